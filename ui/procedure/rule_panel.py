"""The rule of one step, to be read: who, on what condition, until when, by which source."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from services.packs.catalogue import weakest
from services.packs.conditions import Condition
from services.packs.model import Pack
from services.packs.source_views import status_text
from services.packs.tracks import Deadline, Step
from services.pathway.diagram_words import responsible_text
from services.pathway.rule_words import condition_text, limit_text
from ui import i18n
from ui.procedure.source_card import status_badge
from ui.widgets import FactRows, Label, ListRow, ScrollArea, Section, TextLink


class RulePanel(ScrollArea):
    """Shows one step; ``opened`` is called with the citation that is to be shown."""

    def __init__(self, pack: Pack, opened: Callable[[str], object]) -> None:
        super().__init__(gap=2)
        self.setObjectName("rule_panel")
        self._pack, self._opened = pack, opened
        self._parts: list[QWidget] = []
        self.step = ""
        self._add(Label(self.tr("Choose a step to read its rule."), colour="text2", wrap=True))

    def show_step(self, code: str) -> None:
        """Read the rule of this step."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []
        self.step = code
        step = self._pack.steps[code]
        self.setAccessibleName(f"{code}: {i18n.pick(step.name)}")
        self._add(Label(f"{code} · {i18n.pick(step.name)}", role="section", wrap=True))
        self._add(Label(i18n.pick(step.task), colour="text2", wrap=True))
        status = weakest(self._pack.references, step.source, step.unverified)
        self._add(status_badge(status, status_text(status, i18n.language())))
        self._add(FactRows([(self.tr("Who"), self._who(step))]))
        self._sources(step)
        self._limits(step)
        self._conditions(step)
        self._papers(step)
        self.verticalScrollBar().setValue(0)

    def _who(self, step: Step) -> str:
        return responsible_text(self._pack, step, i18n.language())

    def _sources(self, step: Step) -> None:
        self._title(self.tr("Source"))
        for citation in step.source.split("; "):
            self._add(self._link(citation))

    def _limits(self, step: Step) -> None:
        if not step.deadlines:
            return
        self._title(self.tr("Limits"))
        for deadline in step.deadlines:
            lines = []
            if deadline.when is not None:
                lines = [("", self._if(deadline), "text2"), ("", deadline.when.text, "text3")]
            cited = self._pack.cite(deadline.source, i18n.language())
            opens = partial(self._opened, deadline.source)
            text = limit_text(self._pack, deadline, i18n.language())
            self._add(
                ListRow(
                    text,
                    icon="calendar-due",
                    bold=False,
                    lines=[*lines, ("scale", cited, "text2", opens)],
                )
            )

    def _if(self, deadline: Deadline) -> str:
        assert deadline.when is not None
        words = condition_text(self._pack, deadline.when, i18n.language())
        return self.tr("if: {condition}").format(condition=words)

    def _conditions(self, step: Step) -> None:
        """Every condition in words, and below it as the pack has it."""
        found: list[tuple[str, Condition]] = [(self.tr("Needed when"), step.applies)]
        found.append((self.tr("Done when"), step.done))
        found += [(self.tr("Not needed when"), drop.when) for drop in step.drops]
        found += [(self.tr("On hold while"), hold.when) for hold in step.holds]
        if step.released is not None:
            found.append((self.tr("Free again when"), step.released))
        found += [(self.tr("Open again when"), again.when) for again in step.reopened]
        self._title(self.tr("Conditions"))
        for title, condition in found:
            words = condition_text(self._pack, condition, i18n.language())
            lines = [("", condition.text, "text3")] if condition.text != "true" else []
            self._add(ListRow(f"{title}: {words}", bold=False, lines=lines))
        self._waits(step)

    def _waits(self, step: Step) -> None:
        before = dict.fromkeys(code for wait in step.waits for code in wait.steps)
        for code in before:
            name = i18n.pick(self._pack.steps[code].name)
            text = self.tr("Comes after: {code} {step}").format(code=code, step=name)
            self._add(ListRow(text, icon="arrow-forward-up", bold=False))
        for wait in step.waits:
            if wait.unless is not None:
                words = condition_text(self._pack, wait.unless, i18n.language())
                text = self.tr("Does not wait if: {condition}").format(condition=words)
                self._add(ListRow(text, bold=False, lines=[("", wait.unless.text, "text3")]))

    def _papers(self, step: Step) -> None:
        """What the step produces and which acts it may record."""
        papers = [self._pack.text("document", c, i18n.language()) for c in step.produces]
        acts = [self._pack.text("act", c, i18n.language()) for c in step.acts]
        for title, texts in ((self.tr("Papers"), papers), (self.tr("Acts"), acts)):
            if texts:
                self._title(title)
                for text in texts:
                    self._add(Label(text, wrap=True))

    def _link(self, citation: str) -> TextLink:
        text = self._pack.cite(citation, i18n.language())
        return TextLink(text, partial(self._opened, citation), name=f"rule_source:{citation}")

    def _title(self, text: str) -> None:
        self._add(Section(text, role="label_strong", colour="text2"))

    def _add(self, part: QWidget) -> None:
        """Add below what is there; the last stretch keeps all of it at the top."""
        if not self._parts:
            while self.body.count():
                self.body.takeAt(0)
            self.body.addStretch(1)
        self.body.insertWidget(self.body.count() - 1, part)
        self._parts.append(part)
