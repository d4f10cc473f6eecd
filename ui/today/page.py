"""The first screen: four figures, the queue by due date, what changed, what others owe."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.pathway.words import why_text
from services.today import ChangeRow, TodayBoard, TodayRow
from ui import i18n, theme
from ui.journal.notices import JournalNotices
from ui.messages import action_text
from ui.sealed.outside import sealed_cards
from ui.shell import Command, Page, Shell
from ui.today.approvals import approval_cards
from ui.today.emergencies import emergency_cards
from ui.today.office import office_cards
from ui.today.row import DueLine
from ui.today.second_person import second_person_cards
from ui.widgets import (
    Button,
    Card,
    EmptyState,
    IconView,
    Label,
    ListRow,
    PageHeader,
    ScrollArea,
    Section,
    Separator,
)
from ui.widgets.layouts import empty_layout, focus_kept

NARROW = 250
"""Units of width below which one column must do."""

MOST = 40
"""Lines shown in one group; the figure above counts all of them."""

CHANGE_ICONS = {
    "act": "gavel",
    "agenda_item": "users-group",
    "case_file": "user-plus",
    "consent": "file-certificate",
    "intake_event": "inbox",
    "plan": "clipboard-list",
    "referral": "arrows-right-left",
    "safety_note": "phone",
}


class TodayPage(Page):
    """What must I do, until when, by which law."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._narrow = False
        self.header = PageHeader(self.tr("Today"))
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
        self.column.addWidget(JournalNotices(shell))
        self._figures = QHBoxLayout()
        self._figures.setSpacing(theme.u(3))
        self.column.addLayout(self._figures)
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        self._queue, self._side = ScrollArea(), ScrollArea()
        row.addWidget(self._queue, 13)
        row.addWidget(self._side, 5)
        self.column.addLayout(row, 1)
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Today")

    def starts_at(self) -> QWidget | None:
        return self._queue.findChild(Button) or self.header.findChild(Button)

    def refresh(self, _commit: Any) -> None:
        """Read the board again after any change, and when the time has moved."""
        workspace = self.shell.workspace
        board = workspace.today.queue()
        actor = workspace.actor()
        today = workspace.clock().astimezone(workspace.pack.timezone).date()
        greeting = self.tr("good day, {name}").format(name=actor.name) if actor else ""
        parts = [i18n.day_in_words(today), greeting]
        self.header.set_title(self.tr("Today"), " · ".join(part for part in parts if part))
        with focus_kept(self):
            for layout in (self._figures, self._queue.body, self._side.body):
                empty_layout(layout)
            for widget in self._figure_cards(board):
                self._figures.addWidget(widget, 1)
            for card in (
                *emergency_cards(self.shell),
                *sealed_cards(self.shell),
                *approval_cards(self.shell),
                *second_person_cards(self.shell),
                *office_cards(self.shell),
            ):
                self._queue.body.addWidget(card)
            self._queue.body.addWidget(self._queue_card(board), 1)
            side = self._queue.body if self._narrow else self._side.body
            side.addWidget(self._changes_card(board.changes))
            side.addWidget(self._waiting_card(board), 0 if self._narrow else 1)
        self._side.setHidden(self._narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window, or with large text, the side cards stand below the queue."""
        super().resizeEvent(event)
        narrow = self.width() < theme.u(NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self.refresh(None)

    def new(self) -> bool:
        return bool(self.shell.go("intake"))

    def commands(self) -> Sequence[Command]:
        return (Command(self.tr("New raid or call"), lambda: self.shell.go("intake"), "plus"),)

    def _figure_cards(self, board: TodayBoard) -> list[QWidget]:
        counts = board.counts
        return [
            _figure("alert-triangle-filled", "overdue", counts.overdue, self.tr("overdue")),
            _figure("clock", "soon", counts.soon, self.tr("today and tomorrow")),
            _figure("circle", "open", counts.week, self.tr("this week")),
            _figure("player-pause", "waiting", counts.waiting, self.tr("waiting for others")),
        ]

    def _queue_card(self, board: TodayBoard) -> Card:
        card = Card(gap=1)
        if not (board.overdue or board.soon or board.week):
            card.add(
                EmptyState(
                    "circle-check",
                    self.tr("Nothing is due this week"),
                    self.tr("A raid, a call or a visit begins a case; its steps then stand here."),
                    actions=[
                        Button(
                            self.tr("New raid or call"),
                            icon="plus",
                            clicked=lambda: self.shell.go("intake"),
                        )
                    ],
                )
            )
        groups = (
            (self.tr("Overdue"), board.overdue, "overdue", board.counts.overdue),
            (self.tr("Today and tomorrow"), board.soon, "soon", board.counts.soon),
            (self.tr("This week"), board.week, "open", board.counts.week),
        )
        for title, rows, token, count in groups:
            if rows:
                colour = token if token != "open" else "text"
                card.add(Section(title, count, role="strong", colour=colour))
                self._add_lines(card, rows, token)
        card.body.addStretch(1)
        return card

    def _add_lines(self, card: Card, rows: Sequence[TodayRow], token: str) -> None:
        for number, row in enumerate(rows[:MOST]):
            if number:
                card.add(Separator())
            line = DueLine(self.shell, row, token)
            line.opened.connect(lambda row=row: self._open(row))
            card.add(line)
        if len(rows) > MOST:
            more = self.tr("and %n more, on the page Cases", "", len(rows) - MOST)
            card.add(Label(more, role="label", colour="text3"))

    def _open(self, row: TodayRow) -> None:
        if row.record_id is not None:
            self.shell.open_case(row.case_id, "referrals")
        else:
            self.shell.go("case", case_id=row.case_id, step=row.step)

    def _changes_card(self, rows: Sequence[ChangeRow]) -> Card:
        card = Card(self.tr("While you were away"), len(rows), gap=1)
        if not rows:
            card.add(Label(self.tr("Nothing changed."), colour="text2"))
        zone = self.shell.workspace.pack.timezone
        for row in rows:
            when = f"{i18n.moment_text(row.at, zone)} · {row.who}"
            shown = ListRow(
                f"{action_text(row.action)}: {row.name or row.number}",
                icon=CHANGE_ICONS.get(row.record, "history"),
                lines=[("", when, "text3")],
                opens=row.case_id is not None,
                bold=False,
            )
            if row.case_id is not None:
                shown.activated.connect(lambda case_id=row.case_id: self.shell.open_case(case_id))
            card.add(shown)
        return card

    def _waiting_card(self, board: TodayBoard) -> Card:
        card = Card(self.tr("Waiting for others"), board.counts.waiting, gap=1)
        if not board.waiting:
            card.add(Label(self.tr("Nobody owes an answer."), colour="text2"))
        for row in board.waiting[:MOST]:
            shown = ListRow(
                row.number if row.restricted else row.name or row.number,
                icon="player-pause",
                token="waiting",
                lines=[("", self._waits_for(row), "text2")],
                opens=True,
                bold=False,
            )
            shown.activated.connect(lambda row=row: self._open(row))
            card.add(shown)
        card.body.addStretch(1)
        return card

    def _waits_for(self, row: TodayRow) -> str:
        pack, language = self.shell.workspace.shelf.of(row.pack_version), i18n.language()
        if row.since is None:
            step = pack.steps.get(row.step)
            task = i18n.pick(step.name) if step is not None else row.step
            return f"{task}: {why_text(pack, row.why, language)}" if row.why else task
        agency = pack.agencies.get(row.responsible)
        who = i18n.pick(agency.short) if agency else row.responsible
        days = (self.shell.workspace.clock() - row.since).days
        waited = self.tr("%n day(s) without a receipt", "", days)
        return f"{waited} · {who}" if who else waited


def _figure(icon: str, token: str, count: int, text: str) -> Card:
    card = Card()
    row = QHBoxLayout()
    row.setSpacing(theme.u(3))
    middle = Qt.AlignmentFlag.AlignVCenter
    row.addWidget(IconView(icon, token if count else "text3", 5), 0, middle)
    row.addWidget(Label(str(count), role="number", colour=token if count else "text3"), 0, middle)
    words = Label(text, role="label", colour="text2", wrap=True)
    words.setAlignment(middle | Qt.AlignmentFlag.AlignLeft)
    row.addWidget(words, 1)
    card.add(row)
    card.setAccessibleName(f"{text}: {count}")
    return card
