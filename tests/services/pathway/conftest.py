"""A real encrypted database whose every write derives the pathway, and cases to put into it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlmodel import SQLModel, select

import models.registry  # noqa: F401  links between tables need every table
from models.act import Act
from models.case import Case
from models.child import Child
from models.derived import CaseState, CaseStep
from services.packs.loader import load_pack
from services.packs.model import Pack
from services.pathway.derive import make_derivation
from services.storage.actor import Actor
from services.storage.database import Database
from services.storage.engine import vault_engine
from services.storage.migrations.run import upgrade

START = datetime(2026, 11, 10, 4, 0, tzinfo=UTC)
"""Tuesday 10 November 2026, ten in the morning in Bishkek."""
_WORKER = Actor(UUID("11111111-1111-4111-8111-111111111111"), "Example Worker", "WORKER")


@dataclass
class Office:
    """A database, a clock that stands still until a test moves it, and short ways to record."""

    db: Database
    pack: Pack
    now: datetime = START
    numbers: Iterator[int] = field(default_factory=lambda: iter(range(1, 10_000)))

    def clock(self) -> datetime:
        return self.now

    def forward(self, **length: float) -> datetime:
        self.now += timedelta(**length)
        return self.now

    def add(self, *rows: SQLModel) -> None:
        with self.db.write("act_added") as session:
            for row in rows:
                session.add(row)
                session.flush()

    def open_case(self, *, child: dict[str, Any] | None = None, **values: Any) -> UUID:
        """A boy of 13 found working in a raid a moment ago, unless said otherwise."""
        person = Child(
            **{"family_name": "Кулунбаев", "given_name": "Азат", "citizenship": "KG",
               "birth_date": datetime(2013, 3, 5).date(), **(child or {})}
        )  # fmt: skip
        number = f"KG-26-7Q4-{next(self.numbers):05}-X"
        case = Case(
            **{"number": number, "channel": "RAID", "detected_at": self.now, "opened_at": self.now,
               "child_id": person.id, **values}
        )  # fmt: skip
        self.add(person, case)
        return case.id

    def act(self, case_id: UUID, kind: str, **values: Any) -> UUID:
        row = Act(**{"case_id": case_id, "kind": kind, "happened_at": self.now, **values})
        self.add(row)
        return row.id

    def step(self, case_id: UUID, code: str) -> CaseStep:
        with self.db.read() as session:
            query = select(CaseStep).where(CaseStep.case_id == case_id, CaseStep.step == code)
            return session.exec(query).one()

    def case_state(self, case_id: UUID) -> CaseState:
        with self.db.read() as session:
            return session.exec(select(CaseState).where(CaseState.case_id == case_id)).one()

    def change(self, model: type[SQLModel], record_id: UUID, **values: Any) -> None:
        with self.db.write("act_added") as session:
            row = session.get(model, record_id)
            for name, value in values.items():
                setattr(row, name, value)


@pytest.fixture(scope="session")
def kg() -> Pack:
    """The Kyrgyz pack."""
    return load_pack("kg")


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encrypted database with today's schema, to be copied."""
    path = tmp_path_factory.mktemp("pathway") / "empty"
    engine = vault_engine(path, b"k" * 32, b"s" * 16)
    upgrade(engine)
    engine.dispose()
    return path


@pytest.fixture
def make_office(tmp_path: Path, empty_file: Path, kg: Pack) -> Iterator[Callable[[], Office]]:
    """Makes offices with an empty database each."""
    engines = []

    def make() -> Office:
        path = tmp_path / f"office{len(engines)}"
        path.write_bytes(empty_file.read_bytes())
        engine = vault_engine(path, b"k" * 32, b"s" * 16)
        engines.append(engine)
        office = Office(
            Database(engine, actor=lambda: _WORKER, clock=lambda: office.now, audit_key=b"a" * 32),
            kg,
        )
        office.db.derivations.append(make_derivation(kg, office.clock))
        return office

    yield make
    for engine in engines:
        engine.dispose()


@pytest.fixture
def office(make_office: Callable[[], Office]) -> Office:
    """One office."""
    return make_office()
