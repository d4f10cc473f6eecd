"""Who is working: the person named in every change."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Actor:
    """The person behind a change; ``role`` is a code of the list *role*."""

    id: UUID
    name: str
    role: str
