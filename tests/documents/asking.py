"""Asking for papers in the tests: requests, grounds, sent referrals, and what came out."""

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import pypdfium2 as pdfium
from sqlmodel import col, select

from models.audit import AuditEntry
from models.case import Case
from services.documents.checks import CheckState
from services.documents.papers import PaperRequest

if TYPE_CHECKING:
    from services.workspace import Workspace


def text_of(pdf: bytes) -> str:
    """All the text of a PDF."""
    document = pdfium.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def wanted(
    case_id: UUID, reader: str = "SUPERVISOR", document: str = "D15", **more
) -> PaperRequest:
    """A request for a paper in English, with a purpose."""
    values = {"language": "en", "purpose": "for the meeting", **more}
    return PaperRequest(document, case_id, reader, **values)


def give_ground(workspace: "Workspace", case_id: UUID, *share: str) -> UUID:
    """A legal ground that covers these receivers."""
    return workspace.consents.give(
        case_id,
        {
            "basis": "LAW",
            "legal_ground": "CC_34",
            "share_with": share,
            "given_at": workspace.clock() - timedelta(hours=1),
        },
    )


def sent_referral(workspace: "Workspace", case_id: UUID, **values) -> UUID:
    """A referral to a centre for psychological help, sent."""
    give_ground(workspace, case_id, "PSYCHOSOCIAL")
    referral_id = workspace.referrals.draft(
        case_id,
        {
            "purpose": "SOCIAL",
            "to_agency": "KG.CHC",
            "service": "PSYCHOLOGICAL",
            "urgency": "NORMAL",
            "need": "Нужна беседа с психологом.",
            **values,
        },
    )
    workspace.referrals.send(referral_id)
    return referral_id


def child_id_of(workspace: "Workspace", case_id: UUID) -> UUID:
    with workspace.db.read() as session:
        return session.exec(select(Case.child_id).where(Case.id == case_id)).one()


def audit_results(workspace: "Workspace", action: str) -> list[str]:
    with workspace.db.read() as session:
        query = select(AuditEntry.result).where(AuditEntry.action == action)
        return list(session.exec(query.order_by(col(AuditEntry.sequence))))


def state_of(preview, code: str) -> CheckState:
    return next(check.state for check in preview.checks if check.code == code)
