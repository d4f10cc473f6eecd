"""Sealed cases of somebody who leaves: who may know hands them over, before the key goes.

Whoever is not named sees what the office's vault tells of them anyway: number and keeper.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlmodel import col, or_, select

from models.case import Case
from models.sealed import SealedStub
from models.user import User
from services.access import CASE_ROLES, Actor, allowed
from services.access_context import case_context
from services.errors import NotAllowed, RuleViolation
from services.people_rules import take_over

if TYPE_CHECKING:
    from services.storage.database import Database


@dataclass(frozen=True, slots=True)
class SealedKept:
    """A sealed case that somebody keeps. ``answers``: as its supervisor; ``kept``: who looks may
    know the number only."""

    case_id: UUID
    number: str
    answers: bool
    kept: bool


def inside_of(sealed: "Database", user_id: UUID, actor: Actor | None) -> list[SealedKept]:
    """The cases somebody works on or answers for, as the vault of sealed cases knows them.

    Closed ones too: the keeper is who is asked for a sealed case by its number.
    """
    with sealed.read() as session:
        cases = session.exec(_cases(user_id)).all()
        return [
            SealedKept(
                case.id,
                case.number,
                case.supervisor_id == user_id,
                not allowed(actor, "read", "case_file", context=case_context(session, case.id)).ok,
            )
            for case in cases
        ]


def outside_of(main: "Database", user_id: UUID) -> list[SealedKept]:
    """The cases somebody keeps, as the office's vault knows them."""
    query = select(SealedStub).where(SealedStub.keeper_id == user_id)
    with main.read() as session:
        found = session.exec(query.order_by(col(SealedStub.number))).all()
    return [SealedKept(stub.case_id, stub.number, answers=False, kept=True) for stub in found]


def hand_over(
    sealed: "Database", user_id: UUID, to_id: UUID, actor: Actor, named: Collection[UUID]
) -> int:
    """Put another person in somebody's place in every sealed case; returns in how many.

    Raises RuleViolation ``seal_not_named``, ``no_such_worker``, ``no_such_supervisor``, NotAllowed
    ``kept_from_you``: nobody takes over by this a case that is kept from them.
    """
    cases = inside_of(sealed, user_id, actor)
    if to_id not in named:
        raise RuleViolation("seal_not_named")
    if to_id == actor.id and any(case.kept for case in cases):
        sealed.note("cases_handed_over", record="case_file", result="REFUSED:kept_from_you")
        raise NotAllowed("kept_from_you")
    with sealed.write("cases_handed_over", reversible=False) as session:
        taker = session.get(User, to_id)
        if taker is None or not taker.active or taker.role not in CASE_ROLES:
            raise RuleViolation("no_such_worker")
        found = session.exec(_cases(user_id)).all()
        take_over(found, user_id, taker)
    return len(found)


def _cases(user_id: UUID) -> Any:
    mine = or_(col(Case.worker_id) == user_id, col(Case.supervisor_id) == user_id)
    return select(Case).where(mine).order_by(col(Case.number))
