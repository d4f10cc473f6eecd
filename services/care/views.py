"""What the screen and the papers read of the care of a child."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID


class ServiceState(StrEnum):
    """How far a service is. NOT_GIVEN stands for refused and unavailable ones too."""

    PLANNED = "PLANNED"
    BEGUN = "BEGUN"
    ENDED = "ENDED"
    NOT_GIVEN = "NOT_GIVEN"


@dataclass(frozen=True, slots=True)
class PlacementView:
    """One placement. ``values`` hold every column by name, ``carer`` the name of who cares.

    ``late``: the planned end has passed and the child still lives there. ``limit_on`` is the last
    day the law allows, an extension included. ``carer_suspected``: since the child came there the
    carer was marked as suspected of exploiting or harming it.
    """

    id: UUID
    version: int
    values: Mapping[str, Any]
    carer: str
    current: bool
    late: bool
    limit_on: date | None
    carer_suspected: bool


@dataclass(frozen=True, slots=True)
class ServiceView:
    """One service; ``measure`` is the wording of the measure it carries out, empty without one.

    ``late``: planned for a day that has passed, and not begun.
    """

    id: UUID
    version: int
    values: Mapping[str, Any]
    state: ServiceState
    late: bool
    measure_id: UUID | None
    measure: str
    measure_done_on: date | None
    referral_id: UUID | None


@dataclass(frozen=True, slots=True)
class VisitView:
    """One visit. ``warnings`` are codes: STILL_WORKS, NOT_SAFE, NOT_SEEN, SUSPECT_PRESENT."""

    id: UUID
    version: int
    values: Mapping[str, Any]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RatingView:
    """How far one goal was reached at one review; ``rating`` is empty where it was not rated."""

    goal_id: UUID
    domain: str
    goal: str
    rating: str
    note: str


@dataclass(frozen=True, slots=True)
class ReviewView:
    """One review of the plan with the ratings of its goals, in the plan's order."""

    id: UUID
    version: int
    values: Mapping[str, Any]
    plan_id: UUID | None
    plan_kind: str
    plan_revision: int | None
    ratings: tuple[RatingView, ...]


@dataclass(frozen=True, slots=True)
class MeasureToServe:
    """A measure of a current plan that no service carries out yet; ``start`` prefills the form."""

    id: UUID
    action: str
    due_on: date | None
    start: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class GoalToRate:
    """A goal of the current plan, to be rated at a review."""

    id: UUID
    domain: str
    text: str


@dataclass(frozen=True, slots=True)
class CareView:
    """The care of one child: the current placement first, the newest visit and review first.

    ``next_visit_on`` is the date agreed at the last visit, else the one the risk asks for.
    ``whereabouts_hidden``: a safety note hides where the child is. ``plan_id`` is the plan that is
    reviewed now, with ``goals``. ``has_siblings`` and ``asks_child`` say what a placement asks.
    """

    case_id: UUID
    closed: bool
    risk: str
    placements: tuple[PlacementView, ...]
    services: tuple[ServiceView, ...]
    visits: tuple[VisitView, ...]
    reviews: tuple[ReviewView, ...]
    next_visit_on: date | None
    next_visit_late: bool
    measures: tuple[MeasureToServe, ...]
    plan_id: UUID | None
    goals: tuple[GoalToRate, ...]
    whereabouts_hidden: bool
    has_siblings: bool
    asks_child: bool

    @property
    def current(self) -> PlacementView | None:
        """Where the child lives now."""
        return next((one for one in self.placements if one.current), None)
