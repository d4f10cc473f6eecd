"""Whole working days, with everything that can happen to them."""

from pathlib import Path
from random import Random

from tests.reliability.conftest import Run
from tests.reliability.days import ACTIONS, USERS, Office
from tests.reliability.nursery import Nursery
from tests.reliability.oracle import Judge
from tests.reliability.record import FULL, record
from tests.reliability.sizes import SIZES


def test_days_of_five_people_leave_what_the_model_says(
    nursery: Nursery, judge: Judge, tmp_path: Path, run: Run, rng: Random, seed: int
) -> None:
    days = run.count("days")
    actions = ACTIONS if run.name == FULL else ACTIONS // 3
    office = Office(nursery, judge, tmp_path, rng)
    office.open_for_business()
    for day in range(days):
        office.live(day, actions)
    record(
        20,
        SIZES["days"].what,
        f"{days} days × {USERS} people × {actions // USERS} deeds: {office.said}; seed {seed}",
        not office.differences,
        "0 differences from a model",
        run=run.name,
    )
    assert not office.differences, f"seed {seed}: " + "\n".join(office.differences[:20])
