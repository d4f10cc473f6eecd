"""What waits in enforcement across the office's cases: receipts, fines, checks, reviews.

Cases kept from a person are left out, as on every list. Nobody under suspicion is named here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.case import Case
from models.enforcement import CrossNotice, Investigation, InvestigationReview, OffenceCase
from services.access import may_know
from services.enforcement.rules import FINE
from services.enforcement.states import (
    fine_due,
    investigation_due,
    is_past,
    review_due,
)
from services.packs.model import Pack
from services.packs.shelf import Shelf
from services.pathway.working_days import end_of_day
from services.storage.actor import Actor

_NO_LIMIT = datetime.max.replace(tzinfo=UTC)


class Waits(StrEnum):
    """What is waited for."""

    RECEIPT = "RECEIPT"
    FINE = "FINE"
    CHECK = "CHECK"
    INVESTIGATION = "INVESTIGATION"
    REVIEW = "REVIEW"


@dataclass(frozen=True, slots=True)
class EnforcementRow:
    """One thing that waits. ``agency`` is the body it waits for, ``number`` that of the paper or
    the case there; ``since`` when the waiting began; ``amount_som`` the fine."""

    id: UUID
    case_id: UUID
    case_number: str
    waits: Waits
    agency: str
    number: str
    since: datetime | None
    due_at: datetime | None
    late: bool
    amount_som: int | None = None


def waiting_rows(
    session: Session, shelf: Shelf, actor: Actor | None, now: datetime
) -> tuple[EnforcementRow, ...]:
    """Everything that waits in cases this person may know, the earliest limit first; each limit
    by the version of the pack that its case keeps."""
    found = [
        *_receipts(session, shelf.present, actor, now),
        *_fines(session, shelf, actor, now),
        *_investigations(session, shelf, actor, now),
        *_reviews(session, shelf, actor, now),
    ]
    return tuple(sorted(found, key=_urgency))


def _urgency(row: EnforcementRow) -> tuple[datetime, str]:
    return row.due_at or _NO_LIMIT, row.case_number


def _of_cases(session: Session, actor: Actor | None, model: Any, *conditions: Any) -> Any:
    query = select(model, Case.number, Case.pack_version)
    query = query.join(Case, col(Case.id) == model.case_id)
    return session.exec(query.where(may_know(actor), *conditions))


def _receipts(
    session: Session, pack: Pack, actor: Actor | None, now: datetime
) -> Iterator[EnforcementRow]:
    waiting = col(CrossNotice.received_at).is_(None)
    for row, number, _release in _of_cases(session, actor, CrossNotice, waiting):
        due = end_of_day(row.receipt_due, pack.timezone) if row.receipt_due else None
        yield EnforcementRow(
            row.id, row.case_id, number, Waits.RECEIPT, row.to_agency or "", row.number or "",
            row.sent_at, due, is_past(due, now),
        )  # fmt: skip


def _fines(
    session: Session, shelf: Shelf, actor: Actor | None, now: datetime
) -> Iterator[EnforcementRow]:
    unpaid = (OffenceCase.outcome == FINE, col(OffenceCase.paid_on).is_(None))
    for row, number, release in _of_cases(session, actor, OffenceCase, *unpaid):
        due = fine_due(shelf.of(release), row)
        yield EnforcementRow(
            row.id, row.case_id, number, Waits.FINE, row.agency or "", row.reference or "",
            row.served_at or row.decided_at, due, is_past(due, now), row.fine_som,
        )  # fmt: skip


def _investigations(
    session: Session, shelf: Shelf, actor: Actor | None, now: datetime
) -> Iterator[EnforcementRow]:
    running = (col(Investigation.refused_at).is_(None), col(Investigation.ended_at).is_(None))
    for row, number, release in _of_cases(session, actor, Investigation, *running):
        due = investigation_due(shelf.of(release), row)
        opened = row.opened_at is not None
        yield EnforcementRow(
            row.id, row.case_id, number, Waits.INVESTIGATION if opened else Waits.CHECK,
            row.agency or "", (row.number if opened else row.check_number) or "",
            row.opened_at or row.check_started_at, due, is_past(due, now),
        )  # fmt: skip


def _reviews(
    session: Session, shelf: Shelf, actor: Actor | None, now: datetime
) -> Iterator[EnforcementRow]:
    query = (
        select(InvestigationReview, Investigation, Case.number, Case.pack_version)
        .join(Investigation, col(Investigation.id) == InvestigationReview.investigation_id)
        .join(Case, col(Case.id) == InvestigationReview.case_id)
        .where(may_know(actor), col(InvestigationReview.decided_at).is_(None))
    )
    for row, about, number, release in session.exec(query):
        due = review_due(shelf.of(release), row)
        yield EnforcementRow(
            row.id, row.case_id, number, Waits.REVIEW, _reviewer(shelf.present),
            about.number or about.check_number or "", row.asked_at, due, is_past(due, now),
        )  # fmt: skip


def _reviewer(pack: Pack) -> str:
    """The prosecutor of the pack, who decides on a review."""
    return next((code for code, body in pack.agencies.items() if "prosecutor" in body.kinds), "")
