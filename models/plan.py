"""The individual plan: five contents, four questions, goals and measures (Code on Children 35–36)."""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Field

from models.case import CaseRecord
from models.fields import Kind, Sensitivity, field

S = Sensitivity


class Plan(CaseRecord, table=True):
    """A child protection plan or a family plan; frozen once submitted to the Commission."""

    __tablename__ = "plan"

    kind: str | None = field("Kind", Kind.CODE, codes="plan_kind", required=True, default="CHILD")
    revision: int = Field(default=1)
    situation: str | None = field("Analysis of the situation", Kind.NARRATIVE, S.EXPLOITATION)
    forecast: str | None = field(
        "Expected effect on development and rights", Kind.NARRATIVE, S.HEALTH
    )
    needs_protection: bool | None = field("Are protection services needed?", Kind.YES_NO)
    needs_rehabilitation: bool | None = field("Is rehabilitation needed?", Kind.YES_NO)
    stays_with: str | None = field("Where does the child live?", Kind.CODE, codes="stays_with")
    care_form: str | None = field(
        "Guardian, foster family or adoption needed?", Kind.CODE, codes="care_form"
    )
    alternatives: str | None = field(
        "Care in a family: what was tried, and why it failed",
        Kind.NARRATIVE,
        S.FAMILY,
        help="Code on Children 36.4",
        shown_when=("care_form", ("INSTITUTION",)),
    )
    child_opinion: str | None = field(
        "What the child wants, in own words", Kind.NARRATIVE, S.STATEMENT
    )
    family_agreed: bool | None = field("Agreed with the family", Kind.YES_NO)
    principles: tuple[str, ...] | None = field(
        "Principles kept", Kind.CODES, codes="plan_principle", help="Code on Children 36.3"
    )
    family_duties: str | None = field("Duties the family agreed to", Kind.TEXT, S.FAMILY)
    control_on: date | None = field("Control date", Kind.DATE)
    drafted_at: datetime | None = field("Drafted on", Kind.MOMENT, in_form=False)
    submitted_at: datetime | None = field("Submitted on", Kind.MOMENT, in_form=False)
    approved_at: datetime | None = field("Approved on", Kind.MOMENT, in_form=False)
    approved_by: str | None = field("Approved by", Kind.NAME, in_form=False)
    returned_reason: str | None = field("Returned because", Kind.TEXT, in_form=False)


class Goal(CaseRecord, table=True):
    """A measurable goal of a plan, in one domain."""

    plan_id: UUID = Field(foreign_key="plan.id", index=True)
    position: int = Field(default=1)
    domain: str | None = field("Domain", Kind.CODE, codes="domain", required=True)
    text: str | None = field("Goal", Kind.TEXT, S.PROCEDURE, required=True)


class Measure(CaseRecord, table=True):
    """One measure: what, by whom, by when, how it is watched."""

    plan_id: UUID = Field(foreign_key="plan.id", index=True)
    goal_id: UUID | None = Field(default=None, foreign_key="goal.id", index=True)
    position: int = Field(default=1)
    action: str | None = field("Measure", Kind.TEXT, S.PROCEDURE, required=True)
    agency: str | None = field("Who", Kind.CODE, codes="agency", required=True)
    person: str | None = field("Responsible person", Kind.NAME)
    starts_on: date | None = field("Start", Kind.DATE)
    due_on: date | None = field("Until", Kind.DATE)
    monitoring: str | None = field("Monitoring", Kind.CODE, codes="monitoring")
    evidence: str | None = field("How we will know it is done", Kind.TEXT)
    done_on: date | None = field("Done on", Kind.DATE)
    delay_reason: str | None = field("Reason for delay", Kind.TEXT)
