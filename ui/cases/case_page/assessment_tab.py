"""Assessments of need: begin, fill in, finish, or put off because the child is not ready."""

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

from services.assessments import AssessmentView
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.domain_grid import DomainGrid, score_text
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody, LinkField
from ui.cases.case_page.form_ids import parts, record_id
from ui.cases.case_page.postpone import postpone_editor
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.cases.case_page.tab import CaseTab
from ui.i18n import translate
from ui.widgets import Button, InlineMessage, Label, Section

INITIAL, COMPREHENSIVE = "INITIAL", "COMPREHENSIVE"
STEP = "S30"
_FIELDS = (
    "started_at", "place", "interviewer", "psychologist", "situation", "child_words", "risk",
    "risk_reason",
)  # fmt: skip


class AssessmentBody(FormBody):
    """The assessment's form, and below it the domains."""

    def __init__(self, ctx: CaseContext) -> None:
        people = ctx.workspace.consents.possible_givers(ctx.case_id)
        link = LinkField("supporter_id", _supporter_label(), people)
        super().__init__(ctx, "assessment", _FIELDS, links=(link,) if people else ())
        self.grid = DomainGrid(ctx)
        self.grid.changed.connect(self.changed)
        self.column.addSpacing(theme.u(2))
        self.column.addWidget(self.grid)
        self._domains: list[Any] = []

    def values(self) -> dict[str, Any]:
        return super().values() | {"domains": self.grid.entries()}

    def show_values(self, values: Mapping[str, Any]) -> None:
        super().show_values({n: v for n, v in values.items() if n != "domains"})
        self.grid.show_entries(values.get("domains", ()))
        self._domains = self.grid.draft()

    def is_changed(self) -> bool:
        return super().is_changed() or self.grid.draft() != self._domains

    def mark_saved(self) -> None:
        super().mark_saved()
        self._domains = self.grid.draft()

    def draft(self) -> dict[str, Any]:
        return super().draft() | {"domains": self.grid.draft()}

    def restore_draft(self, draft: Mapping[str, Any]) -> None:
        super().restore_draft({n: raw for n, raw in draft.items() if n != "domains"})
        self.grid.show_entries(draft.get("domains", ()))
        self.changed.emit()


class AssessmentTab(CaseTab):
    """The assessments of the case, and the open one as a form."""

    key = "assessment"

    def build(self) -> None:
        views = self.ctx.workspace.assessments.of_case(self.ctx.case_id)
        section = Section(self.tr("Assessments"), len(views))
        for kind in (INITIAL, COMPREHENSIVE):
            section.add(
                Button(
                    self.ctx.code("assessment_kind", kind),
                    icon="plus",
                    size="small",
                    clicked=partial(self.begin, kind),
                    name=f"begin_{kind}",
                )
            )
        section.add(
            Button(
                self.tr("Child is not ready…"),
                icon="player-pause",
                size="small",
                clicked=self.postpone,
                name="postpone",
            )
        )
        self.content.addWidget(section)
        calm = self.tr(
            "One trained person, one place the child chooses, breaks when the child wants."
            " A deadline never forces questions: put the talk off, with a reason."
        )
        self.content.addWidget(InlineMessage(calm, "info"))
        if not views:
            self.content.addWidget(Label(self.tr("No assessment yet"), colour="text2"))
        for view in views:
            self.content.addWidget(self._card(view))

    def open(self, form: str) -> bool:
        name, about, _ = parts(form)
        stored = record_id(about)
        if name == "postpone":
            self.postpone(about or STEP)
        elif name != "assessment":
            return False
        elif stored is not None:
            self.fill(stored)
        else:
            self.begin(about or COMPREHENSIVE)
        return True

    def begin(self, kind: str) -> None:
        """Open the unfinished assessment of this kind, or begin one."""
        assessments = self.ctx.workspace.assessments
        views = assessments.of_case(self.ctx.case_id)
        unfinished = [view for view in views if view.kind == kind and not view.is_done]
        if unfinished:
            self.fill(unfinished[0].id)
            return
        done = self.ctx.shell.run(lambda: assessments.start(self.ctx.case_id, {"kind": kind}))
        if done:
            self.fill(done.value)

    def fill(self, assessment_id: UUID) -> Editor:
        """Open an unfinished assessment."""
        assessments = self.ctx.workspace.assessments
        view = assessments.view(assessment_id)
        body = AssessmentBody(self.ctx)

        def save(values: dict[str, Any], version: int) -> int:
            domains = values.pop("domains")
            assessments.save(assessment_id, values, domains, version)
            return assessments.view(assessment_id).version

        editor = Editor(
            self.ctx,
            f"assessment:{assessment_id}",
            self.ctx.code("assessment_kind", view.kind),
            body,
            save,
            base=self._base(view),
            version=view.version,
            stays=True,
        )
        finish = Button(
            self.tr("Finish"),
            icon="check",
            clicked=lambda: self._finish(editor, view),
            name="finish",
        )
        opened = self.edit(editor)
        if opened is editor:
            editor.add_button(finish)
        return opened

    def postpone(self, step: str = STEP) -> Editor:
        """Open the form that puts the talk, or another step, off."""
        return self.edit(postpone_editor(self.ctx, step))

    def _finish(self, editor: Editor, view: AssessmentView) -> None:
        """Save first, then close; what is missing is said at its field."""
        if editor.is_dirty() and not editor.save():
            return
        if editor.attempt(lambda: self.ctx.workspace.assessments.finish(view.id)):
            editor.close_form()

    def _base(self, view: AssessmentView) -> dict[str, Any]:
        domains = [
            {
                "domain": row.domain,
                "score": row.score,
                "evidence": row.evidence,
                "source": row.source,
                "child_words": row.child_words,
            }
            for row in view.domains
        ]
        return {**view.values, "supporter_id": view.supporter_id, "domains": domains}

    def _card(self, view: AssessmentView) -> RecordCard:
        if view.is_done:
            badge = (self.tr("finished"), "done")
            actions: tuple[CardAction, ...] = ()
        else:
            badge = (self.tr("not finished"), "open")
            actions = (
                CardAction(self.tr("Go on"), lambda: self.fill(view.id), "pencil", name="go_on"),
            )
        skip = frozenset({"kind", "situation", "child_words"})
        facts = self.ctx.facts("assessment", {**view.values, "done_at": view.done_at}, skip)
        for row in view.domains:
            if row.score is not None:
                words = " · ".join(part for part in (score_text(row.score), row.evidence) if part)
                facts.append((self.ctx.code("domain", row.domain), words))
        texts = []
        for name, heading in (
            ("situation", self.tr("Situation")),
            ("child_words", self.tr("The child's own words")),
        ):
            if view.values.get(name):
                texts.append((heading, str(view.values[name])))
        return RecordCard(
            self.ctx.code("assessment_kind", view.kind),
            facts,
            badges=(badge,),
            actions=actions,
            texts=texts,
        )


def _supporter_label() -> str:
    return translate("AssessmentTab", "Who is with the child, of the family")
