"""Individual plans: of the child and of work with the family (Code on Children 35 and 36)."""

from services.plans.hints import HINT_TEXTS, Hint
from services.plans.service import Plans
from services.plans.views import GoalView, MeasureView, PlanState, PlanView

__all__ = [
    "HINT_TEXTS",
    "GoalView",
    "Hint",
    "MeasureView",
    "PlanState",
    "PlanView",
    "Plans",
]
