"""Notices that nobody is at the keyboard any more, and that the computer slept."""

import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
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
_KEYS = frozenset((QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride))
_PANIC_KEYS = frozenset((Qt.Key.Key_L.value, 0x414))
"""L, or the letter on the same key of a Russian or Kyrgyz keyboard."""

LOOK_EVERY = 10
"""Seconds between two looks at the clock."""
SLEEP_GAP = 60
"""A look that comes so many seconds late was held up by sleep."""
LEFT_AFTER = 30 * 60
"""Seconds without work after which the process that holds the keys ends."""


def seconds() -> float:
    """A clock that goes on while the computer sleeps, where the system has one."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.time()


class Watch(QObject):
    """``idle`` tells that the screen is to be covered; ``left``, ``slept`` and ``panic`` that the
    process ends.

    While ``covered`` nothing counts as work: whoever moves the mouse has not shown who it is.
    """

    idle = Signal()
    left = Signal()
    slept = Signal()
    panic = Signal()

    def __init__(self, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self.covered = False
        self._last = self._looked = seconds()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY * 1000)
        self._timer.timeout.connect(self.look)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _LIFE and not self.covered:
            self._last = seconds()
        if kind in _KEYS and isinstance(event, QKeyEvent) and _is_panic(event):
            # seen here it is heard over menus and dialogs too, where a shortcut is not
            self.panic.emit()
        return False

    def look(self, now: float | None = None) -> None:
        """Compare with the clock (seconds); at most one thing is told."""
        moment = seconds() if now is None else now
        late, alone = moment - self._looked - LOOK_EVERY, moment - self._last
        self._looked = moment
        if late > SLEEP_GAP:
            self.slept.emit()
        elif alone >= LEFT_AFTER:
            self.left.emit()
        elif alone >= self.minutes * 60 and not self.covered:
            self.idle.emit()

    def resume(self) -> None:
        """The person has shown who it is: the time begins anew."""
        self.covered = False
        self._last = seconds()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)


def _is_panic(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    return event.modifiers() == held and event.key() in _PANIC_KEYS
