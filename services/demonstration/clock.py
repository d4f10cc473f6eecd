"""The clock of a demonstration: it stands still, and moves when the next act begins."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DEMO_DAY = date(2026, 11, 24)
"""The day on which a written demonstration ends, a Tuesday: the same every time it is built."""

DEMO_HOUR = time(9, 0)


class DemoClock:
    """A Clock that is set by hand."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment.astimezone(UTC)

    def __call__(self) -> datetime:
        """The moment it was last set to, in UTC."""
        return self._moment

    def set(self, moment: datetime) -> None:
        """Move to a moment; it must be aware."""
        self._moment = moment.astimezone(UTC)


def same_weekday(day: date) -> date:
    """The last day up to ``day`` that is a Tuesday like DEMO_DAY, so that sittings fall on weekdays."""
    return day - timedelta(days=(day.weekday() - DEMO_DAY.weekday()) % 7)


def demo_moment(day: date, zone: ZoneInfo) -> datetime:
    """The hour of that day at which a demonstration ends."""
    return datetime.combine(day, DEMO_HOUR, zone).astimezone(UTC)
