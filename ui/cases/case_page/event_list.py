"""A long chronology as one list: months as headings, one line an event, painted as it is seen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.widgets.badge import badge_size, paint_badge

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole.value + 1
WHEN, WHO = 27, 32
"""Units for the day and hour at the left, and for the person at the right."""

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class EventLine:
    """One line: a month (``heading``), or an event with its day, words, mark and person.

    ``opens`` is the tab that Enter leads to; ``mark`` is (words, badge kind), empty for none.
    """

    text: str
    when: str = ""
    who: str = ""
    mark: tuple[str, str] = ("", "")
    opens: str = ""
    heading: bool = False

    @property
    def said(self) -> str:
        """The line as a screen reader says it."""
        return ", ".join(part for part in (self.when, self.text, self.mark[0], self.who) if part)


class EventModel(QAbstractListModel):
    """The lines of a chronology; a heading is read but not chosen."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._lines: list[EventLine] = []

    def show(self, lines: Sequence[EventLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def line(self, row: int) -> EventLine | None:
        """The line of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row())
        if line is None:
            return None
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return line.said
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line(index.row())
        if line is None or line.heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class EventDelegate(QStyledItemDelegate):
    """Paints a line: day at the left, words, mark and person at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(LINE)
        heading = isinstance(line, EventLine) and line.heading
        return QSize(theme.u(60), theme.u(10 if heading else 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if isinstance(line, EventLine):
            if line.heading:
                self._heading(painter, box, line)
            else:
                chosen = bool(option.state & QStyle.StateFlag.State_Selected)
                self._event(painter, box, line, chosen)
        painter.restore()

    def _heading(self, painter: QPainter, box: QRectF, line: EventLine) -> None:
        painter.setFont(theme.font("label_strong"))
        room = box.adjusted(theme.u(3), theme.u(3), -theme.u(3), 0)
        _words(painter, room, line.text, "text2")

    def _event(self, painter: QPainter, box: QRectF, line: EventLine, chosen: bool) -> None:
        painter.fillRect(box, theme.colour("selected" if chosen else "surface"))
        if chosen:
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.colour("accent"))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.colour("line"))
        room = box.adjusted(theme.u(3), 0, -theme.u(3), 0)
        painter.setFont(theme.font("label"))
        _words(painter, QRectF(room.left(), room.top(), theme.u(WHEN), room.height()), line.when,
               "text2")  # fmt: skip
        right = room.right()
        if line.who:
            wide = min(painter.fontMetrics().horizontalAdvance(line.who) + 2.0, theme.u(WHO))
            spot = QRectF(right - wide, room.top(), wide, room.height())
            _words(painter, spot, line.who, "text3")
        right -= theme.u(WHO) + theme.u(2)
        if line.mark[0]:
            wide = badge_size(*line.mark).width()
            paint_badge(painter, QRectF(right - wide, room.top(), wide, room.height()), *line.mark)
            right -= wide + theme.u(2)
        painter.setFont(theme.font("body"))
        left = room.left() + theme.u(WHEN)
        _words(painter, QRectF(left, room.top(), right - left, room.height()), line.text, "text")


class EventList(QListView):
    """Arrows choose an event, a letter finds one, Enter or a double click opens its tab."""

    opened = Signal(str)

    def __init__(self, says: str) -> None:
        super().__init__()
        self.setObjectName("events")
        self.setAccessibleName(says)
        self.lines = EventModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(EventDelegate(self))
        self.setUniformItemSizes(False)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(self.Shape.NoFrame)
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def show_lines(self, lines: Sequence[EventLine]) -> None:
        """Show other lines, with the cursor on the first event."""
        self.lines.show(lines)
        first = next((n for n, line in enumerate(lines) if not line.heading), -1)
        if first >= 0:
            self.setCurrentIndex(self.lines.index(first))
            self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _open(self, row: int) -> None:
        line = self.lines.line(row)
        if line is not None and line.opens:
            self.opened.emit(line.opens)


def _words(painter: QPainter, room: QRectF, text: str, tone: str) -> None:
    painter.setPen(theme.colour(tone))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
