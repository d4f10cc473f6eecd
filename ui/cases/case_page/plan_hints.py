"""The gaps of a plan, each with a button that goes straight to the field that is missing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.plans import HINT_TEXTS, Hint, PlanView
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.folded import FoldedList
from ui.i18n import translate
from ui.widgets import InlineMessage

SHOWN = 3

_FIELD_OF = {
    "situation_missing": "situation",
    "forecast_missing": "forecast",
    "protection_unanswered": "needs_protection",
    "rehabilitation_unanswered": "needs_rehabilitation",
    "home_unanswered": "stays_with",
    "care_unanswered": "care_form",
    "child_opinion_missing": "child_opinion",
    "control_date_missing": "control_on",
    "family_not_asked": "family_agreed",
    "family_disagrees": "family_agreed",
    "duties_missing": "family_duties",
    "alternatives_missing": "alternatives",
    "principles_unticked": "principles",
    "measure_without_agency": "agency",
    "measure_without_person": "person",
    "measure_without_due": "due_on",
    "measure_without_monitoring": "monitoring",
    "measure_without_evidence": "evidence",
}


class PlanHints(QWidget):
    """One line for each gap, what the law asks for first; ``fix`` carries the Hint."""

    fix = Signal(object)

    def __init__(self, ctx: CaseContext, plan: PlanView) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(2))
        hints = sorted(plan.hints, key=lambda hint: not hint.required)
        column.addWidget(FoldedList([self._line(ctx, plan, hint) for hint in hints], SHOWN))

    def _line(self, ctx: CaseContext, plan: PlanView, hint: Hint) -> InlineMessage:
        line = InlineMessage(
            hint_text(ctx, plan, hint),
            "warning" if hint.required else "info",
            button=self.tr("Fix"),
            clicked=lambda: self.fix.emit(hint),
        )
        line.setObjectName(f"hint:{hint.code}")
        return line


def field_of(hint: Hint) -> str:
    """The field that closes the gap."""
    return _FIELD_OF.get(hint.code, "")


def hint_text(ctx: CaseContext, plan: PlanView, hint: Hint) -> str:
    """What is missing, with the name of the goal or measure and the source."""
    text = translate("plan_hints", HINT_TEXTS[hint.code])
    names = {goal.id: goal.text for goal in plan.goals}
    names |= {measure.id: measure.action for measure in plan.measures}
    name = names.get(hint.record_id)
    if name:
        text = f"«{name}»: {text}"
    source = ctx.pack.cite(hint.source, ctx.language)
    return f"{text} · {source}" if source else text
