"""The application over a real vault; how it would end its process is written down instead."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from services.settings import Settings, save_settings
from tests.conftest import PASSPHRASE
from ui import i18n
from ui.app import Application
from ui.unlock.view import UnlockView

if TYPE_CHECKING:
    from tests.conftest import VaultFiles


@pytest.fixture
def path(vault_files: "VaultFiles", tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KAMKOR_HOME", str(tmp_path / "home"))
    save_settings(Settings(language="en"))
    return vault_files.copy_to(tmp_path / "vault")


@pytest.fixture
def left(path: Path) -> list[tuple[Path, str]]:
    """With which vault and reason the process would have ended."""
    return []


@pytest.fixture
def application(
    kamkor_app: QApplication, path: Path, left: list[tuple[Path, str]], qtbot: Any
) -> Iterator[Application]:
    """The window with the vault open."""
    made = Application(str(path), leave=lambda *what: left.append(what))
    qtbot.addWidget(made.frame)
    made.begin()
    qtbot.waitUntil(made.frame.isActiveWindow)
    view = made.frame.shown
    assert isinstance(view, UnlockView)
    view.passphrase.edit.setText(PASSPHRASE)
    view.unlock()
    qtbot.waitUntil(lambda: made.main is not None, timeout=20_000)
    yield made
    made.close()
    i18n.install("en")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def give(application: Application, qtbot: Any) -> Callable[[str], None]:
    """Give the cover a passphrase and wait for its answer."""

    def type_it(passphrase: str) -> None:
        assert application.guard is not None
        cover = application.guard.covered
        assert cover is not None
        cover.passphrase.edit.setText(passphrase)
        answers: list[bool] = []
        cover.proved.connect(lambda: answers.append(True))
        cover.failed.connect(lambda: answers.append(False))
        cover.unlock()
        qtbot.waitUntil(lambda: bool(answers), timeout=20_000)

    return type_it
