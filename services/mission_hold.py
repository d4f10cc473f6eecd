"""Whether contact with a foreign mission must wait for the supervisor (do-no-harm 5)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from models.act import Act
from services.casework import child_of
from services.commission.rules import official_alleged
from services.errors import RuleViolation
from services.packs.model import Pack

MISSION_RELEASED = "MISSION_NOTICE_RELEASED"
"""The supervisor's act that lets a notice go."""

_MISSIONS = frozenset({"foreign_mission", "migration_authority"})

HOLDS = ("ASYLUM", "STATELESS", "FEAR", "STATE_INVOLVED", "NOT_ASKED")
"""Why a notice to a foreign mission waits; NOT_ASKED: asylum or fear was never asked about, and
what is not known never clears."""


@dataclass(frozen=True, slots=True)
class MissionHold:
    """Whether a notice to a foreign mission may go: ``reasons`` are codes of HOLDS."""

    foreign: bool
    reasons: tuple[str, ...]
    released_at: datetime | None
    released_reason: str | None

    @property
    def holds(self) -> bool:
        """Whether the notice must wait for the supervisor."""
        return bool(self.reasons) and self.released_at is None


def hold_of(session: Session, case_id: UUID) -> MissionHold:
    """What is recorded of a child that holds a notice to a mission, and whether it was released."""
    child = child_of(session, case_id)
    reasons = {
        "ASYLUM": child.asylum is True,
        "STATELESS": child.citizenship == "STATELESS",
        "FEAR": child.fears_state is True,
        "STATE_INVOLVED": official_alleged(session, case_id),
        "NOT_ASKED": child.asylum is None or child.fears_state is None,
    }
    released = _released(session, case_id)
    return MissionHold(
        foreign=child.citizenship not in (None, "KG", "UNDETERMINED"),
        reasons=tuple(code for code in HOLDS if reasons[code]),
        released_at=released.happened_at if released else None,
        released_reason=released.reason if released else None,
    )


def refuse_mission_contact(session: Session, pack: Pack, case_id: UUID, agency: str | None) -> None:
    """Nothing of the case goes to a foreign mission while contact is held, by whatever record.

    Raises RuleViolation ``mission_notice_held`` with the reasons.
    """
    body = pack.agencies.get(agency or "")
    if body is None or not _MISSIONS & set(body.kinds):
        return
    hold = hold_of(session, case_id)
    if hold.holds:
        raise RuleViolation("mission_notice_held", reasons=hold.reasons)


def _released(session: Session, case_id: UUID) -> Act | None:
    query = select(Act).where(
        Act.case_id == case_id,
        Act.kind == MISSION_RELEASED,
        col(Act.withdrawn_at).is_(None),
    )
    return session.exec(query.order_by(col(Act.happened_at).desc())).first()
