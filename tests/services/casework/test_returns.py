"""The return to the own country: what each stage asks for, what is held, what is never undone."""

from datetime import date, timedelta

import pytest

from services.errors import Conflict, InvalidInput, NotAllowed, RuleViolation
from tests.conftest import ADMINISTRATOR_ID, SUPERVISOR_ID

DAY = timedelta(days=1)
TAJIK = {"citizenship": "TJ", "asylum": False, "fears_state": False}
OUTWARD = {"direction": "OUT", "country": "TJ", "ground": "MOTHER_MISSING"}
TRACED = {
    "family_found": True,
    "best_interests": "The grandmother wants and can care for the child",
}
AGREED = {
    "decision": "RETURN",
    "decision_reason": "The grandmother waits",
    "decision_body": "KG.MLSSM",
    "child_heard": True,
    "planned_on": date(2026, 12, 7),
    "escort": "Айнура Примерова",
}
HANDED = {"received_by": "Example Grandmother", "receipt_number": "12/2026"}


def _version(desk, return_id, case_id):
    return next(v.version for v in desk.workspace.returns.of_case(case_id) if v.id == return_id)


class Journey:
    """One return, taken stage by stage; every stage a day after the one before."""

    def __init__(self, desk, **opening):
        self.desk = desk
        self.service = desk.workspace.returns
        self.case_id = desk.case()
        desk.change_child(self.case_id, **{**TAJIK, **opening.pop("child", {})})
        self.id = self.service.open(self.case_id, {**OUTWARD, **opening})

    def do(self, verb, **values):
        self.desk.clock.forward(days=1)
        getattr(self.service, verb)(self.id, values, _version(self.desk, self.id, self.case_id))

    def identified(self):
        self.do("establish_identity", identity_body="KG.MFA", identity_paper="BIRTH_CERT")
        return self

    def traced(self):
        self.do("finish_tracing", **TRACED)
        return self

    def agreed(self, **values):
        self.do("decide", **{**AGREED, **values})
        return self

    def handed_over(self, **values):
        self.do("hand_over", **{**HANDED, **values})
        return self

    @property
    def view(self):
        return self.service.of_case(self.case_id)[0]

    @property
    def steps(self):
        return self.desk.steps(self.case_id)


@pytest.fixture
def journey(desk):
    """A Tajik child's return that was just opened."""
    return Journey(desk)


def test_a_return_goes_from_identity_to_the_news_afterwards(desk, journey):
    assert journey.view.next_step == "R10"
    journey.identified().do("contact_state", contact_body="KG.MFA", contact_reference="7/1")
    journey.traced().agreed()
    assert journey.view.next_step == "R50"
    journey.handed_over()

    assert [stage.state for stage in journey.view.stages] == ["DONE"] * 5
    steps = journey.steps
    assert {steps[code] for code in ("R10", "R20", "R30", "R40", "R50")} == {"DONE"}
    assert steps["R50A"] == "OPEN"
    desk.clock.forward(days=20)
    news = {"source": "The sending centre", "reached": True, "safe": True}
    journey.service.follow_up(journey.case_id, news)

    assert journey.steps["R50A"] == "DONE"
    assert journey.service.follow_ups(journey.case_id)[0].safe is True


def test_one_contact_and_one_hand_over_serve_the_referral_mechanism_too(desk, journey):
    desk.workspace.nrm.screen(journey.case_id, {"asked_at": desk.clock(), "indicators": ("DEBT",)})
    journey.identified().do("contact_state", contact_body="KG.MFA")
    assert journey.steps["N60"] == "DONE"

    journey.traced().agreed().handed_over()

    assert journey.steps["N70"] == "DONE"


def test_the_notice_to_the_mission_counts_as_the_contact_of_the_return(desk, journey):
    journey.identified()
    desk.workspace.nrm.notify_mission(journey.case_id, {"agency": "KG.DIPL"})

    assert journey.steps["R20"] == "DONE"
    assert journey.view.notice_at == desk.clock()
    assert [s.state for s in journey.view.stages if s.step == "R20"] == ["DONE"]


def test_a_second_return_waits_for_the_end_of_the_first(desk, journey):
    with pytest.raises(RuleViolation, match="return_open_already"):
        journey.service.open(journey.case_id, OUTWARD)
    journey.identified().traced().agreed(decision="STAY")
    assert journey.steps["R50"] == "NOT_APPLICABLE"
    with pytest.raises(InvalidInput) as too_early:
        journey.service.open(journey.case_id, {**OUTWARD, "opened_at": desk.clock()})
    assert too_early.value.fields == {"opened_at": "before_earlier_stage"}
    desk.clock.forward(days=1)

    journey.service.open(journey.case_id, OUTWARD)

    assert journey.steps["R10"] == "OPEN"
    assert journey.steps["R40"] == "BLOCKED"


def test_a_child_of_this_country_is_brought_back_from_abroad(desk):
    journey = Journey(desk, child={"citizenship": "KG"}, direction="IN", country="RU")

    assert journey.steps["R10"] == "OPEN"
    assert journey.service.may_concern(journey.case_id)


@pytest.mark.parametrize(
    ("citizenship", "offered"), [("TJ", True), ("KG", False), (None, False), ("STATELESS", True)]
)
def test_the_return_is_offered_for_a_child_of_another_country(desk, citizenship, offered):
    case_id = desk.case()
    desk.change_child(case_id, citizenship=citizenship)

    assert desk.workspace.returns.may_concern(case_id) is offered


def test_the_other_country_is_not_our_own(desk):
    with pytest.raises(InvalidInput) as refused:
        desk.workspace.returns.open(desk.case(), {**OUTWARD, "country": "KG"})

    assert refused.value.fields == {"country": "own_country"}


@pytest.mark.parametrize(
    ("child", "reason"),
    [
        ({"asylum": True}, "ASYLUM"),
        ({"citizenship": "STATELESS"}, "STATELESS"),
        ({"fears_state": True}, "FEAR"),
        ({"asylum": None}, "NOT_ASKED"),
    ],
)
def test_contact_is_held_until_the_supervisor_decides_with_a_reason(
    desk, sign_in_as, child, reason
):
    journey = Journey(desk, child=child).identified()
    assert [s.state for s in journey.view.stages if s.step == "R20"] == ["HELD"]
    assert journey.steps["R20"] == "BLOCKED"
    with pytest.raises(RuleViolation) as held:
        journey.do("contact_state", contact_body="KG.MFA")
    assert held.value.details["reasons"] == (reason,)
    sign_in_as(SUPERVISOR_ID)
    desk.workspace.nrm.release_mission_hold(journey.case_id, "The child agrees")

    journey.do("contact_state", contact_body="KG.MFA")

    assert journey.steps["R20"] == "DONE"
    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()


def test_an_official_alleged_to_be_involved_holds_contact(desk, journey):
    journey.identified()
    desk.workspace.records.add("harm", {"official_complicity": True}, case_id=journey.case_id)

    with pytest.raises(RuleViolation, match="mission_notice_held"):
        journey.do("contact_state", contact_body="KG.MFA")


def test_a_reason_that_comes_up_after_the_decision_stops_the_hand_over(desk, journey):
    journey.identified().traced().agreed()
    desk.change_child(journey.case_id, fears_state=True)

    with pytest.raises(RuleViolation, match="mission_notice_held"):
        journey.handed_over()


def test_the_family_is_traced_while_contact_is_held_and_the_child_may_stay(desk):
    journey = Journey(desk, child={"asylum": True}).identified()
    assert journey.steps["R30"] == "OPEN"

    journey.traced().agreed(decision="STAY", decision_reason="Asylum is sought")

    assert journey.steps["R20"] == "NOT_APPLICABLE"
    assert [s.state for s in journey.view.stages] == ["DONE", "NONE", "DONE", "DONE", "NONE"]


def test_nothing_is_decided_before_the_tracing_is_finished(journey):
    with pytest.raises(RuleViolation, match="return_not_traced"):
        journey.identified().agreed()


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ({"child_heard": None}, {"child_heard": "required"}),
        ({"child_heard": False}, {"not_heard_reason": "required"}),
        ({"decision_reason": None}, {"decision_reason": "required"}),
        ({"decision_body": None}, {"decision_body": "required"}),
        ({"planned_on": date(2026, 11, 18)}, {"planned_on": "before_earlier_stage"}),
    ],
)
def test_a_decision_hears_the_child_or_says_why_not(journey, said, wrong):
    journey.identified().traced()

    with pytest.raises(InvalidInput) as refused:
        journey.agreed(**said)

    assert refused.value.fields == wrong


def test_a_child_too_small_to_be_heard_is_decided_on_with_that_reason(journey):
    journey.identified().traced()

    journey.agreed(child_heard=False, not_heard_reason="An infant of two months")

    assert journey.view.decision == "RETURN"


def test_a_decision_is_made_once_and_never_undone(desk, journey):
    journey.identified().traced().agreed()

    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()
    with pytest.raises(RuleViolation, match="return_stage_recorded"):
        journey.agreed(decision="STAY")
    with pytest.raises(RuleViolation, match="return_stage_recorded"):
        journey.traced()


def test_nobody_is_handed_over_without_a_decision_to_return(journey):
    with pytest.raises(RuleViolation, match="return_not_agreed"):
        journey.identified().traced().handed_over(escort="Айнура Примерова")


@pytest.mark.parametrize("missing", ["received_by", "receipt_number", "escort"])
def test_a_hand_over_names_escort_receiver_and_receipt(journey, missing):
    journey.identified().traced().agreed()

    with pytest.raises(InvalidInput) as refused:
        journey.handed_over(**{missing: None})

    assert refused.value.fields == {missing: "required"}


@pytest.mark.parametrize("role", ["escort", "received_by"])
def test_nobody_suspected_escorts_or_receives_the_child(desk, journey, role):
    desk.member(journey.case_id, name="Темир Үлгүбаев", suspected=True)
    journey.identified().traced().agreed()

    with pytest.raises(RuleViolation, match="person_suspected"):
        journey.handed_over(**{role: "Ульгубаев Темир"})


def test_a_suspected_escort_is_refused_with_the_decision_already(desk, journey):
    desk.member(journey.case_id, name="Темир Үлгүбаев", suspected=True)

    with pytest.raises(RuleViolation, match="person_suspected"):
        journey.identified().traced().agreed(escort="Темир Үлгүбаев")


def test_a_stage_is_not_in_the_future_and_not_before_the_opening(desk, journey):
    with pytest.raises(InvalidInput) as ahead:
        journey.do("establish_identity", identity_body="KG.MFA", identity_at=desk.clock() + 5 * DAY)
    with pytest.raises(InvalidInput) as before:
        journey.do("establish_identity", identity_body="KG.MFA", identity_at=desk.clock() - 5 * DAY)

    assert ahead.value.fields == {"identity_at": "in_future"}
    assert before.value.fields == {"identity_at": "before_earlier_stage"}


def test_a_decision_does_not_lie_before_the_tracing(desk, journey):
    journey.identified().traced()

    with pytest.raises(InvalidInput) as refused:
        journey.agreed(decided_at=desk.clock() - DAY)

    assert refused.value.fields == {"decided_at": "before_earlier_stage"}


def test_identity_and_tracing_are_corrected_and_undone(desk, journey):
    journey.identified()
    journey.do("establish_identity", identity_body="KG.MLSSM")
    assert journey.view.values["identity_body"] == "KG.MLSSM"

    desk.workspace.history.undo()

    assert journey.view.values["identity_body"] == "KG.MFA"


def test_two_people_do_not_overwrite_each_other(journey):
    with pytest.raises(Conflict):
        journey.service.establish_identity(journey.id, {"identity_body": "KG.MFA"}, 99)


def test_country_and_direction_stay_once_the_state_was_contacted(desk, journey):
    journey.identified().do("contact_state", contact_body="KG.MFA")

    with pytest.raises(RuleViolation, match="return_contacted"):
        journey.do("change", country="UZ")
    journey.do("change", sending_body="Example centre")

    assert journey.view.values["sending_body"] == "Example centre"


def test_the_opening_is_not_moved_behind_what_was_done(desk, journey):
    journey.identified()

    with pytest.raises(InvalidInput) as refused:
        journey.do("change", opened_at=desk.clock() + DAY)

    assert refused.value.fields == {"opened_at": "after_later_stage"}


def test_no_news_before_the_hand_over(desk, journey):
    news = {"source": "The sending centre", "reached": True}
    with pytest.raises(RuleViolation, match="return_not_handed_over"):
        journey.service.follow_up(journey.case_id, news)
    journey.identified().traced().agreed().handed_over()

    with pytest.raises(InvalidInput) as refused:
        journey.service.follow_up(journey.case_id, {**news, "asked_at": desk.clock() - 3 * DAY})

    assert refused.value.fields == {"asked_at": "before_earlier_stage"}


def test_an_attempt_that_reached_nobody_is_no_news(journey):
    journey.identified().traced().agreed().handed_over()

    journey.service.follow_up(journey.case_id, {"source": "The sending centre", "reached": False})

    assert journey.steps["R50A"] == "OPEN"


def test_a_field_of_another_stage_is_refused(journey):
    with pytest.raises(InvalidInput) as refused:
        journey.do("establish_identity", identity_body="KG.MFA", receipt_number="1")

    assert refused.value.fields == {"receipt_number": "unknown_field"}


def test_an_administrator_sees_no_return(desk, journey, sign_in_as):
    sign_in_as(ADMINISTRATOR_ID)

    with pytest.raises(NotAllowed):
        journey.service.of_case(journey.case_id)
