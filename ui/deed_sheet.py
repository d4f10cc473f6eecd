"""A sheet that does one thing: why, the fields it wants, a fault in words, and the two buttons."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from services.errors import AppError
from ui.messages import message
from ui.tasks import Task, Tasks
from ui.widgets.buttons import Button
from ui.widgets.dialog import Sheet
from ui.widgets.field import labelled
from ui.widgets.label import Label
from ui.widgets.notices import InlineMessage, Progress


class DeedSheet(Sheet):
    """Fill ``body`` below the title and end with ``foot``; ``button`` is then the one that does it.

    While a deed runs behind the window the sheet stays open and its button waits.
    """

    button: Button

    def __init__(
        self, host: QWidget, title: str, text: str = "", *, width: float = 130, name: str = ""
    ) -> None:
        super().__init__(host, width=width)
        self._task: Task | None = None
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.body.addWidget(Label(title, role="section", wrap=True))
        if text:
            self.explain(text)
        self.result = InlineMessage("", "danger")
        self.result.hide()

    def explain(self, text: str, colour: str = "text2") -> None:
        """Add a sentence of explanation."""
        self.body.addWidget(Label(text, colour=colour, wrap=True))

    def field(self, says: str, field: QWidget, *beside: QWidget) -> None:
        """Add a field below its label."""
        self.body.addLayout(labelled(says, field, *beside))

    def foot(self, leave: str, name: str, *buttons: Button) -> None:
        """End the sheet: the place of the fault, the button that leaves, and those that do it."""
        self.body.addWidget(self.result)
        self.body.addStretch(1)
        self.buttons.addStretch(1)
        self.buttons.addWidget(Button(leave, clicked=lambda: self.done(""), name=name))
        for button in buttons:
            self.buttons.addWidget(button)
            self.button = button

    def say(self, text: str, kind: str = "danger") -> None:
        """Say something above the buttons; kinds as of ``InlineMessage``."""
        self.result.set(text, kind)
        self.reveal(self.result)

    @property
    def busy(self) -> bool:
        """Whether the deed is running."""
        return self._task is not None

    def run(
        self,
        tasks: Tasks,
        deed: Callable[..., Any],
        done: Callable[[Any], None],
        *,
        steps: bool = False,
    ) -> Task:
        """Do it away from the window's thread, then call ``done`` with its result, or ``failed``.

        With ``steps`` the deed is called as ``deed(progress, cancelled)``.
        """
        self.result.hide()
        self.set_busy(True)
        self._task = tasks.run(deed, done, self.failed, steps=steps)
        self._task.ended.connect(self._ended)
        return self._task

    def set_busy(self, busy: bool) -> None:
        """The deed begins or has ended."""
        self.button.setEnabled(not busy)

    def failed(self, error: BaseException) -> None:
        """Say an expected error; raises any other."""
        if not isinstance(error, AppError):
            raise error
        self.say(message(error), "info" if error.code == "backup_cancelled" else "danger")

    def done(self, code: str) -> None:
        if not self.busy:
            self.closing(code)
            super().done(code)

    def closing(self, code: str) -> None:
        """The sheet is about to end with ``code``: forget what was typed, close what was opened."""

    def _ended(self) -> None:
        self._task = None
        self.set_busy(False)


class LongDeedSheet(DeedSheet):
    """Its deed takes long: a bar shows how far it is, and who closes the sheet stops it first."""

    _leaving = False

    def foot(self, leave: str, name: str, *buttons: Button) -> None:
        self.progress = Progress()
        self.body.addWidget(self.progress)
        super().foot(leave, name, *buttons)

    def run_steps(
        self, tasks: Tasks, deed: Callable[..., Any], done: Callable[[Any], None], text: str
    ) -> None:
        """Do ``deed(progress, cancelled)`` and show ``text`` above the bar."""
        self.progress.follow(self.run(tasks, deed, done, steps=True), text)

    def done(self, code: str) -> None:
        if self._task is not None:
            self._leaving = True
            self._task.cancel()
        else:
            super().done(code)

    def left(self) -> bool:
        """Whether somebody closed the sheet while the deed ran, perhaps too late to stop it: then
        it closes now and nothing is shown any more."""
        if self._leaving:
            self.done("")
        return self._leaving

    def failed(self, error: BaseException) -> None:
        if not (isinstance(error, AppError) and self.left()):
            super().failed(error)
