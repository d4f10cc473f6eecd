"""The days that a decree moved: a table with add, change and remove; the cases follow at once."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.access import allowed
from services.packs.moved_days import MovedDayView
from ui import i18n, theme
from ui.cases.case_page.folded import FoldedList
from ui.forms import RecordForm
from ui.merge import save_merged
from ui.settings.live_card import LiveCard
from ui.shell import Shell
from ui.widgets import Button, IconButton, Label, ListRow
from ui.widgets.dialog import Sheet

SHOWN = 8


class MovedDaysCard(LiveCard):
    """Every moved day, the latest first. After a change every deadline is counted anew."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, self.tr("Days moved by decree"))
        self.setObjectName("moved_days")

    def fill(self) -> None:
        days = self.shell.workspace.procedure.moved_days()
        may = allowed(self.shell.workspace.actor(), "manage", "pack").ok
        self.set_count(len(days) or None)
        words = self.tr(
            "They outrank the calendar of the country. Limits in working days are counted by them."
        )
        self.content.addWidget(Label(words, colour="text2", wrap=True))
        if days:
            self.content.addWidget(FoldedList([self._row(day, may) for day in days], SHOWN))
        else:
            self.content.addWidget(Label(self.tr("No day is moved."), colour="text3"))
        line = QHBoxLayout()
        add = Button(
            self.tr("Add a day…"), icon="plus", size="small", clicked=self.add_day, name="add_day"
        )
        add.refuse("" if may else self.tr("The supervisor decides this."))
        line.addWidget(add)
        line.addStretch(1)
        self.content.addLayout(line)

    def add_day(self) -> None:
        """Open the form of a new day."""
        MovedDaySheet(self.shell, None, self.recheck).open()

    def change_day(self, day: MovedDayView) -> None:
        """Open the form of a day that is there."""
        MovedDaySheet(self.shell, day, self.recheck).open()

    def remove_day(self, day_id: UUID) -> None:
        """Take a day out of the table."""
        if self.shell.run(lambda: self.shell.workspace.procedure.remove_moved_day(day_id)):
            self.recheck()

    def recheck(self) -> None:
        """Count the deadlines of every case anew, behind the window."""
        self.shell.start(
            self.shell.workspace.procedure.recheck,
            self._rechecked,
            self.tr("Counting the deadlines anew"),
            steps=True,
        )

    def _rechecked(self, changed: int) -> None:
        self.shell.toast(self.tr("%n case(s) changed", "", changed))

    def _row(self, day: MovedDayView, may: bool) -> ListRow:
        name = i18n.date_text(day.day)
        kind = self.tr("working day") if day.works else self.tr("day off")
        lines = [("scale", day.decree, "text2")] if day.decree else []
        buttons = QWidget()
        line = QHBoxLayout(buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.u(1))
        for icon, says, clicked, verb in (
            ("pencil", self.tr("Change {day}"), lambda: self.change_day(day), "change"),
            ("x", self.tr("Remove {day}"), lambda: self.remove_day(day.id), "remove"),
        ):
            button = IconButton(
                icon, says.format(day=name), clicked=clicked, name=f"{verb}:{day.day}"
            )
            button.setEnabled(may)
            line.addWidget(button)
        text = f"{i18n.short_day(day.day)}.{day.day.year}: {kind}"
        return ListRow(text, icon="calendar", lines=lines, action=buttons, bold=False)


class MovedDaySheet(Sheet):
    """One day: which, worked or off, by which decree."""

    def __init__(self, shell: Shell, day: MovedDayView | None, saved: Callable[[], object]) -> None:
        super().__init__(shell.window, width=120)
        self._shell, self._day, self._saved = shell, day, saved
        title = self.tr("Day moved by decree")
        self.setAccessibleName(title)
        self.body.addWidget(Label(title, role="section"))
        self.form = RecordForm("moved_day", shell.workspace.pack, columns=1)
        if day is not None:
            self.form.show_values({"day": day.day, "works": day.works, "decree": day.decree})
        self.body.addWidget(self.form)
        self.buttons.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Cancel"), clicked=lambda: self.done(""), name="cancel")
        )
        self.buttons.addWidget(
            Button(self.tr("Save"), kind="primary", clicked=self.save, name="save_day")
        )

    def save(self) -> None:
        """Keep the day and count the deadlines anew."""
        procedure, day = self._shell.workspace.procedure, self._day
        if day is None:
            done = self._shell.run(lambda: procedure.add_moved_day(self.form.values()), self.form)
        else:
            known = day
            done = save_merged(
                self._shell,
                self.form,
                lambda values, version: procedure.change_moved_day(known.id, values, version),
                known.version,
            )
        if done:
            self.done("saved")
            self._saved()
