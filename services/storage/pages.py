"""The pages of an encrypted file as they lie there, read past the database's own reading.

Wanted where the page that tells the tables is broken: then the database opens nothing at all, though
every other page may be whole. Formats: sqlite.org/fileformat2.html (pages, records, journal) and
zetetic.net/sqlcipher/design (4096 bytes, of which the last 80 hold the start value and the seal).
Nothing is ever written, and nothing in the clear leaves memory.
"""

import hashlib
import hmac
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from services.storage.engine import PAGE_BYTES

Values = tuple[Any, ...]

_RESERVED, _IV, _SALT = 80, 16, 16
_USABLE = PAGE_BYTES - _RESERVED
_SALT_MASK = 0x3A
_TABLE_LEAF = 13
_MOST_LOCAL = _USABLE - 35
_LEAST_LOCAL = (_USABLE - 12) * 32 // 255 - 23
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_JOURNAL_HEAD, _FRAME_HEAD = 32, 24


@dataclass(frozen=True, slots=True)
class Record:
    """One row as it lies on a leaf; ``whole`` is False where a long value could not be read: it
    stands as None."""

    row_id: int
    values: Values
    whole: bool


class Pages:
    """The pages of a file and its journal, each as it was last committed."""

    def __init__(self, copy: Path, key: bytes, salt: bytes) -> None:
        self._key = key
        masked = bytes(byte ^ _SALT_MASK for byte in salt)
        self._seal_key = hashlib.pbkdf2_hmac("sha512", key, masked, 2, 32)
        self._file = copy.open("rb")
        self._journal = copy.with_name(copy.name + "-wal")
        self.count = copy.stat().st_size // PAGE_BYTES
        self._later = dict(self._frames()) if self._journal.is_file() else {}
        self.count = max(self.count, *self._later) if self._later else self.count

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def page(self, number: int) -> bytes | None:
        """A page in the clear, counted from 1; None where its seal does not hold."""
        raw = self._later.get(number)
        if raw is None:
            self._file.seek((number - 1) * PAGE_BYTES)
            raw = self._file.read(PAGE_BYTES)
        return self._opened(number, raw)

    def _opened(self, number: int, raw: bytes) -> bytes | None:
        if len(raw) != PAGE_BYTES:
            return None
        start = _SALT if number == 1 else 0
        sealed = raw[start : _USABLE + _IV] + struct.pack("<I", number)
        expected = hmac.digest(self._seal_key, sealed, "sha512")
        if not hmac.compare_digest(expected, raw[_USABLE + _IV :]):
            return None
        cipher = Cipher(algorithms.AES(self._key), modes.CBC(raw[_USABLE : _USABLE + _IV]))
        return bytes(start) + cipher.decryptor().update(raw[start:_USABLE])

    def _frames(self) -> Iterator[tuple[int, bytes]]:
        """The pages of the journal up to its last commit, in order."""
        with self._journal.open("rb") as file:
            salts, waiting = file.read(_JOURNAL_HEAD)[16:24], []
            while len(head := file.read(_FRAME_HEAD)) == _FRAME_HEAD and head[8:16] == salts:
                number, committed = struct.unpack(">II", head[:8])
                raw = file.read(PAGE_BYTES)
                if not number or self._opened(number, raw) is None:
                    return
                waiting.append((number, raw))
                if committed:
                    yield from waiting
                    waiting = []

    def is_leaf(self, number: int) -> bool:
        """Whether rows of a table lie on this page."""
        page = self.page(number) if number > 1 else None
        return page is not None and page[0] == _TABLE_LEAF

    def records(self, number: int) -> Iterator[Record]:
        """The rows of a leaf; what makes no sense there is left out."""
        page = self.page(number)
        if page is None or page[0] != _TABLE_LEAF:
            return
        (cells,) = struct.unpack_from(">H", page, 3)
        for cell in range(min(cells, _USABLE // 2 - 4)):
            (place,) = struct.unpack_from(">H", page, 8 + 2 * cell)
            try:
                yield self._record(page, place)
            except (IndexError, UnicodeDecodeError, struct.error):
                continue

    def _record(self, page: bytes, place: int) -> Record:
        size, place = _varint(page, place)
        row_id, place = _varint(page, place)
        local = size if size <= _MOST_LOCAL else _local(size)
        content = page[place : min(place + local, _USABLE)]
        if local < size:
            (further,) = struct.unpack_from(">I", page, place + local)
            content += self._overflow(further, size - local)
        values, whole = _values(content)
        return Record(row_id - (1 << 64) if row_id >> 63 else row_id, values, whole)

    def _overflow(self, number: int, missing: int) -> bytes:
        """The rest of a long row, as far as its pages can be read."""
        parts, seen = [], set[int]()
        while missing > 0 and number and number not in seen:
            seen.add(number)
            page = self.page(number)
            if page is None:
                break
            part = page[4 : min(4 + missing, _USABLE)]
            parts.append(part)
            missing -= len(part)
            (number,) = struct.unpack_from(">I", page, 0)
        return b"".join(parts)


def _local(size: int) -> int:
    """How much of a long row lies on its leaf."""
    found = _LEAST_LOCAL + (size - _LEAST_LOCAL) % (_USABLE - 4)
    return found if found <= _MOST_LOCAL else _LEAST_LOCAL


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for _ in range(8):
        byte = data[place]
        place += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place
    return value << 8 | data[place], place + 1


def _values(content: bytes) -> tuple[Values, bool]:
    end, place = _varint(content, 0)
    kinds = []
    while place < end:
        kind, place = _varint(content, place)
        kinds.append(kind)
    return _bodies(content, end, kinds)


def _bodies(content: bytes, place: int, kinds: Sequence[int]) -> tuple[Values, bool]:
    found: list[Any] = []
    whole = True
    for kind in kinds:
        size = _size(kind)
        body = content[place : place + size]
        place += size
        missing = len(body) < size
        whole = whole and not missing
        found.append(None if missing else _value(kind, body))
    return tuple(found), whole


def _size(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    return _INTEGERS.get(kind, 8 if kind == 7 else 0)


def _value(kind: int, body: bytes) -> Any:
    if kind in _INTEGERS:
        return int.from_bytes(body, "big", signed=True)
    if kind == 7:
        return struct.unpack(">d", body)[0]
    if kind in (8, 9):
        return kind - 8
    if kind < 12:
        return None
    return body.decode("utf-8") if kind % 2 else body
