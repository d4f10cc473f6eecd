"""Violations, the materials handed from body to body, and what a body reported back."""

from datetime import datetime
from uuid import UUID

from sqlmodel import select

from models.enforcement import CrossNotice, EnforcementFeedback, OffenceCase, Violation
from models.situation import WorkSituation
from services.casework import found, said
from services.enforcement.rules import check_receiver, same_case
from services.enforcement.work import EnforcementWork, needed, refuse_suspect
from services.errors import InvalidInput, RuleViolation
from services.numbers import MATERIALS, take_number
from services.pathway.working_days import nth_working_day, pack_calendar
from services.storage.database import check_version
from services.validation import Values

RECEIPT_WORKING_DAYS = 3
"""Office default, not law: a receipt is expected within three working days of sending."""


class NoticeVerbs(EnforcementWork):
    """Note a violation, hand materials over, record their receipt and the feedback."""

    def note_violation(self, case_id: UUID, values: Values) -> UUID:
        """Record a violation that a body noted; ``work_id`` may name the work it is about.

        Raises InvalidInput, RuleViolation link_to_other_case.
        """
        self._require("write", "violation", case_id)
        clean = self._validated("violation", values, also=("work_id",))
        with self._db.write("violation_noted", case_id=case_id) as session:
            same_case(session, WorkSituation, clean.get("work_id"), case_id)
            row = Violation(case_id=case_id)
            self._put(row, clean)
            session.add(row)
        return row.id

    def remove_violation(self, violation_id: UUID, version: int) -> None:
        """Remove a violation that nothing points to; it can be undone.

        Raises RuleViolation record_in_use, Conflict.
        """
        case_id = self._require_for("write", Violation, violation_id)
        with self._db.write("violation_removed", case_id=case_id) as session:
            row = found(session, Violation, violation_id)
            check_version(row, version)
            pointing = select(OffenceCase.id).where(OffenceCase.violation_id == violation_id)
            if session.exec(pointing).first() is not None:
                raise RuleViolation("record_in_use", record="violation")
            session.delete(row)

    def send_notice(self, case_id: UUID, values: Values) -> UUID:
        """Record that materials were handed over; it gets its number and is never undone.

        The receipt is expected after RECEIPT_WORKING_DAYS unless the form names another day.
        Raises InvalidInput; RuleViolation notice_same_remit, notice_without_remit,
        official_involved_use_prosecutor, mission_notice_held.
        """
        self._require("send", "cross_notice", case_id)
        clean = self._validated("cross_notice", values)
        sent_on = self._day(clean["sent_at"])
        due = clean.get("receipt_due") or nth_working_day(
            pack_calendar(self._pack), sent_on, RECEIPT_WORKING_DAYS
        )
        if due < sent_on:
            raise InvalidInput({"receipt_due": "range_reversed"})
        with self._db.write("notice_sent", reversible=False, case_id=case_id) as session:
            check_receiver(session, self._pack, case_id, clean["from_agency"], clean["to_agency"])
            row = CrossNotice(case_id=case_id)
            self._put(row, {**clean, "receipt_due": due})
            row.number = take_number(session, MATERIALS, clean["sent_at"], self._pack.timezone)
            session.add(row)
        return row.id

    def receive_notice(
        self, notice_id: UUID, at: datetime | None, by: str, number: str | None = None
    ) -> None:
        """Record who received the materials and when; irreversible.

        Raises InvalidInput; RuleViolation notice_already_received, notice_received_before_sent,
        person_suspected.
        """
        receiver = said(by, "received_by")
        given = {"received_at": at, "received_by": receiver, "received_number": number}
        clean = self._step("cross_notice", given, tuple(given))
        needed(clean, "received_at")
        case_id = self._require_for("write", CrossNotice, notice_id)
        with self._db.write("notice_received", reversible=False, case_id=case_id) as session:
            row = found(session, CrossNotice, notice_id)
            if row.received_at is not None:
                raise RuleViolation("notice_already_received")
            refuse_suspect(session, case_id, "person_suspected", receiver)
            self._put(row, clean)

    def feedback(self, case_id: UUID, values: Values) -> UUID:
        """Record what a body reported on the result of its branch. Raises InvalidInput."""
        self._require("write", "enforcement_feedback", case_id)
        clean = self._validated("enforcement_feedback", values)
        with self._db.write("enforcement_feedback_given", case_id=case_id) as session:
            row = EnforcementFeedback(case_id=case_id)
            self._put(row, clean)
            session.add(row)
        return row.id
