"""Linux: the login manager tells of sleep and of the session, over the system's D-Bus.

Interface: freedesktop.org, ``org.freedesktop.login1(5)``. Without a bus, or without a login manager
on it, nothing is told and nothing is said. All calls but the connecting itself are answered later.
"""

import os
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

from ui.lock.signals import SystemSignals

SERVICE = "org.freedesktop.login1"
MANAGER_PATH = "/org/freedesktop/login1"
MANAGER = f"{SERVICE}.Manager"
SESSION = f"{SERVICE}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"


class Logind(SystemSignals):
    """Holds sleep back until the process has ended: its end opens the hold."""

    def __init__(self, bus: QDBusConnection, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus
        self._waiting: list[QDBusPendingCallWatcher] = []
        self._hold: QDBusUnixFileDescriptor | None = None
        bus.connect(SERVICE, MANAGER_PATH, MANAGER, "PrepareForSleep", self, SLOT("_sleep(bool)"))
        self._call("Inhibit", ["sleep", "Kamkor", "closing the vault", "delay"], self._held)
        self._call("GetSessionByPID", [os.getpid()], self._found)

    @classmethod
    def listening(cls, parent: QObject) -> "Logind | None":
        """Listen, where the system has a bus."""
        bus = QDBusConnection.systemBus()
        return cls(bus, parent) if bus.isConnected() else None

    def stop(self) -> None:
        self._hold = None
        self._waiting.clear()

    @Slot(bool)
    def _sleep(self, begins: bool) -> None:
        if begins:
            self.slept.emit()

    @Slot()
    def _lock(self) -> None:
        self.switched.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def _properties(self, _interface: str, changed: dict[str, Any], _stale: list[str]) -> None:
        """GNOME sets a hint when it locks the screen; a session that is not active is covered."""
        if changed.get("Active") is False or changed.get("LockedHint") is True:
            self.switched.emit()

    def _call(self, method: str, arguments: list[Any], answered: Any) -> None:
        message = QDBusMessage.createMethodCall(SERVICE, MANAGER_PATH, MANAGER, method)
        message.setArguments(arguments)
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(message), self)
        watcher.finished.connect(lambda: self._answered(watcher, answered))
        self._waiting.append(watcher)

    def _answered(self, watcher: QDBusPendingCallWatcher, answered: Any) -> None:
        if watcher in self._waiting:
            self._waiting.remove(watcher)
        reply = watcher.reply()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            answered(reply.arguments()[0])
        watcher.deleteLater()

    def _held(self, descriptor: Any) -> None:
        self._hold = descriptor

    def _found(self, session: Any) -> None:
        path = session.path()
        self._bus.connect(SERVICE, path, SESSION, "Lock", self, SLOT("_lock()"))
        self._bus.connect(SERVICE, path, PROPERTIES, "PropertiesChanged", self,
                          SLOT("_properties(QString,QVariantMap,QStringList)"))  # fmt: skip
