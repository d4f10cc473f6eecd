"""Painting the drawing of a pack in the colours of the theme in force."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from services.pathway import diagram as d
from services.pathway.diagram_marks import Stroke, border, dashes, head_of, strokes
from ui import theme

TONES = {
    d.Tone.INK: "text",
    d.Tone.SOFT: "text2",
    d.Tone.LIMIT: "soon",
    d.Tone.HOLD: "waiting",
    d.Tone.LINK: "accent",
}
SHAPES = {
    d.Shape.READ: "done",
    d.Shape.UNVERIFIED: "soon",
    d.Shape.OFFICE: "waiting",
    d.Shape.LIMIT: "soon",
    d.Shape.LINK: "accent",
}
ARROWS = {d.Kind.RETURNS: "soon", d.Kind.PART: "control"}
_POINTS_TO_PIXELS = 0.75
"""Letters of n units are n pixels high at full size: a font is asked for in points, of 1/72 inch."""


def words(painter: QPainter, lines: Iterable[d.Line]) -> None:
    """Write lines where the layout has them."""
    for line in lines:
        painter.setFont(_font(line.size, line.bold))
        painter.setPen(theme.colour(TONES[line.tone]))
        painter.drawText(QPointF(line.x, line.y), line.text)


def marks(painter: QPainter, found: Iterable[d.Mark]) -> None:
    """Draw signs."""
    for mark in found:
        colour = theme.colour(SHAPES.get(mark.shape, "text2"))
        for stroke in strokes(mark):
            draw(painter, stroke, theme.colour("surface") if stroke.light else colour, 0.8)


def arrow(painter: QPainter, one: d.Arrow | d.LegendArrow) -> None:
    """Draw an arrow with its head."""
    colour = theme.colour(ARROWS.get(one.kind, "text2"))
    draw(painter, Stroke(one.points), colour, 1.0, dashes(one.kind))
    head = head_of(one)
    if head is not None:
        draw(painter, head, colour, 1.0)


def frame(painter: QPainter, box: d.Box, standing: d.Shape, ground: str = "surface") -> None:
    """Draw the box of a station: its edge says how well its source is known."""
    thick, pattern = border(standing)
    painter.setPen(_pen(theme.colour(SHAPES[standing]), thick, pattern))
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(QRectF(*box), 4, 4)


def draw(
    painter: QPainter,
    stroke: Stroke,
    colour: QColor,
    thick: float,
    pattern: tuple[float, float] | None = None,
) -> None:
    """Draw one stroke."""
    painter.setPen(_pen(colour, thick, pattern))
    painter.setBrush(QBrush(colour) if stroke.filled else Qt.BrushStyle.NoBrush)
    polygon = QPolygonF([QPointF(p.x, p.y) for p in stroke.points])
    if stroke.closed:
        painter.drawPolygon(polygon)
    else:
        painter.drawPolyline(polygon)


def _pen(colour: QColor, thick: float, pattern: tuple[float, float] | None) -> QPen:
    pen = QPen(colour, thick)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if pattern else Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if pattern:
        pen.setDashPattern([part / thick for part in pattern])
    return pen


def _font(size: float, bold: bool) -> QFont:
    font = QFont(theme.FAMILY)
    font.setPointSizeF(size * _POINTS_TO_PIXELS)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
