"""Rights and services due to the child; each can become a measure of the plan."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from services.law.rights import Right
from ui import i18n
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.folded import FoldedList
from ui.widgets import Button, Card, IconButton, Label, ListRow

SHOWN = 4


class RightsCard(Card):
    """One row for each right; ``wanted`` tells the code of one to be added to the plan."""

    wanted = Signal(str)

    def __init__(self, ctx: CaseContext, rights: tuple[Right, ...]) -> None:
        super().__init__(self._title(), len(rights), gap=1)
        self.setObjectName("rights")
        self._ctx = ctx
        if not rights:
            words = self.tr("The recorded facts point to no particular right yet.")
            self.add(Label(words, colour="text2", wrap=True))
        self.add(FoldedList([self._row(right) for right in rights], SHOWN))
        self.body.addStretch(1)
        if rights:
            add = Button(
                self.tr("To the plan"),
                icon="plus",
                size="small",
                clicked=lambda: ctx.go("plan"),
                name="rights_to_plan",
            )
            self.add(add)

    def _title(self) -> str:
        return self.tr("Rights of the child")

    def _row(self, right: Right) -> ListRow:
        text = i18n.pick(right.text)
        add = IconButton(
            "plus",
            self.tr("Add to the plan: {right}").format(right=text),
            clicked=lambda: self.wanted.emit(right.code),
            name=f"right:{right.code}",
        )
        opens = partial(self._ctx.show_source, right.citation)
        lines: list[tuple[Any, ...]] = [("scale", i18n.pick(right.source), "text2", opens)]
        bodies = right.by_names(self._ctx.pack, self._ctx.language)
        if bodies:
            lines.append(("users-group", "; ".join(bodies), "text2"))
        return ListRow(text, icon="circle", token="text2", lines=lines, action=add, bold=False)
