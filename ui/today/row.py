"""One line of the day: what to do, for which child, until when, and the button that does it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.packs.model import Pack
from services.packs.tracks import OFFICE
from services.pathway.words import source_text
from services.today import REFERRAL, TodayRow
from ui import i18n, theme
from ui.shell import Shell
from ui.widgets import Button, IconView, Label

ICONS = {
    "overdue": "alert-triangle-filled",
    "soon": "clock",
    "open": "circle",
    "waiting": "player-pause",
}

NO_BREAK = "\u00a0"


class DueLine(QWidget):
    """A line of the queue; ``opened`` when its button is used."""

    opened = Signal()

    def __init__(self, shell: Shell, row: TodayRow, token: str) -> None:
        super().__init__()
        self._shell, self._row, self._token = shell, row, token
        line = QHBoxLayout(self)
        line.setContentsMargins(0, theme.u(1), 0, theme.u(1))
        line.setSpacing(theme.u(3))
        line.addWidget(IconView(ICONS[token], token, 5), 0, Qt.AlignmentFlag.AlignVCenter)
        task, law = self._task(), self._law()
        line.addLayout(_pair(Label(task, role="strong", wrap=True), law), 7)
        line.addLayout(self._child(), 4)
        due = Label(self._due(), role="label_strong", colour=token, wrap=True)
        due.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        line.addWidget(due, 4)
        button = Button(
            self.tr("Open"),
            size="small",
            clicked=self.opened.emit,
            name=f"open:{row.number}:{row.step}",
        )
        button.setMinimumWidth(theme.u(22))
        button.setAccessibleName(f"{task}, {self._said()}, {self._due(', ')}")
        line.addWidget(button)

    def _task(self) -> str:
        if self._row.state == REFERRAL:
            return self.tr("Receipt of a referral")
        step = self._pack().steps.get(self._row.step)
        return i18n.pick(step.task) if step is not None else self._row.step or self.tr("name kept")

    def _pack(self) -> Pack:
        """The version of the pack that the case keeps, by which the step was derived."""
        return self._shell.workspace.shelf.of(self._row.pack_version)

    def _law(self) -> Label:
        pack, language = self._pack(), i18n.language()
        if self._row.state == REFERRAL:
            text = pack.text("agency", self._row.responsible, language)
        else:
            text = source_text(pack, self._row.source or OFFICE, language)
        return Label(text, role="label", colour="text3", elide=True)

    def _child(self) -> QVBoxLayout:
        number = Label(self._row.number, role="label", colour="text3", elide=True)
        if self._row.kept or self._row.restricted:  # visitors see this screen
            hidden = QHBoxLayout()
            hidden.setSpacing(theme.u(1))
            hidden.addWidget(IconView("lock-filled", "sealed", 4))
            hidden.addWidget(Label(self.tr("name kept"), colour="sealed", elide=True), 1)
            return _pair(hidden, number)
        return _pair(Label(self._row.name or self.tr("name not known"), elide=True), number)

    def _said(self) -> str:
        hidden = self._row.kept or self._row.restricted
        return self._row.number if hidden else self._row.name or self._row.number

    def _due(self, between: str = "\n") -> str:
        workspace = self._shell.workspace
        if self._row.since is not None:
            days = (workspace.clock() - self._row.since).days
            return self.tr("sent %n day(s) ago", "", days)
        if self._row.due_at is None:
            return self.tr("waiting")
        text = i18n.due_text(self._row.due_at, workspace.clock(), workspace.pack.timezone)[0]
        return between.join(part.replace(" ", NO_BREAK) for part in text.split(" · ", 1))


def _pair(first: Label | QHBoxLayout, second: Label) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    if isinstance(first, QHBoxLayout):
        column.addLayout(first)
    else:
        column.addWidget(first)
    column.addWidget(second)
    column.addStretch(1)
    return column
