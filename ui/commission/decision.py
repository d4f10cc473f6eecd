"""One agenda item: the case in brief, the decision, the votes, and what follows from it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from services.commission.views import ItemView, SittingView
from services.errors import InvalidInput
from ui import i18n, theme
from ui.cases.columns import RISK_BADGES
from ui.forms import RecordForm
from ui.shell import Answer, Question, Shell
from ui.widgets import (
    Badge,
    Button,
    Card,
    Combo,
    FactRows,
    InlineMessage,
    Label,
    LineEdit,
    ScrollArea,
    Section,
)

VOTES = ("votes_for", "votes_against", "votes_abstained")
FIELDS = ("decision", "reason", "instruction", "dissent", "child_heard", "child_opinion")


class DecisionPanel(QWidget):
    """Emits ``recorded`` once the decision is stored."""

    recorded = Signal()

    def __init__(self, shell: Shell, sitting: SittingView, item: ItemView) -> None:
        super().__init__()
        self.shell, self.sitting, self.item = shell, sitting, item
        self._votes: dict[str, QSpinBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(3))
        column.addWidget(self._brief())
        area = ScrollArea()
        column.addWidget(area, 1)
        card = Card()
        area.body.addWidget(card, 1)
        card.add(Section(self.tr("Decision")))
        card.add(Label(self.tr("Code on Children, art. 30 and 36.6"), role="label", colour="text3"))
        frozen = item.state == "DECIDED" or sitting.state == "CLOSED"
        self.form = RecordForm("agenda_item", shell.workspace.pack, names=FIELDS, read_only=frozen)
        self.form.show_values({name: getattr(item, name) for name in FIELDS})
        card.add(self.form)
        card.add(self._vote_row(frozen))
        if not frozen:
            self._add_recusal(card)
        card.body.addStretch(1)
        card.add(
            Label(
                self.tr("A decision can be appealed in court: Code on Children, art. 30.5."),
                role="label",
                colour="text3",
                wrap=True,
            )
        )
        if not frozen:
            column.addLayout(self._buttons())

    def record(self) -> None:
        """Store the decision; afterwards it stays as it is, so it asks once."""
        try:
            values = self.form.values()
        except InvalidInput as error:
            self.form.show_errors(error.fields)
            return
        values |= {name: box.value() for name, box in self._votes.items()}
        if not values.get("decision"):
            self.form.show_errors({"decision": "required"})
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
        if self.item.state == "DECIDED" or not (self.form.is_changed() or any(votes.values())):
            return None
        return {"item": self.item.id, "form": self.form.draft(), "votes": votes}

    def restore_draft(self, draft: Mapping[str, Any]) -> None:
        """Bring a draft of this same item back."""
        if draft.get("item") != self.item.id or self.item.state == "DECIDED":
            return
        self.form.restore_draft(draft["form"])
        for name, value in draft["votes"].items():
            self._votes[name].setValue(value)

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
        card.add(
            FactRows(
                [
                    (self.tr("Matter"), matter),
                    (self.tr("Plan"), plan),
                    (self.tr("What the child wants"), item.plan_opinion or self.tr("not recorded")),
                ]
            )
        )
        return card

    def _vote_row(self, frozen: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.u(2))
        words = {
            "votes_for": self.tr("In favour"),
            "votes_against": self.tr("Against"),
            "votes_abstained": self.tr("Abstained"),
        }
        for name in VOTES:
            label = Label(words[name], role="label", colour="text2")
            box = QSpinBox()
            box.setObjectName(name)
            box.setAccessibleName(words[name])
            box.setRange(0, 50)
            box.setMinimumHeight(theme.u(8))
            box.setValue(getattr(self.item, name) or 0)
            box.setReadOnly(frozen)
            box.valueChanged.connect(self._count)
            label.setBuddy(box)
            self._votes[name] = box
            row.addWidget(label)
            row.addWidget(box)
        self._tally = Badge("", "done")
        row.addStretch(1)
        row.addWidget(self._tally)
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
        if not free:
            return
        row = QHBoxLayout()
        row.setSpacing(theme.u(2))
        member_box = Combo("recused_member")
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
