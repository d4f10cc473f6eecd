"""The field for a passphrase: hidden unless asked, with Caps Lock and the keyboard's layout shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.line_edit import LineEdit

if TYPE_CHECKING:
    from ui.widgets.buttons import IconButton
    from ui.widgets.label import Label


class PassphraseEdit(QWidget):
    """A passphrase field with an eye button; below it: Caps Lock and the keyboard's layout.

    ``edit`` is the field itself. The text is never shown unless the eye is pressed, and is kept
    out of undo, drag and input methods' dictionaries. ``entered`` tells that the cursor came in.
    """

    submitted = Signal()
    entered = Signal()

    def __init__(
        self, says: str, *, name: str = "passphrase", hint: bool = True, whole: bool = True
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(1))
        self.edit = LineEdit(name=name)
        self.edit.setAccessibleName(says)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMinimumHeight(theme.u(9.5))
        self.edit.setTextMargins(0, 0, theme.u(7), 0)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.setFocusProxy(self.edit)
        self._column = column
        column.addWidget(self.edit)
        self.hint: Label | None = None
        self._eye: IconButton | None = None
        self._with_hint = hint
        self.edit.returnPressed.connect(self.submitted)
        self.edit.installEventFilter(self)
        self._caps: bool | None = None
        if whole:
            self.complete()

    def complete(self) -> None:
        """Add the eye and the hint; the unlock view does so once the field has the cursor."""
        from ui.widgets.buttons import IconButton
        from ui.widgets.label import Label

        if self._eye is not None:
            return
        self._eye = IconButton("eye", self.tr("Show the passphrase"), token="text3")
        self._eye.setParent(self.edit)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        self._place_eye()
        self._eye.show()
        if self._with_hint:
            self.hint = Label("", role="label", colour="text3")
            self._column.addWidget(self.hint)
            self._hint_now()

    def text(self) -> str:
        """What was typed, unchanged."""
        return self.edit.text()

    def reveal(self, shown: bool) -> None:
        """Press the eye, or let it go."""
        if self._eye is not None:
            self._eye.setChecked(shown)

    def clear(self) -> None:
        """Forget what was typed."""
        self.edit.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Resize:
            self._place_eye()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._watch_caps(event)
        elif kind == QEvent.Type.FocusIn:
            self._hint_now()
            self.entered.emit()
        elif kind == QEvent.Type.KeyboardLayoutChange:
            self._hint_now()
        return super().eventFilter(watched, event)

    def _place_eye(self) -> None:
        if self._eye is not None:
            place = self.edit.width() - self._eye.width() - theme.u(1)
            self._eye.move(place, (self.edit.height() - self._eye.height()) // 2)

    def _watch_caps(self, event: QKeyEvent) -> None:
        """Qt does not tell the Caps Lock state: a letter typed without Shift shows it."""
        text = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._caps = None if self._caps is None else not self._caps
        elif len(text) == 1 and text.isalpha() and text.lower() != text.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._caps = text.isupper() != shift
        self._hint_now()

    def _hint_now(self) -> None:
        if self.hint is None:
            return
        layout = QApplication.inputMethod().locale()
        parts = []
        if self._caps:
            parts.append(self.tr("Caps Lock is on"))
        elif self._caps is False:
            parts.append(self.tr("Caps Lock is off"))
        code = layout.name()[:2].upper()
        parts.append(self.tr("keyboard: {layout}").format(layout=code if code != "C" else "EN"))
        self.hint.setText(" · ".join(parts))
        self.hint.set_colour("soon" if self._caps else "text3")

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.edit.setEchoMode(mode.Normal if shown else mode.Password)
        says = self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase")
        if self._eye is not None:
            self._eye.set_icon("eye-off" if shown else "eye", says)
