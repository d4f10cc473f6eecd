"""Keeping and erasing as people do it: with buttons, a reason, a second person and a passphrase."""

import datetime as dt
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from sqlmodel import select

from models.case import Case
from models.user import User
from tests.conftest import PASSPHRASE, SUPERVISOR_ID, WORKER_ID
from tests.factories import open_case
from ui.cases.page import CasesPage
from ui.widgets import Label, Sheet

SECOND_ID = UUID("aaaaaaaa-0000-4000-8000-000000000013")
FAMILY = "Үлгүбаев"


@pytest.fixture
def closed(workspace: Any) -> UUID:
    """A case closed years ago; another supervisor works in the office too."""
    case_id = open_case(workspace, family=FAMILY)
    with workspace.db.write("x", reversible=False) as session:
        case = session.get(Case, case_id)
        case.closed_at = dt.datetime(2020, 3, 9, 5, tzinfo=dt.UTC)
        case.closure_reason = "GOALS_MET"
        session.add(User(id=SECOND_ID, name="Айзада Примерова", role="SUPERVISOR"))
    workspace.sign_in(SUPERVISOR_ID)
    return case_id


@pytest.fixture
def sheet(shell: Any) -> Callable[[str], Any]:
    """The sheet that is open now, by its name."""

    def opened(name: str) -> Any:
        found = [s for s in shell.window.findChildren(Sheet, name) if s.isVisible()]
        assert found, name
        return found[-1]

    return opened


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def test_two_supervisors_erase_a_case_whose_time_is_over(
    shell: Any, visit: Any, find: Any, sheet: Any, qtbot: Any, workspace: Any, closed: UUID,
    rows: Any,
) -> None:  # fmt: skip
    number = workspace.cases.header(closed).number
    page = visit("retention")
    assert "closed on 09.03.2020 + 5 years = 09.03.2025" in rows(page)[0]
    find(f"decide_{number}").click()
    decide = sheet("keeping_sheet")
    decide.form.show_values({"decision": "ERASE", "reason": "the period is over"})
    decide.save()
    assert [row for row in rows(page) if number in row]

    visit("retention", tab="waiting")
    assert shell.page.findChild(QWidget, f"decide_request_{number}") is None
    visit("today")
    assert shell.page.findChild(QWidget, "second_person") is None
    workspace.sign_in(SECOND_ID)
    shell.page.refresh(None)
    asked = shell.page.findChild(QWidget, "second_person")
    qtbot.waitUntil(lambda: number in texts(asked))
    visit("retention", tab="waiting").refresh(None)
    find(f"decide_request_{number}").click()
    second = sheet("decide_request")
    assert "raid or call" in texts(second)
    assert "the period is over" in texts(second)
    second.decide(True)

    find(f"carry_out_{number}").click()
    assert workspace.confirmation.confirm(PASSPHRASE)
    sheet("carry_out").button.click()
    qtbot.waitUntil(lambda: erased(workspace), timeout=10_000)
    page = visit("retention", tab="erased")
    qtbot.waitUntil(lambda: number in "".join(rows(page)))
    assert FAMILY not in texts(page)


def test_today_says_quietly_that_a_record_is_due_and_leads_to_it(
    visit: Any, shell: Any, workspace: Any, closed: UUID, qtbot: Any
) -> None:
    row = visit("today").findChild(QWidget, "retention_due")
    assert row.accessibleName().startswith("Records due for review: 1")
    row.activated.emit()
    qtbot.waitUntil(lambda: shell.page.title() == "Keeping and erasing")
    workspace.sign_in(WORKER_ID)
    assert visit("today").findChild(QWidget, "retention_due") is None


def test_tabs_say_how_many_wait_in_each_list(
    visit: Any, workspace: Any, closed: UUID, qtbot: Any
) -> None:
    page = visit("retention")
    assert [tab.text() for tab in page.bar._tabs()][:4] == [
        "Due for review (1)", "Waiting for a second person", "Holds", "Bin",
    ]  # fmt: skip
    workspace.retention.hold(closed, "the court still needs it")
    qtbot.waitUntil(lambda: page.bar._tabs()[2].text() == "Holds (1)")
    assert page.bar._tabs()[0].accessibleName() == "Due for review"


def erased(workspace: Any) -> bool:
    with workspace.db.read() as session:
        gone = session.exec(select(Case)).first() is None
    return gone and all(row.cleaned for row in workspace.erasure.ledger())


def test_without_the_passphrase_nothing_happens(
    shell: Any, visit: Any, find: Any, sheet: Any, qtbot: Any, workspace: Any, closed: UUID
) -> None:
    number = workspace.cases.header(closed).number
    request = workspace.retention.review(closed, "ERASE", "the period is over")
    workspace.sign_in(SECOND_ID)
    workspace.requests.decide(request, True)
    visit("retention", tab="waiting")
    find(f"carry_out_{number}").click()
    from PySide6.QtCore import QTimer

    QTimer.singleShot(100, lambda: sheet("confirm_again").done(""))
    sheet("carry_out").button.click()
    assert workspace.cases.header(closed).number == number


def test_a_hold_is_placed_on_the_case_and_lifted_on_the_page(
    shell: Any, visit: Any, find: Any, sheet: Any, workspace: Any, closed: UUID, rows: Any
) -> None:
    number = workspace.cases.header(closed).number
    shell.open_case(closed)
    shell.page._do_whole("keeping:hold")
    hold = sheet("reason_sheet")
    assert not hold.button.isEnabled()
    hold.reason.setText("request of the prosecutor")
    hold.button.click()

    page = visit("retention", tab="holds")
    assert "request of the prosecutor" in rows(page)[0]
    page = visit("retention", tab="due")
    assert page.findChild(QWidget, f"decide_{number}") is None
    visit("retention", tab="holds")
    find(f"lift_{number}").click()
    lift = sheet("reason_sheet")
    lift.reason.setText("answered")
    lift.button.click()
    assert workspace.retention.hold_of(closed) is None


def test_a_worker_puts_a_case_into_the_bin_and_the_supervisor_takes_it_out(
    shell: Any, visit: Any, find: Any, sheet: Any, workspace: Any, qtbot: Any, rows: Any
) -> None:
    case_id = open_case(workspace, family=FAMILY)
    number = workspace.cases.header(case_id).number
    shell.open_case(case_id)
    find("case_more").click()
    choices = sheet("choices")
    assert choices.codes()[0] == "keeping:bin"
    qtbot.keyClick(choices.edit, Qt.Key.Key_Return)
    put = sheet("reason_sheet")
    put.reason.setText("opened twice")
    put.button.click()
    QApplication.processEvents()
    qtbot.waitUntil(lambda: isinstance(shell.page, CasesPage))
    assert workspace.cases.find_ids() == []

    workspace.sign_in(SUPERVISOR_ID)
    page = visit("retention", tab="bin")
    assert "opened twice" in rows(page)[0]
    assert FAMILY not in rows(page)[0]
    find(f"unbin_{number}").click()
    assert workspace.cases.find_ids() == [case_id]


def test_the_office_sets_its_own_period_with_its_ground(
    shell: Any, visit: Any, find: Any, sheet: Any, workspace: Any, closed: UUID, rows: Any
) -> None:
    page = visit("retention", tab="periods")
    assert any("no law" in row for row in rows(page))
    find("period_CLOSED_ORDINARY").click()
    change = sheet("keeping_sheet")
    change.form.show_values({"months": 120, "ground": "order 12"})
    change.save()
    term = workspace.retention.term(closed)
    assert term.until == dt.date(2030, 3, 9)
    assert any("order 12" in row for row in rows(page))


def test_a_date_that_cannot_be_right_is_asked_about(
    shell: Any, visit: Any, find: Any, workspace: Any, closed: UUID, clock: Any, rows: Any
) -> None:
    clock.forward(days=3650)
    page = visit("retention")
    number = workspace.cases.header(closed).number
    assert page.findChild(QWidget, f"decide_{number}") is None
    find("clock_doubtful").button.click()
    QApplication.processEvents()
    assert page.findChild(QWidget, f"decide_{number}") is not None


def test_a_worker_finds_no_way_there(shell: Any, visit: Any, workspace: Any) -> None:
    workspace.sign_in(WORKER_ID)
    page = visit("settings")
    assert page.findChild(QWidget, "open_retention") is None


def test_who_let_the_asker_in_sees_why_another_must_decide(
    visit: Any, workspace: Any, closed: UUID, rows: Any
) -> None:
    workspace.db.note("single_phrase_made", record="user_account", record_id=SECOND_ID)
    workspace.sign_in(SECOND_ID)
    workspace.requests.ask("ERASE", closed, "the period is over")
    workspace.sign_in(SUPERVISOR_ID)
    page = visit("retention", tab="waiting")
    assert any("Not you: within the last 30 days" in row for row in rows(page))
    assert not page.findChildren(QWidget, f"decide_request_{workspace.cases.header(closed).number}")
