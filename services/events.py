"""What was committed, and the bus that tells whoever shows it."""

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

_log = logging.getLogger(__name__)

STAMPS = frozenset({"version", "created_at", "created_by", "changed_at", "changed_by"})
"""Columns set by the storage itself; they are no part of what a person changed."""


class Origin(StrEnum):
    """What caused a commit: a person, the taking back or repeating of a step, or the program."""

    USER = "USER"
    UNDO = "UNDO"
    REDO = "REDO"
    SYSTEM = "SYSTEM"
    IMPORT = "IMPORT"


BY_A_PERSON = frozenset({Origin.USER, Origin.UNDO, Origin.REDO})


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after one commit, by column name; ``None`` is *not there*."""

    record: str
    id: UUID
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None

    @property
    def operation(self) -> str:
        """ADDED, CHANGED or REMOVED."""
        if self.before is None:
            return "ADDED"
        return "REMOVED" if self.after is None else "CHANGED"

    @property
    def case_id(self) -> UUID | None:
        """The case the record belongs to, where it names one."""
        if self.record == "case_file":
            return self.id
        image = self.after if self.after is not None else self.before
        value = image.get("case_id") if image is not None else None
        return value if isinstance(value, UUID) else None

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the columns that changed, sorted, without the stamps and the id.

        Of a record added: those that are known; of a record removed: those that were.
        """
        before, after = self.before or {}, self.after or {}
        names = set(before) | set(after)
        return tuple(
            sorted(name for name in names - STAMPS - {"id"} if before.get(name) != after.get(name))
        )

    def bare(self) -> "Change":
        """The same change with nothing but ids in its images."""
        return Change(self.record, self.id, _ids_of(self.before), _ids_of(self.after))


def _ids_of(image: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    if image is None:
        return None
    return {name: value for name, value in image.items() if isinstance(value, UUID)}


@dataclass(frozen=True, slots=True)
class StepEffect:
    """How one step of a case stood before and after a write: state, limit (UTC), and ``why`` now.

    Of a step that was or is not there the state is empty.
    """

    case_id: UUID
    step: str
    state_before: str
    state: str
    due_before: datetime | None
    due_at: datetime | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Committed:
    """One finished write. ``label`` is a code of ``services.messages.ACTIONS``; ``effects`` are
    the steps that it changed, empty unless a person made it."""

    label: str
    changes: tuple[Change, ...]
    origin: Origin = Origin.USER
    reversible: bool = True
    case_id: UUID | None = None
    effects: tuple[StepEffect, ...] = ()

    def touches(self, record: str) -> bool:
        """Whether a record of this table was added, changed or removed."""
        return any(change.record == record for change in self.changes)

    @property
    def case_ids(self) -> frozenset[UUID]:
        """Every case that the changes name, and the one that the write was made for."""
        found = {change.case_id for change in self.changes} | {self.case_id}
        return frozenset(case_id for case_id in found if case_id is not None)


Listener = Callable[[Committed], None]


class EventBus:
    """Calls each listener after a commit, in the thread that wrote."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after each commit, until the function returned here is called."""
        with self._lock:
            self._listeners.append(listener)

        def unsubscribe() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return unsubscribe

    def publish(self, committed: Committed) -> None:
        """Tell every listener. The data are saved by now: a listener's fault is logged, no more.

        Only the fault's class is logged, since its text may hold what a person typed.
        """
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            try:
                listener(committed)
            except Exception as fault:  # whatever a screen does wrong, the record is saved
                _log.error("a listener failed after %s: %s", committed.label, type(fault).__name__)
