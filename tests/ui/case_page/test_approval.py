"""The supervisor and the worker at the case page: submitted, returned with remarks, approved."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextEdit, QWidget

from tests.conftest import SUPERVISOR_ID, WORKER_ID
from tests.services.casework.conftest import Desk
from ui.cases.case_page.approval_row import ApprovalRow
from ui.widgets import Label


@pytest.fixture
def desk(workspace, clock):
    return Desk(workspace, clock)


@pytest.fixture
def press(page, qtbot):
    """Press a button of the tab with the mouse, where it stands now."""

    def shown(name):
        return [
            one
            for one in page.tab().findChildren(QPushButton, name)
            if one.isVisible() and one.isEnabled()
        ]

    def go(name):
        qtbot.waitUntil(lambda: bool(shown(name)))
        qtbot.mouseClick(shown(name)[0], Qt.MouseButton.LeftButton)

    return go


def says(page):
    """Everything that the approval row of the tab says."""
    row = page.tab().findChildren(ApprovalRow)[-1]
    return " ".join(label.text() for label in row.findChildren(Label))


def remark(page, text):
    field = page.tab().editor.fields.form.editor("remarks")
    assert isinstance(field, QLineEdit | QTextEdit)
    field.setText(text)


def test_plan_is_submitted_returned_and_shows_the_remarks(
    page, desk, case_id, press, sign_in_as, workspace
):
    desk.plan(case_id)
    page.show_tab("plan")
    press("submit_approval")
    press("send_approval")
    assert "With the supervisor since" in says(page)
    assert page.tab().findChild(QWidget, "add_goal") is None

    sign_in_as(SUPERVISOR_ID)
    page.refresh(None)
    press("return_approval")
    press("decide_approval")
    assert page.tab().editor is not None, "a return without remarks is refused"
    remark(page, "Say how school is reached")
    press("decide_approval")

    sign_in_as(WORKER_ID)
    page.refresh(None)
    assert "Say how school is reached" in says(page)
    assert page.tab().findChild(QWidget, "add_goal") is not None


def test_approved_plan_says_its_version_and_who_approved_it(page, desk, case_id):
    desk.approve(desk.plan(case_id))
    page.show_tab("plan")

    assert "Version 1, approved by Нурила Образцова" in says(page)


def test_worker_withdraws_what_waits(page, desk, case_id, press, workspace):
    desk.waiting(case_id)
    page.show_tab("plan")

    press("withdraw_approval")

    assert workspace.approvals.of_case(case_id) == ()
    assert "Not submitted" in says(page)


def test_worker_is_offered_no_decision(page, desk, case_id):
    desk.waiting(case_id)
    page.show_tab("plan")

    assert page.tab().findChild(QPushButton, "approve_approval") is None


def test_plan_with_a_gap_cannot_be_submitted_and_says_why(page, desk, case_id, workspace):
    workspace.plans.draft(case_id)
    page.show_tab("plan")

    button = page.tab().findChild(QPushButton, "submit_approval")

    assert not button.isEnabled()
    assert "gaps" in button.accessibleDescription()


def test_finished_assessment_goes_to_the_supervisor_and_a_new_version_follows(
    page, desk, case_id, press, sign_in_as, workspace
):
    desk.assessed(case_id)
    page.show_tab("assessment")
    press("submit_approval")
    press("send_approval")
    sign_in_as(SUPERVISOR_ID)
    page.refresh(None)
    press("approve_approval")
    press("decide_approval")
    assert "Version 1" in says(page)

    press("revise")

    assert workspace.assessments.of_case(case_id)[0].revision == 2
    assert page.tab().editor is not None


def test_note_that_is_typed_outlives_the_lock(page, desk, case_id, press):
    desk.plan(case_id)
    page.show_tab("plan")
    press("submit_approval")
    page.tab().editor.fields.form.editor("note").setText("Please look at the measures")
    page.tab().editor.fields.form.changed.emit()
    state = page.state()
    page.tab().editor.discard()

    page.restore(state)

    assert page.tab().editor.fields.form.values()["note"] == "Please look at the measures"


def test_stopped_talk_is_resumed_before_the_assessment_ends(page, case_id, press, workspace, clock):
    page.go("assessment:COMPREHENSIVE")
    body = page.tab().editor.fields
    body.show_values({**body.values(), "risk": "HIGH", "risk_reason": "Угрозы"})
    body.grid.row("SAFETY").score.set_value(2)
    next_on = (clock() + timedelta(days=3)).date()
    stop = {"stopped": True, "stop_reason": "Плакал", "next_session_on": next_on}
    body.talk.form.show_values({**body.talk.form.values(), **stop})
    body.talk.form.changed.emit()
    assert page.tab().editor.save()
    press("finish")
    assert not workspace.assessments.of_case(case_id)[0].is_done
    assert page.tab().editor.findChild(QWidget, "notice") is not None

    page.tab().editor.close_form()
    press("resume")
    press("finish")

    assert workspace.assessments.of_case(case_id)[0].is_done


def test_talk_and_findings_are_one_form_for_drafts_and_errors(page, workspace, case_id):
    page.go("assessment:INITIAL")
    body = page.tab().editor.fields
    body.talk.form.show_values({**body.talk.form.values(), "place": "Комната"})
    body.form.show_values({**body.form.values(), "situation": "Носит грузы"})
    body.restore_draft(body.draft())
    assert body.values()["place"] == "Комната"

    page.tab().findChild(QPushButton, "finish").click()

    assert body.form.editor("risk").property("problem")
    assert not body.grid.findChild(QWidget, "domains_problem").isHidden()


def test_distress_shows_the_way_to_a_psychologist(page, case_id, workspace):
    service = workspace.assessments
    assessment_id = service.start(case_id, {"kind": "INITIAL"})
    service.save(assessment_id, {}, [{"domain": "MENTAL_HEALTH", "score": 3}], 1)
    page.show_tab("assessment")

    hint = page.tab().findChild(QWidget, "psychologist_hint")
    hint.button.click()

    assert page.tab().key == "referrals"
