"""What labour authority, police, prosecutor and court did."""

from services.documents import content as c
from services.documents.casefile import CaseFile, Rows
from services.documents.common import columns
from services.documents.readers import Redaction
from services.documents.summary.care import filled_columns
from services.documents.summary.standing import sees_exploitation
from services.documents.wording import Wording

_VIOLATION = ("noted_at", "agency", "findings", "employer", "reference")
_NOTICE = ("sent_at", "from_agency", "to_agency", "about", "received_at")
_OFFENCE = ("opened_at", "agency", "articles", "decided_at", "outcome", "fine_som", "paid_on")
_INVESTIGATION = ("check_started_at", "agency", "opened_at", "ended_at", "outcome", "verdict")
_REVIEW = ("asked_at", "grounds", "decided_at", "outcome")
_INTERVIEW = ("held_at", "investigator", "representative", "psychologist", "recorded")
_WIDTHS = {"findings": 3.0, "articles": 2.6, "about": 2.4, "grounds": 3.0, "agency": 2.2}
_NOTHING = "–"


def enforcement(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.Block]:
    """Violations, materials handed over, offence cases; investigations only for readers who may
    learn that there are signs of exploitation."""
    parts: list[tuple[str, str, Rows, tuple[str, ...]]] = [
        (w.translate("documents", "Violations"), "violation", case.violations, _VIOLATION),
        (w.translate("documents", "Materials handed over"), "cross_notice", case.notices, _NOTICE),
        (w.translate("documents", "Offence cases"), "offence_case", case.offences, _OFFENCE),
    ]
    if sees_exploitation(redaction):
        parts += _criminal(case, w)
    blocks: list[c.Block] = []
    for heading, record, rows, names in parts:
        filled = filled_columns(rows, names)
        table = columns(record, rows, filled, w, redaction, _WIDTHS, empty=_NOTHING)
        if table is not None:
            blocks += [c.Heading(heading, 2), table]
    if not blocks:
        return []
    return [c.Heading(w.translate("documents", "Enforcement of the law")), *blocks]


def _criminal(case: CaseFile, w: Wording) -> list[tuple[str, str, Rows, tuple[str, ...]]]:
    talks = tuple(row for row in case.interviews if row.get("held_at") is not None)
    heading = w.translate("documents", "Investigations")
    reviews = w.translate("documents", "Reviews by the prosecutor")
    told = w.translate("documents", "Talks of the investigator with the child")
    return [
        (heading, "investigation", case.investigations, _INVESTIGATION),
        (reviews, "investigation_review", case.investigation_reviews, _REVIEW),
        (told, "child_interview", talks, _INTERVIEW),
    ]
