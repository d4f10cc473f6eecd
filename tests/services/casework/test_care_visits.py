"""Visits: who was met, what follows from it, and when the next one is due."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.care.visit_dates import next_visit_on
from services.errors import Conflict, InvalidInput, RuleViolation


def visited(desk, case_id, **values):
    seen = {"place_kind": "HOME", "visited_at": desk.clock(), "seen": True}
    return desk.workspace.care.record_visit(case_id, {**seen, **values})


def the_visit(desk, case_id):
    (visit,) = desk.workspace.care.of_case(case_id).visits
    return visit


def step(desk, case_id, code):
    page = desk.workspace.cases.page(case_id)
    return next(row for lane in page.lanes for row in lane.steps if row.step == code)


def set_risk(desk, case_id, risk):
    records = desk.workspace.records
    version = records.get("case_file", case_id).version
    records.change("case_file", case_id, {"risk": risk}, version)


def closed(desk, case_id):
    """The case as it stands after its closing took effect."""
    from models.case import Case

    with desk.workspace.db.write("case_file_changed", case_id=case_id) as session:
        case = session.get(Case, case_id)
        case.closed_at, case.closure_reason = desk.clock(), "GOALS_MET"


@pytest.mark.parametrize(
    ("risk", "next_on"),
    [
        ("HIGH", date(2026, 11, 24)),
        ("MED", date(2026, 12, 1)),
        (None, date(2026, 12, 1)),
        ("LOW", date(2026, 12, 17)),
    ],
)
def test_next_visit_follows_the_risk(desk, risk, next_on):
    case_id = desk.case()
    set_risk(desk, case_id, risk)

    visited(desk, case_id)

    view = desk.workspace.care.of_case(case_id)
    assert desk.workspace.care.next_visit_on(case_id, desk.clock()) == next_on
    assert (view.next_visit_on, view.next_visit_late) == (next_on, False)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    risk=st.sampled_from(["HIGH", "MED", "LOW", None]),
    at=st.datetimes().map(lambda moment: moment.replace(year=2027)),
)
def test_next_visit_always_lies_one_week_to_one_month_ahead(pack, risk, at):
    moment = at.replace(tzinfo=pack.timezone)

    ahead = next_visit_on(pack, risk, moment) - moment.date()

    assert timedelta(days=7) <= ahead <= timedelta(days=31)


def test_date_agreed_with_the_family_outranks_the_proposal(desk):
    case_id = desk.case()
    agreed = desk.clock().date() + timedelta(days=3)

    visited(desk, case_id, next_on=agreed)
    assert desk.workspace.care.of_case(case_id).next_visit_on == agreed
    desk.clock.forward(days=4)

    assert desk.workspace.care.of_case(case_id).next_visit_late


def test_next_visit_lies_after_this_one(desk):
    with pytest.raises(InvalidInput) as refused:
        visited(desk, desk.case(), next_on=desk.clock().date())

    assert refused.value.fields == {"next_on": "not_ahead"}


def test_visit_still_to_come_is_refused(desk):
    with pytest.raises(InvalidInput) as refused:
        visited(desk, desk.case(), visited_at=desk.clock() + timedelta(minutes=1))

    assert refused.value.fields == {"visited_at": "in_future"}


def test_what_a_visit_shows_is_pointed_out(desk):
    case_id = desk.case()
    desk.member(case_id, name="Темир Үлгүбаев", suspected=True)

    visited(desk, case_id, working=True, safe=False, present="Ульгубаев Темир, мать")

    assert the_visit(desk, case_id).warnings == ("STILL_WORKS", "NOT_SAFE", "SUSPECT_PRESENT")


@pytest.mark.parametrize("role", ["visitor", "companion"])
def test_suspected_person_never_visits_or_goes_along(desk, role):
    case_id = desk.case()
    desk.member(case_id, name="Темир Үлгүбаев", suspected=True)

    with pytest.raises(RuleViolation, match="person_suspected"):
        visited(desk, case_id, **{role: "Ульгубаев Темир"})


def test_visit_does_the_monitoring_and_an_attempt_does_not(desk):
    case_id = desk.case()
    set_risk(desk, case_id, "HIGH")
    visited(desk, case_id, seen=False, purpose="CONTACT")
    assert step(desk, case_id, "S80").due_at is None

    visited(desk, case_id)

    assert step(desk, case_id, "S80").state == "OPEN"
    assert step(desk, case_id, "S80").due_at.date() == date(2026, 11, 24)


def test_call_alone_is_no_visit(desk):
    case_id = desk.case()

    visited(desk, case_id, place_kind="PHONE")

    assert step(desk, case_id, "S80").due_at is None


def test_follow_up_comes_only_after_closing(desk):
    case_id = desk.case()
    with pytest.raises(RuleViolation, match="follow_up_before_closing"):
        visited(desk, case_id, purpose="FOLLOW_UP")
    desk.clock.forward(days=1)
    closed(desk, case_id)

    with pytest.raises(RuleViolation, match="follow_up_before_closing"):
        visited(desk, case_id, purpose="FOLLOW_UP", visited_at=desk.clock() - timedelta(minutes=1))
    visited(desk, case_id, purpose="FOLLOW_UP")

    assert the_visit(desk, case_id).values["purpose"] == "FOLLOW_UP"


def test_two_follow_ups_do_the_two_last_steps(desk):
    case_id = desk.case()
    closed(desk, case_id)
    assert (step(desk, case_id, "S90A").state, step(desk, case_id, "S90B").state) == (
        "OPEN",
        "BLOCKED",
    )

    desk.clock.forward(days=90)
    visited(desk, case_id, purpose="FOLLOW_UP", place_kind="PHONE")
    assert (step(desk, case_id, "S90A").state, step(desk, case_id, "S90B").state) == (
        "DONE",
        "OPEN",
    )
    desk.clock.forward(days=90)
    visited(desk, case_id, purpose="FOLLOW_UP")

    assert step(desk, case_id, "S90B").state == "DONE"


def test_closed_case_has_no_next_visit(desk):
    case_id = desk.case()
    visited(desk, case_id)
    closed(desk, case_id)

    assert desk.workspace.care.of_case(case_id).next_visit_on is None


def test_visit_is_corrected_with_its_version_and_removed_with_undo(desk):
    case_id = desk.case()
    visit_id = visited(desk, case_id, seen=False)
    care = desk.workspace.care

    care.change_visit(visit_id, {"seen": True}, 1)
    with pytest.raises(Conflict):
        care.change_visit(visit_id, {"seen": False}, 1)
    assert the_visit(desk, case_id).warnings == ()
    care.remove_visit(visit_id, 2)
    assert care.of_case(case_id).visits == ()
    desk.workspace.history.undo()

    assert the_visit(desk, case_id).id == visit_id
