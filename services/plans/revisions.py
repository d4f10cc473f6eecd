"""Revisions: the old one is kept as it was, the new one takes over its goals and measures."""

from sqlmodel import Session, col, select

from models.fields import fields_of
from models.plan import Goal, Measure, Plan
from services.errors import RuleViolation
from services.plans.views import contents

_DONE = ("done_on", "delay_reason")


def return_plan(session: Session, plan: Plan, reason: str) -> Plan:
    """Mark a submitted plan as returned and add its next revision, ready to be reworked.

    Raises RuleViolation plan_not_submitted, plan_already_approved, plan_already_returned.
    """
    if plan.submitted_at is None:
        raise RuleViolation("plan_not_submitted")
    if plan.approved_at is not None:
        raise RuleViolation("plan_already_approved")
    if plan.returned_reason is not None:
        raise RuleViolation("plan_already_returned")
    plan.returned_reason = reason
    return copy_plan(session, plan)


def copy_plan(session: Session, plan: Plan) -> Plan:
    """The next revision of a plan, a draft with all its texts, goals and measures."""
    names = [name for name, spec in fields_of("plan").items() if spec.in_form]
    fresh = Plan(
        case_id=plan.case_id,
        revision=next_revision(session, plan),
        **{name: getattr(plan, name) for name in names},
    )
    session.add(fresh)
    session.flush()
    _copy_contents(session, plan, fresh)
    return fresh


def next_revision(session: Session, plan: Plan) -> int:
    """The number after the last revision of this kind of plan in the case."""
    query = select(Plan.revision).where(Plan.case_id == plan.case_id, Plan.kind == plan.kind)
    last = session.exec(query.order_by(col(Plan.revision).desc())).first()
    return (last or 0) + 1


def _copy_contents(session: Session, old: Plan, fresh: Plan) -> None:
    goals, measures = contents(session, old.id)
    copies = {}
    for goal in goals:
        copy = Goal(
            case_id=fresh.case_id,
            plan_id=fresh.id,
            position=goal.position,
            domain=goal.domain,
            text=goal.text,
        )
        session.add(copy)
        copies[goal.id] = copy.id
    session.flush()
    names = [name for name in fields_of("measure") if name not in _DONE]
    for measure in measures:
        goal_id = copies.get(measure.goal_id) if measure.goal_id is not None else None
        session.add(
            Measure(
                case_id=fresh.case_id,
                plan_id=fresh.id,
                goal_id=goal_id,
                position=measure.position,
                **{name: getattr(measure, name) for name in names},
            )
        )
