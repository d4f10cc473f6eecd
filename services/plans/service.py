"""The verbs of a plan: draft, fill, submit, approve, return."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from sqlmodel import Session, col, select

from models.plan import Goal, Measure, Plan
from services.approval_rules import (
    ApprovalState,
    is_frozen,
    refuse_frozen,
    refuse_unapproved_plan,
    state_in,
    states_of,
)
from services.casework import Casework, found, open_case, said
from services.consents import suspects_of
from services.errors import RuleViolation
from services.plans.hints import CHILD, Hint
from services.plans.revisions import copy_plan, next_revision, return_plan
from services.plans.views import PlanView, contents, is_accepted, plan_view
from services.storage.database import check_version
from services.validation import Values

_Part = TypeVar("_Part", Goal, Measure)


class Plans(Casework):
    """Plans of one case, frozen once they are with the Commission."""

    def draft(self, case_id: UUID, kind: str = CHILD, values: Values | None = None) -> UUID:
        """Begin a plan. Raises RuleViolation plan_open_already while one of its kind is drafted."""
        self._require("write", "plan", case_id)
        clean = self._validated("plan", {**(values or {}), "kind": kind})
        with self._db.write("plan_drafted", case_id=case_id) as session:
            open_case(session, case_id)
            if _open_plan(session, case_id, kind) is not None:
                raise RuleViolation("plan_open_already")
            plan = Plan(case_id=case_id, **clean)
            plan.revision = next_revision(session, plan)
            session.add(plan)
        return plan.id

    def revise(self, plan_id: UUID) -> UUID:
        """Begin the next revision of a plan that no longer changes, with all goals and measures.

        Returns the new revision's id; the old one stays readable. Raises RuleViolation
        plan_in_work (the plan can still be changed) or plan_open_already.
        """
        case_id = self._require_for("write", Plan, plan_id)
        with self._db.write("plan_revised", case_id=case_id) as session:
            open_case(session, case_id)
            plan = found(session, Plan, plan_id)
            if plan.submitted_at is None and not is_frozen(session, plan_id):
                raise RuleViolation("plan_in_work")
            if _open_plan(session, case_id, plan.kind or CHILD) is not None:
                raise RuleViolation("plan_open_already")
            fresh = copy_plan(session, plan)
        return fresh.id

    def save(self, plan_id: UUID, values: Values, version: int) -> None:
        """Save contents and answers; fields that are absent stay as they are.

        Raises InvalidInput, Conflict, RuleViolation plan_frozen, approval_waiting or
        approved_frozen, as does every change of a goal or a measure.
        """
        case_id = self._require_for("write", Plan, plan_id)
        typed = {name: value for name, value in values.items() if name != "kind"}
        clean = self._validated("plan", typed, partial=True)
        with self._db.write("plan_saved", case_id=case_id) as session:
            plan = _unfrozen(session, plan_id)
            check_version(plan, version)
            for name, value in clean.items():
                setattr(plan, name, value)

    def add_goal(self, plan_id: UUID, values: Values) -> UUID:
        """Add a goal at the end. Raises InvalidInput, RuleViolation plan_frozen."""
        case_id = self._require_for("write", Plan, plan_id)
        clean = self._validated("goal", values)
        with self._db.write("goal_added", case_id=case_id) as session:
            plan = _unfrozen(session, plan_id)
            goals, _ = contents(session, plan.id)
            goal = Goal(case_id=case_id, plan_id=plan.id, position=_after(goals), **clean)
            session.add(goal)
        return goal.id

    def change_goal(self, goal_id: UUID, values: Values, version: int) -> None:
        """Reword a goal. Raises InvalidInput, Conflict, RuleViolation plan_frozen."""
        case_id = self._require_for("write", Goal, goal_id)
        clean = self._validated("goal", values, partial=True)
        with self._db.write("goal_changed", case_id=case_id) as session:
            _put(_part(session, Goal, goal_id), clean, version)

    def remove_goal(self, goal_id: UUID) -> None:
        """Remove a goal together with its measures; can be undone. RuleViolation plan_frozen."""
        case_id = self._require_for("write", Goal, goal_id)
        with self._db.write("goal_removed", case_id=case_id) as session:
            goal = _part(session, Goal, goal_id)
            for measure in session.exec(select(Measure).where(Measure.goal_id == goal_id)).all():
                session.delete(measure)
            session.flush()
            session.delete(goal)

    def move_goal(self, goal_id: UUID, position: int) -> None:
        """Put a goal at another place, counted from 1."""
        case_id = self._require_for("write", Goal, goal_id)
        with self._db.write("goal_moved", case_id=case_id) as session:
            goal = _part(session, Goal, goal_id)
            goals, _ = contents(session, goal.plan_id)
            _renumber(goals, goal, position)

    def add_measure(self, plan_id: UUID, values: Values, goal_id: UUID | None = None) -> UUID:
        """Add a measure at the end, for a goal of the same plan.

        Raises InvalidInput, RuleViolation plan_frozen, goal_of_other_plan or person_suspected.
        """
        case_id = self._require_for("write", Plan, plan_id)
        clean = self._validated("measure", values)
        with self._db.write("measure_added", case_id=case_id) as session:
            plan = _unfrozen(session, plan_id)
            _check_goal(session, plan, goal_id)
            _refuse_suspect(session, case_id, clean)
            _, measures = contents(session, plan.id)
            measure = Measure(
                case_id=case_id,
                plan_id=plan.id,
                goal_id=goal_id,
                position=_after(measures),
                **clean,
            )
            session.add(measure)
        return measure.id

    def change_measure(self, measure_id: UUID, values: Values, version: int) -> None:
        """Change a measure; ``values`` may hold ``goal_id``. RuleViolation plan_frozen …"""
        case_id = self._require_for("write", Measure, measure_id)
        clean = self._validated("measure", values, also=("goal_id",), partial=True)
        with self._db.write("measure_changed", case_id=case_id) as session:
            measure = _part(session, Measure, measure_id)
            _refuse_suspect(session, case_id, clean)
            if "goal_id" in clean:
                _check_goal(session, found(session, Plan, measure.plan_id), clean["goal_id"])
            _put(measure, clean, version)

    def remove_measure(self, measure_id: UUID) -> None:
        """Remove a measure; can be undone. Raises RuleViolation plan_frozen."""
        case_id = self._require_for("write", Measure, measure_id)
        with self._db.write("measure_removed", case_id=case_id) as session:
            session.delete(_part(session, Measure, measure_id))

    def move_measure(self, measure_id: UUID, position: int) -> None:
        """Put a measure at another place in the whole plan, counted from 1."""
        case_id = self._require_for("write", Measure, measure_id)
        with self._db.write("measure_moved", case_id=case_id) as session:
            measure = _part(session, Measure, measure_id)
            _, measures = contents(session, measure.plan_id)
            _renumber(measures, measure, position)

    def follow_measure(
        self, measure_id: UUID, done_on: date | None = None, delay_reason: str | None = None
    ) -> None:
        """Say, in whatever state the plan is, that a measure is done or why it is late.

        Raises InvalidInput (``in_future``).
        """
        case_id = self._require_for("write", Measure, measure_id)
        self._not_ahead(done_on, "done_on")
        values = {"done_on": done_on, "delay_reason": delay_reason}
        clean = self._validated("measure", values, partial=True)
        with self._db.write("measure_followed", case_id=case_id) as session:
            measure = found(session, Measure, measure_id)
            for name, value in clean.items():
                setattr(measure, name, value)

    def hints(self, plan_id: UUID) -> tuple[Hint, ...]:
        """What the plan still lacks, required gaps and advice."""
        return self.view(plan_id).hints

    def draft_ready(self, plan_id: UUID, at: datetime | None = None) -> None:
        """Say that the draft is complete: step S40 or S45 is done.

        Raises InvalidInput (``in_future``), RuleViolation plan_not_ready (details: ``hints``) or
        plan_frozen.
        """
        case_id = self._require_for("write", Plan, plan_id)
        self._not_ahead(at, "drafted_at")
        with self._db.write("plan_ready", case_id=case_id) as session:
            plan = _unfrozen(session, plan_id)
            _refuse_gaps(session, plan)
            plan.drafted_at = at or self._now()

    def submit(self, plan_id: UUID, at: datetime | None = None) -> None:
        """Hand the plan to the Commission; irreversible, and its content is frozen from now on.

        While the office asks for it (``Office.approval_needed``), only a plan that the supervisor
        approved goes out. Raises RuleViolation plan_not_ready (details: ``hints``), plan_frozen,
        approval_waiting or plan_not_approved.
        """
        case_id = self._require_for("submit", Plan, plan_id)
        self._not_ahead(at, "submitted_at")
        moment = at or self._now()
        with self._db.write("plan_submitted", reversible=False, case_id=case_id) as session:
            plan = _in_office(session, plan_id)
            _refuse_gaps(session, plan)
            if state_in(session, plan_id) is ApprovalState.WAITING:
                raise RuleViolation("approval_waiting")
            refuse_unapproved_plan(session, plan_id)
            plan.drafted_at = plan.drafted_at or moment
            plan.submitted_at = moment

    def approve(self, plan_id: UUID, by: str, at: datetime | None = None) -> None:
        """Record that the head of the district administration approved it; irreversible.

        Code on Children 28. Raises InvalidInput without a name, RuleViolation
        plan_not_decided (no decision of the Commission in its favour), plan_already_approved.
        """
        head = said(by, "approved_by")
        self._not_ahead(at, "approved_at")
        case_id = self._require_for("write", Plan, plan_id)
        with self._db.write("plan_approved", reversible=False, case_id=case_id) as session:
            plan = found(session, Plan, plan_id)
            if plan.approved_at is not None:
                raise RuleViolation("plan_already_approved")
            if plan.returned_reason is not None or not is_accepted(session, plan):
                raise RuleViolation("plan_not_decided")
            plan.approved_at = at or self._now()
            plan.approved_by = head

    def send_back(self, plan_id: UUID, reason: str) -> UUID:
        """The head returns a plan with a reason; irreversible. Returns the new revision's id.

        Raises InvalidInput without a reason, RuleViolation plan_not_submitted,
        plan_already_approved, plan_already_returned.
        """
        said_reason = said(reason, "returned_reason")
        case_id = self._require_for("write", Plan, plan_id)
        with self._db.write("plan_returned", reversible=False, case_id=case_id) as session:
            fresh = return_plan(session, found(session, Plan, plan_id), said_reason)
        return fresh.id

    def view(self, plan_id: UUID) -> PlanView:
        """One plan. Raises NotFound."""
        self._require_for("read", Plan, plan_id)
        with self._db.read() as session:
            return plan_view(session, found(session, Plan, plan_id))

    def of_case(self, case_id: UUID, kind: str | None = None) -> tuple[PlanView, ...]:
        """The plans of a case, the newest revision first."""
        self._require("read", "plan", case_id)
        query = select(Plan).where(Plan.case_id == case_id)
        if kind is not None:
            query = query.where(Plan.kind == kind)
        with self._db.read() as session:
            plans = session.exec(query.order_by(col(Plan.kind), col(Plan.revision).desc())).all()
            return tuple(plan_view(session, plan) for plan in plans)


def _open_plan(session: Session, case_id: UUID, kind: str) -> Plan | None:
    """The plan of this kind that is being written; one the supervisor approved is not any more."""
    query = select(Plan).where(
        Plan.case_id == case_id, Plan.kind == kind, col(Plan.submitted_at).is_(None)
    )
    plans = session.exec(query).all()
    states = states_of(session, [plan.id for plan in plans])
    written = (plan for plan in plans if states.get(plan.id) is not ApprovalState.APPROVED)
    return next(written, None)


def _unfrozen(session: Session, plan_id: UUID) -> Plan:
    plan = _in_office(session, plan_id)
    refuse_frozen(session, plan_id)
    return plan


def _in_office(session: Session, plan_id: UUID) -> Plan:
    """A plan of an open case that was not handed to the Commission yet."""
    plan = found(session, Plan, plan_id)
    open_case(session, plan.case_id)
    if plan.submitted_at is not None:
        raise RuleViolation("plan_frozen")
    return plan


def _part(session: Session, model: type[_Part], part_id: UUID) -> _Part:
    part = found(session, model, part_id)
    _unfrozen(session, part.plan_id)
    return part


def _refuse_suspect(session: Session, case_id: UUID, clean: Values) -> None:
    """Nobody under suspicion is responsible for a measure (do-no-harm 3)."""
    if suspects_of(session, case_id).named_in(clean.get("person")):
        raise RuleViolation("person_suspected")


def _put(part: Goal | Measure, clean: Values, version: int) -> None:
    check_version(part, version)
    for name, value in clean.items():
        setattr(part, name, value)


def _check_goal(session: Session, plan: Plan, goal_id: UUID | None) -> None:
    if goal_id is not None and found(session, Goal, goal_id).plan_id != plan.id:
        raise RuleViolation("goal_of_other_plan")


def _refuse_gaps(session: Session, plan: Plan) -> None:
    missing = [hint.code for hint in plan_view(session, plan).hints if hint.required]
    if missing:
        raise RuleViolation("plan_not_ready", hints=tuple(missing))


def _after(parts: Iterable[Goal | Measure]) -> int:
    return max((part.position for part in parts), default=0) + 1


def _renumber(parts: Iterable[_Part], moved: _Part, position: int) -> None:
    order = [part for part in parts if part.id != moved.id]
    order.insert(max(position - 1, 0), moved)
    for place, part in enumerate(order, 1):
        part.position = place
