"""Votes by member: who has none on an item, and what its votes say of a decision."""

import pytest

from services.errors import InvalidInput, NotAllowed, RuleViolation
from services.messages import ERRORS
from tests.conftest import OTHER_WORKER_ID

APPROVED = {"decision": "APPROVED"}


@pytest.fixture
def agenda(desk):
    """A sitting with five members present, one absent, and one plan: (case, sitting, item)."""
    case_id = desk.case()
    plan_id = desk.submitted(case_id)
    sitting_id = desk.sitting()
    return case_id, sitting_id, desk.item(sitting_id, case_id, plan_id)


def _members(desk, sitting_id):
    return desk.workspace.commission.sitting(sitting_id).members


def _undecided(desk, sitting_id):
    (item,) = desk.workspace.commission.sitting(sitting_id).items
    return item.state == "OPEN" and item.votes == () and item.votes_for is None


def test_members_stand_in_the_order_in_which_they_were_named(desk):
    sitting_id = desk.sitting(present=9, absent=2)
    desk.workspace.commission.add_member(sitting_id, {"name": "Example Latecomer"})

    names = [member.name for member in _members(desk, sitting_id)]

    assert names == [f"Example Member {n}" for n in range(11)] + ["Example Latecomer"]
    assert [member.position for member in _members(desk, sitting_id)] == list(range(1, 13))


def test_vote_of_a_recused_member_is_refused_without_the_name(desk, agenda):
    _, sitting_id, item_id = agenda
    votes = desk.votes(item_id)
    member = _members(desk, sitting_id)[2]
    desk.workspace.commission.recuse(item_id, member.id, "A relative of the family")

    with pytest.raises(RuleViolation) as refused:
        desk.workspace.commission.decide(item_id, APPROVED, votes)

    assert refused.value.code == "member_recused"
    assert refused.value.details == {"position": 3, "body": "KG.OTHER"}
    assert "Example Member" not in ERRORS["member_recused"].format(**refused.value.details)
    assert _undecided(desk, sitting_id)
    desk.decide(item_id)
    assert not _undecided(desk, sitting_id)


def test_vote_of_an_absent_member_is_refused(desk, agenda):
    _, sitting_id, item_id = agenda
    absent = next(member for member in _members(desk, sitting_id) if not member.present)

    with pytest.raises(RuleViolation) as refused:
        desk.workspace.commission.decide(item_id, APPROVED, {absent.id: "FOR"})

    assert (refused.value.code, refused.value.details["position"]) == ("member_absent", 6)
    assert _undecided(desk, sitting_id)


def test_vote_of_a_member_of_another_sitting_is_refused(desk, agenda):
    _, _, item_id = agenda
    stranger = _members(desk, desk.sitting())[0]

    with pytest.raises(RuleViolation, match="member_of_other_sitting"):
        desk.workspace.commission.decide(item_id, APPROVED, {stranger.id: "FOR"})


def test_member_who_bears_a_suspects_name_is_recused_before_anything_is_decided(desk, agenda):
    case_id, sitting_id, item_id = agenda
    name = "Example Suspectson"
    desk.member(case_id, name=name, suspected=True)
    member_id = desk.workspace.commission.add_member(sitting_id, {"name": name, "present": True})

    with pytest.raises(RuleViolation, match="person_suspected"):
        desk.decide(item_id)
    others = {who: vote for who, vote in desk.votes(item_id).items() if who != member_id}
    with pytest.raises(RuleViolation, match="person_suspected"):
        desk.workspace.commission.decide(item_id, APPROVED, others)
    assert desk.workspace.commission.sitting(sitting_id).items[0].barred == (member_id,)

    desk.workspace.commission.recuse(item_id, member_id, "Takes no part")
    desk.decide(item_id)
    assert not _undecided(desk, sitting_id)


@pytest.mark.parametrize("decision", ["APPROVED", "RETURNED", "REJECTED"])
def test_decision_needs_a_vote_in_its_favour(desk, agenda, decision):
    _, sitting_id, item_id = agenda
    values = {"decision": decision, "reason": "No due date"}
    abstained = dict.fromkeys(desk.votes(item_id), "ABSTAINED")

    for votes in ({}, abstained):
        with pytest.raises(RuleViolation, match="decision_without_votes"):
            desk.workspace.commission.decide(item_id, values, votes)
    assert _undecided(desk, sitting_id)


@pytest.mark.parametrize("decision", ["POSTPONED", "NOTED"])
def test_postponement_and_note_need_no_vote(desk, agenda, decision):
    _, sitting_id, item_id = agenda

    values = {"decision": decision, "reason": "Too few members"}
    desk.workspace.commission.decide(item_id, values, {})

    (item,) = desk.workspace.commission.sitting(sitting_id).items
    assert (item.decision, item.votes_for, item.votes) == (decision, 0, ())


def test_more_votes_against_than_in_favour_contradict_a_decision(desk, agenda):
    _, sitting_id, item_id = agenda

    with pytest.raises(RuleViolation) as refused:
        desk.workspace.commission.decide(item_id, APPROVED, desk.votes(item_id, against=3))

    assert refused.value.code == "decision_against_votes"
    assert refused.value.details == {"in_favour": 2, "against": 3}
    assert _undecided(desk, sitting_id)


def test_counts_are_never_typed_and_a_vote_is_one_of_three(desk, agenda):
    _, _, item_id = agenda
    commission = desk.workspace.commission

    with pytest.raises(InvalidInput) as typed:
        commission.decide(item_id, {**APPROVED, "votes_for": 50}, desk.votes(item_id))
    with pytest.raises(InvalidInput):
        commission.decide(item_id, APPROVED, dict.fromkeys(desk.votes(item_id), "PERHAPS"))

    assert typed.value.fields == {"votes_for": "unknown_field"}


def test_sitting_still_to_come_may_be_decided_but_not_at_a_moment_still_to_come(desk, agenda):
    _, _, item_id = agenda
    late = desk.clock().replace(year=desk.clock().year + 1)

    with pytest.raises(InvalidInput) as refused:
        desk.workspace.commission.decide(item_id, APPROVED, desk.votes(item_id), at=late)

    assert refused.value.fields == {"decided_at": "in_future"}


def test_votes_of_a_kept_case_are_not_given_by_others(desk, agenda, sign_in_as):
    case_id, _, item_id = agenda
    votes = desk.votes(item_id)
    desk.workspace.cases.set_readers(case_id, "TEAM", [])
    sign_in_as(OTHER_WORKER_ID)

    with pytest.raises(NotAllowed):
        desk.workspace.commission.decide(item_id, APPROVED, votes)
    with pytest.raises(NotAllowed):
        desk.workspace.commission.digest(item_id)
