"""When a step falls due: pure functions from moments to moments.

A limit in hours ends at the exact moment; one in days or months at the end of the local day.
"""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from services.packs.model import Pack
from services.packs.tracks import Deadline
from services.pathway.working_days import (
    WorkCalendar,
    end_of_day,
    nth_working_day,
    pack_calendar,
)


@dataclass(frozen=True, slots=True)
class Due:
    """One limit with its end, kept for display beside the one that counts."""

    deadline: Deadline
    at: datetime


@dataclass(frozen=True, slots=True)
class Zone:
    """Where and by which calendar days are counted."""

    timezone: ZoneInfo
    work: WorkCalendar


def end_of(deadline: Deadline, moments: Mapping[str, datetime], zone: Zone) -> datetime | None:
    """When a limit ends, in UTC; None while none of its starting moments is known."""
    start = next((moments[name] for name in deadline.start if name in moments), None)
    if start is None:
        return None
    if deadline.unit == "hours":
        return start.astimezone(UTC) + timedelta(hours=deadline.amount)
    first = start.astimezone(zone.timezone).date()
    return end_of_day(_last_day(first, deadline, zone.work), zone.timezone)


def step_due(
    pack: Pack, step: str, moments: Mapping[str, datetime | None], facts: Mapping[str, bool]
) -> datetime | None:
    """When the pack's limits for a step end for one record; the earliest that counts."""
    known = {name: at for name, at in moments.items() if at is not None}
    zone = Zone(pack.timezone, pack_calendar(pack))
    ends = []
    for deadline in pack.steps[step].deadlines if step in pack.steps else ():
        if deadline.when is not None:
            value = deadline.when.evaluate(facts).value
            if not (deadline.cautious if value is None else value):
                continue
        at = end_of(deadline, known, zone)
        if at is not None:
            ends.append(at)
    return min(ends, default=None)


def add_months(day: date, months: int) -> date:
    """The same day ``months`` later; the last day of a month that is too short."""
    place = day.year * 12 + day.month - 1 + months
    year, month = divmod(place, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def _last_day(first: date, deadline: Deadline, work: WorkCalendar) -> date:
    if deadline.unit == "days":
        return first + timedelta(days=deadline.amount)
    if deadline.unit == "months":
        return add_months(first, deadline.amount)
    return nth_working_day(work, first, deadline.amount)
