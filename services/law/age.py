"""How old a child is on a day, from a date of birth or from an age somebody stated."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any


@dataclass(frozen=True, slots=True)
class AgeRange:
    """Full years; None means that this end is not known. ``exact``: from a firm date of birth."""

    low: int | None
    high: int | None
    exact: bool

    @property
    def known(self) -> int | None:
        """The one age in years, where both ends agree."""
        return self.low if self.low is not None and self.low == self.high else None


def full_years(birth: date, on: date) -> int:
    """Full years reached on a day. A birthday on 29 February is reached on 1 March otherwise."""
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))


def age_on(child: Mapping[str, Any], on: date) -> AgeRange:
    """The age of a child on a day.

    ``child`` holds the columns birth_date, birth_date_estimated, age_from, age_to, age_estimated,
    age_stated_on.
    A firm date of birth outranks a stated age. An estimated date of birth or age ("≈ 16") may be
    a year off in both directions, so that nobody is judged by a guess. An age stated on an earlier day has grown with the years in between, and one
    year more may have passed since: "13" said two years and a month ago is 15 or 16 now.
    """
    birth: date | None = child.get("birth_date")
    if birth is not None and not child.get("birth_date_estimated"):
        years = max(full_years(birth, on), 0)
        return AgeRange(years, years, exact=True)
    stated = _stated(child, on)
    if stated is not None:
        return stated
    if birth is not None:
        years = full_years(birth, on)
        return AgeRange(max(years - 1, 0), max(years + 1, 0), exact=False)
    return AgeRange(None, None, exact=False)


def _stated(child: Mapping[str, Any], on: date) -> AgeRange | None:
    low: int | None = child.get("age_from")
    high: int | None = child.get("age_to")
    if low is None and high is None:
        return None
    if low is None or high is None:
        low = high = low if low is not None else high
    low, high = sorted((low or 0, high or 0))
    if low == high and child.get("age_estimated"):
        low, high = max(low - 1, 0), high + 1
    said: date | None = child.get("age_stated_on")
    if said is None or said == on:
        return AgeRange(low, high, exact=False)
    since = full_years(said, on) if on > said else -full_years(on, said)
    grown = 1 if on > said else 0
    early = 0 if on > said else -1
    return AgeRange(max(low + since + early, 0), max(high + since + grown, 0), exact=False)


def next_birthday(child: Mapping[str, Any], after: date) -> date | None:
    """The next day after ``after`` on which time alone may change the age; None for no known day.

    A stated age is one year wider from the day after it was stated, and grows with each
    anniversary of that day. Before that day (a clock that went back) it may change any day.
    """
    birth: date | None = child.get("birth_date")
    said: date | None = child.get("age_stated_on")
    firm = birth is not None and not child.get("birth_date_estimated")
    stated = not firm and _stated(child, after) is not None
    anchor = (said or birth) if stated else birth or said
    if anchor is None:
        return None
    if stated and said is not None and after <= said:
        return after + timedelta(days=1)
    for year in (after.year, after.year + 1):
        day = _anniversary(anchor, year)
        if day > after:
            return day
    return None


def _anniversary(anchor: date, year: int) -> date:
    try:
        return anchor.replace(year=year)
    except ValueError:
        return date(year, 3, 1)
