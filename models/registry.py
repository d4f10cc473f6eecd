"""Declares every table, for migrations and for the table of fields."""

from models.act import Act
from models.approval import Approval
from models.assessment import Assessment, AssessmentDomain
from models.assistance import GoalRating, Placement, PlanReview, ServiceGiven, Visit
from models.attachment import Attachment, AttachmentContent
from models.audit import AuditEntry, Draft, PrintedDocument
from models.base import Record
from models.case import Case, CaseNarrative, CaseReader
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
from models.pack import MovedDay, PackVersion
from models.plan import Goal, Measure, Plan
from models.referral import Referral
from models.retention import (
    ErasureEntry,
    LegalHold,
    RetentionPeriod,
    RetentionReview,
    TwoPersonRequest,
)
from models.return_case import ReturnCase, ReturnFollowUp
from models.sealed import SealedStub
from models.sitting import AgendaItem, AgendaRecusal, AgendaVote, Sitting, SittingMember
from models.situation import Harm, SafetyNote, Schooling, WorkSituation
from models.user import NumberSeries, Office, User
from models.vault import BackupRun, VaultInfo

RECORDS: dict[str, type[Record]] = {
    str(record.__tablename__): record
    for record in (
        Act,
        AgendaItem,
        AgendaRecusal,
        AgendaVote,
        Approval,
        Assessment,
        AssessmentDomain,
        Attachment,
        Case,
        CaseNarrative,
        CaseReader,
        Child,
        ChildInterview,
        Closure,
        Consent,
        CrossNotice,
        DocumentHeld,
        EnforcementFeedback,
        FamilyMember,
        FindingOverride,
        Goal,
        GoalRating,
        Harm,
        IntakeEvent,
        IntakeParticipant,
        Investigation,
        InvestigationReview,
        LegalHold,
        Measure,
        MovedDay,
        NrmIdentification,
        NrmScreening,
        NumberSeries,
        OffenceCase,
        Office,
        Outcome,
        PackVersion,
        PersonFound,
        Placement,
        Plan,
        PlanReview,
        PrintedDocument,
        Referral,
        RetentionPeriod,
        RetentionReview,
        ReturnCase,
        ReturnFollowUp,
        SafetyNote,
        Schooling,
        SealedStub,
        ServiceGiven,
        Sitting,
        SittingMember,
        Transfer,
        TwoPersonRequest,
        User,
        Violation,
        Visit,
        WorkSituation,
    )
}
"""Every audited record by its table name."""

__all__ = [
    "RECORDS",
    "AttachmentContent",
    "AuditEntry",
    "BackupRun",
    "CaseFinding",
    "CaseState",
    "CaseStep",
    "Draft",
    "ErasureEntry",
    "VaultInfo",
]
