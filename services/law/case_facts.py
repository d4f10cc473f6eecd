"""The law over the records of a case: each job judged by itself, the results put together."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Row
from sqlalchemy.orm import Session

from services.errors import AppError
from services.law.age import age_on, next_birthday
from services.law.case_records import WORK_FACTS, CaseRecords, office_readings, read_records
from services.law.decisions import chosen_options, decided, standing
from services.law.engine import NO_TABLE, OK, Finding, check, law_on
from services.law.trafficking import trafficking_facts
from services.packs.model import Pack

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class WorkFacts:
    """What is known of one job (``work_id`` None: of the child alone) on the day ``on``."""

    work_id: UUID | None
    on: date
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class FoundInCase:
    """A finding as the case keeps it: ``band`` has the bands with spaces between, ``source`` the
    citation in short, which ``Pack.cite`` turns into words; ``decision`` what the supervisor
    decided on it; ``missing`` the facts whose lack it speaks of, with spaces between."""

    work_id: UUID | None
    position: int
    code: str
    band: str
    source: str
    decision: str = ""
    missing: str = ""


@dataclass(frozen=True, slots=True)
class CaseLaw:
    """What the law says about a case; at ``recheck_at`` time alone may change it."""

    findings: tuple[FoundInCase, ...]
    unknown: tuple[str, ...]
    recheck_at: datetime | None

    @property
    def standing(self) -> frozenset[str]:
        """The codes from which steps and rights follow: all but those set aside."""
        return standing((row.code, row.decision) for row in self.findings)


def law_facts(session: Session, case_id: UUID, on: date) -> list[WorkFacts]:
    """The facts of each job of a case, or of the child alone where no job is recorded.

    A job is judged on the day it was observed, else on ``on``. A case that is gone has none.
    """
    records = read_records(session, [case_id]).get(case_id)
    return _facts(records, on) if records else []


def case_findings(session: Session, pack: Pack, case_id: UUID, now: datetime) -> CaseLaw:
    """What the law says about one case. ``now`` is an aware moment."""
    return findings_of_cases(session, pack, [case_id], now).get(case_id, CaseLaw((), (), None))


def findings_of_cases(
    session: Session, pack: Pack, case_ids: Collection[UUID], now: datetime
) -> dict[UUID, CaseLaw]:
    """What the law says about many cases; a case that is gone is left out."""
    today = now.astimezone(pack.timezone).date()
    found: dict[UUID, CaseLaw] = {}
    ids = list(case_ids)
    office = office_readings(session)
    for start in range(0, len(ids), _CHUNK):
        for case_id, records in read_records(session, ids[start : start + _CHUNK]).items():
            found[case_id] = law_of_case(pack, records, today, office)
    return found


def law_of_case(
    pack: Pack, records: CaseRecords, today: date, office: Collection[str] = ()
) -> CaseLaw:
    """What the law says about a case whose records were read. ``office`` are the readings of the
    law that the office chose."""
    unknown: set[str] = set()
    found: list[tuple[UUID | None, Finding]] = []
    for job in _runs(pack, records, today):
        options = chosen_options(pack, records.decided, office, job.work_id)
        findings, missing = _judged(pack, job, options)
        unknown |= missing
        found += [(job.work_id, finding) for finding in findings]
    found = _together(pack, found)
    if not found and not unknown:
        found = [(None, Finding(OK, {}, pack.findings[OK].text, kind="ok"))]
    return CaseLaw(
        findings=tuple(
            FoundInCase(
                row.work_id,
                position,
                row.finding.code,
                " ".join(row.finding.band),
                row.finding.citation,
                row.decision,
                " ".join(row.finding.missing),
            )
            for position, row in enumerate(decided(pack, found, records.decided), 1)
        ),
        unknown=tuple(name for name in pack.facts if name in unknown),
        recheck_at=_recheck_at(pack, records, today),
    )


def _runs(pack: Pack, records: CaseRecords, today: date) -> list[WorkFacts]:
    """The jobs; beside jobs of the past, the child alone as the adult it has become since."""
    runs = [_with_implied(pack, job) for job in _facts(records, today)]
    adult = pack.laws[-1].adult_age if pack.laws else 18
    now = age_on(records.child, today)
    if all(job.work_id for job in runs) and now.low is not None and now.low >= adult:
        signs = {code for job in runs for code in job.facts.get("exploitation") or ()}
        facts = _child_facts(records, today) | {"exploitation": tuple(sorted(signs))}
        runs.append(WorkFacts(None, today, facts))
    return runs


def _judged(
    pack: Pack, job: WorkFacts, options: Mapping[str, bool]
) -> tuple[list[Finding], set[str]]:
    scopes = ("child",) if job.work_id is None else ("work", "child")
    try:
        known = law_on(pack, job.on).options
        chosen = {name: value for name, value in options.items() if name in known}
        # an older version of the pack may not ask for everything that is recorded now
        facts = {name: value for name, value in job.facts.items() if name in pack.facts}
        result = check(pack, facts, on=job.on, options=chosen, scopes=scopes)
    except AppError as error:
        if error.code != "law_no_table":
            raise
        text = pack.findings[NO_TABLE]
        return [Finding(NO_TABLE, {}, text.text, kind=text.kind)], set()
    return [finding for finding in result.findings if finding.code != OK], set(result.unknown)


def _together(
    pack: Pack, found: Iterable[tuple[UUID | None, Finding]]
) -> list[tuple[UUID | None, Finding]]:
    """The findings in the table's order; one about the child itself stands once for all jobs.

    Someone who has come of age stays in scope for what was done before (row 2 of the table).
    """
    child_codes = {rule.finding for law in pack.laws for rule in law.rules if rule.scope == "child"}
    order = {code: number for number, code in enumerate(pack.findings)}
    kept: list[tuple[UUID | None, Finding]] = []
    seen: set[str] = set()
    for work_id, finding in found:
        if finding.code not in child_codes or finding.code not in seen:
            kept.append((work_id, finding))
        seen.add(finding.code)
    if any(finding.kind in ("breach", "worst_form") for _, finding in kept):
        kept = [(work_id, finding) for work_id, finding in kept if finding.kind != "scope"]
    return sorted(kept, key=lambda entry: order[entry[1].code])


def _recheck_at(pack: Pack, records: CaseRecords, today: date) -> datetime | None:
    """The first local midnight at which a birthday or a new law table may change a finding."""
    days = [law.valid_from for law in pack.laws if law.valid_from > today]
    adult = pack.laws[-1].adult_age if pack.laws else 0
    age = age_on(records.child, today)
    birthday = next_birthday(records.child, today)
    if birthday is not None and (age.low is None or age.low < adult):
        days.append(birthday)
    if not days:
        return None
    return datetime.combine(min(days), time(), pack.timezone).astimezone(UTC)


def _facts(records: CaseRecords, today: date) -> list[WorkFacts]:
    jobs = []
    for row in records.work:
        on = row.observed_on or today
        facts = _child_facts(records, on)
        facts.update({name: _plain(getattr(row, name)) for name in WORK_FACTS})
        jobs.append(WorkFacts(row.id, on, facts))
    return jobs or [WorkFacts(None, today, _child_facts(records, today))]


def _child_facts(records: CaseRecords, on: date) -> dict[str, Any]:
    age = age_on(records.child, on)
    facts: dict[str, Any] = {
        "student": _latest(records.school, "enrolled"),
        "absent_from_school": _latest(records.school, "absent"),
        "danger": _danger(records),
        "sex": records.child["sex"],
        "school_finished": _latest(records.school, "basic_finished"),
        **trafficking_facts(records.asked),
    }
    if age.known is not None:
        return facts | {"age": age.known}
    return facts | {"age_from": age.low, "age_to": age.high}


def _danger(records: CaseRecords) -> bool | None:
    """The latest answer about harm; without one, what was seen when the child was found."""
    latest = _latest(records.harm, "danger")
    return latest if latest is not None else _latest(records.found, "danger")


def _latest(rows: Sequence[Row[Any]], name: str) -> bool | None:
    answers = [value for row in rows if (value := getattr(row, name)) is not None]
    return bool(answers[-1]) if answers else None


def _plain(value: Any) -> Any:
    return float(value) if isinstance(value, Decimal) else value


def _with_implied(pack: Pack, job: WorkFacts) -> WorkFacts:
    """Add the signs of exploitation that the kind of work itself says."""
    item = pack.item("sector", job.facts.get("sector") or "")
    implied = item.attributes.get("implies", ()) if item else ()
    if not implied:
        return job
    signs = job.facts.get("exploitation")
    if signs is not None:
        return WorkFacts(
            job.work_id, job.on, {**job.facts, "exploitation": tuple({*signs, *implied})}
        )
    flags = {
        fact.name: True
        for fact in pack.facts.values()
        if fact.input == "exploitation" and fact.code in implied
    }
    return WorkFacts(job.work_id, job.on, {**job.facts, **flags})


__all__ = [
    "CaseLaw",
    "FoundInCase",
    "WorkFacts",
    "case_findings",
    "findings_of_cases",
    "law_facts",
]
