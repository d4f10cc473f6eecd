"""What must be true of a service, a visit or a review before it is recorded."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlmodel import Session

from models.case import Case
from models.plan import Goal, Measure
from models.referral import Referral
from services.care.reading import FOLLOW_UP, NOT_GIVEN
from services.casework import found
from services.consents import suspects_of
from services.errors import InvalidInput, RuleViolation

_BEGUN = ("GIVEN", "PARTLY", "ONGOING")
_NEVER_BEGUN = ("NOT_GIVEN", "UNAVAILABLE")


def check_service(session: Session, case_id: UUID, values: Mapping[str, Any]) -> None:
    """The dates and the result of a service fit together, and nobody suspected gives it.

    Raises InvalidInput, RuleViolation measure_of_other_case, referral_of_other_case or
    person_suspected.
    """
    errors = dict(_service_errors(values))
    if errors:
        raise InvalidInput(errors)
    measure_id, referral_id = values.get("measure_id"), values.get("referral_id")
    if measure_id is not None and found(session, Measure, measure_id).case_id != case_id:
        raise RuleViolation("measure_of_other_case")
    if referral_id is not None and found(session, Referral, referral_id).case_id != case_id:
        raise RuleViolation("referral_of_other_case")
    refuse_suspected(session, case_id, values.get("person"))


def _service_errors(values: Mapping[str, Any]) -> Mapping[str, str]:
    begun, ended, result = values.get("started_on"), values.get("ended_on"), values.get("result")
    errors: dict[str, str] = {}
    if begun is None and (ended is not None or result in _BEGUN) and result not in NOT_GIVEN:
        errors["started_on"] = "required"
    if begun is not None and result in _NEVER_BEGUN:
        errors["started_on"] = "service_not_begun"
    if ended is not None and result is None:
        errors["result"] = "required"
    if ended is not None and result == "ONGOING":
        errors["result"] = "service_still_given"
    return errors


def check_visit(session: Session, case_id: UUID, values: Mapping[str, Any], day: date) -> None:
    """A visit fits its case: a follow-up comes after closing, the next date after the visit.

    Who visits or goes along is never a suspect; that one was there is a fact, and is recorded.
    Raises InvalidInput, RuleViolation follow_up_before_closing or person_suspected.
    """
    next_on = values.get("next_on")
    if next_on is not None and next_on <= day:
        raise InvalidInput({"next_on": "not_ahead"})
    if values.get("purpose") == FOLLOW_UP:
        closed_at = found(session, Case, case_id).closed_at
        if closed_at is None or values["visited_at"] < closed_at:
            raise RuleViolation("follow_up_before_closing")
    refuse_suspected(session, case_id, values.get("visitor"), values.get("companion"))


def check_review(
    session: Session,
    plan_id: UUID | None,
    values: Mapping[str, Any],
    ratings: Sequence[Mapping[str, Any]],
    day: date,
) -> None:
    """The ratings are of goals of the plan, and what is decided against them has a reason.

    Raises InvalidInput, RuleViolation goal_of_other_plan.
    """
    next_on = values.get("next_on")
    if next_on is not None and next_on <= day:
        raise InvalidInput({"next_on": "not_ahead"})
    for rating in ratings:
        if found(session, Goal, rating["goal_id"]).plan_id != plan_id:
            raise RuleViolation("goal_of_other_plan")
    unreached = any(rating["rating"] == "NOT_REACHED" for rating in ratings)
    doubtful = values.get("decision") == "CLOSE" and (unreached or values.get("new_risk") is True)
    if doubtful and values.get("reason") is None:
        raise InvalidInput({"reason": "required"})


def refuse_suspected(session: Session, case_id: UUID, *names: str | None) -> None:
    """Nobody under suspicion takes part in the care of the child (do-no-harm 3)."""
    suspects = suspects_of(session, case_id)
    if any(suspects.named_in(name) for name in names):
        raise RuleViolation("person_suspected")
