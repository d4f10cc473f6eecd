"""Somebody leaves: the cases first, then the key, and another key for the vault."""

from collections.abc import Sequence

from services.people import PersonView
from ui.confirm import confirmed
from ui.deed_sheet import DeedSheet
from ui.i18n import translate
from ui.people.choices import person_choice
from ui.shell import Answer, Question, Shell
from ui.widgets import Button, CheckBox, Combo, FlowLayout, Label

SHOWN = 12
"""So many case numbers stand in the sheet; the rest is counted."""


class LeaveSheet(DeedSheet):
    """Lists the open cases and offers who takes them over; without any, the person can go."""

    def __init__(self, shell: Shell, person: PersonView) -> None:
        title = self.tr("{name} leaves the office").format(name=person.name)
        super().__init__(shell.window, title, width=135, name="leave_sheet")
        self._shell, self._person = shell, person
        people, here = shell.workspace.people, shell.workspace
        self._sealing = (here.main or here).sealing
        self.cases = people.cases_of(person.id)
        self.button = Button(self._wording(), kind="danger", clicked=self.go_on, name="leave_now")
        if self.cases:
            self._list_cases()
            takers = people.takers(person.id)
            # nobody is proposed: whoever takes the cases over reads them
            self.taker = person_choice(takers, None, self.tr("Choose a person"), "taker")
            self.taker.currentIndexChanged.connect(lambda _index: self._look())
            self.field(self.tr("Who takes them over"), self.taker)
        self._add_sealed()
        self._look()
        text = self.tr(
            "The person can no longer open the vault. What they wrote stays under their name."
        )
        self.explain(text)
        self.foot(self.tr("Cancel"), "cancel_leave", self.button)

    def go_on(self) -> None:
        """Hand the cases over, take the person out, and offer another key for the vault."""
        shell, person, people = self._shell, self._person, self._shell.workspace.people
        sealing = self._sealing
        taker = self.taker.currentData() if self.cases else None
        sealed_taker = self.sealed_taker.currentData() if self.sealed_taker is not None else None
        why = self.tr("{name} will not be able to open the vault any more.").format(
            name=person.name
        )
        if not confirmed(shell, why):
            return
        self.done("left")
        if taker is not None and not shell.run(lambda: people.hand_over(person.id, taker)):
            return
        handed = (
            sealed_taker is None
            or sealing is None
            or bool(shell.run(lambda: sealing.hand_over(person.id, sealed_taker)))
        )
        if not handed:
            return
        later = self.later is not None and self.later.isChecked()
        if shell.run(lambda: people.leave(person.id, sealed_later=later)):
            offer_new_key(shell)

    def _look(self) -> None:
        """Refuse, with the reason, while nobody is chosen."""
        choices = [self.taker] if self.cases else []
        choices += [self.sealed_taker] if self.sealed_taker is not None else []
        if any(choice.count() == 1 for choice in choices):
            self.button.refuse(self.tr("Nobody of the office may take these cases over."))
        elif any(choice.currentData() is None for choice in choices):
            self.button.refuse(self.tr("Choose first who takes the cases over."))
        elif self.later is not None and not self.later.isChecked():
            self.button.refuse(self.tr("The sealed cases must be handed over first."))
        else:
            self.button.refuse("")

    def _add_sealed(self) -> None:
        """The sealed cases: who is named hands them over here, anybody else asks one who is."""
        sealing, person = self._sealing, self._person
        self.sealed_taker: Combo | None = None
        self.later: CheckBox | None = None
        kept = sealing.kept_by(person.id) if sealing is not None else []
        if sealing is None or not kept:
            return
        text = self.tr("%n sealed case(s) must be handed over:", "", len(kept))
        self._list_numbers(text, [case.number for case in kept])
        if sealing.inside is not None:
            takers = sealing.takers(person.id)
            self.sealed_taker = person_choice(
                takers, None, self.tr("Choose a person"), "sealed_taker"
            )
            self.sealed_taker.currentIndexChanged.connect(lambda _index: self._look())
            self.field(self.tr("Who of those named takes them over"), self.sealed_taker)
            return
        self.explain(
            self.tr(
                "You are not named for the sealed cases. Ask somebody who is to hand these over: on "
                "this same sheet, or, after the person has gone, where the sealed cases say who "
                "opens them."
            )
        )
        self.later = CheckBox(
            self.tr("The person must go today; the sealed cases are handed over later")
        )
        self.later.setObjectName("sealed_later")
        self.later.toggled.connect(lambda _on: self._look())
        self.body.addWidget(self.later)

    def _wording(self) -> str:
        if self.cases:
            return self.tr("Hand over and take out of the office")
        return self.tr("Take out of the office")

    def _list_cases(self) -> None:
        text = self.tr("%n open case(s) must be handed over:", "", len(self.cases))
        self._list_numbers(text, [case.number for case in self.cases])

    def _list_numbers(self, text: str, found: Sequence[str]) -> None:
        self.body.addWidget(Label(text, role="strong", wrap=True))
        numbers = list(found[:SHOWN])
        if len(found) > SHOWN:
            numbers.append(self.tr("and %n more", "", len(found) - SHOWN))
        row = FlowLayout(gap=3)
        for number in numbers:
            row.addWidget(Label(number))
        self.body.addLayout(row)


def offer_new_key(shell: Shell, why: str = "") -> None:
    """Another key for the vault, so that a copy of the old file opens nothing that comes after;
    ``why`` stands in place of the words about somebody who left."""
    question = Question(
        translate("LeaveSheet", "Renew the key of the vault?"),
        why
        or translate(
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

    def renewed(_nothing: object) -> None:
        shell.toast(translate("LeaveSheet", "The key of the vault was renewed"))
        if shell.page is not None:
            # no record has changed, but the reminder of who left is over
            shell.page.refresh(None)

    shell.start(
        shell.workspace.people.renew_key,
        renewed,
        translate("LeaveSheet", "Renewing the key of the vault"),
        steps=True,
    )
