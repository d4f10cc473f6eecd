"""Pictures and scans of the case: small pictures to press, and a place to drop new ones."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.attachments.service import AttachmentView
from services.errors import NotAllowed
from ui import theme
from ui.cases.case_page.attachment_add import KINDS, AddSheet
from ui.cases.case_page.attachment_tile import AttachmentTile
from ui.cases.case_page.attachment_view import AttachmentSheet, open_attachment
from ui.cases.case_page.context import CaseContext
from ui.files import open_file
from ui.messages import message
from ui.widgets import Button, FlowLayout, InlineMessage, Label, ListRow, Section

MOST_AT_ONCE = 20
"""So many files can be dropped at a time; each is asked about by itself."""


class AttachmentSection(QWidget):
    """The attachments that this person may see. Files dropped on it are offered to be added."""

    def __init__(self, ctx: CaseContext) -> None:
        super().__init__()
        self.setObjectName("attachments")
        self._ctx = ctx
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.u(2))
        try:
            kept = ctx.workspace.attachments.list(ctx.case_id)
        except NotAllowed as error:
            self.setAcceptDrops(False)
            column.addWidget(InlineMessage(message(error), "sealed"))
            return
        head = Section(self.tr("Pictures and scans"), len(kept))
        head.add(
            Button(
                self.tr("Add a picture or scan"),
                icon="plus",
                size="small",
                clicked=self.choose,
                name="add_attachment",
            )
        )
        column.addWidget(head)
        hint = self.tr("JPEG, PNG or PDF, up to 20 MB. Files can also be dropped here.")
        column.addWidget(Label(hint, role="label", colour="text2", wrap=True))
        if kept:
            column.addWidget(self._tiles(kept))
        self._add_bin(column)

    def choose(self) -> AddSheet | None:
        """Ask for one file and offer to add it."""
        kinds = self.tr("Pictures and scans ({endings})").format(endings=KINDS)
        path = open_file(self._ctx.shell.window, self.tr("Add a picture or scan"), kinds)
        return self.offer([path]) if path is not None else None

    def offer(self, paths: Sequence[Path]) -> AddSheet:
        """Open the form for these files, one after another."""
        sheet = AddSheet(self._ctx, paths[:MOST_AT_ONCE])
        sheet.open()
        return sheet

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _files(event)
        if paths:
            event.acceptProposedAction()
            self.offer(paths)

    def _tiles(self, kept: Sequence[AttachmentView]) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=3)
        for view in kept:
            kind = self._ctx.code("attachment_kind", view.kind)
            tile = AttachmentTile(view, kind, self._ctx.day(view.taken_on))
            tile.clicked.connect(lambda _on=False, view=view: self.look(view))
            flow.addWidget(tile)
        return holder

    def look(self, view: AttachmentView) -> AttachmentSheet | None:
        """Show one attachment large."""
        return open_attachment(self._ctx, view)

    def _add_bin(self, column: QVBoxLayout) -> None:
        """What lies in the bin, for who may take it back."""
        binned = self._ctx.workspace.attachments.binned(self._ctx.case_id)
        if not binned:
            return
        column.addWidget(Section(self.tr("In the bin"), len(binned)))
        for view in binned:
            back = Button(self.tr("Take back"), size="small", name=f"take_back:{view.id}")
            back.clicked.connect(lambda _on=False, view=view: self._take_back(view))
            since = self._ctx.moment(view.binned_at)
            lines = [("", f"{since} · {view.bin_reason}", "text2")]
            column.addWidget(ListRow(view.title, icon="photo", lines=lines, action=back))

    def _take_back(self, view: AttachmentView) -> None:
        attachments = self._ctx.workspace.attachments
        self._ctx.shell.run(lambda: attachments.restore(view.id, view.version))


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
