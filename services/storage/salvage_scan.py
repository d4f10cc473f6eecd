"""Reading a damaged vault whose list of tables is broken: every leaf is looked at by itself.

The journal of the office names each record with its table, so the ids on a leaf tell whose it is.
Leaves of tables that the journal does not follow, and those it has lost, are known by the shape of
their rows: how many values, of what kind. What fits two tables is left alone.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from services.storage.pages import Pages, Record

Row = tuple[Any, ...]

JOURNAL = "audit_entry"
_LOOKED_AT = 5
"""So many rows of a leaf are enough to know its table."""
_ID = re.compile(r"[0-9a-f]{32}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Column:
    """A column as the new vault declares it; ``default`` fills rows from before it was added."""

    name: str
    kind: str
    required: bool
    default: Any
    is_row_id: bool


Shape = tuple[Column, ...]


def shapes_of(vault: Any) -> dict[str, Shape]:
    """The shape of every table of a vault, given as a raw connection, that has ordinary rows."""
    names = vault.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        " AND sql NOT LIKE '%WITHOUT ROWID%'"
    ).fetchall()
    found = {}
    for (name,) in names:
        rows = vault.execute(f'PRAGMA table_info("{name}")').fetchall()
        keys = sum(1 for row in rows if row[5])
        found[name] = tuple(
            Column(
                row[1],
                row[2],
                bool(row[3]),
                _literal(row[4]),
                is_row_id=row[2] == "INTEGER" and bool(row[5]) and keys == 1,
            )
            for row in rows
        )
    return found


def _literal(written: str | None) -> str | int | None:
    """A default as the schema writes it: a text in quotes or a whole number."""
    if written is None:
        return None
    return int(written) if written.isdecimal() else written.strip("'")


@dataclass(slots=True)
class _Journal:
    """What the journal says of records: their table by id, and which were removed."""

    tables: dict[str, str] = field(default_factory=dict)
    removed: set[str] = field(default_factory=set)


class ScannedFile:
    """A copy of a damaged vault read leaf by leaf; gives what ``DamagedFile`` gives."""

    def __init__(
        self, copy: Path, keys: Iterable[bytes], salt: bytes, shapes: Mapping[str, Shape]
    ) -> None:
        self._shapes = shapes
        self._pages, found = self._opened(copy, list(keys), salt)
        self._journal = self._read_journal(found)
        self.leaves: dict[str, list[int]] = {}
        """The pages on which the rows of each table lie."""
        for number in found:
            name = self._table_of(number)
            if name:
                self.leaves.setdefault(name, []).append(number)

    def close(self) -> None:
        """Let go of the copy."""
        self._pages.close()

    def tables(self) -> tuple[str, ...]:
        """The tables of which rows were found."""
        return tuple(sorted(self.leaves))

    def columns(self, table: str) -> tuple[str, ...]:
        """The names of a table's columns."""
        return tuple(column.name for column in self._shapes.get(table, ()))

    def count(self, table: str) -> None:
        """Nothing tells how many rows there were."""

    def rows(self, table: str, columns: Sequence[str]) -> Iterator[tuple[Row, bool]]:
        """The rows of a table, and whether each is whole; those that the journal says were removed
        stay away."""
        shape = self._shapes[table]
        places = [self.columns(table).index(name) for name in columns]
        for number in self.leaves.get(table, ()):
            for record in self._pages.records(number):
                if not _fits(record, shape) or record.values[0] in self._journal.removed:
                    continue
                values = _filled(record, shape)
                yield tuple(values[place] for place in places), record.whole

    @staticmethod
    def _opened(copy: Path, keys: list[bytes], salt: bytes) -> tuple[Pages, list[int]]:
        """The pages under whichever key opens any leaf: a rotation may have been cut off."""
        for key in keys[:-1]:
            pages = Pages(copy, key, salt)
            leaves = _leaves(pages)
            if leaves:
                return pages, leaves
            pages.close()
        pages = Pages(copy, keys[-1], salt)
        return pages, _leaves(pages)

    def _read_journal(self, leaves: Sequence[int]) -> _Journal:
        shape, found = self._shapes[JOURNAL], _Journal()
        place = {column.name: number for number, column in enumerate(shape)}
        removed: dict[str, tuple[int, bool]] = {}
        for number in leaves:
            if self._by_shape(number) != JOURNAL:
                continue
            for record in self._pages.records(number):
                if not _fits(record, shape):
                    continue
                values = _filled(record, shape)
                id_, operation = values[place["record_id"]], values[place["operation"]]
                if id_ is None or not operation:
                    continue
                found.tables[id_] = values[place["record"]]
                gone = record.row_id, operation == "REMOVED"
                removed[id_] = max(removed.get(id_, gone), gone)
        found.removed = {id_ for id_, (_sequence, gone) in removed.items() if gone}
        return found

    def _table_of(self, number: int) -> str:
        """The table of a leaf: as the journal knows its ids, else by shape; empty if in doubt."""
        told: dict[str, int] = {}
        for record in self._first(number):
            name = self._journal.tables.get(record.values[0], "") if record.values else ""
            if name in self._shapes and _fits(record, self._shapes[name]):
                told[name] = told.get(name, 0) + 1
        return max(told, key=lambda name: told[name]) if told else self._by_shape(number)

    def _by_shape(self, number: int) -> str:
        records = self._first(number)
        fitting = [
            name
            for name, shape in self._shapes.items()
            if records and all(_fits(record, shape) for record in records)
        ]
        full = [name for name in fitting if len(self._shapes[name]) == len(records[0].values)]
        chosen = full or fitting
        return chosen[0] if len(chosen) == 1 else ""

    def _first(self, number: int) -> list[Record]:
        found = []
        for record in self._pages.records(number):
            found.append(record)
            if len(found) == _LOOKED_AT:
                break
        return found


def _leaves(pages: Pages) -> list[int]:
    return [number for number in range(2, pages.count + 1) if pages.is_leaf(number)]


def _fits(record: Record, shape: Shape) -> bool:
    """Whether a row can be one of a table; a value that could not be read fits everything."""
    values = record.values
    if not values or len(values) > len(shape):
        return False
    later = shape[len(values) :]
    if any(column.required and column.default is None for column in later):
        return False
    return all(
        _suits(value, column, record.whole) for value, column in zip(values, shape, strict=False)
    )


def _suits(value: Any, column: Column, whole: bool) -> bool:
    if value is None:
        return column.is_row_id or not column.required or not whole
    if column.is_row_id:
        return False
    kind = column.kind
    if kind in ("INTEGER", "BOOLEAN"):
        return isinstance(value, int) and (kind == "INTEGER" or value in (0, 1))
    if kind == "BLOB":
        return isinstance(value, bytes)
    if kind == "" or not isinstance(value, str):
        return kind == ""
    pattern = {"CHAR(32)": _ID, "DATETIME": _MOMENT, "DATE": _DAY}.get(kind)
    if pattern is None:
        return True
    return (pattern.match if kind == "DATETIME" else pattern.fullmatch)(value) is not None


def _filled(record: Record, shape: Shape) -> list[Any]:
    """The values of all columns: the row's own number, and what a row from before it was added has."""
    values = [*record.values, *(column.default for column in shape[len(record.values) :])]
    return [
        record.row_id if column.is_row_id else value
        for value, column in zip(values, shape, strict=True)
    ]
