"""What must hold of the law engine for any combination of facts."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.law import check
from services.law.check_input import INPUTS
from services.packs.loader import load_pack
from services.packs.text import REQUIRED_LANGUAGES

_PACK = load_pack("kg")
_BOOLS = [name for name in INPUTS if _PACK.facts[name].type == "bool"]
_HOURS = st.sampled_from([0.0, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0, 8.0, 24.0])
_WEEK = st.sampled_from([0.0, 20.0, 24.0, 25.0, 36.0, 36.5, 60.0, 168.0])
_VALUES: dict[str, st.SearchStrategy[Any]] = {
    "age": st.integers(0, 25),
    "hours_day": _HOURS,
    "hours_week": _WEEK,
    "days_week": st.integers(0, 7),
    "load_kg": st.sampled_from([0.0, 0.5, 30.0]),
    "sector": st.sampled_from(sorted(_PACK.lists["sector"])),
    "hazards": st.lists(st.sampled_from(sorted(_PACK.lists["hazard"])), unique=True).map(tuple),
    "exploitation": st.lists(st.sampled_from(sorted(_PACK.lists["exploitation"])), unique=True).map(
        tuple
    ),
} | dict.fromkeys(_BOOLS, st.booleans())
_COMPLETE = st.fixed_dictionaries(_VALUES)
_OPTIONS = st.fixed_dictionaries(dict.fromkeys(_PACK.laws[-1].options, st.booleans()))
_patient = settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.too_slow])
"""A busy machine is no reason to fail."""

_SOME = st.lists(st.sampled_from([name for name in INPUTS if name != "age"]), unique=True)


def _without(facts: dict[str, Any], names: list[str]) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if name not in names}


@_patient
@given(st.fixed_dictionaries({}, optional=_VALUES), _OPTIONS)
def test_no_combination_raises_and_every_finding_has_source_and_texts(
    facts: dict[str, Any], options: dict[str, bool]
) -> None:
    result = check(_PACK, facts, options=options)
    assert result.findings or result.unknown
    for finding in result.findings:
        for language in REQUIRED_LANGUAGES:
            assert finding.text[language]
            assert finding.source[language]
    if "OK" in result.codes:
        assert len(result.findings) == 1
        assert not result.unknown
    assert not set(result.unknown) & facts.keys()


@_patient
@given(_COMPLETE, _OPTIONS)
def test_complete_facts_leave_nothing_unknown(
    facts: dict[str, Any], options: dict[str, bool]
) -> None:
    assert check(_PACK, facts, options=options).unknown == ()


@_patient
@given(_COMPLETE, _SOME, _OPTIONS)
def test_new_knowledge_removes_a_finding_only_if_it_was_asked_for(
    facts: dict[str, Any], hidden: list[str], options: dict[str, bool]
) -> None:
    before = check(_PACK, _without(facts, hidden), options=options)
    after = check(_PACK, facts, options=options)
    lost = set(before.codes) - set(after.codes) - {"OK"}
    assert not lost or set(before.unknown) & set(hidden)


@_patient
@given(_COMPLETE, _SOME, _OPTIONS)
def test_what_is_not_listed_as_unknown_changes_nothing(
    facts: dict[str, Any], hidden: list[str], options: dict[str, bool]
) -> None:
    before = check(_PACK, _without(facts, hidden), options=options)
    still_asked = [name for name in hidden if name in before.unknown]
    if not still_asked:
        after = check(_PACK, facts, options=options)
        assert set(before.codes) == set(after.codes)


@_patient
@given(_COMPLETE, st.sampled_from(_BOOLS), _OPTIONS)
def test_one_absent_answer_is_listed_exactly_when_yes_and_no_differ(
    facts: dict[str, Any], name: str, options: dict[str, bool]
) -> None:
    absent = check(_PACK, _without(facts, [name]), options=options)
    yes = check(_PACK, {**facts, name: True}, options=options)
    no = check(_PACK, {**facts, name: False}, options=options)
    assert (name in absent.unknown) == (set(yes.codes) != set(no.codes))


@_patient
@given(_COMPLETE, _SOME, _OPTIONS)
def test_unknown_never_clears_what_stands_whatever_the_answer(
    facts: dict[str, Any], hidden: list[str], options: dict[str, bool]
) -> None:
    partial = check(_PACK, _without(facts, hidden), options=options)
    complete = check(_PACK, facts, options=options)
    if "OK" in partial.codes:
        assert complete.codes == ("OK",)


@_patient
@given(_COMPLETE, _SOME, st.randoms(use_true_random=False))
def test_order_of_the_facts_does_not_matter(
    facts: dict[str, Any], hidden: list[str], random: Any
) -> None:
    known = _without(facts, hidden)
    shuffled = list(known.items())
    random.shuffle(shuffled)
    assert check(_PACK, dict(shuffled)) == check(_PACK, known)


@_patient
@given(_COMPLETE, _SOME)
def test_absent_and_none_are_the_same(facts: dict[str, Any], hidden: list[str]) -> None:
    absent = check(_PACK, _without(facts, hidden))
    assert check(_PACK, {**facts, **dict.fromkeys(hidden)}) == absent


@_patient
@given(_COMPLETE)
def test_grown_up_has_only_scope_and_help(facts: dict[str, Any]) -> None:
    codes = set(check(_PACK, {**facts, "age": 18}).codes)
    assert codes == {"OUT_OF_SCOPE"} | ({"ADULT_NRM"} if facts["exploitation"] else set())


@_patient
@given(_COMPLETE)
def test_unknown_age_has_the_findings_of_every_age_of_its_bands(facts: dict[str, Any]) -> None:
    unknown = check(_PACK, {**facts, "age": None})
    carried = {(f.code, band) for f in unknown.findings for band in f.band}
    for band, ages in (("14-15", (14, 15)), ("16-17", (16, 17))):
        codes = {code for age in ages for code in check(_PACK, {**facts, "age": age}).codes}
        assert {code for code, in_band in carried if in_band == band} == codes - {"OK"}
    assert "AGE_UNKNOWN" in unknown.codes


@pytest.mark.parametrize("name", INPUTS)
def test_input_is_a_declared_fact_with_a_name_in_each_language(name: str) -> None:
    assert all(_PACK.facts[name].text[language] for language in REQUIRED_LANGUAGES)
