"""Covers the screen of an open vault, and ends the process that holds its keys."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from services.errors import StorageError
from ui import places
from ui.bridge import BusBridge
from ui.clipboard import ClipboardGuard
from ui.frame import Frame
from ui.lock import reasons
from ui.lock.cover import Cover
from ui.lock.curtain import Curtain
from ui.lock.watch import Watch
from ui.tasks import Tasks

if TYPE_CHECKING:
    from services.events import Committed
    from services.settings import Settings
    from ui.lock.signals import SystemSignals
    from ui.main_window import MainWindow

Leave = Callable[[Path, str], object]
"""Starts the clean lock window for a vault, with the reason, and ends this process."""

FINISH_SECONDS = 5.0
"""How long running work may take to come to a safe place before the process ends."""
SIGNALS_AFTER_MS = 1000
"""The system's signals are listened to once the pages stand."""


class Guard(QObject):
    """Watches over one open vault, from its opening to its closing.

    ``leave`` never returns in the program; a test may give one that does.
    """

    def __init__(
        self, frame: Frame, main: "MainWindow", settings: "Settings", leave: Leave
    ) -> None:
        super().__init__(frame)
        self._frame, self._main, self._settings, self._leave = frame, main, settings, leave
        self._own_work = Tasks(self)
        self._curtain: Curtain | None = None
        self._ending = False
        self._signals: SystemSignals | None = None
        self.clipboard = ClipboardGuard(self)
        self.watch = Watch(self._minutes(), self)
        self.watch.idle.connect(self.cover)
        self.watch.left.connect(lambda: self.end(reasons.LEFT))
        self.watch.slept.connect(lambda: self.end(reasons.SLEPT))
        self.watch.panic.connect(lambda: self.end(reasons.PANIC))
        self._bridge = BusBridge(main.root.bus, self)
        self._bridge.committed.connect(self._on_commit)
        QTimer.singleShot(SIGNALS_AFTER_MS, self, self._listen)

    @property
    def covered(self) -> Cover | None:
        """The cover while it stands there."""
        cover = self._frame.covered_by
        return cover if isinstance(cover, Cover) else None

    def cover(self) -> None:
        """Keep what is typed, and hide everything until the person shows who it is."""
        if self._frame.covered_by is not None or self._ending:
            return
        self.watch.covered = True
        try:
            self._main.keep_screen()
        finally:
            # a page that cannot be kept is covered all the same
            self._hang()
        _enter(self._main.root.trail.note_lock)

    def uncover(self) -> None:
        """Show the work again as it was left."""
        if self._curtain is not None:
            self._curtain.lift()
            self._curtain = None
        places.forget(self._main.workspace.drafts)
        self._frame.uncover()
        self.watch.resume()
        _enter(self._main.root.trail.note_unlock)

    def end(self, reason: str) -> None:
        """Keep what is typed, let running work come to its end, close the vault, and be gone."""
        if self._ending:
            return
        self._ending = True
        if reason == reasons.PANIC:
            # before anything else: somebody stands at the door
            _hide_everything()
        path = self._main.root.vault.path
        try:
            self._close(reason)
        finally:
            # whatever went wrong, the keys do not stay: what is committed is safe in the journal
            self._leave(path, reason)

    def change_settings(self, settings: "Settings") -> None:
        """Other choices are in force."""
        self._settings = settings
        self.watch.minutes = self._minutes()

    def stop(self) -> None:
        """The vault is being closed: watch no longer."""
        self._ending = True
        if self._signals is not None:
            self._signals.stop()
        self.watch.stop()
        self.clipboard.stop()
        if self._curtain is not None:
            self._curtain.lift()
        self._own_work.close()

    def _hang(self) -> None:
        self.clipboard.clear()
        self._curtain = Curtain(self._frame)
        workspace = self._main.root
        actor = workspace.actor()
        cover = Cover(
            self._own_work,
            workspace.vault.proves,
            who=_initials(actor.name) if actor else "",
            training=workspace.vault.training,
        )
        cover.proved.connect(self.uncover)
        cover.failed.connect(self._note_failure)
        cover.close_wanted.connect(lambda: self.end(reasons.CLOSED))
        self._frame.cover(cover)

    def _close(self, reason: str) -> None:
        self.clipboard.clear()
        self._main.keep_screen()
        if not self._main.tasks.finish(FINISH_SECONDS):
            # work that does not stop holds the vault; its lock goes with the process
            return
        backups = self._main.root.backups
        if reason == reasons.LEFT and backups.daily_due():
            # nobody waits at a computer that was left; no other ending may wait for a disk
            backups.daily()
        self._main.close()

    def _minutes(self) -> int:
        return minutes_allowed(self._settings.lock_minutes, self._main.root.office.lock_minutes)

    def _on_commit(self, commit: "Committed") -> None:
        if not self._ending and commit.touches("office"):
            self.watch.minutes = self._minutes()

    def _note_failure(self) -> None:
        """The time alone, beside the vault: the journal takes it over at the next opening."""
        from services.storage.tries import note_failure

        note_failure(self._main.root.vault.path)

    def _listen(self) -> None:
        from ui.lock.signals import system_signals

        if self._ending:
            return
        self._signals = system_signals(self._frame, self)
        if self._signals is not None:
            self._signals.slept.connect(lambda: self.end(reasons.SLEPT))
            self._signals.switched.connect(lambda: self.end(reasons.SWITCHED))


def minutes_allowed(own: int, office: int) -> int:
    """Minutes until the cover: the office's, or fewer where the person chose so; 1 to 15."""
    limit = min(max(office, 1), 15)
    return min(own, limit) if own > 0 else limit


def _enter(note: Callable[[], None]) -> None:
    """Write to the journal; a full disk hinders neither the cover nor the work under it."""
    with suppress(StorageError):
        note()


def _initials(name: str) -> str:
    """Who is asked for the passphrase, in two letters: a cover is read by whoever passes."""
    return " ".join(f"{part[0]}." for part in name.split()[:2])


def _hide_everything() -> None:
    for window in QApplication.topLevelWidgets():
        window.hide()
    QGuiApplication.sync()
