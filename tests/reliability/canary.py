"""A word that stands nowhere else in the world, and the search for it in everything on a disk.

The search knows the word in the encodings of Qt, Python, SQLite, the web and the mail, and looks into
whatever was deflated. ``found_in(folder, words)`` names each file, and how the word stood there.
"""

import base64
import os
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from urllib.parse import quote

LETTERS = "бвгджзклмнпрстфхцчшүөң"
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")
MOST_INFLATED = 64 * 1024 * 1024
_STREAM = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
_ZIP_MEMBER = re.compile(rb"PK\x03\x04.{4}\x08\x00.{16}(.{2})(.{2})", re.DOTALL)
_PIECE = 256


@dataclass(frozen=True, slots=True)
class Hit:
    """Where the word stood: a path below the folder that was searched, and in which form."""

    path: str
    form: str


def new_word(rng: Random) -> str:
    """A Kyrgyz and a Latin word, each long enough not to come about by chance."""
    first = "".join(rng.choices(LETTERS, k=12)).capitalize()
    second = "".join(rng.choices("bcdfghjklmnpqrstvwxz", k=12)).capitalize()
    return f"{first} {second}"


@cache
def forms(word: str) -> dict[str, tuple[bytes, ...]]:
    """How a word may stand in a file, by the name of the form."""
    found: dict[str, set[bytes]] = {}
    for text in {word, word.lower(), word.upper()}:
        for code in ENCODINGS:
            found.setdefault(code, set()).add(text.encode(code))
            found.setdefault(f"hex {code}", set()).update(_hex(text.encode(code)))
            found.setdefault(f"base64 {code}", set()).update(_base64(text.encode(code)))
        quoted = quote(text)
        found.setdefault("url", set()).update((quoted.encode(), quoted.lower().encode()))
        escaped = text.encode("unicode_escape")
        found.setdefault("escaped", set()).update((escaped, escaped.upper()))
    # a Latin word escaped or quoted is the word itself
    plain = found["utf-8"]
    return {name: tuple(sorted(made - plain if name != "utf-8" else made)) for name, made in found.items()}  # fmt: skip


def look_into(content: bytes, words: Iterable[str], depth: int = 2) -> Iterator[str]:
    """The forms in which any of the words stands in these bytes, or in what they hold deflated."""
    for word in words:
        for name, needles in forms(word).items():
            if any(needle in content for needle in needles):
                yield name
    if depth:
        for unpacked in inflated(content):
            yield from (f"deflated {name}" for name in look_into(unpacked, words, depth - 1))


def found_in(folder: Path, words: Iterable[str], but: Iterable[Path] = ()) -> list[Hit]:
    """Each file below a folder that holds a word, in its content, its name or where it points to."""
    known, spared, hits = tuple(words), tuple(but), []
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if Path(place, name) not in spared]
        for name in (*folders, *files):
            path = Path(place, name)
            shown = str(path.relative_to(folder))
            hits += [Hit(shown, f"name {form}") for form in look_into(os.fsencode(name), known, 0)]
            if path.is_symlink():
                points = os.fsencode(os.readlink(path))
                hits += [Hit(shown, f"link {form}") for form in look_into(points, known, 0)]
            elif path.is_file():
                hits += [Hit(shown, form) for form in look_into(_content(path), known)]
    return hits


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        # taken away between the list and the look: nothing is left there
        return b""


def _hex(raw: bytes) -> set[bytes]:
    spaced = raw.hex(" ")
    return {raw.hex().encode(), raw.hex().upper().encode(), spaced.encode(), spaced.upper().encode()}  # fmt: skip


def _base64(raw: bytes) -> set[bytes]:
    """What is certain of the text in each of its three alignments, in both alphabets."""
    made = set()
    for before in range(3):
        first, last = -(-before * 8 // 6), (before + len(raw)) * 8 // 6
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            made.add(encode(bytes(before) + raw)[first:last])
    return made


def inflated(content: bytes) -> Iterator[bytes]:
    """What every deflated stream holds, as far as it can be read; one with no head is tried whole."""
    for match in _STREAM.finditer(content):
        yield from _inflate(content, match.start(), 47)
    for match in _ZIP_MEMBER.finditer(content):
        start = match.end() + sum(int.from_bytes(one, "little") for one in match.groups())
        yield from _inflate(content, start, -15)
    yield from _inflate(content, 0, -15)


def _inflate(content: bytes, start: int, window: int) -> Iterator[bytes]:
    """One stream. It is read in small pieces: what a broken one held before it broke counts."""
    stream, parts, size = zlib.decompressobj(window), [], 0
    for place in range(start, len(content), _PIECE):
        try:
            part = stream.decompress(content[place : place + _PIECE])
        except zlib.error:
            break
        parts.append(part)
        size += len(part)
        if stream.eof or size > MOST_INFLATED:
            break
    if size:
        yield b"".join(parts)
