"""What a child of the nursery does, told in entries of its journal.

Each job is called with ``say(kind, what)`` and what the trial gave. ``fault`` is what its disk does.
"""

import random
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from services.demonstration.clock import DemoClock
from services.errors import StorageError
from services.messages import ERRORS
from services.storage import keyfile
from services.storage.vault import Vault
from services.workspace import open_workspace
from tests.conftest import PASSPHRASE, share_compiled_statements
from tests.reliability.deeds import Day
from tests.reliability.nursery import BEGUN
from tests.reliability.office import START as MORNING
from tests.reliability.office import make_office, opened, stretch_once
from tests.reliability.oracle import ACKNOWLEDGED, START, fingerprint, keep_journal
from tests.reliability.shim import Disk

Say = Callable[..., None]
REFUSED, CALLS = "refused", "calls"
_PRACTICE = 60


def grow_up() -> None:
    """Load, compile and derive once what every child will need."""
    share_compiled_statements()
    stretch_once()
    with tempfile.TemporaryDirectory(prefix="kamkor-nursery-") as folder:
        path, _ = make_office(Path(folder))
        workspace, clock = opened(path)
        day = Day(workspace, clock, random.Random(1))
        for _number in range(_PRACTICE):
            day.act()
        workspace.close()


def learn(path: str) -> None:
    """Derive the key of a vault once, in the process that forks."""
    keys = keyfile.read(keyfile.key_path(Path(path)))
    keyfile.unlock(keys, PASSPHRASE)


class _Teller:
    """Says an entry, and marks it in the log of the disk as well."""

    def __init__(self, say: Say, disk: Disk | None) -> None:
        self._say, self._disk, self._count = say, disk, 0

    def __call__(self, kind: str, what: str = "") -> None:
        self._say(kind, what)
        self._count += 1
        if self._disk is not None:
            self._disk.mark(self._count)


def work(
    say: Say,
    path: str,
    seed: int,
    acts: int = 1_000_000,
    fault: Mapping[str, int] | None = None,
    log: str = "",
    begin: str = "open",
    checkpoint_pages: int = 1000,
    synchronous: str = "FULL",
) -> None:
    """A day's work. The disk's faults begin at ``begin``: ``open``, ``acts`` or ``close``.

    What a person is told when the disk fails is said as ``refused``; then the disk is mended and
    the person tries again.
    """
    disk = Disk() if fault is not None or log else None
    tell = _Teller(say, disk if log else None)
    vault_path = Path(path)

    def at(stage: str) -> None:
        if disk is not None and stage == begin:
            disk.start(vault_path.parent, fault or {}, Path(log) if log else None)

    def open_it() -> tuple[Any, DemoClock]:
        vault = Vault.open(vault_path, PASSPHRASE)
        with vault.engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            driver.execute(f"PRAGMA wal_autocheckpoint={checkpoint_pages}").fetchall()
            driver.execute(f"PRAGMA synchronous={synchronous}")
            tell(START, fingerprint(driver))
        keep_journal(vault.engine, tell)
        clock = DemoClock(MORNING)
        try:
            return open_workspace(vault, clock), clock
        except BaseException:
            vault.close()
            raise

    at("open")
    workspace, clock = _trying(tell, disk, open_it)
    tell(ACKNOWLEDGED, "open")
    day = Day(workspace, clock, random.Random(seed))
    say(BEGUN)
    at("acts")
    for _number in range(acts):
        state = day.rng.getstate()

        def act(state: Any = state) -> str:
            day.rng.setstate(state)
            return day.act()

        tell(ACKNOWLEDGED, _trying(tell, disk, act))
    at("close")
    _trying(tell, disk, workspace.close)
    if disk is not None:
        say(CALLS, str(disk.calls))
        disk.stop()


def _trying(tell: Say, disk: Disk | None, act: Callable[[], Any]) -> Any:
    """Do it; where the disk fails, read the words that are shown, mend the disk, and do it again."""
    try:
        return act()
    except StorageError as error:
        if disk is None or error.code not in ERRORS:
            raise
        tell(REFUSED, error.code)
        disk.mend()
        return act()


JOBS: dict[str, Callable[..., None]] = {"work": work}
