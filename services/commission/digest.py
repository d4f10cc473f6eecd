"""The case of an agenda item in brief: what a member of the Commission may know, and the plan.

The fields come through the pack's reader profile COMMISSION and the safety notes of the case, so
the account of the exploitation, names of the family and hidden parts stay out. Where an official
is alleged to be involved nothing of the case is told (do-no-harm 4).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, SQLModel, col, select

from models.case import Case, CaseRecord
from models.fields import fields_of
from models.plan import Plan
from models.sitting import AgendaItem
from models.situation import Harm, Schooling, WorkSituation
from services.casework import child_of, found
from services.commission.rules import official_alleged
from services.documents.readers import Redaction, reader_profiles
from services.law.age import AgeRange, age_on
from services.packs.model import Pack
from services.plans.views import contents
from services.safety import hidden_in

READER = "COMMISSION"

_SHOWN: tuple[tuple[type[CaseRecord], tuple[str, ...]], ...] = (
    (WorkSituation, ("sector", "activity", "hours_day", "load_kg", "hazards", "school_in_session")),
    (Schooling, ("enrolled", "absent", "barriers")),
    (Harm, ("danger", "injuries", "health")),
)
_PLAN = (
    "needs_protection",
    "needs_rehabilitation",
    "stays_with",
    "care_form",
    "family_agreed",
    "control_on",
)


@dataclass(frozen=True, slots=True)
class DigestFact:
    """One known value: ``record`` and ``name`` say which field of the table of fields."""

    record: str
    name: str
    value: Any


@dataclass(frozen=True, slots=True)
class DigestMeasure:
    """One measure of the plan; the person stays out, the body answers for it."""

    goal: str
    action: str
    agency: str | None
    due_on: date | None
    done: bool


@dataclass(frozen=True, slots=True)
class ItemDigest:
    """The case of one item. ``left_out``: something is recorded that members are not told."""

    age: AgeRange
    facts: tuple[DigestFact, ...]
    plan_facts: tuple[DigestFact, ...]
    measures: tuple[DigestMeasure, ...]
    left_out: bool


def digest_of(session: Session, pack: Pack, item: AgendaItem, now: datetime) -> ItemDigest:
    """Build the digest of one item for this room."""
    today = now.astimezone(pack.timezone).date()
    child = child_of(session, item.case_id)
    age = age_on(child.model_dump(), today)
    if item.coded or official_alleged(session, item.case_id):
        return ItemDigest(age, facts=(), plan_facts=(), measures=(), left_out=True)
    redaction = Redaction(
        reader_profiles(pack)[READER],
        case_sensitivity=found(session, Case, item.case_id).sensitivity,
        hidden_parts=hidden_in(session, item.case_id, today),
        hides=pack.section("hides"),
    )
    facts: list[DigestFact] = []
    for model, names in _SHOWN:
        for record in _of_case(session, model, item.case_id):
            facts += _facts(redaction, record, names)
            _note_hidden(redaction, record)
    plan = session.get(Plan, item.plan_id) if item.plan_id is not None else None
    return ItemDigest(
        age=age,
        facts=tuple(facts),
        plan_facts=tuple(_facts(redaction, plan, _PLAN)) if plan is not None else (),
        measures=_measures(session, redaction, plan.id) if plan is not None else (),
        left_out=bool(redaction.hidden),
    )


def _facts(redaction: Redaction, record: SQLModel, names: Sequence[str]) -> list[DigestFact]:
    kind = str(record.__tablename__)
    specs = fields_of(kind)
    known = []
    for name in names:
        value = getattr(record, name)
        if value not in (None, "", ()) and redaction.shows(specs[name], value):
            known.append(DigestFact(kind, name, value))
    return known


def _note_hidden(redaction: Redaction, record: SQLModel) -> None:
    """Let the redaction see every field, so that it knows whether something stays out."""
    for name, spec in fields_of(str(record.__tablename__)).items():
        redaction.shows(spec, getattr(record, name))


def _measures(session: Session, redaction: Redaction, plan_id: UUID) -> tuple[DigestMeasure, ...]:
    """The measures goal by goal; those of a domain that members are not told stay out."""
    goals, measures = contents(session, plan_id)
    told = {goal.id: goal for goal in goals if redaction.may_domain(goal.domain)}
    loose = redaction.may_domain(None)
    places = {goal_id: place for place, goal_id in enumerate(told)}
    shown = [m for m in measures if (m.goal_id in told if m.goal_id else loose)]
    shown.sort(key=lambda m: (places.get(m.goal_id or m.id, len(places)), m.position))
    return tuple(
        DigestMeasure(
            goal=(told[measure.goal_id].text or "") if measure.goal_id else "",
            action=measure.action or "",
            agency=measure.agency,
            due_on=measure.due_on,
            done=measure.done_on is not None,
        )
        for measure in shown
    )


def _of_case(session: Session, model: type[CaseRecord], case_id: UUID) -> Sequence[CaseRecord]:
    query = select(model).where(model.case_id == case_id)
    return session.exec(query.order_by(col(model.created_at))).all()
