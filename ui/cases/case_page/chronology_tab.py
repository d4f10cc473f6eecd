"""One readable chronology of the case, the acts it was made by, and who changed what."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from models.fields import fields_of
from services.cases import TIMELINE_EVENTS, HistoryRow, TimelineRow
from services.errors import NotAllowed
from ui import theme
from ui.cases.case_page.acts_tab import ActsTab
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody
from ui.messages import action_text, message
from ui.widgets import Button, Card, InlineMessage, Label, Segmented, Separator

EVENTS, ACTS, HISTORY = "EVENTS", "ACTS", "HISTORY"
MOST = 200


class ChronologyTab(ActsTab):
    """What happened, newest first; or the acts with their buttons; or the history of changes."""

    key = "chronology"

    def __init__(self, ctx: CaseContext) -> None:
        super().__init__(ctx)
        self._view = EVENTS

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
        rows = self.ctx.workspace.cases.timeline(self.ctx.case_id)
        card = Card(gap=0)
        if not rows:
            card.add(Label(self.tr("Nothing has happened yet"), colour="text2"))
        day = None
        for row in rows[:MOST]:
            if row.day != day:
                day = row.day
                card.body.addSpacing(theme.u(2))
                card.add(Label(self.ctx.day(day), role="label_strong", colour="text2"))
            card.add(_line(self._when(row), self.sentence(row), row.who))
        self.content.addWidget(card)

    def _build_acts(self) -> None:
        self.add_acts(self.tr("Acts"))

    def _build_history(self) -> None:
        try:
            rows = self.ctx.workspace.cases.history(self.ctx.case_id, MOST)
        except NotAllowed as error:
            self.content.addWidget(InlineMessage(message(error), "sealed"))
            return
        card = Card(gap=0)
        for number, row in enumerate(rows):
            if number:
                card.add(Separator())
            card.add(_line(self.ctx.moment(row.at), self._change(row), row.who))
        self.content.addWidget(card)

    def sentence(self, row: TimelineRow) -> str:
        """What happened, in words; a code becomes its wording."""
        text = QCoreApplication.translate("timeline", TIMELINE_EVENTS[row.event])
        said = text.format_map(_Words(self.ctx, row))
        rest = [name for name in row.args if "{" + name + "}" not in TIMELINE_EVENTS[row.event]]
        more = [_word(self.ctx, row, name) for name in rest]
        return " · ".join(part for part in (said, *more) if part)

    def _when(self, row: TimelineRow) -> str:
        return "" if row.day_only else self.ctx.moment(row.at)[-5:]

    def _change(self, row: HistoryRow) -> str:
        words = action_text(row.action)
        if row.origin == "UNDO":
            words = self.tr("Taken back: {action}").format(action=words)
        if row.result.startswith("REFUSED"):
            words = self.tr("Refused: {action}").format(action=words)
        try:
            specs = fields_of(row.record)
        except KeyError:
            return words
        names = [self.ctx.label(specs[name]) for name in row.fields if name in specs]
        return f"{words}: {', '.join(names)}" if names and row.operation == "CHANGED" else words


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
