"""A card of the settings whose content is built anew when what it shows has changed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.shell import Shell
from ui.widgets import Card
from ui.widgets.layouts import focus_kept, retire


class LiveCard(Card):
    """``fill`` puts the content into ``content``; ``renew`` does it again, and keeps the cursor."""

    def __init__(self, shell: Shell, title: str) -> None:
        super().__init__(title)
        self.shell = shell
        self._part: QWidget | None = None
        self.renew()

    def renew(self) -> None:
        """Read again and show."""
        old = self._part
        self._part = QWidget()
        self.content = QVBoxLayout(self._part)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(theme.u(2))
        with focus_kept(self):
            if old is not None:
                self.body.removeWidget(old)
                retire(old)
            self.fill()
            self.add(self._part)
            self._part.show()

    def fill(self) -> None:
        """Put the content into its column."""

    def set_count(self, count: int | None) -> None:
        """Show a number behind the title."""
        assert self.head is not None
        self.head.set_count(count)
