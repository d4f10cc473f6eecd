"""A tab of plain records: several kinds one below the other, each read, added, changed, removed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from models.fields import fields_of
from services.errors import NotAllowed, RuleViolation
from services.records import RecordView
from services.texts import QT_TRANSLATE_NOOP
from ui.cases.case_page import record_marks
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody
from ui.cases.case_page.form_ids import parts, record_id
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.cases.case_page.tab import CaseTab
from ui.messages import message
from ui.shell import Answer, Question
from ui.widgets import Button, InlineMessage, Label, Section


@dataclass(frozen=True, slots=True)
class RecordKind:
    """One kind of record on a tab. Texts are English source texts of the context *case_records*.

    ``owner`` is the link to the case or the child; ``head`` names the fields of a card's title;
    ``starts`` gives values of a new record; ``empty`` says what an empty list means.
    """

    record: str
    title: str
    add: str
    owner: str = "case_id"
    head: Sequence[str] = ()
    empty: str = ""
    hint: str = ""
    starts: Mapping[str, Any] = field(default_factory=dict)


FAMILY = RecordKind(
    "family_member",
    QT_TRANSLATE_NOOP("case_records", "Family and people around the child"),
    QT_TRANSLATE_NOOP("case_records", "Add a person"),
    "child_id",
    ("name", "relation"),
    QT_TRANSLATE_NOOP("case_records", "Nobody is recorded yet"),
)
WORK = RecordKind(
    "work_situation",
    QT_TRANSLATE_NOOP("case_records", "Work"),
    QT_TRANSLATE_NOOP("case_records", "Add work"),
    "case_id",
    ("sector", "activity", "site"),
    QT_TRANSLATE_NOOP("case_records", "No work is recorded yet"),
)
SCHOOL = RecordKind(
    "schooling",
    QT_TRANSLATE_NOOP("case_records", "School"),
    QT_TRANSLATE_NOOP("case_records", "Add schooling"),
    "case_id",
    ("school", "grade"),
    QT_TRANSLATE_NOOP("case_records", "Nothing is recorded about school yet"),
)
HARM = RecordKind(
    "harm",
    QT_TRANSLATE_NOOP("case_records", "Harm and danger"),
    QT_TRANSLATE_NOOP("case_records", "Add harm or danger"),
    "case_id",
    ("observed_on",),
    QT_TRANSLATE_NOOP("case_records", "Nothing is recorded about harm yet"),
    QT_TRANSLATE_NOOP("case_records", "A direct threat opens the emergency step, to be confirmed"),
)
PAPERS = RecordKind(
    "document_held",
    QT_TRANSLATE_NOOP("case_records", "Papers of the child"),
    QT_TRANSLATE_NOOP("case_records", "Add a paper"),
    "child_id",
    ("kind", "state"),
    QT_TRANSLATE_NOOP("case_records", "No paper is recorded yet"),
    QT_TRANSLATE_NOOP(
        "case_records", "A paper applied for: write where, when, and what stands in the way"
    ),
)


class RecordTab(CaseTab):
    """Sections of plain records; ``kinds`` in the order of the page."""

    kinds: Sequence[RecordKind] = ()

    def build(self) -> None:
        for kind in self.kinds:
            self.add_section(kind)

    def open(self, form: str) -> bool:
        name, about, _ = parts(form)
        record, _, field_name = name.partition(".")
        for kind in self.kinds:
            if kind.record == record:
                editor = self.show_editor(kind, self._meant(kind, about, field_name))
                if field_name:
                    editor.focus_field(field_name)
                return True
        return False

    def add_section(self, kind: RecordKind) -> None:
        """The title with its button, then one card for each record."""
        try:
            stored = self._stored(kind)
        except NotAllowed as error:
            self.content.addWidget(InlineMessage(message(error), "sealed"))
            return
        section = Section(_text(kind.title), len(stored))
        add = Button(
            _text(kind.add),
            icon="plus",
            size="small",
            clicked=lambda: self.show_editor(kind, None),
            name=f"add_{kind.record}",
        )
        section.add(add)
        self.content.addWidget(section)
        if not stored:
            self.content.addWidget(Label(_text(kind.empty), colour="text2"))
        for tip in record_marks.tips(self.ctx, kind.record, stored):
            self.content.addWidget(InlineMessage(tip, "info"))
        for view in stored:
            self.content.addWidget(self.card(kind, view))

    def card(self, kind: RecordKind, view: RecordView) -> RecordCard:
        """One record to read, with its buttons."""
        facts = self.ctx.facts(kind.record, view.values, frozenset(kind.head))
        return RecordCard(
            self.heading(kind, view.values),
            facts,
            badges=self.badges(kind, view),
            actions=(
                CardAction(
                    self.tr("Change"),
                    lambda: self.show_editor(kind, view),
                    "pencil",
                    name=f"change_{kind.record}",
                ),
                CardAction(
                    self.tr("Remove"),
                    lambda: self.remove(view),
                    kind="quiet",
                    name=f"remove_{kind.record}",
                ),
            ),
            foot=stamp(self.ctx, view),
        )

    def badges(self, kind: RecordKind, view: RecordView) -> list[tuple[str, str]]:
        """(text, badge kind) for what must be seen at once."""
        if kind is FAMILY and view.values.get("suspected"):
            return [(self.tr("suspected"), "danger")]
        if kind is HARM and view.values.get("danger"):
            return [(self.tr("danger"), "danger")]
        return record_marks.badges(self.ctx, view)

    def heading(self, kind: RecordKind, values: Mapping[str, Any]) -> str:
        """What a card is called: its telling fields, or the kind of record."""
        specs = fields_of(kind.record)
        words = [self.ctx.value(specs[name], values.get(name)) for name in kind.head]
        return " · ".join(word for word in words if word) or _text(kind.title)

    def show_editor(self, kind: RecordKind, view: RecordView | None) -> Editor:
        """Open the form of a record, or of a new one."""
        records = self.ctx.workspace.records
        body = FormBody(self.ctx, kind.record)

        def save(values: dict[str, Any], version: int) -> UUID:
            if view is None:
                return records.add(kind.record, values, **self._owner(kind))
            records.change(kind.record, view.id, values, version)
            return view.id

        editor = Editor(
            self.ctx,
            f"{kind.record}:{view.id if view else 'new'}",
            self.heading(kind, view.values) if view else _text(kind.add),
            body,
            save,
            base=view.values if view else kind.starts,
            version=view.version if view else 0,
            intro=_text(kind.hint) if kind.hint else "",
            agreed=lambda values: self._agreed(view, values),
        )
        return self.edit(editor)

    def _agreed(self, view: RecordView | None, values: Mapping[str, Any]) -> bool:
        """Say what a change means for other records before it is made; True where it may be."""
        if view is None or view.values.get("suspected") == values.get("suspected"):
            return True
        found = self.ctx.workspace.records.warnings(view.record, view.id, values)
        if not found:
            return True
        question = Question(
            self.tr("Mark this person as suspected?"),
            " ".join(message(RuleViolation(code)) for code in found),
            (
                Answer("keep", self.tr("Not now")),
                Answer("mark", self.tr("Mark as suspected"), "danger"),
            ),
            keep="keep",
            icon="alert-triangle",
        )
        return self.ctx.shell.ask(question) == "mark"

    def remove(self, view: RecordView) -> None:
        """Remove a record at once: it comes back with Undo."""

        records = self.ctx.workspace.records
        self.ctx.shell.run(lambda: records.remove(view.record, view.id, view.version))

    def _meant(self, kind: RecordKind, about: str, field_name: str) -> RecordView | None:
        """The record an id names; for a missing field the newest one; else a new one."""
        stored = self._stored(kind)
        if field_name:
            return stored[-1] if stored else None
        wanted = record_id(about)
        return next((view for view in stored if view.id == wanted), None)

    def _stored(self, kind: RecordKind) -> list[RecordView]:
        return self.ctx.workspace.records.list(kind.record, **self._owner(kind))

    def _owner(self, kind: RecordKind) -> dict[str, UUID]:
        if kind.owner == "child_id":
            return {"child_id": self.ctx.child_id}
        return {"case_id": self.ctx.case_id}


class FamilyTab(RecordTab):
    """The family and the adults around the child."""

    key = "family"
    kinds = (FAMILY,)


class WorkTab(RecordTab):
    """Work, school and harm: the child's situation."""

    key = "work"
    kinds = (WORK, SCHOOL, HARM)


def stamp(ctx: CaseContext, view: RecordView) -> str:
    """Who wrote a record last, and when."""
    text = QCoreApplication.translate("RecordTab", "{moment} · {name}")
    return text.format(moment=ctx.moment(view.changed_at), name=view.changed_by or "—")


def _text(source: str) -> str:
    return QCoreApplication.translate("case_records", source) if source else ""
