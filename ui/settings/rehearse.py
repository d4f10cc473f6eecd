"""Trying the restore: the newest copy is restored for trial, looked at, and taken away again."""

from functools import partial
from pathlib import Path
from typing import Any

from ui import files
from ui.backup_words import rehearsed_text
from ui.deed_sheet import LongDeedSheet
from ui.shell import Shell
from ui.unlock import work
from ui.widgets.buttons import Button, CheckBox
from ui.widgets.line_edit import LineEdit
from ui.widgets.passphrase import PassphraseEdit


class RehearseSheet(LongDeedSheet):
    """Which copy, and the passphrase of its day; the present vault is not touched."""

    def __init__(self, shell: Shell) -> None:
        text = self.tr(
            "The copy is restored into a trial vault, opened, counted and compared, and a case taken "
            "by chance is built from it. Then every trace of the trial is removed. Your vault is not "
            "touched."
        )
        super().__init__(shell.window, self.tr("Try the restore"), text)
        self._shell = shell
        kept = shell.workspace.backups.kept()
        self.file = LineEdit(str(kept[0].copy.path) if kept else "", name="rehearse_file")
        choose = Button(self.tr("Choose…"), clicked=self._choose, name="rehearse_choose")
        self.field(self.tr("Backup file"), self.file, choose)
        says = self.tr("Passphrase of the day of the backup")
        self.secret = PassphraseEdit(says, name="rehearse_secret")
        self.secret.submitted.connect(self.rehearse)
        self.field(says, self.secret)
        self.recovery = CheckBox(self.tr("This is the recovery key"))
        self.body.addWidget(self.recovery)
        trial = Button(self.tr("Try it"), kind="primary", clicked=self.rehearse, name="try")
        self.foot(self.tr("Close"), "close", trial)

    def closing(self, _code: str) -> None:
        self.secret.clear()

    def rehearse(self) -> None:
        """Begin the trial."""
        text = self.file.text().strip()
        if self.busy or not text:
            return
        shell, secret, recovery = self._shell, self.secret.text(), self.recovery.isChecked()
        rehearse = partial(shell.workspace.backups.rehearse, Path(text), secret, recovery=recovery)
        self.run_steps(
            shell.tasks,
            lambda progress, cancelled: rehearse(progress=progress, cancelled=cancelled),
            self._went_well,
            self.tr("Trying the restore"),
        )

    def _choose(self) -> None:
        kinds = self.tr("Backups") + f" (*{work.BACKUP_SUFFIX})"
        path = files.open_file(self, self.tr("Backup file"), kinds)
        if path is not None:
            self.file.setText(str(path))

    def _went_well(self, found: Any) -> None:
        if not self.left():
            self.secret.clear()
            self.say(rehearsed_text(found, self._shell.workspace.pack.timezone), "done")
