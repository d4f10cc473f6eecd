"""A vault that is opened, closed and put back, and hands that reach past the program."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text

from services.storage.vault import Vault
from tests.conftest import PASSPHRASE, FakeClock, VaultFiles

if TYPE_CHECKING:
    from services.workspace import Workspace


class Office:
    """One vault file of this test, opened and closed as often as it needs."""

    def __init__(self, path: Path, clock: FakeClock) -> None:
        self.path, self.clock = path, clock
        self._open: list[Vault] = []

    def open(self) -> "Workspace":
        """Unlock the vault as the worker."""
        from services.workspace import open_workspace

        vault = Vault.open(self.path, PASSPHRASE)
        self._open.append(vault)
        return open_workspace(vault, self.clock)

    def sitting(self, entries: int = 1) -> None:
        """Open, let something be entered, close."""
        workspace = self.open()
        for _ in range(entries):
            workspace.db.note("search_rebuilt")
        workspace.close()

    def keep(self, folder: Path) -> Path:
        """A copy of the vault's files as they are now, made by hand."""
        folder.mkdir()
        for path in self.path.parent.iterdir():
            if path.is_file() and not path.name.endswith("-lock"):
                shutil.copy2(path, folder / path.name)
        return folder

    def put_back(self, folder: Path) -> None:
        """The files of ``keep`` take the place of the present ones."""
        for path in self.path.parent.iterdir():
            if path.is_file():
                path.unlink()
        for path in folder.iterdir():
            shutil.copy2(path, self.path.parent / path.name)

    def end(self) -> None:
        """Let go of what a test left open."""
        for vault in self._open:
            vault.close()


@pytest.fixture
def office(vault_files: VaultFiles, tmp_path: Path, clock: FakeClock) -> Iterator[Office]:
    """A vault of this test alone, closed."""
    made = Office(vault_files.copy_to(tmp_path / "office"), clock)
    yield made
    made.end()


@pytest.fixture
def past_the_program(workspace: "Workspace") -> Callable[..., None]:
    """Change the vault with the key and plain SQL, as a person with other tools could."""

    def run(statement: str, **values: Any) -> None:
        engine = workspace.db.engine.execution_options(kamkor_access="write")
        with engine.begin() as connection:
            assert connection.execute(text(statement), values).rowcount > 0

    return run
