"""The law engine: findings over the recorded facts, by the law table in force on a day.

"OK" means that no breach was found in the recorded facts; nothing here says that work is lawful.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

from services.errors import AppError
from services.law.facts import flatten, load_facts
from services.law.reasoning import FindingJudge
from services.packs.laws import SCOPES, Band, LawRule, LawTable
from services.packs.model import Pack
from services.packs.text import REQUIRED_LANGUAGES, Text

OK = "OK"
NO_TABLE = "LAW_NO_TABLE"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding with its source. ``band`` names the age bands it holds in, where the age is not
    known. ``citation`` is the source in short, the same in every language. ``suppressed_in_print``:
    working time, left out of papers beside a worst form. ``missing``: the facts whose lack the
    finding speaks of."""

    code: str
    source: Text
    text: Text
    band: tuple[str, ...] = ()
    kind: str = ""
    citation: str = ""
    suppressed_in_print: bool = False
    missing: tuple[str, ...] = ()


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
    collected = _Collected(_judges(pack, table, tuple(scopes), on))
    for band, age, known in _ages(table, flat):
        at_age = {"age": age, "age_known": known, **load_facts(pack, flat, age)}
        collected.run({**flat, **at_age}, band)
    found = collected.findings()
    unknown = tuple(name for name in pack.facts if name in collected.unknown)
    if not found and not unknown:
        found = (Finding(OK, table.title, pack.findings[OK].text, kind="ok"),)
    return LawResult(table.name, mark_suppressed(pack, found), unknown)


def mark_suppressed(pack: Pack, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Mark the findings on working time that papers leave out beside a worst form."""
    worst = any(pack.findings[finding.code].suppresses_hours for finding in findings)
    if not worst:
        return tuple(findings)
    return tuple(
        replace(finding, suppressed_in_print=True) if pack.findings[finding.code].hours else finding
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


class _TableJudges:
    """The rules of one table for some scopes, ready to be judged again and again."""

    def __init__(self, pack: Pack, table: LawTable, rules: Sequence[LawRule]) -> None:
        self._pack = pack
        self.judges = [
            (code, FindingJudge([rule for rule in rules if rule.finding == code], pack.facts))
            for code in table.order
            if any(rule.finding == code for rule in rules)
        ]
        self._made: dict[tuple[Any, ...], Finding] = {}

    def finding(self, code: str, rules: Sequence[LawRule], bands: Sequence[str]) -> Finding:
        """The finding that rests on these rules; equal ones are made once."""
        key = (code, *bands, *map(id, rules))
        made = self._made.get(key)
        if made is None:
            distinct = list({id(rule): rule for rule in rules}.values())
            text = self._pack.findings[code]
            made = self._made[key] = Finding(
                code=code,
                source=_joined([rule.source for rule in distinct]),
                text=text.text,
                band=tuple(bands),
                kind=text.kind,
                citation="; ".join(_parts([rule.citation for rule in distinct])),
                missing=tuple(_parts([name for rule in distinct for name in rule.missing])),
            )
        return made


def _judges(pack: Pack, table: LawTable, scopes: tuple[str, ...], on: date | None) -> _TableJudges:
    """The rules in force on a day; days between the same two changes share them."""
    held = tuple(
        number
        for number, rule in enumerate(table.rules)
        if rule.scope in scopes and rule.in_force(on)
    )
    return _judges_of(pack, table.name, held)


@lru_cache(maxsize=64)
def _judges_of(pack: Pack, law: str, held: tuple[int, ...]) -> _TableJudges:
    table = next(table for table in pack.laws if table.name == law)
    return _TableJudges(pack, table, [table.rules[number] for number in held])


class _Collected:
    """Findings gathered over the ages that were run."""

    def __init__(self, judges: _TableJudges) -> None:
        self._judges = judges
        self.rules: dict[str, list[LawRule]] = {}
        self.bands: dict[str, list[str]] = {}
        self.unknown: set[str] = set()

    def run(self, facts: Mapping[str, Any], band: str) -> None:
        """Judge every finding at one age."""
        for code, judge in self._judges.judges:
            judgement = judge.judge(facts)
            if judgement.open_inputs:
                self.unknown |= judgement.open_inputs
            if not judgement.stands:
                continue
            self.rules.setdefault(code, []).extend(judgement.rules)
            bands = self.bands.setdefault(code, [])
            if band and band not in bands and all(rule.banded for rule in judgement.rules):
                bands.append(band)

    def findings(self) -> tuple[Finding, ...]:
        """The findings in the order of the table."""
        return tuple(
            self._judges.finding(code, self.rules[code], self.bands[code])
            for code, _ in self._judges.judges
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
