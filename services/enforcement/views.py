"""What a case's tab shows of enforcement: each record with where it stands."""

from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from sqlmodel import SQLModel

_View = TypeVar("_View")


class NoticeState(StrEnum):
    """Where a notice stands; OVERDUE is derived from the day and never stored."""

    WAITING = "WAITING"
    OVERDUE = "OVERDUE"
    RECEIVED = "RECEIVED"


class OffenceState(StrEnum):
    """Where an offence case stands; OVERDUE: the fine is not paid in time (CO 563)."""

    OPENED = "OPENED"
    FINE_DUE = "FINE_DUE"
    OVERDUE = "OVERDUE"
    PAID = "PAID"
    NO_FINE = "NO_FINE"


class InvestigationState(StrEnum):
    """Where a check or an investigation stands."""

    CHECK = "CHECK"
    REFUSED = "REFUSED"
    OPEN = "OPEN"
    ENDED = "ENDED"
    COURT = "COURT"
    JUDGED = "JUDGED"


@dataclass(frozen=True, slots=True)
class ViolationView:
    """A violation; ``in_use``: an offence case names it, so it stays."""

    id: UUID
    version: int
    case_id: UUID
    work_id: UUID | None
    noted_at: datetime | None
    agency: str | None
    findings: tuple[str, ...] | None
    employer: str | None
    reference: str | None
    note: str | None
    in_use: bool


@dataclass(frozen=True, slots=True)
class NoticeView:
    """Materials handed over; ``receipt_due`` is an office default, not law."""

    id: UUID
    version: int
    case_id: UUID
    number: str | None
    from_agency: str | None
    to_agency: str | None
    about: str | None
    content: str | None
    sent_at: datetime | None
    receipt_due: date | None
    received_at: datetime | None
    received_by: str | None
    received_number: str | None
    state: NoticeState


@dataclass(frozen=True, slots=True)
class OffenceView:
    """An offence case; ``fine_due`` is the last day to pay (CO 563), None without an unpaid fine."""

    id: UUID
    version: int
    case_id: UUID
    violation_id: UUID | None
    agency: str | None
    reference: str | None
    articles: tuple[str, ...] | None
    liable: str | None
    liable_name: str | None
    opened_at: datetime | None
    decided_at: datetime | None
    outcome: str | None
    fine_units: int | None
    fine_som: int | None
    decision_reason: str | None
    served_at: datetime | None
    paid_on: date | None
    paid_som: int | None
    paid_reference: str | None
    collection: str | None
    note: str | None
    state: OffenceState
    fine_due: date | None


@dataclass(frozen=True, slots=True)
class ReviewView:
    """The prosecutor's review; ``due`` is an office default while it waits."""

    id: UUID
    version: int
    investigation_id: UUID
    asked_at: datetime | None
    asked_by: str | None
    grounds: str | None
    decided_at: datetime | None
    outcome: str | None
    reason: str | None
    due: date | None


@dataclass(frozen=True, slots=True)
class InvestigationView:
    """A check and its investigation. ``due``: the last day of what runs (CPC 153.3, 162).

    ``suspect`` is None for a reader who may not know it. ``previous_id`` and ``next_id`` link a
    reopened investigation with the one before.
    """

    id: UUID
    version: int
    case_id: UUID
    previous_id: UUID | None
    agency: str | None
    check_number: str | None
    check_started_at: datetime | None
    articles: tuple[str, ...] | None
    suspect: str | None
    investigator: str | None
    check_extended_at: datetime | None
    refused_at: datetime | None
    refusal_reason: str | None
    opened_at: datetime | None
    number: str | None
    gravity: str | None
    extended_until: date | None
    extended_at: datetime | None
    ended_at: datetime | None
    outcome: str | None
    outcome_reason: str | None
    verdict_at: datetime | None
    verdict: str | None
    compensation_som: int | None
    note: str | None
    state: InvestigationState
    due: date | None
    overdue: bool
    next_id: UUID | None
    reviews: tuple[ReviewView, ...]
    reviewable: bool


@dataclass(frozen=True, slots=True)
class InterviewView:
    """The child's interview; ``gaps``: what the law asks for and it lacks (rules.interview_gaps)."""

    id: UUID
    version: int
    case_id: UUID
    investigation_id: UUID | None
    planned_at: datetime | None
    held_at: datetime | None
    investigator: str | None
    representative: str | None
    psychologist: str | None
    interpreter: str | None
    friendly_room: bool | None
    recorded: bool | None
    opinion: str | None
    opinion_filed_at: datetime | None
    gaps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FeedbackView:
    """What a body told the office."""

    id: UUID
    version: int
    case_id: UUID
    agency: str | None
    given_at: datetime | None
    reference: str | None
    content: str | None


@dataclass(frozen=True, slots=True)
class EnforcementView:
    """Everything of one case, the newest first. ``official_alleged``: an official is said to be
    involved, so that materials go to the prosecutor; ``child_age`` is the known age in years."""

    violations: tuple[ViolationView, ...]
    notices: tuple[NoticeView, ...]
    offences: tuple[OffenceView, ...]
    investigations: tuple[InvestigationView, ...]
    interviews: tuple[InterviewView, ...]
    feedback: tuple[FeedbackView, ...]
    official_alleged: bool
    child_age: int | None


@dataclass(frozen=True, slots=True)
class FineHint:
    """What the pack knows of an article's fine, in calculation units: information, not a rule."""

    article: str
    individual: int
    firm: int


def view_of(kind: type[_View], row: SQLModel, **more: Any) -> _View:
    """A view with the columns of a row that it names, and what was worked out beside them."""
    names = {field.name for field in fields(kind)} - set(more)  # type: ignore[arg-type]
    return kind(**{name: getattr(row, name) for name in names}, **more)
