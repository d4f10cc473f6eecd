"""What the assessment's form, the supervisor and papers read of an assessment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, select

from models.assessment import Assessment, AssessmentDomain
from models.fields import fields_of
from services.approval_rules import ApprovalState, state_in
from services.assessments.talk import is_stopped, psychologist_by
from services.packs.model import Pack


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
    """One assessment with its domains in the order of the pack; ``values`` are its form fields.

    ``is_stopped``: the talk was stopped at distress and did not go on yet. ``psychologist_by``:
    until when a psychologist should see the child (office default), None where none is missing.
    """

    id: UUID
    version: int
    case_id: UUID
    kind: str
    revision: int
    supporter_id: UUID | None
    started_at: datetime | None
    done_at: datetime | None
    resumed_at: datetime | None
    is_stopped: bool
    psychologist_by: datetime | None
    approval: ApprovalState
    values: Mapping[str, Any]
    domains: tuple[DomainView, ...]

    @property
    def is_done(self) -> bool:
        """Whether it is finished: the step of the pathway is done."""
        return self.done_at is not None

    @property
    def is_frozen(self) -> bool:
        """Whether it can no longer be changed; one that the supervisor returned can."""
        return self.is_done and self.approval is not ApprovalState.RETURNED


def assessment_view(session: Session, assessment: Assessment, pack: Pack) -> AssessmentView:
    """Build the view of one assessment."""
    order = {code: place for place, code in enumerate(pack.lists.get("domain", {}))}
    rows = sorted(domains_of(session, assessment.id), key=lambda r: order.get(r.domain or "", 99))
    names = [name for name, spec in fields_of("assessment").items() if spec.in_form]
    return AssessmentView(
        id=assessment.id,
        version=assessment.version,
        case_id=assessment.case_id,
        kind=assessment.kind or "",
        revision=assessment.revision,
        supporter_id=assessment.supporter_id,
        started_at=assessment.started_at,
        done_at=assessment.done_at,
        resumed_at=assessment.resumed_at,
        is_stopped=is_stopped(assessment),
        psychologist_by=psychologist_by(session, assessment, rows),
        approval=state_in(session, assessment.id),
        values={name: getattr(assessment, name) for name in names},
        domains=tuple(
            DomainView(row.domain or "", row.score, row.evidence, row.source, row.child_words)
            for row in rows
        ),
    )


def domains_of(session: Session, assessment_id: UUID) -> Sequence[AssessmentDomain]:
    """The domains of one assessment that were looked at, in no order."""
    query = select(AssessmentDomain).where(AssessmentDomain.assessment_id == assessment_id)
    return session.exec(query).all()
