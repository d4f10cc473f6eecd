"""The tab Care: placements, services, visits and reviews, in the real window."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ui.cases.case_page.table_row import TableRow
from ui.widgets import InlineMessage, Label


@pytest.fixture
def care(page):
    """The tab, shown."""
    page.show_tab("care")
    return page.tab()


def words(tab):
    return " ¦ ".join(label.text() for label in tab.findChildren(Label) if not label.isHidden())


def said(tab):
    """What stands on the tab now, for eyes and for a screen reader."""
    holder = tab._holder
    texts = [label.text() for label in holder.findChildren(Label)]
    names = [widget.accessibleName() for widget in holder.findChildren(QWidget)]
    return " ¦ ".join([*texts, *names])


def button(tab, name):
    return tab.findChild(QPushButton, name)


def fill(tab, **values):
    for name, value in values.items():
        tab.editor.fields.form.suggest(name, value)


def plan_with_goal(workspace, case_id):
    plan_id = workspace.plans.draft(case_id, "CHILD", {})
    goal_id = workspace.plans.add_goal(plan_id, {"domain": "EDUCATION", "text": "Back at school"})
    measure = {"action": "Enrol at school", "agency": "KG.TU", "person": "Example Worker"}
    return goal_id, workspace.plans.add_measure(plan_id, measure, goal_id)


def placed(workspace, case_id, **values):
    home = {
        "kind": "FOSTER_EMERGENCY",
        "carer": "Example Family",
        "address": "12 Example Street",
        "starts_on": workspace.clock().date(),
        "not_family_reason": "No relative was found",
        "child_consents": True,
    }
    return workspace.care.place(case_id, {**home, **values})


def test_empty_tab_says_in_plain_words_what_is_missing(care):
    text = words(care)
    assert "It is not recorded yet where the child lives." in text
    assert "No service is planned or given yet." in text
    assert "Nobody has visited the child yet." in text
    assert "The plan has not been reviewed yet." in text


@pytest.mark.parametrize("form", ["placement", "service_given", "visit", "plan_review"])
def test_every_section_has_a_button_that_opens_its_form(care, form):
    button(care, f"add_{form}").click()

    assert care.editor.fields.record == form


@pytest.mark.parametrize(
    ("step", "record"),
    [
        ("S70", "service_given"),
        ("S80", "visit"),
        ("S85", "plan_review"),
        ("S90A", "visit"),
        ("S90B", "visit"),
    ],
)
def test_steps_of_care_open_the_forms_of_this_tab(page, step, record):
    assert page.go(f"step:{step}")

    assert page.tab().key == "care"
    assert page.tab().editor.fields.record == record
    if step.startswith("S90"):
        assert page.tab().editor.fields.form.peek("purpose") == "FOLLOW_UP"


def test_form_tells_the_limit_as_soon_as_the_form_of_care_is_chosen(care):
    care.open("placement")

    fill(care, kind="FOSTER_SHORT", starts_on=date(2026, 11, 17))

    assert "17.12.2026" in care.editor.fields.limit.text()
    assert "82" in care.editor.fields.limit.text()


def test_refused_placement_says_why_and_keeps_what_was_typed(care, workspace, case_id):
    care.open("placement")
    fill(care, kind="INSTITUTION", carer="Example Home", not_family_reason="None was found")

    assert not care.editor.save()

    notice = care.editor.findChild(InlineMessage, "notice")
    assert "last resort" in notice.text.text()
    assert care.editor.fields.form.peek("carer") == "Example Home"
    assert workspace.care.of_case(case_id).placements == ()


def test_placement_is_recorded_and_the_next_one_folds_it_away(care, workspace, case_id):
    placed(workspace, case_id, starts_on=workspace.clock().date() - timedelta(days=1))
    care.open("placement")
    fill(
        care,
        kind="GUARDIANSHIP",
        carer="Example Guardian",
        not_family_reason="No relative was found",
        child_consents=True,
    )
    assert care.editor.save()

    assert workspace.care.of_case(case_id).current.carer == "Example Guardian"
    more = button(care, "more")
    folded = [card for card in care.findChildren(QWidget, "record") if card.isHidden()]
    assert len(folded) == 1
    more.click()
    assert not folded[0].isHidden()


def test_placement_past_its_end_asks_to_be_extended_or_replaced(page, workspace, case_id, clock):
    placed(workspace, case_id)
    clock.forward(days=3)
    page.show_tab("care")

    assert "end has passed" in _badges(page.tab())
    button(page.tab(), "extend_placement").click()

    assert page.tab().editor.key.startswith("placement:")


def test_safety_note_hides_where_the_child_is_until_it_is_asked_for(page, workspace, case_id):
    placed(workspace, case_id)
    shelter = {"service": "SHELTER", "agency": "KG.SEZIM", "person": "Example Warden"}
    workspace.care.plan_service(case_id, shelter)
    seen = {"place_kind": "SHELTER", "visited_at": workspace.clock(), "seen": True}
    workspace.care.record_visit(case_id, {**seen, "agency": "KG.AKJ"})
    workspace.safety.add(case_id, {"text": "Do not say where", "hides": ("WHEREABOUTS",)})
    page.show_tab("care")
    tab = page.tab()
    bodies = page._ctx.agency("KG.SEZIM"), page._ctx.agency("KG.AKJ")
    telling = ("12 Example Street", "Example Family", "Example Warden", *bodies)
    shown = said(tab)
    assert not [text for text in telling if text in shown]

    button(tab, "show_whereabouts").click()

    shown = said(tab)
    assert [text for text in telling if text not in shown] == []


def test_service_is_planned_for_a_measure_and_its_end_is_written_down(care, workspace, case_id):
    _goal, measure_id = plan_with_goal(workspace, case_id)
    button(care, f"serve:{measure_id}").click()
    assert care.editor.fields.form.peek("person") == "Example Worker"
    fill(care, service="SCHOOL_RETURN")
    assert care.editor.save()
    (service,) = workspace.care.of_case(case_id).services
    assert service.measure_id == measure_id

    row = care.findChild(TableRow, f"service:{service.id}")
    row.activated.emit()
    today = workspace.clock().date()
    fill(care, started_on=today, ended_on=today, result="GIVEN")
    assert care.editor.save()
    assert "Given as planned" in care.findChild(TableRow, f"service:{service.id}").accessibleName()

    button(care, f"follow:{measure_id}").click()
    fill(care, done_on=today)
    assert care.editor.save()
    assert workspace.care.of_case(case_id).services[0].measure_done_on == today


def test_services_open_with_the_keyboard(care, workspace, case_id, qtbot):
    workspace.care.plan_service(case_id, {"service": "LEGAL_AID"})
    row = care.findChildren(TableRow)[-1]

    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)

    assert care.editor.fields.form.peek("service") == "LEGAL_AID"


def test_service_entered_by_mistake_is_removed_from_its_form(care, workspace, case_id):
    service_id = workspace.care.plan_service(case_id, {"service": "LEGAL_AID"})
    care.open(f"service_given:{service_id}")

    button(care.editor, "remove").click()

    assert care.editor is None
    assert workspace.care.of_case(case_id).services == ()


def test_next_visit_is_proposed_and_moves_with_the_day_of_the_visit(care, workspace):
    care.open("visit")
    form = care.editor.fields.form
    assert form.peek("next_on") == date(2026, 12, 1)

    fill(care, visited_at=workspace.clock() - timedelta(days=2))
    assert form.peek("next_on") == date(2026, 11, 29)
    fill(care, next_on=date(2026, 11, 20))
    fill(care, visited_at=workspace.clock() - timedelta(days=1))

    assert form.peek("next_on") == date(2026, 11, 20)


def test_child_that_works_again_is_shown_and_the_work_can_be_recorded(page, workspace, case_id):
    page.show_tab("care")
    page.tab().open("visit")
    fill(page.tab(), place_kind="HOME", seen=True, working=True, safe=False)
    assert not page.tab().editor.fields.warning.isHidden()
    assert page.tab().editor.save()
    assert "the child works" in _badges(page.tab())
    assert button(page.tab(), "offer:NOT_SAFE") is not None

    button(page.tab(), "offer:STILL_WORKS").click()

    assert page.tab().key == "work"
    assert page.tab().editor.fields.record == "work_situation"


def test_review_rates_the_goals_and_offers_to_look_at_the_risk(page, workspace, case_id):
    goal_id, _measure = plan_with_goal(workspace, case_id)
    page.show_tab("care")
    tab = page.tab()
    tab.open("plan_review")
    fill(tab, decision="CHANGE", new_risk=True, child_opinion="I like the school")
    body = tab.editor.fields
    body.goals.findChild(QWidget, f"rating:{goal_id}").set_value("PARTLY")
    assert body.is_changed()
    assert tab.editor.save()

    (review,) = workspace.care.of_case(case_id).reviews
    assert review.ratings[0].rating == "PARTLY"
    assert "Back at school" in words(tab)
    assert button(tab, "offer:plan") is not None
    button(tab, "offer:case_file.risk").click()
    assert page.tab().key == "child"


def test_typed_ratings_come_back_with_the_draft(care, workspace, case_id):
    goal_id, _measure = plan_with_goal(workspace, case_id)
    care.open("plan_review")
    body = care.editor.fields
    body.goals.findChild(QWidget, f"rating:{goal_id}").set_value("REACHED")
    body.goals.findChild(QWidget, f"note:{goal_id}").setText("Since March")
    kept = body.draft()
    care.editor.discard()
    care.open("plan_review")

    care.editor.put_back({"version": 0, "fields": kept})

    assert care.editor.fields.values()["ratings"] == [
        {"goal_id": goal_id, "rating": "REACHED", "note": "Since March"}
    ]


def test_visit_is_removed_and_comes_back_with_undo(care, workspace, case_id):
    seen = {"place_kind": "HOME", "visited_at": workspace.clock(), "seen": True}
    workspace.care.record_visit(case_id, seen)

    button(care, "remove_visit").click()
    assert workspace.care.of_case(case_id).visits == ()
    workspace.history.undo()

    assert button(care, "remove_visit") is not None


def _badges(tab):
    from ui.widgets import Badge

    return [badge.accessibleName() for badge in tab.findChildren(Badge)]
