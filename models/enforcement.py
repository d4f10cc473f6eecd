"""Enforcement: what labour authority, police, prosecutor and court did (domain E3)."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Field

from models.case import CaseRecord
from models.fields import Kind, Sensitivity, field

S = Sensitivity


class Violation(CaseRecord, table=True):
    """A violation noted by a body, with its record number."""

    work_id: UUID | None = Field(default=None, foreign_key="work_situation.id")
    noted_at: datetime | None = field("Noted on", Kind.MOMENT, required=True)
    agency: str | None = field("Body", Kind.CODE, codes="agency", required=True)
    findings: tuple[str, ...] | None = field(
        "What is violated", Kind.CODES, S.WORK, codes="violation_kind"
    )
    employer: str | None = field("Employer", Kind.NAME, S.WORK, searchable=True)
    reference: str | None = field("Number of the record", Kind.TEXT)
    note: str | None = field("Note", Kind.NARRATIVE, S.EXPLOITATION)


class CrossNotice(CaseRecord, table=True):
    """Materials handed from one body to the other: police ↔ labour authority (CPC 153.5).

    Sending and receipt are never undone. ``receipt_due`` is the day by which the receipt is expected.
    """

    __tablename__ = "cross_notice"

    number: str | None = Field(default=None, unique=True)
    from_agency: str | None = field("Handed over by", Kind.CODE, codes="agency", required=True)
    to_agency: str | None = field("To", Kind.CODE, codes="agency", required=True)
    about: str | None = field("What it is about", Kind.CODE, codes="notice_matter", required=True)
    content: str | None = field("What is handed over", Kind.TEXT, S.WORK)
    sent_at: datetime | None = field("Sent on", Kind.MOMENT, required=True)
    receipt_due: date | None = field("Receipt expected by", Kind.DATE)
    received_at: datetime | None = field("Received on", Kind.MOMENT, in_form=False)
    received_by: str | None = field("Received by", Kind.NAME, in_form=False)
    received_number: str | None = field("Receiver's number", Kind.TEXT, in_form=False)


class OffenceCase(CaseRecord, table=True):
    """A case under the Code of Offences: opened, decided, served, paid (CO 48, 458, 563).

    A fine is paid once. A decision, its service and a payment are never undone.
    """

    __tablename__ = "offence_case"

    violation_id: UUID | None = Field(default=None, foreign_key="violation.id")
    agency: str | None = field("Body", Kind.CODE, codes="agency", required=True)
    reference: str | None = field("Case number", Kind.TEXT)
    articles: tuple[str, ...] | None = field("Articles", Kind.CODES, codes="offence_article")
    liable: str | None = field("Who is liable", Kind.CODE, S.WORK, codes="liable_person")
    liable_name: str | None = field("Name of the liable person", Kind.NAME, S.WORK)
    opened_at: datetime | None = field("Opened on", Kind.MOMENT, required=True)
    decided_at: datetime | None = field("Decided on", Kind.MOMENT, in_form=False)
    outcome: str | None = field("Decision", Kind.CODE, codes="offence_outcome", in_form=False)
    fine_units: int | None = field("Calculation units", Kind.WHOLE, minimum=0, in_form=False)
    fine_som: int | None = field("Fine", Kind.WHOLE, unit="som", minimum=0, in_form=False)
    decision_reason: str | None = field("Reasons of the decision", Kind.TEXT, in_form=False)
    served_at: datetime | None = field("Handed over on", Kind.MOMENT, in_form=False)
    paid_on: date | None = field("Paid on", Kind.DATE, in_form=False)
    paid_som: int | None = field("Paid", Kind.WHOLE, unit="som", minimum=0, in_form=False)
    paid_reference: str | None = field("Number of the payment", Kind.TEXT, in_form=False)
    collection: str | None = field("What was done to collect it", Kind.TEXT, in_form=False)
    note: str | None = field("Note", Kind.NARRATIVE, S.WORK)


class Investigation(CaseRecord, table=True):
    """A pre-investigation check and what followed: investigation, its end, the court (CPC 153–162).

    A reopened one is a new row that names the old by ``previous_id``: nothing is overwritten.
    """

    previous_id: UUID | None = Field(default=None, foreign_key="investigation.id")
    agency: str | None = field("Body", Kind.CODE, codes="agency", required=True)
    check_number: str | None = field("Number of the check", Kind.TEXT)
    check_started_at: datetime | None = field("Check begun on", Kind.MOMENT, required=True)
    articles: tuple[str, ...] | None = field(
        "Articles", Kind.CODES, S.EXPLOITATION, codes="crime_article"
    )
    suspect: str | None = field("Person under suspicion", Kind.NAME, S.SUSPECT)
    investigator: str | None = field("Investigator", Kind.NAME)
    check_extended_at: datetime | None = field("Check extended on", Kind.MOMENT, in_form=False)
    refused_at: datetime | None = field("Refused on", Kind.MOMENT, in_form=False)
    refusal_reason: str | None = field("Reason for refusing", Kind.TEXT, in_form=False)
    opened_at: datetime | None = field("Opened on", Kind.MOMENT, in_form=False)
    number: str | None = field("Case number", Kind.TEXT, in_form=False)
    gravity: str | None = field("Gravity", Kind.CODE, codes="crime_gravity", in_form=False)
    extended_until: date | None = field("Extended until", Kind.DATE, in_form=False)
    extended_at: datetime | None = field("Extended on", Kind.MOMENT, in_form=False)
    ended_at: datetime | None = field("Ended on", Kind.MOMENT, in_form=False)
    outcome: str | None = field("Result", Kind.CODE, codes="investigation_outcome", in_form=False)
    outcome_reason: str | None = field("Reason", Kind.TEXT, in_form=False)
    verdict_at: datetime | None = field("Verdict on", Kind.MOMENT, in_form=False)
    verdict: str | None = field("Verdict", Kind.CODE, codes="verdict", in_form=False)
    compensation_som: int | None = field(
        "Compensation", Kind.WHOLE, unit="som", minimum=0, in_form=False
    )
    note: str | None = field("Note", Kind.NARRATIVE, S.EXPLOITATION)


class InvestigationReview(CaseRecord, table=True):
    """The prosecutor's review of a refused or closed investigation (US DOL 2020 T8)."""

    __tablename__ = "investigation_review"

    investigation_id: UUID = Field(foreign_key="investigation.id", index=True)
    asked_at: datetime | None = field("Asked on", Kind.MOMENT, required=True)
    asked_by: str | None = field("Asked by", Kind.NAME)
    grounds: str | None = field("New facts or complaint", Kind.TEXT, required=True)
    decided_at: datetime | None = field("Decided on", Kind.MOMENT, in_form=False)
    outcome: str | None = field("Decision", Kind.CODE, codes="review_outcome", in_form=False)
    reason: str | None = field("Reason", Kind.TEXT, in_form=False)


class ChildInterview(CaseRecord, table=True):
    """The investigator talks with the child; who was beside it (CPC 54, 78, 203)."""

    __tablename__ = "child_interview"

    investigation_id: UUID | None = Field(default=None, foreign_key="investigation.id", index=True)
    planned_at: datetime | None = field("Planned for", Kind.MOMENT)
    held_at: datetime | None = field("Held on", Kind.MOMENT)
    investigator: str | None = field("Investigator", Kind.NAME)
    representative: str | None = field("Legal representative present", Kind.NAME, S.FAMILY)
    psychologist: str | None = field("Psychologist or teacher present", Kind.NAME)
    interpreter: str | None = field("Interpreter", Kind.NAME)
    friendly_room: bool | None = field("In a child-friendly room", Kind.YES_NO)
    recorded: bool | None = field("Recorded on video, not to be repeated", Kind.YES_NO)
    opinion: str | None = field("Opinion of social services", Kind.NARRATIVE, S.EXPLOITATION)
    opinion_filed_at: datetime | None = field("Opinion handed over on", Kind.MOMENT)


class EnforcementFeedback(CaseRecord, table=True):
    """What a body told the office about the result of its branch."""

    __tablename__ = "enforcement_feedback"

    agency: str | None = field("Received from", Kind.CODE, codes="agency", required=True)
    given_at: datetime | None = field("Received on", Kind.MOMENT, required=True)
    reference: str | None = field("Letter number", Kind.TEXT)
    content: str | None = field("What it says", Kind.TEXT, S.EXPLOITATION, required=True)
