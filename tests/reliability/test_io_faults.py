"""Every call of the disk fails once, and every one from then on: the person is told in words, nothing
that was saved is lost, and the next try works.
"""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from services.storage.backup import restore
from services.storage.copies import sweep
from tests.conftest import PASSPHRASE
from tests.reliability.conftest import Run
from tests.reliability.jobs import CALLS, REFUSED
from tests.reliability.nursery import Ended, Nursery
from tests.reliability.office import START
from tests.reliability.oracle import Judge
from tests.reliability.record import FULL, record
from tests.reliability.shim import CHANGES, EIO, ENOSPC, FROM, ONCE, READS, Fault
from tests.reliability.sizes import SIZES

LATER = START + timedelta(days=30)
WORDS = {EIO: "disk_error", ENOSPC: "disk_full"}
STAGES: dict[str, dict[str, Any]] = {
    "opening": {"begin": "open", "acts": 1},
    "saving": {"begin": "acts", "acts": 6},
    "folding in the journal": {"begin": "acts", "acts": 5, "checkpoint_pages": 5},
    "closing": {"begin": "close", "acts": 3},
}
KINDS = [(kind, error) for kind in (ONCE, FROM) for error in (EIO, ENOSPC)]


def faults_of(calls: int, run: Run, rng: Random) -> Iterator[Fault]:
    """In a full run each call fails once and for ever, with one error the one and with the other the
    other, so that neighbours meet every kind; in a fast run some calls do."""
    if run.name != FULL:
        for place in sorted(rng.sample(range(1, calls + 1), min(calls, run.count("io")))):
            yield Fault(*_kind(rng.randrange(4), place))
        return
    for place in range(1, calls + 1):
        for kind in (place % 2, 2 + (place + 1) % 2):
            yield Fault(*_kind(kind, place))


def _kind(number: int, place: int) -> tuple[int, int, int, int]:
    kind, error = KINDS[number]
    return kind, place, error, CHANGES | READS


@pytest.mark.parametrize("stage", STAGES)
def test_io_faults_lose_nothing_and_the_next_try_works(
    stage: str,
    nursery: Nursery,
    judge: Judge,
    copy: Callable[[], Path],
    run: Run,
    rng: Random,
    seed: int,
) -> None:
    given = {"seed": rng.random(), **STAGES[stage]}

    def trial(fault: Fault) -> tuple[Path, Ended]:
        path = copy()
        return path, nursery.run("work", path=path, fault=fault, **given)

    path, healthy = trial(Fault(classes=CHANGES | READS))
    assert healthy.status == 0, healthy.raised
    shutil.rmtree(path.parent)
    trials, faults, refusals = 0, [], 0
    for fault in faults_of(int(healthy.said(CALLS)[0]), run, rng):
        trials += 1
        path, ended = trial(fault)
        problem = _problem(judge, path, ended, healthy)
        if problem:
            faults.append(f"{fault}: {problem}")
        refusals += len(ended.said(REFUSED))
        shutil.rmtree(path.parent)
    record(
        3,
        f"{SIZES['io'].what}: {stage}",
        f"{trials} failing calls, {refusals} told in words, {len(faults)} bad",
        not faults,
        "0 lost, 0 corrupt, words, the retry works",
        run=run.name,
    )
    assert not faults, f"seed {seed}: " + "\n".join(faults[:20])


def _problem(judge: Judge, path: Path, ended: Ended, healthy: Ended) -> str:
    if ended.status or ended.hung:
        return ended.raised or f"ended with {ended.status}"
    if ended.journal.acknowledged != healthy.journal.acknowledged:
        return "not everything was done in the end"
    try:
        judge.look(path, ended.journal.allowed, LATER)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


def test_io_faults_during_a_backup_leave_no_half_file_and_the_retry_is_good(
    nursery: Nursery, copy: Callable[[], Path], run: Run, rng: Random, tmp_path: Path, seed: int
) -> None:
    def trial(fault: Fault) -> tuple[Path, Ended]:
        path = copy()
        folder = path.parent / "backups"
        folder.mkdir()
        return folder, nursery.run("once", path=path, deed="backup", folder=folder, fault=fault)

    _, healthy = trial(Fault(classes=CHANGES | READS))
    trials, faults = 0, []
    for fault in faults_of(int(healthy.said(CALLS)[0]), run, rng):
        trials += 1
        folder, ended = trial(fault)
        problem = ended.raised or _problem_of_backups(folder, tmp_path / "again")
        if problem:
            faults.append(f"{fault}: {problem}")
        shutil.rmtree(folder.parent)
    record(
        3,
        f"{SIZES['io'].what}: a backup",
        f"{trials} failing calls, {len(faults)} bad",
        not faults,
        "no half file, words, the retry is good",
        run=run.name,
    )
    assert not faults, f"seed {seed}: " + "\n".join(faults[:20])


def _problem_of_backups(folder: Path, target: Path) -> str:
    # a disk that refuses everything refuses to remove what is half done too: a later copy does it
    sweep(folder, datetime.now(UTC) + timedelta(days=2))
    found = sorted(file.name for file in folder.iterdir())
    if not 1 <= len(found) <= 2 or any(not name.endswith(".kamkor-backup") for name in found):
        return f"left: {found}"
    for name in found:
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        restore(folder / name, target, PASSPHRASE)
    return ""
