"""Fields to type in: they keep plain text, and ң ө ү can be typed on any keyboard.

Ctrl+Alt with the letter a Kyrgyz letter comes from writes it: Ctrl+Alt+Н (or N) writes ң,
Ctrl+Alt+О (or O) writes ө, Ctrl+Alt+У (or U) writes ү; with Shift the capital.
"""

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from ui import theme
from ui.widgets.buttons import Button, IconButton

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
        super().keyPressEvent(event)

    def set_problem(self, wrong: bool) -> None:
        """Draw the field as wrong, or as usual."""
        _set_problem(self, wrong)


class TextArea(QPlainTextEdit):
    """Several lines of plain text; Tab goes on to the next field."""

    def __init__(self, text: str = "", *, rows: int = 4, name: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self.setFont(theme.font("body"))
        self._rows = rows

    def text(self) -> str:
        """What was typed."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Show another text."""
        self.setPlainText(text)

    def sizeHint(self) -> QSize:
        height = self._rows * self.fontMetrics().lineSpacing() + theme.u(4)
        return QSize(theme.u(60), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.u(30), self.sizeHint().height())

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = kyrgyz_letter(event)
        if letter and not self.isReadOnly():
            self.insertPlainText(letter)
            return
        super().keyPressEvent(event)

    def set_problem(self, wrong: bool) -> None:
        """Draw the field as wrong, or as usual."""
        _set_problem(self, wrong)


class Combo(QComboBox):
    """A list that opens; the mouse wheel never changes it while a page is scrolled."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMinimumHeight(theme.u(8))
        self.setFont(theme.font("body"))
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(14)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def set_problem(self, wrong: bool) -> None:
        """Draw the field as wrong, or as usual."""
        _set_problem(self, wrong)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme.u(4)
        left = self.width() - side - theme.u(2)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = theme.u(2)
        token = "text2" if self.isEnabled() else "text3"
        spot = QRectF(left, (self.height() - side) / 2, side, side)
        theme.draw_icon(QPainter(self), "chevron-down", token, spot)


class KyrgyzKeys(QWidget):
    """Buttons ң ө ү that write into the text field that holds the cursor."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(1))
        for letter, key in (("ң", "Н"), ("ө", "О"), ("ү", "У")):
            button = Button(letter, size="small", name=f"letter_{letter}")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("fit", "letter")
            button.setFixedWidth(theme.u(8))
            button.setToolTip(f"Ctrl+Alt+{key}")
            button.setAccessibleName(self.tr("Letter {letter}").format(letter=letter))
            button.clicked.connect(lambda _on=False, text=letter: self._write(text))
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _write(self, letter: str) -> None:
        held = QApplication.keyboardModifiers()
        text = letter.upper() if held & Qt.KeyboardModifier.ShiftModifier else letter
        target = QApplication.focusWidget()
        if isinstance(target, QComboBox) and target.lineEdit() is not None:
            target = target.lineEdit()
        if isinstance(target, QLineEdit) and not target.isReadOnly():
            target.insert(text)
        elif isinstance(target, QPlainTextEdit) and not target.isReadOnly():
            target.insertPlainText(text)


class SearchBox(LineEdit):
    """Search as you type: ``searched`` tells the text 200 ms after the last letter."""

    searched = Signal(str)

    def __init__(self, placeholder: str, *, name: str = "search") -> None:
        super().__init__(placeholder=placeholder, name=name)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(False)
        self.addAction(theme.icon("search", "text3"), self.ActionPosition.LeadingPosition)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(200)
        self._wait.timeout.connect(self._tell)
        self.textChanged.connect(lambda _text: self._wait.start())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell()
        super().keyPressEvent(event)

    def _tell(self) -> None:
        self._wait.stop()
        self.searched.emit(self.text().strip())


class PassphraseEdit(QWidget):
    """A passphrase field with an eye button; below it: Caps Lock and the keyboard's layout.

    ``edit`` is the field itself. The text is never shown unless the eye is pressed, and is kept
    out of undo, drag and input methods' dictionaries. ``entered`` tells that the cursor came in.
    """

    submitted = Signal()
    entered = Signal()

    def __init__(self, says: str, *, name: str = "passphrase", hint: bool = True) -> None:
        super().__init__()
        from PySide6.QtWidgets import QVBoxLayout

        from ui.widgets.label import Label

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
        self._eye = IconButton("eye", self.tr("Show the passphrase"), token="text3")
        self._eye.setParent(self.edit)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        self.hint = Label("", role="label", colour="text3")
        column.addWidget(self.edit)
        column.addWidget(self.hint)
        self.hint.setVisible(hint)
        self.edit.returnPressed.connect(self.submitted)
        self.edit.installEventFilter(self)
        self._caps: bool | None = None
        self._hint_now()

    def text(self) -> str:
        """What was typed, unchanged."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.edit.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Resize:
            place = self.edit.width() - self._eye.width() - theme.u(1)
            self._eye.move(place, (self.edit.height() - self._eye.height()) // 2)
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._watch_caps(event)
        elif kind == QEvent.Type.FocusIn:
            self._hint_now()
            self.entered.emit()
        elif kind == QEvent.Type.KeyboardLayoutChange:
            self._hint_now()
        return super().eventFilter(watched, event)

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
        self._eye.set_icon("eye-off" if shown else "eye", says)


def _set_problem(widget: QWidget, wrong: bool) -> None:
    if bool(widget.property("problem")) == wrong:
        return
    widget.setProperty("problem", wrong)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
