"""What the law says about the recorded facts, and what it cannot say yet."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.cases import CasePage, FindingRow
from services.law.concordance import cite_with_today
from services.law.decisions import SET_ASIDE
from services.law.overrides import FindingDecision
from services.pathway.words import fact_text
from ui import i18n
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.fact_fields import field_of_fact
from ui.cases.case_page.finding_sheet import decide_button, decision_line
from ui.cases.case_page.folded import FoldedList
from ui.widgets import Card, Label, ListRow

BREACHES = ("breach", "worst_form")
SHOWN = 5


class LawCard(Card):
    """Findings with their sources; ``asked`` names the form that answers an open question."""

    asked = Signal(str)

    def __init__(self, ctx: CaseContext, page: CasePage) -> None:
        findings = _once(page.findings)
        super().__init__(self._title(), len(findings), gap=1)
        self.setObjectName("law")
        self._ctx = ctx
        self._decisions = [d for d in ctx.workspace.findings.of_case(ctx.case_id) if d.holds]
        standing = {self._kind(row.code) for row in findings if row.decision != SET_ASIDE}
        if not standing & set(BREACHES):
            words = self.tr("No breach found in the recorded facts.")
            self.add(Label(words, colour="text2", wrap=True))
        for row in findings:
            self.add(self._row(row))
        for decision in self._readings(findings):
            self.add(self._reading(decision))
        if page.unknown:
            self._add_unknown(page.unknown)
        self.body.addStretch(1)

    def _title(self) -> str:
        return self.tr("What the law says")

    def _row(self, row: FindingRow) -> ListRow:
        finding = self._ctx.pack.findings.get(row.code)
        text = i18n.pick(finding.text) if finding else row.code
        source = cite_with_today(self._ctx.pack, row.source, self._ctx.language)
        lines: list[tuple[Any, ...]] = []
        if source:
            lines.append(("scale", source, "text2", lambda: self._ctx.show_source(row.source)))
        if row.bands:
            ages = self.tr("if the child is {ages}").format(ages=", ".join(row.bands))
            lines.append(("help-circle", ages, "text2"))
        if row.missing:
            lines.append(("help-circle", self._missing(row), "soon"))
        decision = self._decision(row)
        if decision is not None:
            lines.append(("gavel", decision_line(self._ctx, decision), "text"))
        token = "text3" if row.decision == SET_ASIDE else "waiting"
        action = decide_button(self._ctx, row, decision)
        return ListRow(text, icon="flag-filled", token=token, lines=lines, action=action)

    def _missing(self, row: FindingRow) -> str:
        names = (fact_text(self._ctx.pack, name, self._ctx.language) for name in row.missing)
        return self.tr("missing: {parts}").format(parts="; ".join(names))

    def _decision(self, row: FindingRow) -> FindingDecision | None:
        """The decision on a finding; one about the child names no job."""
        if not row.decision:
            return None
        targets = (row.work_id, None)
        return next(
            (d for d in self._decisions if d.finding == row.code and d.work_id in targets), None
        )

    def _readings(self, rows: list[FindingRow]) -> list[FindingDecision]:
        """Decisions whose finding they have cleared: they are shown all the same."""
        shown = {row.code for row in rows if row.decision}
        return [decision for decision in self._decisions if decision.finding not in shown]

    def _reading(self, decision: FindingDecision) -> ListRow:
        row = FindingRow(decision.finding, (), "", decision.work_id, decision.decision)
        finding = self._ctx.pack.findings.get(decision.finding)
        return ListRow(
            i18n.pick(finding.text) if finding else decision.finding,
            icon="gavel",
            token="text3",
            lines=[("", decision_line(self._ctx, decision), "text2")],
            action=decide_button(self._ctx, row, decision),
            bold=False,
        )

    def _add_unknown(self, names: tuple[str, ...]) -> None:
        """Unknown is an answer: the facts still asked for, each leading to its field."""
        heading = Label(self.tr("Not enough data:"), role="label_strong", colour="soon")
        self.add(heading)
        rows: dict[str, QWidget] = {}
        for name in names:
            form = field_of_fact(self._ctx, name)
            rows.setdefault(form or name, self._question(name, form))
        self.add(FoldedList(list(rows.values()), SHOWN))

    def _question(self, name: str, form: str) -> QWidget:
        text = fact_text(self._ctx.pack, name, self._ctx.language)
        row = ListRow(text, icon="help-circle", token="soon", opens=bool(form), bold=False)
        row.setObjectName(f"ask:{name}")
        row.activated.connect(lambda: self.asked.emit(form))
        return row

    def _kind(self, code: str) -> str:
        finding = self._ctx.pack.findings.get(code)
        return finding.kind if finding else ""


def _once(rows: tuple[FindingRow, ...]) -> list[FindingRow]:
    """Each finding once, also where several work situations make it."""
    seen: dict[tuple[str, tuple[str, ...], str], FindingRow] = {}
    for row in rows:
        seen.setdefault((row.code, row.bands, row.decision), row)
    return list(seen.values())
