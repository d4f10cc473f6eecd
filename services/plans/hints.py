"""What a plan still lacks: found while it is written, not by the Commission.

The five contents and the four questions are Code on Children 36.5 and 36.2, the child's opinion
36.3; the rest is good practice and never stops anyone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from models.plan import Goal, Measure, Plan
from services.texts import QT_TRANSLATE_NOOP

CHILD = "CHILD"
INSTITUTION = "INSTITUTION"

HINT_TEXTS: dict[str, str] = {
    "situation_missing": QT_TRANSLATE_NOOP(
        "plan_hints", "The analysis of the situation is not written yet"
    ),
    "forecast_missing": QT_TRANSLATE_NOOP(
        "plan_hints", "The expected effect on development and rights is not written yet"
    ),
    "protection_unanswered": QT_TRANSLATE_NOOP(
        "plan_hints", "The plan does not say yet whether protection services are needed"
    ),
    "rehabilitation_unanswered": QT_TRANSLATE_NOOP(
        "plan_hints", "The plan does not say yet whether rehabilitation is needed"
    ),
    "home_unanswered": QT_TRANSLATE_NOOP(
        "plan_hints", "The plan does not say yet where the child lives"
    ),
    "care_unanswered": QT_TRANSLATE_NOOP(
        "plan_hints", "The plan does not say yet whether a guardian or foster family is needed"
    ),
    "child_opinion_missing": QT_TRANSLATE_NOOP(
        "plan_hints", "What the child wants is not written yet"
    ),
    "control_date_missing": QT_TRANSLATE_NOOP("plan_hints", "The plan has no control date"),
    "no_goal": QT_TRANSLATE_NOOP("plan_hints", "The plan has no goal yet"),
    "goal_without_measure": QT_TRANSLATE_NOOP("plan_hints", "This goal has no measure"),
    "measure_without_due": QT_TRANSLATE_NOOP("plan_hints", "This measure has no due date"),
    "measure_without_agency": QT_TRANSLATE_NOOP(
        "plan_hints", "Nobody is responsible for this measure"
    ),
    "measure_without_person": QT_TRANSLATE_NOOP(
        "plan_hints", "This measure names an agency but no person"
    ),
    "measure_without_monitoring": QT_TRANSLATE_NOOP(
        "plan_hints", "The plan does not say how often this measure is watched"
    ),
    "measure_without_evidence": QT_TRANSLATE_NOOP(
        "plan_hints", "The plan does not say how one will know that this measure is done"
    ),
    "alternatives_missing": QT_TRANSLATE_NOOP(
        "plan_hints",
        "An institution is the last resort: what was tried in a family, and why it failed",
    ),
    "principles_unticked": QT_TRANSLATE_NOOP(
        "plan_hints", "Not every principle of the law is ticked in the plan yet"
    ),
    "family_disagrees": QT_TRANSLATE_NOOP(
        "plan_hints",
        "The family does not agree with the plan: say to the Commission why it is needed",
    ),
    "duties_missing": QT_TRANSLATE_NOOP(
        "plan_hints", "The plan does not say what the family agreed to do"
    ),
    "family_not_asked": QT_TRANSLATE_NOOP(
        "plan_hints", "The plan does not say whether the family agrees"
    ),
}
"""English source texts of the context *plan_hints* by code."""


@dataclass(frozen=True, slots=True)
class Hint:
    """One gap; ``required`` ones stop the submission. ``record`` is plan, goal or measure."""

    code: str
    record: str
    record_id: UUID
    required: bool
    source: str = ""


PRINCIPLES = ("OPINION", "FAMILY_FIRST", "SIBLINGS", "CULTURE", "EXPLAINED", "SPEED")
"""Codes of the list *plan_principle* (Code on Children 36.3)."""

_CONTENTS = {
    "situation": ("situation_missing", "CC 36.5"),
    "forecast": ("forecast_missing", "CC 36.5"),
    "needs_protection": ("protection_unanswered", "CC 36.2"),
    "needs_rehabilitation": ("rehabilitation_unanswered", "CC 36.2"),
    "stays_with": ("home_unanswered", "CC 36.2"),
    "care_form": ("care_unanswered", "CC 36.2"),
    "child_opinion": ("child_opinion_missing", "CC 36.3"),
}
"""Asked of a child's plan only; the family plan has contents of its own (CC 35)."""


def hints_of(plan: Plan, goals: Sequence[Goal], measures: Sequence[Measure]) -> tuple[Hint, ...]:
    """Every gap of a plan, in the order of the editor."""
    return tuple([*_of_plan(plan), *_of_goals(plan, goals, measures), *_of_measures(measures)])


def _of_plan(plan: Plan) -> Iterator[Hint]:
    asked = _CONTENTS if plan.kind == CHILD else {}
    for name, (code, source) in asked.items():
        if getattr(plan, name) is None:
            yield Hint(code, "plan", plan.id, required=True, source=source)
    if plan.control_on is None:
        yield Hint("control_date_missing", "plan", plan.id, required=True, source="CC 36.5")
    if plan.kind == CHILD:
        yield from _of_care(plan)
    yield from _of_family(plan)


def _of_care(plan: Plan) -> Iterator[Hint]:
    """An institution needs proof that care in a family failed; the principles want a look."""
    if plan.care_form == INSTITUTION and plan.alternatives is None:
        yield Hint("alternatives_missing", "plan", plan.id, required=True, source="CC 36.4")
    if set(PRINCIPLES) - set(plan.principles or ()):
        yield Hint("principles_unticked", "plan", plan.id, required=False, source="CC 36.3")


def _of_family(plan: Plan) -> Iterator[Hint]:
    if plan.family_agreed is None:
        yield Hint("family_not_asked", "plan", plan.id, required=False)
    if plan.kind == CHILD:
        return
    if plan.family_agreed is False:
        yield Hint("family_disagrees", "plan", plan.id, required=False, source="CC 35")
    if plan.family_duties is None:
        yield Hint("duties_missing", "plan", plan.id, required=False, source="CC 35")


def _of_goals(plan: Plan, goals: Sequence[Goal], measures: Sequence[Measure]) -> Iterator[Hint]:
    if not goals:
        yield Hint("no_goal", "plan", plan.id, required=True, source="CC 36.5")
    served = {measure.goal_id for measure in measures}
    for goal in goals:
        if goal.id not in served:
            yield Hint("goal_without_measure", "goal", goal.id, required=True)


def _of_measures(measures: Sequence[Measure]) -> Iterator[Hint]:
    for measure in measures:
        if measure.agency is None:
            yield Hint("measure_without_agency", "measure", measure.id, True, "CC 36.5")
        elif measure.person is None:
            yield Hint("measure_without_person", "measure", measure.id, required=False)
        if measure.due_on is None:
            yield Hint("measure_without_due", "measure", measure.id, True, "CC 36.5")
        if measure.monitoring is None:
            yield Hint("measure_without_monitoring", "measure", measure.id, required=False)
        if measure.evidence is None:
            yield Hint("measure_without_evidence", "measure", measure.id, required=False)
