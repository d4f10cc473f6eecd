"""The child, and the papers the child holds (domain D)."""

from datetime import date
from uuid import UUID

from sqlmodel import Field

from models.base import Record
from models.fields import Kind, Sensitivity, field

S = Sensitivity


class Child(Record, table=True):
    """A child, known or not yet known by name. No date of birth is ever forced."""

    family_name: str | None = field("Family name", Kind.NAME, S.IDENTITY, searchable=True)
    given_name: str | None = field("Given name", Kind.NAME, S.IDENTITY, searchable=True)
    patronymic: str | None = field("Patronymic", Kind.NAME, S.IDENTITY, searchable=True)
    other_names: str | None = field(
        "Other names or spellings", Kind.NAME, S.IDENTITY, searchable=True
    )
    sex: str | None = field("Sex", Kind.CODE, S.BIRTH, codes="sex")
    birth_date: date | None = field("Date of birth", Kind.DATE, S.BIRTH)
    birth_date_estimated: bool | None = field("Date of birth is an estimate", Kind.YES_NO, S.BIRTH)
    age_from: int | None = field(
        "Age stated, from",
        Kind.WHOLE,
        S.BIRTH,
        minimum=0,
        maximum=120,
        help="“≈ 14” or “13–15” will do",
    )
    age_to: int | None = field("Age stated, to", Kind.WHOLE, S.BIRTH, minimum=0, maximum=120)
    age_estimated: bool | None = field("Age is an estimate", Kind.YES_NO, S.BIRTH)
    age_stated_on: date | None = field("Age stated on", Kind.DATE, S.BIRTH)
    age_assessed_by: str | None = field("Age assessed by", Kind.TEXT, S.BIRTH)
    personal_number: str | None = field("Personal number (PIN)", Kind.TEXT, S.IDENTITY)
    citizenship: str | None = field("Citizenship", Kind.CODE, S.BIRTH, codes="citizenship")
    registered_own_name: bool | None = field(
        "Registered under the child's own name",
        Kind.YES_NO,
        S.IDENTITY,
        help="not as an unnamed member of the family",
    )
    languages: tuple[str, ...] | None = field("Languages", Kind.CODES, S.BIRTH, codes="language")
    interpreter: bool | None = field("Needs an interpreter", Kind.YES_NO, S.PROCEDURE)
    asylum: bool | None = field("Seeks asylum or is a refugee", Kind.YES_NO, S.SAFETY)
    fears_state: bool | None = field(
        "Fears the authorities of the home country", Kind.YES_NO, S.SAFETY
    )
    disability: bool | None = field("Disability", Kind.YES_NO, S.HEALTH)
    disability_note: str | None = field(
        "What the disability means for help",
        Kind.TEXT,
        S.HEALTH,
        shown_when=("disability", ("YES",)),
    )
    address: str | None = field("Address", Kind.TEXT, S.CONTACT, searchable=True)
    phone: str | None = field("Telephone", Kind.TEXT, S.CONTACT)
    religion: str | None = field("Religion, for placement", Kind.TEXT, S.SPECIAL)
    ethnicity: str | None = field("Ethnicity, for placement", Kind.TEXT, S.SPECIAL)


class FamilyMember(Record, table=True):
    """A parent, carer, brother or sister, or an adult around the child."""

    __tablename__ = "family_member"

    child_id: UUID = Field(foreign_key="child.id", index=True)
    name: str | None = field("Name", Kind.NAME, S.FAMILY, searchable=True, required=True)
    relation: str | None = field("Relation to the child", Kind.CODE, S.FAMILY, codes="relation")
    carer: bool | None = field("Looks after the child", Kind.YES_NO, S.FAMILY)
    legal_basis: str | None = field("Ground of care", Kind.CODE, S.FAMILY, codes="care_basis")
    whereabouts: str | None = field(
        "Where the person is", Kind.CODE, S.FAMILY, codes="parent_status"
    )
    departure_notified: bool | None = field(
        "Departure notified to social services",
        Kind.YES_NO,
        S.FAMILY,
        shown_when=("whereabouts", ("INTERNAL_MIGRANT", "MIGRANT_ABROAD")),
    )
    birth_date: date | None = field("Date of birth", Kind.DATE, S.FAMILY)
    phone: str | None = field("Telephone", Kind.TEXT, S.CONTACT)
    address: str | None = field("Address", Kind.TEXT, S.CONTACT)
    suspected: bool | None = field(
        "Suspected of exploiting or harming the child",
        Kind.YES_NO,
        S.SUSPECT,
        help="then never consents, supports an interview, collects or interprets",
    )
    note: str | None = field("Note", Kind.NARRATIVE, S.FAMILY, searchable=True)


class DocumentHeld(Record, table=True):
    """A paper the child has, lacks or has applied for."""

    __tablename__ = "document_held"

    child_id: UUID = Field(foreign_key="child.id", index=True)
    kind: str | None = field("Paper", Kind.CODE, S.IDENTITY, codes="identity_paper", required=True)
    state: str | None = field("State", Kind.CODE, S.IDENTITY, codes="paper_state", required=True)
    number: str | None = field("Number", Kind.TEXT, S.IDENTITY)
    applied_on: date | None = field("Applied for on", Kind.DATE)
    applied_to: str | None = field("Applied to", Kind.CODE, S.IDENTITY, codes="agency")
    issued_on: date | None = field("Issued on", Kind.DATE)
    obstacle: str | None = field("What hinders getting it", Kind.TEXT, S.IDENTITY)
