"""The page Enforcement: receipts, fines, checks and reviews that wait, the overdue ones first."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from services.enforcement import EnforcementRow, Waits
from ui import i18n
from ui.record_table import Cell, Column, RecordTable
from ui.shell import Page, Shell
from ui.widgets import Card, Chip, EmptyState, FlowLayout, PageHeader, SearchBox
from ui.widgets.layouts import empty_layout

ALL, LATE = "all", "late"
RECORDS = ("cross_notice", "offence_case", "investigation", "investigation_review", "case_file")
ICONS = {
    Waits.RECEIPT: "arrows-right-left",
    Waits.FINE: "gavel",
    Waits.CHECK: "search",
    Waits.INVESTIGATION: "folder-open",
    Waits.REVIEW: "scale",
}


class EnforcementPage(Page):
    """Follow what other bodies owe an answer to; a row opens the tab of its case."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._rows: dict[UUID, EnforcementRow] = {}
        self._group = ALL
        self.header = PageHeader(self.tr("Enforcement"))
        self.column.addWidget(self.header)
        self.box = SearchBox(self.tr("Case number, number of the paper or body"), name="find_row")
        self.box.searched.connect(lambda _text: self._show())
        self.box.returnPressed.connect(self._open_chosen)
        self.box.installEventFilter(self)
        self.column.addWidget(self.box)
        self.column.addLayout(self._chip_row())
        self.table = RecordTable(
            self._columns(), self._load, says=self.tr("What waits"), name="enforcement"
        )
        self.table.opened.connect(self._open)
        self._nothing = QWidget()
        QVBoxLayout(self._nothing)
        sheet = Card()
        sheet.body.setContentsMargins(2, 3, 2, 3)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        sheet.add(self._stack, 1)
        self.column.addWidget(sheet, 1)
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Enforcement")

    def starts_at(self) -> QWidget | None:
        return self.box

    def open(self, group: str = "", **_rest: Any) -> None:
        """Show one group: all, late, or a code of what is waited for."""
        if group in self._chips:
            self.choose(group)

    def refresh(self, commit: Any) -> None:
        """Read the list again when something that waits, or the time, may have changed."""
        if commit is None or any(commit.touches(record) for record in RECORDS):
            rows = self.shell.workspace.enforcement.waiting()
            self._rows = {row.id: row for row in rows}
            self._show()

    def choose(self, group: str) -> None:
        """Show another group."""
        self._group = group
        for name, chip in self._chips.items():
            chip.setChecked(name == group)
        self._show()

    def state(self) -> dict[str, Any]:
        return {"group": self._group, "text": self.box.text(), "chosen": self.table.current_id()}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.box.setText(state.get("text", ""))
        self.choose(state.get("group", ALL))
        if state.get("chosen") is not None:
            self.table.choose(state["chosen"])

    def find(self) -> None:
        self.box.setFocus()
        self.box.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search into the list."""
        if (
            watched is self.box
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            self.table.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _chip_row(self) -> FlowLayout:
        words = {ALL: self.tr("All that waits"), LATE: self.tr("Overdue"), **self._words()}
        row = FlowLayout()
        self._chips: dict[str, Chip] = {}
        for name, text in words.items():
            chip = Chip(text, on=name == self._group, name=f"group_{name}")
            chip.clicked.connect(lambda _on=False, name=name: self.choose(name))
            self._chips[name] = chip
            row.addWidget(chip)
        return row

    def _words(self) -> dict[str, str]:
        return {
            Waits.RECEIPT.value: self.tr("Receipt of materials"),
            Waits.FINE.value: self.tr("Fine to be paid"),
            Waits.CHECK.value: self.tr("Check"),
            Waits.INVESTIGATION.value: self.tr("Investigation"),
            Waits.REVIEW.value: self.tr("Review by the prosecutor"),
        }

    def _columns(self) -> Sequence[Column]:
        return (
            Column(self.tr("What is waited for"), self._what, 5),
            Column(self.tr("Case"), self._case, 3),
            Column(self.tr("Since"), self._since, 2),
            Column(self.tr("Due"), self._due, 4),
        )

    def _what(self, row: EnforcementRow) -> Cell:
        pack = self.shell.workspace.pack
        agency = pack.agencies.get(row.agency)
        body = i18n.pick(agency.short) if agency else row.agency
        icon = "alert-triangle-filled" if row.late else ICONS[row.waits]
        token = "overdue" if row.late else "text2"
        detail = " · ".join(filter(None, (body, row.number, self._amount(row))))
        return Cell(self._words()[row.waits.value], detail, icon, token, bold=True)

    def _amount(self, row: EnforcementRow) -> str:
        if row.amount_som is None:
            return ""
        return self.tr("{amount} som").format(amount=i18n.number_text(row.amount_som))

    def _case(self, row: EnforcementRow) -> Cell:
        return Cell(row.case_number)

    def _since(self, row: EnforcementRow) -> Cell:
        if row.since is None:
            return Cell("")
        return Cell(i18n.date_text(row.since.astimezone(self._zone).date()))

    def _due(self, row: EnforcementRow) -> Cell:
        text, tone = i18n.due_text(row.due_at, self.shell.workspace.clock(), self._zone)
        office = row.waits in (Waits.RECEIPT, Waits.REVIEW) and row.due_at is not None
        return Cell(
            text or self.tr("no limit known"),
            self.tr("office default") if office else "",
            tone=tone if tone != "open" else "text2",
        )

    @property
    def _zone(self) -> Any:
        return self.shell.workspace.pack.timezone

    def _load(self, ids: Sequence[UUID]) -> Mapping[UUID, EnforcementRow]:
        return {one: self._rows[one] for one in ids if one in self._rows}

    def _show(self) -> None:
        text = self.box.text().strip().casefold()
        shown = [row.id for row in self._rows.values() if self._fits(row, text)]
        late = sum(row.late for row in self._rows.values())
        for name, chip in self._chips.items():
            chip.set_count(sum(self._in(row, name) for row in self._rows.values()))
        self.header.set_title(
            self.tr("Enforcement"), self.tr("%n overdue", "", late) if late else ""
        )
        self.table.set_ids(shown)
        if not shown:
            self._say_nothing(text)
        self._stack.setCurrentWidget(self.table if shown else self._nothing)

    def _say_nothing(self, text: str) -> None:
        layout = self._nothing.layout()
        assert layout is not None
        empty_layout(layout)
        title = (
            self.tr("Nothing fits “{text}”").format(text=self.box.text())
            if text
            else self.tr("Nothing waits here")
        )
        layout.addWidget(
            EmptyState(
                "gavel",
                title,
                self.tr(
                    "Materials handed over, fines, checks and reviews are recorded on a case, tab"
                    " Enforcement, and stand here until their answer is there."
                ),
            )
        )

    def _in(self, row: EnforcementRow, group: str) -> bool:
        return group == ALL or (row.late if group == LATE else row.waits.value == group)

    def _fits(self, row: EnforcementRow, text: str) -> bool:
        if not self._in(row, self._group):
            return False
        agency = self.shell.workspace.pack.text("agency", row.agency, i18n.language())
        return any(text in word.casefold() for word in (row.case_number, row.number, agency))

    def _open_chosen(self) -> None:
        chosen = self.table.current_id()
        if chosen is not None:
            self._open(chosen)

    def _open(self, row_id: UUID) -> None:
        row = self._rows.get(row_id)
        if row is not None:
            self.shell.open_case(row.case_id, "enforcement")
