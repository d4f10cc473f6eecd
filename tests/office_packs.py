"""A version of the Kyrgyz pack as an office would lay it beside its vault."""

import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from services.packs.loader import PACKS_FOLDER
from tests.conftest import SUPERVISOR_ID

if TYPE_CHECKING:
    from services.packs.office_pack import FoundPack
    from services.workspace import Workspace

STEP = "OFF10"
"""A step that this version has and the built-in one has not: due three working days after the
child was found."""

_LANE = """
[track]
code = "OFF"
position = 95
name = { en = "Office", ru = "Офис", ky = "Кеңсе" }
basis = { en = "Order of the office", ru = "Приказ офиса", ky = "Кеңсенин буйругу" }

[[step]]
code = "OFF10"
name = { en = "Call the school", ru = "Позвонить в школу", ky = "Мектепке чалуу" }
task = { en = "Call the school today", ru = "Позвоните в школу", ky = "Мектепке чалыңыз" }
responsible = "KG.TU"
form = "referral"
done = "service_started"
done_at = "service_started_at"
deadlines = [{ from = "detected_at", amount = 3, unit = "working_days", office_default = true }]
"""


def lay_beside(folder: Path, version: str = "2099.1", *, lane: str = _LANE) -> Path:
    """Put a changed copy of the built-in pack into the letter box of the vault in ``folder``."""
    place = folder / "packs" / "kg"
    shutil.copytree(PACKS_FOLDER / "kg", place, dirs_exist_ok=True)
    head = place / "pack.toml"
    lines = head.read_text(encoding="utf-8").splitlines()
    changed = [f'version = "{version}"' if line.startswith("version") else line for line in lines]
    head.write_text("\n".join(changed) + "\n", encoding="utf-8")
    (place / "tracks" / "office.toml").write_text(lane, encoding="utf-8")
    return place


def lay(workspace: "Workspace", version: str = "2099.1") -> "FoundPack":
    """Lay a changed pack beside the vault; returns what the office then finds."""
    lay_beside(workspace.vault.path.parent, version)
    found = workspace.procedure.found()
    assert found is not None
    return found


def adopt(workspace: "Workspace", version: str = "2099.1") -> str:
    """Let the supervisor adopt a changed pack; returns its release."""
    workspace.sign_in(SUPERVISOR_ID)
    release = lay(workspace, version).release
    workspace.procedure.adopt(release)
    return release


def due_of(workspace: "Workspace", case_id: UUID) -> date:
    """The last local day of the step of the office."""
    page = workspace.cases.page(case_id)
    row = next(row for lane in page.lanes for row in lane.steps if row.step == STEP)
    assert row.due_at is not None
    return row.due_at.astimezone(workspace.pack.timezone).date()
