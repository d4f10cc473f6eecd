"""Restoring a backup for trial: into a scratch vault that is opened, counted and taken away."""

import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlmodel import col, select

from models.case import Case
from services.clock import Clock
from services.errors import StorageError
from services.pathway.derive import derived_rows
from services.storage.backup import Contents, content, look_into, restore
from services.storage.copies import PART
from services.storage.vault import Vault

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A trial that went well: what was in the backup, made when; ``derived`` says whether the page
    of a case taken by chance could be built from it (False: there was no case)."""

    made_at: datetime
    cases: int
    records: int
    derived: bool


def rehearse(
    file: Path,
    secret: str,
    home: Path,
    *,
    recovery: bool = False,
    clock: Clock,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Rehearsal:
    """Restore ``file`` below ``home`` (the vault's own folder), open it, compare it with what the
    backup says of itself, and remove it again, however that ends.

    Raises StorageError as ``restore`` does, and ``rehearsal_differs``.
    """
    scratch = home / f"{uuid4().hex[:8]}{PART}"
    try:
        scratch.mkdir()
        contents = look_into(file, secret, recovery=recovery, cancelled=cancelled)
        path = restore(
            file,
            scratch,
            secret,
            recovery=recovery,
            name="rehearsal",
            progress=progress,
            cancelled=cancelled,
        )
        derived = _look(path, secret, recovery, contents, clock)
    except OSError as error:
        raise StorageError("disk_full" if error.errno == 28 else "disk_error") from None
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return Rehearsal(contents.made_at, contents.cases, contents.records, derived)


def _look(path: Path, secret: str, recovery: bool, contents: Contents, clock: Clock) -> bool:
    """Open the scratch vault as a person would. Raises StorageError ``rehearsal_differs``."""
    vault = Vault.open_with_recovery(path, secret) if recovery else Vault.open(path, secret)
    try:
        if vault.check() or not _agrees(vault, contents):
            raise StorageError("rehearsal_differs")
        return _derives_a_case(vault, clock)
    finally:
        vault.close()


def _agrees(vault: Vault, contents: Contents) -> bool:
    """Whether every table that the backup names has its rows; a newer schema may have more."""
    with vault.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        counts, head, _revision = content(driver)
    expected = contents.manifest.counts
    return head == contents.audit_head and all(counts.get(n) == expected[n] for n in expected)


def _derives_a_case(vault: Vault, clock: Clock) -> bool:
    from services.workspace import Workspace

    workspace = Workspace(vault, clock)
    with workspace.db.read() as session:
        cases = session.exec(select(col(Case.id), col(Case.pack_version))).all()
        if not cases:
            return False
        case_id, release = secrets.choice(cases)
        shelf = workspace.shelf
        rows = derived_rows(session, shelf.of(release or ""), [case_id], clock())
    if case_id not in rows:
        raise StorageError("rehearsal_differs")
    return True
