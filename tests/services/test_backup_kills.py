"""Full disks, kills and damage during backup and restore: the good copy stays, no half one counts."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from services.backups import Backups
from services.errors import StorageError
from services.storage import copies
from services.storage.backup import look_into, restore
from services.storage.copies import SUFFIX
from services.storage.vault import Vault
from tests.conftest import PASSPHRASE
from tests.factories import open_case

if TYPE_CHECKING:
    from services.workspace import Workspace

ROOT = Path(__file__).parents[2]


_SAVE = """
import resource, sys
from pathlib import Path
from services.errors import StorageError
from services.storage.backup import restore, save_backup
from services.storage.vault import Vault
what, vault, folder, limit = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
def tell(done, total):
    print(done, flush=True)
try:
    if what == "backup":
        opened = Vault.open(vault, sys.argv[5])
        if limit:
            import signal
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        save_backup(opened, folder, tell)
    else:
        restore(vault, folder, sys.argv[5], progress=tell)
    print("done", flush=True)
except StorageError as error:
    print(error.code, flush=True)
"""


def child(what: str, source: Path, folder: Path, limit: int = 0) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", _SAVE, what, str(source), str(folder), str(limit), PASSPHRASE],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def closed(workspace: "Workspace", backups: Backups) -> Any:
    """A closed vault with one good backup of it."""
    open_case(workspace)
    good = backups.run().path
    workspace.close()
    return workspace.vault.path, good


@pytest.mark.skipif(os.name == "nt", reason="limits of a process are set otherwise there")
@pytest.mark.parametrize("limit", [0, 4096, 200_000, 700_000])
def test_a_full_disk_leaves_the_good_copy_and_no_half_one(
    closed: tuple[Path, Path], stick: Path, limit: int
) -> None:
    path, good = closed
    content = good.read_bytes()
    ended = child("backup", path, stick, limit)
    told, _ = ended.communicate(timeout=60)
    last = told.split()[-1]
    assert last == "done" if not limit else last in ("disk_full", "disk_error")
    assert good.read_bytes() == content
    found = [found.path for found in copies.find_copies([stick])]
    assert len(found) == (1 if limit else 2)
    assert [left for left in stick.iterdir() if left not in found] == []


@pytest.mark.skipif(os.name == "nt", reason="killed by a signal")
@pytest.mark.parametrize("after", [1, 2, 3, 5])
def test_a_killed_copy_is_never_taken_for_a_backup(
    closed: tuple[Path, Path], stick: Path, after: int
) -> None:
    path, good = closed
    content = good.read_bytes()
    _killed_after(child("backup", path, stick), after)
    assert good.read_bytes() == content
    for found in copies.find_copies([stick]):
        assert look_into(found.path, PASSPHRASE).cases == 1
    Vault.open(path, PASSPHRASE).close()


@pytest.mark.skipif(os.name == "nt", reason="killed by a signal")
@pytest.mark.parametrize("after", [1, 2])
def test_a_killed_restore_leaves_no_vault_and_can_be_repeated(
    closed: tuple[Path, Path], tmp_path: Path, after: int
) -> None:

    _path, good = closed
    target = tmp_path / "target"
    target.mkdir()
    _killed_after(child("restore", good, target), after)
    for left in target.glob("*.kamkor"):
        Vault.open(left, PASSPHRASE).close()
    fresh = restore(good, target, PASSPHRASE, name="again")
    Vault.open(fresh, PASSPHRASE).close()


def _killed_after(process: "subprocess.Popen[str]", lines: int) -> None:
    assert process.stdout is not None
    for _ in range(lines):
        if not process.stdout.readline():
            break
    process.send_signal(signal.SIGKILL)
    process.wait(timeout=30)
    process.stdout.close()


def dump(vault: Vault) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that the vault says, in order: what must be the same after a restore."""
    from sqlalchemy import text
    from sqlmodel import SQLModel

    with vault.engine.connect() as connection:
        return {
            table.name: sorted(
                (
                    tuple(map(str, row))
                    for row in connection.execute(text(f"SELECT * FROM {table.name}"))
                ),
            )
            for table in SQLModel.metadata.sorted_tables
        }


@pytest.mark.full
@pytest.mark.timeout(1800)
def test_five_hundred_damaged_backups_are_reported_and_each_good_one_restores_the_same(
    workspace: "Workspace", backups: Backups, tmp_path: Path
) -> None:

    rolled = random.Random(21)
    target, damaged = tmp_path / "target", tmp_path / f"damaged{SUFFIX}"
    target.mkdir()
    for number in range(10):
        open_case(workspace)
        expected = dump(workspace.vault)
        good = backups.run().path
        fresh = restore(good, target, PASSPHRASE, name=f"good{number}")
        restored = Vault.open(fresh, PASSPHRASE)
        assert dump(restored) == expected
        restored.close()
        content = good.read_bytes()
        for _ in range(50):
            damaged.write_bytes(_damaged(content, rolled))
            with pytest.raises(StorageError):
                restore(damaged, target, PASSPHRASE, name="never")
    assert len(list(target.glob("*.kamkor"))) == 10


def _damaged(content: bytes, rolled: Any) -> bytes:
    mutant = bytearray(content)
    kind = rolled.randrange(4)
    place = rolled.randrange(len(mutant))
    if kind == 0:
        mutant[place] ^= 1 << rolled.randrange(8)
    elif kind == 1:
        del mutant[place:]
    elif kind == 2:
        mutant[place : place + 4096] = bytes(len(mutant[place : place + 4096]))
        if bytes(mutant) == content:
            mutant[place] ^= 1
    else:
        mutant += rolled.randbytes(rolled.randrange(1, 100))
    return bytes(mutant)
