"""The Commission: plan a sitting, fill its agenda, recuse, decide, close."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.commission.hands import decide, item, texts
from ui.widgets import Button, CheckBox, Segmented

Key = Qt.Key


def test_a_sitting_is_planned_with_its_members(visit, shell, find, qtbot):
    page = visit("commission")
    qtbot.mouseClick(find("plan_sitting"), Qt.MouseButton.LeftButton)
    form = page.planner.form
    form.editor("held_at").setText("24.11.2026")
    form.editor("held_at").parentWidget().clock.setText("14:00")
    form.editor("chair").setText("Б. Шаблонов")
    page.planner._members[0].name.setText("Б. Шаблонов")
    page.planner._members[1].name.setText("Ж. Макетова")
    page.planner._members[1].body.put("KG.TU")
    qtbot.mouseClick(find("save_sitting"), Qt.MouseButton.LeftButton)
    assert shell._place.route == "sitting"
    (row,) = shell.workspace.commission.sittings()
    view = shell.workspace.commission.sitting(row.id)
    members = {(one.name, one.body, one.present) for one in view.members}
    assert members == {("Б. Шаблонов", None, True), ("Ж. Макетова", "KG.TU", True)}


def test_a_sitting_without_a_day_is_not_saved_and_the_field_says_so(visit, shell, find, qtbot):
    page = visit("commission")
    page.plan()
    page.planner.form.editor("place").setText("Мэрия")
    page.save()
    assert shell.workspace.commission.sittings() == ()
    assert page.planner.form.editor("held_at").hasFocus()


def test_the_members_of_the_last_sitting_are_proposed(visit, desk):
    desk.sitting()
    page = visit("commission")
    page.plan()
    names = [line.name.text() for line in page.planner._members]
    assert sorted(names) == [f"Example Member {n}" for n in range(6)]


def test_a_half_planned_sitting_asks_before_it_is_left(visit, shell, answer):
    page = visit("commission")
    page.plan()
    page.planner.form.editor("place").setText("Мэрия")
    answer.with_("keep")
    assert not shell.go("today")
    answer.with_("discard")
    assert shell.go("today")


def test_another_language_keeps_a_half_planned_sitting(visit, switch_language):
    page = visit("commission")
    page.plan()
    page.planner.form.editor("place").setText("Мэрия")
    page.planner._members[0].name.setText("Б. Шаблонов")
    page.planner._members[0].body.put("KG.TU")
    again = switch_language("ru")
    assert again.planner.form.editor("place").text() == "Мэрия"
    assert again.planner.members() == [{"name": "Б. Шаблонов", "body": "KG.TU", "present": True}]


def test_a_submitted_plan_waits_and_is_put_on_the_agenda(visit, desk, case_id, find, qtbot, rows):
    page = visit("commission")
    number = desk.workspace.commission.candidates()[0].number
    assert page.findChild(Button, f"add_{number}") is None
    sitting_id = desk.sitting()
    qtbot.mouseClick(find(f"add_{number}"), Qt.MouseButton.LeftButton)
    (one,) = desk.workspace.commission.sitting(sitting_id).items
    assert one.case_id == case_id


def test_of_several_sittings_the_next_one_is_meant(visit, desk, case_id, clock, find, qtbot):
    commission = desk.workspace.commission
    planned = [
        commission.plan_sitting({"held_at": clock() + timedelta(days=days)}, [])
        for days in (-3, 5, 12)
    ]
    visit("commission")
    number = commission.candidates()[0].number
    qtbot.mouseClick(find(f"add_{number}"), Qt.MouseButton.LeftButton)
    assert [len(commission.sitting(one).items) for one in planned] == [0, 1, 0]


def test_a_sitting_opens_at_the_first_item_that_is_not_decided(sitting, desk, visit):
    decide(sitting, "APPROVED")
    desk.decide(item(sitting).id)
    page = visit("sitting", sitting_id=sitting._sitting.id)
    assert page.panel.item.position == 2


def test_a_decision_is_recorded_with_its_votes_and_the_next_item_follows(
    sitting, shell, answer, find, qtbot
):
    decide(sitting, "APPROVED", 4, 0, 1)
    answer.with_("record")
    qtbot.mouseClick(find("record_decision"), Qt.MouseButton.LeftButton)
    found = item(sitting)
    assert (found.decision, found.votes_for, found.votes_abstained) == ("APPROVED", 4, 1)
    assert sitting.panel.item.position == 2
    assert shell.workspace.history.can_undo is None


def test_nothing_is_recorded_before_something_is_decided(sitting, find, qtbot):
    qtbot.mouseClick(find("record_decision"), Qt.MouseButton.LeftButton)
    assert item(sitting).decision is None
    assert find("decision_APPROVED").hasFocus()


@pytest.mark.parametrize("code", ["RETURNED", "POSTPONED", "REJECTED"])
def test_a_refusal_needs_its_reason_and_the_field_says_so(sitting, answer, code):
    decide(sitting, code)
    answer.with_("record")
    sitting.save()
    assert item(sitting).decision is None
    assert sitting.panel.form.editor("reason").hasFocus()
    sitting.panel.form.editor("reason").setText("The plan says nothing of school")
    answer.with_("record")
    sitting.save()
    assert item(sitting).decision == code


def test_more_votes_against_than_in_favour_are_refused_and_kept(sitting, shell, answer):
    decide(sitting, "APPROVED", 2, 3, 0)
    answer.with_("record")
    sitting.save()
    assert item(sitting).decision is None
    assert "more votes against (3)" in shell._message.text.text()
    assert len(sitting.panel.votes.values()) == 5


def test_decision_and_votes_are_chosen_by_the_keyboard(sitting, press, find, qtbot):
    qtbot.waitUntil(find("decision_APPROVED").hasFocus)
    press(Key.Key_Right)
    assert sitting.panel.choices.value() == "APPROVED_WITH_CHANGES"
    sitting.panel.votes.take_focus()
    press(Key.Key_1, Key.Key_Down, Key.Key_2, Key.Key_Down, Key.Key_3, Key.Key_Down, Key.Key_Right)
    assert list(sitting.panel.votes.values().values()) == ["FOR", "AGAINST", "ABSTAINED", "AGAINST"]
    press(Key.Key_Delete)
    assert len(sitting.panel.votes.values()) == 3


def test_who_is_recused_has_no_vote_and_a_reason_is_needed(sitting, find, qtbot):
    qtbot.mouseClick(find("recuse_1"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(find("recuse"), Qt.MouseButton.LeftButton)
    assert item(sitting).recused == ()
    find("recusal_reason").setText("Related to the family")
    qtbot.mouseClick(find("recuse"), Qt.MouseButton.LeftButton)
    assert [reason for _member, reason in item(sitting).recused] == ["Related to the family"]
    assert item(sitting).voters == 4
    assert sitting.findChild(Segmented, "vote_1") is None
    assert "takes no part: Related to the family" in texts(sitting)


def test_a_vote_for_who_was_recused_meanwhile_is_refused_with_the_reason(
    sitting, desk, shell, answer
):
    decide(sitting, "APPROVED")
    votes = sitting.panel.votes.values()
    member_id = next(iter(votes))
    desk.workspace.commission.recuse(item(sitting).id, member_id, "A relative")
    sitting.panel.votes.values = lambda: votes
    sitting.panel.choices.set_value("APPROVED")
    answer.with_("record")
    sitting.save()
    assert item(sitting).decision is None
    assert "Member no. 1 takes no part in this item" in shell._message.text.text()


def test_presence_is_noted_and_the_cursor_stays(sitting, find):
    box = find("present_Example Member 5")
    assert isinstance(box, CheckBox)
    box.setFocus()
    box.click()
    assert item(sitting).voters == 6
    assert QApplication.focusWidget().objectName() == "present_Example Member 5"


def test_what_is_typed_for_one_item_waits_while_another_is_shown(sitting, find, qtbot):
    decide(sitting, "RETURNED", 3, 1, 1)
    sitting.panel.form.editor("reason").setText("Мектеп жөнүндө эч нерсе жок")
    qtbot.keyClick(find("item_2"), Key.Key_Return)
    assert sitting.panel.choices.value() is None
    qtbot.keyClick(find("item_1"), Key.Key_Return)
    assert sitting.panel.choices.value() == "RETURNED"
    assert sitting.panel.form.editor("reason").text() == "Мектеп жөнүндө эч нерсе жок"


def test_what_is_typed_waits_when_the_sitting_is_left_and_opened_again(sitting, visit):
    decide(sitting, "RETURNED", 3, 1, 1)
    sitting.panel.form.editor("reason").setText("Мектеп жөнүндө эч нерсе жок")
    sitting_id = sitting._sitting.id
    visit("today")
    page = visit("sitting", sitting_id=sitting_id)
    assert page.panel.choices.value() == "RETURNED"
    assert list(page.panel.votes.values().values()).count("AGAINST") == 1
    assert page.panel.form.editor("reason").text() == "Мектеп жөнүндө эч нерсе жок"


def test_another_language_keeps_an_unrecorded_decision(sitting, switch_language):
    decide(sitting, "POSTPONED", 2, 2, 1)
    sitting.panel.form.editor("dissent").setText("Макул эмесмин")
    again = switch_language("ky")
    assert again.panel.choices.value() == "POSTPONED"
    assert again.panel.form.editor("dissent").text() == "Макул эмесмин"


def test_a_change_elsewhere_leaves_what_is_typed(sitting, desk):
    decide(sitting, "APPROVED", 3, 1, 1)
    desk.case(given_name="Үчүнчү")
    assert sitting.panel.choices.value() == "APPROVED"


def test_a_sitting_is_closed_only_when_everything_is_decided(
    sitting, desk, shell, find, answer, qtbot
):
    assert not find("close_sitting").isEnabled()
    assert find("why_open").text() == "2 items to decide before the sitting can be closed."
    for one in shell.workspace.commission.sitting(sitting._sitting.id).items:
        desk.decide(one.id)
    assert find("why_open").isHidden()
    answer.with_("close")
    qtbot.mouseClick(find("close_sitting"), Qt.MouseButton.LeftButton)
    assert shell.workspace.commission.sittings()[0].state == "CLOSED"
    assert sitting.close_button.isHidden()
    assert sitting.panel.starts_at() is None
    assert find("why_open").text().startswith("The sitting is closed")
    assert sitting.findChild(Button, "record_decision") is None


def test_an_item_of_an_alleged_official_is_shown_by_number_only(desk, visit, case_id):
    desk.workspace.records.add("harm", {"official_complicity": True}, case_id=case_id)
    sitting_id = desk.sitting()
    desk.item(sitting_id, case_id, desk.workspace.commission.candidates()[0].plan_id)
    page = visit("sitting", sitting_id=sitting_id)
    assert "Образцов" not in " ".join(
        label.text() for label in page.findChildren(type(page.header.title))
    )


def test_planning_a_sitting_can_be_undone_from_its_page(desk, visit, shell):
    sitting_id = desk.sitting()
    visit("sitting", sitting_id=sitting_id)
    shell.undo()
    assert shell._place.route == "commission"


def test_a_sitting_without_items_says_how_they_come(desk, visit):
    page = visit("sitting", sitting_id=desk.sitting())
    assert page.panel is None
    assert "once there is something on its agenda" in page._why_open.text()
