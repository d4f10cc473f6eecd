"""Three-valued conditions: an unknown fact matters only where it matters."""

from typing import Any

import pytest

from services.errors import PackError
from services.packs.conditions import Condition

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
