"""The directory: who does what, who helps where, and whether it is open on a day."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.directory import (
    AGENCY,
    PROVIDER,
    DirectoryFilter,
    Entry,
    find,
    regions_named,
    services_offered,
)
from ui import i18n, theme
from ui.directory.details import Details
from ui.directory.words import open_badge
from ui.editors import DateEditor
from ui.printing.plain import print_plain, save_plain
from ui.record_table import Cell, Column, RecordTable
from ui.shell import Command, Page, Shell
from ui.typed import Unreadable
from ui.widgets import (
    Button,
    Card,
    CheckBox,
    Combo,
    FlowLayout,
    Label,
    PageHeader,
    SearchBox,
    Segmented,
)

FILE = "directory.pdf"
SHOWN_SERVICES = 2
COMBO = 46
"""Units of width of a list of services or regions."""


class DirectoryPage(Page):
    """Search as one types, filters, the list, and one entry in full."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._pack = shell.workspace.pack
        self._text = ""
        self._found: list[Entry] = []
        self.header = PageHeader(self.title())
        self.header.add_action(
            Button(self.tr("Save PDF…"), icon="download", clicked=self.save, name="save_pdf")
        )
        self.column.addWidget(self.header)
        self.box = SearchBox(
            self.tr("Name in any script, service, region, place"), name="find_entry"
        )
        self.box.searched.connect(self._searched)
        self.box.installEventFilter(self)
        self.column.addWidget(self.box)
        self.column.addLayout(self._filters())
        self.table = RecordTable(
            self._columns(), self._load, says=self.title(), name="directory_rows"
        )
        self.table.chosen.connect(lambda _id: self._look())
        self.details = Details(self._pack)
        self.details.wanted.connect(self._show_body)
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        sheet = Card()
        sheet.body.setContentsMargins(2, 3, 2, 3)
        sheet.add(self.table, 1)
        self._nothing = Label(self.tr("Nothing fits."), colour="text2")
        sheet.add(self._nothing)
        row.addWidget(sheet, 3)
        row.addWidget(self.details, 2)
        self.column.addLayout(row, 1)
        self._find()

    def title(self) -> str:
        return self.tr("Directory")

    def starts_at(self) -> QWidget | None:
        return self.box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search into the list."""
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if watched is self.box and event.type() == QEvent.Type.KeyPress and down:
            self.table.setFocus()
            return True
        return super().eventFilter(watched, event)

    def open(self, text: str = "", service: str = "", **_rest: Any) -> None:
        """Show the list, narrowed to words or to a service."""
        if service:
            self.service.setCurrentIndex(max(self.service.findData(service), 0))
        if text:
            self.box.setText(text)
            self._searched(text)

    def refresh(self, _commit: Any) -> None:
        """Another pack may be in force."""
        if self.shell.workspace.pack is not self._pack:
            self._pack = self.shell.workspace.pack
            self._find()

    def state(self) -> dict[str, Any]:
        return {
            "text": self._text,
            "kind": self.kind.value(),
            "service": self.service.currentData(),
            "region": self.region.currentData(),
            "day": self.day.raw(),
            "open": self.only_open.isChecked(),
            "chosen": self.table.current_id(),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        self.kind.set_value(state.get("kind", ""))
        self.service.setCurrentIndex(max(self.service.findData(state.get("service")), 0))
        self.region.setCurrentIndex(max(self.region.findData(state.get("region")), 0))
        self.day.put_raw(state.get("day", ""))
        self.only_open.setChecked(bool(state.get("open")))
        self.box.setText(state.get("text", ""))
        self._searched(state.get("text", ""))
        if state.get("chosen") is not None:
            self.table.choose(state["chosen"])

    def commands(self) -> Sequence[Command]:
        return (Command(self.tr("Save the directory as PDF"), self.save, "download"),)

    def save(self) -> None:
        """Save what is listed as a PDF."""
        save_plain(self, self._pdf, FILE)

    def print_page(self) -> None:
        print_plain(self, self._pdf, "directory")

    def on(self) -> date:
        """The day that is looked at; today where none can be read."""
        workspace = self.shell.workspace
        today = workspace.clock().astimezone(self._pack.timezone).date()
        try:
            return self.day.value() or today
        except Unreadable:
            return today

    def _pdf(self) -> bytes:
        from services.documents.plain_lists import directory_pdf

        workspace = self.shell.workspace
        return directory_pdf(
            self._pack,
            self._found,
            language=i18n.language(),
            on=self.on(),
            office=workspace.office.name,
            training=workspace.vault.training,
        )

    def _filters(self) -> FlowLayout:
        language = i18n.language()
        row = FlowLayout(gap=2)
        self.kind = Segmented(
            (
                ("", self.tr("All")),
                (AGENCY, self.tr("Bodies")),
                (PROVIDER, self.tr("Places of help")),
            ),
            "",
        )
        self.kind.setObjectName("kind")
        self.kind.changed.connect(self._find)
        self.service, self.region = Combo("service"), Combo("region")
        for combo, words, codes, list_name in (
            (self.service, self.tr("Any service"), services_offered(self._pack), "service"),
            (self.region, self.tr("Any region"), regions_named(self._pack), "region"),
        ):
            combo.addItem(words, "")
            for code in codes:
                combo.addItem(self._pack.text(list_name, code, language), code)
            combo.setAccessibleName(words)
            combo.setFixedWidth(theme.u(COMBO))
            combo.currentIndexChanged.connect(lambda _place: self._find())
        self.day = DateEditor("day")
        self.day.put(self.shell.workspace.clock().astimezone(self._pack.timezone).date())
        self.day.input.setAccessibleName(self.tr("On the day"))
        self.day.changed.connect(self._find)
        self.only_open = CheckBox(self.tr("Only what is open"))
        self.only_open.setObjectName("only_open")
        self.only_open.toggled.connect(lambda _on: self._find())
        when = QWidget()
        line = QHBoxLayout(when)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(self.tr("On the day"), role="label", colour="text2"))
        line.addWidget(self.day)
        for part in (self.kind, self.service, self.region, when, self.only_open):
            row.addWidget(part)
        return row

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Body or place"), self._name_cell, 5),
            Column(self.tr("What it does"), self._does_cell, 5),
            Column(self.tr("Where"), self._where_cell, 3),
        )

    def _name_cell(self, entry: Entry) -> Cell:
        icon = "address-book" if entry.kind == AGENCY else "home-heart"
        badge = open_badge(entry)
        gone = entry.open_now is False
        return Cell(
            i18n.pick(entry.short),
            detail=badge[0] if badge is not None else "",
            icon=icon,
            tone="text3" if gone else "text",
            bold=not gone,
        )

    def _does_cell(self, entry: Entry) -> Cell:
        language = i18n.language()
        parts = [self._pack.text("agency_role", role, language) for role in entry.roles]
        if entry.kind == PROVIDER:
            parts = [self._pack.text("service", code, language) for code in entry.services]
        more = len(parts) - SHOWN_SERVICES
        text = ", ".join(parts[:SHOWN_SERVICES])
        return Cell(text, detail=self.tr("and %n more", "", more) if more > 0 else "")

    def _where_cell(self, entry: Entry) -> Cell:
        region = self._pack.text("region", entry.region, i18n.language()) if entry.region else ""
        place = i18n.pick(entry.place)
        return Cell(region or place, detail=place if region and place != region else "")

    def _load(self, ids: Sequence[UUID]) -> dict[UUID, Entry]:
        wanted = set(ids)
        return {entry.id: entry for entry in self._found if entry.id in wanted}

    def _searched(self, text: str) -> None:
        self._text = text
        self._find()

    def _find(self) -> None:
        wanted = DirectoryFilter(
            text=self._text,
            kind=self.kind.value() or "",
            service=self.service.currentData() or "",
            region=self.region.currentData() or "",
            only_open=self.only_open.isChecked(),
        )
        self._found = find(self._pack, wanted, self.on())
        ids = [entry.id for entry in self._found]
        chosen = self.table.current_id()
        self.table.set_ids(ids)
        if ids and chosen not in ids:
            self.table.choose(ids[0])
        self.header.set_title(self.title(), self.tr("%n entry(ies)", "", len(ids)))
        self.table.setVisible(bool(ids))
        self._nothing.setVisible(not ids)
        self._look()

    def _look(self) -> None:
        chosen = self.table.current_id()
        entry = next((one for one in self._found if one.id == chosen), None)
        self.details.show_entry(entry)

    def _show_body(self, code: str) -> None:
        """Follow a link in the details: everything is listed again, and that one chosen."""
        self.kind.set_value("")
        self.service.setCurrentIndex(0)
        self.region.setCurrentIndex(0)
        self.only_open.setChecked(False)
        self.box.setText("")
        self._searched("")
        for entry in self._found:
            if entry.code == code:
                self.table.choose(entry.id)
                self._look()
