"""What the law says about the recorded facts, and what it cannot say yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.cases import CasePage, FindingRow
from services.pathway.words import fact_text
from ui import i18n
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.fact_fields import field_of_fact
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
        if not {self._kind(row.code) for row in findings} & set(BREACHES):
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
        source = self._ctx.pack.cite(row.source, self._ctx.language)
        lines = [("scale", source, "text2")] if source else []
        if row.bands:
            ages = self.tr("if the child is {ages}").format(ages=", ".join(row.bands))
            lines.append(("help-circle", ages, "text2"))
        return ListRow(text, icon="flag-filled", token="waiting", lines=lines)

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
    seen: dict[tuple[str, tuple[str, ...]], FindingRow] = {}
    for row in rows:
        seen.setdefault((row.code, row.bands), row)
    return list(seen.values())
