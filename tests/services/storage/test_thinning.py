"""The rotation of copies: seven days, four weeks, twelve months, and never the last good one."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from services.storage.thinning import DAYS, LIFE, MONTHS, UNTOUCHED, WEEKS, YOUNG_ENOUGH, thinned

BISHKEK = timezone(timedelta(hours=6))
NOW = datetime(2026, 11, 17, 17, 0, tzinfo=BISHKEK)
ages = st.lists(st.integers(0, 3 * 366 * 24 * 60), max_size=120)
"""Minutes before now, up to three years."""


def at(minutes: int) -> datetime:
    return NOW - timedelta(minutes=minutes)


def moments_of(minutes: list[int]) -> list[datetime]:
    return [at(one) for one in minutes]


@given(ages)
def test_the_newest_copy_always_stays(minutes: list[int]) -> None:
    moments = moments_of(minutes)
    kept = thinned(moments, NOW)
    assert kept[:1] == sorted(moments, reverse=True)[:1]
    assert set(kept) <= set(moments)


@given(ages)
def test_what_was_saved_within_a_day_stays(minutes: list[int]) -> None:
    recent = {moment for moment in moments_of(minutes) if moment > NOW - UNTOUCHED}
    assert recent <= set(thinned(moments_of(minutes), NOW))


@given(ages)
def test_thinning_twice_changes_nothing_more(minutes: list[int]) -> None:
    once = thinned(moments_of(minutes), NOW)
    assert thinned(once, NOW) == once


@given(ages)
def test_no_more_stay_than_days_weeks_and_months_need(minutes: list[int]) -> None:
    old = [moment for moment in thinned(moments_of(minutes), NOW) if moment <= NOW - UNTOUCHED]
    assert len(old) <= DAYS + WEEKS + MONTHS + YOUNG_ENOUGH


@given(ages)
def test_nothing_older_than_a_year_stays_beside_younger_copies(minutes: list[int]) -> None:
    moments = set(moments_of(minutes))
    kept = thinned(moments, NOW)
    if len([moment for moment in moments if moment > NOW - LIFE]) >= YOUNG_ENOUGH:
        assert all(moment > NOW - LIFE for moment in kept)


@given(ages)
def test_each_of_the_last_seven_days_with_a_copy_keeps_its_last(minutes: list[int]) -> None:
    moments = moments_of(minutes)
    days = sorted({moment.date() for moment in moments if moment > NOW - LIFE}, reverse=True)
    kept = set(thinned(moments, NOW))
    for day in days[:DAYS]:
        assert max(moment for moment in moments if moment.date() == day) in kept


@given(ages, st.integers(1, 60 * 24 * 4000))
def test_a_clock_set_forward_by_years_does_not_take_every_copy(
    minutes: list[int], ahead: int
) -> None:
    moments = moments_of(minutes)
    wrong = NOW + timedelta(minutes=ahead)
    kept = thinned([*moments, wrong], wrong)
    assert len(kept) >= min(len(set(moments)) + 1, 2)


def test_two_years_of_daily_copies_leave_a_week_a_month_and_a_year() -> None:
    kept: list[datetime] = []
    day = NOW - timedelta(days=730)
    while day <= NOW:
        kept = thinned([*kept, day], day)
        day += timedelta(days=1)
    days = [(NOW - moment).days for moment in kept]
    assert days[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert len({moment.isocalendar()[:2] for moment in kept[:12]}) >= 4
    assert len({(moment.year, moment.month) for moment in kept}) >= 12
    assert max(days) <= LIFE.days
    assert len(kept) <= 24


def test_days_are_those_of_the_office_not_of_greenwich() -> None:
    evening = datetime(2026, 11, 10, 23, 30, tzinfo=BISHKEK)
    next_morning = datetime(2026, 11, 11, 1, 0, tzinfo=BISHKEK)
    kept = thinned([evening.astimezone(UTC), next_morning.astimezone(UTC), NOW], NOW)
    assert kept == [NOW, next_morning, evening]


def test_nothing_is_thinned_from_nothing() -> None:
    assert thinned([], NOW) == []
