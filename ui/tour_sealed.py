"""The part of the walk through every screen that shows the sealed cases."""

from collections.abc import Iterator
from typing import TYPE_CHECKING
from uuid import UUID

from services.cases import CaseFilters
from services.demonstration import DEMO_PASSPHRASE
from ui.sealed.sheets import SealSheet

if TYPE_CHECKING:
    from services.workspace import Workspace
    from ui.main_window import MainWindow


def sealed_pictures(window: "MainWindow", workspace: "Workspace", case_id: UUID) -> Iterator[str]:
    """The second vault: its page, a case in it under the band, and the sheet that seals one."""
    inside, sealed_case = _sealed_case(workspace)
    window.go("sealed")
    yield "sealed"
    window.enter(inside, "case", case_id=sealed_case)
    yield "sealed-case"
    window.enter(workspace, "case", case_id=case_id)
    sheet = SealSheet(window, case_id, workspace.cases.page(case_id).header.number)
    sheet.open()
    yield "sealed-sheet"
    sheet.done("")


def _sealed_case(workspace: "Workspace") -> "tuple[Workspace, UUID]":
    """The vault of sealed cases with one fictional case in it; made where there is none yet."""
    sealing = workspace.sealing
    assert sealing is not None
    inside = sealing.inside
    if inside is None:
        workspace.confirmation.confirm(DEMO_PASSPHRASE)
        inside = sealing.create([])
        event = {"channel": "RAID", "received_at": workspace.clock(), "place": "рынок «Пример»"}
        child = {"family_name": "Мисалова", "given_name": "Айгүл", "age_from": 14, "age_to": 14}
        inside.intake.record(event, [], [child], knows="TEAM", open_cases=True)
    return inside, inside.cases.find_ids("", CaseFilters(open=None))[0]
