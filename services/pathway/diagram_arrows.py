"""The lines between the stations of a lane: they run in the gutters between the columns and in the
channels between the bands, so that none crosses a box."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from services.packs.model import Pack
from services.packs.tracks import Track
from services.pathway import step_links
from services.pathway.diagram import Arrow, Box, Kind, Point
from services.pathway.diagram_lane import (
    COLUMNS,
    GUTTER,
    PART_INDENT,
    Band,
    Spot,
    column_left,
    column_width,
)

CLOSE, APART, AROUND = 10.0, 5.0, 7.0
_PORTS = 44.0
"""How far down from its upper edge a box has its ends of lines."""


class Way(Enum):
    """The two kinds of free ground."""

    GUTTER = "gutter"
    CHANNEL = "channel"


Leg = tuple[Way, int]
"""One stretch of a line: along which gutter or channel."""


@dataclass(frozen=True, slots=True)
class Route:
    """A line before it is measured: its ends and the ground it runs along."""

    kind: Kind
    start: str
    end: str
    legs: tuple[Leg, ...]
    back: bool = False


@dataclass(slots=True)
class _Ground:
    """Which line runs where in each gutter and channel."""

    users: dict[Leg, list[int]] = field(default_factory=dict)

    def take(self, leg: Leg, route: int) -> None:
        self.users.setdefault(leg, []).append(route)

    def alone(self, leg: Leg) -> bool:
        """Whether a single line runs on this ground."""
        return len(self.users[leg]) == 1

    def share(self, leg: Leg, route: int) -> float:
        """Where a line runs on this ground, from 0 to 1."""
        users = self.users[leg]
        return (users.index(route) + 1) / (len(users) + 1)


def routes_of(pack: Pack, track: Track, spots: Sequence[Spot]) -> list[Route]:
    """The lines of a lane whose stations stand at these spots."""
    at = {spot.station.code: spot for spot in spots}
    found = []
    for link in step_links.waits(track):
        kind = Kind.WAITS if link.certain else Kind.MAY_WAIT
        found.append(_route(kind, link, at))
    found += [_route(Kind.RETURNS, link, at) for link in step_links.returns(pack, track)]
    return found


def channel_heights(routes: Iterable[Route], bands: int) -> list[float]:
    """The room above each band and below the last that the lines need."""
    counts = [0] * (bands + 1)
    for route in routes:
        for way, number in route.legs:
            if way is Way.CHANNEL:
                counts[number] += 1
    inner = [AROUND * 2 + APART * (count - 1) if count else CLOSE for count in counts]
    if not counts[-1]:
        inner[-1] = 0.0
    return inner


def arrows_of(
    routes: Sequence[Route], spots: Sequence[Spot], bands: Sequence[Band], width: float
) -> tuple[Arrow, ...]:
    """Every line with its corners, and the brackets of the parts."""
    ground, starts, ends = _Ground(), _Ground(), _Ground()
    boxes = {spot.station.code: spot.station.box for spot in spots}
    codes = {code: number for number, code in enumerate(boxes)}
    for number, route in enumerate(routes):
        starts.take((Way.GUTTER, codes[route.start]), number)
        side = ends if not route.back else starts
        side.take((Way.GUTTER, codes[route.end]), number)
        for leg in route.legs:
            ground.take(leg, number)
    arrows = []
    for number, route in enumerate(routes):
        start, end = boxes[route.start], boxes[route.end]
        begin = _port(start, starts.share((Way.GUTTER, codes[route.start]), number), leaves=True)
        side = ends if not route.back else starts
        share = side.share((Way.GUTTER, codes[route.end]), number)
        finish = _port(end, share, leaves=route.back)
        if len(route.legs) == 1 and not route.back and ground.alone(route.legs[0]):
            level = _level(start, end)
            begin, finish = (begin, finish) if level is None else (level, level)
        places = [_place(leg, ground.share(leg, number), bands, width) for leg in route.legs]
        last = Point(end.right if route.back else end.left, finish)
        points = _corners(Point(start.right, begin), route.legs, places, last)
        arrows.append(Arrow(route.kind, route.start, route.end, points))
    return (*_brackets(spots), *arrows)


def _route(kind: Kind, link: step_links.Link, at: dict[str, Spot]) -> Route:
    before, after = at[link.before], at[link.after]
    out: Leg = (Way.GUTTER, before.last + 1)
    into: Leg = (Way.GUTTER, after.column)
    if before.band == after.band:
        if after.column <= before.last and after.last >= before.last:
            return Route(kind, link.before, link.after, (out,), back=True)
        if after.column == before.last + 1:
            return Route(kind, link.before, link.after, (out,))
        channel = before.band if after.column > before.last else before.band + 1
        return Route(kind, link.before, link.after, (out, (Way.CHANNEL, channel), into))
    band, to_band = before.band, after.band
    first = band + 1 if to_band > band else band
    second = to_band if to_band > band else to_band + 1
    if first == second:
        return Route(kind, link.before, link.after, (out, (Way.CHANNEL, first), into))
    legs: tuple[Leg, ...] = (
        out,
        (Way.CHANNEL, first),
        (Way.GUTTER, 0),
        (Way.CHANNEL, second),
        into,
    )
    return Route(kind, link.before, link.after, legs)


def _place(leg: Leg, share: float, bands: Sequence[Band], width: float) -> float:
    """The x of a line in a gutter, or its y in a channel."""
    way, number = leg
    if way is Way.GUTTER:
        if number < COLUMNS:
            right = column_left(number, width)
        else:
            right = column_left(COLUMNS - 1, width) + column_width(width) + GUTTER
        return right - GUTTER + GUTTER * share
    upper = bands[number - 1].bottom if number else 0.0
    lower = bands[number].top if number < len(bands) else upper + AROUND * 2
    return upper + (lower - upper) * share


def _corners(
    begin: Point, legs: Sequence[Leg], places: Sequence[float], end: Point
) -> tuple[Point, ...]:
    """Right-angled corners along the ground; the first and the last stretch are level."""
    points = [begin]
    for (way, _number), at in zip(legs, places, strict=True):
        here = points[-1]
        points.append(Point(at, here.y) if way is Way.GUTTER else Point(here.x, at))
    points += [Point(points[-1].x, end.y), end]
    return tuple(dict.fromkeys(points))


def _port(box: Box, share: float, *, leaves: bool) -> float:
    """Where on the side of a box a line ends: those that come above, those that leave below, so
    that a line does not seem to go on in another."""
    half = min(box.height, _PORTS) / 2
    return box.top + (half if leaves else 0.0) + half * share


def _level(start: Box, end: Box) -> float | None:
    """A height at which a level line leads from one box to the next; None where there is none."""
    top, bottom = max(start.top, end.top), min(start.bottom, end.bottom)
    return top + min((bottom - top) / 2, _PORTS / 2) if bottom - top > AROUND else None


def _brackets(spots: Sequence[Spot]) -> list[Arrow]:
    """The lines from a step down to its parts."""
    found, head = [], None
    for spot in spots:
        if not spot.station.part:
            head = spot.station
        elif head is not None:
            box = spot.station.box
            x, y = box.left - PART_INDENT + 5.0, box.top + min(box.height / 2, 16.0)
            corners = (Point(x, head.box.bottom), Point(x, y), Point(box.left, y))
            found.append(Arrow(Kind.PART, head.code, spot.station.code, corners))
    return found
