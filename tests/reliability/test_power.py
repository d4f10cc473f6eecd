"""The power goes at any moment: what was acknowledged is on the disk, and nothing is half there."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from tests.conftest import VaultFiles
from tests.reliability.conftest import Run
from tests.reliability.nursery import Ended, Nursery
from tests.reliability.office import START
from tests.reliability.oracle import START as START_OF
from tests.reliability.oracle import Journal, Judge, content_of
from tests.reliability.power import Cut, cuts, read_log
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
            problem = judged(judge, cut, tmp_path / "cut", office_files.name, _allowed(ended, cut))
            if problem:
                faults.append(f"{cut.how}: {problem}")
        shutil.rmtree(path.parent)
    record(
        2,
        SIZES["power"].what,
        f"{states} states, {len(judge.met)} of them different, {len(faults)} bad",
        not faults,
        "0 bad",
        run=run.name,
    )
    assert not faults, f"seed {seed}: " + "\n".join(faults[:20])


@pytest.mark.parametrize("deed", ["rotate", "passphrase", "backup", "issue"])
def test_power_cut_in_a_great_moment_leaves_the_old_or_the_new_state(
    deed: str,
    nursery: Nursery,
    judge: Judge,
    copy: Callable[[], Path],
    tmp_path: Path,
    run: Run,
    rng: Random,
    seed: int,
) -> None:
    path, log, start = copy(), tmp_path / "log", tmp_path / "start"
    shutil.copytree(path.parent, start)
    before = content_of(path)
    given = {"folder": path.parent} if deed == "backup" else {}
    ended = nursery.run("once", path=path, deed=deed, log=log, **given)
    assert ended.status == 0, ended.raised
    journal = Journal([(START_OF, before), *ended.entries])
    states, faults = 0, []
    for cut in cuts(start, read_log(log), path.parent, rng, run.count("power_moment")):
        states += 1
        allowed = journal.up_to(cut.marked + 1).allowed
        problem = judged(judge, cut, tmp_path / "cut", path.name, allowed)
        if problem:
            faults.append(f"{cut.how}: {problem}")
    record(
        5,
        f"{SIZES['power_moment'].what}: {deed}",
        f"{states} states, {len(judge.met)} of them different, {len(faults)} bad",
        not faults,
        "old or new state whole, 0 bad",
        run=run.name,
    )
    assert not faults, f"seed {seed}: " + "\n".join(faults[:20])


def test_power_cut_harness_has_teeth(
    nursery: Nursery,
    judge: Judge,
    office_files: VaultFiles,
    copy: Callable[[], Path],
    tmp_path: Path,
    run: Run,
    rng: Random,
) -> None:
    """What we know to be unsafe must be found: no syncs at all, and syncs at checkpoints only."""
    count = run.count("power_teeth")
    broken: dict[str, int] = {}
    for synchronous in ("OFF", "NORMAL"):
        path, log = copy(), tmp_path / "log"
        ended = logged_day(nursery, path, log, rng.random(), synchronous)
        ops = read_log(log)
        broken[synchronous] = sum(
            bool(judged(judge, cut, tmp_path / "cut", path.name, _allowed(ended, cut)))
            for cut in cuts(office_files.folder, ops, path.parent, rng, count)
        )
    record(
        2,
        "teeth: the same harness without safe settings",
        f"of {count} states each, OFF broke {broken['OFF']}, NORMAL lost saves in {broken['NORMAL']}",
        all(broken.values()),
        "both must be found",
        run=run.name,
    )
    assert all(broken.values()), broken


def _allowed(ended: Ended, cut: Cut) -> list[str]:
    return ended.journal.up_to(cut.marked).allowed


def judged(judge: Judge, cut: Cut, folder: Path, name: str, allowed: list[str]) -> str:
    """What is wrong with the disk after a cut; empty if nothing is. A disk met before, with the same
    allowed on it, is judged as it was then."""
    met = (cut.digest, tuple(allowed))
    if met not in judge.met:
        judge.met[met] = _judged(judge, cut, folder, name, allowed)
    return judge.met[met]


def _judged(judge: Judge, cut: Cut, folder: Path, name: str, allowed: list[str]) -> str:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    cut.write(folder)
    try:
        judge.look(folder / name, allowed, LATER)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""
