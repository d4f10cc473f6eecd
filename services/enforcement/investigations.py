"""Checks, investigations, the prosecutor's review and the verdict (CPC 153, 159, 162).

Nothing is overwritten: an investigation that the prosecutor reopens is a new record.
"""

from datetime import date, datetime
from uuid import UUID

from sqlmodel import Session, col, select

from models.enforcement import Investigation, InvestigationReview
from services.casework import found, said
from services.enforcement.rules import CHARGED, REOPENED
from services.enforcement.work import EnforcementWork, needed, refuse_suspect
from services.errors import InvalidInput, RuleViolation
from services.validation import Values

OPENING = ("opened_at", "number", "gravity")
_END = ("ended_at", "outcome", "outcome_reason")
_VERDICT = ("verdict_at", "verdict", "compensation_som")
_DECISION = ("decided_at", "outcome", "reason")
_CARRIED = ("agency", "articles", "suspect", "investigator", "check_number", "gravity", "number")


class InvestigationVerbs(EnforcementWork):
    """What police, prosecutor and court decided is never undone."""

    def start_check(self, case_id: UUID, values: Values) -> UUID:
        """Record that a pre-investigation check began. Raises InvalidInput, RuleViolation
        person_suspected."""
        self._require("write", "investigation", case_id)
        clean = self._validated("investigation", values)
        with self._db.write("check_started", case_id=case_id) as session:
            refuse_suspect(session, case_id, "person_suspected", clean.get("investigator"))
            row = Investigation(case_id=case_id)
            self._put(row, clean)
            session.add(row)
        return row.id

    def extend_check(self, investigation_id: UUID, at: datetime | None) -> None:
        """Record that the check was extended, once, to 20 days (CPC 153.3).

        Irreversible. Raises InvalidInput; RuleViolation check_already_decided,
        check_already_extended, check_extended_before_begun.
        """
        clean = self._step("investigation", {"check_extended_at": at}, ("check_extended_at",))
        needed(clean, "check_extended_at")
        case_id = self._require_for("write", Investigation, investigation_id)
        with self._db.write("check_extended", reversible=False, case_id=case_id) as session:
            row = _running_check(session, investigation_id)
            if row.check_extended_at is not None:
                raise RuleViolation("check_already_extended")
            self._put(row, clean)

    def refuse_investigation(
        self, investigation_id: UUID, at: datetime | None, reason: str
    ) -> None:
        """Record that no investigation was opened, with the reason given; irreversible.

        Raises InvalidInput; RuleViolation check_already_decided, check_decided_before_begun.
        """
        given = {"refused_at": at, "refusal_reason": said(reason, "refusal_reason")}
        clean = self._step("investigation", given, tuple(given))
        needed(clean, "refused_at")
        case_id = self._require_for("decide", Investigation, investigation_id)
        with self._db.write("investigation_refused", reversible=False, case_id=case_id) as session:
            self._put(_running_check(session, investigation_id), clean)

    def open_investigation(self, investigation_id: UUID, values: Values) -> None:
        """Record that an investigation was opened: ``opened_at``, ``number``, ``gravity``;
        irreversible.

        While the gravity is not known the shorter limit counts (CPC 162). Raises InvalidInput;
        RuleViolation check_already_decided, check_decided_before_begun.
        """
        clean = self._step("investigation", values, OPENING)
        needed(clean, "opened_at")
        case_id = self._require_for("decide", Investigation, investigation_id)
        with self._db.write("investigation_opened", reversible=False, case_id=case_id) as session:
            self._put(_running_check(session, investigation_id), clean)

    def extend_investigation(self, investigation_id: UUID, until: date | None) -> None:
        """Record that the investigation was extended until a day (CPC 162: 4, 6 or 9 months).

        Irreversible. Raises InvalidInput (not later than the extension before); RuleViolation
        investigation_not_open, investigation_extended_before_opened.
        """
        clean = self._step("investigation", {"extended_until": until}, ("extended_until",))
        needed(clean, "extended_until")
        case_id = self._require_for("write", Investigation, investigation_id)
        with self._db.write("investigation_extended", reversible=False, case_id=case_id) as session:
            row = _open(session, investigation_id)
            if row.extended_until is not None and clean["extended_until"] <= row.extended_until:
                raise InvalidInput({"extended_until": "not_later"})
            self._put(row, {**clean, "extended_at": self._now()})

    def end_investigation(self, investigation_id: UUID, values: Values) -> None:
        """Record how the investigation ended: ``ended_at``, ``outcome``, ``outcome_reason``;
        irreversible.

        Raises InvalidInput; RuleViolation investigation_not_open,
        investigation_ended_before_opened.
        """
        clean = self._step("investigation", values, _END)
        needed(clean, "ended_at", "outcome")
        case_id = self._require_for("decide", Investigation, investigation_id)
        with self._db.write("investigation_ended", reversible=False, case_id=case_id) as session:
            self._put(_open(session, investigation_id), clean)

    def verdict(self, investigation_id: UUID, values: Values) -> None:
        """Record the verdict: ``verdict_at``, ``verdict``, ``compensation_som``; irreversible.

        Raises InvalidInput; RuleViolation no_charge_sent, verdict_already_given,
        verdict_before_charge.
        """
        clean = self._step("investigation", values, _VERDICT)
        needed(clean, "verdict_at", "verdict")
        case_id = self._require_for("decide", Investigation, investigation_id)
        with self._db.write("verdict_recorded", reversible=False, case_id=case_id) as session:
            row = found(session, Investigation, investigation_id)
            if row.outcome != CHARGED:
                raise RuleViolation("no_charge_sent")
            if row.verdict_at is not None:
                raise RuleViolation("verdict_already_given")
            self._put(row, clean)

    def ask_review(self, investigation_id: UUID, values: Values) -> UUID:
        """Record that the prosecutor was asked to review a refused or closed investigation.

        Raises InvalidInput; RuleViolation nothing_to_review, review_waits_already,
        investigation_reopened, review_asked_before_end.
        """
        clean = self._validated("investigation_review", values)
        case_id = self._require_for("write", Investigation, investigation_id)
        with self._db.write("review_asked", case_id=case_id) as session:
            check_reviewable(session, found(session, Investigation, investigation_id), clean)
            row = InvestigationReview(case_id=case_id, investigation_id=investigation_id)
            self._put(row, clean)
            session.add(row)
        return row.id

    def decide_review(self, review_id: UUID, values: Values) -> UUID | None:
        """Record the prosecutor's decision: ``decided_at``, ``outcome``, ``reason``; irreversible.

        REOPENED opens a new investigation that names the old one, and returns its id. Raises
        InvalidInput; RuleViolation review_already_decided, review_decided_before_asked.
        """
        clean = self._step("investigation_review", values, _DECISION)
        needed(clean, "decided_at", "outcome")
        case_id = self._require_for("decide", InvestigationReview, review_id)
        with self._db.write("review_decided", reversible=False, case_id=case_id) as session:
            review = found(session, InvestigationReview, review_id)
            if review.decided_at is not None:
                raise RuleViolation("review_already_decided")
            self._put(review, clean)
            if review.outcome != REOPENED:
                return None
            old = found(session, Investigation, review.investigation_id)
            new = Investigation(
                case_id=case_id,
                previous_id=old.id,
                opened_at=review.decided_at,
                **{name: getattr(old, name) for name in _CARRIED},
            )
            session.add(new)
        return new.id


def ended_at(row: Investigation) -> datetime | None:
    """When a check was refused or an investigation ended without a charge; else None."""
    if row.refused_at is not None:
        return row.refused_at
    return row.ended_at if row.outcome != CHARGED else None


def check_reviewable(session: Session, row: Investigation, values: Values) -> None:
    """Whether the prosecutor can be asked: refused or closed, not reopened, no review waiting."""
    end = ended_at(row)
    if end is None:
        raise RuleViolation("nothing_to_review")
    if values["asked_at"] < end.replace(second=0, microsecond=0):
        raise RuleViolation("review_asked_before_end")
    followers = select(Investigation.id).where(Investigation.previous_id == row.id)
    if session.exec(followers).first() is not None:
        raise RuleViolation("investigation_reopened")
    waiting = select(InvestigationReview.id).where(
        InvestigationReview.investigation_id == row.id,
        col(InvestigationReview.decided_at).is_(None),
    )
    if session.exec(waiting).first() is not None:
        raise RuleViolation("review_waits_already")


def _running_check(session: Session, investigation_id: UUID) -> Investigation:
    row = found(session, Investigation, investigation_id)
    if row.opened_at is not None or row.refused_at is not None:
        raise RuleViolation("check_already_decided")
    return row


def _open(session: Session, investigation_id: UUID) -> Investigation:
    row = found(session, Investigation, investigation_id)
    if row.opened_at is None or row.ended_at is not None:
        raise RuleViolation("investigation_not_open")
    return row
