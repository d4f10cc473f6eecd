"""Every cell of the table of permissions, and every row on which a permission rests, counted."""

from itertools import product
from typing import Any
from uuid import UUID

import pytest

from models.approval import Approval
from models.case import Case, CaseReader
from models.fields import Sensitivity, fields_of
from models.registry import RECORDS
from models.retention import TwoPersonRequest
from models.user import User
from services.access import ACTIONS, ALL_RECORDS, CASE_RECORDS, CIRCLE, allowed
from services.trail import OutsideKind
from services.workspace import Workspace
from tests.conftest import OTHER_WORKER_ID, SUPERVISOR_ID
from tests.factories import open_case
from tests.reliability.record import record
from tests.services.access_table import DOINGS, ROLES, STANDINGS, office_actions
from tests.services.test_access import CELLS, CONTEXTS, FIGURES, ROWS, actor
from tests.services.trail.conftest import past_the_program

__all__ = ["past_the_program"]


def wrong_about_cases() -> tuple[int, list[object]]:
    """role × action × standing × record of a case."""
    count, wrong = 0, []
    kinds = sorted(CASE_RECORDS - {CIRCLE} - FIGURES)
    for role, doing in (row for row in ROWS if row[1] in DOINGS):
        for action, standing, kind in product(DOINGS[doing], STANDINGS, kinds):
            count += 1
            answer = allowed(actor(role), action, kind, context=CONTEXTS[standing])
            if answer.ok is not CELLS[role, doing, standing]:
                wrong.append((role, action, standing, kind))
    return count, wrong


def wrong_about_fields() -> tuple[int, list[object]]:
    """role × action × standing × field of a case."""
    count, wrong = 0, []
    fields = [
        (kind, name, spec)
        for kind in sorted(set(RECORDS) & CASE_RECORDS)
        for name, spec in fields_of(kind).items()
    ]
    for role, (kind, name, spec) in product(ROLES, fields):
        reported = kind == "intake_event" and spec.sensitivity is Sensitivity.SOURCE
        doing = "number" if name == "number" else "reporter" if reported else "look"
        for action, standing in product(DOINGS["look"], STANDINGS):
            count += 1
            context = CONTEXTS[standing]
            answer = allowed(actor(role), action, kind, field=name, context=context)
            if answer.ok is not CELLS[role, doing, standing]:
                wrong.append((role, action, standing, kind, name))
    return count, wrong


def wrong_about_the_office() -> tuple[int, list[object]]:
    """role × action × record of the office."""
    expected, kinds = office_actions(), sorted(ALL_RECORDS - CASE_RECORDS | FIGURES)
    cells = list(product(ROLES, kinds, sorted(ACTIONS)))
    wrong = [
        (role, kind, action)
        for role, kind, action in cells
        if allowed(actor(role), action, kind).ok is not (action in expected[role, kind])
    ]
    return len(cells), wrong


def test_every_cell_of_the_table_is_as_it_was_written_by_hand() -> None:
    found = [wrong_about_cases(), wrong_about_fields(), wrong_about_the_office()]
    count, wrong = sum(one for one, _ in found), [cell for _, cells in found for cell in cells]
    figure = f"{count} cells, {len(wrong)} other than the table says"
    record(14, "Permission matrix", figure, not wrong, "every cell asserted")
    assert wrong == []


EDITS = {
    "a role": "UPDATE user_account SET role = 'SUPERVISOR' WHERE role = 'WORKER'",
    "a team": "UPDATE user_account SET supervisor_id = id WHERE role = 'WORKER'",
    "who left is back": "UPDATE user_account SET active = 1 - active WHERE role = 'WORKER'",
    "a worker": "UPDATE case_file SET worker_id = supervisor_id",
    "a supervisor": "UPDATE case_file SET supervisor_id = worker_id",
    "who may know": "UPDATE case_file SET knows = 'OFFICE' WHERE knows = 'TEAM'",
    "a named reader": "UPDATE case_reader SET user_id = (SELECT id FROM user_account WHERE role = 'ADMINISTRATOR')",
    "a reader's end": "UPDATE case_reader SET until = '2099-01-01 00:00:00.000000'",
    "an approval": "UPDATE approval SET outcome = 'APPROVED'",
    "who approved": "UPDATE approval SET decided_by = (SELECT id FROM user_account WHERE role = 'WORKER')",
    "a second person": "UPDATE two_person_request SET approved = 1, decided_by = asked_by",
    "a reader taken out": "DELETE FROM case_reader",
    "an approval taken out": "DELETE FROM approval",
    "a request taken out": "DELETE FROM two_person_request",
}
"""What somebody with the data key and other tools could edit to be let in."""
COPIES = {
    "a person slipped in": (User, "user_account"),
    "a reader slipped in": (CaseReader, "case_reader"),
    "an approval slipped in": (Approval, "approval"),
    "a request slipped in": (TwoPersonRequest, "two_person_request"),
}


@pytest.fixture
def rights(workspace: Workspace) -> UUID:
    """A case with a named reader, an approval asked for, and an erasure asked for."""
    case_id = open_case(workspace)
    workspace.cases.set_readers(case_id, "TEAM", [OTHER_WORKER_ID])
    with workspace.db.write("approval_asked", reversible=False) as session:
        session.add(Approval(case_id=case_id, subject="PLAN", subject_id=case_id))
    workspace.sign_in(SUPERVISOR_ID)
    workspace.requests.ask("ERASE", case_id, "Example: a reason")
    assert workspace.trail.verify().ok
    return case_id


def test_every_row_that_gives_a_right_is_named_when_it_was_edited(
    workspace: Workspace, rights: UUID
) -> None:
    unseen = []
    for what, statement in EDITS.items():
        seen = taken_back(workspace, statement, {})
        if not seen:
            unseen.append(what)
    for what, (model, table) in COPIES.items():
        columns = [column.name for column in model.__table__.columns if column.name != "id"]  # type: ignore[attr-defined]
        listed = ", ".join(columns)
        statement = f"INSERT INTO {table} (id, {listed}) SELECT :id, {listed} FROM {table} LIMIT 1"
        if not taken_back(workspace, statement, {"id": "ab" * 16}):
            unseen.append(what)
    total = len(EDITS) + len(COPIES)
    figure = f"{total} edits with the data key, {total - len(unseen)} named"
    record(15, "Rows that give a right", figure, not unseen, "100 % detected")
    assert unseen == []


def taken_back(workspace: Workspace, statement: str, values: dict[str, Any]) -> bool:
    """Edit the vault past the program; whether the check names it. Then the edit is undone."""
    raw = workspace.db.engine.raw_connection()
    tables = ("user_account", "case_file", "case_reader", "approval", "two_person_request")
    cursor = raw.cursor()
    kept = {table: cursor.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
    cursor.execute("PRAGMA foreign_keys=OFF")
    cursor.execute("PRAGMA query_only=OFF")
    cursor.execute(statement, values)
    assert cursor.rowcount > 0, statement
    raw.commit()
    raw.close()
    seen = not workspace.trail.verify().outside.ok
    raw = workspace.db.engine.raw_connection()
    cursor = raw.cursor()
    cursor.execute("PRAGMA foreign_keys=OFF")
    cursor.execute("PRAGMA query_only=OFF")
    for table, rows in kept.items():
        cursor.execute(f"DELETE FROM {table}")
        marks = ", ".join("?" * len(rows[0])) if rows else ""
        if rows:
            cursor.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
    raw.commit()
    cursor.execute("PRAGMA foreign_keys=ON")
    raw.close()
    assert workspace.trail.verify().outside.ok, "the edit was not undone"
    return seen


def test_what_is_added_is_named_as_added(workspace: Workspace, rights: UUID) -> None:
    with workspace.db.engine.execution_options(kamkor_access="write").begin() as connection:
        listed = ", ".join(
            column.name for column in Approval.__table__.columns if column.name != "id"
        )  # type: ignore[attr-defined]
        connection.exec_driver_sql(
            f"INSERT INTO approval (id, {listed}) SELECT '{'cd' * 16}', {listed} FROM approval LIMIT 1"
        )
    found = {(one.kind, one.record) for one in workspace.trail.verify().outside.found}
    assert found == {(OutsideKind.ADDED, "approval")}
    with workspace.db.read() as session:
        assert session.get(Case, rights) is not None
