"""Sittings: votes fit the people present, decisions stay, and what is alleged stays coded."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.commission.rules import Tally, check_decision, check_majority
from services.errors import Conflict, InvalidInput, RuleViolation
from services.plans import PlanState
from tests.conftest import OTHER_WORKER_ID


@pytest.fixture
def agenda(desk):
    """A sitting with five members present and one plan on its agenda: (case, plan, item)."""
    case_id = desk.case()
    plan_id = desk.submitted(case_id)
    return case_id, plan_id, desk.item(desk.sitting(), case_id, plan_id)


def _item(desk, item_id):
    for row in desk.workspace.commission.sittings():
        for item in desk.workspace.commission.sitting(row.id).items:
            if item.id == item_id:
                return item
    raise AssertionError("no such item")


def test_sitting_has_its_number_members_and_state(desk):
    sitting_id = desk.sitting(present=5, absent=1)

    view = desk.workspace.commission.sitting(sitting_id)

    assert view.number.startswith("KG-26-7Q4-S00001-")
    assert (len(view.members), view.present, view.state) == (6, 5, "PLANNED")


def test_submitted_plan_is_a_candidate_until_it_is_decided(desk):
    case_id = desk.case()
    desk.sent(case_id)
    desk.assessed(case_id)
    assert desk.workspace.commission.candidates() == ()
    plan_id = desk.submitted(case_id)

    (candidate,) = desk.workspace.commission.candidates()
    assert (candidate.case_id, candidate.plan_id, candidate.late) == (case_id, plan_id, False)
    item = desk.item(desk.sitting(), case_id, plan_id)
    assert desk.workspace.commission.candidates()[0].on_agenda
    desk.decide(item)

    assert desk.workspace.commission.candidates() == ()


def test_candidate_is_late_ten_days_after_the_submission(desk):
    case_id = desk.case()
    desk.sent(case_id)
    desk.assessed(case_id)
    desk.submitted(case_id)

    desk.clock.forward(days=11)

    assert desk.workspace.commission.candidates()[0].late


def test_draft_of_a_plan_does_not_come_on_the_agenda(desk):
    case_id = desk.case()
    plan_id = desk.plan(case_id)

    with pytest.raises(RuleViolation, match="plan_not_submitted"):
        desk.item(desk.sitting(), case_id, plan_id)


def test_plan_of_another_case_does_not_come_on_the_agenda(desk):
    plan_id = desk.submitted(desk.case())

    with pytest.raises(RuleViolation, match="plan_of_other_case"):
        desk.item(desk.sitting(), desk.case(family_name="Шаблонов"), plan_id)


def test_same_plan_stands_once_on_an_agenda(desk):
    case_id = desk.case()
    plan_id = desk.submitted(case_id)
    sitting_id = desk.sitting()
    desk.item(sitting_id, case_id, plan_id)

    with pytest.raises(RuleViolation, match="already_on_agenda"):
        desk.item(sitting_id, case_id, plan_id)


def test_item_is_coded_where_an_official_is_alleged_to_be_involved(desk):
    case_id = desk.case(family_name="Шаблонов")
    desk.workspace.records.add("harm", {"official_complicity": True}, case_id=case_id)
    item_id = desk.item(desk.sitting(), case_id)

    item = _item(desk, item_id)

    assert item.coded
    assert item.name == ""
    assert item.number


def test_name_is_shown_in_the_room_where_nothing_is_alleged(desk, agenda):
    _, _, item_id = agenda

    assert _item(desk, item_id).name == "Образцов Мисал"


def test_approval_is_recorded_with_its_votes_and_the_plan_is_accepted(desk, agenda):
    case_id, plan_id, item_id = agenda

    votes = desk.votes(item_id, against=1, abstained=1)
    desk.workspace.commission.decide(item_id, {"decision": "APPROVED", "child_heard": True}, votes)

    item = _item(desk, item_id)
    assert (item.votes_for, item.votes_against, item.votes_abstained) == (3, 1, 1)
    assert dict(item.votes) == votes
    assert item.child_heard
    assert desk.workspace.plans.view(plan_id).state is PlanState.ACCEPTED
    assert desk.steps(case_id)["S50"] == "DONE"


def test_decision_cannot_be_undone_or_taken_twice(desk, agenda):
    _, _, item_id = agenda
    desk.decide(item_id)

    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()
    with pytest.raises(RuleViolation, match="item_decided"):
        desk.decide(item_id)
    with pytest.raises(RuleViolation, match="item_decided"):
        desk.workspace.commission.remove_item(item_id)


def test_recusal_needs_a_reason_and_a_member_of_the_sitting(desk, agenda):
    _, _, item_id = agenda
    commission = desk.workspace.commission
    member = commission.sitting(commission.sittings()[0].id).members[0]
    stranger = commission.sitting(desk.sitting()).members[0]

    with pytest.raises(InvalidInput):
        commission.recuse(item_id, member.id, " ")
    with pytest.raises(RuleViolation, match="member_of_other_sitting"):
        commission.recuse(item_id, stranger.id, "A relative")
    commission.recuse(item_id, member.id, "A relative")
    with pytest.raises(RuleViolation, match="already_recused"):
        commission.recuse(item_id, member.id, "A relative")


@pytest.mark.parametrize("decision", ["RETURNED", "POSTPONED", "REJECTED"])
def test_return_postponement_and_refusal_need_a_reason(desk, agenda, decision):
    _, _, item_id = agenda

    with pytest.raises(InvalidInput) as refused:
        desk.decide(item_id, decision)

    assert refused.value.fields == {"reason": "required"}


def test_returned_plan_comes_back_as_a_new_revision_to_be_drafted(desk):
    case_id = desk.case()
    desk.sent(case_id)
    desk.assessed(case_id)
    plan_id = desk.submitted(case_id)
    item_id = desk.item(desk.sitting(), case_id, plan_id)
    desk.clock.forward(days=1)

    fresh = desk.decide(item_id, "RETURNED", reason="No due date for the school")

    assert desk.workspace.plans.view(plan_id).state is PlanState.RETURNED
    assert desk.workspace.plans.view(fresh).revision == 2
    assert desk.steps(case_id)["S40"] == "OPEN"
    assert desk.steps(case_id)["S50"] != "DONE"


def test_postponed_plan_stays_a_candidate(desk):
    case_id = desk.case()
    desk.sent(case_id)
    desk.assessed(case_id)
    plan_id = desk.submitted(case_id)
    item_id = desk.item(desk.sitting(), case_id, plan_id)

    decision = {"decision": "POSTPONED", "reason": "No quorum"}
    desk.workspace.commission.decide(item_id, decision, {})

    (candidate,) = desk.workspace.commission.candidates()
    assert (candidate.plan_id, candidate.on_agenda) == (plan_id, False)


def test_amendment_becomes_a_measure_of_the_plan(desk, agenda):
    _, plan_id, item_id = agenda
    wording = "School: enrol without a birth certificate, by 25 November"

    with pytest.raises(InvalidInput):
        desk.decide(item_id, "APPROVED_WITH_CHANGES")
    desk.decide(item_id, "APPROVED_WITH_CHANGES", instruction=wording)

    view = desk.workspace.plans.view(plan_id)
    assert [m.action for m in view.loose] == [wording]
    assert view.state is PlanState.ACCEPTED


def test_accepted_plan_is_approved_by_the_head_for_good(desk, agenda):
    case_id, plan_id, item_id = agenda
    desk.decide(item_id)

    desk.workspace.plans.approve(plan_id, "Example Head")

    view = desk.workspace.plans.view(plan_id)
    assert (view.state, view.approved_by) == (PlanState.APPROVED, "Example Head")
    assert desk.steps(case_id)["S60"] == "DONE"
    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()
    with pytest.raises(RuleViolation, match="plan_already_approved"):
        desk.workspace.plans.approve(plan_id, "Example Head")


def test_sitting_with_an_open_item_is_not_closed(desk, agenda):
    _, _, item_id = agenda
    commission = desk.workspace.commission
    sitting_id = commission.sittings()[0].id

    with pytest.raises(RuleViolation, match="items_undecided"):
        commission.close(sitting_id)
    desk.decide(item_id)
    assert commission.sitting(sitting_id).state == "HELD"
    commission.close(sitting_id)

    assert commission.sitting(sitting_id).state == "CLOSED"
    for verb in (
        lambda: commission.close(sitting_id),
        lambda: commission.add_member(sitting_id, {"name": "Example Latecomer"}),
        lambda: desk.item(sitting_id, desk.case(family_name="Шаблонов")),
    ):
        with pytest.raises(RuleViolation, match="sitting_closed"):
            verb()


def test_presence_is_noted_and_agenda_reordered(desk):
    commission = desk.workspace.commission
    sitting_id = desk.sitting(present=1, absent=1)
    first = desk.item(sitting_id, desk.case())
    second = desk.item(sitting_id, desk.case(family_name="Шаблонов"))
    absent = next(m for m in commission.sitting(sitting_id).members if not m.present)

    commission.note_presence(absent.id, True, absent.version)
    with pytest.raises(Conflict):
        commission.note_presence(absent.id, False, absent.version)
    commission.move_item(second, 1)
    commission.remove_item(first)

    view = commission.sitting(sitting_id)
    assert view.present == 2
    assert [item.id for item in view.items] == [second]


@given(
    decision=st.sampled_from(["APPROVED", "RETURNED", "REJECTED", "POSTPONED", "NOTED"]),
    tally=st.builds(Tally, *[st.integers(0, 20)] * 3),
)
def test_a_decision_agrees_with_its_votes_or_is_refused(decision, tally):
    try:
        check_majority(decision, tally)
        accepted = True
    except RuleViolation:
        accepted = False

    needs_a_vote = decision not in ("POSTPONED", "NOTED")
    assert accepted == (
        tally.against <= tally.in_favour and (tally.in_favour > 0 or not needs_a_vote)
    )


@given(
    decision=st.sampled_from(
        [None, "APPROVED", "APPROVED_WITH_CHANGES", "RETURNED", "POSTPONED", "REJECTED", "NOTED"]
    ),
    reason=st.sampled_from([None, "", "A reason"]),
    instruction=st.sampled_from([None, "", "A wording"]),
)
def test_decision_is_complete_exactly_when_it_says_what_it_must(decision, reason, instruction):
    values = {"decision": decision, "reason": reason, "instruction": instruction}

    try:
        check_decision(values)
        complete = True
    except InvalidInput:
        complete = False

    needs_reason = decision in ("RETURNED", "POSTPONED", "REJECTED")
    needs_wording = decision == "APPROVED_WITH_CHANGES"
    assert complete == (
        decision is not None
        and (bool(reason) or not needs_reason)
        and (bool(instruction) or not needs_wording)
    )


def test_item_is_coded_too_when_the_official_is_alleged_after_it_was_put_on_the_agenda(
    desk, agenda
):
    case_id, _, item_id = agenda

    desk.workspace.records.add("harm", {"official_complicity": True}, case_id=case_id)

    item = _item(desk, item_id)
    assert item.coded
    assert (item.name, item.plan_opinion) == ("", None)


def test_item_of_a_kept_case_tells_nothing_but_its_number(desk, agenda, sign_in_as):
    case_id, _, item_id = agenda
    told = {"reason": "The mother", "dissent": "No", "child_opinion": "I stay"}
    desk.decide(item_id, "RETURNED", **told)
    desk.workspace.cases.set_readers(case_id, "TEAM", [])

    sign_in_as(OTHER_WORKER_ID)

    item = _item(desk, item_id)
    assert item.number
    told = (item.name, item.risk, item.reason, item.dissent, item.child_opinion, item.plan_opinion)
    assert not any(told)


def test_sitting_is_not_closed_in_the_future(desk, agenda, clock):
    _, _, item_id = agenda
    desk.decide(item_id)

    with pytest.raises(InvalidInput):
        desk.workspace.commission.close(
            _item(desk, item_id).sitting_id, clock() + timedelta(days=1)
        )
