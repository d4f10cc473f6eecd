"""What the system tells of sleep, and of a screen that was locked or given to somebody else.

Each system has its own way of telling; where none is known here, the gap in the clock remains
(``ui.lock.watch``), which is noticed on waking up.
"""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class SystemSignals(QObject):
    """``slept``: the computer is about to sleep. ``switched``: the screen is another's now."""

    slept = Signal()
    switched = Signal()

    def stop(self) -> None:
        """Listen no longer."""


def system_signals(window: QWidget, parent: QObject) -> SystemSignals | None:
    """The signals of this system, or None where it tells nothing."""
    if sys.platform == "linux":
        from ui.lock.logind import Logind

        return Logind.listening(parent)
    if sys.platform == "win32":
        from ui.lock.windows import WindowsSession

        return WindowsSession(window, parent)
    return None
