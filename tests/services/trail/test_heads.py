"""An older file put back, a tail cut off, another journal: the next unlock says so."""

import shutil
from uuid import uuid4

import pytest
from sqlalchemy import text

from services.storage.audit import Head
from services.storage.backup import restore, save_backup
from services.trail import ArrivalKind, TrailFilter, heads
from tests.conftest import PASSPHRASE, SUPERVISOR_ID


def actions(workspace):
    """What stands in the journal, the newest first."""
    workspace.sign_in(SUPERVISOR_ID)
    return [entry.action for entry in workspace.trail.entries(TrailFilter(), limit=500)]


def test_the_end_of_the_journal_is_known_after_closing(office):
    workspace = office.open()
    vault_id = workspace.vault.vault_id
    workspace.db.note("search_rebuilt")
    head = workspace.db.audit_head()
    workspace.close()
    assert heads.known(vault_id).head == head
    again = office.open()
    assert again.trail.arrival.kind is ArrivalKind.SAME
    assert "journal_older_than_known" not in actions(again)


def test_a_vault_seen_for_the_first_time_raises_no_doubt(office):
    assert office.open().trail.arrival.kind is ArrivalKind.NEW


def test_the_end_is_kept_every_hundred_entries_before_any_closing(office):
    workspace = office.open()
    for _ in range(101):
        workspace.db.note("search_rebuilt")
    known = heads.known(workspace.vault.vault_id).head
    assert known is not None
    assert known.sequence % 100 == 0
    assert 0 <= workspace.db.audit_head().sequence - known.sequence < 100


def test_an_older_file_put_back_is_noticed_told_once_and_entered(office, tmp_path):
    office.sitting()
    kept = office.keep(tmp_path / "kept")
    office.sitting(entries=5)
    office.put_back(kept)
    workspace = office.open()
    found = workspace.trail.arrival
    assert found.kind is ArrivalKind.OLDER
    assert found.doubtful
    assert found.known.sequence > found.found.sequence
    assert actions(workspace).count("journal_older_than_known") == 1
    workspace.close()
    again = office.open()
    assert again.trail.arrival.kind is ArrivalKind.SAME
    assert actions(again).count("journal_older_than_known") == 1


def test_an_older_file_that_was_worked_on_is_another_journal(office, clock, tmp_path, monkeypatch):
    office.sitting()
    kept = office.keep(tmp_path / "kept")
    office.sitting(entries=5)
    office.put_back(kept)
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("KAMKOR_HOME", str(tmp_path / "another computer"))
        clock.forward(hours=1)
        office.sitting(entries=20)
    assert office.open().trail.arrival.kind is ArrivalKind.FORKED


def test_a_tail_cut_off_with_the_key_in_hand_is_noticed(office):
    office.sitting(entries=5)
    workspace = office.open()
    with workspace.db.engine.execution_options(kamkor_access="write").begin() as connection:
        connection.execute(
            text("DELETE FROM audit_entry WHERE sequence > :n"),
            {"n": workspace.db.audit_head().sequence - 3},
        )
    workspace.vault.close()
    assert office.open().trail.arrival.kind is ArrivalKind.OLDER


def test_a_restored_vault_says_that_it_was_restored_and_begins_a_new_known_end(office, tmp_path):
    workspace = office.open()
    backup = save_backup(workspace.vault, tmp_path)
    for _ in range(5):
        workspace.db.note("search_rebuilt")
    workspace.close()
    shutil.rmtree(office.path.parent)
    office.path.parent.mkdir()
    restore(backup.path, office.path.parent, PASSPHRASE)
    restored = office.open()
    found = restored.trail.arrival
    assert (found.kind, found.restored) == (ArrivalKind.OLDER, True)
    assert found.newer_backup is None
    assert "journal_restored" in actions(restored)
    assert "journal_older_than_known" not in actions(restored)
    restored.close()
    assert office.open().trail.arrival.kind is ArrivalKind.SAME


def test_restoring_an_older_backup_names_the_newer_one(office, tmp_path):
    workspace = office.open()
    older = save_backup(workspace.vault, tmp_path)
    workspace.db.note("search_rebuilt")
    vault_id, head = workspace.vault.vault_id, workspace.db.audit_head()
    workspace.close()
    heads.remember(vault_id, heads.Known(heads.known(vault_id).head, head))
    shutil.rmtree(office.path.parent)
    office.path.parent.mkdir()
    restore(older.path, office.path.parent, PASSPHRASE)
    assert office.open().trail.arrival.newer_backup == head


def test_heads_of_other_vaults_stay_and_no_person_stands_in_the_file(office):
    other = Head(7, "a" * 64)
    vault_id = office.open().vault.vault_id
    another = uuid4()
    heads.remember(another, heads.Known(other, None))
    heads.remember(vault_id, heads.Known(Head(3, "b" * 64), Head(2, "c" * 64)))
    assert heads.known(another) == heads.Known(other, None)
    written = heads.heads_file().read_text(encoding="utf-8")
    allowed = set('0123456789abcdef:[]=" \n') | set("headbackup")
    assert set(written) <= allowed


@pytest.mark.parametrize("content", ["", "no toml [", '[xx]\nhead = "1:2"\n', "\x00\x01"])
def test_a_file_of_heads_that_cannot_be_read_is_as_none(office, content):
    heads.heads_file().parent.mkdir(parents=True, exist_ok=True)
    heads.heads_file().write_text(content, encoding="utf-8")
    workspace = office.open()
    assert workspace.trail.arrival.kind is ArrivalKind.NEW
    workspace.close()
    assert heads.known(workspace.vault.vault_id).head is not None


def test_a_folder_that_cannot_be_written_stops_no_work(office, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("KAMKOR_HOME", str(tmp_path / "file"))
    office.sitting()
    assert office.open().trail.arrival.kind is ArrivalKind.NEW
