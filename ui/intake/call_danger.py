"""The first question of a call, and who to ring when the answer is yes."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.shell import Shell
from ui.widgets import Badge, Card, FlowLayout, IconView, InlineMessage, Label, YesNoUnknown

EMERGENCY = "S25"
HOURS = timedelta(hours=24)
"""Code on Children, art. 36.7: court, prosecutor and Commission are told within 24 hours."""


class DangerBar(QWidget):
    """Asks whether the child is in danger right now; ``changed`` when answered."""

    changed = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(2))
        question = self.tr("Is the child in danger right now?")
        bar = InlineMessage(self._hint(), "danger", lead=question)
        self.box = YesNoUnknown(None)
        self.box.setObjectName("immediate_danger")
        self.box.set_accessible_names(question)
        self.box.changed.connect(self.changed)
        layout = bar.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.addWidget(self.box)
        column.addWidget(bar)
        self._until = Badge("", "soon")
        self.emergency = self._who_to_ring()
        self.emergency.hide()
        column.addWidget(self.emergency)

    def _hint(self) -> str:
        """Whom first; and where the procedure has the step, that its hours run."""
        if EMERGENCY in self._shell.workspace.pack.steps:
            return self.tr(
                "If yes: police and shelter first, and 24 hours begin (Code on Children, art. 36.7)."
            )
        return self.tr("If yes: police and shelter first.")

    def show_until(self, received_at: datetime | None) -> None:
        """Show who to ring, and until when to write; the hours run from the call."""
        workspace = self._shell.workspace
        until = (received_at or workspace.clock()) + HOURS
        text = self.tr("Court, prosecutor, Commission: in writing until {until}")
        when = i18n.moment_text(until, workspace.pack.timezone)
        self._until.set(text.format(until=when), "soon")
        self._until.setVisible(EMERGENCY in workspace.pack.steps)
        self.emergency.setVisible(self.box.value() is True)

    def _who_to_ring(self) -> Card:
        card = Card(kind="sunken")
        row = FlowLayout(gap=3)
        for icon, title, hint in (
            ("phone", self.tr("Police 102 first"), self.tr("to the duty officer: name the place")),
            ("home-heart", self.tr("Then the shelter"), self.tr("through its coordinator")),
        ):
            row.addWidget(_contact(icon, title, hint))
        holder = QWidget()
        holder.setMinimumHeight(theme.u(9))
        middle = QHBoxLayout(holder)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self._until)
        row.addWidget(holder)
        card.add(row)
        return card


def _contact(icon: str, title: str, hint: str) -> QWidget:
    """Whom to ring, and how."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, theme.u(6), 0)
    row.setSpacing(theme.u(3))
    row.addWidget(IconView(icon, "accent", 5), 0, Qt.AlignmentFlag.AlignVCenter)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label(title, role="strong"))
    words.addWidget(Label(hint, role="label", colour="text2"))
    row.addLayout(words)
    return holder
