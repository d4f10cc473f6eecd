"""Undo and redo: a commit is replayed backwards as a new commit, audited like any other."""

import threading
from collections import deque
from typing import Any

from sqlalchemy import Table, delete, insert, update
from sqlalchemy.orm import Session

from services.errors import Conflict, RuleViolation
from services.events import STAMPS, Change, Committed, Origin
from services.storage.changes import WriteSession, audited_table
from services.storage.database import Database

STEPS = 30
NEVER_REVERSED = frozenset({"number_series", "printed_document"})
"""Numbers once given and papers once printed stay, whatever is taken back around them."""


class History:
    """The steps of this sitting. ``clear`` on lock: the images hold personal data."""

    def __init__(self, db: Database, *, steps: int = STEPS) -> None:
        self._db = db
        self._undo: deque[Committed] = deque(maxlen=steps)
        self._redo: deque[Committed] = deque(maxlen=steps)
        self._lock = threading.RLock()

    @property
    def can_undo(self) -> str | None:
        """The label of the step that ``undo`` would take back, or None."""
        with self._lock:
            step = self._undo[-1] if self._undo else None
            return step.label if step and step.reversible else None

    @property
    def can_redo(self) -> str | None:
        """The label of the step that ``redo`` would repeat, or None."""
        with self._lock:
            return self._redo[-1].label if self._redo else None

    def remember(self, committed: Committed) -> None:
        """Take note of a commit; being told twice of the same one does no harm."""
        with self._lock:
            known = [*list(self._undo)[-1:], *list(self._redo)[-1:]]
            if any(step is committed for step in known):
                return
            if committed.origin is Origin.IMPORT:
                self.clear()
            elif committed.origin is Origin.UNDO:
                self._redo.append(committed)
            elif committed.origin is Origin.REDO:
                self._undo.append(committed)
            elif committed.origin is Origin.USER and _reversible_part(committed):
                self._undo.append(committed)
                self._redo.clear()

    def undo(self) -> Committed:
        """Take the last step back.

        Raises RuleViolation ``undo_barrier`` where the last step is reversed only by an act of its
        own, ``nothing_to_undo`` where there is none; Conflict ``undo_conflict`` where a record was
        changed since: the step is then forgotten.
        """
        return self._replay(self._undo, Origin.UNDO, "nothing_to_undo")

    def redo(self) -> Committed:
        """Repeat the step taken back last; raises as ``undo`` does."""
        return self._replay(self._redo, Origin.REDO, "nothing_to_redo")

    def clear(self) -> None:
        """Forget every step."""
        with self._lock:
            self._undo.clear()
            self._redo.clear()

    def _replay(self, stack: deque[Committed], origin: Origin, empty: str) -> Committed:
        with self._lock:
            if not stack:
                raise RuleViolation(empty)
            step = stack[-1]
            if not step.reversible:
                raise RuleViolation("undo_barrier", label=step.label)
            try:
                with self._db.write(step.label, origin=origin, case_id=step.case_id) as session:
                    reverse(session, _reversible_part(step))
            except Conflict:
                _forget(stack, step)
                raise Conflict("undo_conflict") from None
            _forget(stack, step)
            committed: Committed = session.info["committed"]
            self.remember(committed)
            return committed


def reverse(session: Session, changes: tuple[Change, ...]) -> None:
    """Put every record of these changes back; ids stay, versions rise.

    Raises Conflict if a record is no longer as the changes left it.
    """
    assert isinstance(session, WriteSession)
    recorder = session.recorder
    recorder.touch(session, ((_table(change.record), change.id) for change in changes))
    for change in changes:
        if _content(recorder.before(_table(change.record), change.id)) != _content(change.after):
            raise Conflict("undo_conflict")
    # links are checked at the end of the write; what is unique must be free before it is put back
    for change in (change for change in changes if change.before is None):
        table = _table(change.record)
        session.connection().execute(delete(table).where(table.c.id == change.id))
    for change in (change for change in changes if change.before is not None):
        _put_back(session, _table(change.record), change)


def _put_back(session: WriteSession, table: Table, change: Change) -> None:
    assert change.before is not None
    values: dict[str, Any] = dict(change.before)
    now = session.recorder.before(table, change.id)
    at, who = session.recorder.stamp()
    values["version"] = max(values["version"], now["version"] if now else 0) + 1
    values["changed_at"], values["changed_by"] = at, who
    if now is None:
        session.connection().execute(insert(table), values)
    else:
        session.connection().execute(update(table).where(table.c.id == change.id), values)


def _table(name: str) -> Table:
    table = audited_table(name)
    assert table is not None, name
    return table


def _content(image: Any) -> dict[str, Any] | None:
    if image is None:
        return None
    return {name: value for name, value in image.items() if name not in STAMPS}


def _reversible_part(committed: Committed) -> tuple[Change, ...]:
    return tuple(c for c in committed.changes if c.record not in NEVER_REVERSED)


def _forget(stack: deque[Committed], step: Committed) -> None:
    """Remove one step by identity; a listener may have put another on top meanwhile."""
    for place, other in enumerate(stack):
        if other is step:
            del stack[place]
            return
