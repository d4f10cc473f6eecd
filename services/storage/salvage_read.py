"""Reading what can still be read of a damaged vault's copy: table by table, row by row.

A page whose seal is broken gives an error, and after one error a connection may err on good pages
too: each error is followed by a new connection.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from services.storage.engine import connect

Row = tuple[Any, ...]
_FIRST = -(2**63)
_STEP = 8
"""Where no index tells the rows, so many are stepped over at most to find the next good page."""
_BLIND = 400
"""After so many errors in a row the way goes on in leaps: a whole branch of the tree is gone."""
_FARTHEST = 2**40


class DamagedFile:
    """A copy of a damaged vault, opened anew after each error. Nothing here writes to it."""

    def __init__(self, copy: Path, key: bytes, salt: bytes) -> None:
        self._copy, self._key, self._salt = copy, key, salt
        self._connection: Any = None
        self.errors = 0

    def close(self) -> None:
        """Let go of the copy."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def tables(self) -> tuple[str, ...]:
        """The names of the tables, or nothing where not even the schema can be read."""
        found = self.all_of("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        return tuple(row[0] for row in found or ())

    def columns(self, table: str) -> tuple[str, ...]:
        """The names of a table's columns."""
        return tuple(row[1] for row in self.all_of(f'PRAGMA table_info("{table}")') or ())

    def count(self, table: str) -> int | None:
        """How many rows the table had; None where neither it nor any of its indexes is whole."""
        ids = self.row_ids(table)
        if ids is not None:
            return len(ids)
        found = self.all_of(f'SELECT count(*) FROM "{table}" NOT INDEXED')
        return int(found[0][0]) if found else None

    def row_ids(self, table: str) -> list[int] | None:
        """The ids of all rows in order, from any index that is whole; None where there is none."""
        for row in self.all_of(f'PRAGMA index_list("{table}")') or ():
            # a partial index does not know every row
            if not row[4]:
                found = self.all_of(f'SELECT rowid FROM "{table}" INDEXED BY "{row[1]}"')
                if found is not None:
                    return sorted(one[0] for one in found)
        return None

    def all_of(self, statement: str, values: Sequence[Any] = ()) -> list[Row] | None:
        """Every row of a statement, or None where any of it cannot be read."""
        try:
            return list(self._open().execute(statement, values))
        except sqlcipher.DatabaseError:
            self._failed()
            return None

    def rows(self, table: str, columns: Sequence[str]) -> Iterator[tuple[Row, bool]]:
        """The rows that can be read, in order, and whether each is whole.

        Of a row whose long text lies on a broken page the rest is given, with None for that text.
        """
        known = self.row_ids(table)
        start: int | None = _FIRST
        while start is not None:
            last: int | None = None
            try:
                for row_id, *values in self._open().execute(
                    f'SELECT rowid, {_listed(columns)} FROM "{table}"'
                    " WHERE rowid >= ? ORDER BY rowid",
                    (start,),
                ):
                    last = row_id
                    yield tuple(values), True
                return
            except sqlcipher.DatabaseError:
                self._failed()
            after = last + 1 if last is not None else start
            # the driver looks one row ahead: the last good row before an error was not given either
            ids = self._known_from(known, after) if known else self._blind_from(table, after)
            start = None
            for row_id in ids:
                whole = self._whole(table, columns, row_id)
                found = whole or self._partial(table, columns, row_id)
                if found is not None:
                    yield found, whole is not None
                if whole is not None:
                    start = row_id + 1
                    break

    def _known_from(self, known: list[int], at: int) -> Iterator[int]:
        yield from known[bisect_left(known, at) :]

    def _blind_from(self, table: str, at: int) -> Iterator[int]:
        """The ids of rows from ``at`` on where no index tells them: what lies on a broken page is
        stepped over, in leaps at last."""
        at, step, tries = max(at, 1), 1, 0
        while at < _FARTHEST:
            found = self._first_from(table, at)
            if found is not None:
                if not found:
                    return
                yield found[0][0]
                at, step, tries = found[0][0] + 1, 1, 0
                continue
            at += step
            tries += 1
            step = min(step * 2, _STEP) if tries < _BLIND else step * 2

    def _first_from(self, table: str, at: int) -> list[Row] | None:
        statement = f'SELECT rowid FROM "{table}" WHERE rowid >= ? ORDER BY rowid LIMIT 1'
        return self.all_of(statement, (at,))

    def _whole(self, table: str, columns: Sequence[str], row_id: int) -> Row | None:
        statement = f'SELECT {_listed(columns)} FROM "{table}" NOT INDEXED WHERE rowid = ?'
        found = self.all_of(statement, (row_id,))
        return found[0] if found else None

    def _partial(self, table: str, columns: Sequence[str], row_id: int) -> Row | None:
        """A row without the values that lie on broken pages; None where the row itself does."""
        if not self.all_of(f'SELECT rowid FROM "{table}" NOT INDEXED WHERE rowid = ?', (row_id,)):
            return None
        values = []
        for name in columns:
            found = self.all_of(f'SELECT "{name}" FROM "{table}" WHERE rowid = ?', (row_id,))
            values.append(found[0][0] if found else None)
        return tuple(values)

    def _open(self) -> Any:
        if self._connection is None:
            self._connection = connect(self._copy, self._key, self._salt, damaged=True)
            self._connection.execute("PRAGMA query_only=ON")
        return self._connection

    def _failed(self) -> None:
        self.errors += 1
        self.close()


def _listed(columns: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)
