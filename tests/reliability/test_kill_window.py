"""kill -9 while a person works in the real window: what the window showed as saved is there."""

import shutil
from datetime import timedelta
from pathlib import Path
from random import Random

from services.clock import system_clock
from tests.conftest import VaultFiles
from tests.reliability.conftest import Run
from tests.reliability.nursery import Nursery
from tests.reliability.office import opened
from tests.reliability.oracle import Judge
from tests.reliability.record import record
from tests.reliability.sizes import SIZES

LONGEST = 2.0
"""Seconds of work within which the kill falls."""


def test_kill_in_the_window_loses_nothing_that_it_showed_as_saved(
    nursery: Nursery,
    office_files: VaultFiles,
    judge: Judge,
    run: Run,
    rng: Random,
    seed: int,
    tmp_path: Path,
) -> None:
    number = number_of_a_case(office_files.copy_to(tmp_path / "first"))
    kills, saved, faults = run.count("window"), 0, []
    for place in range(kills):
        home = tmp_path / f"trial-{place}" / "home"
        vault = office_files.copy_to(home / "data" / "vaults")
        nursery.settle_in(home, vault)
        ended = nursery.run("window", home=home, number=number, kill_after=rng.uniform(0, LONGEST))
        if not ended.killed or ended.hung:
            faults.append(f"kill {place}: {ended.raised or ended.status}")
            continue
        try:
            judge.look(vault, ended.journal.allowed, system_clock() + timedelta(days=1))
        except Exception as error:
            faults.append(f"kill {place}: {type(error).__name__}: {error}")
        saved += ended.journal.acknowledged
        shutil.rmtree(home.parent)
    record(
        1,
        SIZES["window"].what,
        f"{kills} kills, {saved} saves shown, {len(faults)} bad",
        not faults,
        "0 lost, 0 corrupt, 0 half-saved",
        run=run.name,
    )
    assert not faults, f"seed {seed}: " + "\n".join(faults[:20])


def number_of_a_case(path: Path) -> str:
    """The number of the first case of a vault."""
    workspace, _ = opened(path)
    with workspace.db.read() as session:
        rows = session.connection().exec_driver_sql("SELECT min(number) FROM case_file").all()
    workspace.close()
    return str(rows[0][0])
