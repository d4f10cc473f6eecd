"""The verbs of a sitting: plan it, fill its agenda, recuse, decide, close."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.case import Case
from models.derived import CaseStep
from models.plan import Measure, Plan
from models.sitting import AgendaItem, AgendaRecusal, Sitting, SittingMember
from services.access import may_know
from services.approval_rules import refuse_unapproved_plan, unapproved
from services.casework import Casework, found, said
from services.commission.rules import check_decision, check_votes, official_alleged
from services.commission.views import (
    Candidate,
    SittingRow,
    SittingView,
    items_of,
    members_of,
    recusals_of,
    sitting_row,
    sitting_view,
)
from services.errors import RuleViolation
from services.numbers import SITTING, take_number
from services.plans.decisions import AMENDED, POSTPONED, RETURNED
from services.plans.revisions import return_plan
from services.plans.views import contents
from services.storage.database import check_version
from services.validation import Values

REVIEW_STEP = "S50"
MATTERS = {"CHILD": "PLAN", "FAMILY": "FAMILY_PLAN"}
"""What is decided on a plan of each kind (list *agenda_matter*)."""


class Commission(Casework):
    """Sittings, their agenda and what was decided."""

    def plan_sitting(self, values: Values, members: Sequence[Values] = ()) -> UUID:
        """Plan a sitting; it gets its number. Each member: ``name``, ``body``, ``present``."""
        self._require("write", "sitting")
        clean = self._validated("sitting", values)
        people = [self._validated("sitting_member", member) for member in members]
        with self._db.write("sitting_planned") as session:
            number = take_number(session, SITTING, clean["held_at"], self._pack.timezone)
            sitting = Sitting(number=number, **clean)
            session.add(sitting)
            for member in people:
                session.add(SittingMember(sitting_id=sitting.id, **member))
        return sitting.id

    def change_sitting(self, sitting_id: UUID, values: Values, version: int | None = None) -> None:
        """Change time, place, chair or secretary. Raises RuleViolation sitting_closed, Conflict."""
        self._require("write", "sitting")
        clean = self._validated("sitting", values, partial=True)
        with self._db.write("sitting_changed") as session:
            sitting = _open(session, sitting_id)
            if version is not None:
                check_version(sitting, version)
            for name, value in clean.items():
                setattr(sitting, name, value)

    def add_member(self, sitting_id: UUID, values: Values) -> UUID:
        """Name a member. Raises RuleViolation sitting_closed."""
        self._require("write", "sitting_member")
        clean = self._validated("sitting_member", values)
        with self._db.write("member_added") as session:
            _open(session, sitting_id)
            member = SittingMember(sitting_id=sitting_id, **clean)
            session.add(member)
        return member.id

    def note_presence(self, member_id: UUID, present: bool | None) -> None:
        """Note whether a member is present. Raises RuleViolation sitting_closed."""
        self._require("write", "sitting_member")
        with self._db.write("presence_noted") as session:
            member = found(session, SittingMember, member_id)
            _open(session, member.sitting_id)
            member.present = present

    def candidates(self) -> tuple[Candidate, ...]:
        """Cases whose submitted plan needs a decision, the earliest due first (step S50 open)."""
        self._require("read", "agenda_item")
        now = self._now()
        query = (
            select(Plan, Case, CaseStep)
            .join(Case, col(Case.id) == Plan.case_id)
            .join(CaseStep, col(CaseStep.case_id) == Plan.case_id)
            .where(
                CaseStep.step == REVIEW_STEP,
                CaseStep.state == "OPEN",
                col(Plan.submitted_at).is_not(None),
                col(Plan.returned_reason).is_(None),
                col(Plan.approved_at).is_(None),
                may_know(self._actor()),
            )
        )
        with self._db.read() as session:
            rows = session.exec(query).all()
            settled = _settled_plans(session) | unapproved(session, {plan.id for plan, _, _ in rows})
            waiting = _open_plans(session)
        found_rows = [
            Candidate(
                case_id=case.id,
                number=case.number,
                plan_id=plan.id,
                plan_kind=plan.kind or "",
                revision=plan.revision,
                submitted_at=plan.submitted_at,
                due_at=step.due_at,
                late=step.due_at is not None and step.due_at < now,
                risk=case.risk or "",
                matter=MATTERS.get(plan.kind or "", "PLAN"),
                on_agenda=plan.id in waiting,
            )
            for plan, case, step in rows
            if plan.id not in settled
        ]
        return tuple(sorted(found_rows, key=lambda c: (c.due_at is None, c.due_at, c.number)))

    def add_item(
        self, sitting_id: UUID, case_id: UUID, matter: str, plan_id: UUID | None = None
    ) -> UUID:
        """Put a case on the agenda, at its end.

        Where an official is alleged to be involved the item is coded: agenda, bundle and minutes
        for that body leave it out (do-no-harm 4). Raises RuleViolation sitting_closed,
        plan_not_submitted, plan_not_approved, plan_of_other_case or already_on_agenda.
        """
        self._require("write", "agenda_item", case_id)
        clean = self._validated("agenda_item", {"matter": matter})
        with self._db.write("agenda_item_added", case_id=case_id) as session:
            _open(session, sitting_id)
            items = items_of(session, sitting_id)
            if plan_id is not None:
                _check_plan(session, case_id, plan_id)
            if any(i.case_id == case_id and i.plan_id == plan_id for i in items):
                raise RuleViolation("already_on_agenda")
            item = AgendaItem(
                sitting_id=sitting_id,
                case_id=case_id,
                plan_id=plan_id,
                position=max((i.position for i in items), default=0) + 1,
                **{**clean, "coded": official_alleged(session, case_id)},
            )
            session.add(item)
        return item.id

    def remove_item(self, item_id: UUID) -> None:
        """Take an item off the agenda. Raises RuleViolation item_decided, sitting_closed."""
        case_id = self._case_of(item_id)
        with self._db.write("agenda_item_removed", case_id=case_id) as session:
            item = _undecided(session, item_id)
            for recusal in recusals_of(session, item.id):
                session.delete(recusal)
            session.delete(item)

    def move_item(self, item_id: UUID, position: int) -> None:
        """Put an item at another place of the agenda, counted from 1."""
        case_id = self._case_of(item_id)
        with self._db.write("agenda_item_moved", case_id=case_id) as session:
            moved = found(session, AgendaItem, item_id)
            _open(session, moved.sitting_id)
            order = [i for i in items_of(session, moved.sitting_id) if i.id != item_id]
            order.insert(max(position - 1, 0), moved)
            for place, item in enumerate(order, 1):
                item.position = place

    def recuse(self, item_id: UUID, member_id: UUID, reason: str) -> UUID:
        """A member takes no part in one item, for a reason.

        Raises InvalidInput, RuleViolation item_decided, already_recused, member_of_other_sitting.
        """
        case_id = self._case_of(item_id)
        clean = self._validated("agenda_recusal", {"reason": said(reason, "reason")})
        with self._db.write("member_recused", case_id=case_id) as session:
            item = _undecided(session, item_id)
            if found(session, SittingMember, member_id).sitting_id != item.sitting_id:
                raise RuleViolation("member_of_other_sitting")
            if member_id in {recusal.member_id for recusal in recusals_of(session, item_id)}:
                raise RuleViolation("already_recused")
            recusal = AgendaRecusal(item_id=item_id, member_id=member_id, **clean)
            session.add(recusal)
        return recusal.id

    def decide(self, item_id: UUID, values: Values, at: datetime | None = None) -> UUID | None:
        """Record what the Commission decided; irreversible.

        A returned plan gets its next revision, whose id is returned; an amendment becomes a
        measure of the plan. Raises InvalidInput (no decision; a return or a postponement without
        a reason; an amendment without its wording), RuleViolation votes_exceed_present,
        item_decided or sitting_closed.
        """
        case_id = self._case_of(item_id, "decide")
        with self._db.read() as session:
            matter = found(session, AgendaItem, item_id).matter
        clean = self._validated("agenda_item", {"matter": matter, **values})
        del clean["coded"]
        check_decision(clean)
        with self._db.write("decision_recorded", reversible=False, case_id=case_id) as session:
            item = _undecided(session, item_id)
            _check_voters(session, item, clean)
            for name, value in clean.items():
                setattr(item, name, value)
            item.decided_at = at or self._now()
            session.flush()
            return _take_effect(session, item)

    def close(self, sitting_id: UUID, at: datetime | None = None) -> None:
        """Close a sitting; irreversible. Raises RuleViolation sitting_closed, items_undecided."""
        self._require("decide", "sitting")
        with self._db.write("sitting_closed", reversible=False) as session:
            sitting = _open(session, sitting_id)
            if any(item.decision is None for item in items_of(session, sitting_id)):
                raise RuleViolation("items_undecided")
            sitting.closed_at = at or self._now()

    def sittings(self) -> tuple[SittingRow, ...]:
        """Every sitting, the newest first."""
        self._require("read", "sitting")
        with self._db.read() as session:
            rows = session.exec(select(Sitting).order_by(col(Sitting.held_at).desc())).all()
            return tuple(sitting_row(session, sitting) for sitting in rows)

    def sitting(self, sitting_id: UUID) -> SittingView:
        """One sitting with members and agenda. Raises NotFound."""
        self._require("read", "sitting")
        with self._db.read() as session:
            return sitting_view(session, found(session, Sitting, sitting_id), self._actor())

    def _case_of(self, item_id: UUID, action: str = "write") -> UUID:
        with self._db.read() as session:
            case_id = found(session, AgendaItem, item_id).case_id
        self._require(action, "agenda_item", case_id)
        return case_id


def _open(session: Session, sitting_id: UUID) -> Sitting:
    sitting = found(session, Sitting, sitting_id)
    if sitting.closed_at is not None:
        raise RuleViolation("sitting_closed")
    return sitting


def _undecided(session: Session, item_id: UUID) -> AgendaItem:
    item = found(session, AgendaItem, item_id)
    if item.decision is not None:
        raise RuleViolation("item_decided")
    _open(session, item.sitting_id)
    return item


def _check_plan(session: Session, case_id: UUID, plan_id: UUID) -> None:
    plan = found(session, Plan, plan_id)
    if plan.case_id != case_id:
        raise RuleViolation("plan_of_other_case")
    if plan.submitted_at is None:
        raise RuleViolation("plan_not_submitted")
    refuse_unapproved_plan(session, plan_id)


def _check_voters(session: Session, item: AgendaItem, values: dict[str, Any]) -> None:
    present = {member.id for member in members_of(session, item.sitting_id) if member.present}
    recused = {recusal.member_id for recusal in recusals_of(session, item.id)}
    check_votes(values, len(present), len(present & recused))


def _take_effect(session: Session, item: AgendaItem) -> UUID | None:
    """What the decision does to the plan; the next revision's id after a return."""
    plan = session.get(Plan, item.plan_id) if item.plan_id is not None else None
    if plan is None:
        return None
    if item.decision == RETURNED:
        return return_plan(session, plan, item.reason or "").id
    if item.decision == AMENDED:
        _, measures = contents(session, plan.id)
        place = max((measure.position for measure in measures), default=0) + 1
        session.add(
            Measure(case_id=plan.case_id, plan_id=plan.id, position=place, action=item.instruction)
        )
    return None


def _settled_plans(session: Session) -> set[UUID | None]:
    """Plans already decided on: accepted or returned; a postponed one comes up again."""
    query = select(AgendaItem.plan_id).where(
        col(AgendaItem.decision).is_not(None), AgendaItem.decision != POSTPONED
    )
    return set(session.exec(query))


def _open_plans(session: Session) -> set[UUID | None]:
    """Plans on the agenda of a sitting that has not decided on them yet."""
    return set(session.exec(select(AgendaItem.plan_id).where(col(AgendaItem.decision).is_(None))))
