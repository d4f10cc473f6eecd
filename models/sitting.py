"""Sittings of the Children's Affairs Commission (Code on Children 30, 36.6)."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from models.base import Record
from models.fields import Kind, Sensitivity, field

S = Sensitivity


class Sitting(Record, table=True):
    """One sitting: planned, held, closed."""

    number: str | None = Field(default=None, unique=True)
    held_at: datetime | None = field("When", Kind.MOMENT, required=True, index=True)
    place: str | None = field("Place", Kind.TEXT)
    chair: str | None = field("Chair", Kind.NAME)
    secretary: str | None = field("Secretary", Kind.NAME)
    closed_at: datetime | None = field("Closed on", Kind.MOMENT, in_form=False)


class SittingMember(Record, table=True):
    """A member of the Commission at one sitting."""

    __tablename__ = "sitting_member"

    sitting_id: UUID = Field(foreign_key="sitting.id", index=True)
    position: int = Field(default=1)
    name: str | None = field("Name", Kind.NAME, required=True)
    body: str | None = field("Body", Kind.CODE, codes="agency")
    present: bool | None = field("Present", Kind.YES_NO)


class AgendaItem(Record, table=True):
    """One case on the agenda and what was decided; a decision is never undone."""

    __tablename__ = "agenda_item"

    sitting_id: UUID = Field(foreign_key="sitting.id", index=True)
    case_id: UUID = Field(foreign_key="case_file.id", index=True)
    plan_id: UUID | None = Field(default=None, foreign_key="plan.id")
    position: int = Field(default=1)
    matter: str | None = field("Matter", Kind.CODE, codes="agenda_matter", required=True)
    coded: bool | None = field("Shown by number only", Kind.YES_NO)
    decision: str | None = field("Decision", Kind.CODE, codes="sitting_decision")
    reason: str | None = field("Reason", Kind.TEXT)
    # counted from the members' votes, never typed
    votes_for: int | None = field("In favour", Kind.WHOLE, in_form=False)
    votes_against: int | None = field("Against", Kind.WHOLE, in_form=False)
    votes_abstained: int | None = field("Abstained", Kind.WHOLE, in_form=False)
    dissent: str | None = field("Dissenting opinion", Kind.TEXT)
    instruction: str | None = field("Instruction: to whom, until when", Kind.TEXT)
    child_heard: bool | None = field("The child's opinion was heard or read", Kind.YES_NO)
    child_opinion: str | None = field("The child's opinion", Kind.TEXT, S.STATEMENT)
    decided_at: datetime | None = field("Decided on", Kind.MOMENT, in_form=False)


class AgendaRecusal(Record, table=True):
    """A member who takes no part in one item."""

    __tablename__ = "agenda_recusal"

    item_id: UUID = Field(foreign_key="agenda_item.id", index=True)
    member_id: UUID = Field(foreign_key="sitting_member.id", index=True)
    reason: str | None = field("Reason", Kind.TEXT, required=True)


class AgendaVote(Record, table=True):
    """How one present member voted on one item; who is recused or absent has no vote."""

    __tablename__ = "agenda_vote"

    item_id: UUID = Field(foreign_key="agenda_item.id", index=True)
    member_id: UUID = Field(foreign_key="sitting_member.id", index=True)
    vote: str | None = field("Vote", Kind.CODE, codes="vote", required=True)
