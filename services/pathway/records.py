"""The records that the facts of the pathway are computed from, read for many cases at once.

Plain columns by Core selects, one statement a table: this runs at every save.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, bindparam, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel

from services.packs.model import Pack
from services.pathway.deeds import read_deeds

_CHUNK = 500
DEEDS = "act"

_COLUMNS: Mapping[str, str] = {
    "referral": "purpose to_agency service sent_at received_at accepted feedback_at ended_at",
    "assessment": "kind done_at",
    "plan": "id kind drafted_at submitted_at approved_at returned_reason changed_at",
    "measure": "plan_id due_on done_on",
    "agenda_item": "plan_id matter decision decided_at",
    "nrm_screening": "asked_at indicators act purpose",
    "nrm_identification": "stage decided_at outcome",
    "work_situation": "sector activity employer_kind hours_day hours_week",
    "harm": "observed_on danger official_complicity created_at changed_at",
    "person_found": "sector activity danger",
    "closure": "reopened_at",
    "schooling": "enrolled absent barriers planned_on returned_on created_at",
}
_OF_CHILD: Mapping[str, str] = {
    "family_member": "relation carer legal_basis whereabouts departure_notified suspected created_at",
    "document_held": "kind state applied_on issued_on obstacle created_at",
}
_CASE = (
    "id number channel region intake_id child_id detected_at opened_at risk worker_id closed_at "
    "closure_reason"
)
_CHILD = "citizenship asylum fears_state family_name given_name patronymic"
_INTAKE = "immediate_danger child_labour trafficking"
_GONE = {"referral": "recalled_at"}
"""What was recalled counts as never done; it stays readable in its own place."""


@dataclass(slots=True)
class CaseRecords:
    """The columns of one case that matter: ``case`` joins case, child and intake event."""

    case: Row[Any]
    rows: Mapping[str, Sequence[Any]]
    family: Sequence[Any] = ()
    papers: Sequence[Any] = ()

    @property
    def carers(self) -> list[bool | None]:
        """Of each person around the child, whether that person looks after it."""
        return [member.carer for member in self.family]

    def of(self, table: str) -> Sequence[Any]:
        """The rows of one table, in no order; of ``act`` every deed (services.pathway.deeds)."""
        return self.rows.get(table, ())


def bare_case(**known: Any) -> Any:
    """A case of which nothing but ``known`` is recorded: every other column is None."""
    return SimpleNamespace(**{**dict.fromkeys(f"{_CASE} {_CHILD} {_INTAKE}".split()), **known})


def read_records(
    session: Session, pack: Pack, case_ids: Collection[UUID]
) -> dict[UUID, CaseRecords]:
    """The records of these cases; a case that is gone is left out."""
    found: dict[UUID, CaseRecords] = {}
    ids = list(case_ids)
    for start in range(0, len(ids), _CHUNK):
        found.update(_read_chunk(session, pack, ids[start : start + _CHUNK]))
    return found


def _read_chunk(
    session: Session, pack: Pack, ids: list[UUID]
) -> Iterator[tuple[UUID, CaseRecords]]:
    connection = session.connection()
    cases = connection.execute(_case_query(), {"ids": ids}).all()
    children = {row.child_id for row in cases}
    rows: dict[UUID, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for table in _COLUMNS:
        for row in connection.execute(_query(table), {"ids": ids}):
            rows[row.case_id][table].append(row)
    for deed in read_deeds(session, pack, ids):
        rows[deed.case_id][DEEDS].append(deed)
    around: dict[UUID, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for table in _OF_CHILD:
        for row in connection.execute(_child_query(table), {"ids": list(children)}):
            around[row.child_id][table].append(row)
    for case in cases:
        own = around[case.child_id]
        yield case.id, CaseRecords(case, rows[case.id], own["family_member"], own["document_held"])


def _table(name: str) -> Any:
    return SQLModel.metadata.tables[name].c


@cache
def _query(name: str) -> Select[Any]:
    table = _table(name)
    columns = [table[column] for column in _COLUMNS[name].split()]
    query = select(table.case_id, *columns).where(
        table.case_id.in_(bindparam("ids", expanding=True))
    )
    return query.where(table[_GONE[name]].is_(None)) if name in _GONE else query


@cache
def _case_query() -> Select[Any]:
    case, child, intake = _table("case_file"), _table("child"), _table("intake_event")
    columns = [
        *(case[name] for name in _CASE.split()),
        *(child[name] for name in _CHILD.split()),
        *(intake[name] for name in _INTAKE.split()),
    ]
    tables = SQLModel.metadata.tables
    joined = (
        tables["case_file"]
        .join(tables["child"], child.id == case.child_id)
        .outerjoin(tables["intake_event"], intake.id == case.intake_id)
    )
    return select(*columns).select_from(joined).where(case.id.in_(bindparam("ids", expanding=True)))


@cache
def _child_query(name: str) -> Select[Any]:
    table = _table(name)
    columns = [table[column] for column in _OF_CHILD[name].split()]
    return select(table.child_id, *columns).where(
        table.child_id.in_(bindparam("ids", expanding=True))
    )
