"""Enforcement of one case: every verb, the plain changes, and what the tab shows."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from models.case import CaseRecord
from models.child import Child
from models.enforcement import (
    ChildInterview,
    CrossNotice,
    EnforcementFeedback,
    Investigation,
    InvestigationReview,
    OffenceCase,
    Violation,
)
from models.fields import fields_of
from models.situation import WorkSituation
from services.casework import child_of, found
from services.commission.rules import official_alleged
from services.documents.readers import reader_profiles
from services.enforcement.interviews import InterviewVerbs
from services.enforcement.investigations import OPENING, InvestigationVerbs, ended_at
from services.enforcement.listing import EnforcementRow, waiting_rows
from services.enforcement.notices import NoticeVerbs
from services.enforcement.offences import OffenceVerbs
from services.enforcement.rules import interview_gaps, same_case
from services.enforcement.states import (
    fine_due,
    investigation_due,
    investigation_state,
    is_past,
    notice_state,
    offence_state,
    review_due,
)
from services.enforcement.views import (
    EnforcementView,
    FeedbackView,
    InterviewView,
    InvestigationView,
    NoticeView,
    OffenceView,
    ReviewView,
    ViolationView,
    view_of,
)
from services.enforcement.work import refuse_suspect
from services.errors import RuleViolation
from services.law.age import age_on
from services.packs.model import Pack
from services.storage.database import check_version
from services.validation import Values

_PLAIN: dict[str, type[CaseRecord]] = {
    "violation": Violation,
    "offence_case": OffenceCase,
    "investigation": Investigation,
    "investigation_review": InvestigationReview,
    "child_interview": ChildInterview,
    "enforcement_feedback": EnforcementFeedback,
}
"""Records whose form fields may be put right; what was handed over stays as it was sent."""
_LINKS: dict[str, tuple[str, type[CaseRecord]]] = {
    "violation": ("work_id", WorkSituation),
    "offence_case": ("violation_id", Violation),
    "child_interview": ("investigation_id", Investigation),
}
_PROFILE = {"WORKER": "CASE_WORKER", "SUPERVISOR": "SUPERVISOR", "TRAINER": "SUPERVISOR"}
_SUSPECT = "investigation.suspect"


class Enforcement(NoticeVerbs, OffenceVerbs, InvestigationVerbs, InterviewVerbs):
    """What labour authority, police, prosecutor and court did, followed to its result."""

    def change(self, record: str, record_id: UUID, values: Values, version: int) -> None:
        """Put plain form fields right; of an opened investigation also its number and gravity.

        What a step recorded (sent, decided, handed over, paid …) is not among them. Raises
        InvalidInput, Conflict; RuleViolation record_has_own_verb (materials handed over),
        review_already_decided, those of the record's own verb.
        """
        if record not in _PLAIN:
            raise RuleViolation("record_has_own_verb", record=record)
        model = _PLAIN[record]
        case_id = self._require_for("write", model, record_id)
        with self._db.write(f"{record}_changed", case_id=case_id) as session:
            row = found(session, model, record_id)
            check_version(row, version)
            clean = self._changed(record, row, values)
            self._check_change(session, row, clean)
            if isinstance(row, ChildInterview):
                self._put_interview(session, row, clean)
            else:
                self._put(row, clean)

    def of_case(self, case_id: UUID) -> EnforcementView:
        """Everything recorded of one case, the newest first. Raises NotAllowed, NotFound."""
        self._require("read", "violation", case_id)
        with self._db.read() as session:
            child = child_of(session, case_id)
            age = age_on(child.model_dump(), self._today()).known
            return EnforcementView(
                violations=self._violations(session, case_id),
                notices=self._notices(session, case_id),
                offences=self._offences(session, case_id),
                investigations=self._investigations(session, case_id),
                interviews=self._interviews(session, case_id, child),
                feedback=tuple(
                    view_of(FeedbackView, row)
                    for row in _newest(session, EnforcementFeedback, case_id, "given_at")
                ),
                official_alleged=official_alleged(session, case_id),
                child_age=age,
            )

    def waiting(self) -> tuple[EnforcementRow, ...]:
        """What waits across the cases this person may know, the most urgent first."""
        self._require("read", "violation")
        with self._db.read() as session:
            return waiting_rows(session, self._shelf, self._actor(), self._now())

    def overdue_count(self) -> int:
        """How many of them are late."""
        return sum(row.late for row in self.waiting())

    def shows_suspect(self) -> bool:
        """Whether the person at the keyboard may read who is under suspicion (readers.toml)."""
        actor = self._actor()
        code = _PROFILE.get(actor.role.upper(), "") if actor is not None else ""
        profile = reader_profiles(self._pack).get(code)
        if profile is None:
            return False
        sensitivity = fields_of("investigation")["suspect"].sensitivity
        seen = sensitivity in profile.sees or _SUSPECT in profile.also
        return seen and _SUSPECT not in profile.never

    def _changed(self, record: str, row: CaseRecord, values: Values) -> dict[str, Any]:
        """The whole form with the given values in it, checked; only what is given is set."""
        specs = fields_of(record)
        link = _LINKS[record][0] if record in _LINKS else ""
        known = {name: getattr(row, name) for name, spec in specs.items() if spec.in_form}
        late = OPENING[1:] if isinstance(row, Investigation) and row.opened_at else ()
        # a reopened investigation has no check of its own, so its day is not asked for
        partial = isinstance(row, Investigation) and row.previous_id is not None
        clean = self._validated(
            record,
            {**({} if partial else known), **values},
            also=tuple(filter(None, (link, *late))),
            partial=partial,
        )
        return {name: value for name, value in clean.items() if name in values or not partial}

    def _check_change(self, session: Session, row: CaseRecord, clean: Values) -> None:
        record = str(row.__tablename__)
        if record in _LINKS:
            name, target = _LINKS[record]
            same_case(session, target, clean.get(name), row.case_id)
        if isinstance(row, InvestigationReview) and row.decided_at is not None:
            raise RuleViolation("review_already_decided")
        if isinstance(row, Investigation):
            refuse_suspect(session, row.case_id, "person_suspected", clean.get("investigator"))

    def _violations(self, session: Session, case_id: UUID) -> tuple[ViolationView, ...]:
        used = set(
            session.exec(select(OffenceCase.violation_id).where(OffenceCase.case_id == case_id))
        )
        rows = _newest(session, Violation, case_id, "noted_at")
        return tuple(view_of(ViolationView, row, in_use=row.id in used) for row in rows)

    def _notices(self, session: Session, case_id: UUID) -> tuple[NoticeView, ...]:
        today = self._today()
        rows = _newest(session, CrossNotice, case_id, "sent_at")
        return tuple(view_of(NoticeView, row, state=notice_state(row, today)) for row in rows)

    def _offences(self, session: Session, case_id: UUID) -> tuple[OffenceView, ...]:
        views, pack = [], self._pack_of(session, case_id)
        for row in _newest(session, OffenceCase, case_id, "opened_at"):
            due = fine_due(pack, row)
            state = offence_state(row, due, self._now())
            day = self._day(due) if due else None
            views.append(view_of(OffenceView, row, state=state, fine_due=day))
        return tuple(views)

    def _investigations(self, session: Session, case_id: UUID) -> tuple[InvestigationView, ...]:
        rows = _newest(session, Investigation, case_id, "created_at")
        reviews = _newest(session, InvestigationReview, case_id, "asked_at")
        following = {row.previous_id: row.id for row in rows if row.previous_id is not None}
        suspect, pack = self.shows_suspect(), self._pack_of(session, case_id)
        return tuple(
            self._investigation(
                pack,
                row,
                [review for review in reviews if review.investigation_id == row.id],
                following.get(row.id),
                suspect=suspect,
            )
            for row in rows
        )

    def _investigation(
        self,
        pack: Pack,
        row: Investigation,
        reviews: Sequence[InvestigationReview],
        next_id: UUID | None,
        *,
        suspect: bool,
    ) -> InvestigationView:
        due = investigation_due(pack, row)
        waits = any(review.decided_at is None for review in reviews)
        return view_of(
            InvestigationView,
            row,
            suspect=row.suspect if suspect else None,
            state=investigation_state(row),
            due=self._day(due) if due else None,
            overdue=is_past(due, self._now()),
            next_id=next_id,
            reviews=tuple(self._review(pack, review) for review in reviews),
            reviewable=ended_at(row) is not None and not waits and next_id is None,
        )

    def _review(self, pack: Pack, row: InvestigationReview) -> ReviewView:
        due = review_due(pack, row)
        return view_of(ReviewView, row, due=self._day(due) if due else None)

    def _interviews(
        self, session: Session, case_id: UUID, child: Child
    ) -> tuple[InterviewView, ...]:
        zone = self._pack.timezone
        rows = _newest(session, ChildInterview, case_id, "created_at")
        return tuple(
            view_of(InterviewView, row, gaps=interview_gaps(row, child, zone)) for row in rows
        )


def _newest(session: Session, model: Any, case_id: UUID, moment: str) -> Sequence[Any]:
    query = select(model).where(model.case_id == case_id)
    order = (col(getattr(model, moment)).desc(), col(model.created_at).desc())
    return session.exec(query.order_by(*order)).all()
