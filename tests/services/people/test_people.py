"""The people of the office: who comes, who changes, who leaves, and who may decide about whom."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlmodel import select

from models.audit import AuditEntry
from models.case import Case
from models.user import User
from services.errors import AppError, InvalidInput, NotAllowed, NotFound, StorageError
from services.people import PersonView
from services.storage import keyfile
from services.storage.vault import Vault
from services.workspace import Workspace, open_workspace
from tests.conftest import (
    ADMINISTRATOR_ID,
    OTHER_WORKER_ID,
    PASSPHRASE,
    SUPERVISOR_ID,
    WORKER_ID,
    FakeClock,
)
from tests.factories import open_case
from tests.services.people.conftest import PHRASES


def person(workspace: Workspace, user_id: UUID) -> PersonView:
    """One line of the list."""
    return next(row for row in workspace.people.list() if row.id == user_id)


def refused(code: str, work, *args: object) -> None:  # type: ignore[no-untyped-def]
    """The work is refused with this code, and the people stay as they were."""
    with pytest.raises(AppError) as error:
        work(*args)
    assert error.value.code == code


def second_supervisor(workspace: Workspace) -> UUID:
    """Another supervisor of the office."""
    return workspace.people.add("Айзада Примерова", "SUPERVISOR").user_id


def test_list_says_who_can_open_the_vault_and_who_has_left(office: Workspace) -> None:
    rows = office.people.list()
    assert [row.name for row in rows] == sorted(row.name for row in rows)
    assert all(row.key and row.active and row.phrase_until is None for row in rows)
    assert person(office, SUPERVISOR_ID).me
    office.people.leave(OTHER_WORKER_ID)
    rows = office.people.list()
    assert rows[-1].id == OTHER_WORKER_ID
    assert (rows[-1].active, rows[-1].key, rows[-1].left_at) == (False, False, office.clock())
    assert OTHER_WORKER_ID not in {row.id for row in office.people.list(left=False)}


def test_new_person_comes_in_with_the_phrase_and_sets_a_passphrase_of_their_own(
    office: Workspace, path: Path, clock: FakeClock
) -> None:
    made = office.people.add("Пример Новый", "WORKER", SUPERVISOR_ID, "ru")
    row = person(office, made.user_id)
    assert (row.supervisor, row.key, row.phrase_until) == (
        "Нурила Образцова", False, clock() + timedelta(hours=48),
    )  # fmt: skip
    office.close()
    first = Vault.open(path, made.phrase, now=clock)
    assert first.opened_with_once
    first.replace_passphrase("five words that nobody learns")
    first.close()
    with pytest.raises(StorageError):
        Vault.open(path, made.phrase, now=clock)
    again = open_workspace(Vault.open(path, "five words that nobody learns"), clock)
    actor = again.actor()
    assert actor is not None
    assert (actor.name, actor.role) == ("Пример Новый", "WORKER")
    assert SUPERVISOR_ID in actor.team
    again.close()


def test_phrase_for_a_lost_passphrase_leaves_the_old_one_until_the_new_is_set(
    office: Workspace, path: Path, clock: FakeClock
) -> None:
    made = office.people.new_phrase(OTHER_WORKER_ID, "ky")
    assert len(made.phrase.split()) >= 5
    assert person(office, OTHER_WORKER_ID).key
    office.close()
    vault = Vault.open(path, PHRASES[OTHER_WORKER_ID], now=clock)
    assert not vault.opened_with_once
    vault.close()


def test_phrase_is_over_after_two_days(office: Workspace, path: Path, clock: FakeClock) -> None:
    made = office.people.new_phrase(OTHER_WORKER_ID)
    clock.forward(hours=48)
    assert person(office, OTHER_WORKER_ID).phrase_until is None
    office.close()
    with pytest.raises(StorageError):
        Vault.open(path, made.phrase, now=clock)


def test_phrase_stands_in_no_record_and_no_entry(office: Workspace) -> None:
    made = office.people.add("Пример Новый", "AUDITOR")
    with office.db.read() as session:
        entries = [row.model_dump_json() for row in session.scalars(select(AuditEntry))]
    assert any("single_phrase_made" in entry for entry in entries)
    assert not any(made.phrase in entry for entry in entries)


@pytest.mark.parametrize("verb", ["add", "change", "new_phrase", "hand_over", "leave", "renew_key"])
def test_every_change_wants_the_passphrase_once_more(office: Workspace, verb: str) -> None:
    arguments: dict[str, tuple[object, ...]] = {
        "add": ("Пример", "WORKER"),
        "change": (OTHER_WORKER_ID, {"role": "SUPERVISOR"}, 1),
        "new_phrase": (OTHER_WORKER_ID,),
        "hand_over": (OTHER_WORKER_ID, WORKER_ID),
        "leave": (OTHER_WORKER_ID,),
        "renew_key": (),
    }
    before = office.people.list()
    office.confirmation.forget()
    refused("confirm_again", getattr(office.people, verb), *arguments[verb])
    assert office.people.list() == before


def test_worker_and_auditor_change_nobody(office: Workspace) -> None:
    auditor = office.people.add("Пример Проверяющий", "AUDITOR").user_id
    for who in (WORKER_ID, auditor):
        office.sign_in(who)
        refused("role_not_enough", office.people.add, "Пример", "WORKER")
        assert office.people.roles() == ()
        assert not any(row.manageable for row in office.people.list())


def test_administrator_decides_about_administrators_and_auditors_only(
    administered: Workspace,
) -> None:
    people = administered.people
    assert people.roles() == ("ADMINISTRATOR", "AUDITOR")
    auditor = people.add("Пример Проверяющий", "AUDITOR").user_id
    people.change(auditor, {"role": "ADMINISTRATOR"}, 1)
    for role in ("WORKER", "SUPERVISOR"):
        refused("role_not_yours_to_give", people.add, "Пример", role)
        refused("role_not_yours_to_give", people.change, auditor, {"role": role}, 2)
    for user_id in (WORKER_ID, SUPERVISOR_ID):
        refused("role_not_yours_to_give", people.new_phrase, user_id)
        refused("role_not_yours_to_give", people.leave, user_id)
        refused("role_not_yours_to_give", people.change, user_id, {"role": "AUDITOR"}, 1)
        refused("role_not_yours_to_give", people.hand_over, user_id, OTHER_WORKER_ID)
    with administered.db.read() as session:
        results = set(session.scalars(select(AuditEntry.result)))
    assert "REFUSED:role_not_yours_to_give" in results


def test_administrator_lets_in_the_first_supervisor_of_an_office_without_one(
    administered: Workspace,
) -> None:
    with administered.db.write("user_changed", reversible=False) as session:
        leader = session.get(User, SUPERVISOR_ID)
        assert leader is not None
        leader.active = False
    assert "SUPERVISOR" in administered.people.roles()
    administered.people.add("Айзада Примерова", "SUPERVISOR")
    assert "SUPERVISOR" not in administered.people.roles()


def test_administrator_does_not_make_themselves_a_supervisor(administered: Workspace) -> None:
    version = person(administered, ADMINISTRATOR_ID).version
    change = administered.people.change
    refused("own_role", change, ADMINISTRATOR_ID, {"role": "SUPERVISOR"}, version)


def test_nobody_changes_their_own_role_or_takes_themselves_out(office: Workspace) -> None:
    second_supervisor(office)
    version = person(office, SUPERVISOR_ID).version
    refused("own_role", office.people.change, SUPERVISOR_ID, {"role": "WORKER"}, version)
    refused("own_leave", office.people.leave, SUPERVISOR_ID)
    refused("own_phrase", office.people.new_phrase, SUPERVISOR_ID)
    office.people.change(SUPERVISOR_ID, {"job_title": "Руководитель примера"}, version)
    assert person(office, SUPERVISOR_ID).job_title == "Руководитель примера"


def test_last_supervisor_stays(office: Workspace) -> None:
    """Only a supervisor lets a supervisor go or gives them another role, and nobody themselves."""
    second = second_supervisor(office)
    office.people.change(second, {"role": "WORKER"}, person(office, second).version)
    refused("own_leave", office.people.leave, SUPERVISOR_ID)
    office.sign_in(second)
    refused("role_not_enough", office.people.leave, SUPERVISOR_ID)


def test_trainer_is_a_role_of_training_vaults(office: Workspace) -> None:
    assert "TRAINER" not in office.people.roles()
    with pytest.raises(InvalidInput):
        office.people.add("Пример", "TRAINER")
    with pytest.raises(InvalidInput):
        office.people.add("Пример", "GUEST")
    with pytest.raises(InvalidInput):
        office.people.add("", "WORKER")


def test_team_is_led_by_another_active_supervisor(office: Workspace) -> None:
    for leader in (WORKER_ID, ADMINISTRATOR_ID, uuid4()):
        refused("no_such_supervisor", office.people.add, "Пример", "WORKER", leader)
    row = person(office, SUPERVISOR_ID)
    own = {"supervisor_id": SUPERVISOR_ID}
    refused("no_such_supervisor", office.people.change, SUPERVISOR_ID, own, row.version)
    version = person(office, OTHER_WORKER_ID).version
    office.people.change(OTHER_WORKER_ID, {"supervisor_id": SUPERVISOR_ID}, version)
    assert person(office, OTHER_WORKER_ID).supervisor == "Нурила Образцова"


def test_team_of_a_supervisor_who_goes_or_is_one_no_more_is_dissolved(office: Workspace) -> None:
    for end in ("leave", "change"):
        leader = second_supervisor(office)
        version = person(office, OTHER_WORKER_ID).version
        office.people.change(OTHER_WORKER_ID, {"supervisor_id": leader}, version)
        if end == "leave":
            office.people.leave(leader)
        else:
            office.people.change(leader, {"role": "WORKER"}, person(office, leader).version)
        assert person(office, OTHER_WORKER_ID).supervisor_id is None


def test_who_leaves_hands_the_cases_over_first(office: Workspace) -> None:
    office.sign_in(OTHER_WORKER_ID)
    seen, kept = open_case(office), open_case(office, knows="TEAM")
    office.sign_in(SUPERVISOR_ID)
    with office.db.write("case_assigned") as session:
        case = session.get(Case, kept)
        assert case is not None
        case.supervisor_id = None
    refused("cases_to_hand_over", office.people.leave, OTHER_WORKER_ID)
    version = person(office, OTHER_WORKER_ID).version
    change = office.people.change
    refused("cases_to_hand_over", change, OTHER_WORKER_ID, {"role": "AUDITOR"}, version)
    waiting = {case.case_id: case for case in office.people.cases_of(OTHER_WORKER_ID)}
    assert {one: case.kept for one, case in waiting.items()} == {seen: False, kept: True}
    assert not any(case.answers for case in waiting.values())
    assert OTHER_WORKER_ID not in dict(office.people.takers(OTHER_WORKER_ID))
    assert office.people.hand_over(OTHER_WORKER_ID, WORKER_ID) == 2
    office.people.leave(OTHER_WORKER_ID)
    office.sign_in(WORKER_ID)
    assert office.cases.header(kept).worker_id == WORKER_ID


def test_cases_that_a_supervisor_answers_for_go_to_a_supervisor(office: Workspace) -> None:
    leader = second_supervisor(office)
    case_id = open_case(office)
    office.cases.assign(case_id, WORKER_ID, leader, office.cases.header(case_id).version)
    assert [row[0] for row in office.people.takers(leader)] == [SUPERVISOR_ID]
    refused("no_such_supervisor", office.people.hand_over, leader, OTHER_WORKER_ID)
    refused("no_such_worker", office.people.hand_over, leader, ADMINISTRATOR_ID)
    office.people.hand_over(leader, SUPERVISOR_ID)
    header = office.cases.header(case_id)
    assert (header.worker_id, header.supervisor_id) == (WORKER_ID, SUPERVISOR_ID)


def test_who_left_does_not_open_the_vault_even_with_the_passphrase(
    office: Workspace, path: Path
) -> None:
    office.people.leave(OTHER_WORKER_ID)
    office.close()
    with pytest.raises(StorageError):
        Vault.open(path, PHRASES[OTHER_WORKER_ID])


def test_leaving_can_be_finished_where_the_slot_was_left_over(office: Workspace) -> None:
    office.people.leave(OTHER_WORKER_ID)
    office.vault.add_slot(OTHER_WORKER_ID, PHRASES[OTHER_WORKER_ID])
    office.people.leave(OTHER_WORKER_ID)
    assert OTHER_WORKER_ID not in office.vault.user_ids
    refused("person_left", office.people.new_phrase, OTHER_WORKER_ID)
    with pytest.raises(NotFound):
        office.people.leave(uuid4())


def test_changes_of_people_are_not_taken_back_by_a_keystroke(office: Workspace) -> None:
    made = office.people.add("Пример Новый", "WORKER")
    office.people.change(made.user_id, {"role": "SUPERVISOR"}, 1)
    office.people.leave(made.user_id)
    assert office.history.can_undo is None


def test_renewed_key_shuts_out_the_copy_that_a_leaver_took(
    office: Workspace, path: Path, clock: FakeClock, tmp_path: Path
) -> None:
    case_id = open_case(office)
    old = office.vault.key("db")
    office.people.leave(OTHER_WORKER_ID)
    office.people.renew_key()
    assert office.vault.key("db") != old
    assert office.backups.state().last is not None
    assert office.cases.header(case_id).number
    office.close()
    again = open_workspace(Vault.open(path, PASSPHRASE), clock)
    assert again.cases.find_ids() == [case_id]
    again.close()


def test_role_and_team_of_who_is_at_the_keyboard_follow_a_change(office: Workspace) -> None:
    version = person(office, OTHER_WORKER_ID).version
    actor = office.actor()
    assert actor is not None
    assert OTHER_WORKER_ID not in actor.team
    office.people.change(OTHER_WORKER_ID, {"supervisor_id": SUPERVISOR_ID}, version)
    actor = office.actor()
    assert actor is not None
    assert OTHER_WORKER_ID in actor.team
    with office.db.write("user_changed", reversible=False) as session:
        mine = session.get(User, SUPERVISOR_ID)
        assert mine is not None
        mine.role = "AUDITOR"
    with pytest.raises(NotAllowed):
        office.cases.find_ids()


def test_role_and_name_are_loaded_at_a_version(office: Workspace) -> None:
    version = person(office, OTHER_WORKER_ID).version
    office.people.change(OTHER_WORKER_ID, {"name": "Бакыт Примеров"}, version)
    refused("conflict", office.people.change, OTHER_WORKER_ID, {"name": "Бакыт"}, version)
    assert person(office, OTHER_WORKER_ID).name == "Бакыт Примеров"


def test_nobody_takes_over_a_case_that_is_kept_from_them_unseen(office: Workspace) -> None:
    office.sign_in(OTHER_WORKER_ID)
    case_id = open_case(office, knows="TEAM")
    office.sign_in(SUPERVISOR_ID)
    with office.db.write("case_assigned") as session:
        session.get_one(Case, case_id).supervisor_id = None
    refused("kept_from_you", office.people.hand_over, OTHER_WORKER_ID, SUPERVISOR_ID)
    office.cases.open_in_emergency(case_id, "Ребёнок в опасности, работник заболел")
    assert office.people.hand_over(OTHER_WORKER_ID, SUPERVISOR_ID) == 1
    assert office.cases.header(case_id).worker_id == SUPERVISOR_ID


def test_key_that_a_colleague_wrote_into_the_file_is_gone_after_the_next_opening(
    office: Workspace, path: Path, clock: FakeClock
) -> None:
    office.vault.add_slot(uuid4(), "words of nobody in this office")
    office.vault.add_recipient(WORKER_ID, keyfile.public_of(keyfile.new_identity()))
    assert office.people.remove_strange_keys() == 2
    assert set(office.vault.user_ids) == {row.id for row in office.people.list() if row.key}
    office.vault.add_slot(uuid4(), "words of nobody in this office")
    office.people.renew_key()
    office.close()
    with pytest.raises(StorageError, match="vault_wrong_passphrase"):
        Vault.open(path, "words of nobody in this office")
    vault = Vault.open(path, PHRASES[SUPERVISOR_ID])
    vault.add_slot(uuid4(), "words of nobody in this office")
    again = open_workspace(vault, clock)
    assert again.people.remove_strange_keys() == 0
    again.close()
    with pytest.raises(StorageError, match="vault_wrong_passphrase"):
        Vault.open(path, "words of nobody in this office")
