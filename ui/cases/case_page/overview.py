"""The overview: the pathway, what to do next, what the law says, what is due to the child."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from services.cases import CasePage
from ui import theme
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.law_card import LawCard
from ui.cases.case_page.next_steps import NextSteps
from ui.cases.case_page.rights_card import RightsCard
from ui.cases.case_page.strip_lanes import lanes
from ui.cases.case_page.tab import CaseTab
from ui.widgets import Card
from ui.widgets.pathway_strip import PathwayStrip

THREE_COLUMNS = 215
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
        card = Card(gap=0)
        card.body.setContentsMargins(1, theme.u(1), 1, theme.u(1))
        card.add(self.strip)
        self.body.insertWidget(0, card)
        self._grid: QGridLayout | None = None
        self._cards: tuple[QWidget, QWidget, QWidget] | None = None
        self._page: CasePage | None = None

    def show_page(self, page: CasePage) -> None:
        """Take what was read for the whole page, so that it is read once."""
        self._page = page

    def build(self) -> None:
        page = self._page or self.ctx.workspace.cases.page(self.ctx.case_id)
        self._page = None
        self.strip.show_lanes(lanes(self.ctx, page))
        steps = NextSteps(self.ctx, page.next_steps)
        steps.chosen.connect(self._step_chosen)
        law = LawCard(self.ctx, page)
        law.asked.connect(self.ctx.go)
        rights = RightsCard(self.ctx, page.rights)
        rights.wanted.connect(lambda code: self.ctx.go(f"right:{code}"))
        self._cards = (steps, law, rights)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.u(3))
        self.content.addLayout(self._grid)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        """Three columns where there is room, else the rights below the law."""
        if self._grid is None or self._cards is None:
            return
        steps, law, rights = self._cards
        wide = self.viewport().width() >= theme.u(THREE_COLUMNS)
        for card in self._cards:
            self._grid.removeWidget(card)
        self._grid.addWidget(steps, 0, 0, 1 if wide else 2, 1)
        self._grid.addWidget(law, 0, 1)
        self._grid.addWidget(rights, 0 if wide else 1, 2 if wide else 1)
        for column, stretch in enumerate((52, 26, 24 if wide else 0)):
            self._grid.setColumnStretch(column, stretch if wide else (3, 2, 0)[column])
        self._grid.setAlignment(rights, Qt.AlignmentFlag(0))

    def _step_chosen(self, step: str) -> None:
        self.ctx.go(f"step:{step}")

    def _lane_chosen(self, track: str) -> None:
        steps = next(t.steps for t in self.ctx.pack.tracks if t.code == track)
        self.ctx.go(f"step:{steps[0].code}")
