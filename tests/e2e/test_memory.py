"""Two seconds after the panic key no process of ours holds a word that was typed.

The program makes its memory unreadable for other programs of the same user (PR_SET_DUMPABLE);
who runs the tests as an administrator can look all the same, and so proves that there is nothing.
"""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE
from tests.e2e.remote import Remote, until
from tests.e2e.test_ending import computer, locked_after, vault_path
from tests.reliability.record import FULL, record

__all__ = ["computer", "vault_path"]
pytestmark = [
    pytest.mark.full,
    pytest.mark.skipif(sys.platform != "linux", reason="reads /proc"),
]
CANARY = "Канарейка-Мисалбекова"
FORMS = tuple(CANARY.encode(code) for code in ("utf-8", "utf-16-le", "utf-32-le"))
SPELT = ("-".join(str(ord(letter)) for letter in CANARY)).encode()
CHUNK = 1 << 24


def test_nothing_typed_is_left_in_memory(computer: Remote, vault_path: Path) -> None:
    process = computer.start()
    computer.unlock(process, PASSPHRASE)
    computer.ask(process, "application.main.go('raid', fresh=True)")
    save = f"""
text = "".join(chr(int(code)) for code in {SPELT.decode()!r}.split("-"))
see('place').setFocus()
type_text(text)
application.main.workspace.drafts.save("typed", {{"text": text}})
"""
    computer.ask(process, save)
    if os.geteuid() != 0:
        with pytest.raises(PermissionError):
            holds(process)
    else:
        assert holds(process), "the search itself finds nothing"
    began = time.monotonic()
    computer.tell(process, "press('L', 'Control', 'Shift')")
    until(lambda: not computer.runs(process), "the process does not end", 2)
    assert time.monotonic() - began < 2
    after = locked_after(computer, process)
    if os.geteuid() == 0:
        looked = list(ours(computer))
        held = [one for one in looked if holds(one)]
        figure = f"{len(looked)} processes 2 s after the panic key, {len(held)} with the word"
        record(13, "Memory after the end", figure, not held, "0", run=FULL)
        assert looked
        assert held == []
    computer.unlock(after, PASSPHRASE)
    told = "answer = application.main.workspace.drafts.load('typed').payload['text']"
    assert computer.ask(after, told) == CANARY


def test_no_program_of_the_same_user_may_look_into_it(computer: Remote, vault_path: Path) -> None:
    process = computer.start()
    owner = Path(f"/proc/{process}/mem").stat().st_uid
    limits = Path(f"/proc/{process}/limits").read_text(encoding="utf-8")
    core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]
    assert owner == 0


def ours(computer: Remote) -> Iterator[int]:
    """Every process of that computer: those whose surroundings name its folder."""
    mark = str(computer.folder).encode()
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        try:
            if mark in (entry / "environ").read_bytes():
                yield int(entry.name)
        except OSError:
            continue


def holds(process: int) -> bool:
    """Whether the canary stands anywhere in the memory of a process, in any encoding of Qt's,
    Python's or SQLite's."""
    with (
        open(f"/proc/{process}/maps", encoding="utf-8") as maps,
        open(f"/proc/{process}/mem", "rb", 0) as memory,
    ):
        for line in maps:
            span, rights, *_rest, name = (*line.split(maxsplit=5), "")[:7]
            if "r" not in rights or name.startswith(("[vv", "/dev")):
                continue
            first, last = (int(end, 16) for end in span.split("-"))
            if _found(memory, first, last):
                return True
    return False


def _found(memory, first: int, last: int) -> bool:  # type: ignore[no-untyped-def]
    keep = b""
    while first < last:
        try:
            memory.seek(first)
            part = memory.read(min(CHUNK, last - first))
        except (OSError, ValueError):
            return False
        if not part:
            return False
        if any(form in keep + part for form in FORMS):
            return True
        keep, first = part[-200:], first + len(part)
    return False
