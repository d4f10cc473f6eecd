"""The office's recovery key is made anew, and who left is not forgotten until the key was renewed."""

from pathlib import Path

import pytest
from sqlmodel import select

from models.audit import AuditEntry
from services.errors import AppError, StorageError
from services.storage.recovery import new_recovery_key
from services.storage.vault import Vault
from services.workspace import Workspace
from tests.conftest import OTHER_WORKER_ID, SUPERVISOR_ID, WORKER_ID, FakeClock
from tests.services.people.conftest import PHRASES


def opens(path: Path, key: str) -> bool:
    """Whether the vault, at rest, opens with a recovery key."""
    try:
        Vault.open_with_recovery(path, key).close()
    except StorageError:
        return False
    return True


def test_new_recovery_key_opens_the_vault_and_the_old_one_does_not(
    office: Workspace, path: Path
) -> None:
    old = office.keys.draw()
    office.keys.replace_recovery(old)
    new = office.keys.draw()
    office.keys.replace_recovery(new)
    office.close()
    assert opens(path, new)
    assert not opens(path, old)


def test_key_that_was_only_drawn_changes_nothing(office: Workspace, path: Path) -> None:
    before = office.vault.key_path.read_bytes()
    drawn = office.keys.draw()
    assert office.vault.key_path.read_bytes() == before
    office.close()
    assert not opens(path, drawn)


def test_mistyped_key_is_refused_and_the_old_one_holds(office: Workspace) -> None:
    before = office.vault.key_path.read_bytes()
    with pytest.raises(StorageError, match="recovery_key"):
        office.keys.replace_recovery(new_recovery_key()[:-1] + "!")
    assert office.vault.key_path.read_bytes() == before


def test_replacing_is_entered_in_the_journal_without_the_key(office: Workspace) -> None:
    key = office.keys.draw()
    office.keys.replace_recovery(key)
    with office.db.read() as session:
        entries = list(session.scalars(select(AuditEntry).order_by(AuditEntry.sequence)))
    last = entries[-1]
    assert (last.action, last.actor_id) == ("recovery_key_replaced", SUPERVISOR_ID)
    assert not any(key[:5] in entry.model_dump_json() for entry in entries)


def test_recovery_key_wants_the_passphrase_once_more(office: Workspace, clock: FakeClock) -> None:
    key = office.keys.draw()
    clock.forward(minutes=5)
    for verb in (office.keys.draw, lambda: office.keys.replace_recovery(key)):
        with pytest.raises(AppError, match="confirm_again"):
            verb()


def test_administrator_makes_no_key_that_reads_every_case(administered: Workspace) -> None:
    assert not administered.keys.may_replace
    with pytest.raises(AppError, match="role_not_yours_to_give"):
        administered.keys.draw()
    with pytest.raises(AppError, match="role_not_yours_to_give"):
        administered.keys.replace_recovery(new_recovery_key())


def test_worker_makes_no_recovery_key(office: Workspace) -> None:
    office.sign_in(WORKER_ID)
    with pytest.raises(AppError, match="role_not_enough"):
        office.keys.draw()


def test_who_left_is_named_until_the_key_of_the_vault_was_renewed(
    office: Workspace, clock: FakeClock
) -> None:
    assert office.keys.left_since_renewal() == ()
    office.people.leave(OTHER_WORKER_ID)
    assert office.keys.left_since_renewal() == ("Бакыт Шаблонов",)
    office.people.renew_key()
    assert office.keys.left_since_renewal() == ()
    clock.forward(minutes=-1)
    assert office.confirmation.confirm(PHRASES[SUPERVISOR_ID])
    made = office.people.add("Пример Новый", "WORKER")
    office.people.leave(made.user_id)
    assert office.keys.left_since_renewal() == ("Пример Новый",)


def test_who_may_not_renew_the_key_is_not_reminded(office: Workspace) -> None:
    office.people.leave(OTHER_WORKER_ID)
    office.sign_in(WORKER_ID)
    assert office.keys.left_since_renewal() == ()


def test_journal_tells_of_a_recovery_key_before_it_is_in_force(office: Workspace) -> None:
    """Whoever ends the program in between has no key of which nothing is told."""
    before = office.vault.key_path.read_bytes()
    at_entry: list[bytes] = []
    office.db.on_head = lambda _head: at_entry.append(office.vault.key_path.read_bytes())
    office.keys.replace_recovery(office.keys.draw())
    assert at_entry == [before]
    assert office.vault.key_path.read_bytes() != before


def test_recovery_key_that_could_not_be_put_in_force_is_entered_as_such(
    office: Workspace, path: Path
) -> None:
    key, keys = office.keys.draw(), office.vault.key_path
    before = keys.read_bytes()
    keys.unlink()
    keys.mkdir()
    with pytest.raises(StorageError, match="disk_error"):
        office.keys.replace_recovery(key)
    keys.rmdir()
    keys.write_bytes(before)
    with office.db.read() as session:
        last = list(session.scalars(select(AuditEntry).order_by(AuditEntry.sequence)))[-1]
    assert (last.action, last.result) == ("recovery_key_replaced", "REFUSED:disk_error")
    office.close()
    assert not opens(path, key)
