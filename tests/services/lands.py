"""Offices of other countries, made on the spot: the first person opens the vault, a second checks."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from models.user import User
from services.cases import StepRow
from services.documents.papers import PaperRequest
from services.storage.keyfile import Kdf
from services.storage.vault import Vault
from services.workspace import Workspace, create_office, open_workspace
from tests.conftest import OTHER_WORKER_ID, PASSPHRASE, SUPERVISOR_ID, FakeClock, VaultFiles

_CHEAP = Kdf(64 * 1024, 1, 1)


@dataclass
class Land:
    """One office of a country and short words for what tests do often."""

    workspace: Workspace
    clock: FakeClock

    def found(self, event: dict[str, Any], *children: dict[str, Any]) -> list[UUID]:
        """Take in an event and open a case for each child."""
        heard = {"received_at": self.clock(), "place": "Example place", **event}
        result = self.workspace.intake.record(
            heard, [], list(children), knows="OFFICE", open_cases=True
        )
        return list(result.case_ids)

    def steps(self, case_id: UUID) -> dict[str, StepRow]:
        """Every step of the case, as its page shows it."""
        page = self.workspace.cases.page(case_id)
        return {row.step: row for lane in page.lanes for row in lane.steps}

    def state(self, case_id: UUID, step: str) -> str:
        """OPEN, DONE, BLOCKED or NOT_APPLICABLE."""
        return self.steps(case_id)[step].state

    def due(self, case_id: UUID, step: str) -> timedelta:
        """How long after the clock's moment the step falls due."""
        at = self.steps(case_id)[step].due_at
        assert at is not None
        return at - self.clock()

    def act(self, case_id: UUID, kind: str, **values: Any) -> UUID:
        """Record what happened now."""
        return self.workspace.acts.record(case_id, kind, values)

    def ground(self, case_id: UUID, code: str, *share_with: str) -> None:
        """A ground of the law for these kinds of receivers."""
        given = {
            "basis": "LAW",
            "legal_ground": code,
            "share_with": share_with,
            "given_at": self.clock(),
        }
        self.workspace.consents.give(case_id, given)

    def referred(self, case_id: UUID, agency: str, **values: Any) -> UUID:
        """A referral that has left the office."""
        draft = {
            "purpose": "SOCIAL",
            "to_agency": agency,
            "service": "CASE_MANAGEMENT",
            "need": "Registration and help",
            **values,
        }
        referral_id = self.workspace.referrals.draft(case_id, draft)
        self.workspace.referrals.send(referral_id)
        return referral_id

    def paper(self, case_id: UUID, document: str, reader: str = "SUPERVISOR", **more: Any) -> bytes:
        """A paper that was issued under a number."""
        asked = {"language": "en", "purpose": "for the file", **more}
        return self.workspace.papers.issue(PaperRequest(document, case_id, reader, **asked)).pdf


def make_land(folder: Path, code: str) -> VaultFiles:
    """A new office of the country ``code``, to be copied for each test."""
    made = Vault.create(folder / "land.kamkor", PASSPHRASE, kdf=_CHEAP, user_id=SUPERVISOR_ID)
    workspace = create_office(
        made.vault,
        {"name": "Example Office", "address": "Образцовая 0", "phone": "000"},
        "Нурила Образцова",
        clock=FakeClock(),
        vault_code=lambda: "7Q4",
        pack_code=code,
    )
    with workspace.db.write("user_added", reversible=False) as session:
        session.add(User(id=OTHER_WORKER_ID, name="Бакыт Шаблонов", role="WORKER"))
    workspace.close()
    return VaultFiles(folder, made.vault.path.name)


def open_land(files: VaultFiles, folder: Path, clock: FakeClock) -> Land:
    """A copy of an office; its supervisor is at the keyboard."""
    return Land(open_workspace(Vault.open(files.copy_to(folder), PASSPHRASE), clock), clock)
