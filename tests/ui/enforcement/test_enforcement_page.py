"""The page Enforcement: what waits across the cases, the overdue first, and the way to the case."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.conftest import OTHER_WORKER_ID

DAY = timedelta(days=1)


@pytest.fixture
def waiting(desk: Any, clock: Any) -> dict[str, Any]:
    """One of everything that waits, each in a case of its own."""
    verbs = desk.workspace.enforcement
    cases = {name: desk.case(given_name=name) for name in ("receipt", "fine", "check", "review")}
    notice = {"from_agency": "KG.MOIA", "to_agency": "KG.LABINSP", "about": "LABOUR"}
    verbs.send_notice(cases["receipt"], {**notice, "sent_at": clock()})
    offence = verbs.open_offence(cases["fine"], {"agency": "KG.LABINSP", "opened_at": clock()})
    verbs.decide_offence(offence, {"decided_at": clock(), "outcome": "FINE", "fine_som": 7500})
    started = {
        "agency": "KG.MOIA",
        "check_started_at": clock(),
        "check_number": "КП-7",
        "suspect": "Темир Үлгүбаев",
    }
    verbs.start_check(cases["check"], started)
    refused = verbs.start_check(cases["review"], started)
    verbs.refuse_investigation(refused, clock(), "Нет состава")
    verbs.ask_review(refused, {"asked_at": clock(), "grounds": "Новые показания"})
    return cases


def said(page: Any) -> list[str]:
    """The words of every row."""
    rows = page.table.rows
    return [
        " | ".join(
            rows.data(rows.index(row, column), Qt.ItemDataRole.AccessibleTextRole)
            for column in range(rows.columnCount())
        )
        for row in range(rows.rowCount())
    ]


def number(desk: Any, case_id: Any) -> str:
    return desk.workspace.cases.page(case_id).header.number


def test_empty_page_says_how_things_come_here(visit):
    page = visit("enforcement")

    assert page._stack.currentWidget() is page._nothing


def test_what_is_due_first_stands_on_top(visit, desk, waiting):
    lines = said(visit("enforcement"))

    order = ["receipt", "check", "fine", "review"]
    assert len(lines) == 4
    for line, name in zip(lines[:2], order[:2], strict=True):
        assert number(desk, waiting[name]) in line
    assert "7500 som" in " ".join(lines)


def test_nobody_under_suspicion_is_named(visit, waiting):
    assert "Үлгүбаев" not in " ".join(said(visit("enforcement")))


@pytest.mark.parametrize(
    ("group", "name"),
    [("RECEIPT", "receipt"), ("FINE", "fine"), ("CHECK", "check"), ("REVIEW", "review")],
)
def test_each_chip_shows_its_own(visit, desk, waiting, find, group, name):
    page = visit("enforcement")

    find(f"group_{group}").click()

    (line,) = said(page)
    assert number(desk, waiting[name]) in line


def test_overdue_chip_and_the_number_in_the_rail_follow_the_clock(
    visit, shell, desk, waiting, find, clock
):
    page = visit("enforcement")
    find("group_late").click()
    assert said(page) == []
    assert desk.workspace.enforcement.overdue_count() == 0

    clock.forward(days=12)
    page.refresh(None)

    assert len(said(page)) == 2
    assert desk.workspace.enforcement.overdue_count() == 2


def test_answer_takes_the_row_away_at_once(visit, desk, waiting, clock):
    page = visit("enforcement")
    verbs = desk.workspace.enforcement
    (notice,) = verbs.of_case(waiting["receipt"]).notices

    verbs.receive_notice(notice.id, clock(), "Example Clerk", None)

    assert not [line for line in said(page) if number(desk, waiting["receipt"]) in line]


def test_search_finds_by_case_number_of_paper_and_body(visit, desk, waiting):
    page = visit("enforcement")
    for text, found in (("кп-7", 2), (number(desk, waiting["fine"]), 1), ("nothing", 0)):
        page.box.setText(text)
        page.box.searched.emit(text)
        assert len(said(page)) == found


def test_row_opens_the_tab_of_its_case_by_keyboard(visit, shell, desk, waiting, qtbot):
    page = visit("enforcement")
    qtbot.keyClick(page.box, Qt.Key.Key_Down)
    page.table.selectRow(0)

    qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert shell.page.title() == number(desk, waiting["receipt"])
    assert shell.page.tab().key == "enforcement"


def test_kept_case_is_left_out_for_others(visit, desk, waiting, sign_in_as):
    desk.workspace.cases.set_readers(waiting["check"], "TEAM", [])
    sign_in_as(OTHER_WORKER_ID)

    assert len(said(visit("enforcement"))) == 3


def test_group_and_search_come_back_with_the_page(visit, waiting):
    page = visit("enforcement")
    page.choose("FINE")
    kept = page.state()
    page.choose("all")

    page.restore(kept)

    assert len(said(page)) == 1
