"""The real window over a fresh vault, with one case open."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from services.settings import Settings
from tests.factories import open_case
from ui import i18n, theme
from ui.cases.case_page.page import CasePage
from ui.main_window import MainWindow
from ui.tasks import Tasks

if TYPE_CHECKING:
    from services.workspace import Workspace


def look_as_usual() -> None:
    """Light, 100 %, English; put in force only where it is not, because that restyles everything."""
    if theme.look() != _usual.get("look"):
        theme.load_fonts()
        theme.apply(QApplication.instance())
        _usual["look"] = theme.look()
    if i18n.language() != "en":
        i18n.install("en")


_usual: dict[str, theme.Look] = {}


@pytest.fixture
def window(qtbot: Any, workspace: "Workspace") -> Iterator[MainWindow]:
    """The window at 1280x720, in English and light."""
    look_as_usual()
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
    tasks.close()
    host.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def case_id(workspace: "Workspace") -> UUID:
    """The case of a boy of thirteen found working at a market."""
    return open_case(workspace)


@pytest.fixture
def page(window: MainWindow, case_id: UUID) -> CasePage:
    """The case page of that boy."""
    assert window.open_case(case_id)
    assert isinstance(window.page, CasePage)
    return window.page


@pytest.fixture
def answers(window: MainWindow) -> Callable[..., list[str]]:
    """Answer the questions that the window asks: ``answers("save")``; returns their titles."""
    asked: list[str] = []

    def prepare(*codes: str) -> list[str]:
        waiting = list(codes)

        def ask(question: Any) -> str:
            asked.append(question.title)
            return waiting.pop(0)

        window.ask = ask
        return asked

    return prepare
