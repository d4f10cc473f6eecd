"""Outcomes: recorded by one person, verified by another; only then do they count (domain D)."""

from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.closure import Outcome
from models.fields import fields_of
from models.plan import Goal
from models.user import User
from services.casework import Casework, found
from services.closures.views import OutcomeView, outcome_state
from services.consents import suspects_of
from services.errors import InvalidInput, RuleViolation
from services.packs.model import Pack
from services.packs.tracks import OTHERWISE
from services.storage.database import check_version
from services.validation import Values

_CHECKED = (
    "verified_at",
    "confirmed",
    "method",
    "verifier",
    "verifier_agency",
    "verification_note",
)


class Outcomes(Casework):
    """What was reached for a child, and who has seen that it was."""

    def record(self, case_id: UUID, values: Values) -> UUID:
        """Record an outcome; it does not count before a second person has verified it.

        ``values`` may hold ``goal_id``. Raises InvalidInput (``in_future``), RuleViolation
        goal_of_other_case.
        """
        self._require("write", "outcome", case_id)
        clean = self._cleaned(values)
        with self._db.write("outcome_recorded", case_id=case_id) as session:
            _check_goal(session, case_id, clean)
            outcome = Outcome(case_id=case_id, recorded_by=self._who(), **clean)
            session.add(outcome)
        return outcome.id

    def change(self, outcome_id: UUID, values: Values, version: int) -> None:
        """Correct an outcome until it is verified; who corrects it cannot verify it either.

        Raises InvalidInput, Conflict, RuleViolation outcome_verified.
        """
        case_id = self._require_for("write", Outcome, outcome_id)
        clean = self._cleaned(values)
        with self._db.write("outcome_changed", case_id=case_id) as session:
            outcome = _unverified(session, outcome_id)
            check_version(outcome, version)
            _check_goal(session, case_id, clean)
            for name, value in clean.items():
                setattr(outcome, name, value)

    def remove(self, outcome_id: UUID) -> None:
        """Remove an outcome that nobody has verified; can be undone. RuleViolation
        outcome_verified."""
        case_id = self._require_for("write", Outcome, outcome_id)
        with self._db.write("outcome_removed", case_id=case_id) as session:
            session.delete(_unverified(session, outcome_id))

    def verify(self, outcome_id: UUID, values: Values) -> None:
        """Say that a second person has checked an outcome, and what the check showed; irreversible.

        ``values``: verified_at (now, if absent), confirmed and method (required), verifier,
        verifier_agency, verification_note. The second person is whoever is signed in, or a
        person of another body who is named. Raises InvalidInput, RuleViolation outcome_verified,
        outcome_same_person, verified_before_reached, person_suspected.
        """
        case_id = self._require_for("write", Outcome, outcome_id)
        clean = self._checked(values)
        with self._db.write("outcome_verified", reversible=False, case_id=case_id) as session:
            outcome = _unverified(session, outcome_id)
            if suspects_of(session, case_id).named_in(clean.get("verifier")):
                raise RuleViolation("person_suspected")
            outside = _is_outside(self._pack_of(session, case_id), clean)
            if not outside and self._who() in _writers(outcome):
                raise RuleViolation("outcome_same_person")
            if outcome.reached_on and self._day(clean["verified_at"]) < outcome.reached_on:
                raise RuleViolation("verified_before_reached")
            for name, value in clean.items():
                setattr(outcome, name, value)
            outcome.verified_by = None if outside else self._who()

    def of_case(self, case_id: UUID) -> tuple[OutcomeView, ...]:
        """Every outcome of a case, the newest first."""
        self._require("read", "outcome", case_id)
        with self._db.read() as session:
            query = select(Outcome).where(Outcome.case_id == case_id)
            query = query.order_by(col(Outcome.reached_on).desc(), col(Outcome.created_at).desc())
            return tuple(_view(session, outcome) for outcome in session.exec(query))

    def can_verify(self, outcome: OutcomeView) -> bool:
        """Whether the person who is signed in may verify it without naming an outside verifier."""
        return self._who() not in outcome.writers

    def _who(self) -> UUID | None:
        actor = self._actor()
        return actor.id if actor is not None else None

    def _cleaned(self, values: Values) -> dict[str, Any]:
        clean = self._validated("outcome", values, also=("goal_id",))
        self._not_ahead(clean.get("reached_on"), "reached_on")
        return clean

    def _checked(self, values: Values) -> dict[str, Any]:
        strange = {name: "unknown_field" for name in values if name not in _CHECKED}
        if strange:
            raise InvalidInput(strange)
        clean = self._validated("outcome", values, also=_CHECKED, partial=True)
        clean["verified_at"] = clean.get("verified_at") or self._now()
        missing = {n: "required" for n in ("confirmed", "method") if clean.get(n) is None}
        if clean.get("verifier") and not clean.get("verifier_agency"):
            missing["verifier_agency"] = "required"
        if missing:
            raise InvalidInput(missing)
        self._not_ahead(clean["verified_at"], "verified_at")
        return clean


def own_bodies(pack: Pack) -> frozenset[str]:
    """The body whose office this is: the one the pathway makes responsible for the closing; where
    it has no such step, the one that counts as having found the child when the channel says none."""
    closing = frozenset(step.responsible for step in pack.steps.values() if step.form == "closure")
    return closing or frozenset(track.detectors.get(OTHERWISE, "") for track in pack.tracks)


def _is_outside(pack: Pack, clean: dict[str, Any]) -> bool:
    agency = clean.get("verifier_agency")
    return bool(clean.get("verifier")) and bool(agency) and agency not in own_bodies(pack)


def _writers(outcome: Outcome) -> frozenset[UUID | None]:
    """Who wrote this outcome down or corrected it; nobody signed in is never a second person."""
    return frozenset({None, outcome.recorded_by, outcome.created_by, outcome.changed_by})


def _unverified(session: Session, outcome_id: UUID) -> Outcome:
    outcome = found(session, Outcome, outcome_id)
    if outcome.verified_at is not None:
        raise RuleViolation("outcome_verified")
    return outcome


def _check_goal(session: Session, case_id: UUID, clean: dict[str, Any]) -> None:
    goal_id = clean.get("goal_id")
    if goal_id is not None and found(session, Goal, goal_id).case_id != case_id:
        raise RuleViolation("goal_of_other_case")


def _view(session: Session, outcome: Outcome) -> OutcomeView:
    goal = session.get(Goal, outcome.goal_id) if outcome.goal_id else None
    names = [name for name, spec in fields_of("outcome").items() if spec.in_form]
    return OutcomeView(
        id=outcome.id,
        version=outcome.version,
        case_id=outcome.case_id,
        state=outcome_state(outcome),
        values={name: getattr(outcome, name) for name in names},
        goal_id=outcome.goal_id,
        goal=(goal.text or "") if goal is not None else "",
        writers=_writers(outcome),
        recorded_by=person_name(session, outcome.recorded_by),
        verified_at=outcome.verified_at,
        verified_by=person_name(session, outcome.verified_by),
        verifier=outcome.verifier,
        verifier_agency=outcome.verifier_agency,
        method=outcome.method,
        verification_note=outcome.verification_note,
    )


def person_name(session: Session, user_id: UUID | None) -> str:
    """The name of a person of the office; empty where it is not known."""
    user = session.get(User, user_id) if user_id is not None else None
    return user.name if user is not None else ""
