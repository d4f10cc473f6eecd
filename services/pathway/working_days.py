"""Working days of a country: weekends, public holidays and the days moved by decree."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from importlib.util import find_spec, module_from_spec
from types import MappingProxyType, ModuleType
from zoneinfo import ZoneInfo

from services.packs.model import Pack

_SATURDAY = 5
_FURTHEST = 366
"""No run of days off is longer: a calendar without working days is refused instead of looping."""


@dataclass(frozen=True)
class WorkCalendar:
    """Which days are working days. ``overrides`` (True: worked, False: off) outrank the country.

    Religious holidays of coming years are estimates of the library until they are decreed: a
    pack corrects them with ``[holiday]``.
    """

    country: str
    overrides: Mapping[date, bool] = field(default_factory=dict)

    def is_working_day(self, day: date) -> bool:
        """Whether offices work on that day."""
        fixed = self.overrides.get(day)
        if fixed is not None:
            return fixed
        return _works(self.country, day)

    def days_off(self, first: date, last: date) -> Iterator[date]:
        """The days from ``first`` to ``last``, both included, on which offices do not work."""
        for ahead in range((last - first).days + 1):
            day = first + timedelta(days=ahead)
            if not self.is_working_day(day):
                yield day

    def holiday(self, day: date, language: str) -> str:
        """What the country calls that public holiday; empty where it is none, where a pack or a
        decree decided about the day, or where the library has no name in the language."""
        if not self.country or day in self.overrides:
            return ""
        return _names(self.country, day.year, language).get(day, "")

    def is_moved(self, day: date) -> bool:
        """Whether a pack or a decree, not the country's calendar, decides about the day."""
        return day in self.overrides


@cache
def calendar_of(country: str, overrides: tuple[tuple[date, bool], ...] = ()) -> WorkCalendar:
    """The calendar of a country with a pack's corrections; equal ones are shared."""
    return WorkCalendar(country, MappingProxyType(dict(overrides)))


def pack_calendar(pack: Pack) -> WorkCalendar:
    """The calendar of a pack: its country, corrected by ``[holiday]`` ("2026-05-28" = "off"), and
    above both the days that the office recorded as moved."""
    fixed = {
        date.fromisoformat(day): entry == "work"
        for day, entry in pack.section("holiday").items()
        if isinstance(entry, str)
    }
    fixed |= {moved.day: moved.works for moved in pack.moved_days}
    return calendar_of(pack.holidays_country, tuple(sorted(fixed.items())))


def add_working_days(start: datetime, amount: int, pack: Pack) -> datetime:
    """The end (UTC) of the last of ``amount`` working days after the local day of ``start``."""
    day = nth_working_day(pack_calendar(pack), start.astimezone(pack.timezone).date(), amount)
    return end_of_day(day, pack.timezone)


def nth_working_day(calendar: WorkCalendar, start: date, amount: int) -> date:
    """The last of ``amount`` working days that follow ``start``; the day itself never counts.

    With zero: ``start`` itself, or the next working day if it is none. Raises ValueError for a
    negative amount and for a calendar that has no working days.
    """
    if amount < 0:
        raise ValueError("a deadline lies after its start")
    if not amount:
        return start if calendar.is_working_day(start) else _next(calendar, start)
    day = start
    for _ in range(amount):
        day = _next(calendar, day)
    return day


def end_of_day(day: date, zone: ZoneInfo) -> datetime:
    """The last second of a local day, in UTC: a limit in days runs until then."""
    return datetime.combine(day, time(23, 59, 59), zone).astimezone(UTC)


def _next(calendar: WorkCalendar, day: date) -> date:
    for ahead in range(1, _FURTHEST):
        later = day + timedelta(days=ahead)
        if calendar.is_working_day(later):
            return later
    raise ValueError("a calendar without working days")


@lru_cache(maxsize=4096)
def _works(country: str, day: date) -> bool:
    year = _year(country, day.year)
    if day in year.worked:
        return True
    return day.weekday() < _SATURDAY and day not in year.off


@cache
def _names(country: str, year: int, language: str) -> Mapping[date, str]:
    """The names of a year's holidays in a language, as far as the library has it."""
    library = _library()
    known = library.country_holidays(country).supported_languages
    chosen = next((name for name in known if name.partition("_")[0] == language), None)
    if chosen is None:
        return {}
    return MappingProxyType(
        dict(library.country_holidays(country, years=year, language=chosen).items())
    )


@dataclass(frozen=True, slots=True)
class _Year:
    off: frozenset[date]
    worked: frozenset[date]


@cache
def _year(country: str, year: int) -> _Year:
    """The days off of one year, and the weekend days that are worked instead."""
    if not country:
        return _Year(frozenset(), frozenset())
    found = _library().country_holidays(country, years=year)
    worked = frozenset(day for day in getattr(found, "weekend_workdays", ()) if day.year == year)
    return _Year(frozenset(found.keys()) - worked, worked)


@cache
def _library() -> ModuleType:
    """The holiday library, imported on first use and without the 250 countries that its package
    of countries would import with the one asked for: 4 ms instead of 100."""
    spec = find_spec("holidays.countries")
    if spec is not None and spec.name not in sys.modules:
        sys.modules[spec.name] = module_from_spec(spec)
    import holidays

    return holidays
