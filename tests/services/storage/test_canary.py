"""A name that was saved is found nowhere outside the encrypted pages."""

import sqlite3
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from models.case import Case, CaseNarrative
from models.child import Child
from services.storage import keyfile
from services.storage.backup import restore, save_backup
from services.storage.vault import Vault

from .conftest import PASSPHRASE, database_of

CANARY = "Канарейкин-Үлгү7Ң"
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1251")


def hits(folder: Path) -> list[str]:
    """The files under a folder in which the name stands in any usual encoding."""
    needles = [CANARY.encode(code, errors="ignore") for code in ENCODINGS]
    return [
        file.name
        for file in folder.rglob("*")
        if file.is_file() and any(needle in file.read_bytes() for needle in needles)
    ]


def test_the_search_finds_the_name_in_a_plain_database(tmp_path):
    with sqlite3.connect(tmp_path / "plain") as plain:
        plain.execute("CREATE TABLE child (name TEXT)")
        plain.execute("INSERT INTO child VALUES (?)", (CANARY,))
    plain.close()
    assert hits(tmp_path) == ["plain"]


def test_a_saved_name_is_in_no_file_of_vault_journal_key_backup_or_temp(tmp_path, monkeypatch):
    temp = tmp_path / "temp"
    temp.mkdir()
    monkeypatch.setenv("TMPDIR", str(temp))
    monkeypatch.setenv("SQLITE_TMPDIR", str(temp))
    monkeypatch.setattr(tempfile, "tempdir", None)
    vault = Vault.create(tmp_path / "office", PASSPHRASE, kdf=keyfile.FLOOR).vault
    database = database_of(vault)
    child = Child(family_name=CANARY, given_name=CANARY)
    case = Case(number="N-1", opened_at=datetime(2026, 3, 1, tzinfo=UTC), child_id=child.id)
    with database.write("x") as session:
        session.add_all([child, case])
        session.add_all(
            CaseNarrative(case_id=case.id, kind="NOTE", text=f"{CANARY} {number} " * 200)
            for number in range(200)
        )
    with database.read() as session:  # a sort too large for memory would go to a file
        session.connection().exec_driver_sql("PRAGMA cache_size=10")
        rows = session.connection().exec_driver_sql("SELECT text FROM case_narrative ORDER BY text")
        assert len(rows.fetchall()) == 200
        names = {file.name for file in tmp_path.iterdir()}
        assert {"office.kamkor-wal", "office.kamkor-shm"} <= names
        assert hits(tmp_path) == []
    report = save_backup(vault, tmp_path)
    restore(report.path, temp, PASSPHRASE)
    assert hits(tmp_path) == []
    vault.close()
    assert hits(tmp_path) == []
    assert report.path.exists()
