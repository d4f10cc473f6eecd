"""The law engine: findings over the recorded facts, by the law table in force on a day.

"OK" means that no breach was found in the recorded facts; nothing here says that work is lawful.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from services.errors import AppError
from services.law.facts import flatten
from services.law.reasoning import judge
from services.packs.laws import SCOPES, Band, LawRule, LawTable
from services.packs.model import Pack
from services.packs.text import REQUIRED_LANGUAGES, Text

OK = "OK"
NO_TABLE = "LAW_NO_TABLE"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding with its source. ``band`` names the age bands it holds in, where the age is not
    known. ``citation`` is the source in short, the same in every language. ``suppressed_in_print``:
    working time, left out of papers beside a worst form."""

    code: str
    source: Text
    text: Text
    band: tuple[str, ...] = ()
    kind: str = ""
    citation: str = ""
    suppressed_in_print: bool = False


@dataclass(frozen=True, slots=True)
class LawResult:
    """The findings by the table ``law``, and the absent facts that could add or clear one."""

    law: str
    findings: tuple[Finding, ...]
    unknown: tuple[str, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the findings, in order."""
        return tuple(finding.code for finding in self.findings)


def law_on(pack: Pack, on: date | None) -> LawTable:
    """The table in force on a day; the latest one where no day is given.

    Raises AppError ``law_no_table`` where the pack has none for that day.
    """
    tables = [table for table in pack.laws if on is None or table.in_force(on)]
    if not tables:
        raise AppError("law_no_table", on=on.isoformat() if on else "", pack=pack.code)
    return tables[-1]


def check(
    pack: Pack,
    facts: Mapping[str, Any],
    *,
    on: date | None = None,
    options: Mapping[str, bool] | None = None,
    scopes: Sequence[str] = SCOPES,
) -> LawResult:
    """The findings over one job's facts.

    ``facts``: declared facts by name; absent or None is not known. ``on`` chooses the law table,
    ``options`` its readings, ``scopes`` the rules (without "work": the child alone). Unknown age:
    the bands are run and each finding carries those it holds in.

    Raises AppError ``law_no_table`` or ``law_unknown_option``, and TypeError for a fact that is
    not declared or has a wrong type, which is a fault of the program.
    """
    table = law_on(pack, on)
    flat = {**flatten(pack, facts), **_options(table, options or {})}
    rules = [rule for rule in table.rules if rule.scope in scopes]
    collected = _Collected(table)
    for band, age, known in _ages(table, flat):
        collected.run(pack, rules, {**flat, "age": age, "age_known": known}, band)
    found = collected.findings(pack)
    unknown = tuple(name for name in pack.facts if name in collected.unknown)
    if not found and not unknown:
        found = (Finding(OK, table.title, pack.findings[OK].text, kind="ok"),)
    return LawResult(table.name, mark_suppressed(pack, found), unknown)


def mark_suppressed(pack: Pack, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Mark the findings on working time that papers leave out beside a worst form."""
    worst = any(pack.findings[finding.code].suppresses_hours for finding in findings)
    return tuple(
        replace(finding, suppressed_in_print=worst and pack.findings[finding.code].hours)
        for finding in findings
    )


def _options(table: LawTable, chosen: Mapping[str, bool]) -> dict[str, bool]:
    for name in chosen:
        if name not in table.options:
            raise AppError("law_unknown_option", name=name)
    return {name: chosen.get(name, option.default) for name, option in table.options.items()}


def _ages(table: LawTable, facts: Mapping[str, Any]) -> Iterator[tuple[str, int, bool]]:
    """The band (empty for a known age), age and whether it is known, for each run."""
    age, low, high = (facts.get(name) for name in ("age", "age_from", "age_to"))
    if age is None and low is not None and (low == high or low >= table.adult_age):
        age = low
    if age is not None:
        yield "", age, True
        return
    for band in table.bands:
        for year in _years(band, low, high):
            yield band.name, year, False


def _years(band: Band, low: int | None, high: int | None) -> Iterator[int]:
    """The ages of a band that are possible; of nothing stated at all, those of assumed bands."""
    if low is None and high is None:
        yield from band.ages if band.assumed else ()
        return
    for age in band.ages:
        if (low is None or age >= low) and (high is None or age <= high):
            yield age


class _Collected:
    """Findings gathered over the ages that were run."""

    def __init__(self, table: LawTable) -> None:
        self.order = table.order
        self.rules: dict[str, list[LawRule]] = {}
        self.bands: dict[str, list[str]] = {}
        self.unknown: set[str] = set()

    def run(
        self, pack: Pack, rules: Sequence[LawRule], facts: Mapping[str, Any], band: str
    ) -> None:
        """Judge every finding at one age."""
        for code in self.order:
            judgement = judge([rule for rule in rules if rule.finding == code], facts, pack.facts)
            self.unknown |= judgement.open_inputs
            if not judgement.stands:
                continue
            self.rules.setdefault(code, []).extend(judgement.rules)
            bands = self.bands.setdefault(code, [])
            if band and band not in bands and all(rule.banded for rule in judgement.rules):
                bands.append(band)

    def findings(self, pack: Pack) -> tuple[Finding, ...]:
        """The findings in the order of the table."""
        return tuple(
            Finding(
                code=code,
                source=_joined([rule.source for rule in self.rules[code]]),
                text=pack.findings[code].text,
                band=tuple(self.bands[code]),
                kind=pack.findings[code].kind,
                citation="; ".join(_parts([rule.citation for rule in self.rules[code]])),
            )
            for code in self.order
            if code in self.rules
        )


def _joined(sources: Sequence[Text]) -> Text:
    return {
        language: "; ".join(_parts([source[language] for source in sources]))
        for language in REQUIRED_LANGUAGES
    }


def _parts(citations: Sequence[str]) -> list[str]:
    """Each citation once, in order."""
    parts = (part for citation in citations for part in citation.split("; "))
    return list(dict.fromkeys(parts))
