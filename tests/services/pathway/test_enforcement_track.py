"""The enforcement track over real records: materials, fines, crimes, feedback."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from models.enforcement import (
    CrossNotice,
    EnforcementFeedback,
    Investigation,
    InvestigationReview,
    OffenceCase,
)
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


def materials(office: Office, case_id: Any, agency: str) -> Any:
    """Materials that this body got now."""
    notice = CrossNotice(case_id=case_id, to_agency=agency, sent_at=office.now)
    office.add(notice)
    return notice.id


def offence(office: Office, case_id: Any, **values: Any) -> Any:
    """An offence case opened and decided now, unless said otherwise."""
    row = OffenceCase(
        **{"case_id": case_id, "opened_at": office.now, "decided_at": office.now, **values}
    )
    office.add(row)
    return row.id


def feedback(office: Office, case_id: Any) -> None:
    """What a body reported now."""
    office.add(EnforcementFeedback(case_id=case_id, given_at=office.now))


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
    materials(office, case_id, "KG.LABINSP")
    assert office.step(case_id, "X20").state == DONE

    office.add(WorkSituation(case_id=case_id, sector="AG.HERD", exploitation=("forced",)))
    assert office.step(case_id, "X20").state == OPEN
    materials(office, case_id, "KG.PGO")

    assert office.step(case_id, "X20").state == DONE


class TestOffence:
    """Steps X30 and X35."""

    def decided(self, office: Office, **decision: Any) -> tuple[Any, Any]:
        """A case whose offence case was decided, and that offence case."""
        case_id = working(office)
        materials(office, case_id, "KG.LABINSP")
        return case_id, offence(office, case_id, **decision)

    def test_the_fine_is_due_thirty_days_after_it_was_served(self, office: Office) -> None:
        case_id, fine = self.decided(office, outcome="FINE", fine_som=7500)
        assert office.step(case_id, "X35").due_at == END_OF_START + 30 * DAY
        office.forward(days=5)

        office.change(OffenceCase, fine, served_at=office.now)
        assert office.step(case_id, "X35").due_at == END_OF_START + 35 * DAY
        assert office.step(case_id, "X35").source == "CO 563"
        office.change(OffenceCase, fine, paid_on=office.now.date(), paid_som=7500)

        assert office.step(case_id, "X35").state == DONE
        assert office.step(case_id, "X70").state == OPEN

    def test_a_warning_is_no_fine_and_asks_for_feedback_at_once(self, office: Office) -> None:
        case_id, _ = self.decided(office, outcome="WARNING")

        assert office.step(case_id, "X35").why == "no_fine"
        assert office.step(case_id, "X70").state == OPEN
        assert office.step(case_id, "X70").due_at == END_OF_START + 30 * DAY

    def test_a_second_offence_case_keeps_the_step_open_until_it_is_decided(
        self, office: Office
    ) -> None:
        case_id, _ = self.decided(office, outcome="WARNING")
        assert office.step(case_id, "X30").state == DONE

        second = offence(office, case_id, decided_at=None)
        assert office.step(case_id, "X30").state == OPEN
        office.change(OffenceCase, second, decided_at=office.now, outcome="WARNING")

        assert office.step(case_id, "X30").state == DONE

    def test_the_limit_is_that_of_the_fine_that_is_not_paid(self, office: Office) -> None:
        case_id, first = self.decided(office, outcome="FINE", fine_som=7500)
        office.forward(days=3)
        second = offence(office, case_id, outcome="FINE", fine_som=100)
        assert office.step(case_id, "X35").due_at == END_OF_START + 30 * DAY

        office.change(OffenceCase, first, paid_on=office.now.date())
        assert office.step(case_id, "X35").state == OPEN
        assert office.step(case_id, "X35").due_at == END_OF_START + 33 * DAY
        office.change(OffenceCase, second, paid_on=office.now.date())

        assert office.step(case_id, "X35").state == DONE

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
        materials(office, case_id, "KG.LABINSP")

        assert office.step(case_id, "X30").due_at == due
        assert office.step(case_id, "X30").source == "CO 48"


class TestCrime:
    """Steps X40 to X60."""

    def checked(self, office: Office) -> tuple[Any, Any]:
        """A case whose materials are with the police, and the check that began."""
        case_id = exploited(office)
        materials(office, case_id, "KG.MOIA")
        return case_id, self.check(office, case_id)

    def check(self, office: Office, case_id: Any, **values: Any) -> Any:
        """A check that began now."""
        row = Investigation(
            **{"case_id": case_id, "agency": "KG.MOIA", "check_started_at": office.now, **values}
        )
        office.add(row)
        return row.id

    def opened(self, office: Office, **values: Any) -> tuple[Any, Any]:
        """A case whose investigation has begun, and that investigation."""
        case_id, row = self.checked(office)
        office.change(Investigation, row, opened_at=office.now, **values)
        return case_id, row

    def reopened(self, office: Office, case_id: Any, old: Any, review: Any = None) -> Any:
        """What the prosecutor's decision leaves behind."""
        if review is None:
            asked = InvestigationReview(
                case_id=case_id, investigation_id=old, asked_at=office.now, grounds="Жалоба"
            )
            office.add(asked)
            review = asked.id
        office.change(InvestigationReview, review, decided_at=office.now, outcome="REOPENED")
        row = Investigation(case_id=case_id, previous_id=old, opened_at=office.now)
        office.add(row)
        return row.id

    def test_the_check_takes_ten_days_and_twenty_when_extended(self, office: Office) -> None:
        case_id, check = self.checked(office)
        assert office.step(case_id, "X40").due_at == END_OF_START + 10 * DAY

        office.change(Investigation, check, check_extended_at=office.now)

        assert office.step(case_id, "X40").due_at == END_OF_START + 20 * DAY
        assert office.step(case_id, "X40").source == "CPC 153.3"

    def test_before_a_check_is_known_its_limit_runs_from_the_materials(
        self, office: Office
    ) -> None:
        case_id = exploited(office)
        notice = materials(office, case_id, "KG.MOIA")
        assert office.step(case_id, "X40").due_at == END_OF_START + 10 * DAY
        office.forward(days=2)

        office.change(CrossNotice, notice, received_at=office.now)

        assert office.step(case_id, "X40").due_at == END_OF_START + 12 * DAY

    def test_a_check_of_the_polices_own_needs_no_materials(self, office: Office) -> None:
        case_id = working(office)
        assert office.step(case_id, "X40").why == "no_crime"

        self.check(office, case_id)

        assert office.step(case_id, "X40").state == OPEN

    def test_a_second_check_keeps_the_step_open_with_its_own_limit(self, office: Office) -> None:
        case_id, first = self.checked(office)
        office.forward(days=9)
        second = self.check(office, case_id)
        office.change(Investigation, first, refused_at=office.now)
        assert office.step(case_id, "X40").state == OPEN
        assert office.step(case_id, "X40").due_at == END_OF_START + 19 * DAY
        assert office.step(case_id, "X50").why == "waits_step:X40"

        office.change(Investigation, second, refused_at=office.now)

        assert office.step(case_id, "X40").state == DONE
        assert office.step(case_id, "X50").why == "no_investigation"

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
        case_id, _ = self.opened(office, gravity=category)

        assert office.step(case_id, "X50").due_at == due
        assert office.step(case_id, "X55").state == OPEN

    def test_an_extension_names_its_own_end(self, office: Office) -> None:
        case_id, row = self.opened(office)

        office.change(Investigation, row, extended_at=office.now, extended_until=date(2027, 3, 10))

        assert office.step(case_id, "X50").due_at == datetime(2027, 3, 10, 17, 59, 59, tzinfo=UTC)

    def test_two_investigations_are_over_when_both_are(self, office: Office) -> None:
        case_id, first = self.opened(office, gravity="SERIOUS_CRIME")
        office.forward(days=5)
        second = self.check(office, case_id, opened_at=office.now, gravity="MINOR_CRIME")
        office.forward(days=5)

        office.change(Investigation, first, ended_at=office.now, outcome="NO_EVIDENCE")
        assert office.step(case_id, "X50").state == OPEN
        assert office.step(case_id, "X50").due_at == datetime(2026, 12, 15, 17, 59, 59, tzinfo=UTC)
        office.change(Investigation, second, ended_at=office.now, outcome="CHARGED")

        assert office.step(case_id, "X50").state == DONE
        assert office.step(case_id, "X60").state == OPEN

    def test_two_charges_need_two_verdicts(self, office: Office) -> None:
        case_id, first = self.opened(office)
        second = self.check(office, case_id, opened_at=office.now)
        office.forward(days=5)
        for row in (first, second):
            office.change(Investigation, row, ended_at=office.now, outcome="CHARGED")

        office.change(Investigation, first, verdict_at=office.now, verdict="CONVICTED")
        assert office.step(case_id, "X60").state == OPEN
        office.change(Investigation, second, verdict_at=office.now, verdict="ACQUITTED")

        assert office.step(case_id, "X60").state == DONE

    def test_a_charge_opens_the_court_and_the_verdict_ends_it(self, office: Office) -> None:
        case_id, row = self.opened(office)
        assert office.step(case_id, "X60").why == "waits_step:X50"

        office.forward(days=20)
        office.change(Investigation, row, ended_at=office.now, outcome="CHARGED")
        assert office.step(case_id, "X60").state == OPEN
        assert office.step(case_id, "X70").state == BLOCKED
        office.change(Investigation, row, verdict_at=office.now, verdict="CONVICTED")

        assert office.step(case_id, "X60").state == DONE
        assert office.step(case_id, "X70").state == OPEN

    def test_a_refused_check_can_be_reviewed_and_reopened(self, office: Office) -> None:
        case_id, row = self.checked(office)
        office.change(Investigation, row, refused_at=office.now)
        assert office.step(case_id, "X50").why == "no_investigation"
        assert office.step(case_id, "X58").why == "no_complaint"
        assert office.step(case_id, "X70").state == OPEN

        review = InvestigationReview(
            case_id=case_id, investigation_id=row, asked_at=office.now, grounds="Новые показания"
        )
        office.add(review)
        assert office.step(case_id, "X58").due_at == END_OF_START + 30 * DAY
        office.forward(days=9)
        self.reopened(office, case_id, row, review.id)

        assert office.step(case_id, "X58").state == DONE
        assert office.step(case_id, "X50").state == OPEN
        assert office.step(case_id, "X50").due_at == datetime(2026, 12, 19, 17, 59, 59, tzinfo=UTC)

    def test_an_investigation_reopened_after_its_end_is_open_again(self, office: Office) -> None:
        case_id, row = self.opened(office)
        office.forward(days=9)
        office.change(Investigation, row, ended_at=office.now, outcome="NO_EVIDENCE")
        assert office.step(case_id, "X50").state == DONE
        assert office.step(case_id, "X60").why == "no_charge"
        office.forward(days=9)

        self.reopened(office, case_id, row)

        assert office.step(case_id, "X50").state == OPEN
        assert office.step(case_id, "X60").why == "waits_step:X50"


def test_feedback_counts_once_it_follows_the_last_outcome(office: Office) -> None:
    case_id = working(office)
    materials(office, case_id, "KG.LABINSP")
    offence(office, case_id, outcome="FINE", paid_on=office.now.date(), paid_som=7500)
    feedback(office, case_id)
    assert office.step(case_id, "X70").state == DONE
    office.forward(days=40)

    offence(office, case_id, outcome="WARNING")
    assert office.step(case_id, "X70").state == OPEN
    feedback(office, case_id)

    assert office.step(case_id, "X70").state == DONE


@pytest.mark.parametrize("shift", [-1, 0, 1])
def test_a_day_before_on_and_after_the_fine_was_due(office: Office, shift: int) -> None:
    case_id = working(office)
    materials(office, case_id, "KG.LABINSP")
    fine = offence(office, case_id, outcome="FINE")
    due = END_OF_START + 30 * DAY

    office.now = due + shift * DAY

    step = office.step(case_id, "X35")
    assert (step.due_at < office.now) is (shift > 0)
    office.change(OffenceCase, fine, paid_on=office.now.date(), paid_som=1)
    assert office.step(case_id, "X35").state == DONE
