"""What has to be done next after a decision: a preview, read from the steps of the pack."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from models.plan import Plan
from models.sitting import AgendaItem
from services.commission.candidates import CLOSURE
from services.commission.rules import accepts
from services.packs.model import Pack
from services.packs.tracks import Step
from services.pathway.deadlines import Zone, end_of
from services.pathway.working_days import pack_calendar
from services.plans.decisions import POSTPONED, RETURNED

_APPROVAL, _CHILD_PLAN, _FAMILY_PLAN, _CLOSING = "approval", "plan", "family_plan", "closure"
"""The forms of the steps that come next."""

AGAIN = "AGAIN"
"""The item comes before another sitting."""


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do. ``step`` is a step of the pack, whose ``task`` words it, or AGAIN.

    ``responsible`` is an agency; ``due_at`` the end of the limit that begins with the decision.
    """

    step: str
    responsible: str = ""
    due_at: datetime | None = None


def tasks_after(
    session: Session, pack: Pack, item: AgendaItem, decision: str | None, now: datetime
) -> tuple[Task, ...]:
    """What a decision taken now asks for; measures and referrals to be added are not in it."""
    if decision == POSTPONED:
        return (Task(AGAIN),)
    plan = session.get(Plan, item.plan_id) if item.plan_id is not None else None
    step = pack.step_of(_next_form(item, plan, decision))
    return () if step is None else (_task(step, pack, now),)


def _next_form(item: AgendaItem, plan: Plan | None, decision: str | None) -> str:
    if plan is not None and accepts(decision):
        return _APPROVAL
    if plan is not None and decision == RETURNED:
        return _FAMILY_PLAN if plan.kind == "FAMILY" else _CHILD_PLAN
    return _CLOSING if item.matter == CLOSURE and accepts(decision) else ""


def _task(step: Step, pack: Pack, now: datetime) -> Task:
    moments = {"cac_decided_at": now, "cac_returned_at": now}
    zone = Zone(pack.timezone, pack_calendar(pack))
    ends = [end_of(deadline, moments, zone) for deadline in step.deadlines]
    return Task(step.code, step.responsible, min((e for e in ends if e is not None), default=None))
