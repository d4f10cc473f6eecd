"""The overview: the pathway, what to do next, what the law says, what is due to the child."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from services.cases import CasePage, StepRow
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.law_card import LawCard
from ui.cases.case_page.next_steps import FirstStep, NextSteps
from ui.cases.case_page.rights_card import RightsCard
from ui.cases.case_page.strip_lanes import lanes
from ui.cases.case_page.tab import CaseTab
from ui.cases.case_page.why_sheet import show_why
from ui.widgets import Card
from ui.widgets.layouts import empty_layout, focus_kept
from ui.widgets.pathway_strip import PathwayStrip

WIDE, NARROW = (50, 27, 26), (55, 45, 0)
"""Shares of next steps, law and rights, beside each other or with the rights below the law."""

MANY_LANES = 3
"""Lanes below which the next steps are still in sight; with more the first stands above as well."""

THREE_COLUMNS = 250
"""Width in units from which the rights stand beside the law instead of below it."""


class OverviewTab(CaseTab):
    """One child on one screen."""

    key = "overview"

    def __init__(self, ctx: CaseContext) -> None:
        super().__init__(ctx)
        self.strip = PathwayStrip()
        self.strip.setAccessibleName(self.tr("Pathway of the case"))
        self.strip.chosen.connect(self._step_chosen)
        self.strip.lane_chosen.connect(self._lane_chosen)
        self.strip.asked.connect(self._why_asked)
        card = Card(gap=0)
        card.body.setContentsMargins(1, theme.u(1), 1, theme.u(1))
        card.add(self.strip)
        self.body.insertWidget(0, card)
        self._top = QWidget()
        self._first = QVBoxLayout(self._top)
        self._first.setContentsMargins(0, 0, 0, 0)
        self._top.hide()
        self.body.insertWidget(0, self._top)
        self._row: QHBoxLayout | None = None
        self._columns: list[QVBoxLayout] = []
        self._cards: tuple[QWidget, ...] = ()
        self._wide: bool | None = None
        self._page: CasePage | None = None

    def show_page(self, page: CasePage) -> None:
        """Take what was read for the whole page, so that it is read once."""
        self._page = page

    def build(self) -> None:
        page = self._page or self.ctx.workspace.cases.page(self.ctx.case_id)
        self._page = None
        shown = lanes(self.ctx, page)
        self.strip.show_lanes(shown)
        many = sum(bool(lane.stations) for lane in shown) > MANY_LANES
        self._show_first(page.next_steps if many else ())
        steps = NextSteps(self.ctx, page.next_steps)
        steps.chosen.connect(self.ctx.go)
        law = LawCard(self.ctx, page)
        law.asked.connect(self.ctx.go)
        rights = RightsCard(self.ctx, page.rights)
        rights.wanted.connect(lambda code: self.ctx.go(f"right:{code}"))
        self._cards = (steps, law, rights)
        for card in self._cards:
            # the shares decide, not the longest text
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._columns = [QVBoxLayout(), QVBoxLayout(), QVBoxLayout()]
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        for column in self._columns:
            column.setSpacing(theme.u(3))
            row.addLayout(column)
        self._row = row
        self.content.addLayout(row)
        self._wide = None
        self._place()

    def _show_first(self, rows: tuple[StepRow, ...]) -> None:
        """What to do first, before a pathway of many lanes; nothing where there are few."""
        with focus_kept(self):
            empty_layout(self._first)
            if rows:
                first = FirstStep(self.ctx, rows)
                first.chosen.connect(self.ctx.go)
                self._first.addWidget(first)
        self._top.setVisible(bool(rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Three columns where there is room, else the rights below the law."""
        wide = self.viewport().width() >= theme.u(THREE_COLUMNS)
        if self._row is None or wide == self._wide:
            return
        self._wide = wide
        steps, law, rights = self._cards
        first, second, third = self._columns
        for card, column in ((steps, first), (law, second), (rights, third if wide else second)):
            for old in self._columns:
                old.removeWidget(card)
            column.addWidget(card)
        for number, share in enumerate(WIDE if wide else NARROW):
            self._row.setStretch(number, share)

    def _step_chosen(self, step: str) -> None:
        self.ctx.go(f"step:{step}")

    def _why_asked(self, code: str) -> None:
        """Why a step, or the first one of a lane that does not apply, stands as it does."""
        if code not in self.ctx.pack.steps:
            code = next(t.steps[0].code for t in self.ctx.pack.tracks if t.code == code)
        show_why(self.ctx, code)

    def _lane_chosen(self, track: str) -> None:
        steps = next(t.steps for t in self.ctx.pack.tracks if t.code == track)
        self.ctx.go(f"step:{steps[0].code}")
