"""Work behind the window: the only file that starts threads.

Work is a plain function; it runs one after another on a single worker, so that two pieces of work
never touch the vault at once, and its result comes back on the window's own thread.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

Done = Callable[[Any], None]
Failed = Callable[[BaseException], None]


class Task(QObject):
    """One piece of running work. ``progressed`` tells (done, total); total 0 means not known."""

    progressed = Signal(int, int)
    ended = Signal()
    _reported = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = False
        # queued even within one thread: whoever starts the work may connect after it has begun
        self._reported.connect(self.progressed, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop at its next safe place."""
        self._stop = True

    def cancelled(self) -> bool:
        """Whether it was asked to stop; the work itself calls this."""
        return self._stop

    def progress(self, done: int, total: int) -> None:
        """Report how far the work is; called on the worker's thread, shown on the window's."""
        self._reported.emit(done, total)


class Tasks(QObject):
    """Runs work on one worker thread and brings results and errors back to the window."""

    _finished = Signal(object, object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._running: set[Task] = set()
        self._futures: set[Future[Any]] = set()
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[..., Any],
        done: Done | None = None,
        failed: Failed | None = None,
        *,
        steps: bool = False,
    ) -> Task:
        """Start ``work``; later call ``done(result)`` or ``failed(error)`` on this thread.

        With ``steps`` the work is called as ``work(progress, cancelled)``. Without ``failed`` an
        error is raised here, on the window's thread, where the excepthook shows it.
        """
        from concurrent.futures import ThreadPoolExecutor

        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kamkor")
        task = Task(self)
        self._running.add(task)
        arguments = (task.progress, task.cancelled) if steps else ()
        future = self._pool.submit(work, *arguments)
        self._futures.add(future)
        future.add_done_callback(self._futures.discard)
        future.add_done_callback(lambda ready: self._finished.emit(ready, task, done, failed))
        return task

    @property
    def busy(self) -> bool:
        """Whether work is running or waiting."""
        return bool(self._running)

    def finish(self, seconds: float) -> bool:
        """Ask running work to stop and wait for it that long; whether all of it has ended.

        Work that waits for its turn is not begun; nothing is delivered after this.
        """
        from concurrent.futures import wait

        for task in self._running:
            task.cancel()
        self._running.clear()
        if self._pool is None:
            return True
        self._pool.shutdown(wait=False, cancel_futures=True)
        return not wait(set(self._futures), seconds).not_done

    def close(self) -> None:
        """Ask running work to stop and wait for it; nothing is delivered after this."""
        for task in self._running:
            task.cancel()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None
        self._running.clear()

    def _deliver(
        self, future: "Future[Any]", task: Task, done: Done | None, failed: Failed | None
    ) -> None:
        if task not in self._running or future.cancelled():
            return
        self._running.discard(task)
        task.ended.emit()
        task.deleteLater()
        error = future.exception()
        if error is None:
            if done is not None and _alive(done):
                done(future.result())
        elif failed is not None:
            if _alive(failed):
                failed(error)
        else:
            raise error


def _alive(callback: Callable[..., Any]) -> bool:
    """Whether the widget that waits for a result is still there; a closed page hears nothing."""
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
