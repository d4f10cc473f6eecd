"""Where the index lives: FTS5 in the vault, or text search on a PostgreSQL server.

Both keep one row a case. Words are folded and transliterated before they come here, so neither
engine needs to know an alphabet. Newest cases have the highest row number.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import Connection, Engine, Uuid, column, text
from sqlalchemy.sql.expression import TextualSelect

from services.access_sql import KNOWN_SERVER, KNOWN_VAULT
from services.search.index import IndexedCase


class SearchEngine(Protocol):
    """The port: store, forget and match. ``terms`` are words in their Latin form."""

    hit_sql: str

    def ensure_tables(self, connection: Connection) -> None:
        """Make the tables of the index where they are missing."""

    def clear(self, connection: Connection) -> None:
        """Forget everything."""

    def put(self, connection: Connection, cases: Iterable[IndexedCase]) -> None:
        """Store or replace the words of these cases."""

    def remove(self, connection: Connection, case_ids: Iterable[UUID]) -> None:
        """Forget these cases."""

    def prefixes(self, terms: Sequence[str]) -> str:
        """The expression that finds every term at the start of a word."""

    def matching(self, terms: Sequence[str]) -> TextualSelect:
        """A SELECT of ``case_id`` for use inside another statement."""

    def inside(self, connection: Connection, terms: Sequence[str], limit: int) -> list[UUID]:
        """Cases with the terms inside a name or number, newest first."""

    def alike(self, connection: Connection, terms: Sequence[str], limit: int) -> list[UUID]:
        """Cases whose names share most three-letter parts with the terms, most alike first."""


class VaultSearch:
    """FTS5 without content: the words are in the index, never a second time as text."""

    hit_sql = (
        "SELECT c.id, c.number, p.family_name, p.given_name, c.place, c.opened_at"
        " FROM fts_words f JOIN fts_case s ON s.id = f.rowid"
        " JOIN case_file c ON c.id = s.case_id JOIN child p ON p.id = c.child_id"
        f" WHERE fts_words MATCH ? AND {KNOWN_VAULT}"
        " ORDER BY f.rowid DESC LIMIT ?"
    )
    _TABLES = (
        "CREATE TABLE IF NOT EXISTS fts_case"
        " (id INTEGER PRIMARY KEY, case_id CHAR(32) NOT NULL UNIQUE)",
        "CREATE VIRTUAL TABLE IF NOT EXISTS fts_words USING fts5(words, content='',"
        " contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 0')",
        "CREATE VIRTUAL TABLE IF NOT EXISTS fts_names USING fts5(words, content='',"
        " contentless_delete=1, tokenize='trigram')",
    )

    def ensure_tables(self, connection: Connection) -> None:
        """Make the tables of the index where they are missing."""
        for statement in self._TABLES:
            connection.exec_driver_sql(statement)

    def clear(self, connection: Connection) -> None:
        """Forget everything."""
        for table in ("fts_words", "fts_names"):
            connection.exec_driver_sql(f"INSERT INTO {table}({table}) VALUES ('delete-all')")
        connection.exec_driver_sql("DELETE FROM fts_case")

    def put(self, connection: Connection, cases: Iterable[IndexedCase]) -> None:
        """Store or replace the words of these cases."""
        rows = list(cases)
        if not rows:
            return
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO fts_case (case_id) VALUES (?)",
            [(row.case_id.hex,) for row in rows],
        )
        place = self._places(connection, [row.case_id for row in rows])
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO fts_words (rowid, words) VALUES (?, ?)",
            [(place[row.case_id], row.everything) for row in rows],
        )
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO fts_names (rowid, words) VALUES (?, ?)",
            [(place[row.case_id], row.names_and_numbers) for row in rows],
        )

    def remove(self, connection: Connection, case_ids: Iterable[UUID]) -> None:
        """Forget these cases."""
        for place in self._places(connection, list(case_ids)).values():
            for table, key in (
                ("fts_words", "rowid"), ("fts_names", "rowid"), ("fts_case", "id"),
            ):  # fmt: skip
                connection.exec_driver_sql(f"DELETE FROM {table} WHERE {key} = ?", (place,))

    def prefixes(self, terms: Sequence[str]) -> str:
        """Every term quoted, else a dash or a colon that someone types would be an operator."""
        return " ".join(f'"{term}"*' for term in terms)

    def matching(self, terms: Sequence[str]) -> TextualSelect:
        """A SELECT of ``case_id`` for use inside another statement."""
        return (
            text(
                "SELECT s.case_id FROM fts_words f JOIN fts_case s ON s.id = f.rowid"
                " WHERE fts_words MATCH :search_terms"
            )
            .bindparams(search_terms=self.prefixes(terms))
            .columns(column("case_id", Uuid()))
        )

    def inside(self, connection: Connection, terms: Sequence[str], limit: int) -> list[UUID]:
        """Cases with the terms inside a name or number; terms shorter than three never match."""
        if any(len(term) < 3 for term in terms):
            return []
        expression = " ".join(f'"{term}"' for term in terms)
        return self._names(connection, expression, "f.rowid DESC", limit)

    def alike(self, connection: Connection, terms: Sequence[str], limit: int) -> list[UUID]:
        """Cases whose names share most three-letter parts with the terms, most alike first."""
        parts = {term[at : at + 3] for term in terms for at in range(len(term) - 2)}
        expression = " OR ".join(f'"{part}"' for part in sorted(parts))
        return self._names(connection, expression, "rank", limit) if expression else []

    def _names(self, connection: Connection, expression: str, order: str, limit: int) -> list[UUID]:
        found = connection.exec_driver_sql(
            "SELECT s.case_id FROM fts_names f JOIN fts_case s ON s.id = f.rowid"
            f" WHERE fts_names MATCH ? ORDER BY {order} LIMIT ?",
            (expression, limit),
        )
        return [UUID(row[0]) for row in found]

    def _places(self, connection: Connection, case_ids: Sequence[UUID]) -> dict[UUID, int]:
        places: dict[UUID, int] = {}
        for start in range(0, len(case_ids), 500):
            part = [case_id.hex for case_id in case_ids[start : start + 500]]
            marks = ",".join("?" * len(part))
            found = connection.exec_driver_sql(
                f"SELECT case_id, id FROM fts_case WHERE case_id IN ({marks})", tuple(part)
            )
            places.update({UUID(row[0]): row[1] for row in found})
        return places


class ServerSearch:
    """The same port on PostgreSQL: one table, its own text search without a dictionary."""

    hit_sql = (
        "SELECT c.id, c.number, p.family_name, p.given_name, c.place, c.opened_at"
        " FROM fts_case s JOIN case_file c ON c.id = s.case_id"
        " JOIN child p ON p.id = c.child_id"
        " WHERE to_tsvector('simple', s.words) @@ to_tsquery('simple', %s)"
        f" AND {KNOWN_SERVER}"
        " ORDER BY s.id DESC LIMIT %s"
    )
    _TABLES = (
        "CREATE TABLE IF NOT EXISTS fts_case (id BIGSERIAL PRIMARY KEY,"
        " case_id UUID NOT NULL UNIQUE, words TEXT NOT NULL, names TEXT NOT NULL)",
        "CREATE INDEX IF NOT EXISTS ix_fts_case_words ON fts_case"
        " USING gin (to_tsvector('simple', words))",
    )

    def ensure_tables(self, connection: Connection) -> None:
        """Make the tables of the index where they are missing."""
        for statement in self._TABLES:
            connection.exec_driver_sql(statement)

    def clear(self, connection: Connection) -> None:
        """Forget everything."""
        connection.exec_driver_sql("DELETE FROM fts_case")

    def put(self, connection: Connection, cases: Iterable[IndexedCase]) -> None:
        """Store or replace the words of these cases."""
        rows = [
            {
                "case_id": row.case_id,
                "words": row.everything.replace("-", " "),
                "names": row.names_and_numbers,
            }
            for row in cases
        ]
        if rows:
            connection.execute(
                text(
                    "INSERT INTO fts_case (case_id, words, names)"
                    " VALUES (:case_id, :words, :names) ON CONFLICT (case_id)"
                    " DO UPDATE SET words = excluded.words, names = excluded.names"
                ),
                rows,
            )

    def remove(self, connection: Connection, case_ids: Iterable[UUID]) -> None:
        """Forget these cases."""
        for case_id in case_ids:
            connection.execute(
                text("DELETE FROM fts_case WHERE case_id = :case_id"), {"case_id": case_id}
            )

    def prefixes(self, terms: Sequence[str]) -> str:
        """Every term quoted and open at its end."""
        return " & ".join(f"'{term}':*" for term in terms)

    def matching(self, terms: Sequence[str]) -> TextualSelect:
        """A SELECT of ``case_id`` for use inside another statement."""
        return (
            text(
                "SELECT s.case_id FROM fts_case s WHERE to_tsvector('simple', s.words)"
                " @@ to_tsquery('simple', :search_terms)"
            )
            .bindparams(search_terms=self.prefixes(terms))
            .columns(column("case_id", Uuid()))
        )

    def inside(self, connection: Connection, terms: Sequence[str], limit: int) -> list[UUID]:
        """Cases with the terms inside a name or number; terms shorter than three never match."""
        if any(len(term) < 3 for term in terms):
            return []
        conditions = " AND ".join(f"s.names LIKE :t{place}" for place in range(len(terms)))
        values: dict[str, Any] = {f"t{place}": f"%{term}%" for place, term in enumerate(terms)}
        return self._ids(connection, conditions, "s.id DESC", values | {"many": limit})

    def alike(self, connection: Connection, terms: Sequence[str], limit: int) -> list[UUID]:
        """Cases whose names share a three-letter part with the terms, newest first."""
        parts = sorted({term[at : at + 3] for term in terms for at in range(len(term) - 2)})
        if not parts:
            return []
        shared = " + ".join(f"(s.names LIKE :t{place})::int" for place in range(len(parts)))
        values: dict[str, Any] = {f"t{place}": f"%{part}%" for place, part in enumerate(parts)}
        order = f"({shared}) DESC, s.id DESC"
        return self._ids(connection, f"({shared}) > 0", order, values | {"many": limit})

    def _ids(
        self, connection: Connection, condition: str, order: str, values: dict[str, Any]
    ) -> list[UUID]:
        found = connection.execute(
            text(f"SELECT s.case_id FROM fts_case s WHERE {condition}"
                 f" ORDER BY {order} LIMIT :many"),
            values,
        )  # fmt: skip
        return [row[0] for row in found]


def engine_for(engine: Engine | Connection) -> SearchEngine:
    """The implementation for this database."""
    return VaultSearch() if engine.dialect.name == "sqlite" else ServerSearch()
