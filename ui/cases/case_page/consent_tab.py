"""Consent or legal ground, and the safety notes: who may learn what, and what to mind first."""

from typing import Any

from services.consents import ConsentRow
from services.safety import SafetyNoteRow
from ui import i18n
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody, LinkField
from ui.cases.case_page.form_ids import parts, record_id
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.cases.case_page.tab import CaseTab
from ui.widgets import Button, InlineMessage, Label, Section

_SHOWN = (
    "giver", "giver_name", "form", "language", "explained", "share_with", "withhold_from",
    "withhold_reason", "given_at", "valid_until", "note", "withdrawn_at", "withdrawn_reason",
)  # fmt: skip


class ConsentTab(CaseTab):
    """Give, withdraw; write a safety note and end it."""

    key = "consent"

    def build(self) -> None:
        self._build_safety()
        self._build_grounds()

    def open(self, form: str) -> bool:
        name, about, verb = parts(form)
        if name == "safety_note":
            self.add_note()
        elif name == "consent" and verb == "withdraw":
            rows = self.ctx.workspace.consents.rows(self.ctx.case_id)
            for row in rows:
                if row.id == record_id(about):
                    self.withdraw(row)
        elif name == "consent":
            self.give()
        else:
            return False
        return True

    def give(self) -> Editor:
        """Open the form of a consent or a legal ground."""
        consents = self.ctx.workspace.consents
        givers = consents.possible_givers(self.ctx.case_id)
        link = LinkField("member_id", self.tr("Who consents, of the family"), givers)
        body = FormBody(self.ctx, "consent", links=(link,) if givers else ())

        def save(values: dict[str, Any], _version: int) -> object:
            given = {n: v for n, v in values.items() if n != "member_id" or v is not None}
            return consents.give(self.ctx.case_id, given)

        intro = self.tr(
            "From 14 years the child may consent. Nobody suspected of harming the child can."
            " Once recorded it is not edited: it is withdrawn."
        )
        return self.edit(
            Editor(
                self.ctx,
                "consent:new",
                self.tr("Consent or legal ground"),
                body,
                save,
                base={"given_at": self.ctx.now()},
                intro=intro,
                save_text=self.tr("Record"),
            )
        )

    def withdraw(self, row: ConsentRow) -> Editor:
        """Open the form that withdraws a consent."""
        body = FormBody(self.ctx, "consent", ("withdrawn_at", "withdrawn_reason"))

        def save(values: dict[str, Any], _version: int) -> None:
            at = values["withdrawn_at"] or self.ctx.now()
            reason = values["withdrawn_reason"] or ""
            self.ctx.workspace.consents.withdraw(row.id, at, reason)

        return self.edit(
            Editor(
                self.ctx,
                f"consent:{row.id}:withdraw",
                self.tr("Withdraw: {ground}").format(ground=self._name(row)),
                body,
                save,
                base={"withdrawn_at": self.ctx.now()},
                intro=self.tr("What was sent before stays sent. This is not undone."),
                save_text=self.tr("Withdraw"),
            )
        )

    def add_note(self) -> Editor:
        """Open the form of a safety note."""
        body = FormBody(self.ctx, "safety_note", ("text", "applies_to", "hides"))

        def save(values: dict[str, Any], _version: int) -> object:
            return self.ctx.workspace.safety.add(self.ctx.case_id, values)

        return self.edit(
            Editor(
                self.ctx,
                "safety_note:new",
                self.tr("Safety note"),
                body,
                save,
                base={"applies_to": "BOTH"},
                intro=self.tr("It is shown before contact and print, and hides what it names."),
            )
        )

    def _build_safety(self) -> None:
        notes = self.ctx.workspace.safety.notes(self.ctx.case_id)
        section = Section(self.tr("Before contact"), len(notes))
        section.add(
            Button(
                self.tr("Add a safety note"),
                icon="plus",
                size="small",
                clicked=self.add_note,
                name="add_safety_note",
            )
        )
        self.content.addWidget(section)
        if not notes:
            self.content.addWidget(Label(self.tr("No safety note is in force"), colour="text2"))
        for note in notes:
            self.content.addWidget(self._note_card(note))

    def _note_card(self, note: SafetyNoteRow) -> RecordCard:
        facts = [(self.tr("Mind it before"), self.ctx.code("safety_scope", note.applies_to))]
        hidden = ", ".join(self.ctx.code("hidden_part", part) for part in note.hides)
        if hidden:
            facts.append((self.tr("Hidden on every paper"), hidden))
        end = CardAction(
            self.tr("No longer needed"), lambda: self._end(note), name="end_safety_note"
        )
        return RecordCard(note.text, facts, actions=(end,))

    def _end(self, note: SafetyNoteRow) -> None:
        self.ctx.shell.run(lambda: self.ctx.workspace.safety.end(note.id))

    def _build_grounds(self) -> None:
        rows = self.ctx.workspace.consents.rows(self.ctx.case_id)
        section = Section(self.tr("Consent and legal grounds"), len(rows))
        section.add(
            Button(
                self.tr("Record a ground"),
                icon="plus",
                size="small",
                clicked=self.give,
                name="add_consent",
            )
        )
        self.content.addWidget(section)
        if not any(not row.void for row in rows):
            words = self.tr("Nothing that names the child can be sent yet: no ground counts now.")
            self.content.addWidget(InlineMessage(words, "warning"))
        for row in rows:
            self.content.addWidget(self._ground_card(row))

    def _ground_card(self, row: ConsentRow) -> RecordCard:
        from models.fields import fields_of

        specs = fields_of("consent")
        facts = []
        for name in _SHOWN:
            text = self.ctx.value(specs[name], getattr(row, name))
            if text:
                facts.append((self.ctx.label(specs[name]), text))
        actions: tuple[CardAction, ...] = ()
        if not row.withdrawn_at:
            withdraw = CardAction(
                self.tr("Withdraw…"), lambda: self.withdraw(row), name="withdraw_consent"
            )
            actions = (withdraw,)
        return RecordCard(self._name(row), facts, badges=(self._badge(row),), actions=actions)

    def _badge(self, row: ConsentRow) -> tuple[str, str]:
        words = {
            "": (self.tr("counts"), "done"),
            "WITHDRAWN": (self.tr("withdrawn"), "none"),
            "EXPIRED": (self.tr("expired"), "soon"),
            "NOT_YET": (self.tr("not yet"), "waiting"),
            "SUSPECTED": (self.tr("giver is suspected"), "danger"),
        }
        return words[row.void]

    def _name(self, row: ConsentRow) -> str:
        ground = self.ctx.code("consent_basis", row.basis)
        if row.legal_ground:
            item = self.ctx.pack.item("legal_ground", row.legal_ground)
            source = i18n.pick(item.source) if item and item.source else ""
            ground = " · ".join(
                part for part in (self.ctx.code("legal_ground", row.legal_ground), source) if part
            )
        return ground
