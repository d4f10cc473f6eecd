"""Assessments of need: begun, filled in domain by domain, finished, or put off for the child's sake.

Code on Children 33 and 36; the trauma pause is do-no-harm rule 10: a deadline forces no questions.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.assessment import Assessment, AssessmentDomain
from models.case import Case
from models.fields import fields_of
from services.acts import POSTPONED, new_act
from services.casework import Casework, family_of, found
from services.consents import suspects_of
from services.errors import InvalidInput, RuleViolation
from services.storage.database import check_version
from services.validation import Values


@dataclass(frozen=True, slots=True)
class DomainView:
    """One domain: ``score`` 0 (no concern) to 3 (acute), None while not looked at."""

    domain: str
    score: int | None
    evidence: str | None
    source: str | None
    child_words: str | None


@dataclass(frozen=True, slots=True)
class AssessmentView:
    """One assessment with its domains in the order of the pack; ``values`` are its form fields."""

    id: UUID
    version: int
    case_id: UUID
    kind: str
    supporter_id: UUID | None
    done_at: datetime | None
    values: Mapping[str, Any]
    domains: tuple[DomainView, ...]

    @property
    def is_done(self) -> bool:
        """Whether it is finished, and so no longer changed."""
        return self.done_at is not None


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
            _check_people(session, case_id, clean)
            assessment = Assessment(case_id=case_id, **clean)
            session.add(assessment)
        return assessment.id

    def save(
        self,
        assessment_id: UUID,
        values: Values,
        domains: Sequence[Values] = (),
        version: int | None = None,
    ) -> None:
        """Save what is known so far. Each entry of ``domains`` names its ``domain``.

        A domain that is not in ``domains`` stays as it is. Raises InvalidInput, Conflict,
        RuleViolation assessment_done, supporter_suspected …
        """
        case_id = self._require_for("write", Assessment, assessment_id)
        clean = self._unfinished(values)
        rows = [self._domain(entry) for entry in domains]
        with self._db.write("assessment_saved", case_id=case_id) as session:
            assessment = _open(session, assessment_id)
            if version is not None:
                check_version(assessment, version)
            _check_people(session, case_id, clean)
            for name, value in clean.items():
                setattr(assessment, name, value)
            _put_domains(session, assessment, rows)

    def finish(self, assessment_id: UUID, at: datetime | None = None) -> None:
        """Close an assessment: its risk becomes the risk of the case in the same write.

        Raises InvalidInput (``risk`` or its reasons missing, no domain scored), RuleViolation
        assessment_done or finished_before_started.
        """
        case_id = self._require_for("write", Assessment, assessment_id)
        moment = at or self._now()
        with self._db.write("assessment_finished", case_id=case_id) as session:
            assessment = _open(session, assessment_id)
            missing = {
                name: "required"
                for name in ("risk", "risk_reason")
                if getattr(assessment, name) is None
            }
            scored = any(row.score is not None for row in _domains(session, assessment_id))
            if not scored:
                missing["domains"] = "required"
            if missing:
                raise InvalidInput(missing)
            if assessment.started_at is not None and moment < assessment.started_at:
                raise RuleViolation("finished_before_started")
            assessment.done_at = moment
            case = found(session, Case, case_id)
            case.risk = assessment.risk
            case.risk_reason = assessment.risk_reason

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
        act = new_act(self._pack, case_id, POSTPONED, self._validated_act(values))
        with self._db.write("step_postponed", case_id=case_id) as session:
            session.add(act)
        return act.id

    def view(self, assessment_id: UUID) -> AssessmentView:
        """One assessment. Raises NotFound."""
        self._require_for("read", Assessment, assessment_id)
        with self._db.read() as session:
            return self._view(session, found(session, Assessment, assessment_id))

    def of_case(self, case_id: UUID) -> tuple[AssessmentView, ...]:
        """Every assessment of a case, newest first."""
        self._require("read", "assessment", case_id)
        query = select(Assessment).where(Assessment.case_id == case_id)
        with self._db.read() as session:
            rows = session.exec(query.order_by(col(Assessment.started_at).desc())).all()
            return tuple(self._view(session, row) for row in rows)

    def _unfinished(self, values: Values) -> dict[str, Any]:
        """The values as far as they are known: nothing but the kind is asked before the end."""
        given = {name: value for name, value in values.items() if (name, value) != ("risk", None)}
        clean = self._validated("assessment", given, also=("supporter_id",), partial=True)
        return clean | {"risk": values["risk"]} if "risk" in values else clean

    def _domain(self, values: Values) -> dict[str, Any]:
        return self._validated("assessment_domain", values)

    def _validated_act(self, values: Values) -> dict[str, Any]:
        known = {"kind": POSTPONED, **values}
        return self._validated("act", known, also=("step",))

    def _view(self, session: Session, assessment: Assessment) -> AssessmentView:
        order = {code: place for place, code in enumerate(self._pack.lists.get("domain", {}))}
        rows = sorted(
            _domains(session, assessment.id), key=lambda row: order.get(row.domain or "", 99)
        )
        names = [name for name, spec in fields_of("assessment").items() if spec.in_form]
        return AssessmentView(
            id=assessment.id,
            version=assessment.version,
            case_id=assessment.case_id,
            kind=assessment.kind or "",
            supporter_id=assessment.supporter_id,
            done_at=assessment.done_at,
            values={name: getattr(assessment, name) for name in names},
            domains=tuple(
                DomainView(row.domain or "", row.score, row.evidence, row.source, row.child_words)
                for row in rows
            ),
        )


def _open(session: Session, assessment_id: UUID) -> Assessment:
    assessment = found(session, Assessment, assessment_id)
    if assessment.done_at is not None:
        raise RuleViolation("assessment_done")
    return assessment


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


def _domains(session: Session, assessment_id: UUID) -> Sequence[AssessmentDomain]:
    query = select(AssessmentDomain).where(AssessmentDomain.assessment_id == assessment_id)
    return session.exec(query).all()


def _put_domains(
    session: Session, assessment: Assessment, rows: Iterable[Mapping[str, Any]]
) -> None:
    stored = {row.domain: row for row in _domains(session, assessment.id)}
    for values in rows:
        row = stored.get(values["domain"])
        if row is None:
            session.add(
                AssessmentDomain(case_id=assessment.case_id, assessment_id=assessment.id, **values)
            )
            continue
        for name, value in values.items():
            setattr(row, name, value)
