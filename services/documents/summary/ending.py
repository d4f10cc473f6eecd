"""What was reached for the child, and how the case ended."""

from services.documents import content as c
from services.documents.casefile import CaseFile
from services.documents.common import columns, with_values
from services.documents.readers import Redaction
from services.documents.summary.care import filled_columns
from services.documents.wording import Wording

_OUTCOME = ("kind", "reached_on", "evidence", "verified_at", "method", "confirmed", "verifier")
_TRANSFER = ("to_agency", "to_office", "to_region", "sent_at", "received_at", "accepted")
_CLOSURE = ("reason", "prepared_at", "closed_at", "summary", "child_opinion", "family_opinion")
_CLOSURE_LATER = ("unfinished_reason", "follow_up", "reopened_at", "reopen_reason")
_WIDTHS = {"kind": 3.0, "evidence": 3.0, "to_office": 2.6}
_NOTHING = "–"


def ending(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.Block]:
    """Outcomes with their verification, transfers, and every closing and reopening."""
    blocks: list[c.Block] = []
    names = filled_columns(case.outcomes, _OUTCOME)
    table = columns("outcome", case.outcomes, names, w, redaction, _WIDTHS, empty=_NOTHING)
    if table is not None:
        blocks += [c.Heading(w.translate("documents", "Outcomes"), 2), table]
    names = filled_columns(case.transfers, _TRANSFER)
    table = columns("case_transfer", case.transfers, names, w, redaction, _WIDTHS, empty=_NOTHING)
    if table is not None:
        blocks += [c.Heading(w.translate("documents", "Transfers"), 2), table]
    for row in case.closures:
        told = with_values(row, (*_CLOSURE, *_CLOSURE_LATER))
        rows = w.rows("closure", row, told, redaction)
        if rows:
            blocks += [c.Heading(w.translate("documents", "Closing"), 2), c.FieldRows(tuple(rows))]
    if not blocks:
        return []
    return [c.Heading(w.translate("documents", "Outcome and closing")), *blocks]
