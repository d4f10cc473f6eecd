"""What is done for the child: placements, services given, visits, reviews of the plan."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Field

from models.case import CaseRecord
from models.fields import Kind, Sensitivity, field

S = Sensitivity


class Placement(CaseRecord, table=True):
    """Where the child lives and on what ground (Code on Children 37, 43, 75, 82; CMW report ¶85–87).

    ``member_id`` is the family member who takes the child in, where it is one. Reasons are asked
    where the order of preference is left: family first, brothers and sisters together, consent of
    a child of 10 or older, an institution only when the alternatives failed (Code on Children 36.4).
    """

    kind: str | None = field("Form of care", Kind.CODE, codes="placement", required=True)
    member_id: UUID | None = Field(default=None, foreign_key="family_member.id")
    carer: str | None = field("Carer or institution", Kind.NAME, S.FAMILY)
    agency: str | None = field("Body that arranged it", Kind.CODE, codes="agency")
    address: str | None = field("Address", Kind.TEXT, S.CONTACT)
    decided_by: str | None = field("Decided by", Kind.CODE, codes="agency")
    reference: str | None = field("Decision number", Kind.TEXT)
    starts_on: date | None = field("From", Kind.DATE, required=True)
    ends_on: date | None = field("Planned until", Kind.DATE)
    ended_on: date | None = field("Ended on", Kind.DATE, in_form=False)
    end_reason: str | None = field("Why it ended", Kind.TEXT, S.FAMILY, in_form=False)
    not_family_reason: str | None = field(
        "Why not with the family or relatives", Kind.TEXT, S.FAMILY
    )
    alternatives: str | None = field("Alternatives tried, and why they failed", Kind.TEXT, S.FAMILY)
    siblings_together: bool | None = field(
        "Together with brothers and sisters", Kind.YES_NO, S.FAMILY
    )
    siblings_reason: str | None = field(
        "Why apart from brothers and sisters",
        Kind.TEXT,
        S.FAMILY,
        shown_when=("siblings_together", ("NO",)),
        required_when=("siblings_together", ("NO",)),
    )
    child_consents: bool | None = field("The child agrees", Kind.YES_NO, S.STATEMENT)
    child_view: str | None = field("What the child says about it", Kind.TEXT, S.STATEMENT)
    against_will_reason: str | None = field(
        "Why it is decided against the child's wish",
        Kind.TEXT,
        S.STATEMENT,
        shown_when=("child_consents", ("NO",)),
    )
    origin_respected: bool | None = field("Language, faith and origin are respected", Kind.YES_NO)
    note: str | None = field("Note", Kind.NARRATIVE, S.FAMILY)


class ServiceGiven(CaseRecord, table=True):
    """One service: planned, given, by whom, with what result. May belong to a measure or a referral."""

    __tablename__ = "service_given"

    service: str | None = field("Service", Kind.CODE, codes="service", required=True)
    measure_id: UUID | None = Field(default=None, foreign_key="measure.id")
    referral_id: UUID | None = Field(default=None, foreign_key="referral.id")
    agency: str | None = field("Provider", Kind.CODE, codes="agency")
    person: str | None = field("Person who gives it", Kind.NAME)
    planned_on: date | None = field("Planned for", Kind.DATE)
    started_on: date | None = field("Begun on", Kind.DATE)
    ended_on: date | None = field("Ended on", Kind.DATE)
    sessions: int | None = field("How many times", Kind.WHOLE, minimum=0, maximum=1000)
    result: str | None = field("Result", Kind.CODE, codes="service_result")
    result_note: str | None = field("What it changed for the child", Kind.TEXT, S.HEALTH)
    not_given_reason: str | None = field(
        "Why it was not given",
        Kind.TEXT,
        shown_when=("result", ("NOT_GIVEN", "REFUSED", "UNAVAILABLE")),
        required_when=("result", ("NOT_GIVEN", "REFUSED", "UNAVAILABLE")),
    )
    child_view: str | None = field("What the child says about it", Kind.TEXT, S.STATEMENT)


class Visit(CaseRecord, table=True):
    """A visit to the child, or an attempt to reach it (Code on Children 35.4; follow-up after closing)."""

    purpose: str | None = field(
        "Purpose", Kind.CODE, codes="visit_purpose", required=True, default="MONITORING"
    )
    place_kind: str | None = field("Where", Kind.CODE, codes="visit_place", required=True)
    visited_at: datetime | None = field("When", Kind.MOMENT, required=True)
    visitor: str | None = field("Who visited", Kind.NAME)
    companion: str | None = field(
        "Who went along", Kind.NAME, help="interpreter, psychologist, inspector"
    )
    agency: str | None = field("Body", Kind.CODE, codes="agency")
    seen: bool | None = field("The child was met", Kind.YES_NO, required=True)
    alone: bool | None = field(
        "Talked with the child alone", Kind.YES_NO, shown_when=("seen", ("YES",))
    )
    working: bool | None = field("The child works", Kind.YES_NO, S.WORK)
    at_school: bool | None = field("The child goes to school", Kind.YES_NO, S.SCHOOL)
    safe: bool | None = field("The child is safe", Kind.YES_NO, S.PROCEDURE)
    present: str | None = field("Who was present", Kind.NAME, S.FAMILY)
    child_words: str | None = field("The child's own words", Kind.NARRATIVE, S.STATEMENT)
    observed: str | None = field("What was seen", Kind.NARRATIVE, S.FAMILY, searchable=True)
    agreed: str | None = field("What was agreed", Kind.TEXT)
    next_on: date | None = field("Next visit", Kind.DATE)


class PlanReview(CaseRecord, table=True):
    """A review of the plan with child and family (Code on Children 36; domain G)."""

    __tablename__ = "plan_review"

    plan_id: UUID | None = Field(default=None, foreign_key="plan.id")
    reviewed_at: datetime | None = field("Reviewed on", Kind.MOMENT, required=True)
    attended: str | None = field("Who took part", Kind.TEXT, S.FAMILY)
    child_opinion: str | None = field("The child's opinion", Kind.NARRATIVE, S.STATEMENT)
    family_opinion: str | None = field("The family's opinion", Kind.NARRATIVE, S.FAMILY)
    changes: str | None = field("What has changed", Kind.NARRATIVE, S.EXPLOITATION)
    new_risk: bool | None = field("A new risk was found", Kind.YES_NO, S.HEALTH)
    decision: str | None = field("Decision", Kind.CODE, codes="review_decision", required=True)
    reason: str | None = field("Reason", Kind.TEXT)
    next_on: date | None = field("Next review", Kind.DATE)


class GoalRating(CaseRecord, table=True):
    """How far one goal was reached at one review."""

    __tablename__ = "goal_rating"

    review_id: UUID = Field(foreign_key="plan_review.id", index=True)
    goal_id: UUID = Field(foreign_key="goal.id", index=True)
    rating: str | None = field("Reached", Kind.CODE, codes="goal_rating", required=True)
    note: str | None = field("Note", Kind.TEXT)
