"""What a person loses, and the way back through the windows alone, step by step to the open pages.

Each way is walked with the mouse, and what the person has to do is counted. How long a person takes
who never saw the program was not measured.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from services.settings import Settings, home, save_settings
from services.storage import keyfile
from services.storage.engine import PAGE_BYTES
from services.storage.vault import Vault
from services.workspace import create_office
from tests.e2e.driver import Mouse
from tests.e2e.office import NAMES, PASSPHRASES, SUPERVISOR, WORKER
from tests.e2e.program import Program
from tests.e2e.steps import OFFICE
from tests.factories import open_case
from tests.reliability.record import record
from ui.people.phrase import PhraseSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
NEW = "жаңы беш тынч сөз бул жерде"
CHEAP = keyfile.Kdf(64 * 1024, 1, 1)


class CountingMouse(Mouse):
    """Counts what a person does: a press, a field filled in, an answer chosen, a page gone to."""

    done = 0

    def press(self, name: str, which: int = 0) -> None:
        self.done += 1
        super().press(name, which)

    def fill(self, name: str, text: str, which: int = 0) -> None:
        self.done += 1
        super().fill(name, text, which)

    def pick(self, name: str, code: Any) -> None:
        self.done += 1
        super().pick(name, code)


@dataclass(frozen=True)
class Lost:
    """An office with one case and a backup, whose program is not started yet."""

    program: Program
    vault: Path
    recovery_key: str
    taken: list[CountingMouse] = field(default_factory=list)

    def begin(self) -> CountingMouse:
        """The program is started, and somebody takes the mouse."""
        self.program.start()
        hands = CountingMouse(self.program)
        self.taken.append(hands)
        hands.see("passphrase")
        return hands

    def unlock(self, hands: CountingMouse, passphrase: str) -> None:
        """Type it and press the button."""
        hands.fill("passphrase", passphrase)
        hands.press("unlock")

    def is_back(self, hands: CountingMouse, what: str) -> None:
        """The pages stand open over the case; the steps are recorded."""
        hands.until(lambda: hands.program.main is not None, "the pages do not open")
        hands.until(lambda: not hands.shown("passphrase_new"), "no page is shown")
        number = hands.program.workspace.cases.counts().open
        figure = f"{hands.done} steps of a person, {number} of 1 case there"
        target = "100 %, none needs a developer (not timed with a reader)"
        record(23, f"Recovery: {what}", figure, bool(number), target)
        hands.finish()
        assert number


@pytest.fixture
def lost(program: Program) -> Iterator[Lost]:
    """The office, its case and its backup."""
    path = home("data") / "vaults" / "kamkor.kamkor"
    path.parent.mkdir(parents=True)
    made = Vault.create(path, PASSPHRASES[SUPERVISOR], kdf=CHEAP)
    workspace = create_office(made.vault, {"name": OFFICE}, NAMES[SUPERVISOR], "SUPERVISOR")
    assert workspace.confirmation.confirm(PASSPHRASES[SUPERVISOR])
    added = workspace.people.add(NAMES[WORKER], "WORKER")
    made.vault.add_slot(added.user_id, PASSPHRASES[WORKER], kdf=CHEAP)
    open_case(workspace)
    workspace.backups.run()
    workspace.close()
    save_settings(Settings(language="en", vault=str(path)))
    office = Lost(program, path, made.recovery_key)
    yield office
    for hands in office.taken:
        # a test that failed leaves hands that would look for a window that is gone
        hands._watch.stop()


def test_a_lost_passphrase_is_replaced_by_a_single_use_phrase(lost: Lost) -> None:
    supervisor = lost.begin()
    lost.unlock(supervisor, PASSPHRASES[SUPERVISOR])
    supervisor.until(lambda: supervisor.program.main is not None)
    supervisor.go("settings")
    supervisor.press("open_people")
    supervisor.press(f"person_{NAMES[WORKER]}")
    confirm_when_asked(supervisor)
    supervisor.press("give_phrase")
    supervisor.see("phrase_noted")
    phrase = phrase_on_screen(supervisor)
    supervisor.press("phrase_noted")
    supervisor.press("close_phrase")
    supervisor.finish()
    lost.program.stop()
    worker = lost.begin()
    worker.done = supervisor.done
    lost.unlock(worker, phrase)
    set_passphrase(worker, "set_own")
    lost.is_back(worker, "a lost passphrase, by a single-use phrase")
    assert worker.program.workspace.actor().name == NAMES[WORKER]
    lost.program.stop()
    Vault.open(lost.vault, NEW).close()


def test_a_lost_supervisor_is_replaced_by_the_recovery_key(lost: Lost) -> None:
    hands = lost.begin()
    hands.press("recover")
    hands.fill("recovery_key", lost.recovery_key)
    hands.press("recover_next")
    people = hands.see("recovered_person")
    hands.pick("recovered_person", people.itemData(people.findText(NAMES[SUPERVISOR])))
    set_passphrase(hands, "recover_next")
    lost.is_back(hands, "a lost supervisor, by the recovery key")
    assert hands.program.workspace.actor().name == NAMES[SUPERVISOR]


@pytest.mark.parametrize(
    ("what", "damage"),
    [
        ("a lost key file", lambda vault: vault.with_name(f"{vault.name}-keys").unlink()),
        ("a damaged vault", lambda vault: spoil(vault)),
        ("a lost vault", lambda vault: vault.unlink()),
    ],
)
def test_the_backup_takes_its_place(lost: Lost, what: str, damage: Callable[[Path], None]) -> None:
    damage(lost.vault)
    hands = lost.begin()
    lost.unlock(hands, PASSPHRASES[SUPERVISOR])
    hands.press("restore_0")
    hands.press("restore_now")
    hands.see("restore_folder")
    hands.press("restore_now")
    hands.until(lambda: "The backup was checked and restored. Open it now." in hands.said())
    lost.unlock(hands, PASSPHRASES[SUPERVISOR])
    lost.is_back(hands, f"{what}, by the backup")


@pytest.mark.parametrize(
    ("what", "damage"),
    [
        ("a lost key file", lambda vault: vault.with_name(f"{vault.name}-keys").unlink()),
        ("a damaged vault", lambda vault: spoil(vault)),
    ],
)
def test_what_can_be_read_is_saved(lost: Lost, what: str, damage: Callable[[Path], None]) -> None:
    damage(lost.vault)
    hands = lost.begin()
    lost.unlock(hands, PASSPHRASES[SUPERVISOR])
    hands.press("salvage")
    hands.press("open")
    hands.until(lambda: any("what could be read" in one.lower() for one in hands.said()))
    lost.unlock(hands, PASSPHRASES[SUPERVISOR])
    lost.is_back(hands, f"{what}, by saving what can be read")


@pytest.mark.parametrize(
    "language", ["ru", *(pytest.param(other, marks=pytest.mark.full) for other in ("en", "ky"))]
)
def test_a_refusal_does_not_say_whose_passphrase_is_wrong(lost: Lost, language: str) -> None:
    """A passphrase of nobody, of one who left and one that was replaced are refused alike."""
    save_settings(Settings(language=language, vault=str(lost.vault)))
    replaced, gone = PASSPHRASES[SUPERVISOR], PASSPHRASES[WORKER]
    take_away(lost.vault)
    hands, said = lost.begin(), set()
    # from the second wrong try on a hint stands there, whoever types
    for typed in ("the first wrong one", "a passphrase of nobody here", replaced, gone):
        hands.until(lambda: hands.shown("unlock"))
        lost.unlock(hands, typed)
        hands.until(lambda: hands.said() and hands.shown("unlock"), "nothing is said")
        if typed != "the first wrong one":
            said.add(tuple(hands.said()))
    hands.finish()
    figure = f"{len(said)} wording for 3 wrong passphrases ({language})"
    record(7, f"Refused unlock: one wording ({language})", figure, len(said) == 1, "the same words")
    assert len(said) == 1


def take_away(path: Path) -> None:
    """The supervisor has another passphrase, and the worker left."""
    vault = Vault.open(path, PASSPHRASES[SUPERVISOR])
    for person in vault.user_ids:
        if person != vault.slot_user_id:
            vault.remove_slot(person)
    vault.replace_passphrase(NEW, kdf=CHEAP)
    vault.close()


def set_passphrase(hands: CountingMouse, button: str) -> None:
    """A new passphrase, twice."""
    for name in ("passphrase_new", "passphrase_again"):
        hands.fill(name, NEW)
    hands.press(button)


def phrase_on_screen(hands: CountingMouse) -> str:
    """The single-use phrase, each word of which stands there to be read."""
    (sheet,) = (one for one in hands.program.frame.findChildren(PhraseSheet) if one.isVisible())
    phrase: str = sheet._made.phrase
    for word in phrase.split():
        hands.until_read(word)
    return phrase


def confirm_when_asked(hands: CountingMouse) -> None:
    """The passphrase once more: the sheet waits within the press that wants it."""

    def answer() -> None:
        if not QApplication.focusWidget() or not hands.shown("confirm_passphrase"):
            QTimer.singleShot(5, answer)
            return
        hands.fill("confirm_passphrase", PASSPHRASES[SUPERVISOR])
        hands.press("confirm_now")

    QTimer.singleShot(5, answer)


def spoil(vault: Path) -> None:
    """Other bytes in the middle of a page of records, as a dying disk leaves them."""
    opened = Vault.open(vault, PASSPHRASES[SUPERVISOR])
    with opened.engine.connect() as connection:
        found = connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_master WHERE name = 'person_found'"
        )
        place = (found.scalar_one() - 1) * PAGE_BYTES + PAGE_BYTES // 2
    opened.close()
    content = bytearray(vault.read_bytes())
    content[place : place + 512] = Random(23).randbytes(512)
    vault.write_bytes(content)
