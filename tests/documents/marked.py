"""A case in which every field holds words or a day of its own, so that a leak can be named."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlmodel import select

from models.act import Act
from models.approval import Approval
from models.assessment import Assessment, AssessmentDomain
from models.assistance import Placement, PlanReview, ServiceGiven, Visit
from models.attachment import Attachment
from models.case import Case, CaseNarrative
from models.child import Child, DocumentHeld, FamilyMember
from models.closure import Closure, Outcome, Transfer
from models.enforcement import (
    ChildInterview,
    CrossNotice,
    Investigation,
    InvestigationReview,
    OffenceCase,
    Violation,
)
from models.fields import FieldSpec, Kind, fields_of
from models.intake import IntakeEvent, IntakeParticipant, PersonFound
from models.nrm import NrmIdentification, NrmScreening
from models.plan import Goal, Measure, Plan
from models.referral import Referral
from models.sitting import AgendaItem, AgendaRecusal, AgendaVote, Sitting, SittingMember
from models.situation import Harm, Schooling, WorkSituation
from services.documents.readers import DocumentRule, ReaderProfile
from services.packs.model import Pack
from tests.factories import open_case

if TYPE_CHECKING:
    from services.workspace import Workspace

NOON = datetime(2026, 11, 12, 6, tzinfo=UTC)
_FIRST_DAY = date(1990, 1, 1)
_TYPED = (Kind.TEXT, Kind.NAME, Kind.NARRATIVE)
_LEFT_EMPTY = {
    "binned_at",
    "bin_reason",
    "withdrawn_at",
    "withdrawn_reason",
    "ended_on",
    "recalled_at",
    "returned_reason",
    "official_complicity",
    "suspected",
}


def mark(record: str, name: str) -> str:
    """The words that stand in one field and nowhere else."""
    return f"Zq{record}{name}".replace("_", "").lower()


def marked_day(record: str, name: str) -> date:
    """The day that stands in one field and nowhere else."""
    keys = [(r, n) for r in _MODELS for n, spec in fields_of(r).items() if spec.kind is Kind.DATE]
    return _FIRST_DAY + timedelta(days=37 * keys.index((record, name)))


def may_read(spec: FieldSpec, profile: ReaderProfile, rule: DocumentRule) -> bool:
    """The rule of the packs, written a second time: class or single field, and not withheld."""
    key = f"{spec.record}.{spec.name}"
    withheld = profile.never | (rule.withheld if profile.outside else frozenset())
    return key not in withheld and (spec.sensitivity in profile.sees or key in profile.also)


class MarkedCase:
    """The case with its records; ``record_for`` names the one that a paper is about."""

    def __init__(self, workspace: "Workspace", **overrides: dict[str, Any]) -> None:
        self.workspace = workspace
        self.pack = workspace.pack
        self.overrides = overrides
        self.case_id = open_case(workspace)
        self.rows: dict[str, Any] = {}
        self._fill()

    def record_for(self, needs: str) -> UUID | None:
        """The record for the ``needs`` of a paper."""
        if not needs:
            return None
        record, _, kind = needs.partition(":")
        return self.rows[{"FAMILY": "family_plan"}.get(kind, record)].id

    def _values(self, record: str, **given: Any) -> dict[str, Any]:
        values = {n: _value(self.pack, s) for n, s in fields_of(record).items()}
        values = {n: v for n, v in values.items() if n not in _LEFT_EMPTY}
        return values | given | self.overrides.get(record, {})

    def _fill(self) -> None:
        case_id = self.case_id
        with self.workspace.db.write("case_file_changed", reversible=False) as session:
            case = session.get_one(Case, case_id)
            child = session.get_one(Child, case.child_id)
            # asylum and fear were asked about: nothing holds a paper for a foreign mission
            self._put(child, "child", birth_date=date(2013, 5, 4), asylum=False, fears_state=False)
            given = {
                "place": mark("case_file", "place"),
                "sensitivity": "NORMAL",
                "knows": "OFFICE",
            }
            for name, value in (given | self.overrides.get("case_file", {})).items():
                setattr(case, name, value)
            self._put(session.get_one(IntakeEvent, case.intake_id), "intake_event")
            found = session.exec(select(PersonFound).where(PersonFound.case_id == case_id)).one()
            self._put(found, "person_found")
            body = IntakeParticipant(intake_id=case.intake_id, agency="KG.MOIA")
            session.add(body)
            sister = self._values("family_member", birth_date=date(2016, 1, 3))
            session.add(FamilyMember(child_id=child.id, **sister))
            session.add(DocumentHeld(child_id=child.id, **self._values("document_held")))
            self._add_records(session)

    def _put(self, row: Any, record: str, **given: Any) -> None:
        for name, value in self._values(record, **given).items():
            setattr(row, name, value)

    def _add_records(self, session: Any) -> None:
        for record in _ALONE:
            self._add(session, record)
        plan = self._add(session, "plan")
        family = Plan(case_id=self.case_id, **self._values("plan", kind="FAMILY"))
        self.rows["family_plan"] = family
        session.add(family)
        session.flush()
        domains = self.overrides.get("goal", {}).get("domain", "EDUCATION")
        goal = self._add(session, "goal", plan_id=plan.id, domain=domains)
        self._add(session, "measure", plan_id=plan.id, goal_id=goal.id, agency="KG.CHC")
        other = self._values("goal", domain=domains)
        second = Goal(case_id=self.case_id, plan_id=family.id, **other)
        session.add(second)
        session.flush()
        duty = self._values("measure", agency="KG.CHC")
        session.add(Measure(case_id=self.case_id, plan_id=family.id, goal_id=second.id, **duty))
        assessment = self._add(session, "assessment")
        self._add(session, "assessment_domain", assessment_id=assessment.id, score=2)
        inquiry = self._add(session, "investigation")
        self._add(session, "investigation_review", investigation_id=inquiry.id)
        self._add_sitting(session, plan)

    def _add_sitting(self, session: Any, plan: Plan) -> None:
        number = f"KG-26-7Q4-S{len(session.exec(select(Sitting)).all()) + 1:05}-X"
        sitting = Sitting(number=number, **self._values("sitting", closed_at=None))
        session.add(sitting)
        session.flush()
        member = SittingMember(sitting_id=sitting.id, **self._values("sitting_member"))
        away = SittingMember(sitting_id=sitting.id, name="Примеров", body="KG.MOH", position=2)
        item = AgendaItem(
            case_id=self.case_id,
            sitting_id=sitting.id,
            plan_id=plan.id,
            **self._values("agenda_item", coded=False),
        )
        session.add_all([member, away, item])
        session.flush()
        reason = mark("agenda_recusal", "reason")
        session.add(AgendaVote(item_id=item.id, member_id=member.id, vote="FOR"))
        session.add(AgendaRecusal(item_id=item.id, member_id=away.id, reason=reason))
        self.rows |= {"sitting": sitting, "agenda_item": item}

    def _add(self, session: Any, record: str, **given: Any) -> Any:
        row = _MODELS[record](case_id=self.case_id, **self._values(record, **given))
        session.add(row)
        session.flush()
        self.rows[record] = row
        return row


def _value(pack: Pack, spec: FieldSpec) -> Any:
    if spec.kind in _TYPED:
        return mark(spec.record, spec.name)
    if spec.kind is Kind.DATE:
        return marked_day(spec.record, spec.name)
    if spec.kind is Kind.CODE:
        return _FIRST_CODE.get(f"{spec.record}.{spec.name}") or next(iter(pack.lists[spec.codes]))
    if spec.kind is Kind.CODES:
        return tuple(pack.lists[spec.codes])[:2]
    plain = {Kind.YES_NO: True, Kind.WHOLE: 1, Kind.NUMBER: Decimal(2), Kind.MOMENT: NOON}
    return plain.get(spec.kind)


_FIRST_CODE = {
    "act.kind": "EMERGENCY_MEASURES",
    "plan.kind": "CHILD",
    "family_member.relation": "SISTER",
    "referral.purpose": "SERVICE",
    "referral.to_agency": "KG.CHC",
    "referral.service": "PSYCHOLOGICAL",
    "child.citizenship": "KG",
    "intake_event.channel": "RAID",
}
_ALONE = (
    "act",
    "attachment",
    "schooling",
    "work_situation",
    "harm",
    "case_narrative",
    "placement",
    "service_given",
    "visit",
    "plan_review",
    "violation",
    "cross_notice",
    "offence_case",
    "child_interview",
    "outcome",
    "case_transfer",
    "closure",
    "nrm_screening",
    "nrm_identification",
    "referral",
)
_MODELS: dict[str, Any] = {
    str(model.__tablename__): model
    for model in (
        Act,
        Attachment,
        Approval,
        Assessment,
        AssessmentDomain,
        Case,
        CaseNarrative,
        Child,
        ChildInterview,
        Closure,
        CrossNotice,
        DocumentHeld,
        FamilyMember,
        Goal,
        Harm,
        IntakeEvent,
        Investigation,
        InvestigationReview,
        Measure,
        NrmIdentification,
        NrmScreening,
        OffenceCase,
        Outcome,
        PersonFound,
        Placement,
        Plan,
        PlanReview,
        Referral,
        Schooling,
        ServiceGiven,
        Transfer,
        Violation,
        Visit,
        WorkSituation,
    )
} | {"sitting": Sitting, "sitting_member": SittingMember, "agenda_item": AgendaItem}
