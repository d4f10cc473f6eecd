"""The way to the journal, for those who may read it."""

from ui.shell import Shell
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label


class JournalCard(Card):
    """Who saw, changed, printed or was refused what."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(self.tr("Journal"), gap=2)
        text = self.tr(
            "Who saw, changed, printed or was refused what. Nobody can take an entry out unnoticed."
        )
        self.add(Label(text, colour="text2", wrap=True))
        row = FlowLayout(gap=2)
        row.addWidget(
            Button(
                self.tr("Open the journal"),
                icon="history",
                clicked=lambda: shell.go("journal"),
                name="open_journal",
            )
        )
        self.add(row)
