"""How a case ends: verified outcomes, the transfer to another office, closing and reopening."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Field

from models.case import CaseRecord
from models.fields import Kind, Sensitivity, field

S = Sensitivity


class Outcome(CaseRecord, table=True):
    """What was reached for the child; it counts once a second person has verified it."""

    kind: str | None = field("Outcome", Kind.CODE, codes="outcome", required=True)
    reached_on: date | None = field("Reached on", Kind.DATE, required=True)
    goal_id: UUID | None = Field(default=None, foreign_key="goal.id")
    evidence: str | None = field("How we know", Kind.TEXT, required=True)
    recorded_by: UUID | None = Field(default=None, foreign_key="user_account.id")
    verified_at: datetime | None = field("Verified on", Kind.MOMENT, in_form=False)
    verified_by: UUID | None = Field(default=None, foreign_key="user_account.id")
    verifier: str | None = field("Who verified it", Kind.NAME, in_form=False)
    verifier_agency: str | None = field(
        "Body of the person who verified it", Kind.CODE, codes="agency", in_form=False
    )
    method: str | None = field(
        "How it was verified", Kind.CODE, codes="verification_method", in_form=False
    )
    confirmed: bool | None = field("Confirmed", Kind.YES_NO, in_form=False)
    verification_note: str | None = field("What the check showed", Kind.TEXT, in_form=False)


class Transfer(CaseRecord, table=True):
    """A case handed to another office or body, with its receipt; sending is never undone."""

    __tablename__ = "case_transfer"

    number: str | None = Field(default=None, unique=True)
    to_agency: str | None = field("To", Kind.CODE, codes="agency", required=True)
    to_office: str | None = field("Name of the office", Kind.TEXT)
    to_region: str | None = field("Region", Kind.CODE, codes="region")
    to_person: str | None = field("Person who takes over", Kind.NAME)
    reason: str | None = field("Reason for the transfer", Kind.TEXT, required=True)
    contents: str | None = field("What is handed over", Kind.TEXT)
    consent_id: UUID | None = Field(default=None, foreign_key="consent.id")
    return_code: str | None = Field(default=None)
    sent_at: datetime | None = field("Sent on", Kind.MOMENT, in_form=False)
    received_at: datetime | None = field("Received on", Kind.MOMENT, in_form=False)
    received_by: str | None = field("Received by", Kind.NAME, in_form=False)
    received_number: str | None = field("Receiver's number", Kind.TEXT, in_form=False)
    accepted: bool | None = field("Accepted", Kind.YES_NO, in_form=False)
    refusal_reason: str | None = field("Reason for refusing", Kind.TEXT, in_form=False)


class Closure(CaseRecord, table=True):
    """One closing of a case: prepared, submitted, approved; and, where it came to that, reopened.

    The rows of a case are its log of closings and reopenings.
    """

    reason: str | None = field(
        "Reason for closing", Kind.CODE, codes="closure_reason", required=True
    )
    summary: str | None = field(
        "What was reached, and how the child is now", Kind.NARRATIVE, S.EXPLOITATION, required=True
    )
    child_opinion: str | None = field("The child's opinion", Kind.NARRATIVE, S.STATEMENT)
    family_opinion: str | None = field("The family's opinion", Kind.NARRATIVE, S.FAMILY)
    unfinished_reason: str | None = field(
        "Why the case closes although something is unfinished", Kind.TEXT
    )
    follow_up: str | None = field("What happens after closing", Kind.TEXT)
    other_number: str | None = field(
        "Number of the other case",
        Kind.TEXT,
        shown_when=("reason", ("DUPLICATE",)),
        required_when=("reason", ("DUPLICATE",)),
    )
    prepared_at: datetime | None = field("Prepared on", Kind.MOMENT, in_form=False)
    closed_at: datetime | None = field("Closed on", Kind.MOMENT, in_form=False)
    closed_by: UUID | None = Field(default=None, foreign_key="user_account.id")
    reopened_at: datetime | None = field("Reopened on", Kind.MOMENT, in_form=False)
    reopened_by: UUID | None = Field(default=None, foreign_key="user_account.id")
    reopen_reason: str | None = field("Reason for reopening", Kind.TEXT, in_form=False)
