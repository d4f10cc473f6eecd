"""Cases: the list with its filters, and everything that one case page shows."""

from services.cases.emergency import EmergencyNotice
from services.cases.listing import CaseCounts, CaseFilters, CaseRow, CaseSort
from services.cases.page import CaseHeader, CasePage, FindingRow, Lane, SafetyLine, StepRow
from services.cases.service import TAKES_NAMES, Cases
from services.cases.timeline import (
    ENFORCEMENT,
    HELP,
    LATE,
    PAPERS,
    PROCEDURE,
    TIMELINE_EVENTS,
    WITHDRAWN,
    TimelineRow,
    group_of,
)

__all__ = [
    "ENFORCEMENT",
    "HELP",
    "LATE",
    "PAPERS",
    "PROCEDURE",
    "TAKES_NAMES",
    "TIMELINE_EVENTS",
    "WITHDRAWN",
    "CaseCounts",
    "CaseFilters",
    "CaseHeader",
    "CasePage",
    "CaseRow",
    "CaseSort",
    "Cases",
    "EmergencyNotice",
    "FindingRow",
    "Lane",
    "SafetyLine",
    "StepRow",
    "TimelineRow",
    "group_of",
]
