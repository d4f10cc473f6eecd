"""A raid, a check, a list or a visit: what is common is written once, each child is one line."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.errors import InvalidInput
from services.intake import IntakeResult
from services.intake.lookalikes import Lookalike
from ui import i18n, theme
from ui.forms import RecordForm
from ui.intake.channels import RAID
from ui.intake.drafting import Drafting
from ui.intake.event_form import EventForm
from ui.intake.lines import COLUMN_OF, NAME, SIGNS, persons, unpacked
from ui.intake.look_alike import LookAlikeBar
from ui.intake.raid_grid import RaidGrid
from ui.intake.signs import ask_signs
from ui.intake.starts_card import StartsCard
from ui.intake.who_may_know import Knowers, ask_who_may_know, show_recorded
from ui.shell import Page, Shell
from ui.widgets import (
    Button,
    Card,
    IconView,
    KyrgyzKeys,
    Label,
    PageHeader,
    ScrollArea,
)
from ui.widgets.layouts import empty_layout


def draft_form(channel: str) -> str:
    """The name of the draft of a sheet: a raid and a school list may both be half written."""
    return f"raid:{channel}"


class RaidPage(Page):
    """Writes one event with its children; every case opens with one button."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._channel = RAID
        self.header = PageHeader("", back=shell.back)
        self.drafting = Drafting(shell, draft_form(self._channel), self._content, self)
        self.header.add_badge(self.drafting.badge)
        self.save_button = self.header.add_action(
            Button("", kind="primary", icon="check", clicked=self.save, name="save_raid")
        )
        self.column.addWidget(self.header)
        area = ScrollArea()
        self._top = QVBoxLayout()
        area.body.addLayout(self._top)
        self._put_event()
        self.starts = StartsCard(shell.workspace.pack)
        area.body.addWidget(self.starts)
        self.grid = RaidGrid(shell.workspace.pack)
        self.look = LookAlikeBar(shell, self.grid.sheet)
        self.look.answered.connect(self._known)
        area.body.addWidget(self.look)
        self.grid.sheet.edited.connect(self._edited)
        self.grid.signs_wanted.connect(self._signs)
        sheet = Card()
        sheet.body.setContentsMargins(2, 3, 2, 3)
        sheet.add(self.grid, 1)
        area.body.addWidget(sheet, 1)
        self.column.addWidget(area, 1)
        self.column.addLayout(self._foot())
        self._summarise()

    def title(self) -> str:
        return self.shell.workspace.pack.text("channel", self._channel, i18n.language())

    @property
    def form(self) -> RecordForm:
        """The fields of the event."""
        return self.event_form.main

    def open(self, channel: str = RAID, fresh: bool = False, **_rest: Any) -> None:
        """Begin, or go on with the draft that was kept."""
        self._take_channel(channel)
        self.event_form.begin()
        kept = None if fresh else self.drafting.load()
        if kept is not None:
            self.restore(kept)
        self._summarise()

    def starts_at(self) -> QWidget | None:
        return self.grid if self.grid.sheet.lines() else self.form.editor("place")

    def state(self) -> dict[str, Any]:
        self.grid.take_typed()
        return self._content() or {"channel": self._channel}

    def restore(self, state: Mapping[str, Any]) -> None:
        self._take_channel(state.get("channel", self._channel))
        if "form" in state:
            self.event_form.restore(state)
            self.grid.sheet.set_lines([unpacked(line) for line in state["lines"]])
            self.grid.setCurrentIndex(self.grid.sheet.index(self.grid.sheet.rowCount() - 1, 0))
        self._summarise()

    def can_leave(self) -> bool:
        """Nothing is lost by leaving: the draft waits on the page Intake."""
        self.grid.take_typed()
        self.drafting.keep()
        return True

    def save(self) -> None:
        """Ask who may know, then store the event and open the cases."""
        self.grid.take_typed()
        try:
            event = self.event_form.values()
            found = persons(self.grid.sheet.lines())
        except InvalidInput as error:
            self._show_wrong(error)
            return
        lines = self.grid.sheet.lines()
        told = ("immediate_danger", "trafficking", "worst_form", "official_alleged")
        careful = any(line.signs for line in lines) or any(event.get(name) for name in told)
        opens = sum(line.opens_case for line in lines)
        answer = ask_who_may_know(self.shell, opens, careful=careful)
        if answer is None:
            return
        done = self.shell.run(lambda: self._record(event, found, answer))
        if done:
            self._forget()
            show_recorded(self.shell, answer.vault, done.value)

    def _record(
        self, event: Mapping[str, Any], found: list[dict[str, Any]], answer: Knowers
    ) -> IntakeResult:
        try:
            return answer.vault.intake.record(
                event,
                self.event_form.agencies(),
                found,
                knows=answer.knows,
                open_cases=bool(found),
                readers=answer.readers,
            )
        except InvalidInput as error:
            self._mark_lines(error)
            self.event_form.show_errors(error.fields)
            raise

    def _take_channel(self, channel: str) -> None:
        self._channel = channel
        self.drafting.form = draft_form(channel)
        if channel != self.event_form.channel:
            self._put_event()

    def _put_event(self) -> None:
        """The fields follow the channel."""
        empty_layout(self._top)
        self.event_form = EventForm(self.shell, self._channel)
        self.event_form.changed.connect(self._changed)
        self._top.addWidget(self.event_form)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.u(2))
        row.addWidget(IconView("keyboard", "text3"))
        keys = self.tr(
            "Enter: next cell · Ctrl+D: as in the line above · Ctrl+V: paste rows ·"
            " Ctrl+Backspace: take the line away"
        )
        row.addWidget(Label(keys, role="label", colour="text3", elide=True), 1)
        row.addWidget(KyrgyzKeys())
        self._sum = Label("", role="label_strong")
        row.addWidget(self._sum)
        return row

    def _changed(self) -> None:
        self.drafting.touch()
        self._show_starts()

    def _edited(self, row: int) -> None:
        self._changed()
        self._summarise()
        self.look.after_edit(row)

    def _signs(self, row: int) -> None:
        line = self.grid.sheet.line(row)
        name = line.cells[0] or self.tr("Line {number}").format(number=row + 1)
        chosen = ask_signs(self.shell, name, line.signs)
        if chosen is not None:
            self.grid.sheet.put(row, replace(line, signs=chosen))
            self.grid.setCurrentIndex(self.grid.sheet.index(row, SIGNS))
            self.grid.step(1)
        self.grid.setFocus()

    def _known(self, row: int, alike: Lookalike, same: bool) -> None:
        """The answer whether a child is a known one."""
        line = self.grid.sheet.line(row)
        asked = (*line.asked, alike.case_id)
        case_id = alike.case_id if same else None
        self.grid.sheet.put(row, replace(line, asked=asked, case_id=case_id))
        self.grid.setFocus()

    def _show_wrong(self, error: InvalidInput) -> None:
        """Before saving: what cannot be read, in the form above or in the sheet."""
        if self._mark_lines(error):
            self.shell.say(
                self.tr("An age cannot be read: “14”, “≈ 14” or “13–15” will do."), "danger"
            )
        else:
            self.event_form.show_errors(error.fields)
            self.shell.say(self.tr("Some fields need another look. Nothing is lost."), "danger")

    def _mark_lines(self, error: InvalidInput) -> bool:
        """Mark the cells that an error is about and go to the first; whether there are any."""
        rows = self.grid.sheet.rows()
        cells = set()
        for name in error.fields:
            number, dot, field = name.partition(".")
            if dot and number.isdigit() and int(number) < len(rows):
                cells.add((rows[int(number)], COLUMN_OF.get(field, NAME)))
        if cells:
            self.grid.sheet.mark_wrong(cells)
            self.grid.setCurrentIndex(self.grid.sheet.index(*min(cells)))
            self.grid.setFocus()
        return bool(cells)

    def _summarise(self) -> None:
        lines = self.grid.sheet.lines()
        opens = sum(line.opens_case for line in lines)
        young = sum((line.youngest() or 99) < 14 for line in lines)
        urgent = sum("DANGER" in line.signs for line in lines)
        parts = [self.tr("%n child(ren)", "", len(lines))]
        parts += [self.tr("%n under 14", "", young)] if young else []
        parts += [self.tr("%n urgent", "", urgent)] if urgent else []
        self._sum.setText(" · ".join(parts) if lines else "")
        save = self.tr("Save and open %n case(s)", "", opens) if opens else self.tr("Save")
        self.save_button.setText(save)
        self.header.set_title(
            self.title(), self.tr("What is common is written once; each child is one line")
        )
        self._show_starts()

    def _show_starts(self) -> None:
        """What the sheet as it stands may lawfully start."""
        found = [line.seen() for line in self.grid.sheet.lines()]
        agencies = self.event_form.agencies()
        answer = self.shell.workspace.intake.starts_of(self.event_form.peek(), agencies, found)
        self.starts.show_answer(answer)

    def _content(self) -> dict[str, Any] | None:
        """What was typed, or None where nothing was."""
        lines = self.grid.sheet.lines()
        if not lines and not self.event_form.is_changed():
            return None
        return {
            "channel": self._channel,
            **self.event_form.draft(),
            "lines": [line.packed() for line in lines],
        }

    def _forget(self) -> None:
        """After saving: going back here begins a new sheet."""
        self.event_form.forget()
        self.grid.sheet.set_lines(())
        self.drafting.drop()
