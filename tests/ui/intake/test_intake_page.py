"""The page Intake and the page of one event."""

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.conftest import OTHER_WORKER_ID, WORKER_ID
from tests.factories import call, person, raid, record_raid
from ui.widgets import ListRow


def rows(page: Any) -> list[str]:
    """The rows on the screen; a part built anew leaves its old rows hidden for a moment."""
    QApplication.processEvents()
    found = [row for row in page.findChildren(ListRow) if row.isVisibleTo(page)]
    return [row.accessibleName() for row in found]


def test_an_empty_office_is_taught_how_a_case_begins(visit, find):
    page = visit("intake")
    assert rows(page) == []
    assert find("new_raid").isVisible()


def test_events_are_listed_newest_first_with_their_cases(visit, workspace, clock):
    record_raid(workspace, person(), person("Образцова", "Мээрим", sex="FEMALE"))
    clock.forward(hours=1)
    advice = call(workspace, outcome="ADVICE", place="Үлгү көчөсү")
    workspace.intake.record(advice, [], [], knows="OFFICE", open_cases=False)
    page = visit("intake")
    assert [one.partition(",")[0] for one in rows(page)] == ["Hotline call", "Raid"]


def test_the_place_of_a_kept_event_is_not_shown_to_others(visit, workspace, sign_in_as):
    sign_in_as(OTHER_WORKER_ID)
    record_raid(workspace, event=raid(workspace, place="Жашыруун жер"), knows="SUPERVISOR")
    sign_in_as(WORKER_ID)
    (row,) = rows(visit("intake"))
    assert "Жашыруун" not in row
    assert "place kept" in row


def test_a_draft_is_offered_again_and_taken_up(visit, shell, qtbot, find):
    sheet = visit("raid", channel="VISIT")
    sheet.form.editor("place").setText("Үлгү айылы")
    visit("intake")
    qtbot.mouseClick(find("go_on_VISIT"), Qt.MouseButton.LeftButton)
    assert shell.page.form.editor("place").text() == "Үлгү айылы"


def test_beginning_anew_asks_before_a_draft_is_thrown_away(visit, shell, qtbot, find, answer):
    for code, text in (("go_on", "Үлгү базары"), ("fresh", "")):
        sheet = visit("raid", channel="RAID")
        sheet.form.editor("place").setText("Үлгү базары")
        visit("intake")
        answer.with_(code)
        qtbot.mouseClick(find("new_raid"), Qt.MouseButton.LeftButton)
        assert shell.page.form.editor("place").text() == text
    assert len(answer.asked) == 2


def test_a_row_opens_its_event_by_the_keyboard(visit, workspace, shell, qtbot, find):
    result = record_raid(workspace)
    visit("intake")
    row = find(f"event_{result.number}")
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert shell._place.route == "event"
    assert shell._place.args["intake_id"] == result.intake_id


def test_long_lists_show_more_on_demand(visit, workspace, clock, qtbot, find):
    for _number in range(42):
        clock.forward(minutes=1)
        workspace.intake.record(
            call(workspace, outcome="ADVICE"), [], [], knows="OFFICE", open_cases=False
        )
    page = visit("intake")
    assert len(rows(page)) == 40
    qtbot.mouseClick(find("more"), Qt.MouseButton.LeftButton)
    assert len(rows(page)) == 42


def test_an_event_leads_to_its_cases(visit, workspace, shell, qtbot, find):
    result = record_raid(workspace, person(), person("Образцова", "Мээрим", sex="FEMALE"))
    visit("event", intake_id=result.intake_id)
    qtbot.mouseClick(find("to_case_2"), Qt.MouseButton.LeftButton)
    assert shell._place.route == "case"
    assert shell._place.args["case_id"] == result.case_ids[1]


def test_a_person_without_a_case_gets_one_from_the_event(visit, workspace, shell, qtbot, find):
    event = raid(workspace)
    result = workspace.intake.record(event, [], [person()], knows="OFFICE", open_cases=False)
    visit("event", intake_id=result.intake_id)
    qtbot.mouseClick(find("open_case_1"), Qt.MouseButton.LeftButton)
    assert shell._place.route == "case"
    assert workspace.cases.counts().open == 1


def test_a_person_whose_case_is_kept_is_named_by_number_only(visit, workspace, sign_in_as):
    result = record_raid(workspace, person("Образцова", "Мээрим"))
    workspace.cases.set_readers(result.case_ids[0], "SUPERVISOR", [])
    sign_in_as(OTHER_WORKER_ID)
    page = visit("event", intake_id=result.intake_id)
    (row,) = rows(page)
    assert "Образцова" not in row
    assert row.startswith("name kept")


def test_an_event_that_was_undone_leaves_the_screen(visit, workspace, shell):
    result = record_raid(workspace)
    visit("event", intake_id=result.intake_id)
    shell.undo()
    assert shell._place.route == "intake"


def test_ctrl_n_begins_a_raid(visit, shell):
    visit("intake")
    shell.new()
    assert shell._place.route == "raid"


def test_hours_of_the_events_are_the_office_s(visit, workspace, clock):
    record_raid(workspace, event=raid(workspace, received_at=clock() - timedelta(hours=10)))
    assert "16.11.2026 23:00" in rows(visit("intake"))[0]
