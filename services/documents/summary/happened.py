"""What the records of care, enforcement and ending add to the course of the case."""

from collections.abc import Iterator
from datetime import date, datetime

from models.fields import fields_of
from services.documents.casefile import CaseFile, Row
from services.documents.readers import Redaction
from services.documents.summary.standing import sees_exploitation
from services.documents.wording import Wording

When = date | datetime | None
Happening = tuple[When, str, str]


def happenings(case: CaseFile, w: Wording, redaction: Redaction) -> Iterator[Happening]:
    """Moment, what, detail; the details are codes, never free text."""
    if redaction.section("care"):
        yield from _care(case, w, redaction)
    if redaction.section("enforcement"):
        yield from _enforcement(case, w, redaction)
    if redaction.section("outcome"):
        yield from _ending(case, w, redaction)


def _care(case: CaseFile, w: Wording, redaction: Redaction) -> Iterator[Happening]:
    for row in case.placements:
        kind = _shown("placement", "kind", row, w, redaction)
        yield row.get("starts_on"), w.translate("documents", "Placement began"), kind
        yield row.get("ended_on"), w.translate("documents", "Placement ended"), kind
    for row in case.services:
        what = w.translate("documents", "Service begun")
        yield row.get("started_on"), what, _shown("service_given", "service", row, w, redaction)
    for row in case.visits:
        met = w.translate("documents", "Visit: the child was met")
        if row.get("seen") is False:
            met = w.translate("documents", "Visit: the child was not met")
        yield row.get("visited_at"), met, _shown("visit", "purpose", row, w, redaction)
    for row in case.reviews:
        what = w.translate("documents", "Plan reviewed")
        yield row.get("reviewed_at"), what, _shown("plan_review", "decision", row, w, redaction)


def _enforcement(case: CaseFile, w: Wording, redaction: Redaction) -> Iterator[Happening]:
    for row in case.violations:
        what = w.translate("documents", "Violation noted")
        yield row.get("noted_at"), what, _shown("violation", "agency", row, w, redaction)
    for row in case.notices:
        to = _shown("cross_notice", "to_agency", row, w, redaction)
        yield row.get("sent_at"), w.translate("documents", "Materials handed over"), to
        yield row.get("received_at"), w.translate("documents", "Receipt of the materials"), to
    for row in case.offences:
        yield row.get("opened_at"), w.translate("documents", "Offence case opened"), ""
        outcome = _shown("offence_case", "outcome", row, w, redaction)
        yield row.get("decided_at"), w.translate("documents", "Offence case decided"), outcome
        yield row.get("paid_on"), w.translate("documents", "Fine paid"), ""
    if sees_exploitation(redaction):
        yield from _criminal(case, w, redaction)


def _criminal(case: CaseFile, w: Wording, redaction: Redaction) -> Iterator[Happening]:
    for row in case.investigations:
        yield row.get("check_started_at"), w.translate("documents", "Check begun"), ""
        yield row.get("refused_at"), w.translate("documents", "Investigation refused"), ""
        yield row.get("opened_at"), w.translate("documents", "Investigation opened"), ""
        outcome = _shown("investigation", "outcome", row, w, redaction)
        yield row.get("ended_at"), w.translate("documents", "Investigation ended"), outcome
        verdict = _shown("investigation", "verdict", row, w, redaction)
        yield row.get("verdict_at"), w.translate("documents", "Verdict"), verdict
    for row in case.interviews:
        yield row.get("held_at"), w.translate("documents", "Investigator talked with the child"), ""


def _ending(case: CaseFile, w: Wording, redaction: Redaction) -> Iterator[Happening]:
    for row in case.outcomes:
        kind = _shown("outcome", "kind", row, w, redaction)
        yield row.get("reached_on"), w.translate("documents", "Outcome reached"), kind
        verified = w.translate("documents", "Outcome confirmed")
        if row.get("confirmed") is False:
            verified = w.translate("documents", "Outcome not confirmed")
        yield row.get("verified_at"), verified, kind
    for row in case.transfers:
        to = _shown("case_transfer", "to_agency", row, w, redaction)
        yield row.get("sent_at"), w.translate("documents", "Case handed over"), to
        yield row.get("received_at"), w.translate("documents", "Receipt of the case"), to
    for row in case.closures:
        yield row.get("reopened_at"), w.translate("documents", "Case reopened"), ""


def _shown(record: str, name: str, row: Row, w: Wording, redaction: Redaction) -> str:
    """A code in words, where this reader may see the field and it holds something."""
    spec, value = fields_of(record)[name], row.get(name)
    if not value or not redaction.shows(spec, value):
        return ""
    return w.code(spec.codes, value)
