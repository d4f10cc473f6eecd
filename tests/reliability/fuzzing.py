"""Inputs that are almost right, and the readers that must refuse them in words.

Every reader runs in a child with 512 MiB more than it began with, and ten seconds for each input.
"""

import resource
import signal
import tempfile
from collections.abc import Callable
from functools import partial
from hashlib import blake2b
from pathlib import Path
from random import Random
from typing import Any

from services.errors import AppError
from services.packs.loader import PACKS_FOLDER, pack_files, read_pack_files
from services.pathway.facts_file import read_facts_file
from services.settings import Settings, load_settings, save_settings
from services.storage import keyfile, slots
from services.storage.backup import restore
from tests.conftest import PASSPHRASE
from tests.reliability.record import ROOT

MOST_SECONDS = 10
MOST_MEMORY = 512 * 1024 * 1024
FORMATS = ("key_file", "backup", "settings", "pack", "facts")
SEALED = ("key_file", "backup")
"""Formats of which not one bit may be another."""
REFUSED, TAKEN, WRONG = "refused", "taken", "wrong"
_TOKENS = (
    b"", b"\x00", b"\xff\xfe", b"9" * 400, b"-1", b"1e999", b"NaN", b"[" * 3000, b"{" * 3000, b'"',
    b"'''", b"\\u0000", b"\\ud800", b"null", b"true", b"[[x]]", b"= ", b"\n[a.b.c]\n", b"\xe2\x80\xae",
    b"../../", b"=cmd|' /C calc'!A0", b"%s%n", b"<b>", b"1979-05-27", b"inf", b'{"a":' * 200,
)  # fmt: skip


class TookTooLong(Exception):
    """An input was read for more than ten seconds."""


def mutated(good: bytes, rng: Random) -> bytes:
    """One to four changes, some of them aware of the structure."""
    made = bytearray(good)
    for _ in range(rng.randint(1, 4)):
        rng.choice(_MUTATORS)(made, rng)
    return bytes(made)


def _flip(made: bytearray, rng: Random) -> None:
    if made:
        made[rng.randrange(len(made))] ^= 1 << rng.randrange(8)


def _cut(made: bytearray, rng: Random) -> None:
    place = rng.randint(0, len(made))
    del made[place : place + rng.choice((1, 4, 64, len(made)))]


def _double(made: bytearray, rng: Random) -> None:
    place = rng.randint(0, len(made))
    made[place:place] = made[place : place + rng.choice((1, 16, 300))]


def _insert(made: bytearray, rng: Random) -> None:
    place = rng.randint(0, len(made))
    made[place:place] = rng.choice(_TOKENS)


def _swap_lines(made: bytearray, rng: Random) -> None:
    lines = bytes(made).split(b"\n")
    if len(lines) < 500:
        rng.shuffle(lines)
        made[:] = b"\n".join(lines)


def _number(made: bytearray, rng: Random) -> None:
    digits = [place for place, byte in enumerate(made[:20_000]) if 48 <= byte <= 57]
    if digits:
        made[rng.choice(digits)] = rng.choice(b"0123456789-.eE")


def _value(made: bytearray, rng: Random) -> None:
    """Another kind of value behind a colon or an equals sign."""
    marks = [place for place, byte in enumerate(made[:50_000]) if byte in b":="]
    if marks:
        place = rng.choice(marks) + 1
        end = min(
            (e for e in (made.find(m, place) for m in (b",", b"\n", b"}")) if e > 0), default=place
        )
        made[place:end] = rng.choice((b"null", b"[]", b"{}", b"-7", b'""', b"1e9", b"true", b'"x"'))


_MUTATORS: tuple[Callable[[bytearray, Random], None], ...] = (
    _flip, _flip, _cut, _double, _insert, _swap_lines, _number, _value, _value,
)  # fmt: skip


def fuzz(
    say: Callable[..., None], form: str, seed: int, count: int, vault: str, backup: str
) -> None:
    """Read so many inputs of a format, and say what became of each kind; job of the nursery."""
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MOST_MEMORY, used + MOST_MEMORY))
    signal.signal(signal.SIGALRM, _too_long)
    # what is tried here is the reading: keys are made of altered salts in no time
    slots.stretch = _quick(slots.stretch)
    tally = {REFUSED: 0, TAKEN: 0}
    with tempfile.TemporaryDirectory(prefix="kamkor-fuzz-") as folder:
        good, read = _reader(form, Path(folder), Path(vault), Path(backup))
        read(good)
        for number in range(count):
            rng = Random(f"{seed} {form} {number}")
            raw = mutated(good, rng)
            signal.alarm(MOST_SECONDS)
            try:
                read(raw)
                tally[TAKEN] += 1
                assert raw == good or form not in SEALED, "an altered file was taken for good"
            except AppError:
                tally[REFUSED] += 1
            except Exception as error:
                say(
                    WRONG,
                    f"input {number}: {type(error).__name__}: {' '.join(str(error).split())[:300]}",
                )
            finally:
                signal.alarm(0)
    say(TAKEN, str(tally[TAKEN]))
    say(REFUSED, str(tally[REFUSED]))


def _too_long(_signal: int, _frame: Any) -> None:
    raise TookTooLong


def _quick(real: Callable[..., bytes]) -> Callable[..., bytes]:
    def stretch(secret: str, salt: bytes, kdf: Any) -> bytes:
        if (secret, salt, kdf) in _known:
            return _known[secret, salt, kdf]
        return blake2b(secret.encode() + salt + repr(kdf).encode(), digest_size=32).digest()

    _known: dict[Any, bytes] = {}

    def learn(secret: str, salt: bytes, kdf: Any) -> bytes:
        if len(_known) < 2:
            _known[secret, salt, kdf] = real(secret, salt, kdf)
        return stretch(secret, salt, kdf)

    return learn


def _reader(
    form: str, folder: Path, vault: Path, backup: Path
) -> tuple[bytes, Callable[[bytes], None]]:
    """A good input of the format, and what reads one."""
    if form == "key_file":
        return keyfile.key_path(vault).read_bytes(), _read_key_file
    if form == "backup":
        return backup.read_bytes(), partial(_read_backup, folder)
    if form == "settings":
        save_settings(Settings(language="ky", vault=str(vault)), folder / "good.toml")
        return (folder / "good.toml").read_bytes(), partial(
            _read_settings, folder / "settings.toml"
        )
    if form == "pack":
        files, common = pack_files(PACKS_FOLDER / "gen"), pack_files(PACKS_FOLDER / "common")
        chosen = max(files, key=lambda name: len(files[name]))
        return files[chosen], partial(_read_pack, files, common, chosen)
    facts = (ROOT / "tests" / "data" / "facts" / "1_azat_bazaar.json").read_bytes()
    return facts, _read_facts


def _read_key_file(raw: bytes) -> None:
    keyfile.unlock(keyfile.decode(raw), PASSPHRASE)


def _read_backup(folder: Path, raw: bytes) -> None:
    file, target = folder / "fuzzed.kamkor-backup", folder / "target"
    file.write_bytes(raw)
    target.mkdir(exist_ok=True)
    try:
        made = restore(file, target, PASSPHRASE)
    except AppError:
        left = [one.name for one in target.iterdir()]
        assert not left, f"a refused backup left {left}"
        raise
    for one in target.iterdir():
        one.unlink()
    assert made.parent == target, "outside its folder"


def _read_settings(path: Path, raw: bytes) -> None:
    path.write_bytes(raw)
    found = load_settings(path)
    assert found.language in ("", "ky", "ru", "en")
    assert isinstance(found.text_size, int)


def _read_pack(files: dict[str, bytes], common: Any, chosen: str, raw: bytes) -> None:
    read_pack_files("gen", {**files, chosen: raw}, common)


def _read_facts(raw: bytes) -> None:
    read_facts_file(raw.decode(errors="replace"))
