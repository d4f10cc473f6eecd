"""Adding a picture or scan: what it is, and how far its making anew has got."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent

from services.errors import AppError, InvalidInput, RuleViolation
from services.validation import one_line
from ui.cases.case_page.context import CaseContext
from ui.forms import RecordForm
from ui.messages import message
from ui.tasks import Task
from ui.widgets import Button, InlineMessage, Label, Progress, Sheet

FIELDS = ("kind", "title", "taken_on", "note")
KINDS = "*.jpg *.jpeg *.png *.pdf"
SHOWN_NAME = 80
"""So many letters of a file's name are shown; it is kept nowhere."""


class AddSheet(Sheet):
    """The form of one attachment; several files come one after another.

    A refusal is said above the form and loses nothing.
    """

    def __init__(self, ctx: CaseContext, paths: Sequence[Path]) -> None:
        super().__init__(ctx.shell.window, width=140)
        self.setObjectName("attachment_add")
        self.setAccessibleName(self.tr("Add a picture or scan"))
        self._ctx, self._paths = ctx, list(paths)
        self._task: Task | None = None
        self._count = len(self._paths)
        self.body.addWidget(Label(self.tr("Add a picture or scan"), role="section", wrap=True))
        self._file = Label("", colour="text2", wrap=True)
        self.body.addWidget(self._file)
        self._refusal = InlineMessage("", "danger")
        self._refusal.hide()
        self.body.addWidget(self._refusal)
        self.form = RecordForm("attachment", ctx.pack, ctx.language, names=FIELDS)
        self.body.addWidget(self.form)
        words = self.tr(
            "A copy without hidden data is kept in the vault. The file stays where it is: if it "
            "must not stay there, remove it yourself."
        )
        self.body.addWidget(Label(words, role="label", colour="text2", wrap=True))
        self._progress = Progress()
        self._progress.cancelled.connect(self._stop)
        self.body.addWidget(self._progress)
        self.buttons.addStretch(1)
        self._cancel = Button(self.tr("Cancel"), clicked=self._leave, name="cancel_attachment")
        self.add_button = Button(
            self.tr("Add"), kind="primary", icon="plus", clicked=self.add, name="add_attachment_now"
        )
        for button in (self._cancel, self.add_button):
            self.buttons.addWidget(button)
        self._next()

    def add(self) -> None:
        """Have the file made anew and kept, on the worker; the form waits."""
        if self._task is not None:
            return
        try:
            values = self.form.values()
        except InvalidInput:
            return
        self._refusal.hide()
        self._wait(True)
        path, case_id = self._paths[0], self._ctx.case_id
        attachments = self._ctx.workspace.attachments

        def work(progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> UUID:
            return attachments.add(case_id, path, values, progress, cancelled)

        self._task = self._ctx.shell.tasks.run(work, self._kept, self._failed, steps=True)
        self._task.progressed.connect(self._progress.set_progress)
        self._progress.start(self.tr("The file is being made anew…"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DeferredDelete:
            self._stop()
        return super().event(event)

    def done(self, code: str) -> None:
        self._stop()
        super().done(code)

    def _next(self) -> None:
        """Show the first file that still waits."""
        number = self._count - len(self._paths) + 1
        name = one_line(self._paths[0].name)[:SHOWN_NAME]
        words = self.tr("File: {name}").format(name=name)
        if self._count > 1:
            several = self.tr("File {number} of {count}: {name}")
            words = several.format(number=number, count=self._count, name=name)
        self._file.setText(words)
        self.form.show_values(dict.fromkeys(FIELDS))

    def _kept(self, _attachment_id: Any) -> None:
        self._task = None
        self._wait(False)
        self._paths.pop(0)
        if self._paths:
            self._next()
            self.form.focus_first()
        else:
            self.done("added")
            words = self.tr(
                "Added. The original file still lies where it was; remove it there if it must not "
                "stay."
            )
            self._ctx.shell.say(words, "info")

    def _failed(self, error: BaseException) -> None:
        self._task = None
        self._wait(False)
        if not isinstance(error, AppError):
            raise error
        if isinstance(error, InvalidInput):
            self.form.show_errors(error.fields)
        stopped = isinstance(error, RuleViolation) and error.code == "attachment_cancelled"
        self._refusal.set(message(error), "info" if stopped else "danger")
        self._refusal.show()

    def _wait(self, waiting: bool) -> None:
        if not waiting:
            self._progress.stop()
        self.form.setEnabled(not waiting)
        self.add_button.setEnabled(not waiting)

    def _leave(self) -> None:
        if self._task is not None:
            self._stop()
        else:
            self.done("")

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
