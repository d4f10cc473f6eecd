"""Opening a kept case in an emergency: by a supervisor, with a reason, for a time, and never unseen.

The people of the case are told on their *Today* until one of them has taken note.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from uuid import UUID

from sqlalchemy.orm import Session
from sqlmodel import col, select

from models.case import Case, CaseReader
from models.user import User
from services.access import LEADERS, Actor, case_context, knows_case
from services.errors import InvalidInput, NotAllowed, NotFound, RuleViolation


@dataclass(frozen=True, slots=True)
class EmergencyNotice:
    """Somebody outside the circle opened a case; nobody of the case has taken note of it yet."""

    reader_id: UUID
    case_id: UUID
    number: str
    who: str
    at: datetime | None
    until: datetime | None
    reason: str


def end_of_tomorrow(now: datetime, zone: tzinfo) -> datetime:
    """Until when a case stays open to who opened it: the end of the next day where the office is."""
    return datetime.combine(now.astimezone(zone).date() + timedelta(days=2), time(0), zone)


def open_for_a_time(
    session: Session, case_id: UUID, actor: Actor, reason: str, until: datetime
) -> CaseReader:
    """Let the actor into a case that is kept from them.

    Raises NotFound, InvalidInput without a reason, RuleViolation ``case_not_kept``.
    """
    if not reason.strip():
        raise InvalidInput({"reason": "required"})
    context = case_context(session, case_id)
    if "knows" not in context:
        raise NotFound("not_found", record="case_file")
    if knows_case(actor, context):
        raise RuleViolation("case_not_kept")
    reader = CaseReader(
        case_id=case_id, user_id=actor.id, emergency=True, until=until, reason=reason.strip()
    )
    session.add(reader)
    return reader


def notices_for(session: Session, actor: Actor) -> tuple[EmergencyNotice, ...]:
    """What this person is to take note of, oldest first."""
    query = (
        select(CaseReader, Case, User.name)
        .join(Case, col(Case.id) == CaseReader.case_id)
        .join(User, col(User.id) == CaseReader.user_id)
        .where(col(CaseReader.emergency).is_(True), col(CaseReader.acknowledged_at).is_(None))
        .order_by(col(CaseReader.created_at))
    )
    return tuple(
        EmergencyNotice(
            reader_id=reader.id,
            case_id=case.id,
            number=case.number,
            who=name,
            at=reader.created_at,
            until=reader.until,
            reason=reader.reason or "",
        )
        for reader, case, name in session.execute(query)
        if _is_told(session, actor, reader, case)
    )


def acknowledge(session: Session, reader_id: UUID, actor: Actor, now: datetime) -> None:
    """Note that somebody of the case knows of it. Raises NotFound, NotAllowed ``not_yours_to_note``."""
    reader = session.get(CaseReader, reader_id)
    case = session.get(Case, reader.case_id) if reader is not None else None
    if reader is None or case is None or not reader.emergency:
        raise NotFound("not_found", record="case_reader")
    if not _is_told(session, actor, reader, case):
        raise NotAllowed("not_yours_to_note", action="change", record="case_reader")
    reader.acknowledged_at = now


def _is_told(session: Session, actor: Actor, reader: CaseReader, case: Case) -> bool:
    """The worker and the supervisor of the case; where neither is left, another supervisor."""
    keepers = {case.worker_id, case.supervisor_id} - {None, reader.user_id}
    if actor.id in keepers:
        return True
    there = select(User.id).where(col(User.id).in_(keepers), User.active)
    left_alone = session.scalars(there).first() is None
    return left_alone and actor.role in LEADERS and actor.id != reader.user_id
