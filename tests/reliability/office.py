"""The office whose vault is put through it: made once, copied for every trial."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from uuid import UUID

from models.user import User
from services.demonstration.clock import DemoClock
from services.storage import slots
from services.storage.keyfile import Kdf
from services.storage.vault import Vault
from services.workspace import Workspace, create_office, open_workspace
from tests.conftest import PASSPHRASE, SUPERVISOR_ID, WORKER_ID

NAME = "example.kamkor"
CHEAP = Kdf(64 * 1024, 1, 1)
"""The floor of the key's cost: what is proved here is not how long guessing takes."""
START = datetime(2026, 6, 1, 3, 0, tzinfo=UTC)
"""A Monday, nine in the morning in Bishkek."""


def make_office(folder: Path, cases: int = 3) -> tuple[Path, str]:
    """A closed vault with a supervisor, a worker and some cases; its path and recovery key."""
    folder.mkdir(parents=True, exist_ok=True)
    made = Vault.create(folder / NAME, PASSPHRASE, kdf=CHEAP, user_id=SUPERVISOR_ID)
    workspace = create_office(
        made.vault,
        {"name": "Example Office", "address": "Образцовая 0", "phone": "000"},
        "Нурила Образцова",
        "SUPERVISOR",
        clock=DemoClock(START),
        vault_code=lambda: "7Q4",
    )
    with workspace.db.write("user_added", reversible=False) as session:
        session.add(User(id=WORKER_ID, name="Жылдыз Макетова", role="WORKER"))
    if cases:
        open_cases(workspace, cases)
    workspace.close()
    return made.vault.path, made.recovery_key


def open_cases(workspace: Workspace, children: int) -> tuple[UUID, ...]:
    """A raid, and a case for each of its children."""
    event = {"channel": "RAID", "received_at": workspace.clock(), "place": "базар «Пример»"}
    persons = [
        {"family_name": "Образцов", "given_name": f"Үлгү {number}", "age_from": 13, "age_to": 13,
         "sector": "SV.MARKET", "activity": "ташыйт"}
        for number in range(children)
    ]  # fmt: skip
    return workspace.intake.record(event, (), persons, knows="OFFICE", open_cases=True).case_ids


def opened(path: Path, moment: datetime = START) -> tuple[Workspace, DemoClock]:
    """The workspace over a vault, at a clock that the test moves."""
    clock = DemoClock(moment)
    return open_workspace(Vault.open(path, PASSPHRASE), clock), clock


@cache
def stretch_once() -> None:
    """Let this process derive a key from the same passphrase and salt only once.

    A run opens one vault ten thousand times; what is proved is the file, not the derivation.
    """
    slots.stretch = cache(slots.stretch)
