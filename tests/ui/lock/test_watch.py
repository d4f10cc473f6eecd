"""A keyboard left alone covers the screen; half an hour, or sleep, ends the process."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.conftest import SUPERVISOR_ID
from ui.app import Application
from ui.lock.watch import LEFT_AFTER, LOOK_EVERY, SLEEP_GAP, Watch, seconds


@pytest.fixture
def told(kamkor_app: QApplication) -> list[str]:
    return []


@pytest.fixture
def watch(told: list[str]) -> Watch:
    made = Watch(5)
    made.idle.connect(lambda: told.append("idle"))
    made.left.connect(lambda: told.append("left"))
    made.slept.connect(lambda: told.append("slept"))
    made._timer.stop()
    return made


def pass_time(watch: Watch, length: float, begin: float | None = None) -> float:
    """Let the clock go on with all its looks; returns where it stands."""
    moment = watch._looked if begin is None else begin
    end = moment + length
    while moment < end:
        moment += LOOK_EVERY
        watch.look(moment)
    return moment


def press_a_key() -> None:
    app = QApplication.instance()
    assert app is not None
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(app, key)


def test_after_five_minutes_the_screen_is_to_be_covered(watch: Watch, told: list[str]) -> None:
    pass_time(watch, 4 * 60)
    assert told == []
    pass_time(watch, 70)
    assert told[0] == "idle"
    watch.stop()


def test_a_key_puts_the_cover_off(watch: Watch, told: list[str]) -> None:
    watch._last = seconds() - 10 * 60
    press_a_key()
    watch.look()
    assert told == []
    watch.stop()


def test_a_key_on_the_cover_does_not_put_the_end_off(watch: Watch, told: list[str]) -> None:
    watch.covered = True
    watch._last = watch._looked - LEFT_AFTER + 20
    press_a_key()
    pass_time(watch, 20)
    assert told == ["left"]
    watch.stop()


def test_half_an_hour_ends_the_process_even_without_a_cover(watch: Watch, told: list[str]) -> None:
    watch.idle.connect(lambda: setattr(watch, "covered", True))
    pass_time(watch, LEFT_AFTER)
    assert told == ["idle", "left"]
    watch.stop()


def test_a_look_that_comes_late_means_that_the_computer_slept(
    watch: Watch, told: list[str]
) -> None:
    watch.look(watch._looked + LOOK_EVERY + SLEEP_GAP - 1)
    assert told == []
    watch.look(watch._looked + LOOK_EVERY + SLEEP_GAP + 1)
    assert told == ["slept"]
    watch.stop()


def test_whoever_comes_back_has_the_whole_time_again(watch: Watch, told: list[str]) -> None:
    watch.covered = True
    watch._last = seconds() - 20 * 60
    watch.resume()
    watch.look()
    assert told == []
    assert not watch.covered
    watch.stop()


def test_the_clock_of_the_watch_covers_and_ends(
    application: Application, left: list[tuple[Path, str]], path: Path
) -> None:
    guard = application.guard
    assert guard is not None
    pass_time(guard.watch, 5 * 60 + LOOK_EVERY)
    assert guard.covered is not None
    pass_time(guard.watch, LEFT_AFTER)
    assert left == [(path, "left")]


def test_the_office_decides_how_many_minutes(application: Application) -> None:
    guard, main = application.guard, application.main
    assert guard is not None
    assert main is not None
    workspace = main.workspace
    assert guard.watch.minutes == 5
    workspace.sign_in(SUPERVISOR_ID)
    workspace.change_office({"lock_minutes": 3}, workspace.office.version)
    QApplication.processEvents()
    assert guard.watch.minutes == 3
    application.change_settings(application.settings._replace(lock_minutes=2))
    assert guard.watch.minutes == 2
