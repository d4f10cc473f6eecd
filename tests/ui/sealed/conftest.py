"""Real windows over an office that has a vault of sealed cases, for whoever sits down at it."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from services.settings import Settings
from services.workspace import Workspace
from tests.sealed_bench import LEAD, WORDS, Bench, bench, sealed_files, sealed_office
from ui.main_window import MainWindow
from ui.tasks import Tasks
from ui.widgets import Sheet

__all__ = ["bench", "sealed_files"]


@pytest.fixture
def seat(kamkor_app: QApplication, qtbot: Any, bench: Bench) -> Iterator[Callable[..., MainWindow]]:
    """``seat(who)``: the window of a person who opens the office; the one before is closed."""
    shown: list[tuple[MainWindow, Tasks]] = []

    def leave() -> None:
        while shown:
            window, tasks = shown.pop()
            window.close()
            tasks.close()

    def sit(who: UUID, workspace: Workspace | None = None) -> MainWindow:
        leave()
        workspace = workspace or bench.open(who)
        host = QWidget()
        qtbot.addWidget(host)
        host.resize(1280, 720)
        tasks = Tasks()
        window = MainWindow(workspace, tasks, Settings(), host)
        layout = QVBoxLayout(host)
        layout.addWidget(window.view)
        window.rebuilt.connect(lambda: layout.addWidget(window.view))
        host.show()
        host.activateWindow()
        qtbot.waitUntil(host.isActiveWindow)
        shown.append((window, tasks))
        return window

    yield sit
    leave()


@pytest.fixture
def shell(seat: Callable[..., MainWindow], bench: Bench) -> MainWindow:
    """The window of the supervisor who made the vault of sealed cases just now."""
    return seat(LEAD, sealed_office(bench))


@pytest.fixture
def sheet(qtbot: Any) -> Callable[..., Any]:
    """Waits for a sheet of a window by its name and returns it."""

    def shown(shell: MainWindow, name: str) -> Any:
        def there() -> list[Sheet]:
            return [one for one in shell.window.findChildren(Sheet, name) if one.isVisible()]

        qtbot.waitUntil(lambda: bool(there()), timeout=20_000)
        return there()[0]

    return shown


@pytest.fixture
def confirm(sheet: Callable[..., Any]) -> Callable[..., None]:
    """Types the passphrase into the sheet that asks for it, once it comes."""

    def later(shell: MainWindow, who: UUID = LEAD) -> None:
        def type_it() -> None:
            asking = sheet(shell, "confirm_again")
            asking.passphrase.edit.setText(WORDS[who])
            asking.button.click()

        QTimer.singleShot(0, type_it)

    return later


@pytest.fixture
def click() -> Callable[[QWidget, str], None]:
    """Presses a button by its name."""

    def press(inside: QWidget, name: str) -> None:
        found = inside.findChild(QWidget, name)
        assert found is not None, name
        found.click()  # type: ignore[attr-defined]

    return press
