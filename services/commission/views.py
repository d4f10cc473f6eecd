"""What the page Commission and its papers read of a sitting."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from models.case import Case
from models.child import Child
from models.plan import Measure, Plan
from models.sitting import AgendaItem, AgendaRecusal, AgendaVote, Sitting, SittingMember
from services.access import Actor, case_context, knows_case
from services.commission.rules import is_barred, members_of, official_alleged
from services.consents import suspects_of
from services.names import list_name


@dataclass(frozen=True, slots=True)
class MemberView:
    """One member at one sitting; ``present`` None: not noted. ``position`` counts from 1."""

    id: UUID
    version: int
    position: int
    name: str
    body: str | None
    present: bool | None


@dataclass(frozen=True, slots=True)
class ItemView:
    """One item. ``name`` is for this room only; empty when the item is coded or kept from you.

    ``coded``: shown by number only, as it was put on the agenda or because an official has been
    alleged to be involved since. Of a ``kept`` case only number, place and state are told.

    ``state`` is OPEN or DECIDED. ``voters``: members present who are not recused from it;
    ``votes``: how each voted, FOR, AGAINST or ABSTAINED. ``barred``: members who must be recused,
    because somebody of that name is suspected in the case.
    """

    id: UUID
    version: int
    sitting_id: UUID
    position: int
    case_id: UUID
    number: str
    name: str
    risk: str
    matter: str
    coded: bool
    plan_id: UUID | None
    plan_kind: str | None
    measures: int
    bodies: int
    plan_opinion: str | None
    state: str
    decision: str | None
    reason: str | None
    votes_for: int | None
    votes_against: int | None
    votes_abstained: int | None
    dissent: str | None
    instruction: str | None
    child_heard: bool | None
    child_opinion: str | None
    decided_at: datetime | None
    recused: tuple[tuple[UUID, str], ...]
    votes: tuple[tuple[UUID, str], ...]
    barred: tuple[UUID, ...]
    voters: int
    kept: bool = False


@dataclass(frozen=True, slots=True)
class SittingRow:
    """One sitting in the list; ``state`` is PLANNED, HELD or CLOSED."""

    id: UUID
    version: int
    number: str
    held_at: datetime | None
    place: str | None
    state: str
    items: int
    decided: int


@dataclass(frozen=True, slots=True)
class SittingView:
    """One sitting with its members and its agenda."""

    id: UUID
    version: int
    number: str
    held_at: datetime | None
    place: str | None
    chair: str | None
    secretary: str | None
    closed_at: datetime | None
    state: str
    members: tuple[MemberView, ...]
    items: tuple[ItemView, ...]

    @property
    def present(self) -> int:
        """How many members are present."""
        return sum(1 for member in self.members if member.present)


@dataclass(frozen=True, slots=True)
class CaseItem:
    """One item of a case and the sitting it belongs to."""

    sitting: SittingRow
    item: ItemView


def sitting_view(session: Session, sitting: Sitting, actor: Actor | None) -> SittingView:
    """Build the view of one sitting for this person."""
    members = members_of(session, sitting.id)
    present = _present(members)
    items = items_of(session, sitting.id)
    return SittingView(
        id=sitting.id,
        version=sitting.version,
        number=sitting.number or "",
        held_at=sitting.held_at,
        place=sitting.place,
        chair=sitting.chair,
        secretary=sitting.secretary,
        closed_at=sitting.closed_at,
        state=state_of(sitting, items),
        members=tuple(
            MemberView(m.id, m.version, m.position, m.name or "", m.body, m.present)
            for m in members
        ),
        items=tuple(item_view(session, item, present, actor) for item in items),
    )


def sitting_row(session: Session, sitting: Sitting) -> SittingRow:
    """Build the row of one sitting."""
    items = items_of(session, sitting.id)
    return SittingRow(
        id=sitting.id,
        version=sitting.version,
        number=sitting.number or "",
        held_at=sitting.held_at,
        place=sitting.place,
        state=state_of(sitting, items),
        items=len(items),
        decided=sum(1 for item in items if item.decision is not None),
    )


def state_of(sitting: Sitting, items: Sequence[AgendaItem]) -> str:
    """PLANNED before the first decision, HELD while it goes on, CLOSED after."""
    if sitting.closed_at is not None:
        return "CLOSED"
    return "HELD" if any(item.decision is not None for item in items) else "PLANNED"


def item_view(
    session: Session, item: AgendaItem, present: set[UUID], actor: Actor | None
) -> ItemView:
    """Build the view of one agenda item."""
    recused = recusals_of(session, item.id)
    case = session.get_one(Case, item.case_id)
    plan = session.get(Plan, item.plan_id) if item.plan_id is not None else None
    agencies = [] if plan is None else _agencies(session, plan.id)
    known = knows_case(actor, case_context(session, case.id))
    coded = bool(item.coded) or official_alleged(session, case.id)
    view = ItemView(
        id=item.id,
        version=item.version,
        sitting_id=item.sitting_id,
        position=item.position,
        case_id=item.case_id,
        number=case.number,
        name=_name(session, case) if not coded else "",
        risk=case.risk or "",
        matter=item.matter or "",
        coded=coded,
        plan_id=item.plan_id,
        plan_kind=plan.kind if plan else None,
        measures=len(agencies),
        bodies=len({agency for agency in agencies if agency}),
        plan_opinion=plan.child_opinion if plan and not coded else None,
        state="OPEN" if item.decision is None else "DECIDED",
        decision=item.decision,
        reason=item.reason,
        votes_for=item.votes_for,
        votes_against=item.votes_against,
        votes_abstained=item.votes_abstained,
        dissent=item.dissent,
        instruction=item.instruction,
        child_heard=item.child_heard,
        child_opinion=item.child_opinion,
        decided_at=item.decided_at,
        recused=tuple((recusal.member_id, recusal.reason or "") for recusal in recused),
        votes=votes_of(session, item.id),
        barred=_barred(session, item),
        voters=len(present - {recusal.member_id for recusal in recused}),
    )
    return view if known else _kept(view)


def _kept(view: ItemView) -> ItemView:
    """The item of a case that is kept from this person: number, place, matter and state."""
    return replace(
        view,
        kept=True,
        name="",
        risk="",
        plan_id=None,
        plan_kind=None,
        measures=0,
        bodies=0,
        plan_opinion=None,
        reason=None,
        dissent=None,
        instruction=None,
        child_heard=None,
        child_opinion=None,
        recused=tuple((member_id, "") for member_id, _ in view.recused),
        barred=(),
    )


def items_of(session: Session, sitting_id: UUID) -> Sequence[AgendaItem]:
    """The agenda of one sitting in its order."""
    query = select(AgendaItem).where(AgendaItem.sitting_id == sitting_id)
    return session.exec(query.order_by(col(AgendaItem.position))).all()


def recusals_of(session: Session, item_id: UUID) -> Sequence[AgendaRecusal]:
    """Who takes no part in one item."""
    return session.exec(select(AgendaRecusal).where(AgendaRecusal.item_id == item_id)).all()


def votes_of(session: Session, item_id: UUID) -> tuple[tuple[UUID, str], ...]:
    """How each member voted on one item, in the order of the members."""
    query = (
        select(AgendaVote.member_id, AgendaVote.vote)
        .join(SittingMember, col(SittingMember.id) == AgendaVote.member_id)
        .where(AgendaVote.item_id == item_id)
        .order_by(col(SittingMember.position), col(SittingMember.created_at))
    )
    return tuple((member_id, vote or "") for member_id, vote in session.exec(query))


def case_items(session: Session, case: Case, actor: Actor | None) -> tuple[CaseItem, ...]:
    """The items of one case with their sittings, the newest sitting first."""
    query = (
        select(AgendaItem, Sitting)
        .join(Sitting, col(Sitting.id) == AgendaItem.sitting_id)
        .where(AgendaItem.case_id == case.id)
        .order_by(col(Sitting.held_at).desc(), col(AgendaItem.position))
    )
    return tuple(
        CaseItem(
            sitting_row(session, sitting),
            item_view(session, item, _present(members_of(session, sitting.id)), actor),
        )
        for item, sitting in session.exec(query).all()
    )


def _present(members: Sequence[SittingMember]) -> set[UUID]:
    return {member.id for member in members if member.present}


def _barred(session: Session, item: AgendaItem) -> tuple[UUID, ...]:
    """Who must take no part; of an item that is decided nothing has to be done any more."""
    if item.decision is not None:
        return ()
    suspects = suspects_of(session, item.case_id)
    members = members_of(session, item.sitting_id)
    return tuple(member.id for member in members if is_barred(suspects, member))


def _agencies(session: Session, plan_id: UUID) -> Sequence[str | None]:
    return session.exec(select(Measure.agency).where(Measure.plan_id == plan_id)).all()


def _name(session: Session, case: Case) -> str:
    child = session.get_one(Child, case.child_id)
    return list_name(child.family_name, child.given_name, child.patronymic) or (
        child.other_names or ""
    )
