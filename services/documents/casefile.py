"""Everything about one case that papers are made of, read once into plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, SQLModel, col, select

from models.act import Act
from models.assessment import Assessment, AssessmentDomain
from models.audit import PrintedDocument
from models.case import Case, CaseNarrative
from models.child import Child, DocumentHeld, FamilyMember
from models.consent import Consent
from models.derived import CaseFinding, CaseState, CaseStep
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
    screenings: Rows = ()
    identifications: Rows = ()
    acts: Rows = ()
    steps: Rows = ()
    findings: Rows = ()
    papers: Rows = ()
    unknown: tuple[str, ...] = ()

    def referral(self, referral_id: UUID | None) -> Row:
        """One referral of the case. Raises NotFound."""
        for row in self.referrals:
            if row["id"] == referral_id:
                return row
        raise NotFound("not_found", record="referral")

    def people_names(self) -> tuple[str, ...]:
        """Names of the child and of the people around it, to look for in free text."""
        child = [self.child.get(name) for name in ("family_name", "given_name", "other_names")]
        return tuple(name for name in (*child, *(m.get("name") for m in self.family)) if name)

    def addresses(self) -> tuple[str, ...]:
        """Addresses and telephone numbers of the child and of the people around it."""
        people = (self.child, *self.family)
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
    return CaseFile(
        case=case.model_dump(),
        child=child.model_dump(),
        office=office.model_dump(),
        now=now,
        worker=_person(session, case.worker_id),
        supervisor=_person(session, case.supervisor_id),
        family=_rows(session, FamilyMember, FamilyMember.child_id, child.id, "created_at"),
        documents_held=_rows(session, DocumentHeld, DocumentHeld.child_id, child.id, "created_at"),
        schooling=_of_case(session, Schooling, case_id, "created_at"),
        works=_of_case(session, WorkSituation, case_id, "created_at"),
        harm=_of_case(session, Harm, case_id, "created_at"),
        narratives=_of_case(session, CaseNarrative, case_id, "written_on"),
        consents=_of_case(session, Consent, case_id, "given_at"),
        assessments=_of_case(session, Assessment, case_id, "created_at"),
        domains=_of_case(session, AssessmentDomain, case_id, "created_at"),
        plans=_of_case(session, Plan, case_id, "created_at"),
        goals=_of_case(session, Goal, case_id, "position"),
        measures=_of_case(session, Measure, case_id, "position"),
        agenda=_agenda(session, case_id),
        referrals=_of_case(session, Referral, case_id, "created_at"),
        screenings=_of_case(session, NrmScreening, case_id, "asked_at"),
        identifications=_of_case(session, NrmIdentification, case_id, "decided_at"),
        acts=_of_case(session, Act, case_id, "happened_at"),
        steps=_of_case(session, CaseStep, case_id, "position"),
        findings=_of_case(session, CaseFinding, case_id, "position"),
        papers=_of_case(session, PrintedDocument, case_id, "printed_at"),
        unknown=tuple(state.unknown.split()) if state else (),
    )


def _of_case(session: Session, model: Any, case_id: UUID, order: str) -> Rows:
    return _rows(session, model, model.case_id, case_id, order)


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
