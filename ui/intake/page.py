"""The page Intake: begin a raid or a call, go on with a draft, look at earlier events."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from services.intake.queries import IntakeRow
from ui import i18n, theme
from ui.intake import hotline_page, raid_page
from ui.shell import Answer, Command, Page, Question, Shell
from ui.widgets import (
    Badge,
    Button,
    Card,
    EmptyState,
    InlineMessage,
    ListRow,
    PageHeader,
    ScrollArea,
)

ICONS = {
    "RAID": "users",
    "HOTLINE": "phone",
    "SCHOOL_DB": "school",
    "INSPECTION": "clipboard-check",
}
OTHERS = ("INSPECTION", "PROSECUTOR", "SCHOOL_DB", "VISIT")


class IntakePage(Page):
    """Everything that comes in."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.header = PageHeader(self.tr("Intake"))
        self.header.add_action(
            Button(
                self.tr("Call"), icon="phone", clicked=lambda: self._begin("call"), name="new_call"
            )
        )
        self.header.add_action(
            Button(
                self.tr("Raid"),
                kind="primary",
                icon="plus",
                clicked=lambda: self._begin("raid"),
                name="new_raid",
            )
        )
        self.column.addWidget(self.header)
        self._others = QHBoxLayout()
        self._others.setSpacing(theme.u(2))
        pack = shell.workspace.pack
        for channel in OTHERS:
            text = pack.text("channel", channel, i18n.language())
            button = Button(text, size="small", icon="plus", name=f"new_{channel}")
            button.clicked.connect(lambda _on=False, channel=channel: self._begin("raid", channel))
            self._others.addWidget(button)
        self._others.addStretch(1)
        self.column.addLayout(self._others)
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
        rows = self.shell.workspace.intake.rows()
        body = self._area.body
        while body.count():
            widget = body.takeAt(0).widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for draft in self._draft_messages():
            body.addWidget(draft)
        body.addWidget(self._list(rows), 1)

    def new(self) -> bool:
        self._begin("raid")
        return True

    def commands(self) -> Sequence[Command]:
        return (
            Command(self.tr("New raid"), lambda: self._begin("raid"), "users"),
            Command(self.tr("New call"), lambda: self._begin("call"), "phone"),
        )

    def _begin(self, route: str, channel: str = "RAID") -> None:
        """Open the form; where a draft waits, ask whether to go on with it."""
        form = raid_page.FORM if route == "raid" else hotline_page.FORM
        draft = self.shell.workspace.drafts.load(form)
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
                self.shell.workspace.drafts.discard(form)
            else:
                channel = draft.payload.get("channel", channel)
        if route == "raid":
            self.shell.go("raid", channel=channel, fresh=fresh)
        else:
            self.shell.go("call", fresh=fresh)

    def _draft_messages(self) -> list[InlineMessage]:
        words = {
            raid_page.FORM: ("raid", self.tr("A raid sheet is not saved yet.")),
            hotline_page.FORM: ("call", self.tr("A call is not saved yet.")),
        }
        found = []
        for draft in self.shell.workspace.drafts.list():
            if draft.form not in words:
                continue
            route, text = words[draft.form]
            channel = draft.payload.get("channel", "RAID")
            found.append(
                InlineMessage(
                    text,
                    "warning",
                    button=self.tr("Go on"),
                    clicked=lambda route=route, channel=channel: self.shell.go(
                        route, **({"channel": channel} if route == "raid" else {})
                    ),
                )
            )
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
        for row in rows:
            card.add(self._row(row))
        card.body.addStretch(1)
        return card

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
