"""The cover: it stands in place of everything until the person at the keyboard shows who it is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.tasks import Tasks
from ui.unlock.tries import Tries
from ui.widgets.brand import BrandPanel
from ui.widgets.buttons import Button
from ui.widgets.cards import ScrollArea
from ui.widgets.label import IconView, Label
from ui.widgets.notices import InlineMessage
from ui.widgets.passphrase import PassphraseEdit


class Cover(QWidget):
    """``proved`` tells that the right passphrase was given, ``close_wanted`` that somebody else is
    to work or nobody. ``failed`` tells each wrong passphrase.

    ``proves`` asks whether a passphrase is the person's; it takes its time, so ``tasks`` are the
    cover's own: the work under it keeps its worker. Of a training vault everybody knows the
    passphrase, so there none is asked.
    """

    proved = Signal()
    failed = Signal()
    close_wanted = Signal()

    def __init__(
        self, tasks: Tasks, proves: Callable[[str], bool], *, who: str = "", training: bool = False
    ) -> None:
        super().__init__()
        self._tasks, self._proves, self._training = tasks, proves, training
        self._busy = False
        self.tries = Tries(self)
        self.tries.moved.connect(self._show_button)
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("The screen is covered"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        words = self.tr("Nothing of the work can be seen here")
        self._panel = BrandPanel(115, self.tr("The one who cares"), words)
        row.addWidget(self._panel)
        area = ScrollArea(gap=1.5)
        row.addWidget(area, 1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        inside = QWidget()
        inside.setFixedWidth(theme.u(115))
        middle.addWidget(inside)
        middle.addStretch(1)
        area.body.addLayout(middle)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, theme.u(7.5), 0, theme.u(6))
        self._column.setSpacing(theme.u(1.5))
        self._build(who)

    def unlock(self) -> None:
        """Ask whether what was typed is the person's passphrase."""
        if self._training:
            self.proved.emit()
            return
        if self._busy or self.tries.left or not self.passphrase.text():
            return
        self._message.hide()
        self._set_busy(True)
        self._tasks.run(partial(self._proves, self.passphrase.text()), self._answered, self._broke)

    def apologise(self, code: str) -> None:
        """Tell of a fault of the program."""
        self._set_busy(False)
        text = self.tr(
            "The program made an error. What you typed is kept. Code for support: {code}"
        )
        self._say(text.format(code=code))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large text needs the room of the panel."""
        super().resizeEvent(event)
        self._panel.setVisible(self.width() - self._panel.width() >= theme.u(125))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # no key goes on to the window, where something might listen
        event.accept()

    def _build(self, who: str) -> None:
        column = self._column
        column.addStretch(2)
        column.addWidget(IconView("lock", "accent", 8))
        column.addSpacing(theme.u(2))
        column.addWidget(Label(self.tr("The screen is covered"), role="title", wrap=True))
        text = self.tr("What you typed is kept, and work that is running goes on.")
        column.addWidget(Label(text, colour="text2", wrap=True))
        column.addSpacing(theme.u(4))
        self._label = Label(self._asks(who), role="label", colour="text2")
        self.passphrase = PassphraseEdit(self.tr("Passphrase"))
        self._label.setBuddy(self.passphrase.edit)
        self.passphrase.submitted.connect(self.unlock)
        self.button = Button(
            self.tr("Go on"), kind="primary", size="large", clicked=self.unlock, name="unlock"
        )
        self._message = InlineMessage("", "danger")
        for part in (self._label, self.passphrase, self._message):
            column.addWidget(part)
        self._message.hide()
        column.addSpacing(theme.u(2))
        column.addWidget(self.button)
        column.addSpacing(theme.u(2))
        if self._training:
            self._label.hide()
            self.passphrase.hide()
        self.setFocusProxy(self.button if self._training else self.passphrase)
        other = Button(self.tr("Another person, or close the vault"), kind="link",
                       clicked=self.close_wanted.emit, name="close_vault")  # fmt: skip
        other.setMinimumHeight(theme.u(6.5))
        column.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)
        self._note()

    def _asks(self, who: str) -> str:
        if not who:
            return self.tr("Passphrase")
        return self.tr("Passphrase of {initials}").format(initials=who)

    def _note(self) -> None:
        words = self.tr("Ctrl+Shift+L hides the window and closes the vault at once.")
        if not self._training:
            pause = self.tr("After 5 wrong tries in a row: a pause of 30 seconds.")
            words = f"{pause} {words}"
        note = QHBoxLayout()
        note.setSpacing(theme.u(1.5))
        note.addWidget(IconView("info-circle", "text3"), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(Label(words, role="label", colour="text3", wrap=True), 1)
        self._column.addLayout(note)

    def _answered(self, right: bool) -> None:
        self._set_busy(False)
        if right:
            self.passphrase.clear()
            self.proved.emit()
            return
        self.failed.emit()
        self._say(self.tr("This is not the passphrase. Check Caps Lock and the keyboard."))
        self.tries.fail()
        self.passphrase.edit.selectAll()
        self.passphrase.edit.setFocus()

    def _broke(self, error: BaseException) -> None:
        from services.errors import AppError
        from ui.messages import message

        self._set_busy(False)
        if not isinstance(error, AppError):
            raise error
        self._say(message(error))

    def _say(self, text: str) -> None:
        self._message.set(text, "danger")
        self._message.show()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.passphrase.edit.setReadOnly(busy)
        self._show_button()

    def _show_button(self) -> None:
        self.button.setEnabled(not self._busy and not self.tries.left)
        self.button.setText(
            self.tr("One moment…") if self._busy else self.tries.words() or self.tr("Go on")
        )
