"""Whether the computer's clock can be believed, judged by the journal.

The journal keeps its order by numbers, whatever the clock does. But deadlines and the end of
retention periods are reckoned from the clock, so a clock that went back, or jumped far ahead, is
noticed here.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.audit import AuditEntry

FAR = timedelta(days=90)
"""A gap in the journal that makes a person look at the date."""
_TOLERANCE = timedelta(minutes=10)
"""So much a clock may be put right without anybody being asked."""
_LOOK_BACK = 500
_DOUBTS = 5000
_STAMP = "%Y-%m-%dT%H:%M:%SZ"
_table = AuditEntry.__table__.c  # type: ignore[attr-defined]


class ClockState(StrEnum):
    """WELL; BEHIND the journal; AHEAD of it by more than ``FAR``, and not confirmed."""

    WELL = "WELL"
    BEHIND = "BEHIND"
    AHEAD = "AHEAD"


@dataclass(frozen=True, slots=True)
class ClockDoubt:
    """The state, what the clock shows, and the moment in the journal it does not agree with."""

    state: ClockState
    now: datetime
    last: datetime | None


def last_moment(session: Session) -> datetime | None:
    """The moment of the last entry."""
    query = select(_table.at).order_by(_table.sequence.desc()).limit(1)
    found: datetime | None = session.scalar(query)
    return found


def clock_doubt(session: Session, now: datetime) -> ClockDoubt:
    """Hold the clock against the last entries since somebody confirmed the date."""
    end = session.scalar(select(func.max(_table.sequence))) or 0
    marks = session.execute(
        select(_table.sequence, _table.action, _table.result)
        .where(
            _table.sequence > end - _DOUBTS,
            _table.action.in_(("clock_doubtful", "clock_confirmed")),
        )
        .order_by(_table.sequence.desc())
        .limit(1)
    ).first()
    confirmed = marks.sequence if marks and marks.action == "clock_confirmed" else 0
    query = select(_table.at).where(
        _table.sequence > max(end - _LOOK_BACK, confirmed - 1), _table.sequence <= end
    )
    moments = list(session.scalars(query.order_by(_table.sequence)))
    latest = max(moments, default=None)
    if latest is not None and now < latest - _TOLERANCE:
        return ClockDoubt(ClockState.BEHIND, now, latest)
    for before, after in pairwise([*moments, now]):
        # the clock jumped while the vault was open
        if after - before > FAR:
            return ClockDoubt(ClockState.AHEAD, now, before)
    if marks is not None and marks.action == "clock_doubtful":
        return ClockDoubt(ClockState.AHEAD, now, _said(marks.result))
    return ClockDoubt(ClockState.WELL, now, None)


def _said(result: str) -> datetime | None:
    """The moment that an entry of doubt holds (``LAST:…Z``)."""
    try:
        return datetime.strptime(result.removeprefix("LAST:"), _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
