"""The raid: who may know is asked first, saving opens the cases, nothing typed is ever lost."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication

from services.drafts import DraftView
from tests.conftest import OTHER_WORKER_ID
from tests.factories import open_case
from ui.intake.lines import Line
from ui.widgets import DecisionDialog

CHILDREN = (
    ("Үлгүбаев Өмүрбек", "13", "MALE", "жүк ташуу", "YES", "жалгыз", "чоң энеси"),
    ("Образцова Мээрим", "≈11", "FEMALE", "соода", "NO", "эжеси", "борбор"),
    ("Шаблонов Тест", "13–15", "MALE", "мойка", "", "", ""),
)


@pytest.fixture
def page(visit: Callable[..., Any]) -> Any:
    """A blank raid sheet."""
    return visit("raid", channel="RAID")


def fill(page: Any, *children: tuple[str, ...], place: str = "«Үлгү» базары") -> None:
    page.form.editor("place").setText(place)
    page.grid.sheet.set_lines([Line(child) for child in children or CHILDREN])
    page.drafting.touch()


def kept(shell: Any, channel: str = "RAID") -> DraftView | None:
    return shell.workspace.drafts.load(f"raid:{channel}")


def choose(*names: str) -> Callable[[Any], None]:
    def prepare(dialog: Any) -> None:
        for name in names:
            dialog.findChild(QAbstractButton, name).click()

    return prepare


def test_a_new_sheet_has_the_hour_filled_in_and_the_cursor_at_the_place(page, qtbot):
    assert page.form.draft()["received_at"] == ["17.11.2026", "09:00"]
    qtbot.waitUntil(page.form.editor("place").hasFocus)
    assert page.save_button.text() == "Save"


def test_saving_opens_a_case_for_each_child(page, shell, answer):
    fill(page)
    assert "3" in page.save_button.text()
    page.event_form.chips["KG.MOIA"].click()
    answer.with_("save")
    page.save()
    assert answer.asked == ["Who may know?"]
    (row,) = shell.workspace.intake.rows()
    view = shell.workspace.intake.view(row.id)
    assert [row.channel, row.persons, row.cases] == ["RAID", 3, 3]
    assert [one.agency for one in view.participants] == ["KG.MOIA"]
    ages = [
        (p.values["age_from"], p.values["age_to"], p.values["age_estimated"]) for p in view.persons
    ]
    assert ages == [(13, 13, False), (11, 11, True), (13, 15, True)]
    assert shell._place.route == "event"


def test_saving_one_child_shows_its_case(page, shell, answer):
    fill(page, CHILDREN[0])
    answer.with_("save")
    page.save()
    assert shell._place.route == "case"


def test_nothing_is_stored_when_one_goes_back_from_the_question(page, shell, answer):
    fill(page)
    answer.with_("back")
    page.save()
    assert shell.workspace.intake.rows() == []
    assert len(page.grid.sheet.lines()) == 3


def test_enter_in_the_question_goes_on_to_saving_and_never_back_to_the_form(
    page, shell, press, qtbot
):
    fill(page, CHILDREN[0])
    seen = []

    def by_keys():
        dialog = shell.window.findChild(DecisionDialog)
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(10, by_keys)
            return
        for _ in range(2):
            seen.append(QApplication.focusWidget().objectName())
            press(Qt.Key.Key_Return)
        if dialog.isVisible():
            dialog.done("back")

    QTimer.singleShot(0, by_keys)
    page.save()
    assert seen == ["knows_OFFICE", "answer_save"]
    assert shell._place.route == "case"


def test_trafficking_or_danger_proposes_the_narrowest_circle(page, shell, answer):
    fill(page)
    page.grid.sheet.put(0, Line(CHILDREN[0], ("forced",)))
    answer.with_("save")
    page.save()
    (row,) = shell.workspace.intake.rows()
    assert shell.workspace.intake.view(row.id).values["knows"] == "SUPERVISOR"


def test_persons_of_the_office_can_be_named(page, shell, answer, sign_in_as):
    fill(page, CHILDREN[0])
    answer.with_("save", choose("knows_TEAM", "reader_Бакыт Шаблонов"))
    page.save()
    case_id = shell.workspace.cases.find_ids("")[0]
    sign_in_as(OTHER_WORKER_ID)
    assert shell.workspace.cases.rows([case_id])[case_id].name == "Үлгүбаев Өмүрбек"


def test_a_grown_up_without_a_sign_opens_no_case_and_is_not_counted(page, shell, answer):
    fill(page, ("Образцов Чоң", "34", "MALE", "", "", "", ""), CHILDREN[0])
    assert "1" in page.save_button.text()
    answer.with_("save")
    page.save()
    assert shell.workspace.intake.rows()[0].cases == 1


def test_a_known_child_is_added_to_its_case(page, shell, answer, workspace):
    case_id = open_case(workspace, family="Тестов", given="Бек")
    page.grid.sheet.set_lines([Line(("Тестов Бек", *[""] * 6), case_id=case_id)])
    answer.with_("save")
    page.save()
    assert [row.cases for row in workspace.intake.rows()] == [1, 1]
    assert len(workspace.cases.find_ids("")) == 1


def test_a_raid_is_undone_as_a_whole(page, shell, answer):
    fill(page)
    page.drafting.keep()
    answer.with_("save")
    page.save()
    assert shell._place.route == "event"
    shell.undo()
    assert shell.workspace.intake.rows() == []
    assert shell.workspace.cases.counts().open == 0
    assert shell._place.route == "intake"


def test_what_is_typed_is_kept_after_a_pause_and_after_a_restart(page, shell, visit, qtbot):
    fill(page)
    qtbot.waitUntil(lambda: kept(shell) is not None)
    assert page.drafting.badge.isVisible()
    again = visit("raid", channel="RAID")
    assert again is not page
    assert [line.cells for line in again.grid.sheet.lines()] == list(CHILDREN)
    assert again.form.editor("place").text() == "«Үлгү» базары"


def test_a_half_typed_cell_is_kept_when_the_page_is_left(page, shell, visit, type_text):
    page.grid.setFocus()
    type_text("Үлгүбаев")
    visit("today")
    assert kept(shell).payload["lines"][0]["cells"][0] == "Үлгүбаев"


def test_an_unreadable_age_survives_the_draft(page, visit):
    fill(page, ("Үлгүбаев", "1l", "", "", "", "", ""))
    visit("today")
    again = visit("raid", channel="RAID")
    assert again.grid.sheet.line(0).cells[1] == "1l"
    assert again.grid.sheet.is_wrong(0, 1)


def test_a_raid_and_a_visit_have_drafts_of_their_own(page, shell, visit):
    fill(page)
    other = visit("raid", channel="VISIT")
    assert other.grid.sheet.lines() == []
    fill(other, CHILDREN[1])
    visit("today")
    assert [len(kept(shell, one).payload["lines"]) for one in ("RAID", "VISIT")] == [3, 1]


def test_the_draft_is_gone_once_the_raid_is_saved(page, shell, answer, visit):
    fill(page)
    page.drafting.keep()
    answer.with_("save")
    page.save()
    visit("today")
    assert kept(shell) is None


def test_going_back_to_the_sheet_after_saving_finds_it_empty(page, shell, answer, qtbot):
    fill(page)
    answer.with_("save")
    page.save()
    shell.back()
    assert shell._place.route == "raid"
    assert shell.page.grid.sheet.lines() == []


def test_clearing_everything_forgets_the_draft(page, shell, visit):
    fill(page)
    page.drafting.keep()
    page.form.editor("place").setText("")
    page.grid.sheet.set_lines(())
    visit("today")
    assert kept(shell) is None


def test_another_language_keeps_everything_that_was_typed(page, switch_language):
    fill(page)
    page.form.editor("region").setCurrentIndex(2)
    chosen = page.form.values()["region"]
    page.event_form.chips["KG.IDN"].click()
    again = switch_language("ru")
    assert again.save_button.text() == "Сохранить и завести 3 дела"
    assert [line.cells for line in again.grid.sheet.lines()] == list(CHILDREN)
    assert again.form.editor("place").text() == "«Үлгү» базары"
    assert again.form.values()["region"] == chosen
    assert again.event_form.chips["KG.IDN"].isChecked()


def test_a_wrong_hour_is_said_beside_its_field_and_nothing_is_stored(page, shell):
    fill(page)
    page.form.editor("received_at").setText("31.02.2026")
    page.save()
    assert shell.workspace.intake.rows() == []
    assert page.form.editor("received_at").hasFocus()


def test_the_sum_counts_children_the_young_and_the_urgent(page):
    fill(page)
    page.grid.sheet.put(0, Line(CHILDREN[0], ("DANGER",)))
    words = page._sum.text()
    assert words.startswith("3 child")
    assert "3 under 14" in words
    assert "1 urgent" in words


def test_ctrl_v_of_ten_lines_asks_about_known_children_one_after_the_other(
    page, workspace, qtbot, find
):
    for given in ("Бек", "Азат"):
        open_case(workspace, family="Тестов", given=given, age_from=14, age_to=14)
    page.grid.setFocus()
    page.grid.paste("Тестов Бек\t14\nТестов Азат\t14\nОбразцов Мисал\t12")
    for row in (0, 1):
        assert page.look.isVisible()
        qtbot.mouseClick(find("same_child"), Qt.MouseButton.LeftButton)
        assert page.grid.sheet.line(row).case_id is not None
    assert page.look.isHidden()
