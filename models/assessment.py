"""Assessments, and their domains scored 0–3 (domain G; Code on Children 33, 36)."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Field

from models.case import CaseRecord
from models.fields import Kind, Sensitivity, field

S = Sensitivity


class Assessment(CaseRecord, table=True):
    """An initial or a comprehensive assessment; done once ``done_at`` is known.

    The trauma-sensitive rules stand in the form itself: one talk, at a place the child chose, with
    breaks, never telling twice, stopped at distress. ``revision`` counts the versions of a kind.
    """

    kind: str | None = field("Kind", Kind.CODE, codes="assessment_kind", required=True)
    started_at: datetime | None = field("Begun on", Kind.MOMENT)
    done_at: datetime | None = field("Finished on", Kind.MOMENT, in_form=False)
    place: str | None = field("Where", Kind.TEXT, S.CONTACT)
    interviewer: str | None = field("Who talked with the child", Kind.NAME)
    supporter_id: UUID | None = Field(default=None, foreign_key="family_member.id")
    psychologist: bool | None = field("Psychologist present", Kind.YES_NO)
    risk: str | None = field("Risk", Kind.CODE, codes="risk", required=True)
    risk_reason: str | None = field("Reasons for the risk level", Kind.TEXT, S.HEALTH)
    child_words: str | None = field(
        "The child's own words", Kind.NARRATIVE, S.STATEMENT, searchable=True
    )
    situation: str | None = field("Situation", Kind.NARRATIVE, S.EXPLOITATION, searchable=True)
    revision: int = Field(default=1)
    place_chosen: bool | None = field("The child chose the place", Kind.YES_NO)
    breaks_agreed: bool | None = field("Breaks and a stop sign are agreed", Kind.YES_NO)
    carer_away: bool | None = field(
        "Nobody suspected was within hearing",
        Kind.YES_NO,
        help="a carer under suspicion stays away",
    )
    earlier_account: str | None = field(
        "Account used instead of asking again",
        Kind.TEXT,
        S.SOURCE,
        help="who recorded it and when; the child does not tell it twice",
    )
    stopped: bool | None = field("Stopped: the child was in distress", Kind.YES_NO, S.HEALTH)
    stop_reason: str | None = field(
        "What was seen, and what was done",
        Kind.TEXT,
        S.HEALTH,
        shown_when=("stopped", ("YES",)),
        required_when=("stopped", ("YES",)),
    )
    next_session_on: date | None = field(
        "Next talk on",
        Kind.DATE,
        shown_when=("stopped", ("YES",)),
        required_when=("stopped", ("YES",)),
    )
    resumed_at: datetime | None = field("Talk resumed on", Kind.MOMENT, in_form=False)


class AssessmentDomain(CaseRecord, table=True):
    """One domain of an assessment: 0 no concern … 3 acute."""

    __tablename__ = "assessment_domain"

    assessment_id: UUID = Field(foreign_key="assessment.id", index=True)
    domain: str | None = field("Domain", Kind.CODE, codes="domain", required=True)
    score: int | None = field("Score", Kind.WHOLE, S.HEALTH, minimum=0, maximum=3)
    evidence: str | None = field("Evidence", Kind.TEXT, S.EXPLOITATION)
    source: str | None = field("Source", Kind.TEXT, S.SOURCE)
    child_words: str | None = field("The child's own words", Kind.TEXT, S.STATEMENT)
