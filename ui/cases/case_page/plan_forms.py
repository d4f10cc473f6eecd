"""The forms of a plan: its questions, a goal, a measure, how a measure went, approval, return."""

from typing import Any
from uuid import UUID

from services.plans import GoalView, MeasureView, PlanView
from ui.cases.case_page.context import CaseContext
from ui.cases.case_page.editor import Editor
from ui.cases.case_page.form_body import FormBody, LinkField
from ui.i18n import translate

CHILD = "CHILD"
QUESTIONS = (
    "needs_protection", "needs_rehabilitation", "stays_with", "care_form", "alternatives",
    "child_opinion", "situation", "forecast", "family_agreed", "principles", "control_on",
)  # fmt: skip
FAMILY_QUESTIONS = (
    "situation", "forecast", "family_agreed", "family_duties", "child_opinion", "control_on",
)  # fmt: skip
_MEASURE = ("action", "agency", "person", "starts_on", "due_on", "monitoring", "evidence")


def questions_editor(ctx: CaseContext, plan: PlanView) -> Editor:
    """The four questions of the law, the contents and the child's own words; stays open."""
    names = QUESTIONS if plan.kind == CHILD else FAMILY_QUESTIONS
    body = FormBody(ctx, "plan", names, columns=1)

    def save(values: dict[str, Any], version: int) -> int:
        ctx.workspace.plans.save(plan.id, values, version)
        return ctx.workspace.plans.view(plan.id).version

    four = translate("plans", "Four questions of the law")
    family = translate("plans", "The family and its situation")
    return Editor(
        ctx,
        f"plan:{plan.id}",
        four if plan.kind == CHILD else family,
        body,
        save,
        base=plan.values,
        version=plan.version,
        intro=_source(ctx, plan),
        stays=True,
        closes=False,
    )


def _source(ctx: CaseContext, plan: PlanView) -> str:
    """Which law asks these questions; empty where another procedure holds."""
    if not ctx.cites("CC"):
        return ""
    if plan.kind == CHILD:
        return translate("plans", "Code on Children 36.2, 36.3, 36.5")
    return translate("plans", "Code on Children 35")


def goal_editor(ctx: CaseContext, plan: PlanView, goal: GoalView | None) -> Editor:
    """The form of a goal."""
    plans = ctx.workspace.plans

    def save(values: dict[str, Any], version: int) -> UUID:
        if goal is None:
            return plans.add_goal(plan.id, values)
        plans.change_goal(goal.id, values, version)
        return goal.id

    return Editor(
        ctx,
        f"goal:{goal.id if goal else plan.id}",
        translate("plans", "Goal"),
        FormBody(ctx, "goal"),
        save,
        base={"domain": goal.domain, "text": goal.text} if goal else {},
        version=goal.version if goal else 0,
        intro=translate("plans", "One thing that can be seen or measured, in one domain"),
    )


def measure_editor(
    ctx: CaseContext,
    plan: PlanView,
    measure: MeasureView | None,
    starts: dict[str, Any] | None = None,
) -> Editor:
    """The form of a measure; ``starts`` fills a new one (a right of the child)."""
    plans = ctx.workspace.plans
    goals = [(goal.id, goal.text) for goal in plan.goals]
    link = LinkField("goal_id", translate("plans", "Serves the goal"), goals)
    body = FormBody(ctx, "measure", _MEASURE, links=(link,) if goals else ())

    def save(values: dict[str, Any], version: int) -> UUID:
        if measure is None:
            goal_id = values.pop("goal_id", None)
            return plans.add_measure(plan.id, values, goal_id)
        plans.change_measure(measure.id, values, version)
        return measure.id

    base = dict(starts or {})
    if measure is not None:
        base = {name: getattr(measure, name) for name in (*_MEASURE, "goal_id")}
    elif len(goals) == 1:
        base.setdefault("goal_id", goals[0][0])
    return Editor(
        ctx,
        f"measure:{measure.id if measure else plan.id}",
        translate("plans", "Measure"),
        body,
        save,
        base=base,
        version=measure.version if measure else 0,
    )


def follow_editor(ctx: CaseContext, measure: MeasureView) -> Editor:
    """How a measure of a frozen plan went: done on, or why it is late."""

    def save(values: dict[str, Any], _version: int) -> None:
        ctx.workspace.plans.follow_measure(measure.id, values["done_on"], values["delay_reason"])

    return Editor(
        ctx,
        f"measure:{measure.id}:follow",
        measure.action,
        FormBody(ctx, "measure", ("done_on", "delay_reason")),
        save,
        base={"done_on": measure.done_on, "delay_reason": measure.delay_reason},
    )


def approval_editor(ctx: CaseContext, plan: PlanView) -> Editor:
    """The head of the administration approved the plan."""

    def save(values: dict[str, Any], _version: int) -> None:
        by = values["approved_by"] or ""
        ctx.workspace.plans.approve(plan.id, by, values["approved_at"])

    return Editor(
        ctx,
        f"plan:{plan.id}:approve",
        translate("plans", "Approval of the plan"),
        FormBody(ctx, "plan", ("approved_at", "approved_by")),
        save,
        base={"approved_at": ctx.now()},
        intro=translate("plans", "By the head of the administration. This is not undone."),
        save_text=translate("plans", "Record"),
    )


def return_editor(ctx: CaseContext, plan: PlanView) -> Editor:
    """The head of the administration sends the plan back."""

    def save(values: dict[str, Any], _version: int) -> object:
        return ctx.workspace.plans.send_back(plan.id, values["returned_reason"] or "")

    return Editor(
        ctx,
        f"plan:{plan.id}:return",
        translate("plans", "Return of the plan"),
        FormBody(ctx, "plan", ("returned_reason",)),
        save,
        intro=translate("plans", "A new revision opens with all goals and measures."),
        save_text=translate("plans", "Record"),
    )
