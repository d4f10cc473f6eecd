"""Plans: their gaps are shown while they are written, and their content is frozen after that."""

from datetime import date, timedelta

import pytest

from models.plan import Plan
from services.errors import InvalidInput, RuleViolation
from services.plans import HINT_TEXTS, PlanState
from services.plans.hints import PRINCIPLES, hints_of

MEASURE = {
    "action": "Checks without notice",
    "agency": "KG.TU",
    "person": "Example Worker",
    "due_on": date(2026, 12, 20),
    "monitoring": "WEEKLY",
}
ASKED = {
    "situation_missing",
    "forecast_missing",
    "protection_unanswered",
    "rehabilitation_unanswered",
    "home_unanswered",
    "care_unanswered",
    "child_opinion_missing",
    "control_date_missing",
    "no_goal",
}


def _required(desk, plan_id):
    return {hint.code for hint in desk.workspace.plans.hints(plan_id) if hint.required}


def test_empty_plan_lacks_contents_questions_opinion_date_and_goals(desk):
    plan_id = desk.workspace.plans.draft(desk.case())

    assert _required(desk, plan_id) == ASKED


def test_full_plan_lacks_nothing(desk):
    plan_id = desk.plan(desk.case())

    assert _required(desk, plan_id) == set()
    assert desk.workspace.plans.view(plan_id).can_be_submitted


def test_hint_names_the_record_it_is_about(desk):
    plans = desk.workspace.plans
    plan_id = desk.plan(desk.case())
    goal = plans.add_goal(plan_id, {"domain": "EDUCATION", "text": "Goes to school"})
    measure = plans.add_measure(plan_id, {**MEASURE, "due_on": None})

    hints = {(h.code, h.record, h.record_id) for h in plans.hints(plan_id) if h.required}

    assert hints == {
        ("goal_without_measure", "goal", goal),
        ("measure_without_due", "measure", measure),
    }


def test_measure_with_an_agency_and_no_person_is_only_an_advice(desk):
    plan_id = desk.plan(desk.case())
    desk.workspace.plans.add_measure(plan_id, {**MEASURE, "person": None})

    hints = {h.code: h.required for h in desk.workspace.plans.hints(plan_id)}

    assert hints["measure_without_person"] is False


def test_family_plan_is_not_asked_the_four_questions_about_the_child():
    plan = Plan(kind="FAMILY", case_id=None)

    codes = {hint.code for hint in hints_of(plan, (), ())}

    assert codes == {"control_date_missing", "family_not_asked", "duties_missing", "no_goal"}
    assert codes <= set(HINT_TEXTS)


def test_institution_needs_what_was_tried_in_a_family(desk):
    plan_id = desk.plan(desk.case(), care_form="INSTITUTION")
    assert _required(desk, plan_id) == {"alternatives_missing"}

    version = desk.workspace.plans.view(plan_id).version
    tried = {"alternatives": "The aunt was asked and has no room"}
    desk.workspace.plans.save(plan_id, tried, version)

    assert _required(desk, plan_id) == set()


def test_open_principles_and_unwatched_measures_are_only_advice(desk):
    plan_id = desk.plan(desk.case())

    advice = {h.code for h in desk.workspace.plans.hints(plan_id) if not h.required}

    assert {"principles_unticked", "measure_without_evidence"} <= advice
    version = desk.workspace.plans.view(plan_id).version
    desk.workspace.plans.save(plan_id, {"principles": PRINCIPLES}, version)
    assert "principles_unticked" not in {h.code for h in desk.workspace.plans.hints(plan_id)}


def test_suspected_person_is_not_responsible_for_a_measure(desk):
    case_id = desk.case()
    desk.member(case_id, name="Темир Үлгүбаев", suspected=True)
    plan_id = desk.plan(case_id)
    measure = desk.workspace.plans.view(plan_id).measures[0]

    for verb in (
        lambda: desk.workspace.plans.add_measure(plan_id, {**MEASURE, "person": "Темир Ульгубаев"}),
        lambda: desk.workspace.plans.change_measure(
            measure.id, {"person": "Темир Үлгүбаев"}, measure.version
        ),
    ):
        with pytest.raises(RuleViolation, match="person_suspected"):
            verb()


def test_revision_of_an_approved_plan_takes_everything_along_and_leaves_the_old_one(desk):
    plans = desk.workspace.plans
    plan_id = desk.plan(desk.case())
    desk.approve(plan_id)

    fresh = plans.revise(plan_id)

    old, new = plans.view(plan_id), plans.view(fresh)
    assert (old.state, new.state, new.revision) == (PlanState.CLEARED, PlanState.DRAFT, 2)
    assert new.values == old.values
    assert [m.action for m in new.measures] == [MEASURE["action"]]
    with pytest.raises(RuleViolation, match="plan_open_already"):
        plans.revise(plan_id)


def test_plan_that_can_still_be_changed_needs_no_revision(desk):
    plan_id = desk.plan(desk.case())

    with pytest.raises(RuleViolation, match="plan_in_work"):
        desk.workspace.plans.revise(plan_id)


def test_plan_with_a_gap_is_not_submitted(desk):
    plan_id = desk.workspace.plans.draft(desk.case())

    for verb in (desk.workspace.plans.submit, desk.workspace.plans.draft_ready):
        with pytest.raises(RuleViolation) as refused:
            verb(plan_id)
        assert refused.value.code == "plan_not_ready"
        assert set(refused.value.details["hints"]) == ASKED


def test_submitted_plan_is_frozen(desk):
    plans = desk.workspace.plans
    plan_id = desk.submitted(desk.case())
    view = plans.view(plan_id)
    goal, measure = view.goals[0], view.measures[0]

    for verb in (
        lambda: plans.save(plan_id, {"situation": "Other"}, view.version),
        lambda: plans.add_goal(plan_id, {"domain": "SAFETY", "text": "Other"}),
        lambda: plans.change_goal(goal.id, {"text": "Other"}, goal.version),
        lambda: plans.remove_goal(goal.id),
        lambda: plans.add_measure(plan_id, MEASURE),
        lambda: plans.change_measure(measure.id, {"action": "Other"}, measure.version),
        lambda: plans.remove_measure(measure.id),
        lambda: plans.move_measure(measure.id, 1),
        lambda: plans.submit(plan_id),
    ):
        with pytest.raises(RuleViolation, match="plan_frozen"):
            verb()


def test_submission_cannot_be_undone(desk):
    desk.submitted(desk.case())

    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()


def test_progress_of_a_measure_is_written_in_a_frozen_plan(desk):
    plan_id = desk.submitted(desk.case())
    measure = desk.workspace.plans.view(plan_id).measures[0]

    desk.workspace.plans.follow_measure(measure.id, delay_reason="The market was closed")

    followed = desk.workspace.plans.view(plan_id).measures[0]
    assert followed.delay_reason == "The market was closed"


def test_second_draft_of_a_kind_is_refused_and_another_kind_is_not(desk):
    case_id = desk.case()
    plans = desk.workspace.plans
    plans.draft(case_id, "CHILD")

    with pytest.raises(RuleViolation, match="plan_open_already"):
        plans.draft(case_id, "CHILD")
    assert plans.draft(case_id, "FAMILY")


def test_plan_is_not_approved_before_the_commission_decided(desk):
    plan_id = desk.submitted(desk.case())

    with pytest.raises(RuleViolation, match="plan_not_decided"):
        desk.workspace.plans.approve(plan_id, "Example Head")


def test_approval_names_the_head(desk):
    plan_id = desk.submitted(desk.case())

    with pytest.raises(InvalidInput) as refused:
        desk.workspace.plans.approve(plan_id, "  ")

    assert refused.value.fields == {"approved_by": "required"}


def test_returned_plan_lives_on_as_a_new_revision_with_its_goals_and_measures(desk):
    plans = desk.workspace.plans
    case_id = desk.case()
    plan_id = desk.submitted(case_id)

    fresh = plans.send_back(plan_id, "No word about school")

    old, new = plans.view(plan_id), plans.view(fresh)
    assert (old.state, old.returned_reason) == (PlanState.RETURNED, "No word about school")
    assert (new.state, new.revision) == (PlanState.DRAFT, 2)
    assert [g.text for g in new.goals] == [g.text for g in old.goals]
    assert [m.action for m in new.goals[0].measures] == [MEASURE["action"]]
    assert new.values == old.values
    plans.save(fresh, {"situation": "Carries loads and misses school"}, new.version)
    assert plans.view(plan_id).values["situation"] == "Carries loads"


def test_plan_is_returned_once_and_never_approved_after(desk):
    plans = desk.workspace.plans
    plan_id = desk.submitted(desk.case())
    plans.send_back(plan_id, "No word about school")

    with pytest.raises(RuleViolation, match="plan_already_returned"):
        plans.send_back(plan_id, "Again")
    with pytest.raises(RuleViolation, match="plan_not_decided"):
        plans.approve(plan_id, "Example Head")


def test_plan_the_head_returned_is_not_approved_on_the_old_decision(desk):
    case_id = desk.case()
    plan_id = desk.submitted(case_id)
    item_id = desk.item(desk.sitting(), case_id, plan_id)
    desk.decide(item_id)
    desk.workspace.plans.send_back(plan_id, "No word about school")

    with pytest.raises(RuleViolation, match="plan_not_decided"):
        desk.workspace.plans.approve(plan_id, "Example Head")


def test_draft_is_not_returned(desk):
    plan_id = desk.plan(desk.case())

    with pytest.raises(RuleViolation, match="plan_not_submitted"):
        desk.workspace.plans.send_back(plan_id, "A reason")


def test_goals_and_measures_move_and_removal_is_undone(desk):
    plans = desk.workspace.plans
    plan_id = desk.plan(desk.case())
    second = plans.add_goal(plan_id, {"domain": "EDUCATION", "text": "Goes to school"})
    plans.move_goal(second, 1)
    assert plans.view(plan_id).goals[0].id == second
    first = plans.view(plan_id).goals[1]

    plans.remove_goal(first.id)
    assert plans.view(plan_id).measures == ()
    desk.workspace.history.undo()

    assert [m.action for m in plans.view(plan_id).measures] == [MEASURE["action"]]


def test_goal_of_another_plan_does_not_take_a_measure(desk):
    plans = desk.workspace.plans
    other = plans.view(desk.plan(desk.case(family_name="Шаблонов"))).goals[0]
    plan_id = desk.plan(desk.case())

    with pytest.raises(RuleViolation, match="goal_of_other_plan"):
        plans.add_measure(plan_id, MEASURE, other.id)


def test_measure_does_not_end_before_it_starts(desk):
    plan_id = desk.plan(desk.case())
    dates = {"starts_on": date(2026, 12, 24), "due_on": date(2026, 12, 1)}

    with pytest.raises(InvalidInput) as refused:
        desk.workspace.plans.add_measure(plan_id, {**MEASURE, **dates})

    assert set(refused.value.fields) == {"due_on"}


def test_measure_is_not_done_before_its_day(desk, clock):
    plans = desk.workspace.plans
    measure = plans.view(desk.plan(desk.case())).measures[0]

    with pytest.raises(InvalidInput):
        plans.follow_measure(measure.id, done_on=clock().date() + timedelta(days=2))
