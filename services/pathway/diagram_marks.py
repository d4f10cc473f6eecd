"""The signs of a drawing as strokes, the same for every renderer; each reads without its colour."""

from collections.abc import Callable, Sequence
from math import cos, pi, sin
from typing import NamedTuple

from services.pathway.diagram import Arrow, Kind, LegendArrow, Mark, Point, Shape

_CORNERS = 24
HEAD = 5.0


class Stroke(NamedTuple):
    """A line through ``points``. ``filled`` paints its ground, ``light`` draws it in the colour of
    the paper upon what lies below."""

    points: tuple[Point, ...]
    closed: bool = False
    filled: bool = False
    light: bool = False


def strokes(mark: Mark) -> tuple[Stroke, ...]:
    """What to draw for a sign, in the order of drawing."""
    found = []
    for stroke in _SHAPES[mark.shape]():
        points = tuple(
            Point(mark.x + mark.radius * p.x, mark.y + mark.radius * p.y) for p in stroke.points
        )
        found.append(stroke._replace(points=points))
    return tuple(found)


def head_of(arrow: Arrow | LegendArrow) -> Stroke | None:
    """The head of an arrow: filled, or open where it goes back; a bracket has none."""
    if arrow.kind is Kind.PART:
        return None
    before, tip = arrow.points[-2], arrow.points[-1]
    way = 1.0 if tip.x >= before.x else -1.0
    upper = Point(tip.x - way * HEAD, tip.y - HEAD * 0.55)
    lower = Point(tip.x - way * HEAD, tip.y + HEAD * 0.55)
    back = arrow.kind is Kind.RETURNS
    return Stroke((upper, tip, lower), closed=not back, filled=not back)


def dashes(kind: Kind) -> tuple[float, float] | None:
    """Length of the dashes and gaps of an arrow; None for a whole line."""
    return {Kind.MAY_WAIT: (5.0, 2.6), Kind.RETURNS: (1.4, 2.0)}.get(kind)


def border(standing: Shape) -> tuple[float, tuple[float, float] | None]:
    """The edge of a station: how thick it is and its dashes, by how well its source is known."""
    return {
        Shape.READ: (1.1, None),
        Shape.UNVERIFIED: (1.1, (4.0, 2.4)),
        Shape.OFFICE: (1.1, (1.3, 2.0)),
    }[standing]


def _arc(
    start: float, end: float, radius: float = 1.0, x: float = 0.0, y: float = 0.0
) -> tuple[Point, ...]:
    """Points of an arc; angles in parts of a whole turn, clockwise from the right."""
    count = max(round(_CORNERS * abs(end - start)), 4)
    turns = [start + (end - start) * step / count for step in range(count + 1)]
    return tuple(Point(x + radius * cos(2 * pi * t), y + radius * sin(2 * pi * t)) for t in turns)


def _ring(radius: float = 0.95) -> Stroke:
    return Stroke(_arc(0, 1, radius)[:-1], closed=True)


def _line(*points: tuple[float, float]) -> Stroke:
    return Stroke(tuple(Point(x, y) for x, y in points))


def _read() -> Sequence[Stroke]:
    disc = Stroke(_arc(0, 1)[:-1], closed=True, filled=True)
    return disc, _line((-0.45, 0.05), (-0.1, 0.4), (0.5, -0.35))._replace(light=True)


def _unverified() -> Sequence[Stroke]:
    bow = (*_arc(0.5, 1.2, 0.33, 0, -0.22), Point(0, 0.2))
    dot = Stroke(_arc(0, 1, 0.08, 0, 0.52)[:-1], closed=True, filled=True)
    return _ring(), Stroke(bow), dot


def _office() -> Sequence[Stroke]:
    corners = ((0, -1), (1, 0), (0, 1), (-1, 0))
    return (Stroke(tuple(Point(x, y) for x, y in corners), closed=True),)


def _limit() -> Sequence[Stroke]:
    return _ring(), _line((0, -0.55), (0, 0.05), (0.42, 0.3))


def _hold() -> Sequence[Stroke]:
    bars = [((x, -0.8), (x + 0.5, -0.8), (x + 0.5, 0.8), (x, 0.8)) for x in (-0.75, 0.25)]
    return [Stroke(tuple(Point(x, y) for x, y in bar), closed=True, filled=True) for bar in bars]


def _repeat() -> Sequence[Stroke]:
    return Stroke(_arc(-0.05, 0.75, 0.8)), _line((-0.42, -1.15), (0.05, -0.8), (-0.42, -0.4))


def _link() -> Sequence[Stroke]:
    return _line((-0.9, 0), (0.8, 0)), _line((0.2, -0.6), (0.85, 0), (0.2, 0.6))


def _person() -> Sequence[Stroke]:
    face = Stroke(_arc(0, 1, 0.42, 0, -0.5)[:-1], closed=True)
    return face, Stroke(_arc(0.5, 1.0, 0.8, 0, 0.95))


def _when() -> Sequence[Stroke]:
    return _line((-0.9, 0), (-0.1, 0), (0.8, -0.7)), _line((-0.1, 0), (0.8, 0.7))


_SHAPES: dict[Shape, Callable[[], Sequence[Stroke]]] = {
    Shape.READ: _read,
    Shape.UNVERIFIED: _unverified,
    Shape.OFFICE: _office,
    Shape.LIMIT: _limit,
    Shape.HOLD: _hold,
    Shape.REPEAT: _repeat,
    Shape.LINK: _link,
    Shape.PERSON: _person,
    Shape.WHEN: _when,
}
