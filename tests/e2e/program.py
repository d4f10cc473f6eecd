"""The real program in the test's process: started, closed, and started again over its own files."""

import sys
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from ui import i18n
from ui.app import Application


class Program:
    """``home`` is the folder of everything it writes; ``faults`` are errors nothing caught."""

    def __init__(self, qtbot: Any, home: Path) -> None:
        self.qtbot, self.home = qtbot, home
        self.papers = home.parent / "papers"
        self.papers.mkdir()
        self.faults: list[BaseException] = []
        self.application: Application | None = None
        self._hook = sys.excepthook

    def start(self) -> None:
        """Open the window, as ``main.py`` does."""
        self.application = Application()
        self.application.begin()
        self.qtbot.waitUntil(self.frame.isActiveWindow)
        # the program puts its own net in place a moment after the start; ours lies in front of it
        self.qtbot.waitUntil(lambda: sys.excepthook is not self._hook)
        sys.excepthook = self._note_fault

    def stop(self) -> None:
        """Close the window, as its cross does."""
        if self.application is None:
            return
        self.frame.close()
        # the daily copy is saved and checked before the window goes
        self.qtbot.waitUntil(lambda: not self.frame.isVisible(), timeout=60_000)
        self.frame.deleteLater()
        self.application.deleteLater()
        self.application = None
        sys.excepthook = self._hook
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        i18n.install("en")

    @property
    def frame(self) -> Any:
        """The window."""
        assert self.application is not None
        return self.application.frame

    @property
    def main(self) -> Any:
        """What stands around the pages; None before the vault is open."""
        assert self.application is not None
        return self.application.main

    @property
    def page(self) -> Any:
        """The page that is shown."""
        return self.main.page

    @property
    def route(self) -> str:
        """The name of the page that is shown."""
        place = self.main._place
        return place.route if place is not None else ""

    @property
    def workspace(self) -> Any:
        """The services, to read what was stored."""
        return self.main.workspace

    def _note_fault(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        self.faults.append(error)
