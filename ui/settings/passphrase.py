"""Setting another passphrase for the person who is signed in."""

from functools import partial

from services.errors import AppError
from ui.messages import message
from ui.shell import Shell
from ui.unlock.new_passphrase import NewPassphrase
from ui.unlock.work import set_own_passphrase
from ui.widgets.buttons import Button
from ui.widgets.dialog import Sheet
from ui.widgets.label import Label
from ui.widgets.notices import InlineMessage


class ChangePassphrase(Sheet):
    """The old passphrase stops to open the vault as soon as the new one is set."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window, width=125)
        self._shell, self._busy = shell, False
        self.setAccessibleName(self.tr("Change the passphrase"))
        self.body.addWidget(Label(self.tr("Change the passphrase"), role="section"))
        self.passphrase = NewPassphrase()
        self.body.addWidget(self.passphrase)
        self._message = InlineMessage("", "danger")
        self._message.hide()
        self.body.addWidget(self._message)
        self.body.addStretch(1)
        self.buttons.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Cancel"), clicked=lambda: self.done(""), name="cancel")
        )
        self.button = Button(
            self.tr("Change"), kind="primary", clicked=self.change, name="change_now"
        )
        self.buttons.addWidget(self.button)
        self.passphrase.second.submitted.connect(self.change)

    def change(self) -> None:
        """Set the passphrase, if both fields hold the same good one."""
        if self._busy or self.passphrase.problem():
            return
        self._busy = True
        self.button.setEnabled(False)
        setting = partial(set_own_passphrase, self._shell.workspace, self.passphrase.text())
        self._shell.tasks.run(setting, self._changed, self._failed)

    def done(self, code: str) -> None:
        if not self._busy:
            self.passphrase.clear()
            super().done(code)

    def _changed(self, _nothing: object) -> None:
        self._busy = False
        self.done("changed")
        self._shell.toast(self.tr("The passphrase was changed"))

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self.button.setEnabled(True)
        if not isinstance(error, AppError):
            raise error
        self._message.set(message(error), "danger")
        self._message.show()
