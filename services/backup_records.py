"""What is known of backups: why each was made, its line in the log, how safe the vault is."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from models.vault import BackupRun
from services.storage.copies import Copy

DAILY, BY_HAND, MIGRATION, REKEY, IMPORT, ERASURE, REHEARSAL = (
    "DAILY",
    "BY_HAND",
    "MIGRATION",
    "REKEY",
    "IMPORT",
    "ERASURE",
    "REHEARSAL",
)


@dataclass(frozen=True, slots=True)
class Run:
    """One line of the log of backups; ``failure`` is the code of an error, or empty."""

    at: datetime
    reason: str
    file: str
    folder: str
    bytes: int
    cases: int
    failure: str


@dataclass(frozen=True, slots=True)
class BackupState:
    """How safe the vault is: ``days`` since the last good copy (None: there is none).

    ``changed``: something was recorded since. ``beside`` names how the folder lies: SAME_DISK,
    a kind of ``services.storage.place`` (network, sync folder), or empty for another disk.
    """

    last: Run | None
    days: int | None
    changed: bool
    late: bool
    due_today: bool
    folder: Path
    chosen: bool
    reachable: bool
    beside: str
    last_rehearsal: Run | None
    rehearsal_due: bool
    failed: Run | None


@dataclass(frozen=True, slots=True)
class KeptCopy:
    """A copy in the folder; ``cases`` and ``reason`` are known for copies that this vault noted."""

    copy: Copy
    cases: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A backup beside the present vault: ``cases_now`` against what it holds, and how many entries
    of the journal came since (None where it is not of this vault's history)."""

    same_vault: bool
    cases_now: int
    entries_since: int | None


def runs() -> SelectOfScalar[BackupRun]:
    """The noted runs, newest first."""
    return select(BackupRun).order_by(col(BackupRun.made_at).desc(), col(BackupRun.id))


def run_of(row: BackupRun) -> Run:
    """A noted run as people see it."""
    return Run(row.made_at, row.reason, row.file, row.folder, row.bytes, row.cases, row.failure)
