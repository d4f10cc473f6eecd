"""The whole program for one test: its own home folder, a real vault, a cost of keys at the floor."""

import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

import services.workspace
from services.storage import keyfile
from tests.e2e.driver import Hands, Keyboard, Mouse
from tests.e2e.office import OfficeOfTwo, found_office
from tests.e2e.program import Program
from tests.e2e.steps import OFFICE, PASSPHRASE, PERSON


@pytest.fixture
def program(
    qapp: QApplication, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """The program, not started yet."""
    monkeypatch.setenv("KAMKOR_HOME", str(tmp_path / "home"))
    for name in ("TMPDIR", "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        folder = tmp_path / "elsewhere" / name.lower()
        folder.mkdir(parents=True)
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    running = Program(qtbot, tmp_path / "home")
    yield running
    running.stop()


@pytest.fixture
def office(program: Program) -> Path:
    """A vault with its office and its supervisor, which the program opens at its next start."""
    from services.settings import Settings, home, save_settings
    from services.storage.vault import Vault
    from services.workspace import create_office

    path = home("data") / "vaults" / "kamkor.kamkor"
    path.parent.mkdir(parents=True)
    made = Vault.create(path, PASSPHRASE, kdf=keyfile.Kdf(64 * 1024, 1, 1))
    create_office(made.vault, {"name": OFFICE}, PERSON, "SUPERVISOR").close()
    save_settings(Settings(language="en", vault=str(path)))
    return path


@pytest.fixture
def mouse(program: Program) -> Iterator[Hands]:
    """Hands with a mouse, at the program in its first start."""
    program.start()
    hands = Mouse(program)
    yield hands
    hands.finish()


@pytest.fixture
def keyboard(program: Program, office: Path) -> Iterator[Hands]:
    """Hands with nothing but keys, at the program that asks for the passphrase of its office."""
    assert office.exists()
    program.start()
    hands = Keyboard(program)
    yield hands
    hands.finish()


@pytest.fixture
def two(program: Program, monkeypatch: pytest.MonkeyPatch) -> OfficeOfTwo:
    """An office with a worker and a supervisor; its time stands still until a test moves it."""
    office = found_office()
    monkeypatch.setattr(
        services.workspace,
        "open_workspace",
        partial(services.workspace.open_workspace, clock=office.clock),
    )
    return office


@pytest.fixture
def keys(program: Program, two: OfficeOfTwo) -> Iterator[Hands]:
    """Hands with nothing but keys in the office of two, before anybody has unlocked it."""
    program.start()
    hands = Keyboard(program)
    yield hands
    hands.finish()


@pytest.fixture
def pointer(program: Program, two: OfficeOfTwo) -> Iterator[Hands]:
    """Hands with a mouse in the office of two, before anybody has unlocked it."""
    program.start()
    hands = Mouse(program)
    yield hands
    hands.finish()
