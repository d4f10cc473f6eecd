"""The page of sealed cases in the office's vault: numbers and keepers, who opens them, the way in."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.access import LEADERS, allowed
from services.errors import StorageError
from services.sealing.service import EMERGENCY, FAULT, NONE, OPEN
from services.sealing.stubs import StubView
from ui import i18n, theme
from ui.confirm import confirmed
from ui.messages import message
from ui.retention.sheets import ReasonSheet
from ui.sealed.people import HoldersCard
from ui.sealed.recovery import recovery_line
from ui.sealed.sheets import CreateSheet
from ui.shell import Command, Page, Shell
from ui.widgets import (
    Button,
    Card,
    EmptyState,
    InlineMessage,
    Label,
    ListRow,
    PageHeader,
    ScrollArea,
)
from ui.widgets.layouts import empty_layout

if TYPE_CHECKING:
    from services.events import Committed


class SealedPage(Page):
    """What it shows depends on who looks: the way in, the way in for an emergency, or numbers only."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        # while the sealed cases are shown, this page is about the office's vault all the same
        self._office = shell.workspace.main or shell.workspace
        assert self._office.sealing is not None
        self._sealing = self._office.sealing
        header = PageHeader(
            self.title(), self.tr("They lie in a second vault that only named people open")
        )
        self.column.addWidget(header)
        area = ScrollArea()
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.u(3))
        area.body.addLayout(self._list)
        area.body.addStretch(1)
        self.column.addWidget(area, 1)
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Sealed cases")

    def starts_at(self) -> QWidget | None:
        return self.findChild(Button)

    def refresh(self, commit: "Committed | None") -> None:
        if commit is not None and not (
            commit.touches("sealed_stub") or commit.touches("user_account")
        ):
            return
        empty_layout(self._list)
        state, stubs = self._sealing.state, self._sealing.stubs()
        for part in self._parts(state, stubs):
            self._list.addWidget(part)

    def _parts(self, state: str, stubs: Sequence[StubView]) -> list[QWidget]:
        if state == NONE and not stubs:
            return [self._nothing()]
        parts: list[QWidget] = [self._no_file() if state == NONE else self._way_in(state)]
        missing = self._sealing.missing()
        if missing:
            parts.append(self._missing(missing))
        if state == OPEN:
            line = recovery_line(self.shell, self._office, lambda: self.refresh(None))
            parts += [line] if line is not None else []
            parts.append(HoldersCard(self.shell, self._office, lambda: self.refresh(None)))
        return [*parts, self._numbers(stubs)]

    def commands(self) -> Sequence[Command]:
        if self._sealing.state != OPEN or self._inside:
            return ()
        return (Command(self.tr("Show the sealed cases"), self.enter, "shield-lock"),)

    def enter(self) -> None:
        """Show the pages over the sealed cases."""
        inside = self._sealing.inside
        if inside is not None:
            self.shell.enter(inside)

    def create(self) -> None:
        """Make the second vault."""
        CreateSheet(self.shell, self._office, self._created).open()

    def open_in_need(self) -> None:
        """Open it with the emergency slot: a reason, told to the keepers."""
        why = self.tr("Opening the sealed cases in an emergency")
        if not confirmed(self.shell, why):
            return
        text = self.tr(
            "The opening and your reason stand in both journals, and the keeper of a case you open "
            "is told. Each case asks for its own reason."
        )
        ReasonSheet(
            self.shell, why, text, self._opened_in_need, self.tr("Open"), kind="danger"
        ).open()

    def accept(self) -> None:
        """Say that the vault which lies here is the office's own."""
        if confirmed(self.shell, self.tr("This is our vault of sealed cases")):
            self.shell.run(self._sealing.accept)
            self.refresh(None)

    def restore(self) -> None:
        """Bring them back from a backup."""
        from ui.sealed.restoring import RestoreSealedSheet

        RestoreSealedSheet(self.shell, self._office, lambda: self.refresh(None)).open()

    def _opened_in_need(self, reason: str) -> None:
        self._sealing.open_in_need(reason)
        self.enter()

    def _created(self) -> None:
        self.refresh(None)

    @property
    def _inside(self) -> bool:
        return self.shell.workspace is not self._office

    def _leads(self) -> bool:
        actor = self._office.actor()
        return actor is not None and actor.role in LEADERS

    def _nothing(self) -> EmptyState:
        text = self.tr(
            "A case about an official, a shelter address or an organised group can be kept from "
            "the rest of the office, not by a rule but by encryption: who is not named cannot open "
            "it, with no program."
        )
        actions = []
        if self._leads():
            make = self.tr("Make the vault of sealed cases…")
            actions.append(Button(make, kind="primary", clicked=self.create, name="make_sealed"))
            if self._sealing.copies():
                actions.append(self._restore_button())
        else:
            text += " " + self.tr("A supervisor can make the vault for them.")
        return EmptyState(
            "shield-lock", self.tr("No case is sealed in this office"), text, actions=actions
        )

    def _restore_button(self) -> Button:
        words = self.tr("Restore a backup of the sealed cases…")
        return Button(words, clicked=self.restore, name="restore_sealed")

    def _no_file(self) -> Card:
        words = self.tr(
            "Their file is not beside the office's vault. Put it back there with its key file, or "
            "restore a backup."
        )
        return self._broken(words)

    def _broken(self, words: str) -> Card:
        card = Card(gap=2)
        card.add(InlineMessage(words, "danger", lead=self.tr("Sealed cases:")))
        if self._leads() and self._sealing.restorable:
            card.add(_row_of(self._restore_button()))
        fault = self._sealing.fault
        if self._leads() and fault is not None and fault.code == "seal_unknown":
            words = self.tr("This is our vault: use it…")
            card.add(_row_of(Button(words, clicked=self.accept, name="accept_sealed")))
        return card

    def _missing(self, missing: Sequence[StubView]) -> InlineMessage:
        words = self.tr(
            "The vault of sealed cases does not hold {numbers}: it came back from an older backup. "
            "A newer backup may hold them."
        )
        numbers = ", ".join(stub.number for stub in missing)
        return InlineMessage(words.format(numbers=numbers), "danger")

    def _way_in(self, state: str) -> Card:
        if state == FAULT:
            return self._broken(message(self._sealing.fault or StorageError("vault_damaged")))
        card = Card(self.tr("Open"), gap=2)
        words, buttons = self._of_state(state)
        card.add(Label(words, colour="text2", wrap=True))
        if buttons:
            card.add(_row_of(*buttons))
        return card

    def _of_state(self, state: str) -> tuple[str, list[Button]]:
        if self._inside:
            return self.tr("You are among the sealed cases."), self._ways_on()
        if state == OPEN:
            show = Button(
                self.tr("Show the sealed cases"), kind="primary", icon="shield-lock",
                clicked=self.enter, name="enter_sealed",
            )  # fmt: skip
            return self.tr("You are named here. The same passphrase has opened them."), [show]
        if state == EMERGENCY:
            words = self.tr(
                "You are not named, but you may open them in an emergency: with a reason, which "
                "the keepers see."
            )
            need = self.tr("Open in an emergency…")
            return words, [
                Button(need, kind="danger", clicked=self.open_in_need, name="open_in_need")
            ]
        words = self.tr("You are not named. A supervisor who is named can name you.")
        return words, []

    def _ways_on(self) -> list[Button]:
        """Journal and keeping of the sealed cases: elsewhere the settings lead there."""
        actor, go = self.shell.workspace.actor(), self.shell.go
        found = []
        if allowed(actor, "verify", "audit_entry").ok:
            words = self.tr("Their journal")
            found.append(Button(words, clicked=lambda: go("journal"), name="sealed_journal"))
        if allowed(actor, "erase", "case_file").ok:
            words = self.tr("Keeping and erasing them")
            found.append(Button(words, clicked=lambda: go("retention"), name="sealed_keeping"))
        return found

    def _numbers(self, stubs: Sequence[StubView]) -> Card:
        card = Card(self.tr("Numbers and keepers"), len(stubs), gap=1)
        if not stubs:
            card.add(Label(self.tr("No case is sealed yet."), colour="text2", wrap=True))
        zone = self._office.pack.timezone
        for stub in stubs:
            words = []
            if stub.keeper:
                words.append(self.tr("Keeper: {name}").format(name=stub.keeper))
            if stub.sealed_at is not None:
                day = i18n.date_text(stub.sealed_at.astimezone(zone).date())
                words.append(self.tr("sealed on {day}").format(day=day))
            if stub.moved:
                mark = self.tr("receipt {mark}, %n record(s)", "", stub.rows)
                words.append(mark.format(mark=stub.receipt[:12]))
            lines = [("", " · ".join(words), "text2")]
            card.add(ListRow(stub.number, icon="lock-filled", token="sealed", lines=lines))
        return card


def may_seal(shell: Shell) -> bool:
    """Whether this person could seal a case of the office now."""
    workspace = shell.workspace
    return workspace.sealed is not None and allowed(workspace.actor(), "seal", "case_file").ok


def may_make(shell: Shell) -> bool:
    """Whether this person could make the vault of sealed cases, and there is none yet."""
    sealing, actor = shell.workspace.sealing, shell.workspace.actor()
    leads = actor is not None and actor.role in LEADERS
    return sealing is not None and sealing.state == NONE and leads


def _row_of(*buttons: Button) -> QHBoxLayout:
    """Buttons at the left, as wide as their words."""
    row = QHBoxLayout()
    row.setSpacing(theme.u(2))
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
