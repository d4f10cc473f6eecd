"""kill -9 at any moment of a working day: what was saved is there, and nothing is half there."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

from tests.reliability.conftest import Run
from tests.reliability.nursery import Nursery
from tests.reliability.office import START
from tests.reliability.oracle import Judge
from tests.reliability.record import FAST, FULL, record
from tests.reliability.sizes import SIZES

LONGEST_LIFE = {FAST: 0.2, FULL: 1.0}
"""Seconds of work within which the kill falls."""


def test_kill_during_saves_loses_nothing_that_was_acknowledged(
    nursery: Nursery, judge: Judge, copy: Callable[[], Path], run: Run, rng: Random, seed: int
) -> None:
    kills, acknowledged = run.count("kill"), 0
    faults: list[str] = []
    for number in range(kills):
        path = copy()
        ended = nursery.run(
            "work", path=path, seed=rng.random(), kill_after=rng.uniform(0, LONGEST_LIFE[run.name])
        )
        assert ended.killed, ended.raised
        try:
            judge.look(path, ended.journal.allowed, START + timedelta(days=30))
        except Exception as error:
            faults.append(f"kill {number}: {error}")
        acknowledged += ended.journal.acknowledged
        shutil.rmtree(path.parent)
    record(
        1,
        SIZES["kill"].what,
        f"{kills} kills, {acknowledged} verbs acknowledged, {len(faults)} bad",
        not faults,
        "0 lost, 0 corrupt, 0 half-saved",
        run=run.name,
    )
    assert not faults, (seed, faults)
