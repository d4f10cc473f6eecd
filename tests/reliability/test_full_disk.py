"""A disk that is full at any moment, and is then given room: only the step that did not fit is missing,
the person is told in words, and the same step works afterwards.
"""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from services.storage.backup import restore
from tests.conftest import PASSPHRASE
from tests.reliability.conftest import Run
from tests.reliability.jobs import REFUSED
from tests.reliability.nursery import Nursery
from tests.reliability.office import START
from tests.reliability.oracle import Judge
from tests.reliability.record import record
from tests.reliability.shim import Fault
from tests.reliability.sizes import SIZES

LATER = START + timedelta(days=30)
LARGEST = 1_600_000
"""Bytes: a day's journal fits wholly."""


def room_for(number: int, trials: int) -> int:
    """Sizes from nothing to the largest, closer together where they are small."""
    return int(LARGEST * (number / trials) ** 2)


@pytest.mark.parametrize("deed", ["save", "backup", "issue", "rotate"])
def test_full_disk_loses_only_what_did_not_fit(
    deed: str,
    nursery: Nursery,
    judge: Judge,
    copy: Callable[[], Path],
    run: Run,
    rng: Random,
    seed: int,
    tmp_path: Path,
) -> None:
    trials, faults, refusals = run.count("full_disk"), [], 0
    trials = trials if deed == "save" else trials // 4
    for number in range(trials):
        path, room = copy(), room_for(number, trials)
        ended = nursery.run(**_job(deed, path, rng), fault=Fault(room=room))
        said = ended.said(REFUSED)
        refusals += len(said)
        try:
            assert ended.status == 0, ended.raised
            assert set(said) <= {"disk_full", "disk_error"}, said
            judge.look(path, ended.journal.allowed or None, LATER)
            _check_copies(path.parent, tmp_path / "again")
        except Exception as error:
            faults.append(f"{room} bytes: {type(error).__name__}: {error}")
        shutil.rmtree(path.parent)
    record(
        4,
        f"{SIZES['full_disk'].what}: {deed}",
        f"{trials} sizes, {refusals} told in words, {len(faults)} bad",
        not faults and refusals > 0,
        "0 lost, 0 corrupt, words, the retry works",
        run=run.name,
    )
    assert not faults, f"seed {seed}: " + "\n".join(faults[:20])
    assert refusals, "no disk was ever full"


def _job(deed: str, path: Path, rng: Random) -> dict[str, Any]:
    if deed == "save":
        return {"job": "work", "path": path, "seed": rng.random(), "acts": 12, "begin": "acts"}
    given = {"folder": path.parent} if deed == "backup" else {}
    return {"job": "once", "path": path, "deed": deed, **given}


def _check_copies(folder: Path, target: Path) -> None:
    assert not list(folder.glob("*.part*")), "something half done was left"
    for copy in folder.glob("*.kamkor-backup"):
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        restore(copy, target, PASSPHRASE)
