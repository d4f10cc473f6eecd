"""Backups on a stick, for the tests of what goes well and of what is cut short."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from services.backups import Backups

if TYPE_CHECKING:
    from services.workspace import Workspace


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder for backups that was chosen."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def backups(workspace: "Workspace", stick: Path) -> Backups:
    """The backups of the office, kept on the stick."""
    workspace.backups.chosen = str(stick)
    return workspace.backups
