"""The window over an office whose supervisor, administrator or auditor opened the vault."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from services.storage.vault import Vault
from services.workspace import Workspace, open_workspace
from tests.conftest import SUPERVISOR_ID, FakeClock
from tests.services.people.conftest import (  # noqa: F401  fixtures are found by their names here
    PHRASES,
    office_files,
    path,
)
from ui.widgets import Sheet


@pytest.fixture
def workspace(path: Path, clock: FakeClock) -> Iterator[Workspace]:  # noqa: F811
    """Every service over a fresh vault that the supervisor opened."""
    opened = Vault.open(path, PHRASES[SUPERVISOR_ID], first=SUPERVISOR_ID)
    workspace = open_workspace(opened, clock)
    yield workspace
    workspace.close()


@pytest.fixture
def sheet(shell: Any, qtbot: Any) -> Callable[[str], Any]:
    """Waits for a sheet by its name and returns it."""

    def shown(name: str) -> Any:
        def there() -> bool:
            return any(one.isVisible() for one in shell.window.findChildren(Sheet, name))

        qtbot.waitUntil(there)
        return next(one for one in shell.window.findChildren(Sheet, name) if one.isVisible())

    return shown


@pytest.fixture
def confirm(sheet: Callable[[str], Any], qtbot: Any) -> Callable[..., None]:
    """Types the passphrase into the sheet that asks for it, once it comes."""
    from PySide6.QtCore import QTimer

    def later(phrase: str = PHRASES[SUPERVISOR_ID]) -> None:
        def type_it() -> None:
            asking = sheet("confirm_again")
            asking.passphrase.edit.setText(phrase)
            asking.button.click()

        QTimer.singleShot(0, type_it)

    return later


def button(inside: QWidget, name: str) -> Any:
    """A button by its name."""
    found = inside.findChild(QWidget, name)
    assert found is not None, name
    return found
