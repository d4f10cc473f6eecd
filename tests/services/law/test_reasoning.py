"""The quick reasoning against the plain one that it took the place of."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.law.reasoning import FindingJudge
from services.packs.conditions import Condition
from services.packs.laws import LawTable
from services.packs.loader import load_pack
from services.packs.logic import three_valued, tree_of
from services.packs.model import Fact, Pack
from tests.services.law.slow_reasoning import judge
from tests.services.law.tables import PACKS

_TABLES = [(load_pack(code), law) for code in PACKS for law in load_pack(code).laws]
_quick = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def _value(pack: Pack, fact: Fact) -> st.SearchStrategy[Any]:
    if fact.type == "bool":
        return st.booleans()
    if fact.type == "int":
        return st.integers(0, 20)
    if fact.type == "code":
        return st.sampled_from(sorted(pack.lists.get(fact.list_name, {"": None})))
    return st.sampled_from(
        [0.0, 0.25, 2.0, 2.5, 2.75, 3.5, 4.0, 4.5, 5.0, 6.0, 7.0, 8.0, 24.0, 30.0, 36.0, 36.25]
    )


@st.composite
def _partly_known(draw: st.DrawFn, pack: Pack, law: LawTable) -> dict[str, Any]:
    """An age and any of the other facts, also marks apart from the answer they are read off."""
    facts: dict[str, Any] = {"age": draw(st.integers(0, 20)), "age_known": draw(st.booleans())}
    for name in law.options:
        facts[name] = draw(st.booleans())
    read = {name for rule in law.rules for name in rule.when.variables | rule.exception_variables}
    for name in sorted(read - facts.keys()):
        value = draw(st.none() | _value(pack, pack.facts[name]))
        if value is not None:
            facts[name] = value
    return facts


@pytest.mark.parametrize(("pack", "law"), _TABLES, ids=[law.name for _, law in _TABLES])
def test_quick_judgement_is_the_plain_one(pack: Pack, law: LawTable) -> None:
    by_finding = {code: [rule for rule in law.rules if rule.finding == code] for code in law.order}
    judges = {code: FindingJudge(rules, pack.facts) for code, rules in by_finding.items()}

    @_quick
    @given(_partly_known(pack, law))
    def compare(facts: dict[str, Any]) -> None:
        for code, rules in by_finding.items():
            quick, plain = judges[code].judge(facts), judge(rules, facts, pack.facts)
            assert (quick.stands, quick.open_inputs) == (plain.stands, plain.open_inputs)
            assert [id(rule) for rule in quick.rules] == [id(rule) for rule in plain.rules]
            # the second answer comes from memory
            assert judges[code].judge(facts) == quick

    compare()


_NAMES = {"a": st.booleans(), "b": st.booleans(), "n": st.sampled_from([1.0, 2.0, 2.5, 3.0])}


def _texts() -> st.SearchStrategy[str]:
    tests = st.sampled_from(["a", "b", "n > 2.0", "n <= 2.0", "2.5 < n", "n == 3.0", "n != 1.0"])
    return st.recursive(
        tests,
        lambda inner: st.one_of(
            inner.map(lambda part: f"!({part})"),
            st.tuples(inner, inner).map(lambda pair: f"({pair[0]} && {pair[1]})"),
            st.tuples(inner, inner).map(lambda pair: f"({pair[0]} || {pair[1]})"),
        ),
        max_leaves=6,
    )


@_quick
@given(_texts(), st.fixed_dictionaries({}, optional=_NAMES))
def test_tree_answers_like_the_expression_language(text: str, facts: dict[str, Any]) -> None:
    expected = Condition.compile(text, _NAMES).evaluate(facts).value
    assert three_valued(tree_of(text))(facts.get) is expected


@pytest.mark.parametrize(
    "text", ["a == b", "n + 1.0 > 2.0", "1 < 2", "n < 1.0 < 2.0", "a ? b : a", "a && (", "!a == b"]
)
def test_what_is_more_than_a_comparison_with_a_value_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a comparison"):
        tree_of(text)


def test_code_is_compared_with_one_or_several() -> None:
    answer = three_valued(tree_of("sector in ['AG.X', 'AG.Y'] || sector == 'B && C'"))
    assert answer({"sector": "AG.Y"}.get) is True
    assert answer({"sector": "B && C"}.get) is True
    assert answer({"sector": "C"}.get) is False
    assert answer({}.get) is None
