"""Approval in the office: the worker submits, the supervisor approves or returns with remarks.

Design section 4: an approved version is frozen, and no decision is ever undone. Who submitted a
record does not approve it while another supervisor could; a lone supervisor may, and it is shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select as core_select
from sqlmodel import Session, col, select

from models.approval import Approval
from models.assessment import Assessment
from models.case import Case, CaseRecord
from models.child import Child
from models.closure import Closure
from models.plan import Plan
from models.user import Office, User
from services.access import (
    OFFICE_KNOWS,
    TRAINER,
    Actor,
    allowed,
    case_context,
    may_know,
)
from services.access_context import actor_of
from services.approval_rules import (
    APPROVED,
    ASSESSMENT,
    CLOSURE,
    PLAN,
    RETURNED,
    ApprovalState,
    approval_needed,
    is_approved,
    is_frozen,
    refuse_frozen,
    refuse_unapproved_plan,
    state_in,
    states_of,
    unapproved,
)
from services.casework import Casework, found, open_case, said
from services.closures.rules import refuse_unready, take_effect
from services.errors import InvalidInput, RuleViolation
from services.names import list_name
from services.plans.views import plan_view

__all__ = [
    "ASSESSMENT",
    "CLOSURE",
    "PLAN",
    "ApprovalState",
    "ApprovalView",
    "Approvals",
    "WaitingApproval",
    "approval_needed",
    "is_approved",
    "is_frozen",
    "refuse_frozen",
    "refuse_unapproved_plan",
    "unapproved",
]

_MODELS: dict[str, type[Assessment] | type[Plan] | type[Closure]] = {
    ASSESSMENT: Assessment,
    PLAN: Plan,
    CLOSURE: Closure,
}
_RECORD = "approval"
_DECIDES = "approve"


@dataclass(frozen=True, slots=True)
class ApprovalView:
    """One submission and what was said of it.

    ``kind`` is the kind of the assessment or plan, or the reason of the closing. ``edition``
    counts the approved versions of that kind in the case. ``own_work``: the same person submitted
    and approved, or would do so now. ``may_decide`` and ``may_withdraw`` are about the reader.
    """

    id: UUID
    version: int
    case_id: UUID
    subject: str
    subject_id: UUID
    kind: str
    submitted_at: datetime | None
    submitter: str
    note: str | None
    decided_at: datetime | None
    decider: str
    outcome: str | None
    remarks: str | None
    edition: int | None
    own_work: bool
    may_decide: bool
    may_withdraw: bool

    @property
    def is_waiting(self) -> bool:
        """Whether the supervisor has not decided yet."""
        return self.outcome is None


@dataclass(frozen=True, slots=True)
class WaitingApproval:
    """One line of a queue: a submission that waits, or one that came back with ``remarks``.

    ``since`` is the submission, or the return. ``who`` submitted it, or returned it. Where the
    case is ``restricted`` a screen shows its number instead of the name.
    """

    id: UUID
    case_id: UUID
    number: str
    name: str
    restricted: bool
    subject: str
    subject_id: UUID
    kind: str
    since: datetime
    who: str
    remarks: str | None = None
    own_work: bool = False


class Approvals(Casework):
    """Submit, approve, return and withdraw; what waits, and what came back."""

    def submit(self, subject: str, subject_id: UUID, note: str = "") -> UUID:
        """Send a finished assessment, a complete plan or a closing to the supervisor.

        The record is frozen from now on; never undone, but withdrawn. Raises InvalidInput for an
        unknown subject; RuleViolation assessment_not_finished, plan_not_ready (details:
        ``hints``), plan_frozen, case_closed, closure_done, what keeps a case from being closed,
        approval_waiting or approved_frozen.
        """
        model = _model(subject)
        case_id = self._require_for("submit", model, subject_id)
        clean = self._validated(_RECORD, {"note": note or None})
        with self._db.write("approval_submitted", reversible=False, case_id=case_id) as session:
            open_case(session, case_id)
            refuse_frozen(session, subject_id)
            _check_complete(session, found(session, model, subject_id), self._now())
            approval = Approval(
                case_id=case_id,
                subject=subject,
                subject_id=subject_id,
                submitted_at=self._now(),
                submitted_by=self._person(),
                **clean,
            )
            session.add(approval)
        return approval.id

    def approve(self, approval_id: UUID, remarks: str = "") -> None:
        """Approve what was submitted: it gets the next edition; irreversible.

        Approving a closing closes the case in the same write. Raises NotAllowed, RuleViolation
        approval_decided or approval_own_work.
        """
        case_id = self._require_for(_DECIDES, Approval, approval_id)
        with self._db.write("approval_given", reversible=False, case_id=case_id) as session:
            approval = _waiting(session, approval_id)
            if self._is_own(approval) and self._others(session, case_id):
                raise RuleViolation("approval_own_work")
            approval.edition = _next_edition(session, approval)
            self._decide(approval, APPROVED, remarks)
            if approval.subject == CLOSURE:
                self._close(session, approval)

    def send_back(self, approval_id: UUID, remarks: str) -> None:
        """Return what was submitted, with remarks: it can be changed again; irreversible.

        Raises NotAllowed, InvalidInput without remarks, RuleViolation approval_decided.
        """
        words = said(remarks, "remarks")
        case_id = self._require_for("return", Approval, approval_id)
        with self._db.write("approval_returned", reversible=False, case_id=case_id) as session:
            self._decide(_waiting(session, approval_id), RETURNED, words)

    def withdraw(self, approval_id: UUID) -> None:
        """Take one's own submission back while it waits; it can be changed again.

        The audit keeps it. Raises RuleViolation approval_decided or approval_not_yours.
        """
        case_id = self._require_for("submit", Approval, approval_id)
        with self._db.write("approval_withdrawn", reversible=False, case_id=case_id) as session:
            approval = _waiting(session, approval_id)
            if not self._is_own(approval):
                raise RuleViolation("approval_not_yours")
            session.delete(approval)

    def of_case(self, case_id: UUID) -> tuple[ApprovalView, ...]:
        """Every submission of a case: what waits, then what is approved, then what came back;
        within these the newest first."""
        self._require("read", _RECORD, case_id)
        query = select(Approval).where(Approval.case_id == case_id)
        with self._db.read() as session:
            rows = sorted(session.exec(query), key=_order, reverse=True)
            decides = self._may_decide(session, case_id)
            alone = not self._others(session, case_id)
            names = _names(session)
            return tuple(self._view(session, row, names, decides, alone) for row in rows)

    def of_subject(self, case_id: UUID, subject_id: UUID) -> ApprovalView | None:
        """The submission of one record that counts now, or None where there was none."""
        rows = (row for row in self.of_case(case_id) if row.subject_id == subject_id)
        return next(rows, None)

    def state_of(self, subject_id: UUID) -> ApprovalState:
        """Where a record stands with the supervisor; NONE for one never submitted."""
        with self._db.read() as session:
            case_id = session.exec(
                select(Approval.case_id).where(Approval.subject_id == subject_id)
            ).first()
            state = state_in(session, subject_id)
        self._require("read", _RECORD, case_id)
        return state

    def needed(self) -> bool:
        """Whether this office lets only approved plans into an agenda."""
        self._require("read", "office")
        with self._db.read() as session:
            return approval_needed(session)

    def waiting(self) -> tuple[WaitingApproval, ...]:
        """What waits for this person's decision, the longest waiting first.

        Empty for who may not approve; closed cases, and those kept from this person, are left out.
        """
        actor = self._actor()
        self._require("list", _RECORD)
        if not allowed(actor, _DECIDES, _RECORD).ok:
            return ()
        query = _queue(actor).where(col(Approval.outcome).is_(None))
        with self._db.read() as session:
            names = _names(session)
            rows = [
                _line(session, row, names, at=row[0].submitted_at, by=row[0].submitted_by)
                for row in session.execute(query.order_by(col(Approval.submitted_at)))
                if not self._is_own(row[0]) or not self._others(session, row[0].case_id)
            ]
        return tuple(rows)

    def returned(self) -> tuple[WaitingApproval, ...]:
        """What came back to this person and was not sent again, the oldest return first.

        It concerns who submitted it and the worker of the case.
        """
        actor = self._actor()
        self._require("list", _RECORD)
        assert actor is not None
        mine = (col(Approval.submitted_by) == actor.id) | (col(Case.worker_id) == actor.id)
        query = _queue(actor).where(Approval.outcome == RETURNED, mine)
        with self._db.read() as session:
            found_rows = session.execute(query.order_by(col(Approval.decided_at).desc())).all()
            states = states_of(session, [row[0].subject_id for row in found_rows])
            names = _names(session)
            last: dict[UUID, Any] = {}
            for row in found_rows:
                if states[row[0].subject_id] is ApprovalState.RETURNED:
                    last.setdefault(row[0].subject_id, row)
            rows = [
                _line(session, row, names, at=row[0].decided_at, by=row[0].decided_by)
                for row in last.values()
                if _is_open(session, row[0])
            ]
        return tuple(reversed(rows))

    def _person(self) -> UUID | None:
        actor = self._actor()
        return actor.id if actor is not None else None

    def _is_own(self, approval: Approval) -> bool:
        return approval.submitted_by is not None and approval.submitted_by == self._person()

    def _decide(self, approval: Approval, outcome: str, remarks: str) -> None:
        approval.outcome = outcome
        approval.remarks = remarks.strip() or None
        approval.decided_at = self._now()
        approval.decided_by = self._person()

    def _close(self, session: Session, approval: Approval) -> None:
        closure = found(session, Closure, approval.subject_id)
        take_effect(session, closure, self._now(), self._person())

    def _may_decide(self, session: Session, case_id: UUID) -> bool:
        context = case_context(session, case_id)
        return allowed(self._actor(), _DECIDES, _RECORD, context=context).ok

    def _others(self, session: Session, case_id: UUID) -> bool:
        """Whether somebody else of the office may decide on this case."""
        context = case_context(session, case_id)
        training = session.exec(select(Office.training)).first() is True
        people = session.exec(select(User).where(col(User.active), User.id != self._person()))
        return any(
            allowed(
                actor_of(session, p, p.role, self._now()), _DECIDES, _RECORD, context=context
            ).ok
            for p in people
            if p.role != TRAINER or training
        )

    def _view(
        self, session: Session, row: Approval, names: dict[UUID, str], decides: bool, alone: bool
    ) -> ApprovalView:
        waits, own = row.outcome is None, self._is_own(row)
        return ApprovalView(
            id=row.id,
            version=row.version,
            case_id=row.case_id,
            subject=row.subject or "",
            subject_id=row.subject_id,
            kind=_kind(session, row),
            submitted_at=row.submitted_at,
            submitter=_name(names, row.submitted_by),
            note=row.note,
            decided_at=row.decided_at,
            decider=_name(names, row.decided_by),
            outcome=row.outcome,
            remarks=row.remarks,
            edition=row.edition,
            own_work=own if waits else row.submitted_by == row.decided_by,
            may_decide=waits and decides and (not own or alone),
            may_withdraw=waits and own,
        )


def _model(subject: str) -> type[CaseRecord]:
    if subject not in _MODELS:
        raise InvalidInput({"subject": "unknown_code"})
    return _MODELS[subject]


def _check_complete(session: Session, record: CaseRecord, now: datetime) -> None:
    """Refuse what is not finished; a plan that goes to the supervisor counts as drafted."""
    if isinstance(record, Assessment) and record.done_at is None:
        raise RuleViolation("assessment_not_finished")
    if isinstance(record, Closure):
        if record.closed_at is not None:
            raise RuleViolation("closure_done")
        refuse_unready(session, record, now)
    if isinstance(record, Plan):
        if record.submitted_at is not None:
            raise RuleViolation("plan_frozen")
        missing = [hint.code for hint in plan_view(session, record).hints if hint.required]
        if missing:
            raise RuleViolation("plan_not_ready", hints=tuple(missing))
        record.drafted_at = record.drafted_at or now


def _waiting(session: Session, approval_id: UUID) -> Approval:
    approval = found(session, Approval, approval_id)
    if approval.outcome is not None:
        raise RuleViolation("approval_decided")
    return approval


def _next_edition(session: Session, approval: Approval) -> int:
    """The number after the last approved version of the same subject and kind in the case."""
    kind = _kind(session, approval)
    query = select(Approval).where(
        Approval.case_id == approval.case_id,
        Approval.subject == approval.subject,
        col(Approval.edition).is_not(None),
    )
    same = (row.edition or 0 for row in session.exec(query) if _kind(session, row) == kind)
    return max(same, default=0) + 1


def _kind(session: Session, approval: Approval) -> str:
    record: Any = session.get(_model(approval.subject or ""), approval.subject_id)
    if record is None:
        return ""
    return str(getattr(record, "reason" if isinstance(record, Closure) else "kind") or "")


def _is_open(session: Session, approval: Approval) -> bool:
    """Whether there is still something to rework: a plan that left the office is out of hand, and
    so is a closing that closed the case."""
    record = session.get(_model(approval.subject or ""), approval.subject_id)
    if isinstance(record, Closure):
        return record.closed_at is None
    return record is not None and not (isinstance(record, Plan) and record.submitted_at)


def _order(approval: Approval) -> tuple[bool, bool, datetime]:
    assert approval.submitted_at is not None
    return approval.outcome is None, approval.outcome == APPROVED, approval.submitted_at


def _queue(actor: Actor | None) -> Any:
    return (
        core_select(
            Approval,
            col(Case.number),
            col(Case.knows),
            col(Child.family_name),
            col(Child.given_name),
        )
        .join(Case, col(Case.id) == col(Approval.case_id))
        .join(Child, col(Child.id) == col(Case.child_id))
        .where(may_know(actor), col(Case.closed_at).is_(None))
    )


def _line(
    session: Session, row: Sequence[Any], names: dict[UUID, str], *, at: datetime, by: UUID | None
) -> WaitingApproval:
    approval, number, knows, family, given = row
    return WaitingApproval(
        id=approval.id,
        case_id=approval.case_id,
        number=number,
        name=list_name(family, given),
        restricted=knows != OFFICE_KNOWS,
        subject=approval.subject or "",
        subject_id=approval.subject_id,
        kind=_kind(session, approval),
        since=at,
        who=_name(names, by),
        remarks=approval.remarks,
        own_work=by is not None and by == approval.submitted_by and approval.outcome is None,
    )


def _names(session: Session) -> dict[UUID, str]:
    return {user.id: user.name for user in session.exec(select(User))}


def _name(names: dict[UUID, str], person: UUID | None) -> str:
    return names.get(person, "") if person is not None else ""
