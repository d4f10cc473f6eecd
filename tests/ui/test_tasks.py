"""Work behind the window: results come back on its thread, and a closed page hears nothing."""

import threading
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from services.errors import RuleViolation
from ui.tasks import Task, Tasks


class Listener(QObject):
    """Hears results as a page does."""

    heard: list[Any] = []

    def hear(self, result: Any) -> None:
        self.heard.append(result)


@pytest.fixture
def tasks(kamkor_app: QApplication) -> Any:
    made = Tasks()
    yield made
    made.close()


def test_the_result_comes_back_on_the_thread_of_the_window(tasks: Tasks, qtbot: Any) -> None:
    seen: list[threading.Thread] = []

    def work() -> threading.Thread:
        return threading.current_thread()

    tasks.run(work, lambda worker: seen.extend([worker, threading.current_thread()]))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] is not threading.main_thread()
    assert seen[1] is threading.main_thread()
    assert not tasks.busy


def test_an_expected_error_is_handed_over(tasks: Tasks, qtbot: Any) -> None:
    def work() -> None:
        raise RuleViolation("case_closed")

    seen: list[BaseException] = []
    tasks.run(work, None, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], RuleViolation)


def test_long_work_reports_and_can_be_stopped(tasks: Tasks, qtbot: Any) -> None:
    begun = threading.Event()

    def work(progress: Any, cancelled: Any) -> str:
        progress(1, 3)
        begun.set()
        while not cancelled():
            threading.Event().wait(0.001)
        return "stopped"

    steps: list[tuple[int, int]] = []
    results: list[str] = []
    task: Task = tasks.run(work, results.append, steps=True)
    task.progressed.connect(lambda done, total: steps.append((done, total)))
    qtbot.waitUntil(begun.is_set)
    task.cancel()
    qtbot.waitUntil(lambda: results == ["stopped"])
    assert steps == [(1, 3)]


def test_a_page_that_is_gone_hears_nothing(tasks: Tasks, qtbot: Any) -> None:
    page = Listener()
    Listener.heard = []
    go = threading.Event()
    tasks.run(go.wait, page.hear)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    go.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert Listener.heard == []


def test_work_waits_its_turn(tasks: Tasks, qtbot: Any) -> None:
    order: list[int] = []
    for number in range(5):
        tasks.run(lambda number=number: number, order.append)
    qtbot.waitUntil(lambda: len(order) == 5)
    assert order == [0, 1, 2, 3, 4]
