"""Several people at the same records at once: nothing that was said to be saved is overwritten."""

import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
from sqlmodel import select

import models.registry  # noqa: F401  a link between tables is resolved when all are declared
from models.child import Child
from services.errors import Conflict
from services.storage.database import Database, check_version
from services.storage.engine import server_engine
from services.storage.migrations.run import upgrade
from tests.reliability.office import START, opened
from tests.reliability.record import FAST, FULL, record
from tests.services.storage.postgres import Server

ROWS, WRITERS, EDITS = 5, 4, 250
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


@pytest.mark.parametrize(
    ("run", "edits"), [(FAST, 40), pytest.param(FULL, EDITS, marks=pytest.mark.full)]
)
def test_concurrency_of_threads_on_one_vault_loses_no_edit(copy: Any, run: str, edits: int) -> None:
    workspace, _ = opened(copy())
    ids = make_rows(workspace.db)
    with ThreadPoolExecutor(WRITERS) as pool:
        told = list(pool.map(lambda seed: edit(workspace.db, ids, edits, seed), range(WRITERS)))
    found, chain = totals(workspace.db, ids), workspace.db.verify_audit().ok
    workspace.close()
    _tell("4 threads on one vault", told, found, edits, chain, run)


def _in_a_process(url: str, ids: list[UUID], edits: int, seed: int, out: Any) -> None:
    engine = server_engine(url)
    out.put(edit(_database(engine), ids, edits, seed))
    engine.dispose()


def _database(engine: Any) -> Database:
    return Database(engine, actor=lambda: None, clock=lambda: START, audit_key=AUDIT_KEY)


@pytest.mark.full
@pytest.mark.postgres
@pytest.mark.timeout(600)
def test_concurrency_of_processes_on_a_server_loses_no_edit(tmp_path: Path) -> None:
    server = Server.start(tmp_path / "server")
    try:
        server.create("office")
        engine = server_engine(server.url("office"))
        upgrade(engine)
        database = _database(engine)
        ids = make_rows(database)
        engine.dispose()
        spawn = multiprocessing.get_context("spawn")
        out = spawn.Queue()
        people = [
            spawn.Process(target=_in_a_process, args=(server.url("office"), ids, EDITS, seed, out))
            for seed in range(WRITERS)
        ]
        for one in people:
            one.start()
        told = [out.get(timeout=500) for _ in people]
        for one in people:
            one.join()
        found, chain = totals(database, ids), database.verify_audit().ok
        engine.dispose()
    finally:
        server.stop()
    _tell("4 processes on a PostgreSQL server", told, found, EDITS, chain, FULL)


def test_concurrency_harness_has_teeth(copy: Any) -> None:
    """Without the version check edits vanish, and this suite would see it."""
    workspace, _ = opened(copy())
    ids = make_rows(workspace.db)[:1]

    def careless(_person: int) -> None:
        for _ in range(30):
            with workspace.db.read() as session:
                count = session.get(Child, ids[0]).age_to  # type: ignore[union-attr]
            with workspace.db.write("child_changed") as session:
                session.get(Child, ids[0]).age_to = count + 1  # type: ignore[union-attr,operator]

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(careless, range(WRITERS)))
    found = totals(workspace.db, ids)
    workspace.close()
    record(
        16,
        "teeth: no version check",
        f"{120 - found} of 120 edits lost",
        found < 120,
        "must lose some",
    )
    assert found < 120


def _tell(
    who: str, told: list[tuple[int, int]], found: int, edits: int, chain: bool, run: str
) -> None:
    saved, conflicts = sum(one for one, _ in told), sum(other for _, other in told)
    good = chain and found == saved == WRITERS * edits
    figure = (
        f"{saved} edits, {saved - found} lost, {conflicts} conflicts shown, chain whole: {chain}"
    )
    record(16, f"{who}, {ROWS} rows", figure, good, "0 lost", run=run)
    assert good, figure
