"""The head of a plan: which one, where it stands, how much is ready, and what comes next."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from services.plans import HINT_TEXTS, Hint, PlanState, PlanView
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.i18n import translate
from ui.widgets import Button, Card, IconView, Label

_SHAPE = {
    PlanState.DRAFT: ("clock", "soon"),
    PlanState.READY: ("circle", "open"),
    PlanState.SUBMITTED: ("player-pause", "waiting"),
    PlanState.RETURNED: ("alert-circle", "soon"),
    PlanState.ACCEPTED: ("circle", "open"),
    PlanState.APPROVED: ("circle-check-filled", "done"),
}
CHECKS = 7
"""What the law asks of a child's plan: five contents and four questions make seven fields."""


class PlanHead(Card):
    """Title, state, deadline line and the buttons given."""

    def __init__(
        self, ctx: CaseContext, plan: PlanView, due: str, buttons: tuple[Button, ...]
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
        heading = f"{kind} · {state_word(plan.state)}"
        words.addWidget(Label(heading, role="card", wrap=True))
        if due and not plan.is_frozen:
            words.addWidget(Label(due, role="label_strong", colour="soon", wrap=True))
        if plan.returned_reason:
            reason = self.tr("Returned because: {reason}").format(reason=plan.returned_reason)
            words.addWidget(Label(reason, role="label", colour="text2", wrap=True))
        if plan.approved_at:
            text = self.tr("Approved {day} · {name}").format(
                day=ctx.moment_day(plan.approved_at), name=plan.approved_by or "—"
            )
            words.addWidget(Label(text, role="label", colour="text2", wrap=True))
        row.addLayout(words, 1)
        if not plan.is_frozen:
            self._add_progress(row, plan)
        for button in buttons:
            row.addWidget(button)
        self.add(row)

    def _add_progress(self, row: QHBoxLayout, plan: PlanView) -> None:
        missing = len({hint.code for hint in plan.hints if hint.required})
        total = max(CHECKS, missing)
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
        PlanState.SUBMITTED: translate("plans", "with the Commission"),
        PlanState.RETURNED: translate("plans", "returned"),
        PlanState.ACCEPTED: translate("plans", "accepted by the Commission"),
        PlanState.APPROVED: translate("plans", "approved"),
    }
    return words[state]


def hint_text(ctx: CaseContext, plan: PlanView, hint: Hint) -> str:
    """What is missing, with the name of the goal or measure and the source."""
    text = translate("plan_hints", HINT_TEXTS[hint.code])
    names = {goal.id: goal.text for goal in plan.goals}
    names |= {measure.id: measure.action for measure in plan.measures}
    name = names.get(hint.record_id)
    if name:
        text = f"«{name}»: {text}"
    if hint.source:
        from services.pathway.words import source_text

        text = f"{text} · {source_text(ctx.pack, hint.source, ctx.language)}"
    return text
