"""Forgot the passphrase: the recovery key opens the vault, and a new passphrase is set."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.errors import AppError
from ui import theme
from ui.messages import message
from ui.tasks import Tasks
from ui.unlock import work
from ui.unlock.new_passphrase import NewPassphrase
from ui.widgets.buttons import Button
from ui.widgets.dialog import Sheet
from ui.widgets.inputs import Combo
from ui.widgets.label import Label
from ui.widgets.line_edit import LineEdit
from ui.widgets.notices import InlineMessage

if TYPE_CHECKING:
    from services.storage.vault import Vault


class RecoverySheet(Sheet):
    """First the key, then whose passphrase and the passphrase itself; ``recovered`` is the workspace."""

    recovered = Signal(object)

    def __init__(self, host: QWidget, tasks: Tasks, path: Path) -> None:
        super().__init__(host, width=135)
        self._tasks, self._path = tasks, path
        self._vault: Vault | None = None
        self._busy = False
        self.setAccessibleName(self.tr("Recovery key"))
        self.body.addWidget(Label(self.tr("Open with the recovery key"), role="section"))
        text = self.tr(
            "Type the key from the printed sheet: 8 groups. Capitals and dashes do not matter. "
            "Without that sheet, ask a supervisor for a single-use phrase."
        )
        self.body.addWidget(Label(text, colour="text2", wrap=True))
        label = Label(self.tr("Recovery key"), role="label", colour="text2")
        self.key = LineEdit(name="recovery_key")
        self.key.setAccessibleName(self.tr("Recovery key"))
        self.key.returnPressed.connect(self._next)
        label.setBuddy(self.key)
        self.body.addWidget(label)
        self.body.addWidget(self.key)
        self._who_label = Label(self.tr("Whose passphrase"), role="label", colour="text2")
        self.who = Combo("recovered_person")
        self.who.setAccessibleName(self.tr("Whose passphrase"))
        self._who_label.setBuddy(self.who)
        self.passphrase = NewPassphrase()
        for part in (self._who_label, self.who, self.passphrase):
            self.body.addWidget(part)
            part.hide()
        self._message = InlineMessage("", "danger")
        self._message.hide()
        self.body.addWidget(self._message)
        self.body.addStretch(1)
        self.buttons.setSpacing(theme.u(2))
        self.buttons.addStretch(1)
        self.buttons.addWidget(
            Button(self.tr("Cancel"), clicked=lambda: self.done(""), name="cancel")
        )
        self.button = Button(
            self.tr("Continue"), kind="primary", clicked=self._next, name="recover_next"
        )
        self.buttons.addWidget(self.button)

    def done(self, code: str) -> None:
        if self._busy:
            # an opening vault has to be closed again, so its answer is waited for
            return
        if code != "recovered" and self._vault is not None:
            self._vault.close()
        self._vault = None
        super().done(code)

    def _next(self) -> None:
        self._message.hide()
        if self._vault is None:
            self._set_busy(True)
            opening = partial(work.people_of, self._path, self.key.text())
            self._tasks.run(opening, self._opened, self._failed)
        elif not self.passphrase.problem():
            self._set_busy(True)
            setting = partial(
                work.recover, self._vault, self.who.currentData(), self.passphrase.text()
            )
            self._tasks.run(setting, self._recovered, self._failed)

    def _opened(self, found: "tuple[Vault, list[tuple[UUID, str]]]") -> None:
        self._set_busy(False)
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
        self._set_busy(False)
        self.passphrase.clear()
        self.done("recovered")
        self.recovered.emit(workspace)

    def _failed(self, error: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(error, AppError):
            raise error
        self._message.set(message(error), "danger")
        self._message.show()
        self.key.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.button.setEnabled(not busy)
