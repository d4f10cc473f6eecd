"""The viewer: pages, zoom, and the paper as text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea

from services.documents import content as c
from services.documents.pdf import render
from ui import theme
from ui.printing import pages
from ui.printing.pdf_view import PdfView
from ui.widgets import Button, IconButton

TEXT = "Иш боюнча маалымкат\nБала: by number"


@pytest.fixture
def paper() -> bytes:
    blocks = (c.Paragraph("бир"), c.PageBreak(), c.Paragraph("эки"), c.PageBreak())
    content = c.Paper(
        "D15", "Иш боюнча маалымкат", "ky", c.Letterhead("Мекеме"), (*blocks, c.Paragraph("үч"))
    )
    return render(content, c.Imprint("N", (), "page {page} of {pages}"))


@pytest.fixture
def view(qtbot, paper) -> PdfView:
    app = QApplication.instance()
    theme.load_fonts()
    theme.apply(app)
    widget = PdfView()
    qtbot.addWidget(widget)
    widget.resize(700, 800)
    widget.show_pdf(paper, TEXT)
    widget.show()
    return widget


def button(view: PdfView, name: str) -> IconButton:
    return view.findChild(IconButton, name)


def test_pages_are_turned_by_keys_and_stop_at_the_ends(view, qtbot):
    assert (view.page, view.page_count) == (1, 3)
    for wanted in (2, 3, 3):
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
        assert view.page == wanted
    for wanted in (2, 1, 1):
        qtbot.keyClick(view, Qt.Key.Key_PageUp)
        assert view.page == wanted


def test_buttons_at_the_ends_are_switched_off(view):
    assert not button(view, "page_back").isEnabled()
    view.turn(2)
    assert button(view, "page_back").isEnabled()
    assert not button(view, "page_next").isEnabled()


def test_zoom_grows_and_shrinks_the_picture(view, qtbot):
    qtbot.waitUntil(lambda: view.zoom > 60)
    before = view._sheet.sizeHint().width()
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view._sheet.sizeHint().width() > before
    while view.zoom > 50:
        qtbot.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view._sheet.sizeHint().width() < before


def test_whole_page_fits_until_somebody_zooms(view):
    assert view._sheet.sizeHint().height() <= view.height()


def test_picture_is_not_blank(view, paper):
    image = pages.page_image(paper, 0, 1.0)
    colours = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    assert "#ffffff" in colours
    assert len(colours) > 3


def test_paper_can_be_read_as_text(view):
    view.findChild(Button, "as_text").click()
    text = view.findChild(QPlainTextEdit, "paper_text")
    assert text.isVisible()
    assert text.toPlainText() == TEXT
    assert text.isReadOnly()


def test_screen_reader_gets_the_paper_and_the_place_in_it(view):
    area = view.findChild(QScrollArea, "paper_pages")
    assert area.accessibleDescription() == TEXT
    assert "Page 1 of 3" in area.accessibleName()


def test_cleared_view_holds_nothing_of_the_paper(view):
    view.clear()
    assert (view.page, view.page_count) == (0, 0)
    assert view.findChild(QPlainTextEdit, "paper_text").toPlainText() == ""
    assert view.findChild(QScrollArea, "paper_pages").accessibleDescription() == ""
    assert not button(view, "zoom_in").isEnabled()


def test_shorter_paper_shows_its_last_page(view):
    view.turn(2)
    short = render(
        c.Paper("D15", "t", "en", c.Letterhead("o"), (c.Paragraph("one"),)),
        c.Imprint("N", (), "{page}/{pages}"),
    )
    view.show_pdf(short, "one")
    assert (view.page, view.page_count) == (1, 1)


def test_every_icon_button_has_a_name(view):
    buttons = view.findChildren(IconButton)
    assert len(buttons) == 4
    assert all(b.accessibleName() for b in buttons)


def test_printer_gets_every_page(view, paper, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    target = tmp_path / "out.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(100)
    pages.paint_pages(printer, paper)
    printed = target.read_bytes()
    assert pages.page_count(printed) == 3
    first, third = (pages.page_image(printed, n, 1.0) for n in (0, 2))
    assert first != third
