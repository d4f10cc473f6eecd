"""The window of an office in another country: every page, tab and step form opens."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from services.pathway.engine import OPEN
from tests.conftest import FakeClock, VaultFiles
from tests.services.lands import Land, make_land, open_land
from ui.cases.case_page import step_forms
from ui.main_window import MainWindow
from ui.rail import pages_of
from ui.routes import ROUTES

if TYPE_CHECKING:
    from services.workspace import Workspace

BOY = {
    "family_name": "Фиктов",
    "given_name": "Санжар",
    "age_from": 15,
    "age_to": 15,
    "sector": "AG.COTTON",
    "danger": True,
}


@pytest.fixture(scope="module", params=["kz", "tj", "gen"])
def files(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> VaultFiles:
    """An office of another country, made once."""
    return make_land(tmp_path_factory.mktemp(request.param), request.param)


@pytest.fixture
def land(files: VaultFiles, tmp_path: Path, clock: FakeClock) -> Iterator[Land]:
    """Its copy."""
    office = open_land(files, tmp_path / "land", clock)
    yield office
    office.workspace.close()


@pytest.fixture
def workspace(land: Land) -> "Workspace":
    """The office whose window is shown."""
    return land.workspace


@pytest.fixture
def case_id(land: Land) -> UUID:
    """The case of a boy in danger, found in a cotton field."""
    case_id = land.found({"channel": "RAID", "sector": "AG.COTTON"}, BOY)[0]
    child_id = land.workspace.cases.page(case_id).header.child_id
    version = land.workspace.records.get("child", child_id).version
    land.workspace.records.change("child", child_id, {"citizenship": "UZ"}, version)
    return case_id


def test_every_page_of_the_rail_opens_and_none_is_the_commission(window: MainWindow) -> None:
    pages = pages_of(window.workspace.pack, ROUTES)
    assert "commission" not in pages
    assert window.view.findChild(object, "rail_commission") is None
    for route in ("today", "intake", "cases", "referrals", "enforcement", "directory",
                  "procedure", "settings"):  # fmt: skip
        assert route in pages
        assert window.go(route)


def test_every_tab_of_a_case_opens(window: MainWindow, case_id: UUID) -> None:
    assert window.go("case", case_id=case_id)
    page: Any = window.page
    for key in ("overview", "child", "family", "work", "consent", "assessment", "plan",
                "referrals", "care", "nrm", "enforcement", "outcome", "documents",
                "chronology"):  # fmt: skip
        assert page.go(f"tab:{key}"), key


def test_every_open_step_has_a_form(window: MainWindow, land: Land, case_id: UUID) -> None:
    assert window.go("case", case_id=case_id)
    page: Any = window.page
    for code, row in land.steps(case_id).items():
        assert step_forms.has_form(land.workspace.pack.steps[code]), code
        if row.state == OPEN:
            assert page.go(f"step:{code}"), code
            window.go("cases")
            window.go("case", case_id=case_id)
            page = window.page


def test_what_can_happen_is_what_the_steps_of_the_country_record(
    window: MainWindow, case_id: UUID
) -> None:
    assert window.go("case", case_id=case_id)
    page: Any = window.page
    offered = {one.code for one in step_forms.events(page._ctx, page._view)}
    assert "act:COMMISSION_NOTIFIED" not in offered
    assert "return:new" not in offered
    kinds = {kind for step in window.workspace.pack.steps.values() for kind in step.acts}
    acts = {form.partition(":")[2] for form in offered if form.startswith("act:")}
    assert acts <= kinds
