"""The office's recovery key made anew in the settings, and the reminder of who left."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from services.workspace import Workspace
from tests.conftest import ADMINISTRATOR_ID, OTHER_WORKER_ID, SUPERVISOR_ID, FakeClock
from tests.ui.people.conftest import PHRASES, button
from ui.widgets import Label, ListRow


def words(widget: QWidget) -> str:
    QApplication.processEvents()
    return " ".join(one.text() for one in widget.findChildren(Label) if one.isVisibleTo(widget))


def begun(visit: Any, find: Any, sheet: Callable[[str], Any], confirm: Any) -> Any:
    """The sheet with a new key on it."""
    visit("settings")
    find("new_recovery_key").click()
    shown = sheet("new_recovery_key")
    assert "lost" in words(shown)
    confirm()
    shown.button.click()
    return shown


def test_new_recovery_key_counts_once_it_was_typed_back_from_the_paper(
    visit: Any, find: Any, sheet: Any, confirm: Any, workspace: Workspace, answer: Any, qtbot: Any
) -> None:
    shown = begun(visit, find, sheet, confirm)
    old = workspace.vault.recovery_recipient
    key = shown.step._key
    assert all(group in words(shown) for group in key.split("-"))
    assert shown.step.sheet().startswith(b"%PDF")
    assert shown.step.typed.hasFocus()
    shown.step.typed.setText(key[:-6])
    shown.button.click()
    assert workspace.vault.recovery_recipient == old
    answer.with_("later")
    shown.step.typed.setText(key.lower().replace("-", " "))
    shown.button.click()
    qtbot.waitUntil(lambda: workspace.vault.recovery_recipient != old, timeout=20_000)
    qtbot.waitUntil(lambda: answer.asked == ["Renew the key of the vault?"], timeout=20_000)
    assert workspace.vault.proved_recovery(key) == workspace.vault.recovery_recipient


def test_who_closes_the_sheet_keeps_the_old_recovery_key_and_is_told_so(
    visit: Any, find: Any, sheet: Any, confirm: Any, workspace: Workspace, shell: Any
) -> None:
    before = workspace.vault.key_path.read_bytes()
    shown = begun(visit, find, sheet, confirm)
    button(shown, "recovery_cancel").click()
    assert "The old recovery key still holds" in words(shell.window)
    assert workspace.vault.key_path.read_bytes() == before


def test_passphrase_is_asked_again_when_printing_took_long(
    visit: Any, find: Any, sheet: Any, confirm: Any, clock: FakeClock, workspace: Workspace
) -> None:
    before = workspace.vault.key_path.read_bytes()
    shown = begun(visit, find, sheet, confirm)
    clock.forward(minutes=6)
    shown.step.typed.setText(shown.step._key)
    confirm("not the passphrase at all")

    def give_up() -> None:
        asking = sheet("confirm_again")
        if "not your passphrase" in words(asking):
            button(asking, "confirm_cancel").click()
        else:
            QTimer.singleShot(20, give_up)

    QTimer.singleShot(20, give_up)
    shown.button.click()
    assert workspace.vault.key_path.read_bytes() == before


def test_administrator_is_offered_no_recovery_key(
    visit: Any, shell: Any, workspace: Workspace
) -> None:
    workspace.sign_in(ADMINISTRATOR_ID)
    page = visit("settings")
    assert page.findChild(QWidget, "renew_key") is not None
    assert page.findChild(QWidget, "new_recovery_key") is None


def test_who_left_stands_on_today_and_with_the_people_until_the_key_was_renewed(
    visit: Any, workspace: Workspace, shell: Any, qtbot: Any
) -> None:
    assert visit("today").findChild(ListRow, "left_since_renewal") is None
    assert workspace.confirmation.confirm(PHRASES[SUPERVISOR_ID])
    workspace.people.leave(OTHER_WORKER_ID)
    today = visit("today")
    qtbot.waitUntil(lambda: today.findChild(ListRow, "left_since_renewal") is not None)
    row = today.findChild(ListRow, "left_since_renewal")
    assert "Бакыт Шаблонов" in row.accessibleName()
    assert "Бакыт Шаблонов" in words(visit("settings").people.reminder)
    row = visit("today").findChild(ListRow, "left_since_renewal")
    row.activated.emit()
    qtbot.waitUntil(lambda: shell.page.title() == "People")
    page = shell.page
    qtbot.waitUntil(page.reminder.isVisible)
    page.reminder.button.click()
    qtbot.waitUntil(page.reminder.isHidden, timeout=30_000)
    assert visit("today").findChild(ListRow, "left_since_renewal") is None


def test_rights_are_scrolled_by_the_arrow_keys_at_once(
    visit: Any, sheet: Any, press: Any, qtbot: Any
) -> None:
    visit("people").show_rights()
    shown = sheet("rights_sheet")
    area = shown.findChild(QScrollArea)
    qtbot.waitUntil(area.hasFocus)
    assert area.verticalScrollBar().maximum() > 0
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert area.verticalScrollBar().value() > 0
    press(Qt.Key.Key_Tab)
    assert button(shown, "print_rights").hasFocus()
