"""What happened in a case, as the pathway reads it: acts, and what other records say was done.

A visit, an offence case or a return has a record of its own; the pack names what it means for the
steps by a kind of the list *act* (attribute ``record``). One statement reads them all, because this
runs at every save.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Date,
    Integer,
    String,
    Text,
    and_,
    bindparam,
    case,
    literal,
    null,
    select,
    union_all,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.orm import Session
from sqlmodel import SQLModel

from models.types import CodeSet, UtcDateTime
from services.packs.model import Pack
from services.pathway.case_facts import noon


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing done. ``happened_at`` of a deed of which only the day is known is noon.

    ``covers`` and ``recorded_at`` are those of an act: what it decided on, when it was entered.
    ``about`` is the record that tells of it, so that what belongs together stays together.
    """

    case_id: UUID
    kind: str
    step: str | None
    happened_at: datetime | None
    agency: str | None
    outcome: str | None
    reason: str | None
    next_on: date | None
    amount: int | None
    covers: tuple[str, ...] | None = None
    recorded_at: datetime | None = None
    about: UUID | None = None


@dataclass(frozen=True, slots=True)
class _Reading:
    """How a record says that something was done: the columns that hold when, by whom, with what."""

    kind: str
    record: str
    at: str
    agency: str = ""
    outcome: str = ""
    reason: str = ""
    next_on: str = ""
    amount: str = ""


_READINGS = (
    _Reading("REVIEW", "plan_review", "reviewed_at", "", "decision", "reason", "next_on"),
    _Reading("SERVICE_STARTED", "service_given", "started_on", "agency"),
    _Reading("VIOLATION_RECORDED", "violation", "noted_at", "agency"),
    _Reading("MATERIALS_SENT", "cross_notice", "sent_at", "to_agency"),
    _Reading("MATERIALS_RECEIVED", "cross_notice", "received_at", "to_agency"),
    _Reading("OFFENCE_CASE_OPENED", "offence_case", "opened_at", "agency"),
    _Reading(
        "OFFENCE_DECIDED", "offence_case", "decided_at", "agency", "outcome", amount="fine_som"
    ),
    _Reading("DECISION_SERVED", "offence_case", "served_at", "agency"),
    _Reading("FINE_PAID", "offence_case", "paid_on", "agency", amount="paid_som"),
    _Reading("CHECK_STARTED", "investigation", "check_started_at", "agency"),
    _Reading("CHECK_EXTENDED", "investigation", "check_extended_at", "agency"),
    _Reading("INVESTIGATION_REFUSED", "investigation", "refused_at", "agency"),
    _Reading("INVESTIGATION_OPENED", "investigation", "opened_at", "agency", "gravity"),
    _Reading(
        "INVESTIGATION_EXTENDED", "investigation", "extended_at", "agency", next_on="extended_until"
    ),
    _Reading("INVESTIGATION_ENDED", "investigation", "ended_at", "agency", "outcome"),
    _Reading(
        "VERDICT", "investigation", "verdict_at", "", "verdict", amount="compensation_som"
    ),
    _Reading("REVIEW_ASKED", "investigation_review", "asked_at", reason="grounds"),
    _Reading(
        "REINVESTIGATION_DECIDED", "investigation_review", "decided_at", "", "outcome", "reason"
    ),
    _Reading("CHILD_INTERVIEWED", "child_interview", "held_at"),
    _Reading("FEEDBACK_GIVEN", "enforcement_feedback", "given_at", "agency"),
    _Reading("RETURN_OPENED", "return_case", "opened_at", "", "direction"),
    _Reading("IDENTITY_ESTABLISHED", "return_case", "identity_at", "identity_body"),
    _Reading("STATE_CONTACTED", "return_case", "contacted_at", "contact_body"),
    _Reading("FAMILY_TRACED", "return_case", "traced_at"),
    _Reading(
        "RETURN_DECIDED", "return_case", "decided_at", "decision_body", "decision",
        "decision_reason", "planned_on",
    ),
    _Reading("HANDED_OVER_ABROAD", "return_case", "handed_over_at"),
)  # fmt: skip


def read_deeds(session: Session, pack: Pack, case_ids: Collection[UUID]) -> Iterator[Deed]:
    """Every deed of these cases, in no order; withdrawn acts count as never done."""
    for row in session.connection().execute(_query(), {"ids": list(case_ids)}):
        at = row.happened_at
        if at is None and row.day is not None:
            at = noon(row.day, pack)
        yield Deed(
            row.case_id, row.kind, row.step, at, row.agency, row.outcome, row.reason,
            row.next_on, row.amount, row.covers, row.recorded_at, row.about,
        )  # fmt: skip


@cache
def _query() -> CompoundSelect[Any]:
    return union_all(
        _acts(), _visits(), _news(), _attendance(), *(_read(reading) for reading in _READINGS)
    )


def _acts() -> Any:
    act = _table("act")
    return select(
        act.case_id, act.kind, act.step, act.happened_at, sql_cast(null(), Date).label("day"),
        act.agency, act.outcome, act.reason, act.next_on, act.amount, act.covers,
        act.created_at.label("recorded_at"), act.id.label("about"),
    ).where(_ours(act), act.withdrawn_at.is_(None))  # fmt: skip


def _visits() -> Any:
    """A visit, and a follow-up after closing; a call to the child alone is no visit."""
    visit = _table("visit")
    follow_up = visit.purpose == "FOLLOW_UP"
    outcome = case(
        (visit.seen.is_not(True), literal("NOT_SEEN")),
        (visit.working.is_(True), literal("STILL_WORKS")),
        else_=literal("SEEN"),
    )
    kind = case((follow_up, literal("FOLLOW_UP")), else_=literal("VISIT"))
    return _line(
        visit, kind, visit.visited_at, agency=visit.agency, outcome=outcome, next_on=visit.next_on
    ).where(follow_up | (visit.place_kind != "PHONE"))


def _news() -> Any:
    news = _table("return_follow_up")
    outcome = case((news.reached.is_(True), literal("SEEN")), else_=literal("NOT_SEEN"))
    return _line(news, literal("RETURN_FOLLOW_UP"), news.asked_at, outcome=outcome)


def _attendance() -> Any:
    """A return to school that a second person confirmed."""
    outcome = _table("outcome")
    confirmed = and_(outcome.kind == "SCHOOL", outcome.confirmed, outcome.verified_at.is_not(None))
    kind = literal("ATTENDANCE_VERIFIED")
    return _line(
        outcome,
        kind,
        outcome.verified_at,
        outcome=literal("ATTENDS"),
        agency=outcome.verifier_agency,
    ).where(confirmed)


def _read(reading: _Reading) -> Any:
    table = _table(reading.record)
    named = {
        name: table[column]
        for name, column in (
            ("agency", reading.agency),
            ("outcome", reading.outcome),
            ("reason", reading.reason),
            ("next_on", reading.next_on),
            ("amount", reading.amount),
        )
        if column
    }
    at = table[reading.at]
    return _line(table, literal(reading.kind), at, **named).where(at.is_not(None))


def _line(
    table: Any, kind: ColumnElement[str], at: ColumnElement[Any], **named: ColumnElement[Any]
) -> Any:
    day_only = isinstance(at.type, Date)
    moment: Any = sql_cast(null(), UtcDateTime) if day_only else at
    return select(
        table.case_id,
        kind.label("kind"),
        sql_cast(null(), String).label("step"),
        moment.label("happened_at"),
        (at if day_only else sql_cast(null(), Date)).label("day"),
        named.get("agency", sql_cast(null(), String)).label("agency"),
        named.get("outcome", sql_cast(null(), String)).label("outcome"),
        named.get("reason", sql_cast(null(), Text)).label("reason"),
        named.get("next_on", sql_cast(null(), Date)).label("next_on"),
        named.get("amount", sql_cast(null(), Integer)).label("amount"),
        sql_cast(null(), CodeSet).label("covers"),
        sql_cast(null(), UtcDateTime).label("recorded_at"),
        table.id.label("about"),
    ).where(_ours(table))


def _ours(table: Any) -> ColumnElement[bool]:
    return and_(table.case_id.in_(bindparam("ids", expanding=True)))


def _table(name: str) -> Any:
    return SQLModel.metadata.tables[name].c
