"""Assessments of need: begin, fill in, finish, submit, or put off because the child is not ready."""

from functools import partial
from typing import Any
from uuid import UUID

from services.assessments import AssessmentView
from ui.cases.case_page.approval_row import FORM, ApprovalRow, open_form
from ui.cases.case_page.assessment_body import AssessmentBody
from ui.cases.case_page.domain_grid import score_text
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_ids import parts, record_id
from ui.cases.case_page.postpone import postpone_editor
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.cases.case_page.tab import CaseTab
from ui.widgets import Button, InlineMessage, Label, Section

INITIAL, COMPREHENSIVE = "INITIAL", "COMPREHENSIVE"
FORM_OF_STEP = "assessment"
"""The form of the step that is put off where none is named."""
SUBJECT = "ASSESSMENT"


class AssessmentTab(CaseTab):
    """The assessments of the case, and the open one as a form."""

    key = "assessment"

    def build(self) -> None:
        views = self.ctx.workspace.assessments.of_case(self.ctx.case_id)
        self.content.addWidget(self._head(len(views)))
        calm = self.tr(
            "One trained person, one place the child chooses, breaks when the child wants."
            " A deadline never forces questions: put the talk off, with a reason."
        )
        self.content.addWidget(InlineMessage(calm, "info"))
        if not views:
            self.content.addWidget(Label(self.tr("No assessment yet"), colour="text2"))
        for view in views:
            if view.psychologist_by is not None:
                self.content.addWidget(self._psychologist(view))
        for view in views:
            self.content.addWidget(self._card(view))

    def open(self, form: str) -> bool:
        name, about, verb = parts(form)
        stored = record_id(about)
        if name == FORM:
            return open_form(self, about, verb)
        if name == "postpone":
            self.postpone(about)
        elif name != "assessment":
            return False
        elif stored is not None:
            self.fill(stored)
        else:
            self.begin(about or COMPREHENSIVE)
        return True

    def begin(self, kind: str) -> None:
        """Open the assessment of this kind that can still be changed, or begin one."""
        assessments = self.ctx.workspace.assessments
        views = assessments.of_case(self.ctx.case_id)
        unfinished = [view for view in views if view.kind == kind and not view.is_frozen]
        if unfinished:
            self.fill(unfinished[0].id)
            return
        done = self.ctx.shell.run(lambda: assessments.start(self.ctx.case_id, {"kind": kind}))
        if done:
            self.fill(done.value)

    def fill(self, assessment_id: UUID) -> Editor | None:
        """Open an assessment that can still be changed; a frozen one is only shown below."""
        assessments = self.ctx.workspace.assessments
        view = assessments.view(assessment_id)
        if view.is_frozen:
            return None
        people = self.ctx.workspace.consents.possible_givers(self.ctx.case_id)

        def save(values: dict[str, Any], version: int) -> int:
            domains = values.pop("domains")
            assessments.save(assessment_id, values, domains, version)
            return assessments.view(assessment_id).version

        editor = Editor(
            self.ctx,
            f"assessment:{assessment_id}",
            self.ctx.code("assessment_kind", view.kind),
            AssessmentBody(
                self.ctx, people, lambda: _base(assessments.view(assessment_id))["domains"]
            ),
            save,
            base=_base(view),
            version=view.version,
            stays=True,
        )
        opened = self.edit(editor)
        if opened is editor:
            self._add_ways_out(editor, view)
        return opened

    def postpone(self, step: str = "") -> Editor | None:
        """Open the form that puts the talk, or another step, off; none where there is no step."""
        named = self.ctx.pack.step_of(FORM_OF_STEP)
        code = step or (named.code if named is not None else "")
        return self.edit(postpone_editor(self.ctx, code)) if code else None

    def resume(self, assessment_id: UUID) -> None:
        """Record that a stopped talk goes on, and open the assessment again."""
        assessments = self.ctx.workspace.assessments
        if not self._put_away():
            return
        version = assessments.view(assessment_id).version
        if self.ctx.shell.run(lambda: assessments.resume(assessment_id, version)):
            self.fill(assessment_id)

    def revise(self, assessment_id: UUID) -> None:
        """Begin the next version of a finished assessment, and open it."""
        revise = self.ctx.workspace.assessments.revise
        done = self.ctx.shell.run(lambda: revise(assessment_id))
        if done:
            self.fill(done.value)

    def _head(self, count: int) -> Section:
        section = Section(self.tr("Assessments"), count)
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
        return section

    def _add_ways_out(self, editor: Editor, view: AssessmentView) -> None:
        """Finishing, or going on after a stop; one that came back is submitted again below."""
        if not view.is_done:
            text = self.tr("Finish")
            finish = partial(self._finish, editor, view)
            editor.add_button(Button(text, icon="check", clicked=finish, name="finish"))
        if view.is_stopped:
            text = self.tr("Talk resumed")
            resume = partial(self.resume, view.id)
            editor.add_button(Button(text, clicked=resume, name="resume_talk"))

    def _finish(self, editor: Editor, view: AssessmentView) -> None:
        """Save first, then close; what is missing is said at its field."""
        if editor.is_dirty() and not editor.save():
            return
        if editor.attempt(lambda: self.ctx.workspace.assessments.finish(view.id)):
            editor.close_form()

    def _put_away(self) -> bool:
        """Save and close the open form; False where what is typed cannot be saved yet."""
        if self.editor is None:
            return True
        if self.editor.is_dirty() and not self.editor.save():
            return False
        if self.editor is not None:
            self.editor.close_form()
        return True

    def _psychologist(self, view: AssessmentView) -> InlineMessage:
        """The gate to a psychologist: a hint with its date, never a lock."""
        late = view.psychologist_by is not None and view.psychologist_by < self.ctx.now()
        words = self.tr(
            "The child shows distress: a psychologist sees it by {moment}."
            " Office default: within 72 hours."
        )
        hint = InlineMessage(
            words.format(moment=self.ctx.moment(view.psychologist_by)),
            "warning" if late else "info",
            button=self.tr("Referral"),
            clicked=lambda: self.ctx.go("referral:SERVICE"),
        )
        hint.setObjectName("psychologist_hint")
        return hint

    def _card(self, view: AssessmentView) -> RecordCard:
        skip = frozenset({"kind", "situation", "child_words"})
        told = {**view.values, "done_at": view.done_at, "resumed_at": view.resumed_at}
        facts = self.ctx.facts("assessment", told, skip)
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
        card = RecordCard(
            self._title(view),
            facts,
            badges=self._badges(view),
            actions=self._actions(view),
            texts=texts,
        )
        if view.is_done:
            revise = CardAction(
                self.tr("New version"), lambda: self.revise(view.id), "plus", name="revise"
            )
            row = ApprovalRow(self, SUBJECT, view.id, before=self._put_away, revise=revise)
            card.add(row)
        return card

    def _title(self, view: AssessmentView) -> str:
        kind = self.ctx.code("assessment_kind", view.kind)
        if view.revision == 1:
            return kind
        return self.tr("{kind}, revision {number}").format(kind=kind, number=view.revision)

    def _badges(self, view: AssessmentView) -> tuple[tuple[str, str], ...]:
        if view.is_done:
            return ((self.tr("finished"), "done"),)
        if view.is_stopped:
            return ((self.tr("talk stopped"), "soon"),)
        return ((self.tr("not finished"), "open"),)

    def _actions(self, view: AssessmentView) -> tuple[CardAction, ...]:
        actions = []
        if view.is_stopped and not view.is_done:
            resume = partial(self.resume, view.id)
            actions.append(CardAction(self.tr("Talk resumed"), resume, name="resume"))
        if not view.is_frozen:
            go_on = partial(self.fill, view.id)
            actions.append(CardAction(self.tr("Go on"), go_on, "pencil", name="go_on"))
        return tuple(actions)


def _base(view: AssessmentView) -> dict[str, Any]:
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
