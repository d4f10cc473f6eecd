"""Sealing a case that lies in the main vault: copy, verify, erase, receipt.

In this order a break at any moment leaves the case whole in one vault at least. Where it lies in
both, the next opening compares again and finishes.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from sqlmodel import Session, col, select

from models.case import Case, CaseReader
from models.sealed import SealedStub
from services.belongings import Belongings, belongings_of
from services.casework import found
from services.errors import RuleViolation, StorageError
from services.removal import take_out
from services.sealing.rows import Rows, count, digest, lay, rows_of, table_of
from services.storage.changes import images

if TYPE_CHECKING:
    from services.storage.database import Database

SEALED = "SEALED"
NAMED = "TEAM"


def cases_of_child(session: Session, case_id: UUID) -> frozenset[UUID]:
    """The case and every other case of its child: a child is sealed whole or not at all."""
    child_id = found(session, Case, case_id).child_id
    return frozenset(session.exec(select(Case.id).where(Case.child_id == child_id)))


def copy(main: "Database", sealed: "Database", case_ids: frozenset[UUID]) -> Rows:
    """Write everything of these cases into the sealed vault; returns what was written."""
    with main.read() as session:
        rows = rows_of(session, belongings_of(session, case_ids))
    if not rows.get("case_file"):
        raise RuleViolation("seal_not_here")
    with sealed.write("case_sealed", reversible=False) as session:
        lay(session, rows)
    return rows


def verify(sealed: "Database", rows: Rows) -> str:
    """Read every copied row back and compare it; returns the receipt (SHA-256 of the rows).

    Raises StorageError ``seal_differs``: then nothing was erased.
    """
    with sealed.read() as session:
        copied = {name: images(session, table_of(name), wanted) for name, wanted in rows.items()}
    receipt = digest(rows)
    if digest(copied) != receipt:
        raise StorageError("seal_differs")
    return receipt


def keep_within(sealed: "Database", case_ids: frozenset[UUID], readers: Iterable[UUID]) -> None:
    """Say who may know of the cases in the sealed vault; nobody else there reads them."""
    named = set(readers)
    with sealed.write("case_readers_changed", reversible=False) as session:
        for case_id in case_ids:
            case = found(session, Case, case_id)
            case.knows, case.sensitivity = NAMED, SEALED
            query = select(CaseReader).where(CaseReader.case_id == case_id)
            known = {reader.user_id for reader in session.exec(query)}
            session.add_all(CaseReader(case_id=case_id, user_id=one) for one in named - known)


def erase(
    main: "Database", case_ids: frozenset[UUID], rows: Rows, receipt: str, at: datetime, who: UUID
) -> None:
    """Take the cases out of the main vault and leave a stub of each, in one write."""
    with main.write("case_sealed_away", reversible=False) as session:
        _unchanged(session, belongings_of(session, case_ids), rows)
        cases = session.exec(select(Case).where(col(Case.id).in_(case_ids))).all()
        stubs = [
            SealedStub(
                case_id=case.id,
                number=case.number,
                keeper_id=case.worker_id,
                sealed_at=at,
                moved=True,
                receipt=receipt,
                rows=count(rows),
            )
            for case in cases
        ]
        take_out(session, case_ids, kind=SEALED, at=at, asked_by=who)
        session.add_all(stubs)


def _unchanged(session: Session, belongings: Belongings, rows: Rows) -> None:
    """Raise RuleViolation ``seal_changed`` if anything was written since the copy was made."""
    if digest(rows_of(session, belongings)) != digest(rows):
        raise RuleViolation("seal_changed")
