"""The enforcement track over real records: materials, fines, crimes, feedback."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from models.act import Act
from models.intake import IntakeEvent
from models.referral import Referral
from models.situation import WorkSituation
from services.pathway.engine import BLOCKED, DONE, NOT_APPLICABLE, OPEN

from .conftest import START, Office

END_OF_START = datetime(2026, 11, 10, 17, 59, 59, tzinfo=UTC)
DAY = timedelta(days=1)


def working(office: Office, **job: Any) -> Any:
    """A boy of 13 who works at a market without a contract: breaches of the labour law."""
    case_id = office.open_case()
    office.add(
        WorkSituation(
            **{"case_id": case_id, "sector": "SV.MARKET", "contract": False, "exploitation": (),
               **job}
        )
    )  # fmt: skip
    return case_id


def exploited(office: Office) -> Any:
    """As above, and forced: signs of a crime."""
    return working(office, exploitation=("forced",))


def test_without_any_word_of_work_the_screen_asks(office: Office) -> None:
    case_id = office.open_case()

    assert office.step(case_id, "X10").why == "unknown:working_child"
    assert office.step(case_id, "X20").why == "waits_step:X10"


def test_a_call_that_is_not_about_work_needs_no_enforcement(office: Office) -> None:
    event = IntakeEvent(channel="HOTLINE", received_at=office.now, child_labour=False)
    office.add(event)

    case_id = office.open_case(intake_id=event.id, channel="HOTLINE")

    assert office.step(case_id, "X10").why == "not_working"
    for code in ("X20", "X30", "X35", "X40", "X50", "X60", "X70"):
        assert office.step(case_id, code).state == NOT_APPLICABLE


def test_a_breach_in_the_recorded_facts_is_a_violation_noted(office: Office) -> None:
    case_id = working(office)

    assert office.step(case_id, "X10").state == DONE
    assert office.step(case_id, "X10").done_at == START
    assert office.step(case_id, "X40").why == "no_crime"


def test_the_materials_are_due_after_three_working_days(office: Office) -> None:
    case_id = working(office)

    step = office.step(case_id, "X20")

    assert (step.state, step.due_at, step.source) == (OPEN, END_OF_START + 3 * DAY, "OFFICE")


@pytest.mark.parametrize(("agency", "state"), [("KG.LABINSP", DONE), ("KG.MOES", OPEN)])
def test_the_materials_must_go_to_the_body_in_charge(
    office: Office, agency: str, state: str
) -> None:
    case_id = working(office)

    office.add(
        Referral(case_id=case_id, purpose="ENFORCEMENT", to_agency=agency, sent_at=office.now)
    )

    assert office.step(case_id, "X20").state == state


def test_a_crime_found_later_opens_the_hand_over_again(office: Office) -> None:
    case_id = working(office)
    office.act(case_id, "MATERIALS_SENT", agency="KG.LABINSP")
    assert office.step(case_id, "X20").state == DONE

    office.add(WorkSituation(case_id=case_id, sector="AG.HERD", exploitation=("forced",)))
    assert office.step(case_id, "X20").state == OPEN
    office.act(case_id, "MATERIALS_SENT", agency="KG.PGO")

    assert office.step(case_id, "X20").state == DONE


class TestOffence:
    """Steps X30 and X35."""

    def decided(self, office: Office, **decision: Any) -> Any:
        """A case whose offence case was decided."""
        case_id = working(office)
        office.act(case_id, "MATERIALS_SENT", agency="KG.LABINSP")
        office.act(case_id, "OFFENCE_DECIDED", **decision)
        return case_id

    def test_the_fine_is_due_thirty_days_after_it_was_served(self, office: Office) -> None:
        case_id = self.decided(office, outcome="FINE", amount=7500)
        assert office.step(case_id, "X35").due_at == END_OF_START + 30 * DAY
        office.forward(days=5)

        office.act(case_id, "DECISION_SERVED")
        assert office.step(case_id, "X35").due_at == END_OF_START + 35 * DAY
        assert office.step(case_id, "X35").source == "CO 563"
        office.act(case_id, "FINE_PAID", amount=7500)

        assert office.step(case_id, "X35").state == DONE
        assert office.step(case_id, "X70").state == OPEN

    def test_a_warning_is_no_fine_and_asks_for_feedback_at_once(self, office: Office) -> None:
        case_id = self.decided(office, outcome="WARNING")

        assert office.step(case_id, "X35").why == "no_fine"
        assert office.step(case_id, "X70").state == OPEN
        assert office.step(case_id, "X70").due_at == END_OF_START + 30 * DAY

    @pytest.mark.parametrize(
        ("kind", "due"),
        [
            ("HOUSEHOLD", datetime(2027, 5, 10, 17, 59, 59, tzinfo=UTC)),
            ("SOLE_TRADER", datetime(2027, 5, 10, 17, 59, 59, tzinfo=UTC)),
            ("LEGAL_ENTITY", datetime(2027, 11, 10, 17, 59, 59, tzinfo=UTC)),
        ],
    )
    def test_the_limitation_depends_on_the_employer(
        self, office: Office, kind: str, due: datetime
    ) -> None:
        case_id = working(office, employer_kind=kind)
        office.act(case_id, "MATERIALS_SENT", agency="KG.LABINSP")

        assert office.step(case_id, "X30").due_at == due
        assert office.step(case_id, "X30").source == "CO 48"


class TestCrime:
    """Steps X40 to X60."""

    def checked(self, office: Office) -> Any:
        """A case whose materials are with the police."""
        case_id = exploited(office)
        office.act(case_id, "MATERIALS_SENT", agency="KG.MOIA")
        return case_id

    def opened(self, office: Office, **values: Any) -> Any:
        """A case whose investigation has begun."""
        case_id = self.checked(office)
        office.act(case_id, "INVESTIGATION_OPENED", **values)
        return case_id

    def test_the_check_takes_ten_days_and_twenty_when_extended(self, office: Office) -> None:
        case_id = self.checked(office)
        assert office.step(case_id, "X40").due_at == END_OF_START + 10 * DAY

        office.act(case_id, "CHECK_EXTENDED")

        assert office.step(case_id, "X40").due_at == END_OF_START + 20 * DAY
        assert office.step(case_id, "X40").source == "CPC 153.3"

    @pytest.mark.parametrize(
        ("category", "due"),
        [
            ("MINOR_CRIME", datetime(2026, 12, 10, 17, 59, 59, tzinfo=UTC)),
            (None, datetime(2026, 12, 10, 17, 59, 59, tzinfo=UTC)),
            ("SERIOUS_CRIME", datetime(2027, 1, 10, 17, 59, 59, tzinfo=UTC)),
        ],
    )
    def test_the_investigation_takes_one_or_two_months(
        self, office: Office, category: str | None, due: datetime
    ) -> None:
        case_id = self.opened(office, outcome=category)

        assert office.step(case_id, "X50").due_at == due
        assert office.step(case_id, "X55").state == OPEN

    def test_an_extension_names_its_own_end(self, office: Office) -> None:
        case_id = self.opened(office)

        office.act(case_id, "INVESTIGATION_EXTENDED", next_on=date(2027, 3, 10))

        assert office.step(case_id, "X50").due_at == datetime(2027, 3, 10, 17, 59, 59, tzinfo=UTC)

    def test_a_charge_opens_the_court_and_the_verdict_ends_it(self, office: Office) -> None:
        case_id = self.opened(office)
        assert office.step(case_id, "X60").why == "waits_step:X50"

        office.forward(days=20)
        office.act(case_id, "INVESTIGATION_ENDED", outcome="CHARGED")
        assert office.step(case_id, "X60").state == OPEN
        assert office.step(case_id, "X70").state == BLOCKED
        office.act(case_id, "VERDICT", outcome="CONVICTED")

        assert office.step(case_id, "X60").state == DONE
        assert office.step(case_id, "X70").state == OPEN

    def test_a_refused_check_can_be_reviewed_and_reopened(self, office: Office) -> None:
        case_id = self.checked(office)
        office.act(case_id, "INVESTIGATION_REFUSED")
        assert office.step(case_id, "X50").why == "no_investigation"
        assert office.step(case_id, "X58").why == "no_complaint"
        assert office.step(case_id, "X70").state == OPEN

        office.act(case_id, "REVIEW_ASKED", reason="Новые показания")
        assert office.step(case_id, "X58").due_at == END_OF_START + 30 * DAY
        office.forward(days=9)
        office.act(case_id, "REINVESTIGATION_DECIDED", outcome="REOPENED")

        assert office.step(case_id, "X58").state == DONE
        assert office.step(case_id, "X50").state == OPEN
        assert office.step(case_id, "X50").due_at == datetime(2026, 12, 19, 17, 59, 59, tzinfo=UTC)

    def test_an_investigation_reopened_after_its_end_is_open_again(self, office: Office) -> None:
        case_id = self.opened(office)
        office.forward(days=9)
        office.act(case_id, "INVESTIGATION_ENDED", outcome="NO_EVIDENCE")
        assert office.step(case_id, "X50").state == DONE
        assert office.step(case_id, "X60").why == "no_charge"
        office.forward(days=9)

        office.act(case_id, "REINVESTIGATION_DECIDED", outcome="REOPENED")

        assert office.step(case_id, "X50").state == OPEN
        assert office.step(case_id, "X60").why == "waits_step:X50"


def test_feedback_counts_once_it_follows_the_last_outcome(office: Office) -> None:
    case_id = working(office)
    office.act(case_id, "MATERIALS_SENT", agency="KG.LABINSP")
    office.act(case_id, "OFFENCE_DECIDED", outcome="FINE")
    office.act(case_id, "FINE_PAID", amount=7500)
    office.act(case_id, "FEEDBACK_GIVEN")
    assert office.step(case_id, "X70").state == DONE
    office.forward(days=40)

    office.act(case_id, "VERDICT", outcome="ACQUITTED")
    assert office.step(case_id, "X70").state == OPEN
    office.act(case_id, "FEEDBACK_GIVEN")

    assert office.step(case_id, "X70").state == DONE


@pytest.mark.parametrize("shift", [-1, 0, 1])
def test_a_day_before_on_and_after_the_fine_was_due(office: Office, shift: int) -> None:
    case_id = working(office)
    office.act(case_id, "MATERIALS_SENT", agency="KG.LABINSP")
    office.act(case_id, "OFFENCE_DECIDED", outcome="FINE")
    due = END_OF_START + 30 * DAY

    office.now = due + shift * DAY

    step = office.step(case_id, "X35")
    assert (step.due_at < office.now) is (shift > 0)
    office.add(Act(case_id=case_id, kind="FINE_PAID", happened_at=office.now, amount=1))
    assert office.step(case_id, "X35").state == DONE
