"""What the main vault tells of sealed cases: number, keeper and day, to anybody who reads cases."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from sqlmodel import col, select

from models.case import Case
from models.sealed import SealedStub
from models.user import User
from services.events import Origin

if TYPE_CHECKING:
    from services.clock import Clock
    from services.storage.database import Database


@dataclass(frozen=True, slots=True)
class StubView:
    """One sealed case as everybody may see it; ``moved``: it lay in the main vault before."""

    case_id: UUID
    number: str
    keeper_id: UUID | None
    keeper: str
    sealed_at: datetime | None
    moved: bool
    receipt: str
    rows: int


def stubs(main: "Database") -> list[StubView]:
    """Every stub, newest first."""
    query = (
        select(SealedStub, User.name)
        .join(User, col(User.id) == col(SealedStub.keeper_id), isouter=True)
        .order_by(col(SealedStub.sealed_at).desc(), col(SealedStub.number))
    )
    with main.read() as session:
        return [
            StubView(
                stub.case_id,
                stub.number,
                stub.keeper_id,
                name or "",
                stub.sealed_at,
                stub.moved,
                stub.receipt,
                stub.rows,
            )
            for stub, name in session.exec(query)
        ]


def reconcile(main: "Database", sealed: "Database", clock: "Clock") -> None:
    """Give every case of the sealed vault its stub, and the stub its present keeper.

    A case that lies in both vaults is left to ``finishing.finish``: it has no stub yet.
    """
    with sealed.read() as session:
        rows = session.exec(select(Case.id, Case.number, Case.worker_id, Case.opened_at)).all()
    with main.read() as session:
        known = {stub.case_id: stub for stub in session.exec(select(SealedStub))}
        here = set(session.exec(select(Case.id).where(col(Case.id).in_([row[0] for row in rows]))))
    fresh = [row for row in rows if row[0] not in known and row[0] not in here]
    moved = [row for row in rows if row[0] in known and known[row[0]].keeper_id != row[2]]
    if not fresh and not moved:
        return
    with main.write("sealed_stub_kept", origin=Origin.SYSTEM, reversible=False) as session:
        for case_id, number, keeper, _opened in fresh:
            stub = SealedStub(case_id=case_id, number=number, keeper_id=keeper, sealed_at=clock())
            session.add(stub)
        for case_id, _number, keeper, _opened in moved:
            stub = session.exec(select(SealedStub).where(SealedStub.case_id == case_id)).one()
            stub.keeper_id = keeper
