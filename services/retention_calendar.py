"""When a record is looked at again: the day its category's period ends, as a sum in plain sight.

Everything is derived: the closing (or the bin, or the day of a raid without a case), the months of
the category, the latest decision to keep it longer, and whether something holds it.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session
from sqlmodel import col

from models.case import Case
from models.derived import CaseFinding
from models.intake import IntakeEvent, PersonFound
from models.retention import LegalHold, RetentionPeriod, RetentionReview
from services.packs.model import Pack
from services.pathway.deadlines import add_months

BINNED, NO_CASE = "BINNED", "NO_CASE"
KEEP = "KEEP"


@dataclass(frozen=True, slots=True)
class Period:
    """The months of one category. ``ground`` is the office's own, empty where the pack's stands."""

    category: str
    months: int
    ground: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """How long one case (or raid without a case) is kept: ``begins`` + the months of its category,
    or the later day until which it was decided to keep it. ``held``: something stops its end."""

    subject: UUID
    number: str
    period: Period
    begins: date
    until: date
    keep_until: date | None
    held: bool
    intake: bool = False

    def due(self, today: date) -> bool:
        """Whether it is to be looked at on this day; what is held never is."""
        return not self.held and self.until <= today


def periods(session: Session, pack: Pack) -> dict[str, Period]:
    """The period of each category: the office's own where it set one, else the pack's."""
    found = {code: Period(code, kept.months) for code, kept in pack.retention.items()}
    for own in session.scalars(select(RetentionPeriod)):
        if own.category in found and own.months:
            found[own.category] = Period(own.category, own.months, own.ground or "", own=True)
    return found


def term_of(session: Session, pack: Pack, zone: tzinfo, subject: UUID) -> Term | None:
    """The term of one case or raid; None for an open case, one without identity, or none such."""
    return next(iter(terms(session, pack, zone, subject=subject)), None)


def terms(
    session: Session,
    pack: Pack,
    zone: tzinfo,
    *,
    until: date | None = None,
    subject: UUID | None = None,
) -> list[Term]:
    """The terms that end by a day, or that of one subject; the earliest first."""
    known = periods(session, pack)
    latest = None if until is None else _latest_start(known, until, zone)
    found = [*_case_terms(session, pack, zone, known, subject, latest)]
    found += _intake_terms(session, zone, known, subject)
    wanted = [term for term in found if until is None or term.until <= until]
    return sorted(wanted, key=lambda term: (term.until, term.number))


def held(session: Session, case_ids: Collection[UUID] | None = None) -> set[UUID]:
    """The cases that a hold protects now."""
    query = select(col(LegalHold.case_id)).where(col(LegalHold.lifted_at).is_(None))
    if case_ids is not None:
        query = query.where(col(LegalHold.case_id).in_(case_ids))
    return set(session.scalars(query))


def _case_terms(
    session: Session,
    pack: Pack,
    zone: tzinfo,
    known: Mapping[str, Period],
    subject: UUID | None,
    latest: datetime | None,
) -> list[Term]:
    query = select(
        col(Case.id),
        col(Case.number),
        col(Case.closed_at),
        col(Case.binned_at),
        col(Case.opened_at),
    ).where(
        col(Case.anonymised_at).is_(None),
        or_(col(Case.closed_at).is_not(None), col(Case.binned_at).is_not(None)),
    )
    if latest is not None:
        # most closed cases are years away from their end: they are not even read
        query = query.where(or_(col(Case.closed_at) < latest, col(Case.binned_at).is_not(None)))
    rows = session.execute(query if subject is None else query.where(col(Case.id) == subject)).all()
    categories = _categories(session, pack, subject) if rows else {}
    kept = _kept_until(session, subject)
    holds = held(session, None if subject is None else [subject])
    found = []
    for row in rows:
        code = BINNED if row.binned_at else categories.get(row.id) or _plain(pack)
        begins = (row.binned_at or row.closed_at or row.opened_at).astimezone(zone).date()
        ends = add_months(begins, known[code].months)
        until = max(ends, kept.get(row.id, ends))
        term = Term(
            row.id, row.number, known[code], begins, until, kept.get(row.id), row.id in holds
        )
        found.append(term)
    return found


def _intake_terms(
    session: Session, zone: tzinfo, known: Mapping[str, Period], subject: UUID | None
) -> list[Term]:
    """Raids and calls that no case came out of, and no line of which belongs to one."""
    used = select(col(Case.intake_id)).where(col(Case.intake_id).is_not(None))
    lines = select(col(PersonFound.intake_id)).where(col(PersonFound.case_id).is_not(None))
    query = select(
        col(IntakeEvent.id), col(IntakeEvent.number), col(IntakeEvent.received_at)
    ).where(
        col(IntakeEvent.id).not_in(used),
        col(IntakeEvent.id).not_in(lines),
        col(IntakeEvent.received_at).is_not(None),
    )
    if subject is not None:
        query = query.where(col(IntakeEvent.id) == subject)
    found = []
    for row in session.execute(query):
        begins = row.received_at.astimezone(zone).date()
        ends = add_months(begins, known[NO_CASE].months)
        found.append(
            Term(row.id, row.number or "", known[NO_CASE], begins, ends, None, False, intake=True)
        )
    return found


def _categories(session: Session, pack: Pack, subject: UUID | None) -> dict[UUID, str]:
    """The category of each case that has a finding which decides it; the first in the pack counts."""
    found: dict[UUID, str] = {}
    for code, kept in pack.retention.items():
        if not kept.findings:
            continue
        query = select(col(CaseFinding.case_id)).where(col(CaseFinding.code).in_(kept.findings))
        if subject is not None:
            query = query.where(col(CaseFinding.case_id) == subject)
        for case_id in session.scalars(query.distinct()):
            found.setdefault(case_id, code)
    return found


def _latest_start(known: Mapping[str, Period], until: date, zone: tzinfo) -> datetime:
    """A case closed later than this ends after a day, whatever its category; months are of unequal
    length, so a few days are added."""
    shortest = min(p.months for p in known.values() if p.category not in (BINNED, NO_CASE))
    return datetime.combine(add_months(until, -shortest) + timedelta(days=4), time(), zone)


def _plain(pack: Pack) -> str:
    """The category of a closed case without any of those findings."""
    others = (BINNED, NO_CASE)
    return next(c for c, k in pack.retention.items() if not k.findings and c not in others)


def _kept_until(session: Session, subject: UUID | None) -> dict[UUID, date]:
    """The latest day until which somebody decided to keep a case."""
    query = select(col(RetentionReview.case_id), col(RetentionReview.keep_until)).where(
        col(RetentionReview.decision) == KEEP, col(RetentionReview.keep_until).is_not(None)
    )
    if subject is not None:
        query = query.where(col(RetentionReview.case_id) == subject)
    found: dict[UUID, date] = {}
    for case_id, until in session.execute(query):
        if until is not None:
            found[case_id] = max(until, found.get(case_id, until))
    return found
