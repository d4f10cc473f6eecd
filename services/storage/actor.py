"""Who is working: the person named in every change."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID

NEVER = datetime.max.replace(tzinfo=UTC)
"""Whoever asks at no known moment asks after every term: what is granted for a time is over."""


@dataclass(frozen=True, slots=True)
class Actor:
    """The person behind a change, and when they ask; ``role`` is a code of the list *role*.

    ``team`` are the ids of the people whose cases this person's team works on. ``at`` is the moment
    of asking, by which a permission for a time is over or not.
    """

    id: UUID
    name: str
    role: str
    team: frozenset[UUID] = field(default=frozenset(), compare=False)
    at: datetime = field(default=NEVER, compare=False)
