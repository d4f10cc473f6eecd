"""Records that are not as the journal left them: changed, added or removed past the program.

Each entry about a record holds a keyed digest of the record as the write left it. A record whose
digest no longer fits was changed with other tools. Records last written before digests were kept
(first format) are counted as ``unsealed``: of them only an addition or a removal is seen.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session

from models.audit import AuditEntry
from models.registry import RECORDS
from services.storage.changes import audited_table
from services.storage.database import Database

MOST = 200
"""So many are named; all are counted."""
_PAGE = 2000
_REMOVED = "REMOVED"
_table = AuditEntry.__table__.c  # type: ignore[attr-defined]

Progress = Callable[[int, int], None]


class OutsideKind(StrEnum):
    """What happened to a record past the program."""

    CHANGED = "CHANGED"
    ADDED = "ADDED"
    REMOVED = "REMOVED"


@dataclass(frozen=True, slots=True)
class Outside:
    """One such record; ``sequence`` is the last entry about it, 0 where there is none."""

    kind: OutsideKind
    record: str
    record_id: UUID
    case_id: UUID | None
    sequence: int


@dataclass(frozen=True, slots=True)
class OutsideReport:
    """What was found: the first ``MOST`` of them, how many in all, and how many records were read.

    ``unsealed`` records have no digest to hold them against.
    """

    found: tuple[Outside, ...] = ()
    count: int = 0
    checked: int = 0
    unsealed: int = 0

    @property
    def ok(self) -> bool:
        """Whether every record is as the journal left it, as far as that can be told."""
        return self.count == 0


class _Last(NamedTuple):
    sequence: int
    operation: str
    seal: str
    case_id: UUID | None


class _Finds:
    """Counts all and keeps the first ones."""

    def __init__(self) -> None:
        self.kept: list[Outside] = []
        self.count = self.checked = self.unsealed = 0

    def add(self, kind: OutsideKind, record: str, record_id: UUID, last: _Last | None) -> None:
        self.count += 1
        if len(self.kept) < MOST:
            case_id, sequence = (last.case_id, last.sequence) if last else (None, 0)
            self.kept.append(Outside(kind, record, record_id, case_id, sequence))


def changed_outside(db: Database, progress: Progress | None = None) -> OutsideReport:
    """Hold every record against the last entry about it. Reads the whole vault."""
    finds = _Finds()
    with db.read() as session:
        total = _rows_of_all(session) if progress is not None else 0
        last = _last_entries(session)
        for name in sorted(RECORDS):
            table = audited_table(name)
            if table is not None:
                _look(session, db, table, last.pop(name, {}), finds)
            if progress is not None:
                progress(finds.checked, total)
    return OutsideReport(tuple(finds.kept), finds.count, finds.checked, finds.unsealed)


def _look(
    session: Session,
    db: Database,
    table: Table,
    last: Mapping[UUID, _Last],
    finds: _Finds,
) -> None:
    left = dict(last)
    for row in session.execute(select(table).execution_options(yield_per=_PAGE)).mappings():
        finds.checked += 1
        entry = left.pop(row["id"], None)
        if entry is None or entry.operation == _REMOVED:
            finds.add(OutsideKind.ADDED, table.name, row["id"], entry)
        elif not entry.seal:
            finds.unsealed += 1
        elif db.record_seal(table.name, dict(row)) != entry.seal:
            finds.add(OutsideKind.CHANGED, table.name, row["id"], entry)
    for record_id, entry in left.items():
        if entry.operation != _REMOVED:
            finds.add(OutsideKind.REMOVED, table.name, record_id, entry)


def _last_entries(session: Session) -> dict[str, dict[UUID, _Last]]:
    found: dict[str, dict[UUID, _Last]] = {}
    query = (
        select(
            _table.record,
            _table.record_id,
            _table.sequence,
            _table.operation,
            _table.seal,
            _table.case_id,
        )
        .where(_table.operation != "", _table.record_id.is_not(None))
        .order_by(_table.sequence)
        .execution_options(yield_per=_PAGE)
    )
    for record, record_id, *rest in session.execute(query):
        found.setdefault(record, {})[record_id] = _Last(*rest)
    return found


def _rows_of_all(session: Session) -> int:
    tables = [table for name in RECORDS if (table := audited_table(name)) is not None]
    return sum(
        session.execute(select(func.count()).select_from(table)).scalar_one() for table in tables
    )
