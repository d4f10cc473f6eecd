"""Whether the conditions of a pack compare facts with values of their own type."""

import operator
from collections.abc import Iterator, Mapping

from services.packs.conditions import Condition
from services.packs.logic import Test, tests_of, tree_of
from services.packs.model import Pack
from services.packs.tracks import Step

_FITS: Mapping[str, tuple[type, ...]] = {
    "bool": (),
    "int": (int, float),
    "number": (int, float),
    "code": (str,),
}
_WITH_A_VALUE = (
    operator.is_, operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge,
)  # fmt: skip
"""Every comparison but *in*, which alone takes a list."""
_NAMES = {bool: "true or false", int: "a number", float: "a number", str: "a code"}


def misfits(pack: Pack) -> Iterator[tuple[str, str]]:
    """The key of each condition that can never be answered, and why."""
    for key, condition, types in _conditions(pack):
        for reason in _reasons(condition, types):
            yield key, reason


def _reasons(condition: Condition, types: Mapping[str, str]) -> Iterator[str]:
    if condition.text.strip() in ("true", "false"):
        return
    try:
        tests = tests_of(tree_of(condition.text))
    except ValueError:
        # what only the library can read may fail on the first case that has the fact
        yield f"not made of comparisons of a fact with a value: {condition.text}"
        return
    for test in tests:
        kind = types.get(test.name)
        if isinstance(test.value, tuple) is not _is_in(test):
            yield f"{test.name} is looked for in a list by in, and only by in"
        elif kind is not None and not _fits(test, kind):
            yield f"{test.name} is {kind}, and here it is read as {_read_as(test)}"


def _fits(test: Test, kind: str) -> bool:
    if test.compare is operator.is_:
        return kind == "bool"
    values = test.value if isinstance(test.value, tuple) else (test.value,)
    return all(type(value) in _FITS[kind] for value in values)


def _is_in(test: Test) -> bool:
    return test.compare not in _WITH_A_VALUE


def _read_as(test: Test) -> str:
    value = test.value[0] if isinstance(test.value, tuple) and test.value else test.value
    return _NAMES.get(type(value), "something else")


def _conditions(pack: Pack) -> Iterator[tuple[str, Condition, Mapping[str, str]]]:
    of_law = {name: fact.type for name, fact in pack.facts.items()}
    for law in pack.laws:
        types = of_law | dict.fromkeys(law.options, "bool")
        for number, rule in enumerate(law.rules, 1):
            yield f"law.{law.name}.rule.{number}.when", rule.when, types
            for exception in rule.unless:
                yield f"law.{law.name}.rule.{number}.unless", exception, types
    for right in pack.rights:
        if right.when:
            yield f"right.{right.code}.when", right.when, of_law
    of_route = {name: fact.type for name, fact in pack.route_facts.items()}
    for route in pack.routes:
        if route.when:
            yield f"route.{route.code}.when", route.when, of_route
    yield from _of_steps(pack)


def _of_steps(pack: Pack) -> Iterator[tuple[str, Condition, Mapping[str, str]]]:
    for track in pack.tracks:
        types = {name: fact.type for name, fact in track.facts.items()}
        if track.applies:
            yield f"track.{track.code}.applies", track.applies, types
        for step in track.steps:
            for name, condition in _of_step(step):
                yield f"step.{step.code}.{name}", condition, types


def _of_step(step: Step) -> Iterator[tuple[str, Condition]]:
    yield "applies", step.applies
    yield "done", step.done
    if step.released:
        yield "released", step.released
    for name, group in (("drops", step.drops), ("holds", step.holds), ("reopened", step.reopened)):
        for because in group:
            yield name, because.when
    for wait in step.waits:
        for condition in (wait.until, wait.unless):
            if condition:
                yield "waits", condition
    for deadline in step.deadlines:
        if deadline.when:
            yield "deadlines", deadline.when
