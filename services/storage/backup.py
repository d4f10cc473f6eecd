"""Backups: one encrypted file that is called good only after it was read back and compared.

A backup holds the key file, the database as it was at one moment, and a sealed manifest of what
both must be. It opens with the passphrases of its day or with the recovery key.
"""

import errno
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import sqlcipher3.dbapi2 as sqlcipher

from services.errors import StorageError
from services.storage import container, keyfile, migrations
from services.storage.container import Manifest
from services.storage.copies import PART, SUFFIX, file_name
from services.storage.engine import PAGE_BYTES, connect
from services.storage.erased import carry_in
from services.storage.faults import storage_code
from services.storage.keyfile import KeyFile
from services.storage.lock import VaultLock
from services.storage.place import check_place
from services.storage.recovery import read_recovery_key

if TYPE_CHECKING:
    from services.storage.vault import Vault

RESTORED = 1
"""The ``user_version`` of a vault that was restored and not opened since."""
_PAGES = 2000

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup that was verified: ``records`` counts the rows of every table, ``bytes`` the file;
    ``audit_head`` is ``number:seal`` of the last entry in it, or empty."""

    path: Path
    cases: int
    records: int
    bytes: int
    made_at: datetime
    audit_head: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup holds, by its own manifest, after every byte of it was checked.

    ``made_at`` is the moment up to which everything saved is in it.
    """

    path: Path
    name: str
    vault_id: UUID
    made_at: datetime
    cases: int
    records: int
    audit_head: str
    training: bool
    newer: bool
    manifest: Manifest


class _Pace:
    """Reports progress over several passes of one size, and stops when asked to."""

    def __init__(self, progress: Progress | None, cancelled: Cancelled | None, total: int) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._total, self._done = max(total, 1), 0

    def advance(self, size: int) -> None:
        """Count ``size`` more bytes. Raises StorageError ``backup_cancelled``."""
        if self._cancelled is not None and self._cancelled():
            raise StorageError("backup_cancelled")
        self._done = min(self._done + size, self._total)
        if self._progress is not None:
            self._progress(self._done, self._total)


def save_backup(
    vault: "Vault",
    folder: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    *,
    now: datetime | None = None,
) -> BackupReport:
    """Save and verify a copy of an open vault while it is in use; its file name says when.

    Raises StorageError ``backup_cancelled``, ``backup_failed``, ``disk_full``, ``disk_error``;
    then no file is left behind.
    """
    moment = (now or datetime.now(UTC)).astimezone()
    stem = vault.path.name.removesuffix(vault.path.suffix)
    target = _free(folder, file_name(stem, moment))
    pace = _Pace(progress, cancelled, 3 * _size(vault.path))
    with _scratch(folder) as (copy, sealed), _faults():
        manifest = _copy(vault, copy, moment, pace)
        keys_raw = vault.key_path.read_bytes()
        container.write(sealed, keys_raw, copy, manifest, vault.key("backup"), pace.advance)
        copy.unlink()
        found = _unpack(sealed, copy, vault.key("backup"), pace)
        if found != manifest or keys_raw != container.read_keys(sealed):
            raise StorageError("backup_failed")
        _compare(copy, vault.key("db"), vault.vault_id.bytes, manifest, "backup_failed")
        sealed.rename(target)
        keyfile.sync_folder(folder)
    return BackupReport(
        target,
        manifest.counts.get("case_file", 0),
        sum(manifest.counts.values()),
        _size(target),
        moment,
        manifest.audit_head,
    )


def look_into(
    file: Path,
    secret: str,
    *,
    recovery: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Contents:
    """Check every byte of a backup with a passphrase of its day, and say what it holds.

    Nothing is written. Raises StorageError as ``restore`` does.
    """
    if not file.is_file():
        raise StorageError("backup_missing")
    pace = _Pace(progress, cancelled, _size(file))
    with _faults():
        keys, data_key = _unlocked(file, secret, recovery)
        key = keyfile.derive(data_key, "backup")
        manifest = container.check(file, key, pace.advance)
    return Contents(
        file,
        manifest.name,
        keys.vault_id,
        datetime.fromisoformat(manifest.made_at),
        manifest.counts.get("case_file", 0),
        sum(manifest.counts.values()),
        manifest.audit_head,
        manifest.training,
        manifest.revision not in migrations.REVISIONS,
        manifest,
    )


def restore(
    file: Path,
    target_folder: Path,
    secret: str,
    *,
    recovery: bool = False,
    name: str | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Path:
    """Put a backup's vault and key file into a folder and return the vault's path.

    ``secret`` is a passphrase of the backup's day or, with ``recovery``, the recovery key.
    Everything is verified before the vault gets its name; an existing vault is never replaced.
    Raises StorageError ``backup_missing``, ``backup_damaged``, ``backup_newer``,
    ``vault_wrong_passphrase``, ``recovery_key_…``, ``restore_target_exists``, ``disk_full``, and
    ``vault_on_network`` or ``vault_in_sync_folder`` for a folder where no vault may lie.
    """
    return restore_as(
        file,
        target_folder,
        lambda manifest: _target(target_folder, name or manifest.name, manifest.training),
        partial(_data_key, secret=secret, recovery=recovery),
        progress=progress,
        cancelled=cancelled,
    )


def restore_as(
    file: Path,
    folder: Path,
    path_for: Callable[[Manifest], Path],
    data_key_of: Callable[[KeyFile], bytes],
    *,
    make_room: Callable[[Path], None] = lambda _path: None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Path:
    """``restore`` for a backup whose key file is opened by ``data_key_of``.

    ``make_room`` is told the path when everything was verified and nothing has its name yet.
    """
    # os.path: a name that no disk takes is no backup either
    if not os.path.isfile(file):
        raise StorageError("backup_missing")
    check_place(folder / file.name)
    pace = _Pace(progress, cancelled, _size(file))
    with _faults(), _scratch(folder) as (copy, _):
        keys = _keys(file)
        data_key = data_key_of(keys)
        manifest = _unpack(file, copy, keyfile.derive(data_key, "backup"), pace)
        path = path_for(manifest)
        if manifest.revision not in migrations.REVISIONS:
            raise StorageError("backup_newer")
        key = keyfile.derive(data_key, "db")
        _compare(copy, key, keys.vault_id.bytes, manifest, "backup_damaged")
        mark_restored(copy, key, keys.vault_id.bytes)
        # what was erased since must be known before the vault is there to be opened
        carry_in(file.parent, keys.vault_id, path)
        make_room(path)
        settle(copy, path, keys)
    return path


def mark_restored(copy: Path, key: bytes, salt: bytes) -> None:
    """Leave a mark in the verified copy: it knows fewer numbers than were given out since, so the
    next workspace over it draws a new vault code before any number is taken."""
    connection = connect(copy, key, salt)
    try:
        connection.execute(f"PRAGMA user_version = {RESTORED}")
    finally:
        connection.close()


def settle(copy: Path, path: Path, keys: KeyFile) -> None:
    """Give the verified files their names; the vault's own comes last."""
    lock = VaultLock.take(path)
    try:
        key_path = keyfile.key_path(path)
        # the same key file may lie there alone: a restoring of this backup was cut off after it
        alone = not path.exists() and (not key_path.exists() or key_path.read_bytes() == keys.raw)
        if not alone:
            raise StorageError("restore_target_exists")
        keyfile.write_atomically(key_path, keys.raw)
        try:
            copy.rename(path)
        except OSError:
            key_path.unlink(missing_ok=True)
            raise
        keyfile.sync_folder(path.parent)
    finally:
        lock.release()


def _copy(vault: "Vault", copy: Path, moment: datetime, pace: _Pace) -> Manifest:
    """Copy one unchanging view of the database, and say what that view holds."""
    key, salt = vault.key("db"), vault.vault_id.bytes
    source = connect(vault.path, key, salt)
    try:
        source.execute("BEGIN")
        counts, head, revision = content(source)
        target = connect(copy, key, salt)
        left = [0]

        def step(_status: int, remaining: int, total: int) -> None:
            done = total - remaining
            pace.advance((done - left[0]) * PAGE_BYTES)
            left[0] = done

        try:
            source.backup(target, pages=_PAGES, progress=step)
        finally:
            target.close()
        source.execute("ROLLBACK")
    finally:
        source.close()
    return Manifest(
        name=vault.path.name,
        made_at=moment.astimezone(UTC).isoformat(timespec="seconds"),
        revision=revision,
        counts=counts,
        audit_head=head,
        training=vault.training,
    )


def content(connection: Any) -> tuple[dict[str, int], str, str]:
    """Rows of each table, the head of the audit chain, and the revision of the schema."""
    names = [
        row[0]
        for row in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            " AND name NOT LIKE 'fts%' ORDER BY name"
        )
    ]
    counts = {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names
    }
    head = connection.execute(
        "SELECT sequence, mac FROM audit_entry ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    return counts, f"{head[0]}:{head[1]}" if head else "", revision


def file_faults(copy: Path, key: bytes, salt: bytes) -> bool:
    """Whether a closed file is not sound: seals, structure or links."""
    try:
        connection = connect(copy, key, salt, frozen=True)
        try:
            return (
                connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None
                or connection.execute("PRAGMA quick_check").fetchone()[0] != "ok"
                or connection.execute("PRAGMA foreign_key_check").fetchone() is not None
            )
        finally:
            connection.close()
    except sqlcipher.DatabaseError:
        return True


def _compare(copy: Path, key: bytes, salt: bytes, manifest: Manifest, code: str) -> None:
    """Read the whole copy and hold it against the manifest. Raises StorageError(code)."""
    try:
        connection = connect(copy, key, salt, frozen=True)
        try:
            sealed = connection.execute("PRAGMA cipher_integrity_check").fetchone() is None
            sound = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
            same = content(connection) == (
                dict(manifest.counts),
                manifest.audit_head,
                manifest.revision,
            )
        finally:
            connection.close()
    except sqlcipher.DatabaseError:
        raise StorageError(code) from None
    if not (sealed and sound and same):
        raise StorageError(code)


def _unpack(file: Path, copy: Path, key: bytes, pace: _Pace) -> Manifest:
    return container.read(file, copy, key, pace.advance)


def _unlocked(file: Path, secret: str, recovery: bool) -> tuple[KeyFile, bytes]:
    """The key file in a backup, and the data key that the secret opens in it."""
    keys = _keys(file)
    return keys, _data_key(keys, secret, recovery)


def _data_key(keys: KeyFile, secret: str, recovery: bool) -> bytes:
    typed = read_recovery_key(secret) if recovery else secret
    with _named("keyfile_damaged", "backup_damaged"):
        return keyfile.unlock(keys, typed, recovery=recovery).data_key


def _keys(file: Path) -> KeyFile:
    with _named("keyfile_damaged", "backup_damaged"), _named("keyfile_newer", "backup_newer"):
        return keyfile.decode(container.read_keys(file))


@contextmanager
def _named(code: str, instead: str) -> Iterator[None]:
    """Speak of the backup where the key file inside it is meant."""
    try:
        yield
    except StorageError as error:
        if error.code != code:
            raise
        raise StorageError(instead) from None


def _target(folder: Path, name: str, training: bool) -> Path:
    """Where the vault is put: a plain file name with the ending of its kind."""
    if not re.fullmatch(r"[^/\\:*?\"<>|\x00-\x1f]{1,120}", name) or name.startswith("."):
        raise StorageError("backup_damaged")
    return keyfile.vault_path(folder / name, training=training)


def _free(folder: Path, stem: str) -> Path:
    """A name not taken yet; two backups in one second are both kept."""
    target, number = folder / f"{stem}{SUFFIX}", 1
    while target.exists():
        number += 1
        target = folder / f"{stem}-{number}{SUFFIX}"
    return target


def _size(path: Path) -> int:
    return path.stat().st_size


@contextmanager
def _scratch(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Two file names of random characters in the folder; whatever happens, neither is left."""
    token = uuid4().hex[:8]
    paths = folder / f"{token}{PART}", folder / f"{token}-sealed{PART}"
    try:
        yield paths
    finally:
        for path in paths:
            for left in (path, Path(f"{path}-journal"), Path(f"{path}-wal"), Path(f"{path}-shm")):
                # a disk that fails may refuse this too; the next backup sweeps what was left
                with suppress(OSError):
                    left.unlink(missing_ok=True)


@contextmanager
def _faults() -> Iterator[None]:
    """Turn errors of disk and database into words."""
    try:
        yield
    except OSError as error:
        raise StorageError("disk_full" if error.errno == errno.ENOSPC else "disk_error") from None
    except sqlcipher.Error as error:
        raise StorageError(storage_code(error) or "disk_error") from None
