"""Who comes into a team reads its cases: the journal says from where to where, in words."""

from uuid import UUID

from services.trail import TrailFilter
from services.trail.wording import result_words
from services.workspace import Workspace
from tests.conftest import OTHER_WORKER_ID, SUPERVISOR_ID


def english(_context: str, text: str) -> str:
    return text


def said(office: Workspace) -> list[str]:
    """The newest entries of the journal as they read."""
    entries = office.trail.entries(TrailFilter(), limit=6)
    return [result_words(entry, english, office.pack, "en") for entry in entries]


def change(office: Workspace, who: UUID, **values: object) -> None:
    version = next(row.version for row in office.people.list() if row.id == who)
    office.people.change(who, values, version)


def name_of(office: Workspace, who: UUID) -> str:
    return next(row.name for row in office.people.list() if row.id == who)


def test_supervisor_who_puts_himself_into_another_team_stands_in_the_journal_with_both_teams(
    office: Workspace,
) -> None:
    one = office.people.add("Айзада Примерова", "SUPERVISOR").user_id
    other = office.people.add("Гүлназ Мисалбекова", "SUPERVISOR").user_id
    change(office, SUPERVISOR_ID, supervisor_id=one)
    me = name_of(office, SUPERVISOR_ID)
    assert said(office)[0] == f"{me}: team of: nobody → Айзада Примерова"
    change(office, SUPERVISOR_ID, supervisor_id=other)
    assert said(office)[0] == f"{me}: team of: Айзада Примерова → Гүлназ Мисалбекова"
    assert office.db.verify_audit().ok


def test_new_role_stands_in_the_journal_before_and_after(office: Workspace) -> None:
    change(office, OTHER_WORKER_ID, role="SUPERVISOR")
    name = name_of(office, OTHER_WORKER_ID)
    assert said(office)[0] == f"{name}: role: Case worker → Supervisor"


def test_a_team_that_is_dissolved_because_its_head_leaves_is_told_for_each_of_its_people(
    office: Workspace,
) -> None:
    head = office.people.add("Айзада Примерова", "SUPERVISOR").user_id
    change(office, OTHER_WORKER_ID, supervisor_id=head)
    office.people.leave(head)
    name = name_of(office, OTHER_WORKER_ID)
    assert f"{name}: team of: Айзада Примерова → nobody" in said(office)
    assert "Айзада Примерова: works here no longer" in said(office)


def test_another_job_title_says_nothing_of_who_reads_what(office: Workspace) -> None:
    change(office, OTHER_WORKER_ID, job_title="Специалист")
    assert said(office)[0] == name_of(office, OTHER_WORKER_ID)
