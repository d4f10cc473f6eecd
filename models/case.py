"""The case: a narrow row, with its long texts and its readers in tables of their own."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Field

from models.base import Record
from models.fields import Kind, Sensitivity, field

S = Sensitivity


class CaseRecord(Record):
    """A record that belongs to one case."""

    case_id: UUID = Field(foreign_key="case_file.id", index=True)


class Case(Record, table=True):
    """One child's case. Its stage, next step and lateness are derived, never stored here."""

    __tablename__ = "case_file"

    number: str = Field(unique=True)
    pack: str = Field(default="kg")
    pack_version: str = Field(default="")
    channel: str = field("Channel", Kind.CODE, codes="channel", required=True, in_form=False)
    detected_at: datetime | None = field("Found on", Kind.MOMENT, required=True, index=True)
    opened_at: datetime = field("Opened on", Kind.MOMENT, in_form=False, index=True)
    intake_id: UUID | None = Field(default=None, foreign_key="intake_event.id", index=True)
    child_id: UUID = Field(foreign_key="child.id", index=True)
    place: str | None = field("Place found", Kind.TEXT, S.CONTACT, searchable=True)
    region: str | None = field("Region", Kind.CODE, codes="region")
    district: str | None = field("District or town", Kind.TEXT)
    risk: str | None = field("Risk", Kind.CODE, codes="risk")
    risk_reason: str | None = field("Reasons for the risk level", Kind.TEXT, S.HEALTH)
    sensitivity: str = field("Sensitivity", Kind.CODE, codes="case_sensitivity", default="NORMAL")
    knows: str = field(
        "Who may know?",
        Kind.CODE,
        codes="who_may_know",
        default="OFFICE",
        index=True,
        in_form=False,
    )
    worker_id: UUID | None = Field(default=None, foreign_key="user_account.id", index=True)
    supervisor_id: UUID | None = Field(default=None, foreign_key="user_account.id")
    closed_at: datetime | None = field("Closed on", Kind.MOMENT, in_form=False)
    closure_reason: str | None = field(
        "Reason for closing", Kind.CODE, codes="closure_reason", in_form=False
    )
    binned_at: datetime | None = field(
        "Put into the bin on", Kind.MOMENT, in_form=False, index=True
    )
    bin_reason: str | None = field("Why it was put into the bin", Kind.TEXT, in_form=False)
    anonymised_at: datetime | None = field("Anonymised on", Kind.MOMENT, in_form=False)


class CaseNarrative(CaseRecord, table=True):
    """A long text of a case, kept out of the row that lists and counts read."""

    __tablename__ = "case_narrative"

    kind: str = field("Kind of note", Kind.CODE, codes="narrative", required=True)
    written_on: date | None = field("Date", Kind.DATE)
    text: str | None = field("Text", Kind.NARRATIVE, S.EXPLOITATION, searchable=True, required=True)


class CaseReader(CaseRecord, table=True):
    """A person who may know of a case that is kept from the rest of the office.

    With ``emergency`` the person opened it alone, for a ``reason``, ``until`` a moment; the keeper
    of the case has taken note of that at ``acknowledged_at``.
    """

    __tablename__ = "case_reader"

    user_id: UUID = Field(foreign_key="user_account.id", index=True)
    emergency: bool | None = field("Opened in an emergency", Kind.YES_NO, in_form=False)
    until: datetime | None = field("Until", Kind.MOMENT, in_form=False)
    reason: str | None = field("Why it was opened", Kind.TEXT, in_form=False)
    acknowledged_at: datetime | None = field("Taken note of on", Kind.MOMENT, in_form=False)
