"""What people type is read generously, and what has no meaning is named plainly."""

from datetime import UTC, date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from ui import i18n
from ui.i18n import date_text
from ui.typed import (
    Unreadable,
    read_age_range,
    read_date,
    read_moment,
    read_number,
    read_time,
    read_whole,
)

BISHKEK = ZoneInfo("Asia/Bishkek")


@pytest.mark.parametrize(
    "typed",
    [
        "5.3.2026",
        "05.03.2026",
        "05/03/26",
        "5 3 2026",
        "05032026",
        "050326",
        "2026-03-05",
        "5,3,26",
    ],
)
def test_a_day_can_be_typed_in_many_ways(typed: str) -> None:
    assert read_date(typed) == date(2026, 3, 5)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_every_day_is_read_as_it_is_shown(day: date) -> None:
    assert read_date(date_text(day)) == day


@pytest.mark.parametrize("typed", ["", "  "])
def test_an_empty_day_is_not_known(typed: str) -> None:
    assert read_date(typed) is None


@pytest.mark.parametrize("typed", ["завтра", "5.3", "2026", "1.2.3.4", "5 марта 2026"])
def test_a_day_without_meaning_says_how_to_write_it(typed: str) -> None:
    with pytest.raises(Unreadable) as wrong:
        read_date(typed)
    assert wrong.value.code == "date_unreadable"
    assert "09.03.2026" in wrong.value.sentence


def test_a_day_that_does_not_exist_is_named(kamkor_app: QApplication) -> None:
    with pytest.raises(Unreadable) as wrong:
        read_date("31.02.2026")
    assert wrong.value.code == "date_no_such_day"
    assert wrong.value.sentence == "There is no 31 February 2026."


def test_a_month_that_does_not_exist_is_named(kamkor_app: QApplication) -> None:
    with pytest.raises(Unreadable) as wrong:
        read_date("1.13.2026")
    assert "13" in wrong.value.sentence


@pytest.mark.parametrize(
    ("typed", "hour", "minute"), [("14:05", 14, 5), ("1405", 14, 5), ("9", 9, 0)]
)
def test_a_time_can_be_typed_in_many_ways(typed: str, hour: int, minute: int) -> None:
    assert read_time(typed) == time(hour, minute)


def test_a_moment_is_read_on_the_clock_of_the_office() -> None:
    read = read_moment("10.11.2026", "19:50", BISHKEK)
    assert read == datetime(2026, 11, 10, 13, 50, tzinfo=UTC)


def test_a_day_without_a_time_is_not_made_a_midnight() -> None:
    with pytest.raises(Unreadable) as wrong:
        read_moment("10.11.2026", "", BISHKEK)
    assert wrong.value.code == "time_missing"


def test_about_fourteen_is_fourteen() -> None:
    assert [read_whole(text) for text in ("≈ 14", "~14", "около 14", " 14 ", "")] == [
        14, 14, 14, 14, None,
    ]  # fmt: skip


@pytest.mark.parametrize("typed", ["13–15", "13-15", "≈13 – 15"])
def test_a_range_of_ages_gives_both_ends(typed: str) -> None:
    assert read_age_range(typed) == (13, 15)


def test_a_number_takes_comma_or_point() -> None:
    assert read_number("2,5") == read_number("2.5") == Decimal("2.5")
    assert read_number("10 000") == 10000


@pytest.mark.parametrize("typed", ["2,555", "two", "1e9999", "NaN"])
def test_a_number_that_cannot_be_kept_exactly_is_refused(typed: str) -> None:
    with pytest.raises(Unreadable):
        read_number(typed)


def test_deadlines_are_said_both_ways(kamkor_app: QApplication) -> None:
    now = datetime(2026, 11, 17, 3, 0, tzinfo=UTC)
    said = {
        days: i18n.due_text(datetime(2026, 11, 17 + days, 10, 40, tzinfo=UTC), now, BISHKEK)
        for days in (-4, 0, 1, 3, 10)
    }
    assert said[-4] == ("was 13.11 · 4 days ago", "overdue")
    assert said[0] == ("today until 16:40", "soon")
    assert said[1] == ("tomorrow until 16:40", "soon")
    assert said[3][0] == "until Fri 20.11 · 3 days left"
    assert said[10][1] == "open"
