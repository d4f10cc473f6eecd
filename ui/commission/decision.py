"""One agenda item on one screen: the case, the votes, the decision, and what follows from it."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.commission.views import ItemView, SittingView
from services.errors import InvalidInput
from services.plans.decisions import AMENDED, APPROVED, POSTPONED, REJECTED, RETURNED
from ui import i18n, theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.extract import extract_of
from ui.commission.additions import MEASURE, REFERRAL, Additions
from ui.commission.brief import Brief
from ui.commission.choices import DecisionChoices
from ui.commission.follow_card import FollowCard
from ui.commission.votes import VoteTable
from ui.forms import RecordForm
from ui.shell import Answer, Question, Shell
from ui.widgets import Button, Card, InlineMessage, KyrgyzKeys, Label, ScrollArea, Section

FIELDS = ("reason", "instruction", "dissent", "child_opinion", "child_heard")
OF_THE_PLAN = "SERVICE"
"""Purpose of a referral that the Commission asks for (list *referral_purpose*)."""


class DecisionPanel(QWidget):
    """Emits ``recorded`` once the decision is stored, ``changed`` while it is being written, and
    ``wanted`` (-1, 1) for the item before or after."""

    recorded = Signal()
    changed = Signal()
    wanted = Signal(int)

    def __init__(self, shell: Shell, sitting: SittingView, item: ItemView) -> None:
        super().__init__()
        self.shell, self.sitting, self.item = shell, sitting, item
        self._frozen = item.state == "DECIDED" or sitting.state == "CLOSED" or item.kept
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(3))
        area = ScrollArea()
        column.addWidget(area, 1)
        digest = None if item.kept else shell.workspace.commission.digest(item.id)
        area.body.addWidget(Brief(shell, item, digest))
        area.body.addWidget(self._deciding())
        area.body.addStretch(1)
        column.addLayout(self._buttons())
        if not self._frozen:
            for part in (self.choices, self.votes, self.form, self.additions):
                part.changed.connect(self.changed)
            self.choices.changed.connect(self._show_what_follows)
            self.additions.changed.connect(self._show_what_follows)
            self.votes.recused.connect(self._recuse)
            self._show_what_follows()

    def starts_at(self) -> QWidget | None:
        """Where one begins to decide."""
        return None if self._frozen else self.choices.findChild(QWidget)

    def record(self) -> None:
        """Store the decision; afterwards it stays as it is, so it asks once."""
        if self._frozen:
            return
        try:
            values = self.form.values()
            measures = self.additions.values(MEASURE)
            referrals = self.additions.values(REFERRAL)
        except InvalidInput as error:
            self.show_errors(error.fields)
            return
        values["decision"] = self.choices.value()
        if values["decision"] is None:
            self.choices.take_focus()
            self.shell.say(self.tr("Choose what was decided."), "danger")
            return
        if not self._is_sure(values["decision"]):
            return
        commission, votes = self.shell.workspace.commission, self.votes.values()
        asked = [{**referral, "purpose": OF_THE_PLAN} for referral in referrals]
        done = self.shell.run(
            lambda: commission.decide(
                self.item.id, values, votes, measures=measures, referrals=asked
            ),
            self,  # type: ignore[arg-type]  (has the method of a form that is used)
        )
        if done:
            self.form.mark_saved()
            self.recorded.emit()

    def show_errors(self, codes: Mapping[str, str]) -> None:
        """Put each refusal where its field is: below the decision or in a measure or referral."""
        self.form.show_errors(codes)
        self.additions.show_errors(codes)

    def draft(self) -> dict[str, Any] | None:
        """What was typed and is not recorded; None where nothing was."""
        if self._frozen:
            return None
        votes = {member_id.hex: vote for member_id, vote in self.votes.values().items()}
        chosen = self.choices.value()
        if not (chosen or votes or self.form.is_changed()) and self.additions.is_empty():
            return None
        return {
            "decision": chosen,
            "form": self.form.draft(),
            "votes": votes,
            "added": self.additions.draft(),
        }

    def restore_draft(self, draft: Mapping[str, Any]) -> None:
        """Bring a draft of this same item back."""
        if self._frozen:
            return
        self.choices.set_value(draft["decision"])
        self.form.restore_draft(draft["form"])
        self.votes.set_values({UUID(hex=name): vote for name, vote in draft["votes"].items()})
        self.additions.restore_draft(draft["added"])

    def _deciding(self) -> Card:
        item, card = self.item, Card(gap=3)
        head = Section(self.tr("Decision"))
        law = self.tr("Code on Children, art. 30 and 36.6")
        head.tools.insertWidget(1, Label(law, role="label", colour="text3"))
        card.add(head)
        if self._frozen:
            card.add(InlineMessage(self._why_frozen(), "info"))
        self.choices = self._decisions()
        card.add(self.choices)
        self.votes = VoteTable(self.shell, self.sitting, item, frozen=self._frozen)
        card.add(self.votes)
        pack = self.shell.workspace.pack
        self.form = RecordForm(
            "agenda_item", pack, names=FIELDS, read_only=self._frozen, keys=False
        )
        self.form.show_values({name: getattr(item, name) for name in FIELDS})
        card.add(self.form)
        self.additions = Additions(self.shell)
        self.follows = FollowCard(CaseContext(self.shell, item.case_id))
        if not self._frozen:
            card.add(self.additions)
            card.add(self.follows)
        appeal = self.tr("A decision can be appealed in court: Code on Children, art. 30.5.")
        card.add(Label(appeal, role="label", colour="text3", wrap=True))
        return card

    def _why_frozen(self) -> str:
        if self.item.state == "DECIDED":
            return self.tr(
                "This item is decided, and a decision stays as it is. A new item can change it."
            )
        if self.item.kept:
            return self.tr("Only the people who may know this case can decide on it here.")
        return self.tr("The sitting is closed; its agenda and decisions stay as they are.")

    def _decisions(self) -> DecisionChoices:
        """What may be decided; a decision about no plan has fewer consequences to tell."""
        hints = {
            APPROVED: self.tr("then the head approves"),
            AMENDED: self.tr("the change becomes a measure"),
            RETURNED: self.tr("the reason is needed"),
            POSTPONED: self.tr("the reason is needed"),
            REJECTED: self.tr("the reason is needed"),
        }
        if self.item.plan_id is None:
            hints |= {APPROVED: "", AMENDED: ""}
        options = self.shell.workspace.pack.options("sitting_decision", i18n.language())
        choices = DecisionChoices([(code, text, hints.get(code, "")) for code, text in options])
        choices.set_value(self.item.decision)
        choices.setEnabled(not self._frozen)
        return choices

    def _is_sure(self, decision: str) -> bool:
        word = self.shell.workspace.pack.text("sitting_decision", decision, i18n.language())
        text = self.tr("{decision}. A recorded decision is not undone; a new item can change it.")
        answer = self.shell.ask(
            Question(
                self.tr("Record the decision?"),
                text.format(decision=word),
                (
                    Answer("keep", self.tr("Look again")),
                    Answer("record", self.tr("Record"), "primary"),
                ),
                keep="keep",
            )
        )
        return answer == "record"

    def _show_what_follows(self) -> None:
        decision = self.choices.value()
        tasks = self.shell.workspace.commission.tasks_after(self.item.id, decision)
        measures, referrals = self.additions.known(MEASURE), self.additions.known(REFERRAL)
        self.follows.show_tasks(tasks, measures, referrals)

    def _recuse(self, member_id: UUID, reason: str) -> None:
        self.shell.run(
            lambda: self.shell.workspace.commission.recuse(self.item.id, member_id, reason)
        )

    def _print_extract(self) -> None:
        ctx = CaseContext(self.shell, self.item.case_id)
        self.shell.print_paper(extract_of(ctx, self.item))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.u(2))
        place = next(n for n, one in enumerate(self.sitting.items) if one.id == self.item.id)
        for by, text, icon, name in (
            (-1, self.tr("Previous item"), "chevron-left", "previous_item"),
            (1, self.tr("Next item"), "chevron-right", "next_item"),
        ):
            button = Button(text, kind="quiet", icon=icon, name=name)
            button.clicked.connect(lambda _on=False, by=by: self.wanted.emit(by))
            button.setEnabled(0 <= place + by < len(self.sitting.items))
            row.addWidget(button)
        counted = self.tr("Item {place} of {items} · Ctrl+Tab")
        counted = counted.format(place=place + 1, items=len(self.sitting.items))
        row.addWidget(Label(counted, role="label", colour="text3"))
        row.addStretch(1)
        if self.item.state == "DECIDED" and not self.item.kept:
            extract = Button(self.tr("Print the extract"), icon="printer", name="print_extract")
            extract.clicked.connect(self._print_extract)
            row.addWidget(extract)
        if not self._frozen:
            row.addWidget(KyrgyzKeys())
            record = Button(
                self.tr("Record and go on"), kind="primary", icon="check", name="record_decision"
            )
            record.clicked.connect(self.record)
            row.addWidget(record)
        return row
