"""A new recovery key for the office: shown once, typed back from the paper, and only then in force."""

from functools import partial

from services.errors import AppError
from services.sealing.recovery import KNOWN, OLD
from ui.confirm import confirmed
from ui.deed_sheet import DeedSheet
from ui.people.leaving import offer_new_key
from ui.shell import Shell
from ui.unlock.recovery_key import RecoveryKeyStep
from ui.widgets import Button, Label


class NewRecoveryKey(DeedSheet):
    """Until the new key was typed back whole, the old one holds: who closes the sheet loses nothing."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(
            shell.window, self.tr("New recovery key"), width=150, name="new_recovery_key"
        )
        self._shell = shell
        self._key = ""
        self.step: RecoveryKeyStep | None = None
        self._why = Label(
            self.tr(
                "Make a new one if the printed sheet is lost, if its envelope was opened without "
                "need, or if others may have seen it. The key on the old sheet then opens the "
                "vault no more.\n\nThe new key is shown once. Print it or write it down. Nothing "
                "changes until you have typed it back from the paper."
            ),
            colour="text2",
            wrap=True,
        )
        self.body.addWidget(self._why)
        go = Button(self.tr("Show a new key"), kind="primary", clicked=self.go, name="recovery_go")
        self.foot(self.tr("Cancel"), "recovery_cancel", go)

    def open(self) -> None:
        super().open()
        self.button.setFocus()

    def go(self) -> None:
        """Show a key; with one shown, put it in force if it was typed back."""
        if self.busy:
            return
        if self.step is None:
            self._show_key()
        elif self.step.is_typed_back() and self._proved():
            put = partial(self._shell.workspace.keys.replace_recovery, self._key)
            self.run(self._shell.tasks, put, self._replaced)

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        self.button.setText(self.tr("One moment…") if busy else self._wording())

    def closing(self, code: str) -> None:
        if self._key and not code:
            self._shell.say(
                self.tr(
                    "The old recovery key still holds. Destroy what was printed or written down "
                    "just now."
                ),
                "info",
            )
        self._key = ""

    def _wording(self) -> str:
        return self.tr("Put the new key in force") if self._key else self.tr("Show a new key")

    def _proved(self) -> bool:
        """Printing may take longer than a passphrase counts."""
        return confirmed(self._shell, self.tr("You are making a new recovery key."))

    def _show_key(self) -> None:
        if not self._proved():
            return
        workspace = self._shell.workspace
        try:
            self._key = workspace.keys.draw()
        except AppError as error:
            self.failed(error)
            return
        office = workspace.office
        self._why.hide()
        self.step = RecoveryKeyStep(
            self._key, office.name, office.address, training=workspace.vault.training
        )
        self.step.typed.returnPressed.connect(self.go)
        self.body.insertWidget(1, self.step)
        self.button.setText(self._wording())
        self.step.typed.setFocus()

    def _replaced(self, sealed: str) -> None:
        self.done("replaced")
        shell = self._shell
        detail = self.tr("Destroy the old sheet.")
        if sealed == KNOWN:
            detail += " " + self.tr("The new key opens the sealed cases too.")
        shell.toast(self.tr("The new recovery key is in force"), detail=detail)
        if sealed == OLD:
            words = self.tr(
                "The sealed cases still know the old recovery key. A supervisor who is named there "
                "types the new one on the page “Sealed cases”."
            )
            shell.say(words, "warning")
        offer_new_key(
            shell,
            self.tr(
                "Who has seen the old key and has an older copy of the file can read that copy, "
                "and with it what is written from now on. With a new key of the vault it opens "
                "nothing that comes after. A verified backup is made first; nothing can be saved "
                "meanwhile. It can also be done later: Settings, People."
            ),
        )
