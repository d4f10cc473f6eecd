"""What must be done next on this case: by whom, until when, by which law."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.cases import StepRow
from services.packs.sources import OFFICE
from services.pathway.words import missing_facts
from ui import i18n, theme
from ui.cases.case_page import step_words
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.fact_fields import field_of_fact
from ui.cases.case_page.step_forms import has_form
from ui.cases.case_page.why_sheet import show_why
from ui.widgets import Button, Card, IconButton, Label, ListRow, Separator


class NextSteps(Card):
    """One row for each step to do; its button opens the form (``chosen`` with its id)."""

    chosen = Signal(str)
    counted = True

    def __init__(self, ctx: CaseContext, rows: tuple[StepRow, ...]) -> None:
        super().__init__(self._title(), len(rows) if self.counted else None, gap=0)
        self.setObjectName("next_steps")
        self._ctx = ctx
        self._papers = ctx.workspace.papers.ready(ctx.case_id) if rows else frozenset[str]()
        if not rows:
            self.add(Label(self.tr("Nothing is waiting in this case."), colour="text2"))
        for number, row in enumerate(rows):
            if number:
                self.add(Separator())
            self.add(self._row(row, primary=number == 0))
        self.body.addStretch(1)

    def _title(self) -> str:
        return self.tr("Next steps")

    def _row(self, row: StepRow, *, primary: bool) -> QWidget:
        ctx = self._ctx
        state = step_words.shape(ctx, row)
        task = i18n.pick(ctx.pack.steps[row.step].task)
        lines: list[tuple[Any, ...]] = []
        who = step_words.responsible(ctx, row)
        if who:
            lines.append(("user", who, "text2"))
        due, why = step_words.due(ctx, row), step_words.why(ctx, row)
        if due:
            urgent = state if state in ("overdue", "soon") else "text2"
            lines.append(("calendar-due", due, urgent))
        if why:
            lines.append(("info-circle", why, "text2"))
        opens = partial(ctx.show_source, row.source or OFFICE)
        lines.append(("scale", step_words.source(ctx, row), "text2", opens))
        kind = "primary" if primary and state != "waiting" else "secondary"
        button = Button(
            self._verb(row, state),
            kind=kind,
            size="small",
            clicked=lambda: self.chosen.emit(self._form(row)),
            name=f"do:{row.step}",
        )
        button.setAccessibleName(f"{button.text()}: {task}")
        says = ", ".join([task, step_words.state_word(state), *(line[1] for line in lines)])
        return ListRow(
            task,
            icon=step_words.ICONS[state],
            token=state,
            lines=lines,
            action=self._actions(row, button if has_form(ctx.pack.steps[row.step]) else None),
            says=says,
        )

    def _actions(self, row: StepRow, button: Button | None) -> QWidget:
        """The button of the step, and before it why it stands here and its papers of now."""
        step = self._ctx.pack.steps[row.step]
        papers = [code for code in step.produces if code in self._papers]
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.u(1))
        line.addWidget(self._why_button(row))
        for code in papers:
            line.addWidget(self._paper_button(row, code))
        if button is not None:
            line.addWidget(button)
        return holder

    def _why_button(self, row: StepRow) -> IconButton:
        task = i18n.pick(self._ctx.pack.steps[row.step].task)
        return IconButton(
            "help-circle",
            self.tr("Why? {step}").format(step=task),
            clicked=lambda: show_why(self._ctx, row.step),
            name=f"why:{row.step}",
        )

    def _paper_button(self, row: StepRow, code: str) -> IconButton:
        says = self.tr("Print: {document}").format(document=self._ctx.code("document", code))
        return IconButton(
            "printer",
            says,
            clicked=lambda: self.chosen.emit(f"paper:{code}"),
            name=f"paper:{row.step}:{code}",
        )

    def _form(self, row: StepRow) -> str:
        """The form of the step; a step that asks for a fact leads to the field of that fact."""
        for name in missing_facts(row.why):
            answer = field_of_fact(self._ctx, name)
            if answer:
                return answer
        return f"step:{row.step}"

    def _verb(self, row: StepRow, state: str) -> str:
        if state == "waiting" and missing_facts(row.why):
            return self.tr("Answer")
        return self.tr("Open") if state == "waiting" else self.tr("Record")


class FirstStep(NextSteps):
    """The most urgent step alone: above a pathway so tall that the list is out of sight."""

    counted = False

    def __init__(self, ctx: CaseContext, rows: tuple[StepRow, ...]) -> None:
        super().__init__(ctx, rows[:1])
        self.setObjectName("first_step")

    def _title(self) -> str:
        return self.tr("Now")
