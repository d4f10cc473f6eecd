"""An empty list teaches: what will stand here, how it gets here, and one way to begin."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.label import Label


class _Disc(QWidget):
    def __init__(self, icon: str = "", text: str = "", size: float = 26) -> None:
        super().__init__()
        self._icon, self._text = icon, text
        self.setFixedSize(theme.u(size), theme.u(size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("selected"))
        painter.drawEllipse(self.rect())
        if self._icon:
            side = self.width() * 0.42
            spot = (self.width() - side) / 2
            theme.draw_icon(painter, self._icon, "accent", QRectF(spot, spot, side, side))
        painter.setFont(theme.font("card"))
        painter.setPen(theme.colour("accent"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class EmptyState(QWidget):
    """``steps`` are (title, text) in order, at most three; ``actions`` are buttons, primary first."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        *,
        steps: Sequence[tuple[str, str]] = (),
        actions: Sequence[Button] = (),
    ) -> None:
        super().__init__()
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(theme.u(2))
        column.addStretch(1)
        column.addWidget(_Disc(icon), 0, middle)
        column.addSpacing(theme.u(3))
        heading = Label(title, role="page", wrap=True)
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(heading)
        if text:
            body = Label(text, role="lead", colour="text2", wrap=True)
            body.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(body)
        column.addSpacing(theme.u(2))
        if steps:
            row = QHBoxLayout()
            row.setSpacing(theme.u(3))
            row.addStretch(1)
            for number, (name, words) in enumerate(steps, 1):
                row.addWidget(_step(number, name, words), 4)
            row.addStretch(1)
            column.addLayout(row)
            column.addSpacing(theme.u(2))
        if actions:
            row = QHBoxLayout()
            row.setSpacing(theme.u(2.5))
            row.addStretch(1)
            for button in actions:
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(2)


def _step(number: int, name: str, words: str) -> Card:
    card = Card(kind="sunken", gap=1)
    card.add(_Disc(text=str(number), size=8.5))
    card.body.addSpacing(theme.u(1))
    card.add(Label(name, role="strong", wrap=True))
    card.add(Label(words, role="label", colour="text2", wrap=True))
    card.body.addStretch(1)
    card.setMinimumWidth(theme.u(40))
    card.setMaximumWidth(theme.u(70))
    return card
