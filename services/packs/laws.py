"""The law tables of a pack as data: which facts make which finding, and where that is written."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import get_args

from services.packs.conditions import Condition
from services.packs.logic import tree_of
from services.packs.reading import Place, Reading
from services.packs.shapes.base import in_all
from services.packs.shapes.law import FindingShape, LawShape, RuleShape, Scope
from services.packs.text import Text

SCOPES: tuple[str, ...] = get_args(Scope)


@dataclass(frozen=True, slots=True)
class FindingText:
    """What a finding says. ``kind`` groups findings; ``hours`` marks those that print leaves out
    where the child is in a worst form; ``suppresses_hours`` marks the findings that do so.
    ``confirms`` names the findings that stand once this check was confirmed as a breach."""

    code: str
    text: Text
    kind: str
    hours: bool = False
    suppresses_hours: bool = False
    confirms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LawRule:
    """One row of a law table. ``scope`` work: only where the child was found at work.

    ``citation`` is the source in short ("LC25 54.1(1)"), the same in every language. ``missing``
    names the facts whose lack the finding speaks of; ``note`` is what a reader must know;
    ``valid_from``/``valid_to`` are set where another law beside the table's changed meanwhile.
    """

    row: str
    finding: str
    when: Condition
    unless: tuple[Condition, ...]
    source: Text
    citation: str
    scope: str = "work"
    banded: bool = True
    missing: tuple[str, ...] = ()
    note: Text = field(default_factory=dict)
    valid_from: date | None = None
    valid_to: date | None = None

    def in_force(self, on: date | None) -> bool:
        """Whether the rule held on that day; without a day, whether it has no end."""
        if on is None:
            return self.valid_to is None
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_to is None or on <= self.valid_to
        )

    @property
    def exception_variables(self) -> frozenset[str]:
        """The facts that the exceptions read."""
        return frozenset().union(*(condition.variables for condition in self.unless))


@dataclass(frozen=True, slots=True)
class Band:
    """An age band that is run while the exact age is not known.

    ``assumed`` bands are run for a child of whose age nothing at all is known.
    """

    name: str
    ages: tuple[int, ...]
    assumed: bool


@dataclass(frozen=True, slots=True)
class LawOption:
    """A reading of the law that the office chooses; never a fact about the child."""

    name: str
    text: Text
    source: Text
    citation: str
    default: bool


@dataclass(frozen=True, slots=True)
class LawTable:
    """The rows in force during one period. ``unverified``: its days or rows were not confirmed
    by the law's own text; ``note`` says which."""

    name: str
    title: Text
    valid_from: date
    valid_to: date | None
    adult_age: int
    bands: tuple[Band, ...]
    options: Mapping[str, LawOption]
    rules: tuple[LawRule, ...]
    order: tuple[str, ...] = field(default=())
    unverified: bool = False
    note: Text = field(default_factory=dict)

    def in_force(self, on: date) -> bool:
        """Whether the table holds on that day."""
        return self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)


def read_findings(reading: Reading) -> dict[str, FindingText]:
    """The texts of the findings by their code."""
    return {
        place.code: FindingText(
            place.code,
            shape.text,
            shape.kind,
            shape.hours,
            shape.suppresses_hours,
            tuple(shape.confirms),
        )
        for place, shape in reading.entries("finding", FindingShape)
    }


def read_laws(reading: Reading, facts: Collection[str]) -> tuple[LawTable, ...]:
    """The law tables in order of time."""
    tables = [_law(place, shape, facts) for place, shape in reading.entries("law", LawShape)]
    return tuple(sorted(tables, key=lambda law: law.valid_from))


def _law(place: Place, shape: LawShape, facts: Collection[str]) -> LawTable:
    declared = frozenset(facts) | shape.option.keys()
    return LawTable(
        name=place.code,
        title=shape.title,
        valid_from=shape.valid_from,
        valid_to=shape.valid_to,
        adult_age=shape.adult_age,
        bands=tuple(Band(band.name, tuple(band.ages), band.assumed) for band in shape.band),
        options={
            name: LawOption(
                name,
                option.text,
                place.source(option.source, f"option.{name}.source"),
                option.source,
                option.default,
            )
            for name, option in shape.option.items()
        },
        rules=tuple(
            _rule(place.below(f"rule.{count}"), rule, declared)
            for count, rule in enumerate(shape.rule, 1)
        ),
        order=tuple(dict.fromkeys(rule.finding for rule in shape.rule)),
        unverified=shape.unverified,
        note=in_all(shape.note),
    )


def _rule(place: Place, shape: RuleShape, declared: frozenset[str]) -> LawRule:
    if shape.finding not in place.reading.names("finding"):
        place.fault("finding", f"no text for finding {shape.finding}")
    for name in shape.missing:
        if name not in declared:
            place.fault("missing", f"undeclared fact: {name}")
    return LawRule(
        row=shape.row,
        finding=shape.finding,
        when=_plain(place, shape.when, declared, "when"),
        unless=tuple(_plain(place, text, declared, "unless") for text in shape.unless),
        source=place.source(shape.source),
        citation=shape.source,
        scope=shape.scope,
        banded=shape.banded,
        missing=tuple(shape.missing),
        note=in_all(shape.note),
        valid_from=shape.valid_from,
        valid_to=shape.valid_to,
    )


def _plain(place: Place, text: str, declared: frozenset[str], name: str) -> Condition:
    """A condition of the small part of the language that the law's reasoning reads."""
    condition = place.condition(text, declared, name)
    try:
        tree_of(condition.text)
    except ValueError as error:
        place.fault(name, str(error))
    return condition
