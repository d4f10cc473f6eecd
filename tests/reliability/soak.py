"""``python -m tests.reliability.soak [--minutes 120] [--days 22] [--seed N]``: a month of an office of five,
then the real window worked with for hours. Started by hand; the figures go into docs/reliability.md.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path
from random import Random
from statistics import median

from tests.conftest import share_compiled_statements, stretch_once
from tests.reliability.days import ACTIONS, USERS, Office
from tests.reliability.nursery import Ended, Nursery
from tests.reliability.office import make_office, opened
from tests.reliability.oracle import Judge
from tests.reliability.record import SOAK, record

MONTH, MINUTES = 22, 120
MOST_GROWTH = 0.20


def main(arguments: list[str]) -> int:
    """Days, then the window; 1 if anything was wrong."""
    asked = _asked(arguments)
    share_compiled_statements()
    stretch_once()
    print(f"seed {asked.seed}: {asked.days} days, then {asked.minutes} minutes in the window")
    nursery = Nursery()
    with tempfile.TemporaryDirectory(prefix="kamkor-soak-") as folder:
        good = month(nursery, Path(folder) / "days", asked.days, asked.seed)
        good = hours(nursery, Path(folder) / "window", asked.minutes) and good
    nursery.close()
    return 0 if good else 1


def month(nursery: Nursery, folder: Path, days: int, seed: int) -> bool:
    """The working days."""
    folder.mkdir()
    office = Office(nursery, Judge(), folder, Random(seed))
    office.open_for_business()
    for day in range(days):
        office.live(day, ACTIONS)
        print(f"day {day + 1} of {days}: {office.said}", flush=True)
    for difference in office.differences:
        print(f"  {difference}")
    record(
        20,
        "working days of five people with locks, kills and power cuts",
        f"{days} days × {USERS} people × {ACTIONS // USERS} deeds: {office.said}; seed {seed}",
        not office.differences,
        "0 differences from a model",
        run=SOAK,
    )
    return not office.differences


def hours(nursery: Nursery, folder: Path, minutes: float) -> bool:
    """The window, one form after another, without a pause."""
    home = folder / "home"
    vault, _ = make_office(home / "data" / "vaults")
    workspace, _clock = opened(vault)
    with workspace.db.read() as session:
        rows = session.connection().exec_driver_sql("SELECT min(number) FROM case_file").all()
    workspace.close()
    nursery.settle_in(home, vault)
    ended = nursery.run(
        "window", home=home, number=rows[0][0], minutes=minutes, longest=minutes * 60 + 900
    )
    return _told(ended, minutes)


def _told(ended: Ended, minutes: float) -> bool:
    memory = [int(what) for what in ended.said("memory")]
    handles = [int(what) for what in ended.said("handles")]
    tenth = max(1, len(memory) // 10)
    # the first tenth fills caches
    before, after = median(memory[tenth : 2 * tenth] or memory), median(memory[-tenth:])
    growth = after / before - 1
    leak = max(handles[-tenth:]) - max(handles[: 2 * tenth])
    good = ended.status == 0 and growth < MOST_GROWTH and leak <= 0
    figure = (
        f"{minutes:g} minutes, {ended.journal.acknowledged} saves, memory {before / 2**20:.0f} to"
        f" {after / 2**20:.0f} MiB ({growth:+.1%}), open handles {leak:+d} {ended.raised}"
    )
    print(figure)
    record(
        20,
        "the real window without a pause",
        figure.strip(),
        good,
        f"memory growth < {MOST_GROWTH:.0%}, no handle more",
        run=SOAK,
    )
    return good


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.reliability.soak")
    parser.add_argument("--minutes", type=float, default=MINUTES)
    parser.add_argument("--days", type=int, default=MONTH)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(3)))
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
