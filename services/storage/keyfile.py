"""The key file beside a vault: who may open it, and nothing readable about them.

A list of slots (``services.storage.slots``), the key that a vault keeps for ever (wrapped with the
data key) and, over all of it, a seal made with the data key. HKDF makes a key for each use.
This module loads no database code, and the cryptography only when it is used.
"""

import hashlib
import hmac
import json
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

from services.errors import StorageError
from services.storage.kdf import FLOOR, KEY_BYTES, Kdf, calibrate, derive
from services.storage.slots import (
    EMERGENCY,
    ONCE,
    PERSON,
    RECOVERY,
    Opened,
    Secrets,
    Slot,
    belongs,
    make_named_slot,
    make_slot,
    new_identity,
    open_slot,
    public_of,
    seal,
    slot_in,
    slot_out,
    unseal,
    wrap,
)

__all__ = [
    "EMERGENCY",
    "FLOOR",
    "KEYS_SUFFIX",
    "KEY_BYTES",
    "ONCE",
    "PERSON",
    "RECOVERY",
    "TRAINING_SUFFIX",
    "VAULT_SUFFIX",
    "Kdf",
    "KeyFile",
    "Secrets",
    "Slot",
    "Unlocked",
    "calibrate",
    "decode",
    "derive",
    "discard_parts",
    "encode",
    "finish",
    "key_for",
    "key_path",
    "make_named_slot",
    "make_slot",
    "new_identity",
    "prepare",
    "proved_recovery",
    "proves",
    "public_of",
    "read",
    "renewed",
    "sync_folder",
    "unlock",
    "unlock_with_identity",
    "vault_path",
    "write_atomically",
]

VAULT_SUFFIX, TRAINING_SUFFIX = ".kamkor", ".kamkor-training"
KEYS_SUFFIX = "-keys"
_FIRST_MAGIC, _MAGIC = b"KAMKOR KEYS 1\n", b"KAMKOR KEYS 2\n"
_MAC_CHARACTERS = 64
_MAX_BYTES = 256 * 1024
_NONCE = 12
_LASTING = _NONCE + KEY_BYTES + 16
_CHANGING = {"db", "backup", "slot-mac", "lasting"}
"""The uses whose key changes with the data key: whoever holds the old one reads nothing new.

All others must outlive a rotation: the audit chain, the ledger of what was erased, the heads that
were noted outside would be worth nothing if their seals could not be checked afterwards.
"""


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The content of a key file, as read; not yet proved genuine until a slot was opened.

    ``lasting`` is the wrapped lasting key; empty in format 1, where it comes from the data key.
    """

    vault_id: UUID
    training: bool
    slots: tuple[Slot, ...]
    lasting: bytes = b""
    raw: bytes = field(default=b"", repr=False, compare=False)

    @property
    def user_ids(self) -> tuple[UUID, ...]:
        """The people who hold a slot, each once."""
        return tuple(dict.fromkeys(slot.user_id for slot in self.slots if slot.user_id is not None))

    @property
    def rotating(self) -> bool:
        """Whether a rotation was begun and not finished."""
        return any(slot.next for slot in self.slots)


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What a slot gave: the keys, whose it is, and the person's identity (empty in format 1).

    ``next_key`` is the data key to come if a rotation was cut off; the file shows which one holds.
    ``wrapping`` is the key of the passphrase, kept only to renew a slot of format 1.
    """

    keys: Secrets = field(repr=False)
    slot: Slot
    identity: str = field(default="", repr=False)
    next_key: bytes = field(default=b"", repr=False)
    wrapping: bytes = field(default=b"", repr=False)

    @property
    def data_key(self) -> bytes:
        """The vault's data key."""
        return self.keys.data

    @property
    def user_id(self) -> UUID | None:
        """Whose slot it is; None for the recovery key."""
        return self.slot.user_id


def vault_path(path: Path, *, training: bool) -> Path:
    """The path with the ending that tells vaults of real cases from those of fictional ones."""
    suffix = TRAINING_SUFFIX if training else VAULT_SUFFIX
    return path if path.name.endswith(suffix) else path.with_name(path.name + suffix)


def sealed_path(vault: Path) -> Path:
    """The vault of sealed cases that belongs to a vault file."""
    return vault.with_name(vault.name.removesuffix(vault.suffix) + "-sealed" + vault.suffix)


def key_path(vault: Path) -> Path:
    """The key file that belongs to a vault file."""
    return vault.with_name(vault.name + KEYS_SUFFIX)


def key_for(keys: Secrets, label: str) -> bytes:
    """The 32-byte key for one use (``db``, ``backup``, ``audit``, …).

    ``audit`` is the lasting key itself: in vaults of format 1 it was made from the data key, and
    the chains sealed with it go on.
    """
    if label in _CHANGING:
        return derive(keys.data, label)
    return keys.lasting if label == "audit" else derive(keys.lasting, label)


def unlock(
    keys: KeyFile,
    secret: str,
    *,
    recovery: bool = False,
    first: UUID | None = None,
    now: datetime | None = None,
) -> Unlocked:
    """Try the slots with a passphrase (or the recovery key); ``first`` is tried before others.

    Raises StorageError ``vault_wrong_passphrase`` or ``recovery_key_wrong`` if none opens (a
    single-use phrase after its time is a wrong one), ``keyfile_damaged`` if one opens but the
    file was altered.
    """
    moment = now or datetime.now(UTC)
    kinds = (RECOVERY,) if recovery else (PERSON, ONCE)
    slots = [slot for slot in keys.slots if slot.kind in kinds and slot.kdf is not None]
    slots.sort(key=lambda slot: slot.user_id != first)
    for slot in slots:
        opened = open_slot(keys.vault_id, slot, secret)
        if opened is not None and (slot.until is None or moment < slot.until):
            return _proved(keys, slot, opened)
    raise StorageError("recovery_key_wrong" if recovery else "vault_wrong_passphrase")


def unlock_with_identity(
    keys: KeyFile, identity: str, user_id: UUID | None, *, lasting: bytes
) -> Unlocked:
    """Open a slot with a person's identity (``user_id`` None: the recovery key's), not a passphrase.

    ``lasting`` is what the lasting key of this vault must be: without a passphrase it is the proof
    that the file was not put there by a stranger. A person's own slot goes before one for an
    emergency. Raises StorageError ``vault_wrong_passphrase``, ``keyfile_damaged``.
    """
    public = public_of(identity)
    slots = [slot for slot in keys.slots if slot.user_id == user_id and slot.public == public]
    slots.sort(key=lambda slot: slot.kind == EMERGENCY)
    for slot in slots:
        data = unseal(slot.sealed, identity)
        if data is not None:
            unlocked = _checked(keys, slot, data, identity)
            if not hmac.compare_digest(unlocked.keys.lasting, lasting):
                raise StorageError("keyfile_damaged")
            return unlocked
    raise StorageError("vault_wrong_passphrase")


def proves(keys: KeyFile, secret: str, user_id: UUID | None, *, kind: str) -> bool:
    """Whether a passphrase (the recovery key, without ``user_id``) opens a slot of this person.

    Only the ``kind`` of slot by which they came in counts: a single-use phrase is known to the
    supervisor who made it, and must not lift the cover of somebody who never needed it.
    """
    return any(
        open_slot(keys.vault_id, slot, secret) is not None
        for slot in keys.slots
        if slot.user_id == user_id and slot.kind == kind
    )


def proved_recovery(keys: KeyFile, key: str) -> str:
    """The public identity of the recovery key as typed, found by opening its slot.

    Raises StorageError ``recovery_key_wrong``, also for a slot of the first format.
    """
    for slot in keys.slots:
        opened = open_slot(keys.vault_id, slot, key) if slot.kind == RECOVERY else None
        if opened is not None and opened.identity:
            return public_of(opened.identity)
    raise StorageError("recovery_key_wrong")


def renewed(keys: KeyFile, unlocked: Unlocked, identity: str) -> tuple[Slot, ...]:
    """All slots, with the opened one of format 1 written anew around an identity."""
    slot = wrap(keys.vault_id, unlocked.keys, unlocked.slot, unlocked.wrapping, identity)
    return tuple(slot if other == unlocked.slot else other for other in keys.slots)


def prepare(slots: tuple[Slot, ...], next_key: bytes) -> tuple[Slot, ...]:
    """The slots with the data key to come sealed to each of them, beside the present one.

    Raises StorageError ``rotation_waits`` (details: ``count``) or ``rotation_waits_recovery``
    while slots of format 1 are left: nobody but their own person can give those another key.
    """
    waiting = sum(slot.first_format for slot in slots if slot.kind == PERSON)
    if waiting:
        raise StorageError("rotation_waits", count=waiting)
    if any(slot.first_format for slot in slots):
        raise StorageError("rotation_waits_recovery")
    return tuple(replace(slot, next=seal(next_key, slot.public)) for slot in slots)


def finish(slots: tuple[Slot, ...], *, moved: bool) -> tuple[Slot, ...]:
    """The slots after a rotation: with the next key only or, if it was not ``moved``, without it."""
    return tuple(
        replace(slot, sealed=slot.next if moved else slot.sealed, next=b"") for slot in slots
    )


def encode(keys: KeyFile, held: Secrets) -> bytes:
    """The bytes of a key file, sealed with the data key."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE)
    lasting = nonce + AESGCM(derive(held.data, "lasting")).encrypt(
        nonce, held.lasting, keys.vault_id.bytes
    )
    body = {
        "vault": str(keys.vault_id),
        "training": keys.training,
        "lasting": lasting.hex(),
        "slots": [slot_out(slot) for slot in keys.slots],
    }
    raw = _MAGIC + json.dumps(body, sort_keys=True, separators=(",", ":")).encode() + b"\n"
    return raw + _mac(raw, held.data).encode() + b"\n"


def decode(raw: bytes) -> KeyFile:
    """Read the bytes of a key file. Raises StorageError ``keyfile_damaged`` or ``keyfile_newer``."""
    known = raw.startswith((_MAGIC, _FIRST_MAGIC))
    if not known and raw[:12] == _MAGIC[:12] and raw[12:13].isdigit():
        raise StorageError("keyfile_newer")
    if not known or len(raw) > _MAX_BYTES:
        raise StorageError("keyfile_damaged")
    first = raw.startswith(_FIRST_MAGIC)
    try:
        body = json.loads(raw[len(_MAGIC) : -(_MAC_CHARACTERS + 2)])
        slots = tuple(slot_in(entry) for entry in body["slots"])
        lasting = b"" if first else bytes.fromhex(body["lasting"])
        keys = KeyFile(UUID(body["vault"]), bool(body["training"]), slots, lasting, raw)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise StorageError("keyfile_damaged") from None
    if not slots or len(lasting) != (0 if first else _LASTING):
        raise StorageError("keyfile_damaged")
    if first and not all(slot.first_format for slot in slots):
        raise StorageError("keyfile_damaged")
    # whoever holds the data key can seal a file: a second slot in somebody's name would be given
    # what is meant for that person (the next data key, the vault of sealed cases)
    if len({(slot.user_id, slot.kind == ONCE) for slot in slots}) != len(slots):
        raise StorageError("keyfile_damaged")
    return keys


def read(path: Path) -> KeyFile:
    """Read a key file. Raises StorageError ``keyfile_missing``, ``keyfile_damaged``, …"""
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise StorageError("keyfile_damaged")
        return decode(path.read_bytes())
    except FileNotFoundError:
        raise StorageError("keyfile_missing") from None
    except OSError:
        raise StorageError("disk_error") from None


def write_atomically(path: Path, content: bytes) -> None:
    """Replace a file so that after a power cut it is the old one or the new one, whole."""
    part = path.with_name(f"{path.name}.{uuid4().hex[:8]}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)


def discard_parts(path: Path) -> None:
    """Remove what ``write_atomically`` left of this file when it was killed; whoever calls holds the
    vault's lock, so nobody is writing one now."""
    with suppress(OSError):
        for part in path.parent.iterdir():
            if part.name.startswith(f"{path.name}.") and part.name.endswith(".part"):
                part.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _proved(keys: KeyFile, slot: Slot, opened: Opened) -> Unlocked:
    if not opened.data:
        raise StorageError("keyfile_damaged")
    unlocked = _checked(keys, slot, opened.data, opened.identity)
    if not belongs(opened, unlocked.keys.lasting):
        raise StorageError("keyfile_damaged")
    return replace(unlocked, wrapping=opened.wrapping if slot.first_format else b"")


def _checked(keys: KeyFile, slot: Slot, data: bytes, identity: str) -> Unlocked:
    """Check the seal over the whole file before anything in it is believed."""
    if len(data) != KEY_BYTES:
        raise StorageError("keyfile_damaged")
    signed, found = keys.raw[: -(_MAC_CHARACTERS + 1)], keys.raw[-(_MAC_CHARACTERS + 1) :]
    if not hmac.compare_digest(found, _mac(signed, data).encode() + b"\n"):
        raise StorageError("keyfile_damaged")
    next_key = (unseal(slot.next, identity) if slot.next else None) or b""
    return Unlocked(Secrets(data, _lasting(keys, data)), slot, identity, next_key)


def _lasting(keys: KeyFile, data: bytes) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not keys.lasting:
        return derive(data, "audit")
    nonce, wrapped = keys.lasting[:_NONCE], keys.lasting[_NONCE:]
    try:
        return AESGCM(derive(data, "lasting")).decrypt(nonce, wrapped, keys.vault_id.bytes)
    except InvalidTag:
        raise StorageError("keyfile_damaged") from None


def _mac(raw: bytes, data_key: bytes) -> str:
    return hmac.new(derive(data_key, "slot-mac"), raw, hashlib.sha256).hexdigest()
