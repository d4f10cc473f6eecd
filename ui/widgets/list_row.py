"""One row of a short list: icon, title, lines below, and a button."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.label import IconView, Label
from ui.widgets.link import TextLink


class ListRow(QWidget):
    """A row of at most some twenty; longer lists use ``ui.record_table``.

    ``lines`` are (icon or "", text, colour token), and what opening the line does where it can be
    opened. ``action`` is a Button or a Badge at the right.
    With ``opens`` the whole row can be clicked, or opened with Enter: it then emits ``activated``.
    """

    activated = Signal()

    def __init__(
        self,
        title: str,
        *,
        icon: str = "",
        token: str = "text2",
        lines: Sequence[tuple[Any, ...]] = (),
        action: QWidget | None = None,
        opens: bool = False,
        bold: bool = True,
        says: str = "",
    ) -> None:
        super().__init__()
        self._opens, self._over = opens, False
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.u(1), theme.u(1.5), theme.u(1), theme.u(1.5))
        row.setSpacing(theme.u(2.5))
        if icon:
            row.addWidget(IconView(icon, token, 5), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(theme.u(0.5))
        self.title = Label(title, role="strong" if bold else "body", wrap=True)
        text.addWidget(self.title)
        for line in lines:
            text.addLayout(_line(*line))
        row.addLayout(text, 1)
        if action is not None:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        if opens:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(says or ", ".join([title, *(line[1] for line in lines)]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._opens and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
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
        box = self.rect().adjusted(1, 1, -1, -1)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(box, theme.u(1.5), theme.u(1.5))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, theme.u(1.5), theme.u(1.5))


def _line(
    mark: str, words: str, colour: str, opens: Callable[[], object] | None = None
) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(theme.u(1))
    if mark:
        line.addWidget(IconView(mark, "text2", 3.5), 0, Qt.AlignmentFlag.AlignTop)
    strong = colour in ("overdue", "soon")
    role = "label_strong" if strong else "label"
    if opens is not None:
        line.addWidget(TextLink(words, opens, role=role, colour=colour), 1)
    else:
        line.addWidget(Label(words, role=role, colour=colour, wrap=True), 1)
    return line
