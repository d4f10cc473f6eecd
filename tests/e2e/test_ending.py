"""The process that held the keys ends, another one shows the lock window, and nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from services.settings import Settings, save_settings
from tests.conftest import PASSPHRASE, VaultFiles
from tests.e2e.remote import Remote, until

CANARY = "Канарейка-Үлгүбаева"


@pytest.fixture
def computer(tmp_path: Path) -> Iterator[Remote]:
    """A computer on which nothing runs yet."""
    made = Remote(tmp_path / "computer")
    yield made
    made.stop()


@pytest.fixture
def vault_path(computer: Remote, vault_files: VaultFiles, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The vault that the program on that computer opens."""
    monkeypatch.setenv("KAMKOR_HOME", str(computer.home))
    path = vault_files.copy_to(computer.folder / "vault")
    save_settings(Settings(language="en", vault=str(path)))
    return path


@pytest.fixture
def working(computer: Remote, vault_path: Path) -> int:
    """A process with the vault open, and the canary half typed into a raid."""
    process = computer.start()
    computer.unlock(process, PASSPHRASE)
    computer.ask(process, "application.main.go('raid', fresh=True)")
    computer.ask(process, "see('place').setFocus()")
    computer.ask(process, f"type_text({CANARY!r})")
    return process


def locked_after(computer: Remote, process: int) -> int:
    """Wait for the end of a process and for the lock window of the next."""
    until(lambda: not computer.runs(process), "the process does not end")
    after = computer.wait_for_window(but={process})
    assert computer.ask(after, "answer = type(application.frame.shown).__name__") == "UnlockView"
    assert computer.ask(after, "answer = application.main is None")
    return after


def typed(computer: Remote, process: int) -> str:
    """What stands in the field of the raid's place."""
    return str(computer.ask(process, "answer = see('place').text()"))


def test_the_panic_key_ends_the_process_and_nothing_typed_is_lost(
    computer: Remote, working: int, vault_path: Path
) -> None:
    computer.tell(working, "press('L', 'Control', 'Shift')")
    after = locked_after(computer, working)
    assert computer.ask(after, "answer = window.isMinimized()")
    computer.unlock(after, PASSPHRASE)
    assert CANARY in typed(computer, after)
    assert not list(vault_path.parent.glob("*.part"))
    assert computer.errors() == ""


@pytest.mark.full
@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("watch.look(watch._looked + 200)", "slept"),
        ("guard.end('switched')", "screen was locked"),
        ("watch._last -= 1900; watch.look()", "30 minutes"),
    ],
)
def test_the_lock_window_says_why(computer: Remote, working: int, how: str, words: str) -> None:
    begin = "guard = application.guard; watch = guard.watch; "
    computer.tell(working, begin + how)
    after = locked_after(computer, working)
    assert words in computer.ask(after, "answer = said()")
    assert not computer.ask(after, "answer = window.isMinimized()")
    computer.unlock(after, PASSPHRASE)
    assert CANARY in typed(computer, after)


@pytest.mark.full
def test_another_person_at_the_cover_gets_a_clean_lock_window(
    computer: Remote, working: int
) -> None:
    computer.ask(working, "press('L', 'Control')")
    computer.until(working, "application.guard.covered is not None")
    assert CANARY not in computer.ask(working, "answer = said()")
    computer.tell(working, "see('close_vault').click()")
    after = locked_after(computer, working)
    computer.unlock(after, PASSPHRASE)
    assert CANARY in typed(computer, after)


@pytest.mark.full
def test_work_that_runs_is_asked_to_stop_and_does_so_whole(
    computer: Remote, working: int, tmp_path: Path
) -> None:
    done = tmp_path / "done"
    work = f"""
import pathlib, time
def work(progress, cancelled):
    while not cancelled():
        time.sleep(0.005)
    pathlib.Path({str(done)!r}).write_text("whole")
application.main.start(work, steps=True)
"""
    computer.ask(working, work)
    computer.tell(working, "application.guard.end('panic')")
    after = locked_after(computer, working)
    assert done.read_text() == "whole"
    computer.unlock(after, PASSPHRASE)


@pytest.mark.full
def test_work_that_does_not_stop_is_not_waited_for_and_what_was_saved_stays(
    computer: Remote, working: int
) -> None:
    deaf = """
import time
import ui.lock.guard
ui.lock.guard.FINISH_SECONDS = 0.2
application.main.workspace.drafts.save("kept", {"text": "before"})
application.main.start(lambda: time.sleep(600))
"""
    computer.ask(working, deaf)
    computer.tell(working, "application.guard.end('panic')")
    after = locked_after(computer, working)
    computer.unlock(after, PASSPHRASE)
    assert CANARY in typed(computer, after)
    draft = "answer = application.main.workspace.drafts.load('kept').payload['text']"
    assert computer.ask(after, draft) == "before"


@pytest.mark.full
def test_nothing_typed_comes_out_of_forced_errors(computer: Remote, working: int) -> None:
    faults = f"""
import logging, threading, warnings
from PySide6.QtCore import QTimer, qWarning
def fail(): raise ValueError({CANARY!r})
logging.getLogger("a.library").error("of %s", {CANARY!r})
warnings.warn({CANARY!r})
qWarning({CANARY!r})
thread = threading.Thread(target=fail); thread.start(); thread.join()
application.main.tasks.run(fail)
QTimer.singleShot(0, fail)
"""
    computer.ask(working, faults)
    computer.until(working, "any(b.objectName() == 'answer_close' for b in app.allWidgets())")
    log = computer.home / "data" / "kamkor.log"
    until(lambda: log.exists() and log.read_text().count("ValueError") == 2, "not in the log")
    written = computer.errors() + log.read_text(encoding="utf-8")
    assert CANARY not in written
    for kind in ("a.library ERROR", "UserWarning", "QtWarningMsg", "ValueError < "):
        assert kind in written
