"""Trying the restore: the newest copy is restored for trial, looked at, and taken away again."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from services.errors import AppError
from ui import files, theme
from ui.backup_words import rehearsed_text
from ui.messages import message
from ui.shell import Shell
from ui.tasks import Task
from ui.unlock import work
from ui.widgets.buttons import Button, CheckBox
from ui.widgets.dialog import Sheet
from ui.widgets.label import Label
from ui.widgets.line_edit import LineEdit
from ui.widgets.notices import InlineMessage, Progress
from ui.widgets.passphrase import PassphraseEdit


class RehearseSheet(Sheet):
    """Which copy, and the passphrase of its day; the present vault is not touched."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window, width=130)
        self._shell = shell
        self._task: Task | None = None
        self._leaving = False
        says = self.tr("Try the restore")
        self.setAccessibleName(says)
        self.body.addWidget(Label(says, role="section"))
        text = self.tr(
            "The copy is restored into a trial vault, opened, counted and compared, and a case taken "
            "by chance is built from it. Then every trace of the trial is removed. Your vault is not "
            "touched."
        )
        self.body.addWidget(Label(text, colour="text2", wrap=True))
        kept = shell.workspace.backups.kept()
        self._add_file(str(kept[0].copy.path) if kept else "")
        says = self.tr("Passphrase of the day of the backup")
        label = Label(says, role="label", colour="text2")
        self.secret = PassphraseEdit(says, name="rehearse_secret")
        label.setBuddy(self.secret.edit)
        self.body.addWidget(label)
        self.body.addWidget(self.secret)
        self.recovery = CheckBox(self.tr("This is the recovery key"))
        self.body.addWidget(self.recovery)
        self.progress = Progress(self.tr("Trying the restore"))
        self.progress.cancelled.connect(self._stop)
        self.body.addWidget(self.progress)
        self.result = InlineMessage()
        self.result.hide()
        self.body.addWidget(self.result)
        self.body.addStretch(1)
        self.buttons.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Close"), clicked=lambda: self.done(""), name="close")
        )
        self.button = Button(self.tr("Try it"), kind="primary", clicked=self.rehearse, name="try")
        self.buttons.addWidget(self.button)
        self.secret.submitted.connect(self.rehearse)

    def done(self, code: str) -> None:
        if self._task is not None:
            self._leaving = True
            self._stop()
            return
        self.secret.clear()
        super().done(code)

    def rehearse(self) -> None:
        """Begin the trial."""
        text = self.file.text().strip()
        if self._task is not None or not text:
            return
        backups = self._shell.workspace.backups
        file, secret, recovery = Path(text), self.secret.text(), self.recovery.isChecked()
        self.result.hide()
        self.button.setEnabled(False)
        self.progress.start(self.tr("Trying the restore"))

        def trial(progress, cancelled):  # type: ignore[no-untyped-def]
            return backups.rehearse(
                file, secret, recovery=recovery, progress=progress, cancelled=cancelled
            )

        self._task = self._shell.tasks.run(trial, self._went_well, self._failed, steps=True)
        self._task.progressed.connect(self.progress.set_progress)

    def _add_file(self, text: str) -> None:
        says = self.tr("Backup file")
        label = Label(says, role="label", colour="text2")
        self.file = LineEdit(text, name="rehearse_file")
        self.file.setAccessibleName(says)
        label.setBuddy(self.file)
        row = QHBoxLayout()
        row.setSpacing(theme.u(2))
        row.addWidget(self.file, 1)
        row.addWidget(Button(self.tr("Choose…"), clicked=self._choose, name="rehearse_choose"))
        self.body.addWidget(label)
        self.body.addLayout(row)

    def _choose(self) -> None:
        kinds = self.tr("Backups") + f" (*{work.BACKUP_SUFFIX})"
        path = files.open_file(self, self.tr("Backup file"), kinds)
        if path is not None:
            self.file.setText(str(path))

    def _went_well(self, found: Any) -> None:
        self._end()
        if self._leaving:
            # too late to be stopped: who closes the sheet meanwhile sees it close
            self.done("")
            return
        self.secret.clear()
        zone = self._shell.workspace.pack.timezone
        self._say(rehearsed_text(found, zone), "done")

    def _failed(self, error: BaseException) -> None:
        self._end()
        if not isinstance(error, AppError):
            raise error
        if self._leaving:
            self.done("")
            return
        stopped = error.code == "backup_cancelled"
        self._say(message(error), "info" if stopped else "danger")

    def _say(self, text: str, kind: str) -> None:
        self.result.set(text, kind)
        self.reveal(self.result)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _end(self) -> None:
        self._task = None
        self.progress.stop()
        self.button.setEnabled(True)
