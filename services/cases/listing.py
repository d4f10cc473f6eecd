"""The list of cases: which, in what order, and the fifty rows that are in view.

Ids and rows are asked apart, so that the scroll bar is right from the start. Of a case that is
kept from the actor a row holds the number and nothing else; it matches no filter and no word.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import String, and_, exists, func, not_, or_, type_coerce
from sqlalchemy import select as core_select
from sqlalchemy.orm import Session
from sqlalchemy.sql.expression import TextualSelect
from sqlmodel import col, select

from models.case import Case
from models.derived import CaseState, CaseStep
from services.access import OFFICE_KNOWS, Actor, may_know
from services.cases.row_values import day_of, id_of, moment_of, row_values
from services.law.age import age_on
from services.names import list_name

HIGH = "HIGH"
CHUNK = 500


class CaseSort(StrEnum):
    """Orders of the list."""

    DUE = "due"
    NEWEST = "newest"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class CaseFilters:
    """What the list is narrowed to; None and False do not narrow.

    ``open``: True open cases, False closed ones. ``track``: cases with an open, held or done
    step in that lane beyond its first.
    """

    mine: bool = False
    open: bool | None = True
    overdue: bool = False
    risk: str | None = None
    channel: str | None = None
    track: str | None = None
    region: str | None = None
    worker_id: UUID | None = None
    stage: str | None = None

    @property
    def telling(self) -> bool:
        """Whether a match would tell something about a case beyond being open or closed."""
        return self != CaseFilters(mine=self.mine, open=self.open)


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the list. Ages are in years; ``late``: the next step's time has passed.

    ``kept``: this person may know the number only; everything else is then empty.
    """

    id: UUID
    number: str
    kept: bool
    restricted: bool
    name: str
    sex: str
    age_low: int | None
    age_high: int | None
    age_exact: bool
    channel: str
    detected_at: datetime | None
    opened_at: datetime | None
    place: str
    stage: str
    next_track: str
    next_step: str
    next_due_at: datetime | None
    late: bool
    risk: str
    sensitivity: str
    worker_id: UUID | None
    worker: str
    mine: bool
    open: bool
    pack_version: str = ""


@dataclass(frozen=True, slots=True)
class CaseCounts:
    """Numbers on the chips: open cases, those of the actor, late ones, by risk and channel."""

    open: int
    mine: int
    overdue: int
    overdue_mine: int
    high_risk: int
    by_channel: dict[str, int]
    closed: int


def kept_from(session: Session, actor: Actor | None) -> set[UUID]:
    """The cases of which the actor may know the number only."""
    return set(_ids(session, _kept(_key(session, Case.id), actor)))


def _kept(column: Any, actor: Actor | None) -> Any:
    knows = col(Case.knows)
    return core_select(column).where(
        # below, above or unknown, and not "other than": so the index on it is used
        or_(knows < OFFICE_KNOWS, knows > OFFICE_KNOWS, knows.is_(None)),
        col(Case.binned_at).is_(None),
        not_(may_know(actor)),
    )


def binned(session: Session) -> set[UUID]:
    """The cases in the bin: no list and no figure knows them."""
    query = core_select(_key(session, Case.id)).where(col(Case.binned_at).is_not(None))
    return set(_ids(session, query))


def case_ids(
    session: Session,
    actor: Actor | None,
    filters: CaseFilters,
    sort: CaseSort,
    now: datetime,
    *,
    first_steps: Mapping[str, str],
    matching: TextualSelect | Sequence[UUID] | None = None,
) -> list[UUID]:
    """The ids in order. ``matching`` narrows to cases with the words searched for;
    ``first_steps`` names the first step of each lane, which is a question asked of everyone."""
    query = core_select(_key(session, CaseState.case_id)).where(
        *_conditions(filters, actor, now, first_steps)
    )
    if matching is not None:
        query = query.where(col(CaseState.case_id).in_(matching))
    ids = _ids(session, query.order_by(*_order(sort)))
    gone = binned(session)
    if gone:
        ids = [case_id for case_id in ids if case_id not in gone]
    kept = kept_from(session, actor)
    if not kept:
        return ids
    known = [case_id for case_id in ids if case_id not in kept]
    if matching is not None or filters.telling:
        return known
    if sort is CaseSort.NEWEST:
        return ids
    return known + [case_id for case_id in ids if case_id in kept]


def _key(session: Session, column: Any) -> Any:
    """A column of ids to be read by ``_ids``: by hand, for the library's own reading of 80,000 ids
    takes half a second."""
    return type_coerce(column, String) if session.get_bind().dialect.name == "sqlite" else column


def _ids(session: Session, query: Any) -> list[UUID]:
    found = session.connection().execute(query).scalars().all()
    if found and isinstance(found[0], str):
        return [UUID(int=int(key, 16)) for key in found]
    return list(found)


def case_rows(
    session: Session, actor: Actor, ids: Sequence[UUID], now: datetime, zone: tzinfo
) -> dict[UUID, CaseRow]:
    """The rows of these cases; cases that are gone are left out."""
    today = now.astimezone(zone).date()
    rows: dict[UUID, CaseRow] = {}
    for start in range(0, len(ids), CHUNK):
        part = ids[start : start + CHUNK]
        for found in row_values(session.connection(), part, actor):
            row = _row(found, actor, now, today)
            rows[row.id] = row
    return rows


def case_counts(session: Session, actor: Actor, now: datetime) -> CaseCounts:
    """The numbers on the chips; cases kept from the actor count as open or closed only."""
    kept = _kept(Case.id, actor)
    all_known = session.scalar(kept.limit(1)) is None and not binned(session)
    due = and_(col(CaseState.open_case), col(CaseState.next_due_at) < now)
    mine = col(CaseState.worker_id) == actor.id
    query = core_select(
        col(CaseState.open_case),
        col(CaseState.channel),
        col(CaseState.risk),
        func.count(),
        func.count().filter(mine),
        func.count().filter(due),
        func.count().filter(and_(due, mine)),
    ).group_by(col(CaseState.open_case), col(CaseState.channel), col(CaseState.risk))
    if not all_known:
        query = query.where(col(CaseState.case_id).in_(select(Case.id).where(may_know(actor))))
    tally = {"open": 0, "mine": 0, "overdue": 0, "overdue_mine": 0, "high_risk": 0, "closed": 0}
    channels: dict[str, int] = {}
    for is_open, channel, risk, count, own, late, own_late in session.execute(query):
        if not is_open:
            tally["closed"] += count
            continue
        tally["open"] += count
        tally["mine"] += own
        tally["overdue"] += late
        tally["overdue_mine"] += own_late
        tally["high_risk"] += count if risk == HIGH else 0
        channels[channel] = channels.get(channel, 0) + count
    if not all_known:
        hidden = (
            core_select(col(CaseState.open_case), func.count())
            .where(col(CaseState.case_id).in_(kept))
            .group_by(col(CaseState.open_case))
        )
        for is_open, count in session.execute(hidden):
            tally["open" if is_open else "closed"] += count
    return CaseCounts(by_channel=channels, **tally)


def in_track(track: str, first_step: str) -> Any:
    """The condition on ``case_state`` for cases that a lane concerns beyond its first question.

    Steps that wait for the answer, or for an earlier step, do not make a case one of the lane.
    """
    return exists().where(
        col(CaseStep.case_id) == col(CaseState.case_id),
        col(CaseStep.track) == track,
        col(CaseStep.step) != first_step,
        or_(col(CaseStep.state).in_(("OPEN", "DONE")), col(CaseStep.why).like("held:%")),
    )


def _conditions(
    filters: CaseFilters, actor: Actor | None, now: datetime, first_steps: Mapping[str, str]
) -> list[Any]:
    conditions: list[Any] = []
    if filters.open is not None:
        conditions.append(col(CaseState.open_case).is_(filters.open))
    if filters.mine:
        conditions.append(col(CaseState.worker_id) == (actor.id if actor else None))
    if filters.overdue:
        conditions += [col(CaseState.next_due_at) < now, col(CaseState.open_case).is_(True)]
    if filters.track:
        conditions.append(in_track(filters.track, first_steps.get(filters.track, "")))
    plain = {
        "risk": filters.risk,
        "channel": filters.channel,
        "region": filters.region,
        "worker_id": filters.worker_id,
        "stage": filters.stage,
    }
    table = CaseState.__table__.c  # type: ignore[attr-defined]
    conditions += [table[name] == value for name, value in plain.items() if value is not None]
    return conditions


def _order(sort: CaseSort) -> tuple[Any, ...]:
    newest = (col(CaseState.opened_at).desc(), col(CaseState.case_id))
    if sort is CaseSort.NAME:
        return (col(CaseState.sort_key), *newest)
    if sort is CaseSort.DUE:
        due = col(CaseState.next_due_at)
        return (due.is_(None), due, *newest)
    return newest


def _row(found: Any, actor: Actor, now: datetime, today: Any) -> CaseRow:
    (
        case_id, number, known, knows, family, given, sex, birth, birth_estimated, age_from,
        age_to, age_estimated, stated_on, channel, detected_at, opened_at, place, stage, track, step, due, risk,
        sensitivity, worker_id, worker, closed_at, pack_version,
    ) = found  # fmt: skip
    own_id = id_of(case_id)
    assert own_id is not None
    if not known:
        return kept_row(own_id, number, closed_at is None)
    age = age_on(
        {
            "birth_date": day_of(birth),
            "birth_date_estimated": birth_estimated,
            "age_from": age_from,
            "age_to": age_to,
            "age_stated_on": day_of(stated_on),
        },
        today,
    )
    next_due, worker_key = moment_of(due), id_of(worker_id)
    return CaseRow(
        id=own_id,
        number=number,
        kept=False,
        restricted=knows != OFFICE_KNOWS,
        name=list_name(family, given),
        sex=sex or "",
        age_low=age.low,
        age_high=age.high,
        age_exact=not (age_estimated or birth_estimated),
        channel=channel or "",
        detected_at=moment_of(detected_at),
        opened_at=moment_of(opened_at),
        place=place or "",
        stage=stage or "",
        next_track=track or "",
        next_step=step or "",
        next_due_at=next_due,
        late=next_due is not None and next_due < now and closed_at is None,
        risk=risk or "",
        sensitivity=sensitivity or "",
        worker_id=worker_key,
        worker=worker or "",
        mine=worker_key == actor.id,
        open=closed_at is None,
        pack_version=pack_version,
    )


def kept_row(case_id: UUID, number: str, is_open: bool) -> CaseRow:
    """The row of a case of which only the number may be known."""
    return CaseRow(
        id=case_id, number=number, kept=True, restricted=True, name="", sex="", age_low=None,
        age_high=None, age_exact=False, channel="", detected_at=None, opened_at=None, place="",
        stage="", next_track="", next_step="", next_due_at=None, late=False, risk="",
        sensitivity="", worker_id=None, worker="", mine=False, open=is_open,
    )  # fmt: skip
