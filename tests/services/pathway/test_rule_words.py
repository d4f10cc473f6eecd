"""Conditions, limits and moments in words, for every pack and language."""

import re

import pytest

from services.packs.conditions import Condition
from services.packs.loader import load_pack
from services.packs.model import Pack
from services.pathway.rule_words import condition_text, limit_text, moment_text
from services.pathway.words import why_text

RAW = re.compile(r"[a-z]+_[a-z_]+|&&|\|\|")


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack("kg")


def said(pack: Pack, text: str) -> str:
    names = frozenset(re.findall(r"[a-z]\w+", text)) - {"true", "false", "in"}
    return condition_text(pack, Condition(text, names), "en")


def test_alternatives_and_conditions_together_keep_their_brackets(pack: Pack) -> None:
    assert said(pack, "(danger || asylum) && !stateless") == (
        "(direct threat to life or health, or the child or family seeks asylum)"
        " and not: the child is stateless"
    )
    assert said(pack, "danger || asylum && stateless") == (
        "direct threat to life or health,"
        " or (the child or family seeks asylum and the child is stateless)"
    )


def test_a_condition_that_always_holds_says_so(pack: Pack) -> None:
    assert said(pack, "true") == "always"
    assert said(pack, "false") == "never"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("follow_up_count >= 2", "Check after closing: at least 2"),
        ("hours_week > 24.0", ": more than 24"),
        ("age < 14", ": less than 14"),
        ("age <= 14", ": at most 14"),
        ("age == 14", ": 14"),
        ("age != 14", ": not 14"),
        ("age in [14, 15]", ": one of 14, 15"),
    ],
)
def test_comparisons_read_as_words(pack: Pack, text: str, words: str) -> None:
    assert said(pack, text).endswith(words.removeprefix("Check after closing"))


def test_a_limit_names_its_moments_the_first_known_counts(pack: Pack) -> None:
    step = pack.steps["S25"]
    text = limit_text(pack, step.deadlines[0], "en")
    assert text.startswith("24 hours")
    assert " or " in text


def test_a_limit_of_no_days_is_that_day(pack: Pack) -> None:
    text = limit_text(pack, pack.steps["N10"].deadlines[0], "en")
    assert text.startswith("on that day: ")


def test_a_moment_without_words_takes_those_of_the_step_that_it_ends(pack: Pack) -> None:
    bare = [
        step
        for step in pack.steps.values()
        if step.done_at in pack.tracks[0].facts
        and not pack.tracks[0].facts[step.done_at].text
        and not pack.tracks[0].facts[step.done_at].acts
    ]
    for step in bare:
        first = next(s for s in pack.steps.values() if s.done_at == step.done_at)
        assert moment_text(pack, step.done_at, "en") == first.name["en"]


@pytest.mark.parametrize("code", ["kg", "kz", "tj", "gen"])
@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_no_rule_of_any_pack_shows_a_raw_name(code: str, language: str) -> None:
    pack = load_pack(code)
    conditions = [c for step in pack.steps.values() for c in (step.applies, step.done)]
    conditions += [d.when for step in pack.steps.values() for d in step.deadlines if d.when]
    conditions += [rule.when for law in pack.laws for rule in law.rules]
    conditions += [c for law in pack.laws for rule in law.rules for c in rule.unless]
    for condition in conditions:
        text = condition_text(pack, condition, language)
        assert text, condition.text
        assert not RAW.search(text), condition.text
    for step in pack.steps.values():
        for deadline in step.deadlines:
            assert not RAW.search(limit_text(pack, deadline, language)), step.code


def test_a_wait_says_what_it_waits_for() -> None:
    kz = load_pack("kz")
    words = {language: why_text(kz, "waits:no_receipt_yet", language) for language in ("en", "ru")}
    assert words["en"] == "waiting: the receiving body has not confirmed yet"
    assert words["ru"] == "ожидает: принимающий орган ещё не подтвердил"
