"""Dates, moments, numbers, ages and names as people read them; pure functions.

CLDR (through Babel) gives month names and number signs. The short date is always
day.month.year: CLDR's short form for Kyrgyz is month first, which nobody writes.
"""

from collections.abc import Iterable
from datetime import date, datetime, tzinfo
from decimal import Decimal

from babel.dates import format_date as _babel_date
from babel.numbers import format_decimal

_KYRGYZ_ON = [
    "январы",
    "февралы",
    "марты",
    "апрели",
    "майы",
    "июну",
    "июлу",
    "августу",
    "сентябры",
    "октябры",
    "ноябры",
    "декабры",
]
_KYRGYZ_AGE = "жаш"
_NARROW_GAP = "\u00a0"


def format_date(day: date) -> str:
    """21.11.2026, in every language."""
    return f"{day:%d.%m.%Y}"


def format_long_date(day: date, language: str) -> str:
    """The date as written on a paper: 9 марта 2026 г., 2026-жылдын 9-марты, 9 March 2026."""
    if language == "ky":
        return f"{day.year}-жылдын {day.day}-{_KYRGYZ_ON[day.month - 1]}"
    pattern = "d MMMM y 'г'." if language == "ru" else "d MMMM y"
    return _babel_date(day, format=pattern, locale=_locale(language))


def format_month(day: date, language: str) -> str:
    """The month alone, for readers who must not learn the day."""
    if language == "ky":
        return f"{day.year}-жылдын {_KYRGYZ_ON[day.month - 1]}"
    pattern = "LLLL y 'г'." if language == "ru" else "LLLL y"
    return _babel_date(day, format=pattern, locale=_locale(language))


def format_moment(moment: datetime, zone: tzinfo) -> str:
    """21.11.2026 14:05 in the office's time zone. Raises ValueError for a naive moment."""
    return f"{_local(moment, zone):%d.%m.%Y %H:%M}"


def local_date(moment: datetime, zone: tzinfo) -> date:
    """The day on the office's wall calendar."""
    return _local(moment, zone).date()


def format_number(value: int | Decimal, language: str) -> str:
    """1 234 567,5 in Russian and Kyrgyz, 1,234,567.5 in English; no trailing zeros."""
    text: str = format_decimal(value, format="#,##0.##", locale=_locale(language))
    return text


def age_text(low: int | None, high: int | None, language: str, *, exact: bool = True) -> str:
    """An age in years: ``13 лет``, ``13–15 лет``, ``≈ 14 жаш``; empty when nothing is known."""
    ends = [age for age in (low, high) if age is not None]
    if not ends:
        return ""
    figure = str(ends[0]) if len(set(ends)) == 1 else f"{ends[0]}–{ends[-1]}"
    sign = "" if exact or len(set(ends)) > 1 else f"≈{_NARROW_GAP}"
    return f"{sign}{figure}{_NARROW_GAP}{_years(ends[-1], language)}"


def dotted_initials(family: str | None, given: str | None, patronymic: str | None) -> str:
    """First letters only (``А. К.``); *уулу* and *кызы* belong to the word before and vanish."""
    parts = (part.strip() for part in (given, family, patronymic) if part and part.strip())
    return _NARROW_GAP.join(f"{part[0].upper()}." for part in parts)


def joined(items: Iterable[str]) -> str:
    """A list with commas; no "and", because its form would depend on the words."""
    return ", ".join(item for item in items if item)


def _years(age: int, language: str) -> str:
    if language == "ky":
        return _KYRGYZ_AGE
    if language != "ru":
        return "year" if age == 1 else "years"
    if age % 10 == 1 and age % 100 != 11:
        return "год"
    return "года" if age % 10 in (2, 3, 4) and age % 100 not in (12, 13, 14) else "лет"


def _locale(language: str) -> str:
    return {"ky": "ky_KG", "ru": "ru_RU"}.get(language, "en_GB")


def _local(moment: datetime, zone: tzinfo) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone has no local date")
    return moment.astimezone(zone)
