"""What the records of enforcement must satisfy: who may get what, in which order things happened.

Code of Criminal Procedure 54, 78, 153, 162, 203; Code of Offences 48, 563.
"""

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from typing import Any
from uuid import UUID

from sqlmodel import Session, SQLModel

from models.child import Child
from models.enforcement import ChildInterview
from services.casework import found
from services.errors import InvalidInput, RuleViolation
from services.law.age import age_on
from services.mission_hold import refuse_mission_contact
from services.packs.model import Pack
from services.remits import JUSTICE, refuse_police_if_alleged, remit_of

FINE = "FINE"
CHARGED = "CHARGED"
REOPENED = "REOPENED"
PSYCHOLOGIST_BELOW = 14
"""Below this age a psychologist or a teacher sits beside the child (CPC 203)."""

ORDER: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "cross_notice": (("sent_at", "received_at", "notice_received_before_sent"),),
    "offence_case": (
        ("opened_at", "decided_at", "offence_decided_before_opened"),
        ("decided_at", "served_at", "decision_served_before_decided"),
        ("decided_at", "paid_on", "fine_paid_before_decided"),
    ),
    "investigation": (
        ("check_started_at", "check_extended_at", "check_extended_before_begun"),
        ("check_started_at", "refused_at", "check_decided_before_begun"),
        ("check_started_at", "opened_at", "check_decided_before_begun"),
        ("opened_at", "extended_until", "investigation_extended_before_opened"),
        ("opened_at", "ended_at", "investigation_ended_before_opened"),
        ("ended_at", "verdict_at", "verdict_before_charge"),
    ),
    "investigation_review": (("asked_at", "decided_at", "review_decided_before_asked"),),
}
"""(earlier, later, code): the later moment may not lie before the earlier one."""

HAPPENED: Mapping[str, tuple[str, ...]] = {
    "violation": ("noted_at",),
    "cross_notice": ("sent_at", "received_at"),
    "offence_case": ("opened_at", "decided_at", "served_at", "paid_on"),
    "investigation": (
        "check_started_at",
        "check_extended_at",
        "refused_at",
        "opened_at",
        "extended_at",
        "ended_at",
        "verdict_at",
    ),
    "investigation_review": ("asked_at", "decided_at"),
    "child_interview": ("held_at", "opinion_filed_at"),
    "enforcement_feedback": ("given_at",),
}
"""Moments of things said to have happened: none of them is still to come."""


def check_receiver(
    session: Session, pack: Pack, case_id: UUID, sender: str | None, receiver: str | None
) -> None:
    """Whether this body may get the materials of a case from that one (CPC 153.5).

    Raises RuleViolation mission_notice_held; notice_without_remit; notice_same_remit;
    official_involved_use_prosecutor, where an official is alleged to be involved and the police
    would get the materials.
    """
    refuse_mission_contact(session, pack, case_id, receiver)
    remit = remit_of(pack, receiver)
    if not remit:
        raise RuleViolation("notice_without_remit")
    if sender == receiver or (remit != JUSTICE and remit_of(pack, sender) == remit):
        raise RuleViolation("notice_same_remit")
    refuse_police_if_alleged(session, pack, case_id, receiver)


def check_moments(row: SQLModel, now: datetime, zone: tzinfo) -> None:
    """Refuse a record whose moments are still to come or in a wrong order.

    Raises InvalidInput ``in_future`` for a field, RuleViolation with a code of ORDER.
    """
    record = str(row.__tablename__)
    ahead = {
        name: "in_future"
        for name in HAPPENED.get(record, ())
        if _is_before(now, getattr(row, name), zone)
    }
    if ahead:
        raise InvalidInput(ahead)
    for earlier, later, code in ORDER.get(record, ()):
        if _is_before(getattr(row, later), getattr(row, earlier), zone):
            raise RuleViolation(code)


def interview_gaps(interview: ChildInterview, child: Child, zone: tzinfo) -> tuple[str, ...]:
    """What the law asks for at an interview and this one lacks (CPC 54, 78, 203).

    NO_REPRESENTATIVE; NO_PSYCHOLOGIST, for a child below 14 or of unknown age;
    NO_FRIENDLY_ROOM and NOT_RECORDED where that was answered no; NO_OPINION of social services
    once the interview was held. Said and kept, never a hard stop.
    """
    at = interview.held_at or interview.planned_at
    on = at.astimezone(zone).date() if at else None
    asked = {
        "NO_REPRESENTATIVE": not interview.representative,
        "NO_PSYCHOLOGIST": not interview.psychologist and maybe_below(child, on),
        "NO_FRIENDLY_ROOM": interview.friendly_room is False,
        "NOT_RECORDED": interview.recorded is False,
        "NO_OPINION": interview.held_at is not None and interview.opinion_filed_at is None,
    }
    return tuple(code for code, lacking in asked.items() if lacking)


def maybe_below(child: Child, on: date | None, years: int = PSYCHOLOGIST_BELOW) -> bool:
    """Whether the child may be younger than that; an unknown age counts as younger."""
    if on is None:
        return True
    age = age_on(child.model_dump(), on)
    return age.low is None or age.low < years


def same_case(session: Session, model: type[Any], record_id: UUID | None, case_id: UUID) -> None:
    """Refuse a link to a record of another case. Raises RuleViolation, NotFound."""
    if record_id is not None and found(session, model, record_id).case_id != case_id:
        raise RuleViolation("link_to_other_case")


def _is_before(first: date | None, second: date | None, zone: tzinfo) -> bool:
    """Whether ``first`` lies before ``second``: by the minute, as a person types it; by the day
    where one of them is a day."""
    if first is None or second is None:
        return False
    if isinstance(first, datetime) and isinstance(second, datetime):
        return first < second.replace(second=0, microsecond=0)
    return _day(first, zone) < _day(second, zone)


def _day(value: date, zone: tzinfo) -> date:
    return value.astimezone(zone).date() if isinstance(value, datetime) else value
