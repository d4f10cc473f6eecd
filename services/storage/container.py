"""The file format of a backup.

``magic · length · key file · length · database · length · manifest``: lengths are eight bytes,
big-endian; the manifest stands last, encrypted and authenticated (AES-GCM), and holds the SHA-256 of
the other parts. Nothing may follow it.
"""

import hashlib
import json
import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO

from services.errors import StorageError

_MAGIC = b"KAMKOR BACKUP 1\n"
_LENGTH = 8
_NONCE = 12
_CHUNK = 1024 * 1024
_MAX_KEYS = 256 * 1024
_MAX_MANIFEST = 1024 * 1024

Advance = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup must contain; ``audit_head`` is ``number:seal`` or empty."""

    name: str
    made_at: str
    revision: str
    counts: Mapping[str, int]
    audit_head: str
    training: bool


def write(
    file: Path, keys: bytes, database: Path, manifest: Manifest, key: bytes, advance: Advance
) -> None:
    """Write the container and wait until it has reached the disk. Raises OSError."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    digest = hashlib.sha256()
    with file.open("xb") as out, database.open("rb") as source:
        out.write(_MAGIC + len(keys).to_bytes(_LENGTH) + keys)
        out.write(database.stat().st_size.to_bytes(_LENGTH))
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            out.write(chunk)
            advance(len(chunk))
        text = asdict(manifest) | {"database": digest.hexdigest()}
        nonce = secrets.token_bytes(_NONCE)
        plain = json.dumps(text, sort_keys=True).encode()
        sealed = nonce + AESGCM(key).encrypt(nonce, plain, _bound(keys))
        out.write(len(sealed).to_bytes(_LENGTH) + sealed)
        out.flush()
        os.fsync(out.fileno())


def read_keys(file: Path) -> bytes:
    """The key file in a backup. Raises StorageError ``backup_damaged`` or ``backup_newer``."""
    with file.open("rb") as source:
        return _keys(source)


def read(file: Path, database: Path, key: bytes, advance: Advance) -> Manifest:
    """Write the database in a backup to ``database`` and return the manifest, both authenticated.

    Raises StorageError ``backup_damaged``; what was written is then worthless.
    """
    with file.open("rb") as source, database.open("xb") as out:
        manifest = _read(source, out, key, advance)
        out.flush()
        os.fsync(out.fileno())
    return manifest


def check(file: Path, key: bytes, advance: Advance) -> Manifest:
    """Read every byte of a backup and return the manifest, both authenticated; nothing is written.

    Raises StorageError ``backup_damaged``.
    """
    with file.open("rb") as source:
        return _read(source, None, key, advance)


def _read(source: BinaryIO, out: BinaryIO | None, key: bytes, advance: Advance) -> Manifest:
    keys = _keys(source)
    digest = hashlib.sha256()
    left = int.from_bytes(_exactly(source, _LENGTH))
    while left:
        chunk = source.read(min(left, _CHUNK))
        if not chunk:
            raise StorageError("backup_damaged")
        left -= len(chunk)
        digest.update(chunk)
        if out is not None:
            out.write(chunk)
        advance(len(chunk))
    sealed = _part(source, _MAX_MANIFEST)
    if source.read(1):
        raise StorageError("backup_damaged")
    text = _opened(sealed, keys, key)
    if text.pop("database", None) != digest.hexdigest():
        raise StorageError("backup_damaged")
    try:
        return Manifest(**text)
    except TypeError:
        raise StorageError("backup_newer") from None


def _opened(sealed: bytes, keys: bytes, key: bytes) -> dict[str, Any]:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        plain = AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], _bound(keys))
        text: dict[str, Any] = json.loads(plain)
    except (InvalidTag, ValueError):
        raise StorageError("backup_damaged") from None
    return text


def _bound(keys: bytes) -> bytes:
    return _MAGIC + hashlib.sha256(keys).digest()


def _keys(source: BinaryIO) -> bytes:
    start = source.read(len(_MAGIC))
    if start != _MAGIC:
        other = start[:14] == _MAGIC[:14] and start[14:15].isdigit() and start[15:] == b"\n"
        raise StorageError("backup_newer" if other else "backup_damaged")
    return _part(source, _MAX_KEYS)


def _part(source: BinaryIO, limit: int) -> bytes:
    size = int.from_bytes(_exactly(source, _LENGTH))
    if size > limit:
        raise StorageError("backup_damaged")
    return _exactly(source, size)


def _exactly(source: BinaryIO, size: int) -> bytes:
    data = source.read(size)
    if len(data) != size:
        raise StorageError("backup_damaged")
    return data
