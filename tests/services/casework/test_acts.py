"""Acts: each kind asks for what the pack says, and some are never taken back silently."""

from datetime import date, timedelta

import pytest

from services.errors import Conflict, InvalidInput, RuleViolation


def _record(desk, case_id, kind, **values):
    return desk.workspace.acts.record(case_id, kind, values)


@pytest.mark.parametrize(
    ("kind", "missing"),
    [
        ("EMERGENCY_REJECTED", {"reason"}),
        ("POSTPONED", {"step", "reason", "next_on"}),
        ("NO_PLAN_NEEDED", {"reason"}),
    ],
)
def test_act_asks_for_what_its_kind_needs(desk, kind, missing):
    with pytest.raises(InvalidInput) as refused:
        _record(desk, desk.case(), kind)

    assert set(refused.value.fields) == missing
    assert set(desk.workspace.acts.needs(kind)) == missing


def test_rejected_emergency_keeps_its_reason_and_cannot_be_undone(desk):
    case_id = desk.case(danger=True)
    assert desk.steps(case_id)["S25"] == "OPEN"

    _record(desk, case_id, "EMERGENCY_REJECTED", reason="The family was found, all are well")

    assert desk.steps(case_id)["S25"] == "NOT_APPLICABLE"
    assert desk.workspace.acts.of_case(case_id)[0].reason == "The family was found, all are well"
    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()


def test_ordinary_act_can_be_undone(desk):
    case_id = desk.case()
    _record(desk, case_id, "SAFETY_MEASURES")

    desk.workspace.history.undo()

    assert desk.workspace.acts.of_case(case_id) == ()


def test_unknown_kind_is_refused(desk):
    with pytest.raises(InvalidInput):
        _record(desk, desk.case(), "NO_SUCH_ACT")


def test_result_of_another_kind_is_refused(desk):
    with pytest.raises(InvalidInput) as refused:
        _record(desk, desk.case(), "SAFETY_MEASURES", outcome="FINE")

    assert refused.value.fields == {"outcome": "unknown_code"}


@pytest.mark.parametrize("record", ["act", "nrm_screening"])
def test_plain_editing_does_not_go_round_the_verbs(desk, record):
    with pytest.raises(RuleViolation, match="record_has_own_verb"):
        desk.workspace.records.add(record, {}, case_id=desk.case())


@pytest.mark.parametrize(
    "kind",
    [
        "MISSION_NOTICE",
        "MISSION_NOTICE_RELEASED",
        "PLAN_APPROVED",
        "SERVICE_STARTED",
        "VISIT",
        "REVIEW",
        "FOLLOW_UP",
        "FINE_PAID",
    ],
)
def test_act_with_a_verb_of_its_own_is_not_recorded_as_a_plain_one(desk, kind):
    with pytest.raises(RuleViolation, match="act_has_own_form"):
        _record(desk, desk.case(), kind, reason="A shortcut")


def test_child_is_not_collected_by_a_suspected_person(desk):
    case_id = desk.case()
    desk.member(case_id, name="Темир Үлгүбаев", suspected=True)

    with pytest.raises(RuleViolation, match="person_suspected"):
        _record(desk, case_id, "EMERGENCY_MEASURES", person="Ульгубаев Темир")


def test_ordinary_act_is_corrected_in_place(desk):
    case_id = desk.case()
    act_id = _record(desk, case_id, "SAFETY_MEASURES", reference="1", person="Example Worker")
    happened_at = desk.clock()
    desk.clock.forward(days=1)

    same = desk.workspace.acts.correct(act_id, {"reference": "2"}, 1)

    assert same == act_id
    (act,) = desk.workspace.acts.of_case(case_id)
    assert (act.reference, act.person, act.happened_at) == ("2", "Example Worker", happened_at)
    with pytest.raises(Conflict):
        desk.workspace.acts.correct(act_id, {"reference": "2"}, 1)


def test_irreversible_act_is_corrected_by_another_and_stays_readable(desk):
    case_id = desk.case(danger=True)
    first = _record(desk, case_id, "COURT_NOTIFIED", reference="1")

    second = desk.workspace.acts.correct(first, {"reference": "2"}, 1)

    acts = {act.id: act for act in desk.workspace.acts.of_case(case_id)}
    assert acts[first].withdrawn_at is not None
    assert acts[first].reference == "1"
    assert acts[second].reference == "2"
    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()


def test_withdrawn_act_counts_as_never_done(desk):
    case_id = desk.case(danger=True)
    act_id = _record(desk, case_id, "COURT_NOTIFIED")
    assert desk.steps(case_id)["S25A"] == "DONE"

    with pytest.raises(InvalidInput):
        desk.workspace.acts.withdraw(act_id, " ")
    desk.workspace.acts.withdraw(act_id, "Entered for the wrong child")

    assert desk.steps(case_id)["S25A"] == "OPEN"
    assert desk.workspace.acts.of_case(case_id)[0].withdrawn_reason == "Entered for the wrong child"
    with pytest.raises(RuleViolation, match="act_withdrawn"):
        desk.workspace.acts.withdraw(act_id, "Again")


def test_next_date_lies_after_the_act(desk):
    with pytest.raises(InvalidInput) as refused:
        _record(desk, desk.case(), "SAFETY_MEASURES", next_on=date(2026, 11, 1))

    assert refused.value.fields == {"next_on": "not_ahead"}


def test_act_that_is_still_to_come_is_refused_and_leaves_its_step_open(desk, clock):
    case_id = desk.case()

    with pytest.raises(InvalidInput) as refused:
        _record(desk, case_id, "NOTICE_GIVEN", happened_at=clock() + timedelta(days=1))

    assert refused.value.fields == {"happened_at": "in_future"}
    assert desk.steps(case_id)["S10"] == "OPEN"
