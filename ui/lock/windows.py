"""Windows: messages about sleep and about the session, as the system posts them to the window.

Not tried: there was no Windows at hand. Numbers are from the Windows SDK (winuser.h, wtsapi32.h).
"""

from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ui.lock.signals import SystemSignals

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 4
WM_WTSSESSION_CHANGE = 0x02B1
AWAY = frozenset((2, 4, 7))
"""WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK."""


class WindowsSession(SystemSignals):
    """Asks for the session's messages; those about sleep come unasked."""

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        import ctypes

        self._handle = int(window.winId())
        self._session: Any = ctypes.WinDLL("wtsapi32")  # type: ignore[attr-defined,unused-ignore]
        self._session.WTSRegisterSessionNotification(self._handle, 0)
        self._filter = _Messages(self)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._filter)

    def stop(self) -> None:
        self._session.WTSUnRegisterSessionNotification(self._handle)
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self._filter)

    def take(self, message: int, code: int) -> None:
        """One message of the system: its number and what it says."""
        if message == WM_POWERBROADCAST and code == PBT_APMSUSPEND:
            self.slept.emit()
        elif message == WM_WTSSESSION_CHANGE and code in AWAY:
            self.switched.emit()


class _Messages(QAbstractNativeEventFilter):
    """Reads a message and lets it pass."""

    def __init__(self, session: WindowsSession) -> None:
        super().__init__()
        self._session = session

    def nativeEventFilter(self, kind: QByteArray | bytes, message: Any) -> tuple[bool, int]:
        if bytes(kind) == b"windows_generic_MSG":
            from ctypes import wintypes

            found = wintypes.MSG.from_address(int(message))
            self._session.take(found.message, found.wParam)
        return False, 0
