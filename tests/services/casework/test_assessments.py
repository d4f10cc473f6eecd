"""Assessments: by domains, frozen once finished, put off for the child's sake."""

from datetime import date, timedelta

import pytest

from services.errors import Conflict, InvalidInput, RuleViolation
from tests.conftest import SUPERVISOR_ID


def test_finished_assessment_sets_the_risk_of_the_case_in_one_step(desk):
    case_id = desk.case()

    desk.assessed(case_id)

    assert desk.workspace.cases.page(case_id).header.risk == "MED"
    desk.workspace.history.undo()
    assert desk.workspace.cases.page(case_id).header.risk == ""


def test_assessment_is_not_finished_without_risk_reason_and_a_scored_domain(desk):
    service = desk.workspace.assessments
    assessment_id = service.start(desk.case(), {"kind": "INITIAL"})

    with pytest.raises(InvalidInput) as refused:
        service.finish(assessment_id)

    assert set(refused.value.fields) == {"risk", "risk_reason", "domains"}


def test_domain_is_saved_once_and_changed_in_place(desk):
    service = desk.workspace.assessments
    assessment_id = service.start(desk.case(), {"kind": "COMPREHENSIVE"})
    service.save(assessment_id, {}, [{"domain": "SAFETY", "score": 3, "source": "The child"}], 1)
    service.save(
        assessment_id,
        {"child_words": "I am tired"},
        [{"domain": "SAFETY", "score": 2}, {"domain": "WISHES", "score": 0}],
        service.view(assessment_id).version,
    )

    view = service.view(assessment_id)

    assert [(d.domain, d.score) for d in view.domains] == [("SAFETY", 2), ("WISHES", 0)]
    assert view.values["child_words"] == "I am tired"


@pytest.mark.parametrize("score", [-1, 4])
def test_domain_is_scored_from_zero_to_three(desk, score):
    service = desk.workspace.assessments
    assessment_id = service.start(desk.case(), {"kind": "COMPREHENSIVE"})

    with pytest.raises(InvalidInput):
        service.save(assessment_id, {}, [{"domain": "SAFETY", "score": score}], 1)


def test_suspected_person_cannot_be_beside_the_child(desk):
    case_id = desk.case()
    member = desk.member(case_id, suspected=True)

    with pytest.raises(RuleViolation, match="supporter_suspected"):
        desk.workspace.assessments.start(case_id, {"kind": "INITIAL", "supporter_id": member})


def test_suspected_person_cannot_talk_with_the_child(desk):
    case_id = desk.case()
    desk.member(case_id, name="Темир Үлгүбаев", suspected=True)

    with pytest.raises(RuleViolation, match="interviewer_suspected"):
        desk.workspace.assessments.start(
            case_id, {"kind": "INITIAL", "interviewer": "Темир Ульгубаев"}
        )


def test_stranger_to_the_family_cannot_be_beside_the_child(desk):
    other = desk.member(desk.case(family_name="Шаблонов"))

    with pytest.raises(RuleViolation, match="supporter_not_of_family"):
        desk.workspace.assessments.start(desk.case(), {"kind": "INITIAL", "supporter_id": other})


def test_finished_assessment_is_frozen(desk):
    assessment_id = desk.assessed(desk.case())

    for verb in (
        lambda: desk.workspace.assessments.save(assessment_id, {"situation": "Other"}, [], 2),
        lambda: desk.workspace.assessments.finish(assessment_id),
    ):
        with pytest.raises(RuleViolation, match="assessment_done"):
            verb()


def test_late_save_of_an_old_form_is_a_conflict(desk):
    service = desk.workspace.assessments
    assessment_id = service.start(desk.case(), {"kind": "INITIAL"})
    version = service.view(assessment_id).version
    service.save(assessment_id, {"place": "At school"}, [], version)

    with pytest.raises(Conflict):
        service.save(assessment_id, {"place": "At home"}, [], version)


def test_assessment_does_not_end_before_it_began(desk, at):
    service = desk.workspace.assessments
    assessment_id = service.start(
        desk.case(), {"kind": "INITIAL", "risk": "LOW", "risk_reason": "Calm"}
    )
    service.save(assessment_id, {}, [{"domain": "SAFETY", "score": 0}], 1)

    with pytest.raises(RuleViolation, match="finished_before_started"):
        service.finish(assessment_id, at("2026-11-16 09:00"))


def test_postponement_moves_the_step_and_keeps_the_reason(desk):
    case_id = desk.case()
    desk.sent(case_id)

    desk.workspace.assessments.postpone(
        case_id, "S30", "The child is not ready to talk", date(2026, 12, 1)
    )

    page = desk.workspace.cases.page(case_id)
    step = next(s for lane in page.lanes for s in lane.steps if s.step == "S30")
    assert step.due_at.date() == date(2026, 12, 1)
    assert desk.workspace.acts.of_case(case_id)[0].reason == "The child is not ready to talk"


@pytest.mark.parametrize(
    ("reason", "next_on", "field"),
    [("", date(2026, 12, 1), "reason"), ("Not ready", date(2026, 11, 17), "next_on")],
)
def test_postponement_needs_a_reason_and_a_later_date(desk, reason, next_on, field):
    with pytest.raises(InvalidInput) as refused:
        desk.workspace.assessments.postpone(desk.case(), "S30", reason, next_on)

    assert set(refused.value.fields) == {field}


def test_notice_to_the_court_is_not_put_off(desk):
    with pytest.raises(RuleViolation, match="step_not_postponable"):
        desk.workspace.assessments.postpone(desk.case(), "S25A", "Not ready", date(2026, 12, 1))


def _stopped(desk, case_id, next_on):
    """A scored assessment whose talk was stopped at distress."""
    service = desk.workspace.assessments
    begun = {"kind": "COMPREHENSIVE", "risk": "HIGH", "risk_reason": "Threats"}
    assessment_id = service.start(case_id, begun)
    stop = {"stopped": True, "stop_reason": "Wept; went out together", "next_session_on": next_on}
    service.save(assessment_id, stop, [{"domain": "SAFETY", "score": 2}], 1)
    return assessment_id


def test_stopped_talk_puts_the_step_off_and_is_not_finished_until_it_is_resumed(desk):
    case_id = desk.case()
    desk.sent(case_id)
    service = desk.workspace.assessments
    assessment_id = _stopped(desk, case_id, date(2026, 12, 1))

    page = desk.workspace.cases.page(case_id)
    step = next(s for lane in page.lanes for s in lane.steps if s.step == "S30")
    assert step.due_at.date() == date(2026, 12, 1)
    with pytest.raises(RuleViolation, match="assessment_stopped"):
        service.finish(assessment_id)

    service.resume(assessment_id, service.view(assessment_id).version)
    service.finish(assessment_id)

    view = service.view(assessment_id)
    assert (view.is_done, view.values["stopped"]) == (True, True)


def test_another_day_for_the_next_talk_is_a_stop_of_its_own(desk):
    service = desk.workspace.assessments
    case_id = desk.case()
    assessment_id = _stopped(desk, case_id, date(2026, 12, 1))
    service.resume(assessment_id, service.view(assessment_id).version)

    again = {"stopped": True, "next_session_on": date(2026, 12, 8)}
    service.save(assessment_id, again, [], service.view(assessment_id).version)

    assert service.view(assessment_id).is_stopped
    assert [act.next_on for act in desk.workspace.acts.of_case(case_id)].count(
        date(2026, 12, 8)
    ) == 1


@pytest.mark.parametrize(
    ("stop", "field"),
    [
        ({"next_session_on": date(2026, 12, 1)}, "stop_reason"),
        ({"stop_reason": "Wept"}, "next_session_on"),
        ({"stop_reason": "Wept", "next_session_on": date(2026, 11, 17)}, "next_session_on"),
    ],
)
def test_stop_needs_a_reason_and_a_day_ahead(desk, stop, field):
    service = desk.workspace.assessments
    assessment_id = service.start(desk.case(), {"kind": "INITIAL"})

    with pytest.raises(InvalidInput) as refused:
        service.save(assessment_id, {"stopped": True, **stop}, [], 1)

    assert set(refused.value.fields) == {field}


def test_talk_that_was_not_stopped_is_not_resumed(desk):
    service = desk.workspace.assessments
    assessment_id = service.start(desk.case(), {"kind": "INITIAL"})

    with pytest.raises(RuleViolation, match="assessment_not_stopped"):
        service.resume(assessment_id, 1)


def test_distress_asks_for_a_psychologist_within_the_office_default(desk):
    service = desk.workspace.assessments
    case_id = desk.case()
    assessment_id = service.start(case_id, {"kind": "INITIAL"})
    service.save(assessment_id, {}, [{"domain": "MENTAL_HEALTH", "score": 2}], 1)
    assert service.view(assessment_id).psychologist_by == desk.clock() + timedelta(hours=72)

    desk.consent(case_id, "PSYCHOSOCIAL")
    help_asked = desk.referral(case_id, to_agency="KG.SEZIM", service="PSYCHOLOGICAL")
    desk.workspace.referrals.send(help_asked)

    assert service.view(assessment_id).psychologist_by is None


def test_older_assessment_that_came_back_does_not_lower_the_risk_found_since(desk, clock):
    case_id, service = desk.case(), desk.workspace.assessments
    older = desk.assessed(case_id, "INITIAL")
    approval_id = desk.workspace.approvals.submit("ASSESSMENT", older)
    with desk.as_person(SUPERVISOR_ID):
        desk.workspace.approvals.send_back(approval_id, "Say who told it")
    clock.forward(days=1)
    newer = service.start(
        case_id, {"kind": "COMPREHENSIVE", "risk": "HIGH", "risk_reason": "Beaten"}
    )
    service.save(newer, {}, [{"domain": "SAFETY", "score": 3}], 1)
    service.finish(newer)

    service.save(older, {"situation": "Told by the aunt"}, [], service.view(older).version)

    assert desk.workspace.cases.page(case_id).header.risk == "HIGH"


def test_domain_scored_by_somebody_else_meanwhile_is_not_overwritten(desk):
    service = desk.workspace.assessments
    assessment_id = service.start(desk.case(), {"kind": "INITIAL"})
    loaded = service.view(assessment_id).version
    service.save(assessment_id, {}, [{"domain": "SAFETY", "score": 3}], loaded)

    with pytest.raises(Conflict):
        service.save(assessment_id, {}, [{"domain": "SAFETY", "score": 0}], loaded)
