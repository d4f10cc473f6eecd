"""The composition root: the one place that builds and joins the long-lived objects.

Nothing of the data layer is imported here before the passphrase field has the cursor; it loads on
the worker while the person types.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from services.log import keep_values_out
from services.settings import Settings, load_settings, save_settings
from ui import i18n, theme
from ui.frame import Frame
from ui.tasks import Tasks

if TYPE_CHECKING:
    from services.workspace import Workspace
    from ui.lock.guard import Guard, Leave
    from ui.main_window import MainWindow

PANIC = "panic"
LOAD_AFTER_MS = 50
"""The first picture and the first letters come before the data layer."""


class Application(QObject):
    """Owns the window, the choices, the worker, and what is shown: unlock, first start or pages.

    ``locked`` is the reason for which a process before this one closed the vault; ``leave`` is how
    this one ends when it has to: by default for good, with a clean lock window after it.
    """

    def __init__(
        self, vault: str | None = None, *, locked: str = "", leave: "Leave | None" = None
    ) -> None:
        super().__init__()
        self.settings = load_settings()
        self._asked, self._locked, self._leave = vault, locked, leave
        self.tasks = Tasks(self)
        self.main: MainWindow | None = None
        self.guard: Guard | None = None
        i18n.install(self.settings.language or i18n.guess_language())
        theme.load_fonts()
        self._apply_look()
        self.frame = Frame()
        self.frame.closing.connect(self.close)
        self.frame.resized.connect(self._fit)

    def begin(self) -> None:
        """Show the first view with the cursor where one types; load the rest behind it."""
        path = self._asked or self.settings.vault
        if path:
            self.show_unlock(Path(path), self._why_locked())
        else:
            self.show_first_start()
        self._show_frame()
        self._focus()
        QTimer.singleShot(LOAD_AFTER_MS, self._load_behind)

    def show_unlock(self, path: Path, words: str = "") -> None:
        """Ask for the passphrase of a vault; ``words`` say what was just done to it."""
        from ui.unlock.view import UnlockView

        view = UnlockView(self.tasks, path)
        view.opened.connect(self.show_pages)
        view.start_wanted.connect(self.show_first_start)
        view.vault_chosen.connect(self.show_unlock)
        view.language_wanted.connect(self._language)
        self._show(view)
        if words:
            view.say(words, "info" if self._locked else "done")

    def show_first_start(self) -> None:
        """Offer to try with fictional cases, to create a vault, or to open one."""
        from ui.unlock.first_start import FirstStartView

        view = FirstStartView(self.tasks)
        view.opened.connect(self.show_pages)
        view.vault_chosen.connect(self.show_unlock)
        view.language_wanted.connect(self._language)
        self._show(view)

    def show_pages(self, workspace: "Workspace") -> None:
        """Show the pages over an open vault."""
        from ui.daily_copy import DailyCopy
        from ui.lock.ending import hand_over
        from ui.lock.guard import Guard
        from ui.main_window import MainWindow

        self._locked = ""
        self.change_settings(self.settings._replace(vault=str(workspace.vault.path)))
        self.main = MainWindow(workspace, self.tasks, self.settings, self.frame.stage)
        self.main.settings_changed.connect(self.change_settings)
        self.main.rebuilt.connect(self._show_rebuilt)
        self.main.vault_wanted.connect(self.open_other)
        self.guard = Guard(self.frame, self.main, self.settings, self._leave or hand_over)
        self.main.lock_wanted.connect(self.guard.cover)
        self.frame.may_close = DailyCopy(self.main, self.frame.stage, self.frame.close).may_close
        self.frame.show_view(self.main.view)
        self._fit(self.frame.width())
        self.main.begin()

    def open_other(self, path: Path | None) -> None:
        """Leave this vault for another one, or for the first-start view where none is named."""
        self._leave_pages()
        if path is None:
            self.show_first_start()
        else:
            self.show_unlock(path)

    def change_settings(self, settings: Settings) -> None:
        """Store other choices and put them in force at once; what was typed stays."""
        before, self.settings = self.settings, settings
        try:
            save_settings(settings)
        except OSError:
            # a read-only profile must not stop the work: the choice holds for this sitting
            self.settings = settings
        if self.guard is not None:
            self.guard.change_settings(settings)
        if self.main is not None:
            self.main.root.backups.chosen = settings.backup_folder
        if before.language != settings.language:
            i18n.install(settings.language or i18n.guess_language())
        if before[:3] == settings[:3]:
            return
        self._apply_look()
        if self.main is not None:
            self.main.rebuild(settings)

    def close(self) -> None:
        """Let go of everything; called when the window closes."""
        self._leave_pages()
        self.tasks.close()
        abandon = getattr(self.frame.shown, "abandon", None)
        if abandon is not None:
            abandon()

    def _show_rebuilt(self) -> None:
        if self.main is not None:
            self.frame.show_view(self.main.view, keep_old=True)
            self._fit(self.frame.width())

    def _why_locked(self) -> str:
        if not self._locked:
            return ""
        from ui.lock.reasons import words

        return words(self._locked)

    def _show_frame(self) -> None:
        """Nothing of the program comes up again on the screen after the panic key."""
        if self._locked == PANIC:
            self.frame.showMinimized()
            return
        self.frame.show()
        self.frame.activateWindow()

    def _leave_pages(self) -> None:
        if self.guard is not None:
            self.guard.stop()
            self.guard.deleteLater()
            self.guard = None
        self.frame.may_close = None
        if self.main is not None:
            self.main.close()
            self.main.deleteLater()
            self.main = None

    def _language(self, code: str) -> None:
        """A language chosen before a vault is open: the same view again, in that language."""
        view = self.frame.shown
        state = view.state() if view is not None and hasattr(view, "state") else None
        path = getattr(view, "path", None)
        self.change_settings(self.settings._replace(language=code))
        if path is not None:
            self.show_unlock(path)
        else:
            self.show_first_start()
        if state is not None and self.frame.shown is not None:
            self.frame.shown.restore(state)  # type: ignore[attr-defined]

    def _show(self, view: QWidget) -> None:
        self.frame.show_view(view)
        self._focus()

    def _focus(self) -> None:
        if self.frame.shown is not None:
            self.frame.shown.setFocus()

    def _fit(self, width: int) -> None:
        if self.main is not None:
            self.main.fit(width)

    def _apply_look(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, self.settings.theme, self.settings.text_size)

    def _load_behind(self) -> None:
        """The cursor is in its field: collect garbage again, and load the rest on the worker."""
        from ui.quick_start import settle
        from ui.unlock.work import load_data_layer

        settle()
        _catch_errors(self)
        self.tasks.run(load_data_layer)


def run(vault: str | None = None, locked: str = "") -> int:
    """Open the window and return the exit code.

    ``vault`` is a file to open instead of the last; ``locked`` says why it was closed just now.
    """
    # as an argument: setStyle() would hand back a QStyle, whose thousand names cost 5 ms to wrap
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("Kamkor")
    keep_values_out()
    qInstallMessageHandler(_qt_says)
    application = Application(vault, locked=locked)
    application.begin()
    code = app.exec()
    application.close()
    return code


def _qt_says(kind: QtMsgType, context: QMessageLogContext, _message: str) -> None:
    """Qt's own complaints can quote a file's name or a text: their kind and origin are enough."""
    if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg and sys.stderr:
        sys.stderr.write(f"qt {kind.name} {context.category} {context.function or ''}\n")


def _catch_errors(application: Application) -> None:
    """Errors that nothing caught: an expected one is said, a fault of ours is apologised for."""
    from ui.excepthook import install

    def show(error: Exception) -> None:
        if application.main is not None:
            application.main.show_error(error)  # type: ignore[arg-type]

    def apologise(code: str) -> None:
        if application.guard is not None and application.guard.covered is not None:
            application.guard.covered.apologise(code)
        elif application.main is not None:
            application.main.apologise(code)
        elif application.frame.shown is not None and hasattr(application.frame.shown, "apologise"):
            application.frame.shown.apologise(code)

    install(show, apologise)
