"""Every channel of the pack begins in the window, and its sheet asks what that channel knows."""

from collections.abc import Callable
from typing import Any

import pytest

from ui.intake.channels import (
    fields_of_sheet,
    sheet_channels,
    sheet_of,
    site_questions,
    taking_part,
)
from ui.intake.lines import Line
from ui.intake.raid_page import draft_form
from ui.widgets import Button

BOY = ("Үлгүбаев Өмүрбек", "13", "MALE", "жүк ташуу", "", "", "")
CHANNELS = (
    "RAID", "INSPECTION", "PROSECUTOR", "SCHOOL_DB", "MONITOR", "VISIT", "HEALTH", "SCHOOL",
    "CITIZEN", "CONSULAR", "SELF", "OTHER",
)  # fmt: skip
MANY_LIKE_ANOTHER = (
    "PROSECUTOR",
    "MONITOR",
    "VISIT",
    "HEALTH",
    "SCHOOL",
    "CONSULAR",
    "SELF",
    "OTHER",
)
"""Channels whose sheet is built like another's: one test of each is in every run."""
SHEETS = [
    pytest.param(one, marks=pytest.mark.full if one in MANY_LIKE_ANOTHER else ())
    for one in CHANNELS
]


def test_the_page_of_intake_begins_every_channel_of_the_pack(visit, pack):
    page = visit("intake")
    assert set(sheet_channels(pack)) == set(CHANNELS) == set(pack.lists["channel"]) - {"HOTLINE"}
    names = {button.objectName() for button in page.findChildren(Button)}
    assert {f"new_{channel}" for channel in CHANNELS if channel != "RAID"} <= names
    assert {"new_raid", "new_call"} <= names


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_sheet_is_written_kept_and_opens_its_case(channel, visit, shell, answer, qtbot):
    page = visit("intake")
    button = "new_raid" if channel == "RAID" else f"new_{channel}"
    page.findChild(Button, button).click()
    page = shell.page
    page.form.editor("place").setText("«Үлгү» базары")
    page.grid.sheet.set_lines([Line(BOY)])
    page.drafting.keep()
    assert shell.workspace.drafts.load(draft_form(channel)) is not None
    qtbot.waitUntil(page.save_button.isVisible)
    answer.with_("save")
    page.save()
    assert answer.asked == ["Who may know?"]
    (row,) = shell.workspace.intake.rows()
    assert (row.channel, row.cases, row.place) == (channel, 1, "«Үлгү» базары")
    assert shell._place.route == "case"
    assert shell.workspace.drafts.load(draft_form(channel)) is None


@pytest.mark.parametrize("channel", SHEETS)
def test_a_sheet_without_a_child_is_kept_as_well(channel, visit, shell, answer):
    page = visit("raid", channel=channel)
    page.form.editor("place").setText("«Үлгү» базары")
    answer.with_("save")
    page.save()
    (row,) = shell.workspace.intake.rows()
    assert (row.channel, row.persons, row.cases) == (channel, 0, 0)
    assert shell._place.route == "event"


@pytest.mark.parametrize("channel", SHEETS[1:])
def test_danger_is_asked_and_stored(channel, visit, shell, answer):
    page = visit("raid", channel=channel)
    assert page.event_form.danger.box.value() is None
    page.event_form.danger.box.buttons()[0].click()
    page.grid.sheet.set_lines([Line(BOY)])
    answer.with_("save")
    page.save()
    (row,) = shell.workspace.intake.rows()
    assert row.danger is True
    assert shell.workspace.intake.view(row.id).values["knows"] == "SUPERVISOR"


def test_an_inspection_says_why_and_how_it_was_made(visit, shell, answer):
    page = visit("raid", channel="INSPECTION")
    given = {
        "inspection_kind": "POLICE_REQUEST",
        "announced": False,
        "approval_reference": "ЭМ-1",
        "extreme_hazard": True,
        "remote_site": True,
        "small_enterprise": False,
        "mass_threat": False,
    }
    for name, value in given.items():
        page.form.suggest(name, value)
    answer.with_("save")
    page.save()
    (row,) = shell.workspace.intake.rows()
    stored = shell.workspace.intake.view(row.id).values
    assert {name: stored[name] for name in given} == given


def test_who_complained_is_asked_of_an_inspection_on_a_complaint_only(visit):
    page = visit("raid", channel="INSPECTION")
    reporter = page.event_form.reporter
    assert not reporter.isVisible()
    page.form.suggest("inspection_kind", "COMPLAINT")
    assert reporter.isVisible()
    reporter.suggest("source_kind", "ANONYMOUS")
    page.form.suggest("inspection_kind", "ROUTINE")
    assert reporter.isVisible(), "what was typed is never hidden"


def test_a_reporter_is_stored_with_what_was_said(visit, shell, answer):
    page = visit("raid", channel="CITIZEN")
    page.form.suggest("allegation", "Балдар жүк ташып жүрөт")
    page.form.suggest("child_labour", True)
    page.event_form.reporter.suggest("source_name", "Мисалбек")
    page.event_form.reporter.suggest("source_anonymous", True)
    answer.with_("save")
    page.save()
    (row,) = shell.workspace.intake.rows()
    stored = shell.workspace.intake.view(row.id).values
    assert stored["allegation"] == "Балдар жүк ташып жүрөт"
    assert (stored["source_name"], stored["source_anonymous"]) == ("Мисалбек", True)


def test_two_channels_keep_two_drafts_and_a_draft_comes_back_whole(visit, shell):
    page = visit("raid", channel="CITIZEN")
    page.event_form.reporter.suggest("source_kind", "NEIGHBOUR")
    page.event_form.danger.box.buttons()[1].click()
    page.drafting.keep()
    other = visit("raid", channel="OTHER")
    assert not other.event_form.is_changed()
    again = visit("raid", channel="CITIZEN")
    assert again.event_form.reporter.peek("source_kind") == "NEIGHBOUR"
    assert again.event_form.danger.box.value() is False


def test_a_field_that_cannot_be_read_is_marked_and_nothing_is_stored(visit, shell):
    page = visit("raid", channel="OTHER")
    page.form.editor("received_at").setText("31.02.2026")
    page.save()
    assert shell.workspace.intake.rows() == []
    assert page.form.draft()["received_at"][0] == "31.02.2026"


def test_what_was_typed_survives_another_language(visit, switch_language):
    page = visit("raid", channel="OTHER")
    page.form.suggest("allegation", "Өтүнүч")
    page.event_form.danger.box.buttons()[0].click()
    page = switch_language("ru")
    assert page.form.peek("allegation") == "Өтүнүч"
    assert page.event_form.danger.box.value() is True
    assert page.event_form.channel == "OTHER"


def test_the_fields_of_each_sheet_are_fields_of_the_event(pack):
    from models.fields import fields_of

    for channel in sheet_channels(pack):
        assert set(sheet_of(channel).fields) <= set(fields_of("intake_event")), channel


def test_who_gives_notice_is_asked_of_the_place_what_the_country_reads(pack):
    from services.packs.loader import load_pack

    assert site_questions(pack) == ()
    asked = site_questions(load_pack("kz"))
    assert {"small_enterprise", "mass_threat"} <= set(asked)
    assert set(asked) <= set(fields_of_sheet(load_pack("kz"), "CITIZEN"))
    assert fields_of_sheet(pack, "VISIT") == sheet_of("VISIT").fields


def test_the_bodies_that_take_part_existed_on_the_day(pack, clock):
    from datetime import date

    then = [agency.code for agency in taking_part(pack, date(2020, 6, 1))]
    now = [agency.code for agency in taking_part(pack, clock().date())]
    assert "KG.GIETB" in then
    assert "KG.LABINSP" not in then
    assert {"KG.MOIA", "KG.LABINSP", "KG.PGO"} <= set(now)


def test_the_hours_run_from_the_event(visit: Callable[..., Any]) -> None:
    page = visit("raid", channel="SELF")
    page.event_form.danger.box.buttons()[0].click()
    assert page.event_form.danger.emergency.isVisible()
