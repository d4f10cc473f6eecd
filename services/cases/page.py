"""Everything the overview of one case shows, read in one go."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import reduce
from operator import add
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_
from sqlalchemy import select as core_select
from sqlalchemy.orm import Session, aliased
from sqlmodel import SQLModel, col, select

from models.case import Case
from models.child import Child
from models.derived import CaseFinding, CaseState, CaseStep
from models.intake import IntakeEvent, PersonFound
from models.situation import SafetyNote
from models.user import User
from services.cases.timeline import TimelineRow
from services.law.age import AgeRange, age_on
from services.law.rights import Right
from services.names import display_name, initials, list_name

OPEN, DONE, BLOCKED, NOT_APPLICABLE = "OPEN", "DONE", "BLOCKED", "NOT_APPLICABLE"
AHEAD = "waits_step:"
"""How the reason of a step begins that only waits for an earlier step of its lane."""

_TAB_RECORDS = {
    "work": ("work_situation", "harm", "schooling"),
    "assessment": ("assessment", "nrm_screening"),
    "plan": ("plan", "agenda_item"),
    "referrals": ("referral",),
    "care": ("placement", "service_given", "visit", "plan_review"),
    "return": ("return_case",),
    "enforcement": (
        "violation",
        "cross_notice",
        "offence_case",
        "investigation",
        "child_interview",
        "enforcement_feedback",
    ),
    "outcome": ("outcome", "closure", "case_transfer"),
    "consents": ("consent",),
    "documents": ("printed_document",),
    "notes": ("case_narrative",),
    "safety": ("safety_note",),
}


@dataclass(frozen=True, slots=True)
class CaseHeader:
    """Who the case is about and how it stands; texts are empty where nothing is known.

    ``name`` reads given name first, ``list_name`` family name first. ``raid_cases`` counts the
    other cases of the same event.
    """

    id: UUID
    version: int
    number: str
    child_id: UUID
    name: str
    list_name: str
    initials: str
    sex: str
    age: AgeRange
    channel: str
    place: str
    region: str
    district: str
    detected_at: datetime | None
    opened_at: datetime
    closed_at: datetime | None
    closure_reason: str
    worker_id: UUID | None
    worker: str
    supervisor_id: UUID | None
    supervisor: str
    risk: str
    risk_reason: str
    sensitivity: str
    knows: str
    stage: str
    intake_id: UUID | None
    intake_number: str
    raid_cases: int
    pack_version: str

    @property
    def open(self) -> bool:
        """Whether the case is not closed."""
        return self.closed_at is None


@dataclass(frozen=True, slots=True)
class SafetyLine:
    """A safety note in force, and who wrote it when."""

    id: UUID
    text: str
    applies_to: str
    hides: tuple[str, ...]
    set_by: str
    set_at: datetime | None


@dataclass(frozen=True, slots=True)
class StepRow:
    """One station. ``why`` and ``source`` are codes as the pathway derives them."""

    track: str
    step: str
    position: int
    state: str
    late: bool
    due_at: datetime | None
    done_at: datetime | None
    responsible: str
    why: str
    source: str


@dataclass(frozen=True, slots=True)
class Lane:
    """One track. ``applies`` is false where none of its steps does; ``why`` then says so."""

    track: str
    applies: bool
    why: str
    steps: tuple[StepRow, ...]


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One legal finding; ``bands`` are the age bands for which it holds, empty: whatever the age.

    ``decision`` is the supervisor's (list *finding_decision*); ``missing`` names the facts it lacks.
    """

    code: str
    bands: tuple[str, ...]
    source: str
    work_id: UUID | None
    decision: str = ""
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CasePage:
    """The overview of one case. ``unknown`` are names of facts that the law still asks for."""

    header: CaseHeader
    safety: tuple[SafetyLine, ...]
    lanes: tuple[Lane, ...]
    next_steps: tuple[StepRow, ...]
    findings: tuple[FindingRow, ...]
    unknown: tuple[str, ...]
    rights: tuple[Right, ...]
    counts: dict[str, int]
    events: tuple[TimelineRow, ...]


def header_of(session: Session, case_id: UUID, today: date) -> CaseHeader | None:
    """The header of a case, or None when there is no such case."""
    found = session.execute(_header_query(case_id)).first()
    if found is None:
        return None
    case, child, worker, leader, stage, intake_number, raid_cases = found
    return CaseHeader(
        id=case.id,
        version=case.version,
        number=case.number,
        child_id=child.id,
        name=display_name(child.family_name, child.given_name, child.other_names),
        list_name=list_name(child.family_name, child.given_name, child.patronymic),
        initials=initials(child.family_name, child.given_name),
        sex=child.sex or "",
        age=_age_shown(child, today),
        channel=case.channel or "",
        place=case.place or "",
        region=case.region or "",
        district=case.district or "",
        detected_at=case.detected_at,
        opened_at=case.opened_at,
        closed_at=case.closed_at,
        closure_reason=case.closure_reason or "",
        worker_id=case.worker_id,
        worker=worker or "",
        supervisor_id=case.supervisor_id,
        supervisor=leader or "",
        risk=case.risk or "",
        risk_reason=case.risk_reason or "",
        sensitivity=case.sensitivity or "",
        knows=case.knows,
        stage=stage or "",
        intake_id=case.intake_id,
        intake_number=intake_number or "",
        raid_cases=raid_cases or 0,
        pack_version=case.pack_version,
    )


def _header_query(case_id: UUID) -> Any:
    supervisor = aliased(User)
    others = (
        select(func.count(func.distinct(PersonFound.case_id)))
        .where(PersonFound.intake_id == Case.intake_id, PersonFound.case_id != Case.id)
        .correlate(Case)
        .scalar_subquery()
    )
    return (
        core_select(
            Case,
            Child,
            col(User.name),
            col(supervisor.name),
            col(CaseState.stage),
            col(IntakeEvent.number),
            others,
        )
        .join(Child, col(Child.id) == col(Case.child_id))
        .outerjoin(CaseState, col(CaseState.case_id) == col(Case.id))
        .outerjoin(User, col(User.id) == col(Case.worker_id))
        .outerjoin(supervisor, col(supervisor.id) == col(Case.supervisor_id))
        .outerjoin(IntakeEvent, col(IntakeEvent.id) == col(Case.intake_id))
        .where(col(Case.id) == case_id)
    )


def _age_shown(child: Child, today: date) -> AgeRange:
    """The age as it was stated; the year that an estimate may be off is for the law, not for eyes."""
    estimated = bool(child.age_estimated or child.birth_date_estimated)
    age = age_on(child.model_dump(exclude={"age_estimated"}), today)
    return AgeRange(age.low, age.high, exact=not estimated)


def safety_lines(session: Session, case_id: UUID, today: date) -> tuple[SafetyLine, ...]:
    """The safety notes in force."""
    query = (
        select(SafetyNote, User.name)
        .outerjoin(User, col(User.id) == col(SafetyNote.changed_by))
        .where(
            SafetyNote.case_id == case_id,
            or_(col(SafetyNote.ended_on).is_(None), col(SafetyNote.ended_on) > today),
        )
        .order_by(col(SafetyNote.created_at))
    )
    return tuple(
        SafetyLine(
            note.id,
            note.text or "",
            note.applies_to or "BOTH",
            note.hides or (),
            name or "",
            note.changed_at,
        )
        for note, name in session.execute(query)
    )


def steps_of(session: Session, case_id: UUID, now: datetime) -> list[StepRow]:
    """The steps of a case, lane by lane; whether one is late is decided here, by the clock."""
    table = CaseStep.__table__.c  # type: ignore[attr-defined]
    query = core_select(
        table.track, table.step, table.position, table.state, table.due_at, table.done_at,
        table.responsible, table.why, table.source,
    ).where(table.case_id == case_id).order_by(table.position)  # fmt: skip
    return [
        StepRow(
            track=row.track,
            step=row.step,
            position=row.position,
            state=row.state,
            late=row.state == OPEN and row.due_at is not None and row.due_at < now,
            due_at=row.due_at,
            done_at=row.done_at,
            responsible=row.responsible,
            why=row.why,
            source=row.source,
        )
        for row in session.execute(query)
    ]


def lanes_of(steps: Iterable[StepRow], order: Iterable[str]) -> tuple[Lane, ...]:
    """The steps as lanes, in the order of the pack's tracks."""
    by_track: dict[str, list[StepRow]] = {}
    for step in steps:
        by_track.setdefault(step.track, []).append(step)
    tracks = [track for track in order if track in by_track]
    tracks += [track for track in by_track if track not in tracks]
    return tuple(_lane(track, by_track[track]) for track in tracks)


def _lane(track: str, steps: list[StepRow]) -> Lane:
    applies = any(step.state != NOT_APPLICABLE for step in steps)
    # a lane whose only living step is a finished question does not apply: its answer was no
    alive = [step for step in steps if step.state != NOT_APPLICABLE]
    if len(alive) == 1 and alive[0].state == DONE and len(steps) > 1:
        applies = False
    why = next((step.why for step in steps if step.state == NOT_APPLICABLE and step.why), "")
    return Lane(track, applies, "" if applies else why, tuple(steps))


def next_steps(steps: Iterable[StepRow]) -> tuple[StepRow, ...]:
    """What to do, most urgent first: late, by time left, without a time, then named waits.

    A step that only waits for an earlier step of its own lane is ahead, not next.
    """
    todo = [
        step
        for step in steps
        if step.state == OPEN or (step.state == BLOCKED and not step.why.startswith(AHEAD))
    ]
    return tuple(sorted(todo, key=_urgency))


def _urgency(step: StepRow) -> tuple[bool, bool, float, int]:
    due = step.due_at.timestamp() if step.due_at else 0.0
    return (step.state == BLOCKED, step.due_at is None, due, step.position)


def findings_of(session: Session, case_id: UUID) -> tuple[FindingRow, ...]:
    """The legal findings of a case, in the order of the law's table."""
    query = select(CaseFinding).where(CaseFinding.case_id == case_id)
    return tuple(
        FindingRow(
            row.code,
            tuple(row.band.split()),
            row.source,
            row.work_id,
            row.decision,
            tuple(row.missing.split()),
        )
        for row in session.scalars(query.order_by(col(CaseFinding.position)))
    )


def unknown_of(session: Session, case_id: UUID) -> tuple[str, ...]:
    """The names of the facts that are not known and would matter."""
    found = session.scalar(select(CaseState.unknown).where(CaseState.case_id == case_id))
    return tuple((found or "").split())


def tab_counts(session: Session, case_id: UUID, child_id: UUID) -> dict[str, int]:
    """How many records each tab of the page holds."""
    tables = SQLModel.metadata.tables
    parts: dict[str, ColumnElement[int]] = {}
    for tab, names in _TAB_RECORDS.items():
        counted = [_count(tables[name].c.case_id == case_id) for name in names]
        parts[tab] = reduce(add, counted)
    for tab, name in (("family", "family_member"), ("papers", "document_held")):
        parts[tab] = _count(tables[name].c.child_id == child_id)
    query = core_select(*(part.label(tab) for tab, part in parts.items()))
    return dict(session.execute(query).mappings().one())


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return core_select(func.count()).where(condition).scalar_subquery()
