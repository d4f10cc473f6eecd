"""Who may do what: every cell of the table that was written by hand, and the edges beside it."""

from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any
from uuid import UUID

import pytest

from models.fields import Sensitivity, fields_of
from models.registry import RECORDS
from services import messages
from services.access import (
    ACTIONS,
    ALL_RECORDS,
    CASE_RECORDS,
    CIRCLE,
    Actor,
    allowed,
    belongs_to_case,
    knows_case,
    require,
    withheld,
)
from services.access import ROLES as ROLES_OF_THE_CODE
from services.errors import NotAllowed
from tests.services.access_table import (
    DOINGS,
    OFFICE_RECORDS,
    ROLES,
    STANDINGS,
    case_cells,
    office_actions,
)

ME = UUID("aaaaaaaa-0000-4000-8000-000000000009")
OTHER = UUID("aaaaaaaa-0000-4000-8000-000000000008")
NOW = datetime(2026, 11, 17, 9, tzinfo=UTC)
CELLS = case_cells()
ROWS = sorted({(role, doing) for role, doing, _standing in CELLS})
FIGURES = frozenset(OFFICE_RECORDS["figures"])

KEPT: dict[str, Any] = {
    "knows": "TEAM",
    "worker_id": OTHER,
    "supervisor_id": None,
    "readers": frozenset(),
    "until": {},
    "binned": False,
    "anonymised": False,
}
CONTEXTS: dict[str, dict[str, Any]] = {
    "own": {**KEPT, "worker_id": ME},
    "sup": {**KEPT, "supervisor_id": ME},
    "nam": {**KEPT, "readers": frozenset({ME})},
    "tea": {**KEPT, "knows": "GROUP"},
    "off": {**KEPT, "knows": "OFFICE"},
    "eme": {**KEPT, "until": {ME: NOW + timedelta(hours=1)}},
    "clo": {**KEPT, "worker_id": ME, "closed": True},
    "ano": {**KEPT, "worker_id": ME, "anonymised": True},
    "oth": KEPT,
    "exp": {**KEPT, "until": {ME: NOW}},
    "bin": {**KEPT, "worker_id": ME, "binned": True},
}


def actor(role: str, *, team: frozenset[UUID] = frozenset({ME, OTHER})) -> Actor:
    """A person with this role, in the team of the other worker, who asks now."""
    return Actor(ME, "Example Person", role, team, NOW)


def test_table_knows_every_role_every_action_and_every_standing() -> None:
    assert set(ROLES) == set(ROLES_OF_THE_CODE) == {role for role, _doing, _standing in CELLS}
    assert {action for actions in DOINGS.values() for action in actions} == ACTIONS
    assert set(CONTEXTS) == set(STANDINGS)
    assert set(RECORDS) <= ALL_RECORDS
    listed = {record for records in OFFICE_RECORDS.values() for record in records}
    assert listed | CASE_RECORDS == ALL_RECORDS
    assert {"case", "case_state", "case_step", "case_finding", "statistics"} <= CASE_RECORDS


@pytest.mark.parametrize(("role", "doing"), [row for row in ROWS if row[1] in DOINGS])
def test_every_cell_about_a_case(role: str, doing: str) -> None:
    """role × action × standing × record, for everything that belongs to a case."""
    records = CASE_RECORDS - {CIRCLE} - FIGURES
    for action, standing, record in product(DOINGS[doing], STANDINGS, sorted(records)):
        answer = allowed(actor(role), action, record, context=CONTEXTS[standing])
        assert answer.ok is CELLS[role, doing, standing], (action, standing, record)


@pytest.mark.parametrize("role", ROLES)
def test_every_cell_about_the_circle_of_a_case(role: str) -> None:
    for action, standing in product(DOINGS["work"], STANDINGS):
        answer = allowed(actor(role), action, CIRCLE, context=CONTEXTS[standing])
        assert answer.ok is CELLS[role, "circle", standing], (action, standing)
    for standing in STANDINGS:
        answer = allowed(actor(role), "read", CIRCLE, context=CONTEXTS[standing])
        assert answer.ok is CELLS[role, "look", standing], standing


@pytest.mark.parametrize("role", ROLES)
def test_every_cell_about_a_field(role: str) -> None:
    """role × standing × field class: every field of every record that belongs to a case."""
    seen = set()
    for record in sorted(set(RECORDS) & CASE_RECORDS):
        for name, spec in fields_of(record).items():
            reported = record == "intake_event" and spec.sensitivity is Sensitivity.SOURCE
            doing = "reporter" if reported else "look"
            doing = "number" if name == "number" else doing
            seen.add(spec.sensitivity)
            for action, standing in product(DOINGS["look"], STANDINGS):
                answer = allowed(
                    actor(role), action, record, field=name, context=CONTEXTS[standing]
                )
                assert answer.ok is CELLS[role, doing, standing], (record, name, standing)
    assert seen == set(Sensitivity)


@pytest.mark.parametrize("role", ROLES)
def test_number_of_a_case_may_be_read_and_nothing_else_of_a_kept_one(role: str) -> None:
    for standing in STANDINGS:
        read = allowed(actor(role), "read", "case_file", field="number", context=CONTEXTS[standing])
        assert read.ok is CELLS[role, "number", standing], standing
    for action in (*DOINGS["leave"], *DOINGS["work"], *DOINGS["keep"]):
        assert not allowed(actor(role), action, "case_file", field="number", context=KEPT).ok


@pytest.mark.parametrize("role", ROLES)
def test_every_cell_about_the_office(role: str) -> None:
    expected = office_actions()
    for record, action in product(sorted(ALL_RECORDS - CASE_RECORDS | FIGURES), sorted(ACTIONS)):
        answer = allowed(actor(role), action, record)
        assert answer.ok is (action in expected[role, record]), (record, action)


@pytest.mark.parametrize("role", ROLES)
def test_what_no_table_names_is_refused(role: str) -> None:
    assert allowed(actor(role), "publish", "case_file").code == "role_not_enough"
    assert allowed(actor(role), "read", "no_such_record").code == "role_not_enough"
    assert allowed(actor(role), "manage", "case_file", context=CONTEXTS["own"]).code
    assert allowed(actor(role), "ask", "case_file", context=CONTEXTS["own"]).code


@pytest.mark.parametrize("role", ["GUEST", "", "worker", "Supervisor"])
def test_nobody_and_unknown_roles_are_refused_everything(role: str) -> None:
    for action, record in product(ACTIONS, ALL_RECORDS):
        assert allowed(None, action, record).code == "no_actor"
        assert allowed(actor(role), action, record).code == "role_unknown"


@pytest.mark.parametrize(
    ("action", "standing", "code"),
    [
        ("read", "bin", "case_binned"),
        ("read", "oth", "case_kept"),
        ("read", "exp", "case_kept"),
        ("change", "ano", "case_anonymised"),
        ("approve", "own", "role_not_enough"),
    ],
)
def test_refusal_says_why(action: str, standing: str, code: str) -> None:
    answer = allowed(actor("WORKER"), action, "case_file", context=CONTEXTS[standing])
    assert answer.code == code


def test_refusal_of_a_field_and_of_the_circle_say_why() -> None:
    me = actor("WORKER")
    office = CONTEXTS["off"]
    reporter = allowed(me, "read", "intake_event", field="source_name", context=office)
    assert reporter.code == "field_kept"
    assert allowed(me, "change", CIRCLE, context=CONTEXTS["eme"]).code == "only_for_a_time"


def test_permission_gives_no_reason() -> None:
    assert allowed(actor("WORKER"), "read", "case_file", context=CONTEXTS["own"]).code == ""


def test_team_alone_opens_no_case_that_is_not_open_to_it() -> None:
    for knows in ("TEAM", "SUPERVISOR", "SEALED", "", "group"):
        assert not knows_case(actor("WORKER"), {**KEPT, "knows": knows})
    nobody = {**KEPT, "knows": "GROUP", "worker_id": None}
    assert not knows_case(actor("WORKER"), nobody)
    alone = actor("WORKER", team=frozenset())
    assert not knows_case(alone, CONTEXTS["tea"])


def test_office_knows_what_says_nothing_else() -> None:
    assert knows_case(actor("WORKER"), {})
    assert knows_case(None, None)
    assert knows_case(None, {"knows": "OFFICE"})
    assert knows_case(None, KEPT) is False
    assert knows_case(None, {"knows": "OFFICE", "binned": True}) is False


def test_emergency_ends_at_its_moment_and_for_who_asks_at_no_moment() -> None:
    context = CONTEXTS["eme"]
    until = context["until"][ME]
    last = Actor(ME, "", "WORKER", frozenset(), until - timedelta(microseconds=1))
    assert belongs_to_case(last, context)
    assert not belongs_to_case(Actor(ME, "", "WORKER", frozenset(), until), context)
    assert not belongs_to_case(Actor(ME, "", "WORKER"), context)
    assert not belongs_to_case(
        Actor(OTHER, "", "WORKER", frozenset(), NOW), {**context, "worker_id": None}
    )


def test_case_without_a_worker_is_not_everybodys() -> None:
    nobody = {**KEPT, "worker_id": None}
    assert not belongs_to_case(actor("WORKER"), nobody)


def test_reporter_is_withheld_from_colleagues_and_shown_to_who_works_on_the_case() -> None:
    office = CONTEXTS["off"]
    names = {"source_kind", "source_name", "source_phone", "source_anonymous"}
    assert withheld(actor("WORKER"), "intake_event", office) == names
    assert withheld(actor("SUPERVISOR"), "intake_event", office) == frozenset()
    assert withheld(actor("WORKER"), "intake_event", CONTEXTS["own"]) == frozenset()
    assert withheld(actor("WORKER"), "statistics", office) == frozenset()


def test_actors_are_the_same_person_at_another_moment_and_in_another_team() -> None:
    assert actor("WORKER") == Actor(ME, "Example Person", "WORKER")


class Journal:
    """What ``require`` writes down, without a vault."""

    def __init__(self) -> None:
        self.entries: list[tuple[str, str, Any, Any, str]] = []

    def read(self) -> Any:
        raise AssertionError("who may know was given, so nothing is looked up")

    def note(
        self,
        action: str,
        *,
        record: str = "",
        record_id: UUID | None = None,
        case_id: UUID | None = None,
        result: str = "OK",
    ) -> None:
        self.entries.append((action, record, record_id, case_id, result))


def test_refusal_is_noted_with_its_case_and_raised() -> None:
    journal, context = Journal(), {**KEPT, "case_id": OTHER}
    with pytest.raises(NotAllowed) as refused:
        require(actor("WORKER"), "read", "child", context=context, record_id=ME, db=journal)
    assert (refused.value.code, refused.value.details) == (
        "case_kept", {"action": "read", "record": "child"},
    )  # fmt: skip
    assert journal.entries == [("read", "child", ME, OTHER, "REFUSED:case_kept")]


def test_permission_is_not_noted() -> None:
    journal = Journal()
    require(actor("WORKER"), "read", "child", context=CONTEXTS["own"], db=journal)
    require(actor("WORKER"), "list", "case", db=journal)
    assert journal.entries == []


def test_refusal_without_a_database_is_raised_all_the_same() -> None:
    with pytest.raises(NotAllowed):
        require(actor("WORKER"), "read", "child", context=KEPT)
    with pytest.raises(NotAllowed):
        require(
            actor("WORKER"), "read", "intake_event", field="source_name", context=CONTEXTS["off"]
        )


def test_every_refusal_has_a_sentence() -> None:
    codes = {
        "no_actor", "role_unknown", "role_not_enough", "case_kept", "case_binned",
        "case_anonymised", "field_kept", "only_for_a_time",
    }  # fmt: skip
    assert codes <= set(messages.ERRORS)
