"""The call: danger first, three codes, known children, and every way in which it can end."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.factories import call, open_case

YES, NO, UNKNOWN = range(3)


@pytest.fixture
def page(visit: Callable[..., Any]) -> Any:
    """A call that has just begun."""
    return visit("call")


def answer_codes(page: Any, *answers: int) -> None:
    for box, answer in zip(page.codes.flags.values(), answers, strict=True):
        box.buttons()[answer].click()


def fill(page: Any, outcome: str = "CASE_OPENED") -> None:
    page.said.editor("allegation").setText("Кошуна: бала түнү менен иштейт")
    page.said.editor("place").setText("Бишкек, «Үлгү» көчөсү 0")
    page.child.editor("given_name").setText("Аида")
    page.codes.about.editor("topic").setCurrentIndex(1)
    page.codes._outcomes[outcome].click()
    answer_codes(page, YES, UNKNOWN, NO)


def calls(shell: Any) -> list[Any]:
    return shell.workspace.intake.rows()


def test_the_cursor_is_where_the_caller_s_words_are_written(page, qtbot):
    qtbot.waitUntil(page.said.editor("allegation").hasFocus)


def test_danger_shows_whom_to_ring_and_until_when_to_write(page):
    assert page.danger.emergency.isHidden()
    page.danger.box.buttons()[YES].click()
    assert page.danger.emergency.isVisible()
    assert "18.11.2026 09:00" in page.danger._until.text()
    page.danger.box.buttons()[NO].click()
    assert page.danger.emergency.isHidden()


def test_the_24_hours_run_from_the_call_and_not_from_now(page):
    page.danger.box.buttons()[YES].click()
    page.when.editor("received_at").setText("16.11.2026")
    assert "17.11.2026 09:00" in page.danger._until.text()


def test_half_a_date_does_not_take_the_cursor_away_from_the_typist(page, type_text):
    field = page.when.editor("received_at")
    field.setFocus()
    field.clear()
    type_text("3")
    assert field.hasFocus()
    assert field.text() == "3"


def test_a_call_opens_a_case_after_asking_who_may_know(page, shell, answer):
    fill(page)
    answer.with_("save")
    page.save()
    assert answer.asked == ["Who may know?"]
    (row,) = calls(shell)
    values = shell.workspace.intake.view(row.id).values
    assert (values["child_labour"], values["worst_form"], values["trafficking"]) == (
        True,
        None,
        False,
    )
    assert row.cases == 1
    assert shell._place.route == "case"


@pytest.mark.parametrize("missing", range(3))
def test_each_of_the_three_codes_must_be_answered(page, shell, missing):
    fill(page)
    name = list(page.codes.flags)[missing]
    page.codes.flags[name].set_value(None)
    page.save()
    assert calls(shell) == []
    assert any(button.hasFocus() for button in page.codes.flags[name].buttons())


def test_do_not_know_is_an_answer_to_all_three(page, shell, answer):
    fill(page)
    answer_codes(page, UNKNOWN, UNKNOWN, UNKNOWN)
    answer.with_("save")
    page.save()
    assert len(calls(shell)) == 1


@pytest.mark.parametrize("outcome", ["NOT_A_CHILD", "ADVICE", "INFORMATION", "NOT_CONFIRMED"])
def test_a_call_without_a_case_is_kept_with_its_reason(page, shell, answer, outcome):
    fill(page, outcome)
    assert page.save_button.text() == "Save the call"
    answer.with_("save")
    page.save()
    (row,) = calls(shell)
    assert (row.outcome, row.cases) == (outcome, 0)
    assert shell._place.route == "event"


def test_a_call_is_forwarded_and_the_receiver_is_named(page, shell, answer):
    assert page.codes.forward.isHidden()
    fill(page, "FORWARDED")
    assert page.codes.forward.isVisible()
    page.codes.forward.show_values({"forwarded_to": "KG.MOIA"})
    answer.with_("save")
    page.save()
    (row,) = calls(shell)
    assert shell.workspace.intake.view(row.id).values["forwarded_to"] == "KG.MOIA"


def test_known_children_of_a_like_name_are_proposed_and_joined(
    page, shell, answer, workspace, qtbot, find
):
    case_id = open_case(
        workspace, family="Үлгүбаева", given="Айгүл", sex="FEMALE", age_from=15, age_to=15
    )
    number = workspace.cases.rows([case_id])[case_id].number
    fill(page, "LINKED")
    page.child.editor("family_name").setText("Ulgubaeva")
    page.child.editor("given_name").setText("Aigul")
    qtbot.waitUntil(lambda: page.findChild(object, f"known_{number}") is not None)
    find(f"known_{number}").click()
    answer.with_("save")
    page.save()
    assert shell._place.args["case_id"] == case_id
    assert [row.outcome for row in calls(shell)].count("LINKED") == 1
    assert len(workspace.cases.find_ids("")) == 1


def test_a_case_is_found_by_its_number_when_no_name_is_known(
    page, answer, workspace, qtbot, find, shell
):
    case_id = open_case(workspace)
    number = workspace.cases.rows([case_id])[case_id].number
    fill(page, "LINKED")
    search = find("which_case")
    assert search.isVisible()
    search.setText(number)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    find(f"known_{number}").click()
    answer.with_("save")
    page.save()
    assert shell._place.args["case_id"] == case_id


def test_a_call_is_never_joined_to_a_case_that_nobody_chose(page, shell, workspace, find, qtbot):
    open_case(workspace, family="Үлгүбаева", given="Аида", sex="FEMALE")
    fill(page, "LINKED")
    before = len(calls(shell))
    page.save()
    assert len(calls(shell)) == before
    qtbot.waitUntil(find("which_case").hasFocus)


def test_earlier_calls_from_the_same_place_are_told(page, workspace, qtbot):
    event = call(workspace, place="Бишкек, «Үлгү» көчөсү 0", outcome="ADVICE")
    workspace.intake.record(event, [], [], knows="OFFICE", open_cases=False)
    assert page.notes._earlier.isHidden()
    fill(page)
    page.said.editor("place").editingFinished.emit()
    assert page.notes._earlier.isVisible()
    assert "17.11.2026" in page.notes._earlier.text()


def test_a_call_is_kept_while_it_is_written_and_taken_up_again(page, visit):
    fill(page, "ADVICE")
    page.danger.box.buttons()[YES].click()
    page.notes._questions["papers"].box.click()
    visit("today")
    again = visit("call")
    assert again.child.editor("given_name").text() == "Аида"
    assert again.codes.outcome() == "ADVICE"
    assert again.codes.unanswered() == []
    assert again.danger.emergency.isVisible()
    assert again.notes._questions["papers"].box.isChecked()


def test_another_language_keeps_words_codes_and_the_chosen_case(
    page, workspace, switch_language, qtbot, find
):
    case_id = open_case(workspace, family="Үлгүбаева", given="Аида", sex="FEMALE")
    number = workspace.cases.rows([case_id])[case_id].number
    fill(page, "LINKED")
    page.child.editor("family_name").setText("Үлгүбаева")
    qtbot.waitUntil(lambda: page.findChild(object, f"known_{number}") is not None)
    find(f"known_{number}").click()
    topic = page.codes.about.values()["topic"]
    again = switch_language("ky")
    assert again.codes.about.values()["topic"] == topic
    assert again.codes.flags["child_labour"].value() == "YES"
    assert again.notes.chosen_case() == case_id
    assert again.said.editor("place").text() == "Бишкек, «Үлгү» көчөсү 0"


def test_an_unreadable_age_is_said_beside_its_field(page, shell):
    fill(page)
    page.child.editor("age_from").setText("1l")
    page.save()
    assert calls(shell) == []
    assert page.child.editor("age_from").text() == "1l"
    assert page.child.editor("age_from").hasFocus()


def test_a_call_without_a_topic_is_not_stored_and_the_field_says_so(page, shell, answer):
    fill(page)
    page.codes.about.editor("topic").setCurrentIndex(0)
    answer.with_("save")
    page.save()
    assert calls(shell) == []
    assert page.codes.about.editor("topic").hasFocus()


def test_the_notes_stand_below_the_codes_in_a_narrow_window(page, shell, qtbot):
    assert page._areas[2].isVisible()
    shell.window.resize(1000, 700)
    qtbot.waitUntil(page._areas[2].isHidden)
    assert page._areas[1].isAncestorOf(page.notes)
    qtbot.waitUntil(page.notes.isVisible)
