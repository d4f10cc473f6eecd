"""The law's reasoning as it was first written: slow, plain, and the oracle of the quick one.

One finding: whether it stands, and which absent facts could still add or clear it.

A finding stands when one of its rules is true whatever the unknown facts are. An exception clears
a rule only when it is known true. An absent fact is listed exactly when some values of the absent
facts exist for which it alone decides; this is tried out with one value for each side of every
limit that the conditions name.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from services.packs.conditions import Condition
from services.packs.laws import LawRule
from services.packs.model import Fact

Facts = Mapping[str, Any]
Formula = Callable[[Facts], bool]

_NUMBER = re.compile(r"(?<![A-Za-z_0-9.])\d+(?:\.\d+)?")
_STRING = re.compile(r"'([^']*)'|\"([^\"]*)\"")


@dataclass(frozen=True, slots=True)
class Judgement:
    """``stands`` with the rules it rests on; ``open_inputs`` could still add or clear it."""

    stands: bool
    rules: tuple[LawRule, ...]
    open_inputs: frozenset[str]


_NOTHING = Judgement(stands=False, rules=(), open_inputs=frozenset())


def judge(rules: Sequence[LawRule], facts: Facts, declared: Mapping[str, Fact]) -> Judgement:
    """Judge the rules of one finding over flat, typed facts."""
    live = [
        rule
        for rule in rules
        if rule.when.evaluate(facts).value is not False and not _cleared(rule, facts)
    ]
    if not live:
        return _NOTHING
    true = [rule for rule in live if rule.when.evaluate(facts).value]
    if not true:
        space = _Space([rule.when for rule in live], facts, declared)
        outcomes = space.outcomes(lambda full: any(_holds(rule.when, full) for rule in live))
        if True not in outcomes:
            return _NOTHING
        if False in outcomes:
            open_inputs = space.deciding(lambda full: any(_holds(rule.when, full) for rule in live))
            return Judgement(stands=False, rules=(), open_inputs=open_inputs)
    return Judgement(True, tuple(true or live), _clearing(live, facts, declared))


def _cleared(rule: LawRule, facts: Facts) -> bool:
    return any(exception.evaluate(facts).value for exception in rule.unless)


def _clearing(rules: list[LawRule], facts: Facts, declared: Mapping[str, Fact]) -> frozenset[str]:
    """The absent facts whose answer could clear a finding that stands."""
    if any(rule.when.evaluate(facts).value and _firm(rule, facts) for rule in rules):
        return frozenset()
    conditions = [condition for rule in rules for condition in (rule.when, *rule.unless)]

    def stands(full: Facts) -> bool:
        return any(_holds(rule.when, full) and not _cleared(rule, full) for rule in rules)

    return _Space(conditions, facts, declared).deciding(stands)


def _firm(rule: LawRule, facts: Facts) -> bool:
    return all(exception.evaluate(facts).value is False for exception in rule.unless)


def _holds(condition: Condition, full: Facts) -> bool:
    return condition.evaluate(full).value is True


class _Space:
    """All assignments of the facts that some conditions read and that are not known."""

    def __init__(
        self, conditions: Sequence[Condition], facts: Facts, declared: Mapping[str, Fact]
    ) -> None:
        self.facts = facts
        self.declared = declared
        names = sorted(frozenset().union(*(condition.variables for condition in conditions)))
        text = " ".join(condition.text for condition in conditions)
        grouped: dict[str, list[str]] = {}
        for name in names:
            if facts.get(name) is None:
                grouped.setdefault(declared[name].input, []).append(name)
        self.choices = {key: list(self._choices(members, text)) for key, members in grouped.items()}

    def outcomes(self, formula: Formula) -> set[bool]:
        """The outcomes that can come about, at most both."""
        seen: set[bool] = set()
        for full in self._assignments(self.choices):
            seen.add(formula(full))
            if len(seen) == 2:
                break
        return seen

    def deciding(self, formula: Formula) -> frozenset[str]:
        """The inputs that can change the outcome while all others stay as they are.

        An input is left out while the fact it depends on (``asked_when``) is not known true: that
        one is asked first.
        """
        return frozenset(
            key for key in self.choices if self._askable(key) and self._decides(key, formula)
        )

    def _askable(self, key: str) -> bool:
        gate = self.declared[key].asked_when
        return not gate or self.facts.get(gate) is True

    def _decides(self, key: str, formula: Formula) -> bool:
        others = {name: choices for name, choices in self.choices.items() if name != key}
        for base in self._assignments(others):
            outcomes = {formula({**base, **choice}) for choice in self.choices[key]}
            if len(outcomes) == 2:
                return True
        return False

    def _assignments(self, choices: Mapping[str, list[dict[str, Any]]]) -> Iterator[dict[str, Any]]:
        for chosen in product(*choices.values()):
            full = dict(self.facts)
            for part in chosen:
                full.update(part)
            yield full

    def _choices(self, members: list[str], text: str) -> Iterator[dict[str, Any]]:
        """Values of one input. Marks read off one answer are tried none, each alone, and all."""
        if len(members) == 1:
            name = members[0]
            for value in _values(self.declared[name], text):
                yield {name: value}
            return
        yield dict.fromkeys(members, False)
        for name in members:
            yield {**dict.fromkeys(members, False), name: True}
        yield dict.fromkeys(members, True)


def _values(fact: Fact, text: str) -> Sequence[Any]:
    """One value for each side of every limit that the conditions name for this kind of fact."""
    if fact.type == "bool":
        return (False, True)
    if fact.type == "code":
        return ("", *(first or second for first, second in _STRING.findall(text)))
    limits = sorted({float(number) for number in _NUMBER.findall(_STRING.sub("", text))})
    values = {value for limit in limits for value in (limit - 0.25, limit, limit + 0.25)}
    if fact.type == "int":
        values = {value for limit in limits for value in (limit - 1, limit, limit + 1)}
    low = fact.minimum if fact.minimum is not None else 0.0
    high = fact.maximum if fact.maximum is not None else max(values, default=0.0)
    inside = sorted(value for value in values if low <= value <= high) or [low]
    return tuple(int(value) for value in inside) if fact.type == "int" else tuple(inside)
