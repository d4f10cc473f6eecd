"""Days that a decree made working days or days off, as the office recorded them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlmodel import Session, col, select

from models.pack import MovedDay
from services.errors import InvalidInput, NotFound
from services.packs.model import Pack
from services.storage.database import Database, check_version
from services.validation import Values, validated


@dataclass(frozen=True, slots=True)
class MovedDayView:
    """One moved day: worked, or off, and by which decree."""

    id: UUID
    version: int
    day: date
    works: bool
    decree: str


def moved_days(db: Database) -> tuple[MovedDayView, ...]:
    """Every moved day, the latest first."""
    query = select(MovedDay).order_by(col(MovedDay.day).desc())
    with db.read() as session:
        return tuple(
            MovedDayView(row.id, row.version, row.day, bool(row.works), row.decree or "")
            for row in session.exec(query)
            if row.day is not None
        )


def add(db: Database, pack: Pack, values: Values) -> UUID:
    """Record a moved day. Raises InvalidInput."""
    clean = validated("moved_day", values, pack)
    with db.write("moved_day_added", reversible=False) as session:
        _refuse_double(session, clean["day"], None)
        row = MovedDay(**clean)
        session.add(row)
    return row.id


def change(db: Database, pack: Pack, day_id: UUID, values: Values, version: int) -> None:
    """Change a moved day. Raises InvalidInput, NotFound, Conflict."""
    clean = validated("moved_day", values, pack)
    with db.write("moved_day_changed", reversible=False) as session:
        row = _row(session, day_id)
        check_version(row, version)
        _refuse_double(session, clean["day"], day_id)
        for name, value in clean.items():
            setattr(row, name, value)


def remove(db: Database, day_id: UUID) -> None:
    """Take a moved day out. Raises NotFound."""
    with db.write("moved_day_removed", reversible=False) as session:
        session.delete(_row(session, day_id))


def _row(session: Session, day_id: UUID) -> MovedDay:
    row = session.get(MovedDay, day_id)
    if row is None:
        raise NotFound("not_found", record="moved_day")
    return row


def _refuse_double(session: Session, day: date, own: UUID | None) -> None:
    """Two rows for one day would leave open which counts."""
    for other in session.exec(select(MovedDay.id).where(MovedDay.day == day)):
        if other != own:
            raise InvalidInput({"day": "day_moved_already"})
