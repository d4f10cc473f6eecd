"""What a decision makes: measures in the right plan, drafts of referrals, a preview, a digest."""

from datetime import date

import pytest
from sqlmodel import select

from models.act import Act
from models.assistance import Placement, PlanReview
from models.closure import Closure
from services.errors import InvalidInput, RuleViolation
from services.plans import PlanState
from services.referrals import ReferralState

SCHOOL = {
    "action": "Enrol without a birth certificate",
    "agency": "KG.MOES",
    "person": "Example Teacher",
    "due_on": date(2026, 11, 25),
    "monitoring": "WEEKLY",
}
HELP = {
    "purpose": "SERVICE",
    "to_agency": "KG.MOH",
    "service": "MEDICAL",
    "need": "An examination",
}


@pytest.fixture
def agenda(desk):
    """One submitted plan on an agenda: (case, plan, item)."""
    case_id = desk.case()
    plan_id = desk.submitted(case_id)
    return case_id, plan_id, desk.item(desk.sitting(), case_id, plan_id)


def _decide(desk, item_id, decision="APPROVED", **more):
    values = {"decision": decision, "reason": "Not enough"}
    return desk.workspace.commission.decide(item_id, values, desk.votes(item_id), **more)


def _loose(desk, plan_id):
    return [measure.action for measure in desk.workspace.plans.view(plan_id).loose]


def _stored(desk, record):
    with desk.workspace.db.write("act_recorded") as session:
        session.add(record)


def test_measures_join_the_accepted_plan_and_referrals_become_drafts(desk, agenda):
    case_id, plan_id, item_id = agenda

    assert _decide(desk, item_id, measures=[SCHOOL], referrals=[HELP]) is None

    assert _loose(desk, plan_id) == [SCHOOL["action"]]
    assert desk.workspace.plans.view(plan_id).state is PlanState.ACCEPTED
    (referral,) = desk.workspace.referrals.of_case(case_id)
    assert (referral.state, referral.to_agency) == (ReferralState.DRAFT, "KG.MOH")


def test_draft_that_a_decision_made_is_not_sent_without_a_ground(desk, agenda):
    case_id, _, item_id = agenda
    _decide(desk, item_id, referrals=[HELP])
    (referral,) = desk.workspace.referrals.of_case(case_id)

    with pytest.raises(RuleViolation, match="referral_without_ground"):
        desk.workspace.referrals.send(referral.id)


def test_measures_of_a_return_join_the_next_revision(desk, agenda):
    _, plan_id, item_id = agenda

    fresh = _decide(desk, item_id, "RETURNED", measures=[SCHOOL])

    assert _loose(desk, fresh) == [SCHOOL["action"]]
    assert _loose(desk, plan_id) == []


def test_measures_of_another_matter_begin_the_next_revision_of_the_approved_plan(desk, agenda):
    case_id, plan_id, item_id = agenda
    _decide(desk, item_id)
    desk.workspace.plans.approve(plan_id, "Example Head")
    review = desk.workspace.commission.add_item(desk.sitting(), case_id, "REVIEW")

    fresh = _decide(desk, review, measures=[SCHOOL])

    view = desk.workspace.plans.view(fresh)
    assert (view.revision, view.state) == (2, PlanState.DRAFT)
    assert len(view.measures) == 2
    assert _loose(desk, plan_id) == []


def test_measures_join_the_plan_in_work_and_not_one_that_waits_for_the_supervisor(desk):
    case_id = desk.case()
    plan_id = desk.plan(case_id)
    commission = desk.workspace.commission
    first = commission.add_item(desk.sitting(), case_id, "EMERGENCY")
    _decide(desk, first, measures=[SCHOOL])
    assert _loose(desk, plan_id) == [SCHOOL["action"]]
    desk.workspace.approvals.submit("PLAN", plan_id)
    second = commission.add_item(desk.sitting(), case_id, "EMERGENCY")

    with pytest.raises(RuleViolation, match="plan_awaits_supervisor"):
        _decide(desk, second, measures=[SCHOOL])


def test_measures_without_any_plan_are_refused_and_nothing_is_decided(desk):
    case_id = desk.case()
    item_id = desk.workspace.commission.add_item(desk.sitting(), case_id, "OTHER")

    with pytest.raises(RuleViolation, match="decision_without_plan"):
        _decide(desk, item_id, measures=[SCHOOL], referrals=[HELP])

    assert desk.workspace.referrals.of_case(case_id) == ()
    assert desk.workspace.commission.of_case(case_id)[0].item.state == "OPEN"


def test_gap_in_a_measure_or_referral_says_where_it_is(desk, agenda):
    _, _, item_id = agenda

    with pytest.raises(InvalidInput) as measure:
        _decide(desk, item_id, measures=[SCHOOL, {"agency": "KG.TU"}])
    with pytest.raises(InvalidInput) as referral:
        _decide(desk, item_id, referrals=[{**HELP, "service": None}])

    assert measure.value.fields == {"measures.1.action": "required"}
    assert referral.value.fields == {"referrals.0.service": "required"}


def test_suspected_person_gets_no_measure_and_no_referral_from_a_decision(desk, agenda):
    case_id, plan_id, item_id = agenda
    desk.member(case_id, name="Example Suspectson", suspected=True)

    with pytest.raises(RuleViolation, match="person_suspected"):
        _decide(desk, item_id, measures=[{**SCHOOL, "person": "Example Suspectson"}])
    with pytest.raises(RuleViolation, match="referral_to_suspect"):
        _decide(desk, item_id, referrals=[{**HELP, "to_name": "Example Suspectson"}])

    assert _loose(desk, plan_id) == []


def test_preview_names_the_next_step_and_its_limit(desk, agenda):
    _, _, item_id = agenda
    preview = desk.workspace.commission.tasks_after

    (approval,) = preview(item_id, "APPROVED")
    assert (approval.step, approval.responsible) == ("S60", "KG.LSA")
    assert approval.due_at > desk.clock()
    assert [task.step for task in preview(item_id, "RETURNED")] == ["S40"]
    assert [task.step for task in preview(item_id, "POSTPONED")] == ["AGAIN"]
    assert preview(item_id, "REJECTED") == preview(item_id, None) == ()


def test_digest_tells_the_situation_and_the_plan_but_not_the_account(desk, agenda):
    case_id, _, item_id = agenda
    records = desk.workspace.records
    records.add("work_situation", {"hours_day": 9, "employer": "ОсОО «Мисал»"}, case_id=case_id)
    account = {"health": "A cough", "sexual_violence": True, "note": "The account"}
    records.add("harm", account, case_id=case_id)

    digest = desk.workspace.commission.digest(item_id)

    told = {(fact.record, fact.name): fact.value for fact in digest.facts}
    assert told["work_situation", "hours_day"] == 9
    assert told["harm", "health"] == "A cough"
    assert not {name for _, name in told} & {"employer", "sexual_violence", "note"}
    assert digest.left_out
    assert [measure.goal for measure in digest.measures] == ["Carries no loads"]


def test_digest_of_an_item_without_a_plan_has_no_plan(desk):
    item_id = desk.workspace.commission.add_item(desk.sitting(), desk.case(), "OTHER")

    digest = desk.workspace.commission.digest(item_id)

    assert (digest.plan_facts, digest.measures, digest.left_out) == ((), (), False)


def _waiting(desk):
    return [(one.matter, one.reason) for one in desk.workspace.commission.candidates()]


def test_emergency_measures_wait_until_a_sitting_has_heard_of_them(desk):
    case_id = desk.case()
    desk.workspace.acts.record(case_id, "EMERGENCY_MEASURES", {"happened_at": desk.clock()})
    assert _waiting(desk) == [("EMERGENCY", "EMERGENCY_TAKEN")]
    desk.clock.forward(days=1)

    item_id = desk.workspace.commission.add_item(desk.sitting(), case_id, "EMERGENCY")
    assert desk.workspace.commission.candidates()[0].on_agenda
    desk.workspace.commission.decide(item_id, {"decision": "NOTED"}, {})

    assert _waiting(desk) == []


def test_withdrawn_emergency_does_not_wait(desk):
    case_id = desk.case()
    taken = {"happened_at": desk.clock()}
    act_id = desk.workspace.acts.record(case_id, "EMERGENCY_MEASURES", taken)
    with desk.workspace.db.write("act_withdrawn") as session:
        session.get_one(Act, act_id).withdrawn_at = desk.clock()

    assert _waiting(desk) == []


def test_review_that_wants_a_change_waits_until_the_commission_decides_again(desk):
    case_id = desk.case()
    review = {"reviewed_at": desk.clock(), "decision": "CONTINUE"}
    _stored(desk, PlanReview(case_id=case_id, **review))
    assert _waiting(desk) == []
    desk.clock.forward(days=1)
    _stored(desk, PlanReview(case_id=case_id, reviewed_at=desk.clock(), decision="CHANGE"))
    assert _waiting(desk) == [("REVIEW", "PLAN_TO_CHANGE")]

    desk.clock.forward(days=1)
    item_id = desk.workspace.commission.add_item(desk.sitting(), case_id, "REVIEW")
    desk.decide(item_id)

    assert _waiting(desk) == []


def test_review_whose_new_plan_is_handed_in_waits_as_that_plan(desk):
    case_id = desk.case()
    _stored(desk, PlanReview(case_id=case_id, reviewed_at=desk.clock(), decision="CHANGE"))

    desk.submitted(case_id)

    assert _waiting(desk) == [("PLAN", "PLAN_SUBMITTED")]


def test_new_revision_of_a_decided_plan_waits_again(desk, agenda):
    _, plan_id, item_id = agenda
    desk.decide(item_id)
    assert _waiting(desk) == []
    fresh = desk.workspace.plans.revise(plan_id)
    desk.approve(fresh)

    desk.workspace.plans.submit(fresh)

    assert [one.plan_id for one in desk.workspace.commission.candidates()] == [fresh]


def test_child_in_an_institution_waits_until_the_placement_was_considered(desk):
    case_id = desk.case()
    home = {"kind": "RELATIVES", "starts_on": date(2026, 11, 1)}
    _stored(desk, Placement(case_id=case_id, **home))
    assert _waiting(desk) == []
    _stored(desk, Placement(case_id=case_id, kind="INSTITUTION", starts_on=date(2026, 11, 16)))
    assert _waiting(desk) == [("PLACEMENT", "INSTITUTION")]

    item_id = desk.workspace.commission.add_item(desk.sitting(), case_id, "PLACEMENT")
    desk.decide(item_id)

    assert _waiting(desk) == []


def test_prepared_closing_waits_and_a_closed_case_does_not(desk):
    case_id = desk.case()
    closure = Closure(
        case_id=case_id, reason="GOALS_MET", summary="At school", prepared_at=desk.clock()
    )
    _stored(desk, closure)
    assert _waiting(desk) == [("CLOSURE", "CLOSURE_PREPARED")]

    with desk.workspace.db.write("case_closed") as session:
        row = session.exec(select(Closure)).one()
        row.closed_at = desk.clock()

    assert _waiting(desk) == []


def test_matter_waits_on_one_agenda_only_until_it_is_decided(desk):
    case_id = desk.case()
    commission = desk.workspace.commission
    item_id = commission.add_item(desk.sitting(), case_id, "EMERGENCY")
    other = desk.sitting()

    with pytest.raises(RuleViolation, match="already_on_agenda"):
        commission.add_item(other, case_id, "EMERGENCY")
    commission.add_item(other, case_id, "PLACEMENT")
    commission.decide(item_id, {"decision": "NOTED"}, {})
    commission.add_item(other, case_id, "EMERGENCY")

    assert [one.item.matter for one in commission.of_case(case_id)].count("EMERGENCY") == 2


def test_empty_agenda_is_no_sitting_to_close(desk):
    with pytest.raises(RuleViolation, match="agenda_empty"):
        desk.workspace.commission.close(desk.sitting())


def test_digest_tells_nothing_of_a_case_in_which_an_official_is_alleged(desk, agenda):
    case_id, _, item_id = agenda
    harm = {"official_complicity": True, "health": "A cough"}
    desk.workspace.records.add("harm", harm, case_id=case_id)

    digest = desk.workspace.commission.digest(item_id)

    assert (digest.facts, digest.plan_facts, digest.measures) == ((), (), ())
    assert digest.left_out
