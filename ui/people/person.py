"""One person: what they are, and what can be done about it."""

from services.people import PersonView
from ui import i18n
from ui.confirm import confirmed
from ui.deed_sheet import DeedSheet
from ui.people.choices import person_choice, role_choice
from ui.people.leaving import LeaveSheet
from ui.people.phrase import PhraseSheet
from ui.shell import Shell
from ui.widgets import Button, FactRows, FlowLayout, LineEdit
from ui.widgets.notices import InlineMessage


class PersonSheet(DeedSheet):
    """Name, role and team to change; a phrase for who lost the passphrase; leaving."""

    def __init__(self, shell: Shell, person: PersonView) -> None:
        super().__init__(shell.window, person.name, name="person_sheet")
        self._shell, self._person = shell, person
        if person.manageable:
            self._build_fields()
            save = Button(self.tr("Save"), kind="primary", clicked=self.save, name="save_person")
            self.foot(self.tr("Cancel"), "close_person", save)
        else:
            self._build_facts()
            self.foot(self.tr("Close"), "close_person")

    def save(self) -> None:
        """Store what was changed; another role wants the passphrase once more."""
        person, people = self._person, self._shell.workspace.people
        values = {
            "name": self.name.text().strip() or None,
            "role": self.role.currentData(),
            "job_title": self.job_title.text().strip() or None,
            "supervisor_id": self.team.currentData(),
        }
        before = {
            "name": person.name,
            "role": person.role,
            "job_title": person.job_title or None,
            "supervisor_id": person.supervisor_id,
        }
        if values == before:
            self.done("")
            return
        if not confirmed(self._shell, self.tr("You are changing a person of the office.")):
            return
        changed = {name: value for name, value in values.items() if value != before[name]}
        self.done("saved")
        self._shell.run(lambda: people.change(person.id, changed, person.version))

    def give_phrase(self) -> None:
        """Make a phrase for who lost the passphrase."""
        shell, person = self._shell, self._person
        why = self.tr("{name} will be able to come in with a phrase that works once.").format(
            name=person.name
        )
        if not confirmed(shell, why):
            return
        self.done("phrase")
        shell.start(
            lambda: shell.workspace.people.new_phrase(person.id, i18n.language()),
            lambda made: PhraseSheet(shell, made).open(),
        )

    def leave(self) -> None:
        """Take the person out of the office."""
        self.done("leave")
        LeaveSheet(self._shell, self._person).open()

    def _build_fields(self) -> None:
        person, workspace = self._person, self._shell.workspace
        self.name = LineEdit(person.name, name="person_name")
        self.job_title = LineEdit(person.job_title, name="person_job")
        roles = workspace.people.roles()
        self.role = role_choice(self._shell, roles if person.role in roles else (person.role,),
                                person.role)  # fmt: skip
        leaders = [one for one in workspace.people.supervisors() if one[0] != person.id]
        self.team = person_choice(leaders, person.supervisor_id, self.tr("No team"), "person_team")
        self.field(self.tr("Name"), self.name)
        self.field(self.tr("Job title"), self.job_title)
        self.field(self.tr("Role"), self.role)
        self.field(self.tr("Team of"), self.team)
        if person.me:
            self.role.setEnabled(False)
            words = self.tr("Nobody changes their own role, and nobody takes themselves out.")
            self.body.addWidget(InlineMessage(words, "info"))
            return
        row = FlowLayout(gap=2)
        row.addWidget(
            Button(self.tr("Single-use phrase…"), icon="ticket", clicked=self.give_phrase,
                   name="give_phrase")
        )  # fmt: skip
        row.addWidget(
            Button(self.tr("Leaves the office…"), kind="danger", clicked=self.leave,
                   name="person_leaves")
        )  # fmt: skip
        self.body.addLayout(row)

    def _build_facts(self) -> None:
        person, workspace = self._person, self._shell.workspace
        facts = FactRows()
        facts.add(self.tr("Role"), workspace.pack.text("role", person.role, i18n.language()))
        facts.add(self.tr("Job title"), person.job_title or "—")
        facts.add(self.tr("Team of"), person.supervisor or "—")
        if person.left_at is not None:
            day = person.left_at.astimezone(workspace.pack.timezone).date()
            facts.add(self.tr("Left on"), i18n.date_text(day))
        self.body.addWidget(facts)
