"""Forms built from the table of fields: every kind comes back, and nothing typed is lost."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from models.fields import Kind, all_fields, fields_of
from services.errors import InvalidInput
from ui import i18n
from ui.forms import RecordForm
from ui.widgets import Combo, KyrgyzKeys, Segmented

if TYPE_CHECKING:
    from services.packs.model import Pack


@pytest.fixture
def make_form(kamkor_app: QApplication, qtbot: Any, pack: "Pack") -> Callable[..., RecordForm]:
    def make(record: str, *names: str, **options: Any) -> RecordForm:
        form = RecordForm(record, pack, "en", names or None, **options)
        qtbot.addWidget(form)
        form.resize(700, 500)
        form.show()
        form.activateWindow()
        return form

    return make


@pytest.fixture
def in_russian(kamkor_app: QApplication) -> Iterator[None]:
    i18n.install("ru")
    yield
    i18n.install("en")


def sample(kind: Kind, codes: list[str]) -> Any:
    return {
        Kind.TEXT: "Образцовая, 0",
        Kind.NAME: "Үлгүбаева Мисал",
        Kind.NARRATIVE: "Two lines\nof ордо “text” <b>&",
        Kind.WHOLE: 14,
        Kind.NUMBER: Decimal("2.50"),
        Kind.DATE: date(2026, 3, 9),
        Kind.MOMENT: datetime(2026, 11, 10, 13, 50, tzinfo=UTC),
        Kind.YES_NO: False,
        Kind.CODE: codes[-1] if codes else None,
        Kind.CODES: tuple(sorted(codes[:2])) or None,
    }[kind]


def test_every_field_of_every_record_comes_back_as_it_was_shown(
    make_form: Callable[..., RecordForm], pack: "Pack"
) -> None:
    records: dict[str, dict[str, Any]] = {}
    for spec in all_fields():
        if spec.kind is not Kind.LINK and spec.in_form:
            codes = [code for code, _text in pack.options(spec.codes, "en")] if spec.codes else []
            records.setdefault(spec.record, {})[spec.name] = sample(spec.kind, codes)
    for record, values in records.items():
        form = make_form(record)
        form.show_values(values)
        assert form.values() == values, record
        assert not form.is_changed()


def test_an_empty_form_says_nothing_is_known(make_form: Callable[..., RecordForm]) -> None:
    values = make_form("child").values()
    assert set(values.values()) == {None}


def test_a_page_can_offer_choices_of_its_own(make_form: Callable[..., RecordForm]) -> None:
    first, second = uuid4(), uuid4()
    form = make_form("child", "sex", links={"sex": [(first, "One"), (second, "Two")]})
    form.show_values({"sex": second})
    assert form.values() == {"sex": second}


def test_a_date_that_does_not_exist_stays_typed_and_is_named(
    make_form: Callable[..., RecordForm],
) -> None:
    form = make_form("child", "family_name", "birth_date")
    form.editor("family_name").setText("Example")
    form.editor("birth_date").setText("31.02.2014")
    with pytest.raises(InvalidInput) as refused:
        form.values()
    assert refused.value.fields == {"birth_date": "date_no_such_day"}
    assert form.editor("birth_date").text() == "31.02.2014"
    shown = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert "There is no 31 February 2014." in shown
    assert form.editor("birth_date").property("problem")
    assert form.editor("birth_date").accessibleDescription() == "There is no 31 February 2014."


def test_the_first_wrong_field_takes_the_cursor(
    make_form: Callable[..., RecordForm], qtbot: Any
) -> None:
    form = make_form("child", "family_name", "birth_date", "age_from")
    form.editor("age_from").setText("many")
    form.editor("birth_date").setText("soon")
    with pytest.raises(InvalidInput):
        form.values()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form.editor("birth_date"))


def test_an_error_goes_away_when_the_field_is_put_right(
    make_form: Callable[..., RecordForm],
) -> None:
    form = make_form("child", "birth_date")
    form.editor("birth_date").setText("31.02.2014")
    with pytest.raises(InvalidInput):
        form.values()
    form.editor("birth_date").setText("28.02.2014")
    assert form.values() == {"birth_date": date(2014, 2, 28)}
    assert not form.editor("birth_date").property("problem")


def test_errors_of_the_service_stand_below_their_fields(
    make_form: Callable[..., RecordForm],
) -> None:
    form = make_form("child", "family_name")
    form.show_errors({"family_name": "required", "elsewhere": "required"})
    shown = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert "This is needed to go on" in shown


def test_a_field_appears_when_its_question_is_answered(
    make_form: Callable[..., RecordForm],
) -> None:
    form = make_form("child", "disability", "disability_note")
    assert not form.editor("disability_note").isVisible()
    yes = form.editor("disability").buttons()[0]
    yes.click()
    assert form.editor("disability_note").isVisible()


def test_a_field_that_holds_something_is_never_hidden(
    make_form: Callable[..., RecordForm],
) -> None:
    form = make_form("child", "disability", "disability_note")
    form.show_values({"disability": False, "disability_note": "needs a ramp"})
    assert form.editor("disability_note").isVisible()
    assert form.values()["disability_note"] == "needs a ramp"


def test_a_range_of_ages_fills_both_fields(
    make_form: Callable[..., RecordForm], qtbot: Any, type_text: Callable[[str], None]
) -> None:
    form = make_form("person_found", "age_from", "age_to", "age_estimated")
    qtbot.waitUntil(form.isActiveWindow)
    form.editor("age_from").setFocus()
    type_text("13–15")
    qtbot.keyClick(form.editor("age_from"), Qt.Key.Key_Tab)
    assert form.values() == {"age_from": 13, "age_to": 15, "age_estimated": True}


def test_yes_no_and_unknown_are_three_answers(make_form: Callable[..., RecordForm]) -> None:
    form = make_form("child", "interpreter")
    answers = form.editor("interpreter")
    assert isinstance(answers, Segmented)
    seen = []
    for button in answers.buttons():
        button.click()
        seen.append(form.values()["interpreter"])
    assert seen == [True, False, None]


def test_a_needed_answer_is_never_given_beforehand(make_form: Callable[..., RecordForm]) -> None:
    form = make_form("visit")
    met = form.editor("seen")
    shown = [button for button in met.buttons() if not button.isHidden()]
    assert len(shown) == 2
    assert not any(button.isChecked() for button in met.buttons())
    assert form.values()["seen"] is None
    form.show_values({"seen": False})
    assert form.values()["seen"] is False


def test_a_long_name_is_shown_from_its_beginning(make_form: Callable[..., RecordForm]) -> None:
    form = make_form("visit")
    form.show_values({"agency": "MIA"})
    line = form.editor("agency").lineEdit()
    assert line.text()
    assert line.cursorPosition() == 0


def test_none_of_these_is_another_answer_than_nothing_chosen(
    make_form: Callable[..., RecordForm],
) -> None:
    form = make_form("person_found", "exploitation")
    form.show_values({"exploitation": ()})
    assert form.values() == {"exploitation": ()}
    form.show_values({"exploitation": None})
    assert form.values() == {"exploitation": None}


def test_a_long_list_is_searched_by_typing(
    make_form: Callable[..., RecordForm], pack: "Pack"
) -> None:
    form = make_form("person_found", "sector")
    combo = form.editor("sector")
    assert isinstance(combo, Combo)
    options = pack.options("sector", "en")
    if combo.isEditable():
        combo.setEditText(options[3][1].upper())
        assert form.values() == {"sector": options[3][0]}
        combo.setEditText("no such thing at all")
        with pytest.raises(InvalidInput) as refused:
            form.values()
        assert refused.value.fields == {"sector": "choose_from_list"}
        assert combo.currentText() == "no such thing at all"
    else:
        combo.setCurrentIndex(4)
        assert form.values() == {"sector": options[3][0]}


def test_a_code_the_pack_no_longer_knows_is_kept(make_form: Callable[..., RecordForm]) -> None:
    form = make_form("child", "sex")
    form.show_values({"sex": "OLD.CODE"})
    assert form.values() == {"sex": "OLD.CODE"}


def test_the_wheel_changes_no_list(make_form: Callable[..., RecordForm]) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    form = make_form("child", "sex")
    combo = form.editor("sex")
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, turn)
    assert form.values() == {"sex": None}


def test_a_draft_brings_back_what_cannot_be_read_yet(make_form: Callable[..., RecordForm]) -> None:
    names = ("family_name", "birth_date", "interpreter", "languages", "sex")
    form = make_form("child", *names)
    form.show_values({"sex": "F", "interpreter": True})
    form.editor("birth_date").setText("31.02.")
    form.editor("family_name").setText("Мисал")
    fresh = make_form("child", *names)
    fresh.restore_draft(form.draft())
    assert fresh.editor("birth_date").text() == "31.02."
    assert fresh.editor("family_name").text() == "Мисал"
    assert fresh.is_changed()


def test_what_was_loaded_counts_as_unchanged_until_it_is_edited(
    make_form: Callable[..., RecordForm],
) -> None:
    form = make_form("child", "family_name")
    told: list[int] = []
    form.changed.connect(lambda: told.append(1))
    form.show_values({"family_name": "Example"})
    assert (form.is_changed(), told) == (False, [])
    form.editor("family_name").setText("Example-Образцов")
    assert (form.is_changed(), len(told)) == (True, 1)
    form.mark_saved()
    assert not form.is_changed()


def test_every_field_has_its_label_as_buddy_and_name(make_form: Callable[..., RecordForm]) -> None:
    form = make_form("intake_event")
    specs = fields_of("intake_event")
    buddies = {label.buddy() for label in form.findChildren(QLabel) if label.buddy() is not None}
    for name in form.names():
        editor = form.editor(name)
        assert editor.objectName() == name
        assert editor.accessibleName() == specs[name].label, name
    assert len(buddies) == len(form.names())


def test_tab_goes_through_the_form_in_reading_order(
    make_form: Callable[..., RecordForm], qtbot: Any
) -> None:
    form = make_form("child", "family_name", "given_name", "sex", "address", keys=False)
    qtbot.waitUntil(form.isActiveWindow)
    form.focus_first()
    seen = []
    for _ in range(4):
        seen.append(QApplication.focusWidget().objectName())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert seen == ["family_name", "given_name", "sex", "address"]


def test_kyrgyz_letters_can_be_typed_without_their_keys(
    make_form: Callable[..., RecordForm], qtbot: Any
) -> None:
    form = make_form("child", "family_name", "disability_note")
    qtbot.waitUntil(form.isActiveWindow)
    edit = form.editor("family_name")
    edit.setFocus()
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    shifted = held | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(edit, Qt.Key.Key_O, shifted)
    for key in (Qt.Key.Key_N, Qt.Key.Key_U):
        qtbot.keyClick(edit, key, held)
    assert edit.text() == "Өңү"
    form.findChild(KyrgyzKeys).children()[2].click()
    assert edit.text() == "Өңүө"
    assert QApplication.focusWidget() is edit


def test_pasted_text_stays_plain(make_form: Callable[..., RecordForm]) -> None:
    from PySide6.QtCore import QMimeData

    form = make_form("intake_event", "allegation")
    paste = QMimeData()
    paste.setHtml("<b>bold</b>")
    paste.setText("<b>bold</b>")
    area = form.editor("allegation")
    assert isinstance(area, QPlainTextEdit)
    area.insertFromMimeData(paste)
    assert form.values() == {"allegation": "<b>bold</b>"}


def test_a_form_speaks_the_language_in_force(in_russian: None, pack: "Pack", qtbot: Any) -> None:
    form = RecordForm("child", pack, names=("sex",))
    qtbot.addWidget(form)
    combo = form.editor("sex")
    assert [combo.itemText(n) for n in range(1, combo.count())] == [
        text for _code, text in pack.options("sex", "ru")
    ]


def test_a_form_that_is_only_read_takes_no_letter(
    make_form: Callable[..., RecordForm], qtbot: Any
) -> None:
    form = make_form("child", "family_name", "sex", "interpreter", read_only=True)
    form.show_values({"family_name": "Example", "sex": "F", "interpreter": True})
    qtbot.keyClicks(form.editor("family_name"), "x")
    assert form.values() == {"family_name": "Example", "sex": "F", "interpreter": True}
