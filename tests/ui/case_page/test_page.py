"""The case page: every tab opens, forms save, and nothing typed is ever lost."""

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from services.settings import Settings
from tests.conftest import OTHER_WORKER_ID
from ui import i18n
from ui.cases.case_page.page import CasePage

TABS = (
    "overview", "child", "family", "work", "consent", "assessment", "plan", "referrals",
    "care", "nrm", "return", "enforcement", "outcome", "documents", "chronology",
)  # fmt: skip


def field(page: CasePage, name: str) -> QWidget:
    """The input of a field of the form that is open on the present tab."""
    editor = page.tab().editors()[0]
    found = editor.findChild(QWidget, name)
    assert found is not None, name
    return found


def button(page: CasePage, name: str) -> QPushButton:
    found = page.tab().findChild(QPushButton, name)
    assert found is not None, name
    return found


def type_into(widget: QWidget, text: str) -> None:
    """Put text where the cursor is; the test platform has no Cyrillic keyboard."""
    if isinstance(widget, QLineEdit):
        widget.selectAll()
        widget.insert(text)
    elif isinstance(widget, QPlainTextEdit):
        widget.selectAll()
        widget.insertPlainText(text)
    else:
        raise AssertionError(type(widget))


def pick(widget: QWidget, code: str) -> None:
    assert isinstance(widget, QComboBox)
    widget.setCurrentIndex(widget.findData(code))
    assert widget.currentData() == code


@pytest.mark.parametrize("key", TABS)
def test_every_tab_opens(page: CasePage, key: str):
    page.show_tab(key)
    assert page.tab().key == key
    assert page.tab().is_built
    assert page.tab().isVisible()


def test_control_tab_goes_round_the_tabs(page: CasePage):
    page.next_tab(1)
    assert page.tab().key == "child"
    page.next_tab(-1)
    page.next_tab(-1)
    assert page.tab().key == "chronology"


def test_saving_a_family_member_keeps_kyrgyz_letters(page, workspace):
    page.show_tab("family")
    button(page, "add_family_member").click()
    type_into(field(page, "name"), "Үлгүлүева Өрнөк")
    button(page, "save").click()
    child_id = workspace.cases.header(page._ctx.case_id).child_id
    stored = workspace.records.list("family_member", child_id=child_id)
    assert [view.values["name"] for view in stored] == ["Үлгүлүева Өрнөк"]
    assert page.tab().editors() == []
    assert page.tab().findChild(QWidget, "record") is not None


def test_a_form_without_a_needed_field_says_so_and_keeps_the_rest(page, workspace):
    page.show_tab("family")
    button(page, "add_family_member").click()
    type_into(field(page, "phone"), "000")
    assert not page.tab().editors()[0].save()
    assert field(page, "phone").text() == "000"
    assert field(page, "name").property("problem")
    assert page.tab().findChild(QWidget, "notice") is not None


def test_change_of_language_keeps_what_was_typed(page, window):
    page.go("harm")
    type_into(field(page, "note"), "«Көп жүк көтөрөм»")
    i18n.install("ru")
    window.rebuild(Settings(language="ru"))
    again = window.page
    assert isinstance(again, CasePage)
    assert again is not page
    assert again.tab().key == "work"
    assert field(again, "note").toPlainText() == "«Көп жүк көтөрөм»"
    assert again.dirty()


def test_leaving_asks_and_keep_editing_stays(page, window, answers):
    page.go("harm")
    type_into(field(page, "note"), "Образец")
    asked = answers("stay")
    assert not window.go("settings")
    assert len(asked) == 1
    assert window.page is page
    assert field(page, "note").toPlainText() == "Образец"


def test_leaving_can_save_on_the_way(page, window, workspace, case_id, answers):
    page.go("harm")
    type_into(field(page, "note"), "Образец")
    answers("save")
    assert window.go("settings")
    stored = workspace.records.list("harm", case_id=case_id)
    assert [view.values["note"] for view in stored] == ["Образец"]


def test_a_draft_comes_back_when_the_form_is_opened_again(page, window, workspace, case_id):
    page.go("harm")
    type_into(field(page, "note"), "Начатый текст")
    page.tab().editors()[0].keep_draft()
    page.tab()._drop()
    page.go("harm")
    assert field(page, "note").toPlainText() == "Начатый текст"
    assert page.dirty()


def test_another_form_does_not_push_out_unsaved_text(page):
    page.go("harm")
    type_into(field(page, "note"), "Образец")
    page.go("schooling")
    assert page.tab().editors()[0].fields.record == "harm"
    assert page.tab().findChild(QWidget, "notice") is not None


def test_removing_a_record_can_be_undone(page, workspace, window, case_id):
    workspace.records.add("schooling", {"school": "Школа № 00"}, case_id=case_id)
    page.show_tab("work")
    button(page, "remove_schooling").click()
    assert workspace.records.list("schooling", case_id=case_id) == []
    window.undo()
    assert len(workspace.records.list("schooling", case_id=case_id)) == 1


def test_safety_note_stands_above_everything(page, workspace, case_id):
    page.go("safety_note")
    type_into(field(page, "text"), "Отцу о деле пока не сообщать")
    page.save()
    note = page.findChild(QWidget, "safety")
    assert note is not None
    assert "Отцу о деле пока не сообщать" in note.text.text()


def test_kept_case_shows_nothing_to_another_worker(window, workspace, sign_in_as):
    from tests.factories import open_case

    kept = open_case(workspace, "TEAM")
    sign_in_as(OTHER_WORKER_ID)
    assert not window.open_case(kept)


def test_escape_asks_before_it_discards(page, qtbot, answers):
    page.go("harm")
    type_into(field(page, "note"), "Образец")
    asked = answers("stay")
    qtbot.keyClick(page.tab().editors()[0], Qt.Key.Key_Escape)
    assert asked
    assert field(page, "note").toPlainText() == "Образец"


def test_opening_a_case_puts_the_cursor_on_what_is_next(page, qtbot):
    qtbot.waitUntil(lambda: any(b.hasFocus() for b in page.tab().strip.findChildren(QWidget)))


def test_header_says_who_and_where(page, workspace, case_id):
    number = workspace.cases.header(case_id).number
    title = page.findChild(QWidget, "case_title")
    subtitle = page.findChild(QWidget, "case_subtitle")
    assert "Азат" in title.text()
    assert subtitle.text().startswith(number)
    assert "13" in subtitle.text()


def test_overview_is_read_again_after_a_commit(page, workspace, case_id, clock):
    assert isinstance(case_id, UUID)
    before = page._view.next_steps
    clock.forward(hours=1)
    workspace.acts.record(case_id, "NOTICE_GIVEN", {"happened_at": clock() - timedelta(minutes=5)})
    assert page._view.next_steps != before


class _StrayWindows(QObject):
    """Notes every window that appears beside the page's own."""

    def __init__(self, own: QWidget) -> None:
        super().__init__()
        self.own, self.seen = own, []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and watched is not self.own:
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_flashes_as_a_window_of_its_own(page, qapp):
    watch = _StrayWindows(page.window())
    qapp.installEventFilter(watch)
    for key in TABS:
        page.show_tab(key)
    for form in ("plan", "consent", "assessment", "referral", "harm", "visit", "child"):
        page.go(form)
    page.refresh(None)
    qapp.removeEventFilter(watch)
    assert watch.seen == []
