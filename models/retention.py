"""How long records are kept, what stops their erasure, and what was erased."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID, uuid4

from sqlmodel import Field, SQLModel

from models.base import Record
from models.case import CaseRecord
from models.fields import Kind, field
from models.types import UtcDateTime


class RetentionPeriod(Record, table=True):
    """The office's own period for one category, in place of the pack's."""

    __tablename__ = "retention_period"

    category: str = field("Category", Kind.CODE, codes="retention_category", required=True)
    months: int | None = field(
        "Kept for", Kind.WHOLE, unit="months", required=True, minimum=1, maximum=1200
    )
    ground: str | None = field("Ground (order)", Kind.TEXT, required=True)


class LegalHold(CaseRecord, table=True):
    """Nothing of the case is erased while a court, a prosecutor or a complaint needs it."""

    __tablename__ = "legal_hold"

    reason: str | None = field("Reason", Kind.TEXT, required=True)
    placed_on: date | None = field("Since", Kind.DATE, in_form=False)
    lifted_at: datetime | None = field("Lifted on", Kind.MOMENT, in_form=False)
    lifted_reason: str | None = field("Why it was lifted", Kind.TEXT, in_form=False)


class RetentionReview(CaseRecord, table=True):
    """A person looked at a closed case whose period had ended, and said what becomes of it."""

    __tablename__ = "retention_review"

    decision: str | None = field("Decision", Kind.CODE, codes="retention_decision", required=True)
    reason: str | None = field("Reason", Kind.TEXT, required=True)
    keep_until: date | None = field("Kept until", Kind.DATE)
    reviewed_at: datetime | None = field("Reviewed on", Kind.MOMENT, in_form=False)


class TwoPersonRequest(Record, table=True):
    """Something that one person asks for and another decides: an erasure, a bulk export.

    ``case_id`` is no foreign key: the request outlives the case.
    """

    __tablename__ = "two_person_request"

    kind: str = field("What is asked", Kind.CODE, codes="two_person_kind", required=True)
    case_id: UUID | None = Field(default=None, index=True)
    number: str = Field(default="")
    reason: str | None = field("Reason", Kind.TEXT, required=True)
    asked_by: UUID | None = Field(default=None, foreign_key="user_account.id")
    asked_at: datetime | None = field("Asked on", Kind.MOMENT, in_form=False)
    decided_by: UUID | None = Field(default=None, foreign_key="user_account.id")
    decided_at: datetime | None = field("Decided on", Kind.MOMENT, in_form=False)
    approved: bool | None = field("Agreed", Kind.YES_NO, in_form=False)
    decision_reason: str | None = field("Why so decided", Kind.TEXT, in_form=False)
    done_at: datetime | None = field("Done on", Kind.MOMENT, in_form=False)


class ErasureEntry(SQLModel, table=True):
    """One line of the erasure ledger; it is written again into a vault that a backup brought back.

    ``cleaned_at`` is when the file held no trace of the rows any more; until then that is due.
    """

    __tablename__ = "erasure_entry"
    audited: ClassVar[bool] = False

    id: UUID = Field(default_factory=uuid4, primary_key=True)
    case_id: UUID = Field(index=True)
    number: str
    kind: str
    erased_at: datetime = Field(sa_type=UtcDateTime)
    asked_by: UUID | None = None
    approved_by: UUID | None = None
    rows: int = 0
    cleaned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
