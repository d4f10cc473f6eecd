"""All sources of the pack: a searchable list with counts, and the one chosen in full."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from services.packs.model import Pack
from services.packs.source_views import SourceRow, source_rows, source_views
from ui import i18n, theme
from ui.procedure.source_card import SourceCard
from ui.widgets import Label, ScrollArea, SearchBox
from ui.widgets.layouts import retire


class SourcesTab(QWidget):
    """The list at the left follows what is typed; the choice is shown at the right."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._pack = pack
        self._rows = source_rows(pack, i18n.language())
        self.card: SourceCard | None = None
        self.search = SearchBox(self.tr("Search in sources"), name="source_search")
        self.search.searched.connect(self._show_list)
        self.list = QListWidget()
        self.list.setObjectName("source_list")
        self.list.setAccessibleName(self.tr("Sources"))
        self.list.setWordWrap(True)
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
            item = QListWidgetItem(self._text(row))
            item.setData(Qt.ItemDataRole.UserRole, row.code)
            self.list.addItem(item)
        self.count.setText(self.tr("%n source(s)", "", len(found)))
        if found:
            self.list.setCurrentRow(0)

    def _text(self, row: SourceRow) -> str:
        rests = self.tr("%n entry(s) rest on it", "", row.count)
        return f"{row.title}\n{row.kind} · {row.status_text} · {rests}"

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_source(item.data(Qt.ItemDataRole.UserRole))


def _said(row: SourceRow) -> str:
    return f"{row.code} {row.title} {row.kind} {row.status_text}".casefold()
