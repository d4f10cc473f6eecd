"""The explanations of one case, from its records; read-only."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from services.law.case_facts import findings_of_cases
from services.packs.model import Pack
from services.pathway.acts import of_kind
from services.pathway.explain import StepExplanation, explain
from services.pathway.facts import pathway_facts
from services.pathway.records import CaseRecords, read_records


def explain_case(
    session: Session, pack: Pack, case_id: UUID, now: datetime
) -> tuple[StepExplanation, ...]:
    """Why each step of a case stands as it does, by the pack it keeps; empty for a case that is
    gone. ``responsible`` is the body in charge of this case."""
    records = read_records(session, pack, [case_id]).get(case_id)
    if records is None:
        return ()
    law = findings_of_cases(session, pack, [case_id], now)[case_id]
    known = pathway_facts(pack, records, law.standing, law.unknown)
    lanes = {track.code: track for track in pack.tracks}
    return tuple(
        replace(
            one,
            responsible=lanes[one.track].responsible(pack.steps[one.code], records.case.channel),
        )
        for one in explain(pack, known.facts, known.moments, now, pauses(records))
    )


def pauses(records: CaseRecords) -> dict[str, str]:
    """The reason of the latest postponement of each step; one without a date does not count."""
    return {
        act.step: act.reason
        for act in of_kind(records.of("act"), "POSTPONED")
        if act.step and act.reason and act.next_on
    }
