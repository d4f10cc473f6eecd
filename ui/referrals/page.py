"""The page Referrals: those without a receipt first, the late ones on top."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from services.referrals.rows import ReferralRow, ReferralState
from ui import i18n
from ui.shell import Page, Shell
from ui.widgets import (
    Badge,
    Button,
    Card,
    Chip,
    EmptyState,
    FlowLayout,
    ListRow,
    PageHeader,
    ScrollArea,
    SearchBox,
    Separator,
)
from ui.widgets.layouts import empty_layout, focus_kept

GROUPS: dict[str, tuple[ReferralState, ...]] = {
    "awaiting": (ReferralState.LATE, ReferralState.AWAITING),
    "accepted": (ReferralState.ACCEPTED,),
    "refused": (ReferralState.REFUSED,),
    "drafts": (ReferralState.DRAFT,),
    "ended": (ReferralState.ENDED, ReferralState.RECALLED),
}
BADGES = {
    ReferralState.LATE: "overdue",
    ReferralState.AWAITING: "waiting",
    ReferralState.ACCEPTED: "done",
    ReferralState.REFUSED: "soon",
    ReferralState.DRAFT: "open",
    ReferralState.ENDED: "none",
    ReferralState.RECALLED: "none",
}
ICONS = {
    ReferralState.LATE: ("alert-triangle-filled", "overdue"),
    ReferralState.AWAITING: ("clock", "waiting"),
    ReferralState.ACCEPTED: ("circle-check-filled", "done"),
    ReferralState.REFUSED: ("arrow-back-up", "soon"),
    ReferralState.DRAFT: ("file-text", "open"),
    ReferralState.ENDED: ("circle-check", "text3"),
    ReferralState.RECALLED: ("arrow-back-up", "text3"),
}
MOST = 40
"""Referrals shown at first; a button shows as many more."""


class ReferralsPage(Page):
    """Follow every referral until its receipt is there and its service has ended."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._rows: tuple[ReferralRow, ...] = ()
        self._group = "awaiting"
        self._most = MOST
        self.header = PageHeader(self.tr("Referrals"))
        self.column.addWidget(self.header)
        self.box = SearchBox(
            self.tr("Referral number, return code, case number or receiver"), name="find_referral"
        )
        self.box.searched.connect(lambda _text: self._show())
        self.column.addWidget(self.box)
        chips = FlowLayout()
        self._chips: dict[str, Chip] = {}
        for group, text in self._words().items():
            chip = Chip(text, on=group == self._group, name=f"group_{group}")
            chip.clicked.connect(lambda _on=False, group=group: self.choose(group))
            self._chips[group] = chip
            chips.addWidget(chip)
        self.column.addLayout(chips)
        self._area = ScrollArea()
        self.column.addWidget(self._area, 1)
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Referrals")

    def starts_at(self) -> QWidget | None:
        return self.box

    def open(self, group: str = "", **_rest: Any) -> None:
        """Show one group: awaiting, accepted, refused, drafts, ended."""
        if group in GROUPS:
            self.choose(group)

    def refresh(self, commit: Any) -> None:
        """Read the referrals again when one of them, or the time, may have changed."""
        if commit is None or commit.touches("referral") or commit.touches("case_file"):
            self._rows = self.shell.workspace.referrals.rows()
            self._show()

    def choose(self, group: str) -> None:
        """Show another group."""
        self._group = group
        for name, chip in self._chips.items():
            chip.setChecked(name == group)
        self._show()

    def state(self) -> dict[str, Any]:
        return {"group": self._group, "text": self.box.text()}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.box.setText(state.get("text", ""))
        self.choose(state.get("group", "awaiting"))

    def _show(self) -> None:
        text = self.box.text().strip().casefold()
        shown = [row for row in self._rows if self._fits(row, text)]
        for group, chip in self._chips.items():
            chip.set_count(sum(row.state in GROUPS[group] for row in self._rows))
        late = sum(row.state is ReferralState.LATE for row in self._rows)
        self.header.set_title(
            self.tr("Referrals"),
            self.tr("%n without a receipt in time", "", late) if late else "",
        )
        body = self._area.body
        with focus_kept(self):
            empty_layout(body)
            body.addWidget(self._list(shown, text), 1)

    def _list(self, rows: Sequence[ReferralRow], text: str) -> Card:
        card = Card(gap=1)
        for number, row in enumerate(sorted(rows, key=_urgency)[: self._most]):
            if number:
                card.add(Separator())
            card.add(self._row(row))
        if len(rows) > self._most:
            card.add(Button(self.tr("Show more"), kind="link", clicked=self._more, name="more"))
        if not rows:
            title = (
                self.tr("Nothing fits “{text}”").format(text=self.box.text())
                if text
                else self.tr("No referral here")
            )
            card.add(
                EmptyState(
                    "arrows-right-left",
                    title,
                    self.tr("A referral is written on its case and appears here once it is there."),
                )
            )
        card.body.addStretch(1)
        return card

    def _more(self) -> None:
        self._most += MOST
        self._show()

    def _row(self, row: ReferralRow) -> ListRow:
        pack, language, zone = (
            self.shell.workspace.pack,
            i18n.language(),
            self.shell.workspace.pack.timezone,
        )
        icon, token = ICONS[row.state]
        receiver = row.to_name or pack.text("agency", row.to_agency, language)
        service = pack.text("service", row.service, language)
        lines = [("", " · ".join(filter(None, (row.number, row.case_number, service))), "text2")]
        if row.sent_at is not None:
            sent = self.tr("sent {when}").format(when=i18n.moment_text(row.sent_at, zone))
            lines.append(("", sent, "text2"))
        if row.receipt_due is not None and row.received_at is None and row.recalled_at is None:
            due, colour = i18n.due_text(row.receipt_due, self.shell.workspace.clock(), zone)
            office = self.tr("receipt {due} · office default").format(due=due)
            lines.append(("clock", office, colour if colour != "open" else "text2"))
        shown = ListRow(
            receiver, icon=icon, token=token, lines=lines, action=self._action(row), opens=True
        )
        shown.setObjectName(f"referral_{row.number or row.id.hex}")
        shown.activated.connect(lambda: self.shell.open_case(row.case_id, "referrals"))
        return shown

    def _action(self, row: ReferralRow) -> Button | Badge:
        verbs = {
            ReferralState.LATE: self.tr("Record the receipt"),
            ReferralState.AWAITING: self.tr("Record the receipt"),
            ReferralState.DRAFT: self.tr("Check and send"),
            ReferralState.ACCEPTED: self.tr("Write feedback"),
        }
        if row.state not in verbs:
            words = {
                ReferralState.REFUSED: self.tr("refused"),
                ReferralState.ENDED: self.tr("ended"),
                ReferralState.RECALLED: self.tr("recalled"),
            }
            return Badge(words[row.state], BADGES[row.state])
        button = Button(verbs[row.state], size="small", name=f"act_{row.number or row.id.hex}")
        button.clicked.connect(lambda: self.shell.open_case(row.case_id, "referrals"))
        return button

    def _fits(self, row: ReferralRow, text: str) -> bool:
        if not text:
            return row.state in GROUPS[self._group]
        agency = self.shell.workspace.pack.text("agency", row.to_agency, i18n.language())
        words = (row.number, row.return_code, row.case_number, row.to_name, agency)
        return any(text in word.casefold() for word in words if word)

    def _words(self) -> dict[str, str]:
        return {
            "awaiting": self.tr("Awaiting a receipt"),
            "accepted": self.tr("Accepted"),
            "refused": self.tr("Refused"),
            "drafts": self.tr("Drafts"),
            "ended": self.tr("Ended or recalled"),
        }


def _urgency(row: ReferralRow) -> tuple[bool, bool, float]:
    due = row.receipt_due.timestamp() if row.receipt_due is not None else 0.0
    return (row.state is not ReferralState.LATE, row.receipt_due is None, due)
