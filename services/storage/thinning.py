"""Which of many copies are kept: the last week's days, four weeks, twelve months, and no more.

Pure: it knows moments only. ``services.storage.copies`` applies it to files.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

DAYS, WEEKS, MONTHS = 7, 4, 12
UNTOUCHED = timedelta(days=1)
"""What was saved within the last day stays: a copy made before a risky step must outlive the day."""
LIFE = timedelta(days=366)
"""An erased case is gone for good only when the last copy that holds it is gone (12 months)."""
YOUNG_ENOUGH = 3
"""So many younger copies must exist before one goes for its age: a clock set wrong by years must
not take every copy but one."""


def thinned(moments: Iterable[datetime], now: datetime) -> list[datetime]:
    """The moments whose copies are kept, newest first; days are those of ``now``'s time zone.

    Kept are the newest copy of all; everything of the last 24 hours; the last copy of each of the
    7 latest days, 4 latest weeks and 12 latest months that have one. A moment that lies after
    ``now`` is kept: the clock was changed, and nothing is known of it.
    """
    newest_first = sorted(set(moments), reverse=True)
    if not newest_first:
        return []
    settled = [moment for moment in newest_first if moment <= now]
    kept = {newest_first[0], *(moment for moment in newest_first if moment > now - UNTOUCHED)}
    for count, period in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        kept |= _last_of_each(settled, count, period, now)
    young = [moment for moment in newest_first if moment > now - LIFE]
    if len(young) >= YOUNG_ENOUGH:
        kept &= {newest_first[0], *young}
    return sorted(kept, reverse=True)


def _last_of_each(
    newest_first: list[datetime],
    count: int,
    period: Callable[[datetime], tuple[int, ...]],
    now: datetime,
) -> set[datetime]:
    found: dict[tuple[int, ...], datetime] = {}
    for moment in newest_first:
        found.setdefault(period(moment.astimezone(now.tzinfo)), moment)
    return set(list(found.values())[:count])


def _day(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month, moment.day


def _week(moment: datetime) -> tuple[int, ...]:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month
