"""The placements of one case as one line in time: each begins where the one before ended."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, select

from models.assistance import Placement
from services.errors import RuleViolation


def placements_of(session: Session, case_id: UUID) -> list[Placement]:
    """Every placement of a case, the earliest first."""
    query = select(Placement).where(Placement.case_id == case_id)
    return list(
        session.exec(query.order_by(col(Placement.starts_on), col(Placement.created_at))).all()
    )


def current_of(placements: Sequence[Placement]) -> Placement | None:
    """Where the child lives now: the latest placement that has not ended."""
    return next((one for one in reversed(placements) if one.ended_on is None), None)


def fit_in(placements: Sequence[Placement], fresh: Placement) -> None:
    """Put a new placement into the line: it ends the one before with its own first day.

    One that began earlier than the present one is history and ends where the next began. Raises
    RuleViolation placement_overlaps where an ended placement lasted longer.
    """
    assert fresh.starts_on is not None
    before = [one for one in placements if _start(one) <= fresh.starts_on]
    after = [one for one in placements if _start(one) > fresh.starts_on]
    for one in before:
        if one.ended_on is None:
            one.ended_on = fresh.starts_on
        elif one.ended_on > fresh.starts_on:
            raise RuleViolation("placement_overlaps")
    if after:
        fresh.ended_on = _start(after[0])


def move_start(placements: Sequence[Placement], moved: Placement, start: date) -> None:
    """Give a placement another first day; the one before ends with it as it did until now.

    Raises RuleViolation placement_overlaps where that reaches into another placement.
    """
    place = next(n for n, one in enumerate(placements) if one.id == moved.id)
    before = placements[place - 1] if place else None
    if moved.ended_on is not None and start > moved.ended_on:
        raise RuleViolation("placement_overlaps")
    if before is not None:
        follows = before.ended_on == moved.starts_on and before.end_reason is None
        if start < _start(before) or (not follows and (before.ended_on or start) > start):
            raise RuleViolation("placement_overlaps")
        if follows:
            before.ended_on = start
    moved.starts_on = start


def take_out(placements: Sequence[Placement], gone: Placement) -> None:
    """Let the placement before take over what the removed one had ended, so that no gap is left."""
    place = next(n for n, one in enumerate(placements) if one.id == gone.id)
    before = placements[place - 1] if place else None
    if before is not None and before.end_reason is None and before.ended_on == gone.starts_on:
        before.ended_on = gone.ended_on


def _start(placement: Placement) -> date:
    return placement.starts_on or date.min
