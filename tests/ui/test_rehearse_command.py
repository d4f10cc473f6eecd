"""``main.py backup`` and ``main.py rehearse``: noted in the vault, and nothing of a trial stays."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from services.storage.vault import Vault
from tests.conftest import PASSPHRASE
from ui.command_line import DONE, FAILED, VAULT_CLOSED, run_command

if TYPE_CHECKING:
    from tests.conftest import VaultFiles


@pytest.fixture
def path(vault_files: "VaultFiles", tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KAMKOR_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KAMKOR_PASSPHRASE", PASSPHRASE)
    return vault_files.copy_to(tmp_path / "vault")


def noted(path: Path) -> list[tuple[str, str]]:
    vault = Vault.open(path, PASSPHRASE)
    try:
        with vault.engine.connect() as connection:
            rows = connection.exec_driver_sql(
                "SELECT reason, failure FROM backup_run ORDER BY made_at"
            )
            return [(row[0], row[1]) for row in rows]
    finally:
        vault.close()


def test_a_backup_by_command_is_tried_by_command(path: Path, tmp_path: Path, capsys: Any) -> None:
    stick = tmp_path / "stick"
    assert run_command(["backup", str(stick), "--vault", str(path)]) == DONE
    assert "verified: 0 cases" in capsys.readouterr().out
    (saved,) = stick.iterdir()
    before = sorted(item.name for item in path.parent.iterdir())
    assert run_command(["rehearse", str(saved), "--vault", str(path)]) == DONE
    assert "removed: 0 cases" in capsys.readouterr().out
    assert sorted(item.name for item in path.parent.iterdir()) == before
    assert noted(path) == [("BY_HAND", ""), ("REHEARSAL", "")]


def test_a_damaged_backup_is_reported_in_one_line(path: Path, tmp_path: Path, capsys: Any) -> None:
    run_command(["backup", str(tmp_path / "stick"), "--vault", str(path)])
    (saved,) = (tmp_path / "stick").iterdir()
    saved.write_bytes(saved.read_bytes()[:-1])
    capsys.readouterr()
    assert run_command(["rehearse", str(saved), "--vault", str(path)]) == FAILED
    assert capsys.readouterr().err.count("\n") == 1
    assert noted(path)[-1] == ("REHEARSAL", "backup_damaged")


def test_no_vault_is_opened_in_a_synchronised_folder(
    vault_files: "VaultFiles", path: Path, tmp_path: Path, capsys: Any
) -> None:
    there = vault_files.copy_to(tmp_path / "Dropbox" / "office")
    assert run_command(["backup", str(tmp_path), "--vault", str(there)]) == VAULT_CLOSED
    assert "Dropbox" in capsys.readouterr().err
