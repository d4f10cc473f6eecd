"""Where people look for a case that is sealed: the number says who keeps it, a name says nothing."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from services.workspace import Workspace
from tests.factories import open_case
from tests.sealed_bench import CANARY, LEAD, NAMED, NEED, OTHER, Bench, sealed_office
from tests.ui.sealed.test_inside import found
from ui.widgets import ListRow


@pytest.fixture
def sealed_case(bench: Bench) -> str:
    """The number of a case that was sealed by the lead, for the worker who is named to read too."""
    workspace: Workspace = sealed_office(bench)
    assert workspace.sealing is not None
    workspace.sealing.seal(open_case(workspace, family_name=CANARY), [NAMED])
    return workspace.sealing.stubs()[0].number


def test_the_number_of_a_sealed_case_leads_from_the_palette_to_the_page(
    sealed_case: str, seat: Callable[..., Any]
) -> None:
    shell = seat(OTHER)
    for typed in (sealed_case, sealed_case.lower().replace("-", " "), "00001"):
        (entry,) = [one for one in found(shell, typed) if one[0] == sealed_case]
        assert "Нурила Образцова" in entry[3]
    entry[1]()
    assert shell._place.route == "sealed"


def test_a_name_finds_no_sealed_case_anywhere(sealed_case: str, seat: Callable[..., Any]) -> None:
    shell = seat(OTHER)
    assert not any(sealed_case in str(entry[:5]) for entry in found(shell, CANARY))
    shell.go("cases", text=CANARY)
    assert not shell.page.sealed.isVisible()


def test_the_page_cases_says_that_the_number_is_sealed(
    sealed_case: str, seat: Callable[..., Any], qtbot: Any
) -> None:
    shell = seat(OTHER)
    shell.go("cases", text=sealed_case)
    note = shell.page.sealed
    qtbot.waitUntil(note.isVisible)
    assert f"{sealed_case}, keeper: Нурила Образцова" in note.text.text()
    note.button.click()
    assert shell._place.route == "sealed"


@pytest.mark.parametrize(("who", "told"), [(LEAD, True), (NAMED, False), (NEED, False)])
def test_today_has_one_line_about_what_is_due_there(
    sealed_case: str, seat: Callable[..., Any], clock: Any, who: Any, told: bool
) -> None:
    clock.forward(days=30)
    shell = seat(who)
    shell.go("today")
    row = shell.page.findChild(ListRow, "sealed_due")
    if who == NEED:
        assert row is None
        return
    said = row.accessibleName()
    assert (" overdue" in said) is told
    assert CANARY not in said
    row.activated.emit()
    assert shell.workspace.main is not None
    assert shell._place.route == "today"


def test_today_of_who_is_not_named_says_nothing(sealed_case: str, seat: Callable[..., Any]) -> None:
    shell = seat(OTHER)
    shell.go("today")
    assert shell.page.findChild(QWidget, "sealed_today") is None
