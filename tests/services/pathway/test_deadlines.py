"""When limits end: hours exactly, days and months with the local day."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from services.packs.model import Pack
from services.packs.tracks import UNITS, Deadline
from services.pathway.deadlines import Zone, add_months, end_of
from services.pathway.working_days import pack_calendar

moments = st.datetimes(
    datetime(2024, 1, 1),
    datetime(2027, 6, 1),
    timezones=st.just(UTC),
)
amounts = st.integers(0, 30)


def limit(amount: int, unit: str, *starts: str) -> Deadline:
    """A limit that no law sets."""
    return Deadline(starts or ("begun",), amount, unit, "OFFICE")


def end(pack: Pack, deadline: Deadline, **known: datetime) -> datetime | None:
    """When it ends in Bishkek."""
    return end_of(deadline, known, Zone(pack.timezone, pack_calendar(pack)))


@given(start=moments, later=st.timedeltas(timedelta(), timedelta(days=400)), amount=amounts)
def test_every_limit_grows_with_its_start_and_its_length(
    kg: Pack, start: datetime, later: timedelta, amount: int
) -> None:
    for unit in UNITS:
        ends = end(kg, limit(amount, unit), begun=start)
        assert ends is not None
        assert ends <= end(kg, limit(amount + 1, unit), begun=start)
        assert ends <= end(kg, limit(amount, unit), begun=start + later)


@given(start=moments, amount=amounts)
def test_no_limit_ends_before_it_begins(kg: Pack, start: datetime, amount: int) -> None:
    for unit in UNITS:
        ends = end(kg, limit(amount, unit), begun=start)
        assert ends is not None
        assert ends >= start - timedelta(seconds=1)


def test_hours_end_at_the_exact_moment(kg: Pack) -> None:
    start = datetime(2026, 11, 14, 9, 7, 5, tzinfo=UTC)

    assert end(kg, limit(24, "hours"), begun=start) == start + timedelta(hours=24)


def test_days_end_with_the_local_day(kg: Pack) -> None:
    start = datetime(2026, 11, 10, 19, 0, tzinfo=UTC)  # 01:00 on the 11th in Bishkek

    assert end(kg, limit(2, "days"), begun=start) == datetime(2026, 11, 13, 17, 59, 59, tzinfo=UTC)


def test_the_same_day_ends_with_that_day(kg: Pack) -> None:
    start = datetime(2026, 11, 10, 4, 0, tzinfo=UTC)

    assert end(kg, limit(0, "days"), begun=start) == datetime(2026, 11, 10, 17, 59, 59, tzinfo=UTC)


def test_a_limit_without_a_known_start_has_no_end(kg: Pack) -> None:
    assert end(kg, limit(2, "days")) is None


def test_the_first_known_start_counts(kg: Pack) -> None:
    deadline = limit(1, "days", "told", "begun")
    begun = datetime(2026, 11, 10, 4, 0, tzinfo=UTC)
    told = datetime(2026, 11, 12, 4, 0, tzinfo=UTC)

    assert end(kg, deadline, begun=begun) == datetime(2026, 11, 11, 17, 59, 59, tzinfo=UTC)
    assert end(kg, deadline, begun=begun, told=told) == datetime(
        2026, 11, 13, 17, 59, 59, tzinfo=UTC
    )


def test_a_month_after_the_thirty_first_is_the_last_of_a_short_month() -> None:
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2027, 12, 31), 2) == date(2028, 2, 29)
    assert add_months(date(2026, 12, 5), 1) == date(2027, 1, 5)
