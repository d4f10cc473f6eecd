"""Backups on the screen: the card, the banner, the copy at close, the trial, and a damaged vault."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication

from services.backups import LATE_DAYS, Backups
from tests.conftest import PASSPHRASE, START, FakeClock
from tests.factories import open_case
from ui.widgets import Button, Sheet

if TYPE_CHECKING:
    from services.workspace import Workspace
    from ui.app import Application
    from ui.main_window import MainWindow


@pytest.fixture
def stick(workspace: "Workspace", shell: "MainWindow", tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    workspace.backups.chosen = str(folder)
    shell.settings = shell.settings._replace(backup_folder=str(folder))
    return folder


def visible(window: Any, kind: type = Sheet) -> Any:
    return next((one for one in window.findChildren(kind) if one.isVisible()), None)


def test_the_card_says_how_the_backups_stand(
    workspace: "Workspace", stick: Path, visit: Any
) -> None:
    page = visit("settings")
    assert "no backup" in page.backup.state.text.text()
    assert not page.backup.list.isEnabled()
    workspace.backups.run()
    page.backup.renew()
    assert "Saved today" in page.backup.state.text.text()
    assert "same disk" in page.backup.place.text.text()
    assert page.backup.list.isEnabled()


def test_a_copy_is_chosen_from_the_list_checked_and_compared(
    workspace: "Workspace", stick: Path, visit: Any, shell: "MainWindow", tmp_path: Path, qtbot: Any
) -> None:
    open_case(workspace)
    workspace.backups.run()
    open_case(workspace)
    page = visit("settings")
    page.backup.show_copies()
    visible(shell.window)._choose(workspace.backups.kept()[0])
    guide = visible(shell.window)
    guide.secret.edit.setText(PASSPHRASE)
    guide.proceed()
    qtbot.waitUntil(lambda: guide.checked, timeout=20_000)
    assert "1 case(s) fewer" in guide.found.text.text().replace("1 case fewer", "1 case(s) fewer")
    guide.folder.setText(str(tmp_path / "back"))
    guide.proceed()
    qtbot.waitUntil(page.backup.result.isVisible, timeout=20_000)
    assert [path.name for path in sorted((tmp_path / "back").iterdir())] == [
        "example.kamkor",
        "example.kamkor-keys",
    ]


def test_another_passphrase_wants_another_check(
    workspace: "Workspace", stick: Path, visit: Any, shell: "MainWindow", qtbot: Any
) -> None:
    workspace.backups.run()
    visit("settings").backup.restore()
    guide = visible(shell.window)
    guide.secret.edit.setText(PASSPHRASE)
    guide.proceed()
    qtbot.waitUntil(lambda: guide.checked, timeout=20_000)
    guide.secret.edit.setText("something else")
    assert not guide.checked
    assert not guide.folder.isVisible()
    guide.done("")


def test_a_trial_says_in_words_that_the_copy_can_be_relied_on(
    workspace: "Workspace", stick: Path, visit: Any, shell: "MainWindow", qtbot: Any
) -> None:
    open_case(workspace)
    workspace.backups.run()
    page = visit("settings")
    page.backup.rehearse()
    trial = visible(shell.window)
    trial.secret.edit.setText(PASSPHRASE)
    trial.rehearse()
    qtbot.waitUntil(trial.result.isVisible, timeout=20_000)
    assert "can be relied on" in trial.result.text.text()
    trial.done("")
    assert "was tried on" in page.backup.tried.text()


def test_after_three_days_a_line_stands_above_every_page_until_a_copy_is_saved(
    workspace: "Workspace",
    stick: Path,
    shell: "MainWindow",
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: Any,
) -> None:
    monkeypatch.setattr(Backups, "_made_at", lambda _self: START)
    clock.forward(days=LATE_DAYS)
    shell.begin()
    assert shell.banner.isVisible()
    shell.go("cases")
    assert shell.banner.isVisible()
    shell.banner.save()
    qtbot.waitUntil(lambda: not shell.banner.isVisible(), timeout=20_000)
    assert len(list(stick.iterdir())) == 1


def test_the_line_can_be_put_away(
    workspace: "Workspace",
    shell: "MainWindow",
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Backups, "_made_at", lambda _self: START)
    clock.forward(days=LATE_DAYS)
    shell.begin()
    assert shell.banner.message is not None
    shell.banner.message.closed.emit()
    assert not shell.banner.isVisible()


def test_an_office_in_order_sees_no_line(shell: "MainWindow") -> None:
    shell.begin()
    assert not shell.banner.isVisible()


@pytest.fixture
def application(
    kamkor_app: QApplication,
    workspace: "Workspace",
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: Any,
) -> Iterator["Application"]:
    from ui.app import Application

    monkeypatch.setenv("KAMKOR_HOME", str(tmp_path / "home"))
    made = Application(str(workspace.vault.path))
    qtbot.addWidget(made.frame)
    made.show_pages(workspace)
    made.frame.show()
    yield made
    made.close()


def test_closing_the_window_leaves_a_copy_of_the_day_first(
    application: "Application", workspace: "Workspace", qtbot: Any
) -> None:
    open_case(workspace)
    application.frame.close()
    assert application.frame.isVisible()
    assert visible(application.frame) is not None
    qtbot.waitUntil(lambda: not application.frame.isVisible(), timeout=20_000)
    folder = workspace.vault.path.parent / "backups"
    assert len(list(folder.iterdir())) == 1


def test_the_copy_of_the_day_can_be_skipped(
    application: "Application", workspace: "Workspace", qtbot: Any
) -> None:
    open_case(workspace)
    application.frame.close()
    visible(application.frame).skip.click()
    qtbot.waitUntil(lambda: not application.frame.isVisible(), timeout=20_000)


def test_with_nothing_new_the_window_closes_at_once(
    application: "Application", workspace: "Workspace"
) -> None:
    workspace.backups.run()
    application.frame.close()
    assert not application.frame.isVisible()


@pytest.fixture
def damaged(workspace: "Workspace") -> Path:
    """A vault with a backup and a broken page."""
    for _ in range(3):
        open_case(workspace)
    workspace.backups.run()
    path = workspace.vault.path
    workspace.close()
    content = bytearray(path.read_bytes())
    content[(len(content) // 4096 - 3) * 4096 + 100] ^= 1
    path.write_bytes(content)
    return path


@pytest.fixture
def offered(
    kamkor_app: QApplication,
    damaged: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: Any,
) -> Iterator[Any]:
    """The ways on that the unlock view offers for a damaged vault."""
    from ui.tasks import Tasks
    from ui.unlock.view import UnlockView

    monkeypatch.setenv("KAMKOR_HOME", str(tmp_path / "home"))
    tasks = Tasks()
    view = UnlockView(tasks, damaged)
    qtbot.addWidget(view)
    view.resize(1280, 720)
    view.show()
    view.complete()
    view.passphrase.edit.setText(PASSPHRASE)
    view.unlock()
    qtbot.waitUntil(lambda: visible(view) is not None, timeout=20_000)
    yield view, visible(view)
    tasks.close()


def test_a_damaged_vault_offers_its_last_backup(
    offered: Any, damaged: Path, qtbot: Any, clicked: Callable[[Any, str], None]
) -> None:
    view, sheet = offered
    before = damaged.read_bytes()
    clicked(sheet, "restore_0")
    guide = visible(view)
    guide.proceed()
    qtbot.waitUntil(lambda: guide.checked, timeout=20_000)
    with qtbot.waitSignal(view.vault_chosen, timeout=20_000) as chosen:
        guide.proceed()
    assert chosen.args[0].name == "example-restored.kamkor"
    assert damaged.read_bytes() == before


def test_a_damaged_vault_offers_to_save_what_can_be_read(
    offered: Any, damaged: Path, qtbot: Any, clicked: Callable[[Any, str], None]
) -> None:
    from services.storage.vault import Vault

    view, sheet = offered
    before = damaged.read_bytes()
    clicked(sheet, "salvage")
    qtbot.waitUntil(sheet.result.isVisible, timeout=30_000)
    assert "Saved: 3 case" in sheet.result.text.text()
    with qtbot.waitSignal(view.vault_chosen) as chosen:
        sheet.button.click()
    assert damaged.read_bytes() == before
    Vault.open(chosen.args[0], PASSPHRASE).close()


@pytest.fixture
def clicked() -> Callable[[Any, str], None]:
    def click(owner: Any, name: str) -> None:
        owner.findChild(Button, name).click()

    return click
