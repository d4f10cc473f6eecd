"""What a file of facts amounts to: steps with their reasons, findings, rights, documents."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from services.errors import AppError
from services.law.engine import NO_TABLE, OK, Finding, LawResult, check
from services.law.rights import rights_for
from services.packs.model import Pack
from services.packs.text import pick
from services.pathway.case_explained import pauses
from services.pathway.case_facts import CaseFacts
from services.pathway.derive import next_step
from services.pathway.engine import DONE, OPEN, Pathway, assess
from services.pathway.explain import StepExplanation, explained
from services.pathway.facts import pathway_facts
from services.pathway.facts_file import FactsFile, Job, read_facts_file
from services.pathway.sum_words import sum_lines
from services.pathway.words import fact_text, source_text, why_text


@dataclass(frozen=True, slots=True)
class FileAnswer:
    """Everything derived from one file. ``findings`` with the number of the job, 0 for the child."""

    file: FactsFile
    known: CaseFacts
    pathway: Pathway
    steps: tuple[StepExplanation, ...]
    findings: tuple[tuple[int, Finding], ...]
    unknown: tuple[str, ...]


def answer_json(
    text: str, pack_code: str | None = None, at: datetime | None = None, language: str = "en"
) -> dict[str, Any]:
    """The answer to a file of facts, ready for JSON. Raises AppError as ``read_facts_file``."""
    return as_json(answer(read_facts_file(text, pack_code, at)), language)


def answer(file: FactsFile) -> FileAnswer:
    """Derive everything from a file that was read."""
    pack = file.pack
    findings, unknown = _judged(file)
    codes = {finding.code for _, finding in findings} - {OK, NO_TABLE}
    known = pathway_facts(pack, file.records, codes, unknown)
    known.facts.update(file.facts)
    facts = {name: value for name, value in known.facts.items() if value is not None}
    known = CaseFacts(facts, {**known.moments, **file.moments})
    pathway = assess(pack, known.facts, known.moments, file.at)
    steps = explained(pack, pathway, known.facts, known.moments, pauses(file.records))
    lanes = {track.code: track for track in pack.tracks}
    named = tuple(
        replace(one, responsible=lanes[one.track].responsible(pack.steps[one.code], file.channel))
        for one in steps
    )
    return FileAnswer(file, known, pathway, named, findings, unknown)


def _judged(file: FactsFile) -> tuple[tuple[tuple[int, Finding], ...], tuple[str, ...]]:
    """The findings of each job, or of the child alone; one about the child stands once."""
    day = file.at.astimezone(file.pack.timezone).date()
    jobs = list(enumerate(file.work, 1)) or [(0, Job({}, day))]
    found: dict[tuple[int, str], Finding] = {}
    unknown: set[str] = set()
    for number, job in jobs:
        result = _checked(file.pack, {**file.child, **job.facts}, job, working=bool(number))
        unknown |= set(result.unknown)
        for finding in result.findings:
            about_child = finding.code in _child_codes(file.pack)
            found.setdefault((0 if about_child else number, finding.code), finding)
    if len(found) > 1:
        found = {key: finding for key, finding in found.items() if finding.code != OK}
    order = [name for name in file.pack.facts if name in unknown]
    return tuple((number, finding) for (number, _), finding in found.items()), tuple(order)


def _checked(pack: Pack, facts: Mapping[str, Any], job: Job, *, working: bool) -> LawResult:
    try:
        return check(pack, facts, on=job.on, scopes=("work", "child") if working else ("child",))
    except AppError as error:
        if error.code != "law_no_table":
            raise
        text = pack.findings[NO_TABLE]
        return LawResult("", (Finding(NO_TABLE, {}, text.text, kind=text.kind),), ())


def _child_codes(pack: Pack) -> frozenset[str]:
    return frozenset(
        rule.finding for law in pack.laws for rule in law.rules if rule.scope == "child"
    )


def as_json(found: FileAnswer, language: str) -> dict[str, Any]:
    """The answer as plain values; texts in one language."""
    pack, file = found.file.pack, found.file
    codes = {finding.code for _, finding in found.findings}
    following = next_step(found.pathway)
    return {
        "pack": f"{pack.code} {pack.version}",
        "at": _local(pack, file.at),
        "next": following.code if following else None,
        "steps": [_step(pack, one, file.at, language) for one in found.steps],
        "findings": [
            {
                "code": finding.code,
                "text": pick(finding.text, language),
                "source": pick(finding.source, language) if finding.source else "",
                "work": number or None,
                "band": list(finding.band),
            }
            for number, finding in found.findings
        ],
        "rights": _rights(found, codes, language),
        "documents": {
            "made": _documents(pack, found.pathway, DONE),
            "due": _documents(pack, found.pathway, OPEN),
        },
        "unknown": sorted({*found.pathway.unknown, *found.unknown}),
    }


def _step(pack: Pack, one: StepExplanation, now: datetime, language: str) -> dict[str, Any]:
    step = pack.steps[one.code]
    return {
        "code": one.code,
        "track": one.track,
        "name": pick(step.name, language),
        "state": one.state,
        "due": _local(pack, one.due_at),
        "late": one.state == OPEN and one.due_at is not None and one.due_at < now,
        "done": _local(pack, one.done_at),
        "responsible": one.responsible,
        "responsible_name": _body(pack, one.responsible, language),
        "why": one.why,
        "why_text": _joined(why_text(pack, one.why, language), one.postponed),
        "source": one.source,
        "source_text": source_text(pack, one.source, language),
        "facts": {fact.name: fact.value for fact in one.facts},
        "missing": {name: fact_text(pack, name, language) for name in one.missing},
        "rules": [
            {"decides": rule.kind, "rule": rule.text, "holds": rule.value} for rule in one.rules
        ],
        "limits": list(sum_lines(pack, one.sums, language)),
        "documents": list(step.produces),
    }


def _rights(found: FileAnswer, codes: set[str], language: str) -> list[dict[str, Any]]:
    pack, file = found.file.pack, found.file
    rules = {rule.code: rule for rule in pack.rights}
    facts: dict[str, Any] = {**file.child}
    for job in file.work[:1]:
        facts.update(job.facts)
    facts.update(file.rights)
    return [
        {
            "code": right.code,
            "text": pick(right.text, language),
            "source": pick(right.source, language),
            "service": right.service,
            "by": list(rules[right.code].by),
        }
        for right in rights_for(pack, facts, codes)
    ]


def _documents(pack: Pack, pathway: Pathway, state: str) -> list[str]:
    found: set[str] = set()
    for status in pathway.steps:
        if status.state == state:
            found.update(pack.steps[status.code].produces)
    return sorted(found)


def _body(pack: Pack, code: str, language: str) -> str:
    agency = pack.agencies.get(code)
    return pick(agency.name, language) if agency else pack.text("responsible", code, language)


def _joined(*parts: str) -> str:
    return ": ".join(part for part in parts if part)


def _local(pack: Pack, moment: datetime | None) -> str | None:
    return moment.astimezone(pack.timezone).isoformat(timespec="seconds") if moment else None


__all__ = ["FileAnswer", "answer", "answer_json", "as_json"]
