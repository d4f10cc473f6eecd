"""Acts of the procedure on a tab: recorded, corrected, withdrawn; withdrawn ones stay readable."""

from collections.abc import Sequence
from typing import Any

from services.acts import ActView
from ui.cases.case_page.act_form import MISSION_RELEASED, ActBody, act_editor
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody
from ui.cases.case_page.form_ids import parts, record_id
from ui.cases.case_page.record_card import CardAction, RecordCard
from ui.cases.case_page.tab import CaseTab
from ui.widgets import Label, Section

_SHOWN = ("happened_at", "agency", "person", "reference", "outcome", "reason", "next_on",
          "amount", "withdrawn_reason")  # fmt: skip


class ActsTab(CaseTab):
    """A tab with a list of acts. A form id reads "act:KIND+KIND@STEP"."""

    def open(self, form: str) -> bool:
        name, about, verb = parts(form)
        if name != "act":
            return False
        stored = record_id(about)
        if stored is None:
            kinds, _, step = about.partition("@")
            self.record(kinds.split("+"), step)
            return True
        for act in self.ctx.workspace.acts.of_case(self.ctx.case_id):
            if act.id == stored:
                (self.withdraw if verb == "withdraw" else self.correct)(act)
        return True

    def record(self, kinds: Sequence[str], step: str = "") -> Editor:
        """Open the form of an act."""
        task = self.ctx.step_task(step) if step else ""
        title = task or self.ctx.code("act", kinds[0])
        return self.edit(act_editor(self.ctx, kinds, title, step=step, intro=self.intro(kinds)))

    def intro(self, kinds: Sequence[str]) -> str:
        """What to know before recording these."""
        if "EMERGENCY_REJECTED" in kinds:
            return self.tr(
                "The step opened on a recorded fact, to be confirmed. A rejection needs a reason,"
                " which the supervisor sees."
            )
        return ""

    def add_acts(self, title: str, kinds: frozenset[str] | None = None) -> None:
        """The acts of these kinds (None: all), the newest first."""
        acts = [
            act
            for act in self.ctx.workspace.acts.of_case(self.ctx.case_id)
            if kinds is None or act.kind in kinds
        ]
        self.content.addWidget(Section(title, len(acts)))
        if not acts:
            self.content.addWidget(Label(self.tr("Nothing is recorded here yet"), colour="text2"))
        for act in acts:
            self.content.addWidget(self.act_card(act))

    def act_card(self, act: ActView) -> RecordCard:
        """One act to read, with its buttons."""
        values = {name: getattr(act, name) for name in _SHOWN}
        badges = [(self.tr("withdrawn"), "none")] if act.withdrawn_at else []
        actions = []
        if act.withdrawn_at is None and act.kind != MISSION_RELEASED:
            actions = [
                CardAction(self.tr("Correct"), lambda: self.correct(act), "pencil", name="correct"),
                CardAction(
                    self.tr("Withdraw…"), lambda: self.withdraw(act), kind="quiet", name="withdraw"
                ),
            ]
        note = ((self.tr("Note"), act.note),) if act.note else ()
        return RecordCard(
            self.ctx.code("act", act.kind),
            self.ctx.facts("act", values),
            badges=badges,
            actions=actions,
            texts=note,
        )

    def correct(self, act: ActView) -> Editor:
        """Open the form that corrects an act; one that is never undone keeps its old wording."""
        names = ("happened_at", "agency", "person", "reference", "outcome", "reason", "next_on",
                 "amount", "note")  # fmt: skip

        def save(values: dict[str, Any], version: int) -> object:
            values.pop("kind", None)
            return self.ctx.workspace.acts.correct(act.id, values, version)

        old = self.tr("The old wording stays readable as withdrawn.")
        return self.edit(
            Editor(
                self.ctx,
                f"act:{act.id}",
                self.ctx.code("act", act.kind),
                ActBody(self.ctx, (act.kind,)),
                save,
                base={name: getattr(act, name) for name in names},
                version=act.version,
                intro=old if act.irreversible else "",
            )
        )

    def withdraw(self, act: ActView) -> Editor:
        """Open the form that says that an act was entered by mistake."""

        def save(values: dict[str, Any], _version: int) -> None:
            self.ctx.workspace.acts.withdraw(act.id, values["withdrawn_reason"] or "")

        name = self.ctx.code("act", act.kind)
        return self.edit(
            Editor(
                self.ctx,
                f"act:{act.id}:withdraw",
                self.tr("Withdraw: {act}").format(act=name),
                FormBody(self.ctx, "act", ("withdrawn_reason",)),
                save,
                intro=self.tr("It then counts as never done and stays readable."),
                save_text=self.tr("Withdraw"),
            )
        )
