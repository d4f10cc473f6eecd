"""The grid of a raid sheet: one line a child, typed as fast as on paper."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from services.packs.model import Pack
from ui import theme
from ui.intake.lines import ACTIVITY, AGE, HANDED, NAME, SCHOOL, SEX, SIGNS, WITH
from ui.intake.raid_cells import RaidDelegate, code_of
from ui.intake.raid_model import RaidModel

Index = QModelIndex | QPersistentModelIndex
Ends = QStyledItemDelegate.EndEditHint
_SHARES = {NAME: 24, AGE: 9, SEX: 10, ACTIVITY: 15, SCHOOL: 16, WITH: 15, HANDED: 15, SIGNS: 22}
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class RaidGrid(QTableView):
    """The sheet. Enter goes to the next cell, at the end to the next line; Ctrl+D repeats the cell
    above; Ctrl+V pastes rows of a table; Delete clears; Ctrl+Backspace takes the line away."""

    signs_wanted = Signal(int)

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._pack = pack
        self.setObjectName("raid_grid")
        self.setAccessibleName(self.tr("Children found"))
        self.sheet = RaidModel(pack, self)
        self.setModel(self.sheet)
        self.setItemDelegate(RaidDelegate(pack, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(theme.u(8 + 4 * 8.5))
        self._build_headers()
        self.doubleClicked.connect(self._double_clicked)
        self.setCurrentIndex(self.sheet.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.state() == self.State.EditingState:
            # a key that the open cell did not want; the cell itself sees to Enter
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif control and event.key() == Qt.Key.Key_D:
            self.repeat_above()
        elif control and event.key() == Qt.Key.Key_Backspace:
            self._remove(index)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._clear(index)
        elif index.column() == SIGNS and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F2):
            self.signs_wanted.emit(index.row())
        elif not self._chosen_by_letter(index, event):
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: Ends) -> None:
        """Esc keeps what was typed as well: nothing typed is ever lost."""
        if hint == Ends.RevertModelCache:
            self.commitData(editor)
        super().closeEditor(editor, Ends.NoHint)
        self.setFocus()
        if hint in (Ends.SubmitModelCache, Ends.EditNextItem):
            self.step(1)
        elif hint == Ends.EditPreviousItem:
            self.step(-1)

    def take_typed(self) -> None:
        """Take what stands in an open cell into the sheet, before it is saved or kept."""
        editor = QApplication.focusWidget()
        if editor is not None and self.viewport().isAncestorOf(editor):
            while editor.parentWidget() is not self.viewport():
                editor = editor.parentWidget()
            self.commitData(editor)
            self.closeEditor(editor, Ends.NoHint)

    def step(self, by: int) -> None:
        """Go to the next cell, or to the one before; at the end of a line to the next line."""
        index = self.currentIndex()
        place = index.row() * (SIGNS + 1) + index.column() + by
        last = self.sheet.rowCount() * (SIGNS + 1) - 1
        row, column = divmod(max(0, min(place, last)), SIGNS + 1)
        self.setCurrentIndex(self.sheet.index(row, column))

    def repeat_above(self) -> None:
        """Ctrl+D: the same as in the line above."""
        index = self.currentIndex()
        if index.row() < 1:
            return
        above = self.sheet.line(index.row() - 1)
        line = self.sheet.line(index.row())
        if index.column() == SIGNS:
            self.sheet.put(index.row(), replace(line, signs=above.signs))
        else:
            self.sheet.setData(index, above.cells[index.column()])

    def paste(self, text: str) -> None:
        """Rows copied from a table: tabs part the cells, line breaks the rows."""
        start = self.currentIndex()
        for down, row_text in enumerate(text.rstrip("\n").splitlines()):
            row = min(start.row() + down, self.sheet.rowCount() - 1)
            for right, cell in enumerate(row_text.split("\t")):
                column = start.column() + right
                if column < SIGNS:
                    self.sheet.setData(self.sheet.index(row, column), self._pasted(column, cell))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        room, total = self.viewport().width(), sum(_SHARES.values())
        head = self.horizontalHeader().fontMetrics()
        need = {
            column: head.horizontalAdvance(
                str(self.sheet.headerData(column, Qt.Orientation.Horizontal))
            )
            + theme.u(7.5)
            for column in _SHARES
        }
        wide = {
            column: max(room * share // total, need[column]) for column, share in _SHARES.items()
        }
        # long titles of one column take from those with room to spare: nothing stands outside
        over = sum(wide.values()) - room
        for column in sorted(wide, key=lambda one: need[one] - wide[one]):
            spare = min(max(over, 0), wide[column] - need[column])
            wide[column] -= spare
            over -= spare
        wide[SIGNS] = max(wide[SIGNS], room - sum(wide[one] for one in wide if one != SIGNS))
        for column, width in wide.items():
            self.setColumnWidth(column, width)

    def _build_headers(self) -> None:
        side, head = self.verticalHeader(), self.horizontalHeader()
        side.setDefaultSectionSize(theme.u(8.5))
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setMinimumWidth(theme.u(10))
        side.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        side.setHighlightSections(False)
        side.setSectionsClickable(False)
        head.setFixedHeight(theme.u(8))
        head.setFont(theme.font("label"))
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _chosen_by_letter(self, index: Index, event: QKeyEvent) -> bool:
        """In a cell with a list one letter is the answer, in any of the three languages."""
        if index.column() not in (SEX, SCHOOL) or event.modifiers() & _HELD:
            return False
        text = event.text()
        if len(text) != 1 or not text.isprintable() or text.isspace():
            return False
        code = code_of(self._pack, index.column(), text)
        if code is not None:
            self.sheet.setData(index, code)
        return True

    def _pasted(self, column: int, text: str) -> str:
        if column not in (SEX, SCHOOL):
            return text
        return code_of(self._pack, column, text) or ""

    def _enter(self, index: Index) -> None:
        if index.column() == SIGNS and not self.sheet.line(index.row()).empty:
            self.signs_wanted.emit(index.row())
        else:
            self.step(1)

    def _remove(self, index: Index) -> None:
        row, column = index.row(), index.column()
        self.sheet.remove(row)
        self.setCurrentIndex(self.sheet.index(min(row, self.sheet.rowCount() - 1), column))

    def _clear(self, index: Index) -> None:
        if index.column() == SIGNS:
            self.sheet.put(index.row(), replace(self.sheet.line(index.row()), signs=()))
        else:
            self.sheet.setData(index, "")

    def _double_clicked(self, index: Index) -> None:
        if index.column() == SIGNS:
            self.signs_wanted.emit(index.row())
