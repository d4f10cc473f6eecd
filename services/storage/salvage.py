"""Saving what can be read of a damaged vault into a new one beside it.

Only a copy of the damaged file is read: table by table, or page by page where the list of its tables
is broken. The new vault has the same people, the same keys and the
same id; it gets its name only when it was filled and checked. Derived tables are left empty:
``services.damage`` makes them anew.
"""

import shutil
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import sqlcipher3.dbapi2 as sqlcipher

from services.errors import StorageError
from services.storage import container, copies, keyfile
from services.storage.backup import file_faults, mark_restored, settle
from services.storage.creation import make_files
from services.storage.engine import connect
from services.storage.keyfile import KeyFile, Unlocked
from services.storage.lock import VaultLock
from services.storage.recovery import read_recovery_key
from services.storage.salvage_read import DamagedFile
from services.storage.salvage_scan import ScannedFile, shapes_of

SALVAGED = "-salvaged"
_OWN = frozenset({"alembic_version", "vault_info", "case_state", "case_step", "case_finding"})
"""Made by the new vault itself, or derived."""

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(slots=True)
class TableResult:
    """What became of one table. ``had`` is None where nothing tells how many rows there were;
    ``holes`` are rows saved without a long text, ``left_out`` rows whose parent is lost,
    ``unlinked`` rows whose link to a lost record was cleared."""

    name: str
    had: int | None = None
    saved: int = 0
    holes: int = 0
    left_out: int = 0
    unlinked: int = 0

    @property
    def lost(self) -> int | None:
        """How many rows are not in the new vault; None if that is not known."""
        return None if self.had is None else max(self.had - self.saved, 0)


@dataclass(slots=True)
class SalvageReport:
    """The new vault and what is in it. ``keys_from`` is the backup whose key file had to be used."""

    path: Path
    tables: dict[str, TableResult] = field(default_factory=dict)
    keys_from: Path | None = None

    @property
    def saved(self) -> int:
        """Rows saved, of all tables."""
        return sum(table.saved for table in self.tables.values())

    @property
    def lost(self) -> int:
        """Rows known to be lost, of all tables."""
        return sum(table.lost or 0 for table in self.tables.values())

    @property
    def uncertain(self) -> bool:
        """Whether more may be lost than can be counted."""
        return any(table.had is None for table in self.tables.values())

    def of(self, *names: str) -> TableResult:
        """The sum over some tables."""
        parts = [self.tables[name] for name in names if name in self.tables]
        known = [part.had for part in parts if part.had is not None]
        return TableResult(
            " ".join(names),
            sum(known) if len(known) == len(parts) else None,
            sum(part.saved for part in parts),
            sum(part.holes for part in parts),
            sum(part.left_out for part in parts),
            sum(part.unlinked for part in parts),
        )


def salvage(
    vault: Path,
    secret: str,
    *,
    recovery: bool = False,
    folders: Iterable[Path] = (),
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> SalvageReport:
    """Save what can be read of a damaged vault into ``<name>-salvaged`` beside it.

    Where the key file is lost or broken, that of the newest backup in ``folders`` that the secret
    opens is used. Raises StorageError ``salvage_nothing``, ``salvage_no_keys``,
    ``vault_wrong_passphrase``, ``recovery_key_…``, ``backup_cancelled``, ``disk_full``, …; then
    nothing is left behind. The damaged files are never written to.
    """
    typed = read_recovery_key(secret) if recovery else secret
    keys, unlocked, keys_from = _keys(vault, typed, recovery, folders)
    scratch = vault.parent / f"{uuid4().hex[:8]}{copies.PART}"
    lock = VaultLock.take(vault)
    try:
        scratch.mkdir()
        copy = _copied(vault, scratch)
        damaged = _opened(copy, keys, unlocked)
        if damaged is None:
            copy = _copied(vault, scratch)
        try:
            report = _fill(damaged, copy, keys, unlocked, progress, cancelled)
        finally:
            if damaged is not None:
                damaged.close()
        made, report.path, report.keys_from = report.path, _free(vault, keys.training), keys_from
        settle(made, report.path, keys)
    except OSError as error:
        raise StorageError("disk_full" if error.errno == 28 else "disk_error") from None
    finally:
        lock.release()
        shutil.rmtree(scratch, ignore_errors=True)
    return report


def known_ids(vault: Path) -> tuple[UUID, ...]:
    """The ids that a vault's files name, damaged as they may be: of the key file, and of the
    vault's first bytes."""
    found = []
    with suppress(StorageError):
        found.append(keyfile.read(keyfile.key_path(vault)).vault_id)
    with suppress(OSError, ValueError), vault.open("rb") as file:
        found.append(UUID(bytes=file.read(16)))
    return tuple(dict.fromkeys(found))


def _keys(
    vault: Path, typed: str, recovery: bool, folders: Iterable[Path]
) -> tuple[KeyFile, Unlocked, Path | None]:
    wrong: StorageError | None = None
    try:
        keys = keyfile.read(keyfile.key_path(vault))
        return keys, keyfile.unlock(keys, typed, recovery=recovery), None
    except StorageError as error:
        if error.code in ("keyfile_newer", "not_enough_memory"):
            raise
        if error.code in ("vault_wrong_passphrase", "recovery_key_wrong"):
            wrong = error
    for copy in copies.find_copies(folders, *known_ids(vault)):
        try:
            keys = keyfile.decode(container.read_keys(copy.path))
            return keys, keyfile.unlock(keys, typed, recovery=recovery), copy.path
        except StorageError as error:
            if error.code in ("vault_wrong_passphrase", "recovery_key_wrong"):
                wrong = error
    raise wrong or StorageError("salvage_no_keys")


def _copied(vault: Path, scratch: Path) -> Path:
    """The damaged file and its journal, byte for byte, where they may be opened."""
    copy = scratch / "damaged"
    if not vault.is_file():
        raise StorageError("vault_missing")
    shutil.copyfile(vault, copy)
    journal = vault.with_name(vault.name + "-wal")
    if journal.is_file():
        shutil.copyfile(journal, scratch / "damaged-wal")
    return copy


def _opened(copy: Path, keys: KeyFile, unlocked: Unlocked) -> DamagedFile | None:
    """The copy under whichever key holds; None where its list of tables cannot be read."""
    for attempt in range(2):
        for key in _keys_of(unlocked):
            damaged = DamagedFile(copy, key, keys.vault_id.bytes)
            if damaged.tables():
                return damaged
            damaged.close()
        if attempt == 0:
            # a journal that cannot be folded in must not hide what the file itself still holds
            for left in ("-wal", "-shm"):
                copy.with_name(copy.name + left).unlink(missing_ok=True)
    return None


def _keys_of(unlocked: Unlocked) -> list[bytes]:
    """The keys that the file may be under: a rotation may have been cut off."""
    return [keyfile.derive(key, "db") for key in (unlocked.data_key, unlocked.next_key) if key]


def _fill(
    damaged: DamagedFile | None,
    copy: Path,
    keys: KeyFile,
    unlocked: Unlocked,
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> SalvageReport:
    path = copy.with_name("new")
    make_files(path, keys, unlocked.data_key)
    key, salt = keyfile.derive(unlocked.data_key, "db"), keys.vault_id.bytes
    report = SalvageReport(path)
    target = connect(path, key, salt)
    try:
        target.execute("PRAGMA foreign_keys=OFF")
        target.execute("BEGIN IMMEDIATE")
        if damaged is not None:
            _take_over(damaged, target, report, progress, cancelled)
        if damaged is None or any(table.lost != 0 for table in report.tables.values()):
            with closing(ScannedFile(copy, _keys_of(unlocked), salt, shapes_of(target))) as scanned:
                _take_over(scanned, target, report, progress, cancelled)
        if not report.saved:
            raise StorageError("salvage_nothing")
        _mend_links(target, report)
        target.execute("COMMIT")
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlcipher.OperationalError as error:
        raise StorageError("disk_full" if "full" in str(error) else "disk_error") from None
    finally:
        target.close()
    mark_restored(path, key, salt)
    if file_faults(path, key, salt):
        raise StorageError("disk_error")
    return report


def _take_over(
    damaged: DamagedFile | ScannedFile,
    target: Any,
    report: SalvageReport,
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> None:
    """Fill the tables of the new vault that are not known to be whole yet."""
    ours = _tables_of(target)
    whole = {name for name, table in report.tables.items() if table.lost == 0}
    names = [name for name in damaged.tables() if name in ours and name not in whole]
    for number, name in enumerate(names):
        if cancelled is not None and cancelled():
            raise StorageError("backup_cancelled")
        result = report.tables.setdefault(name, TableResult(name, damaged.count(name)))
        _fill_table(damaged, target, result, ours[name])
        if progress is not None:
            progress(number + 1, len(names) + 1)
    _vault_info(damaged, target)


def _tables_of(target: Any) -> dict[str, tuple[str, ...]]:
    """The tables of the new vault that are filled, with their columns."""
    rows = target.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        " AND name NOT LIKE 'fts%'"
    ).fetchall()
    return {
        name: tuple(row[1] for row in target.execute(f'PRAGMA table_info("{name}")'))
        for (name,) in rows
        if name not in _OWN
    }


def _fill_table(
    damaged: DamagedFile | ScannedFile, target: Any, result: TableResult, columns: tuple[str, ...]
) -> None:
    name, there = result.name, set(damaged.columns(result.name))
    common = [column for column in columns if column in there]
    if not common:
        return
    listed = ", ".join(f'"{column}"' for column in common)
    marks = ", ".join("?" * len(common))
    insert = f'INSERT INTO "{name}" ({listed}) VALUES ({marks})'
    for values, whole in damaged.rows(name, common):
        # what the schema does not accept, or what is there already, is left out
        with suppress(sqlcipher.IntegrityError):
            target.execute(insert, values)
            result.saved += 1
            result.holes += not whole


def _vault_info(damaged: DamagedFile | ScannedFile, target: Any) -> None:
    """What the old vault said of itself, where it can be read; its id is the same anyway."""
    common = [
        name
        for name in damaged.columns("vault_info")
        if name != "id"
        and name in {row[1] for row in target.execute("PRAGMA table_info(vault_info)")}
    ]
    found = next(damaged.rows("vault_info", common), None) if common else None
    if found is not None and found[1]:
        marks = ", ".join(f'"{name}" = ?' for name in common)
        target.execute(f"UPDATE vault_info SET {marks}", found[0])


def _mend_links(target: Any, report: SalvageReport) -> None:
    """Clear links to records that are lost; leave out rows that cannot be without them.

    What is left out may be the parent of other rows: again, until every link holds.
    """
    while broken := target.execute("PRAGMA foreign_key_check").fetchall():
        links: dict[tuple[str, int], str] = {}
        needed: dict[str, set[str]] = {}
        for table, row_id, _parent, number in broken:
            if (table, number) not in links:
                keys = target.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
                links.update({(table, row[0]): row[3] for row in keys})
                info = target.execute(f'PRAGMA table_info("{table}")').fetchall()
                needed[table] = {row[1] for row in info if row[3] or row[5]}
            column = links[table, number]
            result = report.tables.setdefault(table, TableResult(table))
            if column in needed[table]:
                gone = target.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row_id,)).rowcount
                result.left_out += gone
                result.saved -= gone
            else:
                target.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (row_id,))
                result.unlinked += 1


def _free(vault: Path, training: bool) -> Path:
    """``<name>-salvaged``, or with a number where one is there already."""
    suffix = keyfile.TRAINING_SUFFIX if training else keyfile.VAULT_SUFFIX
    stem = vault.name.removesuffix(suffix)
    number = 1
    while True:
        tail = "" if number == 1 else f"-{number}"
        path = vault.with_name(f"{stem}{SALVAGED}{tail}{suffix}")
        if not path.exists() and not keyfile.key_path(path).exists():
            return path
        number += 1
