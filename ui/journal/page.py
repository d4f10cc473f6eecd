"""The page Journal: every entry, the newest first, with filters and checks."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from services.access import allowed
from services.packs.model import Pack
from services.trail import TrailEntry
from services.trail.listing import MOST
from services.trail.wording import action_words, field_words, outcome_words
from ui import i18n
from ui.journal.checks import JournalChecks
from ui.journal.filters import JournalFilters
from ui.journal.notices import JournalNotices
from ui.record_table import Cell, Column, RecordTable
from ui.shell import Command, Page, Shell
from ui.widgets import Button, Card, EmptyState, PageHeader

EXTRACT = "D90"
WHEN, WHO, NUMBER = 31, 38, 38
"""Widths of columns in units."""


class JournalPage(Page):
    """For those who answer for the office and those who check it. Raises NotAllowed for others."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        trail = shell.workspace.trail
        self._pack: Pack = shell.workspace.pack
        leads_back = allowed(shell.workspace.actor(), "read", "office").ok
        back = (lambda: shell.go("settings")) if leads_back else None
        self.header = PageHeader(self.title(), back=back)
        self.extract = self.header.add_action(
            Button(
                self.tr("Print the journal of the case…"),
                icon="printer",
                clicked=self.print_page,
                name="print_extract",
            )
        )
        self.column.addWidget(self.header)
        self.notices = JournalNotices(shell)
        self.column.addWidget(self.notices)
        self.filters = JournalFilters(trail.people())
        self.filters.changed.connect(self._find)
        self.column.addWidget(self.filters)
        self.table = RecordTable(
            self._columns(), self._load, says=self.title(), name="journal_rows"
        )
        self.table.opened.connect(self._open)
        self.table.chosen.connect(lambda _id: self._offer())
        sheet = Card()
        sheet.body.setContentsMargins(2, 3, 2, 3)
        sheet.add(self.table, 1)
        self.nothing = EmptyState(
            "history",
            self.tr("No entry fits"),
            self.tr("Choose another kind, person, case or other days."),
            actions=[Button(self.tr("Show everything"), clicked=self.filters.clear, name="clear")],
        )
        sheet.add(self.nothing)
        self.column.addWidget(sheet, 1)
        self.checks = JournalChecks(shell)
        self.column.addWidget(self.checks)
        self._find()

    def title(self) -> str:
        return self.tr("Journal")

    def open(self, number: str = "", **_rest: Any) -> None:
        """Show the entries of one case where its number is given."""
        if number:
            self.filters.put({"number": number})

    def refresh(self, _commit: Any) -> None:
        """Every commit is an entry; the row under the cursor stays."""
        self.notices.renew()
        self._find()

    def state(self) -> dict[str, Any]:
        return {**self.filters.state(), "mark": self.checks.mark.text()}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.filters.put(state)
        self.checks.mark.setText(state.get("mark", ""))

    def commands(self) -> Sequence[Command]:
        return (Command(self.tr("Verify the journal"), self.checks.verify, "shield-lock"),)

    def print_page(self) -> None:
        """Print the journal of the case of the chosen entry (also Ctrl+P)."""
        from services.documents.request import PaperRequest

        entry = self._chosen()
        if entry is None or entry.case_id is None or not self.extract.isEnabled():
            return
        self.shell.print_paper(PaperRequest(EXTRACT, entry.case_id, "SUPERVISOR", i18n.language()))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("When"), self._when, width=WHEN),
            Column(self.tr("Who"), self._who, width=WHO),
            Column(self.tr("What"), self._what, 3),
            Column(self.tr("Case"), lambda entry: Cell(entry.number), width=NUMBER),
            Column(self.tr("Result"), self._result, 2),
        )

    def _when(self, entry: TrailEntry) -> Cell:
        number = self.tr("No. {number}").format(number=entry.sequence)
        return Cell(i18n.moment_text(entry.at, self._pack.timezone), detail=number)

    def _who(self, entry: TrailEntry) -> Cell:
        if entry.who:
            return Cell(entry.who)
        return Cell(self.tr("nobody signed in"), tone="text3")

    def _what(self, entry: TrailEntry) -> Cell:
        fields = field_words(entry, i18n.translate, self._pack, i18n.language())
        if entry.withheld and entry.operation:
            fields = self.tr("fields of a kept case")
        elif entry.told:
            # what became of a person's role and team says more than the names of the fields
            fields = self._outcome(entry)
        return Cell(action_words(entry, i18n.translate), detail=fields)

    def _result(self, entry: TrailEntry) -> Cell:
        said = self._outcome(entry)
        if entry.refused:
            # why it was refused is the first thing to read, and in red
            return Cell(said, entry.about, icon="lock", icon_token="overdue", tone="overdue")
        if entry.about:
            return Cell(entry.about, "" if entry.told else said, icon="user")
        return Cell(said or self.tr("done"), tone="text" if said else "text3")

    def _outcome(self, entry: TrailEntry) -> str:
        return outcome_words(entry, i18n.translate, self._pack, i18n.language())

    def _load(self, ids: Sequence[UUID]) -> dict[UUID, TrailEntry]:
        rows = self.shell.workspace.trail.rows([one.int for one in ids])
        return {UUID(int=number): entry for number, entry in rows.items()}

    def _find(self) -> None:
        numbers = self.shell.workspace.trail.numbers(self.filters.wanted())
        self.table.set_ids([UUID(int=number) for number in numbers])
        words = self.tr("%n entry", "", len(numbers))
        if len(numbers) == MOST:
            words = self.tr("The newest %n; narrow by days to see older ones", "", MOST)
        self.header.set_title(self.title(), words)
        self.table.setVisible(bool(numbers))
        self.nothing.setVisible(not numbers)
        self._offer()

    def _chosen(self) -> TrailEntry | None:
        row = self.table.currentIndex().row()
        return self.table.rows.record(row) if row >= 0 and self.table.isVisibleTo(self) else None

    def _offer(self) -> None:
        reason = ""
        entry = self._chosen()
        if not self._may_read_cases():
            reason = self.tr("Your role does not include the content of cases")
        elif entry is None or entry.case_id is None:
            reason = self.tr("Choose an entry of the case first")
        elif entry.withheld:
            reason = self.tr("The case is kept from you")
        self.extract.refuse(reason)

    def _open(self, _id: UUID) -> None:
        """Show the case of an entry, to those who may read cases."""
        entry = self._chosen()
        if entry is None or entry.case_id is None or entry.withheld:
            return
        if self._may_read_cases():
            self.shell.open_case(entry.case_id)

    def _may_read_cases(self) -> bool:
        return allowed(self.shell.workspace.actor(), "read", "case_file").ok
