"""The raid sheet by the keyboard alone: typed, pasted, repeated, corrected, and never lost."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.factories import open_case
from ui.intake.lines import ACTIVITY, AGE, HANDED, NAME, SCHOOL, SEX, SIGNS, Line

Key = Qt.Key


@pytest.fixture
def page(visit: Callable[..., Any], kamkor_app: QApplication) -> Any:
    """A blank raid sheet with the cursor in its first cell."""
    page = visit("raid", channel="RAID")
    page.grid.setFocus()
    return page


def cells(page: Any, row: int = 0) -> tuple[str, ...]:
    return page.grid.sheet.line(row).cells


def place(page: Any) -> tuple[int, int]:
    index = page.grid.currentIndex()
    return index.row(), index.column()


def at(page: Any, row: int, column: int) -> None:
    page.grid.setFocus()
    page.grid.setCurrentIndex(page.grid.sheet.index(row, column))


def test_a_child_is_typed_in_cyrillic_with_enter_between_the_cells(page, type_text, press):
    for text in ("Үлгүбаев Өмүрбек", "13"):
        type_text(text)
        press(Key.Key_Return)
    type_text("м")
    press(Key.Key_Return)
    type_text("грузчик")
    press(Key.Key_Return)
    type_text("д")
    press(Key.Key_Return)
    type_text("один")
    press(Key.Key_Return)
    type_text("бабушке")
    press(Key.Key_Return)
    assert cells(page) == ("Үлгүбаев Өмүрбек", "13", "MALE", "грузчик", "YES", "один", "бабушке")
    assert place(page) == (0, SIGNS)


@pytest.mark.parametrize(
    ("column", "letter", "code"),
    [
        (SEX, "f", "FEMALE"),
        (SEX, "ж", "FEMALE"),
        (SEX, "к", "FEMALE"),
        (SEX, "э", "MALE"),
        (SCHOOL, "y", "YES"),
        (SCHOOL, "о", "YES"),
        (SCHOOL, "н", "NO"),
        (SCHOOL, "ж", "NO"),
    ],
)
def test_one_letter_of_any_of_the_languages_answers_a_list(page, type_text, column, letter, code):
    at(page, 0, column)
    type_text(letter)
    assert cells(page)[column] == code


def test_a_list_is_opened_with_f2_and_chosen_with_the_arrows(page, press):
    at(page, 0, SEX)
    press(Key.Key_F2)
    assert QApplication.focusWidget() is not page.grid
    press(Key.Key_Down, Key.Key_Return)
    assert cells(page)[SEX] == "MALE"
    assert place(page) == (0, ACTIVITY)


def test_f2_opens_what_was_typed_for_a_correction(page, type_text, press):
    type_text("Образцов")
    press(Key.Key_Return)
    at(page, 0, NAME)
    press(Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor.text() == "Образцов"
    editor.end(False)
    type_text("а")
    press(Key.Key_Return)
    assert cells(page)[NAME] == "Образцова"


def test_escape_keeps_what_was_typed_in_a_cell(page, type_text, press):
    type_text("Шаблонов")
    press(Key.Key_Escape)
    assert cells(page)[NAME] == "Шаблонов"
    assert page.grid.hasFocus()


def test_the_line_below_is_there_as_soon_as_something_is_typed(page, type_text, press):
    assert page.grid.sheet.rowCount() == 1
    type_text("Образцов")
    press(Key.Key_Return)
    assert page.grid.sheet.rowCount() == 2


def test_ctrl_d_repeats_the_cell_above_also_the_signs(page, press):
    page.grid.sheet.set_lines([Line(("А", "13", "MALE", "грузчик", "", "", ""), ("DANGER",))])
    for column in (ACTIVITY, SIGNS):
        at(page, 1, column)
        press(Key.Key_D, control=True)
    assert cells(page, 1)[ACTIVITY] == "грузчик"
    assert page.grid.sheet.line(1).signs == ("DANGER",)


def test_rows_of_a_table_are_pasted_with_words_in_russian(page, press):
    QGuiApplication.clipboard().setText(
        "Образцов Мисал\t≈16\tмужской\tтележка\tда\tодин\tбабушке\n"
        "Үлгүбаева Мээрим\t11-12\tж\tтилемчилик\tжок\tчоң киши\tборбор\n"
    )
    press(Key.Key_V, control=True)
    assert cells(page, 0)[:3] == ("Образцов Мисал", "≈16", "MALE")
    assert cells(page, 1)[1:5] == ("11-12", "FEMALE", "тилемчилик", "NO")
    assert page.grid.sheet.rowCount() == 3


def test_delete_clears_a_cell_and_ctrl_backspace_takes_the_line_away(page, press):
    page.grid.sheet.set_lines([Line(("А", "13", "", "", "", "", "")), Line(("Б",) + ("",) * 6)])
    at(page, 0, AGE)
    press(Key.Key_Delete)
    assert cells(page, 0)[AGE] == ""
    press(Key.Key_Backspace, control=True)
    assert [line.cells[NAME] for line in page.grid.sheet.lines()] == ["Б"]


def test_tab_leaves_the_sheet(page, press, qtbot):
    qtbot.keyClick(page.grid, Key.Key_Tab)
    assert not page.grid.hasFocus()
    assert not page.grid.isAncestorOf(QApplication.focusWidget())


def test_space_on_the_last_cell_opens_the_signs_and_goes_on_to_the_next_line(page, press, answer):
    page.grid.sheet.set_lines([Line(("Образцов", "12", "", "", "", "", ""))])
    at(page, 0, SIGNS)
    answer.with_("take", lambda dialog: _check(dialog, "sign_DANGER", "sign_PAPERS"))
    press(Key.Key_Space)
    assert answer.asked == ["What was seen at once"]
    assert set(page.grid.sheet.line(0).signs) == {"DANGER", "PAPERS"}
    assert place(page) == (1, NAME)


def test_enter_on_the_signs_cell_opens_them_and_leaving_changes_nothing(page, press, answer):
    page.grid.sheet.set_lines([Line(("Образцов", "12", "", "", "", "", ""), ("PAPERS",))])
    at(page, 0, SIGNS)
    answer.with_("keep", lambda dialog: _check(dialog, "sign_DANGER"))
    press(Key.Key_Return)
    assert page.grid.sheet.line(0).signs == ("PAPERS",)


@pytest.mark.parametrize("age", ["13", "≈16", "13–15", "13-15", "около 12", ""])
def test_ages_are_taken_as_people_write_them(page, age):
    page.grid.sheet.set_lines([Line(("Образцов", age, "", "", "", "", ""))])
    assert not page.grid.sheet.is_wrong(0, AGE)


def test_a_wrong_age_is_marked_kept_and_stops_the_saving(page, type_text, press, shell):
    type_text("Образцов")
    press(Key.Key_Return)
    type_text("1l")
    press(Key.Key_Return)
    assert page.grid.sheet.is_wrong(0, AGE)
    at(page, 0, HANDED)
    page.save()
    assert cells(page)[AGE] == "1l"
    assert place(page) == (0, AGE)
    assert shell.workspace.intake.rows() == []


def test_marks_stay_with_their_line_when_one_above_is_taken_away(page):
    sheet = page.grid.sheet
    sheet.set_lines([Line(("А", "13", *[""] * 5)), Line(("Б", "x", *[""] * 5))])
    sheet.remove(0)
    assert sheet.is_wrong(0, AGE)
    sheet.set_lines([Line(("А", "x", *[""] * 5)), Line(("Б", "13", *[""] * 5))])
    sheet.remove(0)
    assert not sheet.is_wrong(0, AGE)


def test_a_known_child_is_asked_about_once_and_can_be_joined(
    visit, workspace, type_text, press, qtbot, find
):
    case_id = open_case(workspace, family="Тестов", given="Бек", age_from=14, age_to=14)
    page = visit("raid", channel="RAID")
    page.grid.setFocus()
    type_text("Testov Bek")
    press(Key.Key_Return)
    assert page.look.isVisible()
    qtbot.mouseClick(find("same_child"), Qt.MouseButton.LeftButton)
    assert page.grid.sheet.line(0).case_id == case_id
    assert page.look.isHidden()
    type_text("14")
    press(Key.Key_Return)
    assert page.look.isHidden()


def test_another_child_is_not_asked_about_again_until_the_name_changes(
    visit, workspace, type_text, press, qtbot, find
):
    open_case(workspace, family="Тестов", given="Бек", age_from=14, age_to=14)
    page = visit("raid", channel="RAID")
    page.grid.setFocus()
    type_text("Тестов Бек")
    press(Key.Key_Return)
    qtbot.mouseClick(find("other_child"), Qt.MouseButton.LeftButton)
    type_text("14")
    press(Key.Key_Return)
    assert page.look.isHidden()
    at(page, 0, NAME)
    type_text("Тэстов Бек")
    press(Key.Key_Return)
    assert page.look.isVisible()


def test_another_name_drops_the_link_to_a_known_case(visit, workspace):
    case_id = open_case(workspace, family="Тестов", given="Бек")
    page = visit("raid", channel="RAID")
    page.grid.sheet.set_lines([Line(("Тестов Бек", *[""] * 6), case_id=case_id)])
    page.grid.sheet.setData(page.grid.sheet.index(0, NAME), "Образцов Мисал")
    assert page.grid.sheet.line(0).case_id is None


def _check(dialog: Any, *names: str) -> None:
    from PySide6.QtWidgets import QAbstractButton

    for name in names:
        dialog.findChild(QAbstractButton, name).click()
