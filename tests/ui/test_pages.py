"""What holds for every page of the rail and the forms behind it."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.factories import person, record_raid
from ui.widgets import Button

ROUTES = (
    "today", "intake", "raid", "call", "event", "cases", "commission", "sitting", "referrals",
)  # fmt: skip


@pytest.fixture
def office(desk: Any, clock: Any) -> dict[str, dict[str, Any]]:
    """An office at work, and what each page is asked to show."""
    result = record_raid(desk.workspace, person(), person("Образцова", "Мээрим", sex="FEMALE"))
    case_id = result.case_ids[0]
    desk.assessed(case_id)
    desk.submitted(case_id)
    desk.sent(case_id)
    sitting_id = desk.sitting()
    desk.item(sitting_id, case_id, desk.workspace.commission.candidates()[0].plan_id)
    clock.forward(days=8)
    desk.workspace.recheck()
    return {"event": {"intake_id": result.intake_id}, "sitting": {"sitting_id": sitting_id}}


@pytest.fixture
def each_page(office: Any, visit: Callable[..., Any]) -> Callable[[], Any]:
    """Every page, one after the other."""

    def walk() -> Any:
        for route in ROUTES:
            page = visit(route, **office.get(route, {}))
            QApplication.processEvents()
            yield route, page

    return walk


def stops(page: QWidget) -> list[QWidget]:
    """What can have the cursor."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def is_named(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit) and widget.parentWidget().inherits("QComboBox"):
        widget = widget.parentWidget()
    text = getattr(widget, "text", lambda: "")
    return bool(widget.accessibleName() or (not isinstance(widget, QLineEdit) and text()))


def test_everything_that_takes_the_cursor_has_a_name(each_page):
    nameless = [
        (route, type(widget).__name__, widget.objectName())
        for route, page in each_page()
        for widget in stops(page)
        if not is_named(widget)
    ]
    assert nameless == []


def test_a_page_has_one_primary_button_at_most(each_page):
    for route, page in each_page():
        primary = [
            button.text()
            for button in page.findChildren(Button)
            if button.isVisible() and button.property("kind") == "primary"
        ]
        assert len(primary) <= 1, (route, primary)


def test_tab_reaches_everything_that_takes_the_cursor(each_page, shell, qtbot):
    for route, page in each_page():
        wanted = {id(one) for one in stops(page)}
        reached: set[int] = set()
        for _press in range(3 * len(wanted) + 40):
            held = QApplication.focusWidget()
            assert held is not None, route
            reached.add(id(held))
            qtbot.keyClick(held, Qt.Key.Key_Tab)
        missing = [
            (type(one).__name__, one.objectName() or one.accessibleName())
            for one in stops(page)
            if id(one) not in reached and not _in_group(one, reached)
        ]
        assert missing == [], route


def _in_group(widget: QWidget, reached: set[int]) -> bool:
    """Radio buttons, and the line of a combo box, are reached through one of their group."""
    parent = widget.parentWidget()
    if id(parent) in reached or (widget.focusProxy() and id(widget.focusProxy()) in reached):
        return True
    kind = type(widget)
    group = [one for one in parent.findChildren(kind) if one.parentWidget() is parent]
    return widget.inherits("QRadioButton") and any(id(one) in reached for one in group)


def test_no_page_opens_a_window_of_its_own_while_it_is_built(each_page, shell, qapp):
    flashes: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if (
                event.type() == QEvent.Type.Show
                and isinstance(watched, QWidget)
                and watched.isWindow()
                and watched is not shell.window
            ):
                flashes.append(type(watched).__name__)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        for _route, _page in each_page():
            pass
    finally:
        qapp.removeEventFilter(watch)
    assert flashes == []


@pytest.mark.parametrize("language", [pytest.param("ru", marks=pytest.mark.full), "ky"])
def test_every_page_is_there_in_every_language_after_a_switch(
    each_page, switch_language, language, shell
):
    for route, page in each_page():
        before = page.title()
        again = switch_language(language)
        assert again.title()
        assert again.title() != before or route == "sitting", route
        switch_language("en")


def test_nothing_of_a_page_is_wider_than_the_smallest_window(each_page, shell, qtbot):
    shell.window.resize(1024, 600)
    shell.fit(1024)
    for route, page in each_page():
        assert page.minimumSizeHint().width() <= page.width(), route
        wide = [
            (type(one).__name__, one.objectName())
            for one in stops(page)
            if one.mapTo(page, one.rect().topRight()).x() > page.width()
        ]
        assert wide == [], route
