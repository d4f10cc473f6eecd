"""A vault: one encrypted file, its key file, and the lock that keeps a second program out.

Every check comes before the first write: a vault that cannot be opened is left as it was found.
Database code is loaded only when a file is really opened.
"""

import secrets
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from services.errors import StorageError
from services.storage import keyfile, migrations
from services.storage.inspection import examine, inspect_files, whole_file_faults
from services.storage.keyfile import Kdf, KeyFile, Unlocked
from services.storage.lock import VaultLock
from services.storage.recovery import new_recovery_key, read_recovery_key

if TYPE_CHECKING:
    from sqlalchemy import Engine


@dataclass(frozen=True, slots=True)
class NewVault:
    """A vault just made, and the recovery key that is shown once and printed."""

    vault: "Vault"
    recovery_key: str


class Vault:
    """An open vault. Made by ``create``, ``open`` or ``open_with_recovery``."""

    def __init__(self, path: Path, keys: KeyFile, unlocked: Unlocked, lock: VaultLock) -> None:
        from services.storage.engine import vault_engine

        self.path = path
        self.slot_user_id = unlocked.user_id
        self._keys, self._data_key, self._lock = keys, unlocked.data_key, lock
        self.engine: Engine = vault_engine(path, self.key("db"), keys.vault_id.bytes)

    @classmethod
    def create(
        cls,
        path: Path,
        passphrase: str,
        *,
        kdf: Kdf | None = None,
        training: bool = False,
        user_id: UUID | None = None,
    ) -> NewVault:
        """Make a vault for its first person (``user_id``, drawn if not given) and open it.

        Raises StorageError ``vault_exists``, ``vault_read_only``, ``disk_full``, …
        """
        from services.storage.creation import make_files

        path = keyfile.vault_path(path, training=training)
        cost = kdf or keyfile.calibrate()
        data_key, recovery_key = secrets.token_bytes(keyfile.KEY_BYTES), new_recovery_key()
        unlocked = Unlocked(data_key, user_id or uuid4())
        vault_id = uuid4()
        slots = (
            keyfile.make_slot(vault_id, data_key, passphrase, unlocked.user_id, cost),
            keyfile.make_slot(vault_id, data_key, read_recovery_key(recovery_key), None, cost),
        )
        raw = keyfile.encode(KeyFile(vault_id, training, slots), data_key)
        keys = keyfile.decode(raw)
        with ExitStack() as on_failure:
            lock = VaultLock.take(path)
            on_failure.callback(lock.release)
            make_files(path, keys, data_key)
            vault = cls(path, keys, unlocked, lock)
            on_failure.pop_all()
        return NewVault(vault, recovery_key)

    @classmethod
    def open(cls, path: Path, passphrase: str, *, first: UUID | None = None) -> "Vault":
        """Open a vault with a person's passphrase; ``first`` is the person to try before others.

        Raises StorageError; nothing is written then.
        """
        return cls._open(path, passphrase, recovery=False, first=first)

    @classmethod
    def open_with_recovery(cls, path: Path, key: str) -> "Vault":
        """Open a vault with its recovery key as typed. Raises StorageError as ``open`` does, and
        ``recovery_key_group`` (details: ``group``), ``recovery_key_length``, ``recovery_key_wrong``.
        """
        return cls._open(path, read_recovery_key(key), recovery=True)

    @classmethod
    def _open(
        cls, path: Path, secret: str, *, recovery: bool, first: UUID | None = None
    ) -> "Vault":
        keys = inspect_files(path)
        unlocked = keyfile.unlock(keys, secret, recovery=recovery, first=first)
        with ExitStack() as on_failure:
            lock = VaultLock.take(path)
            on_failure.callback(lock.release)
            revision = examine(path, keys, unlocked.data_key)
            vault = cls(path, keys, unlocked, lock)
            on_failure.pop_all()
        if revision != migrations.HEAD:
            vault._upgrade()
        return vault

    @property
    def vault_id(self) -> UUID:
        """The id that binds the vault to its key file."""
        return self._keys.vault_id

    @property
    def training(self) -> bool:
        """Whether the vault holds fictional cases only."""
        return self._keys.training

    @property
    def user_ids(self) -> tuple[UUID, ...]:
        """The people who can open this vault."""
        return self._keys.user_ids

    @property
    def key_path(self) -> Path:
        """The key file beside the vault."""
        return keyfile.key_path(self.path)

    def key(self, label: str) -> bytes:
        """The 32-byte key for one use of this vault."""
        return keyfile.derive(self._data_key, label)

    def add_slot(self, user_id: UUID, passphrase: str, *, kdf: Kdf | None = None) -> None:
        """Let a person open the vault; a slot that the person had is replaced.

        Raises StorageError if the key file cannot be written; the old one then still holds.
        """
        slot = keyfile.make_slot(
            self.vault_id, self._data_key, passphrase, user_id, kdf or keyfile.calibrate()
        )
        kept = tuple(other for other in self._keys.slots if other.user_id != user_id)
        self._store((*kept, slot))

    def replace_passphrase(
        self, passphrase: str, *, user_id: UUID | None = None, kdf: Kdf | None = None
    ) -> None:
        """Give a person (the one who opened the vault, if none is named) another passphrase."""
        person = user_id or self.slot_user_id
        if person is None:
            raise StorageError("slot_missing")
        self.add_slot(person, passphrase, kdf=kdf)

    def remove_slot(self, user_id: UUID) -> None:
        """Take a person's slot away. Raises StorageError ``slot_last`` for the last one."""
        kept = tuple(slot for slot in self._keys.slots if slot.user_id != user_id)
        if not any(slot.user_id for slot in kept):
            raise StorageError("slot_last")
        self._store(kept)

    def replace_recovery_key(self, *, kdf: Kdf | None = None) -> str:
        """Make a new recovery key; the old one opens the vault no more. Returns the new one."""
        key = new_recovery_key()
        slot = keyfile.make_slot(
            self.vault_id, self._data_key, read_recovery_key(key), None, kdf or keyfile.calibrate()
        )
        self._store((*(slot for slot in self._keys.slots if slot.user_id), slot))
        return key

    def check(self) -> tuple[str, ...]:
        """Read the whole file and return what is wrong with it; empty if nothing is."""
        return whole_file_faults(self.engine)

    def close(self) -> None:
        """Fold the journal into the file and let it go. Safe to call twice."""
        import sqlcipher3.dbapi2 as sqlcipher
        from sqlalchemy.exc import DBAPIError

        if not self._lock.held:
            return
        try:
            # what is committed is safe in the journal anyway; the next opening folds it in
            with suppress(sqlcipher.Error, DBAPIError), self.engine.connect() as connection:
                driver: Any = connection.connection.driver_connection
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            self.engine.dispose()
            self._lock.release()

    def _store(self, slots: tuple[keyfile.Slot, ...]) -> None:
        raw = keyfile.encode(KeyFile(self.vault_id, self.training, slots), self._data_key)
        try:
            keyfile.write_atomically(self.key_path, raw)
        except OSError:
            raise StorageError("disk_error") from None
        self._keys = keyfile.decode(raw)

    def _upgrade(self) -> None:
        """Bring an older schema to today's, after a copy was put beside the vault."""
        from services.storage.backup import save_backup
        from services.storage.migrations.run import upgrade

        with ExitStack() as on_failure:
            on_failure.callback(self.close)
            save_backup(self, self.path.parent)
            upgrade(self.engine)
            on_failure.pop_all()
