"""The chronology of a case from its dated records."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, Select, bindparam, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from models.user import User
from services.packs.model import Pack
from services.texts import QT_TRANSLATE_NOOP

TIMELINE_EVENTS: dict[str, str] = {
    "found": QT_TRANSLATE_NOOP("timeline", "Found: {channel}"),
    "case_opened": QT_TRANSLATE_NOOP("timeline", "Case opened"),
    "case_closed": QT_TRANSLATE_NOOP("timeline", "Case closed: {reason}"),
    "case_reopened": QT_TRANSLATE_NOOP("timeline", "Case reopened: {reopen_reason}"),
    "submitted": QT_TRANSLATE_NOOP("timeline", "Sent to the supervisor: {subject}"),
    "approval": QT_TRANSLATE_NOOP("timeline", "Supervisor: {outcome}, {subject}"),
    "placed": QT_TRANSLATE_NOOP("timeline", "Placement: {kind}"),
    "placement_ended": QT_TRANSLATE_NOOP("timeline", "Placement ended: {kind}"),
    "service_begun": QT_TRANSLATE_NOOP("timeline", "Service begun: {service}"),
    "service_ended": QT_TRANSLATE_NOOP("timeline", "Service ended: {service}"),
    "visited": QT_TRANSLATE_NOOP("timeline", "Visit: {place_kind}"),
    "reviewed": QT_TRANSLATE_NOOP("timeline", "Review of the plan: {decision}"),
    "violation": QT_TRANSLATE_NOOP("timeline", "Violation noted by {agency}"),
    "notice_sent": QT_TRANSLATE_NOOP("timeline", "Materials handed to {to_agency}"),
    "notice_received": QT_TRANSLATE_NOOP("timeline", "Receipt of the materials from {to_agency}"),
    "offence_opened": QT_TRANSLATE_NOOP("timeline", "Offence case opened: {agency}"),
    "offence_decided": QT_TRANSLATE_NOOP("timeline", "Offence case decided: {outcome}"),
    "decision_served": QT_TRANSLATE_NOOP("timeline", "Decision handed to the liable person"),
    "fine_paid": QT_TRANSLATE_NOOP("timeline", "Fine paid"),
    "check_begun": QT_TRANSLATE_NOOP("timeline", "Pre-investigation check: {agency}"),
    "investigation_refused": QT_TRANSLATE_NOOP("timeline", "Investigation refused"),
    "investigation_opened": QT_TRANSLATE_NOOP("timeline", "Investigation opened: {agency}"),
    "investigation_ended": QT_TRANSLATE_NOOP("timeline", "Investigation ended: {outcome}"),
    "verdict": QT_TRANSLATE_NOOP("timeline", "Verdict: {verdict}"),
    "prosecutor_asked": QT_TRANSLATE_NOOP("timeline", "Review by the prosecutor asked for"),
    "prosecutor_decided": QT_TRANSLATE_NOOP("timeline", "Prosecutor: {outcome}"),
    "interviewed": QT_TRANSLATE_NOOP("timeline", "Child interviewed by the investigator"),
    "feedback": QT_TRANSLATE_NOOP("timeline", "Feedback from {agency}"),
    "return_opened": QT_TRANSLATE_NOOP("timeline", "Return opened: {direction}"),
    "identity": QT_TRANSLATE_NOOP("timeline", "Identity established"),
    "state_contacted": QT_TRANSLATE_NOOP("timeline", "Other state contacted: {country}"),
    "family_traced": QT_TRANSLATE_NOOP("timeline", "Family tracing finished"),
    "return_decided": QT_TRANSLATE_NOOP("timeline", "Decision on the return: {decision}"),
    "handed_over": QT_TRANSLATE_NOOP("timeline", "Child handed over: {country}"),
    "return_news": QT_TRANSLATE_NOOP("timeline", "News of the child after the return"),
    "outcome": QT_TRANSLATE_NOOP("timeline", "Outcome: {kind}"),
    "outcome_verified": QT_TRANSLATE_NOOP("timeline", "Outcome checked by a second person: {kind}"),
    "transfer_sent": QT_TRANSLATE_NOOP("timeline", "Case sent to {to_agency}"),
    "transfer_received": QT_TRANSLATE_NOOP("timeline", "Case received by {to_agency}"),
    "act": QT_TRANSLATE_NOOP("timeline", "{kind}"),
    "consent_given": QT_TRANSLATE_NOOP("timeline", "Consent or legal ground: {basis}"),
    "consent_withdrawn": QT_TRANSLATE_NOOP("timeline", "Consent withdrawn"),
    "assessment_started": QT_TRANSLATE_NOOP("timeline", "Assessment begun: {kind}"),
    "assessment_done": QT_TRANSLATE_NOOP("timeline", "Assessment finished: {kind}"),
    "plan_drafted": QT_TRANSLATE_NOOP("timeline", "Plan drafted: {kind}"),
    "plan_submitted": QT_TRANSLATE_NOOP("timeline", "Plan submitted: {kind}"),
    "plan_approved": QT_TRANSLATE_NOOP("timeline", "Plan approved: {kind}"),
    "measure_done": QT_TRANSLATE_NOOP("timeline", "Measure done: {action}"),
    "decided": QT_TRANSLATE_NOOP("timeline", "Commission: {decision}"),
    "referral_sent": QT_TRANSLATE_NOOP("timeline", "Referral sent to {to_agency}: {service}"),
    "referral_received": QT_TRANSLATE_NOOP("timeline", "Receipt from {to_agency}"),
    "referral_ended": QT_TRANSLATE_NOOP("timeline", "Referral to {to_agency} ended"),
    "screened": QT_TRANSLATE_NOOP("timeline", "Trafficking questions asked"),
    "identified": QT_TRANSLATE_NOOP("timeline", "Identification: {outcome}"),
    "harm_seen": QT_TRANSLATE_NOOP("timeline", "Harm and danger recorded"),
    "work_seen": QT_TRANSLATE_NOOP("timeline", "Work: {sector}"),
    "note": QT_TRANSLATE_NOOP("timeline", "{kind}"),
    "safety_note": QT_TRANSLATE_NOOP("timeline", "Safety note set"),
    "printed": QT_TRANSLATE_NOOP("timeline", "Printed: {document}"),
}
"""What a line of the chronology says; the names in braces are fields of its record."""

# event, record, its moment or day, the fields that its sentence names
_Source = tuple[str, str, str, tuple[str, ...]]

_SOURCES: tuple[_Source, ...] = (
    ("found", "case_file", "detected_at", ("channel",)),
    ("case_opened", "case_file", "opened_at", ()),
    ("case_closed", "closure", "closed_at", ("reason",)),
    ("case_reopened", "closure", "reopened_at", ("reopen_reason",)),
    ("submitted", "approval", "submitted_at", ("subject",)),
    ("approval", "approval", "decided_at", ("outcome", "subject")),
    ("placed", "placement", "starts_on", ("kind",)),
    ("placement_ended", "placement", "ended_on", ("kind",)),
    ("service_begun", "service_given", "started_on", ("service", "agency")),
    ("service_ended", "service_given", "ended_on", ("service", "result")),
    ("visited", "visit", "visited_at", ("place_kind", "purpose")),
    ("reviewed", "plan_review", "reviewed_at", ("decision",)),
    ("violation", "violation", "noted_at", ("agency",)),
    ("notice_sent", "cross_notice", "sent_at", ("to_agency", "about")),
    ("notice_received", "cross_notice", "received_at", ("to_agency",)),
    ("offence_opened", "offence_case", "opened_at", ("agency",)),
    ("offence_decided", "offence_case", "decided_at", ("outcome", "fine_som")),
    ("decision_served", "offence_case", "served_at", ()),
    ("fine_paid", "offence_case", "paid_on", ("paid_som",)),
    ("check_begun", "investigation", "check_started_at", ("agency",)),
    ("investigation_refused", "investigation", "refused_at", ()),
    ("investigation_opened", "investigation", "opened_at", ("agency", "gravity")),
    ("investigation_ended", "investigation", "ended_at", ("outcome",)),
    ("verdict", "investigation", "verdict_at", ("verdict",)),
    ("prosecutor_asked", "investigation_review", "asked_at", ()),
    ("prosecutor_decided", "investigation_review", "decided_at", ("outcome",)),
    ("interviewed", "child_interview", "held_at", ()),
    ("feedback", "enforcement_feedback", "given_at", ("agency",)),
    ("return_opened", "return_case", "opened_at", ("direction",)),
    ("identity", "return_case", "identity_at", ()),
    ("state_contacted", "return_case", "contacted_at", ("country",)),
    ("family_traced", "return_case", "traced_at", ()),
    ("return_decided", "return_case", "decided_at", ("decision",)),
    ("handed_over", "return_case", "handed_over_at", ("country",)),
    ("return_news", "return_follow_up", "asked_at", ()),
    ("outcome", "outcome", "reached_on", ("kind",)),
    ("outcome_verified", "outcome", "verified_at", ("kind",)),
    ("transfer_sent", "case_transfer", "sent_at", ("to_agency",)),
    ("transfer_received", "case_transfer", "received_at", ("to_agency",)),
    ("act", "act", "happened_at", ("kind", "outcome", "agency")),
    ("consent_given", "consent", "given_at", ("basis",)),
    ("consent_withdrawn", "consent", "withdrawn_at", ()),
    ("assessment_started", "assessment", "started_at", ("kind",)),
    ("assessment_done", "assessment", "done_at", ("kind", "risk")),
    ("plan_drafted", "plan", "drafted_at", ("kind",)),
    ("plan_submitted", "plan", "submitted_at", ("kind",)),
    ("plan_approved", "plan", "approved_at", ("kind",)),
    ("measure_done", "measure", "done_on", ("action",)),
    ("decided", "agenda_item", "decided_at", ("decision", "matter")),
    ("referral_sent", "referral", "sent_at", ("to_agency", "service")),
    ("referral_received", "referral", "received_at", ("to_agency",)),
    ("referral_ended", "referral", "ended_at", ("to_agency",)),
    ("screened", "nrm_screening", "asked_at", ()),
    ("identified", "nrm_identification", "decided_at", ("outcome", "body")),
    ("harm_seen", "harm", "observed_on", ()),
    ("work_seen", "work_situation", "observed_on", ("sector",)),
    ("note", "case_narrative", "written_on", ("kind",)),
    ("safety_note", "safety_note", "created_at", ()),
    ("printed", "printed_document", "printed_at", ("document", "reader")),
)


WITHDRAWN, LATE = "WITHDRAWN", "LATE"
_BY_RECORD: dict[str, tuple[_Source, ...]] = {
    record: tuple(sources)
    for record, sources in groupby(sorted(_SOURCES, key=itemgetter(1)), itemgetter(1))
}

_TAKEN_BACK = {
    "act": "withdrawn_at",
    "consent_given": "withdrawn_at",
    "referral_sent": "recalled_at",
}
"""Where it stands that what an event tells was taken back later."""
_LIMITS = {
    "measure_done": "due_on",
    "service_begun": "planned_on",
    "placement_ended": "ends_on",
    "handed_over": "planned_on",
    "notice_received": "receipt_due",
}
"""The day by which an event was to come, where its own record names one."""

PROCEDURE, HELP, ENFORCEMENT, PAPERS = "PROCEDURE", "HELP", "ENFORCEMENT", "PAPERS"
_GROUPS = {
    PAPERS: ("printed_document", "document_held"),
    HELP: ("placement", "service_given", "visit", "plan_review", "measure", "referral"),
    ENFORCEMENT: (
        "violation", "cross_notice", "offence_case", "investigation", "investigation_review",
        "child_interview", "enforcement_feedback",
    ),
}  # fmt: skip
_GROUP_OF = {record: group for group, records in _GROUPS.items() for record in records}


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One line of the chronology. ``at`` is a moment, or noon of ``day`` where only the day is
    known (``day_only``). ``event`` names the sentence, ``args`` its fields (codes or texts).
    ``mark`` is WITHDRAWN where it was taken back later, LATE where it came after the day that its own
    record had set."""

    at: datetime
    day: date
    day_only: bool
    event: str
    record: str
    record_id: UUID
    args: Mapping[str, Any]
    who: str
    mark: str = ""


def group_of(row: TimelineRow, pack: Pack) -> str:
    """Where an event belongs: PROCEDURE, HELP, ENFORCEMENT or PAPERS.

    An act belongs to the track of the step that it is done at.
    """
    if row.record != "act":
        return _GROUP_OF.get(row.record, PROCEDURE)
    kind = row.args.get("kind")
    steps = (step for step in pack.steps.values() if kind in step.acts)
    return ENFORCEMENT if any(step.track == "ENF" for step in steps) else PROCEDURE


def timeline_of(session: Session, case_id: UUID, zone: tzinfo) -> list[TimelineRow]:
    """Everything dated on a case, newest first."""
    names = _names(session)
    rows = [
        event
        for record, sources in _BY_RECORD.items()
        for found in session.execute(_query(record), {"case_id": case_id}).mappings()
        for source in sources
        if (event := _event(found, source, names, zone)) is not None
    ]
    rows.sort(key=lambda row: row.at, reverse=True)
    return rows


def _names(session: Session) -> dict[UUID, str]:
    return {row.id: row.name for row in session.execute(select(col(User.id), col(User.name)))}


@cache
def _query(record: str) -> Select[Any]:
    """The columns of one record that any of its events names: a record is read once."""
    table = SQLModel.metadata.tables[record]
    wanted = {"id", "changed_by"}
    for event, _record, moment, fields in _BY_RECORD[record]:
        wanted |= {moment, *fields, _TAKEN_BACK.get(event, moment), _LIMITS.get(event, moment)}
    owner = table.c.id if record == "case_file" else table.c.case_id
    return select(*(table.c[name] for name in sorted(wanted))).where(
        owner == bindparam("case_id", type_=owner.type)
    )


def _event(
    row: RowMapping, source: _Source, names: Mapping[UUID, str], zone: tzinfo
) -> TimelineRow | None:
    event, record, moment, fields = source
    if row[moment] is None:
        return None
    at, day = _moment(row[moment], zone)
    return TimelineRow(
        at=at,
        day=day,
        day_only=not isinstance(row[moment], datetime),
        event=event,
        record=record,
        record_id=row["id"],
        args={name: row[name] for name in fields},
        who=names.get(row["changed_by"], ""),
        mark=_mark(row, event, day),
    )


def _mark(row: RowMapping, event: str, day: date) -> str:
    if event in _TAKEN_BACK and row[_TAKEN_BACK[event]] is not None:
        return WITHDRAWN
    limit = row[_LIMITS[event]] if event in _LIMITS else None
    return LATE if limit is not None and day > limit else ""


def _moment(value: date | datetime, zone: tzinfo) -> tuple[datetime, date]:
    if isinstance(value, datetime):
        return value, value.astimezone(zone).date()
    return datetime.combine(value, time(12), zone).astimezone(UTC), value
