"""Before a case is sealed it is said in which other cases the child still stands by name."""

from uuid import UUID

import pytest

from services.errors import NotAllowed
from services.workspace import Workspace
from tests.factories import open_case
from tests.sealed_bench import LEAD, NAMED, OTHER, Bench, sealed_office, sealing


def note(workspace: Workspace, case_id: UUID, text: str) -> str:
    workspace.records.add("case_narrative", {"kind": "NOTE", "text": text}, case_id=case_id)
    return workspace.cases.header(case_id).number


def child(workspace: Workspace) -> UUID:
    return open_case(workspace, family="Канарейкина", given="Айзада")


@pytest.mark.parametrize(
    "text",
    [
        "Вместе с Айзадой Канарейкиной носила ящики",
        "AIZADA KANAREIKINA was seen there",
        "сосед назвал Канарейкину, имя Айзада",
    ],
)
def test_a_note_that_names_the_child_in_any_ending_or_script_is_found(
    bench: Bench, text: str
) -> None:
    workspace = sealed_office(bench)
    sealed = child(workspace)
    other = note(workspace, open_case(workspace, family="Үлгүбаев", given="Азат"), text)
    assert sealing(workspace).mentions(sealed) == [other]


def test_half_of_the_name_and_the_child_s_own_cases_are_not_listed(bench: Bench) -> None:
    workspace = sealed_office(bench)
    sealed = child(workspace)
    note(workspace, sealed, "Айзада Канарейкина молчит")
    note(workspace, open_case(workspace, family="Үлгүбаев"), "видели Айзаду")
    assert sealing(workspace).mentions(sealed) == []


def test_a_case_kept_from_who_seals_is_not_listed(bench: Bench) -> None:
    workspace = sealed_office(bench)
    sealed = child(workspace)
    bench.open(NAMED)
    assert bench.workspace is not None
    kept = open_case(bench.workspace, knows="SUPERVISOR", family="Үлгүбаев", given="Азат")
    number = note(bench.workspace, kept, "Айзада Канарейкина")
    assert sealing(bench.workspace).mentions(sealed) == [number]
    assert sealing(bench.open(LEAD)).mentions(sealed) == []


def test_who_may_not_seal_learns_nothing_by_it(bench: Bench) -> None:
    workspace = sealed_office(bench)
    kept = open_case(workspace, knows="TEAM", family="Канарейкина", given="Айзада")
    with pytest.raises(NotAllowed):
        sealing(bench.open(OTHER)).mentions(kept)
