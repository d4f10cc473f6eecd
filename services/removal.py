"""Taking the records of a case out of the vault, inside the write of whoever decides it.

The change is audited record by record, but the listeners of the write are told ids only, and no
undo brings it back.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Table, delete, update
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col, select

from models.case import Case
from models.intake import IntakeEvent
from models.retention import ErasureEntry, TwoPersonRequest
from services.belongings import CHUNK, Belongings, belongings_of
from services.storage.changes import WriteSession
from services.storage.database import FORGET

_REQUEST_WORDS = ("reason", "decision_reason")


def take_out(
    session: Session,
    case_ids: Iterable[UUID],
    *,
    kind: str,
    at: datetime,
    asked_by: UUID | None = None,
    approved_by: UUID | None = None,
) -> int:
    """Remove everything of these cases and enter each of them in the ledger; returns how many
    records went. The write must not be reversible; the file is cleaned afterwards
    (``workspace.erasure.clean``)."""
    belongings = belongings_of(session, case_ids)
    case_rows = session.scalars(select(Case).where(col(Case.id).in_(belongings.cases)))
    numbers = {case.id: case.number for case in case_rows}
    removed = remove_records(session, belongings)
    for case_id, number in numbers.items():
        enter(session, case_id, number, kind, at, (asked_by, approved_by), removed)
    return removed


def enter(
    session: Session,
    subject: UUID,
    number: str,
    kind: str,
    at: datetime,
    people: tuple[UUID | None, UUID | None],
    rows: int,
) -> ErasureEntry:
    """One line of the ledger in the vault; ``people`` are who asked and who agreed."""
    entry = ErasureEntry(
        case_id=subject,
        number=number,
        kind=kind,
        erased_at=at,
        asked_by=people[0],
        approved_by=people[1],
        rows=rows,
    )
    session.add(entry)
    return entry


def remove_records(session: Session, belongings: Belongings) -> int:
    """Remove all these rows, and take the case out of what stays; returns how many records went."""
    forget(session)
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete=ON")
    _unlink_papers(session, belongings.papers)
    _silence_requests(session, belongings)
    for table, ids in reversed(list(belongings.rows.items())):
        _delete(session, _table(table), ids)
    _drop(session, "attachment_content", belongings.contents)
    _drop(session, "draft", belongings.drafts)
    return belongings.total


def forget(session: Session) -> None:
    """From here on the listeners of this write are told ids only."""
    session.info[FORGET] = True


def rewrite(session: Session, table: Table, row_id: UUID, values: Mapping[str, Any]) -> None:
    """Change an audited row by a statement, recorded and stamped as any other change."""
    assert isinstance(session, WriteSession)
    session.recorder.touch(session, [(table, row_id)])
    before = session.recorder.before(table, row_id)
    if before is None:
        return
    at, who = session.recorder.stamp()
    stamps = {"version": before["version"] + 1, "changed_at": at, "changed_by": who}
    statement = update(table).where(table.c.id == row_id).values(**values, **stamps)
    session.connection().execute(statement)


def _unlink_papers(session: Session, papers: Collection[UUID]) -> None:
    """A paper's number stays in the register; what it was about and why does not."""
    for row_id in papers:
        rewrite(
            session,
            _table("printed_document"),
            row_id,
            {"case_id": None, "record_id": None, "purpose": ""},
        )


def _silence_requests(session: Session, belongings: Belongings) -> None:
    """Who asked for what stays; the typed reasons may name the child, and go. What still waited
    has nothing left to be done to."""
    subjects = [*belongings.cases, *belongings.rows.get("intake_event", ())]
    assert isinstance(session, WriteSession)
    at, _who = session.recorder.stamp()
    query = select(TwoPersonRequest).where(col(TwoPersonRequest.case_id).in_(subjects))
    for request in list(session.scalars(query)):
        values = {**dict.fromkeys(_REQUEST_WORDS, ""), "done_at": request.done_at or at}
        rewrite(session, _table("two_person_request"), request.id, values)


def _delete(session: Session, table: Table, ids: Collection[UUID]) -> None:
    assert isinstance(session, WriteSession)
    session.recorder.touch(session, ((table, row_id) for row_id in ids))
    _drop(session, table.name, ids)


def _drop(session: Session, name: str, ids: Collection[UUID]) -> None:
    table, wanted = _table(name), list(ids)
    for start in range(0, len(wanted), CHUNK):
        part = wanted[start : start + CHUNK]
        session.connection().execute(delete(table).where(table.c.id.in_(part)))


def _table(name: str) -> Table:
    return SQLModel.metadata.tables[name]


def number_of(session: Session, subject: UUID) -> str:
    """The number of a case or of a raid or call; empty where there is neither."""
    case = session.get(Case, subject)
    if case is not None:
        return case.number
    event = session.get(IntakeEvent, subject)
    return (event.number or "") if event is not None else ""
