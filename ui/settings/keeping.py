"""The way to what is kept, held and erased, for those who may decide it."""

from ui.shell import Shell
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label


class KeepingCard(Card):
    """How long records are kept, what is due, what lies in the bin."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(self.tr("Keeping and erasing"), gap=2)
        due = shell.workspace.retention.due_count()
        text = self.tr(
            "How long records are kept, what is on hold, what lies in the bin, what was erased."
        )
        self.add(Label(text, colour="text2", wrap=True))
        if due:
            self.add(Label(self.tr("Due for review: {count}").format(count=due), role="strong"))
        waiting = sum(one.may_decide for one in shell.workspace.requests.list())
        if waiting:
            words = self.tr("Waiting for your decision: {count}").format(count=waiting)
            self.add(Label(words, role="strong"))
        row = FlowLayout(gap=2)
        row.addWidget(
            Button(
                self.tr("Open keeping and erasing"),
                icon="trash",
                clicked=lambda: shell.go("retention"),
                name="open_retention",
            )
        )
        self.add(row)
