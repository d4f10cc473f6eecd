"""Making the files of a new vault: under another name first, so that no half vault is ever seen."""

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import insert

from models.vault import VaultInfo
from services.errors import StorageError
from services.storage import keyfile
from services.storage.engine import vault_engine
from services.storage.faults import translated
from services.storage.keyfile import KeyFile
from services.storage.migrations.run import upgrade
from services.storage.place import check_place


def make_files(path: Path, keys: KeyFile, data_key: bytes, *, main_id: UUID | None = None) -> None:
    """Write an empty vault and its key file; on any fault neither is left.

    ``main_id`` is the vault that a vault of sealed cases belongs to.

    Raises StorageError ``vault_exists``, ``vault_read_only``, ``disk_full``, ``disk_error``,
    ``vault_on_network``, ``vault_in_sync_folder``.
    """
    check_place(path)
    key_path = keyfile.key_path(path)
    part = path.with_name(path.name + ".part")
    if not path.exists():
        _discard_unfinished(part, key_path)
    if path.exists() or key_path.exists():
        raise StorageError("vault_exists")
    try:
        with translated():
            _fill(part, keys, data_key, main_id)
        flush(part)
        keyfile.write_atomically(key_path, keys.raw)
        part.replace(path)
        keyfile.sync_folder(path.parent)
    except BaseException as error:
        # a disk that fails may refuse this too; the next attempt removes what was left
        with suppress(OSError, StorageError):
            if path.exists():
                path.replace(part)
            _discard_unfinished(part, key_path)
        if isinstance(error, OSError):
            raise StorageError("disk_error") from None
        raise


def _discard_unfinished(part: Path, key_path: Path) -> None:
    """Remove what a making that was cut off left behind; nobody has ever seen that vault.

    A key file goes only if it belongs to that unfinished vault. Raises StorageError.
    """
    try:
        with part.open("rb") as file:
            salt = file.read(16)
        with suppress(StorageError):
            if keyfile.read(key_path).vault_id.bytes == salt:
                key_path.unlink()
        for left in (Path(f"{part}-wal"), Path(f"{part}-shm"), part):
            left.unlink(missing_ok=True)
    except FileNotFoundError:
        return
    except OSError:
        raise StorageError("disk_error") from None


def flush(path: Path) -> None:
    """Make sure that a file's content has reached the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _fill(part: Path, keys: KeyFile, data_key: bytes, main_id: UUID | None) -> None:
    engine = vault_engine(part, keyfile.derive(data_key, "db"), keys.vault_id.bytes)
    try:
        upgrade(engine)
        with engine.begin() as connection:
            connection.execute(
                insert(VaultInfo),
                {
                    "id": keys.vault_id,
                    "training": keys.training,
                    "created_at": datetime.now(UTC),
                    "main_id": main_id,
                },
            )
        with engine.connect() as connection:
            driver = connection.connection.driver_connection
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # type: ignore[union-attr]
    finally:
        engine.dispose()
