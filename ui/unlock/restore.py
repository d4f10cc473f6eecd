"""Restore a backup: into a new file beside what is there, never over it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.errors import AppError
from ui import files, theme
from ui.messages import message
from ui.tasks import Task, Tasks
from ui.unlock import work
from ui.widgets.buttons import Button, CheckBox
from ui.widgets.dialog import Sheet
from ui.widgets.label import Label
from ui.widgets.line_edit import LineEdit
from ui.widgets.notices import InlineMessage, Progress
from ui.widgets.passphrase import PassphraseEdit


class RestoreSheet(Sheet):
    """Which file, into which folder, with which passphrase; ``restored`` is the vault's path."""

    restored = Signal(object)

    def __init__(self, host: QWidget, tasks: Tasks, folder: Path) -> None:
        super().__init__(host, width=140)
        self._tasks = tasks
        self._task: Task | None = None
        self._leaving = False
        self.setAccessibleName(self.tr("Restore a backup"))
        self.body.addWidget(Label(self.tr("Restore a backup"), role="section"))
        text = self.tr(
            "The backup is checked and put into a folder as a new vault. "
            "A vault that is already there is never replaced."
        )
        self.body.addWidget(Label(text, colour="text2", wrap=True))
        self.file = self._path_field(self.tr("Backup file"), "restore_file", "", self._choose_file)
        self.folder = self._path_field(
            self.tr("Into the folder"), "restore_folder", str(folder), self._choose_folder
        )
        says = self.tr("Passphrase of the day of the backup")
        label = Label(says, role="label", colour="text2")
        self.secret = PassphraseEdit(says, name="restore_secret")
        label.setBuddy(self.secret.edit)
        self.body.addWidget(label)
        self.body.addWidget(self.secret)
        self.recovery = CheckBox(self.tr("This is the recovery key"))
        self.body.addWidget(self.recovery)
        self._progress = Progress(self.tr("Checking the backup"))
        self._progress.cancelled.connect(self._stop)
        self.body.addWidget(self._progress)
        self._message = InlineMessage("", "danger")
        self._message.hide()
        self.body.addWidget(self._message)
        self.body.addStretch(1)
        self.buttons.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Cancel"), clicked=lambda: self.done(""), name="cancel")
        )
        self.button = Button(
            self.tr("Restore"), kind="primary", clicked=self._restore, name="restore_now"
        )
        self.buttons.addWidget(self.button)
        self.secret.submitted.connect(self._restore)

    def done(self, code: str) -> None:
        if self._task is not None:
            self._leaving = True
            self._stop()
            return
        self.secret.clear()
        super().done(code)

    def _path_field(self, says: str, name: str, text: str, choose: Callable[[], None]) -> LineEdit:
        label = Label(says, role="label", colour="text2")
        edit = LineEdit(text, name=name)
        edit.setAccessibleName(says)
        label.setBuddy(edit)
        row = QHBoxLayout()
        row.setSpacing(theme.u(2))
        row.addWidget(edit, 1)
        row.addWidget(Button(self.tr("Choose…"), clicked=choose, name=f"{name}_choose"))
        self.body.addWidget(label)
        self.body.addLayout(row)
        return edit

    def _choose_file(self) -> None:
        kinds = self.tr("Backups") + f" (*{work.BACKUP_SUFFIX})"
        path = files.open_file(self, self.tr("Backup file"), kinds)
        if path is not None:
            self.file.setText(str(path))

    def _choose_folder(self) -> None:
        path = files.folder(self, self.tr("Into the folder"), self.folder.text())
        if path is not None:
            self.folder.setText(str(path))

    def _restore(self) -> None:
        if self._task is not None or not self.file.text().strip():
            self.file.setFocus()
            return
        self._message.hide()
        self.button.setEnabled(False)
        restoring = partial(
            work.restore_backup,
            Path(self.file.text().strip()),
            Path(self.folder.text().strip()),
            self.secret.text(),
            self.recovery.isChecked(),
        )
        self._progress.start()
        self._task = self._tasks.run(
            lambda progress, cancelled: restoring(progress, cancelled),
            self._restored,
            self._failed,
            steps=True,
        )
        self._task.progressed.connect(self._progress.set_progress)

    def _restored(self, path: Path) -> None:
        self._end()
        self.done("restored")
        self.restored.emit(path)

    def _failed(self, error: BaseException) -> None:
        self._end()
        if not isinstance(error, AppError):
            raise error
        if self._leaving:
            self.done("")
            return
        self._message.set(message(error), "danger")
        self._message.show()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _end(self) -> None:
        self._task = None
        self._progress.stop()
        self.button.setEnabled(True)
