"""Which record of a case a paper is about, and which of them fit."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, tzinfo
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from models.act import Act
from models.assessment import Assessment
from models.nrm import NrmScreening
from models.plan import Plan
from models.referral import Referral
from models.sitting import AgendaItem
from services.documents.casefile import CaseFile, Row, Rows
from services.documents.request import RecordOption
from services.errors import NotFound, RuleViolation
from services.formats import local_date

REFERRAL, ASSESSMENT, PLAN = "referral", "assessment", "plan"
AGENDA_ITEM, SCREENING, ACT = "agenda_item", "nrm_screening", "act"

_MISSING = {
    REFERRAL: "print_referral_not_sent",
    ASSESSMENT: "print_no_assessment",
    PLAN: "print_no_plan",
    AGENDA_ITEM: "print_no_agenda_item",
    SCREENING: "print_no_screening",
    ACT: "print_no_emergency",
}
_HEADS = {
    REFERRAL: ("agency", "to_agency", "number", "sent_at"),
    ASSESSMENT: ("assessment_kind", "kind", "", "done_at"),
    PLAN: ("plan_kind", "kind", "revision", "submitted_at"),
    AGENDA_ITEM: ("agenda_matter", "matter", "sitting_number", "held_at"),
    SCREENING: ("", "", "", "asked_at"),
    ACT: ("act", "kind", "reference", "happened_at"),
}
"""For a choice: code list, field of the code, field of the number, field of the moment."""


def missing_code(needs: str) -> str:
    """The error code where no record fits."""
    return _MISSING[needs.partition(":")[0]]


def fitting(case: CaseFile, needs: str) -> Rows:
    """The records that the paper can be about now, the newest first."""
    record, _, kind = needs.partition(":")
    rows = tuple(reversed(_ROWS[record](case)))
    if kind:
        rows = tuple(row for row in rows if row.get("kind") == kind)
    return tuple(row for row in rows if _FITS.get(record, _always)(row))


def has_fitting(session: Session, case_id: UUID, needs: str) -> bool:
    """The same question without reading the case: is there a record that fits?"""
    record, _, kind = needs.partition(":")
    model, conditions = _STORED[record]
    query = select(model.id).where(model.case_id == case_id, *conditions)
    if kind:
        query = query.where(model.kind == kind)
    return session.exec(query.limit(1)).first() is not None


def subject_of(case: CaseFile, needs: str, record_id: UUID | None) -> Row:
    """The record asked for; without an id the only one that fits.

    A referral is found before it is sent, so that it can be looked at. Raises NotFound, and
    RuleViolation where none fits or several do.
    """
    if record_id is None:
        rows = fitting(case, needs)
        if len(rows) != 1:
            raise RuleViolation("print_needs_record" if rows else missing_code(needs))
        return rows[0]
    record, _, kind = needs.partition(":")
    for row in _ROWS[record](case):
        if row["id"] == record_id and (not kind or row.get("kind") == kind):
            return row
    raise NotFound("not_found", record=record)


def is_draft(needs: str, row: Row) -> bool:
    """Whether the record is not finished yet: an assessment going on, a plan not submitted."""
    record = needs.partition(":")[0]
    if record == ASSESSMENT:
        return row.get("done_at") is None
    return record == PLAN and row.get("submitted_at") is None


def option(case: CaseFile, needs: str, row: Row, zone: tzinfo) -> RecordOption:
    """The record as a choice in a list."""
    codes, code, number, at = _HEADS[needs.partition(":")[0]]
    bodies = [m.get("agency") for m in case.measures if m.get("plan_id") == row["id"]]
    return RecordOption(
        id=row["id"],
        codes=codes,
        code=str(row.get(code) or ""),
        number=str(row.get(number) or ""),
        at=_day(row.get(at), zone),
        draft=is_draft(needs, row),
        bodies=tuple(dict.fromkeys(body for body in bodies if body)),
    )


def _day(moment: Any, zone: tzinfo) -> date | None:
    return local_date(moment, zone) if isinstance(moment, datetime) else moment


def _always(_row: Row) -> bool:
    return True


def _is_sent(row: Row) -> bool:
    return row.get("sent_at") is not None and row.get("recalled_at") is None


_ROWS: Mapping[str, Callable[[CaseFile], Rows]] = {
    REFERRAL: lambda case: case.referrals,
    ASSESSMENT: lambda case: case.assessments,
    PLAN: lambda case: case.plans,
    AGENDA_ITEM: lambda case: case.agenda,
    SCREENING: lambda case: case.screenings,
    ACT: lambda case: case.acts,
}
_STORED: Mapping[str, tuple[Any, tuple[ColumnElement[bool], ...]]] = {
    REFERRAL: (
        Referral,
        (col(Referral.sent_at).is_not(None), col(Referral.recalled_at).is_(None)),
    ),
    ASSESSMENT: (Assessment, ()),
    PLAN: (Plan, ()),
    AGENDA_ITEM: (AgendaItem, (col(AgendaItem.decision).is_not(None),)),
    SCREENING: (NrmScreening, ()),
    ACT: (Act, (col(Act.withdrawn_at).is_(None),)),
}
_FITS: Mapping[str, Callable[[Row], bool]] = {
    REFERRAL: _is_sent,
    AGENDA_ITEM: lambda row: row.get("decision") is not None,
    ACT: lambda row: row.get("withdrawn_at") is None,
}
