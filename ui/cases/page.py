"""The page Cases: search as you type, filters, the list, and a quick look."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from services.cases import CaseFilters, CaseRow, CaseSort
from ui import i18n, theme
from ui.cases.columns import CaseCells
from ui.cases.nothing import nothing_fits, nothing_yet
from ui.cases.peek import CasePeek
from ui.record_table import RecordTable
from ui.sealed.outside import SealedNumbers
from ui.shell import Command, Page, Shell
from ui.widgets import (
    Button,
    Card,
    Chip,
    Combo,
    FlowLayout,
    IconView,
    Label,
    PageHeader,
    SearchBox,
)

NARROW = 250
"""Units of width below which the quick look opens on demand only."""

STATES = ("open", "closed")
"""Chips of which one excludes the other; with neither the list holds every case."""


class CasesPage(Page):
    """Find a case by anything that is written in it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._text, self._narrow = "", False
        self._filters = CaseFilters()
        self._sort = CaseSort.DUE
        self._loaded: dict[UUID, CaseRow] = {}
        self._cells = CaseCells(shell)
        self.header = PageHeader(self.tr("Cases"))
        self.header.add_action(
            Button(
                self.tr("New raid or call"),
                kind="primary",
                icon="plus",
                clicked=lambda: shell.go("intake"),
                name="new_intake",
            )
        )
        self.column.addWidget(self.header)
        self.box = SearchBox(
            self.tr("Name in any script, case number, place, employer, words of a note"),
            name="find_case",
        )
        self.box.searched.connect(self._searched)
        self.box.returnPressed.connect(self._open_chosen)
        self.box.installEventFilter(self)
        self.column.addWidget(self.box)
        self.column.addLayout(self._chip_row())
        self.column.addLayout(self._count_row())
        self.sealed = SealedNumbers(shell)
        self.column.addWidget(self.sealed)
        self.table = RecordTable(
            self._cells.columns(), self._load, says=self.tr("Cases"), name="cases"
        )
        self.table.opened.connect(lambda case_id: shell.open_case(case_id))
        self.table.chosen.connect(self._peek)
        self.table.peeked.connect(lambda _case_id: self._toggle_peek())
        self.peek = CasePeek(shell)
        self._looking: bool | None = None
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        sheet = Card()
        sheet.body.setContentsMargins(2, 3, 2, 3)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        sheet.add(self._stack, 1)
        row.addWidget(sheet, 16)
        row.addWidget(self.peek, 5)
        self.column.addLayout(row, 1)
        self.column.addLayout(self._foot())
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Cases")

    def starts_at(self) -> QWidget | None:
        return self.box

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list has the whole width; Space still shows the quick look."""
        super().resizeEvent(event)
        narrow = self.width() < theme.u(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._peek(self.table.current_id())

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

    def open(self, text: str = "", overdue: bool = False, **_rest: Any) -> None:
        """Show the list, narrowed to words or to what is overdue."""
        if overdue:
            self._chips["overdue"].setChecked(True)
        if text:
            self.box.setText(text)
            self._searched(text)

    def refresh(self, _commit: Any) -> None:
        """Read the list again after any change of a case, or when time has moved."""
        counts = self.shell.workspace.cases.counts()
        self.header.set_title(
            self.tr("Cases"),
            self.tr("%n open", "", counts.open) + " · " + self.tr("%n yours", "", counts.mine),
        )
        figures = {
            "mine": counts.mine,
            "open": counts.open,
            "closed": counts.closed,
            "overdue": counts.overdue,
            "high": counts.high_risk,
            "RAID": counts.by_channel.get("RAID", 0),
            "HOTLINE": counts.by_channel.get("HOTLINE", 0),
        }
        for name, chip in self._chips.items():
            chip.set_count(figures.get(name))
        self._find()

    def state(self) -> dict[str, Any]:
        return {
            "text": self._text,
            "chips": [name for name, chip in self._chips.items() if chip.isChecked()],
            "sort": self._sort.value,
            "chosen": self.table.current_id(),
            "looking": self._looking,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        for name, chip in self._chips.items():
            chip.setChecked(name in state.get("chips", ()))
        self._order.setCurrentIndex(max(self._order.findData(state.get("sort", "due")), 0))
        self._looking = state.get("looking")
        self.box.setText(state.get("text", ""))
        self._searched(state.get("text", ""))
        if state.get("chosen") is not None:
            self.table.choose(state["chosen"])

    def find(self) -> None:
        self.box.setFocus()
        self.box.selectAll()

    def new(self) -> bool:
        return bool(self.shell.go("intake"))

    def commands(self) -> Sequence[Command]:
        return (Command(self.tr("Show what is overdue"), self._show_overdue, "clock"),)

    def _show_overdue(self) -> None:
        self._chips["overdue"].setChecked(True)

    def _open_chosen(self) -> None:
        case_id = self.table.current_id()
        if case_id is not None:
            self.shell.open_case(case_id)

    def _toggle_peek(self) -> None:
        self._looking = self.peek.isHidden()
        self._peek(self.table.current_id())

    def _chip_row(self) -> FlowLayout:
        pack, language = self.shell.workspace.pack, i18n.language()
        words = {
            "mine": self.tr("Mine"),
            "open": self.tr("Open"),
            "closed": self.tr("Closed"),
            "overdue": self.tr("Overdue"),
            "high": self.tr("High risk"),
            "RAID": pack.text("channel", "RAID", language),
            "HOTLINE": pack.text("channel", "HOTLINE", language),
            "NRM": pack.text("track", "NRM", language),
        }
        row = FlowLayout()
        self._chips: dict[str, Chip] = {}
        for name, text in words.items():
            chip = Chip(text, on=name == "open", name=f"filter_{name}")
            chip.toggled.connect(lambda _on, name=name: self._filter(name))
            self._chips[name] = chip
            row.addWidget(chip)
        return row

    def _count_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._found = Label("", role="label_strong", elide=True)
        row.addWidget(self._found, 1)
        label = Label(self.tr("Order"), role="label", colour="text2")
        self._order = Combo("order")
        self._order.setMinimumWidth(theme.u(46))
        for code, text in (
            (CaseSort.DUE, self.tr("by due date")),
            (CaseSort.NEWEST, self.tr("newest first")),
            (CaseSort.NAME, self.tr("by name")),
        ):
            self._order.addItem(text, code.value)
        label.setBuddy(self._order)
        self._order.setAccessibleName(self.tr("Order"))
        self._order.currentIndexChanged.connect(self._reorder)
        row.addWidget(label)
        row.addWidget(self._order)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.u(2))
        row.addWidget(IconView("lock", "text3"))
        note = self.tr("Kept cases of others are found by their whole number only, never by name.")
        row.addWidget(Label(note, role="label", colour="text3", elide=True), 1)
        return row

    def _searched(self, text: str) -> None:
        self._text = text
        self._cells.mark = text.strip()
        self.sealed.look(text)
        self._find()

    def _filter(self, name: str) -> None:
        chips = self._chips
        if name in ("RAID", "HOTLINE") and chips[name].isChecked():
            chips["HOTLINE" if name == "RAID" else "RAID"].setChecked(False)
        if name in STATES and chips[name].isChecked():
            chips["closed" if name == "open" else "open"].setChecked(False)
        channel = next((code for code in ("RAID", "HOTLINE") if chips[code].isChecked()), None)
        self._filters = replace(
            CaseFilters(),
            mine=chips["mine"].isChecked(),
            open=self._open_or_closed(),
            overdue=chips["overdue"].isChecked(),
            risk="HIGH" if chips["high"].isChecked() else None,
            channel=channel,
            track="NRM" if chips["NRM"].isChecked() else None,
        )
        self._find()

    def _open_or_closed(self) -> bool | None:
        """Open cases, closed ones, or with neither chip on all of them."""
        if self._chips["open"].isChecked():
            return True
        return False if self._chips["closed"].isChecked() else None

    def _reorder(self) -> None:
        self._sort = CaseSort(self._order.currentData())
        self._find()

    def _find(self) -> None:
        cases = self.shell.workspace.cases
        done = self.shell.run(lambda: cases.find_ids(self._text, self._filters, self._sort))
        if not done:
            return
        self._loaded.clear()
        ids = done.value
        self.table.set_ids(ids)
        count = self.tr("%n case(s)", "", len(ids))
        about = self.tr("{count} for “{text}”").format(count=count, text=self._text.strip())
        self._found.setText(about if self._text.strip() else count)
        self._show_empty(not ids)
        if ids and self.table.current_id() is None:
            self.table.selectRow(0)
        self._peek(self.table.current_id() if ids else None)

    def _load(self, ids: Sequence[UUID]) -> Mapping[UUID, CaseRow]:
        rows = self.shell.workspace.cases.rows(ids)
        self._loaded.update(rows)
        return rows

    def _peek(self, case_id: UUID | None) -> None:
        row = None
        looking = self._looking if self._looking is not None else not self._narrow
        if case_id is not None and looking:
            row = self._loaded.get(case_id) or self._load([case_id]).get(case_id)
        self.peek.show_case(row, self._text)

    def _show_empty(self, empty: bool) -> None:
        while self._stack.count() > 1:
            widget = self._stack.widget(1)
            self._stack.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        if not empty:
            self._stack.setCurrentIndex(0)
            return
        narrowed = bool(self._text.strip()) or self._filters != CaseFilters()
        self._stack.addWidget(nothing_fits(self._clear) if narrowed else nothing_yet())
        self._stack.setCurrentIndex(1)

    def _clear(self) -> None:
        for name, chip in self._chips.items():
            chip.setChecked(name == "open")
        self.box.setText("")
        self._searched("")
