"""A real database file for the law over records: made once, copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlmodel import Session, SQLModel

import models.registry  # noqa: F401  the tables must be declared before the database is made


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with every table and no row."""
    path = tmp_path_factory.mktemp("law") / "empty.db"
    engine = create_engine(f"sqlite:///{path}")
    SQLModel.metadata.create_all(engine)
    engine.dispose()
    return path


@pytest.fixture
def session(empty_file: Path, tmp_path: Path) -> Iterator[Session]:
    """A session on a fresh copy of it."""
    path = shutil.copy(empty_file, tmp_path / "example.db")
    engine = create_engine(f"sqlite:///{path}")
    with Session(engine) as opened:
        yield opened
    engine.dispose()
