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

from services.access_sql import KNOWN_SERVER, KNOWN_VAULT, known_values
from services.storage.actor import Actor

_COLUMNS = (
    "c.id, c.number, {known}, c.knows, p.family_name, p.given_name, p.sex, p.birth_date, p.birth_date_estimated,"
    " p.age_from, p.age_to, p.age_estimated, p.age_stated_on, c.channel, c.detected_at, c.opened_at, c.place,"
    " s.stage, s.next_track, s.next_step, s.next_due_at, c.risk, c.sensitivity, c.worker_id,"
    " u.name, c.closed_at, c.pack_version"
)
_TABLES = (
    " FROM case_file c JOIN child p ON p.id = c.child_id"
    " LEFT JOIN case_state s ON s.case_id = c.id LEFT JOIN user_account u ON u.id = c.worker_id"
)
_VAULT = (
    f"SELECT {_COLUMNS.format(known=KNOWN_VAULT)}{_TABLES} WHERE c.id IN (SELECT value FROM json_each(?))"
    " AND c.binned_at IS NULL"
)
_SERVER = (
    f"SELECT {_COLUMNS.format(known=KNOWN_SERVER)}{_TABLES} WHERE c.id = ANY(%s)"
    " AND c.binned_at IS NULL"
)


def row_values(
    connection: Connection, ids: Sequence[UUID], actor: Actor
) -> Iterator[tuple[Any, ...]]:
    """The columns of the list for these cases, in no order; the third: whether the actor may know.

    Dates, moments and ids are still as the database gives them: see ``moment_of`` and ``day_of``.
    """
    if connection.dialect.name == "sqlite":
        wanted = json.dumps([one.hex for one in ids])
        known = known_values(actor, sqlite=True)
        found = connection.exec_driver_sql(_VAULT, (*known, wanted))
    else:
        known = known_values(actor, sqlite=False)
        found = connection.exec_driver_sql(_SERVER, (*known, list(ids)))
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
