"""A sitting with two items on its page."""

from typing import Any

import pytest


@pytest.fixture
def case_id(desk: Any) -> Any:
    """A case whose plan was submitted."""
    found = desk.case()
    desk.assessed(found)
    desk.submitted(found)
    return found


@pytest.fixture
def sitting(desk: Any, case_id: Any, visit: Any) -> Any:
    """The page of a sitting with two items, five of its six members present."""
    sitting_id = desk.sitting()
    plan_id = desk.workspace.commission.candidates()[0].plan_id
    desk.item(sitting_id, case_id, plan_id)
    desk.workspace.commission.add_item(sitting_id, desk.case(given_name="Экинчи"), "CLOSURE")
    return visit("sitting", sitting_id=sitting_id)
