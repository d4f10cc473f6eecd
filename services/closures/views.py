"""What the tab Outcome, papers and statistics read of outcomes, transfers and closings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from models.closure import Closure, Outcome, Transfer


class OutcomeState(StrEnum):
    """Where an outcome stands; only CONFIRMED ones count."""

    RECORDED = "RECORDED"
    CONFIRMED = "CONFIRMED"
    NOT_CONFIRMED = "NOT_CONFIRMED"


class TransferState(StrEnum):
    """Where a transfer stands; LATE is derived from the hour and never stored."""

    DRAFT = "DRAFT"
    AWAITING = "AWAITING"
    LATE = "LATE"
    ACCEPTED = "ACCEPTED"
    REFUSED = "REFUSED"


class ClosureState(StrEnum):
    """Where a closing stands. RETURNED: the supervisor sent it back with remarks."""

    PREPARED = "PREPARED"
    WAITING = "WAITING"
    RETURNED = "RETURNED"
    CLOSED = "CLOSED"
    REOPENED = "REOPENED"


@dataclass(frozen=True, slots=True)
class Guard:
    """One thing that stands between a case and its closing.

    ``code`` is a code of ``messages.ERRORS`` and ``args`` fill its sentence. ``blocking``: the
    closing is refused; else it needs ``unfinished_reason``. ``tab`` is where it can be settled.
    """

    code: str
    args: Mapping[str, Any] = field(default_factory=dict)
    blocking: bool = True
    tab: str = ""


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """One outcome; ``values`` are its form fields. Names of persons are empty where not known.

    ``writers`` recorded or corrected it, and so cannot be its second person.
    """

    id: UUID
    version: int
    case_id: UUID
    state: OutcomeState
    values: Mapping[str, Any]
    goal_id: UUID | None
    goal: str
    writers: frozenset[UUID | None]
    recorded_by: str
    verified_at: datetime | None
    verified_by: str
    verifier: str | None
    verifier_agency: str | None
    method: str | None
    verification_note: str | None

    @property
    def kind(self) -> str:
        """The code of what was reached."""
        return self.values.get("kind") or ""

    @property
    def reached_on(self) -> date | None:
        """The day on which it was reached."""
        day: date | None = self.values.get("reached_on")
        return day

    @property
    def counts(self) -> bool:
        """Whether it counts: verified by a second person, and confirmed."""
        return self.state is OutcomeState.CONFIRMED


@dataclass(frozen=True, slots=True)
class TransferView:
    """One transfer. ``receipt_due`` is an office default: see transfers.RECEIPT_DAYS."""

    id: UUID
    version: int
    case_id: UUID
    state: TransferState
    values: Mapping[str, Any]
    number: str | None
    return_code: str | None
    consent_id: UUID | None
    sent_at: datetime | None
    receipt_due: datetime | None
    received_at: datetime | None
    received_by: str | None
    received_number: str | None
    accepted: bool | None
    refusal_reason: str | None


@dataclass(frozen=True, slots=True)
class ClosureView:
    """One closing of a case, and its reopening where it came to that."""

    id: UUID
    version: int
    case_id: UUID
    state: ClosureState
    values: Mapping[str, Any]
    remarks: str
    prepared_at: datetime | None
    closed_at: datetime | None
    closed_by: str
    reopened_at: datetime | None
    reopened_by: str
    reopen_reason: str | None

    @property
    def reason(self) -> str:
        """The code of the reason for closing."""
        return self.values.get("reason") or ""

    @property
    def is_open(self) -> bool:
        """Whether it is still being prepared, submitted or reworked."""
        return self.closed_at is None


def outcome_state(outcome: Outcome) -> OutcomeState:
    """Where an outcome stands."""
    if outcome.verified_at is None:
        return OutcomeState.RECORDED
    return OutcomeState.CONFIRMED if outcome.confirmed else OutcomeState.NOT_CONFIRMED


def transfer_state(
    transfer: Transfer, receipt_due: datetime | None, now: datetime
) -> TransferState:
    """Where a transfer stands at ``now``."""
    if transfer.sent_at is None:
        return TransferState.DRAFT
    if transfer.received_at is None:
        late = receipt_due is not None and receipt_due < now
        return TransferState.LATE if late else TransferState.AWAITING
    return TransferState.ACCEPTED if transfer.accepted else TransferState.REFUSED


def closure_state(closure: Closure, waiting: bool, remarks: str) -> ClosureState:
    """Where a closing stands, by its own dates and by its submissions to the supervisor."""
    if closure.reopened_at is not None:
        return ClosureState.REOPENED
    if closure.closed_at is not None:
        return ClosureState.CLOSED
    if waiting:
        return ClosureState.WAITING
    return ClosureState.RETURNED if remarks else ClosureState.PREPARED
