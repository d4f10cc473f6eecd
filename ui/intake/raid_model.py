"""The lines of a raid sheet as a table model."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from services.packs.model import Pack
from ui import i18n, theme
from ui.intake.lines import AGE, DANGER, NAME, PAPERS, SCHOOL, SEX, SIGNS, YOUNG, Line
from ui.intake.raid_cells import BADGES, ICON, choices

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RaidModel(QAbstractTableModel):
    """The lines, with one empty line at the end that becomes a child once something is typed.

    ``edited`` tells the row, or -1 where rows came or went.
    """

    edited = Signal(int)

    def __init__(self, pack: Pack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._lines: list[Line] = [Line()]
        self._wrong: set[tuple[int, int]] = set()

    def lines(self) -> list[Line]:
        """The lines that hold something, in order."""
        return [line for line in self._lines if not line.empty]

    def rows(self) -> list[int]:
        """The rows of those lines."""
        return [row for row, line in enumerate(self._lines) if not line.empty]

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines and the empty one."""
        self.beginResetModel()
        self._lines = [*lines, Line()]
        self._wrong.clear()
        self.endResetModel()
        self.edited.emit(-1)

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
            self._wrong.clear()
            self.endRemoveRows()
            self.edited.emit(-1)

    def mark_wrong(self, cells: set[tuple[int, int]]) -> None:
        """Draw these cells (row, column) as wrong until they are changed."""
        self._wrong = cells
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, SIGNS))

    def is_wrong(self, row: int, column: int) -> bool:
        """Whether a cell cannot stay as it is."""
        unreadable = column == AGE and not self._lines[row].readable
        return unreadable or (row, column) in self._wrong

    def headings(self) -> list[str]:
        """The words above the columns."""
        return [
            self.tr("Family name, given name"),
            self.tr("Age"),
            self.tr("Sex"),
            self.tr("Activity"),
            self.tr("In school hours"),
            self.tr("With whom"),
            self.tr("Handed over to"),
            self.tr("Seen at once"),
        ]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else SIGNS + 1

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
        row, column = index.row(), index.column()
        line = self._lines[row]
        if role == Qt.ItemDataRole.EditRole:
            return line.cells[column] if column < SIGNS else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            shown = self._shown(line, row, column)
            plain = role == Qt.ItemDataRole.DisplayRole
            return shown if plain else f"{self.headings()[column]}: {shown}"
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(line, row, column)
        if role == Qt.ItemDataRole.BackgroundRole:
            return theme.colour("overdue_bg") if self.is_wrong(row, column) else None
        if role == BADGES and column == SIGNS:
            return self.seen_at_once(line)
        if role == ICON and column == NAME and line.case_id is not None:
            return "user-search"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        row, column = index.row(), index.column()
        line = self._lines[row].with_cell(column, str(value))
        if line != self._lines[row]:
            self._wrong.discard((row, column))
            self.put(row, line)
        return True

    def seen_at_once(self, line: Line) -> list[tuple[str, str]]:
        """What the line shows without a law book, as (words, kind of badge): danger first."""
        language = i18n.language()
        seen = []
        if DANGER in line.signs:
            seen.append((self.tr("urgent"), "danger"))
        if line.case_id is not None:
            seen.append((self.tr("known case"), "open"))
        youngest = line.youngest()
        if youngest is not None and youngest < YOUNG:
            seen.append((self.tr("under 14"), "neutral"))
        if PAPERS in line.signs:
            seen.append((self.tr("papers kept"), "sealed"))
        codes = (code for code in line.signs if code not in (DANGER, PAPERS))
        seen += [(self._pack.text("exploitation", code, language), "sealed") for code in codes]
        return seen

    def _shown(self, line: Line, row: int, column: int) -> str:
        if column == SIGNS:
            return ", ".join(words for words, _kind in self.seen_at_once(line))
        text = line.cells[column]
        if row == len(self._lines) - 1 and column == NAME and not text:
            return self.tr("begin to type…")
        if column in (SEX, SCHOOL) and not line.empty:
            words = dict(choices(self._pack, column))
            return "" if column == SEX and not text else words.get(text, text)
        return text

    def _colour(self, line: Line, row: int, column: int) -> QColor | None:
        if self.is_wrong(row, column):
            return theme.colour("overdue")
        if row == len(self._lines) - 1 or (column == SCHOOL and not line.cells[SCHOOL]):
            return theme.colour("text3")
        return None
