"""Records of a case as they may come, in any number, order and state of knowledge."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from sqlmodel import Session, SQLModel

import models.registry  # noqa: F401  links between tables need every table
from models.act import Act
from models.assessment import Assessment
from models.assistance import PlanReview, ServiceGiven, Visit
from models.case import Case
from models.child import Child, DocumentHeld, FamilyMember
from models.closure import Closure
from models.enforcement import (
    ChildInterview,
    CrossNotice,
    EnforcementFeedback,
    Investigation,
    InvestigationReview,
    OffenceCase,
    Violation,
)
from models.fields import FieldSpec, Kind, fields_of
from models.intake import IntakeEvent, PersonFound
from models.nrm import NrmIdentification, NrmScreening
from models.plan import Measure, Plan
from models.referral import Referral
from models.return_case import ReturnCase, ReturnFollowUp
from models.sitting import AgendaItem, Sitting
from models.situation import Harm, Schooling, WorkSituation
from services.law.case_facts import findings_of_cases
from services.packs.model import Pack
from services.pathway.engine import Pathway, assess
from services.pathway.facts import pathway_facts
from services.pathway.records import read_records

FOUND = datetime(2026, 11, 10, 4, 0, tzinfo=UTC)
NOW = datetime(2027, 1, 20, 4, 0, tzinfo=UTC)

KINDS: tuple[type[SQLModel], ...] = (
    *(Act,) * 8, Harm, WorkSituation, *(Referral,) * 2, Assessment, *(Plan,) * 3, Measure,
    *(AgendaItem,) * 4, NrmScreening, *(NrmIdentification,) * 2, Schooling, Violation,
    *(CrossNotice,) * 2, *(OffenceCase,) * 3, *(Investigation,) * 3, *(InvestigationReview,) * 2,
    ChildInterview, EnforcementFeedback, Visit, ServiceGiven, PlanReview, *(ReturnCase,) * 2,
    ReturnFollowUp, PersonFound, FamilyMember, DocumentHeld, Closure,
)  # fmt: skip
"""What may be recorded, the more telling kinds more often."""

_MATTER = {"matter": "PLAN", "stage": "OFFICIAL", "citizenship": "KG"}
_WORDS = frozenset({Kind.TEXT, Kind.NAME, Kind.NARRATIVE})


@dataclass(frozen=True, slots=True)
class Known:
    """What is derived from the records of one case at one moment."""

    facts: Mapping[str, Any]
    moments: Mapping[str, datetime]
    pathway: Pathway


@dataclass
class Life:
    """One case in a transaction that is never kept; ``pick`` decides what happens in it."""

    session: Session
    pack: Pack
    pick: Random
    case: Case
    child: Child
    rows: dict[str, list[SQLModel]] = field(default_factory=dict)

    @classmethod
    def begin(cls, session: Session, pack: Pack, pick: Random) -> "Life":
        """A child found in a raid, of whom anything may be known."""
        intake = IntakeEvent(
            channel="RAID", received_at=FOUND, trafficking=pick.choice([None, True])
        )
        child = Child(
            family_name="Образцов", given_name="Азат",
            citizenship=pick.choice(["KG", "UZ", "STATELESS", None]),
            birth_date=pick.choice([None, datetime(2012, 3, 5).date()]),
            asylum=pick.choice([None, False]), fears_state=pick.choice([None, False]),
        )  # fmt: skip
        session.add_all([intake, child])
        session.flush()
        case = Case(
            number="KG-26-7Q4-00001-X", channel=pick.choice(["RAID", "MONITOR"]), detected_at=FOUND,
            opened_at=FOUND, child_id=child.id, intake_id=intake.id,
        )  # fmt: skip
        session.add(case)
        session.flush()
        return cls(session, pack, pick, case, child)

    def happen(self, kind: type[SQLModel] | None = None, **values: Any) -> SQLModel:
        """Record one more thing."""
        kind = kind or self.pick.choice(KINDS)
        row = kind(**{**self._links(kind), **self._values(kind), **values})
        self._keep(row)
        return row

    def change(self) -> None:
        """Change one field of one record, or close or reopen the case."""
        if not self.rows or not self.pick.randrange(4):
            closed = self.case.closed_at
            self.case.closed_at = None if closed else self._moment()
            self.case.risk = self.pick.choice(["HIGH", "LOW", None])
            if closed:
                reopened = Closure(case_id=self.case.id, reopened_at=NOW, reopen_reason="x")
                self._keep(reopened)
            self.session.flush()
            return
        row = self.pick.choice([row for rows in self.rows.values() for row in rows])
        spec = self.pick.choice(list(fields_of(str(row.__tablename__)).values()))
        setattr(row, spec.name, self._value(spec))
        self.session.flush()

    def known(self) -> Known:
        """What all this amounts to."""
        ids: list[UUID] = [self.case.id]
        records = read_records(self.session, self.pack, ids)[self.case.id]
        law = findings_of_cases(self.session, self.pack, ids, NOW)[self.case.id]
        found = pathway_facts(self.pack, records, law.standing, law.unknown)
        return Known(found.facts, found.moments, assess(self.pack, found.facts, found.moments, NOW))

    def _keep(self, row: SQLModel) -> None:
        self.session.add(row)
        self.session.flush()
        self.rows.setdefault(str(row.__tablename__), []).append(row)

    def _links(self, kind: type[SQLModel]) -> dict[str, Any]:
        """Whom and what the record belongs to; what it cannot do without is recorded first."""
        found: dict[str, Any] = {}
        for column in SQLModel.metadata.tables[str(kind.__tablename__)].columns:
            for link in column.foreign_keys:
                target = link.column.table.name
                if target == "case_file":
                    found[column.name] = self.case.id
                elif target == "child":
                    found[column.name] = self.child.id
                elif target == "intake_event":
                    found[column.name] = self.case.intake_id
                elif target in ("plan", "investigation", "sitting", "return_case"):
                    found[column.name] = self._one(target, needed=not column.nullable)
        return found

    def _one(self, table: str, *, needed: bool) -> UUID | None:
        rows = self.rows.get(table, [])
        if rows and (needed or self.pick.randrange(3)):
            return self.pick.choice(rows).id  # type: ignore[attr-defined,no-any-return]
        if not needed:
            return None
        kinds = {"plan": Plan, "investigation": Investigation, "return_case": ReturnCase}
        made = self.happen(kinds.get(table, Sitting))
        return made.id  # type: ignore[attr-defined,no-any-return]

    def _values(self, kind: type[SQLModel]) -> dict[str, Any]:
        specs = fields_of(str(kind.__tablename__))
        values = {name: self._value(spec) for name, spec in specs.items()}
        values = {name: value for name, value in values.items() if value is not None}
        if kind is Act:
            values["kind"] = self.pick.choice(list(self.pack.lists["act"]))
        if kind is Plan:
            values["returned_reason"] = self.pick.choice([None, None, "x"])
        for name, usual in _MATTER.items():
            if name in specs and self.pick.randrange(2):
                values[name] = usual
        return values

    def _value(self, spec: FieldSpec) -> Any:
        """Something that may stand in a field; often nothing."""
        if not self.pick.randrange(3):
            return None
        if spec.kind in _WORDS:
            return "x"
        if spec.kind in (Kind.CODE, Kind.CODES):
            codes = list(self.pack.lists.get(spec.codes) or ("OTHER",))
            chosen = self.pick.choice(codes)
            return chosen if spec.kind is Kind.CODE else self.pick.choice([(), (chosen,)])
        makers: dict[Kind, Any] = {
            Kind.YES_NO: lambda: self.pick.choice([True, False]),
            Kind.MOMENT: self._moment,
            Kind.DATE: lambda: self._moment().date(),
            Kind.WHOLE: lambda: self.pick.randrange(3),
        }
        maker = makers.get(spec.kind)
        return maker() if maker else None

    def _moment(self) -> datetime:
        return FOUND + timedelta(hours=self.pick.randrange(24 * 60))
