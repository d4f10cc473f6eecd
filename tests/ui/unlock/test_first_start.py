"""The first start: one click to fictional cases, or a vault whose key was typed back whole."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from services.settings import home
from ui.tasks import Tasks
from ui.unlock.first_start import FirstStartView
from ui.unlock.new_passphrase import NewPassphrase
from ui.unlock.wizard import CreateVault
from ui.widgets import Button, Label

if TYPE_CHECKING:
    from services.workspace import Workspace

GOOD = "четыре тихих мокрых воробья"


@pytest.fixture
def tasks(kamkor_app: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KAMKOR_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def view(tasks: Tasks, own_home: Path, qtbot: Any) -> Iterator[FirstStartView]:
    made = FirstStartView(tasks)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.abandon()


@pytest.fixture
def opened(view: FirstStartView) -> Iterator[list["Workspace"]]:
    got: list[Workspace] = []
    view.opened.connect(got.append)
    yield got
    for workspace in got:
        workspace.close()


@pytest.fixture
def wizard(view: FirstStartView) -> CreateVault:
    view.create()
    found = view._wizard
    assert isinstance(found, CreateVault)
    return found


def fill_office(wizard: CreateVault) -> None:
    wizard.office.editor("name").setText("Example Office")
    wizard.person.editor("name").setText("Нурила Образцова")
    wizard.next()


def reach_the_key(wizard: CreateVault, qtbot: Any) -> str:
    fill_office(wizard)
    for field in (wizard.passphrase.first, wizard.passphrase.second):
        field.edit.setText(GOOD)
    wizard.next()
    qtbot.waitUntil(lambda: wizard.key_step is not None, timeout=30_000)
    assert wizard.key_step is not None
    groups = [label.text() for label in wizard.key_step.findChildren(Label)]
    return "-".join(text for text in groups if len(text) == 5 and text.isalnum())


@pytest.mark.full
def test_one_click_opens_a_vault_of_fictional_cases(
    view: FirstStartView, opened: list["Workspace"], own_home: Path, qtbot: Any
) -> None:
    view.findChild(Button, "try_cases").click()
    qtbot.waitUntil(lambda: bool(opened), timeout=110_000)
    workspace = opened[0]
    assert workspace.vault.training
    assert workspace.vault.path.parent == home("data") / "training"
    assert workspace.vault.path.name.endswith(".kamkor-training")
    assert workspace.actor() is not None
    assert workspace.cases.counts()


def test_a_training_vault_that_is_stopped_leaves_nothing(
    view: FirstStartView, own_home: Path, qtbot: Any
) -> None:
    view.try_cases()
    view._progress.cancelled.emit()
    qtbot.waitUntil(view._message.isVisible, timeout=60_000)
    assert "taken away" in view._message.text.text()
    assert [file for file in own_home.rglob("*") if file.is_file()] == []
    assert view.findChild(Button, "try_cases").isEnabled()


def test_a_vault_is_made_in_three_steps(
    view: FirstStartView, wizard: CreateVault, opened: list["Workspace"], qtbot: Any
) -> None:
    from services.storage.vault import Vault

    key = reach_the_key(wizard, qtbot)
    assert wizard.key_step is not None
    wizard.key_step.typed.setText(key)
    wizard.next()
    qtbot.waitUntil(lambda: bool(opened))
    workspace = opened.pop()
    assert workspace.office.name == "Example Office"
    assert workspace.actor().name == "Нурила Образцова"
    assert not workspace.vault.training
    path = workspace.vault.path
    workspace.close()
    Vault.open(path, GOOD).close()


def test_the_key_counts_only_when_the_whole_of_it_is_typed_back(
    wizard: CreateVault, opened: list["Workspace"], qtbot: Any
) -> None:
    key = reach_the_key(wizard, qtbot)
    assert wizard.key_step is not None
    for typed in ("", key[:5], key[:-1], key[:-6]):
        wizard.key_step.typed.setText(typed)
        wizard.next()
        assert opened == []


def test_a_vault_left_before_the_key_was_typed_back_is_taken_away(
    view: FirstStartView, wizard: CreateVault, own_home: Path, qtbot: Any
) -> None:
    reach_the_key(wizard, qtbot)
    assert list((own_home / "data" / "vaults").glob("*.kamkor"))
    view.abandon()
    assert [file for file in own_home.rglob("*") if file.is_file()] == []


def test_going_back_from_the_key_keeps_the_office(
    wizard: CreateVault, own_home: Path, qtbot: Any
) -> None:
    reach_the_key(wizard, qtbot)
    wizard.back()
    wizard.back()
    assert wizard.office.editor("name").text() == "Example Office"
    assert not list((own_home / "data" / "vaults").glob("*.kamkor"))


def test_the_office_needs_a_name_and_a_person(wizard: CreateVault) -> None:
    wizard.next()
    assert wizard.person.editor("name").property("problem")
    wizard.person.editor("name").setText("Example")
    wizard.next()
    assert wizard.office.editor("name").property("problem")


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("short", "short", "15 characters"),
        ("passwordpassword", "passwordpassword", "well known"),
        (GOOD, GOOD + "x", "not the same"),
    ],
)
def test_a_weak_or_mistyped_passphrase_is_refused_with_its_reason(
    wizard: CreateVault, own_home: Path, first: str, second: str, words: str
) -> None:
    fill_office(wizard)
    wizard.passphrase.first.edit.setText(first)
    wizard.passphrase.second.edit.setText(second)
    wizard.next()
    assert words in wizard.passphrase.problem()
    assert not list(own_home.rglob("*.kamkor"))


def test_the_recovery_sheet_is_saved_as_pdf(
    wizard: CreateVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    import pypdfium2

    from ui import files

    key = reach_the_key(wizard, qtbot)
    target = tmp_path / "sheet.pdf"
    monkeypatch.setattr(files, "save_file", lambda *_arguments: target)
    assert wizard.key_step is not None
    wizard.key_step.findChild(Button, "save_key").click()
    document = pypdfium2.PdfDocument(target)
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert all(group in text for group in key.split("-"))


def test_a_language_tile_asks_for_the_language(view: FirstStartView, qtbot: Any) -> None:
    with qtbot.waitSignal(view.language_wanted) as wanted:
        view.findChild(QWidget, "language_ky").click()
    assert wanted.args == ["ky"]


def test_an_existing_vault_is_handed_to_the_unlock_view(
    view: FirstStartView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    from ui import files

    monkeypatch.setattr(files, "open_file", lambda *_arguments: tmp_path / "old.kamkor")
    with qtbot.waitSignal(view.vault_chosen) as chosen:
        view.open_existing()
    assert chosen.args == [tmp_path / "old.kamkor"]


def test_the_country_is_chosen_once_and_what_was_typed_stays(
    wizard: CreateVault, opened: list["Workspace"], qtbot: Any
) -> None:
    wizard.office.editor("name").setText("Example Office")
    codes = [wizard.country.itemData(number) for number in range(wizard.country.count())]
    assert codes[0] == "kg"
    assert codes[-1] == "gen"
    wizard.country.setCurrentIndex(codes.index("kz"))
    assert wizard.office.peek("name") == "Example Office"
    kept = wizard.state()
    wizard.country.setCurrentIndex(0)
    wizard.restore(kept)
    assert wizard.country.currentData() == "kz"
    key = reach_the_key(wizard, qtbot)
    assert wizard.key_step is not None
    wizard.key_step.typed.setText(key)
    wizard.next()
    assert opened[0].pack.code == "kz"
    assert opened[0].office.name == "Example Office"


def test_a_suggested_phrase_is_shown_and_must_be_typed_once_more(kamkor_app, qtbot):
    passphrase = NewPassphrase()
    qtbot.addWidget(passphrase)
    passphrase.suggest.click()
    drawn = passphrase.text()
    assert len(drawn.split()) >= 5
    assert passphrase.first.edit.echoMode() == QLineEdit.EchoMode.Normal
    assert passphrase.second.text() == ""
    assert passphrase.problem()
    passphrase.suggest.click()
    assert passphrase.text() != drawn
    passphrase.second.edit.setText(passphrase.text())
    assert passphrase.problem() == ""
    passphrase.clear()
    assert passphrase.first.edit.echoMode() == QLineEdit.EchoMode.Password
