"""The law tables of a pack as data: which facts make which finding, and where that is written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from services.packs.conditions import Condition
from services.packs.reading import Table
from services.packs.sources import read_source
from services.packs.text import Text

SCOPES = ("work", "child")
KINDS = ("breach", "worst_form", "action", "gap", "scope", "ok")


@dataclass(frozen=True, slots=True)
class FindingText:
    """What a finding says. ``kind`` groups findings; ``hours`` marks those that print leaves out
    where the child is in a worst form; ``suppresses_hours`` marks the findings that do so."""

    code: str
    text: Text
    kind: str
    hours: bool = False
    suppresses_hours: bool = False


@dataclass(frozen=True, slots=True)
class LawRule:
    """One row of a law table. ``scope`` work: only where the child was found at work.

    ``citation`` is the source in short ("LC25 54.1(1)"), the same in every language.
    """

    row: str
    finding: str
    when: Condition
    unless: tuple[Condition, ...]
    source: Text
    citation: str
    scope: str = "work"
    banded: bool = True

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
    default: bool


@dataclass(frozen=True, slots=True)
class LawTable:
    """The rows in force during one period."""

    name: str
    title: Text
    valid_from: date
    valid_to: date | None
    adult_age: int
    bands: tuple[Band, ...]
    options: Mapping[str, LawOption]
    rules: tuple[LawRule, ...]
    order: tuple[str, ...] = field(default=())

    def in_force(self, on: date) -> bool:
        """Whether the table holds on that day."""
        return self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)


def read_findings(tables: Iterable[Table]) -> dict[str, FindingText]:
    """The texts of the findings. Raises PackError for an unknown kind."""
    findings = {}
    for table in tables:
        kind = table.string("kind")
        if kind not in KINDS:
            raise table.error("kind", f"expected one of {', '.join(KINDS)}")
        findings[table.label] = FindingText(
            code=table.label,
            text=table.text("text"),
            kind=kind,
            hours=table.yes_no("hours"),
            suppresses_hours=table.yes_no("suppresses_hours"),
        )
        table.finish()
    return findings


def read_laws(
    tables: Iterable[Table],
    facts: Iterable[str],
    findings: Mapping[str, FindingText],
    references: Mapping[str, Text],
) -> tuple[LawTable, ...]:
    """The law tables in order of time. Raises PackError for any fault in them."""
    declared = frozenset(facts)
    laws = sorted(
        (_law(table, declared, findings, references) for table in tables),
        key=lambda law: law.valid_from,
    )
    return tuple(laws)


def _law(
    table: Table,
    facts: frozenset[str],
    findings: Mapping[str, FindingText],
    references: Mapping[str, Text],
) -> LawTable:
    valid_from = table.day("valid_from")
    if valid_from is None:
        raise table.error("valid_from", "a law table needs its first day")
    options = {
        option.name: option
        for option in (_option(entry, references) for entry in table.tables("option"))
    }
    declared = facts | options.keys()
    adult_age = table.number("adult_age")
    if not isinstance(adult_age, int):
        raise table.error("adult_age", "expected a whole number")
    rules = tuple(_rule(rule, declared, findings, references) for rule in table.tables("rule"))
    law = LawTable(
        name=table.label,
        title=table.text("title"),
        valid_from=valid_from,
        valid_to=table.day("valid_to"),
        adult_age=adult_age,
        bands=tuple(_band(band) for band in table.tables("band")),
        options=options,
        rules=rules,
        order=tuple(dict.fromkeys(rule.finding for rule in rules)),
    )
    table.finish()
    return law


def _option(table: Table, references: Mapping[str, Text]) -> LawOption:
    option = LawOption(
        name=table.label,
        text=table.text("text"),
        source=read_source(table, references),
        default=table.yes_no("default"),
    )
    table.finish()
    return option


def _band(table: Table) -> Band:
    ages = table.take("ages")
    if not isinstance(ages, list) or not ages or not all(isinstance(age, int) for age in ages):
        raise table.error("ages", "expected a list of whole numbers")
    band = Band(name=table.string("name"), ages=tuple(ages), assumed=table.yes_no("assumed"))
    table.finish()
    return band


def _rule(
    table: Table,
    declared: frozenset[str],
    findings: Mapping[str, FindingText],
    references: Mapping[str, Text],
) -> LawRule:
    finding = table.string("finding")
    if finding not in findings:
        raise table.error("finding", f"no text for finding {finding}")
    scope = table.string("scope", "work")
    if scope not in SCOPES:
        raise table.error("scope", f"expected one of {', '.join(SCOPES)}")
    when = table.condition("when", declared)
    if when is None:
        raise table.error("when", "a rule needs its condition")
    rule = LawRule(
        row=table.string("row"),
        finding=finding,
        when=when,
        unless=tuple(
            Condition.compile(text, declared, file=table.file, key=f"{table.key}.unless")
            for text in table.strings("unless")
        ),
        source=read_source(table, references),
        citation=table.string("source"),
        scope=scope,
        banded=table.yes_no("banded", True),
    )
    table.finish()
    return rule
