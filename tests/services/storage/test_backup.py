"""A backup is good only when it was read back; a damaged one restores nothing."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from sqlmodel import select

from models.case import Case
from models.child import Child
from services.errors import StorageError
from services.storage import container, keyfile
from services.storage.backup import restore, save_backup
from services.storage.vault import Vault

from .conftest import PASSPHRASE, database_of
from .folders import state, untouched

NOW = datetime(2026, 3, 2, 3, 4, 5, tzinfo=UTC)


@pytest.fixture
def vault(vault_copy):
    """An open vault of this test's own."""
    opened = Vault.open(vault_copy.path, PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture
def backups(tmp_path):
    """An empty folder for backups."""
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


@pytest.fixture
def target(tmp_path):
    """An empty folder to restore into."""
    folder = tmp_path / "target"
    folder.mkdir()
    return folder


@pytest.fixture(scope="module")
def backup_file(made_vault, tmp_path_factory):
    """A good backup, never written to by a test."""
    folder = tmp_path_factory.mktemp("backup")
    home = folder / "home"
    shutil.copytree(made_vault.path.parent, home)
    opened = Vault.open(home / made_vault.path.name, PASSPHRASE)
    report = save_backup(opened, folder)
    opened.close()
    return report.path


def test_a_backup_says_what_it_holds_and_when_it_was_made(vault, backups):
    report = save_backup(vault, backups, now=NOW)
    assert report.path.name == f"office-{NOW.astimezone():%Y%m%d-%H%M%S}.kamkor-backup"
    assert report.cases == 1
    assert report.records >= 4
    assert report.bytes == report.path.stat().st_size
    assert list(backups.iterdir()) == [report.path]


def test_two_backups_in_one_second_are_both_kept(vault, backups):
    first, second = (save_backup(vault, backups, now=NOW).path for _ in range(2))
    assert first != second
    assert len(list(backups.iterdir())) == 2


def test_a_restored_vault_opens_and_holds_the_same(vault, backups, target, vault_copy):
    report = save_backup(vault, backups)
    head = database_of(vault).audit_head()
    path = restore(report.path, target, PASSPHRASE)
    assert sorted(file.name for file in target.iterdir()) == ["office.kamkor", "office.kamkor-keys"]
    restored = Vault.open(path, PASSPHRASE)
    with database_of(restored).read() as session:
        assert session.get(Case, vault_copy.case_id).number == "KG-26-EXAM-00007-A"
    assert database_of(restored).verify_audit(head).ok
    assert restored.vault_id == vault.vault_id
    assert restored.check() == ()
    restored.close()


def test_the_recovery_key_restores_too_and_another_name_may_be_given(
    backup_file, target, made_vault
):
    path = restore(
        backup_file, target, made_vault.recovery_key.lower(), recovery=True, name="drill"
    )
    assert path.name == "drill.kamkor"
    Vault.open_with_recovery(path, made_vault.recovery_key).close()


def test_a_restored_training_vault_still_shows_what_it_is(tmp_path, backups, target):
    made = Vault.create(tmp_path / "class", PASSPHRASE, kdf=keyfile.FLOOR, training=True).vault
    report = save_backup(made, backups)
    made.close()
    path = restore(report.path, target, PASSPHRASE, name="drill")
    assert path.name == "drill.kamkor-training"
    assert keyfile.read(keyfile.key_path(path)).training


def test_a_backup_made_while_others_write_is_one_moment(vault, backups, target):
    database = database_of(vault)
    running = [True]

    def write() -> int:
        done = 0
        while running[0]:
            with database.write("x") as session:
                session.add_all([Child(family_name="A"), Child(family_name="B")])
            done += 1
        return done

    with ThreadPoolExecutor(1) as pool:
        writer = pool.submit(write)
        reports = [save_backup(vault, backups) for _ in range(3)]
        running[0] = False
        assert writer.result(timeout=20) > 0
    restored = Vault.open(restore(reports[-1].path, target, PASSPHRASE), PASSPHRASE)
    with database_of(restored).read() as session:
        names = session.exec(select(Child.family_name)).all()
    assert names.count("A") == names.count("B")
    assert database_of(restored).verify_audit().ok
    restored.close()


def test_progress_rises_to_the_whole(vault, backups):
    told = []
    save_backup(vault, backups, progress=lambda done, total: told.append((done, total)))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len({total for _, total in told}) == 1
    assert told[-1][0] == told[-1][1]


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_cancelled_backup_leaves_no_file(vault, backups, at):
    asked = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > at

    with pytest.raises(StorageError, match="backup_cancelled"):
        save_backup(vault, backups, cancelled=cancelled)
    assert len(asked) == at + 1
    assert list(backups.iterdir()) == []


def test_a_backup_to_a_folder_that_is_gone_says_so(vault, backups):
    backups.rmdir()
    with pytest.raises(StorageError, match="disk_error"):
        save_backup(vault, backups)


def test_a_damaged_vault_gives_no_backup(vault, backups, vault_copy):
    vault.engine.dispose()
    content = bytearray(vault_copy.path.read_bytes())
    content[-2000] ^= 1
    vault_copy.path.write_bytes(content)
    with pytest.raises(StorageError) as refused:
        save_backup(vault, backups)
    assert refused.value.code in ("backup_failed", "vault_damaged")
    assert list(backups.iterdir()) == []


def test_an_existing_vault_is_never_replaced(backup_file, target):
    path = restore(backup_file, target, PASSPHRASE)
    with untouched(target), pytest.raises(StorageError, match="restore_target_exists"):
        restore(backup_file, target, PASSPHRASE)
    path.unlink()  # the key file of another vault is precious too
    keyfile.key_path(path).write_bytes(b"another")
    with untouched(target), pytest.raises(StorageError, match="restore_target_exists"):
        restore(backup_file, target, PASSPHRASE)


def test_a_restoring_that_was_cut_off_after_the_key_file_can_be_done_again(backup_file, target):
    restore(backup_file, target, PASSPHRASE).unlink()
    Vault.open(restore(backup_file, target, PASSPHRASE), PASSPHRASE).close()


def test_a_wrong_passphrase_restores_nothing(backup_file, target):
    with pytest.raises(StorageError, match="vault_wrong_passphrase"):
        restore(backup_file, target, "not the right words")
    assert list(target.iterdir()) == []


def test_a_missing_backup_is_called_so(tmp_path, target):
    with pytest.raises(StorageError, match="backup_missing"):
        restore(tmp_path / "none.kamkor-backup", target, PASSPHRASE)


def test_a_cancelled_restore_leaves_nothing(backup_file, target):
    with pytest.raises(StorageError, match="backup_cancelled"):
        restore(backup_file, target, PASSPHRASE, cancelled=lambda: True)
    assert list(target.iterdir()) == []


def test_no_damaged_backup_restores(backup_file, target, tmp_path):
    good = backup_file.read_bytes()
    damaged = tmp_path / "damaged"
    places = [0, 5, 15, 20, 60, 700, 5000, len(good) // 3, len(good) // 2, len(good) - 600]
    for place in [*places, len(good) - 40, len(good) - 1]:
        mutant = bytearray(good)
        mutant[place] ^= 0x10
        _refused(damaged, bytes(mutant), target)


def test_no_shortened_or_lengthened_backup_restores(backup_file, target, tmp_path):
    good = backup_file.read_bytes()
    for mutant in (b"", good[:10], good[:100], good[: len(good) // 2], good[:-1], good + b"\x00"):
        _refused(tmp_path / "damaged", mutant, target)


@pytest.mark.full
@pytest.mark.timeout(900)
def test_no_backup_with_any_of_three_hundred_flips_restores(backup_file, target, tmp_path):
    good = backup_file.read_bytes()
    for place in range(0, len(good), len(good) // 300):
        mutant = bytearray(good)
        mutant[place] ^= 1 << place % 8
        _refused(tmp_path / "damaged", bytes(mutant), target)


def test_a_backup_with_another_database_inside_is_refused(
    backup_file, target, tmp_path, made_vault
):
    keys = container.read_keys(backup_file)
    data_key = keyfile.unlock(keyfile.decode(keys), PASSPHRASE).data_key
    key = keyfile.derive(data_key, "backup")
    inside = tmp_path / "inside"
    manifest = container.read(backup_file, inside, key, lambda _size: None)
    short = container.Manifest(
        manifest.name, manifest.made_at, manifest.revision,
        {**manifest.counts, "case_file": 2}, manifest.audit_head, manifest.training,
    )  # fmt: skip
    forged = tmp_path / "forged"
    container.write(forged, keys, inside, short, key, lambda _size: None)
    with pytest.raises(StorageError, match="backup_damaged"):
        restore(forged, target, PASSPHRASE)
    assert list(target.iterdir()) == []


def test_the_manifest_answers_for_every_byte_of_the_database(backup_file, tmp_path):
    raw = container.read_keys(backup_file)
    data_key = keyfile.unlock(keyfile.decode(raw), PASSPHRASE).data_key
    mutant = bytearray(backup_file.read_bytes())
    mutant[len(mutant) // 2] ^= 1
    (tmp_path / "mutant").write_bytes(mutant)
    with pytest.raises(StorageError, match="backup_damaged"):
        container.read(
            tmp_path / "mutant",
            tmp_path / "inside",
            keyfile.derive(data_key, "backup"),
            lambda _size: None,
        )


def test_a_backup_of_a_newer_program_is_called_newer(backup_file, target, tmp_path):
    newer = tmp_path / "newer"
    newer.write_bytes(backup_file.read_bytes().replace(b"BACKUP 1", b"BACKUP 2", 1))
    with pytest.raises(StorageError, match="backup_newer"):
        restore(newer, target, PASSPHRASE)


@pytest.mark.parametrize("name", ["../out", "a/b", "a\\b", ".hidden", "", "C:x", "x" * 200])
def test_no_name_leads_out_of_the_folder(backup_file, target, name, tmp_path):
    before = {file.name for file in tmp_path.iterdir()}
    if name:
        with pytest.raises(StorageError):
            restore(backup_file, target, PASSPHRASE, name=name)
    assert list(target.iterdir()) == []
    assert {file.name for file in tmp_path.iterdir()} == before


def _refused(damaged, mutant, target):
    damaged.write_bytes(mutant)
    with pytest.raises(StorageError) as error:
        restore(damaged, target, PASSPHRASE)
    assert error.value.code in ("backup_damaged", "backup_newer", "vault_wrong_passphrase")
    assert state(target) == {}
