"""The first unlock with a single-use phrase: a passphrase of one's own comes before anything else."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from services.storage.vault import Vault
from services.workspace import open_workspace
from tests.conftest import SUPERVISOR_ID
from tests.services.people.conftest import PHRASES
from ui.tasks import Tasks
from ui.unlock.own_passphrase import OwnPassphraseSheet
from ui.unlock.view import UnlockView

OWN = "five quiet words nobody learns"


def phrase_for_a_new_person(path: Path) -> str:
    """A phrase valid by the real clock, as the program makes it."""
    workspace = open_workspace(Vault.open(path, PHRASES[SUPERVISOR_ID], first=SUPERVISOR_ID))
    assert workspace.confirmation.confirm(PHRASES[SUPERVISOR_ID])
    made = workspace.people.add("Пример Новый", "WORKER")
    workspace.close()
    return made.phrase


class Door:
    """The unlock view in a window, and what it opened."""

    def __init__(self, qtbot: Any, path: Path) -> None:
        self._qtbot, self.opened = qtbot, []
        self.host, self.tasks = QWidget(), Tasks()
        qtbot.addWidget(self.host)
        self.host.resize(1280, 720)
        self.view = UnlockView(self.tasks, path)
        QVBoxLayout(self.host).addWidget(self.view)
        self.view.opened.connect(self.opened.append)
        self.host.show()
        qtbot.waitUntil(lambda: self.view._whole)

    def type(self, phrase: str) -> None:
        """Type a passphrase and unlock."""
        self.view.passphrase.edit.setText(phrase)
        self.view.unlock()

    def sheet(self) -> OwnPassphraseSheet:
        """The sheet that asks for a passphrase of one's own."""
        self._qtbot.waitUntil(lambda: bool(self._sheets()), timeout=10_000)
        return self._sheets()[0]

    def _sheets(self) -> list[OwnPassphraseSheet]:
        return [s for s in self.host.findChildren(OwnPassphraseSheet) if s.isVisible()]

    def close(self) -> None:
        """Let go of everything."""
        for workspace in self.opened:
            workspace.close()
        self.tasks.close()


def test_nothing_is_shown_before_a_passphrase_of_ones_own_is_set(
    kamkor_app: QApplication, qtbot: Any, path: Path
) -> None:
    phrase = phrase_for_a_new_person(path)
    door = Door(qtbot, path)
    door.type(phrase)
    sheet = door.sheet()
    assert door.opened == []
    sheet.passphrase.first.edit.setText("short")
    sheet.set_passphrase()
    assert sheet.isVisible()
    sheet.passphrase.first.edit.setText(OWN)
    sheet.passphrase.second.edit.setText(OWN)
    sheet.button.click()
    qtbot.waitUntil(lambda: len(door.opened) == 1, timeout=10_000)
    assert door.opened[0].actor().name == "Пример Новый"
    assert not door.opened[0].vault.opened_with_once
    door.close()
    Vault.open(path, OWN).close()


def test_who_turns_back_closes_the_vault_and_the_phrase_works_again(
    kamkor_app: QApplication, qtbot: Any, path: Path
) -> None:
    phrase = phrase_for_a_new_person(path)
    door = Door(qtbot, path)
    door.type(phrase)
    door.sheet().done("")
    assert door.opened == []
    again = Vault.open(path, phrase)
    assert again.opened_with_once
    again.close()
    door.close()
