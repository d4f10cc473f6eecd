"""The line above the pages after three days without a good backup."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.backup_words import late_text
from ui.widgets.notices import InlineMessage

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class BackupBanner(QWidget):
    """Empty while the backups are in order; a person who closed it sees it again the next day."""

    def __init__(self, shell: "MainWindow") -> None:
        super().__init__()
        self._shell = shell
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.message: InlineMessage | None = None
        self.hide()

    def look(self) -> None:
        """Ask how the backups stand, and say so where they are late."""
        state = self._shell.root.backups.banner()
        self._clear()
        if state is None:
            return
        lead, text = late_text(state)
        self.message = InlineMessage(
            text,
            "danger",
            lead=lead,
            button=self.tr("Save now"),
            clicked=self.save,
            closable=True,
        )
        self.message.closed.connect(self.hide)
        self._column.addWidget(self.message)
        self.show()

    def save(self) -> None:
        """Save a copy into the folder for backups."""
        backups = self._shell.root.backups
        self._shell.start(
            lambda progress, cancelled: backups.run(progress=progress, cancelled=cancelled),
            self._saved,
            self.tr("Saving and checking a backup"),
            steps=True,
        )

    def _saved(self, report: Any) -> None:
        self.look()
        self._shell.toast(self.tr("Backup saved and verified"), detail=str(report.path.parent))
        page = self._shell.page
        if page is not None:
            page.refresh(None)

    def _clear(self) -> None:
        if self.message is not None:
            self.message.deleteLater()
            self.message = None
        self.hide()
