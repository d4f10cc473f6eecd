"""Real databases for the storage tests: an encrypted file always, a PostgreSQL server when asked."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Engine

import models.registry  # noqa: F401  a link between tables is resolved when all are declared
from models.case import Case
from models.child import Child
from services.events import Change, Committed, EventBus
from services.storage import keyfile
from services.storage.actor import Actor
from services.storage.database import Database
from services.storage.engine import server_engine, vault_engine
from services.storage.migrations.run import upgrade
from services.storage.vault import Vault

from .postgres import Server

KEY, SALT, AUDIT_KEY = b"k" * 32, b"s" * 16, b"a" * 32
PASSPHRASE = "four quiet example words"
WORKER = Actor(UUID("11111111-1111-4111-8111-111111111111"), "Example Worker", "WORKER")


@dataclass
class Hands:
    """What the tests move: the clock, the person, and what the bus said."""

    now: datetime = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    actor: Actor | None = WORKER
    heard: list[Committed] = field(default_factory=list)

    def clock(self) -> datetime:
        """A clock that moves by a second at each look."""
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encrypted database with today's schema, to be copied."""
    path = tmp_path_factory.mktemp("storage") / "empty"
    engine = vault_engine(path, KEY, SALT)
    upgrade(engine)
    engine.dispose()
    return path


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A PostgreSQL server of this test run, on a free port, stopped at the end."""
    running = Server.start(tmp_path_factory.mktemp("server"))
    engine = server_engine(running.url("postgres"))
    try:
        running.create("kamkor_template")
        template = server_engine(running.url("kamkor_template"))
        upgrade(template)
        template.dispose()
        yield running
    finally:
        engine.dispose()
        running.stop()


@pytest.fixture(
    params=[
        "sqlcipher",
        pytest.param("postgresql", marks=[pytest.mark.full, pytest.mark.postgres]),
    ]
)
def engine(request: pytest.FixtureRequest, tmp_path: Path, empty_file: Path) -> Iterator[Engine]:
    """An empty database of either kind."""
    if request.param == "sqlcipher":
        path = tmp_path / "storage"
        shutil.copyfile(empty_file, path)
        made = vault_engine(path, KEY, SALT)
        yield made
        made.dispose()
        return
    running: Server = request.getfixturevalue("server")
    name = f"kamkor_{abs(hash(request.node.nodeid)):x}"
    running.create(name, template="kamkor_template")
    made = server_engine(running.url(name))
    yield made
    made.dispose()
    running.drop(name)


@pytest.fixture
def hands() -> Hands:
    """The clock, the person and the ears of a test."""
    return Hands()


@pytest.fixture
def database(engine: Engine, hands: Hands) -> Database:
    """A database with one known worker, a known clock and a bus that is heard."""
    bus = EventBus()
    bus.subscribe(hands.heard.append)
    return Database(
        engine, actor=lambda: hands.actor, clock=hands.clock, audit_key=AUDIT_KEY, bus=bus
    )


@pytest.fixture
def make_case(database: Database) -> Callable[..., tuple[UUID, UUID]]:
    """Saves a child with a case and returns the ids (case, child)."""

    def make(number: str = "KG-26-EXAM-00001-A", **values: object) -> tuple[UUID, UUID]:
        child = Child(family_name="Образцов", given_name="Үлгү")
        case = Case(
            number=number,
            opened_at=datetime(2026, 3, 1, tzinfo=UTC),
            child_id=child.id,
            **values,
        )
        with database.write("cases_opened") as session:
            session.add_all([case, child])
        return case.id, child.id

    return make


@dataclass(frozen=True)
class Made:
    """A closed vault with one case in it."""

    path: Path
    recovery_key: str
    case_id: UUID


@pytest.fixture(scope="session")
def made_vault(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A vault made once, at the lowest cost of the passphrase; copied by ``vault_copy``."""
    folder = tmp_path_factory.mktemp("vault")
    new = Vault.create(folder / "office", PASSPHRASE, kdf=keyfile.FLOOR)
    child = Child(family_name="Шаблонова")
    case = Case(
        number="KG-26-EXAM-00007-A", opened_at=datetime(2026, 3, 1, tzinfo=UTC), child_id=child.id
    )
    with database_of(new.vault).write("cases_opened") as session:
        session.add_all([case, child])
    new.vault.close()
    return Made(new.vault.path, new.recovery_key, case.id)


@pytest.fixture
def vault_copy(made_vault: Made, tmp_path: Path) -> Made:
    """A closed vault of this test's own: the only two files of its folder."""
    folder = tmp_path / "office"
    folder.mkdir()
    for file in made_vault.path.parent.iterdir():
        shutil.copyfile(file, folder / file.name)
    return Made(folder / made_vault.path.name, made_vault.recovery_key, made_vault.case_id)


def database_of(vault: Vault) -> Database:
    """The database of an open vault, with a fixed person."""
    return Database(
        vault.engine,
        actor=lambda: WORKER,
        clock=lambda: datetime(2026, 3, 2, tzinfo=UTC),
        audit_key=vault.key("audit"),
    )


def only(changes: tuple[Change, ...], record: str) -> Change:
    """The one change of this table."""
    (found,) = [change for change in changes if change.record == record]
    return found
