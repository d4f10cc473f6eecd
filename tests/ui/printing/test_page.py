"""The print page over a real vault: reader, checks, safety note, saving, printing."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from models.plan import Plan
from services.documents.request import PaperRequest
from services.settings import Settings
from tests.documents.marked import MarkedCase, mark
from tests.factories import open_case
from ui import i18n, theme
from ui.main_window import MainWindow
from ui.printing import pages
from ui.printing.page import PrintPage
from ui.tasks import Tasks

if TYPE_CHECKING:
    from services.workspace import Workspace


@pytest.fixture
def window(qtbot, workspace: "Workspace") -> Iterator[MainWindow]:
    """The real window over a fresh vault."""
    theme.load_fonts()
    theme.apply(QApplication.instance())
    i18n.install("en")
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1280, 720)
    tasks = Tasks()
    shown = MainWindow(workspace, tasks, Settings(), host)
    QVBoxLayout(host).addWidget(shown.view)
    host.show()
    yield shown
    shown.close()
    tasks.close()


def page_for(window: MainWindow, case_id, reader: str = "SUPERVISOR", **more) -> PrintPage:
    """The print page of the case summary."""
    window.print_paper(PaperRequest("D15", case_id, reader, "en", **more))
    page = window.page
    assert isinstance(page, PrintPage)
    return page


def pdf_printer(target: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(72)
    return printer


def test_paper_is_shown_with_its_checks(window, workspace):
    page = page_for(window, open_case(workspace))
    assert page.view.page_count >= 1
    assert page.panel._checks.count() >= 4
    assert "Case summary" in page.header.title.text()
    assert page.panel.history.text() == "This paper has not been printed yet"


def test_other_reader_gets_another_paper_and_the_loss_is_counted(window, workspace):
    page = page_for(window, open_case(workspace))
    assert page.panel.seen_text.isVisibleTo(page)
    whole = page.preview.text
    page.panel.reader.setCurrentIndex(page.panel.reader.findData("LABOUR_AUTHORITY"))
    assert page.preview.text != whole
    assert "Family name" in page.panel.hidden_text.text()
    assert not page.panel.seen_text.isVisibleTo(page)
    assert not page.print_button.isEnabled()
    assert page.print_button.accessibleDescription()


def test_other_language_gets_another_paper(window, workspace):
    page = page_for(window, open_case(workspace))
    page.panel.language.setCurrentIndex(page.panel.language.findData("ky"))
    assert workspace.pack.text("sector", "SV.MARKET", "ky") in page.preview.text


def test_saving_asks_why_first(window, workspace, tmp_path):
    case_id = open_case(workspace)
    page = page_for(window, case_id)
    page.choose_file = lambda _name: tmp_path / "out.pdf"
    page.save_button.click()
    assert page.panel.problem.text()
    assert page.panel.purpose.accessibleDescription() == page.panel.problem.text()
    assert workspace.papers.register(case_id) == ()
    assert list(tmp_path.glob("*.pdf")) == []


def test_paper_is_saved_under_a_name_that_names_nobody(window, workspace, tmp_path):
    case_id = open_case(workspace)
    page = page_for(window, case_id)
    offered = []

    def choose(name: str) -> Path:
        offered.append(name)
        return tmp_path / name

    page.choose_file = choose
    page.panel.purpose.setEditText("for the meeting")
    page.save_button.click()
    row = workspace.papers.register(case_id)[0]
    assert row.purpose == "for the meeting"
    assert "Кулунбаев" not in offered[0]
    assert pages.page_count((tmp_path / offered[0]).read_bytes()) >= 1
    assert [path.suffix for path in tmp_path.iterdir() if path.is_file()] == [".pdf"]
    assert "1" in page.panel.history.text()


def test_paper_that_could_not_be_written_keeps_its_number(window, workspace, tmp_path):
    case_id = open_case(workspace)
    page = page_for(window, case_id)
    page.panel.purpose.setEditText("for the meeting")
    page.choose_file = lambda name: tmp_path / "nowhere" / name
    page.save_button.click()
    page.choose_file = lambda name: tmp_path / name
    page.save_button.click()
    assert len(workspace.papers.register(case_id)) == 1
    assert len(list(tmp_path.glob("*.pdf"))) == 1


def test_giving_up_the_file_dialog_prints_nothing(window, workspace):
    case_id = open_case(workspace)
    page = page_for(window, case_id)
    page.panel.purpose.setEditText("for the meeting")
    page.choose_file = lambda _name: None
    page.save_button.click()
    page.choose_printer = lambda: None
    page.print_button.click()
    assert workspace.papers.register(case_id) == ()


def test_printing_issues_the_copies_asked_for(window, workspace, tmp_path):
    case_id = open_case(workspace)
    page = page_for(window, case_id)
    alone = page.view.page_count
    page.panel.purpose.setEditText("for the meeting")
    page.panel.copies.setCurrentText("2")
    page.choose_printer = lambda: pdf_printer(tmp_path / "printed.pdf")
    page.print_button.click()
    assert pages.page_count((tmp_path / "printed.pdf").read_bytes()) == 2 * alone
    assert workspace.papers.register(case_id)[0].copies == 2


def test_safety_note_stands_before_the_paper(window, workspace):
    case_id = open_case(workspace)
    workspace.safety.add(case_id, {"text": "Отцу не звонить.", "applies_to": "BOTH"})
    page = page_for(window, case_id)
    assert page.notes_text.text() == "Отцу не звонить."
    assert not page.work.isVisibleTo(page)
    assert not page.print_button.isEnabled()
    page.read_button.click()
    assert page.work.isVisibleTo(page)
    assert page.notes.isVisibleTo(page)
    assert page.print_button.isEnabled()


def test_refused_paper_says_why_and_shows_nothing(window, workspace):
    case_id = open_case(workspace)
    workspace.records.add(
        "family_member",
        {"name": "Фиктивов Бек", "relation": "FATHER", "suspected": True},
        child_id=workspace.records.get("case_file", case_id).values["child_id"],
    )
    page = page_for(window, case_id, "PARENT")
    assert "under suspicion" in page.refused.text.text()
    assert page.refused.isVisibleTo(page)
    assert page.view.page_count == 0
    assert not page.print_button.isEnabled()
    page.panel.reader.setCurrentIndex(page.panel.reader.findData("SUPERVISOR"))
    assert not page.refused.isVisibleTo(page)
    assert page.view.page_count > 0


def test_what_was_chosen_survives_a_change_of_language(window, workspace):
    page = page_for(window, open_case(workspace))
    page.panel.purpose.setEditText("for the meeting")
    page.panel.copies.setCurrentText("3")
    fresh = PrintPage(window)
    fresh.restore(page.state())
    assert fresh.panel.values() == page.panel.values()
    assert fresh.preview.text == page.preview.text
    fresh.deleteLater()


def test_every_control_has_a_name_and_takes_the_cursor(window, workspace):
    page = page_for(window, open_case(workspace))
    for control in (page.panel.reader, page.panel.language, page.panel.copies, page.panel.purpose):
        assert control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_choice_of_record_and_of_body_changes_the_paper(window, workspace):
    marked = MarkedCase(workspace)
    first = marked.rows["plan"].id
    with workspace.db.write("plan_drafted") as session:
        newer = Plan(case_id=marked.case_id, kind="CHILD", revision=2, situation="Quiet now")
        session.add(newer)
    window.print_paper(PaperRequest("D07", marked.case_id, "SUPERVISOR", "en", record_id=newer.id))
    page = window.page
    assert page.panel.record.isVisibleTo(page)
    assert not page.panel.body.isVisibleTo(page)
    assert "Quiet now" in page.preview.text
    page.panel.record.setCurrentIndex(page.panel.record.findData(str(first)))
    assert page.request.record_id == first
    assert "Quiet now" not in page.preview.text
    page.panel.reader.setCurrentIndex(page.panel.reader.findData("PROVIDER"))
    assert page.panel.body.isVisibleTo(page)
    assert page.request.body == "KG.CHC"
    assert mark("measure", "action") in page.preview.text
    assert PaperRequest(**page.state()["paper"]).record_id == first


def test_minutes_of_a_sitting_open_without_a_case(window, workspace, tmp_path):
    marked = MarkedCase(workspace)
    sitting_id = marked.rows["sitting"].id
    window.print_paper(PaperRequest("D09", None, "COMMISSION", "en", record_id=sitting_id))
    page = window.page
    assert "Minutes of the sitting" in page.preview.text
    page.panel.purpose.setEditText("for the members")
    target = tmp_path / "minutes.pdf"
    page.choose_file = lambda _name: target
    page.save_button.click()
    assert target.read_bytes().startswith(b"%PDF")
    assert workspace.papers.minutes_register(sitting_id)
    assert page.panel.history.text() != "This paper has not been printed yet"
