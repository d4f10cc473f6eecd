"""The office as the vault of sealed cases has to know it: people, periods, days, the pack."""

from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.orm import Session

from services.events import Origin
from services.numbers import new_vault_code
from services.sealing.rows import Rows, all_rows, lay, table_of
from services.storage.changes import WriteSession

if TYPE_CHECKING:
    from services.storage.database import Database

WATCHED = ("user_account", "office", "pack_version", "moved_day", "retention_period")
_OWN = ("vault_code", "version", "created_at", "created_by", "changed_at", "changed_by")
"""Columns of the office that the second vault has for itself: its numbers never meet the others."""


def mirror(main: "Database", sealed: "Database") -> bool:
    """Bring the copy of the office up to date; says whether anything was different."""
    with main.read() as session:
        wanted: Rows = {name: all_rows(session, name) for name in WATCHED}
    with sealed.read() as session:
        present: Rows = {name: all_rows(session, name) for name in WATCHED}
    _keep_own(wanted, present)
    if all(wanted[name] == present[name] for name in WATCHED):
        return False
    with sealed.write("office_mirrored", origin=Origin.SYSTEM, reversible=False) as session:
        gone = {row_id for row_id in present["moved_day"] if row_id not in wanted["moved_day"]}
        _remove(session, gone)
        lay(session, wanted)
    return True


def _keep_own(wanted: Rows, present: Rows) -> None:
    """Leave what the second vault has for itself; versions of the pack are known by their name."""
    for row_id, row in wanted["office"].items():
        own = present["office"].get(row_id)
        if own is None:
            row["vault_code"] = _another_code(row["vault_code"])
        else:
            row.update({name: own[name] for name in _OWN})
    releases = {row["release"]: row for row in present["pack_version"].values()}
    fresh = {k: v for k, v in wanted["pack_version"].items() if v["release"] not in releases}
    wanted["pack_version"] = {**present["pack_version"], **fresh}


def _another_code(taken: str) -> str:
    code = taken
    while code == taken:
        code = new_vault_code()
    return code


def _remove(session: Session, ids: set[UUID]) -> None:
    if not ids:
        return
    assert isinstance(session, WriteSession)
    table = table_of("moved_day")
    session.recorder.touch(session, ((table, row_id) for row_id in ids))
    session.connection().execute(delete(table).where(table.c.id.in_(list(ids))))
