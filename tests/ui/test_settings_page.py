"""Settings: choices at once, a backup that was verified, and a passphrase that is replaced."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from services.errors import StorageError
from services.settings import Settings
from tests.conftest import PASSPHRASE, SUPERVISOR_ID
from ui.widgets import Button, Sheet

if TYPE_CHECKING:
    from services.workspace import Workspace
    from ui.main_window import MainWindow


@pytest.fixture
def page(visit: Any) -> Any:
    return visit("settings")


@pytest.fixture
def wanted(shell: "MainWindow") -> list[Settings]:
    told: list[Settings] = []
    shell.settings_changed.connect(told.append)
    return told


def sheet(shell: "MainWindow") -> Any:
    return next(one for one in shell.window.findChildren(Sheet) if one.isVisible())


def test_a_choice_is_asked_for_at_once(page: Any, wanted: list[Settings]) -> None:
    page.language.buttons()[0].click()
    page.theme.buttons()[1].click()
    page.size.buttons()[-1].click()
    assert [(s.language, s.theme, s.text_size) for s in wanted] == [
        ("ky", "light", 100),
        ("", "dark", 100),
        ("", "light", 150),
    ]


def test_a_backup_is_saved_and_verified(
    page: Any, tmp_path: Path, wanted: list[Settings], qtbot: Any
) -> None:
    page.backup.folder.setText(str(tmp_path / "stick"))
    page.backup.button.click()
    qtbot.waitUntil(page.backup.result.isVisible, timeout=30_000)
    (saved,) = (tmp_path / "stick").iterdir()
    assert saved.name in page.backup.result.text.text()
    assert page.backup.result.text.text().startswith("Verified: 0 case")
    assert wanted[-1].backup_folder == str(tmp_path / "stick")


def test_a_backup_that_cannot_be_written_says_so(page: Any, tmp_path: Path, qtbot: Any) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    page.backup.folder.setText(str(blocked / "inside"))
    page.backup.save()
    qtbot.waitUntil(page.backup.result.isVisible, timeout=30_000)
    assert "safe" in page.backup.result.text.text()
    assert page.backup.button.isEnabled()


def test_a_backup_that_is_stopped_leaves_no_file(page: Any, tmp_path: Path, qtbot: Any) -> None:
    page.backup.folder.setText(str(tmp_path / "stick"))
    page.backup.save()
    page.backup.progress.cancelled.emit()
    qtbot.waitUntil(page.backup.result.isVisible, timeout=30_000)
    if "stopped" in page.backup.result.text.text():
        assert list((tmp_path / "stick").iterdir()) == []


def test_the_office_is_changed_by_the_supervisor(
    page: Any, workspace: "Workspace", sign_in_as: Callable[[Any], None]
) -> None:
    sign_in_as(SUPERVISOR_ID)
    page.office.form.editor("name").setText("Another Example")
    page.save()
    assert workspace.office.name == "Another Example"
    assert not page.office.form.is_changed()


def test_the_office_refuses_an_empty_name_below_the_field(
    page: Any, workspace: "Workspace", sign_in_as: Callable[[Any], None]
) -> None:
    sign_in_as(SUPERVISOR_ID)
    page.office.form.editor("name").setText("")
    page.save()
    assert page.office.form.editor("name").property("problem")
    assert workspace.office.name == "Example Office"


def test_the_supervisor_switches_the_approval_of_plans_at_once(
    page: Any, workspace: "Workspace", sign_in_as: Callable[[Any], None]
) -> None:
    sign_in_as(SUPERVISOR_ID)
    page.office.approval.setEnabled(True)
    page.office.form.editor("name").setText("Another Example")

    page.office.approval.click()
    assert not workspace.office.approval_needed

    page.save()
    assert (workspace.office.name, workspace.office.approval_needed) == ("Another Example", False)


def test_a_worker_sees_how_plans_are_approved_and_cannot_switch_it(page: Any) -> None:
    assert page.office.approval.isChecked()
    assert not page.office.approval.isEnabled()
    assert "supervisor" in page.office.approval.toolTip()


def test_another_passphrase_replaces_the_old_one(
    page: Any, shell: "MainWindow", workspace: "Workspace", qtbot: Any
) -> None:
    from services.storage.vault import Vault

    assert workspace.confirmation.confirm(PASSPHRASE)
    page.change_passphrase()
    dialog = sheet(shell)
    for field in (dialog.passphrase.first, dialog.passphrase.second):
        field.edit.setText("five other quiet example words")
    with qtbot.waitSignal(dialog.closed, timeout=30_000):
        dialog.button.click()
    path = workspace.vault.path
    shell.close()
    Vault.open(path, "five other quiet example words").close()
    with pytest.raises(StorageError):
        Vault.open(path, PASSPHRASE)


def test_passphrase_is_not_changed_by_who_sits_down_at_an_open_screen(
    page: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.settings import page as settings_page
    from ui.settings.passphrase import ChangePassphrase

    opened: list[object] = []
    monkeypatch.setattr(settings_page, "confirmed", lambda _shell, why: bool(opened.append(why)))
    monkeypatch.setattr(ChangePassphrase, "open", opened.append)
    page.change_passphrase()
    assert opened == ["You are changing your passphrase."]


def test_the_licences_travel_with_the_program(page: Any, shell: "MainWindow") -> None:
    from ui.widgets import TextArea

    page.show_licences()
    text = sheet(shell).findChild(TextArea, "licence_texts").text()
    assert "MIT License" in text
    assert "SIL OPEN FONT LICENSE" in text.upper()
    sheet(shell).done("")


def test_another_vault_can_be_asked_for(page: Any, shell: "MainWindow", qtbot: Any) -> None:
    with qtbot.waitSignal(shell.vault_wanted):
        page.findChild(Button, "other_vault").click()


def test_a_small_window_stands_the_cards_below_each_other(page: Any, shell: "MainWindow") -> None:
    from PySide6.QtWidgets import QBoxLayout

    shell.window.resize(1024, 600)
    shell.window.grab()
    assert page._columns.direction() == QBoxLayout.Direction.TopToBottom
    shell.window.resize(1280, 720)
    shell.window.grab()
    assert page._columns.direction() == QBoxLayout.Direction.LeftToRight
