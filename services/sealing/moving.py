"""Sealing a case that lies in the main vault: copy, verify, erase, receipt.

In this order a break at any moment leaves the case whole in one vault at least. Where it lies in
both, the next opening compares again and finishes.
"""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from sqlmodel import Session, col, select

from models.case import Case, CaseReader
from models.retention import ErasureEntry
from models.sealed import SealedStub
from services.belongings import Belongings, belongings_of
from services.casework import found
from services.errors import RuleViolation, StorageError
from services.events import Origin
from services.removal import take_out
from services.sealing.rows import Rows, count, digest, is_newer, lay, rows_of, table_of
from services.storage.changes import images

if TYPE_CHECKING:
    from services.storage.database import Database

SEALED = "SEALED"
NAMED = "TEAM"
RECEIVED = "case_sealed"
"""The label of the write that brings a case among the sealed ones."""


def cases_of_child(session: Session, case_id: UUID) -> frozenset[UUID]:
    """The case and every other case of its child: a child is sealed whole or not at all."""
    child_id = found(session, Case, case_id).child_id
    return frozenset(session.exec(select(Case.id).where(Case.child_id == child_id)))


def known_cases(session: Session) -> set[UUID]:
    """Cases that lie in a vault or were ended there."""
    ended = session.exec(select(ErasureEntry.case_id))
    return {*session.exec(select(Case.id)), *ended}


def copy(main: "Database", sealed: "Database", case_ids: frozenset[UUID]) -> Rows:
    """Write everything of these cases into the sealed vault; returns what was written."""
    with main.read() as session:
        rows = rows_of(session, belongings_of(session, case_ids))
    if not rows.get("case_file"):
        raise RuleViolation("seal_not_here")
    with sealed.write(RECEIVED, reversible=False) as session:
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


def merge(
    main: "Database", sealed: "Database", case_ids: frozenset[UUID], *, keep: Collection[UUID]
) -> Rows:
    """Carry over what the sealed vault does not have or has older; returns what main holds.

    The rows of the cases in ``keep`` themselves stay as they are in the sealed vault.
    """
    with main.read() as session:
        rows = rows_of(session, belongings_of(session, case_ids))
    with sealed.write(RECEIVED, reversible=False) as session:
        lay(session, rows, newer=True, keep=keep)
    return rows


def verify_merged(sealed: "Database", rows: Rows) -> None:
    """Every row lies in the sealed vault, as it is in main or newer. Raises ``seal_differs``."""
    with sealed.read() as session:
        for name, wanted in rows.items():
            there = images(session, table_of(name), wanted)
            if set(there) != set(wanted):
                raise StorageError("seal_differs")
            if name != "case_file" and any(
                is_newer(row, there[row_id]) for row_id, row in wanted.items()
            ):
                raise StorageError("seal_differs")


def keep_within(
    sealed: "Database",
    case_ids: frozenset[UUID],
    readers: Iterable[UUID],
    *,
    holders: Collection[UUID] = (),
    else_: UUID | None = None,
) -> None:
    """Say who may know of the cases in the sealed vault; nobody else there reads them.

    ``else_`` is named too where neither worker nor supervisor is one of ``holders``.
    """
    named = set(readers)
    with sealed.write("case_readers_changed", reversible=False) as session:
        for case_id in case_ids:
            case = found(session, Case, case_id)
            case.knows, case.sensitivity = NAMED, SEALED
            query = select(CaseReader).where(CaseReader.case_id == case_id)
            known = {reader.user_id for reader in session.exec(query)}
            wanted = set(named)
            if else_ is not None and not {case.worker_id, case.supervisor_id} & set(holders):
                wanted.add(else_)
            session.add_all(CaseReader(case_id=case_id, user_id=one) for one in wanted - known)


def mark(sealed: "Database") -> None:
    """Papers of a case that began here are made as carefully as those of one that was moved."""
    unmarked = col(Case.sensitivity).is_distinct_from(SEALED)
    with sealed.read() as session:
        found_any = session.exec(select(Case.id).where(unmarked).limit(1)).first() is not None
    if found_any:
        with sealed.write(RECEIVED, origin=Origin.SYSTEM, reversible=False) as session:
            for case in session.exec(select(Case).where(unmarked)):
                case.sensitivity = SEALED


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
        known = set(session.exec(select(SealedStub.case_id)))
        take_out(session, case_ids, kind=SEALED, at=at, asked_by=who)
        session.add_all(stub for stub in stubs if stub.case_id not in known)


def _unchanged(session: Session, belongings: Belongings, rows: Rows) -> None:
    """Raise RuleViolation ``seal_changed`` if anything was written since the copy was made."""
    if digest(rows_of(session, belongings)) != digest(rows):
        raise RuleViolation("seal_changed")
