"""The National Referral Mechanism over real records."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from models.case import Case
from models.child import Child
from models.intake import IntakeEvent
from models.nrm import NrmIdentification, NrmScreening
from models.plan import Plan
from models.referral import Referral
from models.return_case import ReturnCase
from models.situation import Harm, WorkSituation
from services.pathway.engine import BLOCKED, DONE, NOT_APPLICABLE, OPEN

from .conftest import START, Office

TAJIK = {"citizenship": "TJ", "asylum": False, "fears_state": False}
END_OF_START = datetime(2026, 11, 10, 17, 59, 59, tzinfo=UTC)


def suspected(office: Office, *, child: dict[str, Any] | None = None, **values: Any) -> Any:
    """A case whose questions showed an indicator."""
    case_id = office.open_case(child=child, **values)
    office.add(NrmScreening(case_id=case_id, asked_at=office.now, indicators=("DEBT",)))
    return case_id


def test_every_child_is_asked_and_the_lane_waits_for_the_answer(office: Office) -> None:
    case_id = office.open_case()

    assert office.step(case_id, "N10").state == OPEN
    assert office.step(case_id, "N15").why == "waits_step:N10"
    assert office.step(case_id, "N20").state == BLOCKED


def test_no_indicator_ends_the_lane_with_its_reason(office: Office) -> None:
    case_id = office.open_case()

    office.add(NrmScreening(case_id=case_id, asked_at=office.now, indicators=()))

    assert office.step(case_id, "N10").state == DONE
    for code in ("N15", "N20", "N30", "N40", "N50"):
        assert office.step(case_id, code).state == NOT_APPLICABLE
        assert office.step(case_id, code).why == "no_indicator"


def test_questions_without_an_answer_are_not_asked_yet(office: Office) -> None:
    case_id = office.open_case()

    office.add(NrmScreening(case_id=case_id, asked_at=office.now, indicators=None))

    assert office.step(case_id, "N10").state == OPEN


def test_for_a_child_act_and_purpose_suffice(office: Office) -> None:
    case_id = office.open_case()

    office.add(
        NrmScreening(case_id=case_id, asked_at=office.now, indicators=(), act="X", purpose="Y")
    )

    assert office.step(case_id, "N15").state == OPEN


def test_a_legal_finding_opens_help_before_any_question(office: Office) -> None:
    case_id = office.open_case()

    office.add(WorkSituation(case_id=case_id, sector="AG.HERD", exploitation=("forced",)))

    assert office.step(case_id, "N10").state == OPEN
    assert office.step(case_id, "N15").state == OPEN
    assert office.step(case_id, "N15").due_at == START + timedelta(hours=24)
    assert office.step(case_id, "N20").why == "waits_step:N10"


def test_trafficking_reported_at_intake_is_a_suspicion(office: Office) -> None:
    event = IntakeEvent(channel="HOTLINE", received_at=office.now)
    office.add(event)
    case_id = office.open_case(intake_id=event.id)
    assert office.step(case_id, "N15").state == BLOCKED

    office.change(IntakeEvent, event.id, trafficking=True)

    assert office.step(case_id, "N15").state == OPEN


@pytest.mark.parametrize(
    ("code", "due"),
    [
        ("N15", START + timedelta(hours=24)),
        ("N20", END_OF_START + timedelta(days=3)),
        ("N50", END_OF_START + timedelta(days=10)),
    ],
)
def test_the_limits_run_from_the_suspicion_to_the_second(
    office: Office, code: str, due: datetime
) -> None:
    case_id = suspected(office)

    step = office.step(case_id, code)

    assert (step.state, step.due_at, step.source) == (OPEN, due, "OFFICE")


def test_identification_runs_from_the_early_decision_to_the_official_one(office: Office) -> None:
    case_id = suspected(office)
    office.forward(days=2)
    office.add(
        NrmIdentification(
            case_id=case_id, stage="PRELIMINARY", decided_at=office.now, outcome="PRESUMED"
        )
    )
    assert office.step(case_id, "N20").state == DONE
    assert office.step(case_id, "N30").due_at == END_OF_START + timedelta(days=12)
    assert office.step(case_id, "N40").state == BLOCKED

    office.add(
        NrmIdentification(
            case_id=case_id, stage="OFFICIAL", decided_at=office.now, outcome="VICTIM"
        )
    )
    assert office.step(case_id, "N30").state == DONE
    assert office.step(case_id, "N40").due_at == END_OF_START + timedelta(days=3)
    office.add(Referral(case_id=case_id, purpose="NRM", sent_at=office.now))

    assert office.step(case_id, "N40").state == DONE


def test_more_facts_needed_is_no_decision(office: Office) -> None:
    case_id = suspected(office)

    office.add(
        NrmIdentification(
            case_id=case_id, stage="PRELIMINARY", decided_at=office.now, outcome="MORE_NEEDED"
        )
    )

    assert office.step(case_id, "N20").state == OPEN


def test_a_child_not_identified_keeps_what_was_done_and_the_rest_is_not_needed(
    office: Office,
) -> None:
    case_id = suspected(office)
    office.act(case_id, "SAFETY_MEASURES")

    office.add(
        NrmIdentification(
            case_id=case_id, stage="OFFICIAL", decided_at=office.now, outcome="NOT_VICTIM"
        )
    )

    assert office.step(case_id, "N15").state == DONE
    assert office.step(case_id, "N40").why == "not_victim"
    assert office.step(case_id, "N50").why == "not_victim"


def test_in_danger_the_referral_does_not_wait_for_the_decision(office: Office) -> None:
    case_id = suspected(office)

    office.add(Harm(case_id=case_id, danger=True))

    assert office.step(case_id, "N40").state == OPEN


def test_the_childs_plan_is_the_assistance_plan(office: Office) -> None:
    case_id = suspected(office)

    office.add(Plan(case_id=case_id, kind="CHILD", drafted_at=office.now))

    assert office.step(case_id, "N50").state == DONE


class TestMission:
    """Step N60: without fail, but never against the child."""

    def test_a_citizen_needs_no_notice(self, office: Office) -> None:
        assert office.step(suspected(office), "N60").why == "not_foreign"

    def test_an_unknown_citizenship_is_asked(self, office: Office) -> None:
        case_id = suspected(office, child={"citizenship": None})

        assert office.step(case_id, "N60").why == "unknown:foreign_child"

    def test_asylum_and_fear_are_asked_first(self, office: Office) -> None:
        case_id = suspected(office, child={"citizenship": "TJ"})

        assert office.step(case_id, "N60").state == BLOCKED
        assert office.step(case_id, "N60").why == "unknown:asylum,fears_state"

    def test_with_both_answered_no_it_is_due_on_the_next_working_day(self, office: Office) -> None:
        case_id = suspected(office, child=TAJIK)

        step = office.step(case_id, "N60")

        assert (step.state, step.due_at) == (OPEN, END_OF_START + timedelta(days=1))

    @pytest.mark.parametrize(
        ("child", "reason"),
        [
            ({**TAJIK, "asylum": True}, "asylum"),
            ({**TAJIK, "fears_state": True}, "fears_state"),
            ({**TAJIK, "citizenship": "STATELESS"}, "stateless"),
        ],
    )
    def test_the_notice_is_held_with_the_reason(
        self, office: Office, child: dict[str, Any], reason: str
    ) -> None:
        case_id = suspected(office, child=child)

        assert office.step(case_id, "N60").state == BLOCKED
        assert office.step(case_id, "N60").why == f"held:{reason}"

    def test_an_official_under_suspicion_holds_it(self, office: Office) -> None:
        case_id = suspected(office, child=TAJIK)

        office.add(Harm(case_id=case_id, official_complicity=True))

        assert office.step(case_id, "N60").why == "held:official_involved"

    def test_the_supervisors_decision_with_a_reason_lets_it_go(self, office: Office) -> None:
        case_id = suspected(office, child={**TAJIK, "asylum": True})
        office.act(case_id, "MISSION_NOTICE_RELEASED", covers=("ASYLUM",))
        assert office.step(case_id, "N60").state == BLOCKED
        released = office.forward(days=2)

        office.act(
            case_id,
            "MISSION_NOTICE_RELEASED",
            reason="Семья отозвала ходатайство",
            covers=("ASYLUM",),
        )

        step = office.step(case_id, "N60")
        assert step.state == OPEN
        assert released.day + 1 == 13
        assert step.due_at is not None
        assert step.due_at >= END_OF_START + timedelta(days=1)

    def test_a_later_answer_of_the_child_holds_it_again(self, office: Office) -> None:
        case_id = suspected(office, child=TAJIK)
        with office.db.read() as session:
            child_id = session.get(Case, case_id).child_id
        assert office.step(case_id, "N60").state == OPEN

        office.change(Child, child_id, fears_state=True)

        assert office.step(case_id, "N60").state == BLOCKED


def test_a_return_is_planned_and_carried_out_in_the_record_of_the_return(office: Office) -> None:
    case_id = suspected(office, child=TAJIK)
    office.act(case_id, "MISSION_NOTICE")
    assert office.step(case_id, "N70").state == OPEN
    row = ReturnCase(
        case_id=case_id,
        opened_at=office.now,
        decided_at=office.now,
        decision="RETURN",
        planned_on=date(2026, 12, 7),
    )
    office.add(row)
    assert office.step(case_id, "N70").due_at == datetime(2026, 12, 7, 17, 59, 59, tzinfo=UTC)

    office.change(ReturnCase, row.id, handed_over_at=office.now)

    assert office.step(case_id, "N70").state == DONE


def test_a_decision_to_stay_ends_the_repatriation(office: Office) -> None:
    case_id = suspected(office, child=TAJIK)
    office.act(case_id, "MISSION_NOTICE")

    office.add(
        ReturnCase(case_id=case_id, opened_at=office.now, decided_at=office.now, decision="STAY")
    )

    assert office.step(case_id, "N70").why == "stays"


def test_contact_within_the_return_is_the_notice_to_the_mission(office: Office) -> None:
    case_id = suspected(office, child=TAJIK)

    office.add(ReturnCase(case_id=case_id, opened_at=office.now, contacted_at=office.now))

    assert office.step(case_id, "N60").state == DONE


def test_an_adult_with_a_sign_of_trafficking_is_not_dropped(office: Office) -> None:
    case_id = suspected(office, child={"birth_date": date(2001, 5, 5)})

    assert office.step(case_id, "N15").state == OPEN
    assert office.step(case_id, "N20").state == OPEN
