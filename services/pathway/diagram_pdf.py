"""The drawing of a pack as a poster: A3 on its side, one page or one for each group of lanes.

The same layout as in the window, in the fonts of every paper. What is not verified says so on the
sheet, and a poster of a training vault carries the mark of every paper of one.
"""

import io
from collections.abc import Iterable, Sequence

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A3, landscape
from reportlab.pdfgen.canvas import Canvas

from services.documents import fonts
from services.packs.source_views import words_of
from services.pathway import diagram as d
from services.pathway.diagram_layout import BETWEEN_LANES, lowered
from services.pathway.diagram_marks import Stroke, border, dashes, head_of, strokes
from services.pathway.diagram_svg import ARROWS, EDGE, GROUND, PAPER, SHAPES, SOFT, TONES
from services.texts import QT_TRANSLATE_NOOP

PAGE = landscape(A3)
MARGIN, HEADER, FOOTER = 28.35, 46.0, 16.0
SMALLEST = 0.85
"""How much smaller lanes may become to share a page: six points are the least that can be read."""

_NOTICE = QT_TRANSLATE_NOOP("diagram", "What is not verified is marked; read the source itself.")
_TRAINING = QT_TRANSLATE_NOOP("documents", "TRAINING, fictional")


def poster(diagram: d.Diagram, *, training: bool = False) -> bytes:
    """The bytes of the poster; the same drawing gives the same bytes."""
    fonts.register()
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=PAGE, invariant=1, initialFontName=fonts.REGULAR)
    canvas.setTitle(diagram.title)
    canvas.setAuthor("Kamkor")
    canvas.setSubject(diagram.subtitle)
    groups = groups_of(diagram)
    for number, lanes in enumerate(groups, 1):
        _Sheet(canvas, diagram, training).draw(lanes, number, len(groups))
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def groups_of(diagram: d.Diagram) -> list[tuple[d.Lane, ...]]:
    """Which lanes share a page, in their order: as many as can still be read when it is full."""
    room = _room(diagram) / SMALLEST
    groups: list[list[d.Lane]] = []
    filled = 0.0
    for lane in diagram.lanes:
        needed = lane.box.height + BETWEEN_LANES
        if groups and filled + lane.box.height <= room:
            groups[-1].append(lane)
            filled += needed
        else:
            groups.append([lane])
            filled = needed
    return [tuple(group) for group in groups] or [()]


def _room(diagram: d.Diagram) -> float:
    """The height that is left for lanes on a page."""
    ends = 2 * MARGIN + HEADER + FOOTER + diagram.legend.box.height + BETWEEN_LANES
    return float(PAGE[1] - ends)


class _Sheet:
    """One page: header, lanes, legend, foot. y grows downwards, as in the layout."""

    def __init__(self, canvas: Canvas, diagram: d.Diagram, training: bool) -> None:
        self._canvas, self._diagram, self._training = canvas, diagram, training
        self._say = words_of(diagram.language)

    def draw(self, lanes: Sequence[d.Lane], number: int, pages: int) -> None:
        """Draw one page."""
        self._ends(number, pages)
        room = _room(self._diagram)
        y = 0.0
        placed = []
        for lane in lanes:
            placed.append(lowered(lane, y - lane.box.top))
            y += lane.box.height + BETWEEN_LANES
        self._canvas.saveState()
        scale = min(1.0, room / max(y - BETWEEN_LANES, 1.0))
        self._ground(scale)
        for lane in placed:
            self._lane(lane)
        self._canvas.restoreState()
        self._canvas.saveState()
        self._ground(1.0, room + BETWEEN_LANES)
        self._legend(self._diagram.legend)
        self._canvas.restoreState()
        if self._training:
            self._watermark()

    def _ground(self, scale: float, down: float = 0.0) -> None:
        """Let the layout's own numbers hold: origin at the upper left, y downwards."""
        left = MARGIN + (PAGE[0] - 2 * MARGIN - self._diagram.width * scale) / 2
        self._canvas.translate(left, PAGE[1] - MARGIN - HEADER - down)
        self._canvas.scale(scale, scale)

    def _ends(self, number: int, pages: int) -> None:
        """What stands above and below the drawing."""
        top = MARGIN - PAGE[1]
        self._write(d.Line(self._diagram.title, MARGIN, top + 20, 20, 0, True))
        self._write(d.Line(self._diagram.subtitle, MARGIN, top + 35, 9, 0, False, d.Tone.SOFT))
        foot = -MARGIN
        notice = self._say.translate("diagram", _NOTICE)
        self._write(d.Line(notice, MARGIN, foot, 8, 0, False, d.Tone.SOFT))
        if pages > 1:
            text = self._say.translate("documents", "page {page} of {pages}")
            text = text.format(page=number, pages=pages)
            x = PAGE[0] - MARGIN - fonts.width(text, fonts.REGULAR, 8)
            self._write(d.Line(text, x, foot, 8, 0, False, d.Tone.SOFT))

    def _lane(self, lane: d.Lane) -> None:
        self._box(lane.box, GROUND, EDGE, 8)
        self._words(lane.lines, lane.marks)
        for arrow in lane.arrows:
            self._arrow(arrow)
        for station in lane.stations:
            self._bordered(station.box, station.standing)
            self._words(station.lines, station.marks)

    def _legend(self, legend: d.Legend) -> None:
        top = legend.box.top
        self._canvas.translate(0, top)
        for standing, box in legend.borders:
            self._bordered(box, standing)
        for arrow in legend.arrows:
            self._arrow(arrow)
        self._words(legend.lines, legend.marks)

    def _words(self, lines: Iterable[d.Line], marks: Iterable[d.Mark]) -> None:
        for mark in marks:
            for stroke in strokes(mark):
                self._stroke(stroke, PAPER if stroke.light else SHAPES.get(mark.shape, SOFT))
        for line in lines:
            self._write(line)

    def _write(self, line: d.Line) -> None:
        self._canvas.setFillColor(HexColor(TONES[line.tone]))
        x = line.x
        for font, part in fonts.runs(line.text, fonts.BOLD if line.bold else fonts.REGULAR):
            self._canvas.setFont(font, line.size)
            self._canvas.drawString(x, -line.y, part)
            x += fonts.width(part, font, line.size)

    def _arrow(self, arrow: d.Arrow | d.LegendArrow) -> None:
        colour = ARROWS.get(arrow.kind, SOFT)
        self._stroke(Stroke(arrow.points), colour, 1.0, dashes(arrow.kind))
        head = head_of(arrow)
        if head is not None:
            self._stroke(head, colour, 1.0)

    def _stroke(
        self,
        stroke: Stroke,
        colour: str,
        thick: float = 0.8,
        pattern: tuple[float, float] | None = None,
    ) -> None:
        pen = self._canvas
        pen.setStrokeColor(HexColor(colour))
        pen.setFillColor(HexColor(colour))
        pen.setLineWidth(thick)
        pen.setLineJoin(1)
        pen.setLineCap(1)
        pen.setDash(*(pattern or ()))
        path = pen.beginPath()
        path.moveTo(stroke.points[0].x, -stroke.points[0].y)
        for point in stroke.points[1:]:
            path.lineTo(point.x, -point.y)
        if stroke.closed:
            path.close()
        pen.drawPath(path, stroke=1, fill=int(stroke.filled))
        pen.setDash()

    def _bordered(self, box: d.Box, standing: d.Shape) -> None:
        thick, pattern = border(standing)
        self._canvas.setDash(*(pattern or ()))
        self._box(box, PAPER, SHAPES[standing], 4, thick)
        self._canvas.setDash()

    def _box(self, box: d.Box, fill: str, edge: str, radius: float, thick: float = 0.8) -> None:
        self._canvas.setFillColor(HexColor(fill))
        self._canvas.setStrokeColor(HexColor(edge))
        self._canvas.setLineWidth(thick)
        self._canvas.roundRect(
            box.left, -box.bottom, box.width, box.height, radius, stroke=1, fill=1
        )

    def _watermark(self) -> None:
        text = self._say.translate("documents", _TRAINING)
        pen = self._canvas
        pen.saveState()
        pen.setFillColor(HexColor("#5A4A00"), alpha=0.13)
        pen.translate(PAGE[0] / 2, PAGE[1] / 2)
        pen.rotate(35)
        size = min(96.0, 900 / max(fonts.width(text, fonts.BOLD, 1), 1))
        pen.setFont(fonts.BOLD, size)
        pen.drawCentredString(0, -size / 3, fonts.printable(text))
        pen.restoreState()
