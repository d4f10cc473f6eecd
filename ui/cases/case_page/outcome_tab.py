"""How the case ends: outcomes and who verified them, the closing, the transfer, and the log."""

from services.closures.views import (
    ClosureState,
    ClosureView,
    OutcomeState,
    OutcomeView,
    TransferState,
    TransferView,
)
from services.errors import NotAllowed
from ui.cases.case_page.approval_row import FORM, ApprovalRow, open_form
from ui.cases.case_page.closing_form import GuardList, closing_editor, guard_text
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.form_ids import parts, record_id
from ui.cases.case_page.outcome_forms import (
    outcome_editor,
    receipt_editor,
    reopen_editor,
    transfer_editor,
    verify_editor,
)
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.cases.case_page.tab import CaseTab
from ui.i18n import translate
from ui.messages import message
from ui.shell import Answer, Question
from ui.widgets import Button, InlineMessage, Label, Section

SUBJECT = "CLOSURE"
_TRANSFER_BADGES = {
    TransferState.DRAFT: "none",
    TransferState.AWAITING: "waiting",
    TransferState.LATE: "overdue",
    TransferState.ACCEPTED: "done",
    TransferState.REFUSED: "danger",
}


class OutcomeTab(CaseTab):
    """Form ids: "outcome", "outcome:<id>:verify", "case_transfer:<id>:receipt", "closure",
    "reopen"."""

    key = "outcome"

    def build(self) -> None:
        try:
            closings = self.ctx.workspace.closures.of_case(self.ctx.case_id)
        except NotAllowed as error:
            self.content.addWidget(InlineMessage(message(error), "sealed"))
            return
        self._build_outcomes()
        self._build_closing(closings)
        self._build_transfers()
        self._build_log(closings)

    def open(self, form: str) -> bool:
        name, about, verb = parts(form)
        if name == "outcome":
            self._open_outcome(about, verb)
        elif name == "case_transfer":
            self._open_transfer(about, verb)
        elif name == "closure":
            self.prepare()
        elif name == "reopen":
            self.edit(reopen_editor(self.ctx))
        elif name == FORM:
            return open_form(self, about, verb)
        else:
            return False
        return True

    def prepare(self) -> None:
        """Open the closing that is being prepared, or a new one; a closed case is reopened."""
        rows = self.ctx.workspace.closures.of_case(self.ctx.case_id)
        current = next((row for row in rows if row.is_open), None)
        if any(row.state is ClosureState.CLOSED for row in rows):
            self.edit(reopen_editor(self.ctx))
        elif current is None or current.state is not ClosureState.WAITING:
            self.edit(closing_editor(self.ctx, current))

    def close(self, row: ClosureView) -> None:
        """Close the case after a last question."""
        question = Question(
            self.tr("Close the case?"),
            self.tr("Reason: {reason}. It is not undone, but the case can be reopened.").format(
                reason=self.ctx.code("closure_reason", row.reason)
            ),
            (
                Answer("keep", self.tr("Not yet")),
                Answer("close", self.tr("Close the case"), "primary"),
            ),
            keep="keep",
            icon="lock",
        )
        if self.ctx.shell.ask(question) == "close":
            self.ctx.shell.run(lambda: self.ctx.workspace.closures.close(row.id))

    def send(self, row: TransferView) -> None:
        """Send a transfer after a last question: it is never undone."""
        question = Question(
            self.tr("Send the transfer?"),
            self.tr("To: {receiver}. It gets a number and a return code.").format(
                receiver=self._receiver(row)
            ),
            (Answer("keep", self.tr("Not yet")), Answer("send", self.tr("Send"), "primary")),
            keep="keep",
            icon="send",
        )
        if self.ctx.shell.ask(question) == "send":
            self.ctx.shell.run(lambda: self.ctx.workspace.transfers.send(row.id))

    def _open_outcome(self, about: str, verb: str) -> None:
        wanted = record_id(about)
        rows = self.ctx.workspace.outcomes.of_case(self.ctx.case_id)
        row = next((one for one in rows if one.id == wanted), None)
        if row is None:
            self.edit(outcome_editor(self.ctx, None))
        elif row.state is OutcomeState.RECORDED:
            form = verify_editor if verb == "verify" else outcome_editor
            self.edit(form(self.ctx, row))

    def _open_transfer(self, about: str, verb: str) -> None:
        wanted = record_id(about)
        rows = self.ctx.workspace.transfers.of_case(self.ctx.case_id)
        row = next((one for one in rows if one.id == wanted), None)
        if row is not None and verb == "receipt":
            self.edit(receipt_editor(self.ctx, row))
        elif row is None or row.state is TransferState.DRAFT:
            self.edit(transfer_editor(self.ctx, row))

    def _build_outcomes(self) -> None:
        rows = self.ctx.workspace.outcomes.of_case(self.ctx.case_id)
        add = _small(self.tr("Record an outcome"), "add_outcome", lambda: self.open("outcome"))
        self._section(self.tr("Outcomes"), len(rows), add)
        if not rows:
            words = self.tr("Nothing is recorded yet of what was reached for the child.")
            self.content.addWidget(Label(words, colour="text2", wrap=True))
        for row in rows:
            self.content.addWidget(outcome_card(self, row))

    def _build_closing(self, rows: tuple[ClosureView, ...]) -> None:
        current = next((row for row in rows if row.is_open), None)
        closed = next((row for row in rows if row.state is ClosureState.CLOSED), None)
        if closed is not None:
            again = _small(self.tr("Reopen…"), "reopen_case", lambda: self.open("reopen"))
            self._section(self.tr("Closing"), None, again)
            words = self.tr("The case is closed since {day}: {reason}.").format(
                day=self.ctx.moment_day(closed.closed_at),
                reason=self.ctx.code("closure_reason", closed.reason),
            )
            self.content.addWidget(InlineMessage(words, "info"))
        elif current is None:
            add = _small(self.tr("Prepare the closing"), "add_closure", self.prepare)
            self._section(self.tr("Closing"), None, add)
            words = self.tr("The case is open. A closing is prepared, checked and approved.")
            self.content.addWidget(Label(words, colour="text2", wrap=True))
        else:
            self._section(self.tr("Closing"), None, None)
            self._closing_card(current)

    def _closing_card(self, row: ClosureView) -> None:
        """The closing that is prepared: what stands in its way, and the way to the supervisor."""
        closures = self.ctx.workspace.closures
        guards = closures.guards(self.ctx.case_id, row.reason)
        refused = next((guard_text(guard) for guard in guards if guard.blocking), "")
        if not refused and guards and not row.values.get("unfinished_reason"):
            refused = self.tr("Say in the closing why something stays unfinished.")
        waits = row.state is ClosureState.WAITING
        actions = []
        if not waits:
            actions = [
                CardAction(self.tr("Change"), self.prepare, "pencil", name="change_closure"),
                CardAction(
                    self.tr("Discard"),
                    lambda: self.ctx.shell.run(lambda: closures.discard(row.id, row.version)),
                    kind="quiet",
                    name="discard_closure",
                ),
            ]
            if closures.can_close_directly():
                actions.insert(
                    0,
                    CardAction(
                        self.tr("Close the case…"),
                        lambda: self.close(row),
                        "lock",
                        "primary",
                        "close_case",
                        refused,
                    ),
                )
        card = RecordCard(
            self.ctx.code("closure_reason", row.reason),
            self.ctx.facts("closure", row.values, frozenset({"reason"})),
            actions=actions,
        )
        card.add(GuardList(self.ctx, guards))
        self.content.addWidget(card)
        self.content.addWidget(ApprovalRow(self, SUBJECT, row.id, refused=refused))

    def _build_transfers(self) -> None:
        rows = self.ctx.workspace.transfers.of_case(self.ctx.case_id)
        add = _small(
            self.tr("Transfer the case"), "add_transfer", lambda: self.open("case_transfer")
        )
        self._section(self.tr("Transfer to another office"), len(rows), add)
        for row in rows:
            self.content.addWidget(self._transfer_card(row))

    def _transfer_card(self, row: TransferView) -> RecordCard:
        facts = self.ctx.facts("case_transfer", row.values, frozenset({"to_agency", "to_office"}))
        for label, text in (
            (self.tr("Number"), row.number or ""),
            (self.tr("Sent on"), self.ctx.moment(row.sent_at)),
            (self.tr("Receipt expected by (office default)"), self._due(row)),
            (self.tr("Received by"), row.received_by or ""),
            (self.tr("Received on"), self.ctx.moment(row.received_at)),
            (self.tr("Receiver's number"), row.received_number or ""),
            (self.tr("Reason for refusing"), row.refusal_reason or ""),
        ):
            if text:
                facts.append((label, text))
        words = {
            TransferState.DRAFT: self.tr("draft"),
            TransferState.AWAITING: self.tr("receipt awaited"),
            TransferState.LATE: self.tr("receipt is late"),
            TransferState.ACCEPTED: self.tr("accepted"),
            TransferState.REFUSED: self.tr("refused"),
        }
        return RecordCard(
            self._receiver(row),
            facts,
            badges=((words[row.state], _TRANSFER_BADGES[row.state]),),
            actions=self._transfer_actions(row),
        )

    def _transfer_actions(self, row: TransferView) -> list[CardAction]:
        transfers = self.ctx.workspace.transfers
        if row.state is TransferState.DRAFT:
            return [
                CardAction(
                    self.tr("Send…"), lambda: self.send(row), "send", "primary", "send_transfer"
                ),
                CardAction(
                    self.tr("Change"),
                    lambda: self.open(f"case_transfer:{row.id}"),
                    "pencil",
                    name="change_transfer",
                ),
                CardAction(
                    self.tr("Discard"),
                    lambda: self.ctx.shell.run(lambda: transfers.discard(row.id, row.version)),
                    kind="quiet",
                    name="discard_transfer",
                ),
            ]
        if row.received_at is None:
            return [
                CardAction(
                    self.tr("Record the receipt"),
                    lambda: self.open(f"case_transfer:{row.id}:receipt"),
                    "check",
                    "primary",
                    "receive_transfer",
                )
            ]
        return []

    def _build_log(self, rows: tuple[ClosureView, ...]) -> None:
        """Every closing and reopening, the newest first."""
        done = [row for row in rows if row.closed_at is not None]
        if not done:
            return
        self._section(self.tr("Closings and reopenings"), len(done), None)
        for row in done:
            title = self.tr("Closed on {day}: {reason}").format(
                day=self.ctx.moment_day(row.closed_at),
                reason=self.ctx.code("closure_reason", row.reason),
            )
            facts = [(self.tr("Closed by"), row.closed_by)]
            facts += self.ctx.facts("closure", row.values, frozenset({"reason"}))
            if row.reopened_at is not None:
                when = f"{self.ctx.moment(row.reopened_at)} · {row.reopened_by}"
                facts.append((self.tr("Reopened"), when))
                facts.append((self.tr("Reason for reopening"), row.reopen_reason or ""))
            self.content.addWidget(RecordCard(title, [one for one in facts if one[1]]))

    def _section(self, title: str, count: int | None, button: Button | None) -> None:
        section = Section(title, count)
        if button is not None:
            section.add(button)
        self.content.addWidget(section)

    def _receiver(self, row: TransferView) -> str:
        names = (self.ctx.agency(row.values.get("to_agency")), row.values.get("to_office"))
        return " · ".join(name for name in names if name)

    def _due(self, row: TransferView) -> str:
        return self.ctx.moment_day(row.receipt_due) if row.received_at is None else ""


def outcome_card(tab: OutcomeTab, row: OutcomeView) -> RecordCard:
    """One outcome: what, how we know, who wrote it down and who has seen it."""
    ctx = tab.ctx
    badges = {
        OutcomeState.RECORDED: (translate("OutcomeTab", "waits for a second person"), "waiting"),
        OutcomeState.CONFIRMED: (translate("OutcomeTab", "verified"), "done"),
        OutcomeState.NOT_CONFIRMED: (translate("OutcomeTab", "not confirmed"), "danger"),
    }
    facts = ctx.facts("outcome", row.values, frozenset({"kind"}))
    facts += [
        (translate("OutcomeTab", "Goal of the plan"), row.goal),
        (translate("OutcomeTab", "Written down by"), row.recorded_by),
        (translate("OutcomeTab", "Verified on"), ctx.moment(row.verified_at)),
        (translate("OutcomeTab", "Verified by"), _verifier(ctx, row)),
        (
            translate("OutcomeTab", "How it was verified"),
            ctx.code("verification_method", row.method),
        ),
        (translate("OutcomeTab", "What the check showed"), row.verification_note or ""),
    ]
    actions: list[CardAction] = []
    if row.state is OutcomeState.RECORDED:
        actions = [
            CardAction(
                translate("OutcomeTab", "Verify…"),
                lambda: tab.open(f"outcome:{row.id}:verify"),
                "check",
                "primary" if ctx.workspace.outcomes.can_verify(row) else "secondary",
                "verify_outcome",
            ),
            CardAction(
                translate("OutcomeTab", "Change"),
                lambda: tab.open(f"outcome:{row.id}"),
                "pencil",
                name="change_outcome",
            ),
            CardAction(
                translate("OutcomeTab", "Remove"),
                lambda: ctx.shell.run(lambda: ctx.workspace.outcomes.remove(row.id)),
                kind="quiet",
                name="remove_outcome",
            ),
        ]
    return RecordCard(
        ctx.code("outcome", row.kind),
        [fact for fact in facts if fact[1]],
        badges=(badges[row.state],),
        actions=actions,
    )


def _verifier(ctx: CaseContext, row: OutcomeView) -> str:
    outside = (row.verifier or "", ctx.agency(row.verifier_agency))
    return row.verified_by or ", ".join(part for part in outside if part)


def _small(text: str, name: str, clicked: object) -> Button:
    return Button(text, icon="plus", size="small", clicked=clicked, name=name)
