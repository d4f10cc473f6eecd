"""Notices that nobody is at the keyboard any more: a queue stands at the door."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_LIFE = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)
LOOK_EVERY_MS = 10_000


class IdleWatch(QObject):
    """``idle`` tells that no key and no mouse moved for so many minutes; 0 minutes never."""

    idle = Signal()

    def __init__(self, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limit = minutes * 60
        self._last = time.monotonic()
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self.look)
        app = QApplication.instance()
        if minutes and app is not None:
            app.installEventFilter(self)
            self._look.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _LIFE:
            self._last = time.monotonic()
        return False

    def look(self, now: float | None = None) -> None:
        """Compare with the clock; a computer that slept counts as left alone."""
        if (time.monotonic() if now is None else now) - self._last >= self._limit:
            self.stop()
            self.idle.emit()

    def stop(self) -> None:
        """Watch no longer."""
        self._look.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
