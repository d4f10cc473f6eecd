"""Reading what a person typed: tolerant where the meaning is clear, and plain where it is not."""

import re
from calendar import monthrange
from datetime import UTC, date, datetime, time, tzinfo
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication, QLocale

from ui.i18n import locale
from ui.messages import field_message

_DIGITS = re.compile(r"\d+")
_AGE_RANGE = re.compile(r"^\s*≈?\s*(\d{1,3})\s*(?:-|–|—|\.\.|…)\s*(\d{1,3})\s*$")
_ABOUT = re.compile(r"^\s*(?:≈|~|около|ок\.|болжол менен|about)\s*(\d{1,3})\s*$", re.IGNORECASE)


class Unreadable(Exception):
    """The text has no meaning for this field; ``code`` is stored nowhere, ``sentence`` is shown."""

    def __init__(self, code: str, sentence: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.sentence = sentence or field_message(code)


def read_date(text: str) -> date | None:
    """A day typed as 5.3.2026, 05/03/26, 5 3 2026, 05032026 or 2026-03-05; None for empty text.

    Raises Unreadable, with a sentence that names the day that does not exist.
    """
    text = text.strip()
    if not text:
        return None
    parts = _DIGITS.findall(text)
    if len(parts) == 1 and len(parts[0]) in (6, 8):
        parts = [parts[0][:2], parts[0][2:4], parts[0][4:]]
    if len(parts) != 3 or re.search(r"[^\d\s./,-]", text.replace("г.", "").replace("ж.", "")):
        raise Unreadable("date_unreadable")
    if len(parts[0]) == 4:
        parts.reverse()
    day, month, year = (int(part) for part in parts)
    if len(parts[2]) == 2:
        year += 2000 if year <= (date.today().year % 100) + 10 else 1900
    return _existing(day, month, year)


def read_time(text: str) -> time | None:
    """A time of day typed as 14:05, 14.05, 1405 or 9; None for empty text. Raises Unreadable."""
    text = text.strip()
    if not text:
        return None
    parts = _DIGITS.findall(text)
    if len(parts) == 1 and len(parts[0]) in (3, 4):
        parts = [parts[0][:-2], parts[0][-2:]]
    if not parts or len(parts) > 3:
        raise Unreadable("time_unreadable")
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) > 1 else 0
    if hour > 23 or minute > 59:
        raise Unreadable("time_unreadable")
    return time(hour, minute)


def read_moment(day: str, clock: str, zone: tzinfo | None) -> datetime | None:
    """A day and a time on the office's clock as an aware moment in UTC; None for two empty texts.

    A day alone is refused: a made-up midnight would start a 24-hour deadline at the wrong hour.
    """
    found_day, found_time = read_date(day), read_time(clock)
    if found_day is None and found_time is None:
        return None
    if found_day is None:
        raise Unreadable("date_missing")
    if found_time is None:
        raise Unreadable("time_missing")
    return datetime.combine(found_day, found_time, tzinfo=zone).astimezone(UTC)


def read_whole(text: str) -> int | None:
    """A whole number; "≈ 14" reads 14. None for empty text. Raises Unreadable."""
    text = text.strip()
    about = _ABOUT.match(text)
    text = about.group(1) if about else text.replace(" ", "").replace("\u00a0", "")
    if not text:
        return None
    if not re.fullmatch(r"-?\d{1,12}", text):
        raise Unreadable("whole_unreadable")
    return int(text)


def read_number(text: str) -> Decimal | None:
    """A number with at most two places, comma or point. None for empty text. Raises Unreadable."""
    text = text.strip().replace(" ", "").replace("\u00a0", "").replace(",", ".")
    if not text:
        return None
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise Unreadable("number_unreadable") from None
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -2 or abs(value) > 10**12:
        raise Unreadable("number_unreadable")
    return value


def read_age_range(text: str) -> tuple[int, int] | None:
    """The two ages in "13–15"; None where the text is no range."""
    found = _AGE_RANGE.match(text)
    return (int(found.group(1)), int(found.group(2))) if found else None


def says_about(text: str) -> bool:
    """Whether the text marks a number as an estimate ("≈ 14")."""
    return bool(_ABOUT.match(text)) or "≈" in text


def _existing(day: int, month: int, year: int) -> date:
    if not 1 <= month <= 12:
        text = QCoreApplication.translate("typed", "There is no month {number}.")
        raise Unreadable("date_no_such_day", text.format(number=month))
    if not 1 <= day <= monthrange(year, month)[1] or not 1900 <= year <= 2200:
        name = locale().monthName(month, QLocale.FormatType.LongFormat)
        text = QCoreApplication.translate("typed", "There is no {day} {month} {year}.")
        raise Unreadable("date_no_such_day", text.format(day=day, month=name, year=year))
    return date(year, month, day)
