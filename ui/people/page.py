"""The page of the people: one row each, who is here and who has left."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from services.people import PersonView
from ui import i18n, theme
from ui.people.adding import AddPerson
from ui.people.person import PersonSheet
from ui.people.reminder import KeyReminder
from ui.people.rights import RightsSheet
from ui.shell import Command, Page, Shell
from ui.widgets import Badge, Button, Card, Label, ListRow, PageHeader, ScrollArea

if TYPE_CHECKING:
    from services.events import Committed


class PeoplePage(Page):
    """Everyone of the office; a row opens what can be done about that person."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        header = PageHeader(
            self.title(),
            self.tr("Who reads what, and who can open the vault"),
            back=lambda: shell.go("settings"),
        )
        header.add_action(
            Button(self.tr("Who may do what"), icon="list-check", clicked=self.show_rights,
                   name="show_rights")
        )  # fmt: skip
        self.add_button = Button(
            self.tr("Add a person…"), kind="primary", icon="user-plus", clicked=self.add_person,
            name="add_person",
        )  # fmt: skip
        header.add_action(self.add_button)
        self.column.addWidget(header)
        self.reminder = KeyReminder(shell)
        self.column.addWidget(self.reminder)
        self._area = ScrollArea()
        self.column.addWidget(self._area, 1)
        self._cards: list[Card] = []
        self.refresh(None)

    def title(self) -> str:
        return self.tr("People")

    def starts_at(self) -> QWidget | None:
        return self._area.findChild(ListRow)

    def refresh(self, commit: "Committed | None") -> None:
        if commit is not None and not (
            commit.touches("user_account") or commit.touches("case_file")
        ):
            return
        self.reminder.renew()
        people = self.shell.workspace.people
        rows = people.list()
        if not people.roles():
            self.add_button.refuse(self.tr("The supervisor decides this."))
        for card in self._cards:
            card.hide()
            card.deleteLater()
        here = [row for row in rows if row.active]
        gone = [row for row in rows if not row.active]
        self._cards = [self._card(self.tr("In the office"), here)]
        if gone:
            self._cards.append(self._card(self.tr("Left the office"), gone))
        while self._area.body.count():
            self._area.body.takeAt(0)
        for card in self._cards:
            self._area.body.addWidget(card)
        self._area.body.addStretch(1)

    def commands(self) -> Sequence[Command]:
        return (
            Command(self.tr("Add a person"), self.add_person, "user-plus"),
            Command(self.tr("Who may do what"), self.show_rights, "list-check"),
        )

    def new(self) -> bool:
        self.add_person()
        return True

    def add_person(self) -> None:
        """Open the sheet for a new person."""
        if self.add_button.isEnabled():
            AddPerson(self.shell).open()

    def show_rights(self) -> None:
        """Open the table of who may do what."""
        RightsSheet(self).open()

    def open_person(self, person: PersonView) -> None:
        """Open what can be done about a person."""
        PersonSheet(self.shell, person).open()

    def _card(self, title: str, people: Sequence[PersonView]) -> Card:
        card = Card(title, len(people), gap=1)
        for person in people:
            row = ListRow(
                self.tr("{name} (you)").format(name=person.name) if person.me else person.name,
                icon="user",
                token="text2" if person.active else "text3",
                lines=self._lines(person),
                action=self._badge(person),
                opens=True,
            )
            row.setObjectName(f"person_{person.name}")
            row.activated.connect(lambda person=person: self.open_person(person))
            card.add(row)
        card.body.addSpacing(theme.u(1))
        return card

    def _lines(self, person: PersonView) -> list[tuple[str, str, str]]:
        pack = self.shell.workspace.pack
        words = [pack.text("role", person.role, i18n.language()), person.job_title]
        if person.supervisor:
            words.append(self.tr("Team of {name}").format(name=person.supervisor))
        if person.cases:
            words.append(self.tr("%n open case(s)", "", person.cases))
        return [("", " · ".join(word for word in words if word), "text2")]

    def _badge(self, person: PersonView) -> Badge | Label | None:
        zone = self.shell.workspace.pack.timezone
        if not person.active:
            if person.left_at is None:
                return None
            day = i18n.date_text(person.left_at.astimezone(zone).date())
            return Badge(self.tr("left {date}").format(date=day), "neutral")
        if person.phrase_until is not None:
            until = i18n.moment_text(person.phrase_until, zone)
            return Badge(self.tr("phrase until {moment}").format(moment=until), "waiting")
        if not person.key:
            return Badge(self.tr("cannot open the vault"), "soon")
        return None
