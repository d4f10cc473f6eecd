"""The real window over a fresh vault, real keys, and real answers to its questions."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from services.settings import Settings

if TYPE_CHECKING:
    from services.workspace import Workspace
    from ui.main_window import MainWindow


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    """Kamkor's fonts, registered once."""
    from ui import theme

    theme.load_fonts()


@pytest.fixture(autouse=True)
def nothing_left_over() -> Iterator[None]:
    """Windows of a test that has ended are gone before the next: a change of the look or of the
    language would dress every one of them anew."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def kamkor_app(qapp: QApplication, fonts: None) -> QApplication:
    """The application with Kamkor's fonts and light theme, in English."""
    from ui import i18n, theme

    look = theme.look()
    if (look.name, look.percent) != ("light", 100) or not look.tokens:
        theme.apply(qapp)
    if i18n.language() != "en" or not i18n.is_installed():
        i18n.install("en")
    return qapp


@pytest.fixture
def type_text() -> Callable[[str], None]:
    """Type letters of any alphabet into the widget that has the cursor, key by key."""

    def type_keys(text: str) -> None:
        for letter in text:
            target = QApplication.focusWidget()
            assert target is not None, "nothing has the cursor"
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(target, key)

    return type_keys


@pytest.fixture
def press(qtbot: Any) -> Callable[..., None]:
    """Press keys on whatever has the cursor: ``press(Qt.Key.Key_Return)``."""

    def press_keys(*keys: Qt.Key, control: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None, "nothing has the cursor"
            qtbot.keyClick(target, key, held)
            # a cell takes over what was typed one event later
            QApplication.processEvents()

    return press_keys


class Answering(QObject):
    """Waits for the window's next questions and presses a button of each.

    ``asked`` are their titles; a function given with a code prepares the dialog first.
    """

    def __init__(self, shell: "MainWindow") -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._waiting: list[tuple[str, Callable[[QWidget], None] | None]] = []
        self.asked: list[str] = []
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._look)

    def with_(self, code: str, prepare: Callable[[QWidget], None] | None = None) -> "Answering":
        """Answer the next question with this code."""
        self._waiting.append((code, prepare))
        self._timer.start()
        return self

    def _look(self) -> None:
        from ui.widgets import DecisionDialog

        for dialog in self._shell.window.findChildren(DecisionDialog):
            if dialog.isVisible() and self._waiting:
                code, prepare = self._waiting.pop(0)
                self.asked.append(dialog.accessibleName())
                if prepare is not None:
                    prepare(dialog)
                dialog.choices[code].click()
                return
        if not self._waiting:
            self._timer.stop()


@pytest.fixture
def shell(kamkor_app: QApplication, qtbot: Any, workspace: "Workspace") -> Iterator["MainWindow"]:
    """The window at 1280x720 with nothing shown yet; ``shell.go("today")`` shows a page."""
    from ui.main_window import MainWindow
    from ui.tasks import Tasks

    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1280, 720)
    tasks = Tasks()
    shown = MainWindow(workspace, tasks, Settings(), host)
    QVBoxLayout(host).addWidget(shown.view)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    yield shown
    shown.close()
    # a view that was built anew stands in the window only if the test put it there
    shown.view.deleteLater()
    tasks.close()


@pytest.fixture
def answer(shell: "MainWindow") -> Answering:
    """Answers the questions that the window asks: ``answer.with_("save")``."""
    return Answering(shell)


@pytest.fixture
def visit(shell: "MainWindow", qtbot: Any) -> Callable[..., Any]:
    """Show a page and wait until it is on the screen; returns the page."""

    def go(route: str, **args: Any) -> Any:
        assert shell.go(route, **args)
        page = shell.page
        qtbot.waitUntil(lambda: page is not None and page.isVisible())
        return page

    return go


@pytest.fixture
def switch_language(shell: "MainWindow", qtbot: Any) -> Iterator[Callable[[str], Any]]:
    """Put another language in force, as the settings do; returns the page built anew."""
    from ui import i18n

    def switch(language: str) -> Any:
        i18n.install(language)
        shell.rebuild(shell.settings._replace(language=language))
        layout = shell.window.layout()
        assert layout is not None
        layout.addWidget(shell.view)
        page = shell.page
        qtbot.waitUntil(lambda: page is not None and page.isVisible())
        return page

    yield switch
    i18n.install("en")


@pytest.fixture
def find(shell: "MainWindow") -> Callable[[str], Any]:
    """A widget of the page by its name; the test fails where it is not there."""

    def by_name(name: str) -> Any:
        assert shell.page is not None
        widget = shell.page.findChild(QWidget, name)
        assert widget is not None, name
        return widget

    return by_name


@pytest.fixture
def desk(workspace: "Workspace", clock: Any) -> Any:
    """The worker's desk: cases, plans, sittings and referrals in a word each."""
    from tests.services.casework.conftest import Desk

    return Desk(workspace, clock)


@pytest.fixture
def rows() -> Callable[[QWidget], list[str]]:
    """What the rows of a list say; a part built anew leaves its old rows hidden for a moment."""
    from ui.widgets import ListRow

    def said(page: QWidget) -> list[str]:
        QApplication.processEvents()
        found = [row for row in page.findChildren(ListRow) if row.isVisibleTo(page)]
        return [row.accessibleName() for row in found]

    return said
