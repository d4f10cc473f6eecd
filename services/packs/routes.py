"""The lawful channels: how a workplace may be entered, and what is done instead where it may not."""

from dataclasses import dataclass, field
from datetime import date

from services.packs.conditions import Condition
from services.packs.reading import Reading
from services.packs.shapes.base import in_all
from services.packs.shapes.law import RouteFactShape, RouteShape
from services.packs.text import Text


@dataclass(frozen=True, slots=True)
class RouteFact:
    """A fact that the conditions of routes read; ``list_name`` is the list of a coded one."""

    name: str
    type: str
    text: Text
    list_name: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Route:
    """What the law answers to one way to start (``start``), ``when`` the condition holds.

    ``instead`` names the starts that are open where this one is not.
    """

    code: str
    start: str
    answer: str
    when: Condition | None
    instead: tuple[str, ...]
    text: Text
    source: Text
    citation: str
    valid_from: date | None = None
    valid_to: date | None = None
    unverified: bool = False
    note: Text = field(default_factory=dict)

    def in_force(self, on: date) -> bool:
        """Whether the rule holds on that day."""
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_to is None or on <= self.valid_to
        )


def read_route_facts(reading: Reading) -> dict[str, RouteFact]:
    """The facts that routes read, by their name."""
    return {
        place.code: RouteFact(place.code, shape.type, shape.wordings, shape.list_name, shape.answer)
        for place, shape in reading.entries("route_fact", RouteFactShape)
    }


def read_routes(reading: Reading) -> tuple[Route, ...]:
    """The routes in the order of the files."""
    declared = reading.names("route_fact")
    return tuple(
        Route(
            code=place.code,
            start=shape.start,
            answer=shape.answer,
            when=place.optional(shape.when, declared),
            instead=tuple(shape.instead),
            text=shape.text,
            note=in_all(shape.note),
            source=place.source(shape.source),
            citation=shape.source,
            valid_from=shape.valid_from,
            valid_to=shape.valid_to,
            unverified=shape.unverified,
        )
        for place, shape in reading.entries("route", RouteShape)
    )
