"""Reads the care of one case from its records, for the screen and the papers."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.assistance import GoalRating, Placement, PlanReview, ServiceGiven, Visit
from models.case import Case, CaseRecord
from models.plan import Goal, Measure, Plan
from services.care.placement_rules import asks_child, has_siblings, limit_of
from services.care.placements import current_of, placements_of
from services.care.views import (
    CareView,
    GoalToRate,
    MeasureToServe,
    PlacementView,
    RatingView,
    ReviewView,
    ServiceState,
    ServiceView,
    VisitView,
)
from services.care.visit_dates import next_visit_on
from services.casework import child_of, family_of, found
from services.consents import Suspects, suspects_of
from services.packs.model import Pack
from services.plans.views import contents
from services.safety import hidden_in

NOT_GIVEN = ("NOT_GIVEN", "REFUSED", "UNAVAILABLE")
"""Results of a service that was never given, or not taken."""

WHEREABOUTS = "WHEREABOUTS"
FOLLOW_UP = "FOLLOW_UP"
_STAMPS = {"id", "version", "case_id", "created_at", "created_by"}


def care_view(session: Session, pack: Pack, case_id: UUID, now: datetime) -> CareView:
    """Everything of one case. Raises NotFound."""
    case = found(session, Case, case_id)
    today = now.astimezone(pack.timezone).date()
    suspects = suspects_of(session, case_id)
    services = _rows(session, ServiceGiven, case_id, ServiceGiven.created_at)
    visits = _rows(session, Visit, case_id, Visit.visited_at)[::-1]
    plan = plan_under_review(session, case_id)
    measures = {row.id: row for row in _rows(session, Measure, case_id, Measure.position)}
    due = _next_visit(pack, case, visits)
    return CareView(
        case_id=case_id,
        closed=case.closed_at is not None,
        risk=case.risk or "",
        placements=_placements(session, pack, case_id, suspects, today),
        services=tuple(_service(row, measures, today) for row in services),
        visits=tuple(_visit(row, suspects) for row in visits),
        reviews=_reviews(session, case_id),
        next_visit_on=due,
        next_visit_late=due is not None and due < today,
        measures=_unserved(session, case_id, services),
        plan_id=plan.id if plan else None,
        goals=_goals(session, plan),
        whereabouts_hidden=WHEREABOUTS in hidden_in(session, case_id, today),
        has_siblings=has_siblings(session, case_id),
        asks_child=asks_child(child_of(session, case_id), today),
    )


def plan_under_review(session: Session, case_id: UUID) -> Plan | None:
    """The plan a review is about: the approved one, else the newest; the child's before the family's."""
    plans = [row for row in _plans(session, case_id) if not row.returned_reason]
    order = sorted(
        plans, key=lambda row: (row.approved_at is not None, row.kind == "CHILD", row.revision)
    )
    return order[-1] if order else None


def values_of(row: CaseRecord) -> dict[str, Any]:
    """The columns of a record by name, without its stamps."""
    return row.model_dump(exclude=_STAMPS)


def measure_start(measure: Measure) -> dict[str, Any]:
    """What a service takes over from the measure it carries out."""
    return {
        "measure_id": measure.id,
        "agency": measure.agency,
        "person": measure.person,
        "planned_on": measure.starts_on or measure.due_on,
    }


def _rows(session: Session, model: Any, case_id: UUID, order: Any) -> list[Any]:
    query = select(model).where(model.case_id == case_id)
    return list(session.exec(query.order_by(order, col(model.created_at))).all())


def _plans(session: Session, case_id: UUID) -> Sequence[Plan]:
    return session.exec(select(Plan).where(Plan.case_id == case_id)).all()


def _placements(
    session: Session, pack: Pack, case_id: UUID, suspects: Suspects, today: date
) -> tuple[PlacementView, ...]:
    rows = placements_of(session, case_id)
    names = {member.id: member.name or "" for member in family_of(session, case_id)}
    current = current_of(rows)

    def view(row: Placement) -> PlacementView:
        lives_there = current is not None and row.id == current.id
        start = row.starts_on or today
        return PlacementView(
            id=row.id,
            version=row.version,
            values=values_of(row),
            carer=row.carer or names.get(row.member_id or row.id, ""),
            current=lives_there,
            late=lives_there and row.ends_on is not None and row.ends_on < today,
            limit_on=limit_of(pack, row.kind, start, extended=True),
            carer_suspected=row.member_id in suspects.ids or suspects.named_in(row.carer),
        )

    newest_first = [view(row) for row in reversed(rows)]
    return tuple(sorted(newest_first, key=lambda one: not one.current))


def service_state(row: ServiceGiven) -> ServiceState:
    """How far a service is, from what was recorded of it."""
    if row.result in NOT_GIVEN:
        return ServiceState.NOT_GIVEN
    if row.ended_on is not None:
        return ServiceState.ENDED
    return ServiceState.PLANNED if row.started_on is None else ServiceState.BEGUN


def _service(row: ServiceGiven, measures: dict[UUID, Measure], today: date) -> ServiceView:
    state = service_state(row)
    measure = measures.get(row.measure_id) if row.measure_id is not None else None
    waiting = state is ServiceState.PLANNED and row.planned_on is not None
    return ServiceView(
        id=row.id,
        version=row.version,
        values=values_of(row),
        state=state,
        late=waiting and row.planned_on is not None and row.planned_on < today,
        measure_id=row.measure_id,
        measure=(measure.action or "") if measure else "",
        measure_done_on=measure.done_on if measure else None,
        referral_id=row.referral_id,
    )


def _visit(row: Visit, suspects: Suspects) -> VisitView:
    signs = {
        "STILL_WORKS": row.working is True,
        "NOT_SAFE": row.safe is False,
        "NOT_SEEN": row.seen is False,
        "SUSPECT_PRESENT": suspects.named_in(row.present),
    }
    return VisitView(
        row.id, row.version, values_of(row), tuple(code for code, holds in signs.items() if holds)
    )


def _next_visit(pack: Pack, case: Case, visits: Sequence[Visit]) -> date | None:
    if case.closed_at is not None:
        return None
    met = [row for row in visits if row.seen and row.visited_at and row.purpose != FOLLOW_UP]
    last = next((row for row in visits if row.purpose != FOLLOW_UP), None)
    if last is not None and last.next_on is not None:
        return last.next_on
    if not met or met[0].visited_at is None:
        return None
    return next_visit_on(pack, case.risk, met[0].visited_at)


def _unserved(
    session: Session, case_id: UUID, services: Iterable[ServiceGiven]
) -> tuple[MeasureToServe, ...]:
    """Measures of standing plans, not done, for which no service is planned."""
    served = {row.measure_id for row in services}
    plans = _plans(session, case_id)
    open_ids = [row.id for row in _newest_standing(plans)]
    found_measures = [m for plan_id in open_ids for m in contents(session, plan_id)[1]]
    return tuple(
        MeasureToServe(m.id, m.action or "", m.due_on, measure_start(m))
        for m in found_measures
        if m.id not in served and m.done_on is None
    )


def _newest_standing(plans: Sequence[Plan]) -> list[Plan]:
    """The plan of each kind that is carried out now: the approved one, else the newest."""
    standing: list[Plan] = []
    for kind in ("CHILD", "FAMILY"):
        ours = [row for row in plans if row.kind == kind and not row.returned_reason]
        ours.sort(key=lambda row: (row.approved_at is not None, row.revision))
        standing += ours[-1:]
    return standing


def _goals(session: Session, plan: Plan | None) -> tuple[GoalToRate, ...]:
    if plan is None:
        return ()
    goals, _ = contents(session, plan.id)
    return tuple(GoalToRate(goal.id, goal.domain or "", goal.text or "") for goal in goals)


def _reviews(session: Session, case_id: UUID) -> tuple[ReviewView, ...]:
    rows = _rows(session, PlanReview, case_id, PlanReview.reviewed_at)[::-1]
    plans = {plan.id: plan for plan in _plans(session, case_id)}
    goals = _rows(session, Goal, case_id, Goal.position)
    by_review: dict[UUID, dict[UUID, GoalRating]] = {}
    for rating in _rows(session, GoalRating, case_id, GoalRating.created_at):
        by_review.setdefault(rating.review_id, {})[rating.goal_id] = rating
    return tuple(
        _review(
            row,
            plans.get(row.plan_id),
            [goal for goal in goals if goal.plan_id == row.plan_id],
            by_review.get(row.id, {}),
        )
        for row in rows
    )


def _review(
    row: PlanReview, plan: Plan | None, goals: Sequence[Goal], rated: dict[UUID, GoalRating]
) -> ReviewView:
    return ReviewView(
        id=row.id,
        version=row.version,
        values=values_of(row),
        plan_id=row.plan_id,
        plan_kind=(plan.kind or "") if plan else "",
        plan_revision=plan.revision if plan else None,
        ratings=tuple(_rating(goal, rated.get(goal.id)) for goal in goals),
    )


def _rating(goal: Goal, rating: GoalRating | None) -> RatingView:
    return RatingView(
        goal_id=goal.id,
        domain=goal.domain or "",
        goal=goal.text or "",
        rating=(rating.rating or "") if rating else "",
        note=(rating.note or "") if rating else "",
    )
