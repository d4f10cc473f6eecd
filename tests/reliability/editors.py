"""People who count the same rows up at once; what they do stands here so that a process of its own finds
it by name.
"""

from random import Random
from typing import Any
from uuid import UUID

from sqlmodel import select

import models.registry  # noqa: F401  a link between tables is resolved when all are declared
from models.child import Child
from services.errors import Conflict
from services.storage.database import Database, check_version
from services.storage.engine import server_engine
from tests.reliability.office import START

ROWS = 5
AUDIT_KEY = b"a" * 32


def edit(database: Database, ids: list[UUID], rounds: int, seed: int) -> tuple[int, int]:
    """Count a row up so often, each time with the version that was loaded; (saved, conflicts)."""
    rng, saved, conflicts = Random(seed), 0, 0
    while saved < rounds:
        row_id = rng.choice(ids)
        with database.read() as session:
            loaded = session.get(Child, row_id)
            assert loaded is not None
            version, count = loaded.version, loaded.age_to or 0
        try:
            with database.write("child_changed") as session:
                row = session.get(Child, row_id)
                assert row is not None
                check_version(row, version)
                row.age_to = count + 1
        except Conflict:
            conflicts += 1
        else:
            saved += 1
    return saved, conflicts


def totals(database: Database, ids: list[UUID]) -> int:
    """What all edits together came to."""
    with database.read() as session:
        rows = session.exec(select(Child).where(Child.id.in_(ids))).all()  # type: ignore[attr-defined]
        return sum(row.age_to or 0 for row in rows)


def make_rows(database: Database) -> list[UUID]:
    """The rows that everybody edits."""
    rows = [Child(family_name=f"Үлгү {number}", age_to=0) for number in range(ROWS)]
    ids = [row.id for row in rows]
    with database.write("child_added") as session:
        session.add_all(rows)
    return ids


def edit_on_a_server(url: str, ids: list[UUID], edits: int, seed: int, out: Any) -> None:
    """``edit`` in a process of its own; what came of it goes into a queue."""
    engine = server_engine(url)
    out.put(edit(database_of(engine), ids, edits, seed))
    engine.dispose()


def database_of(engine: Any) -> Database:
    """The database of a server that was opened."""
    return Database(engine, actor=lambda: None, clock=lambda: START, audit_key=AUDIT_KEY)
