"""Reading intake events: the list, one event, and earlier events at the same place."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import case, func, or_
from sqlalchemy import select as core_select
from sqlmodel import Session, col, select

from models.case import Case
from models.fields import fields_of
from models.intake import IntakeEvent, IntakeParticipant, PersonFound
from services.access import OFFICE_KNOWS, Actor, may_know
from services.names import words

SAME_PLACE = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class IntakeRow:
    """One line of the list of raids and calls; ``place`` is empty where the event is kept."""

    id: UUID
    number: str
    channel: str
    received_at: datetime | None
    place: str
    persons: int
    cases: int
    outcome: str
    danger: bool | None
    kept: bool


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """An agency of the event."""

    id: UUID
    version: int
    agency: str
    officer: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person found; ``case_number`` is empty where no case was opened.

    ``kept``: the case is kept from the person who looks, and every value is None.
    """

    id: UUID
    version: int
    position: int
    values: Mapping[str, Any]
    case_id: UUID | None
    case_number: str
    kept: bool = False


@dataclass(frozen=True, slots=True)
class IntakeView:
    """One event with everything that was written down.

    ``reporter_kept``: who reported is kept from the person who looks, and those values are None.
    """

    id: UUID
    version: int
    number: str
    values: Mapping[str, Any]
    participants: tuple[ParticipantRow, ...]
    persons: tuple[PersonRow, ...]
    reporter_kept: bool = False


def event_rows(session: Session, actor: Actor | None, limit: int, offset: int) -> list[IntakeRow]:
    """The events, newest first."""
    counts = (
        select(
            PersonFound.intake_id,
            func.count().label("persons"),
            func.count(func.distinct(PersonFound.case_id)).label("cases"),
        )
        .group_by(col(PersonFound.intake_id))
        .subquery()
    )
    query = (
        core_select(
            col(IntakeEvent.id),
            col(IntakeEvent.number),
            col(IntakeEvent.channel),
            col(IntakeEvent.received_at),
            col(IntakeEvent.place),
            func.coalesce(counts.c.persons, 0),
            func.coalesce(counts.c.cases, 0),
            col(IntakeEvent.outcome),
            col(IntakeEvent.immediate_danger),
            case((_known(actor), 1), else_=0),
        )
        .outerjoin(counts, counts.c.intake_id == IntakeEvent.id)
        .order_by(col(IntakeEvent.received_at).desc(), col(IntakeEvent.created_at).desc())
        .limit(limit)
        .offset(offset)
    )
    return [_row(*found) for found in session.execute(query).all()]


def event_view(session: Session, actor: Actor | None, intake_id: UUID) -> IntakeView | None:
    """One event with its agencies and persons, as far as the actor may know their cases."""
    event = session.get(IntakeEvent, intake_id)
    if event is None:
        return None
    participants = session.exec(
        select(IntakeParticipant)
        .where(IntakeParticipant.intake_id == intake_id)
        .order_by(col(IntakeParticipant.created_at))
    )
    persons = session.execute(
        core_select(PersonFound, col(Case.number), case((may_know(actor), 0), else_=1))
        .outerjoin(Case, col(Case.id) == PersonFound.case_id)
        .where(col(PersonFound.intake_id) == intake_id)
        .order_by(col(PersonFound.position))
    )
    return IntakeView(
        id=event.id,
        version=event.version,
        number=event.number or "",
        values=_values("intake_event", event),
        participants=tuple(
            ParticipantRow(p.id, p.version, p.agency, p.officer or "") for p in participants
        ),
        persons=tuple(
            _person(person, number or "", kept=bool(unknown and person.case_id))
            for person, number, unknown in persons
        ),
    )


def events_at(
    session: Session, actor: Actor | None, place: str, district: str | None, now: datetime
) -> list[IntakeRow]:
    """Events of the last year at the same place, newest first; kept ones are left out."""
    wanted = set(words(place))
    if not wanted:
        return []
    query = select(IntakeEvent.id, IntakeEvent.place, IntakeEvent.district).where(
        col(IntakeEvent.received_at) >= now - SAME_PLACE, _known(actor)
    )
    same = {
        row.id
        for row in session.execute(query)
        if row.place
        and set(words(row.place)) == wanted
        and (not district or not row.district or words(district) == words(row.district))
    }
    return [row for row in event_rows(session, actor, 100_000, 0) if row.id in same] if same else []


def _known(actor: Actor | None) -> Any:
    own = col(IntakeEvent.created_by) == (actor.id if actor else None)
    cases = select(Case.id).where(Case.intake_id == IntakeEvent.id, may_know(actor))
    everyone = or_(col(IntakeEvent.knows).is_(None), col(IntakeEvent.knows) == OFFICE_KNOWS)
    return or_(everyone, own, cases.correlate(IntakeEvent).exists())


def _row(
    intake_id: UUID,
    number: str | None,
    channel: str,
    received_at: datetime | None,
    place: str | None,
    persons: int,
    cases: int,
    outcome: str | None,
    danger: bool | None,
    known: int,
) -> IntakeRow:
    return IntakeRow(
        id=intake_id,
        number=number or "",
        channel=channel,
        received_at=received_at,
        place=(place or "") if known else "",
        persons=persons,
        cases=cases,
        outcome=outcome or "",
        danger=danger,
        kept=not known,
    )


def _person(person: PersonFound, number: str, *, kept: bool) -> PersonRow:
    values = dict.fromkeys(fields_of("person_found")) if kept else _values("person_found", person)
    return PersonRow(
        person.id, person.version, person.position, values, person.case_id, number, kept
    )


def _values(record: str, row: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in fields_of(record)}
