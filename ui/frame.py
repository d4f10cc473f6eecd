"""The one top-level window: it shows the unlock view, the first start or the pages."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

TITLE = "Kamkor"


class Frame(QWidget):
    """Its title never says more than the program's name: titles show in task bars and thumbnails.

    Views, and the dialogs over them, stand on ``stage``. A cover takes the whole stage out of the
    window: nothing on it is painted, takes a key, or is read out by a screen reader.
    """

    resized = Signal(int)
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setMinimumSize(1024, 600)
        self.resize(1280, 720)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.stage = QWidget()
        self._views = QVBoxLayout(self.stage)
        self._views.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.stage)
        self.shown: QWidget | None = None
        self.covered_by: QWidget | None = None
        self.may_close: Callable[[], bool] | None = None
        self._cursor: QWidget | None = None

    def show_view(self, view: QWidget, *, keep_old: bool = False) -> None:
        """Show another view; the one before is destroyed, unless its owner wants it."""
        old, self.shown = self.shown, view
        if old is not None and old is not view:
            self._views.removeWidget(old)
            old.hide()
            if not keep_old:
                old.deleteLater()
        self._views.addWidget(view)
        view.show()

    def cover(self, cover: QWidget) -> None:
        """Take the stage away and show ``cover`` alone."""
        if self.covered_by is not None:
            return
        self.covered_by = cover
        self._cursor = self.stage.focusWidget() or QApplication.focusWidget()
        self.stage.hide()
        self._column.removeWidget(self.stage)
        self.stage.setParent(None)
        self._column.addWidget(cover)
        cover.show()
        cover.setFocus()

    def uncover(self) -> None:
        """Put the stage back as it was, with the cursor where it stood."""
        cover, self.covered_by = self.covered_by, None
        if cover is None:
            return
        self._column.removeWidget(cover)
        cover.hide()
        cover.deleteLater()
        self.stage.resize(self.size())
        self._column.addWidget(self.stage)
        self.stage.show()
        cursor, self._cursor = self._cursor, None
        if cursor is not None and _alive(cursor):
            cursor.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close is not None and not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)


def _alive(widget: QWidget) -> bool:
    """Whether a page built anew under the cover has not taken its old field away."""
    from shiboken6 import isValid

    return isValid(widget)
