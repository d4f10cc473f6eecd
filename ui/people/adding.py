"""A new person: name, role, team; then the phrase with which they come in for the first time."""

from ui.confirm import confirmed
from ui.deed_sheet import DeedSheet
from ui.i18n import language
from ui.people.choices import person_choice, role_choice
from ui.people.phrase import PhraseSheet
from ui.shell import Shell
from ui.widgets import Button, Label, LineEdit


class AddPerson(DeedSheet):
    """Nothing is stored before the passphrase of who adds was typed once more."""

    def __init__(self, shell: Shell) -> None:
        title = self.tr("Add a person")
        super().__init__(shell.window, title, width=120, name="add_person_sheet")
        self._shell, people = shell, shell.workspace.people
        self.name = LineEdit(name="person_name")
        self.name.returnPressed.connect(self.add)
        self.field(self.tr("Name"), self.name)
        self.role = role_choice(shell, people.roles(), "WORKER")
        self.field(self.tr("Role"), self.role)
        actor = shell.workspace.actor()
        leaders = people.supervisors()
        mine = actor.id if actor and actor.id in dict(leaders) else None
        self.team = person_choice(leaders, mine, self.tr("No team"), "person_team")
        self.field(self.tr("Team of"), self.team)
        hint = self.tr(
            "The person comes in with a phrase that works once and for 48 hours, and sets a "
            "passphrase of their own."
        )
        self.body.addWidget(Label(hint, role="label", colour="text2", wrap=True))
        button = Button(self.tr("Add"), kind="primary", clicked=self.add, name="add_now")
        self.foot(self.tr("Cancel"), "cancel_add", button)

    def add(self) -> None:
        """Store the person and show the phrase."""
        shell, name = self._shell, self.name.text().strip()
        if not name:
            self.say(self.tr("The name is needed."))
            self.name.setFocus()
            return
        if not confirmed(shell, self.tr("You are adding a person of the office.")):
            return
        people = shell.workspace.people
        role, team = self.role.currentData(), self.team.currentData()
        self.button.setEnabled(False)
        self.done("added")
        shell.start(
            lambda: people.add(name, role, team, language()),
            lambda made: PhraseSheet(shell, made).open(),
        )
