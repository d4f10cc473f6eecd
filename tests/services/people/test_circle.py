"""The circle of a case is the same to Python, to the query builder and to the text of two statements.

Random offices: who leads whom, whose case it is, who is named, whose emergency lasts, what is binned.
"""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from models.case import Case, CaseReader
from models.user import User
from services.access import allowed, case_context, knows_case, may_know
from services.access_context import actor_of
from services.access_sql import known_values
from services.cases import CaseFilters
from services.cases.row_values import id_of, row_values
from services.records import context_of
from services.search.engines import VaultSearch
from services.workspace import Workspace
from tests.conftest import FakeClock
from tests.factories import open_case

PEOPLE = tuple(uuid5(UUID(int=9), f"person {number}") for number in range(5))
CASES = 6
ROLES = ("WORKER", "SUPERVISOR", "ADMINISTRATOR", "AUDITOR")
CIRCLES = ("OFFICE", "GROUP", "TEAM", "SUPERVISOR", "SEALED", "", None)

somebody = st.one_of(st.none(), st.sampled_from(PEOPLE))
hours = st.one_of(st.none(), st.integers(-2, 2))
person = st.tuples(st.sampled_from(ROLES), somebody)
reader = st.tuples(st.sampled_from(PEOPLE), hours)
case = st.tuples(
    st.sampled_from(CIRCLES), somebody, somebody, st.lists(reader, max_size=3), st.booleans()
)
offices = st.tuples(
    st.lists(person, min_size=len(PEOPLE), max_size=len(PEOPLE)),
    st.lists(case, min_size=CASES, max_size=CASES),
)


@pytest.fixture
def cases(workspace: Workspace) -> list[UUID]:
    """Six cases with a word that finds them all, and five more people."""
    ids = [open_case(workspace, family="Кольцов", given=f"Пример{n}") for n in range(CASES)]
    with workspace.db.write("user_added", reversible=False) as session:
        for number, user_id in enumerate(PEOPLE):
            session.add(User(id=user_id, name=f"Пример {number}", role="WORKER"))
    return ids


def furnish(workspace: Workspace, ids: list[UUID], office: Any, now: datetime) -> None:
    """Make the vault this office."""
    people, cases = office
    with workspace.db.write("user_changed", reversible=False) as session:
        for user_id, (role, leader) in zip(PEOPLE, people, strict=True):
            user = session.get_one(User, user_id)
            user.role, user.supervisor_id = role, leader
        for row in session.scalars(select(CaseReader)):
            session.delete(row)
        for case_id, (knows, worker, supervisor, readers, binned) in zip(ids, cases, strict=True):
            row = session.get_one(Case, case_id)
            row.knows, row.worker_id, row.supervisor_id = knows, worker, supervisor
            row.binned_at = now if binned else None
            for user_id, after in readers:
                until = now + timedelta(hours=after) if after is not None else None
                session.add(
                    CaseReader(
                        case_id=case_id, user_id=user_id, until=until, emergency=after is not None
                    )
                )


EASY: dict[str, Any] = {
    "suppress_health_check": [HealthCheck.function_scoped_fixture],
    # a vault is written for each example: a failing office is shown as it was drawn
    "phases": [Phase.explicit, Phase.reuse, Phase.generate],
}


@settings(max_examples=25, **EASY)
@given(office=offices)
def test_python_query_and_text_agree_in_every_office(
    workspace: Workspace, clock: FakeClock, cases: list[UUID], office: Any
) -> None:
    furnish(workspace, cases, office, clock())
    for user_id in PEOPLE:
        with workspace.db.read() as session:
            user = session.get_one(User, user_id)
            actor = actor_of(session, user, user.role, clock())
            python = {
                one
                for one in cases
                if allowed(actor, "read", "case_file", context=case_context(session, one)).ok
            }
            assert set(session.scalars(select(Case.id).where(may_know(actor)))) == python
            if actor.role not in ("WORKER", "SUPERVISOR"):
                assert python == set()
                continue
            connection = session.connection()
            rows = row_values(connection, cases, actor)
            assert {id_of(row[0]) for row in rows if row[2]} == python
            values = ('"koltsov"*', *known_values(actor, sqlite=True), 50)
            hits = connection.exec_driver_sql(VaultSearch.hit_sql, values)
            assert {UUID(row[0]) for row in hits} == python


@settings(max_examples=12, **EASY)
@given(office=offices)
def test_lists_and_pages_follow_the_circle_in_every_office(
    workspace: Workspace, clock: FakeClock, cases: list[UUID], office: Any
) -> None:
    furnish(workspace, cases, office, clock())
    binned = {one for one, spec in zip(cases, office[1], strict=True) if spec[4]}
    for user_id, (role, _leader) in zip(PEOPLE, office[0], strict=True):
        if role not in ("WORKER", "SUPERVISOR"):
            continue
        workspace.sign_in(user_id)
        actor = workspace.actor()
        with workspace.db.read() as session:
            known = {one for one in cases if knows_case(actor, case_context(session, one))}
            children = {
                one: context_of(
                    session, "child", {"id": session.get_one(Case, one).child_id}, actor
                )
                for one in cases
            }
        assert {one for one, context in children.items() if knows_case(actor, context)} == known
        rows = workspace.cases.rows(workspace.cases.find_ids("", CaseFilters(open=None)))
        assert set(rows) == set(cases) - binned
        assert {one for one, row in rows.items() if not row.kept} == known
        assert all(row.name == "" for row in rows.values() if row.kept)
        assert set(workspace.cases.find_ids("koltsov")) == known
        assert workspace.cases.counts().open == CASES - len(binned)


def test_team_is_the_people_of_one_supervisor_and_that_supervisor(
    workspace: Workspace, cases: list[UUID]
) -> None:
    first, second, leader, other, lead_of_leaders = PEOPLE
    with workspace.db.write("user_changed", reversible=False) as session:
        for user_id, role, above in (
            (leader, "SUPERVISOR", lead_of_leaders),
            (lead_of_leaders, "SUPERVISOR", None),
            (first, "WORKER", leader),
            (second, "WORKER", leader),
            (other, "WORKER", None),
        ):
            user = session.get_one(User, user_id)
            user.role, user.supervisor_id = role, above
        row = session.get_one(Case, cases[0])
        row.knows, row.worker_id, row.supervisor_id = "GROUP", first, None
    knowing = set()
    for user_id in PEOPLE:
        workspace.sign_in(user_id)
        if not workspace.cases.rows([cases[0]])[cases[0]].kept:
            knowing.add(user_id)
    assert knowing == {first, second, leader}


def test_child_of_two_cases_is_known_to_who_knows_one(
    workspace: Workspace, cases: list[UUID]
) -> None:
    with workspace.db.write("case_assigned", reversible=False) as session:
        one, two = (session.get_one(Case, case_id) for case_id in cases[:2])
        two.child_id = one.child_id
        for row, worker in ((one, PEOPLE[0]), (two, PEOPLE[1])):
            row.knows, row.worker_id, row.supervisor_id = "TEAM", worker, None
        child = one.child_id
    for user_id, knows in ((PEOPLE[0], True), (PEOPLE[1], True), (PEOPLE[2], False)):
        workspace.sign_in(user_id)
        with workspace.db.read() as session:
            context = context_of(session, "child", {"id": child}, workspace.actor())
        assert knows_case(workspace.actor(), context) is knows
