"""Dates, numbers, ages and names as people read them."""

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from services import formats

DAY = date(2026, 3, 9)
BISHKEK = ZoneInfo("Asia/Bishkek")
GAP = "\u00a0"


def test_short_date_is_day_month_year():
    assert formats.format_date(DAY) == "09.03.2026"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "9 March 2026"), ("ru", "9 марта 2026 г."), ("ky", "2026-жылдын 9-марты")],
)
def test_long_date_is_written_as_on_papers(language, words):
    assert formats.format_long_date(DAY, language) == words


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "March 2026"), ("ru", "март 2026 г."), ("ky", "2026-жылдын марты")],
)
def test_month_alone_hides_the_day(language, words):
    assert formats.format_month(DAY, language) == words


def test_every_kyrgyz_month_has_its_own_suffix():
    words = {formats.format_long_date(date(2026, month, 1), "ky") for month in range(1, 13)}
    assert len(words) == 12
    assert "2026-жылдын 1-августу" in words


def test_moment_is_shown_on_the_clock_of_the_office():
    night = datetime(2026, 3, 9, 20, 5, tzinfo=UTC)
    assert formats.format_moment(night, BISHKEK) == "10.03.2026 02:05"
    assert formats.local_date(night, BISHKEK) == date(2026, 3, 10)


def test_moment_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="time zone"):
        formats.format_moment(datetime(2026, 3, 9), BISHKEK)


def test_numbers_follow_the_language():
    number = Decimal("1234567.50")
    assert formats.format_number(number, "ru") == f"1{GAP}234{GAP}567,5"
    assert formats.format_number(number, "ky") == f"1{GAP}234{GAP}567,5"
    assert formats.format_number(number, "en") == "1,234,567.5"


@pytest.mark.parametrize(
    ("age", "language", "words"),
    [
        (1, "ru", "1 год"),
        (3, "ru", "3 года"),
        (11, "ru", "11 лет"),
        (14, "ru", "14 лет"),
        (14, "ky", "14 жаш"),
        (1, "en", "1 year"),
        (14, "en", "14 years"),
    ],
)
def test_age_agrees_with_its_number(age, language, words):
    assert formats.age_text(age, age, language) == words.replace(" ", GAP)


def test_stated_age_is_marked_as_about():
    assert formats.age_text(14, 14, "ky", exact=False) == f"≈{GAP}14{GAP}жаш"
    assert formats.age_text(13, 15, "ru", exact=False) == f"13–15{GAP}лет"
    assert formats.age_text(None, None, "ru") == ""


def test_initials_end_in_dots_and_do_not_break():
    assert formats.dotted_initials("Образцов", "Азат", None) == f"А.{GAP}О."
    assert formats.dotted_initials(None, None, None) == ""


def test_list_skips_what_is_empty():
    assert formats.joined(["a", "", "b"]) == "a, b"
