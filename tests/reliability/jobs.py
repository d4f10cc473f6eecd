"""What a child of the nursery does, told in entries of its journal.

Each job is called with ``say(kind, what)`` and what the trial gave. ``fault`` is what its disk does.
"""

import random
import tempfile
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, event

from services.demonstration.clock import DemoClock
from services.documents.request import PaperRequest
from services.errors import StorageError
from services.messages import ERRORS
from services.storage import keyfile
from services.storage.backup import restore, save_backup
from services.storage.vault import Vault
from services.workspace import Workspace, open_workspace
from tests.conftest import PASSPHRASE, WORKER_ID, share_compiled_statements, stretch_once
from tests.reliability.days import sitting
from tests.reliability.deeds import Day
from tests.reliability.fuzzing import fuzz
from tests.reliability.nursery import BEGUN, LEARN, SETTLE
from tests.reliability.office import (
    CHEAP,
    MUCH_LATER,
    SECOND_SUPERVISOR_ID,
    make_office,
    opened,
)
from tests.reliability.office import START as MORNING
from tests.reliability.oracle import ACKNOWLEDGED, START, content_of, keep_journal
from tests.reliability.probes import PROBES
from tests.reliability.shim import Disk

Say = Callable[..., None]
REFUSED, CALLS = "refused", "calls"
OTHER_PASSPHRASE = "four other example words"
SUMMARY = "D15"
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


def learn(path: str, passphrase: str) -> None:
    """Derive the key of a vault once, in the process that forks."""
    keyfile.unlock(keyfile.read(keyfile.key_path(Path(path))), passphrase)


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
    synchronous: str = "",
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
            disk.arm(fault or {})

    def open_it() -> tuple[Any, DemoClock]:
        vault = Vault.open(vault_path, PASSPHRASE)
        _configure(vault.engine, checkpoint_pages, synchronous)
        keep_journal(vault.engine, tell)
        clock = DemoClock(MORNING)
        try:
            return open_workspace(vault, clock), clock
        except BaseException:
            vault.close()
            raise

    tell(START, content_of(vault_path))
    if disk is not None:
        disk.start(vault_path.parent, Path(log) if log else None)
    at("open")
    workspace, clock = _trying(tell, disk, open_it)
    tell(ACKNOWLEDGED, "open")
    day = Day(workspace, clock, random.Random(seed))
    tell(BEGUN)
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
        tell(CALLS, str(disk.calls))
        disk.stop()


def _configure(engine: Engine, checkpoint_pages: int, synchronous: str) -> None:
    """How soon the journal is folded in, and, where it is a trial of the harness, how unsafely."""

    def configure(driver: Any, _record: Any) -> None:
        driver.execute(f"PRAGMA wal_autocheckpoint={checkpoint_pages}").fetchall()
        if synchronous:
            driver.execute(f"PRAGMA synchronous={synchronous}")

    event.listen(engine, "connect", configure)


def at_work(
    say: Say, path: Path, log: str, passphrase: str, user: UUID
) -> tuple[Say, Callable[[datetime], tuple[Workspace, DemoClock]]]:
    """What a person's sitting begins with: how it tells, and how it opens the vault at a moment."""
    disk = Disk() if log else None
    tell = _Teller(say, disk)

    def begin(moment: datetime) -> tuple[Workspace, DemoClock]:
        tell(START, content_of(path))
        if disk is not None:
            disk.start(path.parent, Path(log))
        vault = Vault.open(path, passphrase, first=user)
        keep_journal(vault.engine, tell)
        clock = DemoClock(moment)
        return open_workspace(vault, clock), clock

    return tell, begin


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


def once(
    say: Say,
    path: str,
    deed: str,
    fault: Mapping[str, int] | None = None,
    log: str = "",
    **given: str,
) -> None:
    """One deed of ``DEEDS`` at a vault, under a disk that fails from its beginning to its end."""
    disk = Disk()
    tell = _Teller(say, disk if log else None)
    target = Path(path)
    disk.start(target.parent, Path(log) if log else None)
    begin = DEEDS[deed](target, tell, **given)
    disk.arm(fault or {})
    tell(BEGUN)
    end = _trying(tell, disk, begin)
    tell(ACKNOWLEDGED, deed)
    tell(CALLS, str(disk.calls))
    disk.stop()
    if end is not None:
        end()


def _backup(path: Path, _tell: Say, folder: str) -> Callable[[], Any]:
    """A verified copy of a vault that is open."""
    vault = Vault.open(path, PASSPHRASE)

    def do() -> Callable[[], None]:
        save_backup(vault, Path(folder))
        return vault.close

    return do


def _restore(path: Path, _tell: Say, file: str) -> Callable[[], Any]:
    """A vault out of its copy."""
    return lambda: restore(Path(file), path.parent, PASSPHRASE, name=path.name) and None


def _create(path: Path, _tell: Say) -> Callable[[], Any]:
    """A vault that was not there before."""
    return lambda: Vault.create(path, PASSPHRASE, kdf=CHEAP).vault.close


def _open(path: Path, _tell: Say) -> Callable[[], Any]:
    """Opening; a vault of an older program is brought to this one by it."""
    return lambda: Vault.open(path, PASSPHRASE).close


def _rotate(path: Path, _tell: Say) -> Callable[[], Any]:
    """Another data key."""
    vault = Vault.open(path, PASSPHRASE)

    def do() -> Callable[[], None]:
        vault.rotate()
        return vault.close

    return do


def _passphrase(path: Path, _tell: Say) -> Callable[[], Any]:
    """Another passphrase, and a person more."""
    vault = Vault.open(path, PASSPHRASE)

    def do() -> Callable[[], None]:
        vault.add_slot(WORKER_ID, OTHER_PASSPHRASE, kdf=CHEAP)
        return vault.close

    return do


def _issue(path: Path, tell: Say) -> Callable[[], Any]:
    """A paper: its number, its line in the register, and its drawing."""
    workspace, clock = opened(path, before=lambda vault: keep_journal(vault.engine, tell))
    day = Day(workspace, clock, random.Random(1))
    case, _ = day.cases[0]
    (option,) = [o for o in workspace.papers.documents_for(case) if o.document == SUMMARY]
    request = PaperRequest(SUMMARY, case, option.readers[0], "ky", "Example purpose")

    def do() -> Callable[[], None]:
        assert workspace.papers.issue(request).pdf.startswith(b"%PDF")
        return workspace.close

    return do


def _erase(path: Path, _tell: Say, request: str) -> Callable[[], Any]:
    """The erasure that two people agreed on, long after the case was closed."""
    workspace, _clock = opened(path, MUCH_LATER)
    workspace.sign_in(SECOND_SUPERVISOR_ID)
    workspace.confirmation.confirm(PASSPHRASE)

    def do() -> Callable[[], None]:
        workspace.erasure.erase(UUID(request))
        return workspace.close

    return do


DEEDS: dict[str, Callable[..., Callable[[], Any]]] = {
    "backup": _backup,
    "restore": _restore,
    "create": _create,
    "open": _open,
    "rotate": _rotate,
    "passphrase": _passphrase,
    "issue": _issue,
    "erase": _erase,
}


def settle(home: str, vault: str) -> None:
    """Load the window, in the process that forks, and prepare its settings."""
    from tests.reliability import window

    window.settle_in(Path(home), Path(vault))


def work_in_window(say: Say, **given: Any) -> None:
    """The real window; see ``window.py``."""
    from tests.reliability import window

    keyfile.calibrate = lambda: CHEAP
    window.window(say, **given)


PREPARATIONS: dict[str, Callable[..., None]] = {LEARN: learn, SETTLE: settle}
"""What the process that forks does itself, so that every child finds it done."""
JOBS: dict[str, Callable[..., None]] = {
    "work": work,
    "once": once,
    "fuzz": fuzz,
    "sitting": sitting,
    "window": work_in_window,
    **PROBES,
}
