"""What is known of one case: facts and moments, gathered while its records are read."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time

from services.packs.model import Pack


@dataclass(slots=True)
class CaseFacts:
    """What the engine reads: known facts by name, and aware moments by name."""

    facts: dict[str, bool | int] = field(default_factory=dict)
    moments: dict[str, datetime] = field(default_factory=dict)

    def say(self, name: str, value: bool | int | None) -> None:
        """State a fact; None leaves it unknown."""
        if value is not None:
            self.facts[name] = value

    def at(self, name: str, moments: Iterable[datetime | None], *, last: bool = False) -> bool:
        """State the first (or last) of these moments, if any is known, and say whether one is."""
        known = sorted(moment for moment in moments if moment is not None)
        if known:
            self.moments[name] = known[-1] if last else known[0]
        return bool(known)

    def done(self, name: str, moment: str, moments: Iterable[datetime | None]) -> None:
        """State both that something was done and when first."""
        self.say(name, self.at(moment, moments))


def noon(day: date, pack: Pack) -> datetime:
    """Noon of a local day, for a date that has no hour."""
    return datetime.combine(day, time(12), pack.timezone)


def local_day(moment: datetime, pack: Pack) -> date:
    """The day of a moment where the pack is."""
    return moment.astimezone(pack.timezone).date()
