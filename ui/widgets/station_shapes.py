"""The signs of the pathway: every state has a shape of its own, readable without colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui import theme

STATES = ("done", "overdue", "soon", "open", "waiting", "ahead", "none")


def draw_station(painter: QPainter, state: str, centre: QPointF, current: bool = False) -> None:
    """Paint the sign of ``state`` around ``centre``; ``current`` adds a halo."""
    painter.save()
    if current:
        _halo(painter, state, centre)
    _SHAPES[state](painter, centre)
    painter.restore()


def _halo(painter: QPainter, state: str, centre: QPointF) -> None:
    tint = QColor(theme.colour("text3" if state == "ahead" else state))
    tint.setAlpha(60)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    painter.drawEllipse(centre, theme.u(3.5), theme.u(3.5))


def _done(painter: QPainter, centre: QPointF) -> None:
    unit = theme.u()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("done"))
    painter.drawEllipse(centre, 2.25 * unit, 2.25 * unit)
    pen = QPen(theme.colour("surface"), max(unit * 0.5, 1.5))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(_points(centre, ((-0.95, 0.05), (-0.25, 0.75), (1.0, -0.7))))


def _overdue(painter: QPainter, centre: QPointF) -> None:
    unit = theme.u()
    pen = QPen(theme.colour("overdue"), unit * 0.75)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(theme.colour("overdue"))
    painter.drawPolygon(_points(centre, ((0, -2.3), (2.5, 1.9), (-2.5, 1.9))))
    mark = QPen(theme.colour("surface"), unit * 0.5)
    mark.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(mark)
    painter.drawLine(centre + QPointF(0, -0.9 * unit), centre + QPointF(0, 0.35 * unit))
    painter.drawPoint(centre + QPointF(0, 1.35 * unit))


def _soon(painter: QPainter, centre: QPointF) -> None:
    _ring(painter, "soon", centre, 2.1)
    painter.drawPolyline(_points(centre, ((0, -1.15), (0, 0.1), (0.8, 0.65))))


def _open(painter: QPainter, centre: QPointF) -> None:
    _ring(painter, "open", centre, 2.1)


def _waiting(painter: QPainter, centre: QPointF) -> None:
    unit = theme.u()
    painter.setPen(QPen(theme.colour("waiting"), unit * 0.4))
    painter.setBrush(theme.colour("waiting_bg"))
    side = 2.1 * unit
    box = QRectF(centre.x() - side, centre.y() - side, 2 * side, 2 * side)
    painter.drawRoundedRect(box, unit, unit)
    bars = QPen(theme.colour("waiting"), unit * 0.55)
    bars.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(bars)
    for x in (-0.6, 0.6):
        painter.drawLine(
            centre + QPointF(x * unit, -0.8 * unit), centre + QPointF(x * unit, 0.8 * unit)
        )


def _ahead(painter: QPainter, centre: QPointF) -> None:
    _ring(painter, "text3", centre, 0.95, 0.4)


def _none(painter: QPainter, centre: QPointF) -> None:
    pen = QPen(theme.colour("none"), theme.u() * 0.4)
    pen.setDashPattern([1.4, 2.0])
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(theme.colour("surface"))
    painter.drawEllipse(centre, theme.u(1.75), theme.u(1.75))


def _ring(painter: QPainter, token: str, centre: QPointF, radius: float, line: float = 0.5) -> None:
    pen = QPen(theme.colour(token), theme.u() * line)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(theme.colour("surface"))
    painter.drawEllipse(centre, theme.u() * radius, theme.u() * radius)


def _points(centre: QPointF, steps: tuple[tuple[float, float], ...]) -> QPolygonF:
    unit = theme.u()
    return QPolygonF([centre + QPointF(x * unit, y * unit) for x, y in steps])


_SHAPES = {
    "done": _done,
    "overdue": _overdue,
    "soon": _soon,
    "open": _open,
    "waiting": _waiting,
    "ahead": _ahead,
    "none": _none,
}
