"""What screens read of a return: its fields, and where each stage stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from models.fields import fields_of
from models.return_case import ReturnCase, ReturnFollowUp
from services.mission_hold import MissionHold

RETURN, STAY = "RETURN", "STAY"
DONE, OPEN, HELD, WAITING, NONE = "DONE", "OPEN", "HELD", "WAITING", "NONE"
"""States of a stage; HELD waits for the supervisor, WAITING for the stage before it."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: the step of the pathway that it is, when it was done, and its state."""

    step: str
    at: datetime | None
    state: str


@dataclass(frozen=True, slots=True)
class ReturnView:
    """One return. ``values`` holds every field; ``notice_at`` is the notice to the mission given in
    the referral mechanism, which counts as the contact; ``hold`` what contact waits for."""

    id: UUID
    version: int
    case_id: UUID
    values: Mapping[str, Any]
    stages: tuple[Stage, ...]
    notice_at: datetime | None
    hold: MissionHold

    @property
    def decision(self) -> str:
        """RETURN, STAY, or empty while nothing was decided."""
        return self.values["decision"] or ""

    @property
    def next_step(self) -> str:
        """The one stage to record next; empty where nothing can be done now."""
        return next((stage.step for stage in self.stages if stage.state == OPEN), "")

    @property
    def ended(self) -> bool:
        """Whether it was decided that the child stays, or the child was handed over."""
        return self.decision == STAY or self.values["handed_over_at"] is not None


@dataclass(frozen=True, slots=True)
class FollowUpView:
    """News of the child after the hand-over."""

    id: UUID
    version: int
    case_id: UUID
    asked_at: datetime | None
    source: str | None
    reached: bool | None
    safe: bool | None
    note: str | None


def return_view(row: ReturnCase, hold: MissionHold, notice_at: datetime | None) -> ReturnView:
    """The view of one return."""
    return ReturnView(
        id=row.id,
        version=row.version,
        case_id=row.case_id,
        values={name: getattr(row, name) for name in fields_of("return_case")},
        stages=_stages(row, hold, notice_at),
        notice_at=notice_at,
        hold=hold,
    )


def follow_up_view(row: ReturnFollowUp) -> FollowUpView:
    """The view of one piece of news."""
    return FollowUpView(
        id=row.id,
        version=row.version,
        case_id=row.case_id,
        asked_at=row.asked_at,
        source=row.source,
        reached=row.reached,
        safe=row.safe,
        note=row.note,
    )


def _stages(row: ReturnCase, hold: MissionHold, notice_at: datetime | None) -> tuple[Stage, ...]:
    known = row.identity_at is not None
    moments = (
        ("R10", row.identity_at, True, False),
        ("R20", row.contacted_at or notice_at, known, True),
        ("R30", row.traced_at, known, False),
        ("R40", row.decided_at, row.traced_at is not None, False),
        ("R50", row.handed_over_at, row.decision == RETURN, True),
    )
    return tuple(
        Stage(step, at, _state(row, at, ready=ready, held=asks and hold.holds))
        for step, at, ready, asks in moments
    )


def _state(row: ReturnCase, at: datetime | None, *, ready: bool, held: bool) -> str:
    if at is not None:
        return DONE
    if row.decision == STAY:
        return NONE
    if not ready:
        return WAITING
    return HELD if held else OPEN
