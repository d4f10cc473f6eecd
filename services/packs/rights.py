"""Rights and services due to a child, as data of a pack."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from services.packs.conditions import Condition
from services.packs.reading import Place, Reading
from services.packs.shapes.law import RightShape
from services.packs.text import Text


@dataclass(frozen=True, slots=True)
class RightRule:
    """A right, and when to remind of it: one of ``findings`` stands (none named: any case), and
    ``when`` is known true (absent: always). ``service`` names the service that meets it; ``by`` the
    agencies it is due from, or their kind ("kind:prosecutor")."""

    code: str
    text: Text
    source: Text
    citation: str
    findings: tuple[str, ...]
    when: Condition | None
    service: str
    unverified: bool
    by: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None

    def in_force(self, on: date) -> bool:
        """Whether the right holds on that day."""
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_to is None or on <= self.valid_to
        )


def read_rights(reading: Reading, facts: Collection[str]) -> tuple[RightRule, ...]:
    """The rights in the order of the files."""
    entries = reading.entries("right", RightShape)
    return tuple(_right(place, shape, facts) for place, shape in entries)


def _right(place: Place, shape: RightShape, facts: Collection[str]) -> RightRule:
    for name in shape.findings:
        if name not in place.reading.names("finding"):
            place.fault("findings", f"no text for finding {name}")
    if shape.service and shape.service not in place.reading.table("list").get("service", {}):
        place.fault("service", f"no service {shape.service}")
    return RightRule(
        code=place.code,
        text=shape.text,
        source=place.source(shape.source),
        citation=shape.source,
        findings=tuple(shape.findings),
        when=place.optional(shape.when, facts),
        service=shape.service,
        unverified=shape.unverified,
        by=tuple(shape.by),
        valid_from=shape.valid_from,
        valid_to=shape.valid_to,
    )
