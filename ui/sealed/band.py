"""The band over the pages of sealed cases: one sees at once in which vault one writes."""

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.widgets import Button, IconView, Label


class SealedBand(QWidget):
    """Says that these are the sealed cases; a button leads back to those of the office."""

    def __init__(self, back: Callable[[], object]) -> None:
        super().__init__()
        says = self.tr("SEALED CASES · only the people named here open them")
        self.setAccessibleName(says)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.u(6), theme.u(0.75), theme.u(6), theme.u(0.75))
        row.setSpacing(theme.u(2))
        row.addWidget(IconView("shield-lock", "sealed", 4))
        row.addWidget(Label(says, role="label_strong", colour="sealed"), 1)
        row.addWidget(
            Button(
                self.tr("Back to the office's cases"), kind="link", clicked=back, name="to_office"
            )
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("sealed_bg"))
        line = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, theme.colour("sealed"))
