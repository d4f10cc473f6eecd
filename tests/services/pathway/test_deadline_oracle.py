"""Every limit against a slow count, day by day, written without the code it checks."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.packs.loader import load_pack
from services.packs.tracks import UNITS, Deadline
from services.pathway.deadlines import Zone, end_of, sums_of
from services.pathway.working_days import calendar_of

ZONES = {"KG": "Asia/Bishkek", "KZ": "Asia/Almaty", "TJ": "Asia/Dushanbe", "": "Europe/Zurich"}
ONE_DAY = timedelta(days=1)

starts = st.datetimes(datetime(2023, 1, 1), datetime(2028, 6, 1), timezones=st.just(UTC))
countries = st.sampled_from(sorted(ZONES))
moved_days = st.dictionaries(
    st.dates(date(2023, 1, 1), date(2028, 12, 31)), st.booleans(), max_size=30
)
near_moved = st.dictionaries(st.integers(-3, 40), st.booleans(), max_size=12)


def off_work(country: str, moved: dict[date, bool], day: date) -> bool:
    """Whether nobody works on that day: the decree, then the country, then the weekend."""
    if day in moved:
        return not moved[day]
    if country:
        table = getattr(holidays, country)(years=day.year)
        if day in getattr(table, "weekend_workdays", {}):
            return False
        if day in table:
            return True
    return day.isoweekday() > 5


def slowly(
    start: datetime, amount: int, unit: str, country: str, moved: dict[date, bool]
) -> tuple[datetime, list[date]]:
    """The last second of a limit, and the days that were left out, counted one by one."""
    if unit == "hours":
        return start + sum([timedelta(hours=1)] * amount, timedelta()), []
    zone = ZoneInfo(ZONES[country])
    day = start.astimezone(zone).date()
    left_out: list[date] = []
    if unit == "months":
        day = months_later(day, amount)
    elif unit == "days":
        for _ in range(amount):
            day += ONE_DAY
    else:
        day, left_out = days_at_work(day, amount, country, moved)
    last = datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=zone)
    return last.astimezone(UTC), left_out


def months_later(day: date, amount: int) -> date:
    """The day of that number, or the last of a month that has no such day."""
    wanted = day.day
    for _ in range(amount):
        first = day.replace(day=1)
        while first.month == day.month:
            first += ONE_DAY
        day = first
        while day.day < wanted and (day + ONE_DAY).month == first.month:
            day += ONE_DAY
    return day


def days_at_work(
    day: date, amount: int, country: str, moved: dict[date, bool]
) -> tuple[date, list[date]]:
    """The last working day, the first being the one after ``day``; and what was left out."""
    left_out = []
    while not amount and off_work(country, moved, day):
        left_out.append(day)
        day += ONE_DAY
    while amount:
        day += ONE_DAY
        if off_work(country, moved, day):
            left_out.append(day)
        else:
            amount -= 1
    return day, left_out


def both(
    start: datetime, amount: int, unit: str, country: str, moved: dict[date, bool]
) -> tuple[tuple[datetime | None, list[date]], tuple[datetime, list[date]]]:
    """The answer of the program with its sum, and the slow one."""
    zone = Zone(ZoneInfo(ZONES[country]), calendar_of(country, tuple(sorted(moved.items()))))
    limit = Deadline(("begun",), amount, unit, "OFFICE")
    known = {"begun": start}
    (one,) = sums_of([limit], {}, known, zone)
    assert one.ends == end_of(limit, known, zone)
    assert one.begins == start
    return (one.ends, list(one.skipped)), slowly(start, amount, unit, country, moved)


@given(
    start=starts, amount=st.integers(0, 40), unit=st.sampled_from(UNITS), country=countries,
    moved=moved_days,
)  # fmt: skip
@settings(max_examples=150)
def test_a_limit_ends_when_the_days_are_counted_one_by_one(
    start: datetime, amount: int, unit: str, country: str, moved: dict[date, bool]
) -> None:
    fast, slow = both(start, amount, unit, country, moved)

    assert fast == slow


@given(start=starts, amount=st.integers(0, 12), country=countries, near=near_moved)
@settings(max_examples=150)
def test_days_moved_by_decree_close_by_are_counted_as_moved(
    start: datetime, amount: int, country: str, near: dict[int, bool]
) -> None:
    moved = {start.date() + timedelta(days=ahead): works for ahead, works in near.items()}

    fast, slow = both(start, amount, "working_days", country, moved)

    assert fast == slow


@pytest.mark.parametrize("country", sorted(ZONES))
@pytest.mark.parametrize("year", range(2024, 2029))
def test_every_day_of_a_year_is_a_working_day_or_not_as_the_country_says(
    country: str, year: int
) -> None:
    calendar, day = calendar_of(country), date(year, 1, 1)
    while day.year == year:
        assert calendar.is_working_day(day) is not off_work(country, {}, day)
        day += ONE_DAY


@pytest.mark.parametrize("code", ["kg", "kz", "tj"])
@given(start=starts)
@settings(max_examples=25)
def test_every_limit_of_a_pack_ends_as_counted_slowly(code: str, start: datetime) -> None:
    pack = load_pack(code)
    lengths = {
        (limit.amount, limit.unit) for step in pack.steps.values() for limit in step.deadlines
    }
    for amount, unit in lengths:
        fast, slow = both(start, amount, unit, pack.holidays_country, {})

        assert fast == slow


def test_the_turn_of_the_day_is_that_of_the_country_of_the_pack() -> None:
    late = datetime(2026, 5, 12, 18, 30, tzinfo=UTC)  # half past midnight in Bishkek, the 13th

    fast, slow = both(late, 2, "days", "KG", {})

    assert fast == slow
    assert fast[0] == datetime(2026, 5, 15, 17, 59, 59, tzinfo=UTC)
