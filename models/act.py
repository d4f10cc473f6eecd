"""An act of procedure: what happened at a step that has no record of its own."""

from datetime import date, datetime

from models.case import CaseRecord
from models.fields import Kind, Sensitivity, field

S = Sensitivity


class Act(CaseRecord, table=True):
    """A notice given, a visit made, a fine decided: the code says what, the date says when.

    ``kind`` is a code of the pack's list *act*. A postponement (POSTPONED) names the step it moves
    (``step``), the reason and the next date: the trauma pause of the do-no-harm rules. A release of
    the contact with a mission says which reasons it decided on (``covers``). An act with
    ``withdrawn_at`` counts as never done; it stays readable.
    """

    __tablename__ = "act"

    kind: str | None = field("What happened", Kind.CODE, codes="act", required=True, index=True)
    step: str | None = field("Step", Kind.CODE, codes="step", in_form=False)
    happened_at: datetime | None = field("When", Kind.MOMENT, required=True)
    agency: str | None = field("Agency", Kind.CODE, codes="agency")
    person: str | None = field("Person", Kind.NAME)
    reference: str | None = field("Document number", Kind.TEXT)
    outcome: str | None = field("Result", Kind.CODE, codes="act_outcome")
    reason: str | None = field("Reason", Kind.TEXT)
    next_on: date | None = field("Next date", Kind.DATE)
    amount: int | None = field("Amount", Kind.WHOLE, unit="som", minimum=0)
    covers: tuple[str, ...] | None = field(
        "Reasons decided on", Kind.CODES, S.SAFETY, codes="mission_hold", in_form=False
    )
    note: str | None = field("Note", Kind.NARRATIVE, S.EXPLOITATION, searchable=True)
    withdrawn_at: datetime | None = field("Withdrawn on", Kind.MOMENT, in_form=False)
    withdrawn_reason: str | None = field("Why it was withdrawn", Kind.TEXT, in_form=False)
