"""Search finds what is written in a case, in any spelling, as far as one may know."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.errors import NotAllowed
from tests.conftest import OTHER_WORKER_ID
from tests.factories import call, open_case, person, record_raid

if TYPE_CHECKING:
    from services.workspace import Workspace


def found(workspace: "Workspace", text: str) -> list[UUID]:
    """The cases found."""
    return [hit.case_id for hit in workspace.search.find(text)]


@pytest.fixture
def case_id(workspace: "Workspace") -> UUID:
    """The case of Айгүл Демонстрова."""
    return open_case(workspace, family="Демонстрова", given="Айгүл", sex="FEMALE")


@pytest.mark.parametrize(
    "text",
    ["aigul", "Айгүл", "айгуль", "AYGUL", "ай", "демон айгүл", "Aigul Demonstrova", "рынок приме"],
)
def test_case_is_found_by_name_or_place_as_it_is_typed(
    workspace: "Workspace", case_id: UUID, text: str
) -> None:
    assert found(workspace, text) == [case_id]


def test_part_of_a_name_is_found(workspace: "Workspace", case_id: UUID) -> None:
    hits = workspace.search.find("монстр")
    assert [(hit.case_id, hit.how) for hit in hits] == [(case_id, "PART")]


def test_misspelt_name_is_found(workspace: "Workspace", case_id: UUID) -> None:
    hits = workspace.search.find("Дмонстрова")
    assert [(hit.case_id, hit.how) for hit in hits] == [(case_id, "ALIKE")]


def test_every_word_must_be_in_the_case(workspace: "Workspace", case_id: UUID) -> None:
    assert found(workspace, "айгүл нетакая") == []


@pytest.mark.parametrize(
    "text", ["", "   ", "-", '"', "*", "а:б", "(", "AND", "don't", "NEAR(", "'; --"]
)
def test_signs_that_mean_something_to_the_index_do_no_harm(
    workspace: "Workspace", case_id: UUID, text: str
) -> None:
    assert case_id not in found(workspace, text) or text == "don't"


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)
@given(st.text(max_size=40))
def test_any_typed_text_is_answered(workspace: "Workspace", text: str) -> None:
    assert workspace.search.find(text) == []


def test_newest_case_comes_first(workspace: "Workspace") -> None:
    ids = [open_case(workspace, family="Образцов", given="Пример") for _ in range(3)]
    assert found(workspace, "образцов") == ids[::-1]
    assert len(workspace.search.find("образцов", limit=2)) == 2


def test_changed_name_is_found_and_the_old_one_only_through_the_raid_sheet(
    workspace: "Workspace", case_id: UUID
) -> None:
    child_id = workspace.records.get("case_file", case_id).values["child_id"]
    values = {"given_name": "Жылдыз", "other_names": "Звёздочка"}
    workspace.records.change("child", child_id, values, 1)
    assert found(workspace, "Jyldyz") == found(workspace, "звездочка") == [case_id]
    workspace.records.change("child", child_id, {"other_names": None}, 2)
    assert found(workspace, "звездочка") == []
    assert [reason.record for reason in workspace.search.reasons(case_id, "aigul")] == [
        "person_found"
    ]


def test_words_of_family_employer_and_notes_are_found(
    workspace: "Workspace", case_id: UUID
) -> None:
    child_id = workspace.records.get("case_file", case_id).values["child_id"]
    workspace.records.add("family_member", {"name": "Шаблонова Гүлмира"}, child_id=child_id)
    workspace.records.add("work_situation", {"employer": "ОсОО «Примерсервис»"}, case_id=case_id)
    workspace.records.add(
        "case_narrative", {"kind": "NOTE", "text": "Боится собак"}, case_id=case_id
    )
    for text in ("gulmira", "примерсервис", "боится соб"):
        assert found(workspace, text) == [case_id]


def test_removed_words_are_found_no_more_and_again_after_undo(
    workspace: "Workspace", case_id: UUID
) -> None:
    values = {"kind": "NOTE", "text": "Неповторимое слово"}
    note = workspace.records.add("case_narrative", values, case_id=case_id)
    workspace.records.remove("case_narrative", note, 1)
    assert found(workspace, "неповторимое") == []
    workspace.history.undo()
    assert found(workspace, "неповторимое") == [case_id]


def test_case_is_found_by_its_number_in_any_form(workspace: "Workspace", case_id: UUID) -> None:
    number = workspace.cases.header(case_id).number
    assert found(workspace, number.lower().replace("-", " ")) == [case_id]
    assert found(workspace, number[:-2]) == [case_id]
    assert found(workspace, "00001") == [case_id]


def test_number_of_a_raid_finds_its_cases(workspace: "Workspace") -> None:
    result = record_raid(workspace, person(), person("Тестов", "Бек"))
    assert set(found(workspace, result.number)) == set(result.case_ids)


def test_kept_case_is_found_by_others_only_by_its_whole_number(
    workspace: "Workspace", sign_in_as: Callable[[UUID], None]
) -> None:
    case_id = open_case(workspace, knows="TEAM", family="Тайный", given="Пример")
    number = workspace.cases.header(case_id).number
    assert found(workspace, "тайный") == [case_id]
    sign_in_as(OTHER_WORKER_ID)
    for text in ("тайный", "тайны", "айны", "Тайнный", "рынок", number[:-2], "00001"):
        assert workspace.search.find(text) == []
    hits = workspace.search.find(number)
    assert [(hit.case_id, hit.name, hit.place, hit.kept) for hit in hits] == [
        (case_id, "", "", True)
    ]
    with pytest.raises(NotAllowed):
        workspace.search.reasons(case_id, "тайный")


def test_reader_named_in_the_case_finds_it(
    workspace: "Workspace", sign_in_as: Callable[[UUID], None]
) -> None:
    result = record_raid(
        workspace, person("Тайный", "Пример"), knows="TEAM", readers=(OTHER_WORKER_ID,)
    )
    sign_in_as(OTHER_WORKER_ID)
    assert found(workspace, "тайный") == list(result.case_ids)


def test_reason_for_a_match_is_named(workspace: "Workspace", case_id: UUID) -> None:
    reasons = workspace.search.reasons(case_id, "aigul")
    assert (reasons[0].record, reasons[0].field, reasons[0].text) == (
        "child",
        "given_name",
        "Айгүл",
    )


def test_words_of_a_caller_are_found_in_the_case(workspace: "Workspace") -> None:
    values = call(workspace, allegation="Девочка плачет по ночам")
    result = workspace.intake.record(values, [], [person()], knows="OFFICE", open_cases=True)
    assert found(workspace, "плачет") == list(result.case_ids)


def test_rebuilt_index_finds_the_same(workspace: "Workspace", case_id: UUID) -> None:
    others = [open_case(workspace) for _ in range(3)]
    before = {
        text: found(workspace, text) for text in ("айгүл", "азат", "рынок", "00002", "монстр")
    }
    steps: list[tuple[int, int]] = []
    assert workspace.search.rebuild(lambda done, total: steps.append((done, total))) == 4
    assert steps[-1] == (4, 4)
    assert {text: found(workspace, text) for text in before} == before
    assert len(others) == 3


def test_cancelled_rebuild_leaves_the_index_as_it_was(
    workspace: "Workspace", case_id: UUID
) -> None:
    assert workspace.search.rebuild(cancelled=lambda: True) == 0
    assert found(workspace, "айгүл") == [case_id]
