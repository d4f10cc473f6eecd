"""The social track over real records: every step from the notice to the follow-up."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from models.assessment import Assessment
from models.assistance import PlanReview, ServiceGiven, Visit
from models.case import Case
from models.child import FamilyMember
from models.plan import Measure, Plan
from models.referral import Referral
from models.sitting import AgendaItem, Sitting
from models.situation import Harm
from services.pathway.engine import BLOCKED, DONE, NOT_APPLICABLE, OPEN

from .conftest import START, Office

DAY = timedelta(days=1)
END_OF_START = datetime(2026, 11, 10, 17, 59, 59, tzinfo=UTC)


def late(office: Office, case_id: Any, code: str) -> bool:
    """As every list asks it: open, and due before now."""
    step = office.step(case_id, code)
    return step.state == OPEN and step.due_at is not None and step.due_at < office.now


def plan(office: Office, case_id: Any, kind: str = "CHILD", **values: Any) -> Plan:
    """A drafted plan."""
    row = Plan(**{"case_id": case_id, "kind": kind, "drafted_at": office.now, **values})
    office.add(row)
    return row


def begun(office: Office, case_id: Any) -> ServiceGiven:
    """A service that is given since today."""
    return ServiceGiven(case_id=case_id, service="LEGAL_AID", started_on=office.now.date())


def visit(office: Office, case_id: Any, **values: Any) -> Visit:
    """A visit at home at which the child was met."""
    seen = {"purpose": "MONITORING", "place_kind": "HOME", "visited_at": office.now, "seen": True}
    return Visit(case_id=case_id, **{**seen, **values})


def decide(office: Office, case_id: Any, decision: str, plan_id: Any = None) -> None:
    """The Commission decides on the plan at a sitting of its own."""
    sitting = Sitting(held_at=office.now)
    office.add(
        sitting,
        AgendaItem(
            sitting_id=sitting.id,
            case_id=case_id,
            plan_id=plan_id,
            matter="PLAN",
            decision=decision,
            decided_at=office.now,
        ),
    )


def test_a_sent_referral_to_social_services_is_the_notice(office: Office) -> None:
    case_id = office.open_case()
    office.add(Referral(case_id=case_id, purpose="SOCIAL"))
    assert office.step(case_id, "S10").state == OPEN

    office.forward(hours=3)
    office.add(Referral(case_id=case_id, purpose="SOCIAL", sent_at=office.now))

    assert office.step(case_id, "S10").state == DONE
    assert office.step(case_id, "S10").done_at == office.now


def test_a_recalled_referral_is_no_notice(office: Office) -> None:
    case_id = office.open_case()

    office.add(
        Referral(case_id=case_id, purpose="SOCIAL", sent_at=office.now, recalled_at=office.now)
    )

    assert office.step(case_id, "S10").state == OPEN


def test_a_withdrawn_act_counts_as_never_done(office: Office) -> None:
    case_id = office.open_case()
    office.act(case_id, "NOTICE_GIVEN")
    assert office.step(case_id, "S10").state == DONE

    other = office.open_case()
    office.act(other, "NOTICE_GIVEN", withdrawn_at=office.now)

    assert office.step(other, "S10").state == OPEN


@pytest.mark.parametrize(
    ("code", "due"),
    [
        ("S10", END_OF_START + 2 * DAY),
        ("S20", END_OF_START + 1 * DAY),
        ("S30", END_OF_START + 10 * DAY),
        ("S40", END_OF_START + 10 * DAY),
        ("S45", END_OF_START + 10 * DAY),
        ("N10", END_OF_START),
    ],
)
def test_a_limit_in_days_runs_until_the_end_of_its_last_day(
    office: Office, code: str, due: datetime
) -> None:
    case_id = office.open_case()
    if code in ("S30", "S40", "S45"):
        office.act(case_id, "REGISTERED")
    if code in ("S40", "S45"):
        office.add(Assessment(case_id=case_id, kind="COMPREHENSIVE", done_at=office.now))
        child_id = _child_of(office, case_id)
        office.add(FamilyMember(child_id=child_id, name="Шаблонова", carer=True))

    assert office.step(case_id, code).due_at == due
    for moment, is_late in ((due - DAY, False), (due, False), (due + DAY, True)):
        office.now = moment
        assert late(office, case_id, code) is is_late


def test_a_receipt_registers_the_child_and_opens_the_assessment(office: Office) -> None:
    case_id = office.open_case()
    assert office.step(case_id, "S30").state == BLOCKED

    office.add(
        Referral(
            case_id=case_id,
            purpose="SOCIAL",
            sent_at=office.now,
            received_at=office.now,
            accepted=True,
        )
    )

    assert office.step(case_id, "S20").state == DONE
    assert office.step(case_id, "S30").state == OPEN
    assert office.step(case_id, "S70").state == BLOCKED  # the notice is no service
    assert office.case_state(case_id).stage == "ASSESS"


class TestEmergency:
    """Step S25: open on the fact, to be confirmed (do no harm)."""

    def test_nobody_asked_about_danger_so_the_screen_asks(self, office: Office) -> None:
        case_id = office.open_case()

        assert office.step(case_id, "S25").state == BLOCKED
        assert office.step(case_id, "S25").why == "unknown:danger"
        assert "danger" in office.case_state(case_id).unknown.split()

    def test_danger_opens_measures_and_three_notices_for_24_hours(self, office: Office) -> None:
        case_id = office.open_case()

        office.add(Harm(case_id=case_id, danger=True, observed_on=START.date()))

        for code in ("S25", "S25A", "S25B", "S25C"):
            step = office.step(case_id, code)
            assert (step.state, step.due_at) == (OPEN, START + timedelta(hours=24))
        assert office.step(case_id, "S25").why == "to_confirm:danger,finding_emerg"
        assert office.step(case_id, "S25B").source == "FC 82"

    def test_a_second_before_the_24_hours_it_is_not_late_and_after_it_is(
        self, office: Office
    ) -> None:
        case_id = office.open_case()
        office.add(Harm(case_id=case_id, danger=True, observed_on=START.date()))

        for shift, is_late in ((-1, False), (0, False), (1, True)):
            office.now = START + timedelta(hours=24, seconds=shift)
            assert late(office, case_id, "S25A") is is_late

    def test_a_threat_found_later_has_24_hours_of_its_own(self, office: Office) -> None:
        case_id = office.open_case()
        noticed = office.forward(days=40)

        office.add(Harm(case_id=case_id, danger=True, observed_on=noticed.date()))

        assert office.step(case_id, "S25A").due_at == noticed + timedelta(hours=24)

    def test_each_notice_is_done_by_its_own_act(self, office: Office) -> None:
        case_id = office.open_case()
        office.add(Harm(case_id=case_id, danger=True))

        office.act(case_id, "COURT_NOTIFIED")

        assert office.step(case_id, "S25A").state == DONE
        assert office.step(case_id, "S25B").state == OPEN
        assert office.step(case_id, "S25C").state == OPEN

    def test_a_rejection_without_a_reason_changes_nothing(self, office: Office) -> None:
        case_id = office.open_case()
        office.add(Harm(case_id=case_id, danger=True, observed_on=START.date()))

        office.act(case_id, "EMERGENCY_REJECTED")
        assert office.step(case_id, "S25").state == OPEN
        office.act(case_id, "EMERGENCY_REJECTED", reason="Проверено на месте")

        assert office.step(case_id, "S25").state == NOT_APPLICABLE
        assert office.step(case_id, "S25A").why == "emergency_rejected"

    def test_a_new_threat_after_a_rejection_opens_it_again(self, office: Office) -> None:
        case_id = office.open_case()
        office.add(Harm(case_id=case_id, danger=True, observed_on=START.date()))
        office.act(case_id, "EMERGENCY_REJECTED", reason="Проверено на месте")
        again = office.forward(days=3)

        office.add(Harm(case_id=case_id, danger=True, observed_on=again.date()))

        assert office.step(case_id, "S25").state == OPEN
        assert office.step(case_id, "S25").due_at == again + timedelta(hours=24)

    def test_a_new_threat_on_the_day_of_the_rejection_opens_it_again(self, office: Office) -> None:
        case_id = office.open_case()
        office.add(Harm(case_id=case_id, danger=True, observed_on=START.date()))
        office.act(case_id, "EMERGENCY_REJECTED", reason="Проверено на месте")
        office.forward(hours=5)

        office.add(Harm(case_id=case_id, danger=True, observed_on=START.date()))

        assert office.step(case_id, "S25").state == OPEN

    def test_a_rejection_without_an_hour_speaks_for_its_whole_day(self, office: Office) -> None:
        case_id = office.open_case()
        office.add(Harm(case_id=case_id, danger=True, observed_on=START.date()))
        midnight = datetime(2026, 11, 9, 18, 0, tzinfo=UTC)

        office.act(case_id, "EMERGENCY_REJECTED", reason="Проверено на месте", happened_at=midnight)

        assert office.step(case_id, "S25").state == NOT_APPLICABLE

    def test_danger_answered_no_later_does_not_forget_the_notices(self, office: Office) -> None:
        case_id = office.open_case()
        office.add(Harm(case_id=case_id, danger=True, observed_on=START.date()))
        later = office.forward(days=1)

        office.add(Harm(case_id=case_id, danger=False, observed_on=later.date()))

        assert office.step(case_id, "S25A").state == OPEN

    def test_in_an_emergency_the_draft_plan_does_not_wait_and_is_due_in_three_days(
        self, office: Office
    ) -> None:
        case_id = office.open_case()

        office.add(Harm(case_id=case_id, danger=True, observed_on=START.date()))

        plan_step = office.step(case_id, "S40")
        assert plan_step.state == OPEN
        assert plan_step.due_at == END_OF_START + 3 * DAY
        assert office.step(case_id, "S70").state == OPEN  # help never waits for a form

    def test_no_danger_makes_the_step_not_needed(self, office: Office) -> None:
        case_id = office.open_case()

        office.add(Harm(case_id=case_id, danger=False))

        assert office.step(case_id, "S25").state == NOT_APPLICABLE
        assert office.step(case_id, "S25").why == "no_danger"


class TestPlan:
    """Steps S40 to S60: drafted, reviewed, returned, approved."""

    def test_the_plan_goes_from_draft_to_the_commission_to_approval(self, office: Office) -> None:
        case_id = office.open_case()
        drafted = plan(office, case_id, submitted_at=office.now)
        assert office.step(case_id, "S40").state == DONE
        assert office.step(case_id, "S50").state == OPEN
        assert office.step(case_id, "S50").due_at == END_OF_START + 10 * DAY
        assert office.case_state(case_id).stage == "CAC"

        office.forward(days=1)
        decide(office, case_id, "APPROVED", drafted.id)
        assert office.step(case_id, "S50").state == DONE
        # Wednesday 11 November and three working days
        assert office.step(case_id, "S60").due_at == datetime(2026, 11, 16, 17, 59, 59, tzinfo=UTC)

        office.act(case_id, "PLAN_APPROVED")
        assert office.step(case_id, "S60").state == DONE
        assert office.case_state(case_id).stage == "ACTIVE"

    def test_a_returned_plan_is_drafted_again(self, office: Office) -> None:
        case_id = office.open_case()
        first = plan(office, case_id, submitted_at=office.now)
        returned_at = office.forward(days=3)
        decide(office, case_id, "RETURNED", first.id)
        office.change(Plan, first.id, returned_reason="Нужны сроки")

        assert office.step(case_id, "S40").state == OPEN
        assert office.step(case_id, "S40").due_at == datetime(2026, 11, 23, 17, 59, 59, tzinfo=UTC)
        assert returned_at.day + 10 == 23
        assert office.step(case_id, "S50").state == BLOCKED

        office.forward(days=1)
        second = plan(office, case_id, revision=2, submitted_at=office.now)
        assert office.step(case_id, "S40").state == DONE
        assert office.step(case_id, "S50").state == OPEN
        office.forward(hours=1)
        decide(office, case_id, "APPROVED_WITH_CHANGES", second.id)

        assert office.step(case_id, "S50").state == DONE

    def test_a_postponed_sitting_decides_nothing(self, office: Office) -> None:
        case_id = office.open_case()
        drafted = plan(office, case_id, submitted_at=office.now)

        decide(office, case_id, "POSTPONED", drafted.id)

        assert office.step(case_id, "S50").state == OPEN

    def test_an_approval_recorded_first_does_not_lock_the_steps_before_it(
        self, office: Office
    ) -> None:
        case_id = office.open_case()

        office.act(case_id, "PLAN_APPROVED")

        assert office.step(case_id, "S60").state == DONE
        assert office.step(case_id, "S20").state == OPEN
        plan(office, case_id)
        assert office.step(case_id, "S40").state == DONE

    def test_a_plan_found_not_needed_needs_a_reason(self, office: Office) -> None:
        case_id = office.open_case()
        office.act(case_id, "NO_PLAN_NEEDED")
        assert office.step(case_id, "S40").state == BLOCKED

        office.act(case_id, "NO_PLAN_NEEDED", reason="Условия труда приведены в порядок")

        assert office.step(case_id, "S40").why == "no_plan_needed"
        assert office.step(case_id, "S70").state == OPEN

    def test_the_family_plan_asks_for_the_family_and_its_draft_ends_it(
        self, office: Office
    ) -> None:
        case_id = office.open_case()
        office.add(Assessment(case_id=case_id, kind="COMPREHENSIVE", done_at=office.now))
        assert office.step(case_id, "S45").why == "unknown:family_known"

        office.add(FamilyMember(child_id=_child_of(office, case_id), name="Үлгүбаева", carer=True))
        assert office.step(case_id, "S45").state == OPEN
        plan(office, case_id, "FAMILY")

        assert office.step(case_id, "S45").state == DONE
        assert office.step(case_id, "S40").state == OPEN


class TestServicesAndMonitoring:
    """Steps S70 to S90: deliver, visit, review, close, follow up."""

    def approved(self, office: Office, **values: Any) -> Any:
        """A case whose plan was approved a moment ago."""
        case_id = office.open_case(**values)
        drafted = plan(office, case_id)
        measure = Measure(case_id=case_id, plan_id=drafted.id, due_on=date(2026, 12, 1))
        office.add(measure)
        office.act(case_id, "PLAN_APPROVED")
        return case_id

    def test_the_first_measure_of_the_plan_gives_the_day(self, office: Office) -> None:
        case_id = self.approved(office)

        assert office.step(case_id, "S70").due_at == datetime(2026, 12, 1, 17, 59, 59, tzinfo=UTC)
        assert office.step(case_id, "S70").source == "PLAN"

    def test_an_accepted_referral_for_a_service_starts_the_services(self, office: Office) -> None:
        case_id = self.approved(office)

        office.add(
            Referral(
                case_id=case_id,
                purpose="SERVICE",
                sent_at=office.now,
                received_at=office.now,
                accepted=True,
            )
        )

        assert office.step(case_id, "S70").state == DONE

    @pytest.mark.parametrize(
        ("risk", "due"),
        [
            ("HIGH", datetime(2026, 11, 17, 17, 59, 59, tzinfo=UTC)),
            ("MED", datetime(2026, 11, 24, 17, 59, 59, tzinfo=UTC)),
            (None, datetime(2026, 11, 24, 17, 59, 59, tzinfo=UTC)),
            ("LOW", datetime(2026, 12, 10, 17, 59, 59, tzinfo=UTC)),
        ],
    )
    def test_visits_follow_the_risk(self, office: Office, risk: str | None, due: datetime) -> None:
        case_id = self.approved(office, risk=risk)

        office.add(begun(office, case_id))

        assert office.step(case_id, "S80").state == OPEN
        assert office.step(case_id, "S80").due_at == due

    def test_each_visit_moves_the_next_one_and_a_child_not_met_does_not(
        self, office: Office
    ) -> None:
        case_id = self.approved(office, risk="HIGH")
        office.add(begun(office, case_id))
        office.forward(days=5)

        office.add(visit(office, case_id, seen=False))
        assert office.step(case_id, "S80").due_at == datetime(2026, 11, 17, 17, 59, 59, tzinfo=UTC)
        office.add(visit(office, case_id))

        assert office.step(case_id, "S80").state == OPEN
        assert office.step(case_id, "S80").due_at == datetime(2026, 11, 22, 17, 59, 59, tzinfo=UTC)

    def test_the_review_comes_back_every_three_months(self, office: Office) -> None:
        case_id = self.approved(office)
        assert office.step(case_id, "S85").due_at == datetime(2027, 2, 10, 17, 59, 59, tzinfo=UTC)
        office.forward(days=60)

        office.add(PlanReview(case_id=case_id, reviewed_at=office.now, decision="CONTINUE"))

        assert office.step(case_id, "S85").state == OPEN
        assert office.step(case_id, "S85").due_at == datetime(2027, 4, 9, 17, 59, 59, tzinfo=UTC)

    def test_closing_waits_while_the_risk_is_high(self, office: Office) -> None:
        case_id = self.approved(office, risk="HIGH")
        office.add(begun(office, case_id))
        assert office.step(case_id, "S90").why == "held:risk_high"

        office.change(Case, case_id, risk="LOW")

        assert office.step(case_id, "S90").state == OPEN

    def test_closing_ends_every_task_but_the_follow_up(self, office: Office) -> None:
        case_id = self.approved(office, risk="LOW")
        office.add(begun(office, case_id))
        office.add(visit(office, case_id))

        office.change(Case, case_id, closed_at=office.now, closure_reason="GOALS_MET")

        state = office.case_state(case_id)
        assert (state.stage, state.open_case) == ("CLOSED", False)
        assert office.step(case_id, "S80").state == DONE
        assert office.step(case_id, "X20").why == "case_closed"
        assert office.step(case_id, "S90A").state == OPEN
        assert office.step(case_id, "S90A").due_at == datetime(2027, 2, 10, 17, 59, 59, tzinfo=UTC)
        assert state.next_step == "S90A"
        office.forward(days=90)
        office.add(visit(office, case_id, purpose="FOLLOW_UP"))
        assert office.step(case_id, "S90A").state == DONE
        assert office.step(case_id, "S90B").due_at == datetime(2027, 5, 10, 17, 59, 59, tzinfo=UTC)

    def test_a_case_closed_as_not_confirmed_is_not_followed(self, office: Office) -> None:
        case_id = office.open_case()

        office.change(Case, case_id, closed_at=office.now, closure_reason="NOT_CONFIRMED")

        assert office.step(case_id, "S90A").why == "no_follow_up"
        assert office.case_state(case_id).next_step == ""


def test_a_postponement_needs_a_reason_and_the_latest_counts(office: Office) -> None:
    case_id = office.open_case()
    office.act(case_id, "REGISTERED")
    office.act(case_id, "POSTPONED", step="S30", next_on=date(2026, 12, 20))
    assert office.step(case_id, "S30").due_at == END_OF_START + 10 * DAY

    office.act(case_id, "POSTPONED", step="S30", next_on=date(2026, 11, 25), reason="Не готова")
    office.forward(days=1)
    office.act(case_id, "POSTPONED", step="S30", next_on=date(2026, 11, 27), reason="Не готова")

    step = office.step(case_id, "S30")
    assert step.state == OPEN
    assert step.due_at == datetime(2026, 11, 27, 17, 59, 59, tzinfo=UTC)
    assert step.why == "postponed:2026-11-27"


def test_an_adult_is_not_put_on_the_childs_track_but_can_be_closed(office: Office) -> None:
    case_id = office.open_case(child={"birth_date": date(2001, 5, 5)})

    assert office.step(case_id, "S30").why == "adult"
    assert office.step(case_id, "S90").state == OPEN
    assert office.step(case_id, "N10").state == OPEN


def _child_of(office: Office, case_id: Any) -> Any:
    with office.db.read() as session:
        return session.get(Case, case_id).child_id
