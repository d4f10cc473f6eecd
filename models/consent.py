"""Consent, or the legal ground that stands in its place (domain D; Digital Code 78–80)."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Field

from models.case import CaseRecord
from models.fields import Kind, Sensitivity, field

S = Sensitivity
_CONSENT = ("basis", ("CONSENT",))
_LAW = ("basis", ("LAW", "VITAL_INTEREST"))


class Consent(CaseRecord, table=True):
    """Why information about the child may go to others: who allowed it, or which law does.

    Never edited and never undone; it is withdrawn by an act of its own.
    """

    basis: str | None = field("Ground", Kind.CODE, codes="consent_basis", required=True)
    giver: str | None = field(
        "Who consents",
        Kind.CODE,
        codes="consent_giver",
        shown_when=_CONSENT,
        required_when=_CONSENT,
    )
    member_id: UUID | None = Field(default=None, foreign_key="family_member.id")
    giver_name: str | None = field("Name", Kind.NAME, S.FAMILY, shown_when=_CONSENT)
    form: str | None = field("Form", Kind.CODE, codes="consent_form", shown_when=_CONSENT)
    language: str | None = field(
        "In which language", Kind.CODE, codes="language", shown_when=_CONSENT
    )
    explained: bool | None = field(
        "Explained in words the child understands", Kind.YES_NO, shown_when=_CONSENT
    )
    legal_ground: str | None = field(
        "Legal ground", Kind.CODE, codes="legal_ground", shown_when=_LAW, required_when=_LAW
    )
    share_with: tuple[str, ...] | None = field(
        "May be shared with", Kind.CODES, codes="share_with", required=True
    )
    withhold_from: tuple[str, ...] | None = field(
        "Keep from",
        Kind.CODES,
        S.SAFETY,
        codes="share_with",
        help="nothing is sent to these, unless a legal ground recorded later asks for it",
    )
    withhold_reason: str | None = field("Why", Kind.CODE, S.SAFETY, codes="withhold_reason")
    given_at: datetime | None = field("Given on", Kind.MOMENT, required=True)
    valid_until: date | None = field("Valid until", Kind.DATE)
    withdrawn_at: datetime | None = field("Withdrawn on", Kind.MOMENT, in_form=False)
    withdrawn_reason: str | None = field("Why it was withdrawn", Kind.TEXT, in_form=False)
    note: str | None = field("Note", Kind.NARRATIVE)
