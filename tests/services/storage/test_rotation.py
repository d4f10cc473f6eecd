"""Another data key: the same people, the same audit chain, and no moment without a good vault."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread
from uuid import uuid4

import pytest
from sqlmodel import select

from models.child import Child
from services.errors import StorageError
from services.storage import keyfile, rotation
from services.storage.tries import MOST, note_failure, taken_tries
from services.storage.vault import Vault

from .conftest import PASSPHRASE, database_of

ROOT = Path(__file__).parents[3]
LATER = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)


def test_a_rotated_vault_opens_for_the_same_people_with_all_it_held(vault_copy):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    before, salt = vault.key("db"), vault.path.read_bytes()[:16]
    with database_of(vault).write("x") as session:
        session.add(Child(family_name="Үлгүбаева"))
    steps: list[tuple[int, int]] = []
    vault.rotate(lambda done, total: steps.append((done, total)))
    assert steps == [(number, rotation.STEPS) for number in range(rotation.STEPS)]
    assert vault.path.read_bytes()[:16] == salt
    assert not rotation.opens_with(vault.path, before, vault.vault_id)
    with database_of(vault).write("x") as session:
        session.add(Child(family_name="Образцова"))
    vault.close()
    names = sorted(file.name for file in vault_copy.path.parent.iterdir())
    assert names == ["office.kamkor", "office.kamkor-keys"]
    for opening, secret in (
        (Vault.open, PASSPHRASE),
        (Vault.open_with_recovery, vault_copy.recovery_key),
    ):
        again = opening(vault_copy.path, secret)
        database = database_of(again)
        with database.read() as session:
            assert {"Үлгүбаева", "Образцова"} <= set(session.exec(select(Child.family_name)))
        assert database.verify_audit().ok
        assert again.check() == ()
        again.close()


def test_a_phrase_made_while_the_key_is_changed_is_not_lost(vault_copy):
    new, phrase = uuid4(), "five words for one use"
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    add = Thread(target=vault.add_once_slot, args=(new, phrase, LATER + timedelta(days=99999)))

    vault.rotate(lambda done, _total: add.start() if done == 1 else None)
    add.join()
    vault.close()

    opened = Vault.open(vault_copy.path, phrase)
    assert opened.opened_with_once
    assert opened.check() == ()
    opened.close()


def test_who_was_taken_off_opens_nothing_after_a_rotation(vault_copy):
    leaver = uuid4()
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    vault.add_slot(leaver, "words of who will leave", kdf=keyfile.FLOOR)
    old_keys = vault.key_path.read_bytes()
    vault.remove_slot(leaver)
    vault.rotate()
    vault.close()
    vault.key_path.write_bytes(old_keys)
    with pytest.raises(StorageError, match="vault_damaged"):
        Vault.open(vault_copy.path, "words of who will leave")


def test_a_vault_in_use_is_not_rotated(vault_copy, monkeypatch):
    monkeypatch.setattr(rotation, "BUSY_MILLISECONDS", 0)
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    with vault.engine.connect(), pytest.raises(StorageError, match="vault_busy"):
        vault.rotate()
    vault.rotate()
    vault.close()


_ROTATE = """
import os, sys
from pathlib import Path
from services.storage import keyfile, rotation
from services.storage.vault import Vault
from tests.services.storage.conftest import PASSPHRASE
vault = Vault.open(Path(sys.argv[1]), PASSPHRASE)
owner, name, when = sys.argv[2].split()
module = {"keyfile": keyfile, "rotation": rotation}[owner]
real, left = getattr(module, name), [int(when)]
def dying(*args, **kwargs):
    left[0] -= 1
    if left[0] == 0:
        os._exit(9)
    done = real(*args, **kwargs)
    if left[0] == -1:
        os._exit(9)
    return done
setattr(module, name, dying)
vault.rotate()
"""


@pytest.mark.parametrize(
    "moment",
    [
        pytest.param("rotation flush 1", marks=pytest.mark.full),
        "keyfile write_atomically 1",
        "rotation take_place 1",
        pytest.param("keyfile write_atomically 2", marks=pytest.mark.full),
        pytest.param("rotation abandon 1", marks=pytest.mark.full),
    ],
)
def test_a_rotation_cut_off_leaves_a_vault_of_exactly_one_key(vault_copy, moment):
    ended = subprocess.run(
        [sys.executable, "-c", _ROTATE, str(vault_copy.path), moment], cwd=ROOT, check=False
    )
    assert ended.returncode == 9
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    assert not any(slot.next for slot in vault.slots)
    assert vault.check() == ()
    assert database_of(vault).verify_audit().ok
    vault.rotate()
    vault.close()
    assert len(os.listdir(vault_copy.path.parent)) == 2
    Vault.open_with_recovery(vault_copy.path, vault_copy.recovery_key).close()


def test_a_key_file_that_could_not_be_finished_is_finished_by_the_next_change(
    vault_copy, monkeypatch
):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    real, left = keyfile.write_atomically, [1]

    def failing(path: Path, content: bytes) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(28, "no space")
        real(path, content)

    monkeypatch.setattr(keyfile, "write_atomically", failing)
    with pytest.raises(StorageError, match="disk_error"):
        vault.rotate()
    monkeypatch.undo()
    assert keyfile.read(vault.key_path).rotating
    with database_of(vault).write("x") as session:
        session.add(Child(family_name="Үлгүбаева"))
    vault.replace_passphrase("my own new long words", kdf=keyfile.FLOOR)
    vault.close()
    Vault.open(vault_copy.path, "my own new long words").close()


def test_a_phrase_for_one_use_lets_in_once_and_ends_with_the_new_passphrase(vault_copy):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    (person,) = vault.user_ids
    identity = vault.identity
    vault.add_once_slot(person, "five words for only once", LATER, kdf=keyfile.FLOOR)
    assert vault.user_ids == (person,)
    vault.close()
    early = LATER - timedelta(hours=1)
    vault = Vault.open(vault_copy.path, "five words for only once", now=lambda: early)
    assert vault.opened_with_once
    vault.replace_passphrase("my own new long words", kdf=keyfile.FLOOR)
    assert not vault.opened_with_once
    assert vault.proves("my own new long words")
    assert not vault.proves("five words for only once")
    assert vault.identity != identity
    vault.close()
    for old in (PASSPHRASE, "five words for only once"):
        with pytest.raises(StorageError, match="vault_wrong_passphrase"):
            Vault.open(vault_copy.path, old, now=lambda: early)


def test_a_phrase_whose_time_is_over_is_taken_away_at_the_next_opening(vault_copy):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    vault.add_once_slot(uuid4(), "five words for only once", LATER, kdf=keyfile.FLOOR)
    vault.close()
    with pytest.raises(StorageError, match="vault_wrong_passphrase"):
        Vault.open(vault_copy.path, "five words for only once", now=lambda: LATER)
    vault = Vault.open(vault_copy.path, PASSPHRASE, now=lambda: LATER)
    assert len(vault.user_ids) == 1
    vault.close()


def test_a_vault_beside_another_opens_with_the_identity_of_its_people(vault_copy):
    main = Vault.open(vault_copy.path, PASSPHRASE)
    (person,), trust = main.user_ids, main.key("sealed")
    named = {person: main.recipients()[person], None: main.recovery_recipient}
    sealed = Vault.create_for(
        vault_copy.path.with_name("office-sealed"), named, identity=main.identity,
        user_id=person, main_id=main.vault_id, trust=trust,
    )  # fmt: skip
    helper, other = keyfile.new_identity(), uuid4()
    sealed.add_recipient(other, keyfile.public_of(helper), emergency=True)
    sealed.rotate()
    sealed.close()
    main.rotate()
    assert main.key("sealed") == trust
    opened = Vault.open_with_identity(sealed.path, helper, other, trust=trust)
    assert opened.slot_kind == keyfile.EMERGENCY
    opened.remove_slot(other)
    opened.close()
    with pytest.raises(StorageError, match="vault_wrong_passphrase"):
        Vault.open_with_identity(sealed.path, helper, other, trust=trust)
    with pytest.raises(StorageError, match="keyfile_damaged"):
        Vault.open_with_identity(sealed.path, main.identity, person, trust=b"x" * 32)
    Vault.open_with_identity(sealed.path, main.identity, person, trust=trust).close()
    main.close()


def test_wrong_passphrases_are_kept_as_times_and_taken_once(tmp_path):
    vault = tmp_path / "office.kamkor"
    note_failure(vault, LATER)
    note_failure(vault, LATER + timedelta(minutes=1))
    assert taken_tries(vault) == (LATER, LATER + timedelta(minutes=1))
    assert taken_tries(vault) == ()
    for _ in range(MOST + 5):
        note_failure(vault, LATER)
    assert len(taken_tries(vault)) == MOST
    note_failure(tmp_path / "gone" / "office.kamkor")


def test_phrase_for_one_use_does_not_prove_who_came_in_with_a_passphrase(vault_copy):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    (person,) = vault.user_ids
    vault.add_once_slot(person, "five words for only once", LATER, kdf=keyfile.FLOOR)
    assert vault.proves(PASSPHRASE)
    assert not vault.proves("five words for only once")
    vault.close()
    early = LATER - timedelta(hours=1)
    vault = Vault.open(vault_copy.path, "five words for only once", now=lambda: early)
    assert vault.proves("five words for only once")
    vault.close()
