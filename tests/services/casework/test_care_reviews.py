"""Reviews of the plan: goals rated, a decision, and what it asks for."""

from datetime import timedelta

import pytest

from services.errors import Conflict, InvalidInput, RuleViolation


def goals_of(desk, plan_id):
    return [goal.id for goal in desk.workspace.plans.view(plan_id).goals]


def reviewed(desk, case_id, *ratings, **values):
    said = {"reviewed_at": desk.clock(), "decision": "CONTINUE"}
    return desk.workspace.care.review(case_id, {**said, **values}, ratings)


def the_review(desk, case_id):
    (review,) = desk.workspace.care.of_case(case_id).reviews
    return review


def rating(goal_id, code="REACHED", note=None):
    return {"goal_id": goal_id, "rating": code, "note": note}


def test_each_goal_of_the_plan_gets_its_rating(desk):
    case_id = desk.case()
    plan_id = desk.plan(case_id)
    second = desk.workspace.plans.add_goal(plan_id, {"domain": "EDUCATION", "text": "At school"})
    first = goals_of(desk, plan_id)[0]

    reviewed(desk, case_id, rating(first, "PARTLY", "Evenings only"))

    review = the_review(desk, case_id)
    assert review.plan_id == plan_id
    assert [(one.goal_id, one.rating, one.note) for one in review.ratings] == [
        (first, "PARTLY", "Evenings only"),
        (second, "", ""),
    ]


def test_goal_of_another_plan_is_refused(desk):
    other = desk.case(family_name="Примеров")
    (goal,) = goals_of(desk, desk.plan(other))
    case_id = desk.case()
    desk.plan(case_id)

    with pytest.raises(RuleViolation, match="goal_of_other_plan"):
        reviewed(desk, case_id, rating(goal))


def test_goal_is_rated_once(desk):
    case_id = desk.case()
    (goal,) = goals_of(desk, desk.plan(case_id))

    with pytest.raises(InvalidInput):
        reviewed(desk, case_id, rating(goal), rating(goal, "DROPPED"))


def test_closing_with_a_goal_not_reached_needs_a_reason(desk):
    case_id = desk.case()
    (goal,) = goals_of(desk, desk.plan(case_id))
    missed = rating(goal, "NOT_REACHED")

    with pytest.raises(InvalidInput) as refused:
        reviewed(desk, case_id, missed, decision="CLOSE")
    reviewed(desk, case_id, missed, decision="CLOSE", reason="The family moved away")

    assert refused.value.fields == {"reason": "required"}


def test_review_before_any_plan_is_kept_without_ratings(desk):
    case_id = desk.case()

    reviewed(desk, case_id)

    assert (the_review(desk, case_id).plan_id, the_review(desk, case_id).ratings) == (None, ())


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        ({"ahead": 0}, {"next_on": "not_ahead"}),
        ({"decision": None}, {"decision": "required"}),
    ],
)
def test_review_with_a_gap_is_refused(desk, values, wrong):
    if "ahead" in values:
        values = {"next_on": desk.clock().date() + timedelta(days=values["ahead"])}

    with pytest.raises(InvalidInput) as refused:
        reviewed(desk, desk.case(), **values)

    assert refused.value.fields == wrong


def test_review_moves_the_next_one_by_three_months(desk):
    case_id = desk.case()

    reviewed(desk, case_id)

    page = desk.workspace.cases.page(case_id)
    (due,) = [s.due_at for lane in page.lanes for s in lane.steps if s.step == "S85"]
    assert (due.year, due.month, due.day) == (2027, 2, 17)


def test_changed_ratings_replace_the_old_ones(desk):
    case_id = desk.case()
    (goal,) = goals_of(desk, desk.plan(case_id))
    review_id = reviewed(desk, case_id, rating(goal, "PARTLY"))
    change = desk.workspace.care.change_review

    change(review_id, {"changes": "Back at school"}, 1)
    assert the_review(desk, case_id).ratings[0].rating == "PARTLY"
    change(review_id, {}, the_review(desk, case_id).version, [rating(goal, "REACHED")])
    assert the_review(desk, case_id).ratings[0].rating == "REACHED"
    with pytest.raises(Conflict):
        change(review_id, {"changes": "Nothing"}, 1)
    change(review_id, {}, the_review(desk, case_id).version, [])

    assert the_review(desk, case_id).ratings[0].rating == ""


def test_removed_review_comes_back_with_its_ratings(desk):
    case_id = desk.case()
    (goal,) = goals_of(desk, desk.plan(case_id))
    review_id = reviewed(desk, case_id, rating(goal))

    desk.workspace.care.remove_review(review_id, 1)
    assert desk.workspace.care.of_case(case_id).reviews == ()
    desk.workspace.history.undo()

    assert the_review(desk, case_id).ratings[0].rating == "REACHED"


def test_ratings_changed_by_somebody_else_meanwhile_are_not_overwritten(desk):
    case_id = desk.case()
    (goal,) = goals_of(desk, desk.plan(case_id))
    reviewed(desk, case_id, rating(goal, "NOT_REACHED"))
    loaded = the_review(desk, case_id)
    desk.workspace.care.change_review(loaded.id, {}, loaded.version, (rating(goal, "PARTLY"),))

    with pytest.raises(Conflict):
        desk.workspace.care.change_review(loaded.id, {}, loaded.version, (rating(goal),))
