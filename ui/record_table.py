"""Long lists: every id is known, rows are fetched by the page as they come into sight.

Sorting and filtering belong to the query that finds the ids; nothing is sorted here.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui import theme
from ui.widgets.badge import paint_badge
from ui.widgets.label import show_tooltip

Index = QModelIndex | QPersistentModelIndex
PAGE = 200
CELL = Qt.ItemDataRole.UserRole.value + 1
ID = Qt.ItemDataRole.UserRole.value + 2
_ROOT = QModelIndex()


class Cell(NamedTuple):
    """What one cell shows: two lines, an icon before them, or a badge.

    ``mark`` is the part of the first line that was searched for; ``tone`` and ``tone2`` are colour
    tokens of the two lines.
    """

    text: str = ""
    detail: str = ""
    icon: str = ""
    icon_token: str = "text2"
    badge: str = ""
    tone: str = "text"
    tone2: str = "text2"
    bold: bool = False
    mark: str = ""


class Column(NamedTuple):
    """A column: its title, how a row becomes a Cell, and its share of the width."""

    title: str
    cell: Callable[[Any], Cell]
    stretch: int = 1
    width: float = 0


class RecordTableModel(QAbstractTableModel):
    """``find_ids`` gives ids in order, ``load_rows`` a row for each id it still finds."""

    def __init__(
        self,
        columns: Sequence[Column],
        load_rows: Callable[[Sequence[UUID]], Mapping[UUID, Any]],
        parent: Any = None,
    ) -> None:
        super().__init__(parent)
        self._columns, self._load_rows = tuple(columns), load_rows
        self._ids: list[UUID] = []
        self._pages: dict[int, list[Any]] = {}

    def set_ids(self, ids: Sequence[UUID]) -> None:
        """Show other rows; where the ids are the same, only their contents are read again."""
        if list(ids) == self._ids:
            self.reload()
            return
        self.beginResetModel()
        self._ids = list(ids)
        self._pages.clear()
        self.endResetModel()

    def reload(self) -> None:
        """Read the rows again as they come into sight."""
        self._pages.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def id_at(self, row: int) -> UUID | None:
        """The id of a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, record_id: UUID) -> int:
        """The row of an id; -1 where it is not in the list."""
        return self._ids.index(record_id) if record_id in self._ids else -1

    def record(self, row: int) -> Any:
        """The row's data; None where it was deleted since the ids were found."""
        number, offset = divmod(row, PAGE)
        if number not in self._pages:
            ids = self._ids[number * PAGE : (number + 1) * PAGE]
            found = self._load_rows(ids)
            self._pages[number] = [found.get(one) for one in ids]
        return self._pages[number][offset]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ROLES or not index.isValid():
            return None
        if role == ID:
            return self._ids[index.row()]
        record = self.record(index.row())
        cell = self._columns[index.column()].cell(record) if record is not None else Cell("—")
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        return ", ".join(part for part in (cell.text, cell.detail) if part)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title if section < len(self._columns) else None
        return None


_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    CELL,
    ID,
)


class TwoLineDelegate(QStyledItemDelegate):
    """Paints a Cell: icon, bold or plain first line with the found part marked, second line."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.u(20), theme.u(12.5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, theme.colour("selected" if chosen else "surface"))
        if chosen and index.column() == 0:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.colour("accent"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.colour("line"))
        if isinstance(cell, tuple):
            self._contents(painter, box, Cell(*cell))
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Words that are cut are shown whole under the mouse."""
        cell = index.data(CELL)
        if event.type() != QEvent.Type.ToolTip or not isinstance(cell, tuple):
            return super().helpEvent(event, view, option, index)
        show_tooltip(event.globalPos(), cut_words(Cell(*cell), option.rect.width()))
        return True

    def _contents(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        room = box.adjusted(theme.u(3), 0, -theme.u(1.5), 0)
        if cell.badge:
            paint_badge(painter, room, cell.text, cell.badge)
            return
        if cell.icon:
            side = theme.u(5)
            spot = QRectF(room.left(), box.center().y() - side / 2, side, side)
            theme.draw_icon(painter, cell.icon, cell.icon_token, spot)
            room.setLeft(room.left() + theme.u(7))
        if not cell.detail:
            self._line(painter, room, cell.text, cell.tone, cell)
            return
        upper = QRectF(room.left(), box.top() + theme.u(1.25), room.width(), theme.u(5))
        lower = QRectF(room.left(), box.top() + theme.u(6.25), room.width(), theme.u(5))
        self._line(painter, upper, cell.text, cell.tone, cell)
        urgent = cell.tone2 in ("overdue", "soon")
        painter.setFont(theme.font("label_strong" if urgent else "label"))
        self._text(painter, lower, cell.detail, cell.tone2)

    def _line(self, painter: QPainter, room: QRectF, text: str, tone: str, cell: Cell) -> None:
        painter.setFont(theme.font("strong" if cell.bold else "body"))
        start = text.casefold().find(cell.mark.casefold()) if cell.mark else -1
        if start >= 0:
            metrics = painter.fontMetrics()
            left = room.left() + metrics.horizontalAdvance(text[:start])
            wide = metrics.horizontalAdvance(text[start : start + len(cell.mark)])
            spot = QRectF(left, room.center().y() - theme.u(2.25), wide, theme.u(4.5))
            painter.fillRect(spot, theme.colour("soon_bg"))
        self._text(painter, room, text, tone)

    def _text(self, painter: QPainter, room: QRectF, text: str, tone: str) -> None:
        painter.setPen(theme.colour(tone))
        words = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def cut_words(cell: Cell, width: int) -> str:
    """Both lines of a cell of this width where either does not fit into it, else nothing."""
    room = width - theme.u(4.5) - (theme.u(7) if cell.icon else 0)
    first = QFontMetricsF(theme.font("strong" if cell.bold else "body"))
    second = QFontMetricsF(theme.font("label"))
    fits = max(first.horizontalAdvance(cell.text), second.horizontalAdvance(cell.detail)) <= room
    return "" if fits or cell.badge else "\n".join(filter(None, (cell.text, cell.detail)))


class RecordTable(QTableView):
    """The list itself: rows are chosen with the arrows, opened with Enter or a double click.

    ``opened`` tells the id; ``chosen`` tells the id under the cursor, or None; ``peeked`` is Space.
    """

    opened = Signal(object)
    chosen = Signal(object)
    peeked = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column],
        load_rows: Callable[[Sequence[UUID]], Mapping[UUID, Any]],
        *,
        says: str,
        name: str = "records",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.rows = RecordTableModel(columns, load_rows, self)
        self.setModel(self.rows)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setShowGrid(False)
        self.setSelectionBehavior(self.SelectionBehavior.SelectRows)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.u(12.5))
        head = self.horizontalHeader()
        head.setFixedHeight(theme.u(8))
        head.setFont(theme.font("label"))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setSectionsClickable(False)
        self._columns = tuple(columns)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.id_at(index.row())))
        self.selectionModel().currentRowChanged.connect(
            lambda new, _old: self.chosen.emit(self.rows.id_at(new.row()))
        )

    def set_ids(self, ids: Sequence[UUID]) -> None:
        """Show these rows; the row under the cursor stays chosen where it is still there."""
        before = self.current_id()
        self.rows.set_ids(ids)
        if before is not None:
            self.choose(before)

    def current_id(self) -> UUID | None:
        """The id under the cursor."""
        index = self.currentIndex()
        return self.rows.id_at(index.row()) if index.isValid() else None

    def choose(self, record_id: UUID) -> None:
        """Put the cursor on a row, where it is in the list."""
        row = self.rows.row_of(record_id)
        if row >= 0:
            self.selectRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current_id()
        if current is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(current)
            return
        if current is not None and event.key() == Qt.Key.Key_Space:
            self.peeked.emit(current)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._share_width()

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _share_width(self) -> None:
        fixed = sum(theme.u(column.width) for column in self._columns if column.width)
        shares = sum(column.stretch for column in self._columns if not column.width) or 1
        room = max(self.viewport().width() - fixed, 0)
        for number, column in enumerate(self._columns):
            wide = theme.u(column.width) if column.width else room * column.stretch // shares
            self.setColumnWidth(number, wide)
