"""The supervisor decides on a finding of the law, or takes a decision back: always with a reason."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from services.access import allowed
from services.cases import FindingRow
from services.law.overrides import FindingDecision
from ui import i18n
from ui.cases.case_page.context import CaseContext
from ui.i18n import translate
from ui.widgets import Button, Combo, IconButton, InlineMessage, Label, TextArea
from ui.widgets.dialog import Sheet

OFFICE = "office:"
_GRAVE = ("worst_form",)
_GRAVE_CODES = ("CRIM", "TIP_SCREEN")


def may_decide(ctx: CaseContext) -> bool:
    """Whether the person at the keyboard may decide on findings."""
    return allowed(ctx.workspace.actor(), "approve", "finding_override").ok


def decision_line(ctx: CaseContext, decision: FindingDecision) -> str:
    """The decision in a line: what, why, who and when."""
    text = translate("finding_sheet", "{what}: {reason} ({who}, {day})")
    return text.format(
        what=ctx.code("finding_decision", decision.decision),
        reason=decision.reason,
        who=decision.decided_by or "—",
        day=ctx.moment_day(decision.decided_at),
    )


class _ReasonSheet(Sheet):
    """A title, some words, a reason, and the button that needs one."""

    def __init__(self, ctx: CaseContext, name: str, title: str, text: str) -> None:
        super().__init__(ctx.shell.window, width=140, keep="")
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._ctx = ctx
        self.body.addWidget(Label(title, role="section", wrap=True))
        self.body.addWidget(Label(text, wrap=True))

    def _finish(self, words: str, record: Callable[[], Any]) -> None:
        heading = translate("finding_sheet", "Reason, which stays beside the finding")
        self.body.addWidget(Label(heading, role="label"))
        self.reason = TextArea("", rows=3, name="reason")
        self.reason.setAccessibleName(heading)
        self.body.addWidget(self.reason)
        self.body.addStretch(1)
        self.buttons.addStretch(1)
        leave = translate("finding_sheet", "Leave it as it is")
        self.buttons.addWidget(Button(leave, clicked=lambda: self.done(""), name="leave"))
        self._record = record
        self.button = Button(words, kind="primary", clicked=self.record, name="record")
        self.buttons.addWidget(self.button)
        self.reason.textChanged.connect(self._check)
        self._check()

    def record(self) -> None:
        """Record it; the sheet stays open where it was refused."""
        if self._ctx.shell.run(self._record):
            self.done("recorded")

    def _check(self) -> None:
        missing = not self.reason.text().strip()
        words = translate("finding_sheet", "A reason is needed")
        self.button.refuse(words if missing else "")


class DecideSheet(_ReasonSheet):
    """What may be decided on one finding, for one job or for the child."""

    def __init__(self, ctx: CaseContext, row: FindingRow) -> None:
        finding = ctx.pack.findings[row.code]
        super().__init__(
            ctx, "decide_finding", self.tr("Decide on this finding"), i18n.pick(finding.text)
        )
        self._row = row
        if row.work_id is not None:
            self.body.addWidget(Label(_job(ctx, row), role="label", colour="text2", wrap=True))
        self.choice = Combo("decision")
        self.choice.setAccessibleName(self.tr("Decision"))
        findings = ctx.workspace.findings
        for code in findings.choices(ctx.case_id, row.code):
            self.choice.addItem(ctx.code("finding_decision", code), code)
        for code in findings.readings_for(row.code):
            words = self.tr("For the whole office: {reading}")
            self.choice.addItem(words.format(reading=ctx.code("law_option", code)), OFFICE + code)
        self.body.addWidget(self.choice)
        self.help = Label("", role="label", colour="text2", wrap=True)
        self.body.addWidget(self.help)
        self.choice.currentIndexChanged.connect(self._explain)
        self._explain()
        if finding.kind in _GRAVE or row.code in _GRAVE_CODES:
            words = self.tr("A worst form or a crime is set aside only with a reason of its own.")
            self.body.addWidget(InlineMessage(words, "warning"))
        self._finish(self.tr("Record the decision"), self._decide)

    def _explain(self) -> None:
        item = self._ctx.pack.item("finding_decision", self.choice.currentData() or "")
        self.help.setText(i18n.pick(item.help) if item else "")

    def _decide(self) -> object:
        findings, code = self._ctx.workspace.findings, self.choice.currentData()
        reason = self.reason.text()
        if code.startswith(OFFICE):
            chosen = {*findings.readings().chosen, code.removeprefix(OFFICE)}
            return findings.choose_readings(sorted(chosen), reason)
        return findings.decide(self._ctx.case_id, self._row.code, self._row.work_id, code, reason)


class WithdrawSheet(_ReasonSheet):
    """Taking a decision back; it stays readable."""

    def __init__(self, ctx: CaseContext, decision: FindingDecision) -> None:
        super().__init__(
            ctx, "withdraw_decision", self.tr("Withdraw this decision"),
            decision_line(ctx, decision),
        )  # fmt: skip
        self._finish(
            self.tr("Withdraw"),
            lambda: ctx.workspace.findings.withdraw(decision.id, self.reason.text()),
        )


def _job(ctx: CaseContext, row: FindingRow) -> str:
    """Which of the child's jobs the finding speaks of."""
    if row.work_id is None:
        return ""
    job = ctx.workspace.records.get("work_situation", row.work_id).values
    parts = (ctx.code("sector", job.get("sector")), job.get("site"), job.get("employer"))
    return " · ".join(part for part in parts if part)


def decide_button(
    ctx: CaseContext, row: FindingRow, decision: FindingDecision | None
) -> QWidget | None:
    """The button on a finding's row; None for who may not decide, or where nothing can be."""
    if not may_decide(ctx):
        return None
    if decision is not None:
        words = translate("finding_sheet", "Withdraw this decision…")
        return IconButton(
            "arrow-back-up", words, clicked=lambda: WithdrawSheet(ctx, decision).open(),
            name=f"withdraw:{row.code}",
        )  # fmt: skip
    findings = ctx.workspace.findings
    if not findings.choices(ctx.case_id, row.code) and not findings.readings_for(row.code):
        return None
    words = translate("finding_sheet", "Decide on this finding…")
    return IconButton(
        "gavel", words, clicked=lambda: DecideSheet(ctx, row).open(), name=f"decide:{row.code}"
    )
