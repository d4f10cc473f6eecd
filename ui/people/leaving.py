"""Somebody leaves: the cases first, then the key, and another key for the vault."""

from services.people import PersonView
from ui.confirm import confirmed
from ui.i18n import translate
from ui.people.choices import labelled, person_choice
from ui.shell import Answer, Question, Shell
from ui.widgets import Button, FlowLayout, Label, Sheet

SHOWN = 12
"""So many case numbers stand in the sheet; the rest is counted."""


class LeaveSheet(Sheet):
    """Lists the open cases and offers who takes them over; without any, the person can go."""

    def __init__(self, shell: Shell, person: PersonView) -> None:
        super().__init__(shell.window, width=135)
        self._shell, self._person = shell, person
        people = shell.workspace.people
        self.cases = people.cases_of(person.id)
        title = self.tr("{name} leaves the office").format(name=person.name)
        self.setObjectName("leave_sheet")
        self.setAccessibleName(title)
        self.body.addWidget(Label(title, role="section", wrap=True))
        self.button = Button(self._wording(), kind="danger", clicked=self.go_on, name="leave_now")
        if self.cases:
            self._list_cases()
            takers = people.takers(person.id)
            # nobody is proposed: whoever takes the cases over reads them
            self.taker = person_choice(takers, None, self.tr("Choose a person"), "taker")
            self.taker.currentIndexChanged.connect(lambda _index: self._look())
            self.body.addLayout(labelled(self.tr("Who takes them over"), self.taker))
            self._look()
        text = self.tr(
            "The person can no longer open the vault. What they wrote stays under their name."
        )
        self.body.addWidget(Label(text, colour="text2", wrap=True))
        self.body.addStretch(1)
        self.buttons.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Cancel"), clicked=lambda: self.done(""), name="cancel_leave")
        )
        self.buttons.addWidget(self.button)

    def go_on(self) -> None:
        """Hand the cases over, take the person out, and offer another key for the vault."""
        shell, person, people = self._shell, self._person, self._shell.workspace.people
        taker = self.taker.currentData() if self.cases else None
        why = self.tr("{name} will not be able to open the vault any more.").format(
            name=person.name
        )
        if not confirmed(shell, why):
            return
        self.done("left")
        if taker is not None and not shell.run(lambda: people.hand_over(person.id, taker)):
            return
        if shell.run(lambda: people.leave(person.id)):
            offer_new_key(shell)

    def _look(self) -> None:
        """Refuse, with the reason, while nobody is chosen."""
        if self.taker.count() == 1:
            self.button.refuse(self.tr("Nobody of the office may take these cases over."))
        elif self.taker.currentData() is None:
            self.button.refuse(self.tr("Choose first who takes the cases over."))
        else:
            self.button.refuse("")

    def _wording(self) -> str:
        if self.cases:
            return self.tr("Hand over and take out of the office")
        return self.tr("Take out of the office")

    def _list_cases(self) -> None:
        text = self.tr("%n open case(s) must be handed over:", "", len(self.cases))
        self.body.addWidget(Label(text, role="strong", wrap=True))
        numbers = [case.number for case in self.cases[:SHOWN]]
        if len(self.cases) > SHOWN:
            numbers.append(self.tr("and %n more", "", len(self.cases) - SHOWN))
        row = FlowLayout(gap=3)
        for number in numbers:
            row.addWidget(Label(number))
        self.body.addLayout(row)


def offer_new_key(shell: Shell) -> None:
    """Another key for the vault, so that a copy of the old file opens nothing that comes after."""
    question = Question(
        translate("LeaveSheet", "Renew the key of the vault?"),
        translate(
            "LeaveSheet",
            "Who left may have copied the file. With a new key that copy opens nothing that is "
            "written from now on. A verified backup is made first; nothing can be saved meanwhile. "
            "It can also be done later: Settings, People.",
        ),
        (
            Answer("later", translate("LeaveSheet", "Not now")),
            Answer("renew", translate("LeaveSheet", "Back up and renew the key"), "primary"),
        ),
        keep="later",
        icon="ticket",
    )
    if shell.ask(question) == "renew":
        renew_key(shell)


def renew_key(shell: Shell) -> None:
    """Back up and renew the key, with progress; the passphrase is asked for once more."""
    if not confirmed(shell, translate("LeaveSheet", "You are renewing the key of the vault.")):
        return
    done = translate("LeaveSheet", "The key of the vault was renewed")
    shell.start(
        shell.workspace.people.renew_key,
        lambda _nothing: shell.toast(done),
        translate("LeaveSheet", "Renewing the key of the vault"),
        steps=True,
    )
