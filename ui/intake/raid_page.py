"""A raid: what is common is written once, each child is one line."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout

from services.errors import InvalidInput
from services.intake.lookalikes import Lookalike
from ui import i18n, theme
from ui.forms import RecordForm
from ui.intake.drafting import Drafting
from ui.intake.lines import AGE, persons, unpacked
from ui.intake.raid_grid import RaidGrid
from ui.intake.signs import ask_signs
from ui.intake.who_may_know import ask_who_may_know
from ui.shell import Page, Shell
from ui.widgets import Button, Card, Chip, FlowLayout, IconView, InlineMessage, Label, PageHeader

FORM = "raid"
CHANNELS = ("RAID", "INSPECTION", "PROSECUTOR", "VISIT", "SCHOOL_DB")
FIELDS = ("received_at", "place", "sector", "legal_order", "region", "district")
AGENCIES = ("KG.MOIA", "KG.IDN", "KG.TU", "KG.LABINSP", "KG.PGO", "KG.LSG", "KG.MOES", "KG.MOH")


class RaidPage(Page):
    """Writes one event with its children; every case opens with one button."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._channel = "RAID"
        self._similar: tuple[int, Lookalike] | None = None
        self.header = PageHeader("", back=shell.back)
        self.drafting = Drafting(shell, FORM, self._content, self)
        self.header.add_badge(self.drafting.badge)
        self.save_button = self.header.add_action(
            Button("", kind="primary", icon="check", clicked=self.save, name="save_raid")
        )
        self.column.addWidget(self.header)
        self.column.addWidget(self._event_card())
        self._look = InlineMessage()
        self._look_row = self._look_alike_row()
        self.column.addWidget(self._look)
        self._look.hide()
        self.grid = RaidGrid(shell.workspace.pack)
        self.grid.sheet.edited.connect(self._edited)
        self.grid.signs_wanted.connect(self._signs)
        self.column.addWidget(self.grid, 1)
        self.column.addLayout(self._foot())
        self._summarise()

    def title(self) -> str:
        return self.shell.workspace.pack.text("channel", self._channel, i18n.language())

    def open(self, channel: str = "RAID", fresh: bool = False, **_rest: Any) -> None:
        """Begin, or go on with the draft that was kept."""
        self._channel = channel
        kept = None if fresh else self.drafting.load()
        if kept is not None and kept.get("channel") == channel:
            self.restore(kept)
        elif not self.form.draft().get("received_at"):
            self.form.show_values({"received_at": self.shell.workspace.clock()})
        self._summarise()
        QTimer.singleShot(0, lambda: self.form.editor("place").setFocus())

    def state(self) -> dict[str, Any]:
        return self._content() or {"channel": self._channel}

    def restore(self, state: Mapping[str, Any]) -> None:
        self._channel = state.get("channel", "RAID")
        if "form" in state:
            self.form.restore_draft(state["form"])
            self.grid.sheet.set_lines([unpacked(line) for line in state["lines"]])
            for code, chip in self._chips.items():
                chip.setChecked(code in state["agencies"])
        self._summarise()

    def can_leave(self) -> bool:
        """Nothing is lost by leaving: the draft waits on the page Intake."""
        if self._content() is not None:
            self.drafting.keep()
        return True

    def save(self) -> None:
        """Ask who may know, then store the event and open the cases."""
        try:
            event = self.form.values() | {"channel": self._channel}
        except InvalidInput as error:
            self.form.show_errors(error.fields)
            self.shell.say(self.tr("Some fields need another look. Nothing is lost."), "danger")
            return
        lines = self.grid.sheet.lines()
        try:
            found = persons(lines)
        except InvalidInput as error:
            self._show_wrong(error)
            return
        opens = sum(person["case_id"] is None for person in found)
        careful = any(line.signs for line in lines)
        knows = ask_who_may_know(self.shell, opens, careful=careful)
        if not knows:
            return
        agencies = [code for code, chip in self._chips.items() if chip.isChecked()]
        done = self.shell.run(
            lambda: self.shell.workspace.intake.record(
                event, agencies, found, knows=knows, open_cases=bool(found)
            ),
            self.form,
        )
        if not done:
            return
        self._forget()
        result = done.value
        if len(result.case_ids) == 1:
            self.shell.open_case(result.case_ids[0])
        else:
            self.shell.go("event", intake_id=result.intake_id)

    def _event_card(self) -> Card:
        card = Card()
        self.form = RecordForm(
            "intake_event", self.shell.workspace.pack, names=FIELDS, columns=3, keys=False
        )
        self.form.changed.connect(self._changed)
        card.add(self.form)
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        row.addWidget(Label(self.tr("Who took part"), role="label", colour="text2"))
        flow = FlowLayout(gap=1.5)
        self._chips: dict[str, Chip] = {}
        for code in AGENCIES:
            agency = self.shell.workspace.pack.agencies.get(code)
            if agency is None:
                continue
            chip = Chip(i18n.pick(agency.short), name=f"agency_{code}")
            chip.toggled.connect(lambda _on: self._changed())
            self._chips[code] = chip
            flow.addWidget(chip)
        row.addLayout(flow, 1)
        card.add(row)
        return card

    def _look_alike_row(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        yes = Button(self.tr("Yes, add to that case"), size="small", name="same_child")
        yes.clicked.connect(lambda: self._answer(same=True))
        no = Button(self.tr("No, another child"), size="small", name="other_child")
        no.clicked.connect(lambda: self._answer(same=False))
        buttons.addWidget(yes)
        buttons.addWidget(no)
        layout = self._look.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.addLayout(buttons)
        return buttons

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.u(2))
        row.addWidget(IconView("keyboard", "text3"))
        keys = self.tr(
            "Enter: next cell · Ctrl+D: as in the line above · Ctrl+V: paste rows ·"
            " Ctrl+Backspace: take the line away"
        )
        row.addWidget(Label(keys, role="label", colour="text3", elide=True), 1)
        self._sum = Label("", role="label_strong")
        row.addWidget(self._sum)
        return row

    def _changed(self) -> None:
        self.drafting.touch()

    def _edited(self, row: int) -> None:
        self._changed()
        self._summarise()
        if row >= 0:
            self._ask_about(row)

    def _signs(self, row: int) -> None:
        line = self.grid.sheet.line(row)
        name = line.cells[0] or self.tr("Line {number}").format(number=row + 1)
        chosen = ask_signs(self.shell, name, line.signs)
        if chosen is not None:
            self.grid.sheet.put(row, replace(line, signs=chosen))
        self.grid.setFocus()

    def _ask_about(self, row: int) -> None:
        """Propose a known child while the name is typed; each is asked about once."""
        line = self.grid.sheet.line(row)
        if line.case_id is not None or not line.cells[0]:
            return
        try:
            values = line.values()
        except InvalidInput:
            return
        found = self.shell.workspace.intake.similar(values)
        fresh = [alike for alike in found if alike.case_id not in line.asked]
        if not fresh:
            return
        self._similar = (row, fresh[0])
        alike = fresh[0]
        age = (
            i18n.translate("ages", "{age} years").format(age=alike.age_low) if alike.age_low else ""
        )
        about = ", ".join(part for part in (alike.name, age, alike.place) if part)
        self._look.set(
            self.tr("{about}. The same child?").format(about=about),
            "info",
            lead=self.tr("Looks like {number}:").format(number=alike.number),
        )
        self._look.show()

    def _answer(self, *, same: bool) -> None:
        if self._similar is None:
            return
        row, alike = self._similar
        self._similar = None
        self._look.hide()
        line = self.grid.sheet.line(row)
        asked = (*line.asked, alike.case_id)
        case_id = alike.case_id if same else None
        self.grid.sheet.put(row, replace(line, asked=asked, case_id=case_id))
        self.grid.setFocus()

    def _show_wrong(self, error: InvalidInput) -> None:
        rows = {int(name.split(".")[0]) for name in error.fields}
        self.grid.sheet.mark_wrong({(row, AGE) for row in rows})
        self.grid.setCurrentIndex(self.grid.sheet.index(min(rows), AGE))
        self.grid.setFocus()
        self.shell.say(self.tr("An age cannot be read: “14”, “≈ 14” or “13–15” will do."), "danger")

    def _summarise(self) -> None:
        lines = self.grid.sheet.lines()
        opens = sum(line.case_id is None for line in lines)
        young = sum((line.youngest() or 99) < 14 for line in lines)
        urgent = sum("DANGER" in line.signs for line in lines)
        parts = [self.tr("%n child(ren)", "", len(lines))]
        parts += [self.tr("%n under 14", "", young)] if young else []
        parts += [self.tr("%n urgent", "", urgent)] if urgent else []
        self._sum.setText(" · ".join(parts) if lines else "")
        save = self.tr("Save and open %n case(s)", "", opens) if lines else self.tr("Save")
        self.save_button.setText(save)
        self.header.set_title(
            self.title(), self.tr("What is common is written once; each child is one line")
        )

    def _content(self) -> dict[str, Any] | None:
        """What was typed, or None where nothing was."""
        lines = self.grid.sheet.lines()
        if not lines and not self.form.is_changed():
            return None
        return {
            "channel": self._channel,
            "form": self.form.draft(),
            "agencies": [code for code, chip in self._chips.items() if chip.isChecked()],
            "lines": [line.packed() for line in lines],
        }

    def _forget(self) -> None:
        self.drafting.drop()
        self.form.mark_saved()
        self.grid.sheet.set_lines(())
