"""An office of four people with a vault of sealed cases beside its own, for every layer's tests."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from models.user import User
from services.storage.keyfile import Kdf
from services.storage.vault import Vault
from services.workspace import Workspace, create_office, open_workspace

CHEAP = Kdf(64 * 1024, 1, 1)
LEAD, NAMED, OTHER, NEED = (uuid4() for _ in range(4))
WORDS = {
    LEAD: "four quiet example words",
    NAMED: "five other example words",
    OTHER: "six more plain example words",
    NEED: "seven last plain example words",
}
CANARY = "Канарейкин"


@dataclass
class Bench:
    """An office of four people, each with a passphrase; ``open`` sits one of them down at it."""

    path: Path
    clock: Callable[[], Any]
    made_once: Path
    workspace: Workspace | None = None

    def open(self, who: UUID) -> Workspace:
        """Close what is open, and open the vault as this person, who has proved themselves."""
        self.close()
        self.workspace = open_workspace(Vault.open(self.path, WORDS[who], first=who), self.clock)
        assert self.workspace.confirmation.confirm(WORDS[who])
        return self.workspace

    def close(self) -> None:
        """Let go of the vault."""
        if self.workspace is not None:
            self.workspace.close()
            self.workspace = None


def make_office(folder: Path) -> Path:
    """A vault of four people, each with a passphrase, in a new folder; returns the folder."""
    folder.mkdir()
    made = Vault.create(folder / "example.kamkor", WORDS[LEAD], kdf=CHEAP, user_id=LEAD)
    workspace = create_office(made.vault, {"name": "Example Office"}, "Нурила Образцова")
    with workspace.db.write("user_added", reversible=False) as session:
        session.add(User(id=NAMED, name="Жылдыз Макетова", role="WORKER"))
        session.add(User(id=OTHER, name="Бакыт Шаблонов", role="WORKER"))
        session.add(User(id=NEED, name="Үлгү Мисалбекова", role="SUPERVISOR"))
    for who in (NAMED, OTHER, NEED):
        made.vault.add_slot(who, WORDS[who], kdf=CHEAP)
    workspace.close()
    return folder


@pytest.fixture(scope="session")
def sealed_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a vault made once; each test works on a copy."""
    return make_office(tmp_path_factory.mktemp("sealed") / "office")


@pytest.fixture
def bench(sealed_files: Path, tmp_path: Path, clock: Callable[[], Any]) -> Iterator[Bench]:
    """A copy of the office, with nobody at it yet."""
    folder = tmp_path / "office"
    shutil.copytree(sealed_files, folder)
    made = Bench(folder / "example.kamkor", clock, sealed_files.parent / "with-sealed")
    yield made
    made.close()


def sealed_office(bench: Bench) -> Workspace:
    """The office with a vault of sealed cases: the lead, one worker, and one in need.

    Made by the first test that asks; the others work on copies.
    """
    folder = bench.path.parent
    if bench.made_once.exists():
        bench.close()
        shutil.rmtree(folder)
    else:
        sealing(bench.open(LEAD)).create([NAMED], [NEED])
        bench.close()
        folder.rename(bench.made_once)
    shutil.copytree(bench.made_once, folder)
    return bench.open(LEAD)


def sealing(workspace: Workspace) -> Any:
    """The verbs of sealed cases."""
    assert workspace.sealing is not None
    return workspace.sealing


def everything_in(workspace: Workspace) -> str:
    """Every value of every table, those of the search index too, in small letters."""
    with workspace.db.read() as session:
        driver: Any = session.connection().connection.driver_connection
        query = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        tables = [row[0] for row in driver.execute(query)]
        values = [v for t in tables for row in driver.execute(f'SELECT * FROM "{t}"') for v in row]
    texts = (v.decode("utf-8", "ignore") if isinstance(v, bytes) else str(v) for v in values)
    return "\n".join(texts).casefold()
