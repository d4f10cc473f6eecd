"""Who gives help: shelters, centres, hot lines and other bodies, as a directory of the pack."""

from dataclasses import dataclass, field
from datetime import date

from services.packs.reading import Place, Reading
from services.packs.shapes.base import in_all
from services.packs.shapes.directory import ProviderShape
from services.packs.text import Text


@dataclass(frozen=True, slots=True)
class Provider:
    """A place or body that gives services (codes of the list *service*).

    ``agency`` runs it; ``region`` is a code, ``place`` the words of its address or town;
    ``capacity`` counts places; ``ages`` are the first and last age it takes; ``opening`` is a code
    of the list *provider_opening*. What is not known is None or empty.
    """

    code: str
    name: Text
    agency: str
    services: tuple[str, ...]
    region: str
    place: Text
    capacity: int | None
    ages: tuple[int, int] | None
    opening: str
    source: Text
    citation: str
    hours: Text = field(default_factory=dict)
    note: Text = field(default_factory=dict)
    valid_from: date | None = None
    valid_to: date | None = None
    unverified: bool = False

    def in_force(self, on: date) -> bool:
        """Whether the provider works on that day."""
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_to is None or on <= self.valid_to
        )

    def takes(self, age: int) -> bool:
        """Whether a child of this age is taken; a provider that names no ages takes everyone."""
        return self.ages is None or self.ages[0] <= age <= self.ages[1]


def read_providers(reading: Reading) -> dict[str, Provider]:
    """The providers by their code."""
    entries = reading.entries("provider", ProviderShape)
    return {place.code: _provider(place, shape) for place, shape in entries}


def _provider(place: Place, shape: ProviderShape) -> Provider:
    ages = shape.ages
    if ages and ages[1] < ages[0]:
        place.fault("ages", "the last age is below the first")
    return Provider(
        code=place.code,
        name=shape.name,
        agency=shape.agency,
        services=tuple(shape.services),
        region=shape.region,
        place=in_all(shape.place),
        capacity=shape.capacity,
        ages=(ages[0], ages[1]) if ages else None,
        opening=shape.opening,
        source=place.source(shape.source),
        citation=shape.source,
        hours=in_all(shape.hours),
        note=in_all(shape.note),
        valid_from=shape.valid_from,
        valid_to=shape.valid_to,
        unverified=shape.unverified,
    )
