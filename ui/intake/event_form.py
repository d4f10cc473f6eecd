"""The upper part of an intake sheet: danger, what is common to all, who reports, who took part."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.errors import InvalidInput
from services.intake.router import COMPLAINT
from ui import i18n, theme
from ui.forms import RecordForm
from ui.intake.call_danger import DangerBar
from ui.intake.channels import REPORTER, fields_of_sheet, sheet_of, taking_part
from ui.shell import Shell
from ui.widgets import Card, Chip, FlowLayout, Label, Section

RECORD = "intake_event"


class EventForm(QWidget):
    """The event of one channel. ``changed`` tells of any answer."""

    changed = Signal()

    def __init__(self, shell: Shell, channel: str) -> None:
        super().__init__()
        self._shell, self.channel = shell, channel
        self._sheet = sheet_of(channel)
        pack = shell.workspace.pack
        self.danger: DangerBar | None = DangerBar(shell) if self._sheet.danger else None
        self.main = RecordForm(
            RECORD,
            pack,
            names=fields_of_sheet(pack, channel),
            columns=self._sheet.columns,
            keys=False,
        )
        self.reporter = RecordForm(RECORD, pack, names=REPORTER, columns=4, keys=False)
        self.chips: dict[str, Chip] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(3))
        if self.danger is not None:
            column.addWidget(self.danger)
            self.danger.changed.connect(self._touched)
        card = Card()
        card.add(self.main)
        self._who = self._reporter_part()
        card.add(self._who)
        if self._sheet.agencies:
            card.add(self._agencies())
        column.addWidget(card)
        for form in (self.main, self.reporter):
            form.changed.connect(self._touched)
        self._show_reporter()

    def begin(self) -> None:
        """A blank sheet has the hour filled in."""
        self.main.show_values({"received_at": self._shell.workspace.clock()})

    def agencies(self) -> list[str]:
        """The codes of the bodies that took part."""
        return [code for code, chip in self.chips.items() if chip.isChecked()]

    def values(self) -> dict[str, Any]:
        """What was entered. Raises InvalidInput; the fields say what cannot be read."""
        wrong: dict[str, str] = {}
        found: dict[str, Any] = {"channel": self.channel}
        for form in self._forms():
            try:
                found |= form.values()
            except InvalidInput as error:
                wrong |= error.fields
        if wrong:
            raise InvalidInput(wrong)
        if self.danger is not None:
            found["immediate_danger"] = self.danger.box.value()
        return found

    def peek(self) -> dict[str, Any]:
        """The values as they stand; what is empty or cannot be read yet is None."""
        found: dict[str, Any] = {"channel": self.channel}
        for form in self._forms():
            found |= {name: form.peek(name) for name in form.names()}
        if self.danger is not None:
            found["immediate_danger"] = self.danger.box.value()
        return found

    def show_errors(self, codes: Mapping[str, str]) -> None:
        """Each error beside its field."""
        for form in reversed(self._forms()):
            mine = {name: code for name, code in codes.items() if name in form.names()}
            if mine:
                form.show_errors(mine)

    def is_changed(self) -> bool:
        """Whether anything was entered."""
        asked = self.danger is not None and self.danger.box.value() is not None
        typed = self.main.is_changed() or self.reporter.is_changed()
        return asked or typed or bool(self.agencies())

    def draft(self) -> dict[str, Any]:
        """Everything as plain data."""
        return {
            "form": self.main.draft(),
            "reporter": self.reporter.draft(),
            "danger": self.danger.box.value() if self.danger is not None else None,
            "agencies": self.agencies(),
        }

    def restore(self, draft: Mapping[str, Any]) -> None:
        """Bring a draft back."""
        self.main.restore_draft(draft["form"])
        self.reporter.restore_draft(draft.get("reporter", {}))
        if self.danger is not None:
            self.danger.box.set_value(draft.get("danger"))
        for code, chip in self.chips.items():
            chip.setChecked(code in draft["agencies"])
        self._touched()

    def forget(self) -> None:
        """The event was stored: nothing of it counts as typed any more."""
        self.main.mark_saved()
        self.reporter.mark_saved()
        if self.danger is not None:
            self.danger.box.set_value(None)
        for chip in self.chips.values():
            chip.setChecked(False)

    def _forms(self) -> Sequence[RecordForm]:
        return (self.main, self.reporter) if self._asks_reporter() else (self.main,)

    def _asks_reporter(self) -> bool:
        """Whether somebody gave notice: always on some channels, of an inspection on a complaint."""
        on_complaint = (
            "inspection_kind" in self.main.names()
            and self.main.peek("inspection_kind") == COMPLAINT
        )
        return self._sheet.reporter or on_complaint or self.reporter.is_changed()

    def _touched(self) -> None:
        self._show_reporter()
        if self.danger is not None:
            self.danger.show_until(self.main.peek("received_at"))
        self.changed.emit()

    def _show_reporter(self) -> None:
        self._who.setVisible(self._asks_reporter())

    def _reporter_part(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(2))
        column.addWidget(Section(self.tr("Who gives notice")))
        column.addWidget(self.reporter)
        return holder

    def _agencies(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        row.addWidget(Label(self.tr("Who took part"), role="label", colour="text2"))
        flow = FlowLayout(gap=1.5)
        workspace = self._shell.workspace
        today = workspace.clock().astimezone(workspace.pack.timezone).date()
        for agency in taking_part(workspace.pack, today):
            chip = Chip(i18n.pick(agency.short), name=f"agency_{agency.code}")
            chip.toggled.connect(lambda _on: self._touched())
            self.chips[agency.code] = chip
            flow.addWidget(chip)
        row.addLayout(flow, 1)
        return row
