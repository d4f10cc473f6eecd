"""Cases that need the Commission: one function for each kind of matter that waits."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_
from sqlmodel import Session, SQLModel, col, select

from models.act import Act
from models.assistance import Placement, PlanReview
from models.case import Case
from models.closure import Closure
from models.derived import CaseStep
from models.plan import Plan
from models.sitting import AgendaItem
from services.approval_rules import unapproved
from services.packs.model import Pack
from services.plans.decisions import POSTPONED

REVIEW_STEP, OPEN = "S50", "OPEN"
EMERGENCY_ACT = "EMERGENCY_MEASURES"
ESCALATING = ("CHANGE", "ESCALATE")
"""Decisions of a review that the Commission has to hear of (list *review_decision*)."""

PLAN, FAMILY_PLAN, REVIEW = "PLAN", "FAMILY_PLAN", "REVIEW"
EMERGENCY, PLACEMENT, CLOSURE = "EMERGENCY", "PLACEMENT", "CLOSURE"
MATTERS = {"CHILD": PLAN, "FAMILY": FAMILY_PLAN}
"""What is decided on a plan of each kind (list *agenda_matter*)."""

PLAN_SUBMITTED, PLAN_TO_CHANGE = "PLAN_SUBMITTED", "PLAN_TO_CHANGE"
EMERGENCY_TAKEN, INSTITUTION, CLOSURE_PREPARED = (
    "EMERGENCY_TAKEN",
    "INSTITUTION",
    "CLOSURE_PREPARED",
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A case that waits for the Commission.

    ``reason`` is PLAN_SUBMITTED, EMERGENCY_TAKEN, PLAN_TO_CHANGE, INSTITUTION or CLOSURE_PREPARED;
    ``since`` when that happened. ``due_at`` is known for a plan only: that of step S50.
    """

    case_id: UUID
    number: str
    risk: str
    matter: str
    reason: str
    since: datetime | None
    plan_id: UUID | None = None
    plan_kind: str = ""
    revision: int = 0
    due_at: datetime | None = None
    late: bool = False
    on_agenda: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """What the Commission has decided so far and what is on an agenda now.

    ``at`` holds the last decision of each matter of each case; a postponement decides nothing.
    """

    at: Mapping[tuple[UUID, str], datetime]
    plans: frozenset[UUID]
    waiting: frozenset[tuple[UUID, str]]
    waiting_plans: frozenset[UUID]

    def since(self, case_id: UUID, moment: datetime | None, *matters: str) -> bool:
        """Whether one of these matters was decided after a moment; None: ever."""
        decided = [self.at[case_id, m] for m in matters if (case_id, m) in self.at]
        return any(moment is None or at >= moment for at in decided)

    def is_waiting(self, case_id: UUID, matter: str) -> bool:
        """Whether such an item stands on an agenda without a decision."""
        return (case_id, matter) in self.waiting


def candidates_in(
    session: Session, pack: Pack, now: datetime, known: ColumnElement[bool]
) -> tuple[Candidate, ...]:
    """Every case that waits, the earliest due first, then the longest waiting.

    ``known`` limits it to cases the person may know. A review whose changed plan has been handed
    in meanwhile waits as that plan, not a second time.
    """
    heard = heard_in(session)
    plans = submitted_plans(session, heard, now, known)
    with_plan = {one.case_id for one in plans}
    reviews = changed_plans(session, heard, known)
    rows = [
        *plans,
        *emergencies(session, heard, known),
        *(one for one in reviews if one.case_id not in with_plan),
        *institutions(session, heard, known, pack),
        *closures(session, heard, known),
    ]
    return tuple(sorted(rows, key=lambda one: (one.due_at is None, one.due_at, _order(one))))


def heard_in(session: Session) -> Heard:
    """Read what every agenda holds."""
    at: dict[tuple[UUID, str], datetime] = {}
    plans: set[UUID] = set()
    waiting: set[tuple[UUID, str]] = set()
    waiting_plans: set[UUID] = set()
    for item in session.exec(select(AgendaItem)):
        key = (item.case_id, item.matter or "")
        if item.decision is None:
            waiting.add(key)
            waiting_plans |= {item.plan_id} if item.plan_id else set()
        elif item.decision != POSTPONED and item.decided_at is not None:
            at[key] = max(at.get(key, item.decided_at), item.decided_at)
            plans |= {item.plan_id} if item.plan_id else set()
    return Heard(at, frozenset(plans), frozenset(waiting), frozenset(waiting_plans))


def submitted_plans(
    session: Session, heard: Heard, now: datetime, known: ColumnElement[bool]
) -> list[Candidate]:
    """Plans handed in and not decided yet (Code on Children 30, 36.6).

    The limit is that of step S50 while it is open; a later revision may come when it is done.
    """
    query = (
        select(Plan, Case, CaseStep)
        .join(Case, col(Case.id) == Plan.case_id)
        .outerjoin(
            CaseStep,
            and_(
                col(CaseStep.case_id) == Plan.case_id,
                col(CaseStep.step) == REVIEW_STEP,
                col(CaseStep.state) == OPEN,
            ),
        )
        .where(
            col(Case.closed_at).is_(None),
            col(Plan.submitted_at).is_not(None),
            col(Plan.returned_reason).is_(None),
            col(Plan.approved_at).is_(None),
            known,
        )
    )
    rows = session.exec(query).all()
    barred = heard.plans | unapproved(session, {plan.id for plan, _case, _step in rows})
    return [
        Candidate(
            case_id=case.id,
            number=case.number,
            risk=case.risk or "",
            matter=MATTERS.get(plan.kind or "", PLAN),
            reason=PLAN_SUBMITTED,
            since=plan.submitted_at,
            plan_id=plan.id,
            plan_kind=plan.kind or "",
            revision=plan.revision,
            due_at=step.due_at if step else None,
            late=step is not None and step.due_at is not None and step.due_at < now,
            on_agenda=plan.id in heard.waiting_plans,
        )
        for plan, case, step in rows
        if plan.id not in barred
    ]


def emergencies(session: Session, heard: Heard, known: ColumnElement[bool]) -> list[Candidate]:
    """Emergency measures that no sitting has heard of since (Code on Children 36.7)."""
    rows = _of_open_cases(
        session,
        Act,
        known,
        Act.kind == EMERGENCY_ACT,
        col(Act.withdrawn_at).is_(None),
        col(Act.happened_at).is_not(None),
    )
    return [
        _candidate(case, heard, EMERGENCY, EMERGENCY_TAKEN, act.happened_at)
        for act, case in _latest(rows, "happened_at")
        if not heard.since(case.id, act.happened_at, EMERGENCY)
    ]


def changed_plans(session: Session, heard: Heard, known: ColumnElement[bool]) -> list[Candidate]:
    """Reviews that want the plan changed or passed on, after the Commission's last word on it."""
    rows = _of_open_cases(session, PlanReview, known, col(PlanReview.reviewed_at).is_not(None))
    return [
        _candidate(case, heard, REVIEW, PLAN_TO_CHANGE, review.reviewed_at)
        for review, case in _latest(rows, "reviewed_at")
        if review.decision in ESCALATING
        and not heard.since(case.id, review.reviewed_at, PLAN, FAMILY_PLAN, REVIEW)
    ]


def institutions(
    session: Session, heard: Heard, known: ColumnElement[bool], pack: Pack
) -> list[Candidate]:
    """Children now in an institution whose placement was never considered (CC 36.4, 37).

    A decision counts also when it came before the child moved in, but not when it was about an
    earlier placement.
    """
    marks = pack.lists.get("placement", {})
    places = {code for code, item in marks.items() if item.attributes.get("institution")}
    by_case: dict[UUID, list[tuple[Any, Case]]] = {}
    rows = _of_open_cases(session, Placement, known, col(Placement.starts_on).is_not(None))
    for placement, case in rows:
        by_case.setdefault(case.id, []).append((placement, case))
    found = []
    for own in by_case.values():
        *before, (placement, case) = sorted(own, key=lambda row: row[0].starts_on)
        earlier = before[-1][0].starts_on if before else None
        if placement.kind not in places or placement.ended_on is not None:
            continue
        if not heard.since(case.id, _morning(earlier, pack.timezone), PLACEMENT):
            since = _morning(placement.starts_on, pack.timezone)
            found.append(_candidate(case, heard, PLACEMENT, INSTITUTION, since))
    return found


def closures(session: Session, heard: Heard, known: ColumnElement[bool]) -> list[Candidate]:
    """Closings that were prepared and not heard since."""
    rows = _of_open_cases(
        session,
        Closure,
        known,
        col(Closure.prepared_at).is_not(None),
        col(Closure.closed_at).is_(None),
    )
    return [
        _candidate(case, heard, CLOSURE, CLOSURE_PREPARED, closure.prepared_at)
        for closure, case in _latest(rows, "prepared_at")
        if not heard.since(case.id, closure.prepared_at, CLOSURE)
    ]


def _of_open_cases(
    session: Session, model: type[SQLModel], known: ColumnElement[bool], *conditions: Any
) -> Sequence[tuple[Any, Case]]:
    """Records of one kind with their cases, of cases that are not closed."""
    own: Any = model
    query = select(own, Case).join(Case, col(Case.id) == own.case_id)
    return session.exec(query.where(col(Case.closed_at).is_(None), known, *conditions)).all()


def _latest(rows: Iterable[tuple[Any, Case]], moment: str) -> list[tuple[Any, Case]]:
    """The last record of each case."""
    last: dict[UUID, tuple[Any, Case]] = {}
    for record, case in sorted(rows, key=lambda row: getattr(row[0], moment)):
        last[case.id] = (record, case)
    return list(last.values())


def _candidate(
    case: Case, heard: Heard, matter: str, reason: str, since: datetime | None
) -> Candidate:
    return Candidate(
        case_id=case.id,
        number=case.number,
        risk=case.risk or "",
        matter=matter,
        reason=reason,
        since=since,
        on_agenda=heard.is_waiting(case.id, matter),
    )


def _morning(day: date | None, zone: tzinfo) -> datetime | None:
    return None if day is None else datetime.combine(day, time(), zone)


def _order(one: Candidate) -> tuple[bool, datetime | None, str, str]:
    return (one.since is None, one.since, one.number, one.matter)
