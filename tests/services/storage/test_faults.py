"""What the disk, the file or the server does wrong is said in words, and nothing is half saved."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlmodel import select

from models.case import Case, CaseNarrative
from models.child import Child
from services.errors import StorageError
from services.storage.database import Database
from services.storage.vault import Vault

from .conftest import PASSPHRASE, database_of

encrypted_file = pytest.mark.parametrize("engine", ["sqlcipher"], indirect=True)


@encrypted_file
def test_a_full_disk_loses_only_the_step_that_did_not_fit(database: Database, make_case):
    case_id, _ = make_case()
    with database.read() as session:  # the connection that the next write will use
        pages = session.connection().exec_driver_sql("PRAGMA page_count").scalar_one()
        session.connection().exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")
    with pytest.raises(StorageError, match="disk_full"), database.write("x") as session:
        session.add(CaseNarrative(case_id=case_id, kind="NOTE", text="long " * 20_000))
    with database.read() as session:
        assert session.exec(select(CaseNarrative)).all() == []
        assert session.get(Case, case_id) is not None
        session.connection().exec_driver_sql("PRAGMA max_page_count=1000000")
    with database.write("x") as session:
        session.add(CaseNarrative(case_id=case_id, kind="NOTE", text="long " * 20_000))
    assert database.verify_audit().ok


def test_a_page_damaged_while_the_vault_is_open_is_noticed_when_it_is_read(vault_copy):
    vault = Vault.open(vault_copy.path, PASSPHRASE)
    database = database_of(vault)
    with database.write("x") as session:
        session.add_all(Child(family_name="Образцов " * 100) for _ in range(300))
    with vault.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()
    vault.engine.dispose()
    content = bytearray(vault_copy.path.read_bytes())
    for place in range(len(content) // 2, len(content), 4096):
        content[place] ^= 1
    vault_copy.path.write_bytes(content)
    with pytest.raises(StorageError, match="vault_damaged"), database.read() as session:
        session.exec(select(Child)).all()
    vault.close()


@encrypted_file
def test_a_mistake_in_our_own_sql_is_not_dressed_up(database: Database):
    with pytest.raises(OperationalError) as fault, database.read() as session:
        session.connection().execute(
            text("SELECT nothing FROM nowhere WHERE a = :a"), {"a": "Үлгү"}
        )
    assert "Үлгү" not in str(fault.value)


@pytest.mark.parametrize(
    "engine",
    [pytest.param("postgresql", marks=[pytest.mark.full, pytest.mark.postgres])],
    indirect=True,
)
def test_a_server_that_goes_away_is_said_to_be_unreachable(database: Database):
    def look_twice(session) -> None:
        mine = session.connection().execute(text("SELECT pg_backend_pid()")).scalar_one()
        with database.engine.connect() as other:
            other.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": mine})
        session.exec(select(Case)).all()

    with pytest.raises(StorageError, match="server_unreachable"), database.read() as session:
        look_twice(session)
    with database.read() as session:
        assert session.exec(select(Case)).all() == []
