"""Processes to be killed, born grown up.

One process loads everything once and then forks a child for each trial, in some milliseconds. The
child does a job of ``jobs.py`` and tells what it did through a pipe, which outlives it.
"""

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.conftest import PASSPHRASE
from tests.reliability.oracle import Journal
from tests.reliability.record import ROOT
from tests.reliability.shim import Fault, environment

BEGUN, RAISED, LEARN, SETTLE = "begun", "raised", "learn", "settle"
LONGEST = 900.0
"""Seconds after which a child that hangs is ended; it then counts as hung."""


@dataclass(frozen=True)
class Ended:
    """How a child ended: ``status`` is its exit code, or minus the signal; ``entries`` is all it
    said."""

    status: int
    entries: list[tuple[str, str]] = field(default_factory=list)
    hung: bool = False

    @property
    def killed(self) -> bool:
        """Whether it was ended by kill -9."""
        return self.status == -signal.SIGKILL

    @property
    def journal(self) -> Journal:
        """What it committed and acknowledged."""
        return Journal(self.entries)

    def said(self, kind: str) -> list[str]:
        """Everything it said of one kind, in order."""
        return [what for one, what in self.entries if one == kind]

    @property
    def raised(self) -> str:
        """The error that nothing caught, or an empty text."""
        return "; ".join(self.said(RAISED))


class Nursery:
    """The process that forks; ``close`` it at the end."""

    def __init__(self) -> None:
        settings = {**environment(), "QT_QPA_PLATFORM": "offscreen"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.reliability.nursery"],
            cwd=ROOT,
            env=settings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(
        self,
        job: str,
        *,
        fault: Fault | None = None,
        kill_after: float | None = None,
        longest: float = LONGEST,
        **given: Any,
    ) -> Ended:
        """Let a child do a job and wait until it has ended.

        ``kill_after`` is the number of seconds after its beginning at which it is killed; after
        ``longest`` seconds it counts as hung.
        """
        plain = {name: str(v) if isinstance(v, Path) else v for name, v in given.items()}
        if fault is not None:
            plain["fault"] = fault.plain()
        told = self._order(job, plain, kill_after, longest)
        entries = [(kind, what) for kind, what in told["entries"]]
        return Ended(told["status"], entries, told["hung"])

    def learn(self, path: Path, passphrase: str = PASSPHRASE) -> None:
        """Let the children know the key of a vault beforehand."""
        self._order(LEARN, {"path": str(path), "passphrase": passphrase})

    def settle_in(self, home: Path, vault: Path) -> None:
        """Let the next window at this home open this vault; the first time, load the window."""
        self._order(SETTLE, {"home": str(home), "vault": str(vault)})

    def _order(
        self,
        job: str,
        given: dict[str, Any],
        kill_after: float | None = None,
        longest: float = LONGEST,
    ) -> dict[str, Any]:
        order = {"job": job, "given": given, "kill_after": kill_after, "longest": longest}
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, "the nursery died"
        told: dict[str, Any] = json.loads(answer)
        return told

    def close(self) -> None:
        """Let it go."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(timeout=30)


def _serve() -> None:
    from tests.reliability import jobs

    orders, answers = os.dup(0), os.dup(1)
    os.dup2(os.open(os.devnull, os.O_RDWR), 1)
    jobs.grow_up()
    with os.fdopen(orders) as lines:
        for line in lines:
            order = json.loads(line)
            if order["job"] in jobs.PREPARATIONS:
                jobs.PREPARATIONS[order["job"]](**order["given"])
                os.write(answers, b"{}\n")
                continue
            told = _bear(order["job"], order["given"], order["kill_after"], order["longest"])
            os.write(answers, (json.dumps(told) + "\n").encode())


def _bear(
    job: str, given: dict[str, Any], kill_after: float | None, longest: float
) -> dict[str, Any]:
    from tests.reliability import jobs, seeded_faults

    ear, mouth = os.pipe()
    child = os.fork()
    if not child:
        os.close(ear)
        seeded_faults.apply(given.pop("seeded", ""))
        _live(lambda say: jobs.JOBS[job](say, **given), mouth)
    os.close(mouth)
    said, hung = _listen(ear, child, kill_after, longest)
    os.close(ear)
    _, status = os.waitpid(child, 0)
    # the last line may be cut off; what was cut was not said
    lines = said.decode(errors="replace").split("\n")[:-1]
    entries = [line.partition("\t")[::2] for line in lines]
    return {"status": os.waitstatus_to_exitcode(status), "entries": entries, "hung": hung}


def _live(work: Any, mouth: int) -> None:
    """The whole life of a child; it never returns."""

    def say(kind: str, what: str = "") -> None:
        os.write(mouth, f"{kind}\t{what}\n".encode())

    status = 1
    try:
        work(say)
        status = 0
    except BaseException as error:
        say(RAISED, f"{type(error).__name__}: {' '.join(str(error).split())[:500]}{_place(error)}")
    finally:
        os._exit(status)


def _place(error: BaseException) -> str:
    trace, places = error.__traceback__, []
    while trace is not None:
        places.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return f" ({' < '.join(reversed(places[-6:]))})"


def _listen(ear: int, child: int, kill_after: float | None, longest: float) -> tuple[bytes, bool]:
    """Everything a child says until it is gone."""
    said, hung = b"", False
    end, begun = time.monotonic() + longest, False
    while True:
        ready, _, _ = select.select([ear], [], [], max(0.0, end - time.monotonic()))
        if not ready:
            hung = not begun
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            end, begun = time.monotonic() + longest, True
            continue
        some = os.read(ear, 65536)
        if not some:
            return said, hung
        said += some
        if kill_after is not None and not begun and BEGUN.encode() in said:
            end, begun = time.monotonic() + kill_after, True


if __name__ == "__main__":
    _serve()
