"""The verbs of closing: prepare, change, close, reopen. Submitting goes through the approvals."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from models.approval import Approval
from models.case import Case
from models.closure import Closure
from models.fields import fields_of
from services.access import SUPERVISOR, TRAINER
from services.approval_rules import (
    RETURNED,
    ApprovalState,
    approval_needed,
    refuse_frozen,
    state_in,
)
from services.casework import Casework, found, open_case, said
from services.closures.outcomes import person_name
from services.closures.rules import guards_of, take_effect
from services.closures.views import ClosureView, Guard, closure_state
from services.errors import InvalidInput, RuleViolation
from services.storage.database import check_version
from services.validation import Values

_LEADERS = (SUPERVISOR, TRAINER)


class Closures(Casework):
    """Closing a case and opening it again; each row is one closing, and together they are the log."""

    def prepare(self, case_id: UUID, values: Values) -> UUID:
        """Begin a closing; the case stays open. Raises InvalidInput, RuleViolation case_closed,
        closing_prepared (one is being prepared already)."""
        self._require("write", "closure", case_id)
        clean = self._validated("closure", values)
        with self._db.write("closing_prepared", case_id=case_id) as session:
            open_case(session, case_id)
            if _open_closure(session, case_id) is not None:
                raise RuleViolation("closing_prepared")
            closure = Closure(case_id=case_id, prepared_at=self._now(), **clean)
            session.add(closure)
        return closure.id

    def change(self, closure_id: UUID, values: Values, version: int) -> None:
        """Change a closing that is neither submitted nor done. Raises InvalidInput, Conflict,
        RuleViolation approval_waiting, closure_done."""
        case_id = self._require_for("write", Closure, closure_id)
        clean = self._validated("closure", values)
        with self._db.write("closing_changed", case_id=case_id) as session:
            closure = _changeable(session, closure_id)
            check_version(closure, version)
            for name, value in clean.items():
                setattr(closure, name, value)

    def discard(self, closure_id: UUID, version: int) -> None:
        """Throw away a closing that was prepared; can be undone. Raises Conflict, RuleViolation
        approval_waiting, closure_done."""
        case_id = self._require_for("write", Closure, closure_id)
        with self._db.write("closing_discarded", case_id=case_id) as session:
            closure = _changeable(session, closure_id)
            check_version(closure, version)
            session.delete(closure)

    def guards(
        self, case_id: UUID, reason: str, other_number: str | None = None
    ) -> tuple[Guard, ...]:
        """What stands between the case and its closing for this reason, the refusals first.

        ``other_number`` is that of the other case for DUPLICATE; without it the closing that is
        being prepared is asked. Raises InvalidInput for a reason that the pack does not know.
        """
        self._require("read", "closure", case_id)
        if reason not in self._pack.lists["closure_reason"]:
            raise InvalidInput({"reason": "unknown_code"})
        with self._db.read() as session:
            prepared = _open_closure(session, case_id)
            if other_number is None and prepared is not None:
                other_number = prepared.other_number
            return guards_of(session, case_id, reason, self._now(), other_number)

    def close(self, closure_id: UUID, at: datetime | None = None) -> None:
        """Close the case at once, without a submission; irreversible.

        Only where the office does not ask for approval, or by a supervisor. Everything is looked
        at once more. Raises InvalidInput (``in_future``), RuleViolation closing_not_approved,
        approval_waiting (submitted: approve it), closure_done, and the codes of the guards.
        """
        moment = at or self._now()
        self._not_ahead(moment, "closed_at")
        case_id = self._require_for("decide", Closure, closure_id)
        actor = self._actor()
        leads = actor is not None and actor.role.upper() in _LEADERS
        with self._db.write("case_closed", reversible=False, case_id=case_id) as session:
            closure = _changeable(session, closure_id)
            if not leads and approval_needed(session):
                raise RuleViolation("closing_not_approved")
            take_effect(session, closure, moment, actor.id if actor else None)

    def reopen(self, case_id: UUID, reason: str) -> None:
        """Open a closed case again, with a reason; irreversible. The closing stays in the log.

        Raises InvalidInput without a reason, RuleViolation case_open.
        """
        words = said(reason, "reopen_reason")
        self._require("decide", "closure", case_id)
        actor = self._actor()
        with self._db.write("case_reopened", reversible=False, case_id=case_id) as session:
            case = found(session, Case, case_id)
            if case.closed_at is None:
                raise RuleViolation("case_open")
            closure = _last_closure(session, case)
            closure.reopened_at = self._now()
            closure.reopened_by = actor.id if actor else None
            closure.reopen_reason = words
            case.closed_at = None
            case.closure_reason = None

    def of_case(self, case_id: UUID) -> tuple[ClosureView, ...]:
        """The log of a case: every closing, the newest first."""
        self._require("read", "closure", case_id)
        with self._db.read() as session:
            query = select(Closure).where(Closure.case_id == case_id)
            rows = session.exec(query.order_by(col(Closure.created_at).desc())).all()
            return tuple(_view(session, row) for row in rows)

    def can_close_directly(self) -> bool:
        """Whether the person who is signed in may close without a submission."""
        actor = self._actor()
        if actor is not None and actor.role.upper() in _LEADERS:
            return True
        with self._db.read() as session:
            return not approval_needed(session)


def _open_closure(session: Session, case_id: UUID) -> Closure | None:
    query = select(Closure).where(Closure.case_id == case_id, col(Closure.closed_at).is_(None))
    return session.exec(query).first()


def _last_closure(session: Session, case: Case) -> Closure:
    """The closing in force; a case that came closed from elsewhere gets its row in the log now."""
    query = select(Closure).where(
        Closure.case_id == case.id,
        col(Closure.closed_at).is_not(None),
        col(Closure.reopened_at).is_(None),
    )
    closure = session.exec(query.order_by(col(Closure.closed_at).desc())).first()
    if closure is None:
        closure = Closure(case_id=case.id, reason=case.closure_reason, closed_at=case.closed_at)
        session.add(closure)
    return closure


def _changeable(session: Session, closure_id: UUID) -> Closure:
    closure = found(session, Closure, closure_id)
    if closure.closed_at is not None:
        raise RuleViolation("closure_done")
    refuse_frozen(session, closure_id)
    return closure


def _view(session: Session, closure: Closure) -> ClosureView:
    waiting = state_in(session, closure.id) is ApprovalState.WAITING
    remarks = _remarks(session, closure.id)
    names = [name for name, spec in fields_of("closure").items() if spec.in_form]
    return ClosureView(
        id=closure.id,
        version=closure.version,
        case_id=closure.case_id,
        state=closure_state(closure, waiting, remarks),
        values={name: getattr(closure, name) for name in names},
        remarks=remarks,
        prepared_at=closure.prepared_at,
        closed_at=closure.closed_at,
        closed_by=person_name(session, closure.closed_by),
        reopened_at=closure.reopened_at,
        reopened_by=person_name(session, closure.reopened_by),
        reopen_reason=closure.reopen_reason,
    )


def _remarks(session: Session, closure_id: UUID) -> str:
    """The remarks with which the newest submission came back, empty where it did not."""
    query = select(Approval).where(
        Approval.subject_id == closure_id, col(Approval.decided_at).is_not(None)
    )
    last = session.exec(query.order_by(col(Approval.decided_at).desc())).first()
    returned = last is not None and last.outcome == RETURNED
    return (last.remarks or "") if last is not None and returned else ""
