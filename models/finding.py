"""A supervisor's decision on a finding of the law: never silent, always with its reason."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from models.case import CaseRecord
from models.fields import Kind, Sensitivity, field

S = Sensitivity


class FindingOverride(CaseRecord, table=True):
    """A finding set aside, or a check confirmed as a breach.

    ``work_id`` is the work situation it speaks of; None: the child. The finding stays in sight with
    this reason beside it. An override with ``withdrawn_at`` no longer counts; it stays readable.
    """

    __tablename__ = "finding_override"

    finding: str = field("Finding", Kind.CODE, codes="finding", required=True, in_form=False)
    work_id: UUID | None = Field(default=None)
    decision: str | None = field("Decision", Kind.CODE, codes="finding_decision", required=True)
    reason: str | None = field("Reason", Kind.TEXT, S.EXPLOITATION, required=True)
    decided_at: datetime | None = field("Decided on", Kind.MOMENT, in_form=False)
    withdrawn_at: datetime | None = field("Withdrawn on", Kind.MOMENT, in_form=False)
    withdrawn_reason: str | None = field("Why it was withdrawn", Kind.TEXT, in_form=False)
