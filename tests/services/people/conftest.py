"""An office opened by its supervisor, who has a slot of their own and can prove themselves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from services.storage.keyfile import Kdf
from services.storage.vault import Vault
from services.workspace import Workspace, open_workspace
from tests.conftest import (
    ADMINISTRATOR_ID,
    OTHER_WORKER_ID,
    PASSPHRASE,
    SUPERVISOR_ID,
    FakeClock,
    VaultFiles,
)

CHEAP = Kdf(64 * 1024, 1, 1)
PHRASES = {
    SUPERVISOR_ID: "another four example words",
    ADMINISTRATOR_ID: "words of the example administrator",
    OTHER_WORKER_ID: "words of the other example worker",
}


@pytest.fixture(scope="session")
def office_files(vault_files: VaultFiles, tmp_path_factory: pytest.TempPathFactory) -> VaultFiles:
    """The vault of the tests with a slot for each of its people."""
    path = vault_files.copy_to(tmp_path_factory.mktemp("office"))
    vault = Vault.open(path, PASSPHRASE)
    for person, phrase in PHRASES.items():
        vault.add_slot(person, phrase, kdf=CHEAP)
    vault.close()
    return VaultFiles(path.parent, path.name)


@pytest.fixture
def path(office_files: VaultFiles, tmp_path: Path) -> Path:
    """A fresh copy of the vault, closed."""
    return office_files.copy_to(tmp_path / "vault")


@pytest.fixture
def office(path: Path, clock: FakeClock) -> Iterator[Workspace]:
    """The office, opened by the supervisor, who has just typed the passphrase again."""
    vault = Vault.open(path, PHRASES[SUPERVISOR_ID], first=SUPERVISOR_ID)
    workspace = open_workspace(vault, clock)
    assert workspace.confirmation.confirm(PHRASES[SUPERVISOR_ID])
    yield workspace
    workspace.close()


@pytest.fixture
def administered(path: Path, clock: FakeClock) -> Iterator[Workspace]:
    """The office, opened by the administrator."""
    vault = Vault.open(path, PHRASES[ADMINISTRATOR_ID], first=ADMINISTRATOR_ID)
    workspace = open_workspace(vault, clock)
    assert workspace.confirmation.confirm(PHRASES[ADMINISTRATOR_ID])
    yield workspace
    workspace.close()
