"""A change says what it moved: the commit carries it, and it is told in few words."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.case import Case
from models.child import Child
from models.plan import Plan
from services.events import Committed, StepEffect
from services.packs.loader import load_pack
from services.pathway.derive import rebuild_all
from services.pathway.engine import BLOCKED, DONE, NOT_APPLICABLE, OPEN
from services.pathway.sum_words import MOST, effect_lines, told_effects
from services.storage.history import History
from tests.services.pathway.conftest import Office

KG = load_pack("kg")
DAY = timedelta(days=1)
DUE = datetime(2026, 5, 22, 17, 59, 59, tzinfo=UTC)

effects = st.builds(
    StepEffect,
    case_id=st.just(uuid4()),
    step=st.sampled_from(sorted(KG.steps)),
    state_before=st.sampled_from(["", OPEN, BLOCKED, DONE, NOT_APPLICABLE]),
    state=st.sampled_from(["", OPEN, BLOCKED, DONE, NOT_APPLICABLE]),
    due_before=st.none() | st.datetimes(timezones=st.just(UTC), min_value=datetime(2020, 1, 1)),
    due_at=st.none() | st.datetimes(timezones=st.just(UTC), max_value=datetime(2040, 1, 1)),
    why=st.sampled_from(["", "waits_step:S20", "reopened:cac_returned"]),
)


@pytest.fixture
def heard(office: Office) -> list[Committed]:
    """Every commit of the office."""
    commits: list[Committed] = []
    office.db.bus.subscribe(commits.append)
    return commits


def effect(**values: Any) -> StepEffect:
    """A plan whose limit moved from 22 May to 24 May, unless said otherwise."""
    usual: dict[str, Any] = {
        "case_id": uuid4(), "step": "S40", "state_before": OPEN, "state": OPEN,
        "due_before": DUE, "due_at": DUE + 2 * DAY,
    }  # fmt: skip
    return StepEffect(**{**usual, **values})


def test_a_corrected_date_moves_every_limit_that_runs_from_it(
    office: Office, heard: list[Committed]
) -> None:
    case_id = office.open_case()

    office.change(Case, case_id, detected_at=office.now - 2 * DAY)

    moved = {one.step: one.due_at - one.due_before for one in told_effects(heard[-1].effects)}
    assert {"S10", "S30", "S40", "N10"} <= moved.keys()
    assert {moved[code] for code in ("S10", "S30", "S40", "N10")} == {-2 * DAY}
    for one in heard[-1].effects:
        assert office.step(case_id, one.step).due_at == one.due_at
        assert office.step(case_id, one.step).state == one.state


def test_opening_a_case_and_going_on_with_it_tells_nothing_unexpected(
    office: Office, heard: list[Committed]
) -> None:
    case_id = office.open_case()
    office.act(case_id, "NOTICE_GIVEN")

    told = [told_effects(commit.effects) for commit in heard]

    # the notice is the event the registration runs from: the same day, so nothing moves
    assert told == [() for _ in heard]
    assert any(one.state_before == OPEN and one.state == DONE for one in heard[-1].effects)


def test_a_step_taken_back_is_told_with_its_reason(office: Office, heard: list[Committed]) -> None:
    case_id = office.open_case()
    plan = Plan(case_id=case_id, kind="CHILD", drafted_at=office.now)
    office.add(plan)
    assert office.step(case_id, "S40").state == DONE

    office.forward(days=1)
    office.change(Plan, plan.id, returned_reason="More about school")

    lines = effect_lines(office.pack, heard[-1].effects, "en")
    assert "“Child protection plan” is open again: the plan was sent back" in lines
    assert any("снова открыт" in line for line in effect_lines(KG, heard[-1].effects, "ru"))


def test_taking_back_a_correction_tells_the_way_back(
    office: Office, heard: list[Committed]
) -> None:
    history = History(office.db)
    office.db.bus.subscribe(history.remember)
    case_id = office.open_case()
    office.change(Case, case_id, detected_at=office.now - 2 * DAY)
    there = {one.step: (one.due_before, one.due_at) for one in heard[-1].effects}

    history.undo()

    back = {one.step: (one.due_at, one.due_before) for one in heard[-1].effects}
    assert back == there


def test_what_the_program_does_by_itself_is_not_told(
    office: Office, heard: list[Committed]
) -> None:
    case_id = office.open_case()
    with office.db.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE case_step SET due_at = NULL")
    before = len(heard)

    assert rebuild_all(office.db, office.pack, office.clock) == 1

    assert office.step(case_id, "S10").due_at is not None
    assert heard[before:] == []


def test_a_change_without_consequence_has_no_effects(
    office: Office, heard: list[Committed]
) -> None:
    case_id = office.open_case()
    with office.db.read() as session:
        child_id = session.get(Case, case_id).child_id

    office.change(Child, child_id, given_name="Бек")

    assert heard[-1].effects == ()


def test_the_words_name_the_step_and_both_days() -> None:
    assert effect_lines(KG, [effect()], "en") == (
        "Limit of “Child protection plan”: 22.05 → 24.05",
    )
    assert effect_lines(KG, [effect()], "ru") == (
        "Срок шага «План по защите ребёнка»: 22.05 → 24.05",
    )


def test_another_year_and_another_hour_are_shown_where_they_matter() -> None:
    (year,) = effect_lines(KG, [effect(due_at=DUE + 365 * DAY)], "en")
    (hour,) = effect_lines(KG, [effect(step="S25", due_at=DUE - timedelta(hours=2))], "en")

    assert year.endswith("22.05.2026 → 22.05.2027")
    assert hour.endswith("22.05 23:59 → 22.05 21:59")


def test_many_effects_are_cut_to_three_lines_and_a_number() -> None:
    many = [effect(step=code) for code in list(KG.steps)[:7]]

    lines = effect_lines(KG, many, "en")

    assert len(lines) == MOST + 1
    assert lines[-1] == "and 4 more"
    assert len(effect_lines(KG, many[:3], "en")) == 3


def test_the_same_for_several_children_is_said_once() -> None:
    assert len(effect_lines(KG, [effect() for _ in range(5)], "en")) == 1


@pytest.mark.parametrize(
    "quiet",
    [
        {"state": DONE, "due_at": None},
        {"state_before": "", "due_before": None},
        {"due_before": None},
        {"due_at": None},
        {"due_at": DUE},
        {"state_before": NOT_APPLICABLE},
        {"state_before": DONE, "state": NOT_APPLICABLE},
    ],
)
def test_what_anybody_expects_is_not_told(quiet: dict[str, Any]) -> None:
    assert effect_lines(KG, [effect(**quiet)], "en") == ()


def test_a_step_of_a_pack_that_is_gone_keeps_its_code() -> None:
    (line,) = effect_lines(KG, [effect(step="OLD", state_before=DONE, why="")], "en")

    assert line == "“OLD” is no longer done"


@given(some=st.lists(effects, max_size=8))
def test_any_effects_can_be_told_in_three_languages(some: list[StepEffect]) -> None:
    for language in ("en", "ru", "ky"):
        lines = effect_lines(KG, some, language)
        assert len(lines) <= MOST + 1
        assert not any("{" in line or "_" in line for line in lines)
