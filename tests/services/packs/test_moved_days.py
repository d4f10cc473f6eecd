"""Days moved by decree: they move the limits of working days, and say so."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from services.errors import Conflict, InvalidInput
from services.pathway.sum_words import sum_lines
from tests.conftest import SUPERVISOR_ID
from tests.factories import open_case
from tests.office_packs import STEP, adopt, due_of

if TYPE_CHECKING:
    from services.workspace import Workspace


def test_a_moved_day_moves_a_limit_of_working_days(workspace: "Workspace") -> None:
    adopt(workspace)
    case_id = open_case(workspace)
    assert due_of(workspace, case_id) == date(2026, 11, 20)
    day_id = workspace.procedure.add_moved_day(
        {"day": date(2026, 11, 19), "works": False, "decree": "Example decree 1"}
    )
    steps: list[tuple[int, int]] = []
    assert workspace.procedure.recheck(lambda *at: steps.append(at)) == 1
    assert steps == [(1, 1)]
    assert due_of(workspace, case_id) == date(2026, 11, 23)
    assert "19.11 (moved by decree, Example decree 1)" in how_it_adds_up(workspace, case_id)
    (moved,) = workspace.procedure.moved_days()
    assert (moved.decree, workspace.pack.moved_days[0].decree) == ("Example decree 1",) * 2

    workspace.procedure.change_moved_day(
        day_id, {"day": date(2026, 11, 22), "works": True, "decree": None}, moved.version
    )
    workspace.procedure.recheck()
    assert due_of(workspace, case_id) == date(2026, 11, 20)
    workspace.procedure.remove_moved_day(day_id)
    assert workspace.procedure.moved_days() == ()


def test_a_saturday_that_is_worked_brings_a_limit_forward(workspace: "Workspace") -> None:
    adopt(workspace)
    workspace.procedure.add_moved_day({"day": date(2026, 11, 19), "works": False})
    workspace.procedure.add_moved_day({"day": date(2026, 11, 21), "works": True})
    assert due_of(workspace, open_case(workspace)) == date(2026, 11, 21)


def test_a_day_stands_once_in_the_table(workspace: "Workspace") -> None:
    workspace.sign_in(SUPERVISOR_ID)
    first = workspace.procedure.add_moved_day({"day": date(2026, 11, 19), "works": False})
    with pytest.raises(InvalidInput) as refused:
        workspace.procedure.add_moved_day({"day": date(2026, 11, 19), "works": True})
    assert refused.value.fields == {"day": "day_moved_already"}
    with pytest.raises(InvalidInput):
        workspace.procedure.add_moved_day({"day": None, "works": None})
    (row,) = workspace.procedure.moved_days()
    with pytest.raises(Conflict):
        workspace.procedure.change_moved_day(
            first, {"day": row.day, "works": True}, row.version + 1
        )


def how_it_adds_up(workspace: "Workspace", case_id: UUID) -> str:
    """The sum of the limit of the office's step, as a person reads it."""
    steps = {step.code: step for step in workspace.cases.explain(case_id)}
    pack = workspace.shelf.of(workspace.cases.header(case_id).pack_version)
    return " ".join(sum_lines(pack, steps[STEP].sums, "en"))
