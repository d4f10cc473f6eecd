"""The referral mechanism on the case page: what is proposed, shown and never typed twice."""

from datetime import date

from PySide6.QtWidgets import QPushButton, QWidget

from tests.conftest import SUPERVISOR_ID
from ui.widgets import Label, ListRow

TAJIK = {"citizenship": "TJ", "asylum": False, "fears_state": False}


def change_child(workspace, case_id, **values):
    child_id = workspace.cases.page(case_id).header.child_id
    version = workspace.records.get("child", child_id).version
    workspace.records.change("child", child_id, values, version)


def editor(page):
    return page.tab().editors()[0]


def said(page):
    labels = page.tab().findChildren(Label)
    return " ".join(label.text() for label in labels if label.isVisibleTo(page.tab()))


def test_the_body_of_the_office_stands_in_the_form_and_can_be_changed(page, workspace, sign_in_as):
    sign_in_as(SUPERVISOR_ID)
    office = workspace.office
    workspace.records.change(
        "office", office.id, {"identification_body": "KG.MLSSM"}, office.version
    )

    page.go("step:N30")

    values = editor(page).fields.form.values()
    assert (values["stage"], values["body"]) == ("OFFICIAL", "KG.MLSSM")
    intro = " ".join(label.text() for label in editor(page).findChildren(Label))
    assert "choice of the office" in intro


def test_the_preliminary_decision_starts_from_the_body_that_found_the_child(page):
    page.go("step:N20")

    assert editor(page).fields.form.values()["body"] == "KG.MOIA"


def test_the_assistance_shows_the_measures_of_the_childs_plan(page, workspace, case_id):
    plan_id = workspace.plans.draft(case_id, "CHILD", {})
    workspace.plans.add_measure(
        plan_id, {"action": "A place in the day centre", "agency": "KG.TU", "due_on": None}
    )

    page.show_tab("nrm")

    (row,) = page.tab().findChildren(ListRow)
    words = " ".join(label.text() for label in row.findChildren(Label))
    assert "A place in the day centre" in words


def test_a_contact_of_the_return_is_not_asked_for_a_second_time(page, workspace, case_id):
    change_child(workspace, case_id, **TAJIK)
    page.show_tab("nrm")
    assert "is to be notified" in said(page)
    return_id = workspace.returns.open(case_id, {"direction": "OUT", "country": "TJ"})

    workspace.returns.contact_state(return_id, {"contact_body": "KG.MFA"}, 1)
    page.show_tab("nrm")

    assert "is to be notified" not in said(page)


def test_an_adult_with_signs_is_referred_on(page, workspace, case_id):
    change_child(workspace, case_id, birth_date=date(2005, 1, 1))
    workspace.nrm.screen(case_id, {"asked_at": workspace.clock(), "indicators": ("DEBT",)})
    page.show_tab("nrm")

    page.tab().findChild(QWidget, "adult_victim").findChild(QPushButton).click()

    assert page.tab().key == "referrals"
    assert editor(page).fields.form.values()["purpose"] == "ADULT"
