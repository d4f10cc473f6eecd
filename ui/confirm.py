"""Asking for the passphrase once more, before what cannot be taken back."""

from ui.deed_sheet import DeedSheet
from ui.shell import Shell
from ui.widgets import Button, PassphraseEdit

CONFIRMED = "confirmed"


def confirmed(shell: Shell, why: str) -> bool:
    """Whether the person proved themselves just now; asks with a small sheet when that is needed.

    ``why`` is a sentence that says for what.
    """
    if shell.workspace.confirmation.valid:
        return True
    return ConfirmSheet(shell, why).exec() == CONFIRMED


class ConfirmSheet(DeedSheet):
    """The passphrase of who is at the keyboard; proving it takes the time of an opening."""

    def __init__(self, shell: Shell, why: str) -> None:
        title = self.tr("Your passphrase once more")
        super().__init__(shell.window, title, why, width=115, name="confirm_again")
        self._shell = shell
        says = self.tr("Passphrase")
        self.passphrase = PassphraseEdit(says, name="confirm_passphrase")
        self.passphrase.submitted.connect(self.confirm)
        self.field(says, self.passphrase)
        confirm = Button(
            self.tr("Confirm"), kind="primary", clicked=self.confirm, name="confirm_now"
        )
        self.foot(self.tr("Cancel"), "confirm_cancel", confirm)

    def confirm(self) -> None:
        """Prove it away from the screen's thread."""
        typed = self.passphrase.text()
        if self.busy or not typed:
            return
        confirmation = self._shell.workspace.confirmation
        self.run(self._shell.tasks, lambda: confirmation.confirm(typed), self._proved)

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        self.passphrase.edit.setReadOnly(busy)

    def closing(self, _code: str) -> None:
        self.passphrase.clear()

    def _proved(self, right: object) -> None:
        if right:
            self.done(CONFIRMED)
            return
        self.say(self.tr("This is not your passphrase. Nothing was changed."))
        self.passphrase.edit.selectAll()
        self.passphrase.edit.setFocus()
