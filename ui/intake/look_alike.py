"""A child who may be known already: asked once, while the name is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from services.intake.ages import age_words
from services.intake.lookalikes import Lookalike
from ui import i18n
from ui.intake.lines import Line
from ui.intake.raid_model import RaidModel
from ui.shell import Shell
from ui.widgets import Button, InlineMessage


class LookAlikeBar(InlineMessage):
    """Compares the lines of a sheet with known children. ``answered`` tells (row, known child,
    the same one); the bar is hidden while it has nothing to ask."""

    answered = Signal(int, object, bool)

    def __init__(self, shell: Shell, sheet: RaidModel) -> None:
        super().__init__()
        self._shell, self._sheet = shell, sheet
        self._asking: tuple[int, Lookalike] | None = None
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        yes = Button(self.tr("Yes, add to that case"), size="small", name="same_child")
        yes.clicked.connect(lambda: self._answer(True))
        no = Button(self.tr("No, another child"), size="small", name="other_child")
        no.clicked.connect(lambda: self._answer(False))
        layout.addWidget(yes)
        layout.addWidget(no)
        self.hide()

    def after_edit(self, row: int) -> None:
        """A line was changed; -1: lines were taken away."""
        if row < 0 or (self._asking is not None and self._asking[0] == row):
            self.look_anywhere()
        elif self._asking is None:
            self._look_at(row)

    def look_anywhere(self) -> None:
        """Ask about the first line whose child may be known and was not asked about."""
        self._asking = None
        self.hide()
        for row in self._sheet.rows():
            if self._look_at(row):
                return

    def _look_at(self, row: int) -> bool:
        line = self._sheet.line(row)
        fresh = self._known_to_be_like(line)
        if fresh is None:
            return False
        self._asking = (row, fresh)
        age = age_words(fresh.age_low, fresh.age_high, False)
        age = i18n.translate("ages", "{age} years").format(age=age) if age else ""
        about = ", ".join(part for part in (fresh.name, age, fresh.place) if part)
        lead = self.tr("Line {number} looks like {case}:")
        lead = lead.format(number=row + 1, case=fresh.number)
        # one text and no bold lead: with large text it has to wrap as a whole
        asked = self.tr("{about}. The same child?").format(about=about)
        self.set(f"{lead} {asked}", "info")
        self.show()
        return True

    def _known_to_be_like(self, line: Line) -> Lookalike | None:
        if line.case_id is not None or not line.cells[0] or not line.readable:
            return None
        found = self._shell.workspace.intake.similar(line.values())
        return next((one for one in found if one.case_id not in line.asked), None)

    def _answer(self, same: bool) -> None:
        if self._asking is not None:
            row, alike = self._asking
            self.answered.emit(row, alike, same)
