"""Going back to a backup, step by step: which one, is it whole, what is in it, and where to."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import files, theme
from ui.backup_words import comparison_text, contents_text, size_text
from ui.deed_sheet import LongDeedSheet
from ui.tasks import Tasks
from ui.unlock import work
from ui.widgets.buttons import Button, CheckBox
from ui.widgets.field import labelled
from ui.widgets.inputs import Combo
from ui.widgets.line_edit import LineEdit
from ui.widgets.notices import InlineMessage
from ui.widgets.passphrase import PassphraseEdit

if TYPE_CHECKING:
    from services.backup_records import Comparison
    from services.storage.backup import Contents
    from services.storage.copies import Copy

MOST_OFFERED = 24


class RestoreSheet(LongDeedSheet):
    """First the backup is checked and says what it holds; only then it is restored, as a new vault.

    ``copies`` are offered by their date; ``compare`` holds a backup against the vault that is open.
    ``restored`` is the new vault's path.
    """

    restored = Signal(object)

    def __init__(
        self,
        host: QWidget,
        tasks: Tasks,
        folder: Path,
        *,
        copies: "Sequence[Copy]" = (),
        compare: "Callable[[Contents], Comparison] | None" = None,
        file: Path | None = None,
    ) -> None:
        text = self.tr(
            "The backup is checked and put into a folder as a new vault. "
            "A vault that is already there is never replaced."
        )
        super().__init__(host, self.tr("Restore a backup"), text, width=140)
        self._tasks, self._compare = tasks, compare
        self._contents: Contents | None = None
        self._add_choice(copies[:MOST_OFFERED])
        first = str(file or (copies[0].path if copies else ""))
        self.file = self._path_field(
            self.tr("Backup file"), "restore_file", first, self._choose_file, self.body
        )
        self._add_secret()
        self._add_findings(folder)
        check = Button(
            self.tr("Check the backup"), kind="primary", clicked=self.proceed, name="restore_now"
        )
        self.foot(self.tr("Cancel"), "cancel", check)
        for edit in (self.file, self.secret.edit):
            edit.textChanged.connect(self._begin_anew)
        if file is not None:
            self._mark(file)

    @property
    def checked(self) -> bool:
        """Whether the backup was found whole and only the folder is still to be chosen."""
        return self._contents is not None

    def proceed(self) -> None:
        """Check the backup, or restore the one that was checked."""
        if self.busy:
            return
        if not self.file.text().strip():
            self.file.setFocus()
            return
        file, secret = Path(self.file.text().strip()), self.secret.text()
        recovery = self.recovery.isChecked()
        if self._contents is None:
            step = partial(work.check_backup, file, secret, recovery)
            self.run_steps(self._tasks, step, self._found, self.tr("Checking the backup"))
        else:
            folder = Path(self.folder.text().strip())
            step = partial(work.restore_backup, file, folder, secret, recovery)
            self.run_steps(self._tasks, step, self._restored, self.tr("Restoring the backup"))

    def closing(self, _code: str) -> None:
        self.secret.clear()

    def _add_choice(self, copies: "Sequence[Copy]") -> None:
        self.choice: Combo | None = None
        if not copies:
            return
        self.choice = Combo("restore_choice")
        for copy in copies:
            text = f"{copy.at:%d.%m.%Y %H:%M} · {size_text(copy.bytes)}"
            self.choice.addItem(text, str(copy.path))
        self.field(self.tr("Backups that were found, newest first"), self.choice)
        self.choice.activated.connect(lambda _row: self.file.setText(self.choice.currentData()))

    def _mark(self, file: Path) -> None:
        """Show the file that was named among those that were found."""
        if self.choice is not None:
            self.choice.setCurrentIndex(max(self.choice.findData(str(file)), 0))

    def _add_secret(self) -> None:
        says = self.tr("Passphrase of the day of the backup")
        self.secret = PassphraseEdit(says, name="restore_secret")
        self.field(says, self.secret)
        self.recovery = CheckBox(self.tr("This is the recovery key"))
        self.body.addWidget(self.recovery)
        self.secret.submitted.connect(self.proceed)

    def _add_findings(self, folder: Path) -> None:
        """What the check found, and where to: shown after it."""
        self._findings = QWidget()
        column = QVBoxLayout(self._findings)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(2))
        self.found = InlineMessage("", "done")
        column.addWidget(self.found)
        self.folder = self._path_field(
            self.tr("Into the folder"), "restore_folder", str(folder), self._choose_folder, column
        )
        self.body.addWidget(self._findings)
        self._findings.hide()

    def _path_field(
        self, says: str, name: str, text: str, choose: Callable[[], None], into: QVBoxLayout
    ) -> LineEdit:
        edit = LineEdit(text, name=name)
        choose_it = Button(self.tr("Choose…"), clicked=choose, name=f"{name}_choose")
        into.addLayout(labelled(says, edit, choose_it))
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

    def _found(self, contents: "Contents") -> None:
        if self.left():
            return
        self._contents = contents
        text = contents_text(contents)
        if self._compare is not None:
            text = f"{text} {comparison_text(contents, self._compare(contents))}"
        self.found.set(text, "done")
        self._findings.show()
        self.button.setText(self.tr("Restore"))
        self.folder.setFocus()

    def _begin_anew(self) -> None:
        """Another file or passphrase wants another check."""
        if self._contents is None:
            return
        self._contents = None
        self._findings.hide()
        self.button.setText(self.tr("Check the backup"))

    def _restored(self, path: Path) -> None:
        self.done("restored")
        self.restored.emit(path)
