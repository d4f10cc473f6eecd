"""One item after another: votes, what is added, what follows, and what members are told."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.conftest import OTHER_WORKER_ID
from tests.ui.commission.hands import decide, item, texts
from ui.commission.record_sheet import RecordSheet
from ui.commission.states import state_kind
from ui.widgets import Button, Segmented

Key = Qt.Key


def test_one_item_after_another_is_decided_by_the_keyboard_alone(
    sitting, shell, press, answer, find, qtbot
):
    for place in (0, 1):
        qtbot.waitUntil(find("decision_APPROVED").hasFocus)
        press(Key.Key_Space)
        sitting.panel.votes.take_focus()
        for _member in range(5):
            press(Key.Key_1, Key.Key_Down)
        answer.with_("record")
        qtbot.keyClick(shell.window, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        found = item(sitting, place)
        assert (found.decision, found.votes_for) == ("APPROVED", 5)
    assert find("why_open").isHidden()


def test_control_and_tab_go_from_item_to_item_and_keep_what_is_typed(sitting, shell, find, qtbot):
    decide(sitting, "APPROVED", 3, 1, 1)
    sitting.next_tab(1)
    assert sitting.panel.item.position == 2
    assert find("decision_APPROVED").hasFocus()
    assert not find("next_item").isEnabled()
    sitting.next_tab(1)
    assert sitting.panel.item.position == 2
    qtbot.mouseClick(find("previous_item"), Qt.MouseButton.LeftButton)
    assert list(sitting.panel.votes.values().values()).count("FOR") == 3


def test_measures_and_referrals_are_shown_as_what_follows_and_then_appear(
    sitting, shell, case_id, answer, find, qtbot
):
    decide(sitting, "APPROVED")
    assert "Have the plan approved by the head of the administration" in follows(sitting)
    qtbot.mouseClick(find("add_measure"), Qt.MouseButton.LeftButton)
    part = sitting.panel.additions._parts[0]
    part.form.show_values({"action": "Мектепке алуу", "agency": "KG.MOES"})
    part.form.changed.emit()
    assert follows(sitting).count("Have the plan approved by the head of the administration") == 1
    assert "Мектепке алуу" in follows(sitting)
    referral = sitting.panel.additions.add("referral").form
    referral.show_values({"to_agency": "KG.MOH", "service": "MEDICAL", "need": "Текшерүү"})
    answer.with_("record")
    sitting.save()
    plan = shell.workspace.plans.of_case(case_id)[0]
    assert [measure.action for measure in plan.loose] == ["Мектепке алуу"]
    (draft,) = shell.workspace.referrals.of_case(case_id)
    assert draft.to_agency == "KG.MOH"
    assert draft.sent_at is None


def follows(page: Any) -> list[str]:
    return page.panel.follows.texts()


def test_gap_in_an_added_measure_is_said_at_its_field(sitting, answer):
    decide(sitting, "APPROVED")
    part = sitting.panel.additions.add("measure")
    part.form.show_values({"agency": "KG.TU"})
    answer.with_("record")
    sitting.save()
    assert item(sitting).decision is None
    assert part.form.editor("action").hasFocus()


def test_added_measures_wait_when_the_sitting_is_left(sitting, visit):
    sitting.panel.additions.add("measure").form.show_values({"action": "Мектепке алуу"})
    sitting_id = sitting._sitting.id
    visit("today")
    page = visit("sitting", sitting_id=sitting_id)
    (part,) = page.panel.additions._parts
    assert part.form.values()["action"] == "Мектепке алуу"
    part.gone.emit()
    assert page.panel.additions.is_empty()


def test_member_who_must_be_recused_has_no_buttons_and_nobody_reads_why(desk, sitting, case_id):
    desk.member(case_id, name="Example Member 0", suspected=True)
    sitting.refresh(None)
    assert sitting.panel.findChild(Segmented, "vote_1") is None
    shown = texts(sitting.panel)
    assert "cannot vote on this item; recuse the member" in shown
    assert not any("suspect" in text.lower() for text in shown)


def test_brief_tells_the_situation_and_shows_the_plan_on_request(desk, sitting, case_id):
    records = desk.workspace.records
    records.add("work_situation", {"hours_day": 9}, case_id=case_id)
    records.add("harm", {"note": "The account"}, case_id=case_id)
    sitting.refresh(None)
    assert any("Hours a day: 9" in text for text in texts(sitting.panel))
    assert not any("The account" in text for text in texts(sitting.panel))
    contents = sitting.panel.findChild(QWidget, "plan_contents")
    assert contents.isHidden()
    sitting.panel.findChild(Button, "show_plan").click()
    assert not contents.isHidden()
    assert any("Checks without notice" in text for text in texts(sitting))


def test_item_of_a_kept_case_is_read_and_not_decided_here(desk, sitting, case_id, sign_in_as):
    desk.workspace.cases.set_readers(case_id, "TEAM", [])
    sign_in_as(OTHER_WORKER_ID)
    sitting.refresh(None)
    assert sitting.panel.starts_at() is None
    assert not any("Образцов" in text for text in texts(sitting.panel))


def test_sitting_is_corrected_and_a_member_named_late(sitting, shell, find, qtbot):
    qtbot.mouseClick(find("change_sitting"), Qt.MouseButton.LeftButton)
    (sheet,) = shell.window.findChildren(RecordSheet)
    sheet.form.editor("place").setText("Үлгү залы")
    sheet.save()
    qtbot.mouseClick(find("name_member"), Qt.MouseButton.LeftButton)
    sheet = shell.window.findChildren(RecordSheet)[-1]
    sheet.form.editor("name").setText("Example Latecomer")
    sheet.save()
    view = shell.workspace.commission.sitting(sitting._sitting.id)
    assert view.place == "Үлгү залы"
    assert (view.members[-1].name, view.members[-1].present) == ("Example Latecomer", True)
    assert sitting.findChild(Segmented, "vote_7") is not None


@pytest.mark.parametrize(
    ("state", "decided", "items", "kind"),
    [
        ("PLANNED", 0, 0, "open"),
        ("PLANNED", 0, 2, "open"),
        ("HELD", 1, 2, "soon"),
        ("HELD", 2, 2, "done"),
        ("CLOSED", 2, 2, "done"),
        ("CLOSED", 0, 0, "none"),
    ],
)
def test_green_tick_stands_only_where_everything_of_something_is_decided(
    state, decided, items, kind
):
    assert state_kind(state, decided, items) == kind


def test_emergency_waits_beside_the_plans_with_its_matter(desk, visit, case_id, find, qtbot):
    desk.workspace.acts.record(case_id, "EMERGENCY_MEASURES", {"happened_at": desk.clock()})
    sitting_id = desk.sitting()
    visit("commission")
    number = desk.workspace.commission.candidates()[0].number
    qtbot.mouseClick(find(f"add_{number}_EMERGENCY"), Qt.MouseButton.LeftButton)
    (one,) = desk.workspace.commission.sitting(sitting_id).items
    assert (one.matter, one.plan_id) == ("EMERGENCY", None)


def test_extract_of_a_decided_item_and_the_minutes_open_in_the_preview(
    sitting, desk, shell, find, qtbot, visit
):
    desk.decide(item(sitting).id)
    visit("sitting", sitting_id=sitting._sitting.id, item_id=item(sitting).id)
    qtbot.mouseClick(find("print_extract"), Qt.MouseButton.LeftButton)
    assert shell._place.route == "print"
    shell.back()
    qtbot.mouseClick(find("print_minutes"), Qt.MouseButton.LeftButton)
    assert shell._place.route == "print"
