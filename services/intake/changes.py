"""What an intake event writes: the event, and for each child the case with what was seen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.case import Case, CaseReader
from models.child import Child
from models.intake import IntakeEvent, IntakeParticipant, PersonFound
from models.situation import Harm, WorkSituation
from models.user import User
from services.access import OFFICE_KNOWS, SUPERVISOR, Actor
from services.intake.checks import LINK, is_adult
from services.numbers import CASE, INTAKE, take_number
from services.packs.model import Pack

NORMAL, WORST_FORM, TRAFFICKING = "NORMAL", "WFCL", "TIP"
TRAFFICKING_SIGNS = frozenset({"trafficking", "slavery", "forced", "debt", "organised_begging"})


@dataclass(frozen=True, slots=True)
class IntakeResult:
    """What was stored. ``case_ids`` are the cases opened, in the order of the persons;
    ``linked`` those that were added to; ``adults`` the persons for whom no case was opened."""

    intake_id: UUID
    number: str
    case_ids: tuple[UUID, ...]
    linked: tuple[UUID, ...] = ()
    adults: int = 0


@dataclass(frozen=True, slots=True)
class Office:
    """The surroundings of a write: pack, hour and who acts."""

    pack: Pack
    now: datetime
    actor: Actor
    readers: tuple[UUID, ...] = ()


def store_event(
    session: Session, event: Mapping[str, Any], participants: Sequence[str], office: Office
) -> IntakeEvent:
    """Add the event with its number and the agencies that took part."""
    number = take_number(session, INTAKE, office.now, office.pack.timezone)
    row = IntakeEvent(number=number, **event)
    session.add(row)
    session.flush()
    for agency in dict.fromkeys(participants):
        session.add(IntakeParticipant(intake_id=row.id, agency=agency))
    return row


def store_persons(
    session: Session,
    event: IntakeEvent,
    persons: Sequence[Mapping[str, Any]],
    office: Office,
    *,
    open_cases: bool,
) -> IntakeResult:
    """Add each person found, and open or complete the case of each child."""
    opened: list[UUID] = []
    linked: list[UUID] = []
    adults, zone = 0, office.pack.timezone
    for position, person in enumerate(persons, start=1):
        seen = {name: value for name, value in person.items() if name not in (LINK, "position")}
        found = PersonFound(intake_id=event.id, position=position, **seen)
        found.case_id = person.get(LINK)
        if found.case_id is not None:
            linked.append(found.case_id)
            store_situation(session, event, found, found.case_id, zone, alone=len(persons) == 1)
        elif open_cases and not needs_no_case(person):
            case = open_case(session, event, found, office)
            found.case_id = case.id
            opened.append(case.id)
            store_situation(session, event, found, case.id, zone, alone=len(persons) == 1)
        else:
            adults += is_adult(person)
        session.add(found)
    return IntakeResult(event.id, event.number or "", tuple(opened), tuple(linked), adults)


def needs_no_case(person: Mapping[str, Any]) -> bool:
    """Whether this is an adult without a sign of exploitation. An adult with one is not dropped:
    the case is opened, and the pathway refers the adult as a victim (do-no-harm 8)."""
    return is_adult(person) and not person.get("exploitation") and not person.get("papers_held")


def open_case(session: Session, event: IntakeEvent, found: PersonFound, office: Office) -> Case:
    """Open the case of one child: child, number, worker, who may know."""
    child = Child(
        family_name=found.family_name,
        given_name=found.given_name,
        sex=found.sex,
        age_from=found.age_from,
        age_to=found.age_to,
        age_estimated=found.age_estimated,
        age_stated_on=(
            _day(event, office.pack.timezone, office.now) if found.age_from is not None else None
        ),
    )
    session.add(child)
    session.flush()
    case = Case(
        number=take_number(session, CASE, office.now, office.pack.timezone),
        pack=office.pack.code,
        pack_version=office.pack.version,
        channel=event.channel,
        detected_at=event.received_at,
        opened_at=office.now,
        intake_id=event.id,
        child_id=child.id,
        place=found.whereabouts or event.place,
        region=event.region,
        district=event.district,
        sensitivity=sensitivity_of(event, found),
        knows=event.knows or OFFICE_KNOWS,
        worker_id=office.actor.id,
        supervisor_id=_supervisor(session, office.actor),
    )
    session.add(case)
    session.flush()
    for reader in dict.fromkeys(office.readers):
        session.add(CaseReader(case_id=case.id, user_id=reader))
    return case


def store_situation(
    session: Session,
    event: IntakeEvent,
    found: PersonFound,
    case_id: UUID,
    zone: tzinfo,
    *,
    alone: bool,
) -> None:
    """Record on the case the work, the danger and the part of an official; nothing where none was.

    ``zone`` is the office's: a raid after midnight was seen on the new day.
    """
    sector = found.sector or event.sector
    signs = found.exploitation or None
    facts = (sector, found.activity, found.in_school_hours, signs, found.papers_held)
    day = _day(event, zone)
    if any(fact is not None for fact in facts):
        session.add(
            WorkSituation(
                case_id=case_id,
                observed_on=day,
                sector=sector,
                activity=found.activity,
                site=event.place,
                in_school_hours=found.in_school_hours,
                exploitation=found.exploitation,
                papers_held=found.papers_held,
            )
        )
    danger = found.danger if found.danger is not None or not alone else event.immediate_danger
    alleged = event.official_alleged
    if danger is not None or alleged is not None:
        harm = Harm(case_id=case_id, observed_on=day, danger=danger, official_complicity=alleged)
        session.add(harm)


def sensitivity_of(event: IntakeEvent, found: PersonFound) -> str:
    """How sensitive a case starts: trafficking before worst form before the rest.

    Papers kept by an employer are a sign of trafficking until somebody has asked.
    """
    signs = set(found.exploitation or ())
    if event.trafficking or found.papers_held or signs & TRAFFICKING_SIGNS:
        return TRAFFICKING
    return WORST_FORM if event.worst_form or signs else NORMAL


def _day(event: IntakeEvent, zone: tzinfo, otherwise: datetime | None = None) -> date | None:
    """The day of the event where the office is."""
    moment = event.received_at or otherwise
    return moment.astimezone(zone).date() if moment else None


def _supervisor(session: Session, actor: Actor) -> UUID | None:
    """The supervisor of a new case: who opens it, or the only one of the office."""
    if actor.role == SUPERVISOR:
        return actor.id
    found = session.exec(
        select(User.id).where(User.role == SUPERVISOR, col(User.active).is_(True)).limit(2)
    ).all()
    return found[0] if len(found) == 1 else None
