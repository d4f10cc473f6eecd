"""Backups of an open vault: made, noted, thinned, and missed when they are late.

The format and its verification are ``services.storage.backup``; this is what a person does with it.
"""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from sqlmodel import col, func, select

from models.audit import AuditEntry
from models.case import Case
from models.vault import BackupRun, VaultInfo
from services.access import Actor, allowed, require
from services.backup_records import (
    BY_HAND,
    DAILY,
    MIGRATION,
    REHEARSAL,
    BackupState,
    Comparison,
    KeptCopy,
    Run,
    run_of,
    runs,
)
from services.clock import Clock
from services.errors import StorageError
from services.storage import copies, place
from services.storage.backup import BackupReport, Contents, save_backup
from services.storage.database import Database
from services.storage.erased import carry_out

if TYPE_CHECKING:
    from services.rehearsal import Rehearsal
    from services.storage.vault import Vault

LATE_DAYS = 3
REHEARSE_DAYS = 91
DAILY_SECONDS = 60.0
"""The copy at close gives up after this: nobody waits longer to go home."""
_ROOM = 2.2
"""A copy and its sealed file lie side by side while they are compared."""
_LOG = 12
_NO_TRIAL = ("backup_cancelled", "backup_missing", "vault_wrong_passphrase", "recovery_key_")
"""Codes of a trial that did not take place."""

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Backups:
    """Verified copies of one vault. ``chosen`` is the folder that the person chose, as text.

    ``companions`` are the backups of vaults that belong to this one (sealed cases): each is saved
    in the same run, into a container of its own beside, and noted in its own vault.
    """

    def __init__(
        self, vault: "Vault", db: Database, clock: Clock, actor: Callable[[], Actor | None]
    ) -> None:
        self._vault, self._db, self._clock, self._actor = vault, db, clock, actor
        self.chosen = ""
        self.companions: list[Backups] = []
        self._leads: Backups | None = None

    @property
    def folder(self) -> Path:
        """The folder for backups: the chosen one, else ``backups`` beside the vault."""
        if self._leads is not None:
            return self._leads.folder
        return Path(self.chosen) if self.chosen else self._vault.path.parent / "backups"

    def accompany(self, other: "Backups") -> None:
        """Save the backups of a vault that belongs to this one in the same runs from now on."""
        other._leads = self  # noqa: SLF001  of the same class
        self.companions.append(other)

    def run(
        self,
        folder: Path | None = None,
        reason: str = BY_HAND,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> BackupReport:
        """Save and verify a copy, note it, and thin the older ones of this vault.

        Raises NotAllowed, and StorageError as ``save_backup``; a failure is noted, a stop is not.
        """
        require(self._actor(), "backup", "vault", db=self._db)
        return self._run(folder or self.folder, reason, progress, cancelled)

    def before(
        self, reason: str, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> BackupReport:
        """A verified copy before a step that cannot be taken back (REKEY, IMPORT, ERASURE).

        Where the chosen folder is not there, it lies beside the vault: the step must not go without.
        Raises StorageError as ``save_backup``; the caller then leaves the step.
        """
        folder = self.folder if _reachable(self.folder) else self._vault.path.parent / "backups"
        return self._run(folder, reason, progress, cancelled)

    def daily_due(self) -> bool:
        """Whether closing now should leave a copy: real cases, something new, none good today, the
        folder there with room enough, and a person who may."""
        if self._vault.training or not allowed(self._actor(), "backup", "vault").ok:
            return False
        state = self.state()
        return state.due_today and state.changed and state.reachable and self._room(state.folder)

    def daily(self, progress: Progress | None = None, cancelled: Cancelled | None = None) -> None:
        """The copy at close; a failure is noted and left to the banner, never in the way.

        It gives up after ``DAILY_SECONDS``, noted as ``backup_too_long``.
        """
        end = monotonic() + DAILY_SECONDS

        def stop() -> bool:
            return monotonic() > end or (cancelled is not None and cancelled())

        try:
            self._run(self.folder, DAILY, progress, stop)
        except StorageError as error:
            if error.code == "backup_cancelled" and monotonic() > end:
                self._note_failure(self.folder, DAILY, "backup_too_long")

    def state(self) -> BackupState:
        """How safe the vault is now."""
        now = self._clock()
        last, failed, rehearsal = self._last(now)
        beside = [companion.state() for companion in self.companions]
        changed = self._changed_since(last) or any(one.changed for one in beside)
        failed = failed or next((one.failed for one in beside if one.failed), None)
        since = last.at if last else self._made_at()
        days = _days(since, now)
        folder = self.folder
        reachable = _reachable(folder)
        due = not (last and days == 0)
        first = rehearsal.at if rehearsal else self._made_at()
        return BackupState(
            last=last,
            days=days if last else None,
            changed=changed,
            late=changed and days >= LATE_DAYS and not self._vault.training,
            due_today=due,
            folder=folder,
            chosen=bool(self.chosen),
            reachable=reachable,
            beside=self._lies(folder),
            last_rehearsal=rehearsal,
            rehearsal_due=_days(first, now) >= REHEARSE_DAYS and not self._vault.training,
            failed=failed,
        )

    def banner(self) -> BackupState | None:
        """The state, where it should be said above the pages: three days without a good copy of
        what was recorded since, told to whoever may save one (worker, supervisor, administrator).
        """
        if self._vault.training or not allowed(self._actor(), "backup", "vault").ok:
            return None
        state = self.state()
        return state if state.late else None

    def kept(self) -> list[KeptCopy]:
        """The copies of this vault in the folder, newest first; proved only when opened."""
        found = copies.find_copies([self.folder], self._vault.vault_id)
        names = [copy.path.name for copy in found]
        with self._db.read() as session:
            rows = session.exec(
                runs().where(col(BackupRun.file).in_(names), col(BackupRun.failure) == "")
            ).all()
        noted = {row.file: row for row in rows if row.reason != REHEARSAL}
        return [
            KeptCopy(
                copy,
                noted[name].cases if name in noted else None,
                noted[name].reason if name in noted else "",
            )
            for copy, name in zip(found, names, strict=True)
        ]

    def log(self, limit: int = _LOG) -> list[Run]:
        """The last runs, good and failed, newest first."""
        with self._db.read() as session:
            return [run_of(row) for row in session.exec(runs().limit(limit)).all()]

    def compare(self, contents: Contents) -> Comparison:
        """Hold what a backup holds against the present vault."""
        number, _, mac = contents.audit_head.partition(":")
        with self._db.read() as session:
            cases = session.exec(select(func.count()).select_from(Case)).one()
            since = None
            if number.isdigit():
                entry = session.get(AuditEntry, int(number))
                head = self._db.audit_head()
                if entry is not None and head is not None and entry.mac == mac:
                    since = head.sequence - int(number)
        return Comparison(contents.vault_id == self._vault.vault_id, cases, since)

    def rehearse(
        self,
        file: Path,
        secret: str,
        *,
        recovery: bool = False,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> "Rehearsal":
        """Restore a backup for trial, look whether all is there, and remove every trace of it.

        Noted with its outcome, unless the secret was wrong or it was stopped. Raises NotAllowed,
        and StorageError as ``restore`` does, ``rehearsal_differs``.
        """
        from services.rehearsal import rehearse

        require(self._actor(), "backup", "vault", db=self._db)
        size = file.stat().st_size if file.is_file() else 0
        try:
            found = rehearse(
                file,
                secret,
                self._vault.path.parent,
                recovery=recovery,
                clock=self._clock,
                progress=progress,
                cancelled=cancelled,
            )
        except StorageError as error:
            if not error.code.startswith(_NO_TRIAL):
                self.note_rehearsal(file, 0, size, error.code)
            raise
        self.note_rehearsal(file, found.cases, size)
        return found

    def note_upgrade(self) -> None:
        """Note the copy that was put beside the vault before its schema was changed, if there was."""
        report = self._vault.saved_before_upgrade
        if report is not None:
            self._vault.saved_before_upgrade = None
            self._note_good(report, MIGRATION)

    def note_rehearsal(self, file: Path, cases: int, size: int, failure: str = "") -> None:
        """Note that a backup was restored for trial, and how that ended."""
        self._note(
            BackupRun(
                made_at=self._clock(),
                reason=REHEARSAL,
                folder=str(file.parent),
                file=file.name,
                bytes=size,
                cases=cases,
                failure=failure,
            )
        )

    def _run(
        self,
        folder: Path,
        reason: str,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> BackupReport:
        report = self._one(folder, reason, progress, cancelled)
        for companion in self.companions:
            companion._one(folder, reason, None, cancelled)  # noqa: SLF001  of the same class
        return report

    def _one(
        self,
        folder: Path,
        reason: str,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> BackupReport:
        now = self._clock()
        try:
            _make(folder)
            for left in (folder, self._vault.path.parent):
                copies.sweep(left, now)
            report = save_backup(self._vault, folder, progress, cancelled, now=now)
        except StorageError as error:
            if error.code != "backup_cancelled":
                self._note_failure(folder, reason, error.code)
            raise
        self._note_good(report, reason)
        carry_out(self._vault.path, self._vault.vault_id, folder)
        copies.prune(folder, self._vault.vault_id, report.path, now.astimezone())
        return report

    def _note(self, row: BackupRun) -> None:
        action = "backup_rehearsed" if row.reason == REHEARSAL else "backup_saved"
        result = row.failure or "OK"
        with self._db.write(action, reversible=False) as session:
            session.add(row)
            self._db.note(action, record="vault", result=result)

    def _note_good(self, report: BackupReport, reason: str) -> None:
        self._note(
            BackupRun(
                made_at=report.made_at,
                reason=reason,
                folder=str(report.path.parent),
                file=report.path.name,
                bytes=report.bytes,
                cases=report.cases,
                audit_head=report.audit_head,
            )
        )

    def _note_failure(self, folder: Path, reason: str, code: str) -> None:
        # a disk too full for the copy may be too full for the note as well: the copy's error counts
        with suppress(StorageError):
            self._note(
                BackupRun(made_at=self._clock(), reason=reason, folder=str(folder), failure=code)
            )

    def _last(self, now: datetime) -> tuple[Run | None, Run | None, Run | None]:
        """The last good copy, what failed after it, and the last good rehearsal.

        Only what lies before ``now`` counts: a clock that was set back must not hide that copies
        are missing.
        """
        with self._db.read() as session:
            rows = [run_of(row) for row in session.exec(runs().limit(400)).all()]
        rows = [row for row in rows if row.at <= now]
        made = [row for row in rows if row.reason != REHEARSAL]
        good = next((row for row in made if not row.failure), None)
        failed = made[0] if made and made[0].failure else None
        tried = (row for row in rows if row.reason == REHEARSAL and not row.failure)
        return good, failed, next(tried, None)

    def _changed_since(self, last: Run | None) -> bool:
        with self._db.read() as session:
            number = 0
            if last is not None:
                row = session.exec(runs().where(col(BackupRun.file) == last.file)).first()
                head = row.audit_head.partition(":")[0] if row else ""
                number = int(head) if head.isdigit() else 0
            found = select(col(AuditEntry.sequence)).where(
                col(AuditEntry.sequence) > number, col(AuditEntry.operation) != ""
            )
            return session.exec(found.limit(1)).first() is not None

    def _made_at(self) -> datetime:
        with self._db.read() as session:
            return session.exec(select(VaultInfo.created_at)).one()

    def _lies(self, folder: Path) -> str:
        kind = place.kind_of(folder)
        if kind:
            return kind
        return place.SAME_DISK if place.same_disk(folder, self._vault.path.parent) else ""

    def _room(self, folder: Path) -> bool:
        try:
            free = shutil.disk_usage(place.existing(folder)).free
            return free > _ROOM * self._vault.path.stat().st_size
        except OSError:
            return False


def _days(since: datetime, now: datetime) -> int:
    """Whole days of this computer's calendar."""
    return (now.astimezone().date() - since.astimezone().date()).days


def _reachable(folder: Path) -> bool:
    """Whether a copy could be put there: the folder, or the one that it would be made in."""
    there = place.existing(folder)
    deep = folder if folder.exists() else folder.parent
    return there in (deep, folder) and os.access(there, os.W_OK)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise StorageError("disk_error") from None
