"""The real window in a child of the nursery, worked with by keys until it is killed."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError as TookTooLong

from services.settings import Settings, save_settings
from tests.conftest import PASSPHRASE
from tests.e2e.driver import Hands, Keyboard
from tests.e2e.program import Program
from tests.e2e.steps import unlock
from tests.reliability.nursery import BEGUN
from tests.reliability.oracle import ACKNOWLEDGED, START, fingerprint, keep_journal

Say = Callable[..., None]
ROUND, HANDLES, MEMORY = "round", "handles", "memory"


class Patience:
    """What the hands need of pytest-qt: to let the program run until something holds."""

    def waitUntil(self, condition: Callable[[], object], timeout: int = 5000) -> None:
        """Raises TookTooLong."""
        end = time.monotonic() + timeout / 1000
        while not condition():
            if time.monotonic() > end:
                raise TookTooLong("waited in vain")
            QApplication.processEvents()
            time.sleep(0.002)


def begin(home: Path) -> tuple[Program, Hands]:
    """The program over the vault that its settings name, unlocked."""
    os.environ["KAMKOR_HOME"] = str(home)
    QApplication.instance() or QApplication(sys.argv[:1])
    program = Program(Patience(), home)
    program.start()
    hands = Keyboard(program)
    unlock(hands, PASSPHRASE)
    return program, hands


def window(say: Say, home: str, number: str, minutes: float = 60) -> None:
    """Open a case and correct the child's details again and again; ``number`` is the case's."""
    program, hands = begin(Path(home))
    engine = program.workspace.vault.engine
    with engine.connect() as connection:
        say(START, fingerprint(connection.connection.driver_connection))
    keep_journal(engine, say)
    hands.find_case(number)
    hands.until(lambda: program.route == "case", "the case does not open")
    hands.tab("child")
    say(BEGUN)
    place, end = 0, time.monotonic() + 60 * minutes
    while time.monotonic() < end:
        place += 1
        correct(hands, f"Үлгүбекович {place}")
        say(ACKNOWLEDGED, f"saved {place}")
        if place % 10 == 0:
            say(MEMORY, str(memory()))
            say(HANDLES, str(handles()))
    hands.finish()
    program.stop()


def correct(hands: Hands, patronymic: str) -> None:
    """One change of the form, until the window shows that it is saved."""
    hands.press("change_child")
    hands.fill("patronymic", patronymic)
    hands.save()
    hands.until(lambda: hands.shown("change_child"), "it is not saved")


def settle_in(home: Path, vault: Path) -> None:
    """Let the program at this home open this vault at its next start."""
    os.environ["KAMKOR_HOME"] = str(home)
    save_settings(Settings(language="en", vault=str(vault)), home / "config" / "settings.toml")


def memory() -> int:
    """Bytes of this process that are in memory."""
    pages: Any = Path("/proc/self/statm").read_text().split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def handles() -> int:
    """How many files and pipes this process has open."""
    return len(os.listdir("/proc/self/fd"))
