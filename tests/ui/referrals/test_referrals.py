"""The page Referrals: the late ones on top, each group, the search, and the way to the case."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton


@pytest.fixture
def sent(desk: Any, clock: Any) -> dict[str, Any]:
    """One referral in each state."""
    services = desk.workspace.referrals
    found = {}
    for state in ("late", "accepted", "refused", "ended", "recalled"):
        found[state] = desk.sent(desk.case(given_name=state))
    later = clock() + timedelta(hours=3)
    services.receive(found["accepted"], later, "Э. Мисалова", "ТУ-1")
    services.receive(
        found["refused"], later, "Э. Мисалова", "ТУ-2", accepted=False, reason="Not ours"
    )
    services.receive(found["ended"], later, "Э. Мисалова", "ТУ-3")
    services.end(found["ended"])
    services.recall(found["recalled"], "Sent twice")
    clock.forward(days=10)
    found["awaiting"] = desk.sent(desk.case(given_name="awaiting"))
    found["draft"] = desk.referral(desk.case(given_name="draft"))
    return found


def number(desk: Any, referral_id: Any) -> str:
    return desk.workspace.referrals.view(referral_id).number or ""


def test_those_without_a_receipt_come_first_and_the_late_one_on_top(visit, desk, sent, rows):
    first, second = rows(visit("referrals"))
    assert number(desk, sent["late"]) in first
    assert "office default" in first
    assert number(desk, sent["awaiting"]) in second


GROUPS = {
    "accepted": {"accepted"},
    "refused": {"refused"},
    "drafts": {"draft"},
    "ended": {"ended", "recalled"},
}


def test_each_group_shows_its_own_and_counts_them(visit, desk, sent, rows, find):
    page = visit("referrals")
    for group, states in GROUPS.items():
        find(f"group_{group}").click()
        cases = {desk.workspace.referrals.view(sent[state]).case_number for state in states}
        shown = rows(page)
        assert len(shown) == len(states)
        assert all(any(case in row for row in shown) for case in cases)
    counts = [find(f"group_{g}").accessibleName()[-1] for g in
              ("awaiting", "accepted", "refused", "drafts", "ended")]  # fmt: skip
    assert counts == ["2", "1", "1", "1", "2"]


def test_a_return_code_finds_its_referral_in_any_group(visit, desk, sent, rows, qtbot):
    page = visit("referrals")
    page.box.setText(desk.workspace.referrals.view(sent["refused"]).return_code.lower())
    qtbot.waitUntil(lambda: len(rows(page)) == 1)
    assert number(desk, sent["refused"]) in rows(page)[0]


def test_no_hit_says_so(visit, sent, rows, qtbot):
    page = visit("referrals")
    page.box.setText("zzz")
    qtbot.waitUntil(lambda: rows(page) == [])


def test_the_button_leads_to_the_referrals_of_the_case(visit, desk, sent, shell, qtbot, find):
    visit("referrals")
    button = find(f"act_{number(desk, sent['late'])}")
    assert isinstance(button, QAbstractButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shell._place.route == "case"
    assert shell._place.args["tab"] == "referrals"


def test_a_receipt_takes_the_referral_off_the_list_at_once(visit, desk, sent, rows, clock):
    page = visit("referrals")
    desk.workspace.referrals.receive(sent["late"], clock(), "Э. Мисалова")
    assert len(rows(page)) == 1


def test_another_language_keeps_group_and_search(visit, sent, find, switch_language, qtbot):
    page = visit("referrals")
    find("group_ended").click()
    page.box.setText("KG")
    again = switch_language("ky")
    assert again._group == "ended"
    assert again.box.text() == "KG"


def test_an_office_without_referrals_is_told_where_they_come_from(visit, rows):
    assert rows(visit("referrals")) == []
