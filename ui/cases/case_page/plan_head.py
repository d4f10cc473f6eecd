"""The head of a plan: which one, where it stands, how much is ready, and what comes next."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from services.approvals import ApprovalState
from services.plans import PlanState, PlanView
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.record_card import RecordCard
from ui.i18n import translate
from ui.widgets import Button, Card, EmptyState, IconView, Label

_SHAPE = {
    PlanState.DRAFT: ("clock", "soon"),
    PlanState.READY: ("circle", "open"),
    PlanState.WAITING: ("player-pause", "waiting"),
    PlanState.CLEARED: ("circle-check", "done"),
    PlanState.SUBMITTED: ("player-pause", "waiting"),
    PlanState.RETURNED: ("alert-circle", "soon"),
    PlanState.ACCEPTED: ("circle", "open"),
    PlanState.APPROVED: ("circle-check-filled", "done"),
}
CHECKS = {"CHILD": 9, "FAMILY": 2}
"""How much is asked of a plan: seven contents and answers, a control date, a goal (CC 36.2–36.5)."""


class PlanHead(Card):
    """Title, state, deadline line and the buttons given."""

    def __init__(
        self, ctx: CaseContext, plan: PlanView, due: tuple[str, str], buttons: tuple[Button, ...]
    ) -> None:
        super().__init__(gap=0)
        self.setObjectName("plan_head")
        icon, token = _SHAPE[plan.state]
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        row.addWidget(IconView(icon, token, 5))
        words = QVBoxLayout()
        words.setSpacing(theme.u(0.5))
        kind = ctx.code("plan_kind", plan.kind)
        returned = plan.approval is ApprovalState.RETURNED and not plan.is_frozen
        word = translate("plans", "returned by the supervisor") if returned else ""
        heading = f"{kind} · {word or state_word(plan.state)}"
        words.addWidget(Label(heading, role="card", wrap=True))
        text, state = due
        if text and plan.submitted_at is None:
            tone = state if state in ("overdue", "soon") else "text2"
            words.addWidget(Label(text, role="label_strong", colour=tone, wrap=True))
        if plan.returned_reason:
            reason = self.tr("Returned because: {reason}").format(reason=plan.returned_reason)
            words.addWidget(Label(reason, role="label", colour="text2", wrap=True))
        if plan.approved_at:
            text = self.tr("Approved {day} · {name}").format(
                day=ctx.moment_day(plan.approved_at), name=plan.approved_by or "—"
            )
            words.addWidget(Label(text, role="label", colour="text2", wrap=True))
        # a button that is switched off is passed over by Tab, and its tooltip with it
        refused = [one.accessibleDescription() for one in buttons if not one.isEnabled()]
        for why in dict.fromkeys(refused):
            words.addWidget(Label(why, role="label", colour="text2", wrap=True))
        row.addLayout(words, 1)
        if not plan.is_frozen:
            self._add_progress(row, plan)
        for button in buttons:
            row.addWidget(button)
        self.add(row)

    def _add_progress(self, row: QHBoxLayout, plan: PlanView) -> None:
        missing = len({hint.code for hint in plan.hints if hint.required})
        total = max(CHECKS.get(plan.kind, 2), missing)
        text = self.tr("{done} of {total} ready").format(done=total - missing, total=total)
        bar = QProgressBar()
        bar.setRange(0, total)
        bar.setValue(total - missing)
        bar.setTextVisible(False)
        bar.setFixedSize(theme.u(24), 6)
        bar.setAccessibleName(text)
        row.addWidget(Label(text, role="label", colour="text2"))
        row.addWidget(bar)


def state_word(state: PlanState) -> str:
    """Where a plan stands, in a word."""
    words = {
        PlanState.DRAFT: translate("plans", "draft"),
        PlanState.READY: translate("plans", "ready"),
        PlanState.WAITING: translate("plans", "with the supervisor"),
        PlanState.CLEARED: translate("plans", "approved by the supervisor"),
        PlanState.SUBMITTED: translate("plans", "with the Commission"),
        PlanState.RETURNED: translate("plans", "returned"),
        PlanState.ACCEPTED: translate("plans", "accepted by the Commission"),
        PlanState.APPROVED: translate("plans", "approved"),
    }
    return words[state]


def plan_says(ctx: CaseContext, plan: PlanView) -> RecordCard:
    """The contents of a plan that is frozen, to read."""
    facts = ctx.facts("plan", plan.values, frozenset({"kind"}))
    return RecordCard(translate("plans", "The plan says"), (), texts=facts)


def empty_plan(begin: Callable[[], object]) -> EmptyState:
    """What stands where there is no plan: how one comes about, and the way to begin."""
    button = Button(
        translate("plans", "Begin the plan"),
        kind="primary",
        icon="plus",
        clicked=begin,
        name="begin_plan",
    )
    steps = (
        (
            translate("plans", "Answer"),
            translate("plans", "Four questions of the law and the child's own words"),
        ),
        (
            translate("plans", "Plan"),
            translate("plans", "Goals and measures: who, until when, how it is watched"),
        ),
        (
            translate("plans", "Submit"),
            translate(
                "plans",
                "The supervisor approves, the Commission reviews, the administration decides",
            ),
        ),
    )
    title = translate("plans", "No plan yet")
    return EmptyState("clipboard-list", title, steps=steps, actions=(button,))
