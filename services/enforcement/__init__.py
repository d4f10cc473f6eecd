"""Enforcement: violations, materials handed over, offence cases, investigations (domain E3)."""

from services.enforcement.listing import EnforcementRow, Waits
from services.enforcement.offences import fine_hints
from services.enforcement.service import Enforcement
from services.enforcement.views import (
    EnforcementView,
    FeedbackView,
    FineHint,
    InterviewView,
    InvestigationState,
    InvestigationView,
    NoticeState,
    NoticeView,
    OffenceState,
    OffenceView,
    ReviewView,
    ViolationView,
)

__all__ = [
    "Enforcement",
    "EnforcementRow",
    "EnforcementView",
    "FeedbackView",
    "FineHint",
    "InterviewView",
    "InvestigationState",
    "InvestigationView",
    "NoticeState",
    "NoticeView",
    "OffenceState",
    "OffenceView",
    "ReviewView",
    "ViolationView",
    "Waits",
    "fine_hints",
]
