"""The mark (a child under a sheltering arc) and the panel of the unlock window."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme

PRODUCT = "Kamkor"
PRODUCT_CYRILLIC = "Камкор"


def product_name() -> str:
    """The program's name in the letters of the language in force."""
    from ui.i18n import language

    return PRODUCT if language() == "en" else PRODUCT_CYRILLIC


def draw_mark(painter: QPainter, box: QRectF, ground: QColor, figure: QColor) -> None:
    """Paint the mark into a square."""
    side = box.width()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, side * 0.24, side * 0.24)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(figure, side * 0.1)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    arc = QRectF(box.left() + side * 0.2, box.top() + side * 0.28, side * 0.6, side * 0.6)
    painter.drawArc(arc, 8 * 16, 164 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(figure)
    painter.drawEllipse(
        QPointF(box.center().x(), box.top() + side * 0.63), side * 0.12, side * 0.12
    )
    painter.restore()


class Mark(QWidget):
    """The mark at a size in units."""

    def __init__(self, size: float = 7) -> None:
        super().__init__()
        self.setFixedSize(theme.u(size), theme.u(size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_mark(
            QPainter(self), QRectF(self.rect()), theme.colour("accent"), theme.colour("on_accent")
        )


class BrandPanel(QWidget):
    """The blue panel at the left of the unlock and first-start windows."""

    def __init__(self, width: float, line: str, foot: str = "") -> None:
        super().__init__()
        self._line, self._foot = line, foot
        self.setFixedWidth(theme.u(width))
        self.setAccessibleName(product_name())

    def paintEvent(self, _event: QPaintEvent) -> None:
        from PySide6.QtGui import QLinearGradient

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fade = QLinearGradient(0, 0, 0, self.height())
        fade.setColorAt(0, theme.colour("panel_top"))
        fade.setColorAt(1, theme.colour("panel_bottom"))
        painter.fillRect(self.rect(), fade)
        self._arcs(painter)
        white = theme.colour("on_panel")
        edge, side = theme.u(9), theme.u(11)
        draw_mark(painter, QRectF(edge, edge, side, side), white, theme.colour("panel_bottom"))
        painter.setPen(white)
        painter.setFont(theme.font("display"))
        name = QRectF(edge + side + theme.u(3.5), edge, self.width(), side)
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, product_name())
        painter.setFont(theme.font("lead"))
        words = QRectF(edge, edge + side + theme.u(2.5), self.width() - 2 * edge, theme.u(24))
        painter.drawText(words, Qt.TextFlag.TextWordWrap, self._line)
        painter.setFont(theme.font("label"))
        foot = QRectF(edge, self.height() - theme.u(14), self.width() - 2 * edge, theme.u(7.5))
        painter.drawText(foot, Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap, self._foot)

    def _arcs(self, painter: QPainter) -> None:
        middle = QPointF(self.width() / 2, self.height() * 0.66)
        ring = theme.colour("on_panel")
        for number in range(9, -1, -1):
            radius = theme.u(16) + number * theme.u(11.5)
            ring.setAlphaF(0.36 if number == 0 else max(0.26 - number * 0.027, 0.03))
            pen = QPen(ring, theme.u(2.2) if number == 0 else max(3.2 - number * 0.2, 1.2))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
            painter.drawArc(box, 10 * 16, 160 * 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("on_panel"))
        painter.drawEllipse(QPointF(middle.x(), middle.y()), theme.u(5.5), theme.u(5.5))
