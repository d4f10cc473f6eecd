"""The tab Enforcement: every verb by a button or a step, where each record stands, plain words."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ui.cases.case_page.stage_line import StageLine
from ui.widgets import Badge, InlineMessage, Label

DAY = timedelta(days=1)
ADDS = {
    "add_violation": "violation:new",
    "add_cross_notice": "cross_notice:new",
    "add_offence_case": "offence_case:new",
    "add_investigation": "investigation:new",
    "add_child_interview": "child_interview:new",
    "add_enforcement_feedback": "enforcement_feedback:new",
}


@pytest.fixture
def tab(page):
    page.show_tab("enforcement")
    return page.tab()


@pytest.fixture
def verbs(workspace):
    return workspace.enforcement


@pytest.fixture
def view(verbs, case_id):
    return lambda: verbs.of_case(case_id)


@pytest.fixture
def fined(verbs, case_id, clock):
    """An offence case with a fine that was handed over."""
    opened = {"agency": "KG.LABINSP", "opened_at": clock(), "articles": ("CO_92_1",)}
    offence_id = verbs.open_offence(case_id, opened)
    decision = {"decided_at": clock(), "outcome": "FINE", "fine_som": 7500}
    verbs.decide_offence(offence_id, decision)
    verbs.serve_decision(offence_id, clock())
    return offence_id


@pytest.fixture
def check(verbs, case_id, clock):
    """A check that runs."""
    started = {"agency": "KG.MOIA", "check_started_at": clock(), "suspect": "Темир Үлгүбаев"}
    return verbs.start_check(case_id, started)


def fill(tab, **values):
    """Put values into the open form, as typing would."""
    form = tab.editor.fields
    form.form.show_values({**form.form.values(), **values})
    form.form.changed.emit()


def press(tab, name):
    tab.findChild(QPushButton, name).click()


def listed(tab, kind):
    """What the list shows now; the list before it waits to be deleted."""
    return tab._holder.findChildren(kind)


def badges(tab):
    return [badge.text() for badge in listed(tab, Badge)]


def words(tab):
    return " | ".join(label.text() for label in listed(tab, Label))


def form_words(tab):
    return " | ".join(label.text() for label in tab.editor.findChildren(Label))


def stages(tab):
    return [line.accessibleName() for line in listed(tab, StageLine)]


@pytest.mark.parametrize("button", ADDS)
def test_every_part_has_its_button_also_by_keyboard(tab, qtbot, button):
    add = tab.findChild(QPushButton, button)
    add.setFocus()
    qtbot.keyClick(add, Qt.Key.Key_Space)

    assert tab.editor.key == ADDS[button]


def test_empty_tab_says_what_will_stand_there(tab):
    said = words(tab)

    assert "No body has noted a violation here yet." in said
    assert "No offence case is known." in said
    assert "No body has reported the result yet." in said


def test_violation_is_recorded_corrected_and_removed(tab, view):
    press(tab, "add_violation")
    fill(tab, agency="KG.MOIA", findings=("CONTRACT",))
    assert tab.editor.save()
    assert view().violations[0].findings == ("CONTRACT",)

    press(tab, "change_violation")
    fill(tab, reference="12")
    assert tab.editor.save()
    assert view().violations[0].reference == "12"

    press(tab, "remove_violation")
    assert view().violations == ()


def test_refused_form_keeps_its_text_and_says_why(tab, view):
    press(tab, "add_cross_notice")
    fill(tab, from_agency="KG.LABINSP", to_agency="KG.LABINSP", about="LABOUR", content="Акт")

    assert not tab.editor.save()

    assert view().notices == ()
    assert "same remit" in tab.editor.findChild(InlineMessage, "notice").text.text()
    assert tab.editor.fields.values()["content"] == "Акт"


def test_receipt_turns_from_awaited_to_overdue_to_received(page, tab, view, clock):
    press(tab, "add_cross_notice")
    fill(tab, from_agency="KG.MOIA", to_agency="KG.LABINSP", about="LABOUR")
    assert tab.editor.save()
    assert "receipt awaited" in badges(tab)

    clock.forward(days=10)
    page.refresh(None)
    assert "receipt overdue" in badges(tab)

    press(tab, "receive_notice")
    fill(tab, received_by="Example Clerk", received_number="77")
    assert tab.editor.save()
    assert view().notices[0].received_number == "77"
    assert "received" in badges(tab)


def test_police_are_not_offered_where_an_official_is_alleged(page, tab, workspace, case_id):
    workspace.records.add("harm", {"official_complicity": True}, case_id=case_id)
    page.refresh(None)
    assert "prosecutor" in tab.findChild(InlineMessage, "official_alleged").text.text()

    press(tab, "add_cross_notice")

    choice = tab.editor.fields.form.editor("to_agency")
    offered = {choice.itemData(row) for row in range(choice.count())}
    assert "KG.PGO" in offered
    assert not {"KG.MOIA", "KG.IDN", "KG.MOES"} & offered


def test_offence_case_goes_from_opening_to_payment_by_its_buttons(tab, view):
    press(tab, "add_offence_case")
    fill(tab, articles=("CO_92_1",))
    assert tab.editor.save()

    press(tab, "decide_offence")
    assert "75" in form_words(tab)
    assert "230" in form_words(tab)
    fill(tab, outcome="FINE", fine_som=7500)
    assert tab.editor.save()
    press(tab, "serve_decision")
    assert tab.editor.save()
    assert "fine not paid" in badges(tab)
    press(tab, "record_payment")
    assert tab.editor.save()

    (offence,) = view().offences
    assert (offence.paid_som, offence.state) == (7500, "PAID")
    assert stages(tab)[0].count("done") == 4
    assert tab.findChild(QPushButton, "record_payment") is None


def test_overdue_fine_says_so_and_takes_a_note_on_its_collection(page, tab, fined, view, clock):
    clock.forward(days=31)
    page.refresh(None)
    assert "fine overdue" in badges(tab)
    assert "overdue" in stages(tab)[0]

    press(tab, "note_collection")
    fill(tab, collection="Письмо исполнителю")
    assert tab.editor.save()

    assert view().offences[0].collection == "Письмо исполнителю"


def test_step_of_the_fine_opens_the_payment_of_the_unpaid_one(page, fined):
    assert page.go("step:X35")

    assert page.tab().key == "enforcement"
    assert page.tab().editor.key == f"offence_case:{fined}:pay"


def test_step_of_the_check_points_at_the_buttons_of_the_running_one(page, check):
    assert page.go("step:X40")

    tab = page.tab()
    assert tab.editor is None
    assert tab.findChild(QPushButton, "open_investigation").hasFocus()


def test_check_becomes_an_investigation_with_a_verdict(tab, page, check, view):
    page.refresh(None)
    press(tab, "extend_check")
    assert tab.editor.save()
    press(tab, "open_investigation")
    fill(tab, number="5", gravity="SERIOUS_CRIME")
    assert tab.editor.save()
    press(tab, "extend_investigation")
    fill(tab, extended_until=view().investigations[0].opened_at.date() + 120 * DAY)
    assert tab.editor.save()
    press(tab, "end_investigation")
    fill(tab, outcome="CHARGED")
    assert tab.editor.save()
    assert "in court" in badges(tab)
    press(tab, "record_verdict")
    fill(tab, verdict="CONVICTED_COMPENSATION", compensation_som=90000)
    assert tab.editor.save()

    (investigation,) = view().investigations
    assert (investigation.verdict, investigation.compensation_som) == (
        "CONVICTED_COMPENSATION",
        90000,
    )


def test_refused_check_is_reviewed_and_the_reopened_one_names_it(tab, page, check, view):
    page.refresh(None)
    press(tab, "refuse_investigation")
    fill(tab, refusal_reason="Нет состава")
    assert tab.editor.save()
    press(tab, "ask_review")
    fill(tab, grounds="Новые показания")
    assert tab.editor.save()
    press(tab, "decide_review")
    fill(tab, outcome="REOPENED")
    assert tab.editor.save()

    assert len(view().investigations) == 2
    assert "reopened" in badges(tab)
    said = words(tab)
    assert "Goes on from the one that ended on" in said
    assert "as a new investigation" in said


def test_interview_shows_the_childs_age_and_what_the_law_asks_for(tab, view):
    press(tab, "add_child_interview")
    assert "a psychologist or a teacher" in form_words(tab)
    assert "13" in form_words(tab)
    fill(tab, planned_at=tab.ctx.now() + DAY, representative="Гүлнара Шаблонова")
    assert tab.editor.save()
    assert "no psychologist or teacher named" in words(tab)

    press(tab, "hold_interview")
    fill(tab, psychologist="Example Psychologist", opinion="Не повторять")
    assert tab.editor.save()

    (interview,) = view().interviews
    assert interview.gaps == ("NO_OPINION",)
    assert "Не повторять" in words(tab)


def test_unsaved_decision_survives_a_lock_letter_for_letter(tab, page, fined, view):
    page.refresh(None)
    press(tab, "note_collection")
    tab.editor.fields.restore_draft({"collection": "Половина фра"})
    kept = page.state()
    tab.editor.discard()

    page.restore(kept)

    assert page.tab().editor.fields.values()["collection"] == "Половина фра"


def test_event_menu_offers_the_records_of_enforcement(page):
    sheet = page.offer_events()

    assert {"violation:new", "cross_notice:new", "investigation:new"} <= set(sheet.codes())
