"""The program started twice, after a kill, and on a folder that was copied: the second is refused in
words, a lock left behind locks nothing, and nobody ever has to remove a file by hand.
"""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from services.errors import StorageError
from services.messages import ERRORS
from services.storage.lock import SUFFIX
from services.storage.vault import Vault
from tests.conftest import PASSPHRASE
from tests.reliability.nursery import Nursery
from tests.reliability.record import ROOT, record

_OPEN = """
import sys
from pathlib import Path
from services.errors import StorageError
from services.storage.vault import Vault
try:
    Vault.open(Path(sys.argv[1]), sys.argv[2]).close()
except StorageError as error:
    print(error.code)
else:
    print("opened")
"""


def another_program(path: Path) -> str:
    """What another process is told that opens the vault."""
    ended = subprocess.run(
        [sys.executable, "-c", _OPEN, str(path), PASSPHRASE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.stderr == ""
    return ended.stdout.strip()


def test_a_second_program_is_refused_in_words(copy: Callable[[], Path]) -> None:
    path = copy()
    first = Vault.open(path, PASSPHRASE)
    said = another_program(path)
    first.close()
    after = another_program(path)
    record(
        17,
        "started twice",
        f"second: {said}; later: {after}",
        (said, after) == ("vault_in_use", "opened"),
        "refused politely",
    )
    assert said == "vault_in_use"
    assert said in ERRORS
    assert after == "opened"


@pytest.mark.parametrize("kills", [8])
def test_after_a_kill_the_lock_that_was_left_locks_nothing(
    nursery: Nursery, copy: Callable[[], Path], kills: int
) -> None:
    left = 0
    for number in range(kills):
        path = copy()
        assert nursery.run("work", path=path, seed=number, kill_after=0.05).killed
        left += path.with_name(path.name + SUFFIX).exists()
        Vault.open(path, PASSPHRASE).close()
        assert not path.with_name(path.name + SUFFIX).exists()
    record(
        17,
        "started after a kill",
        f"{left} locks left behind, {kills} of {kills} opened",
        left > 0,
        "never removed by hand",
    )
    assert left


def test_a_copied_folder_opens_beside_the_first(copy: Callable[[], Path], tmp_path: Path) -> None:
    path = copy()
    first = Vault.open(path, PASSPHRASE)
    shutil.copytree(path.parent, tmp_path / "copied", ignore=shutil.ignore_patterns("*-shm"))
    second = Vault.open(tmp_path / "copied" / path.name, PASSPHRASE)
    with pytest.raises(StorageError, match="vault_in_use"):
        Vault.open(path, PASSPHRASE)
    for vault in (first, second):
        assert vault.check() == ()
        vault.close()
    record(
        17,
        "a copied folder",
        "both open, each with a lock of its own",
        True,
        "no confusion of the two",
    )
