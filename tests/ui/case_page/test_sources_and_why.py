"""On the case page every source opens, and every step says why it stands as it does."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.cases.case_page.law_card import LawCard
from ui.cases.case_page.next_steps import FirstStep, NextSteps
from ui.cases.case_page.page import CasePage
from ui.cases.case_page.rights_card import RightsCard
from ui.cases.case_page.why_sheet import WhySheet
from ui.main_window import MainWindow
from ui.procedure.source_card import SourceCard
from ui.procedure.source_sheet import SourceSheet
from ui.widgets import Button, Label, ListRow, TextLink

if TYPE_CHECKING:
    from services.workspace import Workspace


def words(widget: QWidget) -> str:
    parts = [label.text() for label in widget.findChildren(Label)]
    return "\n".join(parts + [row.accessibleName() for row in widget.findChildren(ListRow)])


def sheet(window: MainWindow, kind: type) -> Any:
    shown = [found for found in window.window.findChildren(kind) if found.isVisible()]
    assert len(shown) == 1
    return shown[0]


@pytest.mark.parametrize("card", [NextSteps, LawCard, RightsCard])
@pytest.mark.parametrize("by", ["mouse", "key"])
def test_a_source_opens_from_each_card(
    page: CasePage, window: MainWindow, qtbot: Any, card: type, by: str
) -> None:
    link = page.tab().findChild(card).findChild(TextLink)
    text = link.text()
    if by == "mouse":
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(link, Qt.Key.Key_Return)
    shown = sheet(window, SourceSheet)
    titles = [view.findChild(Label).text() for view in shown.findChildren(SourceCard)]
    assert "; ".join(titles) == text
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_why_shows_state_sum_facts_rule_and_source(
    page: CasePage, window: MainWindow, qtbot: Any
) -> None:
    button = page.tab().findChild(QWidget, "why:S10")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    shown = sheet(window, WhySheet)
    said = words(shown)
    assert "S10 · Notice" in said
    assert "+ 2 days = " in said
    assert "from " in said
    assert "notice sent to social services: no" in said
    assert "notice_given" not in said
    assert "done when" in said
    link = shown.findChild(TextLink, "why_source:CC 34")
    qtbot.keyClick(link, Qt.Key.Key_Return)
    assert "Code on Children, Art. 34" in words(sheet(window, SourceSheet))


def test_what_is_not_known_leads_to_where_it_is_answered(
    page: CasePage, window: MainWindow, qtbot: Any
) -> None:
    page.tab().strip.asked.emit("S25")
    shown = sheet(window, WhySheet)
    row = shown.findChild(ListRow, "why_ask:danger")
    assert "direct threat to life or health" in row.accessibleName()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert not shown.isVisible()
    assert page.bar.current() != "overview"


def test_f1_on_a_station_asks_why_and_enter_still_opens_the_form(
    page: CasePage, window: MainWindow, qtbot: Any
) -> None:
    station = page.tab().strip.button("S20")
    station.setFocus()
    qtbot.waitUntil(station.hasFocus)
    qtbot.keyClick(station, Qt.Key.Key_F1)
    shown = sheet(window, WhySheet)
    assert shown.objectName() == "why_sheet:S20"
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    qtbot.keyClick(page.tab().strip.button("S20"), Qt.Key.Key_Return)
    assert page.bar.current() != "overview" or page.tab().editors()


def test_the_other_mouse_button_on_a_station_asks_why(page: CasePage, window: MainWindow) -> None:
    station = page.tab().strip.button("S30")
    middle = station.rect().center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, middle, station.mapToGlobal(QPoint(middle))
    )
    QApplication.sendEvent(station, event)
    assert sheet(window, WhySheet).objectName() == "why_sheet:S30"


@pytest.mark.parametrize("step", ["S10", "S25A", "S80", "N60", "X30", "R50B"])
def test_done_open_waiting_and_other_steps_alike_can_be_explained(
    page: CasePage, window: MainWindow, step: str
) -> None:
    page.tab().strip.asked.emit(step)
    assert step in words(sheet(window, WhySheet))


def test_a_step_that_nobody_asks_for_shows_no_limit(page: CasePage, window: MainWindow) -> None:
    page.tab().strip.asked.emit("M30")
    shown = words(sheet(window, WhySheet))
    assert "not needed" in shown
    assert "How the limits add up" not in shown


def test_the_first_step_stands_above_a_pathway_of_many_lanes(
    page: CasePage, workspace: "Workspace", case_id: UUID, qtbot: Any
) -> None:
    assert page.tab().findChild(FirstStep) is None
    child_id = workspace.cases.header(case_id).child_id
    workspace.records.add("schooling", {"enrolled": False, "absent": True}, case_id=case_id)
    workspace.records.add(
        "document_held", {"kind": "BIRTH_CERT", "state": "MISSING"}, child_id=child_id
    )
    first = page.tab().findChild(FirstStep, "first_step")
    qtbot.waitUntil(first.isVisible)
    assert first.mapTo(page, QPoint()).y() < page.tab().strip.mapTo(page, QPoint()).y()
    assert len(first.findChildren(ListRow)) == 1
    asked: list[str] = []
    first.chosen.connect(asked.append)
    do = next(one for one in first.findChildren(Button) if one.objectName().startswith("do:"))
    do.click()
    assert len(asked) == 1
