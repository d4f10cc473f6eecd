"""When a case may be closed (domain E1 S90, D "Closure reasons"), and the closing itself.

Everything here works inside the write of whoever calls it: a direct closing or an approval.
"""

from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func
from sqlmodel import Session, SQLModel, col, select

from models.assistance import Visit
from models.case import Case
from models.closure import Closure, Outcome, Transfer
from models.derived import CaseFinding, CaseStep
from models.intake import IntakeEvent
from models.nrm import NrmScreening
from models.plan import Measure, Plan
from models.referral import Referral
from models.return_case import ReturnCase
from models.situation import WorkSituation
from services.casework import child_of, found
from services.closures.views import Guard
from services.errors import RuleViolation
from services.law.age import age_on
from services.law.decisions import SET_ASIDE
from services.law.trafficking import shows_suspicion

ATTEMPTS = 3
"""Office default, not law: so many attempts since the child was last met, before contact counts
as lost."""

HIGH = "HIGH"
DUPLICATE = "DUPLICATE"
ADULT = "ADULT"
ADULT_AGE = 18
SAFE_AT_HIGH_RISK = frozenset({"DEATH", "MOVED", "REPATRIATED", "HANDED_OVER", DUPLICATE, ADULT})
"""Reasons for which somebody else goes on protecting the child, or nobody can any more."""

_REACHED = frozenset({"GOALS_MET", "OVERCOME", "LAWFUL"})
_NOTHING_LEFT = frozenset({"DEATH", DUPLICATE})
_WORK_ENDED = frozenset({"WITHDRAWN", "LAWFUL"})
_TAKEN_OVER = ("NRM", ADULT)
_TRAFFICKING = frozenset({"TIP_SCREEN", "TIP_CHILD", "ADULT_NRM"})


def guards_of(
    session: Session, case_id: UUID, reason: str, at: datetime, other_number: str | None = None
) -> tuple[Guard, ...]:
    """What stands between a case and its closing for this reason, the refusals first."""
    case = found(session, Case, case_id)
    found_now = [*_risk(case, reason), *_emergency(session, case_id, reason)]
    if reason in _REACHED:
        found_now += _outcomes(session, case_id)
    if reason == ADULT:
        found_now += _age(session, case_id, at)
    if reason in _BY_REASON:
        found_now += _BY_REASON[reason](session, case, other_number)
    if reason not in _NOTHING_LEFT:
        found_now += _unfinished(session, case_id, at)
    return tuple(found_now)


def refuse_unready(session: Session, closure: Closure, at: datetime) -> None:
    """Refuse what may not be closed yet. Raises RuleViolation with the code of the first guard, or
    closing_unfinished where something is open and no reason says why."""
    guards = guards_of(
        session, closure.case_id, closure.reason or "", at, other_number=closure.other_number
    )
    for guard in guards:
        if guard.blocking:
            raise RuleViolation(guard.code, **guard.args)
    if guards and not (closure.unfinished_reason or "").strip():
        raise RuleViolation("closing_unfinished", count=len(guards))


def take_effect(session: Session, closure: Closure, at: datetime, by: UUID | None) -> None:
    """Close the case of a prepared closing, inside the write of the caller; never undone.

    Everything is looked at once more at this moment. Raises RuleViolation closure_done,
    case_closed, closing_before_opening, or what ``refuse_unready`` raises.
    """
    case = found(session, Case, closure.case_id)
    if closure.closed_at is not None:
        raise RuleViolation("closure_done")
    if case.closed_at is not None:
        raise RuleViolation("case_closed")
    if at < case.opened_at:
        raise RuleViolation("closing_before_opening")
    refuse_unready(session, closure, at)
    closure.closed_at = at
    closure.closed_by = by
    case.closed_at = at
    case.closure_reason = closure.reason


def _risk(case: Case, reason: str) -> Iterator[Guard]:
    if case.risk == HIGH and reason not in SAFE_AT_HIGH_RISK:
        yield Guard("closing_high_risk", tab="assessment")


def _emergency(session: Session, case_id: UUID, reason: str) -> Iterator[Guard]:
    if reason in _NOTHING_LEFT:
        return
    query = select(CaseStep.step).where(
        CaseStep.case_id == case_id,
        CaseStep.state == "OPEN",
        # a threat that was found and neither met nor rejected
        col(CaseStep.why).startswith("to_confirm:"),
    )
    if session.exec(query).first() is not None:
        yield Guard("closing_emergency", tab="overview")


def _outcomes(session: Session, case_id: UUID) -> Iterator[Guard]:
    """Goals are met when a second person has seen it; a working child's work has ended too."""
    query = select(Outcome.kind).where(
        Outcome.case_id == case_id,
        col(Outcome.verified_at).is_not(None),
        col(Outcome.confirmed).is_(True),
    )
    reached = set(session.exec(query))
    if not reached:
        yield Guard("closing_without_outcome", tab="outcome")
        return
    works = _count(session, WorkSituation, WorkSituation.case_id == case_id)
    if works and not reached & _WORK_ENDED:
        yield Guard("closing_still_works", tab="outcome")


def _moved(session: Session, case: Case, _number: str | None) -> Iterator[Guard]:
    if not _transferred(session, case.id):
        yield Guard("closing_without_transfer", tab="outcome")


def _returned(session: Session, case: Case, _number: str | None) -> Iterator[Guard]:
    handed_over = _count(
        session,
        ReturnCase,
        ReturnCase.case_id == case.id,
        col(ReturnCase.handed_over_at).is_not(None),
        col(ReturnCase.received_by).is_not(None),
    )
    if not handed_over:
        yield Guard("closing_without_handover", tab="return")


def _handed_over(session: Session, case: Case, _number: str | None) -> Iterator[Guard]:
    accepted = _count(
        session,
        Referral,
        Referral.case_id == case.id,
        # neither the first referral to social services nor a service takes the case over
        col(Referral.purpose).in_(_TAKEN_OVER),
        col(Referral.accepted).is_(True),
        col(Referral.recalled_at).is_(None),
    )
    if not accepted and not _transferred(session, case.id):
        yield Guard("closing_without_receiver", tab="referrals")


def _lost(session: Session, case: Case, _number: str | None) -> Iterator[Guard]:
    met = select(func.max(Visit.visited_at)).where(
        Visit.case_id == case.id, col(Visit.seen).is_(True)
    )
    last = session.exec(met).one()
    since = () if last is None else (col(Visit.visited_at) >= last,)
    attempts = _count(
        session, Visit, Visit.case_id == case.id, col(Visit.seen).is_not(True), *since
    )
    if attempts < ATTEMPTS:
        yield Guard("closing_few_attempts", {"attempts": attempts, "needed": ATTEMPTS}, tab="care")


def _duplicate(_session: Session, case: Case, number: str | None) -> Iterator[Guard]:
    other = (number or "").strip()
    if not other or other == case.number:
        yield Guard("closing_without_other_number", tab="outcome")


def _age(session: Session, case_id: UUID, at: datetime) -> Iterator[Guard]:
    """A child below 18, or of an age nobody knows, has not grown up; the day is that of UTC, which
    here never runs ahead of the local one."""
    high = age_on(child_of(session, case_id).model_dump(), at.date()).high
    if high is None or high < ADULT_AGE:
        yield Guard("closing_not_adult", tab="child")


def _adult(session: Session, case: Case, _number: str | None) -> Iterator[Guard]:
    """A person of 18 with a sign of trafficking is not dropped (do-no-harm 8)."""
    if not _trafficking_suspected(session, case):
        return
    sent = _count(
        session,
        Referral,
        Referral.case_id == case.id,
        Referral.purpose == ADULT,
        col(Referral.sent_at).is_not(None),
        col(Referral.recalled_at).is_(None),
    )
    if not sent:
        yield Guard("closing_adult_victim", tab="referrals")


_BY_REASON: dict[str, Callable[[Session, Case, str | None], Iterator[Guard]]] = {
    "MOVED": _moved,
    "REPATRIATED": _returned,
    "HANDED_OVER": _handed_over,
    "LOST_CONTACT": _lost,
    DUPLICATE: _duplicate,
    ADULT: _adult,
}


def _unfinished(session: Session, case_id: UUID, at: datetime) -> Iterator[Guard]:
    """What may stay open if a reason says why."""
    open_parts = (
        ("closing_open_measures", "plan", _open_measures(session, case_id)),
        ("closing_referrals_waiting", "referrals", _unanswered(session, case_id)),
        ("closing_enforcement_late", "enforcement", _late_enforcement(session, case_id, at)),
        ("closing_outcomes_unverified", "outcome", _unverified(session, case_id)),
    )
    for code, tab, count in open_parts:
        if count:
            yield Guard(code, {"count": count}, blocking=False, tab=tab)


def _open_measures(session: Session, case_id: UUID) -> int:
    """Measures without an end in the newest plan of each kind; older revisions are history."""
    query = select(Plan).where(Plan.case_id == case_id, col(Plan.returned_reason).is_(None))
    newest: dict[str, Plan] = {}
    for plan in session.exec(query.order_by(col(Plan.revision))):
        newest[plan.kind or ""] = plan
    ids = [plan.id for plan in newest.values()]
    return _count(session, Measure, col(Measure.plan_id).in_(ids), col(Measure.done_on).is_(None))


def _unanswered(session: Session, case_id: UUID) -> int:
    return _count(
        session,
        Referral,
        Referral.case_id == case_id,
        col(Referral.sent_at).is_not(None),
        col(Referral.received_at).is_(None),
        col(Referral.recalled_at).is_(None),
    )


def _late_enforcement(session: Session, case_id: UUID, at: datetime) -> int:
    return _count(
        session,
        CaseStep,
        CaseStep.case_id == case_id,
        CaseStep.track == "ENF",
        CaseStep.state == "OPEN",
        col(CaseStep.due_at) < at,
    )


def _unverified(session: Session, case_id: UUID) -> int:
    return _count(session, Outcome, Outcome.case_id == case_id, col(Outcome.verified_at).is_(None))


def _transferred(session: Session, case_id: UUID) -> bool:
    return bool(
        _count(session, Transfer, Transfer.case_id == case_id, col(Transfer.accepted).is_(True))
    )


def _trafficking_suspected(session: Session, case: Case) -> bool:
    event = session.get(IntakeEvent, case.intake_id) if case.intake_id else None
    if event is not None and event.trafficking:
        return True
    codes: Collection[str] = session.exec(
        select(CaseFinding.code).where(
            CaseFinding.case_id == case.id, CaseFinding.decision != SET_ASIDE
        )
    ).all()
    if _TRAFFICKING & set(codes):
        return True
    asked = session.exec(select(NrmScreening).where(NrmScreening.case_id == case.id))
    return any(shows_suspicion(row.indicators, row.act, row.purpose) for row in asked)


def _count(session: Session, model: type[SQLModel], *conditions: Any) -> int:
    return session.exec(select(func.count()).select_from(model).where(*conditions)).one()
