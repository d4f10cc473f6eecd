"""Making, opening, locking and closing a vault, and giving people keys to it."""

import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy.exc import DatabaseError
from sqlmodel import select

from models.case import Case
from models.child import Child
from services.errors import StorageError
from services.storage import engine as storage_engine
from services.storage import keyfile
from services.storage.engine import PAGE_BYTES, check_library
from services.storage.tries import taken_tries
from services.storage.vault import Vault

from .conftest import PASSPHRASE, database_of
from .folders import untouched

ROOT = Path(__file__).parents[3]


def test_a_vault_that_was_closed_opens_with_all_that_was_saved(vault_copy):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    with database_of(vault).read() as session:
        assert session.get(Case, vault_copy.case_id).number == "KG-26-EXAM-00007-A"
    assert not vault.training
    assert vault.slot_user_id in vault.user_ids
    vault.close()


def test_a_closed_vault_is_two_files(vault_copy):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    with database_of(vault).write("x") as session:
        session.add(Child(family_name="Образцов"))
    assert {file.name for file in vault_copy.path.parent.iterdir()} >= {"office.kamkor-lock"}
    vault.close()
    vault.close()
    names = sorted(file.name for file in vault_copy.path.parent.iterdir())
    assert names == ["office.kamkor", "office.kamkor-keys"]


def test_a_vault_in_use_refuses_a_second_program(vault_copy):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    with pytest.raises(StorageError, match="vault_in_use"):
        Vault.open(vault_copy.path, PASSPHRASE)
    vault.close()
    Vault.open(vault_copy.path, PASSPHRASE).close()


def test_a_lock_file_left_by_a_killed_program_keeps_nobody_out(vault_copy):
    left = vault_copy.path.with_name("office.kamkor-lock")
    left.touch()
    Vault.open(vault_copy.path, PASSPHRASE).close()
    assert not left.exists()


def test_the_recovery_key_opens_the_vault_as_nobody(vault_copy):
    typed = vault_copy.recovery_key.lower().replace("-", " ")
    vault = Vault.open_with_recovery(vault_copy.path, typed)
    assert vault.slot_user_id is None
    with pytest.raises(StorageError, match="slot_missing"):
        vault.replace_passphrase("another quiet long phrase", kdf=keyfile.FLOOR)
    vault.close()


def test_a_forgotten_passphrase_is_replaced_after_recovery(vault_copy):
    vault = Vault.open_with_recovery(vault_copy.path, vault_copy.recovery_key)
    (person,) = vault.user_ids
    vault.replace_passphrase("another quiet long phrase", user_id=person, kdf=keyfile.FLOOR)
    vault.close()
    with pytest.raises(StorageError, match="vault_wrong_passphrase"):
        Vault.open(vault_copy.path, PASSPHRASE)
    vault = Vault.open(vault_copy.path, "another quiet long phrase")
    assert vault.slot_user_id == person
    vault.close()


def test_a_second_person_has_a_passphrase_of_her_own_until_it_is_taken_away(vault_copy):
    second = uuid4()
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    vault.add_slot(second, "her own quiet long phrase", kdf=keyfile.FLOOR)
    vault.close()
    vault = Vault.open(vault_copy.path, "her own quiet long phrase", first=second)
    assert vault.slot_user_id == second
    vault.remove_slot(second)
    with pytest.raises(StorageError, match="slot_last"):
        vault.remove_slot(vault.user_ids[0])
    vault.close()
    with pytest.raises(StorageError, match="vault_wrong_passphrase"):
        Vault.open(vault_copy.path, "her own quiet long phrase")
    Vault.open(vault_copy.path, PASSPHRASE).close()


def test_a_new_recovery_key_ends_the_old_one(vault_copy):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    key = vault.replace_recovery_key(kdf=keyfile.FLOOR)
    vault.close()
    with pytest.raises(StorageError, match="recovery_key_wrong"):
        Vault.open_with_recovery(vault_copy.path, vault_copy.recovery_key)
    Vault.open_with_recovery(vault_copy.path, key).close()


def test_a_vault_is_never_made_over_another(vault_copy):
    with untouched(vault_copy.path.parent), pytest.raises(StorageError, match="vault_exists"):
        Vault.create(vault_copy.path, PASSPHRASE, kdf=keyfile.FLOOR)


def test_a_training_vault_shows_in_its_name_and_its_key_file(tmp_path):
    new = Vault.create(tmp_path / "class", PASSPHRASE, kdf=keyfile.FLOOR, training=True)
    assert new.vault.path.name == "class.kamkor-training"
    assert new.vault.training
    new.vault.close()
    vault = Vault.open(new.vault.path, PASSPHRASE)
    assert vault.training
    vault.close()


def test_a_vault_that_cannot_be_made_leaves_nothing(tmp_path):
    with pytest.raises(StorageError):
        Vault.create(tmp_path / "missing" / "office", PASSPHRASE, kdf=keyfile.FLOOR)
    assert list(tmp_path.iterdir()) == []


def test_a_whole_vault_has_no_faults(vault_copy):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    assert vault.check() == ()
    vault.close()


def test_the_keys_show_in_no_text_of_the_vault(vault_copy):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    texts = f"{vault!r} {vault.engine!r} {vault.engine.url!r} {vault.__dict__['_keys']!r}"
    assert vault.key("db").hex() not in texts
    vault.close()


def test_the_unlock_window_loads_no_database_code():
    code = (
        "import sys, services.storage.vault, services.storage.keyfile, services.events;"
        "heavy = {'sqlalchemy', 'sqlmodel', 'sqlcipher3', 'alembic', 'argon2', 'cryptography', "
        "'pydantic'};"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or 0)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.stderr == ""
    assert ended.returncode == 0


_WRITER = """
import sys
from pathlib import Path
from services.storage.vault import Vault
from tests.services.storage.conftest import PASSPHRASE, database_of
from models.child import Child
vault = Vault.open(Path(sys.argv[1]), PASSPHRASE)
database = database_of(vault)
for number in range(100_000):
    with database.write("x") as session:
        session.add_all([Child(family_name=f"A{number}"), Child(family_name=f"B{number}")])
    print(number, flush=True)
"""


@pytest.mark.parametrize(
    "kills",
    [2, pytest.param(30, marks=[pytest.mark.full, pytest.mark.timeout(600)])],
)
def test_a_killed_program_loses_nothing_that_it_said_was_saved(vault_copy, kills):
    saved = 0
    for round_ in range(kills):
        lines = 3 + round_ % 17
        with subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(vault_copy.path)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        ) as writer:
            for _ in range(lines):
                assert writer.stdout.readline().strip()
            writer.kill()
            told = lines + len(writer.stdout.read().splitlines())
        saved += told
        vault = Vault.open(vault_copy.path, PASSPHRASE)
        database = database_of(vault)
        with database.read() as session:
            names = session.exec(select(Child.family_name)).all()
        halves = [sum(name.startswith(letter) for name in names) for letter in "AB"]
        assert halves[0] == halves[1]
        assert saved <= halves[0] <= saved + 1
        saved = halves[0]
        assert database.verify_audit().ok
        assert vault.check() == ()
        vault.close()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("temp_store", 2),
        ("busy_timeout", 10_000),
        ("cache_size", -64_000),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
    ],
)
def test_every_connection_is_set_for_safety(vault_copy, pragma, value):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    with vault.engine.connect() as first, vault.engine.connect() as second:
        for connection in (first, second):
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
    vault.close()


def test_pages_torn_by_a_power_cut_are_taken_from_the_journal(vault_copy, tmp_path):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    with database_of(vault).write("x") as session:
        session.add_all(Child(family_name=f"Образцов {number}") for number in range(50))
    after_cut = tmp_path / "after"
    after_cut.mkdir()
    for file in vault_copy.path.parent.iterdir():
        if not file.name.endswith(("-shm", "-lock")):
            (after_cut / file.name).write_bytes(file.read_bytes())
    vault.close()
    journal = (after_cut / "office.kamkor-wal").read_bytes()
    torn = bytearray((after_cut / "office.kamkor").read_bytes())
    frames = range(32, len(journal), 24 + PAGE_BYTES)
    pages = {int.from_bytes(journal[start : start + 4], "big") for start in frames}
    for page in pages - {1}:
        if page * PAGE_BYTES <= len(torn):
            torn[page * PAGE_BYTES - 100] ^= 1
    (after_cut / "office.kamkor").write_bytes(torn)
    vault = Vault.open(after_cut / "office.kamkor", PASSPHRASE)
    with database_of(vault).read() as session:
        assert len(session.exec(select(Child)).all()) == 51
    assert vault.check() == ()
    vault.close()


def test_no_other_file_can_be_joined_to_a_vault(vault_copy, tmp_path):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    with vault.engine.connect() as connection, pytest.raises(DatabaseError, match="authorized"):
        connection.exec_driver_sql(f"ATTACH '{tmp_path / 'plain'}' AS other KEY ''")
    assert not (tmp_path / "plain").exists()
    vault.close()


@pytest.mark.parametrize(
    ("version", "refused"), [((3, 40, 1), True), ((3, 51, 2), True), ((3, 51, 3), False)]
)
def test_a_database_library_that_can_lose_a_save_is_refused(version, refused):
    if not refused:
        check_library(version)
        return
    with pytest.raises(StorageError, match="library_too_old") as error:
        check_library(version)
    assert error.value.details["needed"] == "3.51.3"


def test_settings_that_are_not_in_force_stop_the_opening(vault_copy, monkeypatch):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    monkeypatch.setattr(storage_engine, "_PRAGMAS", ("journal_mode=WAL", "synchronous=NORMAL"))
    vault.engine.dispose()
    with pytest.raises(StorageError, match="engine_unsafe"):
        vault.engine.connect()
    monkeypatch.undo()
    vault.close()


def test_a_wrong_passphrase_leaves_a_time_and_the_keys_as_they_were(vault_copy):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    (person,) = vault.user_ids
    vault.close()
    held = keyfile.unlock(keyfile.read(vault.key_path), PASSPHRASE).keys
    with pytest.raises(StorageError, match="vault_wrong_passphrase"):
        Vault.open(vault_copy.path, "not this one")
    assert [len(taken_tries(vault_copy.path)), len(taken_tries(vault_copy.path))] == [1, 0]
    assert held.lasting == vault.key("audit")
    assert vault.recipients().keys() == {person}
