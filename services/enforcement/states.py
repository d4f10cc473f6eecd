"""Where a record of enforcement stands and when it falls due: late is worked out, never stored."""

from datetime import date, datetime

from models.enforcement import CrossNotice, Investigation, InvestigationReview, OffenceCase
from services.enforcement.rules import CHARGED, FINE
from services.enforcement.views import InvestigationState, NoticeState, OffenceState
from services.packs.model import Pack
from services.pathway.case_facts import noon
from services.pathway.deadlines import step_due

FINE_FORM, CHECK_FORM, INVESTIGATION_FORM = "fine", "check", "investigation"
REVIEW_FORM = "reinvestigation"
"""The forms of the steps whose limits the pack names."""


def notice_state(row: CrossNotice, today: date) -> NoticeState:
    """Received, waiting, or without a receipt after the day it was expected."""
    if row.received_at is not None:
        return NoticeState.RECEIVED
    late = row.receipt_due is not None and row.receipt_due < today
    return NoticeState.OVERDUE if late else NoticeState.WAITING


def fine_due(pack: Pack, row: OffenceCase) -> datetime | None:
    """The end of the last day to pay a fine that is not paid; None for any other case."""
    if row.outcome != FINE or row.paid_on is not None:
        return None
    return step_due(pack, FINE_FORM, {"unpaid_fine_at": row.served_at or row.decided_at}, {})


def offence_state(row: OffenceCase, due: datetime | None, now: datetime) -> OffenceState:
    """Where an offence case stands at ``now``."""
    if row.decided_at is None:
        return OffenceState.OPENED
    if row.outcome != FINE:
        return OffenceState.NO_FINE
    if row.paid_on is not None:
        return OffenceState.PAID
    return OffenceState.OVERDUE if is_past(due, now) else OffenceState.FINE_DUE


def investigation_state(row: Investigation) -> InvestigationState:
    """Where a check or an investigation stands."""
    if row.verdict_at is not None:
        return InvestigationState.JUDGED
    if row.ended_at is not None:
        charged = row.outcome == CHARGED
        return InvestigationState.COURT if charged else InvestigationState.ENDED
    if row.opened_at is not None:
        return InvestigationState.OPEN
    refused = row.refused_at is not None
    return InvestigationState.REFUSED if refused else InvestigationState.CHECK


def investigation_due(pack: Pack, row: Investigation) -> datetime | None:
    """When the check or the investigation that runs must end (CPC 153.3, 162); else None."""
    state = investigation_state(row)
    if state is InvestigationState.CHECK:
        facts = {"check_extended": row.check_extended_at is not None}
        return step_due(pack, CHECK_FORM, {"check_started_at": row.check_started_at}, facts)
    if state is not InvestigationState.OPEN:
        return None
    facts = {"investigation_extended": row.extended_until is not None}
    if row.gravity is not None:
        facts["minor_crime"] = row.gravity == "MINOR_CRIME"
    moments = {
        "investigation_opened_at": row.opened_at,
        "investigation_until": noon(row.extended_until, pack) if row.extended_until else None,
    }
    return step_due(pack, INVESTIGATION_FORM, moments, facts)


def review_due(pack: Pack, row: InvestigationReview) -> datetime | None:
    """When the prosecutor's answer is expected (office default); None once it is there."""
    if row.decided_at is not None:
        return None
    return step_due(pack, REVIEW_FORM, {"review_asked_at": row.asked_at}, {})


def is_past(due: datetime | None, now: datetime) -> bool:
    """Whether a limit has run out."""
    return due is not None and due < now
