"""The first start: a language, then trying with fictional cases in one click, or a real vault."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui import i18n, theme
from ui.tasks import Tasks
from ui.unlock import work
from ui.widgets.brand import BrandPanel
from ui.widgets.buttons import Button
from ui.widgets.cards import Card, ScrollArea
from ui.widgets.flow import FlowLayout
from ui.widgets.label import IconView, Label
from ui.widgets.notices import InlineMessage, Progress


class FirstStartView(QWidget):
    """``opened`` gives a workspace; ``vault_chosen`` the path of a vault to unlock."""

    opened = Signal(object)
    vault_chosen = Signal(object)
    language_wanted = Signal(str)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._wizard: QWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        words = self.tr("No child and no deadline is lost between agencies.")
        self._panel = BrandPanel(85, words)
        row.addWidget(self._panel)
        self._right = QVBoxLayout()
        self._right.setContentsMargins(theme.u(11), theme.u(13), theme.u(11), theme.u(6))
        row.addLayout(self._right, 1)
        self._page = ScrollArea(gap=1.5)
        self._right.addWidget(self._page)
        self._build()

    def state(self) -> dict[str, Any]:
        """What a change of language keeps: whether the wizard was open, and what is typed in it."""
        return {"wizard": self._wizard.state()} if self._wizard is not None else {}  # type: ignore[attr-defined]

    def restore(self, state: Mapping[str, Any]) -> None:
        """Open the wizard again with what was typed."""
        if "wizard" in state:
            self.create()
            self._wizard.restore(state["wizard"])  # type: ignore[union-attr]

    def try_cases(self) -> None:
        """Make a training vault with the fictional cases and open it: one click."""
        if self._tasks.busy and not self._try.isEnabled():
            return
        self._try.setEnabled(False)
        self._message.hide()
        self._progress.start(self.tr("Preparing the fictional cases"))
        making = partial(work.create_training, i18n.language())
        task = self._tasks.run(
            lambda progress, cancelled: making(progress, cancelled),
            self._made,
            self._failed,
            steps=True,
        )
        task.progressed.connect(self._progress.set_progress)
        self._progress.cancelled.connect(task.cancel)

    def create(self) -> None:
        """Begin making a vault for real cases."""
        work.load_data_layer()
        from ui.unlock.wizard import CreateVault

        wizard = CreateVault(self._tasks)
        wizard.finished.connect(self.opened)
        wizard.abandoned.connect(self._leave_wizard)
        self._wizard = wizard
        self._page.hide()
        self._right.addWidget(wizard)
        wizard.begin()

    def open_existing(self) -> None:
        """Open a vault that exists, or restore a backup."""
        from ui import files

        kinds = self.tr("Vaults and backups") + " (*.kamkor *.kamkor-training *.kamkor-backup)"
        path = files.open_file(self, self.tr("Open a vault or a backup"), kinds)
        if path is None:
            return
        if path.name.endswith(work.BACKUP_SUFFIX):
            self._restore(path)
        else:
            self.vault_chosen.emit(path)

    def abandon(self) -> None:
        """The window closes: an unfinished vault is taken away."""
        if self._wizard is not None:
            self._wizard.abandon()  # type: ignore[attr-defined]

    def apologise(self, code: str) -> None:
        """Tell of a fault of the program."""
        self._progress.stop()
        self._try.setEnabled(True)
        text = self.tr("The program made an error. Nothing was kept. Code for support: {code}")
        self._message.set(text.format(code=code), "danger")
        self._message.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large text needs the room of the panel, and then the cards stand below each other."""
        super().resizeEvent(event)
        self._panel.setVisible(self.width() - self._panel.width() >= theme.u(150))
        panel = self._panel.width() if not self._panel.isHidden() else 0
        wide = self.width() - panel >= theme.u(165)
        way = QBoxLayout.Direction
        self._cards.setDirection(way.LeftToRight if wide else way.TopToBottom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            from ui.help_keys import KeysSheet

            KeysSheet(self.window()).open()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        column = self._page.body
        column.setContentsMargins(0, 0, theme.u(1), 0)
        column.addWidget(Label(self.tr("Welcome"), role="display"))
        words = self.tr("Choose a language. It can be changed at any time.")
        column.addWidget(Label(words, colour="text2", wrap=True))
        column.addSpacing(theme.u(1))
        column.addLayout(self._languages())
        column.addSpacing(theme.u(7))
        column.addWidget(Label(self.tr("How to begin"), role="section"))
        column.addSpacing(theme.u(1))
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(theme.u(4))
        self._cards.addWidget(self._training_card(), 1)
        self._cards.addWidget(self._vault_card(), 1)
        column.addLayout(self._cards)
        note = QHBoxLayout()
        note.setSpacing(theme.u(1.5))
        note.addWidget(IconView("shield-lock", "text3"), 0, Qt.AlignmentFlag.AlignTop)
        apart = self.tr("A training vault and a real one never mix: they are different files.")
        note.addWidget(Label(apart, role="label", colour="text3", wrap=True), 1)
        column.addSpacing(theme.u(2))
        column.addLayout(note)
        self._progress = Progress()
        column.addWidget(self._progress)
        self._message = InlineMessage("", "danger")
        self._message.hide()
        column.addWidget(self._message)
        column.addStretch(1)
        foot = QHBoxLayout()
        existing = Button(self.tr("Open an existing vault or a backup…"), kind="link",
                          icon="folder-open", clicked=self.open_existing, name="open_existing")  # fmt: skip
        foot.addWidget(existing)
        foot.addStretch(1)
        foot.addWidget(Label(self.tr("F1: help"), role="label", colour="text2"))
        column.addLayout(foot)
        self.setFocusProxy(self._try)

    def _languages(self) -> FlowLayout:
        row = FlowLayout(gap=3)
        for code, name in i18n.NAMES.items():
            tile = _LanguageTile(name, code == i18n.language())
            tile.setObjectName(f"language_{code}")
            tile.clicked.connect(lambda _on=False, code=code: self.language_wanted.emit(code))
            row.addWidget(tile)
        return row

    def _training_card(self) -> Card:
        points = (
            self.tr("Ready in one click"),
            self.tr("No real data are needed"),
            self.tr("Marked on screen and on paper"),
        )
        self._try = Button(
            self.tr("Open the training vault"),
            kind="primary",
            size="large",
            clicked=self.try_cases,
            name="try_cases",
        )
        text = self.tr("Documented stories: a raid, a call, a school, a border.")
        return _offer("school", self.tr("Try with fictional cases"), text, points, self._try)

    def _vault_card(self) -> Card:
        points = (
            self.tr("Only you have the passphrase"),
            self.tr("The recovery key is on paper"),
            self.tr("It can be moved to another computer"),
        )
        button = Button(
            self.tr("Create a vault…"), size="large", clicked=self.create, name="create_vault"
        )
        text = self.tr("For real cases. Everything is encrypted on this computer.")
        return _offer("shield-lock", self.tr("Create a working vault"), text, points, button)

    def _made(self, workspace: object) -> None:
        self._progress.stop()
        self.opened.emit(workspace)

    def _failed(self, error: BaseException) -> None:
        from services.errors import AppError
        from ui.messages import message

        self._progress.stop()
        self._try.setEnabled(True)
        if not isinstance(error, AppError):
            raise error
        calm = error.code == "training_stopped"
        self._message.set(message(error), "info" if calm else "danger")
        self._message.show()

    def _restore(self, file: Path) -> None:
        from services.settings import home
        from ui.unlock.restore import RestoreSheet

        sheet = RestoreSheet(self.window(), self._tasks, home("data") / "vaults")
        sheet.file.setText(str(file))
        sheet.restored.connect(self.vault_chosen)
        sheet.open()

    def _leave_wizard(self) -> None:
        if self._wizard is not None:
            self._right.removeWidget(self._wizard)
            self._wizard.hide()
            self._wizard.deleteLater()
            self._wizard = None
        self._page.show()
        self._try.setFocus()


class _LanguageTile(QToolButton):
    """A language as a tile with a ring: filled and ticked when it is the one in force."""

    def __init__(self, text: str, on: bool) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setChecked(on)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(theme.u(37.5), theme.u(11))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, box = self.isChecked(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        strong = on or self.hasFocus()
        painter.setPen(QPen(theme.colour("accent" if strong else "edge"), 2 if strong else 1))
        painter.setBrush(theme.colour("selected" if on else "surface"))
        painter.drawRoundedRect(box, theme.u(2), theme.u(2))
        side = theme.u(4)
        spot = QRectF(theme.u(4), (self.height() - side) / 2, side, side)
        name = "circle-check-filled" if on else "circle"
        theme.draw_icon(painter, name, "accent" if on else "text2", spot)
        font = theme.font("lead")
        font.setBold(on)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        words = box.adjusted(theme.u(9.5), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())


def _offer(icon: str, title: str, text: str, points: Sequence[str], button: Button) -> Card:
    card = Card(gap=1.5)
    card.body.setContentsMargins(theme.u(6), theme.u(5.5), theme.u(6), theme.u(5.5))
    card.add(IconView(icon, "accent", 8))
    card.body.addSpacing(theme.u(1.5))
    card.add(Label(title, role="section", wrap=True))
    card.add(Label(text, colour="text2", wrap=True))
    card.body.addSpacing(theme.u(1))
    for point in points:
        row = QHBoxLayout()
        row.setSpacing(theme.u(2))
        row.addWidget(IconView("check", "done"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(point, wrap=True), 1)
        card.add(row)
    card.body.addStretch(1)
    card.body.addSpacing(theme.u(3))
    card.add(button)
    return card
