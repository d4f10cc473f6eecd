"""Ages from a date of birth and from what somebody said."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.law.age import AgeRange, age_on, full_years, next_birthday

_DAYS = st.dates(date(1990, 1, 1), date(2040, 12, 31))


@pytest.mark.parametrize(
    ("birth", "on", "years"),
    [
        (date(2010, 5, 20), date(2026, 5, 19), 15),
        (date(2010, 5, 20), date(2026, 5, 20), 16),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
    ],
)
def test_birthday_counts_from_its_day(birth: date, on: date, years: int) -> None:
    assert full_years(birth, on) == years
    assert age_on({"birth_date": birth}, on) == AgeRange(years, years, exact=True)


@pytest.mark.parametrize(
    ("child", "expected"),
    [
        ({}, (None, None)),
        ({"age_from": 13, "age_to": 15}, (13, 15)),
        ({"age_from": 15, "age_to": 13}, (13, 15)),
        ({"age_from": 14}, (14, 14)),
        ({"age_to": 14}, (14, 14)),
        ({"age_from": 13, "age_to": 13, "age_stated_on": date(2026, 11, 17)}, (13, 13)),
        ({"age_from": 13, "age_to": 13, "age_stated_on": date(2026, 11, 16)}, (13, 14)),
        ({"age_from": 13, "age_to": 13, "age_stated_on": date(2024, 10, 1)}, (15, 16)),
        ({"age_from": 13, "age_to": 13, "age_stated_on": date(2027, 11, 1)}, (12, 13)),
        ({"age_from": 0, "age_to": 0, "age_stated_on": date(2026, 11, 16)}, (0, 1)),
        ({"age_from": 1, "age_to": 1, "age_stated_on": date(2030, 12, 1)}, (0, 0)),
        ({"age_from": 0, "age_to": 0, "age_estimated": True}, (0, 1)),
        ({"birth_date": date(2012, 1, 1), "birth_date_estimated": True}, (13, 15)),
        (
            {"birth_date": date(2012, 1, 1), "birth_date_estimated": True, "age_from": 15},
            (15, 15),
        ),
        ({"birth_date": date(2012, 1, 1), "age_from": 17}, (14, 14)),
    ],
)
def test_stated_age_grows_with_the_years(
    child: dict[str, Any], expected: tuple[int | None, int | None]
) -> None:
    age = age_on(child, date(2026, 11, 17))
    assert (age.low, age.high) == expected
    assert age.exact == ("birth_date" in child and not child.get("birth_date_estimated"))


@settings(deadline=None)
@given(_DAYS, _DAYS)
def test_next_birthday_is_the_first_day_on_which_the_age_is_one_more(birth: date, on: date) -> None:
    birth, on = sorted((birth, on))
    day = next_birthday({"birth_date": birth}, on)
    assert day is not None
    assert day > on
    assert full_years(birth, day) == full_years(birth, on) + 1


def test_without_any_day_time_changes_nothing() -> None:
    assert next_birthday({"age_from": 14}, date(2026, 11, 17)) is None


@settings(deadline=None)
@given(_DAYS, _DAYS, st.integers(0, 20))
def test_true_age_stays_inside_a_range_stated_earlier(birth: date, said: date, years: int) -> None:
    birth, said = sorted((birth, said))
    true_then = full_years(birth, said)
    on = said.replace(year=said.year + years, day=min(said.day, 28))
    age = age_on({"age_from": true_then, "age_to": true_then, "age_stated_on": said}, on)
    assert age.low is not None
    assert age.high is not None
    assert age.low <= full_years(birth, on) <= age.high or on < birth


def test_estimated_age_may_be_a_year_off_in_both_directions() -> None:
    day = date(2026, 11, 17)
    child = {"age_from": 17, "age_to": 17, "age_estimated": True, "age_stated_on": day}

    age = age_on(child, day)

    assert (age.low, age.high, age.known) == (16, 18, None)


@given(
    said=st.dates(date(2020, 1, 1), date(2027, 12, 31)),
    low=st.integers(0, 18),
    wider=st.integers(0, 2),
    days=st.integers(-40, 800),
    estimated=st.booleans(),
)
def test_no_change_of_a_stated_age_falls_before_the_next_birthday(
    said: date, low: int, wider: int, days: int, estimated: bool
) -> None:
    """Found by the working days of tests/reliability: the day after "12" was said, 13 is possible."""
    child = {
        "age_from": low,
        "age_to": low + wider,
        "age_stated_on": said,
        "age_estimated": estimated,
    }
    today = said + timedelta(days=days)
    day = next_birthday(child, today)
    assert day is not None
    assert today < day <= today + timedelta(days=366)
    for number in range((day - today).days):
        assert age_on(child, today + timedelta(days=number)) == age_on(child, today)
