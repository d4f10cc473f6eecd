"""The list of sittings, and the cases that wait for a decision."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, tzinfo
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.commission import Candidate, SittingRow
from ui import i18n, theme
from ui.commission.planning import SittingPlanner
from ui.commission.states import state_kind
from ui.shell import Command, Page, Shell
from ui.widgets import Badge, Button, Card, EmptyState, ListRow, PageHeader, ScrollArea
from ui.widgets.layouts import empty_layout, focus_kept, retire

_RECORDS = (
    "sitting",
    "agenda_item",
    "plan",
    "case_file",
    "sitting_member",
    "act",
    "placement",
    "plan_review",
    "closure",
    "approval",
)


class CommissionPage(Page):
    """Plan a sitting, put cases on its agenda, open it to decide."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.header = PageHeader(self.tr("Commission"))
        self.plan_button = self.header.add_action(
            Button(
                self.tr("Plan a sitting"),
                kind="primary",
                icon="plus",
                clicked=self.plan,
                name="plan_sitting",
            )
        )
        self.column.addWidget(self.header)
        self.planner: SittingPlanner | None = None
        area = ScrollArea()
        self._place = QVBoxLayout()
        area.body.addLayout(self._place)
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        self._sittings, self._waiting = QVBoxLayout(), QVBoxLayout()
        row.addLayout(self._sittings, 3)
        row.addLayout(self._waiting, 2)
        area.body.addLayout(row, 1)
        self.column.addWidget(area, 1)
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Commission")

    def refresh(self, commit: Any) -> None:
        """Read both lists again; a form being filled in stays."""
        if commit is not None and not any(commit.touches(name) for name in _RECORDS):
            return
        commission = self.shell.workspace.commission
        sittings, waiting = commission.sittings(), commission.candidates()
        open_sittings = [row for row in sittings if row.state != "CLOSED"]
        with focus_kept(self):
            self._show_sittings(sittings)
            self._show_waiting(waiting, open_sittings)
        self.header.set_title(
            self.tr("Commission"),
            self.tr("%n case(s) waiting for a decision", "", len(waiting)),
        )

    def starts_at(self) -> QWidget | None:
        return None if self.planner is not None else self.plan_button

    def plan(self) -> None:
        """Open the form for a new sitting above the lists."""
        if self.planner is None:
            self.planner = SittingPlanner(self.shell)
            self.planner.finished.connect(self._planned)
            self._place.addWidget(self.planner)
        self.plan_button.setVisible(False)
        self.planner.form.focus_first()

    def new(self) -> bool:
        self.plan()
        return True

    def save(self) -> None:
        if self.planner is not None:
            self.planner.save()

    def state(self) -> dict[str, Any]:
        return {"planner": self.planner.draft() if self.planner is not None else None}

    def restore(self, state: Mapping[str, Any]) -> None:
        if state.get("planner") is not None:
            self.plan()
            assert self.planner is not None
            self.planner.restore(state["planner"])

    def can_leave(self) -> bool:
        return self.planner is None or self.planner.may_close()

    def commands(self) -> Sequence[Command]:
        return (Command(self.tr("Plan a sitting"), self.plan, "plus"),)

    def _planned(self, sitting_id: object) -> None:
        if self.planner is not None:
            retire(self.planner)
            self.planner = None
        self.plan_button.setVisible(True)
        if isinstance(sitting_id, UUID):
            self.shell.go("sitting", sitting_id=sitting_id)
        else:
            self.refresh(None)

    def _show_sittings(self, rows: Sequence[SittingRow]) -> None:
        card = Card(self.tr("Sittings"), len(rows))
        for row in rows:
            shown = ListRow(
                self.tr("Sitting {number}").format(number=row.number),
                icon="users-group",
                lines=[("", self._line_of(row), "text2")],
                action=Badge(self._state(row.state), state_kind(row.state, row.decided, row.items)),
                opens=True,
            )
            shown.setObjectName(f"sitting_{row.number}")
            shown.activated.connect(
                lambda sitting_id=row.id: self.shell.go("sitting", sitting_id=sitting_id)
            )
            card.add(shown)
        if not rows:
            card.add(
                EmptyState(
                    "users-group",
                    self.tr("No sitting yet"),
                    self.tr("Plan the first one; plans that were submitted wait at the right."),
                )
            )
        _fill(self._sittings, card)

    def _show_waiting(self, rows: Sequence[Candidate], sittings: Sequence[SittingRow]) -> None:
        card = Card(self.tr("Waiting for a decision"), len(rows))
        for row in rows:
            card.add(self._candidate(row, sittings))
        if not rows:
            card.add(
                EmptyState(
                    "circle-check",
                    self.tr("Nothing waits"),
                    self.tr(
                        "Submitted plans, emergency measures, reviews that want a change,"
                        " institutions and closings appear here."
                    ),
                )
            )
        _fill(self._waiting, card)

    def _candidate(self, row: Candidate, sittings: Sequence[SittingRow]) -> ListRow:
        workspace = self.shell.workspace
        due, token = (
            i18n.due_text(row.due_at, workspace.clock(), workspace.pack.timezone)
            if (row.due_at)
            else ("", "text2")
        )
        matter = workspace.pack.text("agenda_matter", row.matter, i18n.language())
        action: Button | Badge
        if row.on_agenda:
            action = Badge(self.tr("on the agenda"), "done")
        elif not sittings:
            action = Badge(self.tr("no sitting planned"), "none")
        else:
            # a case may wait for several reasons: its plan has the plain name of the button
            name = f"add_{row.number}" if row.plan_id else f"add_{row.number}_{row.matter}"
            action = Button(self.tr("Put on the agenda"), size="small", name=name)
            action.clicked.connect(lambda: self._add(row, _next(sittings, workspace.clock())))
        colour = token if token in ("overdue", "soon") else "text2"
        why = f"{self._reason(row)} {i18n.date_text(_day(row.since, workspace.pack.timezone))}".strip()
        lines = [("", matter, "text2"), ("", why, "text2"), ("clock", due, colour)]
        return ListRow(row.number, lines=[line for line in lines if line[1]], action=action)

    def _add(self, row: Candidate, sitting: SittingRow) -> None:
        self.shell.run(
            lambda: self.shell.workspace.commission.add_item(
                sitting.id, row.case_id, row.matter, row.plan_id
            )
        )

    def _line_of(self, row: SittingRow) -> str:
        zone = self.shell.workspace.pack.timezone
        decided = self.tr("{decided} of {items} decided").format(
            decided=row.decided, items=row.items
        )
        parts = [i18n.moment_text(row.held_at, zone), row.place or "", decided if row.items else ""]
        return " · ".join(part for part in parts if part)

    def _reason(self, row: Candidate) -> str:
        return {
            "PLAN_SUBMITTED": self.tr("handed in"),
            "EMERGENCY_TAKEN": self.tr("measures taken, not reported yet:"),
            "PLAN_TO_CHANGE": self.tr("the review wants a change:"),
            "INSTITUTION": self.tr("in an institution, not considered yet:"),
            "CLOSURE_PREPARED": self.tr("closing prepared"),
        }[row.reason]

    def _state(self, state: str) -> str:
        return {
            "PLANNED": self.tr("planned"),
            "HELD": self.tr("under way"),
            "CLOSED": self.tr("closed"),
        }[state]


def _next(sittings: Sequence[SittingRow], now: datetime) -> SittingRow:
    """The sitting that comes next; where all lie in the past, the latest of them."""
    ahead = [row for row in sittings if row.held_at is not None and row.held_at >= now]
    return ahead[-1] if ahead else sittings[0]


def _day(moment: datetime | None, zone: tzinfo) -> date | None:
    return None if moment is None else moment.astimezone(zone).date()


def _fill(column: QVBoxLayout, card: Card) -> None:
    """Put the one card of a column in place of what it held."""
    empty_layout(column)
    card.body.addStretch(1)
    column.addWidget(card, 1)
