"""The copies that lie in the folder for backups, newest first."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui import i18n
from ui.backup_words import moment, size_text
from ui.deed_sheet import DeedSheet
from ui.shell import Shell
from ui.widgets.cards import Separator
from ui.widgets.label import Label
from ui.widgets.list_row import ListRow

if TYPE_CHECKING:
    from services.backup_records import KeptCopy

MOST = 40
"""Lines shown; the rotation keeps fewer."""


class CopiesSheet(DeedSheet):
    """``chosen`` names the file that is to be restored."""

    chosen = Signal(object)

    def __init__(self, shell: Shell) -> None:
        text = self.tr(
            "Kept are the last of seven days, four weeks and twelve months; older ones go by "
            "themselves, so that what was erased is gone after a year."
        )
        super().__init__(shell.window, self.tr("Kept copies"), text)
        self._shell, backups = shell, shell.workspace.backups
        self.body.addWidget(Label(str(backups.folder), role="label", colour="text3", wrap=True))
        for number, kept in enumerate(backups.kept()[:MOST]):
            if number:
                self.body.addWidget(Separator())
            self.body.addWidget(self._row(kept))
        self.foot(self.tr("Close"), "close")

    def _row(self, kept: "KeptCopy") -> ListRow:
        at = moment(kept.copy.at, self._shell.workspace.pack.timezone)
        parts = [size_text(kept.copy.bytes)]
        if kept.cases is not None:
            parts.append(self.tr("%n case(s)", "", kept.cases))
        reason = reason_text(kept.reason)
        if reason:
            parts.append(reason)
        row = ListRow(
            at, icon="database", lines=[("", " · ".join(parts), "text2")], opens=True, bold=False
        )
        row.activated.connect(lambda: self._choose(kept))
        return row

    def _choose(self, kept: "KeptCopy") -> None:
        self.done("chosen")
        self.chosen.emit(kept.copy.path)


def reason_text(reason: str) -> str:
    """Why a copy was made."""
    from services.backup_words import BACKUP_REASONS

    words = BACKUP_REASONS.get(reason, "")
    return i18n.translate("messages", words) if words else ""
