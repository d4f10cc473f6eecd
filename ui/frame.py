"""The one top-level window: it shows the unlock view, the first start or the pages."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

TITLE = "Kamkor"


class Frame(QWidget):
    """Its title never says more than the program's name: titles show in task bars and thumbnails."""

    resized = Signal(int)
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setMinimumSize(1024, 600)
        self.resize(1280, 720)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.shown: QWidget | None = None

    def show_view(self, view: QWidget, *, keep_old: bool = False) -> None:
        """Show another view; the one before is destroyed, unless its owner wants it."""
        old, self.shown = self.shown, view
        if old is not None and old is not view:
            self._column.removeWidget(old)
            old.hide()
            if not keep_old:
                old.deleteLater()
        self._column.addWidget(view)
        view.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
