"""What the decision needs to know of a case, an event or a person, looked up in the database."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from models.case import Case, CaseReader
from models.intake import IntakeEvent
from models.user import User
from services.access_circle import OFFICE_KNOWS, belongs_to_case, knows_case
from services.storage.actor import NEVER, Actor


def case_context(session: Session, case_id: UUID) -> dict[str, Any]:
    """What ``allowed`` needs to know of a case; of a case that does not exist, only its id."""
    row = session.execute(
        select(
            col(Case.knows), col(Case.worker_id), col(Case.supervisor_id), col(Case.binned_at),
            col(Case.anonymised_at),
        ).where(col(Case.id) == case_id)
    ).first()  # fmt: skip
    if row is None:
        return {"case_id": case_id}
    readers = session.execute(
        select(col(CaseReader.user_id), col(CaseReader.until)).where(
            col(CaseReader.case_id) == case_id
        )
    ).all()
    return {
        "case_id": case_id,
        "knows": row.knows,
        "worker_id": row.worker_id,
        "supervisor_id": row.supervisor_id,
        "readers": frozenset(reader.user_id for reader in readers if reader.until is None),
        "until": _latest([(r.user_id, r.until) for r in readers if r.until is not None]),
        "binned": row.binned_at is not None,
        "anonymised": row.anonymised_at is not None,
    }


def child_context(session: Session, child_id: UUID, actor: Actor | None) -> dict[str, Any]:
    """The context of a child: a person who may know one of the child's cases may know the child."""
    ids = session.scalars(select(col(Case.id)).where(col(Case.child_id) == child_id))
    return _widest([case_context(session, case_id) for case_id in ids], actor)


def intake_context(session: Session, intake_id: UUID, actor: Actor | None) -> dict[str, Any]:
    """The context of an intake event: kept ones are known to who took them in and to the cases'
    own people."""
    event = session.execute(
        select(col(IntakeEvent.knows), col(IntakeEvent.created_by)).where(
            col(IntakeEvent.id) == intake_id
        )
    ).first()
    if event is None:
        return {}
    own = {"knows": event.knows or OFFICE_KNOWS, "worker_id": event.created_by}
    ids = session.scalars(select(col(Case.id)).where(col(Case.intake_id) == intake_id))
    cases = [case_context(session, case_id) for case_id in ids]
    return _widest([own, *cases], actor)


def actor_of(session: Session, user: User, role: str, at: datetime = NEVER) -> Actor:
    """The person as one who asks, at this moment, with the team as it stands."""
    return Actor(user.id, user.name, role, team_of(session, user), at)


def team_of(session: Session, user: User) -> frozenset[UUID]:
    """The people whose cases this person's team works on, whether they are still active or not.

    A team is the people of one supervisor and that supervisor. Who has no supervisor set leads a
    team: of those who name them, or of nobody.
    """
    lead = func.coalesce(col(User.supervisor_id), col(User.id))
    leaders = {user.supervisor_id or user.id, user.id}
    return frozenset(session.scalars(select(col(User.id)).where(lead.in_(leaders))))


def _latest(terms: list[tuple[UUID, datetime]]) -> dict[UUID, datetime]:
    """For each person the end of their longest term."""
    ends: dict[UUID, datetime] = {}
    for person, until in terms:
        ends[person] = max(until, ends.get(person, until))
    return ends


def _widest(contexts: list[dict[str, Any]], actor: Actor | None) -> dict[str, Any]:
    """The context by which the actor knows most: as one of the case before as one of the office."""
    known = [context for context in contexts if knows_case(actor, context)]
    own = [context for context in known if actor is not None and belongs_to_case(actor, context)]
    return next(iter(own or known or contexts), {})
