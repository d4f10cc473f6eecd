"""One sitting of the Commission as plain values, for its minutes and for an extract of one item."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.case import Case
from models.child import Child, FamilyMember
from models.plan import Plan
from models.sitting import AgendaItem, AgendaRecusal, AgendaVote, Sitting, SittingMember
from services.access import Actor, case_context, knows_case
from services.commission.rules import official_alleged
from services.documents.casefile import Row, Rows
from services.errors import NotFound
from services.names import list_name


@dataclass(frozen=True, slots=True)
class SittingItem:
    """One item. ``known``: the person who prints may know what the case is about.

    ``name`` is the child's, ``names`` and ``places`` are to be looked for in free text.
    """

    row: Row
    case_id: UUID
    number: str
    known: bool
    coded: bool
    plan: Row
    name: str
    names: tuple[str, ...]
    places: tuple[str, ...]
    votes: Mapping[UUID, str]
    recusals: Mapping[UUID, str]


@dataclass(frozen=True, slots=True)
class SittingFile:
    """A sitting with its members and its items in their order."""

    sitting: Row
    members: Rows
    items: tuple[SittingItem, ...]


def read_sitting(
    session: Session, sitting_id: UUID, actor: Actor | None, item_id: UUID | None = None
) -> SittingFile:
    """Read a sitting, or one item of it. Raises NotFound."""
    sitting = session.get(Sitting, sitting_id)
    if sitting is None:
        raise NotFound("not_found", record="sitting")
    members = session.exec(
        select(SittingMember)
        .where(SittingMember.sitting_id == sitting_id)
        .order_by(col(SittingMember.position), col(SittingMember.created_at))
    )
    query = (
        select(AgendaItem, Case, Child)
        .join(Case, col(Case.id) == col(AgendaItem.case_id))
        .join(Child, col(Child.id) == col(Case.child_id))
        .where(AgendaItem.sitting_id == sitting_id)
        .order_by(col(AgendaItem.position))
    )
    if item_id is not None:
        query = query.where(AgendaItem.id == item_id)
    rows = session.exec(query).all()
    return SittingFile(
        sitting=sitting.model_dump(),
        members=tuple(member.model_dump() for member in members),
        items=tuple(_item(session, item, case, child, actor) for item, case, child in rows),
    )


def _item(
    session: Session, item: AgendaItem, case: Case, child: Child, actor: Actor | None
) -> SittingItem:
    family = session.exec(select(FamilyMember).where(FamilyMember.child_id == child.id)).all()
    plan = session.get(Plan, item.plan_id) if item.plan_id else None
    own = (child.family_name, child.given_name, child.other_names)
    return SittingItem(
        row=item.model_dump(),
        case_id=case.id,
        number=case.number,
        known=knows_case(actor, case_context(session, case.id)),
        coded=bool(item.coded) or official_alleged(session, case.id),
        plan=plan.model_dump() if plan else {},
        name=list_name(child.family_name, child.given_name, child.patronymic)
        or (child.other_names or ""),
        names=tuple(name for name in (*own, *(m.name for m in family)) if name),
        places=_places([child, *family]),
        votes=_by_member(session, AgendaVote, item.id, "vote"),
        recusals=_by_member(session, AgendaRecusal, item.id, "reason"),
    )


def _places(people: Sequence[Any]) -> tuple[str, ...]:
    return tuple(value for p in people for value in (p.address, p.phone) if value)


def _by_member(session: Session, model: Any, item_id: UUID, name: str) -> dict[UUID, str]:
    rows = session.exec(select(model).where(model.item_id == item_id))
    return {row.member_id: getattr(row, name) or "" for row in rows}
