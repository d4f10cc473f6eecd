"""The list of cases: found as one types, in any script; narrowed, ordered, opened, looked at."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.conftest import OTHER_WORKER_ID, SUPERVISOR_ID, WORKER_ID
from tests.factories import call, open_case, person, record_raid
from ui.cases.columns import matched_part
from ui.widgets import EmptyState, Label

Key = Qt.Key


@pytest.fixture
def cases(workspace: Any, clock: Any) -> dict[str, Any]:
    """Three cases of mine and one of another worker, opened one day after the other."""
    found = {}
    for name, given in (("aigul", "Айгүл"), ("bek", "Бек"), ("tima", "Тимур")):
        clock.forward(days=1)
        found[name] = open_case(workspace, family="Үлгүбаева", given=given, sex=None)
    return found


def shown(page: Any) -> list[str]:
    model = page.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def words(widget: Any) -> str:
    QApplication.processEvents()
    labels = [label for label in widget.findChildren(Label) if label.isVisibleTo(widget)]
    return " ".join(label.text() for label in labels)


def number(workspace: Any, case_id: Any) -> str:
    return workspace.cases.rows([case_id])[case_id].number


@pytest.mark.parametrize("typed", ["aigul", "Айгуль", "айгүл", "AYGUL", "улгубаева айг"])
def test_a_child_is_found_while_one_types_in_any_spelling(visit, cases, type_text, qtbot, typed):
    page = visit("cases")
    qtbot.waitUntil(page.box.hasFocus)
    type_text(typed)
    qtbot.waitUntil(lambda: shown(page) == ["Үлгүбаева Айгүл"])


def test_a_whole_number_finds_its_case(visit, cases, workspace, qtbot):
    page = visit("cases")
    page.box.setText(number(workspace, cases["bek"]))
    qtbot.waitUntil(lambda: shown(page) == ["Үлгүбаева Бек"])


def test_a_kept_case_of_another_is_found_by_its_whole_number_only(
    visit, workspace, sign_in_as, qtbot
):
    sign_in_as(OTHER_WORKER_ID)
    case_id = record_raid(workspace, person("Жашыруунов", "Мисал"), knows="SUPERVISOR").case_ids[0]
    sign_in_as(WORKER_ID)
    page = visit("cases")
    page.box.setText("Жашыруунов")
    qtbot.waitUntil(lambda: shown(page) == [])
    page.box.setText(number(workspace, case_id))
    qtbot.waitUntil(lambda: shown(page) == ["name kept"])
    assert "Жашыруунов" not in words(page)


def test_enter_in_the_search_opens_the_first_that_fits(
    visit, cases, shell, type_text, press, qtbot
):
    page = visit("cases")
    qtbot.waitUntil(page.box.hasFocus)
    type_text("Тимур")
    press(Key.Key_Return)
    assert shell._place.args["case_id"] == cases["tima"]


def test_down_goes_into_the_list_and_enter_opens_the_case(visit, cases, shell, press, qtbot):
    page = visit("cases")
    qtbot.waitUntil(page.box.hasFocus)
    press(Key.Key_Down)
    assert page.table.hasFocus()
    press(Key.Key_Down)
    wanted = page.table.current_id()
    press(Key.Key_Return)
    assert shell._place.args["case_id"] == wanted


def test_space_hides_and_shows_the_quick_look(visit, cases, press):
    page = visit("cases")
    page.table.setFocus()
    assert page.peek.isVisible()
    press(Key.Key_Space)
    assert page.peek.isHidden()
    press(Key.Key_Space)
    assert page.peek.isVisible()


def test_the_quick_look_says_what_to_mind_before_contact_and_why_it_was_found(
    visit, cases, workspace, qtbot
):
    workspace.safety.add(cases["aigul"], {"text": "Мектепке гана чалуу", "applies_to": "CONTACT"})
    page = visit("cases")
    page.box.setText("aigul")
    qtbot.waitUntil(lambda: shown(page) == ["Үлгүбаева Айгүл"])
    said = words(page.peek)
    assert "Мектепке гана чалуу" in said
    assert "Why it was found" in said
    assert said.count("Given name") == 1


@pytest.mark.parametrize(
    ("chips", "names"),
    [
        (("mine",), {"Айгүл", "Бек", "Тимур"}),
        (("RAID",), {"Айгүл", "Бек", "Тимур", "Чужой"}),
        (("HOTLINE",), {"Аида"}),
        (("overdue",), {"Айгүл", "Бек", "Тимур", "Аида", "Чужой"}),
        (("high",), set()),
    ],
)
def test_chips_narrow_the_list(visit, cases, workspace, sign_in_as, clock, find, chips, names):
    sign_in_as(OTHER_WORKER_ID)
    open_case(workspace, family="Үлгүбаева", given="Чужой")
    workspace.intake.record(
        call(workspace), [], [person("Үлгүбаева", "Аида")], knows="OFFICE", open_cases=True
    )
    sign_in_as(WORKER_ID)
    clock.forward(days=20)
    workspace.recheck()
    page = visit("cases")
    assert len(shown(page)) == 5
    for chip in chips:
        find(f"filter_{chip}").click()
    assert {one.split()[1] for one in shown(page)} == names


def test_list_holds_open_cases_closed_ones_or_all(visit, cases, workspace, sign_in_as, find):
    page = visit("cases")
    case_id = page.table.rows.id_at(0)
    sign_in_as(SUPERVISOR_ID)
    closing = {"reason": "NOT_CONFIRMED", "summary": "There was no such work"}
    workspace.closures.close(workspace.closures.prepare(case_id, closing))
    sign_in_as(WORKER_ID)
    page.refresh(None)
    still_open = len(shown(page))

    find("filter_closed").click()
    assert len(shown(page)) == 1
    assert not find("filter_open").isChecked()
    find("filter_closed").click()
    assert len(shown(page)) == still_open + 1
    find("filter_closed").click()
    find("filter_open").click()
    assert len(shown(page)) == still_open


def test_raid_and_call_exclude_each_other(visit, cases, find):
    visit("cases")
    find("filter_RAID").click()
    find("filter_HOTLINE").click()
    assert not find("filter_RAID").isChecked()


def test_the_order_is_by_name_by_age_of_the_case_or_by_what_is_due(visit, cases):
    page = visit("cases")
    for order, names in (
        ("name", ["Айгүл", "Бек", "Тимур"]),
        ("newest", ["Тимур", "Бек", "Айгүл"]),
        ("due", ["Айгүл", "Бек", "Тимур"]),
    ):
        page._order.setCurrentIndex(page._order.findData(order))
        assert [one.split()[1] for one in shown(page)] == names


def test_an_empty_office_is_taught_and_a_search_without_a_hit_offers_a_way_back(
    visit, workspace, qtbot, find
):
    page = visit("cases")
    (state,) = page.findChildren(EmptyState)
    assert "No case yet" in words(state)
    open_case(workspace)
    page.box.setText("zzz")
    qtbot.waitUntil(lambda: page.findChild(Label) is not None and "Nothing fits" in words(page))
    qtbot.mouseClick(find("clear"), Qt.MouseButton.LeftButton)
    assert shown(page) == ["Кулунбаев Азат"]


def test_another_language_keeps_search_chips_order_and_the_chosen_case(
    visit, cases, find, switch_language, qtbot
):
    page = visit("cases")
    find("filter_mine").click()
    page._order.setCurrentIndex(page._order.findData("name"))
    page.box.setText("Үлгүбаева")
    qtbot.waitUntil(lambda: page._text == "Үлгүбаева")
    page.table.choose(cases["bek"])
    again = switch_language("ky")
    assert again.box.text() == "Үлгүбаева"
    assert again._chips["mine"].isChecked()
    assert again._order.currentData() == "name"
    assert again.table.current_id() == cases["bek"]


def test_a_new_case_appears_and_the_cursor_stays_on_its_row(visit, cases, workspace):
    page = visit("cases")
    page.table.choose(cases["bek"])
    open_case(workspace, family="Образцов")
    assert len(shown(page)) == 4
    assert page.table.current_id() == cases["bek"]


def test_ctrl_f_goes_to_the_search(visit, cases):
    page = visit("cases")
    page.table.setFocus()
    page.find()
    assert QApplication.focusWidget() is page.box


def test_the_list_has_the_whole_width_of_a_narrow_window(visit, cases, shell, qtbot, press):
    page = visit("cases")
    shell.window.resize(1024, 600)
    qtbot.waitUntil(page.peek.isHidden)
    page.table.setFocus()
    press(Key.Key_Space)
    assert page.peek.isVisible()


@pytest.mark.parametrize(
    ("name", "typed", "part"),
    [
        ("Үлгүбаева Айгүл", "aigul", "Айгүл"),
        ("Үлгүбаева Айгүл", "айг", "Айг"),
        ("Вымыслова Айгулай", "aigul", "Айгул"),
        ("Үлгүбаева Айгүл", "bek", ""),
        ("Үлгүбаева Айгүл", "", ""),
    ],
)
def test_the_part_that_was_searched_for_is_marked_in_any_script(name, typed, part):
    assert matched_part(name, typed) == part
