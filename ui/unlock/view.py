"""The unlock view: the first thing a person sees, so nothing slow is imported here."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.tasks import Tasks
from ui.unlock import work
from ui.unlock.tries import Tries
from ui.widgets.passphrase import PassphraseEdit

if TYPE_CHECKING:
    from services.workspace import Workspace

HINT_FROM = 2
"""From this wrong try on it is said what else the reason may be: one slip needs no lecture."""
WAIT_FOR_FOCUS_MS = 60
"""After this the view is built whole even if the desktop gave the cursor to another program."""


class UnlockView(QWidget):
    """``opened`` gives the workspace; ``start_wanted`` asks for the first-start view.

    ``vault_chosen`` names another vault to unlock, and what to say about it.
    """

    opened = Signal(object)
    start_wanted = Signal()
    vault_chosen = Signal(object, str)
    language_wanted = Signal(str)

    def __init__(self, tasks: Tasks, path: Path) -> None:
        super().__init__()
        self.path = path
        self._tasks = tasks
        self.tries = Tries(self)
        self._busy = False
        self._message: QWidget | None = None
        self._whole = False
        self._panel: QWidget | None = None
        self._build_field()
        if work.is_training(path):
            self.complete()
        else:
            self.setUpdatesEnabled(False)
            self.passphrase.entered.connect(self.complete, Qt.ConnectionType.QueuedConnection)
            QTimer.singleShot(WAIT_FOR_FOCUS_MS, self.complete)

    def state(self) -> dict[str, Any]:
        """What a change of language keeps: the wrong tries, never the passphrase."""
        return {"wrong": self.tries.wrong, "left": self.tries.left}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take over the tries of the view before."""
        self.complete()
        self.tries.restore(int(state["wrong"]), int(state["left"]))

    def unlock(self) -> None:
        """Open the vault with what was typed."""
        self.complete()
        if self._busy or self.tries.left or not self.passphrase.text():
            return
        self._set_busy(True)
        opening = partial(work.open_vault, self.path, self.passphrase.text())
        self._tasks.run(opening, self._done, self._failed)

    def say(self, text: str, kind: str = "danger") -> None:
        """Show a message above the button; an empty text takes it away."""
        from ui.widgets.notices import InlineMessage

        self.complete()
        if self._message is not None:
            self._message.hide()
            self._message.deleteLater()
            self._message = None
        if text:
            self._message = InlineMessage(text, kind)
            self._slot.addWidget(self._message)
            self._message.show()

    def apologise(self, code: str) -> None:
        """Tell of a fault of the program."""
        self._set_busy(False)
        text = self.tr(
            "The program made an error. The vault is untouched. Code for support: {code}"
        )
        self.say(text.format(code=code))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self._help()
            return
        super().keyPressEvent(event)

    def complete(self) -> None:
        """Build everything around the field; done once, and before anything is painted.

        The field comes first and takes the cursor and the first letters: the rest would double
        the time until one can type.
        """
        if self._whole:
            return
        self._whole = True
        self.passphrase.complete()
        self._build_above()
        self._build_below()
        self.setUpdatesEnabled(True)

    def _build_field(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        inside = QWidget()
        inside.setFixedWidth(theme.u(115))
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, theme.u(7.5), 0, theme.u(6))
        self._column.setSpacing(theme.u(1.5))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setWidget(inside)
        self._row.addWidget(area, 1)
        self.passphrase = PassphraseEdit(self.tr("Passphrase"), whole=False)
        self.passphrase.submitted.connect(self.unlock)
        self._column.addWidget(self.passphrase)
        self.setFocusProxy(self.passphrase)

    def _fit(self) -> None:
        """Large text needs the room of the panel."""
        if self._panel is not None:
            self._panel.setVisible(self.width() - self._panel.width() >= theme.u(125))

    def _build_above(self) -> None:
        from ui.unlock.language_row import LanguageRow
        from ui.widgets.brand import BrandPanel
        from ui.widgets.label import Label

        line, foot = self.tr("The one who cares"), self.tr("Works without the internet")
        self._panel = BrandPanel(115, line, foot)
        self._row.insertWidget(0, self._panel)
        self._fit()
        languages = LanguageRow()
        languages.wanted.connect(self.language_wanted)
        text = self.tr("The data are encrypted on this computer. Only you know the passphrase.")
        if work.is_training(self.path):
            text = self.tr("A training vault: all people and cases in it are fictional.")
        self._label = Label(self.tr("Passphrase"), role="label", colour="text2")
        self._label.setBuddy(self.passphrase.edit)
        column = self._column
        column.insertWidget(0, languages)
        column.insertStretch(1, 2)
        column.insertWidget(2, Label(self.tr("Open the vault"), role="title"))
        column.insertWidget(3, Label(text, colour="text2", wrap=True))
        column.insertSpacing(4, theme.u(3))
        column.insertWidget(5, self._vault_card())
        column.insertSpacing(6, theme.u(3))
        column.insertWidget(7, self._label)
        QWidget.setTabOrder(languages, self.passphrase)

    def _build_below(self) -> None:
        from ui.widgets.buttons import Button
        from ui.widgets.label import IconView, Label

        column = self._column
        self._slot = QVBoxLayout()
        column.addLayout(self._slot)
        column.addSpacing(theme.u(2))
        self.button = Button(
            self.tr("Open"), kind="primary", size="large", clicked=self.unlock, name="unlock"
        )
        self.tries.moved.connect(self._show_button)
        column.addWidget(self.button)
        column.addSpacing(theme.u(2))
        if work.is_training(self.path):
            self._offer_training()
        else:
            self._link(self.tr("Forgot the passphrase? Use the recovery key"), "recover",
                       self._recover)  # fmt: skip
            self._link(self.tr("Restore a backup…"), "restore", lambda: self._restore())
        self._link(self.tr("Begin anew or try with fictional cases"), "start",
                   self.start_wanted.emit)  # fmt: skip
        column.addStretch(3)
        note = QHBoxLayout()
        note.setSpacing(theme.u(1.5))
        note.addWidget(IconView("info-circle", "text3"))
        words = self.tr("After 5 wrong tries in a row: a pause of 30 seconds. F1: help.")
        if not work.is_training(self.path):
            once = self.tr("A single-use phrase from paper is typed into the same field.")
            words = f"{once} {words}"
        note.addWidget(Label(words, role="label", colour="text3", wrap=True), 1)
        column.addLayout(note)

    def _offer_training(self) -> None:
        self.passphrase.hide()
        self._label.hide()
        self.button.setText(self.tr("Open the training vault"))
        self.button.clicked.disconnect()
        self.button.clicked.connect(self._open_training)
        self.setFocusProxy(self.button)

    def _link(self, text: str, name: str, clicked: Callable[[], object]) -> None:
        from ui.widgets.buttons import Button

        link = Button(text, kind="link", clicked=clicked, name=name)
        link.setMinimumHeight(theme.u(6.5))
        self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _vault_card(self) -> QWidget:
        from ui.widgets.buttons import Button
        from ui.widgets.cards import Card
        from ui.widgets.label import IconView, Label

        card = Card()
        row = QHBoxLayout()
        row.setSpacing(theme.u(3))
        icon = "school" if work.is_training(self.path) else "database"
        row.addWidget(IconView(icon, "accent", 5))
        words = QVBoxLayout()
        words.setSpacing(theme.u(0.5))
        stem = self.path.name.removesuffix(work.TRAINING_SUFFIX).removesuffix(work.SUFFIX)
        words.addWidget(Label(stem, role="strong", elide=True))
        words.addWidget(Label(str(self.path), role="label", colour="text2", elide=True))
        row.addLayout(words, 1)
        row.addWidget(Button(self.tr("Other…"), kind="link", clicked=self._other, name="other"))
        card.add(row)
        return card

    def _other(self) -> None:
        from ui import files

        kinds = self.tr("Vaults") + " (*.kamkor *.kamkor-training)"
        path = files.open_file(self, self.tr("Open another vault"), kinds, str(self.path.parent))
        if path is not None:
            self.vault_chosen.emit(path, "")

    def _open_training(self) -> None:
        if self._busy:
            return
        self._set_busy(True)
        path = self.path
        self._tasks.run(
            lambda: work.open_vault(path, work.training_passphrase()), self._done, self._failed
        )

    def _recover(self) -> None:
        from ui.unlock.recovery import RecoverySheet

        sheet = RecoverySheet(self.window(), self._tasks, self.path)
        sheet.recovered.connect(self.opened)
        sheet.open()

    def _restore(self, file: Path | None = None) -> None:
        from ui.unlock.restore import RestoreSheet

        copies = work.damaged_copies(self.path)
        folder = self.path.parent
        sheet = RestoreSheet(self.window(), self._tasks, folder, copies=copies, file=file)
        if file is not None:
            sheet.secret.edit.setText(self.passphrase.text())
        sheet.restored.connect(self._restored)
        sheet.open()

    def _offer_help(self, code: str) -> None:
        from ui.unlock.damaged import DamagedSheet

        sheet = DamagedSheet(self.window(), self._tasks, self.path, code, self.passphrase.text())
        sheet.opened.connect(self.vault_chosen)
        sheet.restore_wanted.connect(self._restore)
        sheet.open()

    def _restored(self, path: Path) -> None:
        words = self.tr("The backup was checked and restored. Open it now.")
        self.vault_chosen.emit(path, words)

    def _help(self) -> None:
        from ui.help_keys import KeysSheet

        KeysSheet(self.window()).open()

    def _done(self, workspace: "Workspace") -> None:
        self.passphrase.clear()
        self._set_busy(False)
        if workspace.vault.opened_with_once:
            from ui.unlock.own_passphrase import OwnPassphraseSheet

            sheet = OwnPassphraseSheet(self.window(), self._tasks, workspace)
            sheet.ready.connect(self.opened)
            sheet.open()
            return
        self.opened.emit(workspace)

    def _failed(self, error: BaseException) -> None:
        from services.errors import AppError
        from ui.messages import message

        self._set_busy(False)
        if not isinstance(error, AppError):
            raise error
        self.say(message(error))
        if error.code in work.DAMAGED:
            self._offer_help(error.code)
            return
        if error.code == "vault_wrong_passphrase":
            self.tries.fail()
            if self.tries.wrong >= HINT_FROM:
                hint = self.tr(
                    "A single-use phrase works once and for 48 hours; then ask a supervisor for "
                    "another."
                )
                self.say(f"{message(error)} {hint}")
            self.passphrase.edit.selectAll()
        self.passphrase.edit.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.passphrase.edit.setReadOnly(busy)
        self._show_button()
        if busy:
            self.say("")

    def _show_button(self) -> None:
        training = work.is_training(self.path)
        idle = self.tr("Open the training vault") if training else self.tr("Open")
        self.button.setEnabled(not self._busy and not self.tries.left)
        self.button.setText(self.tr("Opening…") if self._busy else self.tries.words() or idle)
