"""Saving a verified backup, and restoring one beside the present vault."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout

from services.errors import AppError
from ui import files, theme
from ui.messages import message
from ui.shell import Shell
from ui.tasks import Task
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label
from ui.widgets.line_edit import LineEdit
from ui.widgets.notices import InlineMessage, Progress


class BackupCard(Card):
    """A backup counts only when its copy was opened again and compared."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(self.tr("Backup"), gap=2)
        self._shell = shell
        self._task: Task | None = None
        text = self.tr(
            "An encrypted copy, opened again and compared. Keep it on a disk or a stick that lies "
            "elsewhere."
        )
        self.add(Label(text, colour="text2", wrap=True))
        says = self.tr("Folder for backups")
        label = Label(says, role="label", colour="text2")
        self.folder = LineEdit(shell.settings.backup_folder, name="backup_folder")
        self.folder.setAccessibleName(says)
        label.setBuddy(self.folder)
        self.add(label)
        row = QHBoxLayout()
        row.setSpacing(theme.u(2))
        row.addWidget(self.folder, 1)
        row.addWidget(Button(self.tr("Choose…"), clicked=self._choose, name="backup_choose"))
        self.add(row)
        self.progress = Progress(self.tr("Checking the copy"))
        self.progress.cancelled.connect(self._stop)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(False)
        self.progress.setSizePolicy(policy)
        self.add(self.progress)
        self.result = InlineMessage("", "done")
        self.result.hide()
        self.add(self.result)
        row = FlowLayout(gap=2)
        self.button = Button(
            self.tr("Save a verified backup"), kind="primary", clicked=self.save, name="backup_save"
        )
        row.addWidget(self.button)
        row.addWidget(
            Button(self.tr("Restore a backup…"), clicked=self.restore, name="backup_restore")
        )
        self.add(row)

    def save(self) -> None:
        """Save and verify a copy in the folder; progress can be stopped."""
        if self._task is not None:
            return
        text = self.folder.text().strip()
        if not text:
            self._choose()
            text = self.folder.text().strip()
            if not text:
                return
        folder = Path(text)
        self._shell.change_settings(self._shell.settings._replace(backup_folder=text))
        self.result.hide()
        self.button.setEnabled(False)
        self.progress.start(self.tr("Checking the copy"))
        vault = self._shell.workspace.vault

        def work(progress, cancelled):  # type: ignore[no-untyped-def]
            from services.errors import StorageError
            from services.storage.backup import save_backup

            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError:
                raise StorageError("disk_error") from None
            return save_backup(vault, folder, progress, cancelled)

        self._task = self._shell.tasks.run(work, self._saved, self._failed, steps=True)
        self._task.progressed.connect(self.progress.set_progress)

    def restore(self) -> None:
        """Restore a backup into a new file; the present vault stays open and as it is."""
        from ui.unlock.restore import RestoreSheet

        folder = self._shell.workspace.vault.path.parent
        sheet = RestoreSheet(self._shell.window, self._shell.tasks, folder)
        sheet.restored.connect(self._restored)
        sheet.open()

    def _choose(self) -> None:
        path = files.folder(self, self.tr("Folder for backups"), self.folder.text())
        if path is not None:
            self.folder.setText(str(path))

    def _saved(self, report) -> None:  # type: ignore[no-untyped-def]
        self._end()
        text = self.tr("Verified: %n case(s), {size} MB. File: {name}", "", report.cases)
        size = f"{max(report.bytes / 1_000_000, 0.1):.1f}"
        self._say(text.format(size=size, name=report.path.name), "done")

    def _restored(self, path: Path) -> None:
        text = self.tr("Restored and checked: {name}. Open it with “Other vault…”.")
        self._say(text.format(name=path.name), "done")

    def _failed(self, error: BaseException) -> None:
        self._end()
        if not isinstance(error, AppError):
            raise error
        stopped = error.code == "backup_cancelled"
        self._say(message(error), "info" if stopped else "danger")

    def _say(self, text: str, kind: str) -> None:
        self.result.set(text, kind)
        self.result.show()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _end(self) -> None:
        self._task = None
        self.progress.stop()
        self.button.setEnabled(True)
