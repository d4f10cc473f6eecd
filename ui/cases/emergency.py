"""Opening a kept case in an emergency: the reason first, then the passphrase once more."""

from uuid import UUID

from ui import i18n
from ui.confirm import confirmed
from ui.deed_sheet import DeedSheet
from ui.shell import Shell
from ui.widgets import Button, InlineMessage, TextArea


class EmergencySheet(DeedSheet):
    """Says what it means before it is done: for how long, and who will be told."""

    def __init__(self, shell: Shell, case_id: UUID, number: str) -> None:
        title = self.tr("Open {number} in an emergency").format(number=number)
        super().__init__(shell.window, title, width=125, name="emergency_sheet")
        self._shell, self._case = shell, case_id
        text = self.tr(
            "You will read the whole case until the end of tomorrow. Its worker and supervisor are "
            "told who opened it, when and why. This stays in the journal and is not taken back."
        )
        self.body.addWidget(InlineMessage(text, "warning"))
        self.reason = TextArea(rows=3, name="emergency_reason")
        self.field(self.tr("Why it cannot wait for them"), self.reason)
        button = Button(
            self.tr("Open the case"), kind="danger", clicked=self.open_case, name="open_emergency"
        )
        self.foot(self.tr("Cancel"), "cancel_emergency", button)

    def open_case(self) -> None:
        """Open it, once there is a reason and the person has proved themselves."""
        shell, case_id, reason = self._shell, self._case, self.reason.text().strip()
        if not reason:
            self.say(self.tr("The reason is needed."))
            self.reason.setFocus()
            return
        if not confirmed(shell, self.tr("You are opening a case that is kept from you.")):
            return
        self.done("opened")
        opened = shell.run(lambda: shell.workspace.cases.open_in_emergency(case_id, reason))
        if opened and shell.open_case(case_id):
            until = i18n.moment_text(opened.value, shell.workspace.pack.timezone)
            shell.say(self.tr("Open to you until {moment}").format(moment=until), "sealed")
