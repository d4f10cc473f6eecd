"""The power goes at any moment: what was acknowledged is on the disk, and nothing is half there."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

from tests.conftest import VaultFiles
from tests.reliability.conftest import Run
from tests.reliability.nursery import Ended, Nursery
from tests.reliability.office import START
from tests.reliability.oracle import Judge
from tests.reliability.power import cuts, read_log
from tests.reliability.record import record
from tests.reliability.sizes import SIZES

LATER = START + timedelta(days=30)
ACTS = 12
CHECKPOINT = 30
"""Pages of journal after which it is folded in: often enough to be cut as well."""


def logged_day(
    nursery: Nursery, path: Path, log: Path, seed: float, synchronous: str = "FULL"
) -> Ended:
    """A short day whose disk writes everything down."""
    ended = nursery.run(
        "work",
        path=path,
        seed=seed,
        acts=ACTS,
        log=log,
        checkpoint_pages=CHECKPOINT,
        synchronous=synchronous,
    )
    assert ended.status == 0, ended.raised
    return ended


def test_power_cut_at_any_moment_loses_nothing_that_was_acknowledged(
    nursery: Nursery,
    judge: Judge,
    office_files: VaultFiles,
    copy: Callable[[], Path],
    tmp_path: Path,
    run: Run,
    rng: Random,
    seed: int,
) -> None:
    wanted, days = run.count("power"), 4
    states, faults = 0, []
    for _day in range(days):
        path, log = copy(), tmp_path / "log"
        ended = logged_day(nursery, path, log, rng.random())
        for cut in cuts(office_files.folder, read_log(log), path.parent, rng, wanted // days):
            states += 1
            problem = judged(judge, cut, tmp_path / "cut", office_files.name, ended)
            if problem:
                faults.append(f"{cut.how}: {problem}")
        shutil.rmtree(path.parent)
    record(
        2,
        SIZES["power"].what,
        f"{states} states, {len(faults)} bad",
        not faults,
        "0 bad",
        run=run.name,
    )
    assert not faults, f"seed {seed}: " + "\n".join(faults[:20])


def judged(judge: Judge, cut, folder: Path, name: str, ended: Ended) -> str:
    """What is wrong with the disk after a cut; empty if nothing is."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    cut.write(folder)
    try:
        judge.look(folder / name, ended.journal.up_to(cut.marked).allowed, LATER)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""
