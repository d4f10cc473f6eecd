"""What every verb asks of an approval: does the record wait, is it approved, may it still change.

These functions take a session, so that the services of assessments, plans, closings and sittings
can ask inside their own write.
"""

from collections.abc import Collection
from enum import StrEnum
from uuid import UUID

from sqlmodel import Session, col, select

from models.approval import Approval
from models.user import Office
from services.errors import RuleViolation

ASSESSMENT = "ASSESSMENT"
PLAN = "PLAN"
CLOSURE = "CLOSURE"

APPROVED = "APPROVED"
RETURNED = "RETURNED"


class ApprovalState(StrEnum):
    """Where a record stands with the supervisor."""

    NONE = "NONE"
    WAITING = "WAITING"
    APPROVED = "APPROVED"
    RETURNED = "RETURNED"


def states_of(session: Session, subject_ids: Collection[UUID]) -> dict[UUID, ApprovalState]:
    """The state of each record that was ever submitted; the others are not in the answer."""
    query = select(Approval.subject_id, Approval.outcome).where(
        col(Approval.subject_id).in_(list(subject_ids))
    )
    outcomes: dict[UUID, set[str | None]] = {}
    for subject_id, outcome in session.exec(query):
        outcomes.setdefault(subject_id, set()).add(outcome)
    return {subject_id: _state(found) for subject_id, found in outcomes.items()}


def state_in(session: Session, subject_id: UUID) -> ApprovalState:
    """Where one record stands with the supervisor."""
    return states_of(session, (subject_id,)).get(subject_id, ApprovalState.NONE)


def is_frozen(session: Session, subject_id: UUID) -> bool:
    """Whether the record waits for the supervisor or is approved, and so no longer changes."""
    return state_in(session, subject_id) in (ApprovalState.WAITING, ApprovalState.APPROVED)


def is_approved(session: Session, subject_id: UUID) -> bool:
    """Whether the supervisor has approved the record."""
    return state_in(session, subject_id) is ApprovalState.APPROVED


def refuse_frozen(session: Session, subject_id: UUID) -> ApprovalState:
    """The state of a record that may be changed.

    Raises RuleViolation approval_waiting or approved_frozen.
    """
    state = state_in(session, subject_id)
    if state is ApprovalState.WAITING:
        raise RuleViolation("approval_waiting")
    if state is ApprovalState.APPROVED:
        raise RuleViolation("approved_frozen")
    return state


def approval_needed(session: Session) -> bool:
    """Whether the office lets only approved plans into an agenda, and only approved closings
    close a case. On unless switched off."""
    return session.exec(select(Office.approval_needed)).first() is not False


def refuse_unapproved_plan(session: Session, plan_id: UUID) -> None:
    """Raise RuleViolation plan_not_approved while the office asks for approval and has none."""
    if approval_needed(session) and not is_approved(session, plan_id):
        raise RuleViolation("plan_not_approved")


def unapproved(session: Session, plan_ids: Collection[UUID]) -> set[UUID]:
    """Which of these plans may not enter an agenda."""
    if not approval_needed(session):
        return set()
    states = states_of(session, plan_ids)
    return {plan for plan in plan_ids if states.get(plan) is not ApprovalState.APPROVED}


def _state(outcomes: set[str | None]) -> ApprovalState:
    """An approval is the end, so it needs no order in time; one undecided submission waits."""
    if APPROVED in outcomes:
        return ApprovalState.APPROVED
    return ApprovalState.WAITING if None in outcomes else ApprovalState.RETURNED
