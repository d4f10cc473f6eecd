"""How a child came to notice: a raid, a call, an inspection, a list, a visit (domain C)."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from models.base import Record
from models.fields import Kind, Sensitivity, field

S = Sensitivity


class IntakeEvent(Record, table=True):
    """One raid, call or visit. What belongs to it never travels with one child's case."""

    __tablename__ = "intake_event"

    number: str | None = Field(default=None, unique=True)
    channel: str = field("Channel", Kind.CODE, codes="channel", required=True)
    received_at: datetime | None = field("When", Kind.MOMENT, required=True)
    ended_at: datetime | None = field("Ended", Kind.MOMENT)
    place: str | None = field("Place", Kind.TEXT, S.CONTACT, searchable=True)
    region: str | None = field("Region", Kind.CODE, codes="region")
    district: str | None = field("District or town", Kind.TEXT)
    legal_order: str | None = field("Ground (order)", Kind.TEXT)
    campaign: str | None = field("Campaign", Kind.CODE, codes="campaign")
    sector: str | None = field("Work of all", Kind.CODE, S.WORK, codes="sector")
    source_kind: str | None = field("Who reports", Kind.CODE, S.SOURCE, codes="caller")
    source_name: str | None = field("Name of the reporter", Kind.NAME, S.SOURCE)
    source_phone: str | None = field("Reporter's telephone", Kind.TEXT, S.SOURCE)
    source_anonymous: bool | None = field("Asks not to be named to anyone", Kind.YES_NO, S.SOURCE)
    line: str | None = field("Line", Kind.CODE, codes="hotline")
    topic: str | None = field("Topic of the call", Kind.CODE, codes="call_topic")
    hoax: str | None = field("Hoax?", Kind.CODE, codes="hoax")
    allegation: str | None = field(
        "In the caller's own words, as heard", Kind.NARRATIVE, S.EXPLOITATION, searchable=True
    )
    immediate_danger: bool | None = field("Is the child in danger right now?", Kind.YES_NO)
    child_labour: bool | None = field("Child labour", Kind.YES_NO, help="below the permitted age")
    worst_form: bool | None = field("Worst form", Kind.YES_NO, help="exploitation, danger")
    trafficking: bool | None = field("Trafficking", Kind.YES_NO, help="kept, moved, bought or sold")
    outcome: str | None = field("How it ended", Kind.CODE, codes="intake_outcome")
    labour_authority_notified: bool | None = field("Labour authority notified", Kind.YES_NO)
    forwarded_to: str | None = field("Forwarded to", Kind.CODE, codes="agency")
    forwarded_at: datetime | None = field("Forwarded on", Kind.MOMENT)
    knows: str | None = field("Who may know?", Kind.CODE, codes="who_may_know", in_form=False)
    inspection_kind: str | None = field(
        "Why the inspection was made", Kind.CODE, codes="inspection_kind"
    )
    announced: bool | None = field("Announced beforehand", Kind.YES_NO)
    approval_reference: str | None = field("Approval number", Kind.TEXT)
    extreme_hazard: bool | None = field("Extreme hazard to health and safety", Kind.YES_NO)
    remote_site: bool | None = field("Remote site", Kind.YES_NO)
    small_enterprise: bool | None = field("Small enterprise", Kind.YES_NO)
    mass_threat: bool | None = field("Threat to many people", Kind.YES_NO)
    official_alleged: bool | None = field(
        "An official is alleged to be involved", Kind.YES_NO, S.SUSPECT
    )
    note: str | None = field("Note", Kind.NARRATIVE, searchable=True)


class IntakeParticipant(Record, table=True):
    """An agency that took part in the event."""

    __tablename__ = "intake_participant"

    intake_id: UUID = Field(foreign_key="intake_event.id", index=True)
    agency: str = field("Agency", Kind.CODE, codes="agency", required=True)
    officer: str | None = field("Officer", Kind.NAME)


class PersonFound(Record, table=True):
    """One line of the raid sheet, or the child a caller speaks of."""

    __tablename__ = "person_found"

    intake_id: UUID = Field(foreign_key="intake_event.id", index=True)
    position: int = Field(default=1)
    family_name: str | None = field("Family name", Kind.NAME, S.IDENTITY, searchable=True)
    given_name: str | None = field("Given name", Kind.NAME, S.IDENTITY, searchable=True)
    age_from: int | None = field("Age from", Kind.WHOLE, S.BIRTH, minimum=0, maximum=120)
    age_to: int | None = field("Age to", Kind.WHOLE, S.BIRTH, minimum=0, maximum=120)
    age_estimated: bool | None = field("Age is an estimate", Kind.YES_NO, S.BIRTH)
    sex: str | None = field("Sex", Kind.CODE, S.BIRTH, codes="sex")
    activity: str | None = field("What the child was doing", Kind.TEXT, S.WORK)
    sector: str | None = field("Kind of work", Kind.CODE, S.WORK, codes="sector")
    in_school_hours: bool | None = field("In school hours", Kind.YES_NO, S.WORK)
    accompanied_by: str | None = field("With whom", Kind.TEXT, S.FAMILY)
    handed_to: str | None = field("Handed over to", Kind.TEXT, S.FAMILY)
    relationship_shown: bool | None = field("Proof of relationship shown", Kind.YES_NO, S.FAMILY)
    whereabouts: str | None = field("Where the child is", Kind.TEXT, S.CONTACT)
    danger: bool | None = field("In danger now", Kind.YES_NO)
    exploitation: tuple[str, ...] | None = field(
        "Signs of exploitation", Kind.CODES, S.EXPLOITATION, codes="exploitation"
    )
    papers_held: bool | None = field("Papers kept by the employer", Kind.YES_NO, S.EXPLOITATION)
    case_id: UUID | None = Field(default=None, foreign_key="case_file.id", index=True)
