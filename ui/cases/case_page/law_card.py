"""What the law says about the recorded facts, and what it cannot say yet."""

from PySide6.QtCore import Signal

from services.cases import CasePage, FindingRow
from ui import i18n
from ui.cases.case_page.context import CaseContext
from ui.widgets import Button, Card, FlowLayout, Label, ListRow

BREACHES = ("breach", "worst_form")


class LawCard(Card):
    """Findings with their sources; ``asked`` names the field that would answer an open question."""

    asked = Signal(str)

    def __init__(self, ctx: CaseContext, page: CasePage) -> None:
        findings = _once(page.findings)
        super().__init__(self._title(), len(findings), gap=1)
        self.setObjectName("law")
        self._ctx = ctx
        kinds = {self._kind(row.code) for row in findings}
        if not kinds & set(BREACHES):
            words = self.tr("No breach found in the recorded facts.")
            self.add(Label(words, colour="text2", wrap=True))
        for row in findings:
            self.add(self._row(row))
        if page.unknown:
            self._add_unknown(page.unknown)
        self.body.addStretch(1)

    def _title(self) -> str:
        return self.tr("What the law says")

    def _row(self, row: FindingRow) -> ListRow:
        finding = self._ctx.pack.findings.get(row.code)
        text = i18n.pick(finding.text) if finding else row.code
        lines = [("scale", row.source, "text2")] if row.source else []
        if row.bands:
            ages = self.tr("if the child is {ages}").format(ages=", ".join(row.bands))
            lines.append(("help-circle", ages, "text2"))
        return ListRow(text, icon="flag-filled", token="waiting", lines=lines)

    def _add_unknown(self, names: tuple[str, ...]) -> None:
        """Unknown is an answer: the facts still asked for, each leading to its field."""
        self.body.addSpacing(4)
        self.add(Label(self.tr("Not enough data:"), role="label_strong", colour="soon"))
        flow = FlowLayout()
        for name in names:
            fact = self._ctx.pack.facts.get(name)
            text = i18n.pick(fact.text) if fact else name
            button = Button(
                text,
                kind="link",
                size="small",
                clicked=lambda asked=(fact.input if fact else name): self.asked.emit(asked),
                name=f"ask:{name}",
            )
            flow.addWidget(button)
        self.add(flow)

    def _kind(self, code: str) -> str:
        finding = self._ctx.pack.findings.get(code)
        return finding.kind if finding else ""


def _once(rows: tuple[FindingRow, ...]) -> list[FindingRow]:
    """Each finding once, also where several work situations make it."""
    seen: dict[tuple[str, tuple[str, ...]], FindingRow] = {}
    for row in rows:
        seen.setdefault((row.code, row.bands), row)
    return list(seen.values())
