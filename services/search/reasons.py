"""Why a case was found: the fields in which the typed words stand."""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Table, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from models.case import Case
from models.registry import RECORDS
from services.names import words
from services.search.index import searchable

LONGEST = 160


def reasons_in(
    session: Session, case_id: UUID, terms: Sequence[str]
) -> Iterator[tuple[str, str, str]]:
    """(record, field, value) of each searchable field with one of the terms, names first."""
    keys = session.execute(
        select(col(Case.id), col(Case.child_id), col(Case.intake_id)).where(col(Case.id) == case_id)
    ).first()
    if keys is None or not terms:
        return
    owners = {"case_id": keys[0], "child_id": keys[1], "intake_id": keys[2]}
    itself = {"case_file": keys[0], "child": keys[1], "intake_event": keys[2]}
    for record in ("child", "case_file", *sorted(set(RECORDS) - {"child", "case_file"})):
        fields = searchable(record)
        condition = _belongs(SQLModel.metadata.tables[record], itself.get(record), owners)
        if not fields or condition is None:
            continue
        table = SQLModel.metadata.tables[record]
        for row in session.execute(select(*(table.c[name] for name in fields)).where(condition)):
            for name, value in zip(fields, row, strict=True):
                if value and _has(value, terms):
                    yield record, name, _around(value, terms)


def _belongs(table: Table, own_id: UUID | None, owners: dict[str, Any]) -> Any:
    if own_id is not None:
        return table.c.id == own_id
    for name in ("case_id", "child_id"):
        if name in table.c:
            return table.c[name] == owners[name]
    return None


def _has(value: str, terms: Sequence[str]) -> bool:
    return any(word.startswith(term) for word in words(value) for term in terms)


def _around(value: str, terms: Sequence[str]) -> str:
    """The value, or of a long text the words around the first match."""
    if len(value) <= LONGEST:
        return value
    parts = value.split()
    first = next((at for at, part in enumerate(parts) if _has(part, terms)), 0)
    start = max(0, first - 6)
    piece = " ".join(parts[start : first + 12])
    return ("… " if start else "") + piece + " …"
