"""The verbs of a sitting: plan it, fill its agenda, recuse, decide, close."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.case import Case
from models.plan import Plan
from models.sitting import AgendaItem, AgendaRecusal, Sitting, SittingMember
from services.access import may_know
from services.approval_rules import refuse_unapproved_plan
from services.casework import Casework, found, said
from services.commission.candidates import Candidate, candidates_in
from services.commission.digest import ItemDigest, digest_of
from services.commission.effects import take_effect
from services.commission.follows import Task, tasks_after
from services.commission.rules import (
    Votes,
    check_decision,
    members_of,
    official_alleged,
    recused_from,
    store_votes,
)
from services.commission.views import (
    CaseItem,
    SittingRow,
    SittingView,
    case_items,
    items_of,
    recusals_of,
    sitting_row,
    sitting_view,
)
from services.errors import InvalidInput, RuleViolation
from services.numbers import SITTING, take_number
from services.storage.database import check_version
from services.validation import Values


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
            for place, member in enumerate(people, 1):
                session.add(SittingMember(sitting_id=sitting.id, position=place, **member))
        return sitting.id

    def change_sitting(self, sitting_id: UUID, values: Values, version: int) -> None:
        """Change time, place, chair or secretary. Raises RuleViolation sitting_closed, Conflict."""
        self._require("write", "sitting")
        clean = self._validated("sitting", values, partial=True)
        with self._db.write("sitting_changed") as session:
            sitting = _open(session, sitting_id)
            check_version(sitting, version)
            for name, value in clean.items():
                setattr(sitting, name, value)

    def add_member(self, sitting_id: UUID, values: Values) -> UUID:
        """Name one more member, after the others. Raises RuleViolation sitting_closed."""
        self._require("write", "sitting_member")
        clean = self._validated("sitting_member", values)
        with self._db.write("member_added") as session:
            _open(session, sitting_id)
            last = max((one.position for one in members_of(session, sitting_id)), default=0)
            member = SittingMember(sitting_id=sitting_id, position=last + 1, **clean)
            session.add(member)
        return member.id

    def note_presence(self, member_id: UUID, present: bool | None, version: int) -> None:
        """Note whether a member is present. Raises RuleViolation sitting_closed, Conflict."""
        self._require("write", "sitting_member")
        with self._db.write("presence_noted") as session:
            member = found(session, SittingMember, member_id)
            _open(session, member.sitting_id)
            check_version(member, version)
            member.present = present

    def candidates(self) -> tuple[Candidate, ...]:
        """Cases that need the Commission, the earliest due first: submitted plans, emergency
        measures, reviews that want a change, institutions, closings."""
        self._require("read", "agenda_item")
        with self._db.read() as session:
            return candidates_in(session, self._pack, self._now(), may_know(self._actor()))

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
            _refuse_twice(session, case_id, matter, plan_id)
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
            if member_id in recused_from(session, item_id):
                raise RuleViolation("already_recused")
            recusal = AgendaRecusal(item_id=item_id, member_id=member_id, **clean)
            session.add(recusal)
        return recusal.id

    def decide(
        self,
        item_id: UUID,
        values: Values,
        votes: Votes,
        *,
        measures: Sequence[Values] = (),
        referrals: Sequence[Values] = (),
        at: datetime | None = None,
    ) -> UUID | None:
        """Record what the Commission decided and how each member voted; irreversible.

        ``votes`` are FOR, AGAINST or ABSTAINED by member, given on this decision; they are
        counted, never typed. ``measures`` become measures of the accepted plan, else of the plan
        in work or of its next revision; ``referrals`` become drafts, and nothing is sent. A
        returned plan gets its next revision; the id of a revision that began is returned.

        Raises InvalidInput (no decision; a return or a postponement without a reason; an amendment
        without its wording; fields of a measure as ``measures.0.action``), RuleViolation
        item_decided, sitting_closed, member_recused, member_absent, member_of_other_sitting,
        person_suspected, decision_without_votes, decision_against_votes, decision_without_plan,
        plan_awaits_supervisor, and what a draft of a referral may raise.
        """
        case_id = self._case_of(item_id, "decide")
        clean = self._decision(item_id, values, len(measures))
        added = self._parts("measure", measures, case_id)
        asked = self._parts("referral", referrals, case_id)
        self._not_ahead(at, "decided_at")
        with self._db.write("decision_recorded", reversible=False, case_id=case_id) as session:
            item = _undecided(session, item_id)
            for name, value in clean.items():
                setattr(item, name, value)
            item.decided_at = at or self._now()
            store_votes(session, item, votes)
            session.flush()
            return take_effect(session, item, added, asked)

    def tasks_after(self, item_id: UUID, decision: str | None) -> tuple[Task, ...]:
        """What has to be done next if this is decided on an item; a preview that stores nothing."""
        self._case_of(item_id, "read")
        with self._db.read() as session:
            item = found(session, AgendaItem, item_id)
            pack = self._pack_of(session, item.case_id)
            return tasks_after(session, pack, item, decision, self._now())

    def digest(self, item_id: UUID) -> ItemDigest:
        """The case of an item as a member of the Commission may know it, and its plan."""
        self._case_of(item_id, "read")
        with self._db.read() as session:
            item = found(session, AgendaItem, item_id)
            return digest_of(session, self._pack, item, self._now())

    def of_case(self, case_id: UUID) -> tuple[CaseItem, ...]:
        """Every item of one case with its sitting, the newest sitting first."""
        self._require("read", "agenda_item", case_id)
        with self._db.read() as session:
            return case_items(session, found(session, Case, case_id), self._actor())

    def close(self, sitting_id: UUID, at: datetime | None = None) -> None:
        """Close a sitting; irreversible. Raises InvalidInput (``in_future``), RuleViolation
        sitting_closed, items_undecided, agenda_empty."""
        self._require("decide", "sitting")
        self._not_ahead(at, "closed_at")
        with self._db.write("sitting_closed", reversible=False) as session:
            sitting = _open(session, sitting_id)
            items = items_of(session, sitting_id)
            if not items:
                raise RuleViolation("agenda_empty")
            if any(item.decision is None for item in items):
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

    def _decision(self, item_id: UUID, values: Values, measures: int) -> dict[str, Any]:
        with self._db.read() as session:
            matter = found(session, AgendaItem, item_id).matter
        clean = self._validated("agenda_item", {"matter": matter, **values})
        del clean["coded"]  # as it was put on the agenda; no decision uncovers a name
        check_decision(clean, measures=measures)
        return clean

    def _parts(self, record: str, parts: Sequence[Values], case_id: UUID) -> list[dict[str, Any]]:
        """Measures or referrals, checked; the field of a refusal says which one it belongs to."""
        if parts:
            self._require("write", record, case_id)
        clean = []
        for number, part in enumerate(parts):
            try:
                clean.append(self._validated(record, part))
            except InvalidInput as error:
                wrong = {f"{record}s.{number}.{name}": code for name, code in error.fields.items()}
                raise InvalidInput(wrong) from error
        return clean


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


def _refuse_twice(session: Session, case_id: UUID, matter: str, plan_id: UUID | None) -> None:
    """A matter waits on one agenda only; a plan is one matter whatever it is called."""
    query = select(AgendaItem).where(
        AgendaItem.case_id == case_id, col(AgendaItem.decision).is_(None)
    )
    for item in session.exec(query):
        if item.plan_id == plan_id and (plan_id is not None or item.matter == matter):
            raise RuleViolation("already_on_agenda")
