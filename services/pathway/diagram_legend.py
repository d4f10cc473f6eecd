"""The legend: what the signs, borders and arrows of a drawing mean, in words."""

from services.packs.source_views import words_of
from services.pathway.diagram import (
    TEXT,
    Box,
    Kind,
    Legend,
    LegendArrow,
    Line,
    Mark,
    Point,
    Shape,
)
from services.pathway.diagram_text import one_line
from services.texts import QT_TRANSLATE_NOOP

_EDGE, _ROW, _SIGN, _APART = 12.0, 17.0, 22.0, 18.0

_BORDERS = (
    (Shape.READ, QT_TRANSLATE_NOOP("diagram", "source: its text was read")),
    (Shape.UNVERIFIED, QT_TRANSLATE_NOOP("diagram", "source not verified")),
    (Shape.OFFICE, QT_TRANSLATE_NOOP("diagram", "office default, not law")),
)
_SIGNS = (
    (Shape.PERSON, QT_TRANSLATE_NOOP("diagram", "who acts")),
    (Shape.WHEN, QT_TRANSLATE_NOOP("diagram", "condition")),
    (Shape.LIMIT, QT_TRANSLATE_NOOP("diagram", "limit and its source")),
    (Shape.HOLD, QT_TRANSLATE_NOOP("diagram", "held: first do no harm")),
    (Shape.REPEAT, QT_TRANSLATE_NOOP("diagram", "comes back")),
    (Shape.LINK, QT_TRANSLATE_NOOP("diagram", "opens another lane")),
)
_ARROWS = (
    (Kind.WAITS, QT_TRANSLATE_NOOP("diagram", "comes after")),
    (Kind.MAY_WAIT, QT_TRANSLATE_NOOP("diagram", "comes after, with exceptions")),
    (Kind.RETURNS, QT_TRANSLATE_NOOP("diagram", "goes back")),
    (Kind.PART, QT_TRANSLATE_NOOP("diagram", "part of a step")),
)


def legend_of(language: str, width: float, top: float) -> Legend:
    """The legend below a drawing, from ``top`` down."""
    say = words_of(language)
    pen = _Pen(width, top)
    for shape, text in _BORDERS:
        x, y = pen.next(say.translate("diagram", text), _SIGN + 14)
        pen.borders.append((shape, Box(x, y - 7, _SIGN + 8, 12)))
        pen.marks.append(Mark(shape, x + (_SIGN + 8) / 2, y - 1, TEXT * 0.42))
    for shape, text in _SIGNS:
        x, y = pen.next(say.translate("diagram", text), 12)
        pen.marks.append(Mark(shape, x + 4, y - 1, TEXT * 0.42))
    for kind, text in _ARROWS:
        x, y = pen.next(say.translate("diagram", text), _SIGN + 8)
        pen.arrows.append(LegendArrow(kind, (Point(x, y - 1), Point(x + _SIGN, y - 1))))
    return pen.legend()


class _Pen:
    """Sets items beside each other, and goes on below where a row is full."""

    def __init__(self, width: float, top: float) -> None:
        self._width, self._top = width, top
        self._x, self._y = _EDGE, top + 15
        self.lines: list[Line] = []
        self.marks: list[Mark] = []
        self.borders: list[tuple[Shape, Box]] = []
        self.arrows: list[LegendArrow] = []

    def next(self, text: str, before: float) -> tuple[float, float]:
        """Set the words of the next item; returns where its sign stands."""
        line = one_line(text, 0, 0, TEXT)
        if self._x + before + line.width > self._width - _EDGE and self._x > _EDGE:
            self._x, self._y = _EDGE, self._y + _ROW
        x, y = self._x, self._y
        self.lines.append(one_line(text, x + before, y + 1.6, TEXT))
        self._x += before + line.width + _APART
        return x, y

    def legend(self) -> Legend:
        """The whole legend, as high as its rows."""
        box = Box(0, self._top, self._width, self._y + 13 - self._top)
        return Legend(
            box, tuple(self.lines), tuple(self.marks), tuple(self.borders), tuple(self.arrows)
        )
