"""A raid or a call becomes cases, in one step that can be taken back."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest
from sqlmodel import select

from models.case import Case
from models.child import Child
from models.intake import IntakeEvent, IntakeParticipant, PersonFound
from models.situation import Harm, WorkSituation
from models.user import NumberSeries
from services.errors import InvalidInput, NotAllowed, NotFound, RuleViolation
from services.numbers import parse_number
from tests.conftest import OTHER_WORKER_ID, SUPERVISOR_ID, WORKER_ID, FakeClock
from tests.factories import call, open_case, person, raid, record_raid

if TYPE_CHECKING:
    from services.workspace import Workspace


def all_of(workspace: "Workspace", model: Any) -> list[Any]:
    """Every row of a table."""
    with workspace.db.read() as session:
        return list(session.exec(select(model)))


def test_raid_opens_a_case_for_each_child(workspace: "Workspace") -> None:
    result = workspace.intake.record(
        raid(workspace),
        ["KG.SOC", "KG.SOC"],
        [
            person("Кулунбаев", "Азат"),
            person(
                "Мокова", "Гулнара", sex="FEMALE", age_from=12, age_to=12, in_school_hours=False
            ),
            person("Демоева", "Нилуфар", sex="FEMALE", age_from=11, age_to=11, danger=True),
        ],
        knows="OFFICE",
        open_cases=True,
    )
    assert len(result.case_ids) == 3
    cases = {case.id: case for case in all_of(workspace, Case)}
    first = cases[result.case_ids[0]]
    assert first.channel == "RAID"
    assert first.detected_at == workspace.clock()
    assert first.place == "рынок «Пример», ряд 4"
    assert first.worker_id == WORKER_ID
    assert first.supervisor_id == SUPERVISOR_ID
    assert first.intake_id == result.intake_id
    assert {work.sector for work in all_of(workspace, WorkSituation)} == {"SV.MARKET"}
    assert [harm.case_id for harm in all_of(workspace, Harm)] == [result.case_ids[2]]
    assert len(all_of(workspace, IntakeParticipant)) == 1
    assert {found.case_id for found in all_of(workspace, PersonFound)} == set(result.case_ids)


def test_child_carries_the_age_as_it_was_stated_and_when(workspace: "Workspace") -> None:
    open_case(workspace, age_from=15, age_to=17, age_estimated=True)
    child = all_of(workspace, Child)[0]
    assert (child.age_from, child.age_to, child.age_estimated) == (15, 17, True)
    assert child.age_stated_on == date(2026, 11, 17)
    assert child.birth_date is None


def test_numbers_are_consecutive_and_valid(workspace: "Workspace") -> None:
    record_raid(workspace, person(), person("Тестов", "Бек"))
    sequences = sorted(parse_number(case.number).sequence for case in all_of(workspace, Case))
    assert sequences == [1, 2]
    event = all_of(workspace, IntakeEvent)[0]
    assert parse_number(event.number).letter == "N"


def test_number_takes_the_year_of_the_office(workspace: "Workspace", clock: FakeClock) -> None:
    from datetime import UTC, datetime

    clock.set(datetime(2026, 12, 31, 18, 30, tzinfo=UTC))
    open_case(workspace)
    assert parse_number(all_of(workspace, Case)[0].number).year == 27


def test_whole_raid_is_undone_at_once_and_its_numbers_stay_used(workspace: "Workspace") -> None:
    record_raid(workspace, person(), person("Тестов", "Бек"))
    workspace.history.undo()
    for model in (Case, Child, PersonFound, IntakeEvent, WorkSituation):
        assert all_of(workspace, model) == []
    assert workspace.search.find("Тестов") == []
    record_raid(workspace)
    assert parse_number(all_of(workspace, Case)[0].number).sequence == 3
    assert {series.last for series in all_of(workspace, NumberSeries)} == {2, 3}


def test_raid_undone_and_repeated_is_as_it_was(workspace: "Workspace") -> None:
    result = record_raid(workspace)
    number = all_of(workspace, Case)[0].number
    workspace.history.undo()
    workspace.history.redo()
    assert [(case.id, case.number) for case in all_of(workspace, Case)] == [
        (result.case_ids[0], number)
    ]
    assert [hit.case_id for hit in workspace.search.find("azat")] == list(result.case_ids)


def test_nothing_is_stored_when_one_row_is_wrong(workspace: "Workspace") -> None:
    with pytest.raises(InvalidInput) as refused:
        record_raid(workspace, person(), person(age_from=15, age_to=13))
    assert refused.value.fields == {"1.age_to": "range_reversed"}
    assert all_of(workspace, IntakeEvent) == []


def test_who_may_know_is_asked_first(workspace: "Workspace") -> None:
    with pytest.raises(InvalidInput) as refused:
        record_raid(workspace, knows="")
    assert refused.value.fields == {"knows": "required"}


def test_call_asks_the_three_questions_and_takes_unknown_for_an_answer(
    workspace: "Workspace",
) -> None:
    values = call(workspace)
    del values["trafficking"]
    with pytest.raises(InvalidInput) as refused:
        workspace.intake.record(values, [], [person()], knows="OFFICE", open_cases=True)
    assert refused.value.fields == {"trafficking": "required"}
    workspace.intake.record(call(workspace), [], [person()], knows="OFFICE", open_cases=True)
    assert all_of(workspace, IntakeEvent)[0].trafficking is None


@pytest.mark.parametrize("outcome", ["NOT_A_CHILD", "ADVICE", "INFORMATION"])
def test_call_may_end_without_a_case(workspace: "Workspace", outcome: str) -> None:
    values = call(workspace, outcome=outcome)
    result = workspace.intake.record(values, [], [], knows="OFFICE", open_cases=False)
    assert result.case_ids == ()
    assert all_of(workspace, Case) == []
    assert all_of(workspace, IntakeEvent)[0].outcome == outcome


def test_call_without_a_case_says_how_it_ended(workspace: "Workspace") -> None:
    with pytest.raises(InvalidInput) as refused:
        workspace.intake.record(call(workspace), [], [], knows="OFFICE", open_cases=False)
    assert refused.value.fields == {"outcome": "required"}


def test_call_about_a_known_child_is_added_to_the_case(workspace: "Workspace") -> None:
    case_id = open_case(workspace)
    values = call(workspace, outcome="LINKED", immediate_danger=True)
    result = workspace.intake.record(
        values, [], [person(case_id=case_id)], knows="OFFICE", open_cases=False
    )
    assert result.linked == (case_id,)
    assert len(all_of(workspace, Case)) == 1
    assert [(harm.case_id, harm.danger) for harm in all_of(workspace, Harm)] == [(case_id, True)]


def test_linked_call_names_its_case(workspace: "Workspace") -> None:
    values = call(workspace, outcome="LINKED")
    with pytest.raises(InvalidInput) as refused:
        workspace.intake.record(values, [], [person()], knows="OFFICE", open_cases=False)
    assert refused.value.fields == {"case_id": "case_needed"}
    with pytest.raises(NotFound):
        workspace.intake.record(
            values, [], [person(case_id=uuid4())], knows="OFFICE", open_cases=False
        )


def test_event_cannot_be_added_to_a_case_that_is_kept(
    workspace: "Workspace", sign_in_as: Callable[[UUID], None]
) -> None:
    case_id = open_case(workspace, knows="TEAM")
    sign_in_as(OTHER_WORKER_ID)
    with pytest.raises(NotAllowed):
        record_raid(workspace, person(case_id=case_id))


@pytest.mark.parametrize(
    ("event", "found", "sensitivity"),
    [
        ({}, {}, "NORMAL"),
        ({}, {"exploitation": ("prostitution",)}, "WFCL"),
        ({}, {"exploitation": ("trafficking",)}, "TIP"),
        ({}, {"papers_held": True}, "TIP"),
        ({"worst_form": True}, {}, "WFCL"),
        ({"trafficking": True, "worst_form": True}, {}, "TIP"),
    ],
)
def test_sensitivity_follows_what_was_seen(
    workspace: "Workspace", event: dict[str, Any], found: dict[str, Any], sensitivity: str
) -> None:
    record_raid(workspace, person(**found), event=raid(workspace, **event))
    assert all_of(workspace, Case)[0].sensitivity == sensitivity


def test_adult_gets_no_case_unless_exploited(workspace: "Workspace") -> None:
    result = record_raid(
        workspace,
        person(),
        person("Взрослов", "Пример", age_from=30, age_to=30),
        person("Взрослова", "Пример", age_from=19, age_to=19, exploitation=("trafficking",)),
    )
    assert len(result.case_ids) == 2
    assert result.adults == 1


def test_estimate_of_eighteen_may_be_a_child(workspace: "Workspace") -> None:
    result = record_raid(workspace, person(age_from=18, age_to=18, age_estimated=True))
    assert len(result.case_ids) == 1


def test_cases_can_be_opened_later_from_the_sheet(workspace: "Workspace") -> None:
    result = workspace.intake.record(
        raid(workspace), [], [person()], knows="OFFICE", open_cases=False
    )
    found = workspace.intake.view(result.intake_id).persons[0]
    opened = workspace.intake.open_cases(result.intake_id, [found.id])
    assert len(opened) == 1
    assert workspace.intake.view(result.intake_id).persons[0].case_id == opened[0]
    with pytest.raises(RuleViolation) as refused:
        workspace.intake.open_cases(result.intake_id, [found.id])
    assert refused.value.code == "person_has_case"


def test_list_of_events_counts_persons_and_cases(workspace: "Workspace", clock: FakeClock) -> None:
    record_raid(workspace, person(), person("Тестов", "Бек"))
    clock.forward(hours=1)
    workspace.intake.record(
        call(workspace, outcome="ADVICE"), [], [], knows="OFFICE", open_cases=False
    )
    rows = workspace.intake.rows()
    assert [(row.channel, row.persons, row.cases) for row in rows] == [
        ("HOTLINE", 0, 0),
        ("RAID", 2, 2),
    ]


def test_event_that_is_kept_shows_no_place_and_no_persons_to_others(
    workspace: "Workspace", sign_in_as: Callable[[UUID], None]
) -> None:
    result = record_raid(workspace, knows="TEAM")
    sign_in_as(OTHER_WORKER_ID)
    assert [(row.kept, row.place) for row in workspace.intake.rows()] == [(True, "")]
    with pytest.raises(NotAllowed):
        workspace.intake.view(result.intake_id)
    assert workspace.intake.earlier_at("рынок Пример ряд 4") == []


def test_second_call_about_one_address_is_noticed(workspace: "Workspace") -> None:
    result = record_raid(workspace)
    assert [row.id for row in workspace.intake.earlier_at("Рынок Пример, ряд 4")] == [
        result.intake_id
    ]
    assert workspace.intake.earlier_at("рынок «Образец»") == []


def alike(workspace: "Workspace", **values: Any) -> list[UUID]:
    """The cases proposed for a child."""
    return [found.case_id for found in workspace.intake.similar(person(**values))]


def test_same_child_in_another_spelling_is_proposed(workspace: "Workspace") -> None:
    case_id = open_case(workspace, family="Демонстрова", given="Айгүл", sex="FEMALE")
    assert alike(workspace, family="Demonstrova", given="Aigul", sex="FEMALE") == [case_id]
    assert alike(workspace, family="Демонстрова", given="Айгуль", sex="FEMALE") == [case_id]
    assert alike(workspace, family="Демонстрава", given="Айгуль", sex=None) == [case_id]


def test_different_child_is_not_proposed(workspace: "Workspace") -> None:
    open_case(workspace, family="Демонстрова", given="Айгүл", sex="FEMALE")
    assert alike(workspace, family="Демонстров", given="Айбек") == []
    assert alike(workspace, family="Образцова", given="Айгүл", sex="FEMALE") == []
    assert (
        alike(workspace, family="Демонстрова", given="Айгүл", sex="FEMALE", age_from=5, age_to=5)
        == []
    )
    assert alike(workspace, family=None, given=None) == []


def test_age_may_have_been_estimated_differently(workspace: "Workspace") -> None:
    case_id = open_case(workspace, age_from=13, age_to=13)
    assert alike(workspace, age_from=15, age_to=15, age_estimated=True) == [case_id]


def test_child_of_a_kept_case_is_never_proposed_to_others(
    workspace: "Workspace", sign_in_as: Callable[[UUID], None]
) -> None:
    case_id = open_case(workspace, knows="TEAM")
    assert alike(workspace) == [case_id]
    sign_in_as(OTHER_WORKER_ID)
    assert alike(workspace) == []


def test_person_of_a_kept_case_has_no_name_in_the_event_for_others(
    workspace: "Workspace", sign_in_as: Callable[[UUID | None], None]
) -> None:
    result = record_raid(workspace, person(given="Азат"), person(given="Бек"))
    kept, _ = result.case_ids
    workspace.cases.set_readers(kept, "TEAM", [])
    sign_in_as(OTHER_WORKER_ID)
    hidden, shown = workspace.intake.view(result.intake_id).persons
    assert (hidden.kept, shown.kept) == (True, False)
    assert set(hidden.values.values()) == {None}
    assert hidden.case_number
    assert shown.values["given_name"] == "Бек"


def test_raid_after_midnight_was_seen_on_the_new_day(
    workspace: "Workspace", clock: FakeClock
) -> None:
    at_two = datetime(2026, 11, 16, 20, 0, tzinfo=UTC)
    case_id = record_raid(
        workspace, person(danger=True), event=raid(workspace, received_at=at_two)
    ).case_ids[0]
    for record in ("work_situation", "harm"):
        seen = workspace.records.list(record, case_id=case_id)[0].values["observed_on"]
        assert seen == date(2026, 11, 17)
