"""Commits of the data layer become a Qt signal on the window's thread."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from services.events import EventBus


class BusBridge(QObject):
    """Whoever builds it keeps a reference; the bus keeps only its listener."""

    committed = Signal(object)

    def __init__(self, bus: "EventBus", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = bus.subscribe(self._emit)

    def stop(self) -> None:
        """Hear nothing more of this bus."""
        self._end()

    def _emit(self, commit: object) -> None:
        self.committed.emit(commit)
