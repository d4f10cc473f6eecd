"""National Referral Mechanism: the indicator sheet and identification (domain E2)."""

from datetime import date, datetime

from models.case import CaseRecord
from models.fields import Kind, Sensitivity, field

S = Sensitivity


class NrmScreening(CaseRecord, table=True):
    """The trafficking questions and what they showed. For a child act and purpose suffice."""

    __tablename__ = "nrm_screening"

    asked_at: datetime | None = field("Asked on", Kind.MOMENT, required=True)
    asked_by: str | None = field("Asked by", Kind.NAME)
    indicators: tuple[str, ...] | None = field(
        "Indicators found",
        Kind.CODES,
        S.EXPLOITATION,
        codes="indicator",
        help="none ticked: asked, and none found",
    )
    act: str | None = field("Act", Kind.CODE, S.EXPLOITATION, codes="trafficking_act")
    purpose: str | None = field("Purpose", Kind.CODE, S.EXPLOITATION, codes="trafficking_purpose")
    means: str | None = field(
        "Means",
        Kind.CODE,
        S.EXPLOITATION,
        codes="trafficking_means",
        help="not needed for a child",
    )
    note: str | None = field("Note", Kind.NARRATIVE, S.EXPLOITATION)


class NrmIdentification(CaseRecord, table=True):
    """A preliminary or official decision whether the child is a victim of trafficking."""

    __tablename__ = "nrm_identification"

    stage: str | None = field("Stage", Kind.CODE, codes="identification_stage", required=True)
    body: str | None = field("Deciding body", Kind.CODE, codes="agency", required=True)
    representative: str | None = field("Legal representative", Kind.NAME, S.FAMILY)
    interpreter: str | None = field("Interpreter", Kind.NAME)
    agreed: bool | None = field(
        "The child agreed to be identified",
        Kind.YES_NO,
        help="help is given whatever the answer",
    )
    decided_at: datetime | None = field("Decided on", Kind.MOMENT, required=True)
    outcome: str | None = field(
        "Outcome", Kind.CODE, S.EXPLOITATION, codes="identification_outcome", required=True
    )
    reasons: str | None = field("Reasons", Kind.NARRATIVE, S.EXPLOITATION, required=True)
    appeal_until: date | None = field("Appeal possible until", Kind.DATE)
