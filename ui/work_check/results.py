"""What the law of the day says about the answers, while they are given."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.law.engine import Finding
from services.law.enquiry import Enquiry
from ui import i18n, theme
from ui.cases.case_page.folded import FoldedList
from ui.i18n import translate
from ui.intake.starts_card import StartsCard
from ui.widgets import Card, Label, ListRow
from ui.widgets.layouts import empty_layout, focus_kept

SHOWN = 4
"""Open questions shown at first; the rest are one click away."""

LOOKS = {
    "breach": ("flag-filled", "waiting"),
    "worst_form": ("flag-filled", "waiting"),
    "action": ("alert-triangle", "soon"),
    "gap": ("help-circle", "soon"),
    "scope": ("info-circle", "text2"),
    "ok": ("circle-check", "done"),
}


class Results(QWidget):
    """Findings, what is not known, rights, and what may be started. ``asked`` names a fact."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Enquiry | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(3))
        self._parts = QVBoxLayout()
        self._parts.setSpacing(theme.u(3))
        column.addLayout(self._parts)

    def show_result(self, enquiry: Enquiry, can_ask: frozenset[str]) -> None:
        """Show another result; an equal one is not drawn again."""
        if self._shown is not None and _same(self._shown, enquiry):
            return
        self._shown = enquiry
        with focus_kept(self):
            empty_layout(self._parts)
            self._parts.addWidget(self._law(enquiry))
            if enquiry.unknown:
                self._parts.addWidget(self._unknown(enquiry, can_ask))
            starts = StartsCard(enquiry.pack, narrow=True)
            self._parts.addWidget(starts)
            starts.show_answer(enquiry.starts)
            if enquiry.rights:
                self._parts.addWidget(self._rights(enquiry))

    def _law(self, enquiry: Enquiry) -> Card:
        card = Card(self.tr("What the law says"), gap=1)
        card.setObjectName("law")
        title = i18n.pick(enquiry.law) or self.tr("No law table for this day")
        card.add(Label(title, role="label", colour="text2", wrap=True))
        for finding in enquiry.findings:
            card.add(self._finding(finding))
        if not enquiry.findings:
            words = self.tr("Nothing can be said yet: answer what is asked below.")
            card.add(Label(words, colour="text2", wrap=True))
        return card

    def _finding(self, finding: Finding) -> ListRow:
        icon, token = LOOKS.get(finding.kind, LOOKS["gap"])
        source = i18n.pick(finding.source)
        lines = [("scale", source, "text2")] if source else []
        if finding.band:
            ages = translate("Results", "if the child is {ages}")
            lines.append(("help-circle", ages.format(ages=", ".join(finding.band)), "text2"))
        row = ListRow(i18n.pick(finding.text), icon=icon, token=token, lines=lines)
        row.setObjectName(f"finding_{finding.code}")
        return row

    def _unknown(self, enquiry: Enquiry, can_ask: frozenset[str]) -> Card:
        card = Card(self.tr("Not known, and it matters"), len(enquiry.unknown), gap=0)
        card.setObjectName("unknown")
        rows = []
        for name in enquiry.unknown:
            text = i18n.pick(enquiry.pack.facts[name].text)
            row = ListRow(text, icon="help-circle", token="soon", opens=name in can_ask, bold=False)
            row.setObjectName(f"ask_{name}")
            row.activated.connect(lambda name=name: self.asked.emit(name))
            rows.append(row)
        card.add(FoldedList(rows, SHOWN))
        return card

    def _rights(self, enquiry: Enquiry) -> Card:
        card = Card(self.tr("Rights of the child"), len(enquiry.rights), gap=1)
        card.setObjectName("rights")
        for right in enquiry.rights:
            lines = [("scale", i18n.pick(right.source), "text2")]
            row = ListRow(i18n.pick(right.text), icon="circle", lines=lines, bold=False)
            row.setObjectName(f"right_{right.code}")
            card.add(row)
        return card


def _same(one: Enquiry, other: Enquiry) -> bool:
    """Whether two results read alike; the packs themselves are not compared."""
    mine, theirs = (
        (e.pack.code, e.law, e.findings, e.unknown, e.rights, e.starts) for e in (one, other)
    )
    return mine == theirs
