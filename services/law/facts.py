"""From what a person answers to the flat facts that conditions read."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from services.packs.model import Pack, check_facts

LOAD_LIMITS = "load_limit"


class _Mark(NamedTuple):
    """A fact read off the answer ``source``: one of ``codes`` is among its codes."""

    name: str
    source: str
    codes: frozenset[str]


class _Limit(NamedTuple):
    """The heaviest load for an age and a sex ("": both), as the office entered it."""

    ages: range
    sex: str
    kilograms: float


def flatten(pack: Pack, facts: Mapping[str, Any]) -> dict[str, Any]:
    """The known facts, with those that are read off a code or a list of codes.

    ``sector = "AG.TOBACCO"`` also makes ``sector_marked_hazardous`` known. A fact that is given
    outranks the one read off. Raises TypeError for an undeclared fact or a wrong type.
    """
    check_facts(facts, pack.facts)
    flat = {name: value for name, value in facts.items() if value is not None}
    for mark in _marks(pack):
        answer = facts.get(mark.source)
        if answer is not None and mark.name not in flat:
            codes = (answer,) if isinstance(answer, str) else answer
            flat[mark.name] = not mark.codes.isdisjoint(codes)
    return flat


def load_facts(pack: Pack, facts: Mapping[str, Any], age: int) -> dict[str, bool]:
    """Whether a limit of loads is entered for the age, and whether the load is above it.

    Limits that differ by sex are none for a child whose sex is not known, unless the load is
    within all of them or above all of them: nothing unknown is a finding.
    """
    limits = [limit for limit in _limits(pack) if age in limit.ages]
    sex, load = facts.get("sex"), facts.get("load_kg")
    if sex is not None:
        limits = [limit for limit in limits if limit.sex in ("", sex)]
    if not limits:
        return {"load_limit_set": False}
    if load is None:
        return {"load_limit_set": True}
    above = {load > limit.kilograms for limit in limits}
    if len(above) > 1 and sex is None:
        return {"load_limit_set": False}
    return {"load_limit_set": True, "load_above_limit": True in above}


@lru_cache(maxsize=32)
def _marks(pack: Pack) -> tuple[_Mark, ...]:
    marks = []
    for fact in pack.facts.values():
        if fact.code:
            marks.append(_Mark(fact.name, fact.input, frozenset({fact.code})))
        elif fact.attribute:
            items = pack.lists.get(pack.facts[fact.input].list_name, {})
            marked = (code for code, item in items.items() if item.attributes.get(fact.attribute))
            marks.append(_Mark(fact.name, fact.input, frozenset(marked)))
    return tuple(marks)


@lru_cache(maxsize=32)
def _limits(pack: Pack) -> tuple[_Limit, ...]:
    limits = []
    for item in pack.lists.get(LOAD_LIMITS, {}).values():
        values = item.attributes
        if values.get("max_kg") is not None:
            ages = range(int(values.get("age_from", 0)), int(values.get("age_to", 17)) + 1)
            limits.append(_Limit(ages, values.get("sex", ""), float(values["max_kg"])))
    return tuple(limits)
