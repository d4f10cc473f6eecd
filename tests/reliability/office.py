"""The office whose vault is put through it: made once, copied for every trial."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from sqlmodel import col, select

from models.case import Case
from models.user import User
from services.demonstration.clock import DemoClock
from services.storage.keyfile import Kdf
from services.storage.vault import Vault
from services.workspace import Workspace, create_office, open_workspace
from tests.conftest import PASSPHRASE, SUPERVISOR_ID, WORKER_ID

NAME = "example.kamkor"
CHEAP = Kdf(64 * 1024, 1, 1)
"""The floor of the key's cost: what is proved here is not how long guessing takes."""
START = datetime(2026, 6, 1, 3, 0, tzinfo=UTC)
"""A Monday, nine in the morning in Bishkek."""


MUCH_LATER = datetime(2060, 6, 1, 3, 0, tzinfo=UTC)
"""When no record of this year has to be kept any more."""
SECOND_SUPERVISOR_ID = UUID("aaaaaaaa-0000-4000-8000-000000000013")


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


def opened(
    path: Path, moment: datetime = START, before: Callable[[Vault], None] | None = None
) -> tuple[Workspace, DemoClock]:
    """The workspace over a vault, at a clock that the test moves; ``before`` sees the bare vault."""
    clock, vault = DemoClock(moment), Vault.open(path, PASSPHRASE)
    if before is not None:
        before(vault)
    return open_workspace(vault, clock), clock


def agree_on_an_erasure(path: Path) -> tuple[UUID, UUID]:
    """Close the first case, and let two supervisors agree that it is erased; case and request."""
    workspace, clock = opened(path)
    with workspace.db.write("user_added", reversible=False) as session:
        session.add(User(id=SECOND_SUPERVISOR_ID, name="Айзада Примерова", role="SUPERVISOR"))
    with workspace.db.write("case_file_changed", reversible=False) as session:
        case = session.exec(select(Case).order_by(col(Case.number))).first()
        assert case is not None
        case.closed_at = clock()
        case_id = case.id
    clock.set(MUCH_LATER)
    workspace.trail.confirm_clock()
    request = workspace.requests.ask("ERASE", case_id, "Example: the time is over")
    workspace.sign_in(SECOND_SUPERVISOR_ID)
    workspace.requests.decide(request, True, "Example: agreed")
    workspace.close()
    return case_id, request
