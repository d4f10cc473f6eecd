"""Approval inside the office: the worker submits, the supervisor approves or returns with remarks."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from models.case import CaseRecord
from models.fields import Kind, field


class Approval(CaseRecord, table=True):
    """One submission of an assessment, a plan or a closure, and what the supervisor said of it.

    ``subject_id`` names the record of the kind ``subject``; while a submission waits or once it is
    approved, that record is frozen. ``edition`` counts the approved versions of one subject kind
    in the case, from 1, and is set by the approval. A decision is never undone.
    """

    subject: str | None = field(
        "What is approved", Kind.CODE, codes="approval_subject", in_form=False
    )
    subject_id: UUID = Field(index=True)
    submitted_at: datetime | None = field("Submitted on", Kind.MOMENT, in_form=False)
    submitted_by: UUID | None = Field(default=None, foreign_key="user_account.id")
    note: str | None = field("Note for the supervisor", Kind.TEXT)
    decided_at: datetime | None = field("Decided on", Kind.MOMENT, in_form=False)
    decided_by: UUID | None = Field(default=None, foreign_key="user_account.id")
    outcome: str | None = field("Decision", Kind.CODE, codes="approval_outcome", in_form=False)
    remarks: str | None = field("Remarks of the supervisor", Kind.TEXT, in_form=False)
    edition: int | None = Field(default=None)
