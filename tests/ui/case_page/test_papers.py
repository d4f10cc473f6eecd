"""Papers on the case page: the tab lists them with their reasons, a step offers its own."""

from PySide6.QtWidgets import QAbstractButton

from tests.factories import open_case


def button(widget, name):
    """A button by its name; None where there is none."""
    return widget.findChild(QAbstractButton, name)


def test_documents_tab_says_in_words_why_a_paper_is_not_ready(page):
    page.go("paper:NONE")
    assert page.tab().key == "documents"
    assert button(page.tab(), "print:D01").isEnabled()
    plan = button(page.tab(), "print:D07")
    assert not plan.isEnabled()
    assert "no such plan yet" in plan.accessibleDescription()


def test_paper_of_the_tab_opens_its_preview(page, window):
    page.go("paper:NONE")
    button(page.tab(), "print:D03").click()
    assert window.page.request.document == "D03"
    assert "Registration card" in window.page.header.title.text()


def test_step_offers_the_paper_that_it_produces_once_it_is_ready(page, window, workspace):
    ready = workspace.papers.ready(page._ctx.case_id)
    assert "D03" in ready
    assert "D07" not in ready
    assert button(page, "paper:S40:D07") is None
    printer = button(page, "paper:S20:D03")
    assert "Registration card" in printer.accessibleName()
    printer.click()
    assert window.page.request.document == "D03"


def test_case_of_nobody_known_can_still_be_registered_on_paper(workspace):
    case_id = open_case(workspace, family=None, given=None)
    assert "D03" in workspace.papers.ready(case_id)
