"""One stored record as a card to read: its facts, who wrote it last, and what can be done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import Badge, Button, Card, FactRows, Label

TWO_COLUMNS_FROM = 6
"""So many facts stand in two columns, to spare the page's height."""


@dataclass(frozen=True, slots=True)
class CardAction:
    """A button of a card."""

    text: str
    run: Callable[[], object]
    icon: str = ""
    kind: str = "secondary"
    name: str = ""
    refused: str = ""


class RecordCard(Card):
    """Title, badges, facts in one or two columns, a foot line and buttons."""

    def __init__(
        self,
        title: str,
        facts: Sequence[tuple[str, str]],
        *,
        badges: Sequence[tuple[str, str]] = (),
        actions: Sequence[CardAction] = (),
        foot: str = "",
        texts: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(gap=2)
        self.setObjectName("record")
        head = QHBoxLayout()
        head.setSpacing(theme.u(2))
        name = Label(title, role="card", wrap=True)
        head.addWidget(name, 1)
        for text, kind in badges:
            head.addWidget(Badge(text, kind), 0, Qt.AlignmentFlag.AlignTop)
        for action in actions:
            head.addWidget(_button(action), 0, Qt.AlignmentFlag.AlignTop)
        self.add(head)
        if facts:
            self.add(columns(facts))
        for label, text in texts:
            box = QVBoxLayout()
            box.setSpacing(theme.u(0.5))
            box.addWidget(Label(label, role="label", colour="text2", wrap=True))
            box.addWidget(Label(text, wrap=True))
            self.add(box)
        if foot:
            self.add(Label(foot, role="label", colour="text3"))


def columns(facts: Sequence[tuple[str, str]]) -> QWidget:
    """Facts in one column, or in two where there are many; read down, then across."""
    if len(facts) < TWO_COLUMNS_FROM:
        return FactRows(facts)
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.u(8))
    half = (len(facts) + 1) // 2
    for part in (facts[:half], facts[half:]):
        row.addWidget(FactRows(part), 1, Qt.AlignmentFlag.AlignTop)
    return holder


def _button(action: CardAction) -> Button:
    button = Button(
        action.text,
        kind=action.kind,
        icon=action.icon,
        size="small",
        clicked=action.run,
        name=action.name,
    )
    if action.refused:
        button.refuse(action.refused)
    return button
