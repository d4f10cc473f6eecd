"""One line of a table inside a page: cells of one or two lines, a mark, and a key that opens it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import ElidedText, IconView, Label

Cell = Sequence[tuple[str, str, str]]
"""The lines of one cell: (text, role, colour token)."""


class TableRow(QWidget):
    """``widths`` are the shares of the columns; ``mark`` is (icon, colour token, what it says).

    A ``lead`` line has its mark in front and stands over others; one that ``opens`` takes the
    cursor and emits ``activated``; Alt with an arrow emits ``moved``. ``action`` ends the line.
    """

    activated = Signal()
    moved = Signal(int)

    def __init__(
        self,
        cells: Sequence[Cell],
        widths: Sequence[int] = (),
        *,
        mark: tuple[str, str, str],
        lead: bool = False,
        opens: bool = False,
        action: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._opens = opens
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.u(2), theme.u(1), theme.u(2), theme.u(1))
        row.setSpacing(theme.u(2))
        if lead:
            row.addWidget(IconView(mark[0], mark[1]))
        for place, lines in enumerate(cells):
            # what is to be done is read whole; the other cells are short
            wrap = opens and not lead and not place
            row.addLayout(_cell(lines, wrap), widths[place] if len(cells) > 1 else 1)
        if not lead:
            icon = IconView(mark[0] or "circle", mark[1] or "open", says=mark[2])
            if not mark[0]:
                policy = icon.sizePolicy()
                policy.setRetainSizeWhenHidden(True)
                icon.setSizePolicy(policy)
                icon.hide()
            row.addWidget(icon)
        if action is not None:
            row.addWidget(action)
        if opens:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._opens and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.activated.emit()
            return
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
            return
        if step:
            self.focusNextPrevChild(step > 0)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._opens and self.rect().contains(event.position().toPoint()):
            self.activated.emit()
        super().mouseReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._opens:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse():
            painter.fillRect(box, theme.colour("hover"))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(box, theme.u(1), theme.u(1))
        painter.end()


def _cell(lines: Sequence[tuple[str, str, str]], wrap: bool) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    for text, role, colour in lines:
        if text and wrap and role == "body":
            column.addWidget(Label(text, role=role, colour=colour, wrap=True))
        elif text:
            column.addWidget(ElidedText(text, role=role, colour=colour))
    if not any(text for text, _role, _colour in lines):
        column.addWidget(Label(""))
    column.addStretch(1)
    return column
