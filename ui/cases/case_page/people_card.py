"""Who works on a case and who may know of it; each is changed by a verb of its own.

Who may know is no field among others: the form says what the change means and asks once more.
"""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout

from models.fields import fields_of
from services.cases import TAKES_NAMES, CaseHeader
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody, LinkField
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.cases.case_page.tab import CaseTab
from ui.i18n import translate
from ui.shell import Answer, Question
from ui.widgets import CheckBox, Label

KNOWS, WORKER = "case_readers", "case_worker"
"""The ids of the two forms."""

OFFICE = "OFFICE"


class ReadersBody(FormBody):
    """Who may know, and the persons of the office who are named as readers."""

    def __init__(self, ctx: CaseContext, people: Sequence[tuple[UUID, str]]) -> None:
        options = ctx.pack.options("who_may_know", ctx.language)
        label = ctx.label(fields_of("case_file")["knows"])
        super().__init__(
            ctx,
            "case_file",
            (),
            links=(LinkField("knows", label, list(options)),),
        )
        self._boxes: dict[UUID, CheckBox] = {}
        self._saved: list[UUID] = []
        box = QVBoxLayout()
        box.setSpacing(theme.u(1))
        words = self.tr("Persons who may know as well, for a team or for named people only")
        box.addWidget(Label(words, role="label", colour="text2", wrap=True))
        for person, name in people:
            check = CheckBox(name)
            check.setObjectName(f"reader:{person}")
            check.toggled.connect(lambda _on: self.changed.emit())
            self._boxes[person] = check
            box.addWidget(check)
        self.column.addLayout(box)

    def values(self) -> dict[str, Any]:
        return {**super().values(), "readers": self._chosen()}

    def show_values(self, values: Mapping[str, Any]) -> None:
        super().show_values(values)
        self._choose(values.get("readers", ()))
        self._saved = self._chosen()

    def is_changed(self) -> bool:
        return super().is_changed() or self._chosen() != self._saved

    def mark_saved(self) -> None:
        super().mark_saved()
        self._saved = self._chosen()

    def draft(self) -> dict[str, Any]:
        return {**super().draft(), "readers": [str(person) for person in self._chosen()]}

    def restore_draft(self, draft: Mapping[str, Any]) -> None:
        super().restore_draft({n: raw for n, raw in draft.items() if n != "readers"})
        self._choose([UUID(text) for text in draft.get("readers", ())])

    def _chosen(self) -> list[UUID]:
        return [person for person, box in self._boxes.items() if box.isChecked()]

    def _choose(self, people: Sequence[UUID]) -> None:
        for person, box in self._boxes.items():
            blocked = box.blockSignals(True)
            box.setChecked(person in people)
            box.blockSignals(blocked)


def people_card(tab: CaseTab) -> RecordCard:
    """Worker, supervisor, who may know, and the two ways to change that."""
    ctx = tab.ctx
    header = ctx.workspace.cases.header(ctx.case_id)
    names = dict(ctx.workspace.cases.workers())
    readers = [names.get(one, "") for one in ctx.workspace.cases.readers(ctx.case_id)]
    facts = [
        (translate("people_card", "Worker"), header.worker or "—"),
        (translate("people_card", "Supervisor"), header.supervisor or "—"),
        (translate("people_card", "Who may know"), ctx.code("who_may_know", header.knows)),
    ]
    if header.knows in TAKES_NAMES:
        facts.append((translate("people_card", "Named besides"), ", ".join(sorted(readers)) or "—"))
    return RecordCard(
        translate("people_card", "People of the office"),
        facts,
        actions=(
            CardAction(
                translate("people_card", "Hand over…"),
                lambda: tab.edit(worker_editor(ctx)),
                "arrows-right-left",
                name="change_worker",
            ),
            CardAction(
                translate("people_card", "Who may know…"),
                lambda: tab.edit(readers_editor(ctx)),
                "eye",
                name="change_readers",
            ),
        ),
    )


def readers_editor(ctx: CaseContext) -> Editor:
    """The form that says who may know of the case."""
    cases = ctx.workspace.cases
    header = cases.header(ctx.case_id)
    people = [(one, name) for one, name in cases.workers() if one not in _own(header)]
    before = {"knows": header.knows, "readers": list(cases.readers(ctx.case_id))}

    def save(values: dict[str, Any], _version: int) -> None:
        cases.set_readers(ctx.case_id, values["knows"] or "", values["readers"])

    return Editor(
        ctx,
        KNOWS,
        translate("people_card", "Who may know?"),
        ReadersBody(ctx, people),
        save,
        base=before,
        intro=translate(
            "people_card",
            "The worker and the supervisor of the case always know."
            " To everyone else a kept case is its number only.",
        ),
        agreed=lambda values: _sure(ctx, header, before, values),
    )


def worker_editor(ctx: CaseContext) -> Editor:
    """The form that gives the case to another worker or supervisor of the office."""
    cases = ctx.workspace.cases
    header = cases.header(ctx.case_id)
    body = FormBody(
        ctx,
        "case_file",
        (),
        links=(
            LinkField("worker_id", translate("people_card", "Worker"), cases.workers()),
            LinkField("supervisor_id", translate("people_card", "Supervisor"), cases.supervisors()),
        ),
    )

    def save(values: dict[str, Any], version: int) -> None:
        worker = values["worker_id"] or header.worker_id
        cases.assign(ctx.case_id, worker, values["supervisor_id"], version)

    return Editor(
        ctx,
        WORKER,
        translate("people_card", "Hand the case over"),
        body,
        save,
        base={"worker_id": header.worker_id, "supervisor_id": header.supervisor_id},
        version=header.version,
        intro=translate("people_card", "Inside this office. Another office gets a transfer."),
    )


def _own(header: CaseHeader) -> tuple[UUID | None, ...]:
    return header.worker_id, header.supervisor_id


def _sure(
    ctx: CaseContext, header: CaseHeader, before: Mapping[str, Any], values: Mapping[str, Any]
) -> bool:
    """Ask once more, with what the change means for those who gain it and for who asks."""
    actor = ctx.workspace.actor()
    me = actor.id if actor is not None else None
    knows, readers = values.get("knows"), values.get("readers", ())
    parts = [translate("people_card", "A person who was told stays told: this is not undone.")]
    if knows == OFFICE and before["knows"] != OFFICE:
        parts.insert(0, translate("people_card", "Everyone in the office will see the whole case."))
    elif knows != OFFICE and before["knows"] == OFFICE:
        parts.insert(
            0, translate("people_card", "Everyone else will see the number of the case only.")
        )
    if knows != OFFICE and me not in (*_own(header), *readers):
        parts.append(translate("people_card", "You will not see this case any more."))
    question = Question(
        translate("people_card", "Change who may know?"),
        " ".join(parts),
        (
            Answer("keep", translate("people_card", "Leave it")),
            Answer("change", translate("people_card", "Change"), "primary"),
        ),
        keep="keep",
        icon="eye",
    )
    return ctx.shell.ask(question) == "change"
