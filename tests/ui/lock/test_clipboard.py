"""What is copied here is marked against histories and taken away again; what comes in is plain."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QClipboard, QDrag, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit

from ui.clipboard import HINTS, KEPT_SECONDS, ClipboardGuard, copy
from ui.widgets import LineEdit, PassphraseEdit, TextArea

CANARY = "Үлгүбаева Мисал"
Control = Qt.KeyboardModifier.ControlModifier
UI = Path(__file__).resolve().parents[3] / "ui"


@pytest.fixture
def clipboard(kamkor_app: QApplication) -> Iterator[QClipboard]:
    found = QGuiApplication.clipboard()
    found.clear()
    yield found
    found.clear()


@pytest.fixture
def guard(clipboard: QClipboard) -> Iterator[ClipboardGuard]:
    made = ClipboardGuard()
    yield made
    made.stop()


@pytest.fixture(params=[LineEdit, TextArea])
def field(request: pytest.FixtureRequest, guard: ClipboardGuard, qtbot: Any) -> Any:
    """A field with the canary in it, all of it chosen."""
    made = request.param(CANARY)
    qtbot.addWidget(made)
    made.resize(400, 120)
    made.show()
    made.activateWindow()
    made.setFocus()
    made.selectAll()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_a_copied_text_carries_the_marks(
    field: Any, clipboard: QClipboard, key: Qt.Key, qtbot: Any
) -> None:
    qtbot.keyClick(field, key, Control)
    data = clipboard.mimeData()
    assert data.text() == CANARY
    assert {name: bytes(data.data(name).data()) for name in HINTS} == HINTS
    assert field.text() == (CANARY if key == Qt.Key.Key_C else "")


def test_what_is_still_ours_goes_after_thirty_seconds(
    field: Any, guard: ClipboardGuard, clipboard: QClipboard, qtbot: Any
) -> None:
    assert guard._clock.interval() == KEPT_SECONDS * 1000 == 30_000
    qtbot.keyClick(field, Qt.Key.Key_C, Control)
    assert guard._clock.isActive()
    guard._clock.timeout.emit()
    assert clipboard.text() == ""


def test_what_another_program_put_there_since_is_left_alone(
    guard: ClipboardGuard, clipboard: QClipboard
) -> None:
    copy(CANARY)
    theirs = QMimeData()
    theirs.setText("from elsewhere")
    clipboard.setMimeData(theirs)
    guard.clear()
    assert clipboard.text() == "from elsewhere"


def test_a_hidden_passphrase_cannot_be_copied(
    guard: ClipboardGuard, clipboard: QClipboard, qtbot: Any
) -> None:
    made = PassphraseEdit("Passphrase")
    qtbot.addWidget(made)
    made.edit.setText(CANARY)
    made.edit.selectAll()
    qtbot.keyClick(made.edit, Qt.Key.Key_C, Control)
    assert clipboard.text() == ""


def test_a_pasted_text_is_plain(field: Any, clipboard: QClipboard, qtbot: Any) -> None:
    rich = QMimeData()
    rich.setHtml("<b>rich</b><img src='file:///picture.png'>")
    rich.setText("plain <b>text</b>")
    clipboard.setMimeData(rich)
    qtbot.keyClick(field, Qt.Key.Key_V, Control)
    assert field.text() == "plain <b>text</b>"


def test_a_text_is_not_dragged_out(field: Any, monkeypatch: pytest.MonkeyPatch, qtbot: Any) -> None:
    dragged: list[str] = []
    monkeypatch.setattr(QDrag, "exec", lambda *_: dragged.append("out"))
    if isinstance(field, QLineEdit):
        assert not field.dragEnabled()
        return
    target, inside = field.viewport(), QPoint(20, 14)
    assert field.cursorForPosition(inside).position() > 0
    qtbot.mousePress(target, Qt.MouseButton.LeftButton, pos=inside)
    assert not field.textCursor().hasSelection()
    qtbot.mouseMove(target, inside + QPoint(80, 0))
    qtbot.mouseRelease(target, Qt.MouseButton.LeftButton, pos=inside + QPoint(80, 0))
    assert dragged == []
    assert field.textCursor().position() >= QTextCursor(field.document()).position()


def test_no_field_of_the_program_takes_rich_text() -> None:
    wrong = [
        file.name
        for file in UI.rglob("*.py")
        for word in ("QTextEdit", "QTextBrowser", "setAcceptRichText(True", "setDragEnabled(True")
        if word in file.read_text(encoding="utf-8")
    ]
    assert wrong == []


def test_only_one_place_puts_texts_on_the_clipboard() -> None:
    users = {
        file.name
        for file in UI.rglob("*.py")
        for line in file.read_text(encoding="utf-8").splitlines()
        if "clipboard()" in line and ".text()" not in line
    }
    assert users == {"clipboard.py"}


def test_covering_and_closing_clear_the_clipboard(
    application: Any, left: list[Any], clipboard: QClipboard
) -> None:
    for close in (application.guard.cover, application.guard.stop):
        copy(CANARY)
        assert clipboard.text() == CANARY
        close()
        assert clipboard.text() == ""
