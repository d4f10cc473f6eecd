"""A new person: name, role, team; then the phrase with which they come in for the first time."""

from ui.confirm import confirmed
from ui.i18n import language
from ui.people.choices import labelled, person_choice, role_choice
from ui.people.phrase import PhraseSheet
from ui.shell import Shell
from ui.widgets import Button, Label, LineEdit, Sheet
from ui.widgets.notices import InlineMessage


class AddPerson(Sheet):
    """Nothing is stored before the passphrase of who adds was typed once more."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window, width=120)
        self._shell = shell
        people = shell.workspace.people
        self.setObjectName("add_person_sheet")
        self.setAccessibleName(self.tr("Add a person"))
        self.body.addWidget(Label(self.tr("Add a person"), role="section"))
        self.name = LineEdit(name="person_name")
        self.body.addLayout(labelled(self.tr("Name"), self.name))
        self.role = role_choice(shell, people.roles(), "WORKER")
        self.body.addLayout(labelled(self.tr("Role"), self.role))
        actor = shell.workspace.actor()
        leaders = people.supervisors()
        mine = actor.id if actor and actor.id in dict(leaders) else None
        self.team = person_choice(leaders, mine, self.tr("No team"), "person_team")
        self.body.addLayout(labelled(self.tr("Team of"), self.team))
        hint = self.tr(
            "The person comes in with a phrase that works once and for 48 hours, and sets a "
            "passphrase of their own."
        )
        self.body.addWidget(Label(hint, role="label", colour="text2", wrap=True))
        self._message = InlineMessage("", "danger")
        self._message.hide()
        self.body.addWidget(self._message)
        self.body.addStretch(1)
        self.buttons.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Cancel"), clicked=lambda: self.done(""), name="cancel_add")
        )
        self.button = Button(self.tr("Add"), kind="primary", clicked=self.add, name="add_now")
        self.buttons.addWidget(self.button)
        self.name.returnPressed.connect(self.add)

    def open(self) -> None:
        super().open()
        self.name.setFocus()

    def add(self) -> None:
        """Store the person and show the phrase."""
        shell, name = self._shell, self.name.text().strip()
        if not name:
            self._message.set(self.tr("The name is needed."), "danger")
            self._message.show()
            self.name.setFocus()
            return
        if not confirmed(shell, self.tr("You are adding a person of the office.")):
            return
        people, role, team = (
            shell.workspace.people,
            self.role.currentData(),
            self.team.currentData(),
        )
        self.button.setEnabled(False)
        self.done("added")
        shell.start(
            lambda: people.add(name, role, team, language()),
            lambda made: PhraseSheet(shell, made).open(),
        )
