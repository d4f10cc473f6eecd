"""An outcome counts when a second person has seen it."""

from datetime import date, timedelta

import pytest

from services.closures.views import OutcomeState
from services.errors import Conflict, InvalidInput, RuleViolation
from tests.conftest import OTHER_WORKER_ID, WORKER_ID

DONE = {"kind": "WITHDRAWN", "reached_on": date(2026, 11, 2), "evidence": "Seen at school twice"}
CHECK = {"confirmed": True, "method": "VISIT"}


@pytest.fixture
def case_id(desk):
    return desk.case()


@pytest.fixture
def outcomes(desk):
    return desk.workspace.outcomes


def only(outcomes, case_id):
    (outcome,) = outcomes.of_case(case_id)
    return outcome


def test_recorded_outcome_does_not_count_yet(outcomes, case_id):
    outcomes.record(case_id, DONE)

    outcome = only(outcomes, case_id)

    assert outcome.state is OutcomeState.RECORDED
    assert not outcome.counts
    assert not outcomes.can_verify(outcome)


def test_who_recorded_an_outcome_does_not_verify_it(outcomes, case_id):
    outcome_id = outcomes.record(case_id, DONE)

    with pytest.raises(RuleViolation, match="outcome_same_person"):
        outcomes.verify(outcome_id, CHECK)

    assert only(outcomes, case_id).verified_at is None


def test_who_corrected_an_outcome_does_not_verify_it_either(outcomes, case_id, sign_in_as):
    outcome_id = outcomes.record(case_id, DONE)
    sign_in_as(OTHER_WORKER_ID)
    outcomes.change(outcome_id, {**DONE, "evidence": "Seen at school"}, 1)

    with pytest.raises(RuleViolation, match="outcome_same_person"):
        outcomes.verify(outcome_id, CHECK)

    sign_in_as(WORKER_ID)
    with pytest.raises(RuleViolation, match="outcome_same_person"):
        outcomes.verify(outcome_id, CHECK)


def test_second_person_verifies_and_it_counts(outcomes, case_id, sign_in_as):
    outcome_id = outcomes.record(case_id, DONE)
    sign_in_as(OTHER_WORKER_ID)

    outcomes.verify(outcome_id, CHECK)

    outcome = only(outcomes, case_id)
    assert outcome.counts
    assert outcome.verified_by == "Бакыт Шаблонов"


def test_person_of_another_body_may_verify_though_the_recorder_types_it(outcomes, case_id):
    outcome_id = outcomes.record(case_id, DONE)

    outcomes.verify(
        outcome_id, {**CHECK, "verifier": "Айгүл Примерова", "verifier_agency": "KG.MOES"}
    )

    outcome = only(outcomes, case_id)
    assert outcome.counts
    assert (outcome.verifier, outcome.verified_by) == ("Айгүл Примерова", "")


def test_person_of_the_own_office_is_no_outside_verifier(outcomes, case_id):
    outcome_id = outcomes.record(case_id, DONE)
    own = {**CHECK, "verifier": "Айгүл Примерова", "verifier_agency": "KG.TU"}

    with pytest.raises(RuleViolation, match="outcome_same_person"):
        outcomes.verify(outcome_id, own)


def test_outside_verifier_is_named_with_the_body(outcomes, case_id):
    outcome_id = outcomes.record(case_id, DONE)

    with pytest.raises(InvalidInput) as refused:
        outcomes.verify(outcome_id, {**CHECK, "verifier": "Айгүл Примерова"})

    assert refused.value.fields == {"verifier_agency": "required"}


def test_suspected_person_verifies_nothing(desk, outcomes, case_id):
    desk.member(case_id, name="Темир Шаблонов", relation="UNCLE", suspected=True)
    outcome_id = outcomes.record(case_id, DONE)

    with pytest.raises(RuleViolation, match="person_suspected"):
        outcomes.verify(
            outcome_id, {**CHECK, "verifier": "Шаблонов Темир", "verifier_agency": "KG.MOES"}
        )


def test_check_that_shows_otherwise_keeps_the_outcome_as_not_confirmed(
    outcomes, case_id, sign_in_as
):
    outcome_id = outcomes.record(case_id, DONE)
    sign_in_as(OTHER_WORKER_ID)

    outcomes.verify(outcome_id, {**CHECK, "confirmed": False, "verification_note": "Works again"})

    outcome = only(outcomes, case_id)
    assert outcome.state is OutcomeState.NOT_CONFIRMED
    assert not outcome.counts


def test_verification_is_never_undone_nor_the_outcome_changed(desk, outcomes, case_id, sign_in_as):
    outcome_id = outcomes.record(case_id, DONE)
    sign_in_as(OTHER_WORKER_ID)
    outcomes.verify(outcome_id, CHECK)

    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()
    for forbidden in (
        lambda: outcomes.verify(outcome_id, CHECK),
        lambda: outcomes.change(outcome_id, DONE, 2),
        lambda: outcomes.remove(outcome_id),
    ):
        with pytest.raises(RuleViolation, match="outcome_verified"):
            forbidden()


def test_correction_of_an_old_version_is_refused(outcomes, case_id):
    outcome_id = outcomes.record(case_id, DONE)
    outcomes.change(outcome_id, {**DONE, "kind": "SCHOOL"}, 1)

    with pytest.raises(Conflict):
        outcomes.change(outcome_id, DONE, 1)

    assert only(outcomes, case_id).kind == "SCHOOL"


def test_outcome_is_neither_reached_nor_verified_in_the_future(desk, outcomes, case_id, sign_in_as):
    tomorrow = desk.clock() + timedelta(days=1)
    with pytest.raises(InvalidInput, match="invalid_input") as ahead:
        outcomes.record(case_id, {**DONE, "reached_on": tomorrow.date()})
    assert ahead.value.fields == {"reached_on": "in_future"}

    outcome_id = outcomes.record(case_id, DONE)
    sign_in_as(OTHER_WORKER_ID)
    with pytest.raises(InvalidInput) as late:
        outcomes.verify(outcome_id, {**CHECK, "verified_at": tomorrow})
    assert late.value.fields == {"verified_at": "in_future"}
    with pytest.raises(RuleViolation, match="verified_before_reached"):
        outcomes.verify(outcome_id, {**CHECK, "verified_at": desk.clock() - timedelta(days=90)})


def test_outcome_serves_a_goal_of_its_own_case_only(desk, outcomes, case_id):
    plan_id = desk.plan(case_id)
    goal = desk.workspace.plans.view(plan_id).goals[0]
    outcomes.record(case_id, {**DONE, "goal_id": goal.id})

    assert only(outcomes, case_id).goal == goal.text
    with pytest.raises(RuleViolation, match="goal_of_other_case"):
        outcomes.record(desk.case(), {**DONE, "goal_id": goal.id})


def test_unverified_outcome_is_removed_and_comes_back(desk, outcomes, case_id):
    outcome_id = outcomes.record(case_id, DONE)

    outcomes.remove(outcome_id)
    assert outcomes.of_case(case_id) == ()

    desk.workspace.history.undo()
    assert only(outcomes, case_id).id == outcome_id
