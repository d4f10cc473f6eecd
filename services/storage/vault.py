"""A vault: one encrypted file, its key file, and the lock that keeps a second program out.

Every check comes before the first write: a vault that cannot be opened is left as it was found.
Database code is loaded only when a file is really opened.
"""

import secrets
from collections.abc import Callable, Collection, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from services.errors import StorageError
from services.storage import keyfile, migrations
from services.storage.beside import by_identity, lasting_beside
from services.storage.gate import through_the_gate
from services.storage.inspection import examine, inspect_files, whole_file_faults
from services.storage.keyfile import Kdf, KeyFile, Secrets, Slot, Unlocked
from services.storage.lock import VaultLock
from services.storage.recovery import new_recovery_key, read_recovery_key
from services.storage.tries import note_failure

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from services.storage.backup import BackupReport


@dataclass(frozen=True, slots=True)
class NewVault:
    """A vault just made, and the recovery key that is shown once and printed."""

    vault: "Vault"
    recovery_key: str


class Vault:
    """An open vault. Made by ``create``, ``open``, ``open_with_recovery`` and, for a vault beside
    another one, ``create_for`` and ``open_with_identity``."""

    def __init__(self, path: Path, keys: KeyFile, unlocked: Unlocked, lock: VaultLock) -> None:
        from services.storage.engine import vault_engine

        self.path = path
        self.slot_user_id = unlocked.user_id
        self.slot_kind = unlocked.slot.kind
        self._identity = unlocked.identity
        self._keys, self._held, self._lock = keys, unlocked.keys, lock
        self.gate = RLock()
        self.saved_before_upgrade: BackupReport | None = None
        self.engine: Engine = vault_engine(
            path, lambda: self.key("db"), keys.vault_id.bytes, self.gate
        )

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
        path = keyfile.vault_path(path, training=training)
        cost, recovery_key, vault_id = kdf or keyfile.calibrate(), new_recovery_key(), uuid4()
        held = Secrets(
            secrets.token_bytes(keyfile.KEY_BYTES), secrets.token_bytes(keyfile.KEY_BYTES)
        )
        identity = keyfile.new_identity()
        person = user_id or uuid4()
        slots = (
            keyfile.make_slot(vault_id, held, passphrase, person, cost, identity=identity),
            keyfile.make_slot(vault_id, held, read_recovery_key(recovery_key), None, cost),
        )
        keys = keyfile.decode(keyfile.encode(KeyFile(vault_id, training, slots), held))
        return NewVault(cls._made(path, keys, Unlocked(held, slots[0], identity)), recovery_key)

    @classmethod
    def create_for(
        cls,
        path: Path,
        recipients: Mapping[UUID | None, str],
        *,
        identity: str,
        user_id: UUID | None,
        main_id: UUID,
        trust: bytes,
        emergency: Mapping[UUID, str] | None = None,
        training: bool = False,
    ) -> "Vault":
        """Make and open a vault that belongs to another one and asks for no passphrase of its own.

        ``recipients`` are the public identities that open it (key None: the recovery key's),
        ``emergency`` those that open it in an emergency; the person of ``identity`` is among them.
        ``trust`` is ``key("sealed")`` of the vault ``main_id``: it shows later that the file is
        the one made here. Raises StorageError as ``create``, ``slot_missing``.
        """
        path, vault_id = keyfile.vault_path(path, training=training), uuid4()
        held = Secrets(secrets.token_bytes(keyfile.KEY_BYTES), lasting_beside(trust, vault_id))
        slots = (
            *(keyfile.make_named_slot(held, who, public) for who, public in recipients.items()),
            *(
                keyfile.make_named_slot(held, who, public, emergency=True)
                for who, public in (emergency or {}).items()
            ),
        )
        keys = keyfile.decode(keyfile.encode(KeyFile(vault_id, training, slots), held))
        unlocked = by_identity(keys, identity, user_id, trust)
        return cls._made(path, keys, unlocked, main_id=main_id)

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str,
        *,
        first: UUID | None = None,
        now: Callable[[], datetime] | None = None,
    ) -> "Vault":
        """Open a vault with a person's passphrase; ``first`` is the person to try before others.

        A single-use phrase opens it too while it is valid (``now``): see ``opened_with_once``.
        Raises StorageError; nothing is written then but the time of a wrong passphrase.
        """
        return cls._open_with(path, passphrase, recovery=False, first=first, now=now)

    @classmethod
    def open_with_recovery(cls, path: Path, key: str) -> "Vault":
        """Open a vault with its recovery key as typed. Raises StorageError as ``open`` does, and
        ``recovery_key_group`` (details: ``group``), ``recovery_key_length``, ``recovery_key_wrong``.
        """
        return cls._open_with(path, read_recovery_key(key), recovery=True)

    @classmethod
    def open_with_identity(
        cls, path: Path, identity: str, user_id: UUID | None, *, trust: bytes
    ) -> "Vault":
        """Open a vault made by ``create_for``, with the identity of the vault it belongs to.

        Raises StorageError ``vault_wrong_passphrase`` for a person without a slot, ``keyfile_damaged``
        for a file that was not made under ``trust``, and as ``open`` does.
        """
        keys = inspect_files(path)
        return cls._open(path, keys, by_identity(keys, identity, user_id, trust), datetime.now(UTC))

    @classmethod
    def _open_with(
        cls,
        path: Path,
        secret: str,
        *,
        recovery: bool,
        first: UUID | None = None,
        now: Callable[[], datetime] | None = None,
    ) -> "Vault":
        keys = inspect_files(path)
        moment = now() if now else datetime.now(UTC)
        try:
            unlocked = keyfile.unlock(keys, secret, recovery=recovery, first=first, now=moment)
        except StorageError as error:
            if error.code in ("vault_wrong_passphrase", "recovery_key_wrong"):
                note_failure(path, moment)
            raise
        return cls._open(path, keys, unlocked, moment)

    @classmethod
    def _open(cls, path: Path, keys: KeyFile, unlocked: Unlocked, now: datetime) -> "Vault":
        with ExitStack() as on_failure:
            lock = VaultLock.take(path)
            on_failure.callback(lock.release)
            if keyfile.read(keyfile.key_path(path)).raw != keys.raw:
                # another program changed it between our reading and our taking the lock
                raise StorageError("vault_in_use")
            moved = False
            if unlocked.next_key:
                from services.storage.rotation import opens_with

                # a rotation that was cut off may have given the file its next key already
                moved = opens_with(path, keyfile.derive(unlocked.next_key, "db"), keys.vault_id)
            if moved:
                unlocked = replace(unlocked, keys=replace(unlocked.keys, data=unlocked.next_key))
            revision = examine(path, keys, unlocked.data_key)
            vault = cls(path, keys, unlocked, lock)
            vault._tidy(unlocked, now, moved=moved)
            on_failure.pop_all()
        if revision != migrations.HEAD:
            vault._upgrade()
        return vault

    @classmethod
    def _made(
        cls, path: Path, keys: KeyFile, unlocked: Unlocked, *, main_id: UUID | None = None
    ) -> "Vault":
        from services.storage.creation import make_files

        with ExitStack() as on_failure:
            lock = VaultLock.take(path)
            on_failure.callback(lock.release)
            make_files(path, keys, unlocked.data_key, main_id=main_id)
            vault = cls(path, keys, unlocked, lock)
            on_failure.pop_all()
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

    @property
    def slots(self) -> tuple[Slot, ...]:
        """Every slot of the key file: kind, person, public identity, end. Nothing secret."""
        return self._keys.slots

    @property
    def identity(self) -> str:
        """The age identity of who opened the vault; it opens what is sealed to that person.

        Empty while the slot is still of the first format because it could not be written anew.
        """
        return self._identity

    @property
    def opened_with_once(self) -> bool:
        """Whether a single-use phrase opened the vault: then the person must set a passphrase
        (``replace_passphrase``) before anything else."""
        return self.slot_kind == keyfile.ONCE

    @property
    def recovery_recipient(self) -> str | None:
        """The public identity of the recovery key; None before its slot was renewed."""
        return next((s.public for s in self.slots if s.kind == keyfile.RECOVERY and s.public), None)

    def proved_recovery(self, typed: str) -> str:
        """The public identity of the recovery key as typed: proved, not read from the key file.

        Raises StorageError ``recovery_key_…``.
        """
        return keyfile.proved_recovery(self._keys, read_recovery_key(typed))

    def recipients(self) -> dict[UUID, str]:
        """The public identity of every person; who did not open the vault since format 2 has none."""
        return {
            slot.user_id: slot.public
            for slot in self.slots
            if slot.kind == keyfile.PERSON and slot.user_id and slot.public
        }

    def key(self, label: str) -> bytes:
        """The 32-byte key for one use of this vault.

        ``db`` and ``backup`` change with ``rotate``; ``audit`` and all others stay for ever.
        """
        return keyfile.key_for(self._held, label)

    def proves(self, passphrase: str) -> bool:
        """Whether this is the passphrase (or recovery key) of who opened the vault.

        Takes as long as an opening (about 0.7 s): call it off the interface's thread.
        """
        secret = passphrase
        if self.slot_user_id is None:
            try:
                secret = read_recovery_key(passphrase)
            except StorageError:
                return False
        return keyfile.proves(self._keys, secret, self.slot_user_id, kind=self.slot_kind)

    @through_the_gate
    def add_slot(self, user_id: UUID, passphrase: str, *, kdf: Kdf | None = None) -> None:
        """Let a person open the vault; every slot that the person had is replaced.

        Who sets their own passphrase keeps their identity; another gets a new one, and what was
        sealed to the old one must be sealed anew (``recipients``). Raises StorageError if the key
        file cannot be written; the old one then still holds.
        """
        own = user_id == self.slot_user_id and not self.opened_with_once
        identity = (self._identity if own else "") or keyfile.new_identity()
        slot = self._make_slot(passphrase, user_id, kdf, identity=identity)
        self._store((*(other for other in self.slots if other.user_id != user_id), slot))
        if user_id == self.slot_user_id:
            self._identity, self.slot_kind = identity, keyfile.PERSON

    @through_the_gate
    def add_once_slot(
        self, user_id: UUID, phrase: str, until: datetime, *, kdf: Kdf | None = None
    ) -> None:
        """Let a person in once, until a moment, to set a passphrase of their own.

        The passphrase that the person had, if any, opens the vault until then. Another
        single-use phrase of the same person ends. Raises StorageError as ``add_slot``.
        """
        slot = self._make_slot(phrase, user_id, kdf, until=until)
        kept = (s for s in self.slots if (s.user_id, s.kind) != (user_id, keyfile.ONCE))
        self._store((*kept, slot))

    def replace_passphrase(
        self, passphrase: str, *, user_id: UUID | None = None, kdf: Kdf | None = None
    ) -> None:
        """Give a person (the one who opened the vault, if none is named) another passphrase.

        The person's single-use phrase ends with it.
        """
        person = user_id or self.slot_user_id
        if person is None:
            raise StorageError("slot_missing")
        self.add_slot(person, passphrase, kdf=kdf)

    @through_the_gate
    def add_recipient(self, user_id: UUID | None, public: str, *, emergency: bool = False) -> None:
        """Let a person (None: the recovery key) open this vault with an identity alone.

        Only in a vault made by ``create_for``; every slot that the person had is replaced.
        """
        slot = keyfile.make_named_slot(self._held, user_id, public, emergency=emergency)
        kept = (s for s in self.slots if s.user_id != user_id)
        self._store((*kept, slot))

    @through_the_gate
    def remove_slot(self, user_id: UUID, *, kind: str | None = None) -> None:
        """Take a person's slots away (or those of one kind). What the person copied before stays
        readable to them: ``rotate`` ends that for all that comes after.

        Raises StorageError ``slot_last`` for the last one.
        """
        kept = tuple(s for s in self.slots if s.user_id != user_id or kind not in (None, s.kind))
        if not any(slot.user_id and slot.kind != keyfile.ONCE for slot in kept):
            raise StorageError("slot_last")
        self._store(kept)

    @through_the_gate
    def keep_slots_of(self, people: Collection[UUID], *, named: bool = False) -> int:
        """Take away the slots of everybody else; returns how many. The recovery key stays, and all
        stays where nobody would be left.

        A slot without a passphrase belongs only into a vault whose people are ``named``
        (``create_for``). Raises StorageError.
        """
        kept = tuple(
            slot
            for slot in self.slots
            if slot.user_id is None or (slot.user_id in people and (named or slot.kdf is not None))
        )
        gone = len(self.slots) - len(kept)
        if not gone or not any(slot.user_id and slot.kind != keyfile.ONCE for slot in kept):
            return 0
        self._store(kept)
        return gone

    @through_the_gate
    def replace_recovery_key(self, key: str = "", *, kdf: Kdf | None = None) -> str:
        """Put a recovery key (a new one, if none is given) in place of the old, which opens the
        vault no more. Returns it. Raises StorageError, ``recovery_key_…`` for one mistyped."""
        key = read_recovery_key(key) if key else new_recovery_key()
        slot = self._make_slot(read_recovery_key(key), None, kdf)
        self._store((*(slot for slot in self.slots if slot.user_id), slot))
        return key

    def rotate(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Give the vault another data key, for the people who hold a slot now, and compact it.

        Nothing may be read or written meanwhile: it waits up to ten seconds for what is running.
        A verified backup first is the caller's. Raises StorageError ``rotation_waits`` (details:
        ``count``), ``rotation_waits_recovery``, ``rotation_failed``, ``vault_busy``, ``disk_full``,
        ``disk_error``; the vault is then as before and open.
        """
        from services.storage import rotation

        next_key = secrets.token_bytes(keyfile.KEY_BYTES)
        with rotation.alone(self.engine, self.gate), rotation.faults(self.path):
            prepared = keyfile.prepare(self.slots, next_key)
            rotation.write_copy(
                self.path, self.key("db"), keyfile.derive(next_key, "db"), self.vault_id, progress
            )
            try:
                self._store(prepared)
                rotation.take_place(self.path)
            except (StorageError, OSError):
                self._store(keyfile.finish(self.slots, moved=False))
                raise
            # from here on the file is of the next key, whatever becomes of the key file: if it
            # cannot be written now, it holds both keys until it can
            finished = keyfile.finish(prepared, moved=True)
            self._held = replace(self._held, data=next_key)
            self._keys = replace(self._keys, slots=finished)
            # the old key may go only when no power cut can bring the old file back
            self._settle_names()
            self._store(finished)

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

    def _make_slot(
        self,
        secret: str,
        user_id: UUID | None,
        kdf: Kdf | None,
        *,
        identity: str | None = None,
        until: datetime | None = None,
    ) -> Slot:
        cost = kdf or keyfile.calibrate()
        return keyfile.make_slot(
            self.vault_id, self._held, secret, user_id, cost, identity=identity, until=until
        )

    def _store(self, slots: tuple[Slot, ...]) -> None:
        bare = KeyFile(self.vault_id, self.training, slots)
        keys = keyfile.decode(keyfile.encode(bare, self._held))
        try:
            keyfile.write_atomically(self.key_path, keys.raw)
        except OSError:
            raise StorageError("disk_error") from None
        self._keys = keys

    def _tidy(self, unlocked: Unlocked, now: datetime, *, moved: bool) -> None:
        """Finish or take back a rotation that was cut off, renew a slot of the first format, and
        drop single-use phrases whose time is over."""
        from services.storage.rotation import abandon

        abandon(self.path)
        keyfile.discard_parts(self.key_path)
        slots, identity = self.slots, ""
        if unlocked.slot.first_format:
            identity = keyfile.new_identity()
            slots = keyfile.renewed(self._keys, unlocked, identity)
        if self._keys.rotating:
            slots = keyfile.finish(slots, moved=moved)
        slots = tuple(slot for slot in slots if slot.until is None or now < slot.until)
        if slots == self.slots:
            return
        try:
            if moved:
                self._settle_names()
            self._store(slots)
        except StorageError:
            if moved:
                raise
            # the old file still opens the vault: the next opening tries again
            return
        self._identity = identity or self._identity

    def _settle_names(self) -> None:
        """Wait until the names in the folder last. Raises StorageError ``disk_error``."""
        try:
            keyfile.sync_folder(self.path.parent)
        except OSError:
            raise StorageError("disk_error") from None

    def _upgrade(self) -> None:
        """Bring an older schema to today's, after a copy was put beside the vault."""
        from services.storage.backup import save_backup
        from services.storage.migrations.run import upgrade

        with ExitStack() as on_failure:
            on_failure.callback(self.close)
            self.saved_before_upgrade = save_backup(self, self.path.parent)
            upgrade(self.engine)
            on_failure.pop_all()
