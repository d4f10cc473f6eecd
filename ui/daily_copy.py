"""The copy at the end of the day: saved while the window closes, and skipped with one key."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import Button
from ui.widgets.dialog import Sheet
from ui.widgets.label import Label
from ui.widgets.notices import Progress

if TYPE_CHECKING:
    from services.backups import Backups
    from ui.main_window import MainWindow
    from ui.tasks import Tasks


class DailyCopySheet(Sheet):
    """Shows how far the copy is; it closes by itself, or when the person does not want to wait."""

    def __init__(self, host: QWidget, tasks: "Tasks", backups: "Backups") -> None:
        super().__init__(host, width=110, keep="skip")
        says = self.tr("Saving the daily copy…")
        self.setAccessibleName(says)
        self.body.addWidget(Label(says, role="section"))
        text = self.tr("Kamkor closes by itself when it is done.")
        self.body.addWidget(Label(text, colour="text2", wrap=True))
        self.progress = Progress(self.tr("Checking the copy"), can_cancel=False)
        self.body.addWidget(self.progress)
        self.buttons.addStretch(1)
        self.skip = Button(self.tr("Skip"), clicked=lambda: self.done("skip"), name="skip")
        self.buttons.addWidget(self.skip)
        self._running = True
        self.progress.start()
        self._task = tasks.run(backups.daily, self._saved, self._failed, steps=True)
        self._task.progressed.connect(self.progress.set_progress)

    def done(self, code: str) -> None:
        if self._running:
            # the half-written copy is taken away first
            self.skip.setEnabled(False)
            self._task.cancel()
            return
        super().done(code)

    def _saved(self, _result: object) -> None:
        self._running = False
        self.progress.stop()
        self.done("saved")

    def _failed(self, error: BaseException) -> None:
        self._running = False
        self.done("failed")
        raise error


class DailyCopy:
    """Asked by the window when it is to close: once, and never under a cover."""

    def __init__(self, main: "MainWindow", host: QWidget, close: Callable[[], object]) -> None:
        self._main, self._host, self._close = main, host, close
        self._asked = False

    def may_close(self) -> bool:
        """Whether the window may go at once; else it closes after the copy."""
        if self._asked or not self._host.isVisible() or self._main.tasks.busy:
            return True
        self._asked = True
        if not self._main.root.backups.daily_due():
            return True
        sheet = DailyCopySheet(self._host, self._main.tasks, self._main.root.backups)
        sheet.closed.connect(lambda _code: self._close())
        sheet.open()
        return False
