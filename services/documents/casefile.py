"""Everything about one case that papers are made of, read once into plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, SQLModel, col, select

from models.act import Act
from models.approval import Approval
from models.assessment import Assessment, AssessmentDomain
from models.assistance import GoalRating, Placement, PlanReview, ServiceGiven, Visit
from models.attachment import Attachment
from models.audit import PrintedDocument
from models.case import Case, CaseNarrative
from models.child import Child, DocumentHeld, FamilyMember
from models.closure import Closure, Outcome, Transfer
from models.consent import Consent
from models.derived import CaseFinding, CaseState, CaseStep
from models.enforcement import (
    ChildInterview,
    CrossNotice,
    EnforcementFeedback,
    Investigation,
    InvestigationReview,
    OffenceCase,
    Violation,
)
from models.finding import FindingOverride
from models.intake import IntakeEvent, IntakeParticipant, PersonFound
from models.nrm import NrmIdentification, NrmScreening
from models.plan import Goal, Measure, Plan
from models.referral import Referral
from models.sitting import AgendaItem, Sitting
from models.situation import Harm, Schooling, WorkSituation
from models.user import Office, User
from services.errors import NotFound, RuleViolation

Row = Mapping[str, Any]
Rows = tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the office, as a paper names one."""

    name: str = ""
    job_title: str = ""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case as plain values; rows stand in the order in which papers show them."""

    case: Row
    child: Row
    office: Row
    now: datetime
    worker: Person = field(default_factory=Person)
    supervisor: Person = field(default_factory=Person)
    family: Rows = ()
    documents_held: Rows = ()
    schooling: Rows = ()
    works: Rows = ()
    harm: Rows = ()
    narratives: Rows = ()
    consents: Rows = ()
    assessments: Rows = ()
    domains: Rows = ()
    plans: Rows = ()
    goals: Rows = ()
    measures: Rows = ()
    agenda: Rows = ()
    referrals: Rows = ()
    event: Row = field(default_factory=dict)
    found: Row = field(default_factory=dict)
    participants: Rows = ()
    approvals: Rows = ()
    placements: Rows = ()
    services: Rows = ()
    visits: Rows = ()
    reviews: Rows = ()
    ratings: Rows = ()
    violations: Rows = ()
    notices: Rows = ()
    offences: Rows = ()
    investigations: Rows = ()
    investigation_reviews: Rows = ()
    interviews: Rows = ()
    feedback: Rows = ()
    outcomes: Rows = ()
    transfers: Rows = ()
    closures: Rows = ()
    screenings: Rows = ()
    identifications: Rows = ()
    acts: Rows = ()
    steps: Rows = ()
    findings: Rows = ()
    overrides: Rows = ()
    papers: Rows = ()
    attachments: Rows = ()
    unknown: tuple[str, ...] = ()

    def latest_act(self, kind: str) -> Row | None:
        """The newest act of a kind that was not withdrawn."""
        counts = [
            row for row in self.acts if row.get("kind") == kind and not row.get("withdrawn_at")
        ]
        return counts[-1] if counts else None

    def people_names(self) -> tuple[str, ...]:
        """Names of the child and of the people around it, to look for in free text."""
        child = [self.child.get(name) for name in ("family_name", "given_name", "other_names")]
        return tuple(name for name in (*child, *(m.get("name") for m in self.family)) if name)

    def addresses(self) -> tuple[str, ...]:
        """Addresses and telephone numbers of the child and of the people around it."""
        people = (self.child, *self.family, *self.placements)
        return tuple(p[key] for p in people for key in ("address", "phone") if p.get(key))


def read_case_file(session: Session, case_id: UUID, now: datetime) -> CaseFile:
    """Read a case. Raises NotFound, and RuleViolation for a vault without an office."""
    case = session.get(Case, case_id)
    if case is None:
        raise NotFound("not_found", record="case_file")
    child = session.get(Child, case.child_id)
    office = session.exec(select(Office)).first()
    if child is None or office is None:
        raise RuleViolation("office_missing")
    state = session.get(CaseState, case_id)
    own: dict[str, Any] = {
        name: _rows(session, model, model.case_id, case_id, order)
        for name, (model, order) in _OF_CASE.items()
    }
    return CaseFile(
        case=case.model_dump(),
        child=child.model_dump(),
        office=office.model_dump(),
        now=now,
        worker=_person(session, case.worker_id),
        supervisor=_person(session, case.supervisor_id),
        family=_rows(session, FamilyMember, FamilyMember.child_id, child.id, "created_at"),
        documents_held=_rows(session, DocumentHeld, DocumentHeld.child_id, child.id, "created_at"),
        agenda=_agenda(session, case_id),
        **_event(session, case),
        unknown=tuple(state.unknown.split()) if state else (),
        **own,
    )


_OF_CASE: Mapping[str, tuple[Any, str]] = {
    "schooling": (Schooling, "created_at"),
    "works": (WorkSituation, "created_at"),
    "harm": (Harm, "created_at"),
    "narratives": (CaseNarrative, "written_on"),
    "consents": (Consent, "given_at"),
    "assessments": (Assessment, "created_at"),
    "domains": (AssessmentDomain, "created_at"),
    "plans": (Plan, "created_at"),
    "goals": (Goal, "position"),
    "measures": (Measure, "position"),
    "referrals": (Referral, "created_at"),
    "screenings": (NrmScreening, "asked_at"),
    "identifications": (NrmIdentification, "decided_at"),
    "acts": (Act, "happened_at"),
    "steps": (CaseStep, "position"),
    "findings": (CaseFinding, "position"),
    "overrides": (FindingOverride, "decided_at"),
    "papers": (PrintedDocument, "printed_at"),
    "attachments": (Attachment, "created_at"),
    "approvals": (Approval, "submitted_at"),
    "placements": (Placement, "starts_on"),
    "services": (ServiceGiven, "created_at"),
    "visits": (Visit, "visited_at"),
    "reviews": (PlanReview, "reviewed_at"),
    "ratings": (GoalRating, "created_at"),
    "violations": (Violation, "noted_at"),
    "notices": (CrossNotice, "sent_at"),
    "offences": (OffenceCase, "opened_at"),
    "investigations": (Investigation, "check_started_at"),
    "investigation_reviews": (InvestigationReview, "asked_at"),
    "interviews": (ChildInterview, "created_at"),
    "feedback": (EnforcementFeedback, "given_at"),
    "outcomes": (Outcome, "reached_on"),
    "transfers": (Transfer, "created_at"),
    "closures": (Closure, "created_at"),
}
"""Records of one case: the field of CaseFile, the table, and what orders its rows."""


def _event(session: Session, case: Case) -> dict[str, Any]:
    """The event the case came from, this child's own line of it, and the bodies that took part.

    The other lines of the event never travel with one child's case (do-no-harm 7).
    """
    event = session.get(IntakeEvent, case.intake_id) if case.intake_id else None
    if event is None:
        return {}
    found = session.exec(select(PersonFound).where(PersonFound.case_id == case.id)).first()
    bodies = _rows(session, IntakeParticipant, IntakeParticipant.intake_id, event.id, "created_at")
    return {
        "event": event.model_dump(),
        "found": found.model_dump() if found else {},
        "participants": bodies,
    }


def _rows(session: Session, model: type[SQLModel], owner: Any, value: UUID, order: str) -> Rows:
    column = model.__table__.c[order]  # type: ignore[attr-defined]
    query = select(model).where(owner == value).order_by(column)
    return tuple(row.model_dump() for row in session.exec(query))


def _agenda(session: Session, case_id: UUID) -> Rows:
    query = (
        select(AgendaItem, Sitting)
        .join(Sitting, col(Sitting.id) == col(AgendaItem.sitting_id))
        .where(AgendaItem.case_id == case_id)
        .order_by(col(Sitting.held_at))
    )
    return tuple(
        {**item.model_dump(), "held_at": sitting.held_at, "sitting_number": sitting.number}
        for item, sitting in session.exec(query)
    )


def _person(session: Session, user_id: UUID | None) -> Person:
    user = session.get(User, user_id) if user_id else None
    return Person(user.name, user.job_title or "") if user else Person()
