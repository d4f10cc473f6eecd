"""Properties of the limits of placements, over every form of care and every first day."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.care.placement_rules import limit_of, within_limit
from services.errors import RuleViolation

LIMITED = ("PRELIMINARY", "FOSTER_EMERGENCY", "FOSTER_SHORT", "FOSTER_MEDIUM", "INSTITUTION")
DAYS = st.dates(date(2020, 1, 1), date(2060, 12, 31))


@settings(max_examples=100, deadline=None)
@given(
    kind=st.sampled_from(LIMITED), start=DAYS, length=st.integers(0, 500), extended=st.booleans()
)
def test_end_is_refused_exactly_when_it_lies_behind_the_limit(pack, kind, start, length, extended):
    limit = limit_of(pack, kind, start, extended=extended)
    values = {"kind": kind, "starts_on": start, "ends_on": start + timedelta(days=length)}

    if values["ends_on"] <= limit:
        assert within_limit(pack, values, extended=extended) == values
    else:
        with pytest.raises(RuleViolation, match="placement_too_long"):
            within_limit(pack, values, extended=extended)


@settings(max_examples=100, deadline=None)
@given(kind=st.sampled_from(LIMITED), start=DAYS)
def test_without_a_planned_end_it_is_the_limit_which_lies_ahead(pack, kind, start):
    end = within_limit(pack, {"kind": kind, "starts_on": start})["ends_on"]

    assert end == limit_of(pack, kind, start) > start
    assert limit_of(pack, kind, start, extended=True) >= end


@settings(max_examples=60, deadline=None)
@given(kind=st.sampled_from(LIMITED), start=DAYS, later=st.integers(1, 400))
def test_later_beginning_never_ends_earlier(pack, kind, start, later):
    assert limit_of(pack, kind, start + timedelta(days=later)) >= limit_of(pack, kind, start)


@pytest.mark.parametrize(
    ("start", "last"),
    [
        (date(2026, 8, 31), date(2027, 2, 28)),
        (date(2027, 8, 31), date(2028, 2, 29)),
        (date(2026, 12, 31), date(2027, 6, 30)),
    ],
)
def test_six_months_from_the_end_of_a_long_month_end_with_the_short_one(pack, start, last):
    assert limit_of(pack, "INSTITUTION", start) == last


def test_every_form_of_care_that_is_named_here_is_one_of_the_pack(pack):
    limited = {code for code in pack.lists["placement"] if limit_of(pack, code, date(2026, 1, 1))}
    assert limited == set(LIMITED)
