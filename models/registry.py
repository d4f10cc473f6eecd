"""Declares every table, for migrations and for the table of fields."""

from models.act import Act
from models.assessment import Assessment, AssessmentDomain
from models.audit import AuditEntry, Draft, PrintedDocument
from models.base import Record
from models.case import Case, CaseNarrative, CaseReader
from models.child import Child, DocumentHeld, FamilyMember
from models.consent import Consent
from models.derived import CaseFinding, CaseState, CaseStep
from models.intake import IntakeEvent, IntakeParticipant, PersonFound
from models.nrm import NrmIdentification, NrmScreening
from models.plan import Goal, Measure, Plan
from models.referral import Referral
from models.sitting import AgendaItem, AgendaRecusal, Sitting, SittingMember
from models.situation import Harm, SafetyNote, Schooling, WorkSituation
from models.user import NumberSeries, Office, User
from models.vault import VaultInfo

RECORDS: dict[str, type[Record]] = {
    str(record.__tablename__): record
    for record in (
        Act,
        AgendaItem,
        AgendaRecusal,
        Assessment,
        AssessmentDomain,
        Case,
        CaseNarrative,
        CaseReader,
        Child,
        Consent,
        DocumentHeld,
        FamilyMember,
        Goal,
        Harm,
        IntakeEvent,
        IntakeParticipant,
        Measure,
        NrmIdentification,
        NrmScreening,
        NumberSeries,
        Office,
        PersonFound,
        Plan,
        PrintedDocument,
        Referral,
        SafetyNote,
        Schooling,
        Sitting,
        SittingMember,
        User,
        WorkSituation,
    )
}
"""Every audited record by its table name."""

__all__ = ["RECORDS", "AuditEntry", "CaseFinding", "CaseState", "CaseStep", "Draft", "VaultInfo"]
