"""Procedure and law in the window: the drawing by mouse and keys, the rule, sources, the poster."""

from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QWheelEvent
from PySide6.QtWidgets import QApplication

from services.packs.source_views import source_rows
from ui.procedure import ink
from ui.procedure.page import ProcedurePage
from ui.procedure.source_sheet import SourceSheet
from ui.widgets import Badge, Label, ListRow, TextLink


@pytest.fixture
def page(visit: Any) -> ProcedurePage:
    shown = visit("procedure")
    assert isinstance(shown, ProcedurePage)
    return shown


def words(widget: Any) -> str:
    """All the text that a part of the window shows."""
    parts = [label.text() for label in widget.findChildren(Label)]
    parts += [link.text() for link in widget.findChildren(TextLink)]
    return "\n".join(parts)


def wheel(page: ProcedurePage, up: bool) -> None:
    view = page.view
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        QPointF(view.viewport().mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 120 if up else -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_the_rail_leads_here_and_the_diagram_has_the_cursor(page: ProcedurePage) -> None:
    assert page.view.hasFocus()
    assert page.view.current() == page.shell.workspace.pack.tracks[0].steps[0].code


def test_the_wheel_with_ctrl_and_the_keys_zoom(page: ProcedurePage, qtbot: Any) -> None:
    before = page.view.zoom()
    wheel(page, up=True)
    assert page.view.zoom() > before
    wheel(page, up=False)
    assert page.view.zoom() == pytest.approx(before)
    qtbot.keyClick(page.view, Qt.Key.Key_Plus)
    assert page.view.zoom() > before
    qtbot.keyClick(page.view, Qt.Key.Key_Minus)
    qtbot.keyClick(page.view, Qt.Key.Key_Minus)
    assert page.view.zoom() < before
    qtbot.keyClick(page.view, Qt.Key.Key_0)
    whole = page.view.sceneRect().width() * page.view.zoom()
    assert whole == pytest.approx(page.view.viewport().width(), rel=0.05)


def test_zoom_stays_within_bounds(page: ProcedurePage) -> None:
    for _ in range(30):
        page.view.zoom_by(1.5)
    assert page.view.zoom() == pytest.approx(4.0)
    for _ in range(30):
        page.view.zoom_by(0.5)
    assert page.view.zoom() == pytest.approx(0.25)


def test_arrows_walk_to_the_station_that_lies_there(page: ProcedurePage, qtbot: Any) -> None:
    view = page.view
    view.go_to("S10")
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current() == "S20"
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.current() == "S10"
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current() != "S10"
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.current() == page.shell.workspace.pack.tracks[1].steps[0].code
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.current() == "S10"


def test_every_station_is_reached_by_the_arrow_keys(page: ProcedurePage, qtbot: Any) -> None:
    view, pack = page.view, page.shell.workspace.pack
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up)
    seen, open_ = set(), ["S10"]
    while open_:
        code = open_.pop()
        if code in seen:
            continue
        seen.add(code)
        for key in (*keys, Qt.Key.Key_End, Qt.Key.Key_PageDown):
            view.go_to(code)
            qtbot.keyClick(view, key)
            open_.append(view.current())
    assert seen == set(pack.steps)


def test_the_view_says_the_station_to_a_screen_reader(page: ProcedurePage) -> None:
    page.view.go_to("S25")
    said = page.view.accessibleDescription()
    assert "S25" in said
    assert "Code on Children, Art. 36.7" in said
    assert "24 hours" in said


def test_enter_reads_the_rule_in_words_and_as_written(page: ProcedurePage, qtbot: Any) -> None:
    page.view.go_to("S25")
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    shown = words(page.panel)
    assert page.panel.step == "S25"
    assert "danger || finding_emerg" in shown
    assert "direct threat to life or health, or finding: emergency" in shown
    assert "Code on Children, Art. 36.7" in shown
    assert "Emergency measures" in shown


def test_a_click_reads_the_rule_and_a_drag_does_not(page: ProcedurePage, qtbot: Any) -> None:
    view = page.view
    view.go_to("S20")
    box = view._items["S20"].station.box
    spot = view.mapFromScene(QPointF(box.left + 20, box.top + 12))
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=spot + QPoint(60, 0))
    assert page.panel.step == ""
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.panel.step == "S20"


def test_the_letters_of_the_window_fit_the_measures_of_the_layout(page: ProcedurePage) -> None:
    station = page.view._items["S40"].station
    for line in station.lines:
        wide = QFontMetricsF(ink._font(line.size, line.bold)).horizontalAdvance(line.text)
        assert line.x + wide <= station.box.right, line.text


def test_a_source_of_the_rule_opens_and_says_how_well_it_is_known(
    page: ProcedurePage, qtbot: Any
) -> None:
    page.view.open_step("N20")
    link = page.panel.findChild(TextLink, "rule_source:D493")
    qtbot.keyClick(link, Qt.Key.Key_Return)
    sheet = page.shell.window.findChild(SourceSheet)
    assert "Decree 493 of 2019" in words(sheet)
    assert "Read the source itself" in words(sheet)
    assert [badge.accessibleName() for badge in sheet.findChildren(Badge)] == [
        "only a summary read"
    ]
    sheet.done("")


def test_all_sources_are_listed_with_counts_and_can_be_searched(page: ProcedurePage) -> None:
    page.open(tab="sources")
    tab, pack = page.sources, page.shell.workspace.pack
    assert tab.list.count() == len(source_rows(pack, "en")) == len(pack.references)
    assert tab.list.item(0).text().startswith("Code on Children")
    assert "office" in tab.list.item(tab.list.count() - 1).text()
    tab.search.setText("family code")
    tab.search.searched.emit("family code")
    texts = [tab.list.item(number).text() for number in range(tab.list.count())]
    assert len(texts) == 1
    assert texts[0].startswith("Family Code")
    assert "text read" in texts[0]
    said = [row.accessibleName() for row in tab.card.findChildren(ListRow)]
    assert any("Notice to the prosecutor" in text for text in said)


def test_the_poster_is_saved_as_an_a3_pdf(page: ProcedurePage, tmp_path: Path) -> None:
    path = tmp_path / "poster.pdf"
    page.choose_file = lambda _name: path
    page.save()
    document = pypdfium2.PdfDocument(path)
    assert [round(side) for side in document[0].get_size()] == [1191, 842]
    assert "17.11.2026" in document[0].get_textpage().get_text_range()
    document.close()


def test_nothing_is_saved_or_printed_when_the_person_thinks_better_of_it(
    page: ProcedurePage, tmp_path: Path
) -> None:
    page.choose_file = lambda _name: None
    page.choose_printer = lambda: None
    page.save()
    page.print_page()
    assert list(tmp_path.glob("*.pdf")) == []


def test_the_drawing_can_be_read_in_another_language(page: ProcedurePage) -> None:
    page.language.setCurrentIndex(page.language.findData("ru"))
    assert "Неотложные меры" in page.view._items["S25"].station.said


def test_the_place_survives_a_change_of_language_of_the_window(
    page: ProcedurePage, switch_language: Any
) -> None:
    page.view.open_step("S30")
    again = switch_language("ru")
    assert again.view.current() == "S30"
    assert again.panel.step == "S30"
    assert "Всесторонняя оценка" in words(again.panel)


def test_a_work_situation_can_be_checked_from_here(
    page: ProcedurePage, qtbot: Any, find: Any
) -> None:
    shell = page.shell
    find("work_check").click()
    assert shell.page.title()
    assert shell.page is not page
