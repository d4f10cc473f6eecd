"""The verbs of a referral: draft, send, receive, feedback, recall, end."""

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from models.case import Case
from models.referral import Referral
from services.access import may_know
from services.casework import Casework, found, open_case, said
from services.errors import InvalidInput, RuleViolation
from services.numbers import ALPHABET, REFERRAL, take_number
from services.pathway.working_days import add_working_days
from services.referrals.guards import NRM, check_sendable, refuse_name, refuse_suspect
from services.referrals.rows import ReferralRow, ReferralState, row_of
from services.storage.database import check_version
from services.validation import Values

RECEIPT_WORKING_DAYS = 3
"""Office default, not law: a receipt is expected within three working days of sending."""

_OWN_COLUMNS = ("to_agency", "service", "need")


@dataclass(frozen=True, slots=True)
class SentReferral:
    """What sending gave the referral; the return code stands on the slip that comes back."""

    number: str
    return_code: str
    sent_at: datetime
    consent_id: UUID


class Referrals(Casework):
    """Requests to other agencies, each followed until its return slip is back."""

    def draft(self, case_id: UUID, values: Values) -> UUID:
        """Prepare a referral; nothing leaves the office yet. Raises RuleViolation
        referral_to_suspect, nrm_referral_names_child or case_closed."""
        self._require("write", "referral", case_id)
        clean = self._validated("referral", values)
        with self._db.write("referral_drafted", case_id=case_id) as session:
            open_case(session, case_id)
            referral = Referral(case_id=case_id, **clean)
            refuse_suspect(session, referral)
            refuse_name(session, referral)
            session.add(referral)
        return referral.id

    def change(self, referral_id: UUID, values: Values, version: int) -> None:
        """Change a draft. Raises RuleViolation referral_already_sent, Conflict."""
        case_id = self._require_for("write", Referral, referral_id)
        with self._db.write("referral_changed", case_id=case_id) as session:
            referral = self._draft_of(session, referral_id)
            check_version(referral, version)
            for name, value in self._validated("referral", values).items():
                setattr(referral, name, value)
            refuse_suspect(session, referral)
            refuse_name(session, referral)

    def discard(self, referral_id: UUID, version: int) -> None:
        """Throw a draft away. Raises RuleViolation referral_already_sent, Conflict."""
        case_id = self._require_for("write", Referral, referral_id)
        with self._db.write("referral_discarded", case_id=case_id) as session:
            referral = self._draft_of(session, referral_id)
            check_version(referral, version)
            session.delete(referral)

    def send(self, referral_id: UUID, at: datetime | None = None) -> SentReferral:
        """Send a draft: it gets its number and return code; irreversible.

        Raises InvalidInput for a draft that is not complete, RuleViolation
        referral_already_sent, referral_without_ground (no consent and no legal ground for this
        kind of receiver), referral_to_suspect, referral_shows_hidden_part,
        nrm_referral_names_child.
        """
        moment = at or self._now()
        case_id = self._require_for("send", Referral, referral_id)
        with self._db.write("referral_sent", reversible=False, case_id=case_id) as session:
            referral = self._draft_of(session, referral_id)
            missing = {name: "required" for name in _OWN_COLUMNS if not getattr(referral, name)}
            if missing:
                raise InvalidInput(missing)
            ground = check_sendable(session, self._pack, referral, moment)
            number = take_number(session, REFERRAL, moment, self._pack.timezone)
            referral.number = number
            referral.return_code = new_return_code()
            referral.sent_at = moment
            referral.consent_id = ground.id
        return SentReferral(number, referral.return_code, moment, ground.id)

    def receive(
        self,
        referral_id: UUID,
        at: datetime,
        by: str,
        number: str | None = None,
        accepted: bool | None = True,
        reason: str | None = None,
    ) -> None:
        """Record the return slip: received by whom, under which number, accepted or refused.

        Irreversible. Raises InvalidInput (refusal without a reason, receiver not named),
        RuleViolation referral_not_sent, referral_already_received, referral_recalled or
        received_before_sent.
        """
        receiver = said(by, "received_by")
        refusal = said(reason, "refusal_reason") if accepted is False else None
        case_id = self._require_for("write", Referral, referral_id)
        with self._db.write("referral_received", reversible=False, case_id=case_id) as session:
            referral = self._sent_of(session, referral_id)
            if referral.received_at is not None:
                raise RuleViolation("referral_already_received")
            if referral.sent_at is not None and at < _minute_of(referral.sent_at):
                raise RuleViolation("received_before_sent")
            referral.received_at = at
            referral.received_by = receiver
            referral.received_number = number
            referral.accepted = accepted
            referral.refusal_reason = refusal

    def feedback(self, referral_id: UUID, text: str, at: datetime | None = None) -> None:
        """Write down what the receiver reports back. Raises RuleViolation
        referral_not_received, InvalidInput."""
        words = said(text, "feedback")
        case_id = self._require_for("write", Referral, referral_id)
        with self._db.write("referral_feedback_given", case_id=case_id) as session:
            referral = self._received_of(session, referral_id)
            referral.feedback = words
            referral.feedback_at = at or self._now()

    def recall(self, referral_id: UUID, reason: str, at: datetime | None = None) -> None:
        """Take a sent referral back by an act of its own: it stays readable with its reason.

        Irreversible. Raises RuleViolation referral_not_sent, referral_recalled, referral_ended.
        """
        said_reason = said(reason, "recall_reason")
        case_id = self._require_for("write", Referral, referral_id)
        with self._db.write("referral_recalled", reversible=False, case_id=case_id) as session:
            referral = self._sent_of(session, referral_id)
            if referral.ended_at is not None:
                raise RuleViolation("referral_ended")
            referral.recalled_at = at or self._now()
            referral.recall_reason = said_reason

    def end(self, referral_id: UUID, at: datetime | None = None) -> None:
        """Say that the service asked for has ended. Raises RuleViolation
        referral_not_received, referral_ended."""
        case_id = self._require_for("write", Referral, referral_id)
        with self._db.write("referral_ended", case_id=case_id) as session:
            referral = self._received_of(session, referral_id)
            if referral.ended_at is not None:
                raise RuleViolation("referral_ended")
            referral.ended_at = at or self._now()

    def view(self, referral_id: UUID) -> ReferralRow:
        """One referral. Raises NotFound."""
        self._require_for("read", Referral, referral_id)
        with self._db.read() as session:
            referral = found(session, Referral, referral_id)
            number = found(session, Case, referral.case_id).number
        return row_of(referral, number, self._now(), self._receipt_due)

    def of_case(self, case_id: UUID) -> tuple[ReferralRow, ...]:
        """Every referral of one case, newest first."""
        self._require("read", "referral", case_id)
        return self._rows(Referral.case_id == case_id)

    def rows(self, states: Sequence[ReferralState] = ()) -> tuple[ReferralRow, ...]:
        """Referrals of the cases this person may know, newest first; ``states`` narrows them."""
        self._require("read", "referral")
        wanted = set(states)
        return tuple(row for row in self._rows() if not wanted or row.state in wanted)

    def counts(self) -> dict[ReferralState, int]:
        """How many referrals stand in each state; a state without any counts 0."""
        counts = dict.fromkeys(ReferralState, 0)
        for row in self.rows():
            counts[row.state] += 1
        return counts

    def late_count(self) -> int:
        """How many receipts are late; asked at every page, so only what has no receipt is read."""
        self._require("read", "referral")
        rows = self._rows(
            col(Referral.sent_at).is_not(None),
            col(Referral.received_at).is_(None),
            col(Referral.recalled_at).is_(None),
        )
        return sum(row.state is ReferralState.LATE for row in rows)

    def _rows(self, *conditions: ColumnElement[bool] | bool) -> tuple[ReferralRow, ...]:
        query = select(Referral, Case.number).join(Case, col(Case.id) == Referral.case_id)
        query = query.where(may_know(self._actor()), *conditions)
        query = query.order_by(col(Referral.sent_at).desc(), col(Referral.created_at).desc())
        with self._db.read() as session:
            pairs: Iterable[tuple[Referral, str]] = session.exec(query).all()
        due_after: Callable[[datetime], datetime] = self._receipt_due
        return tuple(row_of(r, number, self._now(), due_after) for r, number in pairs)

    def _receipt_due(self, sent_at: datetime) -> datetime:
        return add_working_days(sent_at, RECEIPT_WORKING_DAYS, self._pack)

    def _draft_of(self, session: Session, referral_id: UUID) -> Referral:
        referral = found(session, Referral, referral_id)
        if referral.sent_at is not None:
            raise RuleViolation("referral_already_sent", number=referral.number)
        return referral

    def _sent_of(self, session: Session, referral_id: UUID) -> Referral:
        referral = found(session, Referral, referral_id)
        if referral.sent_at is None:
            raise RuleViolation("referral_not_sent")
        if referral.recalled_at is not None:
            raise RuleViolation("referral_recalled", number=referral.number)
        return referral

    def _received_of(self, session: Session, referral_id: UUID) -> Referral:
        referral = self._sent_of(session, referral_id)
        if referral.received_at is None:
            raise RuleViolation("referral_not_received", number=referral.number)
        return referral


def _minute_of(moment: datetime) -> datetime:
    """A person types minutes: a slip can come back in the very minute in which one sent."""
    return moment.replace(second=0, microsecond=0)


def new_return_code() -> str:
    """Six random characters such as K7M-4QX, never mistaken for each other when read aloud."""
    code = "".join(secrets.choice(ALPHABET) for _ in range(6))
    return f"{code[:3]}-{code[3:]}"


__all__ = ["NRM", "RECEIPT_WORKING_DAYS", "Referrals", "SentReferral", "new_return_code"]
