"""A walk through every page of the rail: each control has a name, is reached by Tab, and fits."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from services.workspace import Workspace
from tests.conftest import SUPERVISOR_ID
from ui import i18n, theme
from ui.rail import RAIL
from ui.routes import ROUTES
from ui.widgets import KyrgyzKeys

OF_A_SUPERVISOR = ("journal", "people", "retention")
PAGES = [route for route, _text, _icon in RAIL if route in ROUTES and route != "journal"]
PAGES += ["settings", *OF_A_SUPERVISOR]
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


@pytest.fixture(params=["en", "ru", "ky"])
def language(request: pytest.FixtureRequest, kamkor_app: QApplication) -> Iterator[str]:
    i18n.install(request.param)
    yield request.param
    i18n.install("en")


@pytest.fixture(autouse=True)
def somebody_who_may(request: pytest.FixtureRequest, workspace: Workspace) -> None:
    """A worker walks, and a supervisor through the pages that are for supervisors."""
    called = getattr(request.node, "callspec", None)
    if called is not None and called.params.get("route") in OF_A_SUPERVISOR:
        workspace.sign_in(SUPERVISOR_ID)


def controls(page: QWidget) -> list[QWidget]:
    found = [w for w in page.findChildren(QWidget) if isinstance(w, CONTROLS) and w.isVisible()]
    inner = {w.lineEdit() for w in found if isinstance(w, QComboBox)}
    return [w for w in found if w not in inner and not isinstance(w.parent(), QAbstractItemView)]


def where(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r} {widget.accessibleName()!r}"


@pytest.mark.parametrize("route", PAGES)
def test_every_control_has_a_name_is_reached_by_the_keyboard_and_fits(
    route: str, language: str, visit: Any
) -> None:
    page = visit(route)
    assert [where(one) for one in controls(page) if is_nameless(one)] == []
    assert [where(one) for one in controls(page) if is_passed_by(one)] == []
    assert [where(one) for one in page.findChildren(QPushButton) if is_cut(one)] == []
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, where(label)
        assert QFontInfo(label.font()).family() == theme.FAMILY, where(label)


def is_nameless(control: QWidget) -> bool:
    text = control.text() if isinstance(control, QAbstractButton) else ""
    return not (control.accessibleName() or text)


def is_passed_by(control: QWidget) -> bool:
    """Whether Tab does not come here; the Kyrgyz letters are typed from the field itself."""
    reached = control.focusPolicy() & Qt.FocusPolicy.TabFocus
    return control.isEnabled() and not reached and not isinstance(control.parent(), KyrgyzKeys)


def is_cut(button: QPushButton) -> bool:
    return button.isVisible() and button.width() < button.sizeHint().width() - 1


@pytest.mark.parametrize("route", PAGES)
def test_a_page_never_scrolls_sideways(route: str, visit: Any, shell: Any) -> None:
    page = visit(route)
    shell.window.resize(1024, 600)
    shell.fit(1024)
    shell.window.grab()
    assert page.minimumSizeHint().width() <= page.width()
    assert shell.window.width() == 1024


def test_every_small_target_can_be_hit(visit: Any) -> None:
    page = visit("settings")
    small = [
        where(button)
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and button.height() < theme.u(6.5) - 1
    ]
    assert small == []
