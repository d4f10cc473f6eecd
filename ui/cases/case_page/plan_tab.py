"""The plan: the questions of the law at the left, goals and measures at the right, gaps below."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.plans import Hint, PlanView
from ui import i18n, theme
from ui.cases.case_page import plan_forms, step_words
from ui.cases.case_page.approval_row import FORM, ApprovalRow, open_form
from ui.cases.case_page.commission_section import CommissionSection
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.event_menu import Choice, choose
from ui.cases.case_page.form_ids import parts, record_id
from ui.cases.case_page.plan_buttons import OF_COMMISSION, PlanVerbs, plan_buttons
from ui.cases.case_page.plan_head import PlanHead, empty_plan, plan_says
from ui.cases.case_page.plan_hints import PlanHints, field_of
from ui.cases.case_page.plan_table import PlanTable
from ui.cases.case_page.record_card import CardAction
from ui.cases.case_page.tab import CaseTab
from ui.i18n import translate
from ui.shell import Answer, Question
from ui.widgets import Button, Card, Label, Segmented

CHILD, FAMILY = "CHILD", "FAMILY"
SUBJECT = "PLAN"
FORMS = {CHILD: "plan", FAMILY: "family_plan"}
"""The form of the step that each kind of plan does."""


class PlanTab(CaseTab):
    """The newest plan of one kind; the other kind is one key away."""

    key = "plan"

    def __init__(self, ctx: CaseContext) -> None:
        super().__init__(ctx)
        self._kind = CHILD
        self._questions: Editor | None = None
        self._commission: CommissionSection | None = None

    def editors(self) -> list[Editor]:
        kept = [self._questions] if self._questions is not None else []
        return super().editors() + kept

    def open(self, form: str) -> bool:
        name, about, verb = parts(form)
        actions: dict[str, Callable[[], object]] = {
            "plan": lambda: self._open_plan(record_id(about), verb),
            "family_plan": lambda: self.begin(FAMILY),
            "sitting": self.go_to_sitting,
            "approval": self.approve,
            FORM: lambda: self._open_approval(about, verb),
            "right": lambda: self.add_right(about),
            "goal": lambda: self._edit_goal(record_id(about)),
            "measure": lambda: self._edit_measure(record_id(about)),
        }
        if name not in actions:
            return False
        self.show_now()
        actions[name]()
        return True

    def _open_plan(self, plan_id: UUID | None, verb: str) -> None:
        """Show a stored plan, or its approval or return; without an id begin the child's plan."""
        if plan_id is None:
            self.begin(CHILD)
            return
        plan = self._show_plan(plan_id)
        if verb == "approve":
            self.approve()
        elif verb == "return":
            self.edit(plan_forms.return_editor(self.ctx, plan))

    def _open_approval(self, about: str, verb: str) -> None:
        plan_id = record_id(about.partition("+")[2])
        if plan_id is not None:
            self._show_plan(plan_id)
            open_form(self, about, verb)

    def _show_plan(self, plan_id: UUID) -> PlanView:
        """Bring the plan's kind to the screen."""
        plan = self.ctx.workspace.plans.view(plan_id)
        if plan.kind != self._kind:
            self._show_kind(plan.kind)
        return plan

    def build(self) -> None:
        self._build_kinds()
        self._build_plan()
        if self.ctx.pack.step_of("sitting"):
            self._commission = CommissionSection(self.ctx)
            self.content.addWidget(self._commission)

    def go_to_sitting(self) -> None:
        """Open the sitting of this case, or offer to put it on an agenda."""
        if self._commission is not None:
            self._commission.go_to_sitting()

    def _build_plan(self) -> None:
        plan = self.plan()
        if plan is None:
            self._drop_questions()
            self.content.addWidget(empty_plan(lambda: self.begin(self._kind)))
            return
        self.content.addWidget(PlanHead(self.ctx, plan, self._due(), self._buttons(plan)))
        self.content.addWidget(self._approval(plan))
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        left, right = QVBoxLayout(), QVBoxLayout()
        row.addLayout(left, 27)
        row.addLayout(right, 73)
        right.setSpacing(theme.u(3))
        if plan.is_frozen:
            self._drop_questions()
            left.addWidget(plan_says(self.ctx, plan), 0, Qt.AlignmentFlag.AlignTop)
        else:
            left.addWidget(self._questions_of(plan), 0, Qt.AlignmentFlag.AlignTop)
        right.addWidget(self._table(plan))
        if plan.hints and not plan.is_frozen:
            hints = PlanHints(self.ctx, plan)
            hints.fix.connect(self._fix)
            right.addWidget(hints)
        right.addStretch(1)
        self.content.addLayout(row)

    def plan(self) -> PlanView | None:
        """The newest plan of the kind that is shown."""
        plans = self.ctx.workspace.plans.of_case(self.ctx.case_id, self._kind)
        return plans[0] if plans else None

    def begin(self, kind: str) -> None:
        """Show the plan of this kind; begin a draft where there is none."""
        self._kind = kind
        if self.plan() is None:
            case_id = self.ctx.case_id
            self.ctx.shell.run(lambda: self.ctx.workspace.plans.draft(case_id, kind))
        self.refresh()
        if self._questions is not None:
            self._questions.focus_first()

    def add_goal(self) -> None:
        """Open the form of a new goal."""
        plan = self.plan()
        if plan is not None:
            self.edit(plan_forms.goal_editor(self.ctx, plan, None))

    def add_measure(self, starts: dict[str, Any] | None = None) -> None:
        """Open the form of a new measure."""
        plan = self.plan()
        if plan is not None:
            self.edit(plan_forms.measure_editor(self.ctx, plan, None, starts))

    def add_right(self, code: str) -> None:
        """Make a right of the child a measure of the plan."""
        rights = self.ctx.workspace.cases.page(self.ctx.case_id).rights
        text = next((i18n.pick(right.text) for right in rights if right.code == code), "")
        plan = self.plan()
        if plan is None or plan.is_frozen:
            self.begin(CHILD)
        self.add_measure({"action": text, "starts_on": self.ctx.today()})

    def mark_ready(self, plan: PlanView) -> None:
        """Say that the draft is finished."""
        if self._saved():
            self.ctx.shell.run(lambda: self.ctx.workspace.plans.draft_ready(plan.id))

    def submit(self, plan: PlanView) -> None:
        """Hand the plan to the Commission after a last question: it is frozen then."""
        if not self._saved():
            return
        question = Question(
            self.tr("Submit the plan to the Commission?"),
            self.tr("Its text is frozen from then on. A returned plan opens as a new revision."),
            (Answer("keep", self.tr("Not yet")), Answer("submit", self.tr("Submit"), "primary")),
            keep="keep",
            icon="send",
        )
        if self.ctx.shell.ask(question) == "submit":
            self.ctx.shell.run(lambda: self.ctx.workspace.plans.submit(plan.id))

    def approve(self) -> None:
        """Open the form of the approval."""
        plan = self.plan()
        if plan is not None:
            self.edit(plan_forms.approval_editor(self.ctx, plan))

    def _saved(self) -> bool:
        """Unsaved answers belong to the plan that goes out: save them first."""
        editor = self._questions
        return editor is None or not editor.is_dirty() or editor.save()

    def _build_kinds(self) -> None:
        options = [(kind, self.ctx.code("plan_kind", kind)) for kind in (CHILD, FAMILY)]
        choice = Segmented(options, value=self._kind)
        choice.setObjectName("plan_kind")
        choice.set_accessible_names(self.tr("Which plan"))
        choice.changed.connect(lambda: self._show_kind(choice.value()))
        self.content.addWidget(choice)

    def _show_kind(self, kind: str) -> None:
        if self._questions is not None and self._questions.is_dirty():
            self._questions.keep_draft()
        self._drop_questions()
        self._kind = kind
        self.refresh()

    def _buttons(self, plan: PlanView) -> tuple[Button, ...]:
        verbs = PlanVerbs(
            ready=lambda: self.mark_ready(plan),
            submit=lambda: self.submit(plan),
            to_sitting=lambda: self.ctx.go("sitting"),
            approve=self.approve,
            send_back=lambda: self.edit(plan_forms.return_editor(self.ctx, plan)),
            revise=lambda: self._revise(plan.id),
        )
        buttons = plan_buttons(plan, verbs, self.ctx.workspace.approvals.needed())
        if self.ctx.pack.step_of("sitting"):
            return buttons
        return tuple(button for button in buttons if button.objectName() not in OF_COMMISSION)

    def _approval(self, plan: PlanView) -> ApprovalRow:
        """Where the plan stands with the supervisor; before the Commission it can be revised."""
        gaps = translate("plans", "The gaps below come first")
        revise = CardAction(
            translate("plans", "New revision"), lambda: self._revise(plan.id), "plus", name="revise"
        )
        return ApprovalRow(
            self,
            SUBJECT,
            plan.id,
            refused="" if plan.is_complete else gaps,
            before=self._saved,
            revise=revise if plan.submitted_at is None else None,
        )

    def _revise(self, plan_id: UUID) -> None:
        self.ctx.shell.run(lambda: self.ctx.workspace.plans.revise(plan_id))

    def _questions_of(self, plan: PlanView) -> Editor:
        """The open answers stay as they are while there is unsaved text in them."""
        kept = self._questions
        if kept is not None and kept.is_dirty() and kept.key == f"plan:{plan.id}":
            kept.mark_stale()
            return kept
        self._drop_questions()
        self._questions = plan_forms.questions_editor(self.ctx, plan)
        self._questions.begin()
        return self._questions

    def _drop_questions(self) -> None:
        if self._questions is not None:
            self._questions.dispose()
            self._questions = None

    def _table(self, plan: PlanView) -> Card:
        card = Card(gap=0)
        card.body.setContentsMargins(1, theme.u(1), 1, theme.u(2))
        table = PlanTable(self.ctx, plan)
        table.goal_chosen.connect(self._edit_goal)
        table.measure_chosen.connect(self._edit_measure)
        table.measure_moved.connect(self._move)
        card.add(table)
        if not plan.goals and not plan.loose:
            empty = Label(self.tr("  No goal yet: begin with one."), colour="text2")
            card.add(empty)
        if not plan.is_frozen:
            row = QHBoxLayout()
            for text, run, name in (
                (self.tr("Goal"), self.add_goal, "add_goal"),
                (self.tr("Measure"), self.add_measure, "add_measure"),
                (self.tr("From the child's rights"), self._choose_right, "add_right"),
            ):
                row.addWidget(Button(text, kind="link", icon="plus", clicked=run, name=name))
            row.addStretch(1)
            keys = Label(self.tr("Enter opens · Alt+↑↓ moves"), role="label", colour="text3")
            row.addWidget(keys)
            row.setContentsMargins(theme.u(2), theme.u(2), theme.u(3), 0)
            card.add(row)
        return card

    def _choose_right(self) -> None:
        """Offer the child's rights; the one chosen opens as a measure."""
        rights = self.ctx.workspace.cases.page(self.ctx.case_id).rights
        choices = [Choice(r.code, i18n.pick(r.text), i18n.pick(r.source)) for r in rights]
        title = self.tr("Which right becomes a measure?")
        choose(self.ctx.shell, title, choices, self.add_right)

    def _edit_goal(self, goal_id: UUID | None) -> None:
        """Open a goal; an id that is no goal's (a new one's form) opens an empty form."""
        plan = self.plan()
        if plan is None or plan.is_frozen or goal_id is None:
            return
        goal = next((goal for goal in plan.goals if goal.id == goal_id), None)
        if goal is None:
            self.add_goal()
            return
        editor = plan_forms.goal_editor(self.ctx, plan, goal)
        self._with_removal(editor, lambda: self.ctx.workspace.plans.remove_goal(goal_id))

    def _edit_measure(self, measure_id: UUID | None) -> None:
        """Open a measure; an id that is no measure's (a new one's form) opens an empty form."""
        plan = self.plan()
        if plan is None or measure_id is None:
            return
        measure = next((m for m in plan.measures if m.id == measure_id), None)
        if measure is None:
            self.add_measure()
            return
        if plan.is_frozen:
            self.edit(plan_forms.follow_editor(self.ctx, measure))
            return
        editor = plan_forms.measure_editor(self.ctx, plan, measure)
        self._with_removal(editor, lambda: self.ctx.workspace.plans.remove_measure(measure_id))

    def _with_removal(self, editor: Editor, remove: Any) -> None:
        def run() -> None:
            if editor.attempt(remove):
                editor.discard()

        if self.edit(editor) is editor:
            button = Button(self.tr("Remove"), kind="quiet", clicked=run, name="remove")
            editor.add_button(button)

    def _move(self, measure_id: UUID, position: int) -> None:
        plans = self.ctx.workspace.plans
        if self.ctx.shell.run(lambda: plans.move_measure(measure_id, max(position, 1))):
            row = self.findChild(QWidget, f"measure:{measure_id}")
            if row is not None:
                row.setFocus()

    def _fix(self, hint: Hint) -> None:
        """Go straight to the field that is missing."""
        if hint.record == "measure":
            self._edit_measure(hint.record_id)
            if self.editor is not None:
                self.editor.focus_field(field_of(hint))
        elif hint.record == "goal":
            self.add_measure({"goal_id": hint.record_id})
        elif hint.code == "no_goal":
            self.add_goal()
        elif self._questions is not None:
            self._questions.focus_field(field_of(hint))

    def _due(self) -> tuple[str, str]:
        """The deadline of this plan's step with its source, and its shape."""
        page = self.ctx.workspace.cases.page(self.ctx.case_id)
        step = self.ctx.pack.step_of(FORMS[self._kind])
        code = step.code if step is not None else ""
        rows = [row for lane in page.lanes for row in lane.steps if row.step == code]
        if not rows or rows[0].due_at is None:
            return "", "open"
        parts = (step_words.due(self.ctx, rows[0]), step_words.source(self.ctx, rows[0]))
        return " · ".join(part for part in parts if part), step_words.shape(self.ctx, rows[0])
