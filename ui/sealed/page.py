"""The page of sealed cases in the office's vault: numbers and keepers, who opens them, the way in."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from services.access import LEADERS, allowed
from services.errors import StorageError
from services.sealing.service import (
    EMERGENCY,
    FAULT,
    IN_NEED,
    KEY_CHANGED,
    NAMED,
    NONE,
    OPEN,
    Holder,
)
from services.sealing.stubs import StubView
from ui import i18n
from ui.confirm import confirmed
from ui.messages import message
from ui.retention.sheets import ReasonSheet
from ui.sealed.sheets import CreateSheet
from ui.shell import Answer, Command, Page, Question, Shell
from ui.widgets import (
    Badge,
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
        self._area = ScrollArea()
        self.column.addWidget(self._area, 1)
        self.refresh(None)

    def title(self) -> str:
        return self.tr("Sealed cases")

    def refresh(self, commit: "Committed | None") -> None:
        if commit is not None and not (
            commit.touches("sealed_stub") or commit.touches("user_account")
        ):
            return
        empty_layout(self._area.body)
        state, stubs = self._sealing.state, self._sealing.stubs()
        if state == NONE:
            self._area.body.addWidget(self._nothing())
        else:
            for part in (self._way_in(state), self._people(state), self._numbers(stubs)):
                if part is not None:
                    self._area.body.addWidget(part)
        self._area.body.addStretch(1)

    def commands(self) -> Sequence[Command]:
        if self._sealing.state != OPEN:
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

    def _opened_in_need(self, reason: str) -> None:
        self._sealing.open_in_need(reason)
        self.enter()

    def _created(self) -> None:
        self.refresh(None)

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
        else:
            text += " " + self.tr("A supervisor can make the vault for them.")
        return EmptyState(
            "shield-lock", self.tr("No case is sealed in this office"), text, actions=actions
        )

    def _way_in(self, state: str) -> Card | InlineMessage:
        if state == FAULT:
            fault = self._sealing.fault or StorageError("vault_damaged")
            return InlineMessage(message(fault), "danger", lead=self.tr("Sealed cases:"))
        card = Card(self.tr("Open"), gap=2)
        if state == OPEN:
            words = self.tr("You are named here. The same passphrase has opened them.")
            card.add(Label(words, colour="text2", wrap=True))
            card.add(_left(Button(self.tr("Show the sealed cases"), kind="primary",
                                  icon="shield-lock", clicked=self.enter, name="enter_sealed")))  # fmt: skip
        elif state == EMERGENCY:
            words = self.tr(
                "You are not named, but you may open them in an emergency: with a reason, which "
                "the keepers see."
            )
            card.add(Label(words, colour="text2", wrap=True))
            card.add(_left(Button(self.tr("Open in an emergency…"), kind="danger",
                                  clicked=self.open_in_need, name="open_in_need")))  # fmt: skip
        else:
            words = self.tr(
                "You are not named. The keeper of a case, or a supervisor who is named, can name you."
            )
            card.add(Label(words, colour="text2", wrap=True))
        return card

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

    def _people(self, state: str) -> Card | None:
        if state != OPEN:
            return None
        card = Card(self.tr("Who opens them"), gap=1)
        for holder in self._sealing.holders():
            card.add(self._holder(holder))
        words = self.tr(
            "Who is taken out keeps what was copied before: the vault gets a new key, so that "
            "nothing later opens with the old one."
        )
        card.add(Label(words, role="label", colour="text3", wrap=True))
        return card

    def _holder(self, holder: Holder) -> ListRow:
        badge = {
            NAMED: (self.tr("named"), "sealed"),
            IN_NEED: (self.tr("in an emergency"), "waiting"),
            KEY_CHANGED: (self.tr("has a new key: name again"), "soon"),
        }.get(holder.state)
        role = self._office.pack.text("role", holder.role, i18n.language())
        row = ListRow(
            holder.name,
            icon="user",
            lines=[("", role, "text2")],
            action=Badge(*badge) if badge else None,
            opens=self._leads(),
        )
        row.setObjectName(f"holder_{holder.name}")
        if self._leads():
            row.activated.connect(lambda: self._decide(holder))
        return row

    def _decide(self, holder: Holder) -> None:
        """Name a person, name for an emergency, or take the person out."""
        me = self._office.actor()
        if me is not None and holder.id == me.id:
            self.shell.say(self.tr("Another named supervisor decides about you."), "info")
            return
        if not holder.can_be_named:
            words = self.tr("{name} has not opened the vault with an own passphrase yet.")
            self.shell.say(words.format(name=holder.name), "info")
            return
        answers = [Answer("keep", self.tr("Change nothing"))]
        if holder.state:
            answers.append(Answer("out", self.tr("Take out"), "danger"))
        if holder.state != IN_NEED and holder.role in LEADERS:
            answers.append(Answer("need", self.tr("Only in an emergency")))
        if holder.state != NAMED:
            answers.append(Answer("name", self.tr("Name"), "primary"))
        question = Question(
            holder.name,
            self.tr("May this person open the sealed cases?"),
            tuple(answers),
            "keep",
            "shield-lock",
        )
        self._carry_out(holder, self.shell.ask(question))

    def _carry_out(self, holder: Holder, answer: str) -> None:
        deeds: dict[str, Callable[[], None]] = {
            "name": lambda: self._sealing.name(holder.id),
            "need": lambda: self._sealing.name(holder.id, in_need=True),
            "out": lambda: self._sealing.unname(holder.id),
        }
        deed = deeds.get(answer)
        if deed is None or not confirmed(self.shell, self.tr("Who opens the sealed cases")):
            return
        self.shell.start(lambda: deed(), lambda _done: self.refresh(None), self.tr("One moment…"))


def may_seal(shell: Shell) -> bool:
    """Whether this person could seal a case of the office now."""
    workspace = shell.workspace
    return workspace.sealed is not None and allowed(workspace.actor(), "seal", "case_file").ok


def _left(button: Button) -> "object":
    from PySide6.QtWidgets import QHBoxLayout

    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
