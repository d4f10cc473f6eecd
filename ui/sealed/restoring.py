"""Bringing the sealed cases back from a backup of their own, while the office's vault is open."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ui import files
from ui.backup_words import size_text
from ui.sealed.sheets import LongSheet
from ui.shell import Shell
from ui.unlock import work
from ui.widgets import Button, Combo, labelled

if TYPE_CHECKING:
    from services.workspace import Workspace


class RestoreSealedSheet(LongSheet):
    """Which backup; it opens without a passphrase, for whoever was named on its day."""

    def __init__(self, shell: Shell, office: "Workspace", restored: Callable[[], None]) -> None:
        super().__init__(
            shell,
            self.tr("Restore a backup of the sealed cases"),
            self.tr(
                "It is checked first and then put beside the office's vault. A damaged file is put "
                "aside under another name. It opens if you were named in it on its day."
            ),
            self.tr("Restore"),
            "restore_sealed",
        )
        assert office.sealing is not None
        self._sealing, self._restored = office.sealing, restored
        says = self.tr("Backups that were found, newest first")
        self.choice = Combo("sealed_copy")
        for copy in self._sealing.copies():
            words = f"{copy.at:%d.%m.%Y %H:%M} · {size_text(copy.bytes)}"
            self.choice.addItem(words, str(copy.path))
        self.middle.addLayout(labelled(says, self.choice))
        other = Button(
            self.tr("Another file…"), kind="link", clicked=self._choose, name="other_copy"
        )
        self.middle.addWidget(other)
        self._look()

    def take(self, file: Path) -> None:
        """Restore this file, wherever it lies."""
        self.choice.insertItem(0, file.name, str(file))
        self.choice.setCurrentIndex(0)
        self._look()

    def deed(self) -> Callable[[], object]:
        file = Path(self.choice.currentData())
        return lambda: self._sealing.restore(file)

    def finished(self, result: object) -> None:
        self._restored()
        words = ""
        if result is not None:
            words = self.tr("The sealed cases are as in that backup. Look through who opens them.")
        again = self._sealing.taken_out_again
        if again:
            out = self.tr(
                "Taken out again, because they were taken out after that backup: {names}. Name them "
                "anew if they should open the sealed cases."
            )
            words = f"{words} {out.format(names=', '.join(again))}".strip()
        if words:
            self._shell.say(words, "warning")

    def _choose(self) -> None:
        kinds = self.tr("Backups") + f" (*{work.BACKUP_SUFFIX})"
        path = files.open_file(self, self.tr("Backup file"), kinds)
        if path is not None:
            self.take(path)

    def _look(self) -> None:
        self.button.setEnabled(self.choice.count() > 0)
