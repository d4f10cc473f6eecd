"""What may be looked at at all: an ordinary file of bounded size that begins like what it is.

Everything here reads bytes and compares numbers; nothing decodes.
"""

import os
import stat
from pathlib import Path

from services.errors import RuleViolation

MOST_BYTES = 20 * 1024 * 1024
MOST_PIXELS = 40_000_000
MOST_PAGES = 30

JPEG, PNG, PDF = "JPEG", "PNG", "PDF"
_BEGINNINGS = {JPEG: b"\xff\xd8\xff", PNG: b"\x89PNG\r\n\x1a\n", PDF: b"%PDF-"}
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""JPEG markers that carry height and width."""


def read_given(path: Path) -> tuple[str, bytes]:
    """The kind (JPEG, PNG, PDF) and the bytes of a file that a person chose.

    A link, a folder, a pipe, a device and whatever is larger than ``MOST_BYTES`` are refused
    without being read. Raises RuleViolation attachment_not_a_file, attachment_too_large,
    attachment_unreadable, attachment_wrong_kind, attachment_too_many_pixels.
    """
    data = _bytes_of(path)
    kind = next((kind for kind, sign in _BEGINNINGS.items() if data.startswith(sign)), "")
    if not kind:
        raise RuleViolation("attachment_wrong_kind")
    if kind != PDF:
        width, height = _size_of(kind, data)
        if not 0 < width * height <= MOST_PIXELS:
            raise RuleViolation("attachment_too_many_pixels")
    return kind, data


def _bytes_of(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise RuleViolation("attachment_not_a_file")
        # a link or pipe put in its place after the look above neither is followed nor blocks
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | _NO_LINKS)
        with os.fdopen(handle, "rb") as file:
            given = os.fstat(file.fileno())
            if not stat.S_ISREG(given.st_mode):
                raise RuleViolation("attachment_not_a_file")
            if given.st_size > MOST_BYTES:
                raise RuleViolation("attachment_too_large")
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        # ValueError: a NUL in the name
        raise RuleViolation("attachment_unreadable") from None
    if len(data) > MOST_BYTES:
        raise RuleViolation("attachment_too_large")
    return data


def _size_of(kind: str, data: bytes) -> tuple[int, int]:
    """Width and height in pixels as the header says; the child process holds it to that."""
    if kind == PNG:
        if data[12:16] != b"IHDR":
            raise RuleViolation("attachment_unreadable")
        return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    place = 2
    while place + 9 <= len(data):
        if data[place] != 0xFF:
            break
        marker = data[place + 1]
        if marker in _FRAMES:
            height = int.from_bytes(data[place + 5 : place + 7], "big")
            return int.from_bytes(data[place + 7 : place + 9], "big"), height
        # fill bytes and markers without a length of their own
        alone = marker in (0x01, 0xFF) or 0xD0 <= marker <= 0xD8
        length = int.from_bytes(data[place + 2 : place + 4], "big")
        if not alone and length < 2:
            break
        place += (1 if marker == 0xFF else 2) if alone else 2 + length
    raise RuleViolation("attachment_unreadable")
