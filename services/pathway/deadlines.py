"""When a step falls due: pure functions from moments to moments, and the sum behind each limit.

A limit in hours ends at the exact moment; one in days or months at the end of the local day.
"""

import calendar
from collections.abc import Iterable, Iterator, Mapping
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
class Sum:
    """How the end of one limit comes about, so that anybody can add it up again.

    ``event`` is the moment it runs from, ``begins`` when that was (None: not known yet, nor is
    ``ends``); ``skipped`` the days left out because offices do not work. ``counts`` is false for a
    limit whose condition is not met; ``first`` marks the one that ends first of those that count.
    """

    deadline: Deadline
    event: str
    begins: datetime | None
    skipped: tuple[date, ...]
    ends: datetime | None
    counts: bool
    first: bool


@dataclass(frozen=True, slots=True)
class Zone:
    """Where and by which calendar days are counted."""

    timezone: ZoneInfo
    work: WorkCalendar


def pack_zone(pack: Pack) -> Zone:
    """The time zone and the calendar of a pack."""
    return Zone(pack.timezone, pack_calendar(pack))


def end_of(deadline: Deadline, moments: Mapping[str, datetime], zone: Zone) -> datetime | None:
    """When a limit ends, in UTC; None while none of its starting moments is known, and for a
    moment so far off that the calendar ends first."""
    start = next((moments[name] for name in deadline.start if name in moments), None)
    if start is None:
        return None
    try:
        if deadline.unit == "hours":
            return start.astimezone(UTC) + timedelta(hours=deadline.amount)
        first = start.astimezone(zone.timezone).date()
        return end_of_day(_last_day(first, deadline, zone.work), zone.timezone)
    except OverflowError:
        return None


def in_force(deadline: Deadline, facts: Mapping[str, bool | int]) -> bool:
    """Whether a limit counts; while its condition is unknown, only if it is a cautious one."""
    if deadline.when is None:
        return True
    value = deadline.when.evaluate(facts).value
    return deadline.cautious if value is None else value


def step_due(
    pack: Pack, form: str, moments: Mapping[str, datetime | None], facts: Mapping[str, bool]
) -> datetime | None:
    """When the pack's limits for the step of this form end for one record; the earliest that counts.

    None where the pack has no such step, or sets no limit."""
    known = {name: at for name, at in moments.items() if at is not None}
    step = pack.step_of(form)
    deadlines = step.deadlines if step else ()
    zone = pack_zone(pack)
    ends = (end_of(limit, known, zone) for limit in deadlines if in_force(limit, facts))
    return min((at for at in ends if at is not None), default=None)


def sums_of(
    deadlines: Iterable[Deadline],
    facts: Mapping[str, bool | int],
    moments: Mapping[str, datetime],
    zone: Zone,
) -> tuple[Sum, ...]:
    """The sum of every limit of a step: those that count first, the earliest end before the rest."""
    sums = [_sum(limit, facts, moments, zone) for limit in deadlines]
    order = sorted(sums, key=lambda one: (not one.counts, one.ends is None, one.ends or _NEVER))
    return tuple(_marked(order))


_NEVER = datetime.max.replace(tzinfo=UTC)


def _marked(ordered: list[Sum]) -> Iterator[Sum]:
    for place, one in enumerate(ordered):
        first = place == 0 and one.counts and one.ends is not None
        yield Sum(one.deadline, one.event, one.begins, one.skipped, one.ends, one.counts, first)


def _sum(
    deadline: Deadline,
    facts: Mapping[str, bool | int],
    moments: Mapping[str, datetime],
    zone: Zone,
) -> Sum:
    event = next((name for name in deadline.start if name in moments), deadline.start[0])
    begins, ends = moments.get(event), end_of(deadline, moments, zone)
    skipped: tuple[date, ...] = ()
    if begins is not None and ends is not None and deadline.unit == "working_days":
        day = begins.astimezone(zone.timezone).date()
        after = day + timedelta(days=1) if deadline.amount else day
        last = ends.astimezone(zone.timezone).date()
        skipped = tuple(zone.work.days_off(after, last))
    return Sum(deadline, event, begins, skipped, ends, in_force(deadline, facts), first=False)


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
