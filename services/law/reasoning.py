"""One finding: whether it stands, and which absent facts could still add or clear it.

A finding stands when one of its rules is true whatever the unknown facts are. An exception clears
a rule only when it is known true. An absent fact is listed exactly when some values of the absent
facts exist for which it alone decides. That is tried out with one value for each side of every
limit that the conditions name, all combinations at once: a combination is one bit of a number.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from services.packs.laws import LawRule
from services.packs.logic import Answered, Node, Test, mask_of, tests_of, three_valued, tree_of
from services.packs.model import Fact

Facts = Mapping[str, Any]

_KEPT = 50_000
"""Judgements remembered for one finding before they are forgotten together."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """``stands`` with the rules it rests on; ``open_inputs`` could still add or clear it."""

    stands: bool
    rules: tuple[LawRule, ...]
    open_inputs: frozenset[str]


_NOTHING = Judgement(stands=False, rules=(), open_inputs=frozenset())


@dataclass(frozen=True, slots=True)
class _Row:
    """One rule, ready to be answered."""

    rule: LawRule
    when: Node
    unless: tuple[Node, ...]
    holds: Answered
    cleared: tuple[Answered, ...]

    @classmethod
    def of(cls, rule: LawRule) -> "_Row":
        when = tree_of(rule.when.text)
        unless = tuple(tree_of(exception.text) for exception in rule.unless)
        cleared = tuple(three_valued(exception) for exception in unless)
        return cls(rule, when, unless, three_valued(when), cleared)


class FindingJudge:
    """Judges the rules of one finding over flat, typed facts.

    Equal answers to the facts it reads, a number being as good as another between the same two
    limits, are judged once.
    """

    def __init__(self, rules: Sequence[LawRule], declared: Mapping[str, Fact]) -> None:
        self._declared = declared
        self._rows = [_Row.of(rule) for rule in rules]
        self._limits = _limits(self._rows)
        read = {test.name for row in self._rows for test in _tests(row)}
        gates = {declared[declared[name].input].asked_when for name in read if name in declared}
        names = sorted(read | gates - {""})
        self._plain = tuple(name for name in names if not self._measured(name))
        self._numbers = tuple(
            (name, self._limits[name]) for name in names if name not in self._plain
        )
        self._known: dict[tuple[Any, ...], Judgement] = {}

    def judge(self, facts: Facts) -> Judgement:
        """Whether the finding stands, and which absent inputs could still change that."""
        get = facts.get
        key = tuple([get(name) for name in self._plain])
        for name, limits in self._numbers:
            value = get(name)
            if value is not None:
                value = bisect_left(limits, value) + bisect_right(limits, value)
            key = (*key, value)
        judgement = self._known.get(key)
        if judgement is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            judgement = self._known[key] = self._judged(facts)
        return judgement

    def _measured(self, name: str) -> bool:
        return name in self._declared and self._declared[name].type == "number"

    def _judged(self, facts: Facts) -> Judgement:
        get = facts.get
        live, true = [], []
        for row in self._rows:
            holds = row.holds(get)
            if holds is False or any(cleared(get) for cleared in row.cleared):
                continue
            live.append(row)
            if holds:
                true.append(row)
        if not live:
            return _NOTHING
        if not true:
            space = _Space(self, [row.when for row in live], facts)
            outcomes = space.any_of([row.when for row in live])
            if not outcomes:
                return _NOTHING
            if outcomes != space.full:
                return Judgement(False, (), space.deciding(outcomes))
        rules = tuple(row.rule for row in true or live)
        return Judgement(True, rules, self._clearing(live, facts))

    def _clearing(self, live: list[_Row], facts: Facts) -> frozenset[str]:
        """The absent inputs whose answer could clear a finding that stands."""
        get = facts.get
        if any(
            row.holds(get) and all(cleared(get) is False for cleared in row.cleared) for row in live
        ):
            return frozenset()
        space = _Space(self, [node for row in live for node in (row.when, *row.unless)], facts)
        stands = 0
        for row in live:
            stands |= space.any_of([row.when]) & ~space.any_of(row.unless)
        return space.deciding(stands)

    def choices(self, members: list[str]) -> list[dict[str, Any]]:
        """Values of one input. Marks read off one answer are tried none, each alone, and all."""
        if len(members) == 1:
            name = members[0]
            return [{name: value} for value in self._values(name)]
        none = dict.fromkeys(members, False)
        each = [{**none, name: True} for name in members]
        return [none, *each, dict.fromkeys(members, True)]

    def _values(self, name: str) -> Sequence[Any]:
        """One value for each side of every limit named for this fact."""
        fact = self._declared.get(name)
        if fact is None or fact.type == "bool":
            return (False, True)
        limits = self._limits.get(name, ())
        if fact.type == "code":
            return ("", *limits)
        return _sides(limits, fact)

    def input_of(self, name: str) -> str:
        """The input that an answer to this fact would be asked from."""
        return self._declared[name].input if name in self._declared else name

    def askable(self, key: str, facts: Facts) -> bool:
        """Whether the fact this input depends on (``asked_when``) is known true."""
        gate = self._declared[key].asked_when if key in self._declared else ""
        return not gate or facts.get(gate) is True


class _Space:
    """All assignments of the facts that some conditions read and that are not known."""

    def __init__(self, judge: FindingJudge, nodes: Sequence[Node], facts: Facts) -> None:
        self._judge, self._facts = judge, facts
        names = sorted({test.name for node in nodes for test in tests_of(node)})
        grouped: dict[str, list[str]] = {}
        for name in names:
            if facts.get(name) is None:
                grouped.setdefault(judge.input_of(name), []).append(name)
        self._choices = {key: judge.choices(members) for key, members in sorted(grouped.items())}
        self._place: dict[str, tuple[int, int]] = {}
        self._key_of = {name: key for key, members in grouped.items() for name in members}
        size = 1
        for key, choices in self._choices.items():
            self._place[key] = (size, size * len(choices))
            size *= len(choices)
        self.full = (1 << size) - 1
        self._masks: dict[Test, int] = {}

    def any_of(self, nodes: Sequence[Node]) -> int:
        """The assignments, one bit each, in which one of the trees is true."""
        mask = 0
        for node in nodes:
            mask |= mask_of(node, self._tested, self.full)
        return mask

    def deciding(self, outcomes: int) -> frozenset[str]:
        """The inputs that can change the outcome while all others stay as they are."""
        return frozenset(
            key
            for key in self._choices
            if self._judge.askable(key, self._facts) and self._decides(key, outcomes)
        )

    def _decides(self, key: str, outcomes: int) -> bool:
        base, step = self._base(key), self._place[key][0]
        some, every = 0, base
        for number in range(len(self._choices[key])):
            part = (outcomes >> (number * step)) & base
            some |= part
            every &= part
        return some != every

    def _base(self, key: str) -> int:
        """The assignments in which an input takes its first choice."""
        step, span = self._place[key]
        return self.full // ((1 << span) - 1) * ((1 << step) - 1)

    def _tested(self, test: Test) -> int:
        key = self._key_of.get(test.name)
        if key is None:
            return self.full if test.holds(self._facts[test.name]) else 0
        mask = self._masks.get(test)
        if mask is None:
            base, step = self._base(key), self._place[key][0]
            mask = 0
            for number, choice in enumerate(self._choices[key]):
                if test.holds(choice[test.name]):
                    mask |= base << (number * step)
            self._masks[test] = mask
        return mask


def _tests(row: _Row) -> list[Test]:
    return [test for node in (row.when, *row.unless) for test in tests_of(node)]


def _limits(rows: Sequence[_Row]) -> dict[str, tuple[Any, ...]]:
    """The literals that each fact is compared with, in order."""
    found: dict[str, set[Any]] = {}
    for row in rows:
        for test in _tests(row):
            named = test.value if isinstance(test.value, tuple) else (test.value,)
            found.setdefault(test.name, set()).update(named)
    return {name: tuple(sorted(values)) for name, values in found.items()}


def _sides(limits: Sequence[float], fact: Fact) -> Sequence[Any]:
    """Each limit with a value below and one above it, inside the range of the fact."""
    step = 1 if fact.type == "int" else 0.25
    values = {value for limit in limits for value in (limit - step, limit, limit + step)}
    low = fact.minimum if fact.minimum is not None else 0
    high = fact.maximum if fact.maximum is not None else max(values, default=0)
    return sorted(value for value in values if low <= value <= high) or [low]
