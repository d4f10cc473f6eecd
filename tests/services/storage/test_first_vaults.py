"""A vault made by the first release, with cases: it opens, is copied, upgraded and derived."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Connection, MetaData, insert

from services.storage import keyfile, migrations
from services.storage.engine import vault_engine
from services.storage.migrations import run
from services.storage.vault import Vault
from services.workspace import open_workspace
from tests.conftest import FakeClock

from .conftest import PASSPHRASE

FIRST = "0001"
RELEASE = "2026.1+0123456789ab"
"""What the first release wrote on a case; the files of that version were not kept then."""


def fill(connection: Connection, vault_id: UUID, worker: UUID) -> list[UUID]:
    """An office with a supervisor and two children who work, as the first release stored them."""
    tables = MetaData()
    tables.reflect(connection)

    def add(table: str, **values: Any) -> UUID:
        key = values.pop("id", None) or uuid4()
        stored = {"id": key.hex, "version": 1, **values}
        plain = {name: v.hex if isinstance(v, UUID) else v for name, v in stored.items()}
        known = tables.tables[table].columns
        connection.execute(
            insert(tables.tables[table]),
            {name: value for name, value in plain.items() if name in known},
        )
        return key

    at = datetime(2026, 11, 10, 4)
    add("vault_info", id=vault_id, training=False, created_at=at)
    add("user_account", id=worker, name="Нурила Образцова", role="SUPERVISOR", active=True)
    add("office", name="Example Office", vault_code="7Q4", pack="kg", pack_version=RELEASE,
        training=False)  # fmt: skip
    cases = []
    for number in (1, 2):
        child = add("child", family_name="Үлгүбаев", age_from=13, age_to=13)
        case = add(
            "case_file",
            number=f"KG-26-7Q4-{number:05}",
            pack="kg",
            pack_version=RELEASE,
            channel="RAID",
            detected_at=at,
            opened_at=at,
            child_id=child,
            sensitivity="NORMAL",
            knows="OFFICE",
            worker_id=worker,
        )
        add("work_situation", case_id=case, sector="SV.MARKET", hours_day=6)
        cases.append(case)
    return cases


@pytest.fixture
def first_vault(tmp_path: Path) -> tuple[Path, list[UUID]]:
    """A closed vault whose schema is that of the first release."""
    worker = uuid4()
    made = Vault.create(tmp_path / "office", PASSPHRASE, kdf=keyfile.FLOOR, user_id=worker).vault
    path, key, vault_id = made.path, made.key("db"), made.vault_id
    made.close()
    path.unlink()
    engine = vault_engine(path, key, vault_id.bytes)
    run.upgrade(engine, FIRST)
    with engine.begin() as connection:
        cases = fill(connection, vault_id, worker)
        assert run.current(connection) == FIRST
    engine.dispose()
    return path, cases


def test_a_vault_of_the_first_release_opens_and_derives(
    first_vault: tuple[Path, list[UUID]],
) -> None:
    path, cases = first_vault
    vault = Vault.open(path, PASSPHRASE)
    with vault.engine.connect() as connection:
        assert run.current(connection) == migrations.HEAD
        assert run.drift(connection) == []
        assert run.counts(connection)["case_file"] == 2
    (backup,) = path.parent.glob("*.kamkor-backup")
    assert backup.stat().st_size > 50_000

    workspace = open_workspace(vault, FakeClock())
    assert workspace.office.name == "Example Office"
    for case_id in cases:
        page = workspace.cases.page(case_id)
        steps = {row.step for lane in page.lanes for row in lane.steps}
        assert steps == set(workspace.pack.steps)
        assert page.findings
        assert workspace.procedure.changes(case_id).missing
    assert workspace.procedure.releases() == {RELEASE: 2}
    assert workspace.procedure.move_all() == 2
    assert workspace.recheck() == 0
    workspace.close()


def test_the_copy_of_a_vault_of_the_first_release_holds_its_cases(
    first_vault: tuple[Path, list[UUID]], tmp_path: Path
) -> None:
    from services.storage.backup import restore

    path, cases = first_vault
    Vault.open(path, PASSPHRASE).close()
    (backup,) = path.parent.glob("*.kamkor-backup")
    (tmp_path / "again").mkdir()
    restored = Vault.open(restore(backup, tmp_path / "again", PASSPHRASE), PASSPHRASE)
    workspace = open_workspace(restored, FakeClock(datetime(2026, 11, 17, 3, tzinfo=UTC)))
    assert {row.id for row in workspace.cases.rows(cases).values()} == set(cases)
    workspace.close()
