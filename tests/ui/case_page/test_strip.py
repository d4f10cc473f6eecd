"""The pathway strip: every state has its words, and the keyboard reaches every station."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolTip

from ui import theme
from ui.widgets.pathway_strip import Lane, PathwayStrip, Station
from ui.widgets.station_shapes import STATES


def station(code: str, state: str = "open", name: str = "План ребёнка") -> Station:
    return Station(code, name, "до 20.11", state, f"{name}, {state}, open the form")


def lane(code: str, *stations: Station, reason: str = "") -> Lane:
    return Lane(code, "Социальный", "Кодекс о детях", stations, reason)


@pytest.fixture
def strip(qtbot) -> PathwayStrip:
    theme.load_fonts()
    theme.apply(QApplication.instance())
    shown = PathwayStrip()
    qtbot.addWidget(shown)
    shown.resize(1040, 200)
    shown.show()
    return shown


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("look", ["light", "dark"])
def test_each_state_is_drawn_and_spoken(strip, state, look):
    theme.apply(QApplication.instance(), look)
    empty = strip.grab().toImage()
    strip.show_lanes((lane("SOC", station("S40", state)),))
    assert strip.grab().toImage() != empty
    assert strip.button("S40").accessibleName() == f"План ребёнка, {state}, open the form"


def test_states_differ_without_colour(strip):
    """Read in grey: no two signs are the same picture."""
    seen = []
    for state in STATES:
        strip.show_lanes((lane("SOC", Station("S40", "x", "", state, "x")),))
        grey = strip.grab().toImage().convertToFormat(strip.grab().toImage().Format.Format_Mono)
        seen.append(bytes(grey.constBits()))
    assert len(set(seen)) == len(STATES)


def test_arrows_move_and_enter_opens(strip, qtbot):
    strip.show_lanes((lane("SOC", station("S40"), station("S45")), lane("ENF", station("X10"))))
    strip.button("S40").setFocus()
    qtbot.waitUntil(lambda: strip.button("S40").hasFocus())
    qtbot.keyClick(strip.button("S40"), Qt.Key.Key_Right)
    assert strip.button("S45").hasFocus()
    qtbot.keyClick(strip.button("S45"), Qt.Key.Key_Down)
    assert strip.button("X10").hasFocus()
    with qtbot.waitSignal(strip.chosen) as chosen:
        qtbot.keyClick(strip.button("X10"), Qt.Key.Key_Return)
    assert chosen.args == ["X10"]


def test_one_station_only_takes_tab(strip):
    strip.show_lanes((lane("SOC", station("S40"), station("S45", "done")),))
    stops = [
        code
        for code in ("S40", "S45")
        if strip.button(code).focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(stops) == 1


def test_lane_that_does_not_apply_says_why_in_one_line(strip, qtbot):
    strip.show_lanes((lane("NRM", reason="Not applicable: asked, no sign found"),))
    assert "no sign found" in strip.button("NRM").accessibleName()
    assert strip.heightForWidth(strip.width()) < theme.u(12)
    with qtbot.waitSignal(strip.lane_chosen):
        strip.button("NRM").click()


def folded(*codes: str) -> Lane:
    others = tuple(Lane(code, f"Lane {code}", "", (), f"no sign of {code}") for code in codes)
    return Lane("FOLDED", "Not applicable", "", (), folded=others)


def test_many_lanes_that_do_not_apply_share_one_line(strip, qtbot):
    strip.show_lanes((lane("SOC", station("S40")),))
    alone = strip.heightForWidth(strip.width())

    strip.show_lanes((lane("SOC", station("S40")), folded("NRM", "RET", "CLM", "MIG")))

    assert strip.heightForWidth(strip.width()) < alone + theme.u(12)
    with qtbot.waitSignal(strip.lane_chosen) as chosen:
        strip.button("RET").click()
    assert chosen.args == ["RET"]


def test_the_reason_of_a_folded_lane_is_read_by_mouse_keys_and_reader(strip, qtbot):
    strip.show_lanes((lane("SOC", station("S40")), folded("NRM", "RET", "CLM")))
    assert strip.button("RET").toolTip() == "no sign of RET"
    assert strip.button("RET").accessibleName() == "Lane RET: no sign of RET"

    strip.button("S40").setFocus()
    qtbot.waitUntil(lambda: strip.button("S40").hasFocus())
    qtbot.keyClick(strip.button("S40"), Qt.Key.Key_Down)
    assert strip.button("NRM").hasFocus()
    assert QToolTip.text() == "no sign of NRM"
    qtbot.keyClick(strip.button("NRM"), Qt.Key.Key_Right)
    assert QToolTip.text() == "no sign of RET"
    with qtbot.waitSignal(strip.asked) as asked:
        qtbot.keyClick(strip.button("RET"), Qt.Key.Key_F1)
    assert asked.args == ["RET"]
    QToolTip.hideText()


def test_folded_names_wrap_rather_than_leave_the_window(strip):
    strip.resize(420, 200)
    codes = [f"L{n}" for n in range(7)]
    strip.show_lanes((folded(*codes),))

    boxes = [strip.button(code).geometry() for code in codes]
    assert all(box.right() <= strip.width() for box in boxes)
    assert len({box.top() for box in boxes}) > 1
    assert boxes[-1].bottom() <= strip.heightForWidth(strip.width())


def test_long_names_wrap_and_the_lane_grows(strip):
    short = tuple(station(f"S{n}", name="Виза") for n in range(8))
    strip.show_lanes((lane("SOC", *short),))
    low = strip.heightForWidth(strip.width())
    long = tuple(station(f"S{n}", name="Всесторонняя оценка нужд") for n in range(8))
    strip.show_lanes((lane("SOC", *long),))
    assert strip.heightForWidth(strip.width()) > low


def test_stations_never_overlap_even_in_a_narrow_window(strip):
    strip.resize(560, 200)
    many = tuple(station(f"S{n}", name="Рассмотрение Комиссией") for n in range(11))
    strip.show_lanes((lane("SOC", *many),))
    boxes = [strip.button(f"S{n}").geometry() for n in range(11)]
    assert all(box.right() <= strip.width() for box in boxes)
    for one, two in pairwise(boxes):
        assert not one.adjusted(2, 2, -2, -2).intersects(two.adjusted(2, 2, -2, -2))
