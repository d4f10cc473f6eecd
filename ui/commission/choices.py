"""What the Commission may decide, as cards of which one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QToolButton, QWidget

from ui import theme

MOST_COLUMNS = 3
_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _ChoiceCard(QToolButton):
    """One decision: its name, and in a few words what follows from it."""

    def __init__(self, text: str, hint: str) -> None:
        super().__init__()
        self._hint = hint
        self.setText(text)
        self.setAccessibleName(f"{text}. {hint}" if hint else text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        strong, label = QFontMetrics(theme.font("strong")), QFontMetrics(theme.font("label"))
        wide = max(strong.horizontalAdvance(self.text()), label.horizontalAdvance(self._hint))
        return QSize(wide + theme.u(13), theme.u(12))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.u(40), theme.u(12))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        group, key = self.parentWidget(), Qt.Key(event.key())
        if isinstance(group, DecisionChoices) and (key in _ACROSS or key in _DOWN):
            group.step(self, _ACROSS.get(key, 0), _DOWN.get(key, 0))
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, box = self.isChecked(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        marked = on or self.hasFocus()
        painter.setPen(QPen(theme.colour("accent" if marked else "edge"), 2 if marked else 1))
        painter.setBrush(theme.colour("selected" if on else "surface"))
        painter.drawRoundedRect(box, theme.u(1.5), theme.u(1.5))
        side = theme.u(4.5)
        spot = QRectF(box.left() + theme.u(3), box.center().y() - side / 2, side, side)
        icon = "circle-check-filled" if on else "circle"
        theme.draw_icon(painter, icon, "accent" if on else "text3", spot)
        room = QRectF(box.left() + theme.u(9.5), box.top(), box.width() - theme.u(11), box.height())
        half = room.height() / 2
        upper = room.adjusted(0, theme.u(1), 0, -half) if self._hint else room
        self._line(painter, upper, self.text(), "strong", "text" if self.isEnabled() else "text2")
        self._line(painter, room.adjusted(0, half, 0, -theme.u(1)), self._hint, "label", "text2")

    def _line(self, painter: QPainter, room: QRectF, text: str, role: str, token: str) -> None:
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(token))
        mode = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(text, mode, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


class DecisionChoices(QWidget):
    """One decision of several; ``options`` are (code, name, what follows)."""

    changed = Signal()

    def __init__(self, options: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        self._codes = [code for code, _text, _hint in options]
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.u(2))
        for number, (code, text, hint) in enumerate(options):
            card = _ChoiceCard(text, hint)
            card.setObjectName(f"decision_{code}")
            self._group.addButton(card, number)
        self._columns = 0
        self._place(MOST_COLUMNS)
        self._group.idToggled.connect(lambda _number, on: self.changed.emit() if on else None)

    def value(self) -> str | None:
        """The code chosen; None before any is."""
        number = self._group.checkedId()
        return self._codes[number] if number >= 0 else None

    def set_value(self, code: str | None) -> None:
        """Choose a code."""
        if code in self._codes:
            self._group.button(self._codes.index(code)).setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many cards in a row as there is room to read them."""
        super().resizeEvent(event)
        wide = max(button.sizeHint().width() for button in self._group.buttons()) + theme.u(2)
        self._place(max(1, min(MOST_COLUMNS, (self.width() + theme.u(2)) // wide)))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(self._group.buttons()):
            row, column = divmod(number, columns)
            self._grid.addWidget(button, row, column)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def step(self, start: QWidget, across: int, down: int) -> None:
        """Go from one card to a neighbour and choose it (arrow keys)."""
        buttons = self._group.buttons()
        number = buttons.index(start) + across + down * self._columns
        if 0 <= number < len(buttons):
            buttons[number].setFocus()
            buttons[number].click()

    def take_focus(self) -> None:
        """Put the cursor on the chosen card, or on the first."""
        (self._group.checkedButton() or self._group.buttons()[0]).setFocus()
