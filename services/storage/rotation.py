"""Another data key for a vault, so that a copy of the old one opens nothing that comes after.

The order makes every moment safe. A compact copy is written beside the vault, encrypted with the
next key and read whole; nothing else has been touched until then. The key file is replaced by one
that holds both keys; the copy takes the vault's name in one step of the file system; the key file
is replaced by one that holds the next key only. Cut off anywhere, the vault's file is wholly of one
key, the key file gives that key, and the next opening finishes or takes back the rest.

The salt at the start of the file, which is the vault's id, stays. Old pages are left in no file.
"""

import errno
import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine

from services.errors import StorageError
from services.storage.backup import content
from services.storage.creation import flush
from services.storage.engine import BUSY_MILLISECONDS, connect
from services.storage.faults import storage_code

Progress = Callable[[int, int], None]
STEPS = 4
_PART = "-rotation.part"
_LOOK = 0.05


def part_of(path: Path) -> Path:
    """The copy that will take the vault's place."""
    return path.with_name(path.name + _PART)


def discard_part(path: Path) -> None:
    """Remove what a rotation that was cut off left behind."""
    part = part_of(path)
    for left in (part, Path(f"{part}-journal"), Path(f"{part}-wal"), Path(f"{part}-shm")):
        left.unlink(missing_ok=True)


def opens_with(path: Path, key: bytes, vault_id: UUID) -> bool:
    """Whether the file, at rest, is encrypted with this key; nothing is written."""
    try:
        connect(path, key, vault_id.bytes, frozen=True).close()
    except sqlcipher.DatabaseError:
        return False
    return True


@contextmanager
def alone(engine: Engine, gate: AbstractContextManager[Any]) -> Iterator[None]:
    """Hold the vault alone: no connection of the engine is in use, and none can be made.

    One that slips in between is found by the database itself, which gives ``write_copy`` the file
    only when nobody else has it open. Raises StorageError ``vault_busy`` after ten seconds.
    """
    end = time.monotonic() + BUSY_MILLISECONDS / 1000
    while True:
        with gate:
            pool: Any = engine.pool
            # a pool that was disposed of while in use would keep what comes back to it open
            if pool.checkedout() == 0:
                engine.dispose()
                yield
                return
        if time.monotonic() > end:
            raise StorageError("vault_busy")
        time.sleep(_LOOK)


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Turn errors of disk and database into words; the copy is not left behind."""
    try:
        yield
    except OSError as error:
        raise StorageError("disk_full" if error.errno == errno.ENOSPC else "disk_error") from None
    except sqlcipher.Error as error:
        raise StorageError(storage_code(error) or "rotation_failed") from None
    finally:
        abandon(path)


def write_copy(
    path: Path, key: bytes, next_key: bytes, vault_id: UUID, progress: Progress | None
) -> None:
    """Write the compact copy under the next key, read it whole, and wait until it is on the disk.

    Nobody else may have the vault open: it is taken out of journal mode and held. Raises
    StorageError ``vault_busy``, ``rotation_failed``, and what the disk reports.
    """
    done = progress or _unheard
    part, salt = part_of(path), vault_id.bytes
    discard_part(path)
    source = connect(path, key, salt, attaching=True)
    try:
        source.execute("PRAGMA locking_mode=EXCLUSIVE")
        if source.execute("PRAGMA journal_mode=DELETE").fetchone()[0] != "delete":
            raise StorageError("vault_busy")
        before = content(source)
        done(0, STEPS)
        source.execute("VACUUM INTO ?", (str(part),))
        done(1, STEPS)
    finally:
        source.close()
    _rekey(part, key, next_key, salt)
    done(2, STEPS)
    flush(part)
    _verify(part, next_key, salt, before)
    done(3, STEPS)


def take_place(path: Path) -> None:
    """Give the copy the vault's name. Raises OSError; then the vault is the old one."""
    os.replace(part_of(path), path)


def abandon(path: Path) -> None:
    """Remove the copy where the disk allows it."""
    with suppress(OSError):
        discard_part(path)


def _unheard(_done: int, _total: int) -> None:
    return


def _rekey(part: Path, key: bytes, next_key: bytes, salt: bytes) -> None:
    """The copy is thrown away if this is cut off, so it needs no journal of its own."""
    connection = connect(part, key, salt)
    try:
        connection.execute("PRAGMA journal_mode=OFF").fetchall()
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute(f"PRAGMA rekey=\"x'{next_key.hex()}{salt.hex()}'\"").fetchall()
    finally:
        connection.close()


def _verify(part: Path, key: bytes, salt: bytes, before: object) -> None:
    try:
        connection = connect(part, key, salt, frozen=True)
        try:
            sealed = connection.execute("PRAGMA cipher_integrity_check").fetchone() is None
            sound = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
            same = content(connection) == before
        finally:
            connection.close()
    except sqlcipher.DatabaseError:
        raise StorageError("rotation_failed") from None
    with part.open("rb") as file:
        at_home = file.read(len(salt)) == salt
    if not (sealed and sound and same and at_home):
        raise StorageError("rotation_failed")
