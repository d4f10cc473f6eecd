"""The values of the rows in view, fetched by one plain statement.

The list is read at every key that is pressed. Statement building and column types of the library
cost more here than the database does, so the statement is text and the few types are read by hand.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

_COLUMNS = (
    "c.id, c.number, (c.knows = 'OFFICE' OR c.worker_id = {me} OR c.supervisor_id = {me}"
    " OR EXISTS (SELECT 1 FROM case_reader r WHERE r.case_id = c.id AND r.user_id = {me})),"
    " c.knows, p.family_name, p.given_name, p.sex, p.birth_date, p.birth_date_estimated,"
    " p.age_from, p.age_to, p.age_estimated, p.age_stated_on, c.channel, c.detected_at, c.opened_at, c.place,"
    " s.stage, s.next_track, s.next_step, s.next_due_at, c.risk, c.sensitivity, c.worker_id,"
    " u.name, c.closed_at, c.pack_version"
)
_TABLES = (
    " FROM case_file c JOIN child p ON p.id = c.child_id"
    " LEFT JOIN case_state s ON s.case_id = c.id LEFT JOIN user_account u ON u.id = c.worker_id"
)
_VAULT = f"SELECT {_COLUMNS.format(me='?')}{_TABLES} WHERE c.id IN (SELECT value FROM json_each(?))"
_SERVER = f"SELECT {_COLUMNS.format(me='%s')}{_TABLES} WHERE c.id = ANY(%s)"


def row_values(connection: Connection, ids: Sequence[UUID], me: UUID) -> Iterator[tuple[Any, ...]]:
    """The columns of the list for these cases, in no order; the third says whether ``me`` may know.

    Dates, moments and ids are still as the database gives them: see ``moment_of`` and ``day_of``.
    """
    if connection.dialect.name == "sqlite":
        wanted = json.dumps([one.hex for one in ids])
        found = connection.exec_driver_sql(_VAULT, (me.hex, me.hex, me.hex, wanted))
    else:
        found = connection.exec_driver_sql(_SERVER, (me, me, me, list(ids)))
    yield from found.all()


def moment_of(value: Any) -> datetime | None:
    """A stored moment, aware, in UTC."""
    if value is None:
        return None
    if isinstance(value, str):
        return datetime.fromisoformat(value).replace(tzinfo=UTC)
    moment: datetime = value.astimezone(UTC)
    return moment


def day_of(value: Any) -> date | None:
    """A stored date."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def id_of(value: Any) -> UUID | None:
    """A stored id."""
    return UUID(int=int(value, 16)) if isinstance(value, str) else value
