"""Goals and measures of a plan as one table: what, who, when, how it is watched."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.plans import GoalView, MeasureView, PlanView
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.table_row import TableRow
from ui.widgets import Separator

WIDTHS = (44, 30, 14, 16, 22)
"""Shares of the columns: measure, who, start, until, monitoring."""


class PlanTable(QWidget):
    """Rows of goals and measures; Enter opens one, Alt+Up and Alt+Down move it."""

    goal_chosen = Signal(object)
    measure_chosen = Signal(object)
    measure_moved = Signal(object, int)

    def __init__(self, ctx: CaseContext, plan: PlanView) -> None:
        super().__init__()
        self._ctx = ctx
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._header())
        for goal in plan.goals:
            self._add_goal(goal)
        if plan.loose:
            self._column.addWidget(self._heading(self.tr("Without a goal"), "list-check", None))
        for measure in plan.loose:
            self._add_measure(measure)

    def _header(self) -> QWidget:
        texts = (
            self.tr("Goal and measure"),
            self.tr("Who"),
            self.tr("Start"),
            self.tr("Until"),
            self.tr("Monitoring"),
        )
        row = TableRow([[(text, "label", "text2")] for text in texts], WIDTHS, mark=("", "", ""))
        row.setFixedHeight(theme.u(7.5))
        return row

    def _add_goal(self, goal: GoalView) -> None:
        domain = self._ctx.code("domain", goal.domain)
        words = f"{domain}: {goal.text}" if goal.text else domain
        heading = self._heading(words, "circle-dot", goal.id)
        self._column.addWidget(heading)
        for measure in goal.measures:
            self._add_measure(measure)

    def _heading(self, text: str, icon: str, goal_id: UUID | None) -> TableRow:
        row = TableRow(
            [[(text, "strong", "text")]],
            mark=(icon, "accent", ""),
            lead=True,
            opens=goal_id is not None,
        )
        row.setMinimumHeight(theme.u(7.5))
        row.setAccessibleName(self.tr("Goal: {text}").format(text=text))
        row.setObjectName(f"goal:{goal_id}")
        if goal_id is not None:
            row.activated.connect(lambda: self.goal_chosen.emit(goal_id))
        return row

    def _add_measure(self, measure: MeasureView) -> None:
        ctx = self._ctx
        state, word = self._state(measure)
        until = ctx.day(measure.due_on) or self.tr("no date")
        late = measure.due_on is None or state == "overdue"
        cells: list[list[tuple[str, str, str]]] = [
            [(measure.action, "body", "text"), (measure.evidence or "", "label", "text2")],
            [
                (ctx.agency(measure.agency) or self.tr("nobody yet"), "body", "text"),
                (measure.person or "", "label", "text2"),
            ],
            [(_short(measure.starts_on), "body", "text")],
            [
                (
                    _short(measure.due_on) or until,
                    "strong" if late else "body",
                    _tone(measure, state),
                )
            ],
            [(ctx.code("monitoring", measure.monitoring), "body", "text")],
        ]
        row = TableRow(cells, WIDTHS, mark=(_ICONS[state], state, word), opens=True)
        said = [measure.action, cells[1][0][0], self.tr("until {day}").format(day=until), word]
        row.setAccessibleName(", ".join(part for part in said if part))
        row.setObjectName(f"measure:{measure.id}")
        row.activated.connect(lambda: self.measure_chosen.emit(measure.id))
        row.moved.connect(lambda by: self.measure_moved.emit(measure.id, measure.position + by))
        self._column.addWidget(Separator())
        self._column.addWidget(row)

    def _state(self, measure: MeasureView) -> tuple[str, str]:
        if measure.done_on is not None:
            return "done", self.tr("done")
        if measure.due_on is None:
            return "soon", self.tr("no date")
        if measure.due_on < self._ctx.today():
            return "overdue", self.tr("overdue")
        return "open", self.tr("open")


_ICONS = {
    "done": "circle-check-filled",
    "soon": "clock",
    "overdue": "alert-triangle-filled",
    "open": "circle",
}


def _short(day: date | None) -> str:
    return f"{day.day:02}.{day.month:02}.{day.year % 100:02}" if day else ""


def _tone(measure: MeasureView, state: str) -> str:
    if measure.due_on is None:
        return "soon"
    return "overdue" if state == "overdue" else "text"
