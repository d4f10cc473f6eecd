"""What stands in windows of its own goes away under the cover: menus, lists, dialogs, tooltips."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

MOST_POPUPS = 20


class Curtain(QObject):
    """While it hangs no window but ``keep`` is shown; a dialog is ended as if it was cancelled."""

    def __init__(self, keep: QWidget) -> None:
        super().__init__(keep)
        self._keep = keep
        QToolTip.hideText()
        for _ in range(MOST_POPUPS):
            # a menu may hold another one open
            popup = QApplication.activePopupWidget()
            if popup is None:
                break
            popup.close()
        for window in QApplication.topLevelWidgets():
            if window is not keep and window.isVisible():
                _send_away(window)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Work that ends under the cover may want to ask something: not now."""
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched is not self._keep
        ):
            QTimer.singleShot(0, watched, lambda: _send_away(watched))
        return False

    def lift(self) -> None:
        """Windows may be shown again."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self.deleteLater()


def _send_away(window: QWidget) -> None:
    if isinstance(window, QDialog):
        window.reject()
    else:
        window.hide()
