"""What one write changes: each record before and after, read back from the database itself.

Images taken from the session's own attribute history were tried and are wrong: a child row has
no foreign key yet, an expired attribute no old value.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Table, TextClause, bindparam, event, select
from sqlalchemy.orm import ORMExecuteState
from sqlalchemy.orm import Session as AnySession
from sqlmodel import Session, SQLModel

from services.events import Change, Committed, Origin

__all__ = [
    "Change",
    "Committed",
    "Origin",
    "ReadSession",
    "Recorder",
    "WriteSession",
    "WrongUse",
    "audited_table",
]

Key = tuple[str, UUID]
_BATCH = 500
_DML = re.compile(
    r"\s*(?:insert\s+(?:or\s+\w+\s+)?into|replace\s+into|update(?:\s+or\s+\w+)?|delete\s+from)"
    r"\s+[\"\[`]?(\w+)",
    re.IGNORECASE,
)


class WrongUse(RuntimeError):
    """A mistake in the program: data touched in a way that would escape the record of changes."""


class ReadSession(Session):
    """A session that only reads."""


class WriteSession(Session):
    """A session whose changes are recorded; made by ``Database.write`` alone."""

    recorder: "Recorder"


def audited_table(name: str) -> Table | None:
    """The table of this name if its records are tracked."""
    return _audited().get(name)


@cache
def _audited() -> Mapping[str, Table]:
    import models.registry  # noqa: F401  every record must be declared before it is looked up

    return {
        mapper.local_table.name: mapper.local_table
        for mapper in SQLModel._sa_registry.mappers  # noqa: SLF001  the only list of records there is
        if getattr(mapper.class_, "audited", False) and isinstance(mapper.local_table, Table)
    }


@cache
def _image_query(table: Table) -> Select[Any]:
    return select(*table.columns).where(table.c.id.in_(bindparam("ids", expanding=True)))


def images(session: AnySession, table: Table, ids: Iterable[UUID]) -> dict[UUID, dict[str, Any]]:
    """The rows with these ids as the database holds them now, by column name."""
    wanted, found = list(ids), {}
    connection = session.connection()
    for start in range(0, len(wanted), _BATCH):
        chunk = wanted[start : start + _BATCH]
        for row in connection.execute(_image_query(table), {"ids": chunk}).mappings():
            found[row["id"]] = dict(row)
    return found


class Recorder:
    """Keeps the before-images of one write and stamps what it flushes."""

    def __init__(self, stamp: Callable[[], tuple[datetime, UUID | None]]) -> None:
        self.stamp = stamp
        self._before: dict[Key, dict[str, Any] | None] = {}
        self.closed = False

    def before_flush(self, session: AnySession) -> None:
        """Stamp what is about to be written; read the before-images, one query a table."""
        added = [row for row in session.new if _is_audited(row)]
        changed = [row for row in session.dirty if _is_audited(row) and session.is_modified(row)]
        removed = [row for row in session.deleted if _is_audited(row)]
        if not (added or changed or removed):
            return
        if self.closed:
            raise WrongUse("a derivation may write unaudited rows only")
        self._stamp_rows(added, changed)
        self.touch(session, ((row.__table__, row.id) for row in [*changed, *removed]))
        for row in added:
            self._before.setdefault((row.__table__.name, row.id), None)

    def touch(self, session: AnySession, rows: Iterable[tuple[Table, UUID]]) -> None:
        """Read the before-image of each row not seen yet in this write."""
        wanted: dict[Table, list[UUID]] = {}
        for table, row_id in rows:
            if (table.name, row_id) not in self._before:
                wanted.setdefault(table, []).append(row_id)
        for table, ids in wanted.items():
            found = images(session, table, ids)
            for row_id in ids:
                self._before[table.name, row_id] = found.get(row_id)

    def before(self, table: Table, row_id: UUID) -> dict[str, Any] | None:
        """The before-image of a row that was touched."""
        return self._before[table.name, row_id]

    def changes(self, session: AnySession) -> tuple[Change, ...]:
        """One change for each record that is not as it was, in the order first touched."""
        wanted: dict[str, list[UUID]] = {}
        for name, row_id in self._before:
            wanted.setdefault(name, []).append(row_id)
        after = {
            (name, row_id): image
            for name, ids in wanted.items()
            for row_id, image in images(session, _audited()[name], ids).items()
        }
        return tuple(
            Change(name, row_id, before, after.get((name, row_id)))
            for (name, row_id), before in self._before.items()
            if before != after.get((name, row_id))
        )

    def _stamp_rows(self, added: list[Any], changed: list[Any]) -> None:
        now, who = self.stamp()
        for row in added:
            row.created_at, row.created_by = now, who
        for row in [*added, *changed]:
            row.changed_at, row.changed_by = now, who


def _is_audited(row: object) -> bool:
    return bool(getattr(type(row), "audited", False))


@event.listens_for(WriteSession, "before_flush")
def _record(session: WriteSession, _context: object, _instances: object) -> None:
    session.recorder.before_flush(session)


@event.listens_for(ReadSession, "before_flush")
def _refuse_flush(session: ReadSession, _context: object, _instances: object) -> None:
    if session.new or session.dirty or session.deleted:
        raise WrongUse("records change inside Database.write only")


@event.listens_for(WriteSession, "do_orm_execute")
def _refuse_bulk(state: ORMExecuteState) -> None:
    """Refuse INSERT, UPDATE and DELETE statements that no change would be recorded for."""
    for name in _written_tables(state.statement):
        if name == "audit_entry" or name in _audited():
            raise WrongUse(f"{name} is changed record by record, never by a statement")


@event.listens_for(ReadSession, "do_orm_execute")
def _refuse_statement(state: ORMExecuteState) -> None:
    if any(_written_tables(state.statement)):
        raise WrongUse("statements that write run inside Database.write only")


def _written_tables(statement: Any) -> Iterator[str]:
    if getattr(statement, "is_dml", False):
        yield statement.table.name
    elif isinstance(statement, TextClause) and (found := _DML.match(statement.text)):
        yield found[1]
