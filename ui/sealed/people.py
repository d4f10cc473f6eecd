"""Who opens the sealed cases: named, in an emergency only, to be named again, to be taken out."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from services.access import LEADERS
from services.sealing.holders import IN_NEED, KEY_CHANGED, LEFT, NAMED, Holder
from ui import i18n
from ui.confirm import confirmed
from ui.sealed.handing_over import HandOverSheet
from ui.shell import Answer, Question, Shell
from ui.widgets import Badge, Card, Label, ListRow

if TYPE_CHECKING:
    from services.workspace import Workspace


class HoldersCard(Card):
    """A row for each person; a supervisor who is named decides by it. ``changed`` is called after."""

    def __init__(self, shell: Shell, office: "Workspace", changed: Callable[[], None]) -> None:
        super().__init__(self.tr("Who opens them"), gap=1)
        assert office.sealing is not None
        self._shell, self._office, self._changed = shell, office, changed
        self._sealing = office.sealing
        for holder in self._sealing.holders():
            self.add(self._row(holder))
        words = self.tr(
            "Who is taken out keeps what was copied before: the vault gets a new key, so that "
            "nothing later opens with the old one."
        )
        self.add(Label(words, role="label", colour="text3", wrap=True))

    def _row(self, holder: Holder) -> ListRow:
        badge = {
            NAMED: (self.tr("named"), "sealed"),
            IN_NEED: (self.tr("in an emergency"), "waiting"),
            KEY_CHANGED: (self.tr("has a new key: name again"), "soon"),
            LEFT: (self.tr("left the office: take out"), "overdue"),
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
            row.activated.connect(lambda: self.decide(holder))
        return row

    def decide(self, holder: Holder) -> None:
        """Name a person, name for an emergency, or take the person out."""
        me = self._office.actor()
        if me is not None and holder.id == me.id:
            self._shell.say(self.tr("Another named supervisor decides about you."), "info")
            return
        if not holder.can_be_named and not holder.state:
            words = self.tr("{name} has not opened the vault with an own passphrase yet.")
            self._shell.say(words.format(name=holder.name), "info")
            return
        if holder.state == LEFT and self._sealing.kept_by(holder.id):
            HandOverSheet(self._shell, self._sealing, holder, self._changed).open()
            return
        question = Question(
            holder.name,
            self.tr("May this person open the sealed cases?"),
            tuple(self._answers(holder)),
            "keep",
            "shield-lock",
        )
        self._carry_out(holder, self._shell.ask(question))

    def _answers(self, holder: Holder) -> Sequence[Answer]:
        answers = [Answer("keep", self.tr("Change nothing"))]
        if holder.state:
            answers.append(Answer("out", self.tr("Take out"), "danger"))
        if holder.state == LEFT or not holder.can_be_named:
            return answers
        if holder.state != IN_NEED and holder.role in LEADERS:
            answers.append(Answer("need", self.tr("Only in an emergency")))
        if holder.state != NAMED:
            answers.append(Answer("name", self.tr("Name"), "primary"))
        return answers

    def _carry_out(self, holder: Holder, answer: str) -> None:
        deeds: dict[str, Callable[[], None]] = {
            "name": lambda: self._sealing.name(holder.id),
            "need": lambda: self._sealing.name(holder.id, in_need=True),
            "out": lambda: self._sealing.unname(holder.id),
        }
        deed = deeds.get(answer)
        if deed is None or not confirmed(self._shell, self.tr("Who opens the sealed cases")):
            return
        self._shell.start(lambda: deed(), lambda _done: self._changed(), self.tr("One moment…"))

    def _leads(self) -> bool:
        actor = self._office.actor()
        return actor is not None and actor.role in LEADERS
