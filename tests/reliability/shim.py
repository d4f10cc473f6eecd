"""The disk that can be told to fail: builds shim.c, and speaks to it from inside a process.

Only a process started with ``environment()`` has it; ``Disk`` is used in that process itself.
"""

import ctypes
import errno
import hashlib
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.reliability.record import ROOT

SOURCE = Path(__file__).with_name("shim.c")
WRITES, SYNCS, NAMES, READS = 1, 2, 4, 8
CHANGES = WRITES | SYNCS | NAMES
"""Every call that changes the disk: data, promises that it lasts, and names."""
NO_FAULT, ONCE, FROM, KILL, TEAR = range(5)
EIO, ENOSPC = errno.EIO, errno.ENOSPC
FILES_LIE, FOLDERS_LIE = 1, 2
_FLAGS = ("-std=gnu11", "-O2", "-shared", "-fPIC", "-Wall", "-Wextra", "-Werror")


def built(folder: Path = ROOT / "build" / "reliability") -> Path:
    """The library, compiled when its source has changed. Needs a C compiler (gcc, libc6-dev)."""
    digest = hashlib.sha256(SOURCE.read_bytes() + " ".join(_FLAGS).encode()).hexdigest()[:12]
    library = folder / f"shim-{digest}.so"
    if not library.exists():
        compiler = shutil.which("cc")
        assert compiler, "no C compiler: apt-get install gcc libc6-dev, then run again"
        folder.mkdir(parents=True, exist_ok=True)
        part = library.with_suffix(f".{os.getpid()}")
        said = subprocess.run(
            [compiler, *_FLAGS, "-o", str(part), str(SOURCE), "-ldl", "-lpthread"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert said.returncode == 0, said.stderr
        part.replace(library)
    return library


def environment() -> dict[str, str]:
    """The environment of a process over whose disk we have power."""
    return {**os.environ, "LD_PRELOAD": str(built())}


@dataclass(frozen=True)
class Fault:
    """What the disk does: ``kind`` (ONCE, FROM, KILL, TEAR) at call number ``at`` of ``classes``,
    with ``error``; ``room`` is how many more bytes fit (-1: any number)."""

    kind: int = NO_FAULT
    at: int = 0
    error: int = EIO
    classes: int = CHANGES
    room: int = -1

    def plain(self) -> dict[str, int]:
        """The fault as numbers, to be sent to another process."""
        return asdict(self)


class Disk:
    """Power over the files below one folder, in this process."""

    def __init__(self) -> None:
        assert "shim-" in os.environ.get("LD_PRELOAD", ""), "this process was not started with it"
        self._library = ctypes.CDLL(None)
        self._library.shim_start.argtypes = (ctypes.c_char_p, ctypes.c_char_p)
        self._library.shim_arm.argtypes = (
            ctypes.c_int, ctypes.c_long, ctypes.c_int, ctypes.c_int, ctypes.c_longlong
        )  # fmt: skip
        self._library.shim_calls.restype = ctypes.c_long
        for name, kind in (("room", ctypes.c_longlong), ("mark", ctypes.c_long)):
            getattr(self._library, f"shim_{name}").argtypes = (kind,)

    def start(self, folder: Path, log: Path | None = None) -> None:
        """Watch the files of a folder that are opened from now on, and write down what becomes of
        them into ``log`` if one is given."""
        self._library.shim_start(os.fsencode(folder), os.fsencode(log or ""))

    def arm(self, fault: Fault | Mapping[str, int]) -> None:
        """From now on fail as told; the calls are counted from here."""
        one = fault if isinstance(fault, Fault) else Fault(**fault)
        self._library.shim_arm(one.kind, one.at, one.error, one.classes, one.room)

    def stop(self) -> None:
        """The disk is an ordinary one again."""
        self._library.shim_stop()

    def mend(self) -> None:
        """No more faults, and room for everything; the counting goes on."""
        self._library.shim_mend()

    def mark(self, number: int) -> None:
        """Write a number into the log: what is acknowledged up to here."""
        self._library.shim_mark(number)

    def lie(self, what: int) -> None:
        """Say that syncs were done which were not: FILES_LIE, FOLDERS_LIE."""
        self._library.shim_lie(what)

    @property
    def calls(self) -> int:
        """How many calls of the classes were counted since ``arm``."""
        return int(self._library.shim_calls())
