"""Two people, one record: real forms over one vault, a real sheet, and both texts at the end."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from services.merging import Keep
from tests.conftest import OTHER_WORKER_ID, WORKER_ID
from ui.commission.record_sheet import open_record_sheet
from ui.forms import RecordForm
from ui.merge import MergeSheet


class Chooser:
    """Answers merge sheets as they open: by field what to keep, or putting it off."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._waiting: list[dict[str, Keep] | None] = []
        self.offered: list[dict[str, tuple[str, str]]] = []
        self._timer = QTimer(window)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._look)

    def next(self, **choices: Keep) -> None:
        """Choose this at the next sheet."""
        self._waiting.append(choices)
        self._timer.start()

    def put_off(self) -> None:
        """Leave the next sheet without choosing."""
        self._waiting.append(None)
        self._timer.start()

    def _look(self) -> None:
        for sheet in self._window.findChildren(MergeSheet):
            if sheet.isVisible() and self._waiting:
                choices = self._waiting.pop(0)
                self.offered.append(
                    {
                        key: tuple(
                            sheet.option(key, k)._words.text() for k in (Keep.MINE, Keep.THEIRS)
                        )
                        for key in sheet._groups
                    }
                )
                if choices is None:
                    sheet.findChild(QWidget, "put_off").click()
                    return
                assert not sheet.save_button.isEnabled()
                for key, keep in choices.items():
                    sheet.option(key, keep).click()
                assert sheet.save_button.isEnabled()
                sheet.save_button.click()
                return


@pytest.fixture
def chooser(shell: Any) -> Chooser:
    """Answers the merge sheets of the window."""
    return Chooser(shell.window)


@pytest.fixture
def case_id(desk: Any) -> UUID:
    """A case of one child."""
    return desk.case(family_name="Образцов")


@pytest.fixture
def editor(visit: Callable[..., Any], case_id: UUID) -> Any:
    """The child's form of the case page, open."""
    page = visit("case", case_id=case_id, tab="child")
    page.go("child")
    return page.tab().editors()[0]


@pytest.fixture
def other_saves(workspace: Any, desk: Any, case_id: UUID) -> Callable[..., None]:
    """Another person saves something about the child meanwhile."""

    def save(**values: Any) -> None:
        workspace.sign_in(OTHER_WORKER_ID)
        desk.change_child(case_id, **values)
        workspace.sign_in(WORKER_ID)

    return save


def type_into(editor: Any, **texts: str) -> None:
    """Write into fields of the form."""
    for name, text in texts.items():
        editor.fields.form.editor(name).setText(text)


def stored(workspace: Any, desk: Any, case_id: UUID) -> dict[str, Any]:
    """What the child's record holds now."""
    return workspace.records.get("child", desk.child(case_id)).values


def test_fields_changed_by_one_side_come_together_without_a_question(
    editor: Any, other_saves: Any, chooser: Chooser, workspace: Any, desk: Any, case_id: UUID
) -> None:
    type_into(editor, patronymic="Моё")
    other_saves(other_names="Их", phone="000")
    assert editor.save()
    found = stored(workspace, desk, case_id)
    assert (found["patronymic"], found["other_names"], found["phone"]) == ("Моё", "Их", "000")
    assert chooser.offered == []


def test_a_field_changed_by_both_is_chosen(
    editor: Any, other_saves: Any, chooser: Chooser, workspace: Any, desk: Any, case_id: UUID
) -> None:
    type_into(editor, patronymic="Моё", phone="111")
    other_saves(patronymic="Их", phone="222", other_names="Мисал")
    chooser.next(patronymic=Keep.MINE, phone=Keep.THEIRS)
    assert editor.save()
    found = stored(workspace, desk, case_id)
    assert (found["patronymic"], found["phone"], found["other_names"]) == ("Моё", "222", "Мисал")
    assert chooser.offered == [{"patronymic": ("Моё", "Их"), "phone": ("111", "222")}]


def test_putting_it_off_loses_nothing_and_asks_again(
    editor: Any, other_saves: Any, chooser: Chooser, workspace: Any, desk: Any, case_id: UUID
) -> None:
    type_into(editor, patronymic="Моё")
    other_saves(patronymic="Их")
    chooser.put_off()
    assert not editor.save()
    assert editor.fields.form.editor("patronymic").text() == "Моё"
    assert stored(workspace, desk, case_id)["patronymic"] == "Их"
    assert editor.is_dirty()
    chooser.next(patronymic=Keep.MINE)
    assert editor.save()
    assert stored(workspace, desk, case_id)["patronymic"] == "Моё"


def test_a_third_version_during_the_choice_is_met_as_well(
    editor: Any, other_saves: Any, chooser: Chooser, workspace: Any, desk: Any, case_id: UUID
) -> None:
    type_into(editor, patronymic="Моё")
    other_saves(patronymic="Их")
    merge, times = editor._merge, []

    def slow(current: Any) -> bool:
        done = merge(current)
        if not times:
            other_saves(patronymic="Их ещё раз")
        times.append(done)
        return done

    editor._merge = slow
    chooser.next(patronymic=Keep.MINE)
    chooser.next(patronymic=Keep.MINE)
    assert editor.save()
    assert [each["patronymic"] for each in chooser.offered] == [
        ("Моё", "Их"),
        ("Моё", "Их ещё раз"),
    ]
    assert stored(workspace, desk, case_id)["patronymic"] == "Моё"


def test_both_long_texts_are_kept_under_their_names(
    visit: Any, workspace: Any, desk: Any, chooser: Chooser, case_id: UUID
) -> None:
    records = workspace.records
    harm_id = records.add("harm", {"note": "Начало"}, case_id=case_id)
    page = visit("case", case_id=case_id, tab="work")
    page.go(f"harm:{harm_id}")
    editor = page.tab().editors()[0]
    editor.fields.form.editor("note").setPlainText("Мой рассказ")
    workspace.sign_in(OTHER_WORKER_ID)
    records.change("harm", harm_id, {"note": "Их рассказ"}, records.get("harm", harm_id).version)
    workspace.sign_in(WORKER_ID)
    chooser.next(note=Keep.BOTH)
    assert editor.save()
    assert records.get("harm", harm_id).values["note"] == (
        "[Бакыт Шаблонов]\nИх рассказ\n\n[Жылдыз Макетова]\nМой рассказ"
    )


def test_a_draft_is_merged_on_top_of_what_it_was_typed_on(
    shell: Any,
    editor: Any,
    other_saves: Any,
    chooser: Chooser,
    workspace: Any,
    desk: Any,
    case_id: UUID,
) -> None:
    type_into(editor, patronymic="Моё")
    typed = editor.typed()
    editor.discard()
    other_saves(other_names="Их")
    shell.page.go("child")
    again = shell.page.tab().editors()[0]
    again.put_back(typed)
    assert again.save()
    found = stored(workspace, desk, case_id)
    assert (found["patronymic"], found["other_names"]) == ("Моё", "Их")
    assert chooser.offered == []


def test_domains_of_an_assessment_come_together(
    visit: Any, workspace: Any, chooser: Chooser, case_id: UUID
) -> None:
    service = workspace.assessments
    assessment_id = service.start(case_id, {"kind": "COMPREHENSIVE"})
    page = visit("case", case_id=case_id, tab="assessment")
    editor = page.tab().fill(assessment_id)
    first, second = list(editor.fields.grid._rows)[:2]
    row = editor.fields.grid.row(first)
    row.score.set_value(2)
    row.fields["evidence"].setText("Моё")
    theirs = [
        {"domain": first, "score": 3, "evidence": None},
        {"domain": second, "score": 1, "evidence": "Их"},
    ]
    service.save(assessment_id, {"situation": "Их"}, theirs, service.view(assessment_id).version)
    chooser.next(**{f"{first}.score": Keep.MINE})
    assert editor.save()
    domains = {entry.domain: entry for entry in service.view(assessment_id).domains}
    assert (domains[first].score, domains[first].evidence) == (2, "Моё")
    assert (domains[second].score, domains[second].evidence) == (1, "Их")


def test_a_sheet_saves_on_top_of_the_newer_version(
    shell: Any, visit: Any, workspace: Any, chooser: Chooser, pack: Any
) -> None:
    visit("settings")
    workspace.sign_in(UUID("aaaaaaaa-0000-4000-8000-000000000003"))
    office = workspace.office
    form = RecordForm("office", pack, "en", ("address", "phone"))
    sheet = open_record_sheet(
        shell,
        "Office",
        form,
        {"address": office.address, "phone": office.phone},
        workspace.change_office,
        office.version,
    )
    form.editor("address").setText("Моя")
    workspace.change_office({"address": "Их", "phone": "777"}, office.version)
    chooser.next(address=Keep.MINE)
    sheet.save()
    assert (workspace.office.address, workspace.office.phone) == ("Моя", "777")


def test_what_stands_unread_in_a_field_is_shown_as_typed_and_kept(
    editor: Any, other_saves: Any
) -> None:
    from datetime import date

    form = editor.fields.form
    form.editor("birth_date").setText("весной")
    other_saves(birth_date=date(2012, 3, 1))
    comparison = form.compare({"birth_date": date(2012, 3, 1)})
    assert [(each.mine, each.theirs) for each in comparison.open] == [("весной", "01.03.2012")]
    assert form.editor("birth_date").text() == "весной"
    assert not editor.save()
    assert form.editor("birth_date").text() == "весной"
