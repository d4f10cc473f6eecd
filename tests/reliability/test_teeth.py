"""A proof that nothing could fail proves nothing: known mistakes are put into the product, and each must
be caught by the suite that is meant for it. The same suites find nothing without the mistake.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from services.errors import AppError
from services.storage.vault import Vault
from tests.conftest import PASSPHRASE
from tests.reliability.jobs import OTHER_PASSPHRASE
from tests.reliability.nursery import Nursery
from tests.reliability.office import START
from tests.reliability.oracle import ACKNOWLEDGED, Judge, content_of
from tests.reliability.power import Cut, cuts, read_log
from tests.reliability.record import record

LATER = START + timedelta(days=30)
KILLS, CUTS = 8, 60


@dataclass
class Suites:
    """The suites in small; each says what it found wrong, or nothing."""

    nursery: Nursery
    judge: Judge
    copy: Callable[[], Path]
    folder: Path
    rng: Random

    def kills(self, seeded: str) -> str:
        """kill -9 while a person saves."""
        for _ in range(KILLS):
            path = self.copy()
            ended = self.nursery.run(
                "work", path=path, seed=self.rng.random(), seeded=seeded,
                kill_after=self.rng.uniform(0.1, 0.3),
            )  # fmt: skip
            found = self.look(path, ended.journal.allowed)
            if found:
                return found
        return ""

    def power(self, seeded: str) -> str:
        """Power cuts during a day's work."""
        path, log, start = self.copy(), self.folder / "log", self.folder / "start"
        shutil.rmtree(start, ignore_errors=True)
        shutil.copytree(path.parent, start)
        ended = self.nursery.run(
            "work", path=path, seed=self.rng.random(), acts=10, log=log, seeded=seeded
        )
        for cut in cuts(start, read_log(log), path.parent, self.rng, CUTS):
            found = self.look(self.written(cut, path), ended.journal.up_to(cut.marked).allowed)
            if found:
                return found
        return ""

    def power_at_a_new_slot(self, seeded: str) -> str:
        """Power cuts while a person is let in: who was let in stays in."""
        path, log, start = self.copy(), self.folder / "log", self.folder / "start"
        shutil.rmtree(start, ignore_errors=True)
        shutil.copytree(path.parent, start)
        before = content_of(path)
        ended = self.nursery.run("once", path=path, deed="passphrase", log=log, seeded=seeded)
        done = [place for place, (kind, _) in enumerate(ended.entries, 1) if kind == ACKNOWLEDGED]
        for cut in cuts(start, read_log(log), path.parent, self.rng, CUTS):
            target = self.written(cut, path)
            found = self.look(target, [before])
            if not found and cut.marked >= done[0]:
                found = self.opens(target, OTHER_PASSPHRASE)
            if found:
                return found
        return ""

    def day(self, seeded: str) -> str:
        """A day's work, looked at in the evening."""
        path = self.copy()
        self.nursery.run("work", path=path, seed=7, acts=40, seeded=seeded)
        return self.look(path, None)

    def probe(self, name: str) -> Callable[[str], str]:
        """A small proof of probes.py."""

        def suite(seeded: str) -> str:
            return self.nursery.run(name, path=self.copy(), seeded=seeded).raised

        return suite

    def bad_disk(self, seeded: str) -> str:
        """A backup on a disk that keeps a bit wrong."""
        wrong = f"{seeded} half_written_backup".strip()
        return self.nursery.run("backup_on_a_bad_disk", path=self.copy(), seeded=wrong).raised

    def written(self, cut: Cut, path: Path) -> Path:
        """The disk after a cut; the path of its vault."""
        target = self.folder / "cut"
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        cut.write(target)
        return target / path.name

    def look(self, path: Path, allowed: list[str] | None) -> str:
        """What the judge says."""
        try:
            self.judge.look(path, allowed, LATER)
        except (AssertionError, AppError) as error:
            return f"{type(error).__name__}: {error}"
        return ""

    def opens(self, path: Path, passphrase: str) -> str:
        """Whether a person gets in."""
        try:
            Vault.open(path, passphrase).close()
        except AppError as error:
            return error.code
        return ""


MEANT_FOR = {
    "acknowledge_before_commit": "kills",
    "synchronous_normal": "power",
    "key_file_not_synced": "power_at_a_new_slot",
    "folder_not_synced": "power_at_a_new_slot",
    "version_not_checked": "stale_edit",
    "clear_temporary_file": "canary",
    "audit_entry_skipped": "day",
    "backup_not_read_back": "bad_disk",
    "seal_not_checked": "altered_key_file",
    "text_not_escaped": "markup_on_paper",
    "lock_not_taken": "twice",
}


@pytest.fixture
def suites(
    nursery: Nursery, judge: Judge, copy: Callable[[], Path], tmp_path: Path, rng: Random
) -> Suites:
    """Every suite, over fresh copies of the office."""
    nursery.learn(copy(), PASSPHRASE)
    return Suites(nursery, judge, copy, tmp_path, rng)


ONLY_WHEN_FULL = ("folder_not_synced", "audit_entry_skipped", "seal_not_checked", "lock_not_taken")
"""Put in by make test-full alone; the others in every run."""


@pytest.mark.parametrize(
    "fault",
    [pytest.param(f, marks=pytest.mark.full if f in ONLY_WHEN_FULL else ()) for f in MEANT_FOR],
)
def test_teeth_catch_the_fault(fault: str, suites: Suites, seed: int) -> None:
    name = MEANT_FOR[fault]
    suite = getattr(suites, name, None) or suites.probe(name)
    caught, without = suite(fault), suite("")
    print(f"seed {seed}: {fault}, caught by {name}: {caught[:200]}")
    record(
        25,
        f"seeded fault: {fault.replace('_', ' ')}",
        f"caught by {name.replace('_', ' ')} ({caught.split('(')[0].strip()[:90]}); seed {seed}",
        bool(caught) and not without,
        "caught, and nothing without it",
    )
    assert caught, f"seed {seed}: {fault} was not noticed by {name}"
    assert not without, f"seed {seed}: {name} finds without any fault: {without}"
