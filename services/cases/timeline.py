"""The chronology of a case from its dated records, and its history from the audit trail."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, col

from models.audit import AuditEntry
from models.case import Case
from models.user import User
from services.texts import QT_TRANSLATE_NOOP

TIMELINE_EVENTS: dict[str, str] = {
    "found": QT_TRANSLATE_NOOP("timeline", "Found: {channel}"),
    "case_opened": QT_TRANSLATE_NOOP("timeline", "Case opened"),
    "case_closed": QT_TRANSLATE_NOOP("timeline", "Case closed: {closure_reason}"),
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
_SOURCES: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("found", "case_file", "detected_at", ("channel",)),
    ("case_opened", "case_file", "opened_at", ()),
    ("case_closed", "case_file", "closed_at", ("closure_reason",)),
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


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One line of the chronology. ``at`` is a moment, or noon of ``day`` where only the day is
    known (``day_only``). ``event`` names the sentence, ``args`` its fields (codes or texts)."""

    at: datetime
    day: date
    day_only: bool
    event: str
    record: str
    record_id: UUID
    args: Mapping[str, Any]
    who: str


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One entry of the audit trail: who did what when; field names, never values.

    ``action`` is a code of ``messages.ACTIONS``; ``operation`` is ADDED, CHANGED, REMOVED or
    empty; ``origin`` tells an undo from an edit; ``result`` is OK or REFUSED:reason.
    """

    sequence: int
    at: datetime
    who: str
    action: str
    operation: str
    origin: str
    record: str
    record_id: UUID | None
    fields: tuple[str, ...]
    result: str


def timeline_of(session: Session, case_id: UUID, zone: tzinfo) -> list[TimelineRow]:
    """Everything dated on a case, newest first."""
    rows = [row for source in _SOURCES for row in _events(session, case_id, zone, *source)]
    rows.sort(key=lambda row: row.at, reverse=True)
    return rows


def history_of(session: Session, case_id: UUID, limit: int) -> list[HistoryRow]:
    """The audit entries of a case and of its child, newest first."""
    child_id = session.scalar(select(col(Case.child_id)).where(col(Case.id) == case_id))
    table = AuditEntry.__table__.c  # type: ignore[attr-defined]
    query = (
        select(table, col(User.name).label("who"))
        .outerjoin(User, col(User.id) == table.actor_id)
        .where((table.case_id == case_id) | (table.record_id == child_id))
        .order_by(table.sequence.desc())
        .limit(limit)
    )
    return [
        HistoryRow(
            sequence=row["sequence"],
            at=row["at"],
            who=row["who"] or "",
            action=row["action"],
            operation=row["operation"],
            origin=row["origin"],
            record=row["record"],
            record_id=row["record_id"],
            fields=tuple(row["fields"].split()),
            result=row["result"],
        )
        for row in session.execute(query).mappings()
    ]


def _events(
    session: Session,
    case_id: UUID,
    zone: tzinfo,
    event: str,
    record: str,
    moment: str,
    fields: tuple[str, ...],
) -> Iterator[TimelineRow]:
    table = SQLModel.metadata.tables[record]
    owner = table.c.id if record == "case_file" else table.c.case_id
    query = (
        select(
            table.c.id,
            table.c[moment].label("_at"),
            col(User.name).label("_who"),
            *(table.c[name] for name in fields),
        )
        .outerjoin(User, col(User.id) == table.c.changed_by)
        .where(owner == case_id, table.c[moment].is_not(None))
    )
    for row in session.execute(query).mappings():
        at, day = _moment(row["_at"], zone)
        yield TimelineRow(
            at=at,
            day=day,
            day_only=not isinstance(row["_at"], datetime),
            event=event,
            record=record,
            record_id=row["id"],
            args={name: row[name] for name in fields},
            who=row["_who"] or "",
        )


def _moment(value: date | datetime, zone: tzinfo) -> tuple[datetime, date]:
    if isinstance(value, datetime):
        return value, value.astimezone(zone).date()
    return datetime.combine(value, time(12), zone).astimezone(UTC), value
