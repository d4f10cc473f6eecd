"""What may be started is shown while one types: on the raid sheet, the call and the event."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.factories import person
from ui.intake.lines import DANGER, Line
from ui.intake.starts_card import StartsCard
from ui.widgets import Label

BOY = ("Үлгүбаев Өмүрбек", "13", "MALE", "жүк ташуу", "", "", "")


def card_of(page: Any) -> StartsCard:
    card = page.findChild(StartsCard, "starts")
    assert card is not None
    return card


def words(card: QWidget) -> str:
    """Everything that is written on the card; new rows show one event later."""
    QApplication.processEvents()
    return "\n".join(one.text() for one in card.findChildren(Label) if one.isVisibleTo(card))


@pytest.fixture
def call(visit: Callable[..., Any]) -> Any:
    return visit("call")


def test_ticking_anonymous_crosses_the_inspection_out_with_reason_source_and_instead(call):
    card = card_of(call)
    assert card.answers()["INSPECTION"] == "UNKNOWN"
    call.caller.suggest("source_kind", "ANONYMOUS")
    assert card.answers()["INSPECTION"] == "MUST_NOT"
    mark = card.findChild(QWidget, "start_INSPECTION")
    assert mark is not None
    assert mark.findChild(Label).font().strikeOut()
    assert mark.accessibleName() == "Labour inspection: must not be started"
    said = words(card)
    assert "An anonymous complaint cannot start an inspection." in said
    assert "Law No. 72 of 25.05.2007" in said
    assert "Instead: Raid, Prosecutor's check, Visit by social services" in said


def test_taking_the_tick_back_takes_the_cross_away(call):
    card = card_of(call)
    call.caller.suggest("source_anonymous", True)
    assert card.answers()["INSPECTION"] == "MUST_NOT"
    call.caller.suggest("source_name", "Образцов")
    call.caller.suggest("source_anonymous", False)
    assert card.answers()["INSPECTION"] == "WARN"
    mark = card.findChild(QWidget, "start_INSPECTION")
    assert mark is not None
    assert not mark.findChild(Label).font().strikeOut()


def test_why_shows_every_answer_with_its_source_and_what_to_ask(call, press):
    card = card_of(call)
    assert "Ask first" not in words(card)
    card.more.click()
    said = words(card)
    assert "Ask first: The reporter is not named" in said
    assert "US Department of Labor" in said
    card.more.click()
    assert "Ask first" not in words(card)


def test_danger_in_a_call_opens_the_emergency_measures(call):
    call.danger.box.buttons()[0].click()
    assert call.danger.box.value() is True
    assert card_of(call).answers()["EMERGENCY"] == "MAY"


def test_an_alleged_official_turns_the_call_from_the_police_to_the_prosecutor(call):
    call.said.suggest("official_alleged", True)
    card = card_of(call)
    assert card.answers()["RAID"] == "MUST_NOT"
    assert card.answers()["PROSECUTOR_CHECK"] == "MAY"
    assert "to the prosecutor, not to the police" in words(card)


def test_an_alleged_official_proposes_the_narrowest_circle(visit, shell, answer):
    page = visit("raid", channel="RAID")
    page.form.suggest("official_alleged", True)
    page.grid.sheet.set_lines([Line(BOY)])
    answer.with_("save")
    page.save()
    (row,) = shell.workspace.intake.rows()
    assert shell.workspace.intake.view(row.id).values["knows"] == "SUPERVISOR"


def test_the_lines_of_a_raid_count_as_they_are_typed(visit):
    page = visit("raid", channel="RAID")
    card = card_of(page)
    assert card.answers()["EMERGENCY"] == "UNKNOWN"
    page.grid.sheet.put(0, Line(BOY, (DANGER,)))
    assert card.answers()["EMERGENCY"] == "MAY"
    page.grid.sheet.put(0, Line((BOY[0], "half a", *BOY[2:])))
    assert card.answers()["CROSS_NOTICE"] in ("MAY", "UNKNOWN", "WARN")


def test_a_labour_authority_that_took_part_needs_no_notice(visit):
    page = visit("raid", channel="RAID")
    page.grid.sheet.put(0, Line(BOY))
    page.form.suggest("labour_authority_notified", False)
    page.event_form.chips["KG.MOIA"].click()
    assert card_of(page).answers()["CROSS_NOTICE"] == "WARN"
    page.event_form.chips["KG.LABINSP"].click()
    assert card_of(page).answers()["CROSS_NOTICE"] == "MAY"


def test_the_same_answer_is_not_drawn_again(call):
    card = card_of(call)
    before = card.findChild(QWidget, "start_PROSECUTOR_CHECK")
    call.said.suggest("place", "«Үлгү» базары")
    assert card.findChild(QWidget, "start_PROSECUTOR_CHECK") is before


def test_the_event_shows_it_by_the_law_of_its_day(workspace, visit):
    from datetime import UTC, datetime

    result = workspace.intake.record(
        {
            "channel": "INSPECTION",
            "received_at": datetime(2020, 6, 1, 5, tzinfo=UTC),
            "inspection_kind": "ROUTINE",
            "announced": False,
        },
        (),
        [person()],
        knows="OFFICE",
        open_cases=True,
    )
    page = visit("event", intake_id=result.intake_id)
    card = card_of(page)
    assert card.answers()["UNANNOUNCED_INSPECTION"] == "MUST_NOT"
    assert "not permitted in 2019" in words(card)
    shown = page.findChildren(QWidget, "inspection_kind")
    assert shown
    assert not page.findChildren(QWidget, "mass_threat"), "what was not answered is not shown"


def test_it_speaks_the_language_of_the_window(visit, switch_language):
    page = visit("call")
    page.caller.suggest("source_kind", "ANONYMOUS")
    page = switch_language("ky")
    assert "Анонимдүү арыз текшерүүгө негиз боло албайт." in words(card_of(page))
