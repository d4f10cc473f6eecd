"""The journal on the screen: found, narrowed, compared, verified, printed."""

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from sqlalchemy import text

from models.user import User
from services.errors import NotAllowed
from services.storage.audit import Head
from services.trail import Arrival, ArrivalKind, TrailFilter
from tests.conftest import ADMINISTRATOR_ID, OTHER_WORKER_ID, SUPERVISOR_ID, WORKER_ID
from tests.documents.asking import wanted
from tests.factories import open_case
from ui.rail import RailButton
from ui.widgets import InlineMessage

if TYPE_CHECKING:
    from services.workspace import Workspace


def shown(page: Any) -> list[list[str]]:
    """What stands in the rows of the table, both lines of a cell."""
    rows = page.table.rows
    role = Qt.ItemDataRole.AccessibleTextRole
    return [
        [str(rows.data(rows.index(row, column), role)) for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]


@pytest.fixture
def case_id(workspace: "Workspace", sign_in_as: Any) -> Any:
    """A case with entries of several kinds; the supervisor is at the keyboard."""
    found = open_case(workspace)
    child_id = workspace.cases.header(found).child_id
    workspace.records.change("child", child_id, {"address": "Тайная улица 0"}, 1)
    workspace.trail.case_seen(found)
    workspace.papers.issue(wanted(found))
    sign_in_as(OTHER_WORKER_ID)
    with pytest.raises(NotAllowed):
        workspace.trail.people()
    sign_in_as(SUPERVISOR_ID)
    return found


def test_an_entry_says_when_who_what_which_case_and_how_it_ended(visit, workspace, case_id):
    rows = shown(visit("journal"))
    number = workspace.cases.header(case_id).number
    changed = next(row for row in rows if "Child's details changed" in row[2])
    assert changed[0].startswith("17.11.2026 09:00")
    assert changed[1:] == ["Жылдыз Макетова", "Child's details changed, Address", number, "done"]
    assert any(row[4] == "refused: the role does not include this" for row in rows)
    assert "Тайная" not in repr(rows)


def test_the_kinds_narrow_the_list(visit, find, case_id):
    page = visit("journal")
    everything = len(shown(page))
    find("group_REFUSED").click()
    assert all(row[4].startswith("refused") for row in shown(page))
    find("group_SEEN").click()
    assert {row[2] for row in shown(page)} == {"Case seen"}
    find("group_ALL").click()
    assert len(shown(page)) == everything


def test_person_number_and_days_narrow_the_list(visit, workspace, case_id):
    page = visit("journal")
    filters = page.filters
    filters.person.setCurrentIndex(filters.person.findText("Бакыт Шаблонов"))
    assert {row[1] for row in shown(page)} == {"Бакыт Шаблонов"}
    filters.clear()
    filters.number.setText(workspace.cases.header(case_id).number)
    filters.number.searched.emit(filters.number.text())
    assert {row[3] for row in shown(page)} == {workspace.cases.header(case_id).number}
    filters.clear()
    filters.until.input.setText("16.11.2026")
    assert shown(page) == []
    assert page.nothing.isVisible()
    page.findChild(QWidget, "clear").click()
    assert shown(page)
    assert not page.nothing.isVisible()


def test_a_mark_from_a_paper_is_compared_in_words(visit, workspace, case_id):
    page = visit("journal")
    head = workspace.db.audit_head()
    page.checks.mark.setText(f"{head.sequence}:{head.mac[:8].upper()}")
    page.checks.mark.returnPressed.emit()
    assert "still contains this mark" in page.checks.result.text.text()
    page.checks.mark.setText(f"{head.sequence + 50}:{head.mac[:8]}")
    page.checks.compare()
    assert f"ends at entry {head.sequence}" in page.checks.result.text.text()
    page.checks.mark.setText("nothing like it")
    page.checks.compare()
    assert "not a mark of the journal" in page.checks.result.text.text()


def test_verifying_says_that_all_is_whole(visit, qtbot, case_id):
    page = visit("journal")
    page.checks.button.click()
    qtbot.waitUntil(lambda: page.checks.result.isVisible(), timeout=10_000)
    said = page.checks.result.text.text()
    assert "The journal is whole" in said
    assert "as the journal left them" in said
    assert page.checks.button.isEnabled()


def test_verifying_names_the_record_that_was_changed_with_other_tools(
    visit, qtbot, workspace, case_id
):
    engine = workspace.db.engine.execution_options(kamkor_access="write")
    with engine.begin() as connection:
        connection.execute(text("UPDATE child SET address = 'other'"))
    page = visit("journal")
    page.checks.verify()
    qtbot.waitUntil(lambda: page.checks.result.isVisible(), timeout=10_000)
    assert "1 of" in page.checks.result.text.text()
    assert "Child's details changed" in page.checks.more.text()
    assert "changed outside Kamkor" in page.checks.more.text()
    with engine.begin() as connection:
        connection.execute(text("UPDATE audit_entry SET action = 'print' WHERE sequence = 5"))
    page.checks.verify()
    qtbot.waitUntil(lambda: "altered" in page.checks.result.text.text(), timeout=10_000)
    assert "Entry 5" in page.checks.result.text.text()


def test_the_journal_of_the_chosen_entrys_case_is_printed(visit, shell, find, case_id):
    page = visit("journal")
    assert not find("print_extract").isEnabled()
    row = next(n for n, cells in enumerate(shown(page)) if cells[3])
    page.table.selectRow(row)
    find("print_extract").click()
    assert shell.page.request.document == "D90"
    assert shell.page.request.case_id == case_id


def test_enter_on_an_entry_shows_its_case(visit, shell, case_id):
    page = visit("journal")
    row = next(n for n, cells in enumerate(shown(page)) if cells[3])
    page.table.selectRow(row)
    page.table.opened.emit(page.table.current_id())
    assert type(shell.page).__name__ == "CasePage"


def test_an_administrator_reads_numbers_and_opens_no_case(visit, shell, find, sign_in_as, case_id):
    sign_in_as(ADMINISTRATOR_ID)
    page = visit("journal")
    row = next(n for n, cells in enumerate(shown(page)) if cells[3])
    page.table.selectRow(row)
    assert not find("print_extract").isEnabled()
    page.table.opened.emit(page.table.current_id())
    assert shell.page is page


def test_a_worker_is_not_shown_the_journal_and_has_no_way_to_it(shell, visit):
    visit("settings")
    assert shell.page.findChild(QWidget, "open_journal") is None
    assert not shell.go("journal")
    assert type(shell.page).__name__ == "SettingsPage"


def test_the_settings_lead_a_supervisor_to_the_journal(visit, shell, find, sign_in_as):
    sign_in_as(SUPERVISOR_ID)
    visit("settings")
    find("open_journal").click()
    assert type(shell.page).__name__ == "JournalPage"


def test_an_auditor_sees_the_journal_first_and_no_case(
    kamkor_app, workspace, sign_in_as, shell, qtbot
):
    person = User(name="Example Auditor", role="AUDITOR")
    with workspace.db.write("user_added", reversible=False) as session:
        session.add(person)
    sign_in_as(person.id)
    shell.rebuild(shell.settings)
    shell.window.layout().addWidget(shell.view)
    shell.begin()
    assert type(shell.page).__name__ == "JournalPage"
    entries = {button.route for button in shell.view.findChildren(RailButton)}
    assert entries == {"journal", "sealed", "settings"}


def test_an_older_file_and_a_wrong_clock_are_told_until_they_are_settled(
    visit, workspace, clock, sign_in_as
):
    sign_in_as(SUPERVISOR_ID)
    workspace.trail.arrival = Arrival(ArrivalKind.OLDER, Head(34, "a" * 64), Head(20, "b" * 64))
    clock.forward(days=-2)
    page = visit("journal")
    told = [m.text.text() for m in page.notices.findChildren(InlineMessage) if m.isVisible()]
    assert "its journal ends at entry 20, entry 34 was known" in told[0]
    assert "The computer's clock shows 15.11.2026 09:00" in told[1]
    page.notices.clock.button.click()
    assert not page.notices.clock.isVisible()
    assert page.notices.arrival.isVisible()


@pytest.mark.parametrize(
    ("who", "told"),
    [(WORKER_ID, "Tell a supervisor before you go on"), (SUPERVISOR_ID, "Ask whether somebody")],
)
def test_of_an_older_file_each_role_is_told_what_it_can_do(
    shell, visit, workspace, sign_in_as, who, told
):
    sign_in_as(who)
    workspace.trail.arrival = Arrival(ArrivalKind.OLDER, Head(34, "a" * 64), Head(20, "b" * 64))
    page = visit("today")
    said = [m.text.text() for m in page.findChildren(InlineMessage) if m.isVisible()]
    assert told in said[0]
    assert ("Tell a supervisor" in said[0]) == (who == WORKER_ID)


def test_without_doubts_the_notices_take_no_room(visit, sign_in_as):
    sign_in_as(SUPERVISOR_ID)
    assert visit("journal").notices.isHidden()
    assert visit("today") is not None


def test_filters_and_the_typed_mark_survive_another_language(
    visit, switch_language, case_id, workspace
):
    page = visit("journal")
    page.filters.choose("CHANGED")
    page.checks.mark.setText("12:abcdef12")
    count = len(shown(page))
    page = switch_language("ru")
    assert page.state()["group"] == "CHANGED"
    assert page.checks.mark.text() == "12:abcdef12"
    assert len(shown(page)) == count


def test_the_case_page_enters_that_it_was_seen_once(shell, workspace, case_id, clock):
    clock.forward(hours=2)
    before = len(workspace.trail.entries(TrailFilter(group="SEEN")))
    for _ in range(3):
        shell.open_case(case_id)
    assert len(workspace.trail.entries(TrailFilter(group="SEEN"))) == before + 1
    clock.forward(hours=1, seconds=1)
    shell.open_case(case_id)
    assert len(workspace.trail.entries(TrailFilter(group="SEEN"))) == before + 2


def test_the_history_of_a_case_offers_its_paper(shell, qtbot, case_id):
    shell.open_case(case_id, "chronology")
    tab = shell.page.tab()
    tab.show_view("HISTORY")
    shell.page.findChild(QWidget, "print_journal").click()
    assert shell.page.request.document == "D90"
