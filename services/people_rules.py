"""What must hold of the people of an office, whoever changes them."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import or_
from sqlalchemy.orm import Session
from sqlmodel import col, select

from models.case import Case
from models.user import User
from services.access import CASE_ROLES, LEADERS, ROLES, SUPERVISOR, TRAINER, Actor, allowed
from services.errors import NotFound, RuleViolation

RECORD = "user_account"


@dataclass(frozen=True, slots=True)
class PersonView:
    """One person of the office. ``key``: they open the vault with a passphrase of their own;
    ``phrase_until``: a single-use phrase of theirs waits until then; ``cases``: open ones of theirs;
    ``manageable``: who looks may change them.
    """

    id: UUID
    version: int
    name: str
    role: str
    job_title: str
    supervisor_id: UUID | None
    supervisor: str
    active: bool
    left_at: datetime | None
    key: bool
    phrase_until: datetime | None
    cases: int
    me: bool
    manageable: bool


def person_view(
    user: User,
    actor: Actor,
    names: Mapping[UUID, str],
    keys: Collection[UUID],
    phrases: Mapping[UUID, datetime],
    cases: Mapping[UUID, int],
) -> PersonView:
    """One line of the list, from what is known of everyone."""
    return PersonView(
        id=user.id,
        version=user.version,
        name=user.name,
        role=user.role,
        job_title=user.job_title or "",
        supervisor_id=user.supervisor_id,
        supervisor=names.get(user.supervisor_id, "") if user.supervisor_id else "",
        active=user.active,
        left_at=user.left_at,
        key=user.id in keys,
        phrase_until=phrases.get(user.id),
        cases=cases.get(user.id, 0),
        me=user.id == actor.id,
        manageable=user.active and manages(actor, user.role),
    )


def manages(actor: Actor, role: str) -> bool:
    """Whether a person decides about people of a role: a supervisor about all, an administrator
    about those who read no case."""
    if not allowed(actor, "manage", RECORD).ok:
        return False
    return actor.role in LEADERS or role not in CASE_ROLES


def may_give(session: Session, actor: Actor, role: str, *, training: bool) -> bool:
    """Whether a person may give a role: as ``manages``, and in an office without a supervisor an
    administrator lets the first one in. There are trainers in training vaults only."""
    if role not in ROLES or (role == TRAINER and not training):
        return False
    if manages(actor, role):
        return True
    first = role == SUPERVISOR and not leaders(session)
    return first and allowed(actor, "manage", RECORD).ok


def loaded(session: Session, user_id: UUID) -> User:
    """The person. Raises NotFound."""
    user = session.get(User, user_id)
    if user is None:
        raise NotFound("not_found", record=RECORD)
    return user


def active(session: Session, user_id: UUID) -> User:
    """The person, who works here. Raises NotFound, RuleViolation ``person_left``."""
    user = loaded(session, user_id)
    if not user.active:
        raise RuleViolation("person_left")
    return user


def leaders(session: Session) -> set[UUID]:
    """The active people who may answer for a case."""
    return set(session.scalars(select(User.id).where(User.active, col(User.role).in_(LEADERS))))


def check_leader(session: Session, user_id: UUID, supervisor_id: UUID | None) -> None:
    """A team is led by another, active supervisor. Raises RuleViolation ``no_such_supervisor``."""
    if supervisor_id is not None and supervisor_id not in leaders(session) - {user_id}:
        raise RuleViolation("no_such_supervisor")


def open_cases_of(user_id: UUID) -> Any:
    """The open cases that somebody works on or answers for, by number."""
    mine = or_(col(Case.worker_id) == user_id, col(Case.supervisor_id) == user_id)
    return select(Case).where(mine, col(Case.closed_at).is_(None)).order_by(col(Case.number))


def check_no_cases(session: Session, user_id: UUID) -> None:
    """Nobody goes and leaves cases without anybody. Raises RuleViolation ``cases_to_hand_over``
    (details: ``count``)."""
    count = len(session.scalars(open_cases_of(user_id)).all())
    if count:
        raise RuleViolation("cases_to_hand_over", count=count)


def case_counts(session: Session) -> dict[UUID, int]:
    """How many open cases each person works on or answers for."""
    query = select(Case.worker_id, Case.supervisor_id).where(col(Case.closed_at).is_(None))
    counts: dict[UUID, int] = {}
    for pair in session.execute(query):
        for person in set(pair):
            if person is not None:
                counts[person] = counts.get(person, 0) + 1
    return counts


def hand_over(session: Session, user_id: UUID, taker: User) -> int:
    """``take_over`` of every open case of somebody; returns of how many."""
    cases = session.scalars(open_cases_of(user_id)).all()
    take_over(cases, user_id, taker)
    return len(cases)


def take_over(cases: Iterable[Case], user_id: UUID, taker: User) -> None:
    """Put another person in somebody's place in these cases.

    Raises RuleViolation ``no_such_supervisor`` where the taker may not answer for a case.
    """
    for case in cases:
        if case.supervisor_id == user_id:
            if taker.role not in LEADERS:
                raise RuleViolation("no_such_supervisor")
            case.supervisor_id = taker.id
        if case.worker_id == user_id:
            case.worker_id = taker.id


def dissolve_team(session: Session, leader_id: UUID) -> None:
    """Who had this supervisor has none: nobody comes to know of a team's cases by that."""
    for user in session.scalars(select(User).where(col(User.supervisor_id) == leader_id)):
        user.supervisor_id = None
