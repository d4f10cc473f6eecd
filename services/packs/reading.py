"""Reading a pack's tables by their shapes: each fault names its file, its key and the reason.

Faults are collected, so that one run finds all of them; an entry that has not its shape is left out.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import ValidationError

from services.errors import PackError
from services.packs.conditions import Condition
from services.packs.files import Merged
from services.packs.shapes.base import Dated, Shape, in_all
from services.packs.shapes.directory import ReferenceShape
from services.packs.shapes.sections import PlainShape
from services.packs.sources import Reference, cite_in_all, cited
from services.packs.text import REQUIRED_LANGUAGES, Text

S = TypeVar("S", bound=Shape)

_REASONS = {
    "missing": "is missing",
    "extra_forbidden": "unknown key",
    "string_type": "expected a text",
    "string_pattern_mismatch": "expected a text that is not blank",
    "bool_type": "expected true or false",
    "int_type": "expected a whole number",
    "float_type": "expected a number",
    "date_type": "expected a date (year-month-day, without quotes)",
    "date_from_datetime_inexact": "expected a date without an hour",
    "list_type": "expected a list",
    "dict_type": "expected a table",
    "model_type": "expected a table",
    "too_short": "too few entries",
    "too_long": "too many entries",
}
_ALWAYS = Condition("true", frozenset())


@dataclass(slots=True)
class Reading:
    """A pack while it is read: its tables, its sources and the faults found so far."""

    merged: Merged
    references: Mapping[str, Reference] = field(default_factory=dict)
    plain: PlainShape = field(default_factory=PlainShape)
    _texts: dict[str, Text] = field(default_factory=dict)

    def read_plain(self) -> None:
        """Read the sections without entries of their own; one with a fault counts as absent."""
        place = Place(self, "", "")
        sound = {
            name: getattr(shape, name)
            for name in PlainShape.model_fields
            if name in self.merged.sections
            and (shape := place.shaped({name: self.merged.sections[name]}, PlainShape))
        }
        self.plain = PlainShape.model_construct(**sound)

    def read_references(self) -> None:
        """Read the sources, which all that follows cites."""
        self.references = {
            place.code: _reference(place.code, shape)
            for place, shape in self.entries("reference", ReferenceShape)
        }

    def names(self, section: str) -> Collection[str]:
        """The names that a section declares, also of entries with faults."""
        return self.table(section).keys()

    def table(self, section: str) -> Mapping[str, Any]:
        """A section as read; empty where it is absent."""
        value = self.merged.sections.get(section, {})
        return value if isinstance(value, Mapping) else {}

    def entries(self, section: str, shape: type[S]) -> Iterator[tuple["Place", S]]:
        """The entries of a section that have their shape, in the order of the files."""
        for name, values in self.table(section).items():
            place = Place(self, f"{section}.{name}", name)
            found = place.shaped(values, shape)
            if found is not None:
                yield place, found

    def cite(self, citation: str) -> Text:
        """How a citation of declared sources reads in each language; equal ones share a text."""
        text = self._texts.get(citation)
        if text is None:
            text = self._texts[citation] = cite_in_all(self.references, citation)
        return text


@dataclass(frozen=True, slots=True)
class Place:
    """An entry that is being read: ``key`` is its dotted key, ``code`` its own name."""

    reading: Reading
    key: str
    code: str

    def fault(self, name: str, reason: str) -> None:
        """Note a fault of one key of this entry (``name`` empty: of the entry itself)."""
        key = ".".join(part for part in (self.key, name) if part)
        merged = self.reading.merged
        merged.faults.append(PackError(merged.file_of(key), key, reason))

    def below(self, name: str) -> "Place":
        """The place of a table within this entry."""
        return Place(self.reading, f"{self.key}.{name}", name.rpartition(".")[2])

    def shaped(self, values: Any, shape: type[S]) -> S | None:
        """The values in their shape, or None with all their faults noted."""
        try:
            found = shape.model_validate(values)
        except ValidationError as error:
            for each in error.errors(include_url=False, include_input=False):
                self.fault(*_fault(each["loc"], each["type"], each.get("ctx", {}), each["msg"]))
            return None
        if isinstance(found, Dated) and found.ends_before_it_begins:
            self.fault("valid_to", "ends before it begins")
        return found

    def source(self, citation: str, name: str = "source") -> Text:
        """How a citation reads; a law that is not declared is a fault."""
        unknown = [
            f"{code} {article}".strip()
            for code, article in cited(citation)
            if code not in self.reading.references
        ]
        for part in unknown:
            self.fault(name, f"undeclared reference: {part}")
        return {} if unknown else self.reading.cite(citation)

    def condition(self, text: str, declared: Collection[str], name: str = "when") -> Condition:
        """A checked condition over the declared facts; one with a fault always holds."""
        try:
            return Condition.compile(text, declared)
        except PackError as error:
            self.fault(name, error.details["reason"])
            return _ALWAYS

    def optional(
        self, text: str | None, declared: Collection[str], name: str = "when"
    ) -> Condition | None:
        """A checked condition, or None where there is none."""
        return None if text is None else self.condition(text, declared, name)


def _reference(code: str, shape: ReferenceShape) -> Reference:
    return Reference(
        code=code,
        text=shape.wordings,
        kind=shape.kind,
        status=shape.status,
        edition=in_all(shape.edition),
        valid_from=shape.valid_from,
        valid_to=shape.valid_to,
        note=in_all(shape.note),
    )


def _fault(
    loc: tuple[str | int, ...], kind: str, context: Mapping[str, Any], message: str
) -> tuple[str, str]:
    """The key and the reason of one fault that a shape found; entries of a list count from 1."""
    parts = [str(part + 1) if isinstance(part, int) else part for part in loc]
    key = ".".join(part for part in parts if not part.startswith(("(", "[")))
    if parts and parts[-1] in REQUIRED_LANGUAGES and kind != "extra_forbidden":
        return key, "no wording in this language"
    if kind == "literal_error":
        return key, f"expected one of {context['expected']}"
    return key, _REASONS.get(kind, message)
