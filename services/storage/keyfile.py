"""The key file beside a vault: who may open it, and nothing readable about them.

Passphrase → Argon2id → wraps (AES-GCM) the vault's random data key, one slot a person and one
for the recovery key. The data key never changes with a passphrase; HKDF makes a key for each use.
This module loads no database code, and the cryptography only when it is used.
"""

import base64
import hashlib
import hmac
import json
import os
import secrets
import time
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from services.errors import StorageError

VAULT_SUFFIX, TRAINING_SUFFIX = ".kamkor", ".kamkor-training"
KEYS_SUFFIX = "-keys"
KEY_BYTES = 32
_MAGIC = b"KAMKOR KEYS 1\n"
_MAC_CHARACTERS = 64
_MAX_BYTES = 256 * 1024
_PERSON, _RECOVERY = "person", "recovery"


@dataclass(frozen=True, slots=True)
class Kdf:
    """Cost of Argon2id: memory in KiB, passes, lanes."""

    memory: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    @property
    def within_bounds(self) -> bool:
        """Whether the cost is neither too weak nor an attempt to exhaust the computer."""
        return (
            64 * 1024 <= self.memory <= 1024 * 1024
            and 1 <= self.passes <= 10
            and 1 <= self.lanes <= 8
        )


FLOOR = Kdf()
"""The lowest cost that is accepted."""


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key, wrapped for one person (``user_id``) or for the recovery key (no id)."""

    kind: str
    user_id: UUID | None
    kdf: Kdf
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The content of a key file, as read; not yet proved genuine until a slot was opened."""

    vault_id: UUID
    training: bool
    slots: tuple[Slot, ...]
    raw: bytes = field(default=b"", repr=False, compare=False)

    @property
    def user_ids(self) -> tuple[UUID, ...]:
        """The people who hold a slot."""
        return tuple(slot.user_id for slot in self.slots if slot.user_id is not None)


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A data key and the slot that gave it."""

    data_key: bytes = field(repr=False)
    user_id: UUID | None


def vault_path(path: Path, *, training: bool) -> Path:
    """The path with the ending that tells vaults of real cases from those of fictional ones."""
    suffix = TRAINING_SUFFIX if training else VAULT_SUFFIX
    return path if path.name.endswith(suffix) else path.with_name(path.name + suffix)


def key_path(vault: Path) -> Path:
    """The key file that belongs to a vault file."""
    return vault.with_name(vault.name + KEYS_SUFFIX)


def derive(data_key: bytes, label: str) -> bytes:
    """The key for one use (``db``, ``audit``, ``attachments``, ``slot-mac``, ``backup``)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    info = f"kamkor 1 {label}".encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(data_key)


def calibrate(target: float = 0.7) -> Kdf:
    """The cost that takes this computer about ``target`` seconds (aim: 0.5 to 1), never below FLOOR.

    Memory grows first, up to 512 MiB and a quarter of what the computer has; then passes.
    """
    best = FLOOR
    limit = min(512 * 1024, _memory_kib() // 4)
    took = _seconds(best)
    while took * 1.5 < target and best.memory * 2 <= limit:
        best = replace(best, memory=best.memory * 2)
        took = _seconds(best)
    while took * (best.passes + 1) / best.passes <= target and best.passes < 10:
        took = took * (best.passes + 1) / best.passes
        best = replace(best, passes=best.passes + 1)
    return best


def make_slot(vault_id: UUID, data_key: bytes, secret: str, user_id: UUID | None, kdf: Kdf) -> Slot:
    """Wrap the data key with a passphrase; without ``user_id`` it is the recovery slot."""
    if not kdf.within_bounds:
        raise ValueError("the key derivation cost is out of bounds")
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    kind = _PERSON if user_id else _RECOVERY
    bare = Slot(kind, user_id, kdf, secrets.token_bytes(16), secrets.token_bytes(12), b"")
    wrapping = _stretch(secret, bare.salt, kdf)
    wrapped = AESGCM(wrapping).encrypt(bare.nonce, data_key, _slot_header(vault_id, bare))
    return replace(bare, wrapped=wrapped)


def unlock(
    keys: KeyFile, secret: str, *, recovery: bool = False, first: UUID | None = None
) -> Unlocked:
    """Try the slots with a passphrase (or the recovery key); ``first`` is tried before others.

    Raises StorageError ``vault_wrong_passphrase`` or ``recovery_key_wrong`` if none opens,
    ``keyfile_damaged`` if one opens but the file was altered.
    """
    kind = _RECOVERY if recovery else _PERSON
    slots = [slot for slot in keys.slots if slot.kind == kind]
    slots.sort(key=lambda slot: slot.user_id != first)
    for slot in slots:
        data_key = _open(keys.vault_id, slot, secret)
        if data_key is not None:
            _check_mac(keys.raw, data_key)
            return Unlocked(data_key, slot.user_id)
    raise StorageError("recovery_key_wrong" if recovery else "vault_wrong_passphrase")


def encode(keys: KeyFile, data_key: bytes) -> bytes:
    """The bytes of a key file, sealed with the data key."""
    body = {
        "vault": str(keys.vault_id),
        "training": keys.training,
        "slots": [_slot_out(slot) for slot in keys.slots],
    }
    raw = _MAGIC + json.dumps(body, sort_keys=True, separators=(",", ":")).encode() + b"\n"
    return raw + _mac(raw, data_key).encode() + b"\n"


def decode(raw: bytes) -> KeyFile:
    """Read the bytes of a key file. Raises StorageError ``keyfile_damaged`` or ``keyfile_newer``."""
    if raw[:12] == _MAGIC[:12] and raw[:14] != _MAGIC and raw[12:13].isdigit():
        raise StorageError("keyfile_newer")
    if not raw.startswith(_MAGIC) or len(raw) > _MAX_BYTES:
        raise StorageError("keyfile_damaged")
    try:
        body = json.loads(raw[len(_MAGIC) : -(_MAC_CHARACTERS + 2)])
        slots = tuple(_slot_in(entry) for entry in body["slots"])
        keys = KeyFile(UUID(body["vault"]), bool(body["training"]), slots, raw)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise StorageError("keyfile_damaged") from None
    if not slots or not all(slot.kdf.within_bounds for slot in slots):
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


def sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _open(vault_id: UUID, slot: Slot, secret: str) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    wrapping = _stretch(secret, slot.salt, slot.kdf)
    try:
        return AESGCM(wrapping).decrypt(slot.nonce, slot.wrapped, _slot_header(vault_id, slot))
    except InvalidTag:
        return None


def _stretch(secret: str, salt: bytes, kdf: Kdf) -> bytes:
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    try:
        return hash_secret_raw(
            # the same text typed on another keyboard may arrive in another normal form
            secret=unicodedata.normalize("NFC", secret).encode(),
            salt=salt,
            time_cost=kdf.passes,
            memory_cost=kdf.memory,
            parallelism=kdf.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except (HashingError, MemoryError):
        raise StorageError("not_enough_memory") from None


def _seconds(kdf: Kdf) -> float:
    start = time.perf_counter()
    try:
        _stretch("calibration", b"0123456789abcdef", kdf)
    except StorageError:
        return float("inf")
    return time.perf_counter() - start


def _memory_kib() -> int:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024
    except (AttributeError, ValueError, OSError):
        return 2 * 1024 * 1024


def _slot_header(vault_id: UUID, slot: Slot) -> bytes:
    """What the wrapped key is bound to: no slot can be moved, or its cost changed."""
    header = _slot_out(slot) | {"vault": str(vault_id)}
    del header["wrapped"]
    return json.dumps(header, sort_keys=True, separators=(",", ":")).encode()


def _slot_out(slot: Slot) -> dict[str, Any]:
    return {
        "kind": slot.kind,
        "user": str(slot.user_id) if slot.user_id else None,
        "kdf": ["argon2id", slot.kdf.memory, slot.kdf.passes, slot.kdf.lanes],
        "salt": base64.b64encode(slot.salt).decode(),
        "nonce": base64.b64encode(slot.nonce).decode(),
        "wrapped": base64.b64encode(slot.wrapped).decode(),
    }


def _slot_in(entry: Mapping[str, Any]) -> Slot:
    name, memory, passes, lanes = entry["kdf"]
    kind, user = entry["kind"], entry["user"]
    if (
        name != "argon2id"
        or kind not in (_PERSON, _RECOVERY)
        or (kind == _PERSON) == (user is None)
    ):
        raise ValueError("an unknown kind of slot")
    if not all(type(cost) is int for cost in (memory, passes, lanes)):
        raise ValueError("costs are whole numbers")
    slot = Slot(
        kind,
        UUID(user) if user else None,
        Kdf(memory, passes, lanes),
        *(base64.b64decode(entry[part], validate=True) for part in ("salt", "nonce", "wrapped")),
    )
    if (len(slot.salt), len(slot.nonce), len(slot.wrapped)) != (16, 12, KEY_BYTES + 16):
        raise ValueError("a slot of the wrong size")
    return slot


def _mac(raw: bytes, data_key: bytes) -> str:
    return hmac.new(derive(data_key, "slot-mac"), raw, hashlib.sha256).hexdigest()


def _check_mac(raw: bytes, data_key: bytes) -> None:
    signed, found = raw[: -(_MAC_CHARACTERS + 1)], raw[-(_MAC_CHARACTERS + 1) :]
    if not hmac.compare_digest(found, _mac(signed, data_key).encode() + b"\n"):
        raise StorageError("keyfile_damaged")
