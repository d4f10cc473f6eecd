"""The referral mechanism: what shows a suspicion, who may decide, and what is held for safety."""

from datetime import date, timedelta

import pytest

from services.errors import InvalidInput, NotAllowed, RuleViolation
from tests.conftest import SUPERVISOR_ID, WORKER_ID

OFFICIAL = {
    "stage": "OFFICIAL",
    "body": "KG.MOIA",
    "outcome": "VICTIM",
    "reasons": "Act and purpose are established",
}
FOREIGN = {"citizenship": "UZ", "asylum": False, "fears_state": False}


def _screen(desk, case_id, **values):
    return desk.workspace.nrm.screen(case_id, {"asked_at": desk.clock(), **values})


def test_none_found_is_an_answer_and_ends_the_suspicion(desk):
    case_id = desk.case()

    _screen(desk, case_id, indicators=())

    (view,) = desk.workspace.nrm.screenings(case_id)
    assert (view.indicators, view.suspicion) == ((), False)
    assert desk.steps(case_id)["N10"] == "DONE"
    assert desk.steps(case_id)["N20"] == "NOT_APPLICABLE"


def test_questions_without_an_answer_are_not_saved(desk):
    with pytest.raises(InvalidInput) as refused:
        _screen(desk, desk.case())

    assert refused.value.fields == {"indicators": "required"}


@pytest.mark.parametrize(
    "found",
    [
        {"indicators": ("DEBT",)},
        {"indicators": (), "act": "RECRUITED", "purpose": "LABOUR"},
    ],
)
def test_indicator_or_act_and_purpose_suffice_for_a_child(desk, found):
    case_id = desk.case()

    _screen(desk, case_id, **found)

    assert desk.workspace.nrm.screenings(case_id)[0].suspicion
    assert desk.steps(case_id)["N20"] == "OPEN"
    assert desk.workspace.cases.page(case_id).header.sensitivity == "TIP"


def test_purpose_alone_is_no_suspicion(desk):
    case_id = desk.case()

    _screen(desk, case_id, indicators=(), purpose="LABOUR")

    assert not desk.workspace.nrm.screenings(case_id)[0].suspicion
    assert desk.workspace.cases.page(case_id).header.sensitivity == "NORMAL"


def test_identification_is_never_undone(desk):
    case_id = desk.case()
    _screen(desk, case_id, indicators=("DEBT",))

    desk.workspace.nrm.identify(case_id, {**OFFICIAL, "decided_at": desk.clock()})

    assert desk.workspace.nrm.identifications(case_id)[0].outcome == "VICTIM"
    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()


@pytest.mark.parametrize(
    ("field", "code"),
    [
        ("representative", "representative_suspected"),
        ("interpreter", "interpreter_suspected"),
    ],
)
def test_suspected_person_neither_represents_nor_interprets(desk, field, code):
    case_id = desk.case()
    desk.member(case_id, name="Темир Үлгүбаев", suspected=True)
    values = {**OFFICIAL, "decided_at": desk.clock(), field: "Temir Ulgubaev"}

    with pytest.raises(RuleViolation, match=code):
        desk.workspace.nrm.identify(case_id, values)


def test_referral_of_the_mechanism_names_no_child(desk):
    case_id = desk.case()
    values = {"to_agency": "KG.SEZIM", "service": "SHELTER", "need": "Shelter for Misal Obraztsov"}

    with pytest.raises(RuleViolation, match="nrm_referral_names_child"):
        desk.workspace.nrm.refer(case_id, values)

    assert desk.workspace.nrm.refer(case_id, {**values, "need": "Shelter for one child"})


def test_name_learned_after_the_draft_still_stops_the_coded_referral(desk):
    case_id = desk.case(family_name=None, given_name=None)
    desk.consent(case_id, "SHELTER")
    values = {"to_agency": "KG.SEZIM", "service": "SHELTER", "need": "Shelter for Темиркул"}
    referral_id = desk.workspace.nrm.refer(case_id, values)
    desk.change_child(case_id, given_name="Темиркул")

    with pytest.raises(RuleViolation, match="nrm_referral_names_child"):
        desk.workspace.referrals.send(referral_id)


def test_notice_to_the_mission_goes_when_nothing_holds_it(desk):
    case_id = desk.case()
    _screen(desk, case_id, indicators=("DEBT",))
    desk.change_child(case_id, **FOREIGN)

    assert desk.workspace.nrm.notify_mission(case_id, {"agency": "KG.DIPL"})
    assert desk.steps(case_id)["N60"] == "DONE"


@pytest.mark.parametrize(
    ("child", "reason"),
    [
        ({"asylum": True}, "ASYLUM"),
        ({"citizenship": "STATELESS"}, "STATELESS"),
        ({"fears_state": True}, "FEAR"),
        ({"asylum": None}, "NOT_ASKED"),
        ({"fears_state": None}, "NOT_ASKED"),
    ],
)
def test_notice_to_the_mission_is_held_until_the_supervisor_decides(
    desk, sign_in_as, child, reason
):
    nrm = desk.workspace.nrm
    case_id = desk.case()
    desk.change_child(case_id, **{**FOREIGN, **child})

    with pytest.raises(RuleViolation) as held:
        nrm.notify_mission(case_id, {"agency": "KG.DIPL"})
    assert held.value.details["reasons"] == (reason,)
    with pytest.raises(NotAllowed):
        nrm.release_mission_hold(case_id, "The child agrees")
    sign_in_as(SUPERVISOR_ID)
    with pytest.raises(InvalidInput):
        nrm.release_mission_hold(case_id, "")
    nrm.release_mission_hold(case_id, "The child agrees")

    assert nrm.mission_hold(case_id).released_reason == "The child agrees"
    assert nrm.notify_mission(case_id, {"agency": "KG.DIPL"})
    with pytest.raises(RuleViolation, match="undo_barrier"):
        desk.workspace.history.undo()


def test_alleged_official_holds_the_notice_too(desk):
    case_id = desk.case()
    desk.change_child(case_id, **FOREIGN)
    desk.workspace.records.add("harm", {"official_complicity": True}, case_id=case_id)

    assert desk.workspace.nrm.mission_hold(case_id).reasons == ("STATE_INVOLVED",)


@pytest.mark.parametrize("citizenship", [None, "KG", "UNDETERMINED"])
def test_mission_of_nobody_is_not_notified(desk, citizenship):
    case_id = desk.case()
    desk.change_child(case_id, **{**FOREIGN, "citizenship": citizenship})

    with pytest.raises(RuleViolation, match="child_not_foreign"):
        desk.workspace.nrm.notify_mission(case_id, {"agency": "KG.DIPL"})


def test_nothing_is_released_that_is_not_held(desk, sign_in_as):
    case_id = desk.case()
    desk.change_child(case_id, **FOREIGN)
    sign_in_as(SUPERVISOR_ID)

    with pytest.raises(RuleViolation, match="mission_not_held"):
        desk.workspace.nrm.release_mission_hold(case_id, "No reason to hold")


def test_safety_is_given_on_any_suspicion_but_never_by_a_suspected_person(desk):
    case_id = desk.case()
    _screen(desk, case_id, indicators=("DEBT",))
    desk.member(case_id, name="Темир Үлгүбаев", suspected=True)

    with pytest.raises(RuleViolation, match="person_suspected"):
        desk.workspace.nrm.secure(case_id, {"person": "Темир Үлгүбаев"})
    desk.workspace.nrm.secure(case_id, {"agency": "KG.SEZIM"})
    desk.workspace.nrm.plan_assistance(case_id, {"agency": "KG.SEZIM"})

    steps = desk.steps(case_id)
    assert (steps["N15"], steps["N50"]) == ("DONE", "DONE")


def test_referral_to_a_mission_is_held_like_a_notice(desk, sign_in_as):
    case_id = desk.case()
    desk.change_child(case_id, **{**FOREIGN, "asylum": True})
    desk.consent(case_id, "FOREIGN_MISSION")
    draft = desk.referral(case_id, to_agency="KG.DIPL", service="REPATRIATION")

    with pytest.raises(RuleViolation) as held:
        desk.workspace.referrals.send(draft)
    assert held.value.code == "mission_notice_held"
    sign_in_as(SUPERVISOR_ID)
    desk.workspace.nrm.release_mission_hold(case_id, "The child agrees")

    assert desk.workspace.referrals.send(draft).number


def test_release_of_the_supervisor_is_not_reworded_by_a_worker(desk, sign_in_as):
    case_id = desk.case()
    desk.change_child(case_id, **{**FOREIGN, "asylum": True})
    sign_in_as(SUPERVISOR_ID)
    release = desk.workspace.nrm.release_mission_hold(case_id, "The child agrees")
    sign_in_as(WORKER_ID)

    with pytest.raises(NotAllowed):
        desk.workspace.acts.correct(release, {"reason": "Other"}, 1)
    with pytest.raises(NotAllowed):
        desk.workspace.acts.withdraw(release, "Other")


def test_suspected_person_does_not_carry_the_notice_to_the_mission(desk):
    case_id = desk.case()
    desk.change_child(case_id, **FOREIGN)
    desk.member(case_id, name="Темир Үлгүбаев", suspected=True)

    with pytest.raises(RuleViolation, match="person_suspected"):
        desk.workspace.nrm.notify_mission(case_id, {"person": "Темир Үлгүбаев"})


def test_no_general_act_goes_round_the_hold(desk):
    case_id = desk.case()
    desk.change_child(case_id, **{**FOREIGN, "asylum": True})

    with pytest.raises(RuleViolation, match="mission_notice_held"):
        desk.workspace.acts.record(case_id, "NOTICE_GIVEN", {"agency": "KG.DIPL"})

    assert desk.workspace.acts.of_case(case_id) == ()


@pytest.mark.parametrize(
    "later", [{"fears_state": True}, {"citizenship": "STATELESS"}, {"fears_state": None}]
)
def test_a_reason_recorded_after_the_release_holds_again(desk, sign_in_as, later):
    case_id = desk.case()
    desk.change_child(case_id, **{**FOREIGN, "asylum": True})
    sign_in_as(SUPERVISOR_ID)
    desk.workspace.nrm.release_mission_hold(case_id, "The child agrees")
    assert not desk.workspace.nrm.mission_hold(case_id).holds

    desk.change_child(case_id, **later)

    assert desk.workspace.nrm.mission_hold(case_id).holds
    with pytest.raises(RuleViolation, match="mission_notice_held"):
        desk.workspace.nrm.notify_mission(case_id, {"agency": "KG.DIPL"})
    desk.workspace.nrm.release_mission_hold(case_id, "Asked again")
    assert desk.workspace.nrm.notify_mission(case_id, {"agency": "KG.DIPL"})


def test_another_allegation_after_the_release_holds_again(desk, sign_in_as):
    case_id = desk.case()
    desk.change_child(case_id, **FOREIGN)
    _screen(desk, case_id, indicators=("DEBT",))
    desk.workspace.records.add("harm", {"official_complicity": True}, case_id=case_id)
    sign_in_as(SUPERVISOR_ID)
    desk.workspace.nrm.release_mission_hold(case_id, "The official was named")
    assert desk.steps(case_id)["N60"] == "OPEN"
    desk.clock.forward(days=1)

    desk.workspace.records.add("harm", {"official_complicity": True}, case_id=case_id)

    assert desk.workspace.nrm.mission_hold(case_id).holds
    assert desk.steps(case_id)["N60"] == "BLOCKED"


def test_a_reworded_release_still_decides_on_the_same_reasons(desk, sign_in_as):
    case_id = desk.case()
    desk.change_child(case_id, **{**FOREIGN, "asylum": True})
    sign_in_as(SUPERVISOR_ID)
    release = desk.workspace.nrm.release_mission_hold(case_id, "The child agrees")

    desk.workspace.acts.correct(release, {"reason": "The child agrees in writing"}, 1)

    assert not desk.workspace.nrm.mission_hold(case_id).holds


def test_the_office_chooses_the_body_that_identifies_officially(desk, sign_in_as):
    nrm, case_id = desk.workspace.nrm, desk.case()
    assert nrm.identifying_body(case_id, "PRELIMINARY") == "KG.MOIA"
    assert nrm.identifying_body(case_id, "OFFICIAL") == "KG.MOIA"
    sign_in_as(SUPERVISOR_ID)
    office = desk.workspace.office
    records = desk.workspace.records
    records.change("office", office.id, {"identification_body": "KG.MLSSM"}, office.version)

    assert nrm.identifying_body(case_id, "OFFICIAL") == "KG.MLSSM"
    assert nrm.identifying_body(case_id, "PRELIMINARY") == "KG.MOIA"


@pytest.mark.parametrize(
    ("age", "indicators", "adult"),
    [(19, ("DEBT",), True), (19, (), False), (17, ("DEBT",), False)],
)
def test_an_adult_with_signs_is_referred_as_an_adult_victim(desk, age, indicators, adult):
    case_id = desk.case()
    desk.change_child(case_id, birth_date=date(2026 - age, 1, 1))
    _screen(desk, case_id, indicators=indicators)

    assert desk.workspace.nrm.adult_suspected(case_id) is adult


def test_new_words_of_a_release_answer_no_later_allegation(desk, sign_in_as, clock):
    case_id, workspace = desk.case(), desk.workspace
    desk.change_child(case_id, citizenship="TJ", asylum=False, fears_state=False)
    workspace.records.add("harm", {"official_complicity": True}, case_id=case_id)
    sign_in_as(SUPERVISOR_ID)
    release = workspace.nrm.release_mission_hold(case_id, "The official was named")
    clock.forward(hours=1)
    workspace.records.add("harm", {"official_complicity": True}, case_id=case_id)
    clock.forward(hours=1)

    with pytest.raises(RuleViolation, match="mission_notice_held"):
        workspace.acts.correct(release, {"reason": "The official is named"}, 1)

    assert workspace.nrm.mission_hold(case_id).holds


def test_nothing_of_the_mechanism_has_happened_tomorrow(desk, clock):
    case_id, nrm = desk.case(), desk.workspace.nrm
    tomorrow = clock() + timedelta(days=1)
    decision = {
        "stage": "PRELIMINARY",
        "body": "KG.MOIA",
        "outcome": "VICTIM",
        "reasons": "Example",
    }

    for ahead in (
        lambda: nrm.screen(case_id, {"asked_at": tomorrow, "indicators": ()}),
        lambda: nrm.identify(case_id, {**decision, "decided_at": tomorrow}),
        lambda: nrm.secure(case_id, {"happened_at": tomorrow, "agency": "KG.SEZIM"}),
    ):
        with pytest.raises(InvalidInput) as refused:
            ahead()
        assert set(refused.value.fields.values()) == {"in_future"}
