"""From a step to its form and back: the thin main job on the case page."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from services.acts import read_from
from tests.conftest import SUPERVISOR_ID, WORKER_ID
from ui.cases.case_page.event_menu import ChoiceSheet
from ui.cases.case_page.fact_fields import field_of_fact
from ui.cases.case_page.step_forms import has_form, route


def editor(page):
    return page.tab().editors()[0]


def fill(page, **values):
    """Put values into the open form, as typing would."""
    form = editor(page).fields
    form.form.show_values({**form.form.values(), **values})
    form.form.changed.emit()


def ground(workspace, case_id):
    return workspace.consents.give(
        case_id,
        {
            "basis": "LAW",
            "legal_ground": "CC_34",
            "share_with": ("PROTECTION", "PSYCHOSOCIAL"),
            "given_at": workspace.clock(),
        },
    )


def test_every_step_of_the_pack_has_a_form_or_is_known_to_have_none(page, pack):
    for step in pack.steps.values():
        assert has_form(step), step.code
        if has_form(step):
            key, _form = route(page._ctx, f"step:{step.code}")
            assert key in page._tabs


def test_every_act_of_the_pack_opens(page, pack):
    for kind in pack.lists["act"]:
        if kind in ("PLAN_APPROVED", "MISSION_NOTICE", "MISSION_NOTICE_RELEASED", "POSTPONED"):
            continue
        if read_from(pack, kind):
            continue  # its own record says it
        assert page.go(f"act:{kind}"), kind
        assert editor(page).fields.kind() == kind
        editor(page).discard()


def test_every_unknown_fact_of_the_law_leads_to_a_field(page, pack):
    for name, fact in pack.facts.items():
        if fact.type in ("bool", "int", "number", "code"):
            assert field_of_fact(page._ctx, name), name


def test_keyboard_opens_a_form_from_the_strip(page, qtbot):
    strip = page.tab().strip
    strip.button("S10").setFocus()
    qtbot.keyClick(strip.button("S10"), Qt.Key.Key_Return)
    assert editor(page).fields.kind() == "NOTICE_GIVEN"


def test_recording_the_notice_closes_the_step(page, workspace, case_id):
    page.go("step:S10")
    assert editor(page).save()
    page.show_tab("overview")
    station = page.tab().strip.lanes()[0].stations[0]
    assert (station.code, station.state) == ("S10", "done")


def test_late_step_becomes_a_triangle_without_saving(page, clock):
    clock.forward(days=5)
    page.refresh(None)
    states = {s.code: s.state for lane in page.tab().strip.lanes() for s in lane.stations}
    assert states["S10"] == "overdue"
    assert "overdue" in page.tab().strip.button("S10").accessibleName()


def test_event_menu_offers_next_steps_first_and_opens_the_form(page, window):
    sheet = page.offer_events()
    assert isinstance(sheet, ChoiceSheet)
    assert sheet.codes()[0].startswith("step:")
    assert "act:VISIT" not in sheet.codes()
    sheet.edit.setText(window.workspace.pack.text("act", "VISIT", "en"))
    assert sheet.codes()[0] == "visit"
    sheet.edit.returnPressed.emit()
    assert page.tab().key == "care"
    assert editor(page).fields.record == "visit"


def test_referral_without_a_ground_cannot_be_sent(page, workspace, case_id):
    page.go("referral:SOCIAL")
    fill(page, need="Регистрация и оценка")
    assert editor(page).save()
    send = page.tab().findChild(QPushButton, "send")
    assert not send.isEnabled()
    assert send.toolTip()


def test_referral_goes_out_and_its_receipt_comes_back(page, workspace, case_id, answers, clock):
    ground(workspace, case_id)
    page.go("referral:SOCIAL")
    fill(page, need="Регистрация и оценка")
    assert editor(page).save()
    answers("send")
    page.tab().findChild(QPushButton, "send").click()
    row = workspace.referrals.of_case(case_id)[0]
    assert row.number
    clock.forward(hours=2)
    page.tab().findChild(QPushButton, "receive").click()
    fill(page, received_by="Б. Шаблонов", received_at=clock())
    assert editor(page).save()
    assert workspace.referrals.of_case(case_id)[0].accepted is True


def test_refusal_of_a_rule_is_said_and_nothing_is_lost(page, workspace, case_id):
    header = workspace.cases.header(case_id)
    suspect = {"name": "Шаблонов Пример", "suspected": True}
    workspace.records.add("family_member", suspect, child_id=header.child_id)
    page.go("act:SAFETY_MEASURES")
    fill(page, person="Шаблонов Пример")
    assert not editor(page).save()
    assert editor(page).findChild(QWidget, "notice") is not None
    assert editor(page).fields.form.values()["person"] == "Шаблонов Пример"


def test_assessment_is_filled_and_finished(page, workspace, case_id):
    page.go("assessment:INITIAL")
    body = editor(page).fields
    fill(page, risk="HIGH", risk_reason="Работает ночью")
    row = body.grid.row("SAFETY")
    row.score.set_value(2)
    row.fields["evidence"].setText("Ночная работа")
    page.save()
    page.tab().findChild(QPushButton, "finish").click()
    view = workspace.assessments.of_case(case_id)[0]
    assert view.is_done
    assert [(d.domain, d.score) for d in view.domains] == [("SAFETY", 2)]
    assert workspace.cases.header(case_id).risk == "HIGH"


def test_unfinished_assessment_says_what_is_missing(page, workspace, case_id):
    page.go("assessment:INITIAL")
    page.tab().findChild(QPushButton, "finish").click()
    assert not workspace.assessments.of_case(case_id)[0].is_done
    assert editor(page).findChild(QWidget, "notice") is not None


def test_child_who_is_not_ready_puts_the_assessment_off(page, workspace, case_id, clock):
    page.go("postpone:S30")
    fill(page, next_on=(clock() + timedelta(days=4)).date())
    assert editor(page).save()
    kinds = [act.kind for act in workspace.acts.of_case(case_id)]
    assert kinds == ["POSTPONED"]


def plan_answers():
    return {
        "needs_protection": True,
        "needs_rehabilitation": False,
        "stays_with": "FAMILY",
        "care_form": "NONE",
        "child_opinion": "«Хочу в школу»",
        "situation": "Работает на рынке",
        "forecast": "Вернётся в школу",
    }


def test_plan_is_written_approved_and_handed_to_the_commission(
    page, workspace, case_id, answers, clock, sign_in_as
):
    page.go("plan")
    tab = page.tab()
    day = (clock() + timedelta(days=20)).date()
    questions = tab.editors()[0].fields
    questions.form.show_values({**plan_answers(), "control_on": day})
    assert tab.editors()[0].save()
    tab.add_goal()
    tab.editor.fields.form.show_values({"domain": "EDUCATION", "text": "Ходит в школу"})
    assert tab.editor.save()
    tab.add_measure()
    tab.editor.fields.form.show_values(
        {"action": "Зачислить", "agency": "KG.TU", "due_on": day, "person": "Б. Шаблонов"}
    )
    assert tab.editor.save()
    assert not tab.findChild(QPushButton, "submit_plan").isEnabled()
    tab.findChild(QPushButton, "submit_approval").click()
    tab.editor.findChild(QPushButton, "send_approval").click()
    sign_in_as(SUPERVISOR_ID)
    page.refresh(None)
    tab.findChild(QPushButton, "approve_approval").click()
    tab.editor.findChild(QPushButton, "decide_approval").click()
    sign_in_as(WORKER_ID)
    answers("submit")
    tab.findChild(QPushButton, "submit_plan").click()
    plan = workspace.plans.of_case(case_id, "CHILD")[0]
    assert plan.state.value == "SUBMITTED"
    assert plan.measures[0].goal_id == plan.goals[0].id
    assert page.tab().findChild(QPushButton, "add_to_sitting") is not None


def test_gap_in_the_plan_leads_to_its_field(page, qtbot):
    page.go("plan")
    tab = page.tab()
    hint = tab.findChild(QWidget, "hint:situation_missing")
    hint.button.click()
    field = tab.editors()[0].findChild(QWidget, "situation")
    qtbot.waitUntil(lambda: field.hasFocus())
    assert not tab.findChild(QPushButton, "submit_plan").isEnabled()


def test_right_of_the_child_becomes_a_measure(page, workspace, case_id):
    right = page._view.rights[0]
    page.go(f"right:{right.code}")
    assert editor(page).fields.form.values()["action"] == right.text["en"]


def test_questions_on_trafficking_are_recorded(page, workspace, case_id):
    page.go("nrm_screening")
    fill(page, indicators=())
    assert editor(page).save()
    assert workspace.nrm.screenings(case_id)[0].indicators == ()


def test_notice_to_a_mission_is_held_until_the_supervisor_decides(
    page, workspace, case_id, sign_in_as
):
    header = workspace.cases.header(case_id)
    view = workspace.records.get("child", header.child_id)
    workspace.records.change("child", header.child_id, {"citizenship": "UZ"}, view.version)
    page.go("mission_notice")
    assert page.tab().editor.key == "mission_release"
    fill(page, reason="Угрозы ребёнку нет")
    assert not editor(page).save()
    sign_in_as(SUPERVISOR_ID)
    assert editor(page).save()
    assert not workspace.nrm.mission_hold(case_id).holds


@pytest.mark.parametrize("kind", ["EMERGENCY_MEASURES", "EMERGENCY_REJECTED"])
def test_emergency_is_confirmed_or_rejected(page, workspace, case_id, kind):
    page.go("step:S25")
    editor(page).fields.restore_draft({**editor(page).fields.draft(), "kind": kind})
    fill(page, reason="Ребёнок дома, угрозы нет", agency="KG.TU", person="Б. Шаблонов")
    assert editor(page).save()
    assert workspace.acts.of_case(case_id)[0].kind == kind


def test_act_can_be_withdrawn_and_stays_readable(page, workspace, case_id):
    workspace.acts.record(case_id, "SAFETY_MEASURES", {})
    page.show_tab("chronology")
    page.tab().show_view("ACTS")
    page.tab().findChild(QPushButton, "withdraw").click()
    fill(page, withdrawn_reason="Записано по ошибке")
    assert editor(page).save()
    assert workspace.acts.of_case(case_id)[0].withdrawn_reason == "Записано по ошибке"
    assert page.tab().findChild(QWidget, "record") is not None


def test_chronology_tells_events_acts_and_changes(page, workspace, case_id):
    workspace.acts.record(case_id, "SAFETY_MEASURES", {})
    page.show_tab("chronology")
    tab = page.tab()
    for view in ("EVENTS", "ACTS", "HISTORY"):
        tab.show_view(view)
        assert tab.content.count() > 1
    rows = workspace.cases.timeline(case_id)
    assert all("{" not in tab.sentence(row) for row in rows)


def test_closing_step_opens_the_closing(page):
    assert page.go("step:S90")
    assert page.tab().key == "outcome"
    assert editor(page).key == "closure:new"


def test_form_that_does_not_exist_says_so(page, window):
    assert not page.go("step:S99")
    assert window._message.isVisible()
