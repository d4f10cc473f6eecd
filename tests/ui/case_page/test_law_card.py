"""What the law says, and the supervisor's decisions on it, in the real window."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.conftest import SUPERVISOR_ID, WORKER_ID
from tests.factories import open_case
from ui.cases.case_page.finding_sheet import DecideSheet, WithdrawSheet
from ui.widgets import Button, Combo, IconButton, Label, TextArea
from ui.widgets.link import TextLink

if TYPE_CHECKING:
    from services.workspace import Workspace
    from ui.main_window import MainWindow

JOB = {"sector": "AG.COTTON", "hazards": (), "contract": False, "observed_on": None}


@pytest.fixture
def case_id(workspace: "Workspace") -> UUID:
    """A child of thirteen who picks cotton without a contract."""
    found = open_case(workspace)
    workspace.records.add("work_situation", JOB, case_id=found)
    return found


def law(window: "MainWindow", case_id: UUID) -> QWidget:
    assert window.open_case(case_id)
    assert window.page is not None
    return window.page.findChild(QWidget, "law")


def words(widget: QWidget) -> str:
    shown = [*widget.findChildren(Label), *widget.findChildren(TextLink)]
    return "\n".join(one.text() for one in shown)


def button(widget: QWidget, name: str) -> IconButton | None:
    return widget.findChild(IconButton, name)


def test_worker_sees_findings_and_no_button(window, workspace, case_id):
    workspace.sign_in(WORKER_ID)
    card = law(window, case_id)
    assert "to be checked" in words(card)
    assert not [b for b in card.findChildren(IconButton) if b.objectName().startswith("decide:")]


def test_supervisor_confirms_a_check_and_withdraws_it(window, workspace, case_id, qtbot):
    workspace.sign_in(SUPERVISOR_ID)
    qtbot.mouseClick(button(law(window, case_id), "decide:HAZ_CHECK"), Qt.MouseButton.LeftButton)
    sheet = next(s for s in window.window.findChildren(DecideSheet) if s.isVisible())
    choice = sheet.findChild(Combo, "decision")
    assert [choice.itemData(n) for n in range(choice.count())] == ["SET_ASIDE", "CONFIRMED"]
    choice.setCurrentIndex(1)
    record = sheet.findChild(Button, "record")
    assert not record.isEnabled()
    qtbot.keyClicks(sheet.findChild(TextArea, "reason"), "Pesticides were found")
    qtbot.mouseClick(record, Qt.MouseButton.LeftButton)

    card = law(window, case_id)
    assert "Confirmed as a breach: Pesticides were found" in words(card)
    assert "Work in harmful or dangerous conditions" in words(card)
    assert "supervisor's decision of 17.11.2026" in words(card)

    qtbot.mouseClick(button(card, "withdraw:HAZ_CHECK"), Qt.MouseButton.LeftButton)
    sheet = next(s for s in window.window.findChildren(WithdrawSheet) if s.isVisible())
    qtbot.keyClicks(sheet.findChild(TextArea, "reason"), "It was another field")
    qtbot.mouseClick(sheet.findChild(Button, "record"), Qt.MouseButton.LeftButton)
    card = law(window, case_id)
    assert "Work in harmful or dangerous conditions" not in words(card)
    assert button(card, "decide:HAZ_CHECK") is not None


def test_emergency_has_no_button(window, workspace, case_id):
    workspace.records.add("harm", {"danger": True}, case_id=case_id)
    workspace.sign_in(SUPERVISOR_ID)
    card = law(window, case_id)
    assert "Emergency measures" in words(card)
    assert button(card, "decide:EMERG") is None


def test_missing_part_of_trafficking_is_named(window, workspace, case_id, clock):
    screening = {"asked_at": clock(), "indicators": ("MOVED",), "act": "TRANSPORTED"}
    workspace.nrm.screen(case_id, {**screening, "purpose": "NONE"})
    assert "missing: Purpose of exploitation" in words(law(window, case_id))


def test_article_of_an_older_code_names_todays_number(window, workspace, case_id):
    (work,) = [
        row.work_id for row in workspace.cases.page(case_id).findings if row.code == "F_CONTRACT"
    ]
    job = workspace.records.get("work_situation", work)
    values = {"observed_on": date(2020, 6, 1), "exploitation": ("debt",)}
    workspace.records.change("work_situation", work, values, job.version)
    assert "Art. 171 (today 166, 167)" in words(law(window, case_id))
