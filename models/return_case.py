"""The return of a child to its own country, in both directions (domain E2b)."""

from datetime import date, datetime

from models.case import CaseRecord
from models.fields import Kind, Sensitivity, field

S = Sensitivity


class ReturnCase(CaseRecord, table=True):
    """One return: identity, contact with the other state, tracing, decision, hand-over, follow-up.

    Each stage is recorded by a verb of its own, which asks for that stage's required fields. Contact with the other state, the decision and the
    hand-over are never undone; the contact is held for asylum, statelessness, fear or state
    involvement until the supervisor decides with a reason (do-no-harm 5).
    """

    __tablename__ = "return_case"

    direction: str | None = field("Direction", Kind.CODE, codes="return_direction", required=True)
    country: str | None = field("Other country", Kind.CODE, codes="citizenship", required=True)
    ground: str | None = field(
        "Why the child is without care", Kind.CODE, S.FAMILY, codes="return_ground"
    )
    opened_at: datetime | None = field("Opened on", Kind.MOMENT, required=True)
    sending_body: str | None = field("Sending centre or body", Kind.TEXT)
    wanted_by_child: bool | None = field("The child wants to return", Kind.YES_NO, S.STATEMENT)
    identity_at: datetime | None = field(
        "Identity established on", Kind.MOMENT, required=True, in_form=False
    )
    identity_paper: str | None = field(
        "Paper that proves it", Kind.CODE, S.IDENTITY, codes="identity_paper", in_form=False
    )
    identity_body: str | None = field(
        "Established by", Kind.CODE, codes="agency", required=True, in_form=False
    )
    contacted_at: datetime | None = field(
        "Other state contacted on", Kind.MOMENT, required=True, in_form=False
    )
    contact_body: str | None = field(
        "Through", Kind.CODE, codes="agency", required=True, in_form=False
    )
    contact_reference: str | None = field("Number of the letter", Kind.TEXT, in_form=False)
    traced_at: datetime | None = field(
        "Tracing finished on", Kind.MOMENT, required=True, in_form=False
    )
    family_found: bool | None = field(
        "Family found", Kind.YES_NO, S.FAMILY, required=True, in_form=False
    )
    tracing: str | None = field("Result of the tracing", Kind.TEXT, S.FAMILY, in_form=False)
    best_interests: str | None = field(
        "What is best for the child, and why",
        Kind.NARRATIVE,
        S.EXPLOITATION,
        required=True,
        in_form=False,
    )
    decided_at: datetime | None = field("Decided on", Kind.MOMENT, required=True, in_form=False)
    decision: str | None = field(
        "Decision", Kind.CODE, codes="return_decision", required=True, in_form=False
    )
    decision_reason: str | None = field(
        "Reason", Kind.TEXT, S.EXPLOITATION, required=True, in_form=False
    )
    decision_body: str | None = field(
        "Decided by", Kind.CODE, codes="agency", required=True, in_form=False
    )
    child_heard: bool | None = field(
        "The child was heard", Kind.YES_NO, required=True, in_form=False
    )
    not_heard_reason: str | None = field(
        "Why the child was not heard",
        Kind.TEXT,
        S.STATEMENT,
        shown_when=("child_heard", ("NO",)),
        required_when=("child_heard", ("NO",)),
        in_form=False,
    )
    child_words: str | None = field("The child's own words", Kind.TEXT, S.STATEMENT, in_form=False)
    planned_on: date | None = field("Return planned for", Kind.DATE, in_form=False)
    escort: str | None = field("Escort", Kind.NAME, in_form=False)
    travel_paper: str | None = field("Travel paper", Kind.TEXT, S.IDENTITY, in_form=False)
    handed_over_at: datetime | None = field(
        "Handed over on", Kind.MOMENT, required=True, in_form=False
    )
    received_by: str | None = field("Received by", Kind.NAME, required=True, in_form=False)
    receiving_body: str | None = field("Receiving body", Kind.TEXT, in_form=False)
    receipt_number: str | None = field(
        "Number of the hand-over act", Kind.TEXT, required=True, in_form=False
    )
    note: str | None = field("Note", Kind.NARRATIVE, S.FAMILY)


class ReturnFollowUp(CaseRecord, table=True):
    """News of the child after the hand-over."""

    __tablename__ = "return_follow_up"

    asked_at: datetime | None = field("Date", Kind.MOMENT, required=True)
    source: str | None = field("From whom", Kind.TEXT, required=True)
    reached: bool | None = field("News of the child was received", Kind.YES_NO, required=True)
    safe: bool | None = field("The child is safe", Kind.YES_NO)
    note: str | None = field("What was learned", Kind.TEXT, S.FAMILY)
