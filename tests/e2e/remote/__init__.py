"""The real program in processes of its own, driven from a test: keys, clicks and questions.

Each process of the program reads its commands from a folder and writes the answers there; one
that starts another hands the same ear on through its surroundings. Nothing of the program is
replaced: the ear is a timer in its window's own thread.
"""

import itertools
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
EAR = Path(__file__).resolve().parent / "ear"
PATIENCE = 40.0


class Remote:
    """One computer: a home folder, and every process of the program that runs on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        self._talk = folder / "talk"
        self._talk.mkdir(parents=True)
        self._numbers = itertools.count(1)
        self._started: list[subprocess.Popen[bytes]] = []

    @property
    def environment(self) -> dict[str, str]:
        """What the processes see; all they write lies below the folder."""
        own = {
            "KAMKOR_HOME": str(self.home),
            "KAMKOR_TALK": str(self._talk),
            "PYTHONPATH": str(EAR),
            "QT_QPA_PLATFORM": "offscreen",
        }
        for name in ("TMPDIR", "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            place = self.folder / "elsewhere" / name.lower()
            place.mkdir(parents=True, exist_ok=True)
            own[name] = str(place)
        # a bus that is not there: the computer of the tests has a session of its own to lose
        own["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nonexistent/bus"
        return {**os.environ, **own}

    def start(self, *arguments: str) -> int:
        """Start the program as a person does; returns the process, once its window listens."""
        errors = (self.folder / "stderr").open("ab")
        process = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), *arguments],
            env=self.environment,
            stdout=errors,
            stderr=errors,
        )
        errors.close()
        self._started.append(process)
        return self.wait_for_window({process.pid})

    def windows(self) -> set[int]:
        """The processes whose window listens and that still run."""
        heard = {int(file.stem) for file in self._talk.glob("*.here")}
        return {process for process in heard if self.runs(process)}

    def wait_for_window(self, among: set[int] | None = None, but: set[int] | None = None) -> int:
        """A process whose window listens, out of some, or other than some."""

        def found() -> set[int]:
            return {
                one
                for one in self.windows()
                if (among is None or one in among) and one not in (but or ())
            }

        until(lambda: bool(found()), "no window opens")
        return found().pop()

    def ask(self, process: int, code: str) -> Any:
        """Run lines of Python in the window's thread; what they put into ``answer`` comes back.

        They find ``app`` (the QApplication), ``window`` (the frame) and ``application``.
        """
        name = f"{process}-{next(self._numbers)}"
        answer = self._talk / f"{name}.answer"
        self._write(self._talk / f"{name}.ask", code)
        until(lambda: answer.exists() or not self.runs(process), f"no answer to: {code}")
        if not answer.exists():
            raise ProcessLookupError(process)
        told = json.loads(answer.read_text(encoding="utf-8"))
        if "fault" in told:
            raise AssertionError(told["fault"])
        return told["answer"]

    def tell(self, process: int, code: str) -> None:
        """Run lines of Python there and wait for no answer: the process may end over them."""
        self._write(self._talk / f"{process}-{next(self._numbers)}.ask", code)

    def until(self, process: int, expression: str) -> Any:
        """Wait until an expression is true there; returns its value."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            value = self.ask(process, f"answer = {expression}")
            if value:
                return value
        raise AssertionError(f"never true: {expression}")

    def unlock(self, process: int, passphrase: str) -> None:
        """Type the passphrase into the unlock view or the cover, and wait for the pages."""
        self.ask(process, "see('passphrase').setFocus()")
        self.ask(process, f"type_text({passphrase!r}); press('Return')")
        self.until(process, "application.main is not None and not application.frame.covered_by "
                            "and bool(application.main.page)")  # fmt: skip

    def runs(self, process: int) -> bool:
        """Whether a process is alive; one that waits to be buried is not."""
        for started in self._started:
            if started.pid == process:
                return started.poll() is None
        try:
            state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return False
        return state != "Z"

    def errors(self) -> str:
        """What the processes wrote on their standard output and error."""
        return (self.folder / "stderr").read_text(encoding="utf-8", errors="replace")

    def stop(self) -> None:
        """End every process."""
        for process in self.windows() | {one.pid for one in self._started if one.poll() is None}:
            os.kill(process, 9)
        for one in self._started:
            one.wait()

    @staticmethod
    def _write(path: Path, text: str) -> None:
        part = path.with_suffix(".part")
        part.write_text(text, encoding="utf-8")
        part.rename(path)


def until(true: Any, words: str, patience: float = PATIENCE) -> None:
    """Look again and again until something is true; the waiting is for other processes."""
    end = time.monotonic() + patience
    while not true():
        if time.monotonic() > end:
            raise AssertionError(words)
        time.sleep(0.01)
