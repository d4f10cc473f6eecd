"""One choice of many by a few letters: what to record (Ctrl+E), which sitting, which right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ui import theme
from ui.palette.palette import Entry
from ui.palette.row import ENTRY, PaletteDelegate
from ui.shell import Shell
from ui.widgets import Label, LineEdit, Sheet


@dataclass(frozen=True, slots=True)
class Choice:
    """One line: its code, words, a detail behind them, and the group it stands in."""

    code: str
    text: str
    detail: str = ""
    group: str = ""
    icon: str = "chevron-right"


class ChoiceSheet(Sheet):
    """Type a few letters, go with the arrows, choose with Enter; Esc closes."""

    def __init__(self, shell: Shell, title: str, choices: Sequence[Choice]) -> None:
        super().__init__(shell.window, width=160)
        self.setObjectName("choices")
        self.setAccessibleName(title)
        self._choices = choices
        self.body.addWidget(Label(title, role="section", wrap=True))
        self.edit = LineEdit(placeholder=self.tr("A few letters"), name="choice_text")
        self.edit.setAccessibleName(title)
        self.list = QListWidget()
        self.list.setObjectName("choice_list")
        self.list.setAccessibleName(title)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(theme.u(min(90, 14 + 11 * len(choices))))
        self.body.addWidget(self.edit)
        self.body.addWidget(self.list, 1)
        hint = self.tr("↑↓ choose · Enter open · Esc close")
        self.body.addWidget(Label(hint, role="label", colour="text2"))
        self.edit.textChanged.connect(lambda _text: self._fill())
        self.edit.returnPressed.connect(self._take)
        self.edit.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._take())
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and event.type() == QEvent.Type.KeyPress:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def codes(self) -> list[str]:
        """The codes that are offered now, in order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if _code(item)]

    def _fill(self) -> None:
        wanted = self.edit.text().strip().casefold()
        self.list.clear()
        group = ""
        for choice in self._choices:
            if wanted not in f"{choice.text} {choice.detail}".casefold():
                continue
            if choice.group != group:
                group = choice.group
                self._add(Entry(group), "")
            self._add(Entry(choice.text, _nothing, choice.icon, choice.detail), choice.code)
        self.list.setCurrentRow(-1)
        self._step(1)

    def _add(self, entry: Entry, code: str) -> None:
        item = QListWidgetItem(entry.text)
        item.setData(ENTRY, entry)
        item.setData(Qt.ItemDataRole.UserRole, code)
        if not code:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count() and not _code(self.list.item(row)):
            row += by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)
            self.list.scrollToItem(self.list.item(row))

    def _take(self) -> None:
        code = _code(self.list.currentItem())
        if code:
            self.done(code)


def choose(
    shell: Shell, title: str, choices: Sequence[Choice], chosen: Callable[[str], object]
) -> ChoiceSheet:
    """Open the choice over the window; ``chosen`` gets the code, and nothing happens on Esc."""
    sheet = ChoiceSheet(shell, title, choices)
    sheet.closed.connect(lambda code: chosen(code) if code else None)
    sheet.open()
    return sheet


def _code(item: QListWidgetItem | None) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole) or "") if item is not None else ""


def _nothing() -> None:
    """A line of the list is opened by the sheet, not by itself."""
