"""Referrals of the case: draft, what the receiver will read, send, receipt, feedback, recall."""

from typing import Any
from uuid import UUID

from services.referrals.guards import receiver_warning
from services.referrals.rows import ReferralRow, ReferralState
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody
from ui.cases.case_page.form_ids import parts, record_id
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.cases.case_page.referral_words import badge, facts, ground_line, reader_for, title
from ui.cases.case_page.tab import CaseTab
from ui.shell import Answer, Question
from ui.widgets import Button, InlineMessage, Label, Section

NRM = "NRM"


class ReferralsTab(CaseTab):
    """Every referral as a card; the verbs that fit its state are its buttons."""

    key = "referrals"

    def build(self) -> None:
        rows = self.ctx.workspace.referrals.of_case(self.ctx.case_id)
        section = Section(self.tr("Referrals"), len(rows))
        section.add(
            Button(
                self.tr("New referral"),
                icon="plus",
                size="small",
                clicked=self.draft,
                name="add_referral",
            )
        )
        self.content.addWidget(section)
        if not rows:
            words = self.tr("No referral yet. A draft leaves the office only when you send it.")
            self.content.addWidget(Label(words, colour="text2", wrap=True))
        for row in rows:
            self.content.addWidget(self._card(row))
            if row.state is ReferralState.DRAFT:
                self.content.addWidget(self._ground(row))
                if warning := self._warning(row):
                    self.content.addWidget(InlineMessage(warning, "danger"))

    def open(self, form: str) -> bool:
        name, about, verb = parts(form)
        if name not in ("referral", "nrm_referral"):
            return False
        stored = record_id(about)
        if stored is not None:
            self._open_stored(self.ctx.workspace.referrals.view(stored), verb)
            return True
        purpose = NRM if name == "nrm_referral" else about or "SOCIAL"
        self.draft(purpose, self._open_draft(purpose))
        return True

    def _open_stored(self, row: ReferralRow, verb: str) -> None:
        verbs = {
            "receipt": self.receive,
            "feedback": self.feedback,
            "recall": self.recall,
            "end": self.end,
        }
        if verb in verbs:
            verbs[verb](row)
        elif row.state is ReferralState.DRAFT:
            self.draft(row.purpose, row)

    def draft(self, purpose: str = "SOCIAL", row: ReferralRow | None = None) -> Editor:
        """Open the form of a new referral or of a draft."""
        body = FormBody(self.ctx, "referral")
        case_id = self.ctx.case_id

        def save(values: dict[str, Any], version: int) -> UUID:
            if row is not None:
                self.ctx.workspace.referrals.change(row.id, values, version)
                return row.id
            if values.get("purpose") == NRM:
                return self.ctx.workspace.nrm.refer(case_id, values)
            return self.ctx.workspace.referrals.draft(case_id, values)

        coded = self.tr("In the National Referral Mechanism the child goes by its number only.")
        plain = self.tr("Only what the receiver needs; no account of the exploitation.")
        return self.edit(
            Editor(
                self.ctx,
                f"referral:{row.id if row else purpose}",
                self.tr("Draft of a referral"),
                body,
                save,
                base=_values(row) if row else self._starts(purpose),
                version=row.version if row else 0,
                intro=coded if purpose == NRM else plain,
                save_text=self.tr("Save the draft"),
            )
        )

    def send(self, row: ReferralRow) -> None:
        """Send a draft after a last question: it is never undone."""
        text = self.tr("To: {receiver}. {ground} It gets a number and a return code.")
        words = text.format(receiver=title(self.ctx, row), ground=ground_line(self.ctx, row)[0])
        question = Question(
            self.tr("Send this referral?"),
            " ".join(filter(None, (self._warning(row), words))),
            (
                Answer("keep", self.tr("Not yet")),
                Answer("send", self.tr("Send"), "primary"),
            ),
            keep="keep",
            icon="send",
        )
        if self.ctx.shell.ask(question) == "send":
            self.ctx.shell.run(lambda: self.ctx.workspace.referrals.send(row.id))

    def receive(self, row: ReferralRow) -> Editor:
        """Open the form of the return slip."""
        names = ("received_at", "received_by", "received_number", "accepted", "refusal_reason")

        def save(values: dict[str, Any], _version: int) -> None:
            self.ctx.workspace.referrals.receive(
                row.id,
                values["received_at"] or self.ctx.now(),
                values["received_by"] or "",
                values["received_number"],
                values["accepted"],
                values["refusal_reason"],
            )

        starts = {"received_at": self.ctx.now(), "accepted": True}
        words = self.tr("Return code {code}. A receipt is not undone.")
        intro = words.format(code=row.return_code or "—")
        return self._verb(row, "receipt", self.tr("Receipt"), names, save, starts, intro)

    def feedback(self, row: ReferralRow) -> Editor:
        """Open the form for what the receiver reports back."""

        def save(values: dict[str, Any], _version: int) -> None:
            text = values["feedback"] or ""
            self.ctx.workspace.referrals.feedback(row.id, text, values["feedback_at"])

        names = ("feedback_at", "feedback")
        starts = {"feedback_at": self.ctx.now(), "feedback": row.feedback}
        return self._verb(row, "feedback", self.tr("Feedback"), names, save, starts)

    def recall(self, row: ReferralRow) -> Editor:
        """Open the form that takes a sent referral back."""

        def save(values: dict[str, Any], _version: int) -> None:
            reason = values["recall_reason"] or ""
            self.ctx.workspace.referrals.recall(row.id, reason, values["recalled_at"])

        names = ("recalled_at", "recall_reason")
        starts = {"recalled_at": self.ctx.now()}
        intro = self.tr("It stays readable with its reason. This is not undone.")
        return self._verb(row, "recall", self.tr("Recall"), names, save, starts, intro)

    def end(self, row: ReferralRow) -> Editor:
        """Open the form that says that the service has ended."""

        def save(values: dict[str, Any], _version: int) -> None:
            self.ctx.workspace.referrals.end(row.id, values["ended_at"])

        starts = {"ended_at": self.ctx.now()}
        return self._verb(row, "end", self.tr("Service ended"), ("ended_at",), save, starts)

    def discard(self, row: ReferralRow) -> None:
        """Throw a draft away; it comes back with Undo."""
        self.ctx.shell.run(lambda: self.ctx.workspace.referrals.discard(row.id, row.version))

    def print_slip(self, row: ReferralRow) -> None:
        """Open the print preview of the referral with its return slip."""
        from services.documents.request import PaperRequest

        reader = reader_for(self.ctx, row)
        request = PaperRequest("D10", self.ctx.case_id, reader, self.ctx.language, record_id=row.id)
        self.ctx.shell.print_paper(request)

    def _verb(
        self,
        row: ReferralRow,
        key: str,
        heading: str,
        names: tuple[str, ...],
        save: Any,
        starts: dict[str, Any],
        intro: str = "",
    ) -> Editor:
        text = f"{heading} · {row.number or ''} {title(self.ctx, row)}"
        body = FormBody(self.ctx, "referral", names)
        return self.edit(
            Editor(
                self.ctx,
                f"referral:{row.id}:{key}",
                text,
                body,
                save,
                base=starts,
                intro=intro,
                save_text=self.tr("Record"),
            )
        )

    def _card(self, row: ReferralRow) -> RecordCard:
        reads = ((self.tr("What the receiver will read"), row.need),) if row.need else ()
        more = ((self.tr("Feedback"), row.feedback),) if row.feedback else ()
        return RecordCard(
            title(self.ctx, row),
            facts(self.ctx, row),
            badges=(badge(row),),
            actions=self._actions(row),
            texts=(*reads, *more),
        )

    def _actions(self, row: ReferralRow) -> list[CardAction]:
        change = CardAction(self.tr("Change"), lambda: self.draft(row.purpose, row), name="change")
        away = CardAction(
            self.tr("Discard"), lambda: self.discard(row), kind="quiet", name="discard_draft"
        )
        refused = "" if ground_line(self.ctx, row)[1] else self.tr("No ground covers this receiver")
        send = CardAction(
            self.tr("Send…"),
            lambda: self.send(row),
            "send",
            "primary",
            "send",
            refused,
        )
        receive = CardAction(self.tr("Receipt…"), lambda: self.receive(row), name="receive")
        recall = CardAction(
            self.tr("Recall…"), lambda: self.recall(row), kind="quiet", name="recall"
        )
        report = CardAction(self.tr("Feedback…"), lambda: self.feedback(row), name="feedback")
        end = CardAction(self.tr("End…"), lambda: self.end(row), kind="quiet", name="end")
        slip = CardAction(self.tr("Print"), lambda: self.print_slip(row), "printer", name="print")
        waiting = [slip, receive, recall]
        return {
            ReferralState.DRAFT: [change, away, send],
            ReferralState.AWAITING: waiting,
            ReferralState.LATE: waiting,
            ReferralState.ACCEPTED: [slip, report, end, recall],
            ReferralState.REFUSED: [slip],
            ReferralState.ENDED: [slip],
            ReferralState.RECALLED: [],
        }[row.state]

    def _warning(self, row: ReferralRow) -> str:
        """What the pack of this country warns of before this body hears of a child."""
        return receiver_warning(self.ctx.pack, row.to_agency, self.ctx.language)

    def _ground(self, row: ReferralRow) -> InlineMessage:
        text, ground = ground_line(self.ctx, row)
        if ground is not None:
            return InlineMessage(text, "done")
        return InlineMessage(
            text,
            "warning",
            button=self.tr("Record a ground"),
            clicked=lambda: self.ctx.go("consent"),
        )

    def _open_draft(self, purpose: str) -> ReferralRow | None:
        rows = self.ctx.workspace.referrals.of_case(self.ctx.case_id)
        same = [r for r in rows if r.state is ReferralState.DRAFT and r.purpose == purpose]
        return same[0] if same else None

    def _starts(self, purpose: str) -> dict[str, Any]:
        starts: dict[str, Any] = {"purpose": purpose, "urgency": "NORMAL"}
        if purpose == "SOCIAL":
            starts |= _social(self.ctx)
        return starts


def _social(ctx: CaseContext) -> dict[str, Any]:
    """The receiver of nearly every first referral: the territorial unit, for case management."""
    starts = {}
    body = ctx.pack.body_of("territorial_unit") or ctx.pack.body_of("child_protection")
    if body:
        starts["to_agency"] = body
    if ctx.pack.item("service", "CASE_MANAGEMENT"):
        starts["service"] = "CASE_MANAGEMENT"
    return starts


def _values(row: ReferralRow) -> dict[str, Any]:
    names = ("purpose", "to_agency", "to_name", "service", "urgency", "need", "feedback_due")
    return {name: getattr(row, name) for name in names}
