"""The card of backups: how safe the vault is, saving a copy, trying it, and going back to one."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from services.errors import AppError
from ui import files, theme
from ui.backup_words import folder_text, rehearsal_text, size_text, state_text
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
        self.state = InlineMessage()
        self.add(self.state)
        text = self.tr(
            "An encrypted copy, opened again and compared. Keep it on a disk or a stick that lies "
            "elsewhere."
        )
        self.add(Label(text, colour="text2", wrap=True))
        self._add_folder()
        self.progress = Progress(self.tr("Checking the copy"))
        self.progress.cancelled.connect(self._stop)
        policy: QSizePolicy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(False)
        self.progress.setSizePolicy(policy)
        self.add(self.progress)
        self.result = InlineMessage("", "done")
        self.result.hide()
        self.add(self.result)
        self._add_buttons()
        self.tried = Label("", role="label", colour="text3", wrap=True)
        self.add(self.tried)
        self.renew()

    def renew(self) -> None:
        """Show how the backups stand now."""
        workspace = self._shell.workspace
        state, zone = workspace.backups.state(), workspace.pack.timezone
        self.state.set(*state_text(state, zone))
        text, kind = folder_text(state)
        self.place.set(text, kind or "info")
        self.place.setVisible(bool(text))
        self.tried.setText(rehearsal_text(state, zone))
        self.list.setEnabled(bool(workspace.backups.kept()))

    def save(self) -> None:
        """Save and verify a copy in the folder; progress can be stopped."""
        if self._task is not None:
            return
        folder = self._take_folder()
        self.result.hide()
        self.button.setEnabled(False)
        self.progress.start(self.tr("Checking the copy"))
        backups = self._shell.workspace.backups

        def work(progress, cancelled):  # type: ignore[no-untyped-def]
            return backups.run(folder, progress=progress, cancelled=cancelled)

        self._task = self._shell.tasks.run(work, self._saved, self._failed, steps=True)
        self._task.progressed.connect(self.progress.set_progress)

    def restore(self, file: Path | None = None) -> None:
        """Restore a backup into a new file; the present vault stays open and as it is."""
        from ui.unlock.restore import RestoreSheet

        workspace = self._shell.workspace
        sheet = RestoreSheet(
            self._shell.window,
            self._shell.tasks,
            workspace.vault.path.parent,
            copies=[kept.copy for kept in workspace.backups.kept()],
            compare=workspace.backups.compare,
            file=file,
        )
        sheet.restored.connect(self._restored)
        sheet.open()

    def rehearse(self) -> None:
        """Restore the newest copy for trial."""
        from ui.settings.rehearse import RehearseSheet

        sheet = RehearseSheet(self._shell)
        sheet.closed.connect(lambda _code: self.renew())
        sheet.open()

    def show_copies(self) -> None:
        """The copies that lie in the folder."""
        from ui.settings.copies import CopiesSheet

        sheet = CopiesSheet(self._shell)
        sheet.chosen.connect(self.restore)
        sheet.open()

    def _add_folder(self) -> None:
        says = self.tr("Folder for backups")
        label = Label(says, role="label", colour="text2")
        beside = str(self._shell.workspace.vault.path.parent / "backups")
        self.folder = LineEdit(
            self._shell.settings.backup_folder, placeholder=beside, name="backup_folder"
        )
        self.folder.setAccessibleName(says)
        self.folder.editingFinished.connect(self._folder_changed)
        label.setBuddy(self.folder)
        self.add(label)
        row = QHBoxLayout()
        row.setSpacing(theme.u(2))
        row.addWidget(self.folder, 1)
        row.addWidget(Button(self.tr("Choose…"), clicked=self._choose, name="backup_choose"))
        self.add(row)
        self.place = InlineMessage()
        self.add(self.place)

    def _add_buttons(self) -> None:
        row = FlowLayout(gap=2)
        self.button = Button(
            self.tr("Save a verified backup"), kind="primary", clicked=self.save, name="backup_save"
        )
        self.list = Button(self.tr("Kept copies…"), clicked=self.show_copies, name="backup_list")
        trial = Button(self.tr("Try the restore…"), clicked=self.rehearse, name="backup_rehearse")
        back = Button(
            self.tr("Restore a backup…"), clicked=lambda: self.restore(), name="backup_restore"
        )
        for button in (self.button, self.list, trial, back):
            row.addWidget(button)
        self.add(row)

    def _choose(self) -> None:
        path = files.folder(self, self.tr("Folder for backups"), self.folder.text())
        if path is not None:
            self.folder.setText(str(path))
            self._folder_changed()

    def _folder_changed(self) -> None:
        self._take_folder()
        self.renew()

    def _take_folder(self) -> Path:
        """What stands in the field is the folder from now on; empty means beside the vault."""
        text = self.folder.text().strip()
        backups = self._shell.workspace.backups
        if text != backups.chosen:
            backups.chosen = text
            self._shell.change_settings(self._shell.settings._replace(backup_folder=text))
        return backups.folder

    def _saved(self, report: Any) -> None:
        self._end()
        text = self.tr("Verified: %n case(s), {size}. File: {name}", "", report.cases)
        self._say(text.format(size=size_text(report.bytes), name=report.path.name), "done")
        banner = getattr(self._shell, "banner", None)
        if banner is not None:
            banner.look()

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
        self.renew()
