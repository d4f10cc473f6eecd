"""Checking a work situation without a case: judged while one types, and nothing is stored."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ui.widgets import ListRow


@pytest.fixture
def page(visit: Callable[..., Any]) -> Any:
    return visit("work_check")


def shown(page: Any, start: str) -> set[str]:
    """The names of the rows that begin so."""
    QApplication.processEvents()
    names = {row.objectName() for row in page.findChildren(ListRow)}
    return {name for name in names if name.startswith(start)}


def answer_yes(page: Any, name: str) -> None:
    page.questions.editor(name).input.buttons()[0].click()


def answer_no(page: Any, name: str) -> None:
    page.questions.editor(name).input.buttons()[1].click()


def test_it_is_reached_from_the_palette_and_not_from_the_rail(shell, visit):
    from ui.palette.palette import Palette
    from ui.rail import RAIL

    visit("today")
    palette = Palette(shell)
    palette.edit.setText("work situation")
    entries = [entry.text for entry in palette._route_entries()]
    assert "Check a work situation" in entries
    assert "work_check" not in {route for route, _text, _icon in RAIL}


def test_the_cursor_waits_at_the_age_and_findings_follow_the_keys(page, type_text, qtbot):
    qtbot.waitUntil(page.questions.editor("age").input.hasFocus)
    type_text("13")
    answer_no(page, "contract")
    page.questions.editor("sector").put("SV.MARKET")
    assert {"finding_F_AGE", "finding_F_CONTRACT"} <= shown(page, "finding_")


def test_a_date_of_birth_is_enough_and_outranks_the_age(page):
    page.questions.editor("age").put(9)
    page.questions.editor("birth_date").put(date(2011, 11, 18))
    assert page.enquiry.age == 14


def test_the_law_is_that_of_the_day_of_the_facts(page):
    page.questions.editor("age").put(13)
    now = page.enquiry.law
    page.questions.editor("on").put(date(2020, 6, 1))
    assert page.enquiry.on == date(2020, 6, 1)
    assert page.enquiry.law != now


def test_what_is_not_known_leads_to_its_question(page, qtbot):
    page.questions.editor("age").put(13)
    assert "ask_contract" in shown(page, "ask_")
    row = page.findChild(ListRow, "ask_contract")
    row.activated.emit()
    stops = page.questions.editor("contract").input.buttons()
    qtbot.waitUntil(lambda: any(stop.hasFocus() for stop in stops))


def test_a_question_that_hangs_on_a_yes_is_asked_after_it(page):
    permit = page.questions.editor("creative_permit")
    assert not permit.isVisible()
    answer_yes(page, "creative")
    assert permit.isVisible()


def test_what_cannot_be_read_or_be_true_is_marked_and_not_used(page):
    page.questions.editor("hours_week").input.setText("a lot")
    page.questions.editor("hours_day").input.setText("25")
    answers = page.questions.answers()
    assert answers.get("hours_week") is None
    assert answers.get("hours_day") is None
    assert page.questions._rows["hours_week"].has_error
    assert page.questions._rows["hours_day"].has_error


def test_rights_and_ways_are_shown_with_their_sources(page):
    page.questions.editor("age").put(13)
    answer_yes(page, "danger")
    assert shown(page, "right_")
    assert page.enquiry.starts.of("EMERGENCY").answer == "MAY"
    assert page.findChild(QWidget, "start_EMERGENCY") is not None


def test_clearing_forgets_every_answer_and_begins_at_the_age(page, find, qtbot):
    page.questions.editor("age").put(13)
    answer_yes(page, "danger")
    find("clear").click()
    assert page.questions.answers() == {name: None for name in page.questions.answers()}
    qtbot.waitUntil(page.questions.editor("age").input.hasFocus)


def test_copying_gives_text_without_a_name(page, find):
    page.questions.editor("age").put(13)
    find("copy").click()
    text = QGuiApplication.clipboard().text()
    assert page.enquiry.findings[0].text["en"] in text
    assert "Example Office" not in text


def test_it_is_saved_as_pdf(page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    import ui.printing.plain as plain

    target = tmp_path / "check.pdf"
    monkeypatch.setattr(plain, "save_file", lambda *_args: target)
    page.questions.editor("age").put(13)
    page.save()
    assert target.read_bytes().startswith(b"%PDF")


def test_nothing_is_stored_not_even_at_the_lock(page, shell):
    before = shell.workspace.drafts.list()
    page.questions.editor("age").put(13)
    shell.keep_screen()
    assert shell.workspace.drafts.list() == before
    assert shell.workspace.cases.counts().open == 0
    assert page.can_leave()


def test_answers_survive_another_language(page, switch_language):
    page.questions.editor("age").put(13)
    answer_no(page, "contract")
    page = switch_language("ky")
    assert page.questions.answers()["age"] == 13
    assert page.questions.answers()["contract"] is False


def test_what_is_brought_back_is_judged_anew(page):
    answer_no(page, "contract")
    page.questions.editor("age").put(13)
    kept = page.state()
    page.clear()
    page.restore(kept)
    assert {"finding_F_AGE", "finding_F_CONTRACT"} <= shown(page, "finding_")


def test_another_country_keeps_the_answers_it_asks_as_well(page):
    page.questions.editor("age").put(13)
    for place in range(page.country.count()):
        page.country.setCurrentIndex(place)
        assert page.enquiry.pack.code == page.country.currentData()
        assert page.questions.answers()["age"] == 13


def test_an_administrator_may_check_too(shell, visit, sign_in_as):
    from tests.conftest import ADMINISTRATOR_ID

    sign_in_as(ADMINISTRATOR_ID)
    assert visit("work_check").enquiry is not None


def test_the_keyboard_reaches_the_result(page, press, qtbot):
    page.questions.editor("age").put(13)
    QApplication.processEvents()
    row = page.findChild(ListRow, "ask_student")
    row.setFocus()
    press(Qt.Key.Key_Return)
    stops = page.questions.editor("student").input.buttons()
    qtbot.waitUntil(lambda: any(stop.hasFocus() for stop in stops))
