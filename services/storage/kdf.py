"""Argon2id: what turns a passphrase into a key, and how dear it is made on this computer."""

import os
import time
import unicodedata
from dataclasses import dataclass, replace

from services.errors import StorageError

KEY_BYTES = 32


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


def stretch(secret: str, salt: bytes, kdf: Kdf) -> bytes:
    """The 32-byte key of a passphrase. Raises StorageError ``not_enough_memory``."""
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


def derive(key: bytes, label: str) -> bytes:
    """A key for one use, made from another key: knowing it tells nothing of that one."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    info = f"kamkor 1 {label}".encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(key)


def _seconds(kdf: Kdf) -> float:
    start = time.perf_counter()
    try:
        stretch("calibration", b"0123456789abcdef", kdf)
    except StorageError:
        return float("inf")
    return time.perf_counter() - start


def _memory_kib() -> int:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024
    except (AttributeError, ValueError, OSError):
        return 2 * 1024 * 1024
