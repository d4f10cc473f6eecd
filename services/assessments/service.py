"""The verbs of an assessment: begin, fill in, finish, revise, resume, put off.

Code on Children 33 and 36; the trauma pause is do-no-harm rule 10: a deadline forces no questions.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.assessment import Assessment, AssessmentDomain
from models.case import Case
from services.acts import POSTPONED, new_act
from services.approval_rules import ApprovalState, is_approved, refuse_frozen, state_in
from services.assessments.talk import is_stopped, stopping_act
from services.assessments.views import AssessmentView, assessment_view, domains_of
from services.casework import Casework, family_of, found, open_case
from services.consents import suspects_of
from services.errors import InvalidInput, RuleViolation
from services.packs.model import Pack
from services.storage.database import check_version, raise_version
from services.validation import Values

_KEPT = ("kind", "risk", "risk_reason", "situation", "child_words", "earlier_account")
"""What a new version takes over; where and with whom the child talks is its own."""

_DOMAIN_FIELDS = ("domain", "score", "evidence", "source", "child_words")


class Assessments(Casework):
    """Initial and comprehensive assessments of one case."""

    def start(self, case_id: UUID, values: Values) -> UUID:
        """Begin an assessment; the risk may follow later.

        ``values`` may hold ``supporter_id``, the family member beside the child. Raises
        RuleViolation supporter_suspected, supporter_not_of_family or interviewer_suspected.
        """
        self._require("write", "assessment", case_id)
        clean = self._unfinished(values)
        if clean.get("kind") is None:
            raise InvalidInput({"kind": "required"})
        clean.setdefault("started_at", self._now())
        with self._db.write("assessment_started", case_id=case_id) as session:
            open_case(session, case_id)
            _check_people(session, case_id, clean)
            number = _next_revision(session, case_id, clean["kind"])
            assessment = Assessment(case_id=case_id, revision=number, **clean)
            session.add(assessment)
        return assessment.id

    def save(
        self, assessment_id: UUID, values: Values, domains: Sequence[Values], version: int
    ) -> None:
        """Save what is known so far. Each entry of ``domains`` names its ``domain``.

        A domain that is not in ``domains`` stays as it is. A stop because of distress puts the
        step off in the same write. One that the supervisor returned stays finished, so it is
        checked as at its end. Raises InvalidInput, Conflict, RuleViolation assessment_done,
        approval_waiting, approved_frozen, supporter_suspected …
        """
        case_id = self._require_for("write", Assessment, assessment_id)
        clean = self._unfinished(values)
        rows = [self._domain(entry) for entry in domains]
        with self._db.write("assessment_saved", case_id=case_id) as session:
            assessment = _open(session, assessment_id)
            check_version(assessment, version)
            _check_people(session, case_id, clean)
            pack = self._pack_of(session, case_id)
            act = stopping_act(pack, assessment, clean, self._now())
            if act is not None:
                session.add(act)
            for name, value in clean.items():
                setattr(assessment, name, value)
            if _put_domains(session, assessment, rows):
                raise_version(assessment)
            if assessment.done_at is not None:
                _settle(session, assessment)

    def finish(self, assessment_id: UUID, at: datetime | None = None) -> None:
        """Close an assessment: its risk becomes the risk of the case in the same write.

        Raises InvalidInput (``risk`` or its reasons missing, no domain scored, a moment still to
        come), RuleViolation assessment_done, finished_before_started or assessment_stopped (the
        talk was stopped at distress and not resumed).
        """
        case_id = self._require_for("write", Assessment, assessment_id)
        self._not_ahead(at, "done_at")
        moment = at or self._now()
        with self._db.write("assessment_finished", case_id=case_id) as session:
            assessment = _open(session, assessment_id)
            if assessment.done_at is not None:
                raise RuleViolation("assessment_done")
            if is_stopped(assessment):
                raise RuleViolation("assessment_stopped")
            if assessment.started_at is not None and moment < assessment.started_at:
                raise RuleViolation("finished_before_started")
            assessment.done_at = moment
            _settle(session, assessment)

    def resume(self, assessment_id: UUID, version: int, at: datetime | None = None) -> None:
        """Record that a talk stopped at distress goes on. Raises RuleViolation
        assessment_not_stopped, Conflict."""
        case_id = self._require_for("write", Assessment, assessment_id)
        self._not_ahead(at, "resumed_at")
        with self._db.write("talk_resumed", case_id=case_id) as session:
            assessment = _open(session, assessment_id)
            check_version(assessment, version)
            if not is_stopped(assessment):
                raise RuleViolation("assessment_not_stopped")
            assessment.resumed_at = at or self._now()

    def revise(self, assessment_id: UUID) -> UUID:
        """Begin a new version from a finished one: its risk, situation and domains go along.

        Returns the new one's id; the old one stays readable. Raises RuleViolation
        approval_waiting, or assessment_in_work while one of this kind can still be changed.
        """
        case_id = self._require_for("write", Assessment, assessment_id)
        with self._db.write("assessment_revised", case_id=case_id) as session:
            open_case(session, case_id)
            old = found(session, Assessment, assessment_id)
            if not is_approved(session, old.id):
                refuse_frozen(session, old.id)
            if _in_work(session, case_id, old.kind or ""):
                raise RuleViolation("assessment_in_work")
            number = _next_revision(session, case_id, old.kind or "")
            kept = {name: getattr(old, name) for name in _KEPT}
            fresh = Assessment(case_id=case_id, revision=number, started_at=self._now(), **kept)
            session.add(fresh)
            session.flush()
            rows = domains_of(session, old.id)
            copies = [{name: getattr(row, name) for name in _DOMAIN_FIELDS} for row in rows]
            _put_domains(session, fresh, copies)
        return fresh.id

    def postpone(
        self, case_id: UUID, step: str, reason: str, next_on: date, at: datetime | None = None
    ) -> UUID:
        """Put a step off because the child is not ready: with a reason and a next date.

        Raises InvalidInput without them or when the next date is not ahead.
        """
        values = {
            "step": step,
            "reason": reason,
            "next_on": next_on,
            "happened_at": at or self._now(),
        }
        self._require("write", "act", case_id)
        pack = self._case_pack(case_id)
        act = new_act(pack, case_id, POSTPONED, self._validated_act(pack, values))
        with self._db.write("step_postponed", case_id=case_id) as session:
            session.add(act)
        return act.id

    def view(self, assessment_id: UUID) -> AssessmentView:
        """One assessment. Raises NotFound."""
        self._require_for("read", Assessment, assessment_id)
        with self._db.read() as session:
            return assessment_view(session, found(session, Assessment, assessment_id), self._pack)

    def of_case(self, case_id: UUID) -> tuple[AssessmentView, ...]:
        """Every assessment of a case, newest first."""
        self._require("read", "assessment", case_id)
        query = select(Assessment).where(Assessment.case_id == case_id)
        newest = (col(Assessment.started_at).desc(), col(Assessment.revision).desc())
        with self._db.read() as session:
            rows = session.exec(query.order_by(*newest)).all()
            return tuple(assessment_view(session, row, self._pack) for row in rows)

    def _unfinished(self, values: Values) -> dict[str, Any]:
        """The values as far as they are known: nothing but the kind is asked before the end."""
        given = {name: value for name, value in values.items() if (name, value) != ("risk", None)}
        clean = self._validated("assessment", given, also=("supporter_id",), partial=True)
        return clean | {"risk": values["risk"]} if "risk" in values else clean

    def _domain(self, values: Values) -> dict[str, Any]:
        return self._validated("assessment_domain", values)

    def _validated_act(self, pack: Pack, values: Values) -> dict[str, Any]:
        known = {"kind": POSTPONED, **values}
        return self._validated("act", known, also=("step",), pack=pack)


def _open(session: Session, assessment_id: UUID) -> Assessment:
    """An assessment that may be changed: not finished yet, or returned by the supervisor; of a case
    that is open, because it sets the risk."""
    assessment = found(session, Assessment, assessment_id)
    open_case(session, assessment.case_id)
    state = refuse_frozen(session, assessment_id)
    if assessment.done_at is not None and state is not ApprovalState.RETURNED:
        raise RuleViolation("assessment_done")
    return assessment


def _in_work(session: Session, case_id: UUID, kind: str) -> bool:
    """Whether an assessment of this kind can still be changed."""
    query = select(Assessment).where(Assessment.case_id == case_id, Assessment.kind == kind)
    for assessment in session.exec(query).all():
        if assessment.done_at is None:
            return True
        if state_in(session, assessment.id) is ApprovalState.RETURNED:
            return True
    return False


def _next_revision(session: Session, case_id: UUID, kind: str) -> int:
    query = select(Assessment.revision).where(
        Assessment.case_id == case_id, Assessment.kind == kind
    )
    return max(session.exec(query).all(), default=0) + 1


def _settle(session: Session, assessment: Assessment) -> None:
    """Check what an end needs, and make its risk the risk of the case, unless a later assessment
    has spoken of it. Raises InvalidInput."""
    missing = {
        name: "required" for name in ("risk", "risk_reason") if getattr(assessment, name) is None
    }
    session.flush()
    if not any(row.score is not None for row in domains_of(session, assessment.id)):
        missing["domains"] = "required"
    if missing:
        raise InvalidInput(missing)
    later = select(Assessment.id).where(
        Assessment.case_id == assessment.case_id, col(Assessment.done_at) > assessment.done_at
    )
    if session.exec(later).first() is not None:
        return
    case = found(session, Case, assessment.case_id)
    case.risk = assessment.risk
    case.risk_reason = assessment.risk_reason


def _check_people(session: Session, case_id: UUID, values: Mapping[str, Any]) -> None:
    """The adult beside the child, and who talks with it, may not be under suspicion."""
    suspects = suspects_of(session, case_id)
    supporter = values.get("supporter_id")
    if supporter is not None:
        if supporter not in {member.id for member in family_of(session, case_id)}:
            raise RuleViolation("supporter_not_of_family")
        if supporter in suspects.ids:
            raise RuleViolation("supporter_suspected")
    if suspects.named_in(values.get("interviewer")):
        raise RuleViolation("interviewer_suspected")


def _put_domains(
    session: Session, assessment: Assessment, rows: Iterable[Mapping[str, Any]]
) -> bool:
    """Store what was found in each domain; whether anything is new."""
    stored = {row.domain: row for row in domains_of(session, assessment.id)}
    changed = False
    for values in rows:
        row = stored.get(values["domain"])
        if row is None:
            session.add(
                AssessmentDomain(case_id=assessment.case_id, assessment_id=assessment.id, **values)
            )
            changed = True
            continue
        for name, value in values.items():
            changed = changed or getattr(row, name) != value
            setattr(row, name, value)
    return changed
