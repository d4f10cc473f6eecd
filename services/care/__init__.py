"""Care: where the child lives, services given, visits and reviews of the plan."""

from services.care.service import Care
from services.care.views import (
    CareView,
    GoalToRate,
    MeasureToServe,
    PlacementView,
    RatingView,
    ReviewView,
    ServiceState,
    ServiceView,
    VisitView,
)

__all__ = [
    "Care",
    "CareView",
    "GoalToRate",
    "MeasureToServe",
    "PlacementView",
    "RatingView",
    "ReviewView",
    "ServiceState",
    "ServiceView",
    "VisitView",
]
