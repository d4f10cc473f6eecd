"""My day: what is late, what is due, what others owe us, and what changed while I was away."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session
from sqlmodel import col

from models.audit import AuditEntry
from models.case import Case
from models.child import Child
from models.derived import CaseStep
from models.referral import Referral
from models.user import User
from services.access import OFFICE_KNOWS, Actor, may_know, require
from services.cases.page import AHEAD, BLOCKED, OPEN
from services.clock import Clock
from services.names import list_name
from services.packs.model import Pack
from services.storage.database import Database
from services.trail_words import QUIET_ACTIONS

LIMIT = 200
CHANGES = 20
FIRST_TIME = timedelta(days=7)
REFERRAL = "REFERRAL"
_QUIET = ("search", "list", "search_rebuilt", "draft_saved", *QUIET_ACTIONS)


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One thing to do or to wait for.

    ``state`` is OPEN, BLOCKED or REFERRAL (sent, no receipt yet: ``record_id`` is the referral,
    ``since`` the moment of sending, ``responsible`` the agency). Where this person may know the
    number only, ``kept`` is true and name, step, reason and source are empty. The words of the
    step are those of the version of the pack that the case keeps (``pack_version``).
    """

    case_id: UUID
    number: str
    name: str
    kept: bool
    restricted: bool
    track: str
    step: str
    state: str
    due_at: datetime | None
    late: bool
    responsible: str
    why: str
    source: str
    since: datetime | None = None
    record_id: UUID | None = None
    pack_version: str = ""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """What somebody else did since this person was last here; ``action`` is a code of ACTIONS.

    ``name`` is empty where not the whole office may know of the case: visitors see this screen.
    """

    at: datetime
    who: str
    action: str
    record: str
    record_id: UUID | None
    case_id: UUID | None
    number: str
    name: str


@dataclass(frozen=True, slots=True)
class TodayCounts:
    """The figures on the cards; they count everything, also what the lists leave out."""

    overdue: int
    soon: int
    week: int
    waiting: int


@dataclass(frozen=True, slots=True)
class TodayBoard:
    """The page: ``soon`` is today and tomorrow, ``week`` the five days after that, ``later`` and
    undated steps are on the case pages only. ``since`` is when this person was last here."""

    overdue: tuple[TodayRow, ...]
    soon: tuple[TodayRow, ...]
    week: tuple[TodayRow, ...]
    waiting: tuple[TodayRow, ...]
    counts: TodayCounts
    changes: tuple[ChangeRow, ...]
    since: datetime | None


class Today:
    """The queue of one person. Late is decided here, by the clock, and stored nowhere."""

    def __init__(
        self, db: Database, pack: Pack, clock: Clock, actor: Callable[[], Actor | None]
    ) -> None:
        self._db = db
        self._pack = pack
        self._clock = clock
        self._actor = actor
        self._since: datetime | None = None

    def remember_visit(self) -> None:
        """Note when this person was here last; called once, when the vault is opened."""
        actor = self._actor()
        if actor is None:
            return
        entry = AuditEntry.__table__.c  # type: ignore[attr-defined]
        with self._db.read() as session:
            query = select(func.max(entry.at)).where(entry.actor_id == actor.id)
            self._since = session.scalar(query)

    def queue(self, limit: int = LIMIT, *, everyone: bool = False) -> TodayBoard:
        """The board. A supervisor sees the cases supervised as well, with ``everyone`` all.

        At most ``limit`` rows stand in each list; the counts are of everything.
        """
        actor = self._allowed()
        now = self._clock()
        soon, week = self._ends(now)
        mine = _mine(actor, everyone)
        with self._db.read() as session:
            due = [
                _row(found, now)
                for found in session.execute(_due_query(actor, mine, week).limit(limit * 3))
            ]
            waiting = _blocked(session, actor, mine, now, limit)
            waiting += _referrals(session, actor, mine, now, limit)
            counts = _counts(session, mine, now, soon, week)
            changes = _changes(session, actor, self._since or now - FIRST_TIME)
        return TodayBoard(
            overdue=tuple(row for row in due if row.late)[:limit],
            soon=tuple(row for row in due if not row.late and _due(row) < soon)[:limit],
            week=tuple(row for row in due if not row.late and _due(row) >= soon)[:limit],
            waiting=tuple(waiting[:limit]),
            counts=counts,
            changes=changes,
            since=self._since,
        )

    def counts(self) -> TodayCounts:
        """The figures of this person's queue without its rows."""
        actor = self._allowed()
        now = self._clock()
        with self._db.read() as session:
            return _counts(session, _mine(actor, False), now, *self._ends(now))

    def overdue_count(self) -> int:
        """How many of this person's steps are late: the red figure on the rail."""
        actor = self._allowed()
        now = self._clock()
        with self._db.read() as session:
            return _counts(session, _mine(actor, False), now, now, now).overdue

    def _ends(self, now: datetime) -> tuple[datetime, datetime]:
        """The ends of tomorrow and of the seventh day from today, on the office's calendar."""
        zone = self._pack.timezone
        today: date = now.astimezone(zone).date()
        ends = (datetime.combine(today + timedelta(days=n), time(0), zone) for n in (2, 7))
        soon, week = ends
        return soon, week

    def _allowed(self) -> Actor:
        actor = self._actor()
        require(actor, "list", "case_step", db=self._db)
        assert actor is not None
        return actor


def _mine(actor: Actor, everyone: bool) -> Any:
    there = col(Case.binned_at).is_(None)
    if everyone and actor.role != "WORKER":
        return there
    own = col(Case.worker_id) == actor.id
    if actor.role != "WORKER":
        own = or_(own, col(Case.supervisor_id) == actor.id)
    return and_(there, own)


def _columns(actor: Actor) -> tuple[Any, ...]:
    return (
        col(Case.id).label("case_id"),
        col(Case.number).label("number"),
        col(Case.pack_version).label("pack_version"),
        col(Case.knows).label("knows"),
        may_know(actor).label("known"),
        col(Child.family_name).label("family"),
        col(Child.given_name).label("given"),
    )


def _steps(actor: Actor, mine: Any) -> Any:
    step = CaseStep.__table__.c  # type: ignore[attr-defined]
    return (
        select(
            *_columns(actor),
            step.track, step.step, step.state, step.due_at, step.responsible,
            step.why, step.source,
        )
        .select_from(CaseStep)
        .join(Case, col(Case.id) == step.case_id)
        .join(Child, col(Child.id) == col(Case.child_id))
        .where(mine, col(Case.closed_at).is_(None))
    )  # fmt: skip


def _due_query(actor: Actor, mine: Any, before: datetime) -> Any:
    step = CaseStep.__table__.c  # type: ignore[attr-defined]
    return (
        _steps(actor, mine)
        .where(step.state == OPEN, step.due_at < before)
        .order_by(step.due_at, col(Case.number), step.position)
    )


def _blocked(
    session: Session, actor: Actor, mine: Any, now: datetime, limit: int
) -> list[TodayRow]:
    """Steps that wait for a named reason, not merely for an earlier step of their lane."""
    step = CaseStep.__table__.c  # type: ignore[attr-defined]
    query = (
        _steps(actor, mine)
        .where(step.state == BLOCKED, step.why.not_like(f"{AHEAD}%"), _held())
        .order_by(step.due_at.is_(None), step.due_at, col(Case.number))
        .limit(limit)
    )
    return [_row(found, now) for found in session.execute(query)]


def _held() -> Any:
    """Reasons that lie with others or with a decision; unanswered questions are asked on the case."""
    why = CaseStep.__table__.c.why  # type: ignore[attr-defined]
    return or_(why.like("waits:%"), why.like("held:%"))


def _referrals(
    session: Session, actor: Actor, mine: Any, now: datetime, limit: int
) -> list[TodayRow]:
    """Referrals that were sent and of which no receipt has come."""
    query = (
        select(
            *_columns(actor),
            col(Referral.id).label("record_id"),
            col(Referral.sent_at).label("sent_at"),
            col(Referral.to_agency).label("to_agency"),
            col(Referral.service).label("service"),
        )
        .select_from(Referral)
        .join(Case, col(Case.id) == col(Referral.case_id))
        .join(Child, col(Child.id) == col(Case.child_id))
        .where(mine, _awaited())
        .order_by(col(Referral.sent_at))
        .limit(limit)
    )
    return [
        TodayRow(
            **_who(found),
            track="",
            step=(found.service or "") if found.known else "",
            state=REFERRAL,
            due_at=None,
            late=False,
            responsible=(found.to_agency or "") if found.known else "",
            why="",
            source="",
            since=found.sent_at,
            record_id=found.record_id,
        )
        for found in session.execute(query)
        if found.sent_at <= now
    ]


def _awaited() -> Any:
    return and_(
        col(Referral.sent_at).is_not(None),
        col(Referral.received_at).is_(None),
        col(Referral.ended_at).is_(None),
        col(Referral.recalled_at).is_(None),
    )


def _counts(
    session: Session, mine: Any, now: datetime, soon: datetime, week: datetime
) -> TodayCounts:
    step = CaseStep.__table__.c  # type: ignore[attr-defined]
    own = select(col(Case.id)).where(mine, col(Case.closed_at).is_(None))
    due = step.due_at
    figures = session.execute(
        select(
            func.count().filter(due < now),
            func.count().filter(due >= now, due < soon),
            func.count().filter(due >= soon, due >= now, due < week),
        ).where(step.state == OPEN, due < max(week, now), step.case_id.in_(own))
    ).one()
    blocked = select(func.count()).where(step.state == BLOCKED, _held(), step.case_id.in_(own))
    cases = select(col(Case.id)).where(mine)
    sent = (
        select(func.count())
        .select_from(Referral)
        .where(_awaited(), col(Referral.case_id).in_(cases))
    )
    waiting = (session.scalar(blocked) or 0) + (session.scalar(sent) or 0)
    return TodayCounts(figures[0], figures[1], figures[2], waiting)


def _changes(session: Session, actor: Actor, since: datetime) -> tuple[ChangeRow, ...]:
    """What others did to cases of which the actor may know, one line for each of their writes."""
    entry = AuditEntry.__table__.c  # type: ignore[attr-defined]
    query = (
        select(
            func.max(entry.sequence).label("sequence"),
            entry.at,
            entry.action,
            col(User.name).label("who"),
            entry.case_id,
            col(Case.number).label("number"),
            col(Child.family_name).label("family"),
            col(Child.given_name).label("given"),
            col(Case.knows).label("knows"),
        )
        .join(Case, col(Case.id) == entry.case_id)
        .join(Child, col(Child.id) == col(Case.child_id))
        .outerjoin(User, col(User.id) == entry.actor_id)
        .where(
            entry.at > since,
            entry.actor_id != actor.id,
            entry.result == "OK",
            entry.action.not_in(_QUIET),
            may_know(actor),
        )
        .group_by(
            entry.at, entry.action, col(User.name), entry.case_id, col(Case.number),
            col(Child.family_name), col(Child.given_name), col(Case.knows),
        )
        .order_by(func.max(entry.sequence).desc())
        .limit(CHANGES)
    )  # fmt: skip
    found = session.execute(query).all()
    records = {
        row.sequence: row
        for row in session.execute(
            select(entry.sequence, entry.record, entry.record_id).where(
                entry.sequence.in_([row.sequence for row in found])
            )
        )
    }
    return tuple(
        ChangeRow(
            at=row.at,
            who=row.who or "",
            action=row.action,
            record=records[row.sequence].record,
            record_id=records[row.sequence].record_id,
            case_id=row.case_id,
            number=row.number,
            name=list_name(row.family, row.given) if row.knows == OFFICE_KNOWS else "",
        )
        for row in found
    )


def _row(found: Any, now: datetime) -> TodayRow:
    return TodayRow(
        **_who(found),
        track=found.track if found.known else "",
        step=found.step if found.known else "",
        state=found.state,
        due_at=found.due_at,
        late=found.state == OPEN and found.due_at is not None and found.due_at < now,
        responsible=found.responsible if found.known else "",
        why=found.why if found.known else "",
        source=found.source if found.known else "",
    )


def _who(found: Any) -> dict[str, Any]:
    return {
        "case_id": found.case_id,
        "number": found.number,
        "name": list_name(found.family, found.given) if found.known else "",
        "kept": not found.known,
        "restricted": found.knows != OFFICE_KNOWS,
        "pack_version": found.pack_version,
    }


def _due(row: TodayRow) -> datetime:
    assert row.due_at is not None
    return row.due_at
