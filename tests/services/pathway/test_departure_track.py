"""Children of migrant parents: notice of the departure, guardian, home visit, allowance."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from models.case import Case
from models.child import DocumentHeld, FamilyMember
from services.packs.model import Pack
from services.pathway.engine import BLOCKED, DONE, NOT_APPLICABLE, OPEN, assess

from .conftest import START, Office

AWAY = {"relation": "MOTHER", "whereabouts": "MIGRANT_ABROAD"}
LANE = ("G10", "G20", "G25", "G30", "G40", "G45", "G60")


def child_of(office: Office, case_id: UUID) -> UUID:
    with office.db.read() as session:
        return session.get(Case, case_id).child_id


def member(office: Office, case_id: UUID, **values: Any) -> UUID:
    row = FamilyMember(**{"child_id": child_of(office, case_id), "name": "x", **values})
    office.add(row)
    return row.id


def left_behind(office: Office, **values: Any) -> UUID:
    """A child whose mother works abroad, and who is with a grandmother without a paper."""
    case_id = office.open_case()
    member(office, case_id, **{**AWAY, **values})
    member(office, case_id, relation="GRANDMOTHER", carer=True, legal_basis="INFORMAL")
    return case_id


class TestWhenItApplies:
    """A parent is away for work, or has told that it will be."""

    @pytest.mark.parametrize(
        "relative",
        [
            {"relation": "MOTHER", "whereabouts": "PRESENT"},
            {"relation": "FATHER", "whereabouts": "DECEASED"},
            {"relation": "UNCLE", "whereabouts": "MIGRANT_ABROAD"},
            {"relation": "MOTHER"},
        ],
    )
    def test_without_a_parent_away_there_is_no_such_lane(
        self, office: Office, relative: dict[str, Any]
    ) -> None:
        case_id = office.open_case()
        member(office, case_id, **relative)

        for code in LANE:
            step = office.step(case_id, code)
            assert (step.state, step.why) == (NOT_APPLICABLE, "no_migrant_parent")

    @pytest.mark.parametrize(
        "relative",
        [
            AWAY,
            {"relation": "FATHER", "whereabouts": "INTERNAL_MIGRANT"},
            {"legal_basis": "ADOPTER", "whereabouts": "MIGRANT_ABROAD"},
        ],
    )
    def test_a_parent_away_opens_it(self, office: Office, relative: dict[str, Any]) -> None:
        case_id = office.open_case()

        member(office, case_id, **relative)

        step = office.step(case_id, "G10")
        assert (step.state, step.why) == (OPEN, "applies:parent_migrant")

    def test_a_notice_before_the_departure_opens_it(self, office: Office) -> None:
        case_id = office.open_case()

        office.act(case_id, "DEPARTURE_NOTICED")

        assert office.step(case_id, "G10").state == DONE
        assert office.step(case_id, "G20").state == OPEN

    def test_the_limits_run_from_the_day_it_became_known_not_from_the_day_the_child_was_found(
        self, office: Office
    ) -> None:
        case_id = office.open_case()
        office.now += timedelta(days=30)

        member(office, case_id, **AWAY)

        for code in ("G10", "G20", "G30", "G40"):
            assert office.step(case_id, code).due_at > office.now

    def test_a_departure_told_before_is_no_longer_asked_for(self, office: Office) -> None:
        case_id = left_behind(office, departure_notified=True)

        assert office.step(case_id, "G10").state == DONE


class TestGuardian:
    """Both parents apply, the court decides within a month and sets the term."""

    def test_with_a_parent_at_home_none_is_needed(self, office: Office) -> None:
        case_id = left_behind(office)
        member(office, case_id, relation="FATHER", whereabouts="PRESENT")

        for code in ("G20", "G25", "G30"):
            assert office.step(case_id, code).why == "parent_stays"
        assert office.step(case_id, "G40").state == OPEN

    def test_a_suspected_parent_at_home_does_not_count(self, office: Office) -> None:
        case_id = left_behind(office)

        member(office, case_id, relation="FATHER", whereabouts="PRESENT", suspected=True)

        assert office.step(case_id, "G20").state == OPEN

    def test_the_court_has_a_month_from_the_application(self, office: Office) -> None:
        case_id = left_behind(office)
        assert office.step(case_id, "G25").why == "waits_step:G20"

        office.act(case_id, "GUARDIAN_APPLIED")

        step = office.step(case_id, "G25")
        assert (step.state, step.responsible, step.source) == (OPEN, "KG.COURT", "CC 74")
        assert step.due_at is not None
        assert step.due_at.date() == date(2026, 12, 10)

    @pytest.mark.parametrize("basis", ["COURT_GUARDIAN", "PRELIMINARY"])
    def test_a_guardian_on_record_is_one(self, office: Office, basis: str) -> None:
        case_id = left_behind(office)

        member(office, case_id, relation="AUNT", carer=True, legal_basis=basis)

        assert [office.step(case_id, code).state for code in ("G20", "G25")] == [DONE, DONE]

    def test_a_guardianship_act_in_hand_is_one(self, office: Office) -> None:
        case_id = left_behind(office)

        office.add(
            DocumentHeld(child_id=child_of(office, case_id), kind="GUARDIAN_ACT", state="HELD")
        )

        assert office.step(case_id, "G25").state == DONE

    def test_the_term_of_the_court_is_the_limit_of_the_last_step(self, office: Office) -> None:
        case_id = left_behind(office)
        assert office.step(case_id, "G60").why == "no_term"

        office.act(case_id, "GUARDIAN_APPOINTED", next_on=date(2027, 6, 1))
        step = office.step(case_id, "G60")
        assert step.due_at is not None
        assert (step.state, step.due_at.date(), step.source) == (OPEN, date(2027, 6, 1), "CC 76")

        office.forward(days=200)
        office.act(case_id, "GUARDIAN_ENDED")
        assert office.step(case_id, "G60").state == DONE

    def test_a_guardian_for_another_term_opens_its_end_again(self, office: Office) -> None:
        case_id = left_behind(office)
        office.act(case_id, "GUARDIAN_APPOINTED", next_on=date(2027, 2, 1))
        office.forward(days=80)
        office.act(case_id, "GUARDIAN_ENDED")
        office.forward(days=1)

        office.act(case_id, "GUARDIAN_APPOINTED", next_on=date(2027, 9, 1))

        step = office.step(case_id, "G60")
        assert step.due_at is not None
        assert (step.state, step.due_at.date()) == (OPEN, date(2027, 9, 1))
        assert "reopened:guardian_again" in step.why


class TestHomeVisit:
    """Someone looks whether the guardian really lives with the child."""

    def test_it_does_not_wait_for_the_court(self, office: Office) -> None:
        case_id = left_behind(office)

        assert [office.step(case_id, code).state for code in ("G25", "G30")] == [BLOCKED, OPEN]

    def test_an_absent_guardian_leaves_it_open_and_due_in_three_days(self, office: Office) -> None:
        case_id = left_behind(office)
        office.act(case_id, "GUARDIAN_CHECKED", outcome="GUARDIAN_PRESENT")
        assert office.step(case_id, "G30").state == DONE
        office.forward(days=30)

        office.act(case_id, "GUARDIAN_CHECKED", outcome="GUARDIAN_ABSENT")

        step = office.step(case_id, "G30")
        assert step.due_at is not None
        assert (step.state, step.due_at.date()) == (OPEN, (office.now + timedelta(days=3)).date())
        assert "reopened:guardian_absent" in step.why


class TestAllowance:
    """The family is helped to apply, and the answer is followed."""

    def test_application_and_answer(self, office: Office) -> None:
        case_id = left_behind(office)
        assert office.step(case_id, "G45").why == "waits_step:G40"

        office.act(case_id, "ALLOWANCE_APPLIED")
        assert [office.step(case_id, code).state for code in ("G40", "G45")] == [DONE, OPEN]

        office.act(case_id, "ALLOWANCE_DECIDED", outcome="ALLOWANCE_REFUSED", reason="income")
        assert office.step(case_id, "G45").state == DONE

    def test_a_family_that_does_not_want_it_is_not_pressed(self, office: Office) -> None:
        case_id = left_behind(office)

        office.act(case_id, "ALLOWANCE_WAIVED", reason="does not want it")

        assert {office.step(case_id, code).why for code in ("G40", "G45")} == {"allowance_waived"}

    def test_an_allowance_that_was_granted_removes_the_costs_of_school(self, kg: Pack) -> None:
        facts = {"out_of_school": True, "barrier_cost": True, "allowance_granted": True}

        assert assess(kg, facts, {"detected_at": START}, START).step("E20J").state == DONE


def test_the_parent_who_came_back_ends_the_lane(office: Office) -> None:
    case_id = office.open_case()
    mother = member(office, case_id, **AWAY)
    assert office.step(case_id, "G20").state == OPEN

    office.change(FamilyMember, mother, whereabouts="PRESENT")

    assert office.step(case_id, "G20").why == "no_migrant_parent"


def test_a_closed_case_and_an_adult_have_no_such_lane(kg: Pack) -> None:
    for fact, why in (("case_closed", "case_closed"), ("finding_out_of_scope", "adult")):
        facts = {"parent_migrant": True, fact: True}

        assert assess(kg, facts, {"detected_at": START}, START).step("G10").why == why
