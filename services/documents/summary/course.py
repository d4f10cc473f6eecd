"""The course of the case: plans, referrals, and what happened when."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from typing import Any

from models.fields import fields_of
from services.documents import content as c
from services.documents.casefile import CaseFile, Row
from services.documents.common import columns
from services.documents.readers import Redaction
from services.documents.summary import happened
from services.documents.summary.standing import sees_exploitation
from services.documents.wording import Wording
from services.formats import joined

_PLAN = (
    "family_agreed",
    "needs_protection",
    "needs_rehabilitation",
    "stays_with",
    "care_form",
    "control_on",
    "situation",
    "forecast",
    "child_opinion",
)
_MEASURE = ("action", "agency", "person", "due_on", "done_on")
_MEASURE_WIDTHS = {"action": 4.0, "agency": 2.2, "person": 2.0, "due_on": 1.5, "done_on": 1.5}
_REFERRAL = ("to_agency", "service", "sent_at", "received_at", "accepted", "ended_at")
_REFERRAL_WIDTHS = {"to_agency": 3.0, "service": 3.0}
_ATTACHMENT = ("taken_on", "kind", "title")
_ATTACHMENT_WIDTHS = {"taken_on": 1.5, "kind": 2.5, "title": 4.0}
_KNOWN_ONLY = frozenset({"situation", "forecast", "child_opinion"})
_QUESTIONS = frozenset({"needs_protection", "needs_rehabilitation", "stays_with", "care_form"})
_FAMILY_PLAN = "FAMILY"
_NRM_TRACK = "NRM"
_NOTHING_YET = "–"

Happening = happened.Happening


def plan(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.Block]:
    """The latest plan of each kind, with its goals and measures."""
    latest = {row.get("kind"): row for row in case.plans}
    blocks: list[c.Block] = []
    for kind, row in latest.items():
        blocks.extend(_one_plan(case, str(kind or ""), row, w, redaction))
    return blocks


def referrals(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.Block]:
    """Every referral that was sent, with what came back."""
    sent = [row for row in case.referrals if row.get("sent_at") is not None]
    table = columns("referral", sent, _REFERRAL, w, redaction, _REFERRAL_WIDTHS, empty=_NOTHING_YET)
    if table is None:
        return []
    return [c.Heading(w.translate("documents", "Referrals")), table]


def attachments(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.Block]:
    """What pictures and scans there are, without those in the bin; the pictures stay in the vault."""
    kept = [row for row in case.attachments if row.get("binned_at") is None]
    table = columns("attachment", kept, _ATTACHMENT, w, redaction, _ATTACHMENT_WIDTHS)
    if table is None:
        return []
    return [c.Heading(w.translate("documents", "Pictures and scans")), table]


def timeline(case: CaseFile, w: Wording, redaction: Redaction) -> list[c.Block]:
    """What happened, oldest first, as far as this reader may know it."""
    found = [item for item in _happenings(case, w, redaction) if item[0] is not None]
    found.sort(key=lambda item: _instant(item[0], w))
    entries = []
    for when, what, detail in found:
        shown = w.moment(when) if isinstance(when, datetime) else w.day(when)
        entries.append(c.TimelineEntry(shown, what, detail))
    if not entries:
        return []
    heading = c.Heading(w.translate("documents", "What happened"))
    return [heading, c.Timeline(tuple(entries))]


def _one_plan(
    case: CaseFile, kind: str, row: Row, w: Wording, redaction: Redaction
) -> Iterator[c.Block]:
    known_only = _KNOWN_ONLY | (_QUESTIONS if kind == _FAMILY_PLAN else frozenset())
    names = [n for n in _PLAN if n not in known_only or row.get(n) not in (None, "")]
    rows = w.rows("plan", row, names, redaction)
    state = plan_state(row, w)
    if redaction.sees_record("plan", "kind"):
        rows.insert(0, c.FieldRow(w.translate("documents", "State"), state))
    yield c.Heading(w.code("plan_kind", kind))
    yield c.FieldRows(tuple(rows))
    measures = [m for m in case.measures if m["plan_id"] == row["id"]]
    goals = [g for g in case.goals if g["plan_id"] == row["id"]]
    for goal in goals:
        if not redaction.may_domain(goal.get("domain")):
            continue
        if redaction.sees_record("goal", "text"):
            w.note_text(fields_of("goal")["text"], goal.get("text"))
            yield c.Heading(str(goal.get("text") or w.not_known), 2)
        own = [m for m in measures if m.get("goal_id") == goal["id"]]
        table = columns("measure", own, _MEASURE, w, redaction, _MEASURE_WIDTHS, empty=_NOTHING_YET)
        if table is not None:
            yield table
    known = {goal["id"] for goal in goals}
    loose = [m for m in measures if m.get("goal_id") not in known and redaction.may_domain(None)]
    table = columns("measure", loose, _MEASURE, w, redaction, _MEASURE_WIDTHS, empty=_NOTHING_YET)
    if table is not None:
        yield table


def plan_state(row: Row, w: Wording) -> str:
    if row.get("approved_at"):
        words = w.translate("documents", "approved on {date}")
        return words.format(date=w.moment(row["approved_at"]))
    if row.get("submitted_at"):
        words = w.translate("documents", "submitted on {date}")
        return words.format(date=w.moment(row["submitted_at"]))
    return w.translate("documents", "draft")


def _happenings(case: CaseFile, w: Wording, redaction: Redaction) -> Iterator[Happening]:
    yield from _beginning(case, w, redaction)
    yield from _work_of_office(case, w)
    yield from _agenda(case, w, redaction)
    yield from _referral_events(case, w, redaction)
    if sees_exploitation(redaction):
        yield from _nrm(case, w)
    yield from _acts(case, w, redaction)
    yield from happened.happenings(case, w, redaction)
    yield case.case.get("closed_at"), w.translate("documents", "Case closed"), ""


def _beginning(case: CaseFile, w: Wording, redaction: Redaction) -> Iterator[Happening]:
    channel = ""
    if redaction.sees_record("case_file", "channel"):
        channel = w.code("channel", case.case.get("channel"))
    yield case.case.get("detected_at"), w.translate("documents", "Child found"), channel
    yield case.case.get("opened_at"), w.translate("documents", "Case opened"), ""


def _work_of_office(case: CaseFile, w: Wording) -> Iterator[Happening]:
    for row in case.consents:
        given = w.translate("documents", "Consent or legal ground recorded")
        yield row.get("given_at"), given, w.code("consent_basis", row.get("basis"))
        yield row.get("withdrawn_at"), w.translate("documents", "Consent withdrawn"), ""
    for row in case.assessments:
        done = w.translate("documents", "Assessment finished")
        yield row.get("done_at"), done, w.code("assessment_kind", row.get("kind"))
    for row in case.plans:
        kind = w.code("plan_kind", row.get("kind"))
        yield row.get("submitted_at"), w.translate("documents", "Plan submitted"), kind
        yield row.get("approved_at"), w.translate("documents", "Plan approved"), kind


def _agenda(case: CaseFile, w: Wording, redaction: Redaction) -> Iterator[Happening]:
    for row in case.agenda:
        if row.get("decision") is None:
            continue
        what = w.translate("documents", "Decision of the Commission")
        parts = [w.code("sitting_decision", row["decision"])]
        if redaction.sees_record("agenda_item", "instruction"):
            w.note_text(fields_of("agenda_item")["instruction"], row.get("instruction"))
            parts.append(str(row.get("instruction") or ""))
        yield row.get("decided_at") or row.get("held_at"), what, joined(parts)


def _referral_events(case: CaseFile, w: Wording, redaction: Redaction) -> Iterator[Happening]:
    spec = fields_of("referral")["to_agency"]
    for row in case.referrals:
        agency = row.get("to_agency")
        to = w.code("agency", agency) if redaction.shows(spec, agency) else ""
        yield row.get("sent_at"), w.translate("documents", "Referral sent"), to
        answer = w.translate("documents", "Referral received")
        if row.get("accepted") is False:
            answer = w.translate("documents", "Referral refused")
        yield row.get("received_at"), answer, to
        yield row.get("ended_at"), w.translate("documents", "Service ended"), to


def _nrm(case: CaseFile, w: Wording) -> Iterator[Happening]:
    for row in case.screenings:
        yield row.get("asked_at"), w.translate("documents", "Trafficking questions asked"), ""
    for row in case.identifications:
        what = w.code("identification_stage", row.get("stage"))
        outcome = w.code("identification_outcome", row.get("outcome"))
        yield row.get("decided_at"), what, outcome


def _acts(case: CaseFile, w: Wording, redaction: Redaction) -> Iterator[Happening]:
    specs = fields_of("act")
    for row in case.acts:
        if row.get("withdrawn_at") is not None:
            continue
        if _is_trafficking(row, w) and not sees_exploitation(redaction):
            redaction.hide(specs["kind"])
            continue
        detail = []
        if redaction.sees_record("act", "agency") and row.get("agency"):
            detail.append(w.code("agency", row["agency"]))
        if row.get("outcome"):
            detail.append(w.code("act_outcome", row["outcome"]))
        if row.get("note") and redaction.shows(specs["note"], row["note"]):
            w.note_text(specs["note"], row["note"])
            detail.append(str(row["note"]))
        yield row.get("happened_at"), w.code("act", row.get("kind")), "; ".join(detail)


def _is_trafficking(row: Row, w: Wording) -> bool:
    for track in w.pack.tracks:
        if track.code != _NRM_TRACK:
            continue
        codes = {step.code for step in track.steps}
        kinds = {kind for step in track.steps for kind in step.acts}
        return row.get("step") in codes or row.get("kind") in kinds
    return False


def _instant(when: Any, w: Wording) -> datetime:
    """A moment to sort by; a bare day counts from its local midnight."""
    if isinstance(when, datetime):
        return when
    return datetime.combine(when, time.min, tzinfo=w.pack.timezone).astimezone(UTC)
