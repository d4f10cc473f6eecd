"""What the plan editor, the Commission and papers read of a plan."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.fields import fields_of
from models.plan import Goal, Measure, Plan
from models.sitting import AgendaItem
from services.approval_rules import ApprovalState, state_in
from services.plans.decisions import ACCEPTING
from services.plans.hints import Hint, hints_of


class PlanState(StrEnum):
    """Where a plan stands: WAITING is with the supervisor, CLEARED approved by the supervisor,
    SUBMITTED with the Commission, APPROVED approved by the head of the administration."""

    DRAFT = "DRAFT"
    READY = "READY"
    WAITING = "WAITING"
    CLEARED = "CLEARED"
    SUBMITTED = "SUBMITTED"
    RETURNED = "RETURNED"
    ACCEPTED = "ACCEPTED"
    APPROVED = "APPROVED"


@dataclass(frozen=True, slots=True)
class MeasureView:
    """One measure of a plan."""

    id: UUID
    version: int
    goal_id: UUID | None
    position: int
    action: str
    agency: str | None
    person: str | None
    starts_on: date | None
    due_on: date | None
    monitoring: str | None
    evidence: str | None
    done_on: date | None
    delay_reason: str | None


@dataclass(frozen=True, slots=True)
class GoalView:
    """One goal with its measures in their order."""

    id: UUID
    version: int
    position: int
    domain: str
    text: str
    measures: tuple[MeasureView, ...]


@dataclass(frozen=True, slots=True)
class PlanView:
    """One revision of a plan; ``loose`` are measures that serve no goal yet.

    ``approval`` is where it stands with the supervisor.
    """

    id: UUID
    version: int
    case_id: UUID
    kind: str
    revision: int
    state: PlanState
    values: Mapping[str, Any]
    goals: tuple[GoalView, ...]
    loose: tuple[MeasureView, ...]
    hints: tuple[Hint, ...]
    drafted_at: datetime | None
    submitted_at: datetime | None
    approved_at: datetime | None
    approved_by: str | None
    returned_reason: str | None
    approval: ApprovalState

    @property
    def is_frozen(self) -> bool:
        """Whether its content can no longer change."""
        held = self.approval in (ApprovalState.WAITING, ApprovalState.APPROVED)
        return held or self.submitted_at is not None

    @property
    def is_complete(self) -> bool:
        """Whether nothing that the law asks of a plan is missing."""
        return not any(hint.required for hint in self.hints)

    @property
    def measures(self) -> tuple[MeasureView, ...]:
        """Every measure, goal by goal."""
        return tuple(m for goal in self.goals for m in goal.measures) + self.loose

    @property
    def can_be_submitted(self) -> bool:
        """Whether it is still written, and nothing that the law asks of a plan is missing."""
        return not self.is_frozen and self.is_complete


def plan_view(session: Session, plan: Plan) -> PlanView:
    """Build the view of one plan."""
    goals, measures = contents(session, plan.id)
    approval = state_in(session, plan.id)
    shown = [_measure(measure) for measure in measures]
    known = {goal.id for goal in goals}
    names = [name for name, spec in fields_of("plan").items() if spec.in_form]
    return PlanView(
        id=plan.id,
        version=plan.version,
        case_id=plan.case_id,
        kind=plan.kind or "",
        revision=plan.revision,
        state=state_of(session, plan, approval),
        values={name: getattr(plan, name) for name in names},
        goals=tuple(_goal(goal, shown) for goal in goals),
        loose=tuple(view for view in shown if view.goal_id not in known),
        hints=hints_of(plan, goals, measures),
        drafted_at=plan.drafted_at,
        submitted_at=plan.submitted_at,
        approved_at=plan.approved_at,
        approved_by=plan.approved_by,
        returned_reason=plan.returned_reason,
        approval=approval,
    )


def state_of(session: Session, plan: Plan, approval: ApprovalState) -> PlanState:
    """Where a plan stands, from what was recorded."""
    if plan.approved_at is not None:
        return PlanState.APPROVED
    if plan.returned_reason is not None:
        return PlanState.RETURNED
    if plan.submitted_at is not None:
        return PlanState.ACCEPTED if is_accepted(session, plan) else PlanState.SUBMITTED
    if approval is ApprovalState.WAITING:
        return PlanState.WAITING
    if approval is ApprovalState.APPROVED:
        return PlanState.CLEARED
    return PlanState.DRAFT if plan.drafted_at is None else PlanState.READY


def is_accepted(session: Session, plan: Plan) -> bool:
    """Whether the Commission has decided in favour of this plan."""
    query = select(AgendaItem.id).where(
        AgendaItem.plan_id == plan.id, col(AgendaItem.decision).in_(ACCEPTING)
    )
    return session.exec(query).first() is not None


def contents(session: Session, plan_id: UUID) -> tuple[Sequence[Goal], Sequence[Measure]]:
    """The goals and the measures of a plan, in their order."""
    goals = select(Goal).where(Goal.plan_id == plan_id).order_by(col(Goal.position))
    measures = select(Measure).where(Measure.plan_id == plan_id).order_by(col(Measure.position))
    return session.exec(goals).all(), session.exec(measures).all()


def _goal(goal: Goal, measures: Sequence[MeasureView]) -> GoalView:
    return GoalView(
        id=goal.id,
        version=goal.version,
        position=goal.position,
        domain=goal.domain or "",
        text=goal.text or "",
        measures=tuple(view for view in measures if view.goal_id == goal.id),
    )


def _measure(measure: Measure) -> MeasureView:
    return MeasureView(
        id=measure.id,
        version=measure.version,
        goal_id=measure.goal_id,
        position=measure.position,
        action=measure.action or "",
        agency=measure.agency,
        person=measure.person,
        starts_on=measure.starts_on,
        due_on=measure.due_on,
        monitoring=measure.monitoring,
        evidence=measure.evidence,
        done_on=measure.done_on,
        delay_reason=measure.delay_reason,
    )
