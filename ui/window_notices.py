"""What the window tells by itself: when it was saved, what was done, how many wait, a new day."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from services.errors import NotAllowed
from services.events import Committed, Origin
from services.pathway.sum_words import effect_lines
from ui import i18n
from ui.bridge import BusBridge
from ui.messages import action_text
from ui.rail import Rail
from ui.routes import COUNTS
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from ui.main_window import MainWindow

COUNTS_STAY = timedelta(minutes=1)


class WindowNotices(QObject):
    """Listens to the workspace that ``shell`` shows, and to the clock, until it is stopped."""

    def __init__(self, shell: "MainWindow") -> None:
        super().__init__(shell)
        self._shell = shell
        self._stopped = False
        self._bridge: BusBridge | None = None
        self._view: QWidget | None = None
        self._rail: Rail | None = None
        self._toast: Toast | None = None
        self.listen()
        self._today = self._local_day()
        self._minute = QTimer(self)
        self._minute.setInterval(60_000)
        self._minute.timeout.connect(self.on_minute)
        self._minute.start()

    def listen(self) -> None:
        """Hear the workspace that the window shows now, and no other."""
        if self._bridge is not None:
            self._bridge.stop()
        self._saved = ""
        self._counted_at: datetime | None = None
        self._bridge = BusBridge(self._shell.workspace.bus, self)
        self._bridge.committed.connect(self._on_commit)

    def attach(self, view: QWidget, rail: Rail) -> None:
        """Tell it on a view that was built anew; what lay above the old one went with it."""
        self._view, self._rail, self._toast = view, rail, None
        rail.set_saved(self._saved or i18n.translate("MainWindow", "All is saved"))

    def stop(self) -> None:
        """Tell nothing more."""
        self._stopped = True
        self._minute.stop()

    def toast(self, text: str, detail: str = "", undo: bool = False) -> None:
        """Say in one line what was done, in place of what was said before."""
        if self._toast is not None:
            self._toast.close_now()
        self._toast = Toast(
            self._view, text, detail=detail, undo=self._shell.undo if undo else None
        )
        self._toast.gone.connect(self._forget_toast)

    def page_shown(self) -> None:
        """Another page lies in the window now.

        Counted after every save, else once a minute: a page opens without asking the office.
        """
        if self._toast is not None:
            # what was just said, with its Undo, lies above the page that came after
            self._toast.raise_()
        now = self._shell.workspace.clock()
        if self._counted_at is None or now - self._counted_at >= COUNTS_STAY:
            self._show_counts()

    def on_minute(self) -> None:
        """Look whether a new day has begun; then everything is reckoned and shown anew."""
        day, shell = self._local_day(), self._shell
        if day == self._today:
            return
        self._today = day
        for one in filter(None, (shell.root, shell.root.sealed)):
            shell.run(one.recheck)
        shell.banner.look()
        if shell.page is not None:
            shell.page.refresh(None)
        self._show_counts()

    def _on_commit(self, commit: Committed) -> None:
        if self._stopped:
            return
        workspace, page = self._shell.workspace, self._shell.page
        moment = i18n.clock_text(workspace.clock(), workspace.pack.timezone)
        self._saved = i18n.translate("MainWindow", "Saved {time}").format(time=moment)
        self._rail.set_saved(self._saved)
        if commit.origin in (Origin.USER, Origin.UNDO, Origin.REDO) and commit.changes:
            self._toast_commit(commit)
        if page is not None:
            page.refresh(commit)
        self._show_counts()

    def _toast_commit(self, commit: Committed) -> None:
        text = action_text(commit.label)
        if commit.origin is Origin.UNDO:
            text = i18n.translate("MainWindow", "Taken back: {action}").format(action=text)
        workspace = self._shell.workspace
        can = commit.origin is not Origin.UNDO and workspace.history.can_undo is not None
        shelf, effects = workspace.shelf, commit.effects
        release = shelf.release_of(effects[0].case_id) if effects else ""
        moved = effect_lines(shelf.of(release), effects, i18n.language())
        self.toast(text, "\n".join(moved), can and commit.reversible)

    def _local_day(self) -> date:
        workspace = self._shell.workspace
        return workspace.clock().astimezone(workspace.pack.timezone).date()

    def _show_counts(self) -> None:
        workspace, pages = self._shell.workspace, self._shell.pages()
        self._counted_at = workspace.clock()
        for route, count in COUNTS.items():
            if route not in pages:
                continue
            try:
                number, urgent = count(workspace)
            except NotAllowed:
                # a role without this list sees no number either
                continue
            self._rail.set_count(route, number, urgent)

    def _forget_toast(self) -> None:
        self._toast = None
