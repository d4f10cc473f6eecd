"""How long the records of a country are kept: the categories and their periods, as plain data."""

from dataclasses import dataclass, field

from services.packs.reading import Place, Reading
from services.packs.shapes.directory import RetentionShape
from services.packs.text import Text


@dataclass(frozen=True, slots=True)
class RetentionCategory:
    """A kind of record and its period in ``months``; a case belongs to the first category of whose
    ``findings`` it has one."""

    code: str
    text: Text
    months: int
    findings: frozenset[str] = frozenset()
    source: Text = field(default_factory=dict)
    citation: str = ""


def read_retention(reading: Reading) -> dict[str, RetentionCategory]:
    """The categories by their code, in the order of the files."""
    entries = reading.entries("retention", RetentionShape)
    return {place.code: _category(place, shape) for place, shape in entries}


def _category(place: Place, shape: RetentionShape) -> RetentionCategory:
    for name in shape.findings:
        if name not in place.reading.names("finding"):
            place.fault("findings", f"no such finding: {name}")
    return RetentionCategory(
        code=place.code,
        text=shape.wordings,
        months=shape.months,
        findings=frozenset(shape.findings),
        source=place.source(shape.source),
        citation=shape.source,
    )
