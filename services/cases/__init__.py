"""Cases: the list with its filters, and everything that one case page shows."""

from services.cases.listing import CaseCounts, CaseFilters, CaseRow, CaseSort
from services.cases.page import CaseHeader, CasePage, FindingRow, Lane, SafetyLine, StepRow
from services.cases.service import Cases
from services.cases.timeline import TIMELINE_EVENTS, HistoryRow, TimelineRow

__all__ = [
    "TIMELINE_EVENTS",
    "CaseCounts",
    "CaseFilters",
    "CaseHeader",
    "CasePage",
    "CaseRow",
    "CaseSort",
    "Cases",
    "FindingRow",
    "HistoryRow",
    "Lane",
    "SafetyLine",
    "StepRow",
    "TimelineRow",
]
