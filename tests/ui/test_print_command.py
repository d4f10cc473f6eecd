"""``main.py print``: a paper of one case, into a file and the register."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlmodel import select

from models.case import Case
from services.storage.vault import Vault
from services.workspace import open_workspace
from tests.conftest import PASSPHRASE, FakeClock
from tests.factories import open_case
from ui.command_line import DONE, run_command

if TYPE_CHECKING:
    from tests.conftest import VaultFiles


def test_a_paper_is_issued_as_the_readme_says(
    vault_files: "VaultFiles", tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.setenv("KAMKOR_PASSPHRASE", PASSPHRASE)
    path = vault_files.copy_to(tmp_path / "vault")
    workspace = open_workspace(Vault.open(path, PASSPHRASE), FakeClock())
    open_case(workspace)
    with workspace.db.read() as session:
        number = session.exec(select(Case.number)).one()
    workspace.close()
    made = tmp_path / "paper.pdf"
    words = ["print", number, "--document", "D15", "--reader", "supervisor", "--purpose", "meeting"]
    assert run_command([*words, "--vault", str(path), "--out", str(made)]) == DONE
    assert capsys.readouterr().out.endswith(f": {made}\n")
    assert made.read_bytes().startswith(b"%PDF")
