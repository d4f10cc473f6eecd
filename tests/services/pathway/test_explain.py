"""Every answer carries its why: the facts, the rule, the source and the sum."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings

from models.act import Act
from models.situation import Harm
from services.packs.loader import load_pack
from services.packs.model import DayMoved, Pack
from services.pathway.case_explained import explain_case
from services.pathway.engine import assess, postponed_moment
from services.pathway.explain import StepExplanation, explain
from services.pathway.sum_words import sum_lines, sum_text
from services.pathway.words import fact_text
from tests.services.pathway.conftest import Office
from tests.services.pathway.test_engine import FACTS, moments, values

KG = load_pack("kg")
FOUND = datetime(2026, 5, 12, 4, 0, tzinfo=UTC)
NOW = datetime(2026, 5, 14, 4, 0, tzinfo=UTC)
LANGUAGES = ("en", "ru", "ky")


def at(code: str, pack: Pack = KG, found: datetime = FOUND, **facts: Any) -> StepExplanation:
    """One step of a child found on Tuesday 12 May 2026."""
    explained = explain(pack, facts, {"detected_at": found}, NOW)
    return next(one for one in explained if one.code == code)


@given(facts=values, known=moments)
@settings(max_examples=40)
def test_an_explanation_says_the_same_as_the_engine_and_leaves_nothing_out(
    facts: dict[str, Any], known: dict[str, datetime]
) -> None:
    explained = explain(KG, facts, known, NOW)

    for one, status in zip(explained, assess(KG, facts, known, NOW).steps, strict=True):
        assert (one.code, one.state, one.due_at, one.why) == (
            status.code, status.state, status.due_at, status.why,
        )  # fmt: skip
        step = KG.steps[one.code]
        assert {fact.name for fact in one.facts} >= step.done.variables | step.applies.variables
        assert {fact.name: fact.value for fact in one.facts} == {
            fact.name: facts.get(fact.name) for fact in one.facts
        }
        assert len(one.sums) == len(step.deadlines)
        assert status.source in one.source
        counting = [total for total in one.sums if total.counts and total.ends]
        assert [total.ends for total in counting] == sorted(total.ends for total in counting)
        assert sum(total.first for total in one.sums) == bool(counting)
        if one.due_at and counting and not one.why.startswith("postponed"):
            assert one.due_at == counting[0].ends


@given(facts=values, known=moments)
@settings(max_examples=25)
def test_every_sum_can_be_said_in_three_languages(
    facts: dict[str, Any], known: dict[str, datetime]
) -> None:
    for one in explain(KG, facts, known, NOW):
        for language in LANGUAGES:
            lines = sum_lines(KG, one.sums, language)
            assert len(lines) == len(one.sums)
            assert not any("{" in line or "_" in line for line in lines)


def test_what_is_not_known_is_listed_as_missing() -> None:
    step = at("S25", finding_emerg=False)

    assert "danger" in step.missing
    assert "finding_emerg" not in step.missing
    assert [rule.text for rule in step.rules if rule.kind == "applies"] == [
        "danger || finding_emerg"
    ]
    assert [rule.value for rule in step.rules if rule.kind == "applies"] == [None]


def test_the_sum_names_the_event_the_length_and_the_days_left_out() -> None:
    tuesday, friday = FOUND, datetime(2026, 5, 15, 4, 0, tzinfo=UTC)

    plain = at("S20", found=tuesday).sums[0]
    over_the_weekend = at("S20", found=friday).sums[0]

    assert sum_text(KG, plain, "en") == "from 12.05.2026 (child found) + 1 working day = 13.05.2026"
    assert over_the_weekend.skipped == (date(2026, 5, 16), date(2026, 5, 17))
    assert sum_text(KG, over_the_weekend, "en") == (
        "from 15.05.2026 (child found) + 1 working day, skipping 16.05 and 17.05 = 18.05.2026"
    )
    assert sum_text(KG, over_the_weekend, "ru") == (
        "с 15.05.2026 (ребёнок выявлен) + 1 рабочий день, не считая 16.05 и 17.05 = 18.05.2026"
    )


def test_a_public_holiday_is_named_in_the_language_of_the_reader() -> None:
    before_the_feast = datetime(2026, 5, 26, 4, 0, tzinfo=UTC)

    one = at("S20", found=before_the_feast).sums[0]

    assert date(2026, 5, 27) in one.skipped
    assert "27.05 (Eid al-Adha)" in sum_text(KG, one, "en")
    assert "27.05 (Курман айт)" in sum_text(KG, one, "ky")


def test_days_off_that_follow_each_other_under_one_name_are_a_span() -> None:
    one = at("S20", found=datetime(2026, 5, 5, 4, 0, tzinfo=UTC)).sums[0]

    assert "06.05–08.05 (May Holidays), 09.05 and 10.05" in sum_text(KG, one, "en")


def test_a_day_moved_by_decree_says_so() -> None:
    from dataclasses import replace

    moved = replace(KG, moved_days=(DayMoved(date(2026, 5, 13), works=False, decree="No. 1"),))

    one = at("S20", pack=moved).sums[0]

    assert one.skipped == (date(2026, 5, 13),)
    assert "13.05 (moved by decree, No. 1)" in sum_text(moved, one, "en")


def test_of_two_laws_both_are_shown_and_the_earlier_one_says_so() -> None:
    thursday = datetime(2026, 5, 14, 4, 0, tzinfo=UTC)
    facts = {"danger": True, "emergency_rejected": False, "cac_returned": False}

    plan = at("S40", found=thursday, **facts)

    assert sum_lines(KG, plan.sums, "en") == (
        "Family Code, Art. 82: from 14.05.2026 (child found) + 3 days = 17.05.2026; ends first",
        "Code on Children, Art. 36.7: from 14.05.2026 (child found) + 3 working days,"
        " skipping 16.05 and 17.05 = 19.05.2026",
        "Code on Children, Art. 36.1: from 14.05.2026 (child found) + 10 days = 24.05.2026",
        "office default: 10 days after: plan returned (not recorded yet); does not count now",
    )
    assert plan.source.startswith("FC 82; CC 36.1")


def test_hours_are_added_to_the_minute() -> None:
    danger = at("S25", danger=True)

    assert sum_lines(KG, danger.sums, "en") == (
        "Code on Children, Art. 36.7: from 12.05.2026 10:00 (child found) + 24 hours"
        " = 13.05.2026 10:00",
    )


def test_a_limit_of_the_same_day_says_just_that() -> None:
    (screening,) = at("N10").sums

    assert sum_text(KG, screening, "en") == "the day itself: 12.05.2026 (child found)"
    unknown = next(one for one in explain(KG, {}, {}, NOW) if one.code == "N10").sums[0]
    assert sum_text(KG, unknown, "en") == "on the day: child found (not recorded yet)"


def test_russian_lengths_take_their_plural() -> None:
    words = {
        amount: sum_text(KG, one, "ru")
        for one in at("X30", offence_finding=True).sums
        for amount in (one.deadline.amount,)
    }

    assert "6 месяцев" in words[6]
    assert "24 часа" in sum_text(KG, at("S25", danger=True).sums[0], "ru")


@pytest.mark.parametrize("code", ["kg", "kz", "tj", "gen"])
def test_every_moment_a_limit_runs_from_has_words(code: str) -> None:
    pack = load_pack(code)
    for step in pack.steps.values():
        for name in {start for limit in step.deadlines for start in limit.start}:
            for language in LANGUAGES:
                words = fact_text(pack, name, language)
                assert words != name, (step.code, name)
                assert words


def test_a_case_is_explained_from_its_records(office: Office) -> None:
    case_id = office.open_case()
    office.add(Harm(case_id=case_id, danger=True))
    office.add(
        Act(
            case_id=case_id, kind="POSTPONED", step="S30", reason="Not ready to speak",
            next_on=date(2026, 12, 1), happened_at=office.now,
        )
    )  # fmt: skip

    with office.db.read() as session:
        explained = {
            one.code: one for one in explain_case(session, office.pack, case_id, office.now)
        }

    assert explained["S25"].state == "OPEN"
    assert {fact.name: fact.value for fact in explained["S25"].facts}["danger"] is True
    assert explained["S30"].postponed == "Not ready to speak"
    assert explained["S10"].responsible == "KG.MOIA"
    assert [code for code, one in explained.items() if one.postponed] == ["S30"]


def test_a_case_that_is_gone_has_no_explanation(office: Office) -> None:
    from uuid import uuid4

    with office.db.read() as session:
        assert explain_case(session, office.pack, uuid4(), office.now) == ()


def test_the_reason_of_a_pause_that_does_not_count_is_not_shown() -> None:
    earlier = {"detected_at": FOUND, postponed_moment("S30"): FOUND + timedelta(days=1)}

    shown = explain(KG, {"registered": True}, earlier, NOW, {"S30": "Not ready"})

    assert [one.postponed for one in shown if one.code == "S30"] == [""]


def test_facts_of_the_pathway_are_all_declared() -> None:
    assert {fact.name for one in explain(KG, {}, {}, NOW) for fact in one.facts} <= FACTS.keys()


def test_each_rule_says_what_it_decides_in_the_order_in_which_the_engine_asks() -> None:
    decided = {
        code: [(rule.kind, rule.text) for rule in at(code).rules] for code in ("S25", "S40", "N60")
    }

    assert decided["S25"] == [
        ("done", "emergency_taken && !emergency_rejected"),
        ("dropped", "emergency_rejected"),
        ("dropped", "case_closed"),
        ("dropped", "finding_out_of_scope"),
        ("applies", "danger || finding_emerg"),
        ("reopened", "danger_again"),
        ("reopened", "case_reopened"),
    ]
    kinds = [kind for kind, _ in decided["S40"]]
    assert kinds == [
        "done",
        *["dropped"] * 3,
        "applies",
        "released",
        *["reopened"] * 2,
        *["limit"] * 4,
    ]
    assert ("held", "asylum") in decided["N60"]
    assert ("released", "mission_released") in decided["N60"]
    assert ("waits", "emergency_taken") in [(rule.kind, rule.text) for rule in at("S25D").rules]


def test_a_rule_of_the_lane_stands_beside_that_of_the_step() -> None:
    rules = [(rule.kind, rule.text) for rule in at("M30").rules]

    assert ("applies", "clm_monitored") in rules


@pytest.mark.parametrize("code", ["kg", "kz", "tj", "gen"])
def test_every_kind_of_rule_has_its_words(code: str) -> None:
    pack = load_pack(code)

    for one in explain(pack, {}, {}, NOW):
        for rule in one.rules:
            assert pack.item("rule_kind", rule.kind) is not None


def test_a_pause_whose_reason_is_not_given_has_no_reason() -> None:
    later = {"detected_at": FOUND, postponed_moment("S30"): FOUND + timedelta(days=40)}

    shown = explain(KG, {"registered": True}, later, NOW)

    assert [one.postponed for one in shown if one.code == "S30"] == [""]
    assert [one.why for one in shown if one.code == "S30"] == ["postponed:2026-06-21"]
