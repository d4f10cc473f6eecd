"""Why a step stands as it does: its state in words, the facts, the rules, the sums, the sources."""

from functools import partial

from PySide6.QtWidgets import QWidget

from services.packs.conditions import Condition
from services.pathway.explain import FactUsed, RuleUsed, StepExplanation
from services.pathway.rule_words import condition_text
from services.pathway.sum_words import sum_text
from services.pathway.words import fact_text, missing_facts, why_text
from ui import i18n
from ui.cases.case_page import step_words
from ui.cases.case_page.context import CaseContext, yes_no
from ui.cases.case_page.fact_fields import field_of_fact
from ui.cases.case_page.folded import FoldedList
from ui.widgets import Button, Card, Label, ListRow, Section, Sheet, TextLink

SHOWN = 6


class WhySheet(Sheet):
    """The explanation of one step of a case, over its page."""

    def __init__(self, ctx: CaseContext, one: StepExplanation) -> None:
        super().__init__(ctx.shell.window, width=190)
        self._ctx, self._one = ctx, one
        step = ctx.pack.steps[one.code]
        name = i18n.pick(step.name)
        self.setObjectName(f"why_sheet:{one.code}")
        self.setAccessibleName(self.tr("Why? {step}").format(step=name))
        self.body.addWidget(Label(f"{one.code} · {name}", role="section", wrap=True))
        self.body.addWidget(self._state())
        for part in (self._missing(), self._sums(), self._facts(), self._rules()):
            if part is not None:
                self.body.addWidget(part)
        self.body.addWidget(self._sources())
        self.body.addStretch(1)
        self.buttons.addStretch(1)
        self._close = Button(self.tr("Close"), kind="primary", name="close_why")
        self._close.clicked.connect(lambda: self.done(""))
        self.buttons.addWidget(self._close)

    def open(self) -> None:
        """Begin at the top; what can be opened is reached by Tab."""
        super().open()
        self._close.setFocus()

    def _state(self) -> QWidget:
        """State, reason, pause and who has to act, in words."""
        one, ctx = self._one, self._ctx
        state = step_words.shape_of(ctx, one.state, one.why, one.due_at)
        lines = [("user", self._who(), "text2")]
        if one.due_at is not None:
            due = i18n.due_text(one.due_at, ctx.now(), ctx.pack.timezone)[0]
            lines.append(("calendar-due", due, state if state in ("overdue", "soon") else "text2"))
        if one.done_at is not None:
            done = self.tr("done on {day}").format(day=ctx.moment_day(one.done_at))
            lines.append(("check", done, "text2"))
        reason = why_text(ctx.pack, one.why, ctx.language)
        if reason:
            lines.append(("info-circle", reason, "text2"))
        if one.postponed:
            lines.append(("info-circle", one.postponed, "text2"))
        token = "text3" if state == "ahead" else state
        return ListRow(
            step_words.state_word(state), icon=step_words.ICONS[state], token=token, lines=lines
        )

    def _who(self) -> str:
        agency = self._ctx.pack.agencies.get(self._one.responsible)
        if agency is not None:
            return i18n.pick(agency.name)
        return self._ctx.code("responsible", self._one.responsible)

    def _missing(self) -> QWidget | None:
        """What is not known and decides: each leads to the place where it is answered."""
        names = missing_facts(self._one.why)
        if not names:
            return None
        card = self._card(self.tr("Not known, and it decides"))
        for name in names:
            form = field_of_fact(self._ctx, name)
            row = ListRow(self._name(name), icon="help-circle", token="soon", opens=bool(form))
            row.setObjectName(f"why_ask:{name}")
            row.activated.connect(partial(self._go_and_answer, form))
            card.add(row)
        return card

    def _sums(self) -> QWidget | None:
        """Each limit: how it adds up, and where it comes from; none for a step nobody asks for."""
        if not self._one.sums or self._one.state == step_words.NOT_APPLICABLE:
            return None
        card = self._card(self.tr("How the limits add up"))
        for one in self._one.sums:
            text = sum_text(self._ctx.pack, one, self._ctx.language)
            if one.first and len(self._one.sums) > 1:
                text = f"{text} · {self._ctx.code('sum_word', 'first')}"
            if not one.counts:
                text = f"{text} · {self._ctx.code('sum_word', 'not_counting')}"
            source = one.deadline.source
            cited = self._ctx.pack.cite(source, self._ctx.language)
            opens = partial(self._ctx.show_source, source)
            icon = "calendar-due" if one.counts else "circle-dashed"
            lines = [("scale", cited, "text2", opens)]
            card.add(ListRow(text, icon=icon, bold=one.first, lines=lines))
        return card

    def _facts(self) -> QWidget | None:
        """The facts that the rules read, with what is on record."""
        if not self._one.facts:
            return None
        card = self._card(self.tr("Facts used"))
        card.add(FoldedList([self._fact(fact) for fact in self._one.facts], SHOWN))
        return card

    def _fact(self, fact: FactUsed) -> QWidget:
        known = fact.value is not None
        icon = "check" if fact.value else "x" if known else "help-circle"
        text = f"{self._name(fact.name)}: {self._value(fact)}"
        form = "" if known else field_of_fact(self._ctx, fact.name)
        row = ListRow(text, icon=icon, bold=False, opens=bool(form))
        row.activated.connect(partial(self._go_and_answer, form))
        return row

    def _value(self, fact: FactUsed) -> str:
        if fact.value is None:
            return self.tr("not known")
        return yes_no(fact.value) if isinstance(fact.value, bool) else str(fact.value)

    def _rules(self) -> QWidget | None:
        """The conditions of the step in words."""
        rules = [rule for rule in self._one.rules if rule.text != "true"]
        if not rules:
            return None
        card = self._card(self.tr("Rules of the step"))
        card.add(FoldedList([self._rule(rule) for rule in rules], SHOWN))
        return card

    def _rule(self, rule: RuleUsed) -> QWidget:
        names = frozenset(fact.name for fact in self._one.facts)
        condition = Condition(rule.text, names)
        words = condition_text(self._ctx.pack, condition, self._ctx.language)
        icon = {True: "check", False: "x", None: "help-circle"}[rule.value]
        kind = self._ctx.code("rule_kind", rule.kind)
        answer = self.tr("not known") if rule.value is None else yes_no(rule.value)
        lines = [("", self.tr("now: {answer}").format(answer=answer), "text2")]
        return ListRow(f"{kind}: {words}", icon=icon, bold=False, lines=lines)

    def _sources(self) -> QWidget:
        card = self._card(self.tr("Sources"))
        for citation in self._one.source.split("; "):
            text = self._ctx.pack.cite(citation, self._ctx.language)
            opens = partial(self._ctx.show_source, citation)
            card.add(TextLink(text, opens, name=f"why_source:{citation}"))
        return card

    def _card(self, title: str) -> Card:
        card = Card(kind="sunken", gap=1)
        card.add(Section(title, role="strong"))
        return card

    def _name(self, fact: str) -> str:
        return fact_text(self._ctx.pack, fact, self._ctx.language)

    def _go_and_answer(self, form: str) -> None:
        """Go where the fact is answered."""
        if form:
            self.done("")
            self._ctx.go(form)


def show_why(ctx: CaseContext, step: str) -> WhySheet | None:
    """Open the explanation of a step; None where the case, or the step in its procedure, is gone."""
    done = ctx.shell.run(lambda: ctx.workspace.cases.explain(ctx.case_id))
    if not done:
        return None
    explained = next((one for one in done.value if one.code == step), None)
    if explained is None:
        return None
    sheet = WhySheet(ctx, explained)
    sheet.open()
    return sheet
