"""What a person had before their eyes: entered once an hour, so that going back and forth between
two screens does not bury what matters."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from services.clock import Clock
from services.storage.actor import Actor
from services.storage.database import Database

AGAIN = timedelta(hours=1)
"""So long after a thing was seen its being seen again is no news."""


class Sightings:
    """Enters what was seen, and remembers for an hour of the sitting that it did."""

    def __init__(self, db: Database, clock: Clock, actor: Callable[[], Actor | None]) -> None:
        self._db, self._clock, self._actor = db, clock, actor
        self._seen: dict[tuple[object, ...], datetime] = {}

    def note(
        self, action: str, record: str, record_id: UUID | None, case_id: UUID | None, of: str = ""
    ) -> bool:
        """Enter it unless this person saw the same within the hour; says whether it was entered.

        ``of`` tells parts of one record apart and stands among the fields of the entry.
        """
        actor, now = self._actor(), self._clock()
        key = (actor.id if actor else None, action, record_id, of)
        before = self._seen.get(key)
        if before is not None and abs(now - before) < AGAIN:
            return False
        self._db.note(
            action,
            record=record,
            record_id=record_id,
            case_id=case_id,
            fields=tuple(of.split()),
        )
        self._seen[key] = now
        return True

    def forget(self) -> None:
        """A new sitting begins."""
        self._seen.clear()
