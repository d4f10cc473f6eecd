"""The engine alone: facts in, states out; it answers for any facts in any order."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.packs.loader import load_pack
from services.packs.model import Pack
from services.pathway.engine import (
    BLOCKED,
    DONE,
    NOT_APPLICABLE,
    OPEN,
    Pathway,
    StepStatus,
    assess,
    postponed_moment,
)
from services.pathway.words import due_texts, is_ahead, missing_facts, source_text, why_text

KG = load_pack("kg")
NOW = datetime(2026, 11, 17, 4, 0, tzinfo=UTC)
FOUND = datetime(2026, 11, 10, 4, 0, tzinfo=UTC)
FACTS = {name: fact for name, fact in KG.tracks[0].facts.items() if fact.type != "moment"}
MOMENTS = sorted(name for name, fact in KG.tracks[0].facts.items() if fact.type == "moment")

UNDOING = {
    "emergency_rejected": "S25 S25A S25B S25C S25D",  # rejected with a reason
    "offence_finding": "X20",  # a new finding is a new duty to hand materials over
    "finding_crim": "X20",
    "offence_undecided": "X30",  # another offence case was opened
    "check_running": "X40",  # another check began
}
"""The facts that may take a step back out of DONE, each by its own decision of procedure."""

values = st.fixed_dictionaries(
    {},
    optional={
        name: st.integers(0, 3) if fact.type == "int" else st.booleans()
        for name, fact in FACTS.items()
    },
)
moments = st.dictionaries(
    st.sampled_from([*MOMENTS, *(postponed_moment(code) for code in KG.steps)]),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 6, 1), timezones=st.just(UTC)),
    max_size=12,
)


def run(now: datetime = NOW, **facts: Any) -> Pathway:
    """A child found a week ago, and these facts."""
    return assess(KG, facts, {"detected_at": FOUND}, now)


def at(code: str, known: Mapping[str, datetime] | None = None, **facts: Any) -> StepStatus:
    """One step, with further moments."""
    return assess(KG, facts, {"detected_at": FOUND, **(known or {})}, NOW).step(code)


@given(facts=values, known=moments)
def test_any_facts_give_every_step_one_of_four_states(
    facts: dict[str, Any], known: dict[str, datetime]
) -> None:
    pathway = assess(KG, facts, known, NOW)

    assert [status.code for status in pathway.steps] == list(KG.steps)
    for status in pathway.steps:
        assert status.state in (NOT_APPLICABLE, OPEN, DONE, BLOCKED)
        assert status.state != BLOCKED or status.why
        assert status.due_at is None or status.due_at.tzinfo is UTC
        assert status.source
    assert pathway.recheck_at is None or pathway.recheck_at > NOW


@given(facts=values, known=moments)
def test_the_same_facts_always_give_the_same_pathway(
    facts: dict[str, Any], known: dict[str, datetime]
) -> None:
    turned = dict(reversed(list(facts.items())))

    assert assess(KG, facts, known, NOW) == assess(KG, turned, dict(known), NOW)


@given(facts=values, name=st.sampled_from(sorted(FACTS)))
def test_a_fact_that_becomes_true_undoes_no_step_but_those_defined(
    facts: dict[str, Any], name: str
) -> None:
    before = {**facts, name: 0 if FACTS[name].type == "int" else False}
    after = {**facts, name: 3 if FACTS[name].type == "int" else True}

    first, second = run(**before), run(**after)

    undone = {
        old.code
        for old, new in zip(first.steps, second.steps, strict=True)
        if old.state == DONE and new.state != DONE
    }
    assert undone <= set(UNDOING.get(name, "").split())


@given(facts=values, name=st.sampled_from(sorted(FACTS)))
def test_learning_a_fact_never_undoes_a_step(facts: dict[str, Any], name: str) -> None:
    unknown = {key: value for key, value in facts.items() if key != name}

    for value in (0, 2) if FACTS[name].type == "int" else (False, True):
        for old, new in zip(
            run(**unknown).steps, run(**unknown, **{name: value}).steps, strict=True
        ):
            assert old.state != DONE or new.state == DONE


@given(facts=values, known=moments)
def test_every_reason_and_source_can_be_said_in_three_languages(
    facts: dict[str, Any], known: dict[str, datetime]
) -> None:
    for status in assess(KG, facts, known, NOW).steps:
        for language in ("en", "ru", "ky"):
            words = why_text(KG, status.why, language)
            assert bool(words) == bool(status.why)
            assert "{" not in words
            assert "_" not in words
            assert source_text(KG, status.source, language)


@given(facts=values, known=moments, later=st.timedeltas(timedelta(), timedelta(days=500)))
def test_before_the_recheck_time_alone_changes_nothing(
    facts: dict[str, Any], known: dict[str, datetime], later: timedelta
) -> None:
    first = assess(KG, facts, known, NOW)
    then = NOW + later

    second = assess(KG, facts, known, then)

    if first.recheck_at is None or then < first.recheck_at:
        assert second.steps == first.steps


def test_without_any_fact_the_first_questions_are_open() -> None:
    pathway = run()

    assert pathway.step("S10").state == OPEN
    assert pathway.step("N10").state == OPEN
    assert pathway.step("S25").why == "unknown:danger,finding_emerg"
    assert "danger" in pathway.unknown


def test_a_step_that_waits_for_its_own_lane_is_ahead_and_one_with_a_question_is_not() -> None:
    assert is_ahead(at("S30").why)
    assert at("S30").why == "waits_step:S20"
    assert missing_facts(at("S25", finding_emerg=False).why) == ("danger",)
    assert not is_ahead(at("S25").why)


def test_a_question_that_an_earlier_step_answers_waits_for_that_step() -> None:
    assert at("N20", finding_tip_screen=False).why == "waits_step:N10"
    assert at("N20", nrm_screened=True).why == "unknown:tip_suspected"


def test_an_undeclared_fact_is_a_fault_of_the_program() -> None:
    with pytest.raises(TypeError, match="not declared"):
        run(no_such_fact=True)


@pytest.mark.parametrize(("name", "value"), [("danger", 1), ("follow_up_count", True)])
def test_a_fact_of_the_wrong_type_is_a_fault_of_the_program(name: str, value: Any) -> None:
    with pytest.raises(TypeError, match="not of type"):
        run(**{name: value})


def test_an_open_step_says_which_facts_opened_it() -> None:
    assert at("N15", tip_suspected=True).why == "applies:tip_suspected"
    assert at("S25", danger=True, finding_emerg=True).why == "to_confirm:danger,finding_emerg"


def test_a_part_shares_the_state_of_a_step_that_does_not_apply() -> None:
    quiet = run(danger=False, finding_emerg=False)

    assert [quiet.step(code).state for code in ("S25", "S25A", "S25C")] == [NOT_APPLICABLE] * 3
    assert quiet.step("S25A").why == "no_danger"


def test_of_several_limits_the_earliest_counts_and_all_are_kept() -> None:
    found = datetime(2026, 11, 12, 4, 0, tzinfo=UTC)  # a Thursday: 3 days end on Sunday

    facts = {"danger": True, "emergency_rejected": False, "cac_returned": False}

    plan = assess(KG, facts, {"detected_at": found}, NOW).step("S40")

    assert plan.source == "FC 82"
    assert plan.due_at == datetime(2026, 11, 15, 17, 59, 59, tzinfo=UTC)
    assert [source for _, source in due_texts(KG, plan.dues, "en")] == [
        "Family Code, Art. 82",
        "Code on Children, Art. 36.7",
        "Code on Children, Art. 36.1",
    ]


def test_an_office_default_is_never_cited_as_law() -> None:
    status = at("S20")

    assert status.source == "OFFICE"
    assert source_text(KG, status.source, "ru") == "срок учреждения"


def test_an_unknown_employer_keeps_both_limits_and_the_shorter_counts() -> None:
    both = at("X30", {"violation_at": FOUND}, offence_finding=True, labour_materials_sent=True)
    firm = at(
        "X30",
        {"violation_at": FOUND},
        offence_finding=True,
        labour_materials_sent=True,
        employer_is_firm=True,
    )

    assert both.due_at == datetime(2027, 5, 10, 17, 59, 59, tzinfo=UTC)
    assert len(both.dues) == 2
    assert firm.due_at == datetime(2027, 11, 10, 17, 59, 59, tzinfo=UTC)


def test_a_limitation_blocks_the_fine_only_when_every_limit_has_run_out() -> None:
    facts = {"offence_finding": True, "labour_materials_sent": True}
    known = {"violation_at": FOUND}
    half_a_year = datetime(2027, 5, 10, 17, 59, 59, tzinfo=UTC)
    year = datetime(2027, 11, 10, 17, 59, 59, tzinfo=UTC)

    assert assess(KG, facts, known, half_a_year).step("X30").state == OPEN
    assert assess(KG, facts, known, NOW).recheck_at == year
    assert assess(KG, facts, known, year - timedelta(seconds=1)).step("X30").state == OPEN
    passed = assess(KG, facts, known, year)
    assert passed.step("X30").state == BLOCKED
    assert passed.step("X30").why == "limit_passed:2027-11-10"
    assert passed.recheck_at is None


def test_the_trauma_pause_moves_the_day_and_shows_it() -> None:
    paused = {postponed_moment("S30"): datetime(2026, 11, 25, 6, 0, tzinfo=UTC)}

    moved = at("S30", paused, registered=True)

    assert moved.state == OPEN
    assert moved.due_at == datetime(2026, 11, 25, 17, 59, 59, tzinfo=UTC)
    assert moved.why == "postponed:2026-11-25"
    assert why_text(KG, moved.why, "en").startswith("postponed to 25.11.2026")


def test_a_pause_never_brings_a_day_forward() -> None:
    paused = {postponed_moment("S30"): datetime(2026, 11, 12, 6, 0, tzinfo=UTC)}

    assert at("S30", paused, registered=True).due_at == datetime(
        2026, 11, 20, 17, 59, 59, tzinfo=UTC
    )


@pytest.mark.parametrize("code", ["S10", "S25", "S25A", "S25B", "S25C", "N15", "S90"])
def test_a_duty_that_protects_the_child_cannot_be_postponed(code: str, kg: Pack) -> None:
    paused = {postponed_moment(code): datetime(2027, 1, 25, 6, 0, tzinfo=UTC)}
    facts = {"danger": True, "tip_suspected": True, "service_started": True, "risk_high": False}

    assert not kg.steps[code].postponable
    assert not at(code, paused, **facts).why.startswith("postponed")


@pytest.mark.parametrize("code", ["kg", "kz", "tj", "gen"])
@given(data=st.data())
@settings(max_examples=25)
def test_no_facts_and_no_moments_of_any_pack_raise(code: str, data: st.DataObject) -> None:
    pack = load_pack(code)
    declared = pack.tracks[0].facts
    some = st.sampled_from(sorted(declared))
    names = data.draw(st.lists(some, max_size=40, unique=True))
    facts = {
        name: data.draw(st.integers(-5, 99) if declared[name].type == "int" else st.booleans())
        for name in names
        if declared[name].type != "moment"
    }
    times = [name for name, fact in declared.items() if fact.type == "moment"]
    times += [postponed_moment(step) for step in pack.steps]
    known = data.draw(
        st.dictionaries(st.sampled_from(times), st.datetimes(timezones=st.just(UTC)), max_size=40)
    )
    now = data.draw(st.datetimes(timezones=st.just(UTC)))

    pathway = assess(pack, facts, known, now)

    assert [status.code for status in pathway.steps] == list(pack.steps)


@pytest.mark.parametrize("far", [datetime.min, datetime.max])
def test_a_moment_at_the_end_of_the_calendar_gives_no_limit_and_no_fault(far: datetime) -> None:
    everything = dict.fromkeys(MOMENTS, far.replace(tzinfo=UTC))
    everything |= {postponed_moment(code): far.replace(tzinfo=UTC) for code in KG.steps}

    pathway = assess(KG, {}, everything, NOW)

    assert len(pathway.steps) == len(KG.steps)


def test_a_lane_that_does_not_apply_keeps_what_was_done_in_it() -> None:
    lane = next(track for track in KG.tracks if track.applies is not None)
    known = dict.fromkeys(lane.applies.variables, False)

    quiet = assess(KG, known, {}, NOW)
    done = assess(KG, {**known, "clm_site_mapped": True}, {}, NOW)

    assert {status.why for status in quiet.steps if status.track == lane.code} == {lane.otherwise}
    assert lane.code == "CLM"
    assert done.step("M10").state == DONE


def test_a_step_open_again_names_the_fact_and_keeps_its_own_reason() -> None:
    found = at("S25", danger=True, danger_again=True)

    assert found.why == "reopened:danger_again;to_confirm:danger"
    assert why_text(KG, found.why, "en") == (
        "open again: a new threat after the rejected one."
        " to be confirmed: direct threat to life or health"
    )
    waiting = at("S50", cac_returned=True)
    assert waiting.why == "waits_step:S40;reopened:cac_returned"
    assert is_ahead(waiting.why)


def test_a_part_of_a_step_that_was_done_unasked_names_what_was_done() -> None:
    quiet = {"danger": False, "finding_emerg": False, "emergency_rejected": False}

    assert at("S25A", **quiet).why == "no_danger"
    assert at("S25A", **quiet, emergency_taken=True).why == "applies:emergency_taken"
    assert at("S25A", danger=True, finding_emerg=False).why == "applies:danger"
