"""What is searchable of a case, gathered from the fields that the table of fields marks so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Table, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from models.case import Case
from models.child import Child
from models.fields import Kind, fields_of
from models.registry import RECORDS
from services.events import Change
from services.names import skeleton

CHUNK = 400

Reader = Session | Connection


@dataclass(slots=True)
class IndexedCase:
    """What is searchable of one case, as it was written; ``text`` holds everything else."""

    case_id: UUID
    numbers: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)

    @property
    def everything(self) -> str:
        """All words in their Latin form, for the index of whole words."""
        return skeleton("\n".join((*self.numbers, *self.names, *self.text)))

    @property
    def names_and_numbers(self) -> str:
        """Names and numbers in their Latin form, for the index of parts of words."""
        return skeleton(" ".join((*self.names, *self.numbers)))


@cache
def searchable(record: str) -> dict[str, Kind]:
    """The searchable fields of a record."""
    return {name: spec.kind for name, spec in fields_of(record).items() if spec.searchable}


def indexed_cases(session: Reader, case_ids: Sequence[UUID]) -> list[IndexedCase]:
    """Gather what is searchable of these cases; cases that are gone are left out."""
    found: list[IndexedCase] = []
    for start in range(0, len(case_ids), CHUNK):
        found += _chunk(session, case_ids[start : start + CHUNK])
    return found


def cases_touched(session: Session, changes: Iterable[Change]) -> set[UUID]:
    """The cases whose words these changes may have altered."""
    cases: set[UUID] = set()
    owners: dict[str, set[UUID]] = {"child_id": set(), "intake_id": set()}
    for change in changes:
        if not _alters_words(change):
            continue
        if change.case_id is not None:
            cases.add(change.case_id)
            continue
        image = change.after if change.after is not None else change.before or {}
        owner = {"child": "child_id", "intake_event": "intake_id"}.get(change.record)
        if owner:
            owners[owner].add(change.id)
        elif isinstance(image.get("child_id"), UUID):
            owners["child_id"].add(image["child_id"])
    table = _table("case_file")
    for name, ids in owners.items():
        if ids:
            cases.update(session.scalars(select(table.c.id).where(table.c[name].in_(ids))))
    return cases


def _alters_words(change: Change) -> bool:
    if change.record not in RECORDS:
        return False
    if change.record == "case_file" and (change.before is None or change.after is None):
        return True
    return any(name in searchable(change.record) for name in change.fields)


def _chunk(session: Reader, case_ids: Sequence[UUID]) -> list[IndexedCase]:
    case, child = _table("case_file"), _table("child")
    query = (
        select(case.c.id, case.c.child_id, case.c.intake_id, case.c.number, case.c.opened_at)
        .where(case.c.id.in_(case_ids))
        .order_by(case.c.opened_at, case.c.number)
    )
    rows = session.execute(query).all()
    indexed = {row.id: IndexedCase(row.id, numbers=_number_words(row.number)) for row in rows}
    _gather(session, "case_file", case.c.id, {row.id: [row.id] for row in rows}, indexed)
    children = _grouped((row.child_id, row.id) for row in rows)
    _gather(session, "child", child.c.id, children, indexed)
    _gather_owned(session, "child_id", children, indexed)
    _gather_owned(session, "case_id", {row.id: [row.id] for row in rows}, indexed)
    intakes = _grouped((row.intake_id, row.id) for row in rows if row.intake_id)
    _gather(session, "intake_event", _table("intake_event").c.id, intakes, indexed)
    return list(indexed.values())


def _gather_owned(
    session: Reader,
    owner: str,
    owners: dict[UUID, list[UUID]],
    indexed: dict[UUID, IndexedCase],
) -> None:
    for record in RECORDS:
        table = _table(record)
        if owner in table.c and record not in ("case_file", "child") and searchable(record):
            _gather(session, record, table.c[owner], owners, indexed)


def _gather(
    session: Reader,
    record: str,
    key: ColumnElement[UUID],
    owners: dict[UUID, list[UUID]],
    indexed: dict[UUID, IndexedCase],
) -> None:
    """Add the searchable fields of one table to the cases of each owner."""
    kinds = searchable(record)
    table = _table(record)
    if not kinds or not owners:
        return
    query = select(key, *(table.c[name] for name in kinds)).where(key.in_(owners))
    named = {name for name, kind in kinds.items() if record == "child" and kind is Kind.NAME}
    for owner, *values in session.execute(query).all():
        for name, value in zip(kinds, values, strict=True):
            if value:
                for case_id in owners[owner]:
                    target = indexed[case_id]
                    (target.names if name in named else target.text).append(value)


def _number_words(number: str) -> list[str]:
    """The number, and its sequence without leading zeros: people say "case forty-two"."""
    sequence = number.split("-")[-2].lstrip("0") if number.count("-") >= 2 else ""
    return [number, sequence]


def _grouped(pairs: Iterable[tuple[UUID, UUID]]) -> dict[UUID, list[UUID]]:
    groups: dict[UUID, list[UUID]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return groups


def _table(record: str) -> Table:
    return SQLModel.metadata.tables[record]


def names_of(session: Reader, case_ids: Sequence[UUID]) -> dict[UUID, str]:
    """The Latin form of the child's names of each case."""
    names = (col(Child.family_name), col(Child.given_name), col(Child.other_names))
    query = (
        select(col(Case.id), *names)
        .join(Child, col(Child.id) == col(Case.child_id))
        .where(col(Case.id).in_(case_ids))
    )
    return {
        case_id: skeleton(" ".join(part for part in parts if part))
        for case_id, *parts in session.execute(query)
    }
