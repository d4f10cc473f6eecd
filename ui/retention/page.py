"""The page of keeping and erasing: what is due, what waits for a second person, holds, bin, ledger."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.erasure import LedgerRow
from services.two_person import BULK_EXPORT, RequestView
from ui import i18n
from ui.retention import rows
from ui.retention.words import again_text
from ui.shell import Page, Shell
from ui.widgets import Button, Card, EmptyState, InlineMessage, PageHeader, ScrollArea, SectionTabs
from ui.widgets.layouts import empty_layout, focus_kept

if TYPE_CHECKING:
    from services.events import Committed

DUE, WAITING, HOLDS, BIN, ERASED, PERIODS = "due", "waiting", "holds", "bin", "erased", "periods"
RECORDS = (
    "case_file",
    "legal_hold",
    "retention_review",
    "retention_period",
    "two_person_request",
)
MOST = 60
"""So many rows stand in one list; the rest is counted. What is due is worked off from the top."""


class RetentionPage(Page):
    """Six short lists. Nothing here happens by itself, and nothing dangerous by one person."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.header = PageHeader(
            self.title(),
            self.tr("Nothing is erased by itself: one supervisor asks, another agrees"),
            back=lambda: shell.go("settings"),
        )
        self.column.addWidget(self.header)
        self._notices = QVBoxLayout()
        self.column.addLayout(self._notices)
        self.bar = SectionTabs(
            [
                (DUE, self.tr("Due for review")),
                (WAITING, self.tr("Waiting for a second person")),
                (HOLDS, self.tr("Holds")),
                (BIN, self.tr("Bin")),
                (ERASED, self.tr("Erased")),
                (PERIODS, self.tr("Periods")),
            ]
        )
        self.bar.changed.connect(lambda _key: self._show())
        self.column.addWidget(self.bar)
        self._area = ScrollArea()
        self._list = QVBoxLayout()
        self._area.body.addLayout(self._list)
        self._area.body.addStretch(1)
        self.column.addWidget(self._area, 1)
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Keeping and erasing")

    def starts_at(self) -> QWidget | None:
        return self._area.findChild(Button)

    def open(self, **args: Any) -> None:
        """Show one list: due, waiting, holds, bin, erased, periods."""
        self.bar.set_current(args.get("tab", DUE))

    def refresh(self, commit: "Committed | None") -> None:
        if commit is None or any(commit.touches(record) for record in RECORDS):
            self._tell()
            self._count()
            self._show()

    def state(self) -> dict[str, Any]:
        return {"tab": self.bar.current()}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.bar.set_current(state.get("tab", DUE))

    def _count(self) -> None:
        """How many wait for somebody, behind the words of each list."""
        workspace = self.shell.workspace
        self.bar.set_count(DUE, workspace.retention.due_count())
        self.bar.set_count(WAITING, len(self._asked()))
        standing = [hold for hold in workspace.retention.holds() if hold.lifted_at is None]
        self.bar.set_count(HOLDS, len(standing))
        self.bar.set_count(BIN, len(workspace.bin.list()))

    def _show(self) -> None:
        made: dict[str, Callable[[], tuple[Sequence[QWidget], EmptyState]]] = {
            DUE: self._due,
            WAITING: self._waiting,
            HOLDS: self._holds,
            BIN: self._bin,
            ERASED: self._erased,
            PERIODS: self._periods,
        }
        found, nothing = made[self.bar.current()]()
        with focus_kept(self):
            empty_layout(self._list)
            self._fill(found, nothing)

    def _fill(self, found: Sequence[QWidget], nothing: EmptyState) -> None:
        # where there is nothing, the words about it stand in the middle
        for place, share in enumerate((0, 1) if found else (1, 0)):
            self._area.body.setStretch(place, share)
        if not found:
            self._list.addWidget(nothing)
            return
        nothing.deleteLater()
        card = Card(gap=1)
        for row in found[:MOST]:
            card.add(row)
        if len(found) > MOST:
            card.add(rows.more(len(found) - MOST))
        self._list.addWidget(card)

    def _tell(self) -> None:
        """What has to be said first: a doubtful date, a damaged ledger, cases erased again."""
        empty_layout(self._notices)
        workspace = self.shell.workspace
        if workspace.retention.clock_is_doubtful():
            message = InlineMessage(
                self.tr(
                    "Today is {day} by this computer, which does not fit the journal. Nothing is "
                    "due until somebody says that the date is right."
                ).format(day=i18n.date_text(workspace.clock().date())),
                "warning",
                button=self.tr("The date is right"),
                clicked=self.confirm_clock,
            )
            message.setObjectName("clock_doubtful")
            self._notices.addWidget(message)
        if workspace.erasure.ledger_damaged:
            text = self.tr(
                "The ledger of erasures beside the vault was altered. What the vault itself knows "
                "is whole; a restored backup may show a case that was erased."
            )
            self._notices.addWidget(InlineMessage(text, "danger"))
        again = again_text(workspace.erased_again)
        if again:
            self._notices.addWidget(InlineMessage(again, "info"))

    def confirm_clock(self) -> None:
        """Somebody has looked at the date and it is right."""
        if self.shell.run(self.shell.workspace.trail.confirm_clock):
            self.refresh(None)

    def print_record(self, row: LedgerRow) -> None:
        """The record of an erasure, as PDF on a printer that the person chooses."""
        from services.documents.erasure_record import erasure_paper
        from services.documents.office_sheets import sheet_pdf
        from ui.printing.plain import print_plain

        workspace = self.shell.workspace
        paper = erasure_paper(
            row,
            office=workspace.office.name,
            address=workspace.office.address,
            language=i18n.language(),
            zone=workspace.pack.timezone,
        )
        training = workspace.vault.training
        print_plain(self, lambda: sheet_pdf(paper, training=training), f"erasure-{row.number}")

    def _due(self) -> tuple[Sequence[QWidget], EmptyState]:
        found = self.shell.workspace.retention.calendar()
        nothing = EmptyState(
            "calendar-event",
            self.tr("Nothing is due"),
            self.tr(
                "When the period of a closed case ends, it stands here, and a supervisor decides: "
                "keep it longer, take out who it is about, or erase it."
            ),
        )
        return [rows.due_row(self.shell, row) for row in found], nothing

    def _asked(self) -> list[RequestView]:
        """What was asked of a second person and is neither carried out nor refused."""
        asked = self.shell.workspace.requests.list(open_only=False)
        return [
            row
            for row in asked
            if row.kind != BULK_EXPORT and row.done_at is None and row.approved is not False
        ]

    def _waiting(self) -> tuple[Sequence[QWidget], EmptyState]:
        found = self._asked()
        nothing = EmptyState(
            "users",
            self.tr("Nothing waits for a second person"),
            self.tr("What one supervisor asks to erase or anonymise stands here for another."),
        )
        return [rows.request_row(self.shell, row) for row in found], nothing

    def _holds(self) -> tuple[Sequence[QWidget], EmptyState]:
        found = self.shell.workspace.retention.holds()
        nothing = EmptyState(
            "lock",
            self.tr("No case is on hold"),
            self.tr(
                "A case that a court, a prosecutor or a complaint still needs is put on hold on "
                "its page, under “More”."
            ),
        )
        return [rows.hold_row(self.shell, row) for row in found], nothing

    def _bin(self) -> tuple[Sequence[QWidget], EmptyState]:
        found = self.shell.workspace.bin.list()
        nothing = EmptyState(
            "trash",
            self.tr("The bin is empty"),
            self.tr("A case opened in error is put here on its page, under “More”."),
        )
        return [rows.bin_row(self.shell, row) for row in found], nothing

    def _erased(self) -> tuple[Sequence[QWidget], EmptyState]:
        found = self.shell.workspace.erasure.ledger()
        nothing = EmptyState(
            "clipboard-list",
            self.tr("Nothing was erased yet"),
            self.tr("Every erasure leaves its number, its day and who agreed, without a name."),
        )
        return [rows.ledger_row(self.shell, row, self.print_record) for row in found], nothing

    def _periods(self) -> tuple[Sequence[QWidget], EmptyState]:
        found = self.shell.workspace.retention.periods()
        return [rows.period_row(self.shell, row) for row in found], EmptyState("clock", "")
