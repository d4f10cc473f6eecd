"""The first time: a single-use phrase opened the vault, and a passphrase of one's own is set.

Nothing of the vault is shown before that; who turns back closes it, and the phrase works again.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.errors import AppError
from ui.messages import message
from ui.tasks import Tasks
from ui.unlock import work
from ui.unlock.new_passphrase import NewPassphrase
from ui.widgets.buttons import Button
from ui.widgets.dialog import Sheet
from ui.widgets.label import Label
from ui.widgets.notices import InlineMessage

if TYPE_CHECKING:
    from services.workspace import Workspace


class OwnPassphraseSheet(Sheet):
    """``ready`` gives the workspace once the passphrase is set."""

    ready = Signal(object)

    def __init__(self, host: QWidget, tasks: Tasks, workspace: "Workspace") -> None:
        super().__init__(host, width=125)
        self._tasks, self._workspace, self._busy = tasks, workspace, False
        title = self.tr("Set a passphrase of your own")
        self.setObjectName("own_passphrase")
        self.setAccessibleName(title)
        self.body.addWidget(Label(title, role="section"))
        actor = workspace.actor()
        text = self.tr(
            "Welcome, {name}. Set your own passphrase now: from then on you open the vault with it, "
            "and only you know it. Until it is set, the phrase from the paper still works."
        ).format(name=actor.name if actor else "")
        self.body.addWidget(Label(text, colour="text2", wrap=True))
        self.passphrase = NewPassphrase()
        self.passphrase.second.submitted.connect(self.set_passphrase)
        self.body.addWidget(self.passphrase)
        self._message = InlineMessage("", "danger")
        self._message.hide()
        self.body.addWidget(self._message)
        self.body.addStretch(1)
        self.buttons.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Cancel"), clicked=lambda: self.done(""), name="cancel_own")
        )
        self.button = Button(
            self.tr("Set passphrase and open"), kind="primary", clicked=self.set_passphrase,
            name="set_own",
        )  # fmt: skip
        self.buttons.addWidget(self.button)

    def open(self) -> None:
        super().open()
        self.passphrase.first.edit.setFocus()

    def set_passphrase(self) -> None:
        """Set it, if both fields hold the same good one."""
        if self._busy or self.passphrase.problem():
            return
        self._set_busy(True)
        setting = partial(work.set_own_passphrase, self._workspace, self.passphrase.text())
        self._tasks.run(setting, self._set, self._failed)

    def done(self, code: str) -> None:
        if self._busy:
            return
        self.passphrase.clear()
        if code != "set":
            self._workspace.close()
        super().done(code)

    def _set(self, _nothing: object) -> None:
        self._set_busy(False)
        self.done("set")
        self.ready.emit(self._workspace)

    def _failed(self, error: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(error, AppError):
            raise error
        self._message.set(message(error), "danger")
        self._message.show()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.button.setEnabled(not busy)
