"""A vault that cannot be opened any more: what is safe, and the ways on."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.errors import StorageError
from ui.backup_words import size_text
from ui.deed_sheet import LongDeedSheet
from ui.messages import message
from ui.tasks import Tasks
from ui.unlock import work
from ui.widgets.buttons import Button
from ui.widgets.cards import Separator
from ui.widgets.label import Label
from ui.widgets.list_row import ListRow
from ui.widgets.notices import InlineMessage

if TYPE_CHECKING:
    from services.damage import Rescue
    from services.storage.copies import Copy

MOST_SHOWN = 3


class DamagedSheet(LongDeedSheet):
    """``opened`` gives the path of a vault to unlock in its place, and what to say about it;
    ``restore_wanted`` the backup to go back to."""

    opened = Signal(object, str)
    restore_wanted = Signal(object)

    def __init__(self, host: QWidget, tasks: Tasks, path: Path, code: str, passphrase: str) -> None:
        super().__init__(host, self.tr("This vault cannot be opened"), width=140)
        self._tasks, self._path, self._passphrase = tasks, path, passphrase
        self._rescued: Rescue | None = None
        self.body.addWidget(InlineMessage(message(StorageError(code)), "danger"))
        text = self.tr(
            "Nothing was overwritten and nothing will be: every way on makes a new vault beside the "
            "old files. Do not delete them."
        )
        self.explain(text)
        self._add_copies(work.damaged_copies(path))
        self._add_salvage()
        opening = Button(
            self.tr("Open the saved vault"), kind="primary", clicked=self._open_saved, name="open"
        )
        opening.hide()
        self.foot(self.tr("Close"), "close", opening)

    def save_readable(self) -> None:
        """Save what can be read of the damaged file."""
        if not self.busy:
            saving = partial(work.save_readable, self._path, self._passphrase)
            self.run_steps(self._tasks, saving, self._saved, self.tr("Reading what can be read"))

    def set_busy(self, busy: bool) -> None:
        self.salvage.setEnabled(not busy)

    def closing(self, _code: str) -> None:
        self._passphrase = ""

    def _add_copies(self, copies: "list[Copy]") -> None:
        title = self.tr("1. Go back to the last good backup")
        self.body.addWidget(Label(title, role="strong"))
        if not copies:
            text = self.tr(
                "No backup was found on this computer. Look for a stick or another disk with "
                "backups; “Restore a backup…” opens them from anywhere."
            )
            self.explain(text)
        for number, copy in enumerate(copies[:MOST_SHOWN]):
            if number:
                self.body.addWidget(Separator())
            button = Button(
                self.tr("Restore…"),
                kind="secondary" if number else "primary",
                size="small",
                name=f"restore_{number}",
            )
            button.clicked.connect(partial(self._restore_one, copy))
            where = self.tr("{size}, in {folder}").format(
                size=size_text(copy.bytes), folder=copy.path.parent
            )
            row = ListRow(
                f"{copy.at:%d.%m.%Y %H:%M}",
                icon="database",
                lines=[("", where, "text2")],
                action=button,
                bold=not number,
            )
            self.body.addWidget(row)

    def _restore_one(self, copy: "Copy", _checked: bool = False) -> None:
        self.done("restore")
        self.restore_wanted.emit(copy.path)

    def _add_salvage(self) -> None:
        title = self.tr("2. Or save what can still be read")
        self.body.addWidget(Label(title, role="strong"))
        text = self.tr(
            "A copy of the damaged file is read, row by row. What can be read goes into a new vault "
            "beside it, with the same passphrases; you are told what is missing. It may hold more "
            "than an old backup, or less than a new one."
        )
        self.explain(text)
        self.salvage = Button(
            self.tr("Save what can be read…"), clicked=self.save_readable, name="salvage"
        )
        self.body.addWidget(self.salvage)
        if not self._path.is_file():
            self.salvage.refuse(self.tr("The vault's file is not there."))

    def _saved(self, found: "Rescue") -> None:
        if self.left():
            return
        self._rescued = found
        whole = not found.salvage.lost and not found.salvage.uncertain
        self.say(" ".join(self.words(found)), "done" if whole else "warning")
        self.button.show()
        self.button.setFocus()

    def words(self, found: "Rescue") -> list[str]:
        """What was saved and what was lost."""
        report = found.salvage
        cases = report.of("case_file")
        lines = [self.tr("Saved: %n case(s)", "", cases.saved) + "."]
        if cases.lost is None:
            lines.append(self.tr("How many cases are lost cannot be told."))
        elif cases.lost:
            lines.append(self.tr("Lost: %n case(s)", "", cases.lost) + ".")
        else:
            lines.append(self.tr("No case is lost."))
        other = report.lost - (cases.lost or 0) - (report.of("audit_entry").lost or 0)
        if other > 0:
            lines.append(self.tr("Other records lost: %n.", "", other))
        holes = report.of(*report.tables).holes
        if holes:
            lines.append(self.tr("Records that lack a text: %n.", "", holes))
        if found.journal_lost:
            lines.append(self.tr("Entries of the journal not kept: %n.", "", found.journal_lost))
        if report.keys_from is not None:
            words = self.tr("The key file was taken from the backup {name}.")
            lines.append(words.format(name=report.keys_from.name))
        lines.append(self.tr("File: {name}").format(name=report.path.name))
        return lines

    def _open_saved(self) -> None:
        if self._rescued is not None:
            path = self._rescued.salvage.path
            self.done("opened")
            words = self.tr("What could be read was saved here. Check the last cases by paper.")
            self.opened.emit(path, words)
