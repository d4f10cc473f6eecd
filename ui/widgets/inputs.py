"""Fields to type in: several lines, lists that open, search, and the keys ң ө ү."""

from PySide6.QtCore import QMimeData, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
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
from ui.clipboard import marked
from ui.widgets.buttons import Button
from ui.widgets.label import set_tooltip
from ui.widgets.line_edit import LineEdit, kyrgyz_letter, set_problem


class TextArea(QPlainTextEdit):
    """Several lines of plain text; Tab goes on to the next field.

    It begins with ``rows`` lines; with ``up_to`` it grows with its text to that many.
    """

    def __init__(self, text: str = "", *, rows: int = 4, up_to: int = 0, name: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setTabChangesFocus(True)
        self.setFont(theme.font("body"))
        self._rows = self._first_rows = rows
        self._up_to = max(up_to, rows)
        if up_to > rows:
            self.document().documentLayout().documentSizeChanged.connect(self._grow)

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

    def _grow(self, size: QSizeF) -> None:
        """Take the height of what was typed; the document counts its height in lines."""
        rows = min(max(self._first_rows, round(size.height())), self._up_to)
        if rows != self._rows:
            self._rows = rows
            self.updateGeometry()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())

    def createMimeDataFromSelection(self) -> QMimeData:
        return marked(self.textCursor().selection().toPlainText())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press into chosen text begins a new choice: text is not dragged out of the program."""
        chosen = self.textCursor()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.button() is Qt.MouseButton.LeftButton and chosen.hasSelection():
            chosen.clearSelection()
            self.setTextCursor(chosen)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = kyrgyz_letter(event)
        if letter and not self.isReadOnly():
            self.insertPlainText(letter)
            return
        super().keyPressEvent(event)

    def set_problem(self, wrong: bool) -> None:
        """Draw the field as wrong, or as usual."""
        set_problem(self, wrong)


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
        set_problem(self, wrong)

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
            set_tooltip(button, f"Ctrl+Alt+{key}")
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


class IconLineEdit(LineEdit):
    """One line with an icon at its start, painted: Qt's own would be a button without a name."""

    def __init__(self, icon: str, *, placeholder: str = "", name: str = "") -> None:
        super().__init__(placeholder=placeholder, name=name)
        self._icon = icon
        self.setTextMargins(theme.u(6), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme.u(4)
        left = theme.u(2.5)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - side - left
        spot = QRectF(left, (self.height() - side) / 2, side, side)
        theme.draw_icon(QPainter(self), self._icon, "text3", spot)


class SearchBox(IconLineEdit):
    """Search as you type: ``searched`` tells the text 200 ms after the last letter."""

    searched = Signal(str)

    def __init__(self, placeholder: str, *, name: str = "search") -> None:
        super().__init__("search", placeholder=placeholder, name=name)
        self.setAccessibleName(placeholder)
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
