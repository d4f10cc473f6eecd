"""Hostile names, hostile pictures and hostile PDFs at every place where a file comes in."""

import os
import random
import select
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlmodel import func
from sqlmodel import select as select_rows

from models.attachment import Attachment, AttachmentContent
from services.attachments.bounds import read_given
from services.errors import AppError, RuleViolation
from services.packs.loader import read_pack
from services.storage.backup import restore
from tests.hostile import made
from tests.reliability.record import FAST, FULL, record

WORDS = {"kind": "PHOTO_PLACE", "title": "Рынок"}
MOST_RISE_KIB = 300 * 1024
FAST_FILES, FULL_FILES = 24, 20_000

NAMES = (
    "../escape", "../../escape", "..\\escape", "..\\..\\escape", "/escape", "//host/share",
    "\\\\203.0.113.7\\c$\\escape", "\\\\?\\C:\\escape", "\\\\.\\PhysicalDrive0", "C:", "C:\\escape",
    "C:escape", "file:///escape", "CON", "con.png", "PRN", "AUX.pdf", "NUL", "NUL.jpg", "COM1",
    "LPT1.txt", "CONIN$", "name.", "name..", "name ", " name", "name. . .", "a\u202egnp.exe",
    "\u202e", "\u200b", "\ufeffname", "x" * 300, "я" * 200, "a/" * 60 + "b", ".", "..", "...",
    "~", "~root", "$HOME", "%TEMP%", "`id`", "$(id)", "; rm -rf x", "| id", "&& id", "-rf", "--help",
    "name\0.png", "name\nline", "name\ttab", "name\x7f", "name:stream", "name::$DATA", "a*b?c",
    "<b>name</b>", "\"quoted\"", "'quoted'", "NAME", "Name", "nul\u0301", "\ud800",
)  # fmt: skip


@pytest.fixture
def case_id(desk: Any) -> UUID:
    """A case of one child."""
    return desk.case()


def counted(workspace: Any) -> tuple[int, ...]:
    """How many attachments and contents there are."""
    with workspace.db.read() as session:
        return tuple(
            session.exec(select_rows(func.count()).select_from(table)).one()
            for table in (Attachment, AttachmentContent)
        )


def everything_in(folder: Path) -> dict[str, tuple[int, int]]:
    """Each file below a folder with its size and time, save for the vault's own."""
    return {
        str(path.relative_to(folder)): (path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if not path.is_dir() and "vault" not in path.relative_to(folder).parts
    }


def entries(workspace: Any, case_id: UUID, room: Path) -> dict[str, Callable[[Path], object]]:
    """Every place where a path comes in."""

    def put_back(path: Path) -> None:
        restore(path, room / uuid4().hex, "четыре тихих слова примера")

    return {
        "attachment": lambda path: workspace.attachments.add(case_id, path, WORDS),
        "backup": put_back,
        "pack": lambda path: (read_pack(path.name, path.parent), read_pack("kg", path)),
    }


def put(folder: Path, name: str, data: bytes) -> Path:
    """A file of this name, where the disk takes such a name; else only the path."""
    path = Path(f"{folder}/{name}")
    inside = os.path.normpath(str(folder / "x" / name)).startswith(f"{folder}{os.sep}x")
    if inside and path.name not in ("", ".", ".."):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        except (OSError, ValueError):
            return path
    return path


@pytest.mark.parametrize("entry", ["attachment", "backup", "pack"])
def test_no_name_leads_anywhere(workspace: Any, case_id: UUID, tmp_path: Path, entry: str) -> None:
    """Sixty names, three places: refused or read where they lie; nothing is written elsewhere."""
    assert len(NAMES) >= 60
    given, room = tmp_path / "given", tmp_path / "room"
    given.mkdir()
    room.mkdir()
    enter, taken = entries(workspace, case_id, room)[entry], 0
    escapes = []
    for name in NAMES:
        path = put(given, name, made.jpeg(40, 30))
        before = everything_in(tmp_path)
        try:
            enter(path)
            taken += 1
        except AppError:
            pass
        if everything_in(tmp_path) != before:
            escapes.append(name)
    with workspace.db.read() as session:
        kept = session.exec(select_rows(Attachment)).all()
    passed = escapes == []
    record(
        10, f"Hostile names, {entry}", f"{len(NAMES)} names, {len(escapes)} escapes", passed, "0"
    )
    assert passed
    assert all(row.title == "Рынок" for row in kept)
    assert len(kept) == (taken if entry == "attachment" else 0)
    assert taken > 25 or entry != "attachment"


@pytest.mark.skipif(sys.platform == "win32", reason="these are files of POSIX")
@pytest.mark.parametrize("kind", ["link", "dangling", "folder", "pipe", "device", "sparse", "gone"])
def test_what_is_no_ordinary_file_is_refused_without_being_read(
    workspace: Any, case_id: UUID, tmp_path: Path, kind: str
) -> None:
    path, good = tmp_path / "given", tmp_path / "good"
    good.write_bytes(made.jpeg(40, 30))
    if kind == "link":
        path.symlink_to(good)
    elif kind == "dangling":
        path.symlink_to(tmp_path / "nowhere")
    elif kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path = Path("/dev/zero")
    elif kind == "sparse":
        with path.open("wb") as file:
            file.write(b"\xff\xd8\xff")
            file.truncate(1 << 40)
    begun = time.monotonic()
    with pytest.raises(RuleViolation):
        workspace.attachments.add(case_id, path, WORDS)
    assert time.monotonic() - begun < 5
    assert counted(workspace) == (0, 0)


BOMBS: dict[str, tuple[Callable[[], bytes], bool]] = {
    "81 megapixels in ten kilobytes": (lambda: made.large_png(9000, 9000), True),
    "a PNG of four thousand million by one": (
        lambda: made.large_png(2**31 - 1, 1, sound=False),
        True,
    ),
    "a PNG that unpacks to 200 megabytes": (made.lying_png, False),
    "a text of 60 megabytes in a PNG": (made.text_bomb_png, False),
    "a JPEG cut in the middle": (lambda: made.jpeg(2000, 1500)[:20_000], True),
    "a JPEG of 65535 by 65535": (
        lambda: made.jpeg().replace(b"\x01\x2c\x01\x90", b"\xff\xff\xff\xff"),
        True,
    ),
    "ten thousand pages": (made.many_pages, True),
    "a page as large as a field": (lambda: made.pdf(1, (9_999_999, 9_999_999)), False),
    "a page tree that contains itself": (made.recursive_pdf, False),
    "forms that draw each other a million million times": (made.nested_forms, False),
    "a PDF behind a picture": (lambda: made.jpeg() + made.pdf(), False),
    "a picture behind a PDF": (lambda: made.pdf() + made.jpeg(), False),
    "a zip behind a picture": (lambda: made.png() + b"PK\x03\x04" + bytes(500), False),
}
"""The file, and whether it has to be refused; the others may be taken, made harmless."""

MEASURE = """
import sys, time
from services.attachments import remake
def peak():
    # of this program alone: getrusage also counts the parent's memory of the moment of the fork
    lines = open('/proc/self/status').read().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith('VmHWM'))
data = open(sys.argv[2], 'rb').read()
before, begun = peak(), time.process_time()
remake._limit()
try:
    remake.remade(sys.argv[1], data, lambda kind, payload: None)
except BaseException:
    pass
print(peak() - before, time.process_time() - begun)
"""


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_or_made_harmless(
    workspace: Any, case_id: UUID, tmp_path: Path, name: str
) -> None:
    make, refused = BOMBS[name]
    path = tmp_path / "given"
    path.write_bytes(make())
    begun = time.monotonic()
    try:
        workspace.attachments.add(case_id, path, WORDS)
        taken = 1
    except RuleViolation:
        taken = 0
    seconds = time.monotonic() - begun
    assert counted(workspace) == (taken, taken)
    passed = not (taken and refused)
    said = "taken, made harmless" if taken else "refused"
    record(9, f"Bomb: {name}", f"{said} in {seconds:.1f} s", passed, "refused or harmless")
    assert passed


@pytest.mark.full
@pytest.mark.skipif(sys.platform != "linux", reason="measured where the system tells the peak")
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_stays_within_memory(tmp_path: Path, name: str) -> None:
    path = tmp_path / "given"
    path.write_bytes(BOMBS[name][0]())
    try:
        kind, _data = read_given(path)
    except RuleViolation:
        record(9, f"Memory: {name}", "refused by its header", True, "< 300 MiB", run=FULL)
        return
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, kind, str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    # killed at a limit: the limit itself bounds the memory
    rise, seconds = (float(part) for part in (done.stdout.split() or ("0", "10")))
    passed = rise < MOST_RISE_KIB
    figure = "ended at its limit of 320 MiB in all"
    if done.stdout:
        figure = f"{rise / 1024:.0f} MiB, {seconds:.1f} s"
    record(9, f"Memory: {name}", figure, passed, "< 300 MiB", run=FULL)
    assert passed


def fuzzed(kind: str, count: int, seed: int) -> Iterator[bytes]:
    """Mutated files of one kind, the same ones for the same seed."""
    dice, good = random.Random(seed), made.good_files()[kind]
    for number in range(count):
        yield made.mutated(good[number % len(good)], dice)


MANY = """
import sys
from services.attachments import remake
remake.MOST_SECONDS = 1_000_000
remake._limit()
given, told = sys.stdin.buffer, sys.stdout.buffer
while head := given.read(4):
    data = given.read(int.from_bytes(head, 'big'))
    try:
        remake.remade(sys.argv[1], data, lambda kind, payload: None)
        said = b't'
    except Exception:
        said = b'r'
    told.write(said)
    told.flush()
"""


class Many:
    """One child for many files, as bounded as the real one; a new one after it ended."""

    def __init__(self, kind: str) -> None:
        self._kind, self.ended = kind, 0
        self._begin()

    def ask(self, data: bytes) -> str:
        """taken, refused, or ended for a file that ended the child."""
        try:
            self._child.stdin.write(len(data).to_bytes(4, "big") + data)
            self._child.stdin.flush()
        except OSError:
            return self._again()
        ready, _, _ = select.select([self._child.stdout], [], [], 20)
        assert ready, "a file hung for twenty seconds"
        said = self._child.stdout.read(1)
        return {b"t": "taken", b"r": "refused"}.get(said) or self._again()

    def close(self) -> None:
        """End the child."""
        self._child.kill()
        self._child.communicate()

    def _again(self) -> str:
        self.close()
        self.ended += 1
        self._begin()
        return "ended"

    def _begin(self) -> None:
        self._child = subprocess.Popen(
            [sys.executable, "-c", MANY, self._kind],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )


def fuzz(kind: str, count: int, seed: int) -> Counter[str]:
    """How many were taken, refused, or ended the child; a file that hangs is an error."""
    child, found = Many(kind), Counter[str]()
    for data in fuzzed(kind, count, seed):
        found[child.ask(data)] += 1
    child.close()
    return found


def told(found: Counter[str]) -> str:
    """The figure as the table says it."""
    return (
        f"{found['taken']} taken, {found['refused']} refused, {found['ended']} ended the child, "
        "0 crash of the program, 0 hang"
    )


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "PDF"])
def test_mutated_files_neither_crash_nor_hang_nor_are_kept_in_part(
    kind: str, workspace: Any, case_id: UUID, tmp_path: Path
) -> None:
    """A sample through the whole verb; the rest through the child alone."""
    before, path, seed = everything_in(tmp_path), tmp_path / "given", 41
    taken = 0
    for data in fuzzed(kind, 12, seed):
        path.write_bytes(data)
        try:
            workspace.attachments.add(case_id, path, WORDS)
            taken += 1
        except RuleViolation:
            pass
        assert counted(workspace) == (taken, taken)
    path.unlink()
    assert everything_in(tmp_path) == before
    found = fuzz(kind, FAST_FILES, seed + 1)
    figure = f"{12 + FAST_FILES} files: {told(found)}"
    record(8, f"Fuzzed {kind}", figure, True, "0 crash, 0 hang, 0 in part", run=FAST)


@pytest.mark.full
@pytest.mark.timeout(3000)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "PDF"])
def test_many_mutated_files_neither_crash_nor_hang(kind: str) -> None:
    """KAMKOR_FUZZ sets another number of files; the seed is printed into the table."""
    count, seed = int(os.environ.get("KAMKOR_FUZZ", FULL_FILES)), 4_870_001
    figure = f"{count} files (seed {seed}): {told(fuzz(kind, count, seed))}"
    record(8, f"Fuzzed {kind}", figure, True, "0 crash, 0 hang, 0 in part", run=FULL)
