"""What the proofs share: the process that forks, the office that is copied, and the judge."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from services.storage.backup import save_backup
from services.storage.vault import Vault
from tests.conftest import PASSPHRASE, VaultFiles
from tests.reliability.nursery import Nursery
from tests.reliability.office import make_office
from tests.reliability.oracle import Judge
from tests.reliability.record import FAST, FULL
from tests.reliability.sizes import SIZES, Size


@dataclass(frozen=True)
class Run:
    """How much is done now: ``name`` is fast or full."""

    name: str

    def count(self, proof: str) -> int:
        """How many trials of a proof."""
        size: Size = SIZES[proof]
        return size.full if self.name == FULL else size.fast


FAST_AND_FULL = (
    # a machine that is busy with something else is no fault of the disk
    pytest.param(FAST, marks=pytest.mark.timeout(900)),
    pytest.param(FULL, marks=[pytest.mark.full, pytest.mark.timeout(3600)]),
)


@pytest.fixture(params=FAST_AND_FULL)
def run(request: pytest.FixtureRequest) -> Run:
    """The fast run, and with ``full`` the long one."""
    return Run(request.param)


@pytest.fixture(scope="session")
def seed() -> int:
    """What the trials are drawn from: printed with every failure, given again by KAMKOR_SEED."""
    chosen = int(os.environ.get("KAMKOR_SEED") or int.from_bytes(os.urandom(3)))
    print(f"KAMKOR_SEED={chosen}")
    return chosen


@pytest.fixture
def rng(seed: int, request: pytest.FixtureRequest) -> Random:
    """Chance of this test alone, from the seed of the run."""
    return Random(f"{seed} {request.node.name}")


@pytest.fixture(scope="session")
def office_files(tmp_path_factory: pytest.TempPathFactory) -> VaultFiles:
    """An office with three cases, closed; every trial works on a copy."""
    path, _ = make_office(tmp_path_factory.mktemp("office"))
    return VaultFiles(path.parent, path.name)


@pytest.fixture(scope="session")
def nursery(office_files: VaultFiles) -> Iterator[Nursery]:
    """The process whose children are killed."""
    made = Nursery()
    made.learn(office_files.folder / office_files.name)
    yield made
    made.close()


@pytest.fixture(scope="session")
def good_copy(office_files: VaultFiles, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A verified backup of the office."""
    folder = tmp_path_factory.mktemp("good")
    vault = Vault.open(office_files.copy_to(folder / "office"), PASSPHRASE)
    made = save_backup(vault, folder).path
    vault.close()
    return made


@pytest.fixture
def judge() -> Judge:
    """Says what is wrong with a vault."""
    return Judge()


@pytest.fixture
def copy(office_files: VaultFiles, tmp_path: Path) -> Callable[[], Path]:
    """Makes a fresh copy of the office's vault in a folder of its own, and returns its path."""
    made = []

    def fresh() -> Path:
        made.append(len(made))
        return office_files.copy_to(tmp_path / f"trial-{len(made)}")

    return fresh
