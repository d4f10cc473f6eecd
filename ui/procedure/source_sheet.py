"""The source behind a rule, a limit, a finding or a right, over whatever page it stands on."""

from PySide6.QtWidgets import QWidget

from services.packs.model import Pack
from services.packs.source_views import source_views
from ui import i18n
from ui.procedure.source_card import SourceCard
from ui.widgets import Button, Label, Sheet


class SourceSheet(Sheet):
    """Every source that a citation names, below each other."""

    def __init__(self, host: QWidget, pack: Pack, citation: str) -> None:
        super().__init__(host, width=175)
        self.setAccessibleName(self.tr("Source"))
        self.body.addWidget(Label(self.tr("Where this comes from"), role="section"))
        for view in source_views(pack, citation, i18n.language()):
            self.body.addWidget(SourceCard(view, kind="sunken"))
        self.body.addStretch(1)
        self.buttons.addStretch(1)
        self._close = Button(self.tr("Close"), kind="primary", name="close_source")
        self._close.clicked.connect(lambda: self.done(""))
        self.buttons.addWidget(self._close)

    def open(self) -> None:
        """Begin at the top; what can be opened is reached by Tab."""
        super().open()
        self._close.setFocus()


def show_source(host: QWidget, pack: Pack, citation: str) -> SourceSheet:
    """Open the sources of a citation over the window."""
    sheet = SourceSheet(host, pack, citation)
    sheet.open()
    return sheet
