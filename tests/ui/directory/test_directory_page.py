"""The directory in the window: found as one types, narrowed, read in full, printed as a list."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.widgets import Label


@pytest.fixture
def page(visit: Callable[..., Any]) -> Any:
    return visit("directory")


def codes(page: Any) -> list[str]:
    return [entry.code for entry in page._found]


def words(page: Any) -> str:
    QApplication.processEvents()
    labels = page.details.findChildren(Label)
    return "\n".join(one.text() for one in labels if one.isVisibleTo(page.details))


def test_the_rail_has_an_entry_for_it(shell, visit):
    visit("today")
    assert "directory" in shell._rail._buttons


def test_typing_finds_a_place_in_any_script_and_shows_it_in_full(page, type_text, qtbot):
    qtbot.waitUntil(page.box.hasFocus)
    type_text("sezim")
    qtbot.waitUntil(lambda: "KG.SEZIM.BISHKEK" in codes(page))
    qtbot.waitUntil(lambda: len(codes(page)) < 4)
    page.table.choose(next(e.id for e in page._found if e.code == "KG.SEZIM.BISHKEK"))
    page._look()
    said = words(page)
    assert "Crisis centre Sezim" in said
    assert "day and night" in said.casefold()
    assert "Source" in said


def test_down_goes_from_the_search_into_the_list(page, press, qtbot):
    qtbot.waitUntil(page.box.hasFocus)
    press(Qt.Key.Key_Down)
    qtbot.waitUntil(page.table.hasFocus)
    first = page.table.current_id()
    press(Qt.Key.Key_Down)
    assert page.table.current_id() != first


def test_service_and_region_narrow_together(page):
    page.service.setCurrentIndex(page.service.findData("SHELTER"))
    assert {"KG.SEZIM.BISHKEK", "KG.AKJ.OSH"} <= set(codes(page))
    page.region.setCurrentIndex(page.region.findData("OSH_CITY"))
    assert "KG.AKJ.OSH" in codes(page)
    assert "KG.SEZIM.BISHKEK" not in codes(page)


def test_what_is_open_depends_on_the_day(page, find):
    find("only_open").click()
    assert "KG.LABINSP" in codes(page)
    assert "KG.GIETB" not in codes(page)
    page.day.input.setText("01.06.2020")
    assert "KG.GIETB" in codes(page)
    assert "KG.LABINSP" not in codes(page)
    page.day.input.setText("01.06.20")
    assert codes(page), "a day that is half typed shows the list of today"


def test_the_details_lead_to_the_body_that_took_over(page):
    page.table.choose(next(e.id for e in page._found if e.code == "KG.GIETB"))
    page._look()
    page.details.wanted.emit("KG.LABINSP")
    entry = next(e for e in page._found if e.id == page.table.current_id())
    assert entry.code == "KG.LABINSP"


def test_nothing_found_says_so(page):
    page.box.setText("no such place anywhere")
    page._searched("no such place anywhere")
    assert codes(page) == []
    assert page._nothing.isVisible()
    assert not page.details.isVisible()


def test_the_list_is_saved_as_pdf(page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    import ui.printing.plain as plain

    target = tmp_path / "directory.pdf"
    monkeypatch.setattr(plain, "save_file", lambda *_args: target)
    page.save()
    assert target.read_bytes().startswith(b"%PDF")


def test_a_list_that_nobody_wants_to_save_is_not_made(page, monkeypatch: pytest.MonkeyPatch):
    import ui.printing.plain as plain

    monkeypatch.setattr(plain, "save_file", lambda *_args: None)
    monkeypatch.setattr(page, "_pdf", lambda: pytest.fail("a paper was made"))
    page.save()


def test_search_and_choice_survive_another_language(page, switch_language):
    page.box.setText("akniet")
    page._searched("akniet")
    before = codes(page)
    page = switch_language("ky")
    assert codes(page) == before


def test_a_search_can_be_asked_for_by_another_page(visit):
    page = visit("directory", service="SHELTER")
    assert page.service.currentData() == "SHELTER"
    assert "KG.MLSSM" not in codes(page)
