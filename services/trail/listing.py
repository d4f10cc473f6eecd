"""Reading the journal: which entries, in what order, and what may be told of them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, RowMapping, Select, and_, or_, select
from sqlalchemy.orm import Session
from sqlmodel import col

from models.audit import AuditEntry, PrintedDocument
from models.case import Case
from models.retention import ErasureEntry
from models.sealed import SealedStub
from models.user import User
from services.access import OFFICE_KNOWS, Actor, may_know
from services.storage.audit import SET
from services.trail_words import (
    CHANGED,
    OTHER,
    PRINTED,
    PRINTED_ACTIONS,
    REFUSED,
    SEEN,
    SEEN_ACTIONS,
    UNLOCK,
    UNLOCK_ACTIONS,
)

MOST = 5000
"""So many of the newest entries are listed at once; dates and persons narrow what is found."""
_REFUSED = "REFUSED"
_PAPER = "printed_document"
_PERSON = "user_account"
_BATCH = 500
_table = AuditEntry.__table__.c  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class TrailFilter:
    """Which entries; what is empty or None does not narrow.

    ``group`` is a code of ``trail_words.GROUPS``; ``since`` and ``until`` are days where the office
    is, both included; ``number`` is that of a case, whole or its beginning.
    """

    person: UUID | None = None
    group: str = ""
    number: str = ""
    case_id: UUID | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """One entry of the journal: who did what when; names of fields, never their values.

    ``about`` is the person of the office that it is about; ``told`` what it says of that person's
    role, supervisor and work here, each as (field, before, after): codes, and names of people.
    ``who`` is empty where nobody was signed in; ``number`` is that of the case. ``document`` and
    ``paper`` are the kind and the number of a paper that was printed. ``withheld``: the case is kept
    from whoever reads this, so that record, fields and paper are left out.
    """

    sequence: int
    at: datetime
    actor_id: UUID | None
    who: str
    action: str
    operation: str
    origin: str
    record: str
    fields: tuple[str, ...]
    case_id: UUID | None
    number: str
    result: str
    withheld: bool = False
    document: str = ""
    paper: str = ""
    about: str = ""
    told: tuple[tuple[str, str, str], ...] = ()

    @property
    def refused(self) -> bool:
        """Whether it was refused."""
        return self.result.startswith(_REFUSED)


def sequences(
    session: Session,
    wanted: TrailFilter,
    zone: tzinfo,
    *,
    after: int | None = None,
    limit: int = MOST,
) -> list[int]:
    """The numbers of the entries, the newest first; ``after`` is the last number already shown."""
    query = select(_table.sequence).where(*_conditions(session, wanted, zone))
    if after is not None:
        query = query.where(_table.sequence < after)
    return list(session.scalars(query.order_by(_table.sequence.desc()).limit(limit)))


def rows(session: Session, numbers: Sequence[int], actor: Actor | None) -> dict[int, TrailEntry]:
    """The entries of these numbers."""
    found: dict[int, TrailEntry] = {}
    for start in range(0, len(numbers), _BATCH):
        query = _entries().where(_table.sequence.in_(numbers[start : start + _BATCH]))
        for entry in _read(session, query, actor):
            found[entry.sequence] = entry
    return found


def case_rows(
    session: Session, case_id: UUID, actor: Actor | None, limit: int | None
) -> list[TrailEntry]:
    """What the journal holds of a case and its child, the newest first."""
    child_id = session.scalar(select(col(Case.child_id)).where(col(Case.id) == case_id))
    query = _entries().where(or_(_table.case_id == case_id, _table.record_id == child_id))
    return _read(session, query.order_by(_table.sequence.desc()).limit(limit), actor)


def _entries() -> Select[Any]:
    return select(*_table, col(User.name).label("who")).outerjoin(
        User, col(User.id) == _table.actor_id
    )


def _read(session: Session, query: Select[Any], actor: Actor | None) -> list[TrailEntry]:
    rows = session.execute(query).mappings().all()
    numbers, kept = _numbers(session, {row["case_id"] for row in rows} - {None}, actor)
    printed = {row["record_id"] for row in rows if row["record"] == _PAPER}
    papers = _papers(session, list(printed))
    people = _people(session) if any(row["record"] == _PERSON for row in rows) else {}
    return [_entry(row, numbers, kept, papers, people) for row in rows]


def _people(session: Session) -> dict[str, str]:
    """The name of everybody of the office by their id in hexadecimal digits."""
    found = session.execute(select(col(User.id), col(User.name)))
    return {row.id.hex: row.name for row in found}


def _told(result: str, people: Mapping[str, str]) -> tuple[tuple[str, str, str], ...]:
    kind, _, said = result.partition(":")
    if kind != SET:
        return ()
    found = []
    for one in said.split():
        name, _, values = one.partition("=")
        before, _, after = values.partition(">")
        found.append((name, people.get(before, before), people.get(after, after)))
    return tuple(found)


def _entry(
    row: RowMapping,
    numbers: Mapping[UUID, str],
    kept: Collection[UUID],
    papers: Mapping[UUID, tuple[str, str]],
    people: Mapping[str, str],
) -> TrailEntry:
    case_id = row["case_id"]
    withheld = case_id in kept
    person = row["record_id"] if row["record"] == _PERSON else None
    document, paper = ("", "") if withheld else papers.get(row["record_id"], ("", ""))
    return TrailEntry(
        sequence=row["sequence"],
        at=row["at"],
        actor_id=row["actor_id"],
        who=row["who"] or "",
        action=row["action"],
        operation=row["operation"],
        origin=row["origin"],
        record="" if withheld else row["record"],
        fields=() if withheld else tuple(row["fields"].split()),
        case_id=case_id,
        number=numbers.get(case_id, ""),
        result=row["result"],
        withheld=withheld,
        document=document,
        paper=paper,
        about=people.get(person.hex, "") if person else "",
        told=_told(row["result"], people),
    )


def _papers(session: Session, ids: Sequence[UUID]) -> dict[UUID, tuple[str, str]]:
    """Kind and number of the papers that were printed."""
    found: dict[UUID, tuple[str, str]] = {}
    for start in range(0, len(ids), _BATCH):
        query = select(
            col(PrintedDocument.id), col(PrintedDocument.document), col(PrintedDocument.number)
        ).where(col(PrintedDocument.id).in_(ids[start : start + _BATCH]))
        found |= {row[0]: (row[1], row[2]) for row in session.execute(query)}
    return found


def _numbers(
    session: Session, ids: Iterable[UUID], actor: Actor | None
) -> tuple[dict[UUID, str], set[UUID]]:
    """The numbers of the cases, and which of them are kept from the reader."""
    numbers: dict[UUID, str] = {}
    kept: set[UUID] = set()
    wanted = list(ids)
    for start in range(0, len(wanted), _BATCH):
        chunk = wanted[start : start + _BATCH]
        cases = select(
            col(Case.id), col(Case.number), col(Case.knows), may_know(actor).label("open")
        ).where(col(Case.id).in_(chunk))
        for case_id, number, knows, known in session.execute(cases):
            numbers[case_id] = number
            if knows != OFFICE_KNOWS and not known:
                kept.add(case_id)
        for model in (SealedStub, ErasureEntry):
            gone = select(col(model.case_id), col(model.number)).where(
                col(model.case_id).in_(chunk)
            )
            for case_id, number in session.execute(gone):
                numbers.setdefault(case_id, number)
                kept.add(case_id)
    return numbers, kept


def _conditions(session: Session, wanted: TrailFilter, zone: tzinfo) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.person is not None:
        found.append(_table.actor_id == wanted.person)
    if wanted.group:
        found.append(_group(wanted.group))
    if wanted.case_id is not None:
        found.append(_table.case_id == wanted.case_id)
    if wanted.number.strip():
        found.append(_table.case_id.in_(_cases_like(session, wanted.number.strip().upper())))
    if wanted.since is not None:
        found.append(_table.at >= datetime.combine(wanted.since, time(), zone))
    if wanted.until is not None:
        end = wanted.until + timedelta(days=1)
        found.append(_table.at < datetime.combine(end, time(), zone))
    return found


def _cases_like(session: Session, number: str) -> list[UUID]:
    ids: list[UUID] = []
    for column, key in (
        (col(Case.number), col(Case.id)),
        (col(SealedStub.number), col(SealedStub.case_id)),
        (col(ErasureEntry.number), col(ErasureEntry.case_id)),
    ):
        query = select(key).where(column.startswith(number, autoescape=True)).limit(_BATCH)
        ids.extend(session.scalars(query))
    return ids


def _group(group: str) -> ColumnElement[bool]:
    refused: ColumnElement[bool] = _table.result.startswith(_REFUSED)
    if group == REFUSED:
        return refused
    changed = _table.operation != ""
    conditions: dict[str, ColumnElement[bool]] = {
        SEEN: and_(_table.action.in_(SEEN_ACTIONS), ~refused),
        CHANGED: and_(changed, ~_table.action.in_(PRINTED_ACTIONS)),
        PRINTED: and_(_table.action.in_(PRINTED_ACTIONS), ~refused),
        UNLOCK: _table.action.in_(UNLOCK_ACTIONS),
    }
    if group in conditions:
        return conditions[group]
    if group != OTHER:
        raise ValueError(group)
    known = (*SEEN_ACTIONS, *PRINTED_ACTIONS, *UNLOCK_ACTIONS)
    return and_(~changed, ~refused, _table.action.not_in(known))
