"""Services as one table: what was planned, what was given, by whom, with what result."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.care import CareView, ServiceState, ServiceView
from ui import theme
from ui.cases.case_page.care_hiding import whereabouts_of
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.table_row import Cell, TableRow
from ui.i18n import translate
from ui.widgets import Button, Card, Label, ListRow, Separator

WIDTHS = (34, 34, 18, 26, 30)
"""Shares of the columns: service, by whom, planned, given, result."""

Open = Callable[[str], bool]
_MARKS = {
    ServiceState.PLANNED: ("circle", "open"),
    ServiceState.BEGUN: ("clock", "soon"),
    ServiceState.ENDED: ("circle-check-filled", "done"),
    ServiceState.NOT_GIVEN: ("alert-triangle-filled", "overdue"),
}


class ServiceTable(QWidget):
    """One line a service, below the measure it carries out; Enter opens a line."""

    def __init__(
        self, ctx: CaseContext, view: CareView, open_form: Open, *, hidden: bool = False
    ) -> None:
        super().__init__()
        self._ctx, self._open = ctx, open_form
        self._kept_back = whereabouts_of(ctx, "service_given") if hidden else frozenset()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._header())
        for measure_id, group in _groups(view.services):
            if measure_id is not None:
                self._column.addWidget(self._measure(measure_id, group))
            elif len(group) < len(view.services):
                self._column.addWidget(self._heading(self.tr("Without a measure")))
            for service in group:
                self._column.addWidget(Separator())
                self._column.addWidget(self._line(service))

    def _header(self) -> TableRow:
        texts = (
            self.tr("Service"),
            self.tr("By whom"),
            self.tr("Planned for"),
            self.tr("Given"),
            self.tr("Result"),
        )
        cells = [[(text, "label", "text2")] for text in texts]
        row = TableRow(cells, WIDTHS, mark=("", "", ""))
        row.setFixedHeight(theme.u(7.5))
        return row

    def _heading(self, text: str, action: QWidget | None = None) -> TableRow:
        cells = [[(text, "strong", "text")]]
        row = TableRow(cells, mark=("list-check", "accent", ""), lead=True, action=action)
        row.setMinimumHeight(theme.u(7.5))
        return row

    def _measure(self, measure_id: UUID, group: Sequence[ServiceView]) -> TableRow:
        """The measure; once its services have ended it can be followed up from here."""
        done_on = group[0].measure_done_on
        if done_on is not None:
            words = self.tr("{measure} · done on {day}")
            return self._heading(words.format(measure=group[0].measure, day=self._ctx.day(done_on)))
        button = Button(
            self.tr("Measure done, or late…"),
            kind="link",
            size="small",
            clicked=lambda: self._open(f"measure:{measure_id}"),
            name=f"follow:{measure_id}",
        )
        return self._heading(group[0].measure, button)

    def _line(self, service: ServiceView) -> TableRow:
        ctx = self._ctx
        values = {n: None if n in self._kept_back else v for n, v in service.values.items()}
        name = ctx.code("service", values["service"])
        nobody = self.tr("hidden") if self._kept_back else self.tr("nobody yet")
        who = ctx.agency(values["agency"]) or nobody
        result = ctx.code("service_result", values["result"]) or state_text(service)
        note = values["not_given_reason"] or values["result_note"] or ""
        cells: list[Cell] = [
            [(name, "body", "text"), (self._times(service), "label", "text2")],
            [(who, "body", "text"), (values["person"] or "", "label", "text2")],
            [
                (
                    ctx.day(values["planned_on"]),
                    "strong" if service.late else "body",
                    "overdue" if service.late else "text",
                )
            ],
            [(self._given(service), "body", "text")],
            [(result, "body", "text"), (note, "label", "text2")],
        ]
        icon, token = _MARKS[service.state]
        row = TableRow(cells, WIDTHS, mark=(icon, token, result), opens=True)
        row.setAccessibleName(", ".join(part for part in (name, who, result, note) if part))
        row.setObjectName(f"service:{service.id}")
        row.activated.connect(lambda: self._open(f"service_given:{service.id}"))
        return row

    def _times(self, service: ServiceView) -> str:
        count = service.values["sessions"]
        return self.tr("%n time(s)", "", count) if count else ""

    def _given(self, service: ServiceView) -> str:
        start, end = service.values["started_on"], service.values["ended_on"]
        if start is None:
            return ""
        if end is None:
            return self.tr("since {day}").format(day=self._ctx.day(start))
        return f"{self._ctx.day(start)} – {self._ctx.day(end)}"


def state_text(service: ServiceView) -> str:
    """How far a service is, in one word."""
    if service.late:
        return translate("ServiceTable", "late, not begun")
    words = {
        ServiceState.PLANNED: translate("ServiceTable", "planned"),
        ServiceState.BEGUN: translate("ServiceTable", "being given"),
        ServiceState.ENDED: translate("ServiceTable", "ended"),
        ServiceState.NOT_GIVEN: translate("ServiceTable", "not given"),
    }
    return words[service.state]


def unserved(ctx: CaseContext, view: CareView, open_form: Open) -> Card | None:
    """The measures of the plan for which no service is planned yet; None where there is none."""
    if not view.measures:
        return None
    card = Card(kind="sunken", gap=1)
    title = translate("ServiceTable", "Measures of the plan without a service")
    card.add(Label(title, role="strong", wrap=True))
    for measure in view.measures:
        form = f"service_given:{measure.id}:measure"
        button = Button(
            translate("ServiceTable", "Plan the service"),
            size="small",
            clicked=partial(open_form, form),
            name=f"serve:{measure.id}",
        )
        until = translate("ServiceTable", "until {day}").format(day=ctx.day(measure.due_on))
        lines = [("", until, "text2")] if measure.due_on else []
        card.add(ListRow(measure.action, lines=lines, action=button, bold=False))
    return card


def _groups(
    services: Sequence[ServiceView],
) -> list[tuple[UUID | None, list[ServiceView]]]:
    """The services by their measure, in the order they came; those without one last."""
    groups: dict[UUID | None, list[ServiceView]] = {}
    for service in services:
        key = service.measure_id if service.measure else None
        groups.setdefault(key, []).append(service)
    return sorted(groups.items(), key=lambda item: item[0] is None)
