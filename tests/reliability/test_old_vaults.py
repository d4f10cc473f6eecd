"""The vaults of every released version open today, and nothing in them is another than it was."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

import pytest
from sqlmodel import select

from models.case import Case
from services.errors import StorageError
from services.storage import migrations
from services.storage.vault import Vault
from services.workspace import Workspace, open_workspace
from tests.conftest import PASSPHRASE, FakeClock
from tests.reliability.old_vaults import FOLDER, REVISIONS_KEPT, old_vault, rows_of
from tests.reliability.oracle import sound
from tests.reliability.record import record

DERIVED = frozenset({"case_finding", "case_state", "case_step"})
"""What is derived anew from the records."""
DECLARED: dict[str, frozenset[str]] = {
    "alembic_version": frozenset({"version_num"}),
    "office": frozenset({"pack_version"}),  # since 0002 every case keeps its own
}
"""Table and columns that a migration changes on purpose."""


def test_every_released_schema_has_its_frozen_vault() -> None:
    assert set(migrations.REVISIONS[:-1]) <= set(REVISIONS_KEPT), (
        "a released revision wants a vault made by its own program: see old_vaults.py"
    )


@pytest.mark.parametrize("revision", REVISIONS_KEPT)
def test_old_vaults_are_brought_to_today_without_a_difference(
    revision: str, tmp_path: Path
) -> None:
    path = old_vault(revision, tmp_path / "old")
    before = rows_of(path)
    Vault.open(path, PASSPHRASE).close()
    after = rows_of(path)
    differences = [
        f"{table} {key}: {column}"
        for table, rows in before.items()
        if table not in DERIVED
        for key, row in rows.items()
        for column, value in row.items()
        if column not in DECLARED.get(table, ())
        and after.get(table, {}).get(key, {}).get(column, "gone") != value
    ]
    more = [t for t, rows in after.items() if len(rows) > len(before.get(t, {})) and t in before]
    rows = sum(len(found) for found in before.values())
    record(
        6,
        f"migration of the frozen vault of {revision}",
        f"{rows} rows, {len(differences)} differences, {len(more)} tables with more rows",
        not differences and not more,
        "0 differences",
    )
    assert differences == []
    assert more == []


@pytest.mark.parametrize("revision", REVISIONS_KEPT)
def test_old_vaults_can_be_worked_with(revision: str, tmp_path: Path) -> None:
    vault = Vault.open(old_vault(revision, tmp_path / "old"), PASSPHRASE)
    workspace = open_workspace(vault, FakeClock())
    longest = [
        row
        for row in rows_of_notes(workspace)
        if row is not None and len(row.encode()) >= 1024 * 1024 - 4
    ]
    assert len(longest) == 1
    (draft,) = workspace.drafts.list()
    assert draft.payload == {"patronymic": "Өмүр"}
    for case_id in _case_ids(workspace):
        assert workspace.cases.page(case_id).header.number
    sound(vault, FakeClock()())
    workspace.close()


@pytest.mark.parametrize("revision", REVISIONS_KEPT)
def test_the_older_program_refuses_the_newer_vault(
    revision: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_vault(revision, tmp_path / "old")
    Vault.open(path, PASSPHRASE).close()
    content = path.read_bytes()
    older = migrations.REVISIONS[: migrations.REVISIONS.index(revision) + 1]
    monkeypatch.setattr(migrations, "REVISIONS", older)
    monkeypatch.setattr(migrations, "HEAD", revision)
    with pytest.raises(StorageError, match="vault_newer"):
        Vault.open(path, PASSPHRASE)
    assert path.read_bytes() == content


def test_the_frozen_vaults_are_the_ones_that_were_frozen() -> None:
    """Nobody made them again with a later program: their key files are still of the first format."""
    for revision in REVISIONS_KEPT:
        assert (FOLDER / f"{revision}.keys").read_bytes().startswith(b"KAMKOR KEYS 1\n")


def rows_of_notes(workspace: Workspace) -> list[str | None]:
    """The text of every note."""
    with workspace.db.read() as session:
        found = session.connection().exec_driver_sql("SELECT text FROM case_narrative").all()
    return [row[0] for row in found]


def _case_ids(workspace: Workspace) -> Sequence[UUID]:
    with workspace.db.read() as session:
        return session.exec(select(Case.id)).all()
