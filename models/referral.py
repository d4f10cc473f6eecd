"""A referral: a tracked request to another agency, with its receipt and its return slip."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Field

from models.case import CaseRecord
from models.fields import Kind, Sensitivity, field

S = Sensitivity


class Referral(CaseRecord, table=True):
    """Drafted, sent, received, accepted or refused, ended; sending and receipt are never undone."""

    number: str | None = Field(default=None, unique=True)
    purpose: str | None = field(
        "Purpose", Kind.CODE, codes="referral_purpose", required=True, default="SOCIAL"
    )
    to_agency: str | None = field("To", Kind.CODE, codes="agency", required=True)
    to_name: str | None = field("Name of the office or person", Kind.TEXT)
    service: str | None = field("Service asked for", Kind.CODE, codes="service", required=True)
    urgency: str | None = field("Urgency", Kind.CODE, codes="urgency", default="NORMAL")
    need: str | None = field(
        "What the receiver needs to know",
        Kind.NARRATIVE,
        S.PROCEDURE,
        required=True,
        help="no account of the exploitation",
    )
    consent_id: UUID | None = Field(default=None, foreign_key="consent.id")
    return_code: str | None = Field(default=None)
    sent_at: datetime | None = field("Sent on", Kind.MOMENT, in_form=False)
    received_at: datetime | None = field("Received on", Kind.MOMENT, in_form=False)
    received_by: str | None = field("Received by", Kind.NAME, in_form=False)
    received_number: str | None = field("Receiver's number", Kind.TEXT, in_form=False)
    accepted: bool | None = field("Accepted", Kind.YES_NO, in_form=False)
    refusal_reason: str | None = field("Reason for refusing", Kind.TEXT, in_form=False)
    feedback_due: date | None = field("Feedback expected by", Kind.DATE)
    feedback: str | None = field("Feedback", Kind.NARRATIVE, in_form=False)
    feedback_at: datetime | None = field("Feedback given on", Kind.MOMENT, in_form=False)
    recalled_at: datetime | None = field("Recalled on", Kind.MOMENT, in_form=False)
    recall_reason: str | None = field("Reason for recalling", Kind.TEXT, in_form=False)
    ended_at: datetime | None = field("Ended on", Kind.MOMENT, in_form=False)
