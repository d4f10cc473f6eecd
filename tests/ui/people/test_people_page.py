"""The page of the people, worked with real windows: add, change, let in again, take out."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from models.case import Case
from services.workspace import Workspace
from tests.conftest import ADMINISTRATOR_ID, OTHER_WORKER_ID, SUPERVISOR_ID, WORKER_ID
from tests.factories import open_case
from tests.ui.people.conftest import PHRASES, button
from ui.record_table import CELL
from ui.widgets import Label, ListRow, Sheet


def words(widget: Any) -> str:
    return " ".join(label.text() for label in widget.findChildren(Label))


def names(page: Any) -> list[str]:
    QApplication.processEvents()
    return [row.title.text() for row in page.findChildren(ListRow) if row.isVisibleTo(page)]


def open_row(page: Any, name: str) -> None:
    next(row for row in page.findChildren(ListRow, f"person_{name}")).activated.emit()


def test_settings_lead_to_the_people(visit: Any, shell: Any, find: Any) -> None:
    visit("settings")
    find("open_people").click()
    assert shell.page.title() == "People"
    assert "Нурила Образцова (you)" in names(shell.page)


def test_person_is_added_and_the_phrase_is_shown_once(
    visit: Any, workspace: Workspace, sheet: Callable[[str], Any], confirm: Any, qtbot: Any
) -> None:
    page = visit("people")
    page.add_person()
    adding = sheet("add_person_sheet")
    adding.name.setText("Пример Новый")
    assert adding.team.currentText() == "Нурила Образцова"
    confirm()
    adding.button.click()
    shown = sheet("phrase_sheet")
    phrase = shown._made.phrase
    assert all(word in words(shown) for word in phrase.split())
    assert shown.sheet().startswith(b"%PDF")
    shown.done("")
    assert shown.isVisible()
    shown.noted.setChecked(True)
    shown.button.click()
    qtbot.waitUntil(lambda: "Пример Новый" in names(page))
    assert phrase not in words(page)
    row = next(one for one in workspace.people.list() if one.name == "Пример Новый")
    assert (row.role, row.supervisor_id, row.key) == ("WORKER", SUPERVISOR_ID, False)


def test_person_without_a_name_is_not_added(
    visit: Any, sheet: Callable[[str], Any], workspace: Workspace
) -> None:
    before = workspace.people.list()
    visit("people").add_person()
    adding = sheet("add_person_sheet")
    adding.add()
    assert "The name is needed." in words(adding)
    assert workspace.people.list() == before


def test_wrong_passphrase_changes_nothing_and_cancel_goes_back(
    visit: Any, sheet: Callable[[str], Any], confirm: Any, workspace: Workspace, qtbot: Any
) -> None:
    from PySide6.QtCore import QTimer

    page = visit("people")
    open_row(page, "Бакыт Шаблонов")
    person = sheet("person_sheet")
    person.name.setText("Бакыт Примеров")

    def cancel() -> None:
        asking = sheet("confirm_again")
        qtbot.waitUntil(lambda: "This is not your passphrase" in words(asking))
        button(asking, "confirm_cancel").click()

    confirm("not the passphrase at all")
    QTimer.singleShot(10, cancel)
    person.save()
    assert person.isVisible()
    assert "Бакыт Шаблонов" in {row.name for row in workspace.people.list()}


def test_role_and_team_are_changed(
    visit: Any, sheet: Callable[[str], Any], confirm: Any, workspace: Workspace, qtbot: Any
) -> None:
    page = visit("people")
    open_row(page, "Бакыт Шаблонов")
    person = sheet("person_sheet")
    person.team.setCurrentIndex(person.team.findText("Нурила Образцова"))
    person.job_title.setText("Специалист примера")
    confirm()
    person.save()
    row = next(one for one in workspace.people.list() if one.id == OTHER_WORKER_ID)
    assert (row.supervisor_id, row.job_title) == (SUPERVISOR_ID, "Специалист примера")
    assert "Team of Нурила Образцова" in words(page)


def test_nothing_changed_asks_for_nothing(visit: Any, sheet: Callable[[str], Any]) -> None:
    open_row(visit("people"), "Бакыт Шаблонов")
    person = sheet("person_sheet")
    person.save()
    assert not person.isVisible()


def test_own_row_offers_neither_role_nor_leaving(visit: Any, sheet: Callable[[str], Any]) -> None:
    open_row(visit("people"), "Нурила Образцова")
    person = sheet("person_sheet")
    assert not person.role.isEnabled()
    assert person.findChild(object, "person_leaves") is None


def test_lost_passphrase_gets_a_phrase(
    visit: Any, sheet: Callable[[str], Any], confirm: Any, workspace: Workspace
) -> None:
    page = visit("people")
    open_row(page, "Бакыт Шаблонов")
    confirm()
    sheet("person_sheet").give_phrase()
    shown = sheet("phrase_sheet")
    assert "Бакыт Шаблонов" in words(shown)
    shown.noted.setChecked(True)
    shown.button.click()
    row = next(one for one in workspace.people.list() if one.id == OTHER_WORKER_ID)
    assert row.phrase_until is not None


def test_who_leaves_hands_over_the_cases_and_the_key_is_offered(
    visit: Any, sheet: Callable[[str], Any], confirm: Any, workspace: Workspace, answer: Any
) -> None:
    workspace.sign_in(OTHER_WORKER_ID)
    case_id = open_case(workspace, knows="TEAM")
    with workspace.db.write("case_assigned") as session:
        session.get_one(Case, case_id).supervisor_id = None
    number = workspace.cases.header(case_id).number
    workspace.sign_in(SUPERVISOR_ID)
    page = visit("people")
    open_row(page, "Бакыт Шаблонов")
    sheet("person_sheet").leave()
    leaving = sheet("leave_sheet")
    assert number in words(leaving)
    assert not leaving.button.isEnabled()
    leaving.taker.setCurrentIndex(leaving.taker.findText("Жылдыз Макетова"))
    confirm()
    answer.with_("later")
    leaving.go_on()
    assert "Бакыт Шаблонов" in names(page)
    row = next(one for one in workspace.people.list() if one.id == OTHER_WORKER_ID)
    assert not row.active
    workspace.sign_in(WORKER_ID)
    assert workspace.cases.header(case_id).worker_id == WORKER_ID


def test_key_is_renewed_after_a_backup(
    visit: Any, find: Any, confirm: Any, workspace: Workspace, qtbot: Any
) -> None:
    visit("settings")
    before = workspace.vault.key("db")
    confirm()
    find("renew_key").click()
    qtbot.waitUntil(lambda: workspace.vault.key("db") != before, timeout=30_000)
    qtbot.waitUntil(lambda: workspace.backups.state().last is not None, timeout=30_000)


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_who_may_do_what_is_shown_and_goes_on_paper(
    visit: Any, sheet: Callable[[str], Any], language: str
) -> None:
    from ui import i18n

    i18n.install(language)
    page = visit("people")
    page.show_rights()
    shown = sheet("rights_sheet")
    assert len(shown.findChildren(Label)) > 80
    assert shown.sheet().startswith(b"%PDF")
    i18n.install("en")


def test_worker_reads_the_list_and_changes_nobody(
    visit: Any, workspace: Workspace, sheet: Callable[[str], Any]
) -> None:
    workspace.sign_in(WORKER_ID)
    page = visit("people")
    assert not page.add_button.isEnabled()
    open_row(page, "Бакыт Шаблонов")
    person = sheet("person_sheet")
    assert person.findChild(object, "save_person") is None
    assert "Case worker" in words(person)


def test_administrator_begins_at_the_settings_and_meets_no_error(
    shell: Any, workspace: Workspace
) -> None:
    workspace.sign_in(ADMINISTRATOR_ID)
    shell.rebuild(shell.settings)
    shell.begin()
    assert type(shell.page).__name__ == "SettingsPage"
    assert not shell._message.isVisible()
    for route in sorted(shell.pages()):
        assert shell.go(route), route
    shell.new()
    assert not shell._message.isVisible()


def test_auditor_begins_at_the_journal_and_meets_no_error(shell: Any, workspace: Workspace) -> None:
    assert workspace.confirmation.confirm(PHRASES[SUPERVISOR_ID])
    auditor = workspace.people.add("Пример Проверяющий", "AUDITOR").user_id
    workspace.sign_in(auditor)
    shell.rebuild(shell.settings)
    shell.begin()
    assert type(shell.page).__name__ == "JournalPage"
    assert not shell._message.isVisible()
    assert not shell.go("cases")
    assert shell.go("settings")
    assert shell.page.office is None


def test_kept_case_is_opened_in_an_emergency_and_its_people_take_note(
    visit: Any, shell: Any, workspace: Workspace, sheet: Callable[[str], Any], confirm: Any
) -> None:
    workspace.sign_in(OTHER_WORKER_ID)
    case_id = open_case(workspace, knows="TEAM")
    with workspace.db.write("case_assigned") as session:
        session.get_one(Case, case_id).supervisor_id = None
    workspace.sign_in(SUPERVISOR_ID)
    page = visit("cases")
    page.peek.show_case(workspace.cases.rows([case_id])[case_id], "")
    button(page.peek, "open_in_emergency").click()
    asking = sheet("emergency_sheet")
    asking.open_case()
    assert "The reason is needed." in words(asking)
    asking.reason.setText("Ребёнок звонил")
    confirm()
    asking.open_case()
    assert shell.page.title() == workspace.cases.header(case_id).number
    workspace.sign_in(OTHER_WORKER_ID)
    today = visit("today")
    assert "Opened in an emergency" in words(today)
    number = workspace.cases.header(case_id).number
    button(today, f"noted:{number}").click()
    QApplication.processEvents()
    assert workspace.cases.emergencies() == ()
    assert not [one for one in shell.window.findChildren(Sheet) if one.isVisible()]


def test_the_journal_says_whose_role_changed_and_from_what_to_what(
    visit: Any, workspace: Workspace
) -> None:
    assert workspace.confirmation.confirm(PHRASES[SUPERVISOR_ID])
    person = next(row for row in workspace.people.list() if row.id == OTHER_WORKER_ID)
    workspace.people.change(person.id, {"role": "AUDITOR"}, person.version)
    rows = visit("journal").table.rows
    what, whose = (rows.data(rows.index(0, column), CELL) for column in (2, 4))
    assert "→" in what.detail
    assert (whose.text, whose.icon) == (person.name, "user")
