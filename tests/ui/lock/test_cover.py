"""The cover hides everything and wants the passphrase; what was typed and what runs stays."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from sqlmodel import col, select

from models.audit import AuditEntry
from services.storage.tries import taken_tries
from tests.conftest import PASSPHRASE
from ui.app import Application
from ui.lock.cover import Cover
from ui.lock.guard import Guard, minutes_allowed
from ui.shell import Answer, Question
from ui.tasks import Tasks
from ui.unlock.tries import TRIES
from ui.widgets import DecisionDialog, Sheet
from ui.widgets.line_edit import LineEdit

CANARY = "Үлгүбаев-канарейка"
Give = Callable[[str], None]


@pytest.fixture
def guard(application: Application) -> Guard:
    """Settings are shown, with the canary half typed and the cursor in its field."""
    assert application.main is not None
    application.main.go("settings")
    field = office_name(application)
    field.setText(CANARY)
    field.setFocus()
    assert application.guard is not None
    return application.guard


def office_name(application: Application) -> Any:
    assert application.main is not None
    page: Any = application.main.page
    return page.office.form.editor("name")


def test_ctrl_l_covers_the_screen_and_the_passphrase_shows_it_again(
    application: Application, guard: Guard, give: Give, qtbot: Any
) -> None:
    field = office_name(application)
    qtbot.keyClick(field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert guard.covered is not None
    assert not field.isVisible()
    give(PASSPHRASE)
    assert guard.covered is None
    assert field.isVisible()
    assert field.text() == CANARY
    qtbot.waitUntil(field.hasFocus)


def test_nothing_of_the_work_is_painted_or_read_out(application: Application, guard: Guard) -> None:
    assert CANARY in read_out(application.frame), "the reading itself finds nothing"
    guard.cover()
    assert CANARY not in read_out(application.frame)
    assert CANARY not in read_out(QApplication.instance())
    shown = [w for w in application.frame.findChildren(QWidget) if w.isVisible()]
    assert all(guard.covered is w or guard.covered.isAncestorOf(w) for w in shown)
    assert application.frame.windowTitle() == "Kamkor"


def test_no_key_reaches_the_work(application: Application, guard: Guard, qtbot: Any) -> None:
    guard.cover()
    assert application.main is not None
    cursor = QApplication.focusWidget()
    assert guard.covered is not None
    assert guard.covered.isAncestorOf(cursor)
    qtbot.keyClick(cursor, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(cursor, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    for _ in range(12):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert guard.covered.isAncestorOf(QApplication.focusWidget())
    assert application.main._place.route == "settings"
    assert not any(s.isVisible() for s in application.frame.stage.findChildren(Sheet))


def test_an_open_question_waits_under_the_cover(
    application: Application, guard: Guard, give: Give, qtbot: Any
) -> None:
    main = application.main
    assert main is not None
    note = LineEdit(name="note")
    question = Question(CANARY, answers=(Answer("go", "Go"), Answer("stay", "Stay")), keep="stay", content=note)  # fmt: skip
    dialog = DecisionDialog(main.window, question)
    dialog.open()
    qtbot.waitUntil(note.isVisible)
    note.setText("half typed")
    guard.cover()
    assert not note.isVisible()
    assert CANARY not in read_out(QApplication.instance())
    give(PASSPHRASE)
    assert note.isVisible()
    assert note.text() == "half typed"
    with qtbot.waitSignal(dialog.closed) as closed:
        dialog.choices["go"].click()
    assert closed.args == ["go"]


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_menus_and_dialogs_in_windows_of_their_own_go_away(
    application: Application, guard: Guard, qtbot: Any
) -> None:
    dialog = QDialog(application.frame)
    dialog.setWindowTitle(CANARY)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    menu = QMenu(dialog)
    menu.addAction(CANARY)
    menu.popup(dialog.mapToGlobal(dialog.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    guard.cover()
    assert not menu.isVisible()
    assert not dialog.isVisible()
    late = QDialog(application.frame)
    late.open()
    qtbot.waitUntil(lambda: not late.isVisible())


def test_work_goes_on_under_the_cover_and_its_end_is_not_seen(
    application: Application, guard: Guard, give: Give, qtbot: Any
) -> None:
    main = application.main
    assert main is not None
    may_end, asked = Event(), []

    def ask(_result: object) -> None:
        asked.append(DecisionDialog(main.window, Question(CANARY)))
        asked[0].open()

    main.start(lambda: may_end.wait(20), ask)
    guard.cover()
    may_end.set()
    qtbot.waitUntil(lambda: bool(asked))
    assert not asked[0].isVisible()
    give(PASSPHRASE)
    assert asked[0].isVisible()
    asked[0].done("")


def test_a_wrong_passphrase_is_said_and_noted_beside_the_vault(
    application: Application, guard: Guard, give: Give, path: Path
) -> None:
    guard.cover()
    give("something else entirely")
    cover = guard.covered
    assert cover is not None
    assert cover._message.isVisible()
    assert "Caps Lock" in cover._message.text.text()
    assert len(taken_tries(path)) == 1


def test_five_wrong_tries_bring_a_pause(guard: Guard, give: Give) -> None:
    guard.cover()
    cover = guard.covered
    assert cover is not None
    for _ in range(TRIES):
        give("something else entirely")
    assert not cover.button.isEnabled()
    assert cover.button.text() == "Wait 30 seconds"
    cover.passphrase.edit.setText(PASSPHRASE)
    cover.unlock()
    assert not cover._busy
    for _ in range(30):
        cover.tries.count_down()
    give(PASSPHRASE)
    assert guard.covered is None


def test_what_was_kept_for_a_power_cut_is_forgotten_when_the_work_goes_on(
    application: Application, guard: Guard, give: Give
) -> None:
    assert application.main is not None
    drafts = application.main.workspace.drafts
    guard.cover()
    assert drafts.load("screen") is not None
    give(PASSPHRASE)
    assert drafts.load("screen") is None


def test_the_journal_tells_when_the_screen_was_covered_and_shown_again(
    application: Application, guard: Guard, give: Give
) -> None:
    assert application.main is not None
    guard.cover()
    give(PASSPHRASE)
    entered = select(AuditEntry.action).order_by(col(AuditEntry.sequence).desc()).limit(2)
    with application.main.root.db.read() as session:
        assert session.exec(entered).all() == ["vault_unlocked", "vault_locked"]


def test_another_person_ends_the_process(
    guard: Guard, left: list[tuple[Path, str]], path: Path, qtbot: Any
) -> None:
    guard.cover()
    cover = guard.covered
    assert cover is not None
    button = cover.findChild(QWidget, "close_vault")
    assert button is not None
    button.click()
    assert left == [(path, "closed")]


@pytest.mark.parametrize("key", [Qt.Key.Key_L, Qt.Key(0x414)])
def test_the_panic_key_is_heard_on_the_cover_and_over_a_dialog(
    application: Application,
    guard: Guard,
    left: list[tuple[Path, str]],
    path: Path,
    key: Qt.Key,
    qtbot: Any,
) -> None:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    if key == Qt.Key.Key_L:
        guard.cover()
        target = QApplication.focusWidget()
    else:
        target = QDialog(application.frame)
        target.open()
    QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, key, held))
    assert left == [(path, "panic")]
    assert not any(window.isVisible() for window in QApplication.topLevelWidgets())


def test_a_training_vault_asks_no_passphrase(kamkor_app: QApplication, qtbot: Any) -> None:
    tasks = Tasks()
    cover = Cover(tasks, lambda _text: False, training=True)
    qtbot.addWidget(cover)
    cover.resize(1280, 720)
    cover.show()
    assert not cover.passphrase.isVisible()
    with qtbot.waitSignal(cover.proved):
        cover.button.click()
    tasks.close()


def test_a_fault_under_the_cover_is_told_on_the_cover(guard: Guard) -> None:
    guard.cover()
    cover = guard.covered
    assert cover is not None
    cover.apologise("K-12345678")
    assert "K-12345678" in cover._message.text.text()


@pytest.mark.parametrize(
    ("own", "office", "minutes"),
    [(0, 5, 5), (3, 5, 3), (10, 5, 5), (0, 15, 15), (2, 40, 2), (0, 40, 15), (30, 12, 12)],
)
def test_the_shorter_of_the_persons_and_the_offices_minutes_counts(
    own: int, office: int, minutes: int
) -> None:
    assert minutes_allowed(own, office) == minutes


def read_out(root: Any) -> str:
    """Every name, value and description that a screen reader can reach below something."""
    found: list[str] = []

    def walk(node: Any) -> None:
        if node is None or not node.isValid():
            return
        kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
        found.extend(node.text(kind) for kind in kinds)
        for number in range(node.childCount()):
            walk(node.child(number))

    walk(QAccessible.queryAccessibleInterface(root))
    return "\n".join(found)
