"""Beside a call: what to ask, who to ring in danger, who the child may be, earlier calls."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from services.intake.lookalikes import Lookalike
from services.intake.queries import IntakeRow
from ui import i18n, theme
from ui.shell import Shell
from ui.widgets import Card, CheckBox, InlineMessage, Label, Radio, ScrollArea, Section

HOURS = timedelta(hours=24)
NEWEST = 3


class CallNotes(ScrollArea):
    """The right column of the call; ``emergency`` is the bar that opens on danger."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.emergency = InlineMessage("", "warning")
        self.emergency.hide()
        card = Card(self.tr("Ask"))
        for text in (
            self.tr("What is happening now?"),
            self.tr("Is there an adult near whom the child trusts?"),
            self.tr("Where are the child's papers?"),
            self.tr("May we ring back, and when?"),
        ):
            card.add(CheckBox(text))
        self._alike, self._earlier = _Part(card), _Part(card)
        self._group = QButtonGroup(self)
        self._cases: list[UUID] = []
        card.body.addStretch(1)
        self.body.addWidget(card, 1)

    def show_danger(self, danger: bool) -> None:
        """Show who to ring first and until when court, prosecutor and Commission must know."""
        self.emergency.setVisible(danger)
        if danger:
            workspace = self._shell.workspace
            until = i18n.moment_text(workspace.clock() + HOURS, workspace.pack.timezone)
            self.emergency.set(
                self.tr(
                    "Police 102 first: the duty officer, the place. Then the shelter through its"
                    " coordinator. Court, prosecutor and Commission in writing until {until}."
                ).format(until=until),
                "warning",
            )

    def show_alike(self, found: Sequence[Lookalike]) -> None:
        """Propose known cases to add the call to."""
        if [alike.case_id for alike in found] == self._cases:
            return
        self._cases = [alike.case_id for alike in found]
        self._alike.clear()
        for button in self._group.buttons():
            self._group.removeButton(button)
        if not found:
            return
        self._alike.add(Section(self.tr("May be known"), len(found), role="strong"))
        for number, alike in enumerate(found[:NEWEST]):
            radio = Radio(f"{alike.name} · {alike.number}")
            self._group.addButton(radio, number)
            self._alike.add(radio)
        hint = self.tr("Choose one, and “Added to an existing case” as the end of the call.")
        self._alike.add(Label(hint, role="label", colour="text3", wrap=True))

    def chosen_case(self) -> UUID | None:
        """The known case that was chosen."""
        number = self._group.checkedId()
        return self._cases[number] if 0 <= number < len(self._cases) else None

    def show_earlier(self, rows: Sequence[IntakeRow]) -> None:
        """Tell of earlier events at the same place."""
        self._earlier.clear()
        if not rows:
            return
        zone = self._shell.workspace.pack.timezone
        text = self.tr("%n earlier report(s) from this place", "", len(rows))
        dates = ", ".join(i18n.moment_text(row.received_at, zone) for row in rows[:NEWEST])
        self._earlier.add(Label(f"{text}: {dates}", colour="soon", wrap=True))


class _Part:
    """A stretch of a card that is filled anew."""

    def __init__(self, card: Card) -> None:
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.u(1.5))
        card.add(holder)

    def clear(self) -> None:
        while self._column.count():
            widget = self._column.takeAt(0).widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()

    def add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
