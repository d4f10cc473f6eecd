"""The return of a child to its own country: every stage a verb with its own rules (domain E2b).

State report to the CMW ¶368 (from here) and ¶292–294 (from abroad); no text sets its limits. Contact
with the other state, the decision and the hand-over are never undone. Contact and hand-over wait
while asylum, statelessness, fear or an official's part hold them, until the supervisor decides.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.act import Act
from models.return_case import ReturnCase, ReturnFollowUp
from services.acts import MISSION_NOTICE
from services.casework import Casework, child_of, found, open_case
from services.consents import suspects_of
from services.errors import InvalidInput, RuleViolation
from services.mission_hold import hold_of, refuse_while_held
from services.return_views import (
    RETURN,
    STAY,
    FollowUpView,
    ReturnView,
    follow_up_view,
    return_view,
)
from services.storage.database import check_version
from services.validation import Values, validated

__all__ = ["CONTACT", "DECISION", "HAND_OVER", "IDENTITY", "TRACING", "ReturnView", "Returns"]

IDENTITY = ("identity_at", "identity_paper", "identity_body")
CONTACT = ("contacted_at", "contact_body", "contact_reference")
TRACING = ("traced_at", "family_found", "tracing", "best_interests")
DECISION = (
    "decided_at", "decision", "decision_reason", "decision_body", "child_heard",
    "not_heard_reason", "child_words", "planned_on", "escort", "travel_paper",
)  # fmt: skip
HAND_OVER = (
    "handed_over_at", "escort", "travel_paper", "received_by", "receiving_body", "receipt_number",
)  # fmt: skip
"""The fields of each stage, in the order of its form."""

_MOMENTS = ("identity_at", "contacted_at", "traced_at", "decided_at", "handed_over_at")
_FIXED_BY_CONTACT = ("direction", "country")
_UNKNOWN = (None, "UNDETERMINED")


class Returns(Casework):
    """Open a return, record its stages, and ask for news after the hand-over."""

    def open(self, case_id: UUID, values: Values) -> UUID:
        """Open a return from the social track; ``opened_at`` defaults to now.

        Needs direction (OUT, IN) and the other country. Raises InvalidInput (``own_country``,
        ``in_future``); RuleViolation case_closed, return_open_already unless the one before ended
        with STAY.
        """
        self._require("write", "return_case", case_id)
        clean = self._validated("return_case", {"opened_at": self._now(), **values})
        self._check_opening(clean)
        with self._db.write("return_opened", case_id=case_id) as session:
            open_case(session, case_id)
            for earlier in _of_case(session, case_id):
                if earlier.decision != STAY:
                    raise RuleViolation("return_open_already")
                if earlier.decided_at is not None and clean["opened_at"] <= earlier.decided_at:
                    raise InvalidInput({"opened_at": "before_earlier_stage"})
            row = ReturnCase(case_id=case_id, **clean)
            session.add(row)
        return row.id

    def change(self, return_id: UUID, values: Values, version: int) -> None:
        """Correct what was written when the return was opened; fields not given stay.

        Raises InvalidInput, Conflict; RuleViolation return_contacted for the direction or the
        country once the other state was contacted.
        """
        case_id = self._require_for("write", ReturnCase, return_id)
        clean = self._validated("return_case", values, partial=True)
        self._check_opening(clean)
        with self._db.write("return_changed", case_id=case_id) as session:
            row = found(session, ReturnCase, return_id)
            check_version(row, version)
            changed = {name for name in clean if clean[name] != getattr(row, name)}
            if row.contacted_at is not None and changed & set(_FIXED_BY_CONTACT):
                raise RuleViolation("return_contacted")
            known = [at for name in _MOMENTS if (at := getattr(row, name)) is not None]
            opened_at = clean.get("opened_at", row.opened_at)
            if opened_at is not None and any(at < opened_at for at in known):
                raise InvalidInput({"opened_at": "after_later_stage"})
            _put(row, clean)

    def establish_identity(self, return_id: UUID, values: Values, version: int) -> None:
        """Record who the child is and of which country (R10); a second time corrects it.

        Fields: IDENTITY; ``identity_at`` defaults to now, ``identity_body`` is needed. Raises
        InvalidInput, Conflict, RuleViolation return_ended.
        """
        case_id = self._require_for("write", ReturnCase, return_id)
        clean = self._stage(IDENTITY, values, ("identity_at", "identity_body"))
        with self._db.write("return_identity_established", case_id=case_id) as session:
            row = self._open_row(session, return_id, version)
            _check_order(row, "identity_at", clean["identity_at"])
            _put(row, clean)

    def contact_state(self, return_id: UUID, values: Values, version: int) -> None:
        """Record the contact with the other state (R20, and N60 alike); irreversible.

        Fields: CONTACT; ``contacted_at`` defaults to now, ``contact_body`` is needed. Raises
        InvalidInput, Conflict; RuleViolation mission_notice_held (details: reasons),
        return_stage_recorded, return_ended.
        """
        case_id = self._require_for("send", ReturnCase, return_id)
        clean = self._stage(CONTACT, values, ("contacted_at", "contact_body"))
        with self._db.write("return_state_contacted", reversible=False, case_id=case_id) as session:
            row = self._open_row(session, return_id, version)
            _once(row.contacted_at)
            refuse_while_held(session, case_id)
            _check_order(row, "contacted_at", clean["contacted_at"])
            _put(row, clean)

    def finish_tracing(self, return_id: UUID, values: Values, version: int) -> None:
        """Record the end of the tracing and what is best for the child (R30).

        Fields: TRACING; needs ``family_found`` and ``best_interests``. A second time corrects it
        until the decision rests on it. Raises InvalidInput, Conflict; RuleViolation
        return_stage_recorded, return_ended.
        """
        case_id = self._require_for("write", ReturnCase, return_id)
        clean = self._stage(TRACING, values, ("traced_at", "family_found", "best_interests"))
        with self._db.write("return_tracing_finished", case_id=case_id) as session:
            row = self._open_row(session, return_id, version)
            _once(row.decided_at)
            _check_order(row, "traced_at", clean["traced_at"])
            _put(row, clean)

    def decide(self, return_id: UUID, values: Values, version: int) -> None:
        """Record the decision, RETURN or STAY (R40); irreversible. STAY ends the return.

        Fields: DECISION; needs the deciding body, a reason, and the child heard or
        ``not_heard_reason``. Raises InvalidInput, Conflict; RuleViolation return_not_traced,
        person_suspected (the escort), return_stage_recorded, return_ended.
        """
        case_id = self._require_for("decide", ReturnCase, return_id)
        needs = ("decided_at", "decision", "decision_reason", "decision_body", "child_heard")
        clean = self._stage(DECISION, values, needs)
        if not clean["child_heard"] and not clean.get("not_heard_reason"):
            raise InvalidInput({"not_heard_reason": "required"})
        planned = clean.get("planned_on")
        if planned is not None and planned < self._day(clean["decided_at"]):
            raise InvalidInput({"planned_on": "before_earlier_stage"})
        with self._db.write("return_decided", reversible=False, case_id=case_id) as session:
            row = self._open_row(session, return_id, version)
            _once(row.decided_at)
            if row.traced_at is None:
                raise RuleViolation("return_not_traced")
            _refuse_suspects(session, case_id, clean.get("escort"))
            _check_order(row, "decided_at", clean["decided_at"])
            _put(row, clean)

    def hand_over(self, return_id: UUID, values: Values, version: int) -> None:
        """Record the hand-over with its receipt (R50, and N70 alike); irreversible.

        Fields: HAND_OVER; needs escort, who received the child and the number of the hand-over
        act. Raises InvalidInput, Conflict; RuleViolation return_not_agreed without a decision
        RETURN, mission_notice_held, person_suspected, return_stage_recorded, return_ended.
        """
        case_id = self._require_for("send", ReturnCase, return_id)
        with self._db.read() as session:
            planned = found(session, ReturnCase, return_id)
            known = {name: getattr(planned, name) for name in ("escort", "travel_paper")}
        needs = ("handed_over_at", "escort", "received_by", "receipt_number")
        clean = self._stage(HAND_OVER, {**known, **values}, needs)
        with self._db.write("return_handed_over", reversible=False, case_id=case_id) as session:
            row = self._open_row(session, return_id, version)
            _once(row.handed_over_at)
            if row.decision != RETURN:
                raise RuleViolation("return_not_agreed")
            refuse_while_held(session, case_id)
            _refuse_suspects(
                session, case_id, clean["escort"], clean["received_by"], clean.get("receiving_body")
            )
            _check_order(row, "handed_over_at", clean["handed_over_at"])
            _put(row, clean)

    def follow_up(self, case_id: UUID, values: Values) -> UUID:
        """Record news of the child after the hand-over; ``asked_at`` defaults to now.

        Raises InvalidInput, RuleViolation return_not_handed_over.
        """
        self._require("write", "return_follow_up", case_id)
        clean = self._validated("return_follow_up", {"asked_at": self._now(), **values})
        self._not_ahead(clean["asked_at"], "asked_at")
        with self._db.write("return_followed_up", case_id=case_id) as session:
            moments = [row.handed_over_at for row in _of_case(session, case_id)]
            handed_over = max((at for at in moments if at is not None), default=None)
            if handed_over is None:
                raise RuleViolation("return_not_handed_over")
            if clean["asked_at"] < handed_over:
                raise InvalidInput({"asked_at": "before_earlier_stage"})
            news = ReturnFollowUp(case_id=case_id, **clean)
            session.add(news)
        return news.id

    def of_case(self, case_id: UUID) -> tuple[ReturnView, ...]:
        """Every return of the child, the newest first, with the state of each stage."""
        self._require("read", "return_case", case_id)
        with self._db.read() as session:
            hold = hold_of(session, case_id)
            notice_at = _notice_at(session, case_id)
            return tuple(
                return_view(row, hold, notice_at) for row in reversed(_of_case(session, case_id))
            )

    def follow_ups(self, case_id: UUID) -> tuple[FollowUpView, ...]:
        """The news of the child after the hand-over, the newest first."""
        self._require("read", "return_follow_up", case_id)
        query = select(ReturnFollowUp).where(ReturnFollowUp.case_id == case_id)
        with self._db.read() as session:
            rows = session.exec(query.order_by(col(ReturnFollowUp.asked_at).desc()))
            return tuple(follow_up_view(row) for row in rows)

    def may_concern(self, case_id: UUID) -> bool:
        """Whether a screen offers the return by itself: one is open, or the child is known to be
        of another country. A return can be opened for any other child too (from abroad), but
        nowhere in a country whose pack has no steps for it."""
        self._require("read", "return_case", case_id)
        if self._pack.step_of("return_identity") is None:
            return False
        with self._db.read() as session:
            citizenship = child_of(session, case_id).citizenship
            foreign = citizenship not in (*_UNKNOWN, self._pack.code.upper())
            return foreign or bool(_of_case(session, case_id))

    def _stage(
        self, names: Collection[str], values: Values, needed: Sequence[str]
    ) -> dict[str, Any]:
        """The checked values of one stage; its moment, the first name, defaults to now."""
        at = next(iter(names))
        given = {at: self._now(), **values}
        strange = {name: "unknown_field" for name in given if name not in names}
        if strange:
            raise InvalidInput(strange)
        clean = validated("return_case", given, self._pack, True, now=self._now())
        missing = {name: "required" for name in needed if clean.get(name) is None}
        if missing:
            raise InvalidInput(missing)
        self._not_ahead(clean[at], at)
        return clean

    def _check_opening(self, clean: Values) -> None:
        if clean.get("country") == self._pack.code.upper():
            raise InvalidInput({"country": "own_country"})
        self._not_ahead(clean.get("opened_at"), "opened_at")

    def _open_row(self, session: Session, return_id: UUID, version: int) -> ReturnCase:
        """The return, while it goes on. Raises NotFound, Conflict, RuleViolation return_ended."""
        row = found(session, ReturnCase, return_id)
        check_version(row, version)
        if row.decision == STAY:
            raise RuleViolation("return_ended")
        return row


def _of_case(session: Session, case_id: UUID) -> list[ReturnCase]:
    query = select(ReturnCase).where(ReturnCase.case_id == case_id)
    return list(session.exec(query.order_by(col(ReturnCase.opened_at))))


def _notice_at(session: Session, case_id: UUID) -> datetime | None:
    """When the mission of the child's country was notified in the referral mechanism (N60)."""
    query = select(Act.happened_at).where(
        Act.case_id == case_id, Act.kind == MISSION_NOTICE, col(Act.withdrawn_at).is_(None)
    )
    return min((at for at in session.exec(query) if at is not None), default=None)


def _check_order(row: ReturnCase, name: str, at: datetime) -> None:
    """Nothing before the opening, the decision after the tracing, the hand-over after all.

    Identity, contact and tracing may come in any order: life does.
    """
    later = {"decided_at": ("traced_at",), "handed_over_at": _MOMENTS[:-1]}
    earlier = [row.opened_at, *(getattr(row, one) for one in later.get(name, ()))]
    if any(moment is not None and at < moment for moment in earlier):
        raise InvalidInput({name: "before_earlier_stage"})
    if row.handed_over_at is not None and at > row.handed_over_at:
        raise InvalidInput({name: "after_later_stage"})


def _once(recorded: datetime | None) -> None:
    if recorded is not None:
        raise RuleViolation("return_stage_recorded")


def _refuse_suspects(session: Session, case_id: UUID, *names: str | None) -> None:
    """Nobody under suspicion escorts or receives the child (do-no-harm 3)."""
    suspects = suspects_of(session, case_id)
    if any(suspects.named_in(name) for name in names):
        raise RuleViolation("person_suspected")


def _put(row: ReturnCase, clean: Values) -> None:
    for name, value in clean.items():
        setattr(row, name, value)
