"""From the unlock view to the pages and back: lock, language, and what is remembered."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication

from services.settings import load_settings
from tests.conftest import PASSPHRASE
from ui import i18n
from ui.app import Application
from ui.unlock.first_start import FirstStartView
from ui.unlock.view import UnlockView

if TYPE_CHECKING:
    from tests.conftest import VaultFiles


@pytest.fixture
def path(vault_files: "VaultFiles", tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KAMKOR_HOME", str(tmp_path / "home"))
    return vault_files.copy_to(tmp_path / "vault")


@pytest.fixture
def application(kamkor_app: QApplication, path: Path, qtbot: Any) -> Iterator[Application]:
    made = Application(str(path))
    qtbot.addWidget(made.frame)
    made.begin()
    yield made
    made.close()
    i18n.install("en")


def unlock(application: Application, qtbot: Any) -> None:
    view = application.frame.shown
    assert isinstance(view, UnlockView)
    view.passphrase.edit.setText(PASSPHRASE)
    view.unlock()
    qtbot.waitUntil(lambda: application.main is not None, timeout=20_000)


def test_without_a_vault_the_first_start_is_shown(
    kamkor_app: QApplication, path: Path, qtbot: Any
) -> None:
    made = Application()
    qtbot.addWidget(made.frame)
    made.begin()
    assert isinstance(made.frame.shown, FirstStartView)
    made.close()


def test_an_opened_vault_is_offered_the_next_time(
    application: Application, path: Path, qtbot: Any
) -> None:
    unlock(application, qtbot)
    assert load_settings().vault == str(path)


def test_the_title_says_no_more_than_the_name(application: Application, qtbot: Any) -> None:
    unlock(application, qtbot)
    assert application.main is not None
    application.main.go("cases")
    assert application.frame.windowTitle() == "Kamkor"


def test_a_change_of_language_keeps_what_is_typed_and_rebuilds_the_page(
    application: Application, qtbot: Any
) -> None:
    unlock(application, qtbot)
    main = application.main
    assert main is not None
    main.go("settings")
    page: Any = main.page
    page.office.form.editor("name").setText("Жарым жазылган")
    application.change_settings(application.settings._replace(language="ky"))
    fresh: Any = main.page
    assert fresh is not page
    assert fresh.office.form.editor("name").text() == "Жарым жазылган"
    assert (i18n.language(), load_settings().language) == ("ky", "ky")
    assert fresh.isVisible()


def test_theme_and_text_size_change_at_once(application: Application, qtbot: Any) -> None:
    from ui import theme

    unlock(application, qtbot)
    application.change_settings(application.settings._replace(theme="dark", text_size=150))
    try:
        assert theme.look().name == "dark"
        assert theme.u() == 6
        assert load_settings().theme == "dark"
    finally:
        application.change_settings(application.settings._replace(theme="light", text_size=100))


def test_a_language_can_be_chosen_before_a_vault_is_open(
    application: Application, qtbot: Any
) -> None:
    view = application.frame.shown
    assert isinstance(view, UnlockView)
    view.complete()
    view.language_wanted.emit("ru")
    fresh = application.frame.shown
    assert isinstance(fresh, UnlockView)
    assert fresh is not view
    assert i18n.language() == "ru"


def test_another_vault_can_be_opened_from_the_pages(application: Application, qtbot: Any) -> None:
    unlock(application, qtbot)
    assert application.main is not None
    application.main.vault_wanted.emit(None)
    assert isinstance(application.frame.shown, FirstStartView)
