"""What the tests share: a clock that stands still, the pack, and a real vault made once a run."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import atexit
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from hypothesis import settings
from sqlalchemy.util import LRUCache

if TYPE_CHECKING:
    from services.packs.model import Pack
    from services.storage.vault import Vault
    from services.workspace import Workspace

# what is made once a run must not touch the settings of whoever runs the tests
_HOME_OF_THE_RUN = tempfile.mkdtemp(prefix="kamkor-tests-")
atexit.register(shutil.rmtree, _HOME_OF_THE_RUN, ignore_errors=True)
os.environ["KAMKOR_HOME"] = _HOME_OF_THE_RUN

# a slow machine is no fault of the code under test
settings.register_profile("kamkor", deadline=None)
settings.load_profile("kamkor")

PASSPHRASE = "four quiet example words"
WORKER_ID = UUID("aaaaaaaa-0000-4000-8000-000000000001")
OTHER_WORKER_ID = UUID("aaaaaaaa-0000-4000-8000-000000000002")
SUPERVISOR_ID = UUID("aaaaaaaa-0000-4000-8000-000000000003")
ADMINISTRATOR_ID = UUID("aaaaaaaa-0000-4000-8000-000000000004")
START = datetime(2026, 11, 17, 3, 0, tzinfo=UTC)
"""Tuesday 17 November 2026, nine in the morning in Bishkek."""


@dataclass
class FakeClock:
    """A clock that stands still until a test moves it."""

    now: datetime = START

    def __call__(self) -> datetime:
        """The moment the test has set."""
        return self.now

    def set(self, moment: datetime) -> None:
        """Stand at another moment."""
        self.now = moment

    def forward(self, **length: float) -> None:
        """Move on, by the words of ``timedelta``: ``forward(days=3)``."""
        self.now += timedelta(**length)


@dataclass(frozen=True)
class VaultFiles:
    """A vault that was made once and is copied for each test."""

    folder: Path
    name: str

    def copy_to(self, folder: Path) -> Path:
        """A copy of all its files; returns the path of the vault."""
        folder.mkdir(parents=True, exist_ok=True)
        for path in self.folder.iterdir():
            if path.is_file() and not path.name.endswith("-lock"):
                shutil.copy2(path, folder / path.name)
        return folder / self.name


def share_compiled_statements() -> None:
    """Statements are compiled once a run, not once a vault: a program opens one, a run thousands.

    SQLAlchemy keeps them by engine and dialect; every vault here has the same dialect.
    """
    import services.storage.engine as engines

    create, shared = engines.create_engine, LRUCache(4000)

    def create_sharing(*args: Any, **options: Any) -> Any:
        engine = create(*args, **options)
        if engine.dialect.name == "sqlite":
            engine.dialect = vars(engines).setdefault("_dialect_of_the_run", engine.dialect)
            engine._compiled_cache = shared
        return engine

    engines.create_engine = create_sharing


@cache
def stretch_once() -> None:
    """Let this process derive a key from the same passphrase, salt and cost only once.

    A run opens copies of a few vaults ten thousand times; how a key is derived is proved once.
    """
    from services.storage import slots

    slots.stretch = cache(slots.stretch)


@pytest.fixture(scope="session", autouse=True)
def once_a_run() -> None:
    """What comes out the same every time is worked out once for every test of the run."""
    share_compiled_statements()
    stretch_once()


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and known heads of journals of this test alone: a vault made once is copied for each
    test, and each copy goes its own way."""
    monkeypatch.setenv("KAMKOR_HOME", str(tmp_path / "home"))


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """A new passphrase costs one pass of Argon2 and no measuring of this computer: how dear it is
    made is tested with the key files."""
    from services.storage import keyfile

    cheap = keyfile.Kdf(64 * 1024, 1, 1)
    monkeypatch.setattr(keyfile, "calibrate", lambda: cheap)


@pytest.fixture
def clock() -> FakeClock:
    """A settable clock at nine in the morning of 17 November 2026 in Bishkek."""
    return FakeClock()


@pytest.fixture(scope="session")
def pack() -> "Pack":
    """The Kyrgyz pack."""
    from services.packs.loader import load_pack

    return load_pack("kg")


@pytest.fixture(scope="session")
def vault_files(tmp_path_factory: pytest.TempPathFactory) -> VaultFiles:
    """An office with a worker, a second worker, a supervisor and an administrator."""
    from models.user import User
    from services.storage.keyfile import Kdf
    from services.storage.vault import Vault
    from services.workspace import create_office

    folder = tmp_path_factory.mktemp("vault")
    cheap = Kdf(64 * 1024, 1, 1)
    made = Vault.create(folder / "example.kamkor", PASSPHRASE, kdf=cheap, user_id=WORKER_ID)
    workspace = create_office(
        made.vault,
        {"name": "Example Office", "address": "Образцовая 0", "phone": "000"},
        "Жылдыз Макетова",
        "WORKER",
        clock=FakeClock(),
        vault_code=lambda: "7Q4",
    )
    with workspace.db.write("user_added", reversible=False) as session:
        session.add(User(id=OTHER_WORKER_ID, name="Бакыт Шаблонов", role="WORKER"))
        session.add(User(id=SUPERVISOR_ID, name="Нурила Образцова", role="SUPERVISOR"))
        session.add(User(id=ADMINISTRATOR_ID, name="Example Administrator", role="ADMINISTRATOR"))
    workspace.close()
    return VaultFiles(folder, made.vault.path.name)


@pytest.fixture
def vault(vault_files: VaultFiles, tmp_path: Path) -> Iterator["Vault"]:
    """A fresh copy of the vault, unlocked by the worker."""
    from services.storage.vault import Vault

    opened = Vault.open(vault_files.copy_to(tmp_path / "vault"), PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture
def workspace(vault: "Vault", clock: FakeClock) -> "Workspace":
    """Every service over a fresh vault; the worker Жылдыз Макетова is at the keyboard."""
    from services.workspace import open_workspace

    return open_workspace(vault, clock)


@pytest.fixture
def sign_in_as(workspace: "Workspace") -> Callable[[UUID | None], None]:
    """Put somebody else at the keyboard: ``sign_in_as(SUPERVISOR_ID)``."""

    def change(user_id: UUID | None) -> None:
        workspace.sign_in(user_id)

    return change
