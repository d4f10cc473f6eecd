"""Handing a case to another office or body, and the receipt that comes back (domain E1 S90)."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.closure import Transfer
from models.fields import fields_of
from models.referral import Referral
from services.casework import Casework, found, open_case, said
from services.closures.views import TransferView, transfer_state
from services.consents import suspects_of
from services.errors import InvalidInput, RuleViolation
from services.numbers import TRANSFER, take_number
from services.referrals.guards import check_sendable
from services.referrals.service import new_return_code
from services.storage.database import check_version
from services.validation import Values

RECEIPT_DAYS = 10
"""Office default, not law: a receipt is expected within ten days of sending."""

_SERVICE = "CASE_MANAGEMENT"
_RECEIPT = ("received_at", "received_by", "received_number", "accepted", "refusal_reason")


class Transfers(Casework):
    """Drafted, sent with a number and a return code, received with a receipt."""

    def draft(self, case_id: UUID, values: Values) -> UUID:
        """Prepare a transfer; nothing leaves the office yet. Raises InvalidInput, RuleViolation
        person_suspected, case_closed."""
        self._require("write", "case_transfer", case_id)
        clean = self._validated("case_transfer", values)
        with self._db.write("transfer_drafted", case_id=case_id) as session:
            open_case(session, case_id)
            transfer = Transfer(case_id=case_id, **clean)
            _refuse_suspect(session, transfer)
            session.add(transfer)
        return transfer.id

    def change(self, transfer_id: UUID, values: Values, version: int) -> None:
        """Change a draft. Raises InvalidInput, Conflict, RuleViolation transfer_sent,
        person_suspected."""
        case_id = self._require_for("write", Transfer, transfer_id)
        clean = self._validated("case_transfer", values)
        with self._db.write("transfer_changed", case_id=case_id) as session:
            transfer = _draft(session, transfer_id)
            check_version(transfer, version)
            for name, value in clean.items():
                setattr(transfer, name, value)
            _refuse_suspect(session, transfer)

    def discard(self, transfer_id: UUID, version: int) -> None:
        """Throw a draft away; can be undone. Raises Conflict, RuleViolation transfer_sent."""
        case_id = self._require_for("write", Transfer, transfer_id)
        with self._db.write("transfer_discarded", case_id=case_id) as session:
            transfer = _draft(session, transfer_id)
            check_version(transfer, version)
            session.delete(transfer)

    def send(self, transfer_id: UUID, at: datetime | None = None) -> str:
        """Send a draft: it gets its number, which is returned, and its return code; irreversible.

        A consent or a legal ground must cover the receiver, and nothing that a safety note hides
        may stand in the text, as for a referral. Raises InvalidInput (``in_future``),
        RuleViolation transfer_sent, transfer_waiting, person_suspected, case_closed, and what
        ``check_sendable`` raises.
        """
        moment = at or self._now()
        self._not_ahead(moment, "sent_at")
        case_id = self._require_for("send", Transfer, transfer_id)
        with self._db.write("transfer_sent", reversible=False, case_id=case_id) as session:
            open_case(session, case_id)
            transfer = _draft(session, transfer_id)
            if _waiting(session, case_id):
                raise RuleViolation("transfer_waiting")
            _refuse_suspect(session, transfer)
            ground = check_sendable(session, self._pack, _as_referral(transfer), moment)
            transfer.number = take_number(session, TRANSFER, moment, self._pack.timezone)
            transfer.return_code = new_return_code()
            transfer.sent_at = moment
            transfer.consent_id = ground.id
        assert transfer.number is not None
        return transfer.number

    def receive(self, transfer_id: UUID, values: Values) -> None:
        """Record the receipt: who received it, when, under which number, accepted or not.

        ``values``: received_at (now, if absent), received_by and accepted (required),
        received_number, refusal_reason (required where it was refused). Irreversible. Raises
        InvalidInput, RuleViolation transfer_not_sent, transfer_received, person_suspected,
        transfer_received_before_sent.
        """
        case_id = self._require_for("write", Transfer, transfer_id)
        clean = self._receipt(values)
        with self._db.write("transfer_received", reversible=False, case_id=case_id) as session:
            transfer = found(session, Transfer, transfer_id)
            if transfer.sent_at is None:
                raise RuleViolation("transfer_not_sent")
            if transfer.received_at is not None:
                raise RuleViolation("transfer_received")
            # a person types minutes: the slip can come back in the minute in which one sent
            if clean["received_at"] < transfer.sent_at.replace(second=0, microsecond=0):
                raise RuleViolation("transfer_received_before_sent")
            if suspects_of(session, case_id).named_in(clean["received_by"]):
                raise RuleViolation("person_suspected")
            for name, value in clean.items():
                setattr(transfer, name, value)

    def of_case(self, case_id: UUID) -> tuple[TransferView, ...]:
        """Every transfer of a case, the newest first."""
        self._require("read", "case_transfer", case_id)
        now = self._now()
        with self._db.read() as session:
            query = select(Transfer).where(Transfer.case_id == case_id)
            rows = session.exec(query.order_by(col(Transfer.created_at).desc())).all()
        return tuple(_view(row, now) for row in rows)

    def _receipt(self, values: Values) -> dict[str, Any]:
        strange = {name: "unknown_field" for name in values if name not in _RECEIPT}
        if strange:
            raise InvalidInput(strange)
        clean = self._validated("case_transfer", values, also=_RECEIPT, partial=True)
        clean["received_by"] = said(clean.get("received_by"), "received_by")
        clean["received_at"] = clean.get("received_at") or self._now()
        if clean.get("accepted") is None:
            raise InvalidInput({"accepted": "required"})
        if clean["accepted"] is False:
            clean["refusal_reason"] = said(clean.get("refusal_reason"), "refusal_reason")
        self._not_ahead(clean["received_at"], "received_at")
        return clean


def receipt_due(sent_at: datetime | None) -> datetime | None:
    """Until when a receipt is expected (RECEIPT_DAYS)."""
    return sent_at + timedelta(days=RECEIPT_DAYS) if sent_at is not None else None


def _as_referral(transfer: Transfer) -> Referral:
    """What leaves with a transfer, in the shape that the guards of a referral read; never stored."""
    words = (transfer.reason, transfer.contents, transfer.to_office)
    return Referral(
        case_id=transfer.case_id,
        purpose="SOCIAL",
        to_agency=transfer.to_agency,
        to_name=transfer.to_person,
        service=_SERVICE,
        need=" ".join(filter(None, words)),
    )


def _refuse_suspect(session: Session, transfer: Transfer) -> None:
    suspects = suspects_of(session, transfer.case_id)
    if suspects.named_in(transfer.to_person) or suspects.named_in(transfer.to_office):
        raise RuleViolation("person_suspected")


def _waiting(session: Session, case_id: UUID) -> bool:
    query = select(Transfer.id).where(
        Transfer.case_id == case_id,
        col(Transfer.sent_at).is_not(None),
        col(Transfer.received_at).is_(None),
    )
    return session.exec(query).first() is not None


def _draft(session: Session, transfer_id: UUID) -> Transfer:
    transfer = found(session, Transfer, transfer_id)
    if transfer.sent_at is not None:
        raise RuleViolation("transfer_sent", number=transfer.number)
    return transfer


def _view(transfer: Transfer, now: datetime) -> TransferView:
    due = receipt_due(transfer.sent_at)
    names = [name for name, spec in fields_of("case_transfer").items() if spec.in_form]
    return TransferView(
        id=transfer.id,
        version=transfer.version,
        case_id=transfer.case_id,
        state=transfer_state(transfer, due, now),
        values={name: getattr(transfer, name) for name in names},
        number=transfer.number,
        return_code=transfer.return_code,
        consent_id=transfer.consent_id,
        sent_at=transfer.sent_at,
        receipt_due=due,
        received_at=transfer.received_at,
        received_by=transfer.received_by,
        received_number=transfer.received_number,
        accepted=transfer.accepted,
        refusal_reason=transfer.refusal_reason,
    )
