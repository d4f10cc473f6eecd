"""Every limit that a condition of a law table names: one below, at the limit, one above.

The cases are made from the tables, so a new limit is tested as soon as it is written. What must
come out is asked of the expression language itself, not of the engine.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from typing import Any, NamedTuple

import pytest

from services.law import check
from services.law.age import age_on
from services.packs import logic
from services.packs.laws import LawRule
from tests.services.law.tables import TABLES, Case

_BY_ENGINE = {"age_known": True, "load_limit_set": False}
"""Facts that the engine sets itself: the age of these cases is known, and no limit of loads is."""


class Limit(NamedTuple):
    """One number that a rule compares a fact with."""

    case: Case
    rule: LawRule
    name: str
    value: float

    def __str__(self) -> str:
        return f"{self.case.law.name}-{self.rule.row}-{self.rule.finding}-{self.name}-{self.value}"


def _comparisons(text: str) -> list[logic.Test]:
    return list(logic.tests_of(logic.tree_of(text)))


def _limits() -> Iterator[Limit]:
    for case in TABLES:
        for rule in case.law.rules:
            if "load_above_limit" in rule.when.variables:
                continue
            seen = set()
            for test in _comparisons(rule.when.text):
                if isinstance(test.value, int | float) and not isinstance(test.value, bool):
                    seen.add((test.name, test.value))
            yield from (Limit(case, rule, name, value) for name, value in sorted(seen))


LIMITS = list(_limits())
AGES = sorted({int(limit.value) for limit in LIMITS if limit.name == "age"})


def _step(limit: Limit) -> float:
    return 1 if limit.case.pack.facts[limit.name].type == "int" else 0.25


def _choices(limit: Limit, name: str) -> list[Any]:
    """Answers to another fact of the rule, on each side of what it is compared with."""
    fact = limit.case.pack.facts.get(name)
    if fact is None or fact.type == "bool":
        return [_BY_ENGINE[name]] if name in _BY_ENGINE else [True, False]
    values = [test.value for test in _comparisons(limit.rule.when.text) if test.name == name]
    step = 1 if fact.type == "int" else 0.25
    return sorted({near for value in values for near in (value - step, value, value + step)})


def _bases(limit: Limit) -> Iterator[dict[str, Any]]:
    names = sorted(limit.rule.when.variables - {limit.name})
    for values in product(*(_choices(limit, name) for name in names)):
        yield dict(zip(names, values, strict=True))


def _sides(limit: Limit) -> tuple[Any, Any, Any]:
    kind = type(limit.value)
    return tuple(kind(limit.value + way * _step(limit)) for way in (-1, 0, 1))  # type: ignore[return-value]


def _sharp(limit: Limit) -> dict[str, Any] | None:
    """Answers to the rest of the rule for which this limit alone decides."""
    for base in _bases(limit):
        said = {
            limit.rule.when.evaluate({**base, limit.name: value}).value for value in _sides(limit)
        }
        if said == {True, False}:
            return base
    return None


def _day(limit: Limit) -> date:
    rule = limit.rule
    return rule.valid_from or rule.valid_to or limit.case.day


def _filled(limit: Limit, base: dict[str, Any]) -> dict[str, Any]:
    """The base, and a plain no to whatever else the rules of this finding read."""
    facts = dict(base)
    for rule in limit.case.law.rules:
        if rule.finding != limit.rule.finding:
            continue
        for name in rule.when.variables | rule.exception_variables:
            fact = limit.case.pack.facts.get(name)
            if fact is None or name in facts or name == limit.name:
                continue
            facts[name] = {"bool": False, "int": 0}.get(fact.type, 0.0)
    return facts


@pytest.mark.parametrize("limit", LIMITS, ids=str)
def test_limit_is_kept_below_at_and_above(limit: Limit) -> None:
    base = _sharp(limit)
    assert base is not None, "a limit that decides nothing"
    options = dict.fromkeys(limit.case.law.options, False)
    rules = [
        rule
        for rule in limit.case.law.rules
        if rule.finding == limit.rule.finding and rule.in_force(_day(limit))
    ]
    for value in _sides(limit):
        facts = {**_filled(limit, base), limit.name: value}
        full = {**facts, **options, **_BY_ENGINE}
        expected = any(
            rule.when.evaluate(full).value is True
            and not any(exception.evaluate(full).value for exception in rule.unless)
            for rule in rules
        )
        asked = {
            n: v for n, v in facts.items() if n in limit.case.pack.facts and n not in _BY_ENGINE
        }
        found = check(limit.case.pack, asked, on=_day(limit)).codes
        assert (limit.rule.finding in found) is expected, facts


def test_every_comparison_of_a_number_is_a_limit() -> None:
    compared = {
        (case.law.name, test.name)
        for case in TABLES
        for rule in case.law.rules
        for test in _comparisons(rule.when.text)
        if isinstance(test.value, float)
    }
    assert compared <= {(limit.case.law.name, limit.name) for limit in LIMITS}
    assert AGES == [13, 14, 15, 16, 17, 18]


_BIRTHS = (
    date(2008, 11, 22),
    date(2008, 2, 29),
    date(2009, 3, 1),
    date(2009, 1, 1),
    date(2009, 12, 31),
)


@pytest.mark.parametrize("years", AGES)
@pytest.mark.parametrize("birth", _BIRTHS, ids=str)
def test_age_is_reached_on_the_birthday_and_not_the_day_before(birth: date, years: int) -> None:
    try:
        birthday = birth.replace(year=birth.year + years)
    except ValueError:
        birthday = date(birth.year + years, 3, 1)
    child = {"birth_date": birth}
    days = [birthday - timedelta(days=1), birthday, birthday + timedelta(days=1)]
    assert [age_on(child, day).known for day in days] == [years - 1, years, years]
    for case in TABLES:
        for day, age in zip(days, (years - 1, years, years), strict=True):
            by_birth = check(case.pack, {"age": age_on(child, day).known}, on=case.day)
            assert by_birth == check(case.pack, {"age": age}, on=case.day)
