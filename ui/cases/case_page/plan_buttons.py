"""The buttons of a plan: what can be done with it where it stands."""

from collections.abc import Callable
from dataclasses import dataclass

from services.plans import PlanState, PlanView
from ui.i18n import translate
from ui.widgets import Button

OF_COMMISSION = frozenset({"submit_plan", "to_sitting"})
"""The buttons that only a procedure with a Commission has."""


@dataclass(frozen=True, slots=True)
class PlanVerbs:
    """What the buttons do."""

    ready: Callable[[], object]
    submit: Callable[[], object]
    to_sitting: Callable[[], object]
    approve: Callable[[], object]
    send_back: Callable[[], object]
    revise: Callable[[], object]


def plan_buttons(plan: PlanView, verbs: PlanVerbs, approval_first: bool) -> tuple[Button, ...]:
    """The buttons of the plan's state; one that cannot be pressed says why.

    ``approval_first``: the office lets only approved plans go to the Commission.
    """
    if not plan.is_frozen:
        return _of_draft(plan, verbs, approval_first)
    if plan.state is PlanState.WAITING:
        submit = _submit(verbs)
        submit.refuse(translate("plans", "The supervisor has not decided yet"))
        return (submit,)
    if plan.state is PlanState.CLEARED:
        return (_submit(verbs),)
    if plan.state is PlanState.SUBMITTED:
        text = translate("plans", "To a sitting")
        return (Button(text, clicked=verbs.to_sitting, name="to_sitting"),)
    if plan.state is PlanState.ACCEPTED:
        back = translate("plans", "Returned…")
        approved = translate("plans", "Approved…")
        return (
            Button(back, clicked=verbs.send_back, name="return_plan"),
            Button(approved, kind="primary", clicked=verbs.approve, name="approve_plan"),
        )
    return (Button(translate("plans", "New revision"), clicked=verbs.revise, name="revise"),)


def _submit(verbs: PlanVerbs) -> Button:
    text = translate("plans", "To the Commission")
    return Button(text, kind="primary", icon="send", clicked=verbs.submit, name="submit_plan")


def _of_draft(plan: PlanView, verbs: PlanVerbs, approval_first: bool) -> tuple[Button, ...]:
    ready = Button(translate("plans", "Mark ready"), clicked=verbs.ready, name="mark_ready")
    submit = _submit(verbs)
    if approval_first:
        submit.refuse(translate("plans", "The supervisor approves first"))
    if not plan.can_be_submitted:
        for button in (ready, submit):
            button.refuse(translate("plans", "The gaps below come first"))
    return (submit,) if plan.drafted_at is not None else (ready, submit)
