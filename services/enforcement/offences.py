"""Offence cases: opened, decided, handed over, paid once (Code of Offences 48, 458, 563)."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlmodel import Session

from models.enforcement import OffenceCase, Violation
from services.casework import found, said
from services.enforcement.rules import FINE, same_case
from services.enforcement.views import FineHint
from services.enforcement.work import EnforcementWork, needed
from services.errors import InvalidInput, RuleViolation
from services.packs.model import Pack
from services.storage.database import check_version
from services.validation import Values

_DECISION = ("decided_at", "outcome", "fine_units", "fine_som", "decision_reason")
_PAYMENT = ("paid_on", "paid_som", "paid_reference")


class OffenceVerbs(EnforcementWork):
    """A decision, its service and a payment are never undone."""

    def open_offence(self, case_id: UUID, values: Values) -> UUID:
        """Record that a body opened an offence case; ``violation_id`` may name its violation.

        Raises InvalidInput, RuleViolation link_to_other_case.
        """
        self._require("write", "offence_case", case_id)
        clean = self._validated("offence_case", values, also=("violation_id",))
        with self._db.write("offence_opened", case_id=case_id) as session:
            same_case(session, Violation, clean.get("violation_id"), case_id)
            row = OffenceCase(case_id=case_id)
            self._put(row, clean)
            session.add(row)
        return row.id

    def decide_offence(self, offence_id: UUID, values: Values) -> None:
        """Record the decision: ``decided_at``, ``outcome``, ``fine_units``, ``fine_som``,
        ``decision_reason``; irreversible.

        A fine needs its amount, in som or in calculation units. Raises InvalidInput; RuleViolation
        offence_already_decided, offence_decided_before_opened.
        """
        clean = self._step("offence_case", values, _DECISION)
        needed(clean, "decided_at", "outcome")
        _check_amount(clean)
        case_id = self._require_for("decide", OffenceCase, offence_id)
        with self._db.write("offence_decided", reversible=False, case_id=case_id) as session:
            row = found(session, OffenceCase, offence_id)
            if row.decided_at is not None:
                raise RuleViolation("offence_already_decided")
            self._put(row, clean)

    def serve_decision(self, offence_id: UUID, at: datetime | None) -> None:
        """Record that the decision was handed to the liable person; irreversible.

        From then a fine is paid within 30 days (CO 563). Raises InvalidInput; RuleViolation
        offence_not_decided, decision_already_served, decision_served_before_decided.
        """
        clean = self._step("offence_case", {"served_at": at}, ("served_at",))
        needed(clean, "served_at")
        case_id = self._require_for("write", OffenceCase, offence_id)
        with self._db.write("decision_served", reversible=False, case_id=case_id) as session:
            row = _decided(session, offence_id)
            if row.served_at is not None:
                raise RuleViolation("decision_already_served")
            self._put(row, clean)

    def record_payment(self, offence_id: UUID, values: Values) -> None:
        """Record the payment of the fine: ``paid_on``, ``paid_som``, ``paid_reference``;
        irreversible.

        Raises InvalidInput; RuleViolation offence_not_decided, no_fine_imposed,
        fine_already_paid, fine_paid_before_decided.
        """
        clean = self._step("offence_case", values, _PAYMENT)
        needed(clean, "paid_on", "paid_som")
        if clean["paid_som"] == 0:
            raise InvalidInput({"paid_som": "too_small"})
        case_id = self._require_for("write", OffenceCase, offence_id)
        with self._db.write("fine_payment_recorded", reversible=False, case_id=case_id) as session:
            self._put(_unpaid(session, offence_id), clean)

    def note_collection(self, offence_id: UUID, text: str, version: int) -> None:
        """Write down what was done to collect a fine that is not paid.

        Raises InvalidInput without words; Conflict; RuleViolation offence_not_decided,
        no_fine_imposed, fine_already_paid.
        """
        clean = self._step(
            "offence_case", {"collection": said(text, "collection")}, ("collection",)
        )
        case_id = self._require_for("write", OffenceCase, offence_id)
        with self._db.write("collection_noted", case_id=case_id) as session:
            row = _unpaid(session, offence_id)
            check_version(row, version)
            self._put(row, clean)


def fine_hints(pack: Pack, articles: Collection[str]) -> tuple[FineHint, ...]:
    """The fines of these articles as the pack lists them: information, the body decides."""
    hints = []
    for article in articles:
        item = pack.item("offence_article", article)
        amounts = item.attributes if item is not None else {}
        if "individual" in amounts and "firm" in amounts:
            hints.append(FineHint(article, int(amounts["individual"]), int(amounts["firm"])))
    return tuple(hints)


def _check_amount(values: Values) -> None:
    amounts = [name for name in ("fine_som", "fine_units") if values.get(name)]
    if values["outcome"] == FINE and not amounts:
        raise InvalidInput({"fine_som": "required"})
    if values["outcome"] != FINE and amounts:
        raise InvalidInput(dict.fromkeys(amounts, "only_with_fine"))


def _decided(session: Session, offence_id: UUID) -> OffenceCase:
    row = found(session, OffenceCase, offence_id)
    if row.decided_at is None:
        raise RuleViolation("offence_not_decided")
    return row


def _unpaid(session: Session, offence_id: UUID) -> OffenceCase:
    row = _decided(session, offence_id)
    if row.outcome != FINE:
        raise RuleViolation("no_fine_imposed")
    if row.paid_on is not None:
        raise RuleViolation("fine_already_paid")
    return row
