"""The case of an agenda item in brief, as members may know it: situation, plan, what the child wants."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.fields import fields_of
from services.commission import DigestFact, ItemDigest, ItemView
from ui import i18n, theme
from ui.cases.case_page.context import CaseContext
from ui.cases.columns import RISK_BADGES
from ui.shell import Shell
from ui.widgets import (
    Badge,
    Button,
    Card,
    FactRows,
    FlowLayout,
    IconView,
    InlineMessage,
    Label,
    Section,
)


class Brief(Card):
    """What one reads before deciding. The name is shown in this room only."""

    def __init__(self, shell: Shell, item: ItemView, digest: ItemDigest | None) -> None:
        super().__init__()
        self._shell, self._item = shell, item
        self._ctx = CaseContext(shell, item.case_id)
        self.add(self._head())
        if item.coded:
            self.add(
                InlineMessage(
                    self.tr(
                        "An official is alleged to be involved. Agenda, papers and minutes for that"
                        " body leave this item out."
                    ),
                    "sealed",
                )
            )
        if digest is None:
            words = self.tr("This case is kept; only its worker and the people named know it.")
            self.add(InlineMessage(words, "sealed"))
            return
        situation = [self._age(digest), *(self._fact(fact) for fact in digest.facts)]
        self.add(Label(" · ".join(dict.fromkeys(part for part in situation if part)), wrap=True))
        self.add(self._columns())
        self._add_plan(digest)
        if digest.left_out:
            self.add(self._left_out())

    def _head(self) -> Section:
        item = self._item
        title = Section(f"{item.number} · {item.name}" if item.name else item.number)
        if item.name:
            title.tools.insertWidget(
                1, Label(self.tr("named in this room only"), role="label", colour="text3")
            )
        if item.risk:
            words = self._ctx.code("risk", item.risk)
            title.add(Badge(words, RISK_BADGES.get(item.risk, "neutral")))
        open_case = Button(self.tr("Open the case"), size="small", name="open_case")
        open_case.clicked.connect(lambda: self._shell.open_case(item.case_id, "plan"))
        title.add(open_case)
        return title

    def _age(self, digest: ItemDigest) -> str:
        age = digest.age
        if age.known is not None:
            return self.tr("%n year(s)", "", age.known)
        if age.low is not None and age.high is not None:
            return self.tr("{low} to {high} years").format(low=age.low, high=age.high)
        return self.tr("age not known")

    def _fact(self, fact: DigestFact) -> str:
        spec = fields_of(fact.record)[fact.name]
        value = self._ctx.value(spec, fact.value)
        if spec.codes or not value:
            return value
        return f"{self._ctx.label(spec)}: {value}"

    def _columns(self) -> QHBoxLayout:
        item = self._item
        plan = self.tr("no plan")
        if item.plan_id is not None:
            plan = self.tr("%n measure(s)", "", item.measures)
        facts = QHBoxLayout()
        facts.setSpacing(theme.u(4))
        for name, value in (
            (self.tr("Matter"), self._ctx.code("agenda_matter", item.matter)),
            (self.tr("Plan"), plan),
            (self.tr("What the child wants"), item.plan_opinion or self.tr("not recorded")),
        ):
            fact = QVBoxLayout()
            fact.setSpacing(theme.u(0.5))
            fact.addWidget(Label(name, role="label", colour="text3"))
            fact.addWidget(Label(value, wrap=True))
            fact.addStretch(1)
            facts.addLayout(fact, 1)
        return facts

    def _add_plan(self, digest: ItemDigest) -> None:
        """The contents of the plan behind a button: a long plan would push the votes away."""
        if not digest.plan_facts and not digest.measures:
            return
        plan = self._plan(digest)
        row = FlowLayout(gap=2)
        toggle = Button(self.tr("Show the plan"), size="small", icon="file-text", name="show_plan")

        def turn() -> None:
            shown = plan.isHidden()
            plan.setVisible(shown)
            toggle.setText(self.tr("Hide the plan") if shown else self.tr("Show the plan"))

        toggle.clicked.connect(turn)
        row.addWidget(toggle)
        self.add(row)
        self.add(plan)
        plan.hide()

    def _plan(self, digest: ItemDigest) -> QWidget:
        holder = QWidget()
        holder.setObjectName("plan_contents")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(1.5))
        rows = []
        for fact in digest.plan_facts:
            spec = fields_of(fact.record)[fact.name]
            rows.append((self._ctx.label(spec), self._ctx.value(spec, fact.value)))
        column.addWidget(FactRows(rows))
        goal = ""
        for measure in digest.measures:
            if measure.goal != goal:
                goal = measure.goal
                column.addWidget(Label(goal, role="strong", wrap=True))
            until = i18n.date_text(measure.due_on) if measure.due_on else ""
            who = self._ctx.agency(measure.agency)
            done = self.tr("done") if measure.done else ""
            parts = [measure.action, who, until, done]
            column.addWidget(Label(" · ".join(part for part in parts if part), wrap=True))
        return holder

    def _left_out(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.u(1.5))
        row.addWidget(IconView("lock", "text3"))
        words = self.tr(
            "What members are not told, such as accounts of violence, is left out here."
        )
        row.addWidget(Label(words, role="label", colour="text3", wrap=True), 1)
        return row
