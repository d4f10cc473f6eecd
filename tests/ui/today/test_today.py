"""The first screen: what is due, until when, by which law, and the way to the step."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.conftest import OTHER_WORKER_ID, SUPERVISOR_ID, WORKER_ID
from tests.factories import open_case, person, record_raid
from ui.today.row import DueLine
from ui.widgets import Button, Label


def lines(page: Any) -> list[DueLine]:
    QApplication.processEvents()
    return [line for line in page.findChildren(DueLine) if line.isVisibleTo(page)]


def words(widget: Any) -> str:
    return " ".join(label.text() for label in widget.findChildren(Label))


def figures(page: Any) -> list[str]:
    layout = page._figures
    return [layout.itemAt(n).widget().accessibleName() for n in range(layout.count())]


def test_a_new_office_is_told_that_nothing_is_due(visit, find):
    page = visit("today")
    assert lines(page) == []
    assert "Nothing is due this week" in words(page)
    assert find("new_intake").isVisible()


def test_a_new_case_stands_under_today_with_name_number_time_and_source(visit, workspace):
    case_id = open_case(workspace, family="Үлгүбаев", given="Өмүрбек")
    number = workspace.cases.rows([case_id])[case_id].number
    page = visit("today")
    first = words(lines(page)[0])
    assert "Үлгүбаев Өмүрбек" in first
    assert number in first
    assert "office default" in first or "Code on Children" in first


def test_what_is_late_stands_first_and_is_counted(visit, workspace, clock):
    open_case(workspace)
    clock.forward(days=14)
    open_case(workspace, family="Образцов")
    workspace.recheck()
    page = visit("today")
    board = workspace.today.queue()
    assert board.counts.overdue > 0
    assert f"overdue: {board.counts.overdue}" in figures(page)
    first, last = lines(page)[0], lines(page)[-1]
    assert (first._token, last._token) == ("overdue", "open" if board.week else "soon")


def test_the_button_of_a_line_goes_to_its_step_on_the_case(visit, workspace, shell, qtbot):
    case_id = open_case(workspace)
    page = visit("today")
    line = lines(page)[0]
    qtbot.mouseClick(line.findChild(Button), Qt.MouseButton.LeftButton)
    assert shell._place.route == "case"
    assert shell._place.args == {"case_id": case_id, "step": line._row.step}


def test_the_first_line_has_the_cursor_and_enter_opens_it(visit, workspace, shell, qtbot):
    open_case(workspace)
    page = visit("today")
    button = lines(page)[0].findChild(Button)
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert shell._place.route == "case"


def test_a_referral_without_a_receipt_waits_for_others(visit, desk, shell, qtbot, rows, clock):
    case_id = desk.case()
    desk.sent(case_id)
    clock.forward(days=2)
    page = visit("today")
    waiting = [row for row in rows(page) if "without a receipt" in row]
    assert len(waiting) == 1
    assert waiting[0].startswith("Образцов")
    assert "waiting for others: 1" in figures(page)


def test_what_others_did_is_told_with_who_and_when(visit, workspace, sign_in_as, rows, clock):
    case_id = open_case(workspace)
    clock.forward(hours=1)
    sign_in_as(OTHER_WORKER_ID)
    workspace.safety.add(case_id, {"text": "Ring the school only", "applies_to": "CONTACT"})
    sign_in_as(WORKER_ID)
    changes = [row for row in rows(visit("today")) if "Бакыт Шаблонов" in row]
    assert len(changes) == 1
    assert "Кулунбаев Азат" in changes[0]


def test_names_of_a_case_kept_from_me_are_not_on_my_day(visit, workspace, sign_in_as):
    sign_in_as(OTHER_WORKER_ID)
    record_raid(workspace, person("Жашыруунов", "Мисал"), knows="SUPERVISOR")
    sign_in_as(WORKER_ID)
    assert "Жашыруунов" not in words(visit("today"))


def test_the_page_follows_a_change_and_leaves_the_cursor_where_it_was(visit, workspace, qtbot):
    open_case(workspace)
    page = visit("today")
    before = len(lines(page))
    button = lines(page)[-1].findChild(Button)
    button.setFocus()
    name = button.objectName()
    open_case(workspace, family="Образцов", given="Мисал")
    assert len(lines(page)) > before
    assert QApplication.focusWidget().objectName() == name


def test_the_day_is_said_in_each_language(visit, workspace, switch_language):
    visit("today")
    for language, day in (("ru", "вторник, 17 ноября"), ("ky", "17-ноябрь"), ("en", "17 November")):
        page = switch_language(language)
        assert day in page.header.subtitle.text()


def test_ctrl_n_leads_to_the_intake(visit, shell):
    visit("today")
    shell.new()
    assert shell._place.route == "intake"


def test_a_second_line_of_the_same_task_is_named_for_its_child(visit, workspace):
    record_raid(workspace, person(), person("Образцова", "Мээрим", sex="FEMALE"))
    names = {line.findChild(Button).accessibleName() for line in lines(visit("today"))}
    assert len(names) == len(lines(visit("today")))


def test_the_side_cards_stand_below_the_queue_in_a_narrow_window(visit, workspace, shell, qtbot):
    open_case(workspace)
    page = visit("today")
    assert page._side.isVisible()
    shell.window.resize(1024, 600)
    shell.fit(1024)
    qtbot.waitUntil(page._side.isHidden)
    assert "Waiting for others" in words(page._queue)


def test_what_waits_for_approval_stands_on_the_supervisors_day_and_opens_its_tab(
    visit, desk, shell, sign_in_as, find, qtbot
):
    case_id = desk.case()
    desk.waiting(case_id)
    assert "Waiting for your approval" not in words(visit("today"))

    sign_in_as(SUPERVISOR_ID)
    page = visit("today")
    card = find("waiting_approvals")
    assert "Child protection plan" in words(card)
    assert "submitted by Жылдыз Макетова" in words(card)
    number = desk.workspace.cases.header(case_id).number
    row = page.findChild(QWidget, f"approval:{number}:PLAN")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)

    assert shell._place.args["case_id"] == case_id
    assert shell.page.tab().key == "plan"


def test_what_the_supervisor_returned_stands_on_the_workers_day_without_its_remarks(
    visit, desk, sign_in_as, find
):
    approval_id = desk.waiting(desk.case())
    sign_in_as(SUPERVISOR_ID)
    desk.workspace.approvals.send_back(approval_id, "The uncle is suspected")
    sign_in_as(WORKER_ID)

    page = visit("today")

    assert "returned by Нурила Образцова" in words(find("returned_approvals"))
    assert "uncle" not in words(page)
