"""The grid of a raid sheet: one line a child, typed as fast as on paper."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from services.errors import InvalidInput
from services.intake.ages import parse_age
from services.packs.model import Pack
from ui import i18n, theme
from ui.intake.lines import (
    ACTIVITY,
    AGE,
    DANGER,
    HANDED,
    NAME,
    NO,
    PAPERS,
    SCHOOL,
    SEX,
    SIGNS,
    WITH,
    YES,
    YOUNG,
    Line,
)
from ui.widgets import Combo, LineEdit

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_SHARES = {NAME: 24, AGE: 9, SEX: 11, ACTIVITY: 15, SCHOOL: 13, WITH: 13, HANDED: 15, SIGNS: 26}


class RaidModel(QAbstractTableModel):
    """The lines, with one empty line at the end that becomes a child once something is typed."""

    edited = Signal(int)

    def __init__(self, pack: Pack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._lines: list[Line] = [Line()]
        self._wrong: set[tuple[int, int]] = set()

    def lines(self) -> list[Line]:
        """The lines that hold something, in order."""
        return [line for line in self._lines if not line.empty]

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines and the empty one."""
        self.beginResetModel()
        self._lines = [*lines, Line()]
        self.endResetModel()

    def line(self, row: int) -> Line:
        """One line."""
        return self._lines[row]

    def put(self, row: int, line: Line) -> None:
        """Replace a line; typing into the last one adds another."""
        self._lines[row] = line
        if row == len(self._lines) - 1 and not line.empty:
            self.beginInsertRows(_ROOT, row + 1, row + 1)
            self._lines.append(Line())
            self.endInsertRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row, SIGNS))
        self.edited.emit(row)

    def remove(self, row: int) -> None:
        """Take a line off the sheet."""
        if row < len(self._lines) - 1:
            self.beginRemoveRows(_ROOT, row, row)
            del self._lines[row]
            self.endRemoveRows()
            self.edited.emit(-1)

    def mark_wrong(self, cells: set[tuple[int, int]]) -> None:
        """Draw these cells (row, column) as wrong."""
        self._wrong = cells
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, SIGNS))

    def headings(self) -> list[str]:
        """The words above the columns."""
        return [
            self.tr("Family name and given name"),
            self.tr("Age"),
            self.tr("Sex"),
            self.tr("What the child was doing"),
            self.tr("In school hours"),
            self.tr("With whom"),
            self.tr("Handed over to"),
            self.tr("Seen at once"),
        ]

    def rowCount(self, _parent: Index = _ROOT) -> int:
        return len(self._lines)

    def columnCount(self, _parent: Index = _ROOT) -> int:
        return SIGNS + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.headings()[section]
        return "+" if section == len(self._lines) - 1 else str(section + 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base if index.column() == SIGNS else base | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self._lines[index.row()], index.column()
        if role == Qt.ItemDataRole.EditRole:
            return line.cells[column] if column < SIGNS else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(line, index.row(), column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headings()[column]}: {self._shown(line, index.row(), column)}"
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(line, index.row(), column)
        if role == Qt.ItemDataRole.BackgroundRole and (index.row(), column) in self._wrong:
            return theme.colour("overdue_bg")
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        row, column = index.row(), index.column()
        line = self._lines[row].with_cell(column, str(value))
        if line != self._lines[row]:
            self._wrong.discard((row, column))
            if column == AGE and not _readable(line.cells[AGE]):
                self._wrong.add((row, column))
            self.put(row, line)
        return True

    def _shown(self, line: Line, row: int, column: int) -> str:
        if column == SIGNS:
            return " · ".join(self.seen_at_once(line))
        text = line.cells[column]
        if row == len(self._lines) - 1 and column == NAME and not text:
            return self.tr("begin to type…")
        if column == SEX and text:
            return self._pack.text("sex", text, i18n.language())
        if column == SCHOOL:
            if line.empty:
                return ""
            return {YES: self.tr("yes"), NO: self.tr("no")}.get(text, self.tr("not known"))
        return text

    def seen_at_once(self, line: Line) -> list[str]:
        """What the line shows without a law book: danger first."""
        language = i18n.language()
        words = []
        if DANGER in line.signs:
            words.append(self.tr("urgent"))
        youngest = line.youngest()
        if youngest is not None and youngest < YOUNG:
            words.append(self.tr("under 14"))
        if PAPERS in line.signs:
            words.append(self.tr("papers kept"))
        codes = (code for code in line.signs if code not in (DANGER, PAPERS))
        words += [self._pack.text("exploitation", code, language) for code in codes]
        if line.case_id is not None:
            words.append(self.tr("known case"))
        return words

    def _colour(self, line: Line, row: int, column: int) -> QColor | None:
        if row == len(self._lines) - 1 or (column == SCHOOL and not line.cells[SCHOOL]):
            return theme.colour("text3")
        if column == SIGNS:
            return theme.colour("overdue" if DANGER in line.signs else "sealed")
        return None


class RaidDelegate(QStyledItemDelegate):
    """Editors of the cells: a text line, or a list for sex and school hours."""

    def __init__(self, pack: Pack, parent: QWidget) -> None:
        super().__init__(parent)
        self._pack = pack

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        if index.column() == SEX:
            return _combo(parent, [("", "–"), *self._pack.options("sex", i18n.language())])
        if index.column() == SCHOOL:
            words = [("", self.tr("not known")), (YES, self.tr("yes")), (NO, self.tr("no"))]
            return _combo(parent, words)
        editor = LineEdit()
        editor.setParent(parent)
        editor.setFrame(False)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, Combo):
            editor.setCurrentIndex(max(editor.findData(value), 0))
        elif isinstance(editor, LineEdit):
            editor.setText(value)

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if isinstance(editor, Combo):
            model.setData(index, editor.currentData())
        elif isinstance(editor, LineEdit):
            model.setData(index, editor.text())


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
        self.verticalHeader().setDefaultSectionSize(theme.u(8.5))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumWidth(theme.u(9))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(self._activated)
        self.doubleClicked.connect(self._activated)
        self.setCurrentIndex(self.sheet.index(0, 0))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        room, total = self.viewport().width(), sum(_SHARES.values())
        for column, share in _SHARES.items():
            self.setColumnWidth(column, room * share // total)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif control and event.key() == Qt.Key.Key_D:
            self.repeat_above()
        elif control and event.key() == Qt.Key.Key_Backspace:
            self.sheet.remove(index.row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Delete:
            self._clear(index)
        elif index.column() == SIGNS and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_F2):
            self.signs_wanted.emit(index.row())
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: Any) -> None:
        super().closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self.setFocus()
        ends = QStyledItemDelegate.EndEditHint
        if hint in (ends.SubmitModelCache, ends.EditNextItem):
            self._enter(edit=False)

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
            row = start.row() + down
            for right, cell in enumerate(row_text.split("\t")):
                column = start.column() + right
                if column < SIGNS:
                    self.sheet.setData(self.sheet.index(row, column), self._code(column, cell))

    def _code(self, column: int, text: str) -> str:
        """A pasted word as the code of its column; other columns take the text as it is."""
        word = text.strip().casefold()
        if column == SEX:
            options = self._pack.options("sex", i18n.language())
            return next((c for c, name in options if word and name.casefold().startswith(word)), "")
        if column == SCHOOL:
            return {self.tr("yes").casefold(): YES, self.tr("no").casefold(): NO}.get(word, "")
        return text

    def _enter(self, *, edit: bool = True) -> None:
        index = self.currentIndex()
        if edit and index.column() == SIGNS:
            self.signs_wanted.emit(index.row())
            return
        row, column = index.row(), index.column() + 1
        if column > SIGNS:
            row, column = row + 1, 0
        self.setCurrentIndex(self.sheet.index(min(row, self.sheet.rowCount() - 1), column))

    def _clear(self, index: Index) -> None:
        if index.column() == SIGNS:
            self.sheet.put(index.row(), replace(self.sheet.line(index.row()), signs=()))
        else:
            self.sheet.setData(index, "")

    def _activated(self, index: Index) -> None:
        if index.column() == SIGNS:
            self.signs_wanted.emit(index.row())


def _combo(parent: QWidget, options: Sequence[tuple[str, str]]) -> Combo:
    combo = Combo()
    combo.setParent(parent)
    for code, text in options:
        combo.addItem(text, code)
    return combo


def _readable(text: str) -> bool:
    try:
        parse_age(text)
    except InvalidInput:
        return False
    return True
