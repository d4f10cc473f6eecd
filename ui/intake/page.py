"""The page Intake: begin a raid or a call, go on with a draft, look at earlier events."""

import functools
from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from services.intake.queries import IntakeRow
from ui import i18n
from ui.intake.channels import RAID, sheet_channels
from ui.intake.hotline_page import FORM as CALL_FORM
from ui.intake.raid_page import draft_form
from ui.shell import Answer, Command, Page, Question, Shell
from ui.widgets import (
    Badge,
    Button,
    Card,
    EmptyState,
    FlowLayout,
    InlineMessage,
    ListRow,
    PageHeader,
    ScrollArea,
)
from ui.widgets.layouts import empty_layout, focus_kept

CALL = "HOTLINE"
ICONS = {
    "RAID": "users",
    "HOTLINE": "phone",
    "SCHOOL_DB": "school",
    "INSPECTION": "clipboard-check",
}
MOST = 40
"""Events shown at first; a button shows as many more."""


class IntakePage(Page):
    """Everything that comes in."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shown = MOST
        self._rows: Sequence[IntakeRow] = ()
        self.header = PageHeader(self.tr("Intake"))
        self.header.add_action(
            Button(
                self.tr("New call"),
                icon="phone",
                clicked=lambda: self._begin(CALL),
                name="new_call",
            )
        )
        self.header.add_action(
            Button(
                self.tr("New raid"),
                kind="primary",
                icon="plus",
                clicked=lambda: self._begin("RAID"),
                name="new_raid",
            )
        )
        self.column.addWidget(self.header)
        others = FlowLayout(gap=2)
        pack = shell.workspace.pack
        self._channels = sheet_channels(pack)
        for channel in self._channels:
            if channel == RAID:
                continue
            text = pack.text("channel", channel, i18n.language())
            button = Button(text, size="small", icon="plus", name=f"new_{channel}")
            button.clicked.connect(lambda _on=False, channel=channel: self._begin(channel))
            others.addWidget(button)
        self.column.addLayout(others)
        self._area = ScrollArea()
        self.column.addWidget(self._area, 1)
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Intake")

    def refresh(self, commit: Any) -> None:
        """Read events and drafts again."""
        names = ("intake_event", "person_found", "case_file")
        if commit is not None and not any(map(commit.touches, names)):
            return
        self._rows = self.shell.workspace.intake.rows()
        with focus_kept(self):
            empty_layout(self._area.body)
            for draft in self._draft_messages():
                self._area.body.addWidget(draft)
            self._area.body.addWidget(self._list(self._rows), 1)

    def starts_at(self) -> QWidget | None:
        return self.findChild(Button, "new_raid")

    def new(self) -> bool:
        self._begin("RAID")
        return True

    def commands(self) -> Sequence[Command]:
        return (
            Command(self.tr("New raid"), lambda: self._begin("RAID"), "users"),
            Command(self.tr("New call"), lambda: self._begin(CALL), "phone"),
        )

    def _begin(self, channel: str) -> None:
        """Open the form of a channel; where a draft waits, ask whether to go on with it."""
        draft = self.shell.workspace.drafts.load(_form(channel))
        fresh = False
        if draft is not None:
            moment = i18n.moment_text(draft.saved_at, self.shell.workspace.pack.timezone)
            answer = self.shell.ask(
                Question(
                    self.tr("Go on with the draft?"),
                    self.tr("A form was begun and not saved: {when}.").format(when=moment),
                    (
                        Answer("fresh", self.tr("Discard and begin anew"), "danger"),
                        Answer("go_on", self.tr("Go on"), "primary"),
                    ),
                    keep="go_on",
                    icon="history",
                )
            )
            fresh = answer == "fresh"
        if fresh:
            self.shell.workspace.drafts.discard(_form(channel))
        self._open(channel)

    def _open(self, channel: str) -> None:
        if channel == CALL:
            self.shell.go("call")
        else:
            self.shell.go("raid", channel=channel)

    def _draft_messages(self) -> list[InlineMessage]:
        """A line for each form that was begun: one click goes on with it."""
        pack, found = self.shell.workspace.pack, []
        channels = {_form(channel): channel for channel in (*self._channels, CALL)}
        for draft in self.shell.workspace.drafts.list():
            channel = channels.get(draft.form)
            if channel is None:
                continue
            text = self.tr("Begun and not saved: {what}, {when}").format(
                what=pack.text("channel", channel, i18n.language()),
                when=i18n.moment_text(draft.saved_at, pack.timezone),
            )
            go_on = functools.partial(self._open, channel)
            message = InlineMessage(text, "warning", button=self.tr("Go on"), clicked=go_on)
            message.button.setObjectName(f"go_on_{channel}")
            found.append(message)
        return found

    def _list(self, rows: Sequence[IntakeRow]) -> Card:
        card = Card(self.tr("Raids, calls and lists"), len(rows), gap=1)
        if not rows:
            card.add(
                EmptyState(
                    "inbox",
                    self.tr("Nothing has come in yet"),
                    self.tr("Each event is written once, with a line for every child."),
                    steps=[
                        (self.tr("Write it down"), self.tr("Unknown is an answer.")),
                        (self.tr("Say who may know"), self.tr("Before any case exists.")),
                        (self.tr("Cases open"), self.tr("With findings and next steps.")),
                    ],
                )
            )
        for row in rows[: self._shown]:
            card.add(self._row(row))
        if len(rows) > self._shown:
            card.add(Button(self.tr("Show more"), kind="link", clicked=self._more, name="more"))
        card.body.addStretch(1)
        return card

    def _more(self) -> None:
        self._shown += MOST
        self.refresh(None)

    def _row(self, row: IntakeRow) -> ListRow:
        pack, language = self.shell.workspace.pack, i18n.language()
        channel = pack.text("channel", row.channel, language)
        when = i18n.moment_text(row.received_at, pack.timezone)
        place = self.tr("place kept") if row.kept else row.place
        outcome = pack.text("intake_outcome", row.outcome, language) if row.outcome else ""
        line = " · ".join(part for part in (row.number, place, outcome) if part)
        badge = (
            Badge(self.tr("%n case(s)", "", row.cases), "open")
            if row.cases
            else Badge(self.tr("no case"), "none")
        )
        shown = ListRow(
            f"{channel}, {when}",
            icon=ICONS.get(row.channel, "inbox"),
            token="overdue" if row.danger else "text2",
            lines=[("", line, "text2")],
            action=badge,
            opens=not row.kept,
        )
        shown.setObjectName(f"event_{row.number}")
        shown.activated.connect(lambda: self.shell.go("event", intake_id=row.id))
        return shown


def _form(channel: str) -> str:
    return CALL_FORM if channel == CALL else draft_form(channel)
