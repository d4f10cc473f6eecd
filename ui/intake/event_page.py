"""One raid or call after it was saved: what was written, and the cases it opened."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from services.errors import NotFound
from services.intake.ages import age_words
from services.intake.checks import HOTLINE
from services.intake.queries import IntakeView, PersonRow
from services.names import list_name
from services.packs.model import Pack
from ui import i18n
from ui.forms import RecordForm
from ui.intake.channels import REPORTER, fields_of_sheet, site_questions
from ui.intake.starts_card import StartsCard
from ui.shell import Page, Shell
from ui.widgets import Button, Card, Label, ListRow, PageHeader, ScrollArea
from ui.widgets.layouts import empty_layout

ALWAYS = ("received_at", "place", "sector")
CALL = (
    "received_at", "line", "topic", "hoax", "outcome", "allegation", "place", "source_kind",
    "immediate_danger", "child_labour", "worst_form", "trafficking", "official_alleged",
)  # fmt: skip


class EventPage(Page):
    """Reads one event; persons without a case can still get one."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._view: IntakeView | None = None
        self.header = PageHeader("", back=shell.back)
        self.column.addWidget(self.header)
        self._area = ScrollArea()
        self.column.addWidget(self._area, 1)

    def title(self) -> str:
        return self.tr("Intake")

    def starts_at(self) -> QWidget | None:
        verbs = (b for b in self._area.findChildren(Button) if "_case_" in b.objectName())
        return next(verbs, None)

    def open(self, intake_id: UUID | None = None, **_rest: Any) -> None:
        """Show an event."""
        if intake_id is not None:
            self._view = self.shell.workspace.intake.view(intake_id)
            self._show()

    def refresh(self, commit: Any) -> None:
        names = ("intake_event", "person_found", "case_file")
        if self._view is None or not (commit is None or any(map(commit.touches, names))):
            return
        try:
            self.open(intake_id=self._view.id)
        except NotFound:
            # the event was taken back (undo): there is nothing to show here any more
            self.shell.go("intake")

    def _show(self) -> None:
        view = self._view
        assert view is not None
        pack, language = self.shell.workspace.pack, i18n.language()
        channel = pack.text("channel", view.values["channel"], language)
        agencies = [
            i18n.pick(pack.agencies[row.agency].short)
            for row in view.participants
            if row.agency in pack.agencies
        ]
        self.header.set_title(f"{channel} {view.number}", ", ".join(agencies))
        body = self._area.body
        empty_layout(body)
        card = Card(self.tr("What was written down"))
        names = _names(pack, view.values)
        form = RecordForm("intake_event", pack, names=names, columns=3, read_only=True)
        form.show_values(view.values)
        card.add(form)
        if view.reporter_kept:
            words = self.tr("Who reported is known to those who work on the case.")
            card.add(Label(words, role="label", colour="text2", wrap=True))
        body.addWidget(card)
        people = Card(self.tr("Persons found"), len(view.persons))
        if not view.persons:
            people.add(Label(self.tr("Nobody was named; no case was opened."), colour="text2"))
        for person in view.persons:
            people.add(self._person(person))
        body.addWidget(people)
        starts = StartsCard(pack)
        body.addWidget(starts)
        starts.show_answer(self.shell.workspace.intake.lawful_starts(view.id))
        body.addWidget(QWidget(), 1)

    def _person(self, person: PersonRow) -> ListRow:
        if person.kept:
            line = [("", person.case_number, "text2")]
            return ListRow(
                i18n.translate("cases", "name kept"), icon="lock", token="sealed", lines=line
            )
        values = person.values
        name = list_name(values["family_name"], values["given_name"]) or self.tr("name not known")
        age = age_words(values["age_from"], values["age_to"], values["age_estimated"])
        facts = [
            self.tr("age {age}").format(age=age) if age else self.tr("age not known"),
            values["activity"] or "",
            person.case_number or self.tr("no case"),
        ]
        if person.case_id is None:
            button = Button(
                self.tr("Open a case"), size="small", name=f"open_case_{person.position}"
            )
            button.clicked.connect(lambda: self._open_case(person.id))
        else:
            case_id = person.case_id
            button = Button(self.tr("To the case"), size="small", name=f"to_case_{person.position}")
            button.clicked.connect(lambda: self.shell.open_case(case_id))
        line = " · ".join(fact for fact in facts if fact)
        return ListRow(name, icon="user", lines=[("", line, "text2")], action=button)

    def _open_case(self, person_id: UUID) -> None:
        view = self._view
        assert view is not None
        done = self.shell.run(lambda: self.shell.workspace.intake.open_cases(view.id, (person_id,)))
        if done:
            self.shell.open_case(done.value[0])


def _names(pack: Pack, values: Mapping[str, Any]) -> tuple[str, ...]:
    """The fields of the event's channel; those left empty are not shown, but for where and when."""
    if values["channel"] == HOTLINE:
        return CALL + tuple(name for name in site_questions(pack) if values.get(name) is not None)
    names = (*fields_of_sheet(pack, values["channel"]), "immediate_danger", *REPORTER)
    return tuple(name for name in names if name in ALWAYS or values.get(name) is not None)
