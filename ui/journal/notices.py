"""What the journal has to tell before one goes on: an older file, a clock that cannot be right."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.access import allowed
from ui import theme
from ui.journal.words import arrival_text, clock_text
from ui.retention.words import again_text
from ui.shell import Shell
from ui.widgets import InlineMessage

if TYPE_CHECKING:
    from services.workspace import Workspace


class JournalNotices(QWidget):
    """Takes no room where there is nothing to say."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(2))
        self.arrival = InlineMessage("", "warning")
        may = allowed(shell.workspace.actor(), "verify", "audit_entry").ok
        self.clock = InlineMessage(
            "",
            "warning",
            button=self.tr("The date is right") if may else "",
            clicked=self.confirm,
        )
        self.again = InlineMessage("", "info")
        for message in (self.arrival, self.clock, self.again):
            column.addWidget(message)
        self.renew()

    @staticmethod
    def texts(workspace: "Workspace") -> list[str]:
        """What there is to tell, for a page that has no place of its own for it."""
        trail = workspace.trail
        said = (
            _arrival(workspace),
            clock_text(trail.clock_doubt(), workspace.pack.timezone),
            again_text(workspace.erased_again),
        )
        return [text for text in said if text]

    def renew(self) -> None:
        """Look again."""
        workspace = self._shell.workspace
        said = (
            (self.arrival, _arrival(workspace)),
            (self.clock, clock_text(workspace.trail.clock_doubt(), workspace.pack.timezone)),
            (self.again, again_text(workspace.erased_again)),
        )
        for message, text in said:
            message.set(text, "info" if message is self.again else "warning")
            message.setHidden(not text)
        self.setHidden(not any(text for _message, text in said))

    def confirm(self) -> None:
        """A person has looked at the date, and it is right."""
        if self._shell.run(self._shell.workspace.trail.confirm_clock):
            self.renew()


def _arrival(workspace: "Workspace") -> str:
    leads = allowed(workspace.actor(), "restore", "vault").ok
    return arrival_text(workspace.trail.arrival, leads=leads)
