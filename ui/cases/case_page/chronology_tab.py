"""One readable chronology of the case, the acts it was made by, and who changed what."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from models.fields import fields_of
from services.cases import (
    ENFORCEMENT,
    HELP,
    LATE,
    PAPERS,
    PROCEDURE,
    TIMELINE_EVENTS,
    WITHDRAWN,
    TimelineRow,
    group_of,
)
from services.errors import NotAllowed
from services.trail import TrailEntry
from services.trail.wording import action_words, field_words, result_words
from ui import i18n, theme
from ui.cases.case_page.acts_tab import ActsTab
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.event_list import EventLine, EventList
from ui.cases.case_page.form_body import FormBody
from ui.cases.case_page.step_forms import tab_of
from ui.messages import message
from ui.widgets import (
    Button,
    Card,
    Chip,
    FlowLayout,
    InlineMessage,
    Label,
    SearchBox,
    Segmented,
    Separator,
)

ALL = "ALL"
EVENTS, ACTS, HISTORY = "EVENTS", "ACTS", "HISTORY"
MOST = 200
JOURNAL = "D90"


class ChronologyTab(ActsTab):
    """What happened, newest first; or the acts with their buttons; or the history of changes."""

    key = "chronology"
    events: EventList

    def __init__(self, ctx: CaseContext) -> None:
        super().__init__(ctx)
        self._view = EVENTS
        self._group, self._text = ALL, ""
        self._rows: list[tuple[TimelineRow, str]] = []
        self._chips: dict[str, Chip] = {}

    def build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.u(3))
        choice = Segmented(
            [
                (EVENTS, self.tr("What happened")),
                (ACTS, self.tr("Acts")),
                (HISTORY, self.tr("History of changes")),
            ],
            value=self._view,
        )
        choice.setObjectName("chronology_view")
        choice.set_accessible_names(self.tr("Chronology"))
        choice.changed.connect(lambda: self.show_view(choice.value()))
        head.addWidget(choice)
        head.addStretch(1)
        if self._view == HISTORY:
            head.addWidget(
                Button(
                    self.tr("Print the journal of the case…"),
                    icon="printer",
                    size="small",
                    clicked=self.print_journal,
                    name="print_journal",
                )
            )
        note = Button(self.tr("Add a note"), icon="plus", size="small", name="add_note")
        note.clicked.connect(lambda: self.add_note())
        head.addWidget(note)
        self.content.addLayout(head)
        {EVENTS: self._build_events, ACTS: self._build_acts, HISTORY: self._build_history}[
            self._view
        ]()

    def open(self, form: str) -> bool:
        if form.partition(":")[0] == "case_narrative":
            self.add_note()
            return True
        return super().open(form)

    def show_view(self, view: str) -> None:
        """Show another reading of the same case."""
        self._view = view
        self.refresh()

    def add_note(self) -> None:
        """Open the form of a note."""
        records = self.ctx.workspace.records

        def save(values: dict[str, Any], _version: int) -> object:
            return records.add("case_narrative", values, case_id=self.ctx.case_id)

        self.edit(
            Editor(
                self.ctx,
                "case_narrative:new",
                self.tr("Note"),
                FormBody(self.ctx, "case_narrative"),
                save,
                base={"written_on": self.ctx.today()},
            )
        )

    def _build_events(self) -> None:
        """The list with its filters; the sentences are made once, and narrowed as one types."""
        rows = self.ctx.workspace.cases.timeline(self.ctx.case_id)
        self._rows = [(row, self.sentence(row)) for row in rows]
        self.content.addLayout(self._filters())
        self.events = EventList(self.tr("What happened, the newest first"))
        self.events.opened.connect(lambda tab: self.ctx.go(f"tab:{tab}"))
        self.events.setMinimumHeight(theme.u(80))
        self.content.addWidget(self.events, 1000)
        hint = self.tr("↑↓ choose · Enter opens where it is recorded")
        self.content.addWidget(Label(hint, role="label", colour="text3"))
        self._narrow()

    def _filters(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(theme.u(3))
        chips = FlowLayout()
        words = {
            ALL: self.tr("All"),
            PROCEDURE: self.tr("Procedure"),
            HELP: self.tr("Help"),
            ENFORCEMENT: self.tr("Enforcement"),
            PAPERS: self.tr("Papers"),
        }
        counts = Counter(group_of(row, self.ctx.pack) for row, _ in self._rows)
        counts[ALL] = len(self._rows)
        self._chips = {}
        for group, text in words.items():
            chip = Chip(text, on=group == self._group, count=counts[group], name=f"group_{group}")
            chip.clicked.connect(lambda _on=False, group=group: self.show_group(group))
            self._chips[group] = chip
            chips.addWidget(chip)
        line.addLayout(chips, 1)
        box = SearchBox(self.tr("Search in the chronology"), name="chronology_search")
        box.setText(self._text)
        box.setFixedWidth(theme.u(72))
        box.searched.connect(self.search)
        line.addWidget(box)
        return line

    def show_group(self, group: str) -> None:
        """Show the events of one kind, or all."""
        self._group = group
        for name, chip in self._chips.items():
            chip.setChecked(name == group)
        self._narrow()

    def search(self, text: str) -> None:
        """Show the events whose words hold this text."""
        self._text = text
        self._narrow()

    def _narrow(self) -> None:
        wanted = self._text.casefold()
        lines: list[EventLine] = []
        month = ""
        for row, said in self._rows:
            if self._group not in (ALL, group_of(row, self.ctx.pack)):
                continue
            if wanted not in f"{said} {row.who}".casefold():
                continue
            if i18n.month_text(row.day) != month:
                month = i18n.month_text(row.day)
                lines.append(EventLine(month, heading=True))
            lines.append(self._event(row, said))
        if not lines:
            lines.append(EventLine(self.tr("Nothing fits"), heading=True))
        self.events.show_lines(lines)

    def _event(self, row: TimelineRow, said: str) -> EventLine:
        marks = {
            WITHDRAWN: (self.tr("withdrawn"), "none"),
            LATE: (self.tr("late"), "overdue"),
        }
        when = self.ctx.day(row.day) if row.day_only else self.ctx.moment(row.at)
        tab = tab_of(row.record)
        return EventLine(said, when, row.who, marks.get(row.mark, ("", "")), tab)

    def _build_acts(self) -> None:
        self.add_acts(self.tr("Acts"))

    def _build_history(self) -> None:
        try:
            rows = self.ctx.workspace.trail.case_entries(self.ctx.case_id, MOST)
        except NotAllowed as error:
            self.content.addWidget(InlineMessage(message(error), "sealed"))
            return
        card = Card(gap=0)
        for number, row in enumerate(rows):
            if number:
                card.add(Separator())
            card.add(_line(self.ctx.moment(row.at), self._change(row), row.who))
        self.content.addWidget(card)

    def print_journal(self) -> None:
        """Show the paper with everything that the journal holds of this case."""
        from services.documents.request import PaperRequest

        case_id = self.ctx.case_id
        self.ctx.shell.print_paper(PaperRequest(JOURNAL, case_id, "SUPERVISOR", i18n.language()))

    def sentence(self, row: TimelineRow) -> str:
        """What happened, in words; a code becomes its wording."""
        text = QCoreApplication.translate("timeline", TIMELINE_EVENTS[row.event])
        said = text.format_map(_Words(self.ctx, row))
        rest = [name for name in row.args if "{" + name + "}" not in TIMELINE_EVENTS[row.event]]
        more = [_word(self.ctx, row, name) for name in rest]
        return " · ".join(part for part in (said, *more) if part)

    def _change(self, entry: TrailEntry) -> str:
        what = action_words(entry, QCoreApplication.translate)
        fields = field_words(entry, QCoreApplication.translate, self.ctx.pack, i18n.language())
        result = result_words(entry, QCoreApplication.translate, self.ctx.pack, i18n.language())
        said = f"{what}: {fields}" if fields else what
        return f"{said} ({result})" if result else said


class _Words(dict[str, str]):
    """The names in braces of a sentence, as words."""

    def __init__(self, ctx: CaseContext, row: TimelineRow) -> None:
        super().__init__()
        self._ctx, self._row = ctx, row

    def __missing__(self, name: str) -> str:
        return _word(self._ctx, self._row, name)


def _word(ctx: CaseContext, row: TimelineRow, name: str) -> str:
    args: Mapping[str, Any] = row.args
    specs = fields_of(row.record)
    if name in specs:
        return ctx.value(specs[name], args.get(name)) or ""
    return ctx.code(name, args.get(name)) or str(args.get(name) or "")


def _line(when: str, text: str, who: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, theme.u(1), 0, theme.u(1))
    row.setSpacing(theme.u(3))
    moment = Label(when, role="label", colour="text2")
    moment.setMinimumWidth(theme.u(27 if len(when) > 6 else 10))
    row.addWidget(moment)
    row.addWidget(Label(text, wrap=True), 1)
    row.addWidget(Label(who, role="label", colour="text3"))
    return row
