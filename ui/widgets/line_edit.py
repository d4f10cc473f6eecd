"""Fields to type in: they keep plain text, and ң ө ү can be typed on any keyboard.

Ctrl+Alt with the letter a Kyrgyz letter comes from writes it: Ctrl+Alt+Н (or N) writes ң,
Ctrl+Alt+О (or O) writes ө, Ctrl+Alt+У (or U) writes ү; with Shift the capital.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import theme

_CHORDS = {0x41D: "ң", Qt.Key.Key_N.value: "ң", 0x41E: "ө", Qt.Key.Key_O.value: "ө",
           0x423: "ү", Qt.Key.Key_U.value: "ү"}  # fmt: skip


def kyrgyz_letter(event: QKeyEvent) -> str:
    """The letter that a Ctrl+Alt chord writes; empty for every other key."""
    held = event.modifiers()
    wanted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    if held & wanted != wanted:
        return ""
    letter = _CHORDS.get(event.key(), "")
    return letter.upper() if held & Qt.KeyboardModifier.ShiftModifier else letter


class LineEdit(QLineEdit):
    """One line of text."""

    def __init__(self, text: str = "", *, placeholder: str = "", name: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)
        self.setMinimumHeight(theme.u(8))
        self.setFont(theme.font("body"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = kyrgyz_letter(event)
        if letter and not self.isReadOnly():
            self.insert(letter)
            return
        if self._copied(event):
            return
        super().keyPressEvent(event)

    def set_problem(self, wrong: bool) -> None:
        """Draw the field as wrong, or as usual."""
        set_problem(self, wrong)

    def _copied(self, event: QKeyEvent) -> bool:
        """Copy and cut with the marks that keep a text out of clipboard histories."""
        cut = event.matches(QKeySequence.StandardKey.Cut)
        if not (cut or event.matches(QKeySequence.StandardKey.Copy)):
            return False
        if not self.hasSelectedText() or self.echoMode() is not self.EchoMode.Normal:
            return False
        from ui.clipboard import copy

        copy(self.selectedText())
        if cut and not self.isReadOnly():
            self.insert("")
        return True


def set_problem(widget: QWidget, wrong: bool) -> None:
    """Let the style sheet draw a field as wrong, or as usual."""
    if bool(widget.property("problem")) == wrong:
        return
    widget.setProperty("problem", wrong)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
