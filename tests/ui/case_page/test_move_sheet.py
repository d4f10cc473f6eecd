"""A case on an older version of the procedure: a quiet line, what would change, and the move."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from tests.conftest import SUPERVISOR_ID, WORKER_ID
from tests.factories import open_case
from tests.office_packs import STEP, lay_beside
from ui.cases.case_page.move_sheet import MoveSheet, short_versions
from ui.widgets import Button, Label

if TYPE_CHECKING:
    from services.workspace import Workspace
    from ui.main_window import MainWindow


@pytest.fixture
def older(workspace: "Workspace") -> UUID:
    """A case opened before the office adopted another version; the supervisor is there."""
    case_id = open_case(workspace)
    workspace.sign_in(SUPERVISOR_ID)
    lay_beside(workspace.vault.path.parent)
    found = workspace.procedure.found()
    assert found is not None
    workspace.procedure.adopt(found.release)
    return case_id


def opened(shell: "MainWindow", case_id: UUID) -> QWidget:
    assert shell.open_case(case_id)
    assert shell.page is not None
    return shell.page


def sheet(shell: "MainWindow") -> MoveSheet:
    return next(one for one in shell.window.findChildren(MoveSheet) if one.isVisible())


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label))


def test_a_case_of_the_present_version_says_nothing(
    shell: "MainWindow", workspace: "Workspace"
) -> None:
    page = opened(shell, open_case(workspace))
    assert page.findChild(QWidget, "procedure_line") is None


def test_the_line_leads_to_what_would_change_and_to_the_move(
    shell: "MainWindow", workspace: "Workspace", older: UUID
) -> None:
    page = opened(shell, older)
    line = page.findChild(QWidget, "procedure_line")
    assert "2026.1" in words(line)
    assert "2099.1" in words(line)
    line.findChild(Button, "see_move").click()
    look = sheet(shell)
    said = words(look)
    assert "new · open · until 20.11.2026" in said
    assert "In the procedure" in said
    look.findChild(Button, "move_this_case").click()
    assert workspace.cases.header(older).pack_version == workspace.pack.version
    assert page.findChild(QWidget, "procedure_line") is None
    steps = {row.step for lane in workspace.cases.page(older).lanes for row in lane.steps}
    assert STEP in steps


def test_the_worker_sees_it_and_the_supervisor_moves_it(
    shell: "MainWindow", workspace: "Workspace", older: UUID
) -> None:
    workspace.sign_in(WORKER_ID)
    page = opened(shell, older)
    page.findChild(Button, "see_move").click()
    button = sheet(shell).findChild(Button, "move_this_case")
    assert not button.isEnabled()
    assert "supervisor" in button.toolTip()


def test_a_case_that_keeps_an_office_pack_is_shown_after_the_office_went_back(
    shell: "MainWindow", workspace: "Workspace", older: UUID, visit: Any
) -> None:
    case_id = open_case(workspace)
    workspace.procedure.use_built_in()
    page = opened(shell, case_id)
    assert page.findChild(QWidget, "procedure_line") is not None
    for route in ("today", "cases", "referrals"):
        visit(route)
    assert "Call the school" in workspace.shelf.of(
        workspace.cases.header(case_id).pack_version
    ).text("step", STEP, "en")


def test_versions_that_differ_in_their_files_only_are_told_apart() -> None:
    assert short_versions("2026.1+aaa", "2026.2+bbb") == ("2026.1", "2026.2")
    assert short_versions("2026.1+aaa", "2026.1+bbb") == ("2026.1+aaa", "2026.1+bbb")
