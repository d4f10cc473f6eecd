"""The parent's side of the child process: feed it, read what it sends, end it."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from services.attachments.bounds import MOST_PAGES
from services.errors import RuleViolation

MOST_SECONDS = 20
"""By the clock on the wall; the child's own bound of computing time is half of it."""
_LOOK_AGAIN = 0.1
MOST_OUT = 64 * 1024 * 1024
"""Thirty pages of photographs stay below half of this."""

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

_CODES = frozenset(
    {
        "attachment_locked",
        "attachment_too_many_pages",
        "attachment_too_many_pixels",
        "attachment_unreadable",
    }
)
_KINDS = {
    "application/pdf": b"%PDF-",
    "image/jpeg": b"\xff\xd8\xff",
    "image/png": b"\x89PNG\r\n\x1a\n",
}
_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Remade:
    """A picture or PDF made anew, with a small picture of its first page (JPEG)."""

    media_type: str
    pages: int
    content: bytes
    preview: bytes


def remake(
    kind: str,
    given: bytes,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Remade:
    """Have a child process make the file anew; ``kind`` is JPEG, PNG or PDF.

    ``progress`` is called with pages done and pages in all. Raises RuleViolation with the codes of
    ``attachment_words``, also attachment_too_slow and attachment_cancelled; the child is gone then.
    """
    child = subprocess.Popen(
        # -I would hide this program's own modules, -s and -E hide all others' additions
        [sys.executable, "-s", "-E", "-m", "services.attachments.remake", kind],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=_ROOT,
        close_fds=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    assert child.stdin is not None
    assert child.stdout is not None
    watch = _Watch(child, cancelled)
    feeder = threading.Thread(target=_feed, args=(child.stdin, given), daemon=True)
    watch.start()
    feeder.start()
    try:
        return _read(child.stdout, progress)
    except RuleViolation:
        if watch.code:
            raise RuleViolation(watch.code) from None
        raise
    finally:
        watch.over.set()
        child.kill()
        feeder.join()
        watch.join()
        child.stdout.close()
        child.wait()


class _Watch(threading.Thread):
    """Ends the child when time is up or the person has had enough; ``code`` says which it was."""

    def __init__(self, child: "subprocess.Popen[bytes]", cancelled: Cancelled | None) -> None:
        super().__init__(daemon=True)
        self._child, self._cancelled = child, cancelled
        self.over = threading.Event()
        self.code = ""

    def run(self) -> None:
        """Look again and again until the child is done with."""
        end = time.monotonic() + MOST_SECONDS
        while not self.code and not self.over.wait(_LOOK_AGAIN):
            if self._cancelled is not None and self._cancelled():
                self.code = "attachment_cancelled"
            elif time.monotonic() > end:
                self.code = "attachment_too_slow"
        self._child.kill()


def _feed(pipe: IO[bytes], given: bytes) -> None:
    try:
        with pipe:
            pipe.write(given)
    except OSError:
        # the child has made up its mind without reading everything
        return


def _read(pipe: IO[bytes], progress: Progress | None) -> Remade:
    """Frames until the three parts are there; nothing of what the child says is believed."""
    parts: dict[bytes, bytes] = {}
    room = MOST_OUT
    while not {b"H", b"C", b"V"} <= parts.keys():
        head = pipe.read(5)
        length = int.from_bytes(head[1:], "big")
        if len(head) < 5 or length > room:
            raise RuleViolation("attachment_unreadable")
        kind, payload = head[:1], pipe.read(length)
        room -= length + 5
        if len(payload) < length:
            raise RuleViolation("attachment_unreadable")
        if kind == b"E":
            code = payload.decode("ascii", "replace")
            raise RuleViolation(code if code in _CODES else "attachment_unreadable")
        if kind == b"P":
            _tell(payload, progress)
        else:
            parts[kind] = payload
    return _checked(parts[b"H"], parts[b"C"], parts[b"V"])


def _tell(payload: bytes, progress: Progress | None) -> None:
    done, _, total = payload[:20].partition(b" ")
    if progress is not None and done.isdigit() and total.isdigit():
        progress(int(done), int(total))


def _checked(head: bytes, content: bytes, preview: bytes) -> Remade:
    try:
        found = json.loads(head)
        media_type, pages = str(found["media_type"]), int(found["pages"])
    except (ValueError, KeyError, TypeError):
        raise RuleViolation("attachment_unreadable") from None
    sign = _KINDS.get(media_type)
    fits = sign is not None and content.startswith(sign) and preview.startswith(b"\xff\xd8\xff")
    if not fits or not 1 <= pages <= MOST_PAGES:
        raise RuleViolation("attachment_unreadable")
    return Remade(media_type, pages, content, preview)
