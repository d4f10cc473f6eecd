"""Whether contact with another state must wait for the supervisor (do-no-harm 5)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from models.act import Act
from models.case import Case
from models.situation import Harm
from services.casework import child_of, found
from services.errors import RuleViolation
from services.packs.model import Pack
from services.pathway.holds import HOLDS, alleged_at, hold_reasons, still_counts

__all__ = [
    "HOLDS",
    "MISSION_RELEASED",
    "MissionHold",
    "hold_of",
    "refuse_mission_contact",
    "refuse_while_held",
]

MISSION_RELEASED = "MISSION_NOTICE_RELEASED"
"""The supervisor's act that lets a notice go; ``Act.covers`` are the reasons decided on."""

_MISSIONS = frozenset({"foreign_mission", "migration_authority"})


@dataclass(frozen=True, slots=True)
class MissionHold:
    """Whether a notice to a foreign mission may go: ``reasons`` are codes of HOLDS.

    ``released_at`` is that of the release that answers them all; a release of other reasons, or
    one older than the latest allegation against an official, does not count.
    """

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
    home = found(session, Case, case_id).pack.upper()
    harms = session.exec(select(Harm).where(Harm.case_id == case_id)).all()
    involved, alleged = alleged_at(harms)
    reasons = hold_reasons(child, official_involved=involved)
    released = _released(session, case_id, reasons, alleged)
    return MissionHold(
        foreign=child.citizenship not in (None, home, "UNDETERMINED"),
        reasons=reasons,
        released_at=released.happened_at if released else None,
        released_reason=released.reason if released else None,
    )


def refuse_mission_contact(session: Session, pack: Pack, case_id: UUID, agency: str | None) -> None:
    """Nothing of the case goes to a foreign mission while contact is held, by whatever record.

    Raises RuleViolation ``mission_notice_held`` with the reasons.
    """
    body = pack.agencies.get(agency or "")
    if body is not None and _MISSIONS & set(body.kinds):
        refuse_while_held(session, case_id)


def refuse_while_held(session: Session, case_id: UUID) -> None:
    """Raise RuleViolation ``mission_notice_held`` with the reasons while contact is held."""
    hold = hold_of(session, case_id)
    if hold.holds:
        raise RuleViolation("mission_notice_held", reasons=hold.reasons)


def _released(
    session: Session, case_id: UUID, reasons: tuple[str, ...], alleged: datetime | None
) -> Act | None:
    query = select(Act).where(
        Act.case_id == case_id,
        Act.kind == MISSION_RELEASED,
        col(Act.withdrawn_at).is_(None),
        col(Act.reason).is_not(None),
    )
    releases = session.exec(query.order_by(col(Act.happened_at).desc()))
    counting = (
        act for act in releases if still_counts(reasons, alleged, act.covers, act.created_at)
    )
    return next(counting, None)
