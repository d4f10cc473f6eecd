"""Erasing and anonymising: what two people agreed on, done whole or not at all, then wiped.

``remove_records`` and ``take_out`` do the same for cases that move to the sealed vault. The rows go
in one write. Then the search index and the file are cleaned, a copy without the case is saved, and
the vault gets a new key, so that old blocks of the disk open with no key that is still kept. Should
the program die in between, the next opening goes on where it stopped (``finish``).
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from sqlmodel import Session, col, select

from models.case import Case, CaseReader
from models.retention import ErasureEntry, TwoPersonRequest
from models.user import User
from models.vault import BackupRun
from services.access import Actor, require
from services.anonymising import anonymise_case
from services.belongings import Belongings, belongings_of, belongings_of_intake
from services.casework import found
from services.clock import Clock
from services.confirmation import Confirmation
from services.erasure_ledger import (
    ANONYMISE,
    ERASE,
    SEALED,
    Line,
    entries_of,
    joined,
    ledger_bytes,
    line_of,
    read_ledger,
    standing,
)
from services.errors import NotAllowed, RuleViolation, StorageError
from services.events import Origin
from services.packs.model import Pack
from services.removal import enter, number_of, remove_records, take_out
from services.retention import Watch, refuse_early
from services.retention_calendar import term_of
from services.storage import keyfile
from services.storage.database import Database
from services.storage.erased import carry_out, drop_carried, ledger_path, ledgers_of
from services.storage.faults import storage_code
from services.storage.history import History
from services.storage.thinning import LIFE
from services.storage.vault import Vault
from services.two_person import Requests

__all__ = ["Erasure", "ErasurePlan", "LedgerRow", "remove_records", "take_out"]

CLOSEST = "SUPERVISOR"
"""The smallest circle of a case: its worker and its supervisor."""


class Copies(Protocol):
    """The part of the backups that an erasure needs."""

    @property
    def folder(self) -> Path:
        """Where copies lie."""

    def before(self, reason: str) -> object:
        """A verified copy before a step that cannot be taken back."""


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """What would go, before it goes: ``counts`` by table. ``kept``: CHILD or INTAKE, needed by
    another case. ``refused`` is the code of what forbids it now, empty where nothing does;
    ``until`` is the day when its period ends."""

    subject: UUID
    number: str
    counts: Mapping[str, int]
    kept: frozenset[str]
    refused: str
    until: date | None
    copies: int
    copies_until: date | None


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One erasure of the past. ``copies`` still hold the case, the last of them until a day."""

    id: UUID
    number: str
    kind: str
    erased_at: datetime
    asked_by: str
    approved_by: str
    rows: int
    cleaned: bool
    copies: int
    copies_until: date | None


class Erasure:
    """The end of a case."""

    def __init__(
        self,
        db: Database,
        pack: Pack,
        clock: Clock,
        actor: Callable[[], Actor | None],
        *,
        vault: Vault,
        history: History,
        requests: Requests,
        confirmation: Confirmation,
        watch: Watch,
        copies: Copies,
    ) -> None:
        self._db, self._pack, self._clock, self._actor = db, pack, clock, actor
        self._vault, self._history, self._requests = vault, history, requests
        self._confirmation, self._watch, self._copies = confirmation, watch, copies
        self.ledger_damaged = False

    def plan(self, subject: UUID) -> ErasurePlan:
        """What an erasure of a case (or a raid without a case) would take, and what forbids it.

        Raises NotFound, NotAllowed.
        """
        require(self._actor(), "erase", "case_file", db=self._db)
        now = self._clock()
        with self._db.read() as session:
            belongings = _belongings(session, subject)
            copies, copies_until = _copies_holding(session, now)
            term = term_of(session, self._pack, self._pack.timezone, subject)
            return ErasurePlan(
                subject=subject,
                number=number_of(session, subject),
                counts=belongings.counts,
                kept=belongings.kept,
                refused=self._refusal(session, subject, now),
                until=term.until if term is not None else None,
                copies=copies,
                copies_until=copies_until,
            )

    def erase(self, request_id: UUID) -> UUID:
        """Carry out an approved erasure; returns the line of the ledger. Never undone.

        Raises NotAllowed ``second_person_missing`` or ``confirm_again``, RuleViolation
        ``erasure_case_open``, ``case_on_hold``, ``not_due``, ``clock_doubtful``, NotFound. The
        cleaning comes after it and raises StorageError; the rows are gone by then, and the next
        opening cleans again.
        """
        request = self._approved(request_id, ERASE)
        subject = request.case_id
        assert subject is not None
        now = self._clock()
        with self._db.write("case_erased", reversible=False, case_id=subject) as session:
            self._refuse(session, subject, now)
            number = number_of(session, subject)
            belongings = _belongings(session, subject)
            self._requests.mark_done(session, request_id)
            session.flush()
            removed = remove_records(session, belongings)
            people = (request.asked_by, request.decided_by)
            entry = enter(session, subject, number, ERASE, now, people, removed)
        self._end()
        return entry.id

    def anonymise(self, request_id: UUID) -> UUID:
        """Carry out an approved anonymisation; returns the line of the ledger. Raises as ``erase``."""
        request = self._approved(request_id, ANONYMISE)
        case_id = request.case_id
        assert case_id is not None
        now = self._clock()
        with self._db.write("case_anonymised", reversible=False, case_id=case_id) as session:
            self._refuse(session, case_id, now)
            number = found(session, Case, case_id).number
            self._requests.mark_done(session, request_id)
            session.flush()
            done = anonymise_case(session, case_id, now, self._pack.timezone)
            people = (request.asked_by, request.decided_by)
            entry = enter(session, case_id, number, ANONYMISE, now, people, done.total)
        self._end()
        return entry.id

    def clean(self) -> None:
        """Take every trace of what went out of index, file and key; doing it twice does no harm.

        Raises StorageError; the next opening tries again. While a person's slot is still of the
        first format only the file is made anew, and the new key follows at a later opening.
        """
        self._history.clear()
        self._write_ledger()
        self._sweep_index()
        if any(slot.first_format for slot in self._vault.slots):
            # who has not unlocked since the keys were renewed cannot be given another key yet
            self._compact()
            return
        self._copies.before("ERASURE")
        self._vault.rotate()
        with self._db.write("erasure_cleaned", origin=Origin.SYSTEM, reversible=False) as session:
            for entry in session.scalars(_uncleaned()):
                entry.cleaned_at = self._clock()
            self._db.note("erasure_cleaned", record="vault", record_id=self._vault.vault_id)

    def finish(self) -> int:
        """At opening: take out again what a backup brought back, and end a cleaning that was cut
        off. Returns how many cases were taken out again.

        Raises StorageError where a case that was erased cannot be taken out: nobody may see it. A
        cleaning that the disk refuses is borne and tried again at the next opening.
        """
        again = self._replay()
        with self._db.read() as session:
            pending = session.scalars(_uncleaned()).first() is not None
        waits = any(slot.first_format for slot in self._vault.slots)
        if again or (pending and not waits):
            try:
                self.clean()
            except StorageError as error:
                self._db.note("erasure_cleaned", record="vault", result=f"REFUSED:{error.code}")
        return again

    def ledger(self) -> list[LedgerRow]:
        """Everything that was erased, anonymised or sealed away, the newest first."""
        require(self._actor(), "erase", "case_file", db=self._db)
        with self._db.read() as session:
            names = {row.id: row.name for row in session.execute(select(User.id, User.name))}
            return [
                _ledger_row(session, entry, names, self._clock())
                for entry in reversed(entries_of(session))
            ]

    def _end(self) -> None:
        """Clean after the rows are gone. Raises StorageError ``erasure_uncleaned``."""
        try:
            self.clean()
        except StorageError as error:
            raise StorageError("erasure_uncleaned", cause=error.code) from error

    def _approved(self, request_id: UUID, kind: str) -> TwoPersonRequest:
        """The request, approved by a second person and not carried out, of one who just proved
        themselves."""
        action = "erase" if kind == ERASE else "anonymise"
        require(self._actor(), action, "case_file", db=self._db)
        self._confirmation.require()
        with self._db.read() as session:
            request = found(session, TwoPersonRequest, request_id)
        self._requests.require_approved(kind, request.case_id)
        two = request.decided_by is not None and request.decided_by != request.asked_by
        if request.kind != kind or not request.approved or request.done_at is not None or not two:
            raise NotAllowed("second_person_missing", kind=kind)
        return request

    def _refuse(self, session: Session, subject: UUID, now: datetime) -> None:
        zone = self._pack.timezone
        term = term_of(session, self._pack, zone, subject)
        doubtful = self._watch.clock_is_doubtful()
        refuse_early(term, now.astimezone(zone).date(), doubtful=doubtful)

    def _refusal(self, session: Session, subject: UUID, now: datetime) -> str:
        try:
            self._refuse(session, subject, now)
        except RuleViolation as refused:
            return refused.code
        return ""

    def _replay(self) -> int:
        """Hold the ledger file against the vault; an older vault learns what it does not know."""
        files = [read_ledger(path, self._key()) for path in ledgers_of(self._vault.path)]
        self.ledger_damaged = not all(file.whole for file in files)
        if self.ledger_damaged:
            self._db.note("erasure_ledger_damaged", record="vault")
        lines = joined(file.lines for file in files)
        with self._db.read() as session:
            known = {entry.id for entry in entries_of(session)}
            missing = [line for line in lines if UUID(line.id) not in known]
        again = self._take_again(missing, standing(lines)) if missing else 0
        drop_carried(self._vault.path)
        return again

    def _take_again(self, missing: list[Line], last: Mapping[UUID, Line]) -> int:
        now, again = self._clock(), 0
        options = {"origin": Origin.SYSTEM, "reversible": False}
        with self._db.write("erasures_repeated", **options) as session:  # type: ignore[arg-type]
            for line in missing:
                session.add(line.entry())
            for subject, line in last.items():
                if line in missing:
                    again += self._repeat(session, subject, line.kind, now)
            self._db.note("erasures_repeated", record="vault", result=f"CASES:{again}")
        self._history.clear()
        return again

    def _repeat(self, session: Session, subject: UUID, kind: str, now: datetime) -> bool:
        """Do once more to a case that is back what was done to it; whether anything was."""
        if kind == ERASE:
            return bool(remove_records(session, _belongings_if_there(session, subject)))
        case = session.get(Case, subject)
        if case is None:
            return False
        if kind == ANONYMISE and case.anonymised_at is None:
            anonymise_case(session, subject, now, self._pack.timezone)
            return True
        if kind == SEALED:
            # the vault of sealed cases takes it out once it is open and was compared; this copy
            # may be the only one left, so until then it is kept close and nothing more
            case.knows = CLOSEST
            for reader in session.exec(select(CaseReader).where(CaseReader.case_id == subject)):
                session.delete(reader)
        return False

    def _write_ledger(self) -> None:
        """Bring the file beside the vault into line with the rows. Raises StorageError."""
        with self._db.read() as session:
            lines = [line_of(entry) for entry in entries_of(session)]
        try:
            keyfile.write_atomically(
                ledger_path(self._vault.path), ledger_bytes(lines, self._key())
            )
        except OSError:
            raise StorageError("disk_error") from None
        carry_out(self._vault.path, self._vault.vault_id, self._copies.folder)

    def _sweep_index(self) -> None:
        """Leave no removed word in the index of the search."""
        if self._db.engine.dialect.name != "sqlite":
            return
        with self._db.engine.begin() as connection:
            for table in ("fts_words", "fts_names"):
                connection.exec_driver_sql(
                    f"INSERT INTO {table}({table}, rank) VALUES ('secure-delete', 1)"
                )
                connection.exec_driver_sql(f"INSERT INTO {table}({table}) VALUES ('optimize')")

    def _compact(self) -> None:
        """Write the file anew without what was removed, and cut the journal."""
        with self._db.engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            try:
                driver.execute("PRAGMA query_only=OFF")
                connection.info.pop("query_only", None)
                driver.execute("VACUUM")
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            except sqlcipher.Error as error:
                raise StorageError(storage_code(error) or "disk_error") from None

    def _key(self) -> bytes:
        return self._vault.key("audit")


def _belongings(session: Session, subject: UUID) -> Belongings:
    """What belongs to a case, or to a raid or call without a case. Raises NotFound."""
    if session.get(Case, subject) is not None:
        return belongings_of(session, [subject])
    if not number_of(session, subject):
        found(session, Case, subject)
    return belongings_of_intake(session, subject)


def _belongings_if_there(session: Session, subject: UUID) -> Belongings:
    if session.get(Case, subject) is not None:
        return belongings_of(session, [subject])
    return belongings_of_intake(session, subject)


def _uncleaned() -> Any:
    return select(ErasureEntry).where(col(ErasureEntry.cleaned_at).is_(None))


def _copies_holding(
    session: Session, before: datetime, now: datetime | None = None
) -> tuple[int, date | None]:
    """How many copies made before a moment still lie where they were put, and until when the last
    of them is kept at the most."""
    query = select(BackupRun).where(
        col(BackupRun.failure) == "",
        col(BackupRun.file) != "",
        col(BackupRun.made_at) < before,
        col(BackupRun.made_at) > (now or before) - LIFE,
    )
    made = {
        row.file: row.made_at
        for row in session.scalars(query)
        if os.path.exists(os.path.join(row.folder, row.file))
    }
    return len(made), (max(made.values()) + LIFE).date() if made else None


def _ledger_row(
    session: Session, entry: ErasureEntry, names: Mapping[UUID, str], now: datetime
) -> LedgerRow:
    copies, until = _copies_holding(session, entry.erased_at, now)
    return LedgerRow(
        id=entry.id,
        number=entry.number,
        kind=entry.kind,
        erased_at=entry.erased_at,
        asked_by=names.get(entry.asked_by, "") if entry.asked_by else "",
        approved_by=names.get(entry.approved_by, "") if entry.approved_by else "",
        rows=entry.rows,
        cleaned=entry.cleaned_at is not None,
        copies=copies,
        copies_until=until,
    )
