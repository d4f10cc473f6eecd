"""The child: who it is, how old, which languages, what help it needs; and the case's own details."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from services.records import RecordView
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody
from ui.cases.case_page.form_ids import parts
from ui.cases.case_page.people_card import KNOWS, WORKER, people_card, readers_editor, worker_editor
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.cases.case_page.record_tab import PAPERS, RecordTab, stamp
from ui.widgets import Label


class ChildTab(RecordTab):
    """The child's details, the case's details and the papers the child holds."""

    key = "child"
    kinds = (PAPERS,)

    def build(self) -> None:
        records = self.ctx.workspace.records
        child = records.get("child", self.ctx.child_id)
        self.content.addWidget(self._record_card(child, self.tr("Child")))
        case = records.get("case_file", self.ctx.case_id)
        self.content.addWidget(self._record_card(case, self.tr("Case")))
        self.content.addWidget(people_card(self))
        super().build()

    def open(self, form: str) -> bool:
        record, _, field = parts(form)[0].partition(".")
        records = self.ctx.workspace.records
        if record == "child":
            editor = self.edit_record(records.get("child", self.ctx.child_id), self.tr("Child"))
        elif record == "case_file":
            editor = self.edit_record(records.get("case_file", self.ctx.case_id), self.tr("Case"))
        elif record == KNOWS:
            editor = self.edit(readers_editor(self.ctx))
        elif record == WORKER:
            editor = self.edit(worker_editor(self.ctx))
        else:
            return super().open(form)
        if field:
            editor.focus_field(field)
        return True

    def edit_record(self, view: RecordView, title: str) -> Editor:
        """Open the form of the child or of the case."""
        body = FormBody(self.ctx, view.record)
        if view.record == "child":
            names = self.tr("Letters of any alphabet are kept as they are written.")
            body.column.addWidget(Label(names, role="label", colour="text3", wrap=True))

        def save(values: dict[str, Any], version: int) -> None:
            self.ctx.workspace.records.change(view.record, view.id, values, version)

        editor = Editor(
            self.ctx,
            f"{view.record}:{view.id}",
            title,
            body,
            save,
            base=view.values,
            version=view.version,
        )
        return self.edit(editor)

    def _record_card(self, view: RecordView, title: str) -> RecordCard:
        # who may know stands on the card of the people, with its own way to change it
        facts = self.ctx.facts(view.record, view.values, frozenset({"knows"}))
        unknown = QCoreApplication.translate("ChildTab", "Nothing is known yet")
        return RecordCard(
            title,
            facts or [(unknown, "")],
            actions=(
                CardAction(
                    self.tr("Change"),
                    lambda: self.edit_record(view, title),
                    "pencil",
                    name=f"change_{view.record}",
                ),
            ),
            foot=stamp(self.ctx, view),
        )
