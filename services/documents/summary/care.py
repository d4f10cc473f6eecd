"""What was done for the child: where it lived, services, visits, reviews of the plan."""

from services.documents import content as c
from services.documents.casefile import CaseFile, Rows
from services.documents.common import columns
from services.documents.readers import Redaction
from services.documents.wording import Wording

_PLACEMENT = ("kind", "carer", "agency", "address", "starts_on", "ended_on", "child_consents")
_SERVICE = ("service", "agency", "started_on", "ended_on", "sessions", "result")
_VISIT = ("visited_at", "purpose", "seen", "alone", "working", "at_school", "safe", "next_on")
_REVIEW = ("reviewed_at", "decision", "new_risk", "reason", "next_on")
_WIDTHS = {"kind": 2.4, "carer": 2.4, "address": 3.0, "service": 3.0, "agency": 2.6, "reason": 3.0}
_NOTHING = "–"


def care(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.Block]:
    """Placements, services, visits and reviews, oldest first; empty where none is recorded."""
    parts = (
        (
            w.translate("documents", "Where the child lived"),
            "placement",
            case.placements,
            _PLACEMENT,
        ),
        (w.translate("documents", "Services"), "service_given", case.services, _SERVICE),
        (w.translate("documents", "Visits"), "visit", case.visits, _VISIT),
        (w.translate("documents", "Reviews of the plan"), "plan_review", case.reviews, _REVIEW),
    )
    blocks: list[c.Block] = []
    for heading, record, rows, names in parts:
        filled = filled_columns(rows, names)
        table = columns(record, rows, filled, w, redaction, _WIDTHS, empty=_NOTHING)
        if table is not None:
            blocks += [c.Heading(heading, 2), table]
    if not blocks:
        return []
    return [c.Heading(w.translate("documents", "Care and services")), *blocks]


def filled_columns(rows: Rows, names: tuple[str, ...]) -> list[str]:
    """The columns in which at least one row holds something."""
    return [name for name in names if any(row.get(name) not in (None, "", ()) for row in rows)]
