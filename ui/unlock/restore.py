"""Going back to a backup, step by step: which one, is it whole, what is in it, and where to."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.errors import AppError
from ui import files, theme
from ui.backup_words import comparison_text, contents_text, size_text
from ui.messages import message
from ui.tasks import Task, Tasks
from ui.unlock import work
from ui.widgets.buttons import Button, CheckBox
from ui.widgets.dialog import Sheet
from ui.widgets.inputs import Combo
from ui.widgets.label import Label
from ui.widgets.line_edit import LineEdit
from ui.widgets.notices import InlineMessage, Progress
from ui.widgets.passphrase import PassphraseEdit

if TYPE_CHECKING:
    from services.backup_records import Comparison
    from services.storage.backup import Contents
    from services.storage.copies import Copy

MOST_OFFERED = 24


class RestoreSheet(Sheet):
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
        super().__init__(host, width=140)
        self._tasks, self._compare = tasks, compare
        self._task: Task | None = None
        self._leaving = False
        self._contents: Contents | None = None
        self.setAccessibleName(self.tr("Restore a backup"))
        self.body.addWidget(Label(self.tr("Restore a backup"), role="section"))
        text = self.tr(
            "The backup is checked and put into a folder as a new vault. "
            "A vault that is already there is never replaced."
        )
        self.body.addWidget(Label(text, colour="text2", wrap=True))
        self._add_choice(copies[:MOST_OFFERED])
        first = str(file or (copies[0].path if copies else ""))
        self.file = self._path_field(
            self.tr("Backup file"), "restore_file", first, self._choose_file, self.body
        )
        self._add_secret()
        self._add_findings(folder)
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
            self.tr("Check the backup"), kind="primary", clicked=self.proceed, name="restore_now"
        )
        self.buttons.addWidget(self.button)
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
        if self._task is not None:
            return
        if not self.file.text().strip():
            self.file.setFocus()
            return
        self._message.hide()
        file, secret = Path(self.file.text().strip()), self.secret.text()
        recovery = self.recovery.isChecked()
        if self._contents is None:
            step = partial(work.check_backup, file, secret, recovery)
            self._run(step, self._found, self.tr("Checking the backup"))
        else:
            folder = Path(self.folder.text().strip())
            step = partial(work.restore_backup, file, folder, secret, recovery)
            self._run(step, self._restored, self.tr("Restoring the backup"))

    def done(self, code: str) -> None:
        if self._task is not None:
            self._leaving = True
            self._stop()
            return
        self.secret.clear()
        super().done(code)

    def _add_choice(self, copies: "Sequence[Copy]") -> None:
        self.choice: Combo | None = None
        if not copies:
            return
        says = self.tr("Backups that were found, newest first")
        label = Label(says, role="label", colour="text2")
        self.choice = Combo("restore_choice")
        self.choice.setAccessibleName(says)
        for copy in copies:
            text = f"{copy.at:%d.%m.%Y %H:%M} · {size_text(copy.bytes)}"
            self.choice.addItem(text, str(copy.path))
        label.setBuddy(self.choice)
        self.body.addWidget(label)
        self.body.addWidget(self.choice)
        self.choice.activated.connect(lambda _row: self.file.setText(self.choice.currentData()))

    def _mark(self, file: Path) -> None:
        """Show the file that was named among those that were found."""
        if self.choice is not None:
            self.choice.setCurrentIndex(max(self.choice.findData(str(file)), 0))

    def _add_secret(self) -> None:
        says = self.tr("Passphrase of the day of the backup")
        label = Label(says, role="label", colour="text2")
        self.secret = PassphraseEdit(says, name="restore_secret")
        label.setBuddy(self.secret.edit)
        self.body.addWidget(label)
        self.body.addWidget(self.secret)
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
        label = Label(says, role="label", colour="text2")
        edit = LineEdit(text, name=name)
        edit.setAccessibleName(says)
        label.setBuddy(edit)
        row = QHBoxLayout()
        row.setSpacing(theme.u(2))
        row.addWidget(edit, 1)
        row.addWidget(Button(self.tr("Choose…"), clicked=choose, name=f"{name}_choose"))
        into.addWidget(label)
        into.addLayout(row)
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

    def _run(self, step: Callable[..., object], done: Callable[..., None], text: str) -> None:
        self.button.setEnabled(False)
        self._progress.start(text)
        self._task = self._tasks.run(
            lambda progress, cancelled: step(progress, cancelled), done, self._failed, steps=True
        )
        self._task.progressed.connect(self._progress.set_progress)

    def _found(self, contents: "Contents") -> None:
        self._end()
        if self._leaving:
            self.done("")
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
