"""Rights and services due to a child, as data of a pack."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from services.packs.conditions import Condition
from services.packs.laws import FindingText
from services.packs.reading import Table
from services.packs.sources import read_source
from services.packs.text import Text


@dataclass(frozen=True, slots=True)
class RightRule:
    """A right, and when to remind of it: one of ``findings`` stands (none named: any case), and
    ``when`` is known true (absent: always). ``service`` names the service that meets it."""

    code: str
    text: Text
    source: Text
    findings: tuple[str, ...]
    when: Condition | None
    service: str
    unverified: bool


def read_rights(
    tables: Iterable[Table],
    facts: Iterable[str],
    findings: Mapping[str, FindingText],
    references: Mapping[str, Text],
) -> tuple[RightRule, ...]:
    """The rights in the order of the file. Raises PackError for any fault in them."""
    declared = frozenset(facts)
    return tuple(_right(table, declared, findings, references) for table in tables)


def _right(
    table: Table,
    declared: frozenset[str],
    findings: Mapping[str, FindingText],
    references: Mapping[str, Text],
) -> RightRule:
    named = table.strings("findings")
    unknown = sorted(set(named) - findings.keys())
    if unknown:
        raise table.error("findings", f"no text for finding {unknown[0]}")
    right = RightRule(
        code=table.label,
        text=table.text("text"),
        source=read_source(table, references),
        findings=named,
        when=table.condition("when", declared),
        service=table.string("service", ""),
        unverified=table.yes_no("unverified"),
    )
    table.finish()
    return right
