"""The same table at the real doors: the screen, a service, a paper that leaves, a file that comes.

Every role stands to a case in every way, and goes through every door of a real vault.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid5

import pytest

from models.case import Case, CaseReader
from models.user import User
from services.documents.request import PaperRequest
from services.errors import AppError, NotAllowed
from services.workspace import Workspace
from tests.conftest import OTHER_WORKER_ID, WORKER_ID
from tests.factories import open_case, person, raid
from tests.services.access_table import ENTRIES, STANDINGS, case_cells

CELLS = case_cells()
ROLES = ("WORKER", "SUPERVISOR", "ADMINISTRATOR", "AUDITOR")
ME = uuid5(UUID(int=8), "who comes")


def stand(workspace: Workspace, case_id: UUID, standing: str) -> None:
    """Put the person into this standing to the case, which is another worker's."""
    now = workspace.clock()
    with workspace.db.write("case_readers_changed", reversible=False) as session:
        case = session.get_one(Case, case_id)
        mine = standing in ("own", "clo", "ano", "bin")
        case.worker_id = ME if mine else OTHER_WORKER_ID
        case.supervisor_id = ME if standing == "sup" else None
        case.knows = {"tea": "GROUP", "off": "OFFICE"}.get(standing, "TEAM")
        case.closed_at = now if standing == "clo" else None
        case.anonymised_at = now if standing == "ano" else None
        case.binned_at = now if standing == "bin" else None
        until = {"eme": now + timedelta(hours=1), "exp": now}.get(standing)
        if standing == "nam" or until is not None:
            session.add(CaseReader(case_id=case_id, user_id=ME, until=until))


@pytest.fixture
def cases(workspace: Workspace) -> dict[str, UUID]:
    """A case for each standing; the other worker is in the same team."""
    with workspace.db.write("user_added", reversible=False) as session:
        leader = User(name="Айзада Примерова", role="SUPERVISOR")
        session.add(leader)
        session.flush()
        session.add(User(id=ME, name="Пример", role="WORKER", supervisor_id=leader.id))
        session.get_one(User, OTHER_WORKER_ID).supervisor_id = leader.id
    workspace.sign_in(WORKER_ID)
    found = {standing: open_case(workspace) for standing in STANDINGS}
    for standing, case_id in found.items():
        stand(workspace, case_id, standing)
    return found


def doors(workspace: Workspace) -> dict[str, Callable[[UUID], Any]]:
    """How each entry comes to a case."""
    reader = next(iter(workspace.pack.readers))

    def bring(case_id: UUID) -> None:
        line = person(case_id=case_id)
        workspace.intake.record(raid(workspace), [], [line], knows="OFFICE", open_cases=True)

    return {
        "ui": workspace.cases.page,
        "service": lambda case_id: workspace.records.change(
            "case_file", case_id, {"risk": "HIGH"}, -1
        ),
        "export": lambda case_id: workspace.papers.preview(
            PaperRequest("D15", case_id, reader, "ru", "purpose")
        ),
        "import": bring,
    }


def passes(door: Callable[[UUID], Any], case_id: UUID) -> bool:
    """Whether the door lets the person in; what is refused behind it has other reasons."""
    try:
        door(case_id)
    except NotAllowed:
        return False
    except AppError:
        return True
    return True


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("entry", sorted(ENTRIES))
def test_every_door_holds_the_table(
    workspace: Workspace, cases: dict[str, UUID], role: str, entry: str
) -> None:
    with workspace.db.write("user_changed", reversible=False) as session:
        session.get_one(User, ME).role = role
    workspace.sign_in(ME)
    door = doors(workspace)[entry]
    passed = {standing: passes(door, case_id) for standing, case_id in cases.items()}
    assert passed == {one: CELLS[role, ENTRIES[entry], one] for one in STANDINGS}


def test_reporter_is_shown_to_who_works_on_the_case_and_to_supervisors(
    workspace: Workspace,
) -> None:
    workspace.sign_in(WORKER_ID)
    told = {"source_kind": "RELATIVE", "source_name": "Пример Сообщивший"}
    intake = workspace.intake.record(
        raid(workspace, **told), [], [person()], knows="OFFICE", open_cases=True
    ).intake_id
    assert workspace.intake.view(intake).values["source_name"] == "Пример Сообщивший"
    starts = workspace.intake.lawful_starts(intake)
    workspace.sign_in(OTHER_WORKER_ID)
    view = workspace.intake.view(intake)
    assert (view.values["source_name"], view.reporter_kept) == (None, True)
    assert view.values["place"]
    assert workspace.intake.lawful_starts(intake) == starts
    record = workspace.records.get("intake_event", intake)
    assert record.values["source_name"] is None
    with workspace.db.write("user_changed", reversible=False) as session:
        session.get_one(User, OTHER_WORKER_ID).role = "SUPERVISOR"
    workspace.sign_in(OTHER_WORKER_ID)
    assert workspace.intake.view(intake).values["source_name"] == "Пример Сообщивший"


def test_form_saved_by_who_does_not_see_the_reporter_does_not_wipe_them_out(
    workspace: Workspace,
) -> None:
    workspace.sign_in(WORKER_ID)
    intake = workspace.intake.record(
        raid(workspace, source_name="Пример Сообщивший"), [], [person()],
        knows="OFFICE", open_cases=True,
    ).intake_id  # fmt: skip
    workspace.sign_in(OTHER_WORKER_ID)
    record = workspace.records.get("intake_event", intake)
    changed = {"place": "рынок «Образец»", "source_name": None}
    workspace.records.change("intake_event", intake, changed, record.version)
    workspace.sign_in(WORKER_ID)
    values = workspace.records.get("intake_event", intake).values
    assert (values["place"], values["source_name"]) == ("рынок «Образец»", "Пример Сообщивший")
