"""kill -9 at every single change of the disk during the great moments of a vault's life: afterwards it
is what it was before, or what it was to become, whole; and the same step works the second time.
"""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

import pytest

from models.case import Case
from services.storage.backup import restore
from services.storage.copies import sweep
from services.storage.keyfile import key_path
from services.storage.vault import Vault
from services.workspace import Workspace
from tests.conftest import PASSPHRASE, VaultFiles
from tests.reliability.conftest import Run
from tests.reliability.jobs import CALLS, OTHER_PASSPHRASE
from tests.reliability.nursery import Ended, Nursery
from tests.reliability.office import (
    CHEAP,
    MUCH_LATER,
    NAME,
    SECOND_SUPERVISOR_ID,
    START,
    agree_on_an_erasure,
    opened,
)
from tests.reliability.old_vaults import REVISIONS_KEPT, old_vault
from tests.reliability.oracle import Judge, content_of
from tests.reliability.record import FULL, record
from tests.reliability.shim import KILL, NAMES, SYNCS, TEAR, WRITES, Fault
from tests.reliability.sizes import SIZES

LATER = START + timedelta(days=30)


@dataclass
class Trial:
    """One great moment, tried again and again in a fresh folder."""

    nursery: Nursery
    fresh: Callable[[], Path]
    deed: str
    given: dict[str, Path]
    size: str = "everywhere"

    def once(self, fault: Fault) -> tuple[Path, Ended]:
        """Do it in a new folder; returns the vault's path."""
        path = self.fresh()
        return path, self.nursery.run(
            "once", path=path, deed=self.deed, fault=fault, **self.given_at(path)
        )

    def given_at(self, path: Path) -> dict[str, Path]:
        """The folders of this trial."""
        return {name: path.parent / value for name, value in self.given.items()}

    def places(self, run: Run, rng: Random) -> Iterator[Fault]:
        """Before every promise and every name, and before or in the middle of writes: of all where
        that is soon done, else of every so-manyth. Of a fast run a choice."""
        promises = self.calls(SYNCS | NAMES)
        writes = self.calls(WRITES)
        most = run.count(self.size)
        step = max(1, -(-writes // most))
        chosen = range(rng.randint(1, step), writes + 1, step)
        every = [Fault(KILL, at, classes=SYNCS | NAMES) for at in range(1, promises + 1)]
        every += [Fault((KILL, TEAR)[at % 2], at, classes=WRITES) for at in chosen]
        yield from every if run.name == FULL else rng.sample(every, min(len(every), most))

    def calls(self, classes: int) -> int:
        """How many calls of these classes there are when nothing happens."""
        path, healthy = self.once(Fault(classes=classes))
        assert healthy.status == 0, healthy.raised
        shutil.rmtree(path.parent)
        return int(healthy.said(CALLS)[0])

    def all(self, run: Run, rng: Random, judged: Callable[[Path], None]) -> tuple[int, list[str]]:
        """Every place; how many, and what was wrong."""
        count, faults = 0, []
        for fault in self.places(run, rng):
            path, ended = self.once(fault)
            count += 1
            try:
                if not ended.killed:
                    raise AssertionError(f"not killed: {ended.raised}")
                judged(path)
            except Exception as error:
                faults.append(f"{fault}: {type(error).__name__}: {error}")
            shutil.rmtree(path.parent)
        return count, faults


def tell(deed: str, count: int, faults: list[str], run: Run, seed: int) -> None:
    """Keep the result, and fail where something was wrong."""
    record(
        5,
        f"{SIZES['everywhere'].what}: {deed}",
        f"{count} kills, {len(faults)} bad",
        not faults,
        "old or new state whole, 0 bad",
        run=run.name,
    )
    assert not faults, f"seed {seed}: " + "\n".join(faults[:20])


def test_kill_at_every_change_of_a_rotation(
    nursery: Nursery, judge: Judge, copy: Callable[[], Path], run: Run, rng: Random, seed: int
) -> None:
    before = content_of(copy())

    def judged(path: Path) -> None:
        judge.look(path, [before], LATER)
        left = {file.name for file in path.parent.iterdir()}
        # an empty journal of the change of mode may stay; the next rotation removes it
        assert left - {f"{path.name}-journal"} == {path.name, key_path(path).name}, left
        vault = Vault.open(path, PASSPHRASE)
        vault.rotate()
        vault.close()
        judge.look(path, [before], LATER)

    tell("rotation", *Trial(nursery, copy, "rotate", {}).all(run, rng, judged), run, seed)


def test_kill_at_every_change_of_a_key_file(
    nursery: Nursery, judge: Judge, copy: Callable[[], Path], run: Run, rng: Random, seed: int
) -> None:
    before = content_of(copy())

    def judged(path: Path) -> None:
        judge.look(path, [before], LATER)
        vault = Vault.open(path, PASSPHRASE)
        if len(vault.user_ids) > 1:
            vault.close()
            vault = Vault.open(path, OTHER_PASSPHRASE)
        vault.close()

    tell("a person added", *Trial(nursery, copy, "passphrase", {}).all(run, rng, judged), run, seed)


def test_kill_at_every_change_of_a_backup_keeps_the_one_before(
    nursery: Nursery,
    judge: Judge,
    copy: Callable[[], Path],
    run: Run,
    rng: Random,
    seed: int,
    good_copy: Path,
    tmp_path: Path,
) -> None:
    before = content_of(copy())

    def fresh() -> Path:
        path = copy()
        (path.parent / "backups").mkdir()
        shutil.copy2(good_copy, path.parent / "backups" / good_copy.name)
        return path

    def judged(path: Path) -> None:
        judge.look(path, [before], LATER)
        folder = path.parent / "backups"
        sweep(folder, datetime.now(UTC) + timedelta(days=2))
        found = sorted(file.name for file in folder.iterdir())
        assert good_copy.name in found, found
        assert len(found) <= 2, found
        for name in found:
            target = tmp_path / "restored"
            shutil.rmtree(target, ignore_errors=True)
            target.mkdir()
            judge.look(restore(folder / name, target, PASSPHRASE), None, LATER)

    tell(
        "backup",
        *Trial(nursery, fresh, "backup", {"folder": Path("backups")}).all(run, rng, judged),
        run,
        seed,
    )


def test_kill_at_every_change_of_a_restoring(
    nursery: Nursery,
    judge: Judge,
    run: Run,
    rng: Random,
    seed: int,
    good_copy: Path,
    tmp_path: Path,
) -> None:
    made: list[int] = []

    def fresh() -> Path:
        made.append(1)
        folder = tmp_path / f"empty-{len(made)}"
        folder.mkdir()
        shutil.copy2(good_copy, folder / "copy.kamkor-backup")
        return folder / NAME

    def judged(path: Path) -> None:
        if path.exists():
            judge.look(path, None, LATER)
            return
        # nothing was promised yet: a second restoring must work in the same folder
        judge.look(
            restore(path.parent / "copy.kamkor-backup", path.parent, PASSPHRASE, name=NAME),
            None,
            LATER,
        )

    given = {"file": Path("copy.kamkor-backup")}
    tell("restoring", *Trial(nursery, fresh, "restore", given).all(run, rng, judged), run, seed)


def test_kill_at_every_change_of_a_making(
    nursery: Nursery, run: Run, rng: Random, seed: int, tmp_path: Path
) -> None:
    made: list[int] = []

    def fresh() -> Path:
        made.append(1)
        folder = tmp_path / f"new-{len(made)}"
        folder.mkdir()
        return folder / NAME

    def judged(path: Path) -> None:
        if not path.exists():
            Vault.create(path, PASSPHRASE, kdf=CHEAP).vault.close()
        Vault.open(path, PASSPHRASE).close()

    tell(
        "making a vault",
        *Trial(nursery, fresh, "create", {}, "everywhere_slow").all(run, rng, judged),
        run,
        seed,
    )


@pytest.mark.parametrize("revision", REVISIONS_KEPT)
def test_kill_at_every_change_of_a_migration(
    revision: str,
    nursery: Nursery,
    judge: Judge,
    run: Run,
    rng: Random,
    seed: int,
    tmp_path: Path,
) -> None:
    made: list[int] = []
    nursery.learn(old_vault(revision, tmp_path / "first"))

    def fresh() -> Path:
        made.append(1)
        return old_vault(revision, tmp_path / f"old-{len(made)}")

    healthy = fresh()
    Vault.open(healthy, PASSPHRASE).close()
    wanted = content_of(healthy)

    def judged(path: Path) -> None:
        judge.look(path, [wanted], LATER)

    deed = f"migration from {revision}"
    tell(
        deed, *Trial(nursery, fresh, "open", {}, "everywhere_slow").all(run, rng, judged), run, seed
    )


def test_kill_at_every_change_of_an_erasure(
    nursery: Nursery,
    judge: Judge,
    copy: Callable[[], Path],
    run: Run,
    rng: Random,
    seed: int,
    tmp_path: Path,
) -> None:
    first = copy()
    case_id, request = agree_on_an_erasure(first)
    files, made = VaultFiles(first.parent, first.name), []

    def fresh() -> Path:
        made.append(1)
        return files.copy_to(tmp_path / f"erasing-{len(made)}")

    def judged(path: Path) -> None:
        judge.look(path, None, MUCH_LATER)
        workspace, _ = opened(path, MUCH_LATER)
        if _is_there(workspace, case_id):
            workspace.sign_in(SECOND_SUPERVISOR_ID)
            assert workspace.confirmation.confirm(PASSPHRASE)
            workspace.erasure.erase(request)
        assert not _is_there(workspace, case_id)
        assert all(row.cleaned for row in workspace.erasure.ledger())
        workspace.close()
        judge.look(path, None, MUCH_LATER)

    trial = Trial(nursery, fresh, "erase", {}, "everywhere_slow")
    trial.given_at = lambda _path: {"request": str(request)}  # type: ignore[method-assign]
    tell("erasure", *trial.all(run, rng, judged), run, seed)


def _is_there(workspace: Workspace, case_id: UUID) -> bool:
    with workspace.db.read() as session:
        return session.get(Case, case_id) is not None
