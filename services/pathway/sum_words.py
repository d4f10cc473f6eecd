"""How a limit adds up, and what a change moved, in words."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from services.events import StepEffect
from services.formats import format_date, format_moment, joined
from services.packs.model import Pack
from services.packs.text import pick
from services.pathway.deadlines import Sum
from services.pathway.engine import BLOCKED, DONE, OPEN
from services.pathway.words import fact_text, reopening_facts, source_text, why_text
from services.pathway.working_days import WorkCalendar, pack_calendar
from services.texts import plural

MOST = 3
"""How many effects of a change are told one by one."""

_SATURDAY = 5
_PENDING = (OPEN, BLOCKED)


def amount_text(pack: Pack, unit: str, amount: int, language: str) -> str:
    """A length of time: "3 working days", "24 часа"."""
    forms = pack.text("limit_unit", unit, language).split("|")
    return plural(forms, amount).replace("{n}", str(amount))


def sum_text(pack: Pack, one: Sum, language: str) -> str:
    """The sum of one limit: "from 12.05.2026 (child found) + 3 working days, skipping 16.05 and
    17.05 = 19.05.2026"."""
    deadline = one.deadline
    amount = amount_text(pack, deadline.unit, deadline.amount, language)
    event = fact_text(pack, one.event, language)
    if one.begins is None or one.ends is None:
        code = "not_begun" if deadline.amount else "same_day_not_begun"
        return _word(pack, code, language).format(amount=amount, event=event)
    hours = deadline.unit == "hours"
    skipped = _skipped(pack, one.skipped, language)
    code = "adds_skipping" if skipped else "adds"
    if not deadline.amount and not skipped:
        code = "same_day"
    return _word(pack, code, language).format(
        begins=_moment(pack, one.begins, hours=hours),
        event=event,
        amount=amount,
        skipped=skipped,
        ends=_moment(pack, one.ends, hours=hours),
    )


def sum_lines(pack: Pack, sums: Sequence[Sum], language: str) -> tuple[str, ...]:
    """Each limit with its source and its sum; of several in force, the one that ends first says
    so, and one that is not in force says that."""
    counting = [one for one in sums if one.counts and one.ends is not None]
    lines = []
    for one in sums:
        notes = []
        if one.first and len(counting) > 1:
            notes.append(_word(pack, "first", language))
        if not one.counts:
            notes.append(_word(pack, "not_counting", language))
        line = (
            f"{source_text(pack, one.deadline.source, language)}: {sum_text(pack, one, language)}"
        )
        lines.append("; ".join([line, *notes]))
    return tuple(lines)


def told_effects(effects: Iterable[StepEffect]) -> tuple[StepEffect, ...]:
    """The effects that a person would not expect: a limit that moved, a step no longer done."""
    return tuple(one for one in effects if _moved(one) or _undone(one))


def effect_lines(
    pack: Pack, effects: Iterable[StepEffect], language: str, most: int = MOST
) -> tuple[str, ...]:
    """What a change moved, at most ``most`` lines and how many more there are."""
    told = list(dict.fromkeys(_effect(pack, one, language) for one in told_effects(effects)))
    lines = told[:most]
    if len(told) > most:
        lines.append(pack.text("effect_word", "more", language).format(n=len(told) - most))
    return tuple(lines)


def _moved(one: StepEffect) -> bool:
    pending = one.state_before in _PENDING and one.state in _PENDING
    return pending and None not in (one.due_before, one.due_at) and one.due_before != one.due_at


def _undone(one: StepEffect) -> bool:
    return one.state_before == DONE and one.state in _PENDING


def _effect(pack: Pack, one: StepEffect, language: str) -> str:
    step = pack.steps.get(one.step)
    name = pick(step.name, language) if step else one.step
    if _undone(one):
        facts = reopening_facts(one.why)
        code = "reopened" if facts else "undone"
        why = joined(_reopening(pack, fact, language) for fact in facts)
        return pack.text("effect_word", code, language).format(step=name, why=why)
    before, after = _ends(pack, one)
    words = pack.text("effect_word", "moved", language)
    return words.format(step=name, before=before, after=after)


def _reopening(pack: Pack, name: str, language: str) -> str:
    return why_text(pack, f"reopened:{name}", language).partition(": ")[2]


def _ends(pack: Pack, one: StepEffect) -> tuple[str, str]:
    """Both limits, with the hour where the day is the same, with the year where that differs."""
    local = [at.astimezone(pack.timezone) for at in (one.due_before, one.due_at) if at]
    days = [at.date() for at in local]
    if days[0] == days[1]:
        form = "%d.%m %H:%M"
    else:
        form = "%d.%m" if days[0].year == days[1].year else "%d.%m.%Y"
    return local[0].strftime(form), local[1].strftime(form)


def _moment(pack: Pack, moment: datetime, *, hours: bool) -> str:
    if hours:
        return format_moment(moment, pack.timezone)
    return format_date(moment.astimezone(pack.timezone).date())


def _skipped(pack: Pack, days: Sequence[date], language: str) -> str:
    """The days left out, runs of equal ones together: "16.05, 17.05 and 27.05 (Курман айт)"."""
    calendar = pack_calendar(pack)
    parts = []
    for first, last, name in _runs(days, [_off(pack, calendar, day, language) for day in days]):
        span = f"{first:%d.%m}" if first == last else f"{first:%d.%m}–{last:%d.%m}"
        parts.append(f"{span} ({name})" if name else span)
    if len(parts) < 2:
        return joined(parts)
    return f"{joined(parts[:-1])} {_word(pack, 'and', language)} {parts[-1]}"


def _runs(days: Sequence[date], names: Sequence[str]) -> Iterator[tuple[date, date, str]]:
    """Days that follow each other under one name, as first and last; nameless days stand alone."""
    first: date | None = None
    last, label = date.min, ""
    for day, name in zip(days, names, strict=True):
        if first is not None and name and name == label and day == last + timedelta(days=1):
            last = day
            continue
        if first is not None:
            yield first, last, label
        first, last, label = day, day, name
    if first is not None:
        yield first, last, label


def _off(pack: Pack, calendar: WorkCalendar, day: date, language: str) -> str:
    """Why offices do not work on a day; empty for an ordinary weekend."""
    if calendar.is_moved(day):
        decree = next((moved.decree for moved in pack.moved_days if moved.day == day), "")
        return joined((_word(pack, "moved", language), decree))
    if day.weekday() >= _SATURDAY:
        return ""
    return calendar.holiday(day, language)


def _word(pack: Pack, code: str, language: str) -> str:
    return pack.text("sum_word", code, language)
