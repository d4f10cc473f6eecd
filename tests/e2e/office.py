"""An office of two persons, each with a passphrase, and the time that passes in it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from services.demonstration.clock import DemoClock
from services.settings import Settings, home, save_settings
from services.storage import keyfile
from services.storage.vault import Vault
from services.workspace import create_office
from tests.e2e.driver import Hands
from tests.e2e.steps import OFFICE, PASSPHRASE, PERSON, unlock

WORKER, SUPERVISOR = "worker", "supervisor"
NAMES = {WORKER: "Айгүл Үлгүлүева", SUPERVISOR: PERSON}
PASSPHRASES = {WORKER: "экинчи адамдын сөзү бул жерде", SUPERVISOR: PASSPHRASE}
BEGINNING = datetime(2026, 6, 1, 3, 0, tzinfo=UTC)
"""Before anything that is lived here; a Monday, nine in the morning in Bishkek."""


@dataclass
class OfficeOfTwo:
    """``clock`` is the time of the program; ``seated`` is who unlocked it last."""

    vault: Path
    clock: DemoClock
    seated: str = ""

    def seat(self, hands: Hands, person: str) -> bool:
        """Let a person sit down: who sat there closes the vault, and the other unlocks it; says
        whether that was needed."""
        if self.seated == person:
            return False
        if self.seated:
            hands.program.application.open_other(self.vault)
            hands.until(lambda: hands.shown("unlock"), "the vault is not closed")
        unlock(hands, PASSPHRASES[person])
        actor = hands.program.workspace.actor()
        assert (actor.name, actor.role) == (NAMES[person], person.upper())
        self.seated = person
        return True


def found_office() -> OfficeOfTwo:
    """A vault with an office, a supervisor and a worker, which the program opens at its next start."""
    clock = DemoClock(BEGINNING)
    path = home("data") / "vaults" / "kamkor.kamkor"
    path.parent.mkdir(parents=True)
    made = Vault.create(path, PASSPHRASES[SUPERVISOR], kdf=keyfile.Kdf(64 * 1024, 1, 1))
    workspace = create_office(
        made.vault, {"name": OFFICE}, NAMES[SUPERVISOR], SUPERVISOR.upper(), clock=clock
    )
    assert workspace.confirmation.confirm(PASSPHRASES[SUPERVISOR])
    added = workspace.people.add(NAMES[WORKER], WORKER.upper())
    made.vault.add_slot(added.user_id, PASSPHRASES[WORKER], kdf=keyfile.Kdf(64 * 1024, 1, 1))
    workspace.close()
    save_settings(Settings(language="en", vault=str(path)))
    return OfficeOfTwo(path, clock)
