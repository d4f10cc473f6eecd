"""How long records are kept: periods of the office, the review calendar, holds, and decisions."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol
from uuid import UUID

from sqlalchemy.orm import Session
from sqlmodel import col, select

from models.case import Case
from models.retention import LegalHold, RetentionPeriod, RetentionReview
from models.user import User
from services.access import Actor, require
from services.casework import found, said
from services.clock import Clock
from services.errors import InvalidInput, RuleViolation
from services.packs.model import Pack
from services.retention_calendar import Term, periods, term_of, terms
from services.storage.database import Database
from services.two_person import ANONYMISE, ERASE, Requests, RequestView
from services.validation import validated

KEEP = "KEEP"
AHEAD = timedelta(days=31)
"""The calendar shows what ends within a month, so that nobody is surprised."""


class Watch(Protocol):
    """The part of the journal that knows whether the computer's date can be right."""

    def clock_is_doubtful(self) -> bool:
        """Whether nothing may be said to have ended by this clock."""


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """One category with its period: the pack's months, and the office's own with its ground."""

    category: str
    months: int
    pack_months: int
    ground: str
    own: bool
    id: UUID | None
    version: int


@dataclass(frozen=True, slots=True)
class DueRow:
    """One line of the calendar: the term, whether it is due today, and what was asked since."""

    term: Term
    due: bool
    request: RequestView | None


@dataclass(frozen=True, slots=True)
class Hold:
    """A hold on a case; ``placed_by`` is a person's name."""

    id: UUID
    version: int
    case_id: UUID
    number: str
    reason: str
    placed_on: date | None
    placed_by: str
    lifted_at: datetime | None
    lifted_reason: str


class Retention:
    """The calendar of what is kept. It erases nothing: that takes two persons and ``Erasure``."""

    def __init__(
        self,
        db: Database,
        pack: Pack,
        clock: Clock,
        actor: Callable[[], Actor | None],
        watch: Watch,
        requests: Requests,
    ) -> None:
        self._db, self._pack, self._clock, self._actor = db, pack, clock, actor
        self._watch, self._requests = watch, requests

    def periods(self) -> list[PeriodRow]:
        """Every category with its period, in the order of the pack."""
        require(self._actor(), "read", "retention_period", db=self._db)
        with self._db.read() as session:
            own = {row.category: row for row in session.scalars(select(RetentionPeriod))}
            known = periods(session, self._pack)
        return [
            PeriodRow(
                code,
                known[code].months,
                kept.months,
                known[code].ground,
                known[code].own,
                own[code].id if code in own else None,
                own[code].version if code in own else 0,
            )
            for code, kept in self._pack.retention.items()
        ]

    def set_period(self, category: str, months: int, ground: str) -> None:
        """Put the office's own period in place of the pack's, with the order it rests on.

        Raises InvalidInput, NotAllowed.
        """
        require(self._actor(), "manage", "retention_period", db=self._db)
        clean = validated(
            "retention_period",
            {"category": category, "months": months, "ground": ground},
            self._pack,
        )
        with self._db.write("retention_period_set", reversible=False) as session:
            query = select(RetentionPeriod).where(RetentionPeriod.category == category)
            row = session.scalars(query).first() or RetentionPeriod(category=category)
            row.months, row.ground = clean["months"], clean["ground"]
            session.add(row)

    def drop_period(self, category: str) -> None:
        """Return to the pack's period. Raises NotAllowed."""
        require(self._actor(), "manage", "retention_period", db=self._db)
        with self._db.write("retention_period_dropped", reversible=False) as session:
            query = select(RetentionPeriod).where(RetentionPeriod.category == category)
            for row in session.scalars(query):
                session.delete(row)

    def calendar(self) -> list[DueRow]:
        """What is due, and what ends within a month; numbers and sums only, the earliest first.

        While the date of the computer is doubtful nothing is due. Raises NotAllowed.
        """
        self._leader("erase")
        today = self._today()
        doubtful = self._watch.clock_is_doubtful()
        waiting = {row.case_id: row for row in self._requests.list(open_only=False) if _open(row)}
        with self._db.read() as session:
            found = terms(session, self._pack, self._pack.timezone, until=today + AHEAD)
        return [
            DueRow(term, not doubtful and term.due(today), waiting.get(term.subject))
            for term in found
        ]

    def due_count(self) -> int:
        """How many records are due and nobody has asked for anything yet."""
        return sum(row.due and row.request is None for row in self.calendar())

    def term(self, subject: UUID) -> Term | None:
        """The term of one case or raid; None while it is open. Raises NotAllowed."""
        self._leader("erase")
        with self._db.read() as session:
            return term_of(session, self._pack, self._pack.timezone, subject)

    def clock_is_doubtful(self) -> bool:
        """Whether the computer's date has to be confirmed before anything can be due."""
        return self._watch.clock_is_doubtful()

    def hold(self, case_id: UUID, reason: str) -> UUID:
        """Stop the end of a case while a court, a prosecutor or a complaint needs it.

        Raises InvalidInput without a reason, RuleViolation ``held_already``, NotAllowed.
        """
        words = said(reason, "reason")
        require(self._actor(), "hold", "legal_hold", context={"case_id": case_id}, db=self._db)
        with self._db.write("case_held", reversible=False, case_id=case_id) as session:
            found(session, Case, case_id)
            if _standing(session, case_id) is not None:
                raise RuleViolation("held_already")
            hold = LegalHold(case_id=case_id, reason=words, placed_on=self._today())
            session.add(hold)
        return hold.id

    def lift(self, hold_id: UUID, reason: str) -> None:
        """End a hold, with a reason. Raises InvalidInput, RuleViolation ``hold_lifted``."""
        words = said(reason, "lifted_reason")
        with self._db.read() as session:
            case_id = found(session, LegalHold, hold_id).case_id
        require(self._actor(), "hold", "legal_hold", context={"case_id": case_id}, db=self._db)
        with self._db.write("hold_lifted", reversible=False, case_id=case_id) as session:
            row = found(session, LegalHold, hold_id)
            if row.lifted_at is not None:
                raise RuleViolation("hold_lifted")
            row.lifted_at, row.lifted_reason = self._clock(), words

    def holds(self) -> list[Hold]:
        """Every hold, those in force first, the newest first. Raises NotAllowed."""
        self._leader("hold")
        query = (
            select(LegalHold, col(Case.number), col(User.name))
            .join(Case, col(Case.id) == col(LegalHold.case_id))
            .outerjoin(User, col(User.id) == col(LegalHold.created_by))
            .order_by(col(LegalHold.lifted_at).is_not(None), col(LegalHold.created_at).desc())
        )
        with self._db.read() as session:
            return [_hold(*row) for row in session.execute(query)]

    def hold_of(self, case_id: UUID) -> Hold | None:
        """The hold that protects a case now."""
        require(self._actor(), "read", "legal_hold", context={"case_id": case_id}, db=self._db)
        with self._db.read() as session:
            row = _standing(session, case_id)
            number = found(session, Case, case_id).number if row else ""
            return _hold(row, number, "") if row else None

    def review(
        self, subject: UUID, decision: str, reason: str, keep_until: date | None = None
    ) -> UUID | None:
        """Say what becomes of a record that is due: kept until a day, or asked to be anonymised or
        erased, which another supervisor decides. Returns the request.

        Raises InvalidInput, RuleViolation ``not_due``, ``case_on_hold``, ``clock_doubtful``,
        ``asked_already``, NotAllowed.
        """
        self._leader("erase")
        values = {"decision": decision, "reason": reason, "keep_until": keep_until}
        clean = validated("retention_review", values, self._pack)
        intake = self._refuse_early(subject)
        if decision == KEEP:
            self._check_keep(keep_until, intake)
        request = self._requests.ask(decision, subject, reason) if decision != KEEP else None
        if not intake:
            with self._db.write("retention_reviewed", reversible=False, case_id=subject) as session:
                session.add(RetentionReview(case_id=subject, reviewed_at=self._clock(), **clean))
        return request

    def _check_keep(self, keep_until: date | None, intake: bool) -> None:
        if keep_until is None:
            raise InvalidInput({"keep_until": "required"})
        if keep_until <= self._today():
            raise InvalidInput({"keep_until": "not_after_today"})
        if intake:
            raise RuleViolation("raid_not_kept")

    def _refuse_early(self, subject: UUID) -> bool:
        """Refuse what is not due; says whether it is a raid or call without a case."""
        with self._db.read() as session:
            term = term_of(session, self._pack, self._pack.timezone, subject)
        refuse_early(term, self._today(), doubtful=self._watch.clock_is_doubtful())
        return term is not None and term.intake

    def _leader(self, action: str) -> None:
        require(self._actor(), action, "case_file", db=self._db)

    def _today(self) -> date:
        return self._clock().astimezone(self._pack.timezone).date()


def refuse_early(term: Term | None, today: date, *, doubtful: bool) -> None:
    """Raise RuleViolation unless the record's time has ended: ``erasure_case_open``,
    ``clock_doubtful``, ``case_on_hold``, ``not_due`` (until)."""
    if term is None:
        raise RuleViolation("erasure_case_open")
    if doubtful:
        raise RuleViolation("clock_doubtful")
    if term.held:
        raise RuleViolation("case_on_hold")
    if not term.due(today):
        raise RuleViolation("not_due", until=f"{term.until:%d.%m.%Y}")


def _open(row: RequestView) -> bool:
    """Whether a request still stands: not refused, not carried out."""
    return row.kind in (ERASE, ANONYMISE) and row.approved is not False and row.done_at is None


def _standing(session: Session, case_id: UUID) -> LegalHold | None:
    query = select(LegalHold).where(
        LegalHold.case_id == case_id, col(LegalHold.lifted_at).is_(None)
    )
    return session.scalars(query).first()


def _hold(row: LegalHold, number: str, name: str | None) -> Hold:
    return Hold(
        id=row.id,
        version=row.version,
        case_id=row.case_id,
        number=number,
        reason=row.reason or "",
        placed_on=row.placed_on,
        placed_by=name or "",
        lifted_at=row.lifted_at,
        lifted_reason=row.lifted_reason or "",
    )
