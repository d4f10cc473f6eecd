"""What a supervisor decided on the findings of a case, and what follows from it (do no harm 2).

A finding that was set aside stays in the list with the decision beside it; it only drives no step
and no right any more. A check that was confirmed brings the breach it asked about, with the
decision as its source. A chosen reading of the law goes into the judging itself.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from services.law.engine import Finding
from services.packs.model import Pack

SET_ASIDE = "SET_ASIDE"
CONFIRMED = "CONFIRMED"
DECISIONS = "finding_decision"
READINGS = "law_option"
SOURCE = "DECISION"


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision in force on a finding; ``work_id`` None: about the child, or every job."""

    finding: str
    work_id: UUID | None
    decision: str
    decided_at: datetime | None


@dataclass(frozen=True, slots=True)
class Decided:
    """A finding with the decision on it; empty: none."""

    work_id: UUID | None
    finding: Finding
    decision: str = ""


def option_of(pack: Pack, list_name: str, code: str) -> str:
    """The reading of the law table that a code chooses; empty for a code that chooses none."""
    item = pack.item(list_name, code)
    return str(item.attributes.get("option") or "") if item else ""


def chosen_options(
    pack: Pack, decisions: Iterable[Decision], office: Collection[str], work_id: UUID | None
) -> dict[str, bool]:
    """The readings that hold for one job: those of the office and those decided for the job."""
    names = {option_of(pack, READINGS, code) for code in office}
    names |= {
        option_of(pack, DECISIONS, one.decision)
        for one in decisions
        if one.work_id in (None, work_id)
    }
    return dict.fromkeys(sorted(names - {""}), True)


def decided(
    pack: Pack, found: Iterable[tuple[UUID | None, Finding]], decisions: Collection[Decision]
) -> list[Decided]:
    """The findings with their decisions, and the breaches that confirmed checks bring."""
    about_child = {rule.finding for law in pack.laws for rule in law.rules if rule.scope == "child"}
    by_target = {(one.finding, one.work_id): one for one in decisions}
    rows: list[Decided] = []
    for work_id, finding in found:
        target = None if finding.code in about_child else work_id
        decision = by_target.get((finding.code, target))
        rows.append(Decided(work_id, finding, decision.decision if decision else ""))
        if decision is not None and decision.decision == CONFIRMED:
            rows += [
                Decided(work_id, _brought(pack, code, decision))
                for code in pack.findings[finding.code].confirms
            ]
    return _each_once(rows)


def _brought(pack: Pack, code: str, decision: Decision) -> Finding:
    day = decision.decided_at.astimezone(pack.timezone).date() if decision.decided_at else None
    citation = f"{SOURCE} {day:%d.%m.%Y}" if day else SOURCE
    text = pack.findings[code]
    source = {language: pack.cite(citation, language) for language in text.text}
    return Finding(code, source, text.text, kind=text.kind, citation=citation)


def _each_once(rows: list[Decided]) -> list[Decided]:
    """A breach that the facts show by themselves needs no decision: it stands once."""
    seen: set[tuple[UUID | None, str]] = set()
    kept = []
    for row in rows:
        key = (row.work_id, row.finding.code)
        if key not in seen:
            kept.append(row)
        seen.add(key)
    return kept


def standing(codes: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Of findings with their decisions, the codes from which steps and rights follow."""
    return frozenset(code for code, decision in codes if decision != SET_ASIDE)
