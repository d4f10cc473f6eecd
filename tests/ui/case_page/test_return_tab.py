"""The return on the case page: one clear next action, holds with their question, the news."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from tests.conftest import SUPERVISOR_ID
from ui.cases.case_page.strip_lanes import lanes

TAJIK = {"citizenship": "TJ", "asylum": False, "fears_state": False}


def change_child(workspace, case_id, **values):
    child_id = workspace.cases.page(case_id).header.child_id
    version = workspace.records.get("child", child_id).version
    workspace.records.change("child", child_id, values, version)


def button(page, name):
    return page.tab().findChild(QPushButton, name)


def editor(page):
    return page.tab().editors()[0]


def fill(page, **values):
    form = editor(page).fields
    form.form.show_values({**form.form.values(), **values})
    form.form.changed.emit()


def offered(page):
    tab = page.bar.findChild(QWidget, "tab_return")
    return not tab.isHidden()


@pytest.fixture
def opened(workspace, case_id):
    """A return to Tajikistan that was just opened."""
    change_child(workspace, case_id, **TAJIK)
    return workspace.returns.open(case_id, {"direction": "OUT", "country": "TJ"})


def version(workspace, case_id):
    return workspace.returns.of_case(case_id)[0].version


def test_the_tab_is_not_offered_for_a_child_of_this_country(page, workspace, case_id):
    change_child(workspace, case_id, citizenship="KG")

    assert not offered(page)


def test_the_tab_is_offered_for_a_child_of_another_country(page, workspace, case_id):
    change_child(workspace, case_id, **TAJIK)

    assert offered(page)


def test_the_tab_comes_when_a_return_is_begun_for_a_child_abroad(page, workspace, case_id):
    change_child(workspace, case_id, citizenship="KG")

    assert page.go("return:new")

    assert offered(page)
    assert page.tab().key == "return"
    assert editor(page).key == "return:new"


def test_the_keys_pass_over_a_tab_that_is_not_offered(page):
    page.show_tab("nrm")

    page.bar.step(1)

    assert page.tab().key == "enforcement"


def test_an_empty_tab_says_when_a_return_is_opened_and_opens_one(page, workspace, case_id):
    change_child(workspace, case_id, **TAJIK)
    page.show_tab("return")

    button(page, "open_return").click()
    assert editor(page).fields.form.values()["country"] == "TJ"
    assert editor(page).save()

    assert workspace.returns.of_case(case_id)[0].values["direction"] == "OUT"
    assert button(page, "record_R10") is not None


def test_one_stage_at_a_time_has_the_main_button(page, opened):
    page.show_tab("return")

    assert button(page, "record_R10") is not None
    for later in ("R20", "R30", "R40", "R50"):
        assert button(page, f"record_{later}") is None


def test_a_step_of_the_pathway_opens_the_form_of_its_stage(page, workspace, case_id, opened):
    assert page.go("step:R10")
    fill(page, identity_body="KG.MFA", identity_paper="BIRTH_CERT")
    assert editor(page).save()
    assert page.go("step:R20")
    assert editor(page).key.startswith("return_contact")

    assert workspace.returns.of_case(case_id)[0].values["identity_paper"] == "BIRTH_CERT"


def test_the_repatriation_step_of_the_referral_mechanism_opens_the_return(page, opened):
    assert page.go("step:N70")

    assert page.tab().key == "return"
    assert editor(page).key.startswith("return_identity")


def test_a_hold_shows_the_question_that_is_to_be_answered(page, workspace, case_id, opened):
    workspace.returns.establish_identity(opened, {"identity_body": "KG.MFA"}, 1)
    change_child(workspace, case_id, asylum=None)
    page.show_tab("return")

    hold = page.tab().findChild(QWidget, "mission_hold")
    assert hold is not None
    hold.findChild(QPushButton).click()

    assert page.tab().key == "child"


def test_a_hold_is_released_by_the_supervisor_on_the_same_tab(
    page, workspace, case_id, opened, sign_in_as
):
    workspace.returns.establish_identity(opened, {"identity_body": "KG.MFA"}, 1)
    change_child(workspace, case_id, asylum=True)
    sign_in_as(SUPERVISOR_ID)
    page.show_tab("return")

    page.tab().findChild(QWidget, "mission_hold").findChild(QPushButton).click()
    fill(page, reason="The child agrees")
    assert editor(page).save()

    assert page.tab().findChild(QWidget, "mission_hold") is None
    assert button(page, "record_R20") is not None


def test_a_refusal_is_said_above_the_form_and_loses_nothing(page, workspace, case_id, opened):
    workspace.returns.establish_identity(opened, {"identity_body": "KG.MFA"}, 1)
    workspace.returns.finish_tracing(
        opened, {"family_found": True, "best_interests": "With the grandmother"}, 2
    )
    assert page.go("step:R40")
    fill(page, decision="RETURN", decision_reason="The grandmother waits", child_heard=False)

    assert not editor(page).save()

    assert editor(page).fields.form.values()["decision_reason"] == "The grandmother waits"
    fill(page, not_heard_reason="An infant")
    assert editor(page).save()
    assert workspace.returns.of_case(case_id)[0].decision == "RETURN"


def test_news_is_recorded_after_the_hand_over(page, workspace, case_id, opened):
    returns = workspace.returns
    returns.establish_identity(opened, {"identity_body": "KG.MFA"}, 1)
    returns.finish_tracing(opened, {"family_found": True, "best_interests": "x"}, 2)
    agreed = {
        "decision": "RETURN",
        "decision_reason": "x",
        "decision_body": "KG.MLSSM",
        "child_heard": True,
        "planned_on": date(2026, 12, 7),
    }
    returns.decide(opened, agreed, 3)
    handed = {"escort": "Айнура Примерова", "received_by": "Example", "receipt_number": "1"}
    returns.hand_over(opened, handed, 4)

    assert page.go("step:R50A")
    fill(page, source="The sending centre", reached=True, safe=True)
    assert editor(page).save()

    assert returns.follow_ups(case_id)[0].safe is True
    assert page.tab().key == "return"


def test_the_lanes_stand_in_the_window_without_a_line_cut_off(page, opened):
    page.show_tab("overview")
    strip = page.tab().strip
    drawn = {lane.code: lane for lane in strip.lanes()}

    assert list(drawn) == ["SOC", "NRM", "ENF", "RET", "FOLDED"]
    assert [lane.code for lane in drawn["FOLDED"].folded] == ["CLM", "MIG", "EDU", "DOC"]
    assert not drawn["RET"].reason
    for station in drawn["RET"].stations:
        box = strip.button(station.code).geometry()
        assert box.right() <= strip.width()
        assert box.bottom() <= strip.height()


def test_a_return_that_does_not_apply_keeps_its_reason_in_the_quiet_line(page, workspace, case_id):
    change_child(workspace, case_id, citizenship="KG")
    page.show_tab("overview")
    quiet = page.tab().strip.lanes()[-1]
    lane = next(lane for lane in quiet.folded if lane.code == "RET")

    assert "no return opened" in lane.reason
    assert lane.stations == ()


def test_two_lanes_that_do_not_apply_each_keep_their_own_line(page, workspace, case_id):
    change_child(workspace, case_id, citizenship="KG")
    whole = workspace.cases.page(case_id)
    idle = tuple(lane for lane in whole.lanes if not lane.applies)

    two = lanes(page._ctx, replace(whole, lanes=idle[:2]))
    three = lanes(page._ctx, replace(whole, lanes=idle[:3]))

    assert [bool(lane.reason) for lane in two] == [True, True]
    assert [lane.code for lane in three] == ["FOLDED"]
