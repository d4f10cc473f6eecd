"""The verbs of care: place the child, plan and give services, visit, review the plan."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, select

from models.assistance import GoalRating, Placement, PlanReview, ServiceGiven, Visit
from models.base import Record
from models.case import Case, CaseRecord
from models.fields import fields_of
from models.plan import Measure, Plan
from services.care.checks import check_review, check_service, check_visit
from services.care.placement_rules import check_placement, within_limit
from services.care.placements import fit_in, move_start, placements_of, take_out
from services.care.reading import care_view, measure_start, plan_under_review
from services.care.views import CareView
from services.care.visit_dates import next_visit_on
from services.casework import Casework, found, open_case, said
from services.errors import InvalidInput, RuleViolation
from services.storage.database import check_version, raise_version
from services.validation import Values

_CARER = ("kind", "carer", "member_id")
_LINKS = ("measure_id", "referral_id")


class Care(Casework):
    """What is done for one child; every change can be undone."""

    def place(self, case_id: UUID, values: Values) -> UUID:
        """Record where the child lives from a day on; the placement before ends on that day.

        ``values`` may hold ``member_id``, the family member who takes the child in. Without a
        planned end it is the last day of the form's limit. Raises InvalidInput; RuleViolation as
        in services.care.placement_rules, placement_too_long, placement_overlaps.
        """
        self._require("write", "placement", case_id)
        clean = self._validated("placement", values, also=("member_id",))
        self._not_ahead(clean["starts_on"], "starts_on")
        clean = within_limit(self._pack, clean)
        with self._db.write("placement_recorded", case_id=case_id) as session:
            open_case(session, case_id)
            check_placement(session, self._pack, case_id, clean)
            placement = Placement(case_id=case_id, **clean)
            fit_in(placements_of(session, case_id), placement)
            session.add(placement)
        return placement.id

    def change_placement(self, placement_id: UUID, values: Values, version: int) -> None:
        """Change or extend a placement; fields that are absent stay.

        A later end may reach over the limit by the months the law allows (Code on Children 75).
        Raises Conflict, and what ``place`` raises.
        """
        case_id = self._require_for("write", Placement, placement_id)
        whole = self._whole(Placement, placement_id, values, ("member_id",))
        self._not_ahead(whole["starts_on"], "starts_on")
        with self._db.write("placement_changed", case_id=case_id) as session:
            placement = found(session, Placement, placement_id)
            check_version(placement, version)
            whole = within_limit(self._pack, whole, extended=True)
            moved = any(getattr(placement, name) != whole[name] for name in _CARER)
            if placement.ended_on is None or moved:
                check_placement(session, self._pack, case_id, whole)
            start = whole.pop("starts_on")
            if start != placement.starts_on:
                move_start(placements_of(session, case_id), placement, start)
            _put(placement, whole)

    def end_placement(self, placement_id: UUID, ended_on: date, reason: str) -> None:
        """Say that the child no longer lives there. Raises InvalidInput, RuleViolation
        placement_ended."""
        said_reason = said(reason, "end_reason")
        self._not_ahead(ended_on, "ended_on")
        case_id = self._require_for("write", Placement, placement_id)
        with self._db.write("placement_ended", case_id=case_id) as session:
            placement = found(session, Placement, placement_id)
            if placement.ended_on is not None:
                raise RuleViolation("placement_ended")
            if placement.starts_on is not None and ended_on < placement.starts_on:
                raise InvalidInput({"ended_on": "range_reversed"})
            placement.ended_on, placement.end_reason = ended_on, said_reason

    def remove_placement(self, placement_id: UUID, version: int) -> None:
        """Remove a placement entered by mistake; the one before goes on in its place."""
        case_id = self._require_for("write", Placement, placement_id)
        with self._db.write("placement_removed", case_id=case_id) as session:
            placement = found(session, Placement, placement_id)
            check_version(placement, version)
            take_out(placements_of(session, case_id), placement)
            session.delete(placement)

    def service_for_measure(self, measure_id: UUID) -> Values:
        """What the form of a service takes over from a measure of the plan."""
        self._require_for("read", Measure, measure_id)
        with self._db.read() as session:
            return measure_start(found(session, Measure, measure_id))

    def plan_service(self, case_id: UUID, values: Values) -> UUID:
        """Record a service, planned, begun or given; may hold ``measure_id``, ``referral_id``.

        Raises InvalidInput, RuleViolation as in services.care.checks.check_service.
        """
        self._require("write", "service_given", case_id)
        clean = self._validated("service_given", values, also=_LINKS)
        self._happened(clean)
        with self._db.write("service_recorded", case_id=case_id) as session:
            found(session, Case, case_id)
            check_service(session, case_id, clean)
            service = ServiceGiven(case_id=case_id, **clean)
            session.add(service)
        return service.id

    def change_service(self, service_id: UUID, values: Values, version: int) -> None:
        """Say that a service began, ended, or changed; absent fields stay. Raises Conflict, and
        what ``plan_service`` raises."""
        case_id = self._require_for("write", ServiceGiven, service_id)
        whole = self._whole(ServiceGiven, service_id, values, _LINKS)
        self._happened(whole)
        with self._db.write("service_changed", case_id=case_id) as session:
            service = found(session, ServiceGiven, service_id)
            check_version(service, version)
            check_service(session, case_id, whole)
            _put(service, whole)

    def remove_service(self, service_id: UUID, version: int) -> None:
        """Remove a service entered by mistake."""
        self._remove("service_removed", ServiceGiven, service_id, version)

    def next_visit_on(self, case_id: UUID, visited_at: datetime) -> date | None:
        """The day until which the next visit falls due, by the risk of the case."""
        self._require("read", "visit", case_id)
        with self._db.read() as session:
            pack = self._pack_of(session, case_id)
            return next_visit_on(pack, found(session, Case, case_id).risk, visited_at)

    def record_visit(self, case_id: UUID, values: Values) -> UUID:
        """Record a visit or an attempt; a closed case takes follow-ups too.

        Raises InvalidInput, RuleViolation follow_up_before_closing or person_suspected.
        """
        self._require("write", "visit", case_id)
        clean = self._validated("visit", values)
        self._not_ahead(clean["visited_at"], "visited_at")
        with self._db.write("visit_recorded", case_id=case_id) as session:
            check_visit(session, case_id, clean, self._day(clean["visited_at"]))
            visit = Visit(case_id=case_id, **clean)
            session.add(visit)
        return visit.id

    def change_visit(self, visit_id: UUID, values: Values, version: int) -> None:
        """Correct a visit; absent fields stay. Raises Conflict, and what ``record_visit`` raises."""
        case_id = self._require_for("write", Visit, visit_id)
        whole = self._whole(Visit, visit_id, values)
        self._not_ahead(whole["visited_at"], "visited_at")
        with self._db.write("visit_changed", case_id=case_id) as session:
            visit = found(session, Visit, visit_id)
            check_version(visit, version)
            check_visit(session, case_id, whole, self._day(whole["visited_at"]))
            _put(visit, whole)

    def remove_visit(self, visit_id: UUID, version: int) -> None:
        """Remove a visit entered by mistake."""
        self._remove("visit_removed", Visit, visit_id, version)

    def review(self, case_id: UUID, values: Values, ratings: Sequence[Values] = ()) -> UUID:
        """Record a review of the plan, with a rating for each goal ({goal_id, rating, note}).

        ``values`` may hold ``plan_id``; without it the plan carried out now is meant. Raises
        InvalidInput, RuleViolation goal_of_other_plan or plan_of_other_case.
        """
        self._require("write", "plan_review", case_id)
        clean = self._validated("plan_review", values, also=("plan_id",))
        rated = self._rated(ratings)
        self._not_ahead(clean["reviewed_at"], "reviewed_at")
        with self._db.write("review_recorded", case_id=case_id) as session:
            found(session, Case, case_id)
            clean["plan_id"] = _reviewed_plan(session, case_id, clean.get("plan_id"))
            day = self._day(clean["reviewed_at"])
            check_review(session, clean["plan_id"], clean, rated, day)
            review = PlanReview(case_id=case_id, **clean)
            session.add(review)
            _rate(session, review, rated)
        return review.id

    def change_review(
        self,
        review_id: UUID,
        values: Values,
        version: int,
        ratings: Sequence[Values] | None = None,
    ) -> None:
        """Correct a review; ``ratings`` replace those of before, None leaves them.

        Raises Conflict, and what ``review`` raises.
        """
        case_id = self._require_for("write", PlanReview, review_id)
        whole = self._whole(PlanReview, review_id, values)
        rated = None if ratings is None else self._rated(ratings)
        self._not_ahead(whole["reviewed_at"], "reviewed_at")
        with self._db.write("review_changed", case_id=case_id) as session:
            review = found(session, PlanReview, review_id)
            check_version(review, version)
            stored = [row.model_dump() for row in _ratings(session, review_id)]
            day = self._day(whole["reviewed_at"])
            check_review(session, review.plan_id, whole, stored if rated is None else rated, day)
            _put(review, whole)
            if rated is not None and _rate(session, review, rated):
                raise_version(review)

    def remove_review(self, review_id: UUID, version: int) -> None:
        """Remove a review entered by mistake, with its ratings."""
        case_id = self._require_for("write", PlanReview, review_id)
        with self._db.write("review_removed", case_id=case_id) as session:
            review = found(session, PlanReview, review_id)
            check_version(review, version)
            for rating in _ratings(session, review_id):
                session.delete(rating)
            session.flush()
            session.delete(review)

    def of_case(self, case_id: UUID) -> CareView:
        """The care of one case. Raises NotFound, NotAllowed."""
        self._require("read", "placement", case_id)
        with self._db.read() as session:
            return care_view(session, self._pack_of(session, case_id), case_id, self._now())

    def _whole(
        self,
        model: type[CaseRecord],
        record_id: UUID,
        values: Values,
        links: Sequence[str] = (),
    ) -> dict[str, Any]:
        """The stored form with the given values put over it, checked as one."""
        record = str(model.__tablename__)
        names = [name for name, spec in fields_of(record).items() if spec.in_form]
        with self._db.read() as session:
            row = found(session, model, record_id)
            stored = {name: getattr(row, name) for name in (*names, *links)}
        return self._validated(record, {**stored, **values}, also=links)

    def _remove(self, label: str, model: type[CaseRecord], record_id: UUID, version: int) -> None:
        case_id = self._require_for("write", model, record_id)
        with self._db.write(label, case_id=case_id) as session:
            row = found(session, model, record_id)
            check_version(row, version)
            session.delete(row)

    def _happened(self, service: Mapping[str, Any]) -> None:
        for name in ("started_on", "ended_on"):
            self._not_ahead(service.get(name), name)

    def _rated(self, ratings: Sequence[Values]) -> list[dict[str, Any]]:
        """The ratings that say something. Raises InvalidInput, also for a goal rated twice."""
        clean = [
            self._validated("goal_rating", rating, also=("goal_id",))
            for rating in ratings
            if rating.get("rating")
        ]
        goals = [rating.get("goal_id") for rating in clean]
        if None in goals or len(set(goals)) < len(goals):
            raise InvalidInput({"rating": "goal_rated_twice"})
        return clean


def _put(row: Record, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        setattr(row, name, value)


def _reviewed_plan(session: Session, case_id: UUID, plan_id: UUID | None) -> UUID | None:
    if plan_id is None:
        plan = plan_under_review(session, case_id)
        return plan.id if plan else None
    if found(session, Plan, plan_id).case_id != case_id:
        raise RuleViolation("plan_of_other_case")
    return plan_id


def _ratings(session: Session, review_id: UUID) -> Sequence[GoalRating]:
    return session.exec(select(GoalRating).where(GoalRating.review_id == review_id)).all()


def _rate(session: Session, review: PlanReview, rated: Sequence[Mapping[str, Any]]) -> bool:
    """Make the stored ratings of a review those that were given; whether anything is new."""
    stored = {row.goal_id: row for row in _ratings(session, review.id)}
    changed = stored.keys() != {rating["goal_id"] for rating in rated}
    for rating in rated:
        row = stored.pop(rating["goal_id"], None)
        if row is None:
            session.add(GoalRating(case_id=review.case_id, review_id=review.id, **rating))
            continue
        changed = changed or any(getattr(row, name) != value for name, value in rating.items())
        _put(row, rating)
    for gone in stored.values():
        session.delete(gone)
    return changed
