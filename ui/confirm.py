"""Asking for the passphrase once more, before what cannot be taken back."""

from services.errors import AppError
from ui import theme
from ui.messages import message
from ui.shell import Shell
from ui.widgets import Button, Label, PassphraseEdit, Sheet
from ui.widgets.notices import InlineMessage

CONFIRMED = "confirmed"


def confirmed(shell: Shell, why: str) -> bool:
    """Whether the person proved themselves just now; asks with a small sheet when that is needed.

    ``why`` is a sentence that says for what.
    """
    if shell.workspace.confirmation.valid:
        return True
    return ConfirmSheet(shell, why).exec() == CONFIRMED


class ConfirmSheet(Sheet):
    """The passphrase of who is at the keyboard; proving it takes the time of an opening."""

    def __init__(self, shell: Shell, why: str) -> None:
        super().__init__(shell.window, width=115)
        self._shell, self._busy = shell, False
        self.setObjectName("confirm_again")
        self.setAccessibleName(self.tr("Your passphrase once more"))
        self.body.addWidget(Label(self.tr("Your passphrase once more"), role="section"))
        self.body.addWidget(Label(why, colour="text2", wrap=True))
        self.body.addSpacing(theme.u(1))
        says = self.tr("Passphrase")
        label = Label(says, role="label", colour="text2")
        self.passphrase = PassphraseEdit(says, name="confirm_passphrase")
        label.setBuddy(self.passphrase.edit)
        self.passphrase.submitted.connect(self.confirm)
        self.body.addWidget(label)
        self.body.addWidget(self.passphrase)
        self._message = InlineMessage("", "danger")
        self._message.hide()
        self.body.addWidget(self._message)
        self.body.addStretch(1)
        self.buttons.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Cancel"), clicked=lambda: self.done(""), name="confirm_cancel")
        )
        self.button = Button(
            self.tr("Confirm"), kind="primary", clicked=self.confirm, name="confirm_now"
        )
        self.buttons.addWidget(self.button)

    def open(self) -> None:
        super().open()
        self.passphrase.edit.setFocus()

    def confirm(self) -> None:
        """Prove it away from the screen's thread."""
        typed = self.passphrase.text()
        if self._busy or not typed:
            return
        self._set_busy(True)
        confirmation = self._shell.workspace.confirmation
        self._shell.tasks.run(lambda: confirmation.confirm(typed), self._proved, self._failed)

    def done(self, code: str) -> None:
        if not self._busy:
            self.passphrase.clear()
            super().done(code)

    def _proved(self, right: object) -> None:
        self._set_busy(False)
        if right:
            self.done(CONFIRMED)
            return
        self._message.set(self.tr("This is not your passphrase. Nothing was changed."), "danger")
        self._message.show()
        self.passphrase.edit.selectAll()
        self.passphrase.edit.setFocus()

    def _failed(self, error: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(error, AppError):
            raise error
        self._message.set(message(error), "danger")
        self._message.show()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.button.setEnabled(not busy)
        self.passphrase.edit.setReadOnly(busy)
