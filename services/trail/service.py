"""The verbs of the journal: what is entered, what is read, and what is checked."""

import re
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Connection, select
from sqlmodel import col

from models.audit import AuditEntry
from models.user import User
from models.vault import BackupRun
from services.access import Actor, require
from services.clock import Clock
from services.errors import InvalidInput, RuleViolation, StorageError
from services.packs.model import Pack
from services.storage import audit
from services.storage.audit import ChainReport, Head
from services.storage.database import Database
from services.storage.vault import Vault
from services.trail import heads, listing
from services.trail.clock import FAR, ClockDoubt, ClockState, clock_doubt, last_moment
from services.trail.heads import Arrival
from services.trail.listing import MOST, TrailEntry, TrailFilter
from services.trail.outside import OutsideReport, changed_outside
from services.trail.sightings import Sightings

__all__ = ["ClockDoubt", "ClockState", "Compared", "Comparison", "Trail", "TrailReport"]

EVERY = 100
"""The known end is kept after so many entries, and at closing."""
FAILED_SHOWN = 50
_TYPED = re.compile(r"(?:(\d{1,15})\s*:\s*)?([0-9A-Fa-f]{8,64})")
_CHAIN_SHARE = 60
_table = AuditEntry.__table__.c  # type: ignore[attr-defined]

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Compared(StrEnum):
    """What became of a mark that was printed on a paper."""

    CONTAINED = "CONTAINED"
    ENDS_BEFORE = "ENDS_BEFORE"
    DIFFERENT = "DIFFERENT"
    NOT_FOUND = "NOT_FOUND"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The answer, with the number of the entry, its moment, and the last number of the journal."""

    code: Compared
    sequence: int | None = None
    at: datetime | None = None
    last: int = 0


@dataclass(frozen=True, slots=True)
class TrailReport:
    """The journal itself, and the records held against it."""

    chain: ChainReport
    outside: OutsideReport

    @property
    def ok(self) -> bool:
        """Whether both are whole."""
        return self.chain.ok and self.outside.ok


class Trail:
    """The journal of one vault. Made before anything is written, so that it meets the journal as the
    file holds it; ``arrival`` says how that compares with what this computer knew."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        actor: Callable[[], Actor | None],
        pack: Callable[[], Pack],
        vault: Vault,
    ) -> None:
        self._db, self._clock, self._actor, self._pack = db, clock, actor, pack
        self._vault_id, self._training = vault.vault_id, vault.training
        self._sightings = Sightings(db, clock, actor)
        self._lock = threading.Lock()
        self._begun, self._kept = False, 0
        known = heads.known(self._vault_id)
        with db.read() as session:
            restored = _is_restored(session.connection())
            self.arrival: Arrival = heads.compare(session, known, restored=restored)
            self._last_before = last_moment(session)
        self._known: Head | None = known.head
        db.on_head = self._head_moved

    def begin(self, failed: Sequence[datetime] = ()) -> None:
        """Enter what happened while the vault was closed: failed tries to unlock it, an older file
        put back, a clock far ahead; then take the end of the journal as known."""
        found = self.arrival
        if found.doubtful and found.known is not None:
            action = "journal_restored" if found.restored else "journal_older_than_known"
            self._db.note(action, record="vault", result=f"KNOWN:{found.known.sequence}")
        self.note_failures(failed)
        if self._gap_is_long():
            last = self._last_before
            assert last is not None
            self._db.note("clock_doubtful", record="vault", result=f"LAST:{_stamp(last)}")
        self._begun = True
        self.remember()

    def remember(self) -> None:
        """Keep the end of the journal outside the vault. A folder that cannot be written is borne:
        then a put-back file is noticed by papers and backups alone."""
        if not self._begun:
            return
        with self._lock:
            with self._db.read() as session:
                head = audit.head(session)
                query = (
                    select(col(BackupRun.audit_head))
                    .where(col(BackupRun.failure) == "")
                    .order_by(col(BackupRun.made_at).desc())
                    .limit(1)
                )
                backup = heads.parse(session.scalar(query) or "")
            self._known = head
            self._kept = head.sequence if head else 0
            try:
                heads.remember(self._vault_id, heads.Known(head, backup))
            except OSError:
                return

    def finish(self) -> None:
        """The last thing before the vault is closed: keep the end of the journal."""
        with suppress(StorageError):
            self.remember()
        self._begun = False

    def case_seen(self, case_id: UUID) -> None:
        """Enter that this person has a case before their eyes: once an hour of a sitting.

        Raises NotAllowed (entered too).
        """
        require(self._actor(), "read", "case_file", context={"case_id": case_id}, db=self._db)
        self._sightings.note("case_seen", "case_file", case_id, case_id)

    def note_lock(self) -> None:
        """Enter that the screen was covered."""
        self._db.note("vault_locked", record="vault")

    def note_unlock(self) -> None:
        """Enter that the cover was passed with the passphrase; a new sitting begins."""
        self._sightings.forget()
        self._db.note("vault_unlocked", record="vault")

    def note_failures(self, moments: Sequence[datetime]) -> None:
        """Enter failed tries to unlock; the moment of each stands in the result (``AT:…Z``).

        Of very many the newest ones, and how many there were before them (``BEFORE:n``).
        """
        shown = sorted(moments)[-FAILED_SHOWN:]
        if len(moments) > len(shown):
            before = f"BEFORE:{len(moments) - len(shown)}"
            self._db.note("unlock_failed", record="vault", result=before)
        for moment in shown:
            self._db.note("unlock_failed", record="vault", result=f"AT:{_stamp(moment)}")

    def numbers(self, wanted: TrailFilter, limit: int = MOST) -> list[int]:
        """The numbers of the entries that fit, the newest first. Raises NotAllowed."""
        self._may_read()
        with self._db.read() as session:
            return listing.sequences(session, wanted, self._pack().timezone, limit=limit)

    def rows(self, numbers: Sequence[int]) -> dict[int, TrailEntry]:
        """The entries of these numbers. Raises NotAllowed."""
        self._may_read()
        with self._db.read() as session:
            return listing.rows(session, numbers, self._actor())

    def entries(
        self, wanted: TrailFilter, after: int | None = None, limit: int = 200
    ) -> list[TrailEntry]:
        """A page of the journal, the newest first; ``after`` is the last number already read.

        Raises NotAllowed.
        """
        self._may_read()
        with self._db.read() as session:
            zone = self._pack().timezone
            found = listing.sequences(session, wanted, zone, after=after, limit=limit)
            entries = listing.rows(session, found, self._actor())
        return [entries[number] for number in found]

    def case_entries(self, case_id: UUID, limit: int | None = None) -> list[TrailEntry]:
        """What the journal holds of one case, the newest first. Raises NotAllowed."""
        require(self._actor(), "read", "case_file", context={"case_id": case_id}, db=self._db)
        require(self._actor(), "read", "audit_entry", db=self._db)
        with self._db.read() as session:
            return listing.case_rows(session, case_id, self._actor(), limit)

    def people(self) -> list[tuple[UUID, str]]:
        """Everyone who may stand in the journal, by name, whether they left or not."""
        self._may_read()
        with self._db.read() as session:
            found = session.execute(select(col(User.id), col(User.name)))
            return sorted(((row[0], row[1]) for row in found), key=lambda row: row[1])

    def verify(
        self, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> TrailReport:
        """Read the whole journal, then hold every record against it; ``progress`` in percent.

        The check itself is entered. Raises NotAllowed, RuleViolation ``verify_cancelled``.
        """
        self._may_read()

        def told(begin: int, share: int) -> Progress:
            def tell(done: int, total: int) -> None:
                if cancelled is not None and cancelled():
                    raise RuleViolation("verify_cancelled")
                if progress is not None:
                    progress(begin + share * done // max(total, 1), 100)

            return tell

        chain = self._db.verify_audit(self._known, told(0, _CHAIN_SHARE))
        outside = changed_outside(self._db, told(_CHAIN_SHARE, 100 - _CHAIN_SHARE))
        report = TrailReport(chain, outside)
        self._db.note("journal_verified", record="audit_entry", result=_result(report))
        return report

    def compare(self, typed: str) -> Comparison:
        """Whether the journal still contains a mark typed from a paper: "1234:AB12CD34", or its
        eight characters alone. Raises NotAllowed, InvalidInput ``head_unreadable`` (head)."""
        self._may_read()
        found = _TYPED.fullmatch(typed.strip())
        if found is None:
            raise InvalidInput({"head": "head_unreadable"})
        number, mark = int(found[1]) if found[1] else None, found[2].lower()
        query = select(_table.sequence, _table.at, _table.mac)
        with self._db.read() as session:
            end = audit.head(session)
            last = end.sequence if end else 0
            if number is not None:
                row = session.execute(query.where(_table.sequence == number)).first()
                code = _compared(row.mac if row else None, mark, number, last)
                return Comparison(code, number, row.at if row else None, last)
            row = session.execute(query.where(_table.mac.startswith(mark)).limit(1)).first()
        if row is None:
            return Comparison(Compared.NOT_FOUND, last=last)
        return Comparison(Compared.CONTAINED, row.sequence, row.at, last)

    def clock_doubt(self) -> ClockDoubt:
        """How the computer's clock agrees with the journal; always well in a training vault, whose
        days are invented."""
        if self._training:
            return ClockDoubt(ClockState.WELL, self._clock(), None)
        with self._db.read() as session:
            return clock_doubt(session, self._clock())

    def clock_is_doubtful(self) -> bool:
        """Whether the clock is behind the journal, or far ahead of it and nobody has confirmed it:
        nothing may then be erased because its period has ended."""
        return self.clock_doubt().state is not ClockState.WELL

    def confirm_clock(self) -> None:
        """Enter that a person has looked at the date and it is right. Raises NotAllowed."""
        self._may_read()
        self._db.note("clock_confirmed", record="vault")

    def _gap_is_long(self) -> bool:
        if self._training or self._last_before is None:
            return False
        return self._clock() - self._last_before > FAR

    def _head_moved(self, head: Head) -> None:
        if self._begun and head.sequence // EVERY > self._kept // EVERY:
            self.remember()

    def _may_read(self) -> None:
        require(self._actor(), "verify", "audit_entry", db=self._db)


def _is_restored(connection: Connection) -> bool:
    from services.storage.backup import RESTORED

    if connection.dialect.name != "sqlite":
        return False
    mark = connection.exec_driver_sql("PRAGMA user_version").scalar()
    return bool(mark == RESTORED)


def _compared(found: str | None, mark: str, number: int, last: int) -> Compared:
    if found is None:
        return Compared.ENDS_BEFORE if number > last else Compared.DIFFERENT
    return Compared.CONTAINED if found.startswith(mark) else Compared.DIFFERENT


def _result(report: TrailReport) -> str:
    if not report.chain.ok:
        return f"BROKEN:{report.chain.first_bad}"
    return "OK" if report.outside.ok else f"OUTSIDE:{report.outside.count}"


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
