"""The child's situation: work, school, harm (domain D)."""

from datetime import date
from decimal import Decimal

from models.case import CaseRecord
from models.fields import Kind, Sensitivity, field

S = Sensitivity


class WorkSituation(CaseRecord, table=True):
    """One job as it was found; several are judged one by one by the law engine."""

    __tablename__ = "work_situation"

    observed_on: date | None = field("As of", Kind.DATE, S.WORK)
    sector: str | None = field("Kind of work", Kind.CODE, S.WORK, codes="sector")
    activity: str | None = field("What the child does", Kind.TEXT, S.WORK, searchable=True)
    site: str | None = field("Place of work", Kind.TEXT, S.WORK, searchable=True)
    employer: str | None = field("Employer", Kind.NAME, S.WORK, searchable=True)
    employer_kind: str | None = field("Kind of employer", Kind.CODE, S.WORK, codes="employer_kind")
    employer_number: str | None = field("Employer's tax number", Kind.TEXT, S.WORK)
    started_on: date | None = field("Working since", Kind.DATE, S.WORK)
    ended_on: date | None = field("Stopped on", Kind.DATE, S.WORK)
    hours_day: Decimal | None = field(
        "Hours a day",
        Kind.NUMBER,
        S.WORK,
        minimum=0,
        maximum=24,
        help="the longest day, overtime included",
    )
    hours_week: Decimal | None = field("Hours a week", Kind.NUMBER, S.WORK, minimum=0, maximum=168)
    days_week: int | None = field("Days a week", Kind.WHOLE, S.WORK, minimum=0, maximum=7)
    school_in_session: bool | None = field("School is in session", Kind.YES_NO, S.WORK)
    in_school_hours: bool | None = field("In school hours", Kind.YES_NO, S.WORK)
    night: bool | None = field("Between 22:00 and 06:00", Kind.YES_NO, S.WORK)
    overtime: bool | None = field("Overtime", Kind.YES_NO, S.WORK)
    rest_day: bool | None = field("Rest days, holidays or business trips", Kind.YES_NO, S.WORK)
    light_work: bool | None = field("Light work", Kind.YES_NO, S.WORK)
    load_kg: Decimal | None = field(
        "Heaviest load", Kind.NUMBER, S.WORK, unit="kg", minimum=0, maximum=500
    )
    hazards: tuple[str, ...] | None = field("Hazards", Kind.CODES, S.WORK, codes="hazard")
    contract: bool | None = field("Written labour contract", Kind.YES_NO, S.WORK)
    written_consent: bool | None = field("Written consent of a parent", Kind.YES_NO, S.WORK)
    permit: bool | None = field(
        "Permit of the workers' body or labour authority", Kind.YES_NO, S.WORK
    )
    medical: bool | None = field("Medical examination passed", Kind.YES_NO, S.WORK)
    creative: bool | None = field("Cinema, theatre, circus or media", Kind.YES_NO, S.WORK)
    creative_permit: bool | None = field(
        "Permission of the education authority",
        Kind.YES_NO,
        S.WORK,
        shown_when=("creative", ("YES",)),
    )
    exploitation: tuple[str, ...] | None = field(
        "Signs of exploitation", Kind.CODES, S.EXPLOITATION, codes="exploitation"
    )
    pay: str | None = field("Pay", Kind.TEXT, S.WORK)
    pay_kept: bool | None = field("Somebody else keeps the pay", Kind.YES_NO, S.EXPLOITATION)
    papers_held: bool | None = field("Papers kept by the employer", Kind.YES_NO, S.EXPLOITATION)
    note: str | None = field("Note", Kind.NARRATIVE, S.EXPLOITATION, searchable=True)


class Schooling(CaseRecord, table=True):
    """Whether the child goes to school, and what stands in the way."""

    enrolled: bool | None = field("Pupil or student", Kind.YES_NO, S.SCHOOL)
    school: str | None = field("School", Kind.TEXT, S.SCHOOL, searchable=True)
    grade: str | None = field("Class", Kind.TEXT, S.SCHOOL)
    last_attended: date | None = field("Last attended", Kind.DATE, S.SCHOOL)
    absent: bool | None = field("Misses compulsory school", Kind.YES_NO, S.SCHOOL)
    barriers: tuple[str, ...] | None = field(
        "What stands in the way", Kind.CODES, S.SCHOOL, codes="school_barrier"
    )
    planned_on: date | None = field("Return to school planned for", Kind.DATE, S.SCHOOL)
    returned_on: date | None = field("Back at school since", Kind.DATE, S.SCHOOL)
    basic_finished: bool | None = field("Basic or secondary school finished", Kind.YES_NO, S.SCHOOL)
    programme: str | None = field("Kind of class", Kind.CODE, S.SCHOOL, codes="school_programme")
    note: str | None = field("Note", Kind.NARRATIVE, S.SCHOOL, searchable=True)


class Harm(CaseRecord, table=True):
    """Harm suffered and danger that lasts."""

    observed_on: date | None = field("As of", Kind.DATE, S.HEALTH)
    danger: bool | None = field("Direct threat to life or health", Kind.YES_NO, S.PROCEDURE)
    injuries: bool | None = field("Injuries", Kind.YES_NO, S.HEALTH)
    health: str | None = field("State of health", Kind.TEXT, S.HEALTH)
    sexual_violence: bool | None = field("Sexual violence", Kind.YES_NO, S.SEXUAL_VIOLENCE)
    distress: bool | None = field("Signs of distress", Kind.YES_NO, S.HEALTH)
    substances: bool | None = field("Alcohol, drugs or other substances", Kind.YES_NO, S.HEALTH)
    pregnancy: bool | None = field("Pregnancy", Kind.YES_NO, S.SEXUAL_VIOLENCE)
    threats: bool | None = field("Threats", Kind.YES_NO, S.EXPLOITATION)
    exploiter_access: bool | None = field(
        "The exploiter can reach the child", Kind.YES_NO, S.EXPLOITATION
    )
    official_complicity: bool | None = field(
        "An official is alleged to be involved", Kind.YES_NO, S.SUSPECT
    )
    note: str | None = field("Account", Kind.NARRATIVE, S.SEXUAL_VIOLENCE)


class SafetyNote(CaseRecord, table=True):
    """What to mind before anyone telephones, visits or prints."""

    __tablename__ = "safety_note"

    text: str | None = field("Before contact", Kind.TEXT, S.SAFETY, required=True)
    applies_to: str | None = field(
        "Mind it before", Kind.CODE, S.SAFETY, codes="safety_scope", default="BOTH"
    )
    hides: tuple[str, ...] | None = field(
        "Hide on every paper", Kind.CODES, S.SAFETY, codes="hidden_part"
    )
    ended_on: date | None = field("No longer needed since", Kind.DATE, S.SAFETY)
