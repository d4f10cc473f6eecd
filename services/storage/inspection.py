"""Looking at a vault before it is opened, without changing a byte or a folder entry."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from services.errors import StorageError
from services.storage import keyfile, migrations
from services.storage.keyfile import KeyFile
from services.storage.place import check_place

if TYPE_CHECKING:
    from sqlalchemy import Engine

_PLAIN = b"SQLite format 3\x00"
_ALWAYS_READ_WHOLE = 64 * 1024 * 1024


def inspect_files(path: Path) -> KeyFile:
    """Check what can be seen without a key, and read the key file.

    Raises StorageError ``vault_missing``, ``vault_empty``, ``vault_not_encrypted``,
    ``vault_damaged``, ``vault_read_only``, ``keyfile_missing``, ``keyfile_damaged``,
    ``keyfile_foreign``, ``vault_on_network``, ``vault_in_sync_folder``.
    """
    check_place(path)
    start = _first_bytes(path)
    if not start:
        raise StorageError("vault_empty")
    if start == _PLAIN:
        raise StorageError("vault_not_encrypted")
    keys = keyfile.read(keyfile.key_path(path))
    # the first sixteen bytes of the file are its salt, and the salt is the vault's id
    if start != keys.vault_id.bytes:
        raise StorageError("keyfile_foreign")
    _check_writable(path)
    return keys


def examine(path: Path, keys: KeyFile, data_key: bytes) -> str:
    """Check with the key that the file is whole and of a schema that we know; return its revision.

    The slot has proved the key right, so a file that it does not open is damaged.
    Raises StorageError ``vault_damaged``, ``vault_newer``, ``keyfile_foreign``, ``disk_error``.
    """
    import sqlcipher3.dbapi2 as sqlcipher

    from services.storage.engine import connect
    from services.storage.faults import storage_code

    journals = [path.with_name(path.name + suffix) for suffix in ("-wal", "-journal")]
    crashed = any(journal.exists() and journal.stat().st_size > 0 for journal in journals)
    key = keyfile.derive(data_key, "db")
    try:
        # after a crash the journal belongs to the file and must be folded in before any check
        connection = connect(path, key, keys.vault_id.bytes, frozen=not crashed)
        try:
            revision = _read(connection, keys)
            if crashed:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            if crashed or path.stat().st_size <= _ALWAYS_READ_WHOLE:
                _check_seals(connection)
        finally:
            connection.close()
    except sqlcipher.Error as error:
        raise StorageError(storage_code(error) or "vault_damaged") from None
    return revision


def whole_file_faults(engine: "Engine") -> tuple[str, ...]:
    """Every fault that reading all of an open vault finds (page seals, structure, links).

    Raises StorageError where the disk does not let it be read.
    """
    import sqlcipher3.dbapi2 as sqlcipher

    from services.storage.faults import storage_code, translated

    with translated(), engine.connect() as connection:
        read: Any = connection.connection.driver_connection.execute  # type: ignore[union-attr]
        try:
            faults = [str(row[0]) for row in read("PRAGMA cipher_integrity_check")]
            faults += [row[0] for row in read("PRAGMA quick_check") if row[0] != "ok"]
            faults += [f"broken link in {row[0]}" for row in read("PRAGMA foreign_key_check")]
        except sqlcipher.Error as error:
            raise StorageError(storage_code(error) or "vault_damaged") from None
    return tuple(faults)


def _read(connection: Any, keys: KeyFile) -> str:
    rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    revision = rows[0][0] if len(rows) == 1 else None
    if revision not in migrations.REVISIONS:
        raise StorageError("vault_newer")
    found = connection.execute("SELECT id FROM vault_info").fetchall()
    if revision == migrations.HEAD and [row[0] for row in found] != [keys.vault_id.hex]:
        raise StorageError("keyfile_foreign")
    return str(revision)


def _check_seals(connection: Any) -> None:
    if connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
        raise StorageError("vault_damaged")


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(len(_PLAIN))
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        raise StorageError("vault_missing") from None
    except PermissionError:
        raise StorageError("vault_read_only") from None
    except OSError:
        raise StorageError("disk_error") from None


def _check_writable(path: Path) -> None:
    """Opening for writing asks the system without writing; a folder can only be asked."""
    try:
        os.close(os.open(path, os.O_RDWR))
    except OSError:
        raise StorageError("vault_read_only") from None
    if not os.access(path.parent, os.W_OK):
        raise StorageError("vault_read_only")
