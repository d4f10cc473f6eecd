"""The window around the pages: going about, undo, messages, lock, and the palette."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from services.errors import Conflict, InvalidInput, NotAllowed, RuleViolation
from services.settings import Settings
from tests.conftest import SUPERVISOR_ID
from ui.forms import RecordForm
from ui.rail import RAIL, RailButton, TrainingBand
from ui.routes import ROUTES
from ui.widgets import Sheet, Toast

if TYPE_CHECKING:
    from services.workspace import Workspace
    from ui.main_window import MainWindow


def sheet(shell: "MainWindow") -> Sheet:
    return next(one for one in shell.window.findChildren(Sheet) if one.isVisible())


def rename_office(workspace: "Workspace", name: str) -> None:
    office = workspace.office
    workspace.records.change("office", office.id, {"name": name}, office.version)


@pytest.fixture
def as_supervisor(sign_in_as: Callable[[Any], None]) -> None:
    sign_in_as(SUPERVISOR_ID)


def test_the_rail_holds_the_pages_there_are_in_the_fixed_order(shell: "MainWindow") -> None:
    shown = [b.route for b in shell.view.findChildren(RailButton) if b.route != "settings"]
    assert shown == [
        route for route, _text, _icon in RAIL if route in ROUTES and route != "journal"
    ]


def test_alt_and_a_digit_go_to_a_page(shell: "MainWindow", visit: Any, qtbot: Any) -> None:
    visit("settings")
    target = [route for route, _text, _icon in RAIL if route in ROUTES][3]
    qtbot.keyClick(shell.window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    checked = [b.route for b in shell.view.findChildren(RailButton) if b.isChecked()]
    assert checked == [target]


def test_back_shows_the_page_before_as_it_was_left(
    shell: "MainWindow", visit: Any, qtbot: Any
) -> None:
    page = visit("settings")
    page.office.form.editor("name").setText("Half typed")
    visit("cases")
    qtbot.keyClick(shell.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shell.page.office.form.editor("name").text() == "Half typed"


def test_a_change_says_so_and_can_be_taken_back(
    shell: "MainWindow", visit: Any, workspace: "Workspace", as_supervisor: None, qtbot: Any
) -> None:
    visit("settings")
    rename_office(workspace, "Another Example")
    qtbot.waitUntil(lambda: bool(shell.view.findChildren(Toast)))
    undo = shell.view.findChild(QPushButton, "toast_undo")
    assert undo is not None
    undo.click()
    assert workspace.office.name == "Example Office"


def test_what_was_said_lies_above_the_page_that_came_after(
    shell: "MainWindow", visit: Any, workspace: "Workspace", as_supervisor: None, qtbot: Any
) -> None:
    visit("settings")
    rename_office(workspace, "Another Example")
    qtbot.waitUntil(lambda: bool(shell.view.findChildren(Toast)))
    visit("cases")
    toast = shell.view.findChild(Toast)
    assert shell.view.childAt(toast.geometry().center()) in (toast, *toast.findChildren(QWidget))


def test_ctrl_z_and_ctrl_shift_z_take_back_and_repeat(
    shell: "MainWindow", visit: Any, workspace: "Workspace", as_supervisor: None, qtbot: Any
) -> None:
    visit("settings")
    rename_office(workspace, "Another Example")
    held = Qt.KeyboardModifier.ControlModifier
    shell.window.setFocus()
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, held)
    assert workspace.office.name == "Example Office"
    qtbot.keyClick(shell.window, Qt.Key.Key_Z, held | Qt.KeyboardModifier.ShiftModifier)
    assert workspace.office.name == "Another Example"


def test_saving_is_said_with_its_time(
    shell: "MainWindow", workspace: "Workspace", as_supervisor: None, qtbot: Any
) -> None:
    from ui.widgets import Label

    rename_office(workspace, "Another Example")
    texts = {label.text() for label in shell.view.findChildren(Label)}
    assert "Saved 09:00" in texts


def test_errors_of_fields_go_to_the_form_and_above_the_page(
    shell: "MainWindow", visit: Any, pack: Any, qtbot: Any
) -> None:
    visit("settings")
    form = RecordForm("child", pack, "en", ("family_name",))
    qtbot.addWidget(form)

    def work() -> None:
        raise InvalidInput({"family_name": "required"})

    assert not shell.run(work, form)
    assert form.editor("family_name").accessibleDescription() == "This is needed to go on"
    assert shell._message.isVisible()
    assert shell.run(lambda: 7).value == 7
    assert not shell._message.isVisible()


def test_a_conflict_of_something_without_a_form_is_said(shell: "MainWindow", visit: Any) -> None:
    visit("settings")

    def work() -> None:
        raise Conflict(current={"version": 2})

    assert not shell.run(work)
    assert shell._message.isVisible()


@pytest.mark.parametrize("error", [RuleViolation("case_closed"), NotAllowed("role_not_enough")])
def test_an_expected_error_becomes_a_sentence(
    shell: "MainWindow", visit: Any, error: Exception
) -> None:
    visit("settings")

    def work() -> None:
        raise error

    assert not shell.run(work)
    assert "Nothing was changed" in shell._message.text.text()


def test_a_bug_is_not_swallowed(shell: "MainWindow") -> None:
    def work() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        shell.run(work)


def test_the_palette_finds_pages_and_opens_them(
    shell: "MainWindow", visit: Any, qtbot: Any, type_text: Callable[[str], None]
) -> None:
    visit("settings")
    qtbot.keyClick(shell.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = sheet(shell)
    type_text("cas")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert shell._place is not None
    assert shell._place.route == "cases"


def test_the_palette_says_why_something_cannot_be_done(shell: "MainWindow", visit: Any) -> None:
    visit("settings")
    shell.open_palette()
    lines = [sheet(shell).list.item(n) for n in range(sheet(shell).list.count())]
    said = [str(line.data(Qt.ItemDataRole.AccessibleTextRole)) for line in lines]
    assert any("Undo, nothing to take back" in text for text in said)
    sheet(shell).done("")


def test_nothing_behind_a_dialog_hears_its_keys(
    shell: "MainWindow", visit: Any, qtbot: Any
) -> None:
    visit("settings")
    shell.open_help()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert shell._place is not None
    assert shell._place.route == "settings"
    sheet(shell).done("")


def test_f1_lists_the_keys(shell: "MainWindow", visit: Any, qtbot: Any) -> None:
    from ui.actions import ACTIONS
    from ui.widgets import Label

    visit("settings")
    qtbot.keyClick(shell.window, Qt.Key.Key_F1)
    shown = {label.text() for label in sheet(shell).findChildren(Label)}
    assert {spec.keys for spec in ACTIONS} <= shown
    sheet(shell).done("")


def test_a_small_window_shows_icons_alone(shell: "MainWindow", visit: Any) -> None:
    from ui import theme
    from ui.rail import NARROW, WIDE, Rail

    visit("settings")
    rail = shell.view.findChild(Rail)
    shell.fit(1100)
    assert rail.width() == theme.u(NARROW)
    assert all(b.toolTip() for b in rail.findChildren(RailButton))
    shell.fit(1280)
    assert rail.width() == theme.u(WIDE)


def test_a_real_vault_shows_no_training_band(shell: "MainWindow") -> None:
    assert shell.view.findChild(TrainingBand) is None


def test_the_day_after_everything_is_looked_at_again(
    shell: "MainWindow", visit: Any, clock: Any
) -> None:
    page = visit("settings")
    told: list[Any] = []
    page.refresh = told.append
    shell.notices.on_minute()
    assert told == []
    clock.forward(days=1)
    shell.notices.on_minute()
    assert told == [None]


def test_locking_keeps_what_is_typed_for_the_next_time(
    shell: "MainWindow", visit: Any, workspace: "Workspace", qtbot: Any
) -> None:
    from ui.tasks import Tasks

    page = visit("settings")
    page.office.form.editor("name").setText("Half typed")
    shell.keep_screen()
    from ui.main_window import MainWindow

    tasks = Tasks()
    again = MainWindow(workspace, tasks, Settings(), shell.window)
    again.begin()
    assert again.page.office.form.editor("name").text() == "Half typed"
    assert workspace.drafts.load("screen") is None
    again.view.deleteLater()
    tasks.close()


def test_closing_forgets_every_step(
    shell: "MainWindow", workspace: "Workspace", as_supervisor: None
) -> None:
    rename_office(workspace, "Another Example")
    assert workspace.history.can_undo is not None
    shell.close()
    assert workspace.history.can_undo is None


def test_long_work_is_shown_and_its_result_arrives(
    shell: "MainWindow", visit: Any, qtbot: Any
) -> None:
    visit("settings")
    results: list[int] = []
    shell.start(lambda: 42, results.append, "Counting")
    qtbot.waitUntil(lambda: results == [42])


def test_an_error_of_long_work_becomes_a_sentence(
    shell: "MainWindow", visit: Any, qtbot: Any
) -> None:
    visit("settings")

    def work() -> None:
        raise RuleViolation("case_closed")

    shell.start(work)
    qtbot.waitUntil(shell._message.isVisible)
    assert "closed" in shell._message.text.text()
