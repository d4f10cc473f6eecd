"""What has to be done once a decision is recorded: shown before it is."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.commission import Task
from ui import i18n, theme
from ui.cases.case_page.context import CaseContext
from ui.widgets import Card, IconView, Label, Section
from ui.widgets.layouts import empty_layout


class FollowCard(Card):
    """A preview of the tasks that a decision makes."""

    def __init__(self, ctx: CaseContext) -> None:
        super().__init__(kind="sunken", gap=1)
        self._ctx = ctx
        self.setObjectName("what_follows")

    def show_tasks(
        self,
        tasks: Sequence[Task],
        measures: Sequence[Mapping[str, Any]],
        referrals: Sequence[Mapping[str, Any]],
    ) -> None:
        """Show the steps that follow and what is to be added; without any the card hides."""
        empty_layout(self.body)
        rows = [self._task(task) for task in tasks]
        rows += [self._measure(values) for values in measures if values.get("action")]
        rows += [self._referral(values) for values in referrals if values.get("to_agency")]
        if rows:
            self.add(Section(self.tr("What follows"), role="strong"))
        for text, who, until in rows:
            self.add(self._row(text, who, until))
        self.setVisible(bool(rows))

    def texts(self) -> list[str]:
        """The words shown, line by line."""
        rows = [self.body.itemAt(place).widget() for place in range(self.body.count())]
        labels = [label for row in rows if row is not None for label in row.findChildren(Label)]
        return [label.text() for label in labels if label.text()]

    def _task(self, task: Task) -> tuple[str, str, str]:
        step = self._ctx.pack.steps.get(task.step)
        if step is None:
            return self.tr("Put it on the agenda of another sitting"), "", ""
        until = self._ctx.moment_day(task.due_at)
        return i18n.pick(step.task), self._ctx.agency(task.responsible), until

    def _measure(self, values: Mapping[str, Any]) -> tuple[str, str, str]:
        until = self._ctx.day(values.get("due_on")) if values.get("due_on") else ""
        return values["action"], self._ctx.agency(values.get("agency")), until

    def _referral(self, values: Mapping[str, Any]) -> tuple[str, str, str]:
        service = self._ctx.code("service", values.get("service"))
        return service or self.tr("Send the referral"), self._ctx.agency(values["to_agency"]), ""

    def _row(self, text: str, who: str, until: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(2))
        row.addWidget(IconView("circle", "open", 4))
        row.addWidget(Label(text, wrap=True), 1)
        row.addWidget(Label(who, role="label", colour="text2"))
        if until:
            words = self.tr("until {day}").format(day=until)
            row.addWidget(Label(words, role="label_strong"))
        return holder
