"""All sources of the pack: a searchable list with counts, and the one chosen in full."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from services.packs.model import Pack
from services.packs.source_views import SourceRow, source_rows, source_views
from ui import i18n, theme
from ui.procedure.source_card import SourceCard
from ui.widgets import Label, ScrollArea, SearchBox
from ui.widgets.label import set_tooltip
from ui.widgets.layouts import retire

_COUNT = Qt.ItemDataRole.UserRole + 1


class SourcesTab(QWidget):
    """The list at the left follows what is typed; the choice is shown at the right."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._pack = pack
        # what most rests on first; the office's own rules, which are no law, at the end
        self._rows = sorted(
            source_rows(pack, i18n.language()), key=lambda row: (row.status == "OFFICE", -row.count)
        )
        self.card: SourceCard | None = None
        self.search = SearchBox(self.tr("Search in sources"), name="source_search")
        self.search.searched.connect(self._show_list)
        self.list = QListWidget()
        self.list.setObjectName("source_list")
        self.list.setAccessibleName(self.tr("Sources"))
        self.list.setItemDelegate(_TwoLines(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._chosen)
        self.count = Label("", role="label", colour="text2")
        left = QVBoxLayout()
        left.setSpacing(theme.u(2))
        left.addWidget(self.search)
        left.addWidget(self.count)
        left.addWidget(self.list, 1)
        self._right = ScrollArea()
        self._right.body.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.u(3))
        row.addLayout(left, 2)
        row.addWidget(self._right, 3)
        self._show_list("")

    def show_source(self, citation: str) -> None:
        """Show a source, or one article of it."""
        views = source_views(self._pack, citation, i18n.language())
        if not views:
            return
        if self.card is not None:
            retire(self.card)
        self.card = SourceCard(views[0])
        self._right.body.insertWidget(0, self.card)
        self._right.verticalScrollBar().setValue(0)

    def _show_list(self, typed: str) -> None:
        wanted = typed.casefold().split()
        self.list.clear()
        found = [row for row in self._rows if all(word in _said(row) for word in wanted)]
        for row in found:
            item = QListWidgetItem(f"{row.title}\n{row.status_text} · {row.kind}")
            item.setData(Qt.ItemDataRole.UserRole, row.code)
            item.setData(_COUNT, row.count)
            rests = self.tr("%n entry(s) rest on it", "", row.count)
            said = f"{row.title}, {row.status_text}, {row.kind}, {rests}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            set_tooltip(item, said)
            self.list.addItem(item)
        text = self.tr("%n source(s); at the right, how much rests on each", "", len(found))
        self.count.setText(text)
        if found:
            self.list.setCurrentRow(0)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_source(item.data(Qt.ItemDataRole.UserRole))


def _said(row: SourceRow) -> str:
    return f"{row.code} {row.title} {row.kind} {row.status_text}".casefold()


class _TwoLines(QStyledItemDelegate):
    """The name of a source, and below it how well it is known and what rests on it."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(theme.u(40), theme.u(12.5))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        state = option.state
        ground = "selected" if state & QStyle.StateFlag.State_Selected else ""
        if not ground and state & QStyle.StateFlag.State_MouseOver:
            ground = "hover"
        focused = state & QStyle.StateFlag.State_HasFocus
        pen = QPen(theme.colour("accent"), 2) if focused else QPen(Qt.PenStyle.NoPen)
        painter.setPen(pen)
        if ground:
            painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(box, theme.u(1.5), theme.u(1.5))
        inside = box.adjusted(theme.u(3), theme.u(1.5), -theme.u(3), -theme.u(1.5))
        title, _, below = str(index.data()).partition("\n")
        count = str(index.data(_COUNT))
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour("text2"))
        right = QFontMetricsF(painter.font()).horizontalAdvance(count) + theme.u(2)
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, count)
        inside = inside.adjusted(0, 0, -right, 0)
        top = Qt.AlignmentFlag.AlignTop
        for role, colour, text, flags in (
            ("strong", "text", title, top),
            ("label", "text2", below, Qt.AlignmentFlag.AlignBottom),
        ):
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(colour))
            fitted = QFontMetricsF(painter.font()).elidedText(
                text, Qt.TextElideMode.ElideRight, inside.width()
            )
            painter.drawText(inside, flags, fitted)
        painter.restore()
