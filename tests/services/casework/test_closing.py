"""Nobody closes a case over an open danger, and a closed case can be opened again."""

import inspect
import re
from datetime import date, timedelta

import pytest

from services.closures import rules
from services.closures.rules import ATTEMPTS, SAFE_AT_HIGH_RISK
from services.closures.views import ClosureState
from services.errors import Conflict, InvalidInput, RuleViolation
from services.messages import ERRORS
from tests.conftest import OTHER_WORKER_ID, SUPERVISOR_ID, WORKER_ID

CLOSING = {"reason": "GOALS_MET", "summary": "Goes to school and carries nothing any more"}
WITHDRAWN = {
    "kind": "WITHDRAWN",
    "reached_on": date(2026, 11, 2),
    "evidence": "Seen at school twice",
}


@pytest.fixture
def case_id(desk):
    return desk.case()


@pytest.fixture
def closures(desk):
    return desk.workspace.closures


def risk(desk, case_id, level):
    records = desk.workspace.records
    version = records.get("case_file", case_id).version
    records.change("case_file", case_id, {"risk": level, "risk_reason": "Example"}, version)


def reached(desk, sign_in_as, case_id, kind="WITHDRAWN"):
    """An outcome that a second person has confirmed."""
    outcomes = desk.workspace.outcomes
    outcome_id = outcomes.record(case_id, {**WITHDRAWN, "kind": kind})
    sign_in_as(OTHER_WORKER_ID)
    outcomes.verify(outcome_id, {"confirmed": True, "method": "VISIT"})
    sign_in_as(WORKER_ID)


def closed(desk, sign_in_as, case_id, **values):
    """The case is closed by the supervisor."""
    sign_in_as(SUPERVISOR_ID)
    closure_id = desk.workspace.closures.prepare(case_id, {**CLOSING, **values})
    desk.workspace.closures.close(closure_id)
    sign_in_as(WORKER_ID)
    return closure_id


def visit(desk, case_id, **values):
    desk.workspace.care.record_visit(
        case_id,
        {
            "purpose": "CONTACT",
            "place_kind": "HOME",
            "visited_at": desk.clock(),
            "seen": False,
            **values,
        },
    )


def refusals(closures, case_id, reason):
    return {guard.code for guard in closures.guards(case_id, reason) if guard.blocking}


def warnings_of(closures, case_id, reason):
    guards = closures.guards(case_id, reason)
    return {guard.code: guard.args["count"] for guard in guards if not guard.blocking}


@pytest.mark.parametrize("reason", ["GOALS_MET", "OVERCOME", "LAWFUL", "NOT_CONFIRMED"])
def test_high_risk_keeps_the_case_open(desk, closures, case_id, reason):
    risk(desk, case_id, "HIGH")

    assert "closing_high_risk" in refusals(closures, case_id, reason)


@pytest.mark.parametrize("reason", ["FAMILY_REFUSED", "LOST_CONTACT"])
def test_neither_refusal_nor_silence_of_the_family_closes_a_case_at_high_risk(
    desk, closures, case_id, reason
):
    assert "closing_high_risk" not in refusals(closures, case_id, reason)

    risk(desk, case_id, "HIGH")

    assert "closing_high_risk" in refusals(closures, case_id, reason)


@pytest.mark.parametrize("reason", sorted(SAFE_AT_HIGH_RISK))
def test_high_risk_does_not_hold_a_case_that_others_go_on_with(desk, closures, case_id, reason):
    risk(desk, case_id, "HIGH")

    assert "closing_high_risk" not in refusals(closures, case_id, reason)


def test_open_emergency_keeps_the_case_open_unless_the_child_is_dead(desk, closures, case_id):
    desk.workspace.records.add("harm", {"danger": True}, case_id=case_id)
    assert desk.steps(case_id)["S25"] == "OPEN"

    assert "closing_emergency" in refusals(closures, case_id, "NOT_CONFIRMED")
    assert "closing_emergency" in refusals(closures, case_id, "MOVED")
    assert "closing_emergency" not in refusals(closures, case_id, "DEATH")


@pytest.mark.parametrize("reason", ["GOALS_MET", "OVERCOME", "LAWFUL"])
def test_goals_count_as_met_when_a_second_person_has_seen_it(
    desk, closures, case_id, sign_in_as, reason
):
    desk.workspace.outcomes.record(case_id, WITHDRAWN)
    assert "closing_without_outcome" in refusals(closures, case_id, reason)

    reached(desk, sign_in_as, case_id)

    assert refusals(closures, case_id, reason) == set()


def test_working_child_is_not_closed_with_a_school_place_alone(desk, closures, case_id, sign_in_as):
    reached(desk, sign_in_as, case_id, "SCHOOL")
    if not desk.workspace.records.list("work_situation", case_id=case_id):
        desk.workspace.records.add("work_situation", {"sector": "SV.MARKET"}, case_id=case_id)

    assert "closing_still_works" in refusals(closures, case_id, "GOALS_MET")

    reached(desk, sign_in_as, case_id, "LAWFUL")
    assert "closing_still_works" not in refusals(closures, case_id, "GOALS_MET")


def test_moved_child_leaves_only_when_another_office_has_accepted(desk, closures, case_id):
    desk.consent(case_id)
    transfers = desk.workspace.transfers
    transfer_id = transfers.draft(case_id, {"to_agency": "KG.TU", "reason": "The family moves"})
    transfers.send(transfer_id)
    assert "closing_without_transfer" in refusals(closures, case_id, "MOVED")

    transfers.receive(transfer_id, {"received_by": "Айгүл Примерова", "accepted": True})

    assert refusals(closures, case_id, "MOVED") == set()


def test_returned_child_leaves_only_when_it_was_handed_over_with_a_receipt(closures, case_id):
    assert refusals(closures, case_id, "REPATRIATED") == {"closing_without_handover"}


def test_case_goes_to_another_body_only_when_that_body_has_accepted(desk, closures, case_id):
    referral_id = desk.sent(case_id)
    desk.workspace.referrals.receive(referral_id, desk.clock(), "Айгүл Примерова")
    assert "closing_without_receiver" in refusals(closures, case_id, "HANDED_OVER")
    transfer_id = desk.workspace.transfers.draft(
        case_id, {"to_agency": "KG.LSG", "reason": "Another body takes over"}
    )
    desk.workspace.transfers.send(transfer_id)

    desk.workspace.transfers.receive(
        transfer_id, {"received_by": "Айгүл Примерова", "accepted": True}
    )

    assert refusals(closures, case_id, "HANDED_OVER") == set()


def test_contact_is_lost_after_three_attempts_by_the_office_default(desk, closures, case_id):
    visit(desk, case_id, seen=True, purpose="MONITORING")
    for number in range(ATTEMPTS):
        (guard,) = closures.guards(case_id, "LOST_CONTACT")
        assert (guard.code, guard.args["attempts"]) == ("closing_few_attempts", number)
        visit(desk, case_id)

    assert closures.guards(case_id, "LOST_CONTACT") == ()


def test_duplicate_names_the_number_of_the_other_case(desk, closures, case_id):
    number = desk.workspace.cases.header(case_id).number
    assert refusals(closures, case_id, "DUPLICATE") == {"closing_without_other_number"}
    assert closures.guards(case_id, "DUPLICATE", number) != ()
    assert closures.guards(case_id, "DUPLICATE", "KG-25-7Q4-00007-X") == ()


def test_grown_up_victim_is_referred_on_before_the_case_closes(desk, closures):
    case_id = desk.case()
    desk.change_child(case_id, birth_date=date(2008, 3, 5))
    desk.workspace.nrm.screen(
        case_id,
        {"asked_at": desk.clock(), "indicators": (), "act": "RECRUITED", "purpose": "LABOUR"},
    )
    assert "closing_adult_victim" in refusals(closures, case_id, "ADULT")

    desk.consent(case_id, "PSYCHOSOCIAL")
    referral_id = desk.referral(
        case_id, purpose="ADULT", to_agency="KG.SEZIM", service="REINTEGRATION"
    )
    desk.workspace.referrals.send(referral_id)

    assert refusals(closures, case_id, "ADULT") == set()


def test_unfinished_parts_ask_for_a_reason_and_do_not_refuse(desk, closures, case_id, sign_in_as):
    desk.plan(case_id)
    desk.sent(case_id)
    desk.workspace.outcomes.record(case_id, WITHDRAWN)
    assert warnings_of(closures, case_id, "NOT_CONFIRMED") == {
        "closing_open_measures": 1,
        "closing_referrals_waiting": 1,
        "closing_outcomes_unverified": 1,
    }
    sign_in_as(SUPERVISOR_ID)
    values = {**CLOSING, "reason": "NOT_CONFIRMED"}
    closure_id = closures.prepare(case_id, values)

    with pytest.raises(RuleViolation, match="closing_unfinished"):
        closures.close(closure_id)

    closures.change(closure_id, {**values, "unfinished_reason": "The child was never there"}, 1)
    closures.close(closure_id)
    assert not desk.workspace.cases.header(case_id).open


def test_measure_that_is_done_no_longer_asks_for_a_reason(desk, closures, case_id):
    plan_id = desk.plan(case_id)
    (measure,) = desk.workspace.plans.view(plan_id).measures
    assert warnings_of(closures, case_id, "NOT_CONFIRMED") == {"closing_open_measures": 1}

    desk.workspace.plans.follow_measure(measure.id, desk.clock().date())

    assert closures.guards(case_id, "NOT_CONFIRMED") == ()


def test_every_guard_has_a_sentence():
    source = inspect.getsource(rules)
    codes = re.findall(r'"(closing_[a-z_]+)"', source)

    assert len(codes) > 12
    assert [code for code in codes if code not in ERRORS] == []


def test_unknown_reason_is_refused(closures, case_id):
    with pytest.raises(InvalidInput):
        closures.guards(case_id, "TIRED")


def test_worker_does_not_close_alone_where_the_office_asks_for_approval(
    desk, closures, case_id, sign_in_as
):
    reached(desk, sign_in_as, case_id)
    closure_id = closures.prepare(case_id, CLOSING)
    assert not closures.can_close_directly()

    with pytest.raises(RuleViolation, match="closing_not_approved"):
        closures.close(closure_id)

    assert desk.workspace.cases.header(case_id).open


def test_worker_submits_supervisor_approves_and_the_case_is_closed_in_the_same_write(
    desk, closures, case_id, sign_in_as
):
    reached(desk, sign_in_as, case_id)
    closure_id = closures.prepare(case_id, CLOSING)
    approval_id = desk.workspace.approvals.submit("CLOSURE", closure_id)
    with pytest.raises(RuleViolation, match="approval_waiting"):
        closures.change(closure_id, CLOSING, 1)
    (closure,) = closures.of_case(case_id)
    assert closure.state is ClosureState.WAITING

    sign_in_as(SUPERVISOR_ID)
    desk.workspace.approvals.approve(approval_id)

    header = desk.workspace.cases.header(case_id)
    assert (header.open, header.closure_reason) == (False, "GOALS_MET")
    (closure,) = closures.of_case(case_id)
    assert (closure.state, closure.closed_at) == (ClosureState.CLOSED, header.closed_at)
    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()


def test_risk_that_rose_after_the_submission_stops_the_approval(
    desk, closures, case_id, sign_in_as
):
    reached(desk, sign_in_as, case_id)
    approval_id = desk.workspace.approvals.submit("CLOSURE", closures.prepare(case_id, CLOSING))
    risk(desk, case_id, "HIGH")
    sign_in_as(SUPERVISOR_ID)

    with pytest.raises(RuleViolation, match="closing_high_risk"):
        desk.workspace.approvals.approve(approval_id)

    assert desk.workspace.cases.header(case_id).open


def test_returned_closing_shows_the_remarks_and_can_be_changed(desk, closures, case_id, sign_in_as):
    reached(desk, sign_in_as, case_id)
    closure_id = closures.prepare(case_id, CLOSING)
    approval_id = desk.workspace.approvals.submit("CLOSURE", closure_id)
    sign_in_as(SUPERVISOR_ID)
    desk.workspace.approvals.send_back(approval_id, "Ask the child first")
    sign_in_as(WORKER_ID)

    (closure,) = closures.of_case(case_id)
    assert (closure.state, closure.remarks) == (ClosureState.RETURNED, "Ask the child first")
    closures.change(closure_id, {**CLOSING, "child_opinion": "I like school"}, closure.version)


def test_one_closing_at_a_time_and_none_of_a_closed_case(desk, closures, case_id, sign_in_as):
    closure_id = closures.prepare(case_id, CLOSING)
    with pytest.raises(RuleViolation, match="closing_prepared"):
        closures.prepare(case_id, CLOSING)
    with pytest.raises(Conflict):
        closures.discard(closure_id, 7)
    closures.discard(closure_id, 1)

    closed(desk, sign_in_as, case_id, reason="DEATH")

    with pytest.raises(RuleViolation, match="case_closed"):
        closures.prepare(case_id, CLOSING)


def test_closing_lies_neither_ahead_nor_before_the_opening(desk, closures, case_id, sign_in_as):
    sign_in_as(SUPERVISOR_ID)
    closure_id = closures.prepare(case_id, {**CLOSING, "reason": "DEATH"})

    with pytest.raises(InvalidInput) as ahead:
        closures.close(closure_id, desk.clock() + timedelta(days=1))
    assert ahead.value.fields == {"closed_at": "in_future"}
    with pytest.raises(RuleViolation, match="closing_before_opening"):
        closures.close(closure_id, desk.clock() - timedelta(days=1))


@pytest.mark.parametrize(
    "verb",
    [
        lambda desk, case_id: desk.workspace.assessments.start(case_id, {"kind": "INITIAL"}),
        lambda desk, case_id: desk.workspace.plans.draft(case_id),
        lambda desk, case_id: desk.referral(case_id),
        lambda desk, case_id: desk.workspace.care.place(
            case_id,
            {
                "kind": "SHELTER",
                "carer": "Example Shelter",
                "starts_on": desk.clock().date(),
                "not_family_reason": "No relative was found",
                "child_consents": True,
            },
        ),
        lambda desk, case_id: desk.workspace.transfers.draft(
            case_id, {"to_agency": "KG.TU", "reason": "The family moves"}
        ),
    ],
)
def test_closed_case_takes_no_new_procedure_before_it_is_reopened(desk, case_id, sign_in_as, verb):
    closed(desk, sign_in_as, case_id, reason="NOT_CONFIRMED")

    with pytest.raises(RuleViolation, match="case_closed"):
        verb(desk, case_id)

    desk.workspace.closures.reopen(case_id, "A neighbour has called")
    assert verb(desk, case_id)


def test_outcome_is_still_verified_after_the_closing(desk, case_id, sign_in_as):
    outcome_id = desk.workspace.outcomes.record(case_id, WITHDRAWN)
    closed(desk, sign_in_as, case_id, reason="NOT_CONFIRMED", unfinished_reason="The check follows")
    sign_in_as(OTHER_WORKER_ID)

    desk.workspace.outcomes.verify(outcome_id, {"confirmed": True, "method": "VISIT"})

    assert desk.workspace.outcomes.of_case(case_id)[0].counts


def test_closed_case_has_its_follow_ups_and_a_reopened_one_its_lanes(
    desk, closures, case_id, sign_in_as
):
    before = desk.steps(case_id)
    reached(desk, sign_in_as, case_id)
    closed(desk, sign_in_as, case_id)

    steps = desk.steps(case_id)
    assert (steps["S90"], steps["S90A"], steps["S90B"]) == ("DONE", "OPEN", "BLOCKED")
    assert "OPEN" not in {state for step, state in steps.items() if step != "S90A"}
    visit(desk, case_id, purpose="FOLLOW_UP", seen=True)
    assert desk.steps(case_id)["S90A"] == "DONE"
    assert desk.steps(case_id)["S90B"] == "OPEN"

    closures.reopen(case_id, "The child works again")

    again = desk.steps(case_id)
    assert again["S90"] == before["S90"]
    assert {s for s, state in again.items() if state == "OPEN"} == {
        s for s, state in before.items() if state == "OPEN"
    }


def test_reopening_needs_a_reason_a_closed_case_and_is_not_undone(
    desk, closures, case_id, sign_in_as
):
    with pytest.raises(RuleViolation, match="case_open"):
        closures.reopen(case_id, "By mistake")
    closed(desk, sign_in_as, case_id, reason="DEATH")
    with pytest.raises(InvalidInput) as silent:
        closures.reopen(case_id, "  ")
    assert silent.value.fields == {"reopen_reason": "required"}

    closures.reopen(case_id, "It was another child")

    header = desk.workspace.cases.header(case_id)
    assert (header.open, header.closure_reason) == (True, "")
    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()


def test_log_keeps_every_closing_and_reopening(desk, closures, case_id, sign_in_as):
    closed(desk, sign_in_as, case_id, reason="DEATH")
    closures.reopen(case_id, "It was another child")
    desk.clock.forward(days=1)
    closed(desk, sign_in_as, case_id, reason="NOT_CONFIRMED")

    last, first = closures.of_case(case_id)

    assert (last.state, last.reason) == (ClosureState.CLOSED, "NOT_CONFIRMED")
    assert (first.state, first.reason) == (ClosureState.REOPENED, "DEATH")
    assert first.reopen_reason == "It was another child"
    events = [row.event for row in desk.workspace.cases.timeline(case_id)]
    assert events.count("case_closed") == 2
    assert events.count("case_reopened") == 1


@pytest.mark.parametrize("birth_date", [None, date(2015, 1, 1)])
def test_nobody_leaves_as_grown_up_whose_18_years_are_not_known(desk, closures, birth_date):
    case_id = desk.case()
    desk.change_child(case_id, birth_date=birth_date)

    assert "closing_not_adult" in refusals(closures, case_id, "ADULT")


def test_attempts_before_the_child_was_met_again_are_no_lost_contact(desk, closures, case_id):
    for _ in range(ATTEMPTS):
        visit(desk, case_id)
    desk.clock.forward(days=1)
    visit(desk, case_id, seen=True)

    assert "closing_few_attempts" in refusals(closures, case_id, "LOST_CONTACT")


def test_body_that_only_gives_a_service_has_not_taken_the_case_over(desk, closures, case_id):
    desk.consent(case_id, "PSYCHOSOCIAL")
    referral_id = desk.sent(case_id, purpose="SERVICE", to_agency="KG.CHC", service="PSYCHOLOGICAL")

    desk.workspace.referrals.receive(referral_id, desk.clock(), "Айгүл Примерова")

    assert refusals(closures, case_id, "HANDED_OVER") == {"closing_without_receiver"}


def test_returned_closing_that_was_closed_after_all_waits_for_nobody_when_reopened(
    desk, closures, case_id, sign_in_as
):
    closure_id = closures.prepare(case_id, {**CLOSING, "reason": "NOT_CONFIRMED"})
    approval_id = desk.workspace.approvals.submit("CLOSURE", closure_id)
    sign_in_as(SUPERVISOR_ID)
    desk.workspace.approvals.send_back(approval_id, "Say more")
    closures.close(closure_id)
    closures.reopen(case_id, "The child works again")
    sign_in_as(WORKER_ID)

    assert desk.workspace.approvals.returned() == ()


def test_closed_case_takes_no_new_risk_no_plan_and_no_return(desk, case_id, sign_in_as):
    workspace = desk.workspace
    started = workspace.assessments.start(case_id, {"kind": "INITIAL"})
    plan_id = desk.plan(case_id)
    closed(desk, sign_in_as, case_id, reason="NOT_CONFIRMED", unfinished_reason="Example")

    for late in (
        lambda: workspace.assessments.finish(started),
        lambda: workspace.plans.save(plan_id, {}, workspace.plans.view(plan_id).version),
        lambda: workspace.returns.open(case_id, {"direction": "IN", "country": "KZ"}),
    ):
        with pytest.raises(RuleViolation, match="case_closed"):
            late()
