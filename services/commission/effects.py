"""What follows from a decision: a returned plan, measures in a plan, drafts of referrals."""

from collections.abc import Sequence
from uuid import UUID

from sqlmodel import Session, col, select

from models.plan import Measure, Plan
from models.referral import Referral
from models.sitting import AgendaItem
from services.approval_rules import is_frozen
from services.commission.rules import accepts
from services.consents import suspects_of
from services.errors import RuleViolation
from services.plans.decisions import AMENDED, RETURNED
from services.plans.revisions import copy_plan, return_plan
from services.plans.views import contents
from services.referrals.guards import refuse_name, refuse_suspect
from services.validation import Values

FAMILY = "FAMILY"
FAMILY_PLAN = "FAMILY_PLAN"
CHILD = "CHILD"


def take_effect(
    session: Session,
    item: AgendaItem,
    measures: Sequence[Values],
    referrals: Sequence[Values],
) -> UUID | None:
    """Do what the decision on an item asks for; the id of a plan's next revision, if one began.

    Measures go into the plan that was accepted; else into the plan that is being written; else
    into the next revision of the newest plan. An amendment said in words only becomes a measure.
    Raises RuleViolation decision_without_plan (measures, but the case has no plan),
    plan_awaits_supervisor (the plan in work waits for approval), person_suspected,
    referral_to_suspect or nrm_referral_names_child.
    """
    plan = session.get(Plan, item.plan_id) if item.plan_id is not None else None
    fresh = _returned(session, plan, item)
    wanted = list(measures)
    if item.decision == AMENDED and not wanted and plan is not None:
        wanted = [{"action": item.instruction}]
    if wanted:
        target, begun = _plan_for(session, item, plan, fresh)
        fresh = fresh or (target if begun else None)
        _add_measures(session, target, wanted)
    for values in referrals:
        referral = Referral(case_id=item.case_id, **values)
        refuse_suspect(session, referral)
        refuse_name(session, referral)
        session.add(referral)
    return fresh.id if fresh is not None else None


def _returned(session: Session, plan: Plan | None, item: AgendaItem) -> Plan | None:
    if plan is None or item.decision != RETURNED:
        return None
    return return_plan(session, plan, item.reason or "")


def _plan_for(
    session: Session, item: AgendaItem, plan: Plan | None, fresh: Plan | None
) -> tuple[Plan, bool]:
    """The plan that takes the measures, and whether it begins with this decision."""
    if fresh is not None:
        return fresh, False
    if plan is not None and accepts(item.decision):
        return plan, False
    kind = (plan.kind if plan is not None else None) or (
        FAMILY if item.matter == FAMILY_PLAN else CHILD
    )
    newest = _newest(session, item.case_id, kind)
    if newest is None:
        raise RuleViolation("decision_without_plan")
    if newest.submitted_at is not None or newest.approved_at is not None:
        return copy_plan(session, newest), True
    if is_frozen(session, newest.id):
        raise RuleViolation("plan_awaits_supervisor")
    return newest, False


def _newest(session: Session, case_id: UUID, kind: str) -> Plan | None:
    query = select(Plan).where(Plan.case_id == case_id, Plan.kind == kind)
    return session.exec(query.order_by(col(Plan.revision).desc())).first()


def _add_measures(session: Session, plan: Plan, measures: Sequence[Values]) -> None:
    _, present = contents(session, plan.id)
    suspects = suspects_of(session, plan.case_id)
    last = max((measure.position for measure in present), default=0)
    for place, values in enumerate(measures, last + 1):
        if suspects.named_in(values.get("person")):
            raise RuleViolation("person_suspected")
        session.add(Measure(case_id=plan.case_id, plan_id=plan.id, position=place, **values))
