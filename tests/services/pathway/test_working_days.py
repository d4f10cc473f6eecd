"""Working days, against a plain model that looks at one day after another."""

import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.packs.loader import PACKS_FOLDER, read_pack
from services.packs.model import Pack
from services.pathway.working_days import (
    WorkCalendar,
    add_working_days,
    calendar_of,
    nth_working_day,
)

KYRGYZ = WorkCalendar("KG")
NOBODY = WorkCalendar("")
days = st.dates(date(2023, 12, 20), date(2028, 1, 10))
amounts = st.integers(0, 40)
overrides = st.dictionaries(st.dates(date(2025, 1, 1), date(2027, 12, 31)), st.booleans())


def naive_is_working(day: date, fixed: dict[date, bool]) -> bool:
    """The rule in words: a decree first, then a weekend day worked instead, then the week."""
    year = holidays.country_holidays("KG", years=[day.year])
    if day in fixed:
        return fixed[day]
    if day in year.weekend_workdays:
        return True
    return day.weekday() < 5 and day not in year


def naive_nth(start: date, amount: int, works: Callable[[date], bool]) -> date:
    """Counts on by hand."""
    day, left = start, amount
    if not amount:
        while not works(day):
            day += timedelta(days=1)
        return day
    while left:
        day += timedelta(days=1)
        left -= works(day)
    return day


@given(day=days, amount=amounts, fixed=overrides)
def test_working_days_are_counted_as_by_hand(
    day: date, amount: int, fixed: dict[date, bool]
) -> None:
    calendar = WorkCalendar("KG", fixed)

    counted = nth_working_day(calendar, day, amount)

    assert counted == naive_nth(day, amount, lambda one: naive_is_working(one, fixed))


@given(day=days, amount=st.integers(1, 40))
def test_one_working_day_more_is_always_later(day: date, amount: int) -> None:
    assert nth_working_day(KYRGYZ, day, amount) < nth_working_day(KYRGYZ, day, amount + 1)


@given(first=days, second=days, amount=amounts)
def test_a_later_start_never_ends_earlier(first: date, second: date, amount: int) -> None:
    early, late = sorted((first, second))

    assert nth_working_day(KYRGYZ, early, amount) <= nth_working_day(KYRGYZ, late, amount)


def test_the_new_year_holidays_of_2026_are_passed_over() -> None:
    assert nth_working_day(KYRGYZ, date(2025, 12, 31), 1) == date(2026, 1, 8)


def test_a_saturday_worked_by_decree_counts() -> None:
    assert nth_working_day(KYRGYZ, date(2024, 1, 26), 1) == date(2024, 1, 27)


def test_a_country_without_a_calendar_keeps_weekends_only() -> None:
    assert nth_working_day(NOBODY, date(2025, 12, 31), 2) == date(2026, 1, 2)


def test_equal_calendars_are_shared() -> None:
    fixed = ((date(2026, 5, 28), False),)

    assert calendar_of("KG", fixed) is calendar_of("KG", fixed)
    assert nth_working_day(calendar_of("KG", fixed), date(2026, 5, 26), 1) == date(2026, 5, 29)


def test_a_calendar_without_working_days_is_refused_and_does_not_loop() -> None:
    off = {date(2026, 1, 1) + timedelta(days=number): False for number in range(800)}

    with pytest.raises(ValueError, match="without working days"):
        nth_working_day(WorkCalendar("KG", off), date(2026, 1, 1), 1)


def test_a_negative_number_of_days_is_refused() -> None:
    with pytest.raises(ValueError, match="after its start"):
        nth_working_day(KYRGYZ, date(2026, 1, 1), -1)


def test_a_moment_late_at_night_in_utc_counts_from_the_local_day(kg: Pack) -> None:
    evening = datetime(2026, 11, 9, 19, 0, tzinfo=UTC)  # already the 10th in Bishkek

    assert add_working_days(evening, 1, kg) == datetime(2026, 11, 11, 17, 59, 59, tzinfo=UTC)


def test_a_pack_corrects_the_calendar_of_its_country(tmp_path: Path, kg: Pack) -> None:
    root = tmp_path / "packs"
    shutil.copytree(PACKS_FOLDER, root)
    (root / "kg" / "holidays.toml").write_text(
        '[holiday]\n"2026-11-11" = "off"\n"2026-11-14" = "work"\n', encoding="utf-8"
    )
    corrected = read_pack("kg", root)
    start = datetime(2026, 11, 10, 4, 0, tzinfo=UTC)

    assert add_working_days(start, 3, kg).day == 13
    assert add_working_days(start, 3, corrected).day == 14


def test_a_holiday_has_its_name_unless_a_decree_decided_about_the_day() -> None:
    feast = date(2026, 5, 27)

    assert KYRGYZ.holiday(feast, "en") == "Eid al-Adha"
    assert KYRGYZ.holiday(feast, "kk") == ""
    assert KYRGYZ.holiday(date(2026, 5, 28), "en") == ""
    assert WorkCalendar("KG", {feast: False}).holiday(feast, "en") == ""
    assert NOBODY.holiday(feast, "en") == ""


def test_only_a_day_of_a_decree_is_a_moved_one() -> None:
    moved = WorkCalendar("KG", {date(2026, 5, 27): True})

    assert moved.is_moved(date(2026, 5, 27))
    assert not moved.is_moved(date(2026, 5, 28))
    assert not KYRGYZ.is_moved(date(2026, 5, 27))


def test_the_days_off_of_a_span_include_both_ends() -> None:
    saturday, sunday = date(2026, 5, 16), date(2026, 5, 17)

    assert list(KYRGYZ.days_off(saturday, sunday)) == [saturday, sunday]
    assert list(KYRGYZ.days_off(saturday, saturday)) == [saturday]
    assert list(KYRGYZ.days_off(date(2026, 5, 11), date(2026, 5, 15))) == []
    assert list(KYRGYZ.days_off(sunday, saturday)) == []
