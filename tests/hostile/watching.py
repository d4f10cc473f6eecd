"""Who opens what: Python through its audit hook, everything else through the kernel's watch."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_IN_OPEN_OR_READ = 0x20 | 0x01
_NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.bind", "urllib.Request")
_RUNS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "ctypes.dlopen", "exec_bait")

_seen: list[str] = []
_armed: list[str] = []


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if not _armed:
        return
    if event in _NETWORK or event in _RUNS:
        _seen.append(event)
    elif event == "open" and _armed[0] in str(arguments[0]):
        _seen.append(f"open {arguments[0]}")


@contextmanager
def nothing_opened(bait: Path) -> Iterator[None]:
    """Fails where the block opens the bait, the network or another program."""
    if not getattr(sys, "_kamkor_watched", False):
        sys.addaudithook(_hook)
        sys._kamkor_watched = True  # type: ignore[attr-defined]
    watch = _Kernel(bait)
    _seen.clear()
    _armed.append(str(bait))
    try:
        yield
    finally:
        _armed.clear()
    assert _seen == []
    assert not watch.opened(), "the bait was opened"


class _Kernel:
    """inotify on one file; on other systems nothing is watched here."""

    def __init__(self, path: Path) -> None:
        self._handle = -1
        if sys.platform == "linux":
            libc = ctypes.CDLL(None, use_errno=True)
            self._handle = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
            libc.inotify_add_watch(self._handle, os.fsencode(path), _IN_OPEN_OR_READ)

    def opened(self) -> bool:
        """Whether anybody opened the file since."""
        if self._handle < 0:
            return False
        try:
            return bool(os.read(self._handle, 4096))
        except BlockingIOError:
            return False
        finally:
            os.close(self._handle)
