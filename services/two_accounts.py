"""Whether two people of the office may be one: who let whom in, as the journal tells it.

Whoever adds a person, or lets one in again, gets a single-use phrase that opens the vault as that
person. With it one supervisor could ask under one name and agree under another. With the recovery
key somebody comes in as anybody, and nobody can say who held the paper.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session
from sqlmodel import col, select

from models.audit import AuditEntry
from models.user import User

LINKED_FOR = timedelta(days=30)
"""So long are two people not taken for two after one let the other in. A month: long enough that the
person has come to work, has set a passphrase and has been missed if there is no such person; short
enough that an office with a new supervisor can erase again within the retention review."""

_LETS_IN = "single_phrase_made"
"""Nobody comes in without one: it is made for a new account too."""
RECOVERED = "recovery_key_used"
"""The recovery key gave a person another passphrase."""

Links = tuple[tuple[UUID, UUID], ...]


def links(session: Session, now: datetime, until: datetime | None = None) -> Links:
    """Who let whom in within ``LINKED_FOR`` before ``now``: pairs of people; somebody who came in
    with the recovery key stands beside themselves.

    What the journal dates after ``now`` counts too, for a clock that was put back hides nobody,
    unless it is asked for a moment in the past (``until``).
    """
    people = select(col(User.id))  # the index on the record's id keeps this fast in a long journal
    query = select(
        col(AuditEntry.actor_id), col(AuditEntry.record_id), col(AuditEntry.action)
    ).where(
        col(AuditEntry.record_id).in_(people),
        col(AuditEntry.action).in_((_LETS_IN, RECOVERED)),
        col(AuditEntry.at) > now - LINKED_FOR,
    )
    if until is not None:
        query = query.where(col(AuditEntry.at) <= until)
    rows = (
        (whom if action == RECOVERED else by, whom, action)
        for by, whom, action in session.execute(query)
    )
    return tuple(
        (by, whom)
        for by, whom, action in rows
        if by and whom and (by != whom or action == RECOVERED)
    )


def same_hand(found: Links, one: UUID, other: UUID) -> bool:
    """Whether one may have come in as the other: one let the other in, or somebody let in both,
    over any number of people between; or one of them came in with the recovery key."""
    if (one, one) in found or (other, other) in found:
        return True
    reached, fresh = {one}, {one}
    while fresh:
        fresh = _beside(found, fresh) - reached
        reached |= fresh
    return other in reached


def _beside(found: Links, people: Iterable[UUID]) -> set[UUID]:
    wanted = set(people)
    return {b for a, b in found if a in wanted} | {a for a, b in found if b in wanted}
