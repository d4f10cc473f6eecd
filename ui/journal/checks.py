"""The checks of the journal: read it whole, and compare the mark of a paper."""

from PySide6.QtWidgets import QHBoxLayout

from services.errors import AppError, InvalidInput
from services.trail import Compared, Comparison, TrailReport
from ui import theme
from ui.journal.words import comparison_text, outside_line, outside_text, report_text
from ui.messages import field_message, message
from ui.shell import Shell
from ui.widgets import Button, Card, InlineMessage, Label, LineEdit

SHOWN = 8
"""Records changed outside that are named on the screen."""
FIELD = 46


class JournalChecks(Card):
    """``verify`` reads everything; below, a field for what stands at the foot of a paper."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(gap=2)
        self._shell = shell
        self._running = False
        row = QHBoxLayout()
        row.setSpacing(theme.u(2))
        says = self.tr("Type the mark from a paper")
        label = Label(says, role="label", colour="text2")
        self.mark = LineEdit(name="journal_mark", placeholder="1234:AB12CD34")
        self.mark.setAccessibleName(says)
        self.mark.setFixedWidth(theme.u(FIELD))
        self.mark.returnPressed.connect(self.compare)
        label.setBuddy(self.mark)
        row.addWidget(label)
        row.addWidget(self.mark)
        row.addWidget(Button(self.tr("Compare"), clicked=self.compare, name="journal_compare"))
        row.addStretch(1)
        self.button = Button(
            self.tr("Verify the journal"),
            icon="shield-lock",
            clicked=self.verify,
            name="journal_verify",
        )
        row.addWidget(self.button)
        self.add(row)
        self.result = InlineMessage("", "done", closable=True)
        self.add(self.result)
        self.more = Label("", wrap=True)
        self.add(self.more)
        self._tell("", "info")

    def verify(self) -> None:
        """Read the whole journal and hold every record against it; can be stopped."""
        if self._running:
            return
        self._running = True
        self.button.setEnabled(False)
        self._shell.start(
            self._shell.workspace.trail.verify,
            self._verified,
            self.tr("The journal is being verified"),
            failed=self._failed,
            steps=True,
        )

    def compare(self) -> None:
        """Say whether the journal still contains the mark."""
        try:
            found = self._shell.workspace.trail.compare(self.mark.text())
        except InvalidInput as error:
            self._tell(field_message(error.fields["head"]), "warning")
            self.mark.setFocus()
            return
        self.show_comparison(found)

    def show_comparison(self, found: Comparison) -> None:
        """Say what became of a mark."""
        zone = self._shell.workspace.pack.timezone
        kind = "done" if found.code is Compared.CONTAINED else "danger"
        self._tell(comparison_text(found, zone), kind)

    def show_report(self, report: TrailReport) -> None:
        """Say what the check of everything found."""
        said = report_text(report, self._shell.workspace.pack.timezone)
        text = f"{said} {outside_text(report)}"
        self._tell(text, "done" if report.ok else "danger")
        named = report.outside.found[:SHOWN]
        if not named:
            return
        numbers = [found.sequence for found in named if found.sequence]
        entries = self._shell.workspace.trail.rows(numbers)
        lines = [outside_line(found, entries.get(found.sequence)) for found in named]
        if report.outside.count > len(named):
            lines.append("…")
        self.more.setText("\n".join(lines))
        self.more.show()

    def _verified(self, report: TrailReport) -> None:
        self._end()
        self.show_report(report)

    def _failed(self, error: BaseException) -> None:
        self._end()
        if not isinstance(error, AppError):
            raise error
        stopped = error.code == "verify_cancelled"
        self._tell(message(error), "info" if stopped else "danger")

    def _end(self) -> None:
        self._running = False
        self.button.setEnabled(True)

    def _tell(self, text: str, kind: str) -> None:
        self.result.set(text, kind)
        self.result.setHidden(not text)
        self.more.hide()
