"""Setting one lane: which column each station stands in, how high its box is.

A step stands to the right of the steps it waits for; what need not wait stands as far left as the
height allows. More columns than fit beside each other go on in a band below. The parts of a step
hang below it; a step of many parts is as wide as the columns that hold them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from math import ceil

from services.packs.model import Pack
from services.packs.text import pick
from services.packs.tracks import Step, Track
from services.pathway import step_links
from services.pathway.diagram import Box, Station
from services.pathway.diagram_text import set_column
from services.pathway.diagram_words import said, shape_of, station_words, step_status

COLUMNS = 6
EDGE, INSET, BETWEEN = 12.0, 6.0, 9.0
GUTTER = 26.0
PART_INDENT = 12.0
PARTS_BELOW = 3
"""How many parts hang below a step in one column."""

_FULL = float("inf")


@dataclass(frozen=True, slots=True)
class Cluster:
    """A step with its parts below it, ``span`` columns wide. The tops of its stations count from
    its own; ``offsets`` tells how many columns each stands to the right."""

    stations: tuple[Station, ...]
    offsets: tuple[int, ...]
    span: int
    height: float

    @property
    def code(self) -> str:
        """The code of the step at its head."""
        return self.stations[0].code


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a station stands: its band, its first and last column, and its box in the lane."""

    station: Station
    band: int
    column: int
    last: int


@dataclass(frozen=True, slots=True)
class Band:
    """One row of columns: its upper and lower edge."""

    top: float
    bottom: float


def column_width(width: float, span: int = 1) -> float:
    """How wide a station of so many columns is."""
    one = (width - 2 * EDGE - (COLUMNS + 1) * GUTTER) / COLUMNS
    return one * span + GUTTER * (span - 1)


def column_left(column: int, width: float) -> float:
    """The left edge of a column; a gutter for lines stands before each."""
    return EDGE + GUTTER + column * (column_width(width) + GUTTER)


def clusters_of(pack: Pack, track: Track, language: str, width: float) -> tuple[Cluster, ...]:
    """The steps of a lane with their parts, in the order of the file, each box measured."""
    groups: dict[str, list[Step]] = {}
    for step in track.steps:
        groups.setdefault(_head_of(track, step), []).append(step)
    return tuple(_cluster(pack, steps, language, width) for steps in groups.values())


def columns_of(track: Track, clusters: Sequence[Cluster]) -> dict[str, int]:
    """The column of each cluster: of all ways to fill the columns the one of the least height."""
    limits = {cluster.height for cluster in clusters}
    limits |= set(accumulate(cluster.height + BETWEEN for cluster in clusters))
    tries = [_fill(track, clusters, limit) for limit in sorted(limits)]
    return min(tries, key=lambda way: (_height(way, clusters), max(way.values(), default=0)))


def place(
    clusters: Sequence[Cluster], columns: dict[str, int], width: float, channels: Sequence[float]
) -> tuple[list[Spot], list[Band]]:
    """Give every station its box. ``channels`` are the heights left free above each band and,
    last, below the last one."""
    spots: list[Spot] = []
    bands: list[Band] = []
    top = 0.0
    for number in range(band_count(columns)):
        top += channels[number]
        filled: dict[int, float] = {}
        for cluster in clusters:
            band, column = divmod(columns[cluster.code], COLUMNS)
            if band == number:
                y = top + filled.get(column, 0.0)
                spots += _spots(cluster, band, column, y, width)
                filled[column] = filled.get(column, 0.0) + cluster.height + BETWEEN
        bottom = top + max(filled.values()) - BETWEEN
        bands.append(Band(top, bottom))
        top = bottom
    return spots, bands


def band_count(columns: dict[str, int]) -> int:
    """How many rows of columns there are."""
    return max(columns.values(), default=0) // COLUMNS + 1


def _spots(cluster: Cluster, band: int, column: int, top: float, width: float) -> Iterator[Spot]:
    for station, offset in zip(cluster.stations, cluster.offsets, strict=True):
        here = column + offset
        last = here if station.part else here + cluster.span - 1
        yield Spot(_moved(station, column_left(here, width), top), band, here, last)


def _head_of(track: Track, step: Step) -> str:
    """The step under which another is drawn: the task it is part of, however deep."""
    steps = {one.code: one for one in track.steps}
    while step.part_of:
        step = steps[step.part_of]
    return step.code


def _cluster(pack: Pack, steps: Sequence[Step], language: str, width: float) -> Cluster:
    """A head and its parts, in as many columns as the parts need."""
    head, *parts = steps
    span = min(max(ceil(len(parts) / PARTS_BELOW), 1), COLUMNS)
    in_column = max(ceil(len(parts) / span), 1)
    first = _station(pack, head, language, column_width(width, span))
    placed, offsets = [first], [0]
    below = first.box.height + BETWEEN
    tops = [below] * span
    for number, part in enumerate(parts):
        offset = number // in_column
        station = _station(pack, part, language, column_width(width))
        placed.append(_moved(station, 0.0, tops[offset]))
        offsets.append(offset)
        tops[offset] += station.box.height + BETWEEN
    return Cluster(tuple(placed), tuple(offsets), span, max(tops) - BETWEEN)


def _station(pack: Pack, step: Step, language: str, room: float) -> Station:
    part = bool(step.part_of)
    left = PART_INDENT if part else 0.0
    width = room - left
    words = station_words(pack, step, language)
    text = set_column(words, left + INSET, INSET, width - 2 * INSET)
    return Station(
        code=step.code,
        track=step.track,
        box=Box(left, 0.0, width, text.height + 2 * INSET),
        lines=text.lines,
        marks=text.marks,
        standing=shape_of(step_status(pack, step)),
        part=part,
        name=pick(step.name, language),
        said=said(pack, step, language),
    )


def _fill(track: Track, clusters: Sequence[Cluster], limit: float) -> dict[str, int]:
    """Fill columns from the left, none higher than ``limit`` unless by a single cluster."""
    heads = {station.code: c for c in clusters for station in c.stations}
    before: dict[str, set[str]] = {}
    for link in step_links.waits(track):
        before.setdefault(heads[link.after].code, set()).add(heads[link.before].code)
    columns: dict[str, int] = {}
    filled: dict[int, float] = {}
    for cluster in clusters:
        waits = [
            columns[code] + heads[code].span
            for code in before.get(cluster.code, ())
            if code in columns
        ]
        column = max(waits, default=0)
        while not _fits(cluster, column, filled, limit):
            column += 1
        columns[cluster.code] = column
        for taken in range(column, column + cluster.span):
            more = _FULL if cluster.span > 1 else cluster.height + BETWEEN
            filled[taken] = filled.get(taken, 0.0) + more
    return columns


def _fits(cluster: Cluster, column: int, filled: dict[int, float], limit: float) -> bool:
    """Whether there is room; a wide step stands alone, and in one band."""
    if cluster.span == 1:
        return not filled.get(column) or filled[column] + cluster.height <= limit
    free = not any(filled.get(at) for at in range(column, column + cluster.span))
    return free and column % COLUMNS + cluster.span <= COLUMNS


def _height(columns: dict[str, int], clusters: Sequence[Cluster]) -> float:
    """How high the bands are together."""
    filled: dict[int, float] = {}
    for cluster in clusters:
        column = columns[cluster.code]
        filled[column] = filled.get(column, 0.0) + cluster.height + BETWEEN
    bands: dict[int, float] = {}
    for column, high in filled.items():
        bands[column // COLUMNS] = max(bands.get(column // COLUMNS, 0.0), high)
    return sum(bands.values())


def _moved(station: Station, x: float, y: float) -> Station:
    return replace(
        station,
        box=station.box.moved(x, y),
        lines=tuple(replace(line, x=line.x + x, y=line.y + y) for line in station.lines),
        marks=tuple(replace(mark, x=mark.x + x, y=mark.y + y) for mark in station.marks),
    )
