"""One agenda item: the case in brief, the decision, the votes, and what follows from it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.commission.views import ItemView, SittingView
from services.errors import InvalidInput
from services.plans.decisions import AMENDED, APPROVED, POSTPONED, REJECTED, RETURNED
from ui import i18n, theme
from ui.cases.columns import RISK_BADGES
from ui.commission.choices import DecisionChoices, VoteCount
from ui.forms import RecordForm
from ui.shell import Answer, Question, Shell
from ui.widgets import (
    Badge,
    Button,
    Card,
    Combo,
    FlowLayout,
    InlineMessage,
    KyrgyzKeys,
    Label,
    LineEdit,
    ScrollArea,
    Section,
)

VOTES = ("votes_for", "votes_against", "votes_abstained")
FIELDS = ("reason", "instruction", "dissent", "child_opinion", "child_heard")


class DecisionPanel(QWidget):
    """Emits ``recorded`` once the decision is stored, ``changed`` while it is being written."""

    recorded = Signal()
    changed = Signal()

    def __init__(self, shell: Shell, sitting: SittingView, item: ItemView) -> None:
        super().__init__()
        self.shell, self.sitting, self.item = shell, sitting, item
        self._votes: dict[str, VoteCount] = {}
        self._frozen = item.state == "DECIDED" or sitting.state == "CLOSED"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(3))
        column.addWidget(self._brief())
        area = ScrollArea()
        column.addWidget(area, 1)
        card = Card()
        area.body.addWidget(card, 1)
        head = Section(self.tr("Decision"))
        law = self.tr("Code on Children, art. 30 and 36.6")
        head.tools.insertWidget(1, Label(law, role="label", colour="text3"))
        card.add(head)
        self.choices = self._decisions()
        card.add(self.choices)
        card.add(self._vote_row())
        self.form = RecordForm(
            "agenda_item",
            shell.workspace.pack,
            names=FIELDS,
            read_only=self._frozen,
            keys=False,
        )
        self.form.show_values({name: getattr(item, name) for name in FIELDS})
        card.add(self.form)
        self._add_recusal(card)
        card.body.addStretch(1)
        appeal = self.tr("A decision can be appealed in court: Code on Children, art. 30.5.")
        card.add(Label(appeal, role="label", colour="text3", wrap=True))
        if not self._frozen:
            column.addLayout(self._buttons())
        self.choices.changed.connect(self.changed)
        self.form.changed.connect(self.changed)

    def starts_at(self) -> QWidget | None:
        """Where one begins to decide."""
        return None if self._frozen else self.choices.findChild(QWidget)

    def record(self) -> None:
        """Store the decision; afterwards it stays as it is, so it asks once."""
        try:
            values = self.form.values()
        except InvalidInput as error:
            self.form.show_errors(error.fields)
            return
        values |= {name: box.value() for name, box in self._votes.items()}
        values["decision"] = self.choices.value()
        if values["decision"] is None:
            self.choices.take_focus()
            self.shell.say(self.tr("Choose what was decided."), "danger")
            return
        word = self.shell.workspace.pack.text(
            "sitting_decision", values["decision"], i18n.language()
        )
        answer = self.shell.ask(
            Question(
                self.tr("Record the decision?"),
                self.tr(
                    "{decision}. A recorded decision is not undone; a new item can change it."
                ).format(decision=word),
                (
                    Answer("keep", self.tr("Look again")),
                    Answer("record", self.tr("Record"), "primary"),
                ),
                keep="keep",
            )
        )
        if answer != "record":
            return
        done = self.shell.run(
            lambda: self.shell.workspace.commission.decide(self.item.id, values), self.form
        )
        if done:
            self.form.mark_saved()
            self.recorded.emit()

    def draft(self) -> dict[str, Any] | None:
        """What was typed and is not recorded; None where nothing was."""
        votes = {name: box.value() for name, box in self._votes.items()}
        chosen = self.choices.value()
        if self._frozen or not (chosen or self.form.is_changed() or any(votes.values())):
            return None
        return {"decision": chosen, "form": self.form.draft(), "votes": votes}

    def restore_draft(self, draft: Mapping[str, Any]) -> None:
        """Bring a draft of this same item back."""
        if self._frozen:
            return
        self.choices.set_value(draft["decision"])
        self.form.restore_draft(draft["form"])
        for name, value in draft["votes"].items():
            self._votes[name].set_value(value)

    def _brief(self) -> Card:
        item, pack, language = self.item, self.shell.workspace.pack, i18n.language()
        card = Card()
        title = Section(f"{item.number} · {item.name}" if item.name else item.number)
        if item.risk:
            title.add(
                Badge(pack.text("risk", item.risk, language), RISK_BADGES.get(item.risk, "neutral"))
            )
        open_case = Button(self.tr("Open the case"), size="small", name="open_case")
        open_case.clicked.connect(lambda: self.shell.open_case(item.case_id, "plan"))
        title.add(open_case)
        card.add(title)
        if item.coded:
            card.add(
                InlineMessage(
                    self.tr(
                        "An official is alleged to be involved. Agenda, papers and minutes for that"
                        " body leave this item out."
                    ),
                    "sealed",
                )
            )
        matter = pack.text("agenda_matter", item.matter, language)
        plan = self.tr("%n measure(s)", "", item.measures) if item.plan_id else self.tr("no plan")
        facts = QHBoxLayout()
        facts.setSpacing(theme.u(4))
        for name, value in (
            (self.tr("Matter"), matter),
            (self.tr("Plan"), plan),
            (self.tr("What the child wants"), item.plan_opinion or self.tr("not recorded")),
        ):
            fact = QVBoxLayout()
            fact.setSpacing(theme.u(0.5))
            fact.addWidget(Label(name, role="label", colour="text3"))
            fact.addWidget(Label(value, wrap=True))
            fact.addStretch(1)
            facts.addLayout(fact, 1)
        card.add(facts)
        return card

    def _decisions(self) -> DecisionChoices:
        """What may be decided; a decision about no plan has fewer consequences to tell."""
        hints = {
            APPROVED: self.tr("then the head approves"),
            AMENDED: self.tr("the change becomes a measure"),
            RETURNED: self.tr("the reason is needed"),
            POSTPONED: self.tr("the reason is needed"),
            REJECTED: self.tr("the reason is needed"),
        }
        options = self.shell.workspace.pack.options("sitting_decision", i18n.language())
        choices = DecisionChoices([(code, text, hints.get(code, "")) for code, text in options])
        choices.set_value(self.item.decision)
        choices.setEnabled(not self._frozen)
        return choices

    def _vote_row(self) -> FlowLayout:
        row = FlowLayout(gap=2)
        words = {
            "votes_for": self.tr("In favour"),
            "votes_against": self.tr("Against"),
            "votes_abstained": self.tr("Abstained"),
        }
        for name in VOTES:
            box = VoteCount(words[name], name)
            box.set_value(getattr(self.item, name) or 0)
            if self._frozen:
                box.set_read_only()
            box.changed.connect(self._count)
            box.changed.connect(self.changed)
            self._votes[name] = box
            row.addWidget(_labelled(words[name], box))
        self._tally = Badge("", "done")
        row.addWidget(_centred(self._tally))
        self._count()
        return row

    def _count(self) -> None:
        cast, voters = sum(box.value() for box in self._votes.values()), self.item.voters
        text = self.tr("{votes} of {voters} present").format(votes=cast, voters=voters)
        self._tally.set(text, "overdue" if cast > voters else "done" if cast == voters else "open")

    def _add_recusal(self, card: Card) -> None:
        """A line to take a member out of this item, with the reason."""
        names = {member.id: member.name for member in self.sitting.members}
        for member_id, reason in self.item.recused:
            text = self.tr("{name} takes no part: {reason}").format(
                name=names.get(member_id, ""), reason=reason
            )
            card.add(InlineMessage(text, "info"))
        taken = {member_id for member_id, _reason in self.item.recused}
        free = [member for member in self.sitting.members if member.id not in taken]
        if not free or self._frozen:
            return
        row = QHBoxLayout()
        row.setSpacing(theme.u(2))
        member_box = Combo("recused_member")
        member_box.setMinimumWidth(theme.u(50))
        member_box.setAccessibleName(self.tr("Member who takes no part in this item"))
        member_box.addItem(self.tr("Nobody recused"), None)
        for member in free:
            member_box.addItem(member.name, member.id)
        reason = LineEdit(
            placeholder=self.tr("Why the member takes no part"), name="recusal_reason"
        )
        reason.setAccessibleName(self.tr("Why the member takes no part"))
        button = Button(self.tr("Recuse"), size="small", name="recuse")
        button.clicked.connect(lambda: self._recuse(member_box, reason))
        row.addWidget(member_box)
        row.addWidget(reason, 1)
        row.addWidget(button)
        card.add(row)

    def _recuse(self, member_box: Combo, reason: LineEdit) -> None:
        member_id = member_box.currentData()
        if member_id is None:
            member_box.setFocus()
            return
        self.shell.run(
            lambda: self.shell.workspace.commission.recuse(self.item.id, member_id, reason.text())
        )

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(KyrgyzKeys())
        row.addStretch(1)
        row.addWidget(
            Button(
                self.tr("Record and go on"),
                kind="primary",
                icon="check",
                clicked=self.record,
                name="record_decision",
            )
        )
        return row


def _labelled(text: str, box: VoteCount) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, theme.u(2), 0)
    row.setSpacing(theme.u(1.5))
    label = Label(text, role="label", colour="text2")
    label.setBuddy(box.edit)
    row.addWidget(label)
    row.addWidget(box)
    return holder


def _centred(badge: Badge) -> QWidget:
    """The badge in the middle of the height of the fields beside it."""
    holder = QWidget()
    holder.setMinimumHeight(theme.u(8))
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(badge)
    return holder
