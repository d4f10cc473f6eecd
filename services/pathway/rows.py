"""The cache beside each case: what its rows are, and writing those that differ."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Connection,
    Select,
    Table,
    Uuid,
    bindparam,
    delete,
    insert,
    select,
    type_coerce,
    update,
)
from sqlmodel import SQLModel

from services.events import StepEffect

_LISTS: Mapping[str, str] = {
    "case_step": "case_id track step position state due_at done_at responsible why source",
    "case_finding": "case_id work_id position code band source decision missing",
}
_STEPS, _STATE = "case_step", "case_state"
_NOWHERE: Mapping[str, Any] = {"state": "", "due_at": None, "why": ""}

Values = dict[str, Any]


class _SeldomAnother(Uuid[UUID]):
    """An id that stands in many rows one after the other: each is read from its text once."""

    cache_ok = True

    def result_processor(self, dialect: Any, coltype: Any) -> Any:
        """The usual reading, remembered."""
        read = super().result_processor(dialect, coltype)  # type: ignore[no-untyped-call]
        return None if read is None else lru_cache(maxsize=1024)(read)


@dataclass(frozen=True, slots=True)
class DerivedRows:
    """What the cache should hold for one case."""

    steps: Sequence[Values]
    findings: Sequence[Values]
    state: Values


def store(
    connection: Connection,
    wanted: Mapping[UUID, DerivedRows],
    gone: Iterable[UUID],
    effects: list[StepEffect] | None = None,
) -> int:
    """Bring the cache of these cases into line; returns how many of them had to change.

    ``effects`` collects how their steps stood before and stand now, where they differ.
    """
    changed: set[UUID] = set()
    steps = {case_id: rows.steps for case_id, rows in wanted.items()}
    changed |= _store_list(connection, _STEPS, steps, effects)
    changed |= _store_list(connection, "case_finding", {c: r.findings for c, r in wanted.items()})
    changed |= _store_states(connection, {c: r.state for c, r in wanted.items()})
    for name in (*_LISTS, _STATE):
        _delete(connection, name, gone)
    return len(changed)


def _store_list(
    connection: Connection,
    name: str,
    wanted: Mapping[UUID, Sequence[Values]],
    effects: list[StepEffect] | None = None,
) -> set[UUID]:
    columns = _LISTS[name].split()
    present: dict[UUID, list[tuple[Any, ...]]] = {case_id: [] for case_id in wanted}
    for row in connection.execute(_query(name), {"ids": list(wanted)}).all():
        present[row[0]].append(tuple(row))
    in_order = itemgetter(*columns)
    differing = {
        case_id
        for case_id, rows in wanted.items()
        if present[case_id] != [in_order(row) for row in rows]
    }
    _delete(connection, name, (case_id for case_id in differing if present[case_id]))
    fresh = [row for case_id in differing for row in wanted[case_id]]
    if fresh:
        connection.execute(insert(_table(name)), fresh)
    if effects is not None:
        for case_id in differing:
            before = [dict(zip(columns, row, strict=True)) for row in present[case_id]]
            effects += step_effects(case_id, before, wanted[case_id])
    return differing


def step_effects(
    case_id: UUID, before: Sequence[Values], after: Sequence[Values]
) -> Iterator[StepEffect]:
    """How the steps of one case stood and stand, where state, limit or reason differ; in order."""
    old, new = ({row["step"]: row for row in rows} for rows in (before, after))
    for step in dict.fromkeys((*new, *old)):
        was, now = old.get(step, _NOWHERE), new.get(step, _NOWHERE)
        if any(was[name] != now[name] for name in _NOWHERE):
            yield StepEffect(
                case_id, step, was["state"], now["state"], was["due_at"], now["due_at"], now["why"]
            )


def _store_states(connection: Connection, wanted: Mapping[UUID, Values]) -> set[UUID]:
    present = {
        row.case_id: dict(row._mapping)  # noqa: SLF001  the documented name of SQLAlchemy
        for row in connection.execute(_query(_STATE), {"ids": list(wanted)})
    }
    added = [state for case_id, state in wanted.items() if case_id not in present]
    altered = [
        state
        for case_id, state in wanted.items()
        if case_id in present and present[case_id] != state
    ]
    if added:
        connection.execute(insert(_table(_STATE)), added)
    if altered:
        table = _table(_STATE)
        names = [column.name for column in table.columns if column.name != "case_id"]
        change = (
            update(table)
            .where(table.c.case_id == bindparam("key"))
            .values({name: bindparam(name) for name in names})
        )
        keyed = [{"key": state["case_id"], **{n: state[n] for n in names}} for state in altered]
        connection.execute(change, keyed)
    return {state["case_id"] for state in [*added, *altered]}


def _delete(connection: Connection, name: str, case_ids: Iterable[UUID]) -> None:
    keys = [{"key": case_id} for case_id in case_ids]
    if keys:
        table = _table(name)
        connection.execute(delete(table).where(table.c.case_id == bindparam("key")), keys)


@cache
def _query(name: str) -> Select[Any]:
    table = _table(name)
    if name == _STATE:
        columns: list[Any] = list(table.columns)
        order = [table.c.case_id]
    else:
        columns = [table.c[column] for column in _LISTS[name].split()]
        columns[0] = type_coerce(columns[0], _SeldomAnother())
        order = [
            table.c.case_id,
            *([table.c.track] if "track" in table.c else []),
            table.c.position,
        ]
    chosen = table.c.case_id.in_(bindparam("ids", expanding=True))
    return select(*columns).where(chosen).order_by(*order)


def _table(name: str) -> Table:
    return SQLModel.metadata.tables[name]
