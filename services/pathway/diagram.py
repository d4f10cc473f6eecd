"""The pathway of a pack as a drawing: what stands where, before anything is painted.

One layout serves the window, the SVG and the poster, which only paint what is here. Sizes are
points at the size of an A3 sheet; y grows downwards. The text is measured with the shipped fonts,
so a box is as high as its words need in any language. The same pack gives the same drawing.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

WIDTH = 1134.0
"""How wide a drawing is: an A3 sheet on its side without its margins."""

TITLE, NAME, TEXT, SMALL = 13.0, 8.6, 7.4, 7.0
"""The sizes of its letters."""


class Tone(StrEnum):
    """What a text or a line is there for; every renderer has a colour for each."""

    INK = "ink"
    SOFT = "soft"
    LIMIT = "limit"
    HOLD = "hold"
    LINK = "link"


class Shape(StrEnum):
    """The signs: how well a source is known, and what a line of a station says."""

    READ = "read"
    UNVERIFIED = "unverified"
    OFFICE = "office"
    LIMIT = "limit"
    HOLD = "hold"
    REPEAT = "repeat"
    LINK = "link"
    PERSON = "person"
    WHEN = "when"


class Kind(StrEnum):
    """What an arrow means."""

    WAITS = "waits"
    MAY_WAIT = "may_wait"
    PART = "part"
    RETURNS = "returns"


class Box(NamedTuple):
    """A rectangle: left, top, width and height."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height

    def moved(self, x: float, y: float) -> "Box":
        """The same rectangle elsewhere."""
        return Box(self.left + x, self.top + y, self.width, self.height)

    def overlaps(self, other: "Box") -> bool:
        """Whether the two cover some of the same ground; touching edges do not."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


class Point(NamedTuple):
    """A place on the drawing."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text: its left end on the baseline ``y``, ``width`` points wide."""

    text: str
    x: float
    y: float
    size: float
    width: float
    bold: bool = False
    tone: Tone = Tone.INK


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign beside a text, as wide and high as the letters: centre and half of its size."""

    shape: Shape
    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Station:
    """One step: its box, its words, its signs. ``standing`` is how well its own source is known.

    ``part`` is a step that belongs to the task of another. ``said`` is what a screen reader speaks.
    """

    code: str
    track: str
    box: Box
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    standing: Shape
    part: bool
    name: str
    said: str


@dataclass(frozen=True, slots=True)
class Arrow:
    """From one station to another; ``points`` are the corners of its line, its head at the last."""

    kind: Kind
    start: str
    end: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Lane:
    """One track with its stations. ``head`` is the ground of its title."""

    code: str
    name: str
    box: Box
    head: Box
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    stations: tuple[Station, ...]
    arrows: tuple[Arrow, ...]


@dataclass(frozen=True, slots=True)
class LegendArrow:
    """A short arrow of the legend, which shows a kind."""

    kind: Kind
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Legend:
    """What the signs and arrows mean."""

    box: Box
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    borders: tuple[tuple[Shape, Box], ...]
    arrows: tuple[LegendArrow, ...]


@dataclass(frozen=True, slots=True)
class Diagram:
    """The whole drawing: lanes from top to bottom, the legend below them."""

    pack: str
    version: str
    language: str
    title: str
    subtitle: str
    description: str
    width: float
    height: float
    lanes: tuple[Lane, ...]
    legend: Legend

    def station(self, code: str) -> Station:
        """One station. Raises KeyError for a step that is not drawn."""
        for lane in self.lanes:
            for station in lane.stations:
                if station.code == code:
                    return station
        raise KeyError(code)
