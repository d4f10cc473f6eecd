"""An office of 100,000 cases against the times that the plan of proof allows (its row 19)."""

import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from services.clock import system_clock
from services.storage.backup import save_backup
from services.storage.vault import Vault
from services.workspace import Workspace, open_workspace
from tests.bench.office_of_many import CASES, FOLDER, PASSPHRASE, office
from tests.bench.rows import Row, p95, row
from tests.bench.work import TYPED, save_one
from tests.reliability.record import BENCH, record

RUNS = 40


def measure() -> Row:
    """Each part into docs/reliability.md; the row is the part that comes nearest to its limit."""
    made = office()
    path = made.vault.path
    made.close()
    rows = [_opening(path)]
    workspace = _open(path)
    rows += [
        _part("list", 0.3, lambda _n: workspace.cases.rows(workspace.cases.find_ids()[:50])),
        _part("word search", 0.2, lambda n: workspace.search.find(TYPED[n % len(TYPED)])),
        _part("save", 0.1, lambda _n: save_one(workspace)),
        _part("check of the whole file", 10, lambda _n: workspace.vault.check(), runs=1),
        _part("check of the journal", 10, lambda _n: workspace.db.verify_audit(), runs=1),
        _part("backup, verified", 30, lambda _n: _backup(workspace), runs=1),
    ]
    workspace.close()
    return max(rows, key=lambda one: one.ratio)


def _open(path: Path) -> Workspace:
    return open_workspace(Vault.open(path, PASSPHRASE), system_clock)


def _opening(path: Path) -> Row:
    """From the passphrase to the first list; what makes guessing dear is at its floor here."""

    def opening(_number: int) -> None:
        workspace = _open(path)
        workspace.cases.rows(workspace.cases.find_ids()[:50])
        took.append(perf_counter() - began)
        workspace.close()

    took: list[float] = []
    for number in range(5):
        began = perf_counter()
        opening(number)
    return _told("open", 3, took)


def _part(name: str, limit: float, work: Callable[[int], object], runs: int = RUNS) -> Row:
    took = []
    for number in range(runs):
        began = perf_counter()
        work(number)
        took.append(perf_counter() - began)
    return _told(name, limit, took)


def _told(name: str, limit: float, took: list[float]) -> Row:
    """``limit`` and times in seconds; what counts is what 95 of 100 stay below."""
    reached = row(f"load: {name}", "the time allowed", [limit], [p95(took)], goal=1)
    figure = f"p50 {statistics.median(took) * 1000:.0f} ms, p95 {p95(took) * 1000:.0f} ms, of {len(took)}"
    figure += f"; a vault of {sum(f.stat().st_size for f in FOLDER.glob('*.kamkor')) >> 20} MiB"
    what = f"{CASES} cases: {name}"
    record(19, what, figure, reached.met, f"p95 < {limit * 1000:g} ms", run=BENCH)
    return reached


def _backup(workspace: Workspace) -> None:
    with tempfile.TemporaryDirectory() as folder:
        save_backup(workspace.vault, Path(folder))
