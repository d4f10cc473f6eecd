"""Rows carried from one vault into another as they are: ids, versions and stamps included."""

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Table, insert, select, update
from sqlalchemy.orm import Session
from sqlmodel import SQLModel

from services.belongings import CHUNK, Belongings
from services.storage.changes import WriteSession, images

Rows = dict[str, dict[UUID, dict[str, Any]]]
"""Rows by table and id."""

MIRRORED = frozenset({"user_account", "office", "pack_version", "moved_day", "retention_period"})
"""What both vaults hold anyway, so that it never travels with a case."""

_EXTRA = {"attachment_content": "contents", "draft": "drafts", "printed_document": "papers"}


def rows_of(session: Session, belongings: Belongings) -> Rows:
    """Everything of some cases, and the rows it points to that somebody else's case needs too."""
    wanted: dict[str, set[UUID]] = {name: set(ids) for name, ids in belongings.rows.items()}
    for name, part in _EXTRA.items():
        wanted.setdefault(name, set()).update(getattr(belongings, part))
    found: Rows = {}
    while wanted:
        name, ids = wanted.popitem()
        known = found.setdefault(name, {})
        fresh = images(session, table_of(name), ids - set(known))
        known.update(fresh)
        for target, links in _links(name, fresh.values()).items():
            missing = links - set(found.get(target, {}))
            if missing:
                wanted.setdefault(target, set()).update(missing)
    return {name: rows for name, rows in found.items() if rows}


def lay(session: Session, rows: Rows, *, newer: bool = False, keep: Collection[UUID] = ()) -> None:
    """Write the rows where they are missing or different; audited like any other change.

    With ``newer`` a row that is there is replaced only by one that was changed later; those in
    ``keep`` are not replaced at all.
    """
    assert isinstance(session, WriteSession)
    for table in SQLModel.metadata.sorted_tables:
        wanted = rows.get(table.name)
        if not wanted:
            continue
        if "version" in table.c:
            session.recorder.touch(session, ((table, row_id) for row_id in wanted))
        present = images(session, table, wanted)
        _insert(session, table, [row for row_id, row in wanted.items() if row_id not in present])
        for row_id, row in wanted.items():
            there = present.get(row_id)
            if there is None or there == row or row_id in keep:
                continue
            if not newer or is_newer(row, there):
                statement = update(table).where(table.c.id == row_id).values(**row)
                session.connection().execute(statement)


def is_newer(row: Mapping[str, Any], there: Mapping[str, Any]) -> bool:
    """Whether a row was changed later than the same row of the other vault."""
    mine, other = row.get("changed_at"), there.get("changed_at")
    return mine is not None and (other is None or mine > other)


def digest(rows: Rows) -> str:
    """The SHA-256 of the rows in one fixed order: equal rows give an equal receipt."""
    content = {
        name: {row_id.hex: found for row_id, found in sorted(rows[name].items())}
        for name in sorted(rows)
    }
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, default=_plain)
    return hashlib.sha256(text.encode()).hexdigest()


def count(rows: Rows) -> int:
    """How many rows there are."""
    return sum(len(found) for found in rows.values())


def all_rows(session: Session, name: str) -> dict[UUID, dict[str, Any]]:
    """Every row of a small table, by id."""
    found = session.execute(select(*table_of(name).columns)).mappings()
    return {row["id"]: dict(row) for row in found}


def table_of(name: str) -> Table:
    """A table by its name."""
    return SQLModel.metadata.tables[name]


def _links(name: str, rows: Iterable[Mapping[str, Any]]) -> dict[str, set[UUID]]:
    """The rows of other tables that these rows point to."""
    found: dict[str, set[UUID]] = {}
    for column in table_of(name).columns:
        for key in column.foreign_keys:
            target = key.target_fullname.partition(".")[0]
            if target not in MIRRORED:
                values = {row[column.name] for row in rows if row[column.name] is not None}
                found.setdefault(target, set()).update(values)
    return found


def _insert(session: Session, table: Table, rows: list[dict[str, Any]]) -> None:
    for start in range(0, len(rows), CHUNK):
        session.connection().execute(insert(table), rows[start : start + CHUNK])


def _plain(value: Any) -> str:
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"no plain form of {type(value).__name__}")
