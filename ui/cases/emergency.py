"""Opening a kept case in an emergency: the reason first, then the passphrase once more."""

from uuid import UUID

from ui import i18n
from ui.confirm import confirmed
from ui.shell import Shell
from ui.widgets import Button, InlineMessage, Label, Sheet, TextArea


class EmergencySheet(Sheet):
    """Says what it means before it is done: for how long, and who will be told."""

    def __init__(self, shell: Shell, case_id: UUID, number: str) -> None:
        super().__init__(shell.window, width=125)
        self._shell, self._case = shell, case_id
        title = self.tr("Open {number} in an emergency").format(number=number)
        self.setObjectName("emergency_sheet")
        self.setAccessibleName(title)
        self.body.addWidget(Label(title, role="section", wrap=True))
        text = self.tr(
            "You will read the whole case until the end of tomorrow. Its worker and supervisor are "
            "told who opened it, when and why. This stays in the journal and is not taken back."
        )
        self.body.addWidget(InlineMessage(text, "warning"))
        says = self.tr("Why it cannot wait for them")
        label = Label(says, role="label", colour="text2")
        self.reason = TextArea(rows=3, name="emergency_reason")
        self.reason.setAccessibleName(says)
        label.setBuddy(self.reason)
        self.body.addWidget(label)
        self.body.addWidget(self.reason)
        self._message = InlineMessage("", "danger")
        self._message.hide()
        self.body.addWidget(self._message)
        self.body.addStretch(1)
        self.buttons.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Cancel"), clicked=lambda: self.done(""), name="cancel_emergency")
        )
        self.buttons.addWidget(
            Button(self.tr("Open the case"), kind="danger", clicked=self.open_case,
                   name="open_emergency")
        )  # fmt: skip

    def open(self) -> None:
        super().open()
        self.reason.setFocus()

    def open_case(self) -> None:
        """Open it, once there is a reason and the person has proved themselves."""
        shell, case_id, reason = self._shell, self._case, self.reason.text().strip()
        if not reason:
            self._message.set(self.tr("The reason is needed."), "danger")
            self._message.show()
            self.reason.setFocus()
            return
        if not confirmed(shell, self.tr("You are opening a case that is kept from you.")):
            return
        self.done("opened")
        opened = shell.run(lambda: shell.workspace.cases.open_in_emergency(case_id, reason))
        if opened and shell.open_case(case_id):
            until = i18n.moment_text(opened.value, shell.workspace.pack.timezone)
            shell.say(self.tr("Open to you until {moment}").format(moment=until), "sealed")
