"""Setting another passphrase for the person who is signed in."""

from functools import partial

from ui.deed_sheet import DeedSheet
from ui.shell import Shell
from ui.unlock.new_passphrase import NewPassphrase
from ui.unlock.work import set_own_passphrase
from ui.widgets.buttons import Button


class ChangePassphrase(DeedSheet):
    """The old passphrase stops to open the vault as soon as the new one is set."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window, self.tr("Change the passphrase"), width=125)
        self._shell = shell
        self.passphrase = NewPassphrase()
        self.passphrase.second.submitted.connect(self.change)
        self.body.addWidget(self.passphrase)
        change = Button(self.tr("Change"), kind="primary", clicked=self.change, name="change_now")
        self.foot(self.tr("Cancel"), "cancel", change)

    def change(self) -> None:
        """Set the passphrase, if both fields hold the same good one."""
        if self.busy or self.passphrase.problem():
            return
        setting = partial(set_own_passphrase, self._shell.workspace, self.passphrase.text())
        self.run(self._shell.tasks, setting, self._changed)

    def closing(self, _code: str) -> None:
        self.passphrase.clear()

    def _changed(self, _nothing: object) -> None:
        self.done("changed")
        self._shell.toast(self.tr("The passphrase was changed"))
