"""What must hold of every law table of every pack, for any combination of facts."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.law import check
from services.packs.sources import cited
from services.packs.text import REQUIRED_LANGUAGES
from tests.services.law.tables import ANSWERS, NAMES, TABLES, Case, complete, partial

_some = settings(deadline=None, max_examples=30, suppress_health_check=list(HealthCheck))
_HIDDEN = st.lists(st.sampled_from(ANSWERS), unique=True, min_size=1)
every_table = pytest.mark.parametrize("case", TABLES, ids=NAMES)


def without(facts: dict[str, Any], names: list[str]) -> dict[str, Any]:
    """The facts but for some."""
    return {name: value for name, value in facts.items() if name not in names}


@every_table
def test_table_answers_whatever_is_asked(case: Case) -> None:
    @_some
    @given(partial(case.pack))
    def answers(facts: dict[str, Any]) -> None:
        result = check(case.pack, facts, on=case.day)
        assert result.law == case.law.name
        assert result.findings or result.unknown
        for finding in result.findings:
            assert all(finding.text[language] for language in REQUIRED_LANGUAGES)
            assert all(finding.source[language] for language in REQUIRED_LANGUAGES)
        assert "OK" not in result.codes or (len(result.findings) == 1 and not result.unknown)

    answers()


@every_table
def test_forgetting_never_turns_a_finding_into_ok(case: Case) -> None:
    @_some
    @given(complete(case.pack), _HIDDEN)
    def forgets(facts: dict[str, Any], hidden: list[str]) -> None:
        known = check(case.pack, facts, on=case.day)
        less = check(case.pack, without(facts, hidden), on=case.day)
        assert "OK" not in less.codes or known.codes == ("OK",)

    forgets()


@every_table
def test_forgetting_an_exception_never_clears_a_finding(case: Case) -> None:
    facts = case.pack.facts
    read = {facts[n].input for rule in case.law.rules for n in rule.when.variables if n in facts}
    excused = {n for rule in case.law.rules for n in rule.exception_variables if n in facts}
    only_there = sorted({facts[n].input for n in excused} - read)

    @_some
    @given(complete(case.pack), st.lists(st.sampled_from(only_there or ["creative"])))
    def forgets(facts: dict[str, Any], hidden: list[str]) -> None:
        before = set(check(case.pack, facts, on=case.day).codes) - {"OK"}
        after = set(check(case.pack, without(facts, hidden), on=case.day).codes)
        assert before <= after

    forgets()


@every_table
def test_order_of_the_facts_does_not_matter(case: Case) -> None:
    @_some
    @given(partial(case.pack), st.randoms(use_true_random=False))
    def shuffles(facts: dict[str, Any], random: Any) -> None:
        items = list(facts.items())
        random.shuffle(items)
        assert check(case.pack, dict(items), on=case.day) == check(case.pack, facts, on=case.day)

    shuffles()


@every_table
def test_every_row_cites_declared_sources_or_says_that_it_is_no_law(case: Case) -> None:
    for rule in case.law.rules:
        codes = [code for code, _ in cited(rule.citation)]
        assert codes
        assert all(code in case.pack.references for code in codes)
    assert case.law.unverified or case.law.name == "KG-2025"
    assert all(case.law.note.get(language) for language in REQUIRED_LANGUAGES) or (
        case.law.name == "KG-2025"
    )


@every_table
def test_tables_of_a_pack_follow_each_other_without_a_gap_or_overlap(case: Case) -> None:
    days = [(law.valid_from, law.valid_to) for law in case.pack.laws]
    assert days[-1][1] is None
    for (_, end), (begin, _) in pairwise(days):
        assert end is not None
        assert (begin - end).days == 1
