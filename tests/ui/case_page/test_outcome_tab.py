"""The tab Outcome: a second person verifies, and the closing says what stands in its way."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from services.closures.views import ClosureState, OutcomeState, TransferState
from tests.conftest import OTHER_WORKER_ID, SUPERVISOR_ID, WORKER_ID
from ui.cases.case_page.closing_form import GuardList
from ui.widgets import Badge, InlineMessage, Label

CLOSING = {"reason": "GOALS_MET", "summary": "Goes to school and carries nothing any more"}


@pytest.fixture
def tab(page):
    page.show_tab("outcome")
    return page.tab()


def click(tab, name):
    button = tab.findChild(QPushButton, name)
    assert button is not None, name
    button.click()


def offered(tab, name):
    return tab.findChild(QPushButton, name)


def said(widget):
    return " ".join(label.text() for label in widget.findChildren(Label))


def outcome(workspace, case_id, kind="WITHDRAWN"):
    return workspace.outcomes.record(
        case_id,
        {"kind": kind, "reached_on": workspace.clock().date(), "evidence": "Seen at school"},
    )


def verified(workspace, case_id, sign_in_as):
    outcome_id = outcome(workspace, case_id)
    sign_in_as(OTHER_WORKER_ID)
    workspace.outcomes.verify(outcome_id, {"confirmed": True, "method": "VISIT"})
    sign_in_as(WORKER_ID)


def test_outcome_is_recorded_and_waits_for_a_second_person(tab, workspace, case_id):
    click(tab, "add_outcome")
    tab.editor.fields.form.show_values(
        {"kind": "SCHOOL", "reached_on": workspace.clock().date(), "evidence": "Class register"}
    )
    assert tab.editor.save()

    (row,) = workspace.outcomes.of_case(case_id)
    assert (row.kind, row.state) == ("SCHOOL", OutcomeState.RECORDED)
    assert "waits for a second person" in [badge.text() for badge in tab.findChildren(Badge)]


def test_who_recorded_it_is_refused_and_keeps_what_was_typed(tab, workspace, case_id):
    outcome(workspace, case_id)
    click(tab, "verify_outcome")
    form = tab.editor.fields.form
    form.restore_draft({**form.draft(), "verification_note": "Мектепте көрдүм"})
    form.show_values({**form.values(), "confirmed": True, "method": "VISIT"})

    assert not tab.editor.save()

    notice = tab.findChild(InlineMessage, "notice")
    assert "another person has to verify it" in notice.text.text()
    assert form.values()["verification_note"] == "Мектепте көрдүм"


def test_colleague_verifies_it(tab, page, workspace, case_id, sign_in_as):
    outcome(workspace, case_id)
    sign_in_as(OTHER_WORKER_ID)
    page.refresh(None)
    click(tab, "verify_outcome")
    tab.editor.fields.form.show_values(
        {"verified_at": workspace.clock(), "confirmed": True, "method": "VISIT"}
    )

    assert tab.editor.save()

    assert workspace.outcomes.of_case(case_id)[0].counts
    assert offered(tab, "verify_outcome") is None
    assert "Бакыт Шаблонов" in said(tab)


def test_closing_form_says_at_once_what_is_in_the_way(tab, page, workspace, case_id):
    page.go("step:S90")
    reason = tab.editor.fields.form.editor("reason")
    assert tab.editor.findChild(GuardList) is None

    reason.setCurrentIndex(reason.findData("MOVED"))
    assert "No other office has accepted the case" in said(tab.editor.findChild(GuardList))

    reason.setCurrentIndex(reason.findData("NOT_CONFIRMED"))
    assert "Nothing is in the way" in said(tab.editor.fields._guards)


def test_line_of_a_guard_leads_to_where_it_is_settled(tab, page, workspace, case_id):
    workspace.closures.prepare(case_id, {**CLOSING, "reason": "MOVED"})

    click(tab, "way_closing_without_transfer")

    assert tab.editor.key == "case_transfer:new"


def test_closing_that_is_refused_cannot_be_submitted_and_says_why(tab, workspace, case_id):
    workspace.closures.prepare(case_id, CLOSING)

    button = offered(tab, "submit_approval")

    assert not button.isEnabled()
    assert "No outcome is verified" in button.toolTip()


def test_closing_goes_to_the_supervisor_and_back_and_closes(
    tab, page, workspace, case_id, sign_in_as
):
    verified(workspace, case_id, sign_in_as)
    workspace.closures.prepare(case_id, CLOSING)
    click(tab, "submit_approval")
    assert tab.editor.save()
    assert offered(tab, "change_closure") is None

    sign_in_as(SUPERVISOR_ID)
    page.refresh(None)
    click(tab, "approve_approval")
    assert tab.editor.save()

    assert not workspace.cases.header(case_id).open
    assert workspace.closures.of_case(case_id)[0].state is ClosureState.CLOSED
    assert "The plan's goals are met" in said(page._head.findChild(InlineMessage, "closed"))


def test_supervisor_closes_after_a_last_question(
    tab, page, workspace, case_id, sign_in_as, answers
):
    sign_in_as(SUPERVISOR_ID)
    workspace.closures.prepare(case_id, {**CLOSING, "reason": "NOT_CONFIRMED"})
    asked = answers("keep", "close")

    click(tab, "close_case")
    assert workspace.cases.header(case_id).open
    click(tab, "close_case")

    assert not workspace.cases.header(case_id).open
    assert asked == ["Close the case?"] * 2


def test_closed_case_is_reopened_from_its_head_with_a_reason(
    tab, page, workspace, case_id, sign_in_as
):
    sign_in_as(SUPERVISOR_ID)
    workspace.closures.close(
        workspace.closures.prepare(case_id, {**CLOSING, "reason": "NOT_CONFIRMED"})
    )
    page.show_tab("overview")

    click(page._head, "reopen")
    assert page.tab() is tab
    assert not tab.editor.save()
    tab.editor.fields.form.show_values({"reopen_reason": "A neighbour has called"})
    assert tab.editor.save()

    assert workspace.cases.header(case_id).open
    assert page._head.findChild(InlineMessage, "closed") is None
    assert "A neighbour has called" in said(tab)


def test_transfer_is_sent_with_a_receipt_that_may_be_late(
    tab, page, workspace, case_id, clock, answers
):
    workspace.consents.give(
        case_id,
        {
            "basis": "LAW",
            "legal_ground": "CC_34",
            "share_with": ("PROTECTION",),
            "given_at": clock(),
        },
    )
    click(tab, "add_transfer")
    tab.editor.fields.form.show_values({"to_agency": "KG.TU", "reason": "The family moves"})
    assert tab.editor.save()
    answers("send")
    click(tab, "send_transfer")
    assert "Transfer: receipt awaited" in heads(page)

    clock.set(clock() + timedelta(days=11))
    page.refresh(None)
    tab.show_now()
    assert "Transfer: receipt is late" in heads(page)

    click(tab, "receive_transfer")
    form = tab.editor.fields.form
    form.show_values({**form.values(), "received_by": "Айгүл Примерова"})
    assert tab.editor.save()
    assert workspace.transfers.of_case(case_id)[0].state is TransferState.ACCEPTED
    assert not any(text.startswith("Transfer") for text in heads(page))


def heads(page):
    return [badge.text() for badge in page._head.findChildren(Badge)]


def test_remarks_of_the_supervisor_show_in_the_head(page, workspace, case_id, sign_in_as):
    verified(workspace, case_id, sign_in_as)
    closure_id = workspace.closures.prepare(case_id, CLOSING)
    approval_id = workspace.approvals.submit("CLOSURE", closure_id)
    sign_in_as(SUPERVISOR_ID)

    workspace.approvals.send_back(approval_id, "Ask the child first")

    assert "Returned with remarks" in heads(page)


@pytest.mark.parametrize(
    ("child", "words"),
    [
        ({"sex": "MALE", "age_from": 9, "age_to": 9}, "boy"),
        ({"sex": "FEMALE", "age_from": 15, "age_to": 16}, "teenage girl"),
        ({"sex": "MALE", "age_from": 13, "age_to": 15}, "boy"),
        ({"sex": "FEMALE", "age_from": 18, "age_to": 18}, "woman"),
        ({"sex": "FEMALE", "age_from": None, "age_to": None}, "girl"),
    ],
)
def test_head_speaks_of_a_person(page, workspace, case_id, child, words):
    view = workspace.records.get("child", workspace.cases.header(case_id).child_id)

    workspace.records.change("child", view.id, child, view.version)

    subtitle = page._head.findChild(QWidget, "case_subtitle")
    assert words in subtitle.text().split(" · ")
