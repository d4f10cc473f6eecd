"""A word typed into every field of the real program is found nowhere outside what a person exported.

The session is whole once, and then killed at random moments; after each the whole scratch folder is
searched: vault, journal, backups, temporary files, settings, logs, both outputs, and the names of
files. The folders of the system that a program may forget about are looked at as well.
"""

import base64
import gzip
import os
import shutil
import signal
import sqlite3
import sys
import time
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from threading import Event, Timer
from urllib.parse import quote

import pytest

from services.storage.vault import Vault
from services.workspace import open_workspace
from tests.e2e.remote import ROOT, Remote, until
from tests.e2e.steps import PASSPHRASE
from tests.reliability.canary import Hit, found_in, look_into, new_word
from tests.reliability.canary_session import AFTER, BEFORE, LAST, empty_fields, spell
from tests.reliability.conftest import Run
from tests.reliability.record import record
from tests.reliability.sizes import SIZES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
SYSTEM = ("/dev/shm", "/var/tmp", "/var/spool", "/run/user")
"""Where a program might write without being asked: only what is newer than the session counts."""
LOADING = """
import os, sys
home = os.environ["KAMKOR_HOME"]
sys.path.insert(0, {root!r})
from tests.reliability.canary_session import act
os.environ["KAMKOR_HOME"] = home  # the tests have a home of their own
"""
TARGET = "0 outside the folder of exports"


class Computer(Remote):
    """All that the program writes lies below ``folder``; ``exports`` is the person's own."""

    def __init__(self, folder: Path, word: str) -> None:
        super().__init__(folder)
        self.word, self.began, self.titles = word, time.time(), 0
        self.exports = folder / "exports"
        self.exports.mkdir()
        self.killed = Event()

    @property
    def environment(self) -> dict[str, str]:
        own = {}
        for name in ("XDG_STATE_HOME", "XDG_RUNTIME_DIR", "TMP", "TEMP", "SQLITE_TMPDIR"):
            place = self.folder / "elsewhere" / name.lower()
            place.mkdir(parents=True, exist_ok=True, mode=0o700)
            own[name] = str(place)
        return {**super().environment, **own}

    def play(self) -> None:
        """The whole session, over the end of its first process to the end of the second."""
        process = self.start()
        for act in BEFORE:
            self.do(process, act)
        after = self.wait_for_window(but={process})
        for act in AFTER:
            self.do(after, act)

    def do(self, process: int, act: str) -> None:
        """One act of the session."""
        call = f"act({act!r}, application, {spell(self.word)!r}, {str(self.exports)!r})"
        code = LOADING.format(root=str(ROOT)) + f"answer = {call}"
        if act in LAST:
            self.tell(process, code)
            until(lambda: not self.runs(process), f"the process does not end at {act}")
        else:
            self.titles += len(self.ask(process, code))

    def wait_for_window(self, among: set[int] | None = None, but: set[int] | None = None) -> int:
        """As of any computer; nobody waits for a window once all processes were killed."""
        until(lambda: self.killed.is_set() or bool(self.windows() - (but or set())), "no window")
        if self.killed.is_set():
            raise ProcessLookupError("killed")
        return super().wait_for_window(among, but)

    def kill(self) -> None:
        """Every process of this computer, at once."""
        self.killed.set()
        for process in self.processes():
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                continue

    def processes(self) -> list[int]:
        """Whose surroundings name this computer's folder."""
        mark, found = f"KAMKOR_TALK={self.folder}".encode(), []
        for entry in Path("/proc").iterdir():
            try:
                if entry.name.isdigit() and mark in (entry / "environ").read_bytes():
                    found.append(int(entry.name))
            except OSError:
                continue
        return found

    def stop(self) -> None:
        self.kill()
        for one in self._started:
            one.wait()

    def hits(self) -> list[Hit]:
        """Where the word stands: in the folder, in the system's folders, in the command lines."""
        words = self.word.split()
        found = found_in(self.folder, words, but=(self.exports,))
        for place in SYSTEM:
            found += [Hit(str(path), form) for path in self.newer(Path(place)) for form in look_into(path.read_bytes(), words)]  # fmt: skip
        for process in self.processes():
            told = Path(f"/proc/{process}/cmdline").read_bytes()
            found += [Hit(f"command line of {process}", form) for form in look_into(told, words, 0)]
        return found

    def newer(self, place: Path) -> list[Path]:
        """Files below a folder of the system that were written since the session began."""
        found = []
        for path in place.rglob("*") if os.access(place, os.R_OK) else ():
            try:
                if path.is_file() and path.stat().st_mtime >= self.began:
                    found.append(path)
            except OSError:
                continue
        return found


@dataclass(frozen=True)
class Played:
    """A session that was played to its end: how long it took, and what was found."""

    seconds: float
    hits: list[Hit]
    fields: int
    empty: list[str]
    titles: int
    errors: str


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory, seed: int) -> Played:
    """One whole session."""
    computer = Computer(tmp_path_factory.mktemp("canary") / "computer", new_word(Random(seed)))
    try:
        computer.play()
        seconds = time.time() - computer.began
        hits = computer.hits()
        (path,) = [
            path
            for path in computer.folder.rglob("*.kamkor")
            if path.with_name(f"{path.name}-keys").exists()
        ]
        vault = Vault.open(path, PASSPHRASE)
        fields, empty = empty_fields(open_workspace(vault), computer.word)
        vault.close()
        assert found_in(computer.exports, computer.word.split()), "nothing was exported"
    finally:
        computer.stop()
    return Played(seconds, hits, fields, empty, computer.titles, computer.errors())


@pytest.mark.full
@pytest.mark.timeout(600)
def test_a_whole_session_leaves_the_word_nowhere(played: Played, seed: int) -> None:
    figure = f"{played.fields - len(played.empty)} of {played.fields} fields, {len(played.hits)} hits, {played.titles} window titles, {played.seconds:.0f} s"  # fmt: skip
    good = not (played.hits or played.empty or played.titles)
    record(12, "Canary in every field, whole session", figure, good, TARGET)
    assert played.empty == []
    assert played.hits == [], f"seed {seed}"
    assert played.titles == 0
    assert played.errors.count("ValueError") == 1, "the forced fault was not told"


@pytest.mark.full
@pytest.mark.timeout(3600)
def test_a_session_killed_at_any_moment_leaves_the_word_nowhere(
    played: Played, run: Run, rng: Random, seed: int, tmp_path: Path
) -> None:
    kills, hits, moments = run.count("canary"), [], []
    for number in range(kills):
        computer = Computer(tmp_path / f"kill-{number}", new_word(rng))
        moment = rng.uniform(0, played.seconds)
        timer = Timer(moment, computer.kill)
        timer.start()
        try:
            computer.play()
        except (ProcessLookupError, AssertionError):
            assert computer.killed.is_set()
        finally:
            timer.cancel()
            computer.stop()
        moments.append(f"{moment:.1f}")
        hits += computer.hits()
        shutil.rmtree(computer.folder)
    figure = f"{kills} kills (at {', '.join(moments)} s), {len(hits)} hits"
    record(12, SIZES["canary"].what, figure, not hits, TARGET, run=run.name)
    assert hits == [], f"seed {seed}"


def plain_database(path: Path, word: str) -> None:
    """A database of the standard library."""
    database = sqlite3.connect(path)
    with database:
        database.execute("CREATE TABLE child (name TEXT)")
        database.execute("INSERT INTO child VALUES (?)", (word,))
    database.close()


def zipped(path: Path, word: str) -> None:
    """An office document: a text deflated inside a zip."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content.xml", f"<p>{word}</p>" * 20)


def raw_deflate(text: bytes) -> bytes:
    """A stream without a head."""
    stream = zlib.compressobj(wbits=-15)
    return stream.compress(text) + stream.flush()


Maker = Callable[[Path, str], object]
PLANTED: dict[str, Maker] = {
    **{
        code: lambda path, word, code=code: path.write_bytes(b"x" + word.encode(code))  # type: ignore[misc]
        for code in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")
    },
    "lower case": lambda path, word: path.write_text(word.lower(), encoding="utf-8"),
    "hex": lambda path, word: path.write_text(word.encode().hex()),
    "HEX": lambda path, word: path.write_text(word.encode("utf-16-le").hex().upper()),
    "base64, first": lambda path, word: path.write_bytes(base64.b64encode(word.encode())),
    "base64, second": lambda path, word: path.write_bytes(base64.b64encode(b"x" + word.encode())),
    "base64, third": lambda path, word: path.write_bytes(base64.b64encode(b"xy" + word.encode())),
    "url": lambda path, word: path.write_text(quote(word)),
    "escaped": lambda path, word: path.write_bytes(word.encode("unicode_escape")),
    "zlib": lambda path, word: path.write_bytes(b"head" + zlib.compress(word.encode() * 9)),
    "zlib, cut": lambda path, word: path.write_bytes(
        zlib.compress(word.encode() + os.urandom(9000))[:2000]
    ),
    "gzip": lambda path, word: path.write_bytes(gzip.compress(word.encode())),
    "deflate": lambda path, word: path.write_bytes(raw_deflate(word.encode() * 9)),
    "zip": zipped,
    "a plain database": plain_database,
    "zlib of base64": lambda path, word: path.write_bytes(
        zlib.compress(base64.b64encode(word.encode()))
    ),
}
"""Ways in which a program could leave the word behind, each of which the search has to find."""


@pytest.mark.parametrize("way", PLANTED)
@pytest.mark.parametrize("part", [0, 1])
def test_the_search_finds_a_word_however_it_was_left(
    tmp_path: Path, rng: Random, way: str, part: int
) -> None:
    word = new_word(rng).split()[part]
    PLANTED[way](tmp_path / "left", word)
    assert found_in(tmp_path, [word])
    assert not found_in(tmp_path, [new_word(rng).split()[part]])


def test_the_search_finds_a_word_in_the_name_of_a_file(tmp_path: Path, rng: Random) -> None:
    word = new_word(rng).split()[0]
    (tmp_path / f"Дело {word}").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / f"Дело {word}" / "x")
    assert {hit.form.split()[0] for hit in found_in(tmp_path, [word])} == {"name", "link"}


def test_a_wal_of_a_plain_database_is_searched(tmp_path: Path, rng: Random) -> None:
    word = new_word(rng)
    database = sqlite3.connect(tmp_path / "plain", isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("CREATE TABLE child (name TEXT)")
    database.execute("INSERT INTO child VALUES (?)", (word,))
    assert "plain-wal" in {hit.path for hit in found_in(tmp_path, word.split())}
    database.close()
