"""A country pack: what a country's procedure, law and words are, as plain data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from services.packs.articles import Article
from services.packs.sources import Reference, reference_text
from services.packs.text import Text, pick
from services.packs.tracks import Step, Track

if TYPE_CHECKING:
    from services.packs.laws import FindingText, LawTable
    from services.packs.providers import Provider
    from services.packs.retention import RetentionCategory
    from services.packs.rights import RightRule
    from services.packs.routes import Route, RouteFact

_PYTHON_TYPES: dict[str, type] = {
    "bool": bool,
    "int": int,
    "number": float,
    "code": str,
    "codes": tuple,
}


@dataclass(frozen=True, slots=True)
class CodeItem:
    """One entry of a code list; ``attributes`` holds marks of this list, e.g. marked_hazardous."""

    code: str
    text: Text
    source: Text = field(default_factory=dict)
    help: Text = field(default_factory=dict)
    valid_from: date | None = None
    valid_to: date | None = None
    unverified: bool = False
    attributes: Mapping[str, Any] = field(default_factory=dict)
    citation: str = ""

    def in_force(self, on: date | None = None) -> bool:
        """Whether the entry may be chosen on that day; without a day: whether it has no end."""
        if on is None:
            return self.valid_to is None
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_to is None or on <= self.valid_to
        )


@dataclass(frozen=True, slots=True)
class Agency:
    """A body of the pack; ``kinds`` are the roles it plays (police, shelter, court …)."""

    code: str
    name: Text
    short: Text
    kinds: tuple[str, ...]
    source: Text = field(default_factory=dict)
    valid_from: date | None = None
    valid_to: date | None = None
    successor: str = ""
    unverified: bool = False
    citation: str = ""
    note: Text = field(default_factory=dict)

    def in_force(self, on: date) -> bool:
        """Whether the body existed on that day."""
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_to is None or on <= self.valid_to
        )


@dataclass(frozen=True, slots=True)
class Fact:
    """A declared fact of type bool, int, number (a float), code or codes (a tuple of codes).

    A fact with another ``input`` than itself is not asked but read off it: whether ``code`` is
    among its codes, or whether one of its codes carries ``attribute``. Conditions do not read
    facts of type codes. ``asked_when`` names a fact that must be true before this one is asked.
    """

    name: str
    type: str
    text: Text
    input: str
    asked_when: str = ""
    code: str = ""
    attribute: str = ""
    list_name: str = ""
    minimum: float | None = None
    maximum: float | None = None

    def check(self, value: Any) -> None:
        """Raise TypeError unless ``value`` has this fact's type; None (not known) always fits."""
        if value is None:
            return
        expected = _PYTHON_TYPES[self.type]
        fits = isinstance(value, expected) and (expected is bool or not isinstance(value, bool))
        if not fits:
            raise TypeError(f"fact {self.name} is not of type {self.type}")


def check_facts(facts: Mapping[str, Any], declared: Mapping[str, Fact]) -> None:
    """Raise TypeError for an undeclared fact or one of the wrong type: a bug, not a finding."""
    for name, value in facts.items():
        if name not in declared:
            raise TypeError(f"fact {name} is not declared")
        declared[name].check(value)


@dataclass(frozen=True, slots=True)
class DayMoved:
    """A day that a decree made a working day (``works``) or a day off."""

    day: date
    works: bool
    decree: str = ""


@dataclass(frozen=True, eq=False)
class Pack:
    """A loaded pack. ``version`` is the declared version with a hash of the country's own files:
    its release. ``common`` is the hash of the common tables below them, which come from the
    program; ``moved_days`` are what the office recorded, and outrank every calendar; ``files``
    tells by a dotted key which file an entry stands in."""

    code: str
    version: str
    name: Text
    timezone: ZoneInfo
    holidays_country: str
    lists: Mapping[str, Mapping[str, CodeItem]]
    agencies: Mapping[str, Agency]
    facts: Mapping[str, Fact]
    tracks: tuple[Track, ...]
    laws: "tuple[LawTable, ...]"
    findings: "Mapping[str, FindingText]"
    references: Mapping[str, Reference]
    rights: "tuple[RightRule, ...]"
    providers: "Mapping[str, Provider]"
    articles: Mapping[str, Article]
    route_facts: "Mapping[str, RouteFact]"
    routes: "tuple[Route, ...]"
    retention: "Mapping[str, RetentionCategory]"
    raw: Mapping[str, Any]
    reviewed_by: str = ""
    common: str = ""
    moved_days: tuple[DayMoved, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)

    def section(self, name: str) -> Mapping[str, Any]:
        """The merged tables ``[name.…]`` as read, for a module that parses them itself."""
        section = self.raw.get(name, {})
        return section if isinstance(section, Mapping) else {}

    def file_of(self, key: str) -> str:
        """The file (folder/name) of the entry with this dotted key; empty where it is not known."""
        while key and key not in self.files:
            key = key.rpartition(".")[0]
        return self.files.get(key, "")

    @cached_property
    def steps(self) -> Mapping[str, Step]:
        """Every step of every track by its code."""
        return {step.code: step for track in self.tracks for step in track.steps}

    def step_of(self, form: str) -> Step | None:
        """The first step that this form records ("plan", "fine"); None where there is no such step."""
        return next((step for step in self.steps.values() if step.form == form), None)

    def body_of(self, kind: str) -> str:
        """The first body of today in this role ("labour_authority"); empty where nobody has it."""
        bodies = self.agencies.values()
        return next((b.code for b in bodies if kind in b.kinds and b.valid_to is None), "")

    @cached_property
    def _articles_by_number(self) -> Mapping[str, Article]:
        return {
            number.citation: article
            for article in self.articles.values()
            for number in article.numbers
        }

    def article_of(self, citation: str) -> Article | None:
        """The provision that a citation names ("CRC 166", "CRC 166.2"), with its other numbers."""
        while citation:
            if found := self._articles_by_number.get(citation):
                return found
            citation = citation[: max(citation.rfind("."), citation.rfind("("), 0)]
        return None

    @property
    def documents(self) -> Mapping[str, Any]:
        """The tables ``[document.…]``, parsed by the documents' own module."""
        return self.section("document")

    @property
    def readers(self) -> Mapping[str, Any]:
        """The tables ``[reader.…]``, parsed by the documents' own module."""
        return self.section("reader")

    def item(self, list_name: str, code: str) -> CodeItem | None:
        """One entry of a code list, or None for a code the pack does not know."""
        return self.lists.get(list_name, {}).get(code)

    def text(self, list_name: str, code: str, language: str) -> str:
        """The wording of a code; a code that the pack does not know is shown as it is."""
        item = self.item(list_name, code)
        return pick(item.text, language) if item else code

    def source(self, list_name: str, code: str, language: str) -> str:
        """Where an entry of a code list comes from; empty if it carries no source."""
        item = self.item(list_name, code)
        return pick(item.source, language) if item else ""

    def cite(self, citation: str, language: str) -> str:
        """A citation in short ("LC25 54.1(1); CC 5") as a person reads it."""
        return reference_text(self.references, citation, language) if citation else ""

    def options(
        self, list_name: str, language: str, on: date | None = None
    ) -> list[tuple[str, str]]:
        """Codes and wordings to choose from, in the order of the file.

        With ``on`` those in force on that day, without it those with no end date.
        """
        return [
            (code, pick(item.text, language))
            for code, item in self.lists.get(list_name, {}).items()
            if item.in_force(on)
        ]
