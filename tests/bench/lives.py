"""What was done in the cases of the bench: rows of every later stage, in shares of a working office.

Of seven children one is new, one assessed, one has a plan, two are helped under it, one employer is
fined, and one crime is investigated. What closes a case is copied to closed cases only.
"""

from datetime import datetime, timedelta
from uuid import UUID

from sqlmodel import SQLModel

from models.approval import Approval
from models.assessment import Assessment, AssessmentDomain
from models.assistance import GoalRating, Placement, PlanReview, ServiceGiven, Visit
from models.closure import Closure, Outcome
from models.consent import Consent
from models.enforcement import (
    ChildInterview,
    CrossNotice,
    EnforcementFeedback,
    Investigation,
    InvestigationReview,
    OffenceCase,
    Violation,
)
from models.plan import Goal, Measure, Plan
from models.referral import Referral
from services.workspace import Workspace

TABLES = (
    "consent", "assessment", "assessment_domain", "plan", "goal", "measure", "approval", "referral",
    "placement", "service_given", "visit", "plan_review", "goal_rating", "violation",
    "cross_notice", "offence_case", "investigation", "investigation_review", "child_interview",
    "enforcement_feedback",
)  # fmt: skip
"""In an order that foreign keys allow."""

OF_CLOSED = ("outcome", "closure")
DAY = timedelta(days=1)


def live(workspace: Workspace, case_ids: list[UUID]) -> None:
    """Give each of the first cases its share; the rows are written in one transaction."""
    now, user = workspace.clock(), workspace.actor()
    assert user is not None
    with workspace.db.write("act_added", reversible=False) as session:
        for number, case_id in enumerate(case_ids):
            for row in _life(number, case_id, now, user.id):
                session.add(row)
                session.flush()


def _life(number: int, case_id: UUID, now: datetime, user: UUID) -> list[SQLModel]:
    rows: list[SQLModel] = []
    if number >= 1:
        rows += _assessed(case_id, now, user)
    if number >= 2:
        rows += planned(case_id, now, user)
    if number >= 3:
        rows += helped(case_id, now, rows)
    if number == 5:
        rows += _offence(case_id, now)
    if number == 6:
        rows += _crime(case_id, now)
    return [*rows, *_ended(case_id, now, user)]


def _assessed(case_id: UUID, now: datetime, user: UUID) -> list[SQLModel]:
    consent = Consent(case_id=case_id, basis="LAW", legal_ground="CC_34", given_at=now)
    assessment = Assessment(
        case_id=case_id, kind="COMPREHENSIVE", started_at=now, done_at=now, risk="MED"
    )
    domains = [
        AssessmentDomain(
            case_id=case_id, assessment_id=assessment.id, domain=domain, score=1, evidence="seen"
        )
        for domain in ("SAFETY", "EXPLOITATION", "EDUCATION", "PHYSICAL_HEALTH", "WISHES")
    ]
    return [
        consent,
        assessment,
        *domains,
        _approval(case_id, "ASSESSMENT", assessment.id, now, user),
    ]


def _approval(case_id: UUID, kind: str, subject: UUID, now: datetime, user: UUID) -> Approval:
    return Approval(
        case_id=case_id,
        subject=kind,
        subject_id=subject,
        submitted_at=now,
        submitted_by=user,
        decided_at=now,
        decided_by=user,
        outcome="APPROVED",
        edition=1,
    )


def planned(case_id: UUID, now: datetime, user: UUID) -> list[SQLModel]:
    """An approved plan with two goals and four measures, and two referrals."""
    plan = Plan(case_id=case_id, kind="CHILD", situation="Carries loads", drafted_at=now)
    plan.submitted_at = plan.approved_at = now
    goals = [
        Goal(case_id=case_id, plan_id=plan.id, position=place, domain=domain, text="No loads")
        for place, domain in enumerate(("EXPLOITATION", "EDUCATION"), 1)
    ]
    measures = [
        Measure(
            case_id=case_id, plan_id=plan.id, goal_id=goal.id, position=place, action="Visits",
            agency="KG.TU", person="Example Worker", due_on=(now + 40 * DAY).date(),
        )
        for goal in goals
        for place in (1, 2)
    ]  # fmt: skip
    referrals = [
        Referral(
            case_id=case_id, purpose=purpose, to_agency=agency, service=service, need="Example",
            sent_at=now, received_at=now, accepted=True,
        )
        for purpose, agency, service in (
            ("SOCIAL", "KG.TU", "CASE_MANAGEMENT"),
            ("SERVICE", "KG.MOES", "SCHOOL_RETURN"),
        )
    ]  # fmt: skip
    return [plan, *goals, *measures, _approval(case_id, "PLAN", plan.id, now, user), *referrals]


def helped(case_id: UUID, now: datetime, before: list[SQLModel]) -> list[SQLModel]:
    """A placement, two services, six visits and a review of the plan that is in ``before``."""
    plan = next(row for row in before if isinstance(row, Plan))
    goal = next(row for row in before if isinstance(row, Goal))
    review = PlanReview(case_id=case_id, plan_id=plan.id, reviewed_at=now, decision="CONTINUE")
    return [
        Placement(case_id=case_id, kind="PARENTS", starts_on=now.date()),
        *(
            ServiceGiven(case_id=case_id, service=service, agency="KG.TU", started_on=now.date())
            for service in ("PSYCHOLOGICAL", "SCHOOL_RETURN")
        ),
        *(visit(case_id, now + day * DAY) for day in range(0, 84, 14)),
        review,
        GoalRating(case_id=case_id, review_id=review.id, goal_id=goal.id, rating="PARTLY"),
    ]


def visit(case_id: UUID, at: datetime) -> Visit:
    """A monitoring visit at home."""
    return Visit(
        case_id=case_id, purpose="MONITORING", place_kind="HOME", visited_at=at, seen=True,
        visitor="Example Worker", agency="KG.TU", working=False, safe=True, observed="Learns",
    )  # fmt: skip


def _offence(case_id: UUID, now: datetime) -> list[SQLModel]:
    violation = Violation(case_id=case_id, noted_at=now, agency="KG.LABINSP", findings=("AGE",))
    return [
        violation,
        CrossNotice(
            case_id=case_id, from_agency="KG.MOIA", to_agency="KG.LABINSP", about="LABOUR",
            sent_at=now, received_at=now,
        ),
        OffenceCase(
            case_id=case_id, violation_id=violation.id, agency="KG.LABINSP", liable="INDIVIDUAL",
            opened_at=now, decided_at=now, outcome="FINE", fine_som=7500, served_at=now,
            paid_on=now.date(), paid_som=7500,
        ),
        EnforcementFeedback(case_id=case_id, agency="KG.LABINSP", given_at=now, content="A fine"),
    ]  # fmt: skip


def _crime(case_id: UUID, now: datetime) -> list[SQLModel]:
    check = Investigation(
        case_id=case_id, agency="KG.MOIA", check_started_at=now, opened_at=now,
        gravity="SERIOUS_CRIME", ended_at=now, outcome="NO_EVIDENCE",
    )  # fmt: skip
    return [
        check,
        InvestigationReview(
            case_id=case_id, investigation_id=check.id, asked_at=now, grounds="Example"
        ),
        ChildInterview(case_id=case_id, investigation_id=check.id, held_at=now, friendly_room=True),
    ]


def _ended(case_id: UUID, now: datetime, user: UUID) -> list[SQLModel]:
    return [
        Outcome(
            case_id=case_id, kind="WITHDRAWN", reached_on=now.date(), evidence="Visit",
            recorded_by=user, verified_at=now, confirmed=True, method="VISIT",
        ),
        Closure(case_id=case_id, reason="GOALS_MET", summary="Learns", prepared_at=now),
    ]  # fmt: skip
