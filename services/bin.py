"""The bin: cases opened in error lie here, out of everybody's sight, until they are erased.

A supervisor can take a case out again. What has gone its way (something was sent or decided) is no
mistake of typing: such a case is closed with a reason instead.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session
from sqlmodel import col, select

from models.audit import AuditEntry
from models.case import Case
from models.plan import Plan
from models.referral import Referral
from models.sitting import AgendaItem
from models.user import User
from services.access import Actor, require
from services.casework import found, said
from services.clock import Clock
from services.errors import RuleViolation
from services.packs.model import Pack
from services.retention_calendar import held, terms
from services.storage.database import Database

_PUT = "case_binned"


@dataclass(frozen=True, slots=True)
class BinRow:
    """One case in the bin: its number, why and by whom it was put there, and until when it stays."""

    case_id: UUID
    number: str
    reason: str
    binned_at: datetime
    binned_by: str
    until: date


class Bin:
    """Putting a case into the bin, and taking it out."""

    def __init__(
        self, db: Database, pack: Pack, clock: Clock, actor: Callable[[], Actor | None]
    ) -> None:
        self._db, self._pack, self._clock, self._actor = db, pack, clock, actor

    def put(self, case_id: UUID, reason: str) -> None:
        """Put a case that was opened in error into the bin; can be undone.

        Raises InvalidInput without a reason, RuleViolation ``case_closed``, ``case_on_hold``,
        ``bin_case_lived``, NotAllowed.
        """
        words = said(reason, "bin_reason")
        require(self._actor(), "bin", "case_file", context={"case_id": case_id}, db=self._db)
        with self._db.write(_PUT, case_id=case_id) as session:
            case = found(session, Case, case_id)
            if case.closed_at is not None:
                raise RuleViolation("case_closed")
            if held(session, [case_id]):
                raise RuleViolation("case_on_hold")
            if _lived(session, case_id):
                raise RuleViolation("bin_case_lived")
            case.binned_at, case.bin_reason = self._clock(), words

    def restore(self, case_id: UUID) -> None:
        """Take a case out of the bin; it stands where it stood. Raises RuleViolation
        ``not_in_bin``, NotAllowed."""
        require(self._actor(), "unbin", "case_file", context={"case_id": case_id}, db=self._db)
        with self._db.write("case_unbinned", reversible=False, case_id=case_id) as session:
            case = found(session, Case, case_id)
            if case.binned_at is None:
                raise RuleViolation("not_in_bin")
            case.binned_at, case.bin_reason = None, None

    def list(self) -> list[BinRow]:
        """What lies in the bin, the newest first. Raises NotAllowed."""
        require(self._actor(), "unbin", "case_file", db=self._db)
        with self._db.read() as session:
            cases = session.scalars(select(Case).where(col(Case.binned_at).is_not(None))).all()
            ends = {t.subject: t.until for t in terms(session, self._pack, self._pack.timezone)}
            rows = [_row(session, case, ends) for case in cases]
        return sorted(rows, key=lambda row: row.binned_at, reverse=True)


def _lived(session: Session, case_id: UUID) -> bool:
    """Whether something of the case has left the office or was decided."""
    for model, sign in (
        (Referral, Referral.sent_at),
        (Plan, Plan.approved_at),
        (AgendaItem, AgendaItem.decided_at),
    ):
        query = select(model.id).where(model.case_id == case_id, col(sign).is_not(None)).limit(1)
        if session.scalar(query) is not None:
            return True
    return False


def _row(session: Session, case: Case, ends: dict[UUID, date]) -> BinRow:
    query = (
        select(User.name)
        .join(AuditEntry, col(AuditEntry.actor_id) == col(User.id))
        .where(AuditEntry.case_id == case.id, AuditEntry.action == _PUT)
        .order_by(col(AuditEntry.sequence).desc())
        .limit(1)
    )
    assert case.binned_at is not None
    return BinRow(
        case_id=case.id,
        number=case.number,
        reason=case.bin_reason or "",
        binned_at=case.binned_at,
        binned_by=session.scalar(query) or "",
        until=ends.get(case.id, case.binned_at.date()),
    )
