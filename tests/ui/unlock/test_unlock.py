"""Opening a vault: with the passphrase, with the recovery key, from a backup; and being refused."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from services.errors import StorageError
from tests.conftest import PASSPHRASE
from ui.tasks import Tasks
from ui.unlock.tries import PAUSE_SECONDS, TRIES
from ui.unlock.view import UnlockView
from ui.widgets import Label

if TYPE_CHECKING:
    from services.workspace import Workspace
    from tests.conftest import VaultFiles


@pytest.fixture
def tasks(kamkor_app: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def path(vault_files: "VaultFiles", tmp_path: Path) -> Path:
    return vault_files.copy_to(tmp_path / "vault")


@pytest.fixture
def view(tasks: Tasks, path: Path, qtbot: Any) -> UnlockView:
    made = UnlockView(tasks, path)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made.passphrase.edit)
    return made


@pytest.fixture
def opened(view: UnlockView) -> Iterator[list["Workspace"]]:
    got: list[Workspace] = []
    view.opened.connect(got.append)
    yield got
    for workspace in got:
        workspace.close()


def said(view: UnlockView) -> str:
    return " ".join(label.text() for label in view.findChildren(Label) if label.isVisible())


def wait_idle(view: UnlockView, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: not view._busy, timeout=20_000)


def test_passphrase_and_enter_open_the_vault(
    view: UnlockView, opened: list["Workspace"], type_text: Callable[[str], None], qtbot: Any
) -> None:
    type_text(PASSPHRASE)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    assert opened[0].actor().name == "Жылдыз Макетова"
    assert view.passphrase.text() == ""


def test_letters_typed_before_the_window_is_whole_are_kept(
    tasks: Tasks, path: Path, qtbot: Any, type_text: Callable[[str], None]
) -> None:
    early = UnlockView(tasks, path)
    qtbot.addWidget(early)
    early.show()
    early.activateWindow()
    qtbot.waitUntil(early.isActiveWindow)
    early.setFocus()
    type_text("abc")
    qtbot.waitUntil(lambda: early._whole)
    type_text("def")
    assert early.passphrase.text() == "abcdef"


def test_it_is_said_where_a_single_use_phrase_is_typed(view: UnlockView) -> None:
    view.complete()
    assert "A single-use phrase from paper is typed into the same field." in said(view)


def test_a_wrong_passphrase_says_what_to_check_and_changes_nothing(
    view: UnlockView, opened: list["Workspace"], path: Path, qtbot: Any
) -> None:
    before = path.read_bytes()
    view.passphrase.edit.setText("something else entirely")
    view.unlock()
    wait_idle(view, qtbot)
    assert "does not open the vault" in said(view)
    assert "Caps Lock" in said(view)
    assert (opened, path.read_bytes()) == ([], before)
    assert QApplication.focusWidget() is view.passphrase.edit


def test_five_wrong_tries_bring_a_pause(view: UnlockView, qtbot: Any) -> None:
    error = StorageError("vault_wrong_passphrase")
    for _ in range(TRIES):
        view._failed(error)
    assert not view.button.isEnabled()
    assert view.button.text() == "Wait 30 seconds"
    view.passphrase.edit.setText(PASSPHRASE)
    view.unlock()
    assert not view._busy
    for _ in range(PAUSE_SECONDS):
        view.tries.count_down()
    assert view.button.isEnabled()


def test_a_change_of_language_keeps_the_pause_but_no_passphrase(
    view: UnlockView, tasks: Tasks, path: Path, qtbot: Any
) -> None:
    for _ in range(TRIES):
        view._failed(StorageError("vault_wrong_passphrase"))
    assert PASSPHRASE not in str(view.state())
    fresh = UnlockView(tasks, path)
    qtbot.addWidget(fresh)
    fresh.restore(view.state())
    assert not fresh.button.isEnabled()


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda path: path.unlink(), "no vault in this place"),
        (lambda path: path.write_bytes(b""), "empty"),
        (lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(4096)), "without encryption"),
        (lambda path: path.with_name(f"{path.name}-keys").unlink(), "key file"),
    ],
)
def test_each_fault_of_a_file_is_named_and_nothing_is_written(
    view: UnlockView,
    opened: list["Workspace"],
    path: Path,
    qtbot: Any,
    damage: Callable[[Path], Any],
    words: str,
) -> None:
    damage(path)
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    view.passphrase.edit.setText(PASSPHRASE)
    view.unlock()
    wait_idle(view, qtbot)
    assert words in said(view)
    assert "vault_" not in said(view)
    after = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    assert (opened, after) == ([], before)


def test_a_vault_open_elsewhere_is_refused(
    view: UnlockView, opened: list["Workspace"], path: Path, qtbot: Any
) -> None:
    from services.storage.vault import Vault

    other = Vault.open(path, PASSPHRASE)
    try:
        view.passphrase.edit.setText(PASSPHRASE)
        view.unlock()
        wait_idle(view, qtbot)
        assert "open in another window" in said(view)
        assert opened == []
    finally:
        other.close()


def test_nothing_is_tried_without_a_passphrase(view: UnlockView) -> None:
    view.unlock()
    assert not view._busy


@pytest.fixture
def recoverable(tmp_path: Path) -> tuple[Path, str]:
    from services.storage.keyfile import Kdf
    from services.storage.vault import Vault
    from services.workspace import create_office

    made = Vault.create(tmp_path / "lost.kamkor", PASSPHRASE, kdf=Kdf(64 * 1024, 1, 1))
    create_office(made.vault, {"name": "Example Office"}, "Нурила Образцова").close()
    return made.vault.path, made.recovery_key


def test_the_recovery_key_sets_a_new_passphrase(
    recoverable: tuple[Path, str], tasks: Tasks, qtbot: Any
) -> None:
    from services.storage.vault import Vault
    from services.trail import TrailFilter
    from ui.unlock.recovery import RecoverySheet

    path, key = recoverable
    view = UnlockView(tasks, path)
    qtbot.addWidget(view)
    view.show()
    sheet = RecoverySheet(view, tasks, path)
    got: list[Workspace] = []
    sheet.recovered.connect(got.append)
    sheet.open()
    sheet.key.setText(key.lower().replace("-", " "))
    sheet.button.click()
    qtbot.waitUntil(sheet.passphrase.isVisible, timeout=20_000)
    for field in (sheet.passphrase.first, sheet.passphrase.second):
        field.edit.setText("five other quiet example words")
    sheet.button.click()
    qtbot.waitUntil(lambda: bool(got), timeout=30_000)
    me = got[0].actor()
    assert me.name == "Нурила Образцова"
    told = [
        (entry.action, entry.who, entry.about)
        for entry in got[0].trail.entries(TrailFilter())
        if entry.record == "user_account" and not entry.operation
    ]
    assert told == [("recovery_key_used", "", me.name)]
    got[0].close()
    Vault.open(path, "five other quiet example words").close()
    with pytest.raises(StorageError):
        Vault.open(path, PASSPHRASE)


def test_a_mistyped_recovery_key_names_the_group(
    recoverable: tuple[Path, str], tasks: Tasks, qtbot: Any
) -> None:
    from ui.unlock.recovery import RecoverySheet

    path, key = recoverable
    host = UnlockView(tasks, path)
    qtbot.addWidget(host)
    host.show()
    sheet = RecoverySheet(host, tasks, path)
    sheet.open()
    groups = key.split("-")
    groups[2] = ("2" if groups[2][0] != "2" else "3") + groups[2][1:]
    sheet.key.setText("-".join(groups))
    sheet.button.click()
    qtbot.waitUntil(lambda: sheet.result.isVisible(), timeout=20_000)
    assert "Group 3" in sheet.result.text.text()
    sheet.done("")


def test_a_vault_left_at_the_recovery_sheet_is_closed_again(
    recoverable: tuple[Path, str], tasks: Tasks, qtbot: Any
) -> None:
    from services.storage.vault import Vault
    from ui.unlock.recovery import RecoverySheet

    path, key = recoverable
    host = UnlockView(tasks, path)
    qtbot.addWidget(host)
    host.show()
    sheet = RecoverySheet(host, tasks, path)
    sheet.open()
    sheet.key.setText(key)
    sheet.button.click()
    sheet.key.returnPressed.emit()  # Enter meanwhile opens it no second time
    sheet.done("")  # Esc while the vault is being opened: it waits for the answer
    qtbot.waitUntil(sheet.passphrase.isVisible, timeout=20_000)
    sheet.done("")
    Vault.open(path, PASSPHRASE).close()


@pytest.fixture
def backup(path: Path, tmp_path: Path) -> Path:
    from services.storage.backup import save_backup
    from services.storage.vault import Vault

    vault = Vault.open(path, PASSPHRASE)
    try:
        return save_backup(vault, tmp_path).path
    finally:
        vault.close()


def test_a_backup_is_restored_beside_and_never_over(
    backup: Path, view: UnlockView, path: Path, tasks: Tasks, tmp_path: Path, qtbot: Any
) -> None:
    from services.storage.vault import Vault
    from ui.unlock.restore import RestoreSheet

    before = path.read_bytes()
    sheet = RestoreSheet(view, tasks, path.parent)
    restored: list[Path] = []
    sheet.restored.connect(restored.append)
    sheet.open()
    sheet.file.setText(str(backup))
    sheet.secret.edit.setText(PASSPHRASE)
    sheet.button.click()
    qtbot.waitUntil(lambda: sheet.checked, timeout=20_000)
    assert restored == []
    sheet.button.click()
    qtbot.waitUntil(lambda: bool(restored), timeout=20_000)
    assert restored[0] == path.with_name("example-restored.kamkor")
    assert path.read_bytes() == before
    Vault.open(restored[0], PASSPHRASE).close()


def test_another_vault_can_be_chosen(
    view: UnlockView, path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    from ui import files

    other = path.with_name("other.kamkor")
    monkeypatch.setattr(files, "open_file", lambda *_arguments: other)
    qtbot.waitUntil(lambda: view._whole)
    with qtbot.waitSignal(view.vault_chosen) as chosen:
        view.findChild(type(view.button), "other").click()
    assert chosen.args == [other, ""]
