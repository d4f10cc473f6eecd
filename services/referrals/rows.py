"""What the page Referrals and a case's tab show of one referral."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from models.referral import Referral


class ReferralState(StrEnum):
    """Where a referral stands; LATE is derived from the hour and never stored."""

    DRAFT = "DRAFT"
    AWAITING = "AWAITING"
    LATE = "LATE"
    ACCEPTED = "ACCEPTED"
    REFUSED = "REFUSED"
    ENDED = "ENDED"
    RECALLED = "RECALLED"


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """One referral. ``receipt_due`` is an office default, not law: see RECEIPT_WORKING_DAYS."""

    id: UUID
    version: int
    case_id: UUID
    case_number: str
    state: ReferralState
    purpose: str
    to_agency: str
    to_name: str | None
    service: str
    urgency: str
    need: str | None
    number: str | None
    return_code: str | None
    consent_id: UUID | None
    sent_at: datetime | None
    receipt_due: datetime | None
    received_at: datetime | None
    received_by: str | None
    received_number: str | None
    accepted: bool | None
    refusal_reason: str | None
    feedback_due: date | None
    feedback: str | None
    feedback_at: datetime | None
    ended_at: datetime | None
    recalled_at: datetime | None
    recall_reason: str | None


def state_of(referral: Referral, receipt_due: datetime | None, now: datetime) -> ReferralState:
    """Where a referral stands at ``now``."""
    if referral.recalled_at is not None:
        return ReferralState.RECALLED
    if referral.sent_at is None:
        return ReferralState.DRAFT
    if referral.received_at is None:
        late = receipt_due is not None and receipt_due < now
        return ReferralState.LATE if late else ReferralState.AWAITING
    if referral.accepted is False:
        return ReferralState.REFUSED
    return ReferralState.ENDED if referral.ended_at is not None else ReferralState.ACCEPTED


def row_of(
    referral: Referral,
    case_number: str,
    now: datetime,
    due_after: Callable[[datetime], datetime],
) -> ReferralRow:
    """The row of a referral; ``due_after`` tells until when a receipt is expected."""
    due = due_after(referral.sent_at) if referral.sent_at is not None else None
    return ReferralRow(
        id=referral.id,
        version=referral.version,
        case_id=referral.case_id,
        case_number=case_number,
        state=state_of(referral, due, now),
        purpose=referral.purpose or "",
        to_agency=referral.to_agency or "",
        to_name=referral.to_name,
        service=referral.service or "",
        urgency=referral.urgency or "NORMAL",
        need=referral.need,
        number=referral.number,
        return_code=referral.return_code,
        consent_id=referral.consent_id,
        sent_at=referral.sent_at,
        receipt_due=due,
        received_at=referral.received_at,
        received_by=referral.received_by,
        received_number=referral.received_number,
        accepted=referral.accepted,
        refusal_reason=referral.refusal_reason,
        feedback_due=referral.feedback_due,
        feedback=referral.feedback,
        feedback_at=referral.feedback_at,
        ended_at=referral.ended_at,
        recalled_at=referral.recalled_at,
        recall_reason=referral.recall_reason,
    )
