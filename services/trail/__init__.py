"""The journal: who saw, changed, printed or was refused what, and whether it is still whole."""

from services.trail.heads import Arrival, ArrivalKind
from services.trail.listing import TrailEntry, TrailFilter
from services.trail.outside import Outside, OutsideKind, OutsideReport
from services.trail.service import (
    ClockDoubt,
    ClockState,
    Compared,
    Comparison,
    Trail,
    TrailReport,
)

__all__ = [
    "Arrival",
    "ArrivalKind",
    "ClockDoubt",
    "ClockState",
    "Compared",
    "Comparison",
    "Outside",
    "OutsideKind",
    "OutsideReport",
    "Trail",
    "TrailEntry",
    "TrailFilter",
    "TrailReport",
]
