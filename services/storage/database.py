"""The one way to read and to change records."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from sqlalchemy import Engine
from sqlalchemy.orm.attributes import flag_modified
from sqlmodel import Session

from models.base import Record
from services.clock import Clock
from services.errors import Conflict
from services.events import BY_A_PERSON, Change, Committed, EventBus, Origin, StepEffect
from services.storage import audit
from services.storage.actor import Actor
from services.storage.changes import ReadSession, Recorder, WriteSession, WrongUse
from services.storage.engine import ACCESS, READ, WRITE
from services.storage.faults import translated

Derivation = Callable[[Session, Sequence[Change]], None]
"""Brings what is derived (steps, index) into line, in the transaction of the change itself."""

EFFECTS = "effects"
"""Under this name of ``Session.info`` a derivation leaves a list of ``StepEffect``."""
FORGET = "forget"
"""A write with this name in ``Session.info`` erases: its listeners are told ids, never values."""


class Database:
    """Reads and writes of one vault or server.

    ``actor`` says who works now; ``audit_key`` seals the audit chain; ``derivations`` run at the
    end of every write, and may write rows of unaudited tables only.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        actor: Callable[[], Actor | None],
        clock: Clock,
        audit_key: bytes,
        bus: EventBus | None = None,
        derivations: Sequence[Derivation] = (),
    ) -> None:
        self._engine = engine
        self._reader = engine.execution_options(**{ACCESS: READ})
        self._writer = engine.execution_options(**{ACCESS: WRITE})
        self._actor = actor
        self._clock = clock
        self._audit_key = audit_key
        self.bus = bus if bus is not None else EventBus()
        self.derivations: list[Derivation] = list(derivations)
        self.on_head: Callable[[audit.Head], None] | None = None
        """Told the end of the audit chain after each commit that moved it."""
        self._open = threading.local()

    @property
    def engine(self) -> Engine:
        """The engine itself, for what is no record: search tables, checks, copies."""
        return self._engine

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session on one unchanging view of the data; it waits for no writer.

        Raises StorageError for a damaged or unreachable store.
        """
        with translated(), ReadSession(self._reader, expire_on_commit=False) as session:
            yield session
            if session.new or session.dirty or session.deleted:
                raise WrongUse("records change inside Database.write only")

    @contextmanager
    def write(
        self,
        label: str,
        *,
        origin: Origin = Origin.USER,
        reversible: bool = True,
        case_id: UUID | None = None,
    ) -> Iterator[Session]:
        """A session whose changes are kept together or not at all, audited and told to listeners.

        ``label`` is a code of ``messages.ACTIONS``. A write inside a write of the same thread is
        refused. Raises Conflict when a record changed meanwhile or a link breaks, StorageError
        for the disk.
        """
        if self._pending() is not None:
            raise WrongUse("a write is already open in this thread")
        actor = self._actor()
        who, now = (actor.id if actor else None), self._clock()
        committed: Committed | None = None
        head: audit.Head | None = None
        self._open.entries = []
        try:
            with (
                translated(),
                WriteSession(self._writer, expire_on_commit=False) as session,
                session.begin(),
            ):
                session.recorder = Recorder(lambda: (now, who))
                session.connection()  # takes the write lock before anything is read
                yield session
                changes = self._settle(session)
                told = tuple(c.bare() for c in changes) if FORGET in session.info else changes
                committed = Committed(
                    label, told, origin, reversible, case_id, _effects(session, origin)
                )
                session.info["committed"] = committed
                key = self._audit_key
                entries = [audit.entry_of(c, label, origin, case_id, key) for c in changes]
                entries += self._open.entries
                if entries:
                    head = audit.append(session, key, entries, at=now, actor=who)
        finally:
            self._open.entries = None
        self._tell_head(head)
        if committed.changes:
            self.bus.publish(committed)

    def note(
        self,
        action: str,
        *,
        record: str = "",
        record_id: UUID | None = None,
        case_id: UUID | None = None,
        fields: Sequence[str] = (),
        result: str = "OK",
    ) -> None:
        """Enter in the audit trail what changes no record: a print, an export, a refusal.

        Inside a write the entry is kept or lost together with it. Raises StorageError.
        """
        entry = audit.Entry(
            action,
            record=record,
            record_id=record_id,
            case_id=case_id,
            fields=tuple(fields),
            result=result,
        )
        pending = self._pending()
        if pending is not None:
            pending.append(entry)
            return
        actor = self._actor()
        with translated(), WriteSession(self._writer) as session, session.begin():
            head = audit.append(
                session,
                self._audit_key,
                [entry],
                at=self._clock(),
                actor=actor.id if actor else None,
            )
        self._tell_head(head)

    def verify_audit(
        self, known: audit.Head | None = None, progress: audit.Progress | None = None
    ) -> audit.ChainReport:
        """Check the whole audit chain, and that it still contains a head noted earlier.

        ``progress`` is told now and then how many entries of how many were read.
        """
        with self.read() as session:
            return audit.verify_chain(session, self._audit_key, known, progress)

    def record_seal(self, record: str, image: Mapping[str, Any]) -> str:
        """What the audit chain says of a record that is as its columns here (``audit.record_seal``)."""
        return audit.record_seal(self._audit_key, record, image)

    def audit_head(self) -> audit.Head | None:
        """The end of the audit chain now, to be noted outside the vault."""
        with self.read() as session:
            return audit.head(session)

    def _settle(self, session: WriteSession) -> tuple[Change, ...]:
        """Flush, read the after-images, and let the derivations follow."""
        session.flush()
        changes = session.recorder.changes(session)
        session.recorder.closed = True
        if changes:
            for derivation in self.derivations:
                derivation(session, changes)
            session.flush()
        return changes

    def _tell_head(self, head: audit.Head | None) -> None:
        if head is not None and self.on_head is not None:
            self.on_head(head)

    def _pending(self) -> list[audit.Entry] | None:
        entries: list[audit.Entry] | None = getattr(self._open, "entries", None)
        return entries


def _effects(session: Session, origin: Origin) -> tuple[StepEffect, ...]:
    """What the derivations said of the steps, where a person wants to know."""
    return tuple(session.info.get(EFFECTS, ())) if origin in BY_A_PERSON else ()


def check_version(row: Record, version: int) -> None:
    """Raise Conflict, with the values now, unless the record is still the one that was loaded."""
    if row.version != version:
        raise Conflict(current=row.model_dump())


def raise_version(row: Record) -> None:
    """Count a change of the parts of a record as a change of the record: who loaded it before
    meets a Conflict."""
    flag_modified(row, "changed_at")
