"""Several people at the same records at once: nothing that was said to be saved is overwritten."""

import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from models.child import Child
from services.storage.engine import server_engine
from services.storage.migrations.run import upgrade
from tests.reliability.editors import ROWS, database_of, edit, edit_on_a_server, make_rows, totals
from tests.reliability.office import opened
from tests.reliability.record import FAST, FULL, record
from tests.services.storage.postgres import Server

WRITERS, EDITS = 4, 250


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


@pytest.mark.full
@pytest.mark.postgres
@pytest.mark.timeout(600)
def test_concurrency_of_processes_on_a_server_loses_no_edit(tmp_path: Path) -> None:
    server = Server.start(tmp_path / "server")
    try:
        server.create("office")
        engine = server_engine(server.url("office"))
        upgrade(engine)
        database = database_of(engine)
        ids = make_rows(database)
        engine.dispose()
        spawn = multiprocessing.get_context("spawn")
        out = spawn.Queue()
        people = [
            spawn.Process(
                target=edit_on_a_server, args=(server.url("office"), ids, EDITS, seed, out)
            )
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
