"""The first time: a single-use phrase opened the vault, and a passphrase of one's own is set.

Nothing of the vault is shown before that; who turns back closes it, and the phrase works again.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.deed_sheet import DeedSheet
from ui.tasks import Tasks
from ui.unlock import work
from ui.unlock.new_passphrase import NewPassphrase
from ui.widgets.buttons import Button

if TYPE_CHECKING:
    from services.workspace import Workspace


class OwnPassphraseSheet(DeedSheet):
    """``ready`` gives the workspace once the passphrase is set."""

    ready = Signal(object)

    def __init__(self, host: QWidget, tasks: Tasks, workspace: "Workspace") -> None:
        title, actor = self.tr("Set a passphrase of your own"), workspace.actor()
        text = self.tr(
            "Welcome, {name}. Set your own passphrase now: from then on you open the vault with it, "
            "and only you know it. Until it is set, the phrase from the paper still works."
        ).format(name=actor.name if actor else "")
        super().__init__(host, title, text, width=125, name="own_passphrase")
        self._tasks, self._workspace = tasks, workspace
        self.passphrase = NewPassphrase()
        self.passphrase.second.submitted.connect(self.set_passphrase)
        self.body.addWidget(self.passphrase)
        own = Button(
            self.tr("Set passphrase and open"), kind="primary", clicked=self.set_passphrase,
            name="set_own",
        )  # fmt: skip
        self.foot(self.tr("Cancel"), "cancel_own", own)

    def set_passphrase(self) -> None:
        """Set it, if both fields hold the same good one."""
        if self.busy or self.passphrase.problem():
            return
        setting = partial(work.set_own_passphrase, self._workspace, self.passphrase.text())
        self.run(self._tasks, setting, self._set)

    def closing(self, code: str) -> None:
        self.passphrase.clear()
        if code != "set":
            self._workspace.close()

    def _set(self, _nothing: object) -> None:
        self.done("set")
        self.ready.emit(self._workspace)
