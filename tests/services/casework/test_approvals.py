"""Approval in the office: submitted, frozen, approved as a version or returned, never undone."""

import pytest

from models.user import User
from services.approvals import ApprovalState
from services.errors import InvalidInput, NotAllowed, RuleViolation
from services.plans import PlanState
from tests.conftest import SUPERVISOR_ID, WORKER_ID
from tests.factories import open_case


def _colleague(desk):
    """A second supervisor in the office."""
    with desk.workspace.db.write("user_added", reversible=False) as session:
        colleague = User(name="Example Supervisor", role="SUPERVISOR")
        session.add(colleague)
    return colleague.id


def _switch(desk, needed):
    workspace = desk.workspace
    with desk.as_person(SUPERVISOR_ID):
        workspace.change_office({"approval_needed": needed}, workspace.office.version)


def _changes(desk, plan_id):
    """Every way to change the contents of a plan."""
    plans = desk.workspace.plans
    view = plans.view(plan_id)
    goal, measure = view.goals[0], view.measures[0]
    return (
        lambda: plans.save(plan_id, {"situation": "Other"}, view.version),
        lambda: plans.add_goal(plan_id, {"domain": "SAFETY", "text": "Other"}),
        lambda: plans.change_goal(goal.id, {"text": "Other"}, goal.version),
        lambda: plans.remove_goal(goal.id),
        lambda: plans.move_goal(goal.id, 1),
        lambda: plans.add_measure(plan_id, {"action": "Other", "agency": "KG.TU"}),
        lambda: plans.change_measure(measure.id, {"action": "Other"}, measure.version),
        lambda: plans.remove_measure(measure.id),
        lambda: plans.move_measure(measure.id, 1),
        lambda: plans.draft_ready(plan_id),
    )


def test_plan_is_frozen_while_it_waits(desk):
    plan_id = desk.plan(desk.case())
    desk.workspace.approvals.submit("PLAN", plan_id, "Please look at the measures")

    for change in _changes(desk, plan_id):
        with pytest.raises(RuleViolation, match="approval_waiting"):
            change()
    with pytest.raises(RuleViolation, match="approval_waiting"):
        desk.workspace.plans.submit(plan_id)
    assert desk.workspace.plans.view(plan_id).state is PlanState.WAITING


def test_approved_plan_stays_as_it_is(desk):
    plan_id = desk.plan(desk.case())
    desk.approve(plan_id)

    for change in _changes(desk, plan_id):
        with pytest.raises(RuleViolation, match="approved_frozen"):
            change()


def test_assessment_is_frozen_while_it_waits_and_once_it_is_approved(desk):
    service = desk.workspace.assessments
    assessment_id = desk.assessed(desk.case())
    approval_id = desk.workspace.approvals.submit("ASSESSMENT", assessment_id)

    def save():
        service.save(assessment_id, {"situation": "Other"}, [], service.view(assessment_id).version)

    with pytest.raises(RuleViolation, match="approval_waiting"):
        save()
    with desk.as_person(SUPERVISOR_ID):
        desk.workspace.approvals.approve(approval_id)
    with pytest.raises(RuleViolation, match="approved_frozen"):
        save()


def test_returned_plan_keeps_its_text_shows_the_remarks_and_can_be_changed(desk):
    plans, approvals = desk.workspace.plans, desk.workspace.approvals
    case_id = desk.case()
    approval_id = desk.waiting(case_id)
    plan = plans.of_case(case_id)[0]

    with desk.as_person(SUPERVISOR_ID):
        approvals.send_back(approval_id, "Say how school is reached")

    after = plans.view(plan.id)
    assert after.values == plan.values
    assert approvals.of_subject(case_id, plan.id).remarks == "Say how school is reached"
    assert after.approval is ApprovalState.RETURNED
    plans.save(plan.id, {"situation": "Carries loads and misses school"}, after.version)
    again = approvals.submit("PLAN", plan.id)
    assert [view.id for view in approvals.of_case(case_id)] == [again, approval_id]


def test_returned_assessment_stays_done_and_its_new_risk_becomes_the_risk_of_the_case(desk):
    case_id = desk.case()
    desk.sent(case_id)
    service = desk.workspace.assessments
    assessment_id = desk.assessed(case_id)
    approval_id = desk.workspace.approvals.submit("ASSESSMENT", assessment_id)
    with desk.as_person(SUPERVISOR_ID):
        desk.workspace.approvals.send_back(approval_id, "The exploiter has access")

    version = service.view(assessment_id).version
    service.save(assessment_id, {"risk": "HIGH", "risk_reason": "Access"}, [], version)

    assert desk.workspace.cases.page(case_id).header.risk == "HIGH"
    assert desk.steps(case_id)["S30"] == "DONE"
    with pytest.raises(InvalidInput) as refused:
        service.save(assessment_id, {"risk": None}, [], service.view(assessment_id).version)
    assert set(refused.value.fields) == {"risk"}


def test_return_without_remarks_is_refused(desk):
    approval_id = desk.waiting(desk.case())

    with desk.as_person(SUPERVISOR_ID), pytest.raises(InvalidInput) as refused:
        desk.workspace.approvals.send_back(approval_id, "  ")

    assert refused.value.fields == {"remarks": "required"}


def test_worker_neither_approves_nor_returns(desk):
    approval_id = desk.waiting(desk.case())

    with pytest.raises(NotAllowed):
        desk.workspace.approvals.approve(approval_id)
    with pytest.raises(NotAllowed):
        desk.workspace.approvals.send_back(approval_id, "A remark")


def test_decision_is_made_once_and_never_undone(desk):
    approvals = desk.workspace.approvals
    approval_id = desk.waiting(desk.case())

    with desk.as_person(SUPERVISOR_ID):
        approvals.approve(approval_id)
        with pytest.raises(RuleViolation, match="undo_barrier"):
            desk.workspace.history.undo()
        for verb in (approvals.approve, approvals.withdraw):
            with pytest.raises(RuleViolation, match="approval_decided"):
                verb(approval_id)
        with pytest.raises(RuleViolation, match="approval_decided"):
            approvals.send_back(approval_id, "Too late")


def test_submission_is_not_undone_but_withdrawn_by_who_made_it(desk):
    approvals = desk.workspace.approvals
    case_id = desk.case()
    approval_id = desk.waiting(case_id)
    plan_id = desk.workspace.plans.of_case(case_id)[0].id

    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()
    with desk.as_person(SUPERVISOR_ID), pytest.raises(RuleViolation, match="approval_not_yours"):
        approvals.withdraw(approval_id)

    approvals.withdraw(approval_id)

    assert approvals.state_of(plan_id) is ApprovalState.NONE
    assert not desk.workspace.plans.view(plan_id).is_frozen


def test_nobody_approves_their_own_work_while_another_supervisor_could(desk):
    approvals = desk.workspace.approvals
    _colleague(desk)

    with desk.as_person(SUPERVISOR_ID):
        case_id = desk.case()
        approval_id = desk.waiting(case_id)
        view = approvals.of_case(case_id)[0]
        assert (view.own_work, view.may_decide) == (True, False)
        assert approvals.waiting() == ()
        with pytest.raises(RuleViolation, match="approval_own_work"):
            approvals.approve(approval_id)


def test_only_supervisor_approves_own_work_and_the_view_says_so(desk):
    approvals = desk.workspace.approvals

    with desk.as_person(SUPERVISOR_ID):
        case_id = desk.case()
        approval_id = desk.waiting(case_id)
        assert [row.own_work for row in approvals.waiting()] == [True]
        approvals.approve(approval_id)

    view = approvals.of_case(case_id)[0]
    assert view.own_work
    assert view.decider == "Нурила Образцова"


def test_supervisor_who_may_not_know_the_case_does_not_count_as_another_one(desk):
    with desk.as_person(SUPERVISOR_ID):
        kept = open_case(desk.workspace, knows="TEAM")
        _colleague(desk)
        desk.workspace.approvals.approve(desk.waiting(kept))
        view = desk.workspace.approvals.of_case(kept)[0]

    assert (view.outcome, view.own_work) == ("APPROVED", True)


def test_approved_versions_are_counted_for_each_kind(desk):
    approvals, plans = desk.workspace.approvals, desk.workspace.plans
    case_id = desk.case()
    first = desk.plan(case_id)
    desk.approve(first)
    desk.approve(plans.revise(first))
    for kind in ("INITIAL", "COMPREHENSIVE"):
        desk.approve(desk.assessed(case_id, kind), "ASSESSMENT")

    editions = {(v.subject, v.kind, v.edition) for v in approvals.of_case(case_id)}

    assert editions == {
        ("PLAN", "CHILD", 1),
        ("PLAN", "CHILD", 2),
        ("ASSESSMENT", "INITIAL", 1),
        ("ASSESSMENT", "COMPREHENSIVE", 1),
    }


def test_submitted_is_what_is_finished(desk):
    submit = desk.workspace.approvals.submit
    case_id = desk.case()
    begun = desk.workspace.assessments.start(case_id, {"kind": "INITIAL"})

    with pytest.raises(RuleViolation, match="assessment_not_finished"):
        submit("ASSESSMENT", begun)
    with pytest.raises(RuleViolation, match="plan_not_ready"):
        submit("PLAN", desk.workspace.plans.draft(case_id))
    with pytest.raises(InvalidInput):
        submit("REFERRAL", begun)


def test_record_waits_once(desk):
    approvals = desk.workspace.approvals
    plan_id = desk.plan(desk.case())
    approvals.submit("PLAN", plan_id)

    with pytest.raises(RuleViolation, match="approval_waiting"):
        approvals.submit("PLAN", plan_id)


def test_unapproved_plan_does_not_go_to_the_commission(desk):
    plan_id = desk.plan(desk.case())

    with pytest.raises(RuleViolation, match="plan_not_approved"):
        desk.workspace.plans.submit(plan_id)


def test_unapproved_plan_enters_no_agenda_and_is_no_candidate(desk):
    _switch(desk, False)
    case_id = desk.case()
    desk.sent(case_id)
    desk.assessed(case_id)
    plan_id = desk.plan(case_id)
    desk.workspace.plans.submit(plan_id)
    assert [c.plan_id for c in desk.workspace.commission.candidates()] == [plan_id]

    _switch(desk, True)

    assert desk.workspace.commission.candidates() == ()
    with pytest.raises(RuleViolation, match="plan_not_approved"):
        desk.item(desk.sitting(), case_id, plan_id)


def test_assessment_counts_as_done_when_it_is_finished(desk):
    case_id = desk.case()
    desk.sent(case_id)

    assessment_id = desk.assessed(case_id)
    desk.workspace.approvals.submit("ASSESSMENT", assessment_id)

    assert desk.steps(case_id)["S30"] == "DONE"


def test_queue_of_the_supervisor_names_who_and_since_when(desk):
    approvals = desk.workspace.approvals
    case_id = desk.case()
    desk.approve(desk.assessed(case_id), "ASSESSMENT")
    approval_id = desk.waiting(case_id)
    assert approvals.waiting() == ()

    with desk.as_person(SUPERVISOR_ID):
        (row,) = approvals.waiting()

    assert (row.id, row.case_id, row.subject, row.kind) == (approval_id, case_id, "PLAN", "CHILD")
    assert (row.who, row.since) == ("Жылдыз Макетова", desk.clock())


def test_queue_leaves_out_cases_the_supervisor_may_not_know(desk):
    kept = open_case(desk.workspace, knows="TEAM")
    desk.waiting(kept)

    with desk.as_person(_colleague(desk)):
        assert desk.workspace.approvals.waiting() == ()
    with desk.as_person(SUPERVISOR_ID):
        assert [row.case_id for row in desk.workspace.approvals.waiting()] == [kept]
        assert desk.workspace.approvals.waiting()[0].restricted


def test_what_came_back_is_to_be_reworked_until_it_is_sent_again(desk):
    approvals = desk.workspace.approvals
    case_id = desk.case()
    approval_id = desk.waiting(case_id)
    with desk.as_person(SUPERVISOR_ID):
        approvals.send_back(approval_id, "Say how school is reached")
        assert approvals.returned() == ()

    (row,) = approvals.returned()
    assert (row.subject, row.remarks) == ("PLAN", "Say how school is reached")

    approvals.submit("PLAN", row.subject_id)
    assert approvals.returned() == ()


def test_new_version_of_an_approved_assessment_takes_risk_and_domains_along(desk):
    service = desk.workspace.assessments
    case_id = desk.case()
    first = desk.assessed(case_id)
    desk.approve(first, "ASSESSMENT")

    fresh = service.view(service.revise(first))

    assert (fresh.revision, fresh.values["risk"], fresh.is_done) == (2, "MED", False)
    assert [(d.domain, d.score) for d in fresh.domains] == [("SAFETY", 1)]
    with pytest.raises(RuleViolation, match="assessment_in_work"):
        service.revise(first)


def test_switch_of_the_office_is_the_supervisors_and_is_audited(desk):
    workspace = desk.workspace
    version = workspace.office.version

    assert workspace.actor().id == WORKER_ID
    with pytest.raises(NotAllowed):
        workspace.change_office({"approval_needed": False}, version)
    _switch(desk, False)

    assert not workspace.office.approval_needed
    assert not workspace.approvals.needed()
    assert workspace.db.verify_audit().ok
