"""Slots of a key file: one for each person, for the recovery key, for an emergency.

A passphrase (Argon2id) wraps the person's own age identity; the vault's data key is sealed to the
public half of it, which stands in the slot. So a slot can be given another data key without the
passphrase. The identity is wrapped together with an *anchor* made from the key that a vault keeps
for ever: it shows that the data key in the slot was put there by somebody who knows the vault.
Slots of format 1 wrap the data key itself; they are read until their person opens the vault.
"""

import base64
import hmac
import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from services.storage.kdf import KEY_BYTES, Kdf, derive, stretch

PERSON, RECOVERY, ONCE, EMERGENCY = "person", "recovery", "once", "emergency"
_KINDS = {PERSON, RECOVERY, ONCE, EMERGENCY}
_IDENTITY_CHARACTERS = 74
_SALT, _NONCE, _TAG = 16, 12, 16
_WRAPPED_FIRST = KEY_BYTES + _TAG
_WRAPPED = _IDENTITY_CHARACTERS + KEY_BYTES + _TAG
_MAX_SEALED = 4096
_PUBLIC = re.compile(r"age1[02-9ac-hj-np-z]{58}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Secrets:
    """What opens a vault: the ``data`` key, which a rotation changes, and the ``lasting`` key."""

    data: bytes = field(repr=False)
    lasting: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the data key. Nothing in it is secret.

    ``next`` holds the data key to come while a rotation is under way; ``until`` ends a slot of a
    single-use phrase. A slot without ``kdf`` is opened by an identity alone; one without
    ``public`` is of format 1.
    """

    kind: str
    user_id: UUID | None
    kdf: Kdf | None
    salt: bytes
    nonce: bytes
    wrapped: bytes
    public: str = ""
    sealed: bytes = b""
    next: bytes = b""
    until: datetime | None = None

    @property
    def first_format(self) -> bool:
        """Whether the slot wraps the data key itself, so that it cannot follow a rotation."""
        return not self.public


@dataclass(frozen=True, slots=True)
class Opened:
    """What a secret found in a slot: an identity and its anchor or, in format 1, the data key.

    ``wrapping`` is the key made of the passphrase, to write the slot anew without stretching twice.
    """

    identity: str = field(repr=False)
    anchor: bytes = field(repr=False)
    data: bytes = field(repr=False)
    wrapping: bytes = field(repr=False)


def new_identity() -> str:
    """A random age identity (X25519), as text."""
    from pyrage import x25519

    return str(x25519.Identity.generate())


def public_of(identity: str) -> str:
    """The public half of an identity: what is sealed to it, the identity opens."""
    from pyrage import x25519

    return str(x25519.Identity.from_str(identity).to_public())


def seal(data: bytes, public: str) -> bytes:
    """Encrypt a few bytes so that only the identity of ``public`` opens them."""
    from pyrage import encrypt, x25519

    return bytes(encrypt(data, [x25519.Recipient.from_str(public)]))


def unseal(sealed: bytes, identity: str) -> bytes | None:
    """What was sealed to an identity, or None if it was sealed to another or was altered."""
    from pyrage import DecryptError, decrypt, x25519

    try:
        return bytes(decrypt(sealed, [x25519.Identity.from_str(identity)]))
    except DecryptError:
        return None


def anchor_of(lasting: bytes) -> bytes:
    """What a slot remembers of the vault that it was made for."""
    return derive(lasting, "anchor")


def make_slot(
    vault_id: UUID,
    keys: Secrets,
    secret: str,
    user_id: UUID | None,
    kdf: Kdf,
    *,
    identity: str | None = None,
    until: datetime | None = None,
) -> Slot:
    """A slot that a passphrase opens; without ``user_id`` it is the one of the recovery key.

    A new identity is drawn unless the person's own is given. With ``until`` the slot is one of a
    single-use phrase.
    """
    if not kdf.within_bounds:
        raise ValueError("the key derivation cost is out of bounds")
    kind = RECOVERY if user_id is None else ONCE if until else PERSON
    salt = secrets.token_bytes(_SALT)
    bare = Slot(kind, user_id, kdf, salt, b"", b"", until=until and until.astimezone(UTC))
    return wrap(vault_id, keys, bare, stretch(secret, salt, kdf), identity or new_identity())


def wrap(vault_id: UUID, keys: Secrets, slot: Slot, wrapping: bytes, identity: str) -> Slot:
    """The slot with an identity in it, wrapped anew and with the data key sealed to it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    public = public_of(identity)
    bare = replace(
        slot,
        nonce=secrets.token_bytes(_NONCE),
        wrapped=b"",
        public=public,
        sealed=seal(keys.data, public),
    )
    inside = identity.encode() + anchor_of(keys.lasting)
    wrapped = AESGCM(wrapping).encrypt(bare.nonce, inside, _header(vault_id, bare))
    return replace(bare, wrapped=wrapped)


def make_named_slot(
    keys: Secrets, user_id: UUID | None, public: str, *, emergency: bool = False
) -> Slot:
    """A slot without a passphrase, opened by the identity of ``public`` only."""
    kind = RECOVERY if user_id is None else EMERGENCY if emergency else PERSON
    return Slot(kind, user_id, None, b"", b"", b"", public, seal(keys.data, public))


def open_slot(vault_id: UUID, slot: Slot, secret: str) -> Opened | None:
    """Try a passphrase on a slot. Raises StorageError ``not_enough_memory``."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if slot.kdf is None:
        return None
    wrapping = stretch(secret, slot.salt, slot.kdf)
    try:
        inside = AESGCM(wrapping).decrypt(slot.nonce, slot.wrapped, _header(vault_id, slot))
    except InvalidTag:
        return None
    if slot.first_format:
        return Opened("", b"", inside, wrapping)
    identity, anchor = inside[:_IDENTITY_CHARACTERS].decode(), inside[_IDENTITY_CHARACTERS:]
    return Opened(identity, anchor, unseal(slot.sealed, identity) or b"", wrapping)


def belongs(opened: Opened, lasting: bytes) -> bool:
    """Whether the slot was made by somebody who knew this lasting key."""
    return not opened.identity or hmac.compare_digest(opened.anchor, anchor_of(lasting))


def slot_out(slot: Slot) -> dict[str, Any]:
    """A slot as it is written."""
    entry = _header_of(slot) | {"wrapped": _text(slot.wrapped)}
    if not slot.first_format:
        entry |= {"sealed": _text(slot.sealed)}
    if slot.next:
        entry |= {"next": _text(slot.next)}
    return entry


def slot_in(entry: Mapping[str, Any]) -> Slot:
    """A slot as it was read. Raises ValueError, KeyError or TypeError for anything unexpected."""
    user, until = entry["user"], entry.get("until")
    slot = Slot(
        kind=entry["kind"],
        user_id=UUID(user) if user is not None else None,
        kdf=_kdf_in(entry["kdf"]),
        salt=_bytes(entry["salt"]),
        nonce=_bytes(entry["nonce"]),
        wrapped=_bytes(entry["wrapped"]),
        public=entry.get("public", ""),
        sealed=_bytes(entry.get("sealed", "")),
        next=_bytes(entry.get("next", "")),
        until=datetime.fromisoformat(until) if until is not None else None,
    )
    if slot_out(slot) != dict(entry):
        raise ValueError("a slot is written in one way only")
    _check(slot)
    return slot


def _check(slot: Slot) -> None:
    if slot.kind not in _KINDS or (slot.kind == RECOVERY) != (slot.user_id is None):
        raise ValueError("an unknown kind of slot")
    if (slot.kind == ONCE) != (slot.until is not None and slot.until.tzinfo is not None):
        raise ValueError("a single-use phrase ends, and nothing else does")
    if slot.kdf is not None and not slot.kdf.within_bounds:
        raise ValueError("a cost out of bounds")
    sizes = (len(slot.salt), len(slot.nonce), len(slot.wrapped))
    if slot.first_format:
        good = (
            slot.kind in (PERSON, RECOVERY)
            and slot.kdf is not None
            and sizes == (_SALT, _NONCE, _WRAPPED_FIRST)
            and not slot.next
        )
    else:
        by_identity = slot.kdf is None
        good = (
            _PUBLIC.fullmatch(slot.public) is not None
            and 0 < len(slot.sealed) <= _MAX_SEALED
            and len(slot.next) <= _MAX_SEALED
            and sizes == ((0, 0, 0) if by_identity else (_SALT, _NONCE, _WRAPPED))
            and (by_identity or slot.kind != EMERGENCY)
            and not (by_identity and slot.kind == ONCE)
        )
    if not good:
        raise ValueError("a slot of the wrong shape")


def _header_of(slot: Slot) -> dict[str, Any]:
    kdf = slot.kdf
    entry: dict[str, Any] = {
        "kind": slot.kind,
        "user": str(slot.user_id) if slot.user_id else None,
        "kdf": ["argon2id", kdf.memory, kdf.passes, kdf.lanes] if kdf else None,
        "salt": _text(slot.salt),
        "nonce": _text(slot.nonce),
    }
    if slot.public:
        entry["public"] = slot.public
    if slot.until:
        entry["until"] = slot.until.isoformat()
    return entry


def _header(vault_id: UUID, slot: Slot) -> bytes:
    """What the wrapped identity is bound to: no slot can be moved, prolonged or made cheaper."""
    header = _header_of(slot) | {"vault": str(vault_id)}
    return json.dumps(header, sort_keys=True, separators=(",", ":")).encode()


def _kdf_in(entry: Any) -> Kdf | None:
    if entry is None:
        return None
    name, memory, passes, lanes = entry
    if name != "argon2id" or not all(type(cost) is int for cost in (memory, passes, lanes)):
        raise ValueError("costs are whole numbers")
    return Kdf(memory, passes, lanes)


def _bytes(value: str) -> bytes:
    return base64.b64decode(value, validate=True)


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()
