"""The columns of a case that the law reads, by Core selects, one statement a table, for many cases
at once: a change of the pack or of the calendar judges them all again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Row, Select, bindparam, select
from sqlalchemy.orm import Session

from models.case import Case
from models.child import Child
from models.finding import FindingOverride
from models.intake import PersonFound
from models.nrm import NrmScreening
from models.situation import Harm, Schooling, WorkSituation
from models.user import Office
from services.law.decisions import Decision
from services.law.trafficking import ELEMENTS

WORK_FACTS = (
    "sector",
    "hours_day",
    "hours_week",
    "days_week",
    "school_in_session",
    "in_school_hours",
    "night",
    "overtime",
    "rest_day",
    "light_work",
    "load_kg",
    "hazards",
    "contract",
    "written_consent",
    "permit",
    "medical",
    "creative",
    "creative_permit",
    "exploitation",
)
_DECIDED = ("finding", "work_id", "decision", "decided_at")
_CHILD = (
    "sex", "birth_date", "birth_date_estimated", "age_from", "age_to", "age_estimated", "age_stated_on",
)  # fmt: skip


@dataclass(slots=True)
class CaseRecords:
    """The columns of one case that the law reads, oldest row first."""

    child: Mapping[str, Any]
    work: list[Row[Any]]
    school: list[Row[Any]]
    harm: list[Row[Any]]
    found: list[Row[Any]]
    asked: list[Row[Any]]
    decided: list[Decision]


def read_records(session: Session, case_ids: Sequence[UUID]) -> dict[UUID, CaseRecords]:
    """The records of these cases; a case that is gone is left out."""
    connection, ids = session.connection(), {"ids": list(case_ids)}
    found = {
        row.id: CaseRecords({name: getattr(row, name) for name in _CHILD}, [], [], [], [], [], [])
        for row in connection.execute(_children(), ids)
    }
    for name, model, columns in _TABLES:
        for row in connection.execute(_rows(model, columns), ids):
            getattr(found[row.case_id], name).append(row)
    for row in connection.execute(_overrides(), ids):
        decision = Decision(row.finding, row.work_id, row.decision or "", row.decided_at)
        found[row.case_id].decided.append(decision)
    return found


def office_readings(session: Session) -> tuple[str, ...]:
    """The readings of the law that the office has chosen (codes of *law_option*)."""
    return tuple(session.connection().execute(_readings()).scalar() or ())


_TABLES: tuple[tuple[str, Any, tuple[str, ...]], ...] = (
    ("work", WorkSituation, ("id", "observed_on", *WORK_FACTS)),
    ("school", Schooling, ("enrolled", "absent", "basic_finished")),
    ("harm", Harm, ("danger",)),
    ("found", PersonFound, ("danger",)),
    ("asked", NrmScreening, ("indicators", *ELEMENTS)),
)


def _asked() -> BindParameter[Any]:
    return bindparam("ids", expanding=True)


@cache
def _children() -> Select[Any]:
    case, child = Case.__table__.c, Child.__table__.c  # type: ignore[attr-defined]
    births = [child[name] for name in _CHILD]
    query = select(case.id, *births).join(Child.__table__, child.id == case.child_id)  # type: ignore[attr-defined]
    return query.where(case.id.in_(_asked()))


@cache
def _overrides() -> Select[Any]:
    """The decisions in force, oldest first: the last one on a finding counts."""
    columns = FindingOverride.__table__.c  # type: ignore[attr-defined]
    return (
        select(columns.case_id, *(columns[name] for name in _DECIDED))
        .where(columns.case_id.in_(_asked()), columns.withdrawn_at.is_(None))
        .order_by(columns.decided_at, columns.id)
    )


@cache
def _readings() -> Select[Any]:
    return select(Office.__table__.c.law_options)  # type: ignore[attr-defined]


@cache
def _rows(model: Any, names: tuple[str, ...]) -> Select[Any]:
    """The rows oldest first: by the day they speak of, then as they were written."""
    columns = model.__table__.c
    order = [columns.created_at, columns.id]
    if "observed_on" in columns:
        order.insert(0, columns.observed_on)
    return (
        select(columns.case_id, *(columns[name] for name in names))
        .where(columns.case_id.in_(_asked()))
        .order_by(*order)
    )
