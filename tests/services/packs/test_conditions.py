"""Three-valued conditions: an unknown fact matters only where it matters."""

import re
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.errors import PackError
from services.packs.conditions import Condition
from services.packs.loader import load_pack

_QUOTED = re.compile(r"'([^']*)'")
_DECLARED = ("age", "hours", "hazard", "night", "sector")


@pytest.mark.parametrize(
    ("text", "facts", "value", "missing"),
    [
        ("age < 14 || hazard", {"hazard": True}, True, set()),
        ("hazard || age < 14", {"hazard": True}, True, set()),
        ("age < 14 && hazard", {"hazard": False}, False, set()),
        ("age < 14 || hazard", {"hazard": False}, None, {"age"}),
        ("age < 14", {"age": None}, None, {"age"}),
        ("hours > 5.0", {"hours": 5.2}, True, set()),
        ("!hazard && !night", {}, None, {"hazard", "night"}),
        ("sector == 'AG.COTTON'", {"sector": "AG.COTTON"}, True, set()),
        ("sector in ['IN.COAL', 'AG.TOBACCO']", {"sector": "AG.COTTON"}, False, set()),
        ("true", {}, True, set()),
    ],
)
def test_answer_and_what_it_still_needs(
    text: str, facts: dict[str, Any], value: bool | None, missing: set[str]
) -> None:
    answer = Condition.compile(text, _DECLARED).evaluate(facts)
    assert answer.value is value
    assert answer.missing == missing


def test_condition_knows_its_variables_and_no_words_of_texts() -> None:
    condition = Condition.compile("age < 14 && sector != 'night.work'", _DECLARED)
    assert condition.variables == {"age", "sector"}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("age <", "Failed to parse"),
        ("ages < 14", "undeclared fact: ages"),
        ("age.years < 14", "no member access"),
        ("has(age)", "no function"),
        ("[age].exists(x, x < 14)", "no member access"),
        ("size(sector) > 2", "no function"),
        ("", "Failed to parse"),
    ],
)
def test_wrong_condition_is_refused_with_its_place(text: str, reason: str) -> None:
    with pytest.raises(PackError) as refused:
        Condition.compile(text, _DECLARED, file="law.toml", key="rule.3")
    assert refused.value.details["file"] == "law.toml"
    assert refused.value.details["key"] == "rule.3"
    assert reason in refused.value.details["reason"]


def test_result_that_is_no_yes_or_no_is_a_fault_of_the_program() -> None:
    with pytest.raises(TypeError, match="not a yes or a no"):
        Condition.compile("age", _DECLARED).evaluate({"age": 14})


def test_wrong_type_is_a_fault_of_the_program() -> None:
    with pytest.raises(TypeError):
        Condition.compile("age < 14", _DECLARED).evaluate({"age": "fourteen"})


def conditions_of(code: str) -> list[Condition]:
    """Every condition of a pack: of its steps, its laws and its rights."""
    pack = load_pack(code)
    found: list[Condition | None] = [track.applies for track in pack.tracks]
    for step in pack.steps.values():
        found += [step.applies, step.done, step.released]
        found += [entry.when for entry in (*step.drops, *step.holds, *step.reopened)]
        found += [part for wait in step.waits for part in (wait.until, wait.unless)]
        found += [deadline.when for deadline in step.deadlines]
    for law in pack.laws:
        for rule in law.rules:
            found += [rule.when, *rule.unless]
    found += [right.when for right in pack.rights]
    return [condition for condition in found if condition is not None]


@pytest.mark.parametrize("code", ["kg", "kz", "tj", "gen"])
@given(seed=st.integers(0, 10**9))
@settings(max_examples=15)
def test_a_condition_says_what_the_library_says_whatever_is_known(code: str, seed: int) -> None:
    pack, pick = load_pack(code), Random(seed)
    declared = {**pack.facts, **pack.tracks[0].facts}
    facts: dict[str, Any] = {}
    for condition in conditions_of(code):
        codes = _QUOTED.findall(condition.text) or ["OTHER"]
        for name in sorted(condition.variables - facts.keys()):
            kind = declared[name].type if name in declared else "bool"
            value: Any = pick.choice([True, False])
            if kind in ("int", "number"):
                value = pick.randrange(20) if kind == "int" else pick.randrange(90) / 2
            elif kind == "code":
                value = pick.choice(codes)
            facts[name] = value if pick.randrange(3) else None

        assert condition.evaluate(facts) == condition.evaluate_as_cel(facts), condition.text
