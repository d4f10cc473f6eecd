"""The card that leads to the people of the office."""

from ui.people.leaving import renew_key
from ui.people.reminder import KeyReminder
from ui.shell import Shell
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label


class PeopleCard(Card):
    """How many there are, and what is done about them on a page of its own."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(self.tr("People"))
        self._shell = shell
        self._count = Label("", wrap=True)
        self.add(self._count)
        text = self.tr("Roles, teams, keys, and who may do what.")
        self.add(Label(text, colour="text2", wrap=True))
        self.reminder = KeyReminder(shell, offers=False)
        self.add(self.reminder)
        row = FlowLayout(gap=2)
        row.addWidget(
            Button(self.tr("People…"), icon="users", clicked=lambda: shell.go("people"),
                   name="open_people")
        )  # fmt: skip
        row.addWidget(
            Button(self.tr("Renew the key…"), clicked=lambda: renew_key(shell), name="renew_key")
        )
        if shell.workspace.keys.may_replace:
            words = self.tr("New recovery key…")
            row.addWidget(Button(words, clicked=self.new_recovery_key, name="new_recovery_key"))
        self.add(row)
        self.renew()

    def new_recovery_key(self) -> None:
        """Open the sheet in which the office's recovery key is made anew."""
        from ui.settings.recovery import NewRecoveryKey

        NewRecoveryKey(self._shell).open()

    def renew(self) -> None:
        """Count again."""
        self.reminder.renew()
        here = self._shell.workspace.people.list(left=False)
        waiting = sum(person.phrase_until is not None for person in here)
        words = [self.tr("%n person(s) in the office", "", len(here))]
        if waiting:
            words.append(self.tr("%n phrase(s) waiting", "", waiting))
        self._count.setText(" · ".join(words))
