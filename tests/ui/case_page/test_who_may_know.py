"""Who may know is said by a form of its own that asks once more; suspicion is seen everywhere."""

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton

from services.errors import InvalidInput
from tests.conftest import OTHER_WORKER_ID, SUPERVISOR_ID, WORKER_ID
from ui.widgets import Badge, Label


@pytest.fixture
def tab(page):
    page.show_tab("child")
    return page.tab()


def said(widget):
    return [label.text() for label in widget.findChildren(Label)]


def pick(tab, name, value):
    combo = tab.editor.fields._links[name]
    # Qt compares ids by identity, so the place is found here
    places = [n for n in range(combo.count()) if combo.itemData(n) == value]
    combo.setCurrentIndex(places[0])
    assert combo.currentData() == value


def reader(tab, person):
    box = tab.editor.findChild(QCheckBox, f"reader:{person}")
    assert box is not None
    return box


def test_plain_form_of_the_case_does_not_say_who_may_know(page, workspace, case_id):
    page.go("case_file")
    assert "knows" not in page.tab().editor.fields.form.names()
    view = workspace.records.get("case_file", case_id)
    with pytest.raises(InvalidInput) as refused:
        workspace.records.change("case_file", case_id, {"knows": "TEAM"}, view.version)
    assert refused.value.fields == {"knows": "not_editable"}


def test_reader_of_a_kept_case_is_named_after_a_question(tab, workspace, case_id, answers):
    tab.findChild(QPushButton, "change_readers").click()
    pick(tab, "knows", "TEAM")
    reader(tab, OTHER_WORKER_ID).click()
    asked = answers("keep", "change")

    assert not tab.editor.save()
    assert workspace.cases.header(case_id).knows == "OFFICE"
    assert tab.editor.save()

    assert workspace.cases.header(case_id).knows == "TEAM"
    assert workspace.cases.readers(case_id) == (OTHER_WORKER_ID,)
    assert asked == ["Change who may know?"] * 2
    assert "Бакыт Шаблонов" in said(tab)


def test_what_was_chosen_survives_a_change_of_page(tab, page, workspace, case_id):
    page.go("case_readers")
    reader(tab, OTHER_WORKER_ID).click()
    typed = tab.editor.typed()
    reader(tab, OTHER_WORKER_ID).click()

    tab.editor.put_back(typed)

    assert reader(tab, OTHER_WORKER_ID).isChecked()
    assert tab.editor.is_dirty()


def test_worker_and_supervisor_are_changed_together(tab, workspace, case_id):
    tab.findChild(QPushButton, "change_worker").click()
    pick(tab, "worker_id", OTHER_WORKER_ID)
    pick(tab, "supervisor_id", SUPERVISOR_ID)

    assert tab.editor.save()

    header = workspace.cases.header(case_id)
    assert (header.worker_id, header.supervisor_id) == (OTHER_WORKER_ID, SUPERVISOR_ID)
    workspace.history.undo()
    assert workspace.cases.header(case_id).worker_id == WORKER_ID


@pytest.fixture
def giver(workspace, case_id):
    """An uncle who has given a consent that counts."""
    child_id = workspace.cases.header(case_id).child_id
    person = {
        "name": "Темир Шаблонов",
        "relation": "FATHER",
        "carer": True,
        "legal_basis": "PARENT",
    }
    member = workspace.records.add("family_member", person, child_id=child_id)
    workspace.consents.give(
        case_id,
        {
            "basis": "CONSENT",
            "giver": "REPRESENTATIVE",
            "giver_name": "Темир Шаблонов",
            "member_id": member,
            "form": "WRITTEN",
            "explained": True,
            "share_with": ("PROTECTION",),
            "given_at": workspace.clock(),
        },
    )
    return member


def test_marking_a_consent_giver_as_suspected_is_asked_about_first(page, workspace, giver, answers):
    page.go(f"family_member:{giver}")
    tab = page.tab()
    form = tab.editor.fields.form
    form.restore_draft({**form.draft(), "suspected": True})
    asked = answers("keep", "mark")

    assert not tab.editor.save()
    assert workspace.records.get("family_member", giver).values["suspected"] is None
    assert tab.editor.save()

    assert asked == ["Mark this person as suspected?"] * 2
    assert workspace.records.get("family_member", giver).values["suspected"] is True


def test_suspected_person_is_marked_in_the_family_and_in_every_role(page, workspace, giver):
    view = workspace.records.get("family_member", giver)
    workspace.records.change("family_member", giver, {"suspected": True}, view.version)

    page.show_tab("family")
    assert "suspected" in [badge.text() for badge in page.tab().findChildren(Badge)]
    page.show_tab("work")
    page.show_tab("consent")
    tab = page.tab()
    assert any("(suspected)" in text for text in said(tab))
