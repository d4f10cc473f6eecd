"""What a demonstration reached, as plain data: ``summary.json``."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from services.cases.page import CasePage, FindingRow, StepRow
from services.demonstration.player import PlayedCase
from services.packs.model import Pack
from services.packs.text import pick
from services.pathway.words import source_text, why_text
from services.workspace import Workspace


def summary(
    workspace: Workspace, cases: Sequence[PlayedCase], language: str
) -> list[dict[str, Any]]:
    """Number, steps and findings of every case; texts in the language, moments as ISO in UTC."""
    return [_case(workspace, case, language) for case in cases]


def _case(workspace: Workspace, case: PlayedCase, language: str) -> dict[str, Any]:
    page: CasePage = workspace.cases.page(case.case_id)
    pack = workspace.pack
    steps = [step for lane in page.lanes for step in lane.steps]
    return {
        "number": page.header.number,
        "pack": case.sample.pack,
        "sample": case.sample.code,
        "steps": [_step(pack, step, language) for step in steps],
        "findings": [_finding(pack, row, language) for row in page.findings],
    }


def _step(pack: Pack, step: StepRow, language: str) -> dict[str, Any]:
    return {
        "code": step.step,
        "state": step.state,
        "due": _iso(step.due_at),
        "why": why_text(pack, step.why, language),
        "source": source_text(pack, step.source, language),
    }


def _finding(pack: Pack, row: FindingRow, language: str) -> dict[str, Any]:
    text = pack.findings.get(row.code)
    return {
        "code": row.code,
        "text": pick(text.text, language) if text else row.code,
        "source": pack.cite(row.source, language),
    }


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
