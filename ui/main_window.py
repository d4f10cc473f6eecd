"""The window around the pages: navigation, messages, undo, lock; what pages know as ``Shell``."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.errors import AppError, Conflict, InvalidInput, NotAllowed, NotFound
from ui import i18n, places, theme
from ui.actions import build_shortcuts
from ui.backup_banner import BackupBanner
from ui.forms import RecordForm
from ui.journal.notices import JournalNotices
from ui.messages import message
from ui.places import Place
from ui.rail import FIRST_PAGE, RAIL, Rail, TrainingBand, pages_of
from ui.routes import OF_THE_OFFICE, RAIL_OF, ROUTES
from ui.sealed.band import SealedBand
from ui.shell import Answer, Done, Page, Question
from ui.widgets.dialog import DecisionDialog, Sheet
from ui.widgets.notices import InlineMessage, Progress
from ui.window_notices import WindowNotices

if TYPE_CHECKING:
    from services.documents.papers import PaperRequest
    from services.settings import Settings
    from services.workspace import Workspace
    from ui.tasks import Task, Tasks

NARROW_BELOW = 1180
NARROW_FROM_PERCENT = 130
MOST_PLACES = 20


class MainWindow(QObject):
    """Implements ``ui.shell.Shell`` over one open workspace; ``view`` is what is shown.

    A change of language, theme or text size builds the view anew and gives the page its state back.
    """

    lock_wanted = Signal()
    rebuilt = Signal()
    settings_changed = Signal(object)
    vault_wanted = Signal(object)

    def __init__(
        self, workspace: "Workspace", tasks: "Tasks", settings: "Settings", window: QWidget
    ) -> None:
        super().__init__(window)
        self.workspace, self.tasks, self.settings, self.window = workspace, tasks, settings, window
        self.page: Page | None = None
        self._place: Place | None = None
        self._behind: list[Place] = []
        self._closed = False
        self.notices = WindowNotices(self)
        workspace.backups.chosen = settings.backup_folder
        self._build()

    def begin(self) -> None:
        """Show the screen that was left at the last lock, or the first page."""
        self.banner.look()
        kept, self._behind = places.take_back(self.workspace.drafts)
        if kept is None or not self._show(kept):
            self.go(self._first_route())
        if self.page is not None and self.page.findChild(JournalNotices) is None:
            doubts = JournalNotices.texts(self.workspace)
            if doubts:
                self.say(" ".join(doubts), "warning")

    @property
    def root(self) -> "Workspace":
        """The office's own vault, also while the sealed cases are shown."""
        return self.workspace.main or self.workspace

    def enter(self, workspace: "Workspace", route: str = "", **args: Any) -> bool:
        """Show the pages over the other vault of this office: its sealed cases, or back again.

        False if the present page has unsaved work and wants to stay.
        """
        if workspace is self.workspace:
            return self.go(route or self._first_route(), **args)
        if self.page is not None and not self.page.can_leave():
            return False
        self.workspace = workspace
        self.notices.listen()
        old, self.page, self._place, self._behind = self.view, None, None, []
        self._build()
        self.banner.look()
        kept, behind = places.take_back(workspace.drafts)
        if route or kept is None or not self._show(kept):
            self.go(route or self._first_route(), **args)
        else:
            self._behind = behind
        self._replace(old)
        return True

    def _replace(self, old: QWidget) -> None:
        """The view was built anew: whoever shows it takes the new one."""
        self.rebuilt.emit()
        old.hide()
        old.deleteLater()

    def go(self, route: str, **args: Any) -> bool:
        """Show another page; False if the present one stays."""
        if route in OF_THE_OFFICE and self.workspace is not self.root:
            return self.enter(self.root, route, **args)
        if self.page is not None and not self.page.can_leave():
            return False
        before = self._here()
        if not self._show(Place(route, args)):
            return False
        if before is not None:
            self._behind = [*self._behind, before][-MOST_PLACES:]
        return True

    def back(self) -> None:
        """Show the page before this one, as it was left."""
        if not self._behind or (self.page is not None and not self.page.can_leave()):
            return
        self._show(self._behind.pop())

    def open_case(self, case_id: UUID, tab: str = "overview") -> bool:
        """Show a case."""
        return self.go("case", case_id=case_id, tab=tab)

    def run(self, work: Callable[[], Any], form: RecordForm | None = None) -> Done:
        """Do short work; expected errors become messages, those of fields go to ``form``."""
        try:
            value = work()
        except InvalidInput as error:
            if form is not None:
                form.show_errors(error.fields)
            self.say(message(error), "danger")
            return Done(False)
        except Conflict as error:
            self.say(message(error), "warning")
            return Done(False)
        except AppError as error:
            self.show_error(error)
            return Done(False)
        self.unsay()
        return Done(True, value)

    def start(
        self,
        work: Callable[..., Any],
        done: Callable[[Any], None] | None = None,
        text: str = "",
        *,
        failed: Callable[[BaseException], None] | None = None,
        steps: bool = False,
    ) -> "Task":
        """Do long work on the worker; the bar above the page shows after 400 ms."""
        bar = self._progress

        def finish(result: Any) -> None:
            self._progress.stop()
            if done is not None:
                done(result)

        def fail(error: BaseException) -> None:
            self._progress.stop()
            if failed is not None:
                failed(error)
            elif isinstance(error, AppError):
                self.show_error(error)
            else:
                raise error

        task = self.tasks.run(work, finish, fail, steps=steps)
        task.progressed.connect(bar.set_progress)
        bar.cancelled.connect(task.cancel)
        bar.start(text or self.tr("Working…"))
        return task

    def say(self, text: str, kind: str = "info") -> None:
        """Show a line above the page until the next success or the next page."""
        self._message.set(text, kind)
        self._message.show()

    def unsay(self) -> None:
        """Take the line above the page away."""
        self._message.hide()

    def show_error(self, error: AppError) -> None:
        """Say an expected error in words."""
        calm = isinstance(error, NotAllowed | NotFound)
        self.say(message(error), "warning" if calm else "danger")

    def apologise(self, code: str) -> None:
        """Tell of a fault of the program, with the code that finds it in the log."""
        self._rail.set_saved(self.tr("Last step not saved"))
        text = self.tr(
            "Take your last step as not saved. What was saved before is safe, and what you typed "
            "is still here. If it happens again, tell the person who looks after Kamkor this "
            "code: {code}"
        )
        answer = Answer("close", self.tr("Close"), "primary")
        self.ask(
            Question(
                self.tr("The program made an error"),
                text.format(code=code),
                (answer,),
                "close",
                "alert-triangle",
            )
        )

    def toast(self, text: str, *, detail: str = "", undo: bool = False) -> None:
        """Say in one line what was done."""
        self.notices.toast(text, detail, undo)

    def ask(self, question: Question) -> str:
        """Ask for a decision over the covered window; returns the code of the answer."""
        return DecisionDialog(self.window, question).exec()

    def print_paper(self, request: "PaperRequest") -> None:
        """Open the print preview of a paper."""
        self.go("print", request=request)

    def set_count(self, route: str, count: int, *, urgent: bool = False) -> None:
        """Show a number in the rail."""
        self._rail.set_count(route, count, urgent)

    def change_settings(self, settings: "Settings") -> None:
        """Put other choices in force; the application stores them and rebuilds the view."""
        self.settings_changed.emit(settings)

    def lock(self) -> None:
        """Keep what is typed as a draft and ask the application to cover the screen."""
        self.lock_wanted.emit()

    def undo(self) -> None:
        """Take the last change back."""
        self.run(self.workspace.history.undo)

    def redo(self) -> None:
        """Repeat the change taken back last."""
        self.run(self.workspace.history.redo)

    def rebuild(self, settings: "Settings") -> None:
        """Build the view anew in another language, theme or size; what was typed stays."""
        self.settings = settings
        here = self._here()
        old = self.view
        self.page = None
        self._build()
        if here is not None:
            self._show(here)
        self.banner.look()
        self._replace(old)

    def close(self) -> None:
        """Keep the screen as a draft and let go of the vault; nothing is shown after this."""
        if self._closed:
            return
        self._closed = True
        self.notices.stop()
        self.keep_screen()
        for timer in self.view.findChildren(QTimer):
            # nothing may ask a vault that is closed
            timer.stop()
        self.tasks.close()
        self.root.close()

    def keep_screen(self) -> None:
        """Keep what is typed as a draft, here and on the pages that Back leads to."""
        places.keep(self.workspace.drafts, self._here(), self._behind)

    def covered(self) -> bool:
        """Whether a dialog covers the window."""
        return any(sheet.isVisible() for sheet in self.window.findChildren(Sheet))

    def open_palette(self) -> None:
        """Ctrl+K."""
        from ui.palette.palette import Palette

        Palette(self).open()

    def open_help(self) -> None:
        """F1."""
        from ui.help_keys import KeysSheet

        KeysSheet(self.window).open()

    def fit(self, width: int) -> None:
        """Narrow the rail in a small window or with large text."""
        large = theme.look().percent >= NARROW_FROM_PERCENT
        self._rail.set_narrow(width < NARROW_BELOW or large)

    def _build(self) -> None:
        actor = self.workspace.actor()
        role = self.workspace.pack.text("role", actor.role, i18n.language()) if actor else ""
        self.view = QWidget()
        column = QVBoxLayout(self.view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self.workspace.vault.training:
            column.addWidget(TrainingBand())
        if self.workspace.main is not None:
            column.addWidget(SealedBand(lambda: self.enter(self.root)))
        row = QHBoxLayout()
        row.setSpacing(0)
        self._rail = Rail(self.pages(), actor.name if actor else "", role)
        self._rail.chosen.connect(lambda route: self.go(route) or self._mark())
        self._rail.searched.connect(self.open_palette)
        self._rail.locked.connect(self.lock)
        row.addWidget(self._rail)
        self._content = QVBoxLayout()
        self._content.setSpacing(0)
        row.addLayout(self._content, 1)
        column.addLayout(row, 1)
        self._message = InlineMessage(closable=True)
        self.banner = BackupBanner(self)
        self._progress = Progress()
        above = QVBoxLayout()
        above.setContentsMargins(theme.u(6), theme.u(2), theme.u(6), 0)
        above.addWidget(self.banner)
        above.addWidget(self._message)
        above.addWidget(self._progress)
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(False)
        self._progress.setSizePolicy(policy)
        self._content.addLayout(above)
        self._message.hide()
        self._shortcuts = build_shortcuts(self.view, self.handlers(), self._allowed)
        self._bind_rail()
        self.notices.attach(self.view, self._rail)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the keys do; the palette offers the same."""

        def on_page(name: str, *args: Any) -> Callable[[], object]:
            return lambda: getattr(self.page, name)(*args) if self.page is not None else None

        return {
            "palette": self.open_palette,
            "new": self.new,
            "find": on_page("find"),
            "save": on_page("save"),
            "print": on_page("print_page"),
            "event": on_page("record_event"),
            "undo": self.undo,
            "redo": self.redo,
            "lock": self.lock,
            "back": self.back,
            "next_tab": on_page("next_tab", 1),
            "previous_tab": on_page("next_tab", -1),
            "help": self.open_help,
        }

    def pages(self) -> frozenset[str]:
        """The routes that this person may open here."""
        actor = self.workspace.actor()
        return pages_of(self.workspace.pack, ROUTES, actor.role if actor else "")

    def new(self) -> None:
        """Ctrl+N: something new of this page's kind, or else a new intake."""
        if self.page is not None and self.page.new():
            return
        if "intake" in self.pages() and self.go("intake") and self.page is not None:
            self.page.new()

    def _bind_rail(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        pages = self.pages()
        shown = [route for route, _text, _icon in RAIL if route in pages]
        for number, route in enumerate(shown[:9], 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self.view)
            shortcut.activated.connect(
                lambda route=route: None if self.covered() else self.go(route)
            )

    def _allowed(self, action: str) -> bool:
        return action == "lock" or not self.covered()

    def _show(self, place: Place) -> bool:
        try:
            page = ROUTES[place.route](self)  # type: ignore[arg-type]
            page.open(**place.args)
            if place.state:
                page.restore(place.state)
        except AppError as error:
            self.show_error(error)
            return False
        self.unsay()
        old, self.page, self._place = self.page, page, place
        if old is not None:
            self._content.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._content.addWidget(page, 1)
        page.setAccessibleName(page.title())
        self._mark()
        self.notices.page_shown()
        return True

    def _mark(self) -> None:
        route = self._place.route if self._place else ""
        self._rail.set_current(RAIL_OF.get(route, route))

    def _here(self) -> Place | None:
        if self.page is None or self._place is None:
            return None
        return self._place._replace(state=self.page.state())

    def _first_route(self) -> str:
        actor, pages = self.workspace.actor(), self.pages()
        first = FIRST_PAGE.get(actor.role if actor else "", "")
        order = [first, *(route for route, _text, _icon in RAIL)]
        return next((route for route in order if route in pages), "settings")
