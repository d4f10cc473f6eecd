"""Settings: adopting a version of the procedure, moving cases, and the days moved by decree."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import SUPERVISOR_ID
from tests.factories import open_case
from tests.office_packs import STEP, lay_beside
from ui.settings.moved_days import MovedDaySheet
from ui.settings.office_pack import OfficePackSheet
from ui.widgets import Label, Sheet

if TYPE_CHECKING:
    from services.workspace import Workspace
    from ui.main_window import MainWindow


@pytest.fixture
def supervisor(workspace: "Workspace") -> None:
    workspace.sign_in(SUPERVISOR_ID)


@pytest.fixture
def beside(workspace: "Workspace") -> None:
    lay_beside(workspace.vault.path.parent)


def sheet(shell: "MainWindow", kind: type[Sheet]) -> Any:
    return next(one for one in shell.window.findChildren(kind) if one.isVisible())


def words(widget: Any) -> str:
    """Everything a card says, in one text."""
    shown = [one for one in widget.findChildren(Label) if one.isVisibleTo(widget)]
    return "\n".join(label.text() for label in shown)


def test_the_card_names_version_and_reviewer(visit: Any, workspace: "Workspace") -> None:
    page = visit("settings")
    said = words(page.procedure)
    assert workspace.pack.version in said
    assert "nobody yet" in said
    assert "built into the program" in said
    assert "text read: " in said
    assert "All open cases follow this version." in said
    assert "Found beside the vault" not in said


def test_the_supervisor_looks_at_a_pack_and_adopts_it(
    supervisor: None, beside: None, visit: Any, find: Any, shell: "MainWindow",
    workspace: "Workspace", qtbot: Any,
) -> None:  # fmt: skip
    open_case(workspace)
    page = visit("settings")
    assert "Found beside the vault: version 2099.1" in words(page.procedure)
    find("look_at_pack").click()
    look = sheet(shell, OfficePackSheet)
    assert "Call the school" in words(look)
    look.adopt()
    assert workspace.pack.version.startswith("2099.1+")
    qtbot.waitUntil(lambda: not shell.tasks.busy)
    said = words(page.procedure)
    assert "adopted by this office" in said
    assert "another version" in said


def test_a_worker_sees_the_pack_and_cannot_adopt_it(
    beside: None, visit: Any, find: Any, shell: "MainWindow", workspace: "Workspace"
) -> None:
    visit("settings")
    find("look_at_pack").click()
    button = sheet(shell, OfficePackSheet).findChild(type(find("look_at_pack")), "adopt_pack")
    assert not button.isEnabled()
    assert button.toolTip()
    assert not find("add_day").isEnabled()


def test_a_faulty_pack_is_told_with_its_faults(
    supervisor: None, visit: Any, find: Any, shell: "MainWindow", workspace: "Workspace"
) -> None:
    lay_beside(workspace.vault.path.parent, lane="[track")
    page = visit("settings")
    assert "it has a fault" in words(page.procedure)
    find("look_at_pack").click()
    look = sheet(shell, OfficePackSheet)
    assert "tracks/office.toml" in words(look)
    button = look.findChild(type(find("look_at_pack")), "adopt_pack")
    assert not button.isEnabled()


def test_all_cases_are_moved_and_the_built_in_pack_is_taken_back(
    supervisor: None, beside: None, visit: Any, find: Any, answer: Any, workspace: "Workspace",
    shell: "MainWindow", qtbot: Any,
) -> None:  # fmt: skip
    case_id = open_case(workspace)
    found = workspace.procedure.found()
    assert found is not None
    workspace.procedure.adopt(found.release)
    page = visit("settings")
    answer.with_("move")
    find("move_all").click()
    qtbot.waitUntil(lambda: workspace.procedure.waiting() == ())
    qtbot.waitUntil(lambda: "All open cases follow this version." in words(page.procedure))
    lanes = workspace.cases.page(case_id).lanes
    assert STEP in {row.step for lane in lanes for row in lane.steps}
    answer.with_("use")
    find("use_built_in").click()
    qtbot.waitUntil(lambda: not shell.tasks.busy)
    assert workspace.shelf.adopted == ""
    assert "built into the program" in words(page.procedure)


def test_the_question_about_all_cases_can_be_left(
    supervisor: None, beside: None, visit: Any, find: Any, answer: Any, workspace: "Workspace"
) -> None:
    open_case(workspace)
    found = workspace.procedure.found()
    assert found is not None
    workspace.procedure.adopt(found.release)
    visit("settings")
    answer.with_("keep")
    find("move_all").click()
    assert len(workspace.procedure.waiting()) == 1


def test_a_moved_day_is_typed_changed_and_removed(
    supervisor: None, visit: Any, find: Any, shell: "MainWindow", workspace: "Workspace",
    qtbot: Any, type_text: Callable[[str], None],
) -> None:  # fmt: skip
    page = visit("settings")
    assert "No day is moved." in words(page.moved_days)
    find("add_day").click()
    form = sheet(shell, MovedDaySheet)
    form.save()
    assert form.isVisible(), "a day without a date is not kept"
    form.form.editor("day").setFocus()
    type_text("19.11.2026")
    form.form.suggest("works", False)
    form.form.suggest("decree", "Example decree 1")
    form.save()
    qtbot.waitUntil(lambda: not shell.tasks.busy)
    assert "19.11.2026: day off" in words(page.moved_days)
    assert "Example decree 1" in words(page.moved_days)

    find("change:2026-11-19").click()
    form = sheet(shell, MovedDaySheet)
    form.form.suggest("works", True)
    form.save()
    qtbot.waitUntil(lambda: not shell.tasks.busy)
    assert "19.11.2026: working day" in words(page.moved_days)

    find("remove:2026-11-19").click()
    qtbot.waitUntil(lambda: not shell.tasks.busy)
    assert workspace.procedure.moved_days() == ()
    assert "No day is moved." in words(page.moved_days)
