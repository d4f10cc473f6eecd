"""The parts of the window: plain text, keys, and nothing that runs away."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from ui import theme
from ui.shell import Answer, Question
from ui.widgets import (
    Badge,
    Button,
    Chip,
    DecisionDialog,
    IconButton,
    InlineMessage,
    Label,
    LineEdit,
    ListRow,
    PageHeader,
    PassphraseEdit,
    Progress,
    SearchBox,
    SectionTabs,
    Segmented,
    Sheet,
    Toast,
    YesNoUnknown,
    set_tooltip,
)
from ui.widgets.badge import KINDS
from ui.widgets.inputs import TextArea

HOSTILE = '<b>bold</b> & <img src="/etc/passwd">'


@pytest.fixture
def host(kamkor_app: QApplication, qtbot: Any) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_label_shows_markup_as_it_was_typed(host: QWidget) -> None:
    label = Label(HOSTILE, wrap=True)
    assert label.textFormat() is Qt.TextFormat.PlainText
    plain = Label("x" * len(HOSTILE))
    assert label.heightForWidth(2000) == plain.sizeHint().height()


def test_a_tooltip_shows_markup_as_it_was_typed(host: QWidget) -> None:
    button = Button("Open")
    set_tooltip(button, HOSTILE)
    assert "<b>" not in button.toolTip()
    assert "&lt;b&gt;" in button.toolTip()


def test_a_wrapped_label_takes_the_height_its_words_need(host: QWidget) -> None:
    label = Label("слово " * 60, wrap=True)
    assert label.heightForWidth(200) > 4 * label.fontMetrics().height()
    assert label.minimumSizeHint().height() == label.fontMetrics().height()


def test_a_shortened_label_says_the_rest_in_its_tooltip(host: QWidget) -> None:
    label = Label("long words " * 20, elide=True, parent=host)
    label.resize(80, 20)
    label.show()
    assert label.toolTip() == label.text()
    label.resize(4000, 20)
    assert label.toolTip() == ""


def test_every_kind_of_badge_can_be_painted(host: QWidget) -> None:
    for kind in KINDS:
        badge = Badge("State", kind)
        badge.resize(badge.sizeHint())
        assert not badge.grab().isNull()
        assert badge.accessibleName() == "State"


def test_a_refused_button_says_why(host: QWidget) -> None:
    button = Button("Send")
    button.refuse("A measure has no date")
    assert not button.isEnabled()
    assert (button.toolTip(), button.accessibleDescription()) == ("A measure has no date",) * 2
    button.refuse("")
    assert button.isEnabled()


def test_a_button_with_an_icon_alone_has_a_name(host: QWidget) -> None:
    button = IconButton("lock", "Lock")
    assert (button.accessibleName(), button.toolTip()) == ("Lock", "Lock")


def test_arrow_keys_go_through_a_group_of_answers(host: QWidget, qtbot: Any) -> None:
    answers = YesNoUnknown()
    answers.setParent(host)
    answers.show()
    told: list[Any] = []
    answers.changed.connect(lambda: told.append(answers.value()))
    first, second, third = answers.buttons()
    third.setFocus()
    qtbot.keyClick(third, Qt.Key.Key_Left)
    qtbot.keyClick(second, Qt.Key.Key_Left)
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert told == [False, True]
    assert QApplication.focusWidget() is first


def test_setting_an_answer_tells_nobody(host: QWidget) -> None:
    answers = Segmented([("A", "One"), ("B", "Two")])
    told: list[int] = []
    answers.changed.connect(lambda: told.append(1))
    answers.set_value("B")
    answers.set_value(None)
    assert (answers.value(), told) == (None, [])


def test_a_chip_says_its_number(host: QWidget) -> None:
    chip = Chip("Overdue", count=6)
    assert chip.accessibleName() == "Overdue, 6"
    narrow = chip.sizeHint().width()
    chip.setChecked(True)
    assert chip.sizeHint().width() > narrow


def test_tabs_go_round_with_the_arrows(host: QWidget, qtbot: Any) -> None:
    tabs = SectionTabs([("a", "One"), ("b", "Two"), ("c", "Three")])
    tabs.setParent(host)
    tabs.show()
    told: list[str] = []
    tabs.changed.connect(told.append)
    tabs.step(-1)
    tabs.step(1)
    assert told == ["c", "a"]


def test_tabs_stand_in_their_places_as_soon_as_the_line_is_wide_enough(host: QWidget) -> None:
    tabs = SectionTabs([(key, f"A tab called {key}") for key in "abcdefgh"])
    tabs.setParent(host)
    tabs.show()
    tabs.resize(300, tabs.sizeHint().height())
    tabs.resize(2000, tabs.height())
    places = [button.x() for button in tabs.findChildren(QToolButton) if not button.isHidden()]
    assert len(places) == 8
    assert places == sorted(set(places))


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_tabs_that_do_not_fit_stand_in_a_menu_and_the_open_one_stays(
    host: QWidget, qtbot: Any
) -> None:
    tabs = SectionTabs([(key, f"A tab called {key}") for key in "abcdefgh"])
    tabs.setParent(host)
    tabs.show()
    tabs.resize(300, tabs.sizeHint().height())
    hidden = tabs.in_menu()
    assert 0 < len(hidden) < 8
    assert tabs.more.isVisible()

    qtbot.keyClick(tabs.more, Qt.Key.Key_Return)
    menu = tabs.findChild(QMenu, "more_tabs_menu")
    assert [action.data() for action in menu.actions()] == hidden
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)

    assert tabs.current() == hidden[0]
    assert hidden[0] not in tabs.in_menu()
    tabs.resize(2000, tabs.height())
    assert tabs.in_menu() == []
    assert not tabs.more.isVisible()


def test_a_row_that_opens_does_so_with_enter(host: QWidget, qtbot: Any) -> None:
    row = ListRow("Visit", lines=[("", "until Fri", "soon")], opens=True)
    row.setParent(host)
    row.show()
    opened: list[int] = []
    row.activated.connect(lambda: opened.append(1))
    qtbot.keyClick(row, Qt.Key.Key_Return)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert opened == [1, 1]
    assert row.accessibleName() == "Visit, until Fri"


def test_a_search_waits_for_the_last_letter(host: QWidget, qtbot: Any) -> None:
    box = SearchBox("Search")
    box.setParent(host)
    box.show()
    told: list[str] = []
    box.searched.connect(told.append)
    qtbot.keyClicks(box, "aigul")
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["aigul"]


def test_escape_in_a_search_clears_it(host: QWidget, qtbot: Any) -> None:
    box = SearchBox("Search")
    box.setText("x")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""


class Windows(QObject):
    """Notes every window that opens of itself."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(type(watched).__name__)
        return False


@pytest.fixture
def windows(kamkor_app: QApplication) -> Iterator[Windows]:
    noted = Windows()
    kamkor_app.installEventFilter(noted)
    yield noted
    kamkor_app.removeEventFilter(noted)


def test_building_parts_flashes_no_window(windows: Windows, qtbot: Any) -> None:
    for part in (
        Progress("Working"),
        InlineMessage("Text", lead="Lead", button="Open", closable=True),
        PageHeader("Title", "line", back=lambda: None),
        PassphraseEdit("Passphrase"),
    ):
        qtbot.addWidget(part)
    assert windows.opened == []


def test_progress_appears_only_when_work_takes_long(host: QWidget, qtbot: Any) -> None:
    bar = Progress()
    bar.setParent(host)
    bar.start("Checking")
    bar.stop()
    assert not bar.isVisible()
    bar.start("Checking")
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible)
    bar.set_progress(98, 212)
    assert bar.amount.text() == "98 of 212"
    bar.stop()
    assert not bar.isVisible()


def test_work_can_be_stopped_from_its_bar(host: QWidget, qtbot: Any) -> None:
    bar = Progress()
    bar.setParent(host)
    with qtbot.waitSignal(bar.cancelled):
        bar.findChild(Button, "stop").click()


def test_a_toast_waits_while_it_is_hovered_or_focused(host: QWidget, qtbot: Any) -> None:
    taken: list[int] = []
    toast = Toast(host, "Saved", undo=lambda: taken.append(1))
    clock = toast.findChild(QTimer)
    assert clock.isActive()
    toast.button.setFocus()
    assert not clock.isActive()
    toast.button.clearFocus()
    assert clock.isActive()
    toast.button.click()
    assert taken == [1]
    assert not toast.isVisible()


def test_a_toast_goes_to_the_top_from_the_field_that_is_typed_into(host: QWidget) -> None:
    field = LineEdit()
    field.setParent(host)
    field.setGeometry(0, host.height() - 50, host.width(), 32)
    field.show()
    toast = Toast(host, "Saved")
    assert toast.geometry().intersects(field.geometry())
    field.setFocus()
    assert not toast.geometry().intersects(field.geometry())
    toast.close_now()


def test_a_press_on_a_toast_gives_way_to_what_lies_below(host: QWidget, qtbot: Any) -> None:
    toast = Toast(host, "Saved")
    qtbot.mouseClick(toast, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_the_width_of_a_button_does_not_change_with_the_cursor(host: QWidget) -> None:
    theme.apply(QApplication.instance())
    for kind in ("primary", "secondary", "quiet", "link", "danger"):
        for size in ("small", "normal"):
            button = Button("Прочитано", kind=kind, size=size)
            button.setParent(host)
            button.show()
            before = button.sizeHint().width()
            button.setFocus()
            assert button.hasFocus()
            assert button.sizeHint().width() == before, (kind, size)


def test_a_field_of_several_lines_grows_with_its_text(host: QWidget) -> None:
    area = TextArea(rows=3, up_to=9)
    area.setParent(host)
    area.show()
    low = area.sizeHint().height()
    area.setText("\n".join("abcdefgh"))
    grown = area.sizeHint().height()
    assert grown > low
    area.setText("\n".join("abcdefghijklmnop"))
    assert area.sizeHint().height() >= grown
    area.setText("")
    assert area.sizeHint().height() == low


def question() -> Question:
    return Question(
        "Delete the measure “School”?",
        "It can be undone today.",
        [Answer("keep", "Keep"), Answer("delete", "Delete", "danger")],
        "keep",
    )


def test_escape_keeps_my_work(host: QWidget, qtbot: Any) -> None:
    dialog = DecisionDialog(host, question())
    dialog.open()
    assert QApplication.focusWidget() is dialog.choices["keep"]
    with qtbot.waitSignal(dialog.closed) as closed:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert closed.args == ["keep"]


def test_the_cursor_cannot_leave_a_question(host: QWidget, qtbot: Any) -> None:
    behind = LineEdit()
    behind.setParent(host)
    behind.show()
    behind.setFocus()
    dialog = DecisionDialog(host, question())
    dialog.open()
    seen = set()
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        seen.add(QApplication.focusWidget())
    assert seen == set(dialog.choices.values())
    dialog.done("keep")
    assert QApplication.focusWidget() is behind


def test_an_answer_comes_back_from_waiting(host: QWidget) -> None:
    dialog = DecisionDialog(host, question())
    QTimer.singleShot(0, dialog.choices["delete"].click)
    assert dialog.exec() == "delete"


def test_a_sheet_fits_a_small_window(host: QWidget, qtbot: Any) -> None:
    sheet = Sheet(host, width=400)
    sheet.body.addWidget(Label("слово " * 2000, wrap=True))
    sheet.open()
    host.resize(500, 300)
    qtbot.waitUntil(lambda: sheet.width() == 500)
    assert host.rect().contains(sheet.panel.geometry())
    sheet.done("")


def test_a_passphrase_is_hidden_until_the_eye_is_pressed(host: QWidget, qtbot: Any) -> None:
    field = PassphraseEdit("Passphrase")
    field.setParent(host)
    field.show()
    field.edit.setText("four quiet words")
    hidden = field.edit.displayText()
    assert "four" not in hidden
    eye = field.findChild(IconButton)
    eye.click()
    assert field.edit.displayText() == "four quiet words"
    assert eye.accessibleName() == "Hide the passphrase"


def test_caps_lock_is_noticed_from_the_letters(host: QWidget, qtbot: Any) -> None:
    field = PassphraseEdit("Passphrase")
    field.setParent(host)
    field.show()
    qtbot.keyClick(field.edit, "A")
    assert "Caps Lock is on" in field.hint.text()
    qtbot.keyClick(field.edit, "a")
    assert "Caps Lock is off" in field.hint.text()
    qtbot.keyClick(field.edit, "A", Qt.KeyboardModifier.ShiftModifier)
    assert "Caps Lock is off" in field.hint.text()
