"""The buttons of a plan: what can be done with it where it stands."""

from collections.abc import Callable
from dataclasses import dataclass

from services.plans import PlanState, PlanView
from ui.i18n import translate
from ui.widgets import Button


@dataclass(frozen=True, slots=True)
class PlanVerbs:
    """What the buttons do."""

    ready: Callable[[], object]
    submit: Callable[[], object]
    to_sitting: Callable[[], object]
    approve: Callable[[], object]
    send_back: Callable[[], object]
    revise: Callable[[], object]


def plan_buttons(plan: PlanView, verbs: PlanVerbs) -> tuple[Button, ...]:
    """The buttons of the plan's state; one that cannot be pressed says why."""
    if not plan.is_frozen:
        return _of_draft(plan, verbs)
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


def _of_draft(plan: PlanView, verbs: PlanVerbs) -> tuple[Button, ...]:
    ready = Button(translate("plans", "Mark ready"), clicked=verbs.ready, name="mark_ready")
    submit = Button(
        translate("plans", "To the Commission"),
        kind="primary",
        icon="send",
        clicked=verbs.submit,
        name="submit_plan",
    )
    if not plan.can_be_submitted:
        for button in (ready, submit):
            button.refuse(translate("plans", "The gaps below come first"))
    return (submit,) if plan.drafted_at is not None else (ready, submit)
