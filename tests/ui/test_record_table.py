"""Long lists: all ids are known, rows are read when they come into sight."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.record_table import PAGE, Cell, Column, RecordTable, RecordTableModel, cut_words


class Row(NamedTuple):
    name: str
    number: str


COLUMNS = (
    Column("Child", lambda row: Cell(row.name, row.number, bold=True, mark="Exa"), stretch=2),
    Column("Risk", lambda _row: Cell("High", badge="risk_high"), width=30),
)


class Source:
    """Rows by id, and a note of what was asked for."""

    def __init__(self, count: int) -> None:
        self.ids = [uuid4() for _ in range(count)]
        self.rows = {one: Row(f"Example {n}", f"KG-{n}") for n, one in enumerate(self.ids)}
        self.asked: list[int] = []

    def load(self, ids: Sequence[UUID]) -> Mapping[UUID, Row]:
        self.asked.append(len(ids))
        return {one: self.rows[one] for one in ids if one in self.rows}


@pytest.fixture
def table(kamkor_app: QApplication, qtbot: Any) -> tuple[RecordTable, Source]:
    source = Source(2000)
    made = RecordTable(COLUMNS, source.load, says="Cases")
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.set_ids(source.ids)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made, source


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: Any, kamkor_app: QApplication) -> None:
    source = Source(450)
    model = RecordTableModel(COLUMNS, source.load)
    model.set_ids(source.ids)
    qtmodeltester.check(model)


def test_only_what_is_seen_is_read(table: tuple[RecordTable, Source]) -> None:
    view, source = table
    view.grab()
    assert source.asked == [PAGE]
    view.scrollToBottom()
    view.grab()
    assert source.asked == [PAGE, PAGE]


def test_a_row_deleted_since_is_shown_as_such(table: tuple[RecordTable, Source]) -> None:
    view, source = table
    del source.rows[source.ids[0]]
    view.rows.reload()
    assert view.rows.data(view.rows.index(0, 0)) == "—"
    view.grab()


def test_the_chosen_row_stays_chosen_when_the_list_changes(
    table: tuple[RecordTable, Source],
) -> None:
    view, source = table
    view.choose(source.ids[5])
    view.set_ids(source.ids[3:])
    assert view.current_id() == source.ids[5]


def test_the_same_ids_only_read_their_rows_again(table: tuple[RecordTable, Source]) -> None:
    view, source = table
    resets: list[int] = []
    view.rows.modelReset.connect(lambda: resets.append(1))
    view.set_ids(source.ids)
    assert resets == []


def test_enter_opens_and_space_peeks(table: tuple[RecordTable, Source], qtbot: Any) -> None:
    view, source = table
    opened: list[UUID] = []
    peeked: list[UUID] = []
    view.opened.connect(opened.append)
    view.peeked.connect(peeked.append)
    view.setFocus()
    view.choose(source.ids[0])
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert (peeked, opened) == ([source.ids[1]], [source.ids[1]])


def test_a_row_says_both_its_lines_to_a_screen_reader(table: tuple[RecordTable, Source]) -> None:
    view, _source = table
    index = view.rows.index(0, 0)
    assert view.rows.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Example 0, KG-0"


def test_tab_leaves_the_table(table: tuple[RecordTable, Source]) -> None:
    assert not table[0].tabKeyNavigation()


def test_words_that_do_not_fit_are_shown_whole_under_the_mouse(kamkor_app: QApplication) -> None:
    cell = Cell("a short line", "a much longer second line that no narrow column can hold")
    assert cut_words(cell, theme.u(30)) == f"{cell.text}\n{cell.detail}"
    assert cut_words(cell, theme.u(300)) == ""
