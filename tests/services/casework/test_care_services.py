"""Services: planned, begun, ended with a result, for a measure of the plan or on their own."""

from datetime import date, timedelta

import pytest

from services.care import ServiceState
from services.errors import Conflict, InvalidInput, RuleViolation


def day(desk, by=0):
    return desk.clock().date() + timedelta(days=by)


def planned(desk, case_id, **values):
    given = {"service": "PSYCHOLOGICAL", "agency": "KG.SEZIM", "person": "Example Psychologist"}
    return desk.workspace.care.plan_service(case_id, {**given, **values})


def the_service(desk, case_id):
    (service,) = desk.workspace.care.of_case(case_id).services
    return service


def measure_of(desk, case_id, plan_id):
    return desk.workspace.plans.view(plan_id).measures[0]


def test_service_goes_from_planned_to_ended_with_its_result(desk):
    case_id = desk.case()
    service_id = planned(desk, case_id, planned_on=day(desk, 3))
    change = desk.workspace.care.change_service
    assert the_service(desk, case_id).state is ServiceState.PLANNED

    desk.clock.forward(days=4)
    assert the_service(desk, case_id).late
    change(service_id, {"started_on": day(desk)}, 1)
    assert the_service(desk, case_id).state is ServiceState.BEGUN
    desk.clock.forward(days=30)
    change(service_id, {"ended_on": day(desk), "result": "GIVEN", "sessions": 8}, 2)

    done = the_service(desk, case_id)
    assert done.state is ServiceState.ENDED
    assert (done.values["sessions"], done.late) == (8, False)


@pytest.mark.parametrize("result", ["NOT_GIVEN", "REFUSED", "UNAVAILABLE"])
def test_service_that_was_not_given_needs_a_reason(desk, result):
    case_id = desk.case()

    with pytest.raises(InvalidInput) as refused:
        planned(desk, case_id, result=result)
    planned(desk, case_id, result=result, not_given_reason="No psychologist in the district")

    assert refused.value.fields == {"not_given_reason": "required"}
    assert the_service(desk, case_id).state is ServiceState.NOT_GIVEN


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        ({"result": "GIVEN"}, {"started_on": "required"}),
        ({"result": "ONGOING"}, {"started_on": "required"}),
        ({"begun": 0, "ended": 0}, {"result": "required"}),
        ({"begun": 0, "ended": 0, "result": "ONGOING"}, {"result": "service_still_given"}),
        (
            {"begun": 0, "result": "NOT_GIVEN", "not_given_reason": "Closed"},
            {"started_on": "service_not_begun"},
        ),
        ({"begun": 1}, {"started_on": "in_future"}),
        ({"begun": 0, "ended": -1, "result": "GIVEN"}, {"ended_on": "range_reversed"}),
    ],
)
def test_dates_and_result_must_fit_together(desk, values, wrong):
    given = {name: value for name, value in values.items() if name not in ("begun", "ended")}
    for name, column in (("begun", "started_on"), ("ended", "ended_on")):
        if name in values:
            given[column] = day(desk, values[name])

    with pytest.raises(InvalidInput) as refused:
        planned(desk, desk.case(), **given)

    assert refused.value.fields == wrong


def test_suspected_person_gives_no_service(desk):
    case_id = desk.case()
    desk.member(case_id, name="Темир Үлгүбаев", suspected=True)

    with pytest.raises(RuleViolation, match="person_suspected"):
        planned(desk, case_id, person="Ульгубаев Темир")


def test_measure_of_the_plan_prefills_the_service_that_carries_it_out(desk):
    case_id = desk.case()
    measure = measure_of(desk, case_id, desk.plan(case_id))
    care = desk.workspace.care
    (waiting,) = care.of_case(case_id).measures
    assert (waiting.id, waiting.action) == (measure.id, "Checks without notice")

    start = care.service_for_measure(measure.id)
    assert (start["agency"], start["person"]) == ("KG.TU", "Example Worker")
    assert start["planned_on"] == date(2026, 12, 20)
    care.plan_service(case_id, {"service": "FAMILY_SUPPORT", **start})

    assert care.of_case(case_id).measures == ()
    assert the_service(desk, case_id).measure == "Checks without notice"


def test_measure_of_another_case_is_refused(desk):
    other = desk.case(family_name="Примеров")
    measure = measure_of(desk, other, desk.plan(other))

    with pytest.raises(RuleViolation, match="measure_of_other_case"):
        planned(desk, desk.case(), measure_id=measure.id)


def test_referral_of_another_case_is_refused(desk):
    referral_id = desk.referral(desk.case(family_name="Примеров"))

    with pytest.raises(RuleViolation, match="referral_of_other_case"):
        planned(desk, desk.case(), referral_id=referral_id)


def test_service_begun_does_the_step_and_one_only_planned_does_not(desk):
    case_id = desk.case(danger=True)
    service_id = planned(desk, case_id, planned_on=day(desk, 1))
    assert desk.steps(case_id)["S70"] == "OPEN"

    desk.workspace.care.change_service(service_id, {"started_on": day(desk)}, 1)

    assert desk.steps(case_id)["S70"] == "DONE"
    desk.workspace.history.undo()
    assert desk.steps(case_id)["S70"] == "OPEN"


def test_removed_service_comes_back_with_undo(desk):
    case_id = desk.case()
    service_id = planned(desk, case_id)
    with pytest.raises(Conflict):
        desk.workspace.care.remove_service(service_id, 7)

    desk.workspace.care.remove_service(service_id, 1)
    assert desk.workspace.care.of_case(case_id).services == ()
    desk.workspace.history.undo()

    assert the_service(desk, case_id).id == service_id
