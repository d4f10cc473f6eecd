"""What procedure has frozen: records that plain editing may no longer touch."""

from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from models.assessment import Assessment
from models.plan import Plan

_AFTER_APPROVAL = frozenset({"done_on", "delay_reason", "evidence"})
"""What is still written to a measure of an approved plan: how it went."""


def frozen_by(session: Session, record: str, row: Any, fields: frozenset[str] = frozenset()) -> str:
    """The code of the rule that freezes this record, or an empty string.

    ``fields`` names what would change; empty stands for the whole record (adding, removing).
    """
    if record == "referral" and row.sent_at is not None:
        return "referral_sent"
    if record == "assessment" and row.done_at is not None:
        return "assessment_finished_frozen"
    if record == "assessment_domain":
        return _finished(session, row.assessment_id)
    if record == "plan":
        return _submitted(row)
    if record in ("goal", "measure"):
        if record == "measure" and fields and fields <= _AFTER_APPROVAL:
            return ""
        return _submitted(session.get(Plan, row.plan_id))
    if record == "act" and row.kind == "POSTPONED":
        return "postponement_has_own_verb"
    return ""


def _finished(session: Session, assessment_id: UUID) -> str:
    assessment = session.get(Assessment, assessment_id)
    finished = assessment is not None and assessment.done_at is not None
    return "assessment_finished_frozen" if finished else ""


def _submitted(plan: Plan | None) -> str:
    if plan is None or plan.submitted_at is None:
        return ""
    return "" if plan.returned_reason else "plan_submitted_frozen"
