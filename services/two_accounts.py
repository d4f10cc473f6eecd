"""Whether two people of the office may be one: who let whom in, as the journal tells it.

Whoever adds a person, or lets one in again, gets a single-use phrase that opens the vault as that
person. With it one supervisor could ask under one name and agree under another.
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

Links = tuple[tuple[UUID, UUID], ...]


def links(session: Session, at: datetime) -> Links:
    """Who let whom in within the last ``LINKED_FOR`` before ``at``: pairs of people."""
    people = select(col(User.id))  # the index on the record's id keeps this fast in a long journal
    query = select(col(AuditEntry.actor_id), col(AuditEntry.record_id)).where(
        col(AuditEntry.record_id).in_(people),
        col(AuditEntry.action) == _LETS_IN,
        col(AuditEntry.at) > at - LINKED_FOR,
        col(AuditEntry.at) <= at,
    )
    return tuple((by, whom) for by, whom in session.execute(query) if by and whom and by != whom)


def same_hand(found: Links, one: UUID, other: UUID) -> bool:
    """Whether one may have come in as the other: one let the other in, or somebody let in both,
    over any number of people between."""
    reached, fresh = {one}, {one}
    while fresh:
        fresh = _beside(found, fresh) - reached
        reached |= fresh
    return other in reached


def _beside(found: Links, people: Iterable[UUID]) -> set[UUID]:
    wanted = set(people)
    return {b for a, b in found if a in wanted} | {a for a, b in found if b in wanted}
