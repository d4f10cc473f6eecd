"""Forgot the passphrase: the recovery key opens the vault, and a new passphrase is set."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.deed_sheet import DeedSheet
from ui.tasks import Tasks
from ui.unlock import work
from ui.unlock.new_passphrase import NewPassphrase
from ui.widgets.buttons import Button
from ui.widgets.inputs import Combo
from ui.widgets.label import Label
from ui.widgets.line_edit import LineEdit

if TYPE_CHECKING:
    from services.storage.vault import Vault


class RecoverySheet(DeedSheet):
    """First the key, then whose passphrase and the passphrase itself; ``recovered`` is the workspace."""

    recovered = Signal(object)

    def __init__(self, host: QWidget, tasks: Tasks, path: Path) -> None:
        text = self.tr(
            "Type the key from the printed sheet: 8 groups. Capitals and dashes do not matter. "
            "Without that sheet, ask a supervisor for a single-use phrase."
        )
        super().__init__(host, self.tr("Open with the recovery key"), text, width=135)
        self._tasks, self._path = tasks, path
        self._vault: Vault | None = None
        self.key = LineEdit(name="recovery_key")
        self.key.returnPressed.connect(self._next)
        self.field(self.tr("Recovery key"), self.key)
        self._who_label = Label(self.tr("Whose passphrase"), role="label", colour="text2")
        self.who = Combo("recovered_person")
        self.who.setAccessibleName(self.tr("Whose passphrase"))
        self._who_label.setBuddy(self.who)
        self.passphrase = NewPassphrase()
        for part in (self._who_label, self.who, self.passphrase):
            self.body.addWidget(part)
            part.hide()
        self.foot(
            self.tr("Cancel"),
            "cancel",
            Button(self.tr("Continue"), kind="primary", clicked=self._next, name="recover_next"),
        )

    def closing(self, code: str) -> None:
        if code != "recovered" and self._vault is not None:
            self._vault.close()
        self._vault = None

    def failed(self, error: BaseException) -> None:
        super().failed(error)
        self.key.setFocus()

    def _next(self) -> None:
        if self.busy:
            return
        if self._vault is None:
            opening = partial(work.people_of, self._path, self.key.text())
            self.run(self._tasks, opening, self._opened)
        elif not self.passphrase.problem():
            setting = partial(
                work.recover, self._vault, self.who.currentData(), self.passphrase.text()
            )
            self.run(self._tasks, setting, self._recovered)

    def _opened(self, found: "tuple[Vault, list[tuple[UUID, str]]]") -> None:
        self._vault, people = found
        self.key.setReadOnly(True)
        for user_id, name in people:
            self.who.addItem(name, user_id)
        for part in (self._who_label, self.who):
            part.setVisible(len(people) > 1)
        self.passphrase.show()
        self.button.setText(self.tr("Set passphrase and open"))
        self.passphrase.first.edit.setFocus()

    def _recovered(self, workspace: Any) -> None:
        self.passphrase.clear()
        self.done("recovered")
        self.recovered.emit(workspace)
