"""Birth and identity papers over real records: application, copy meanwhile, obstacle, issue."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from models.case import Case
from models.child import Child, DocumentHeld
from models.situation import Schooling
from services.packs.model import Pack
from services.pathway.engine import BLOCKED, DONE, NOT_APPLICABLE, OPEN, assess

from .conftest import START, Office

LANE = ("P05", "P10", "P20", "P25", "P30", "P40", "P45", "P50")


def child_of(office: Office, case_id: UUID) -> UUID:
    with office.db.read() as session:
        return session.get(Case, case_id).child_id


def paper(office: Office, case_id: UUID, kind: str, state: str, **values: Any) -> UUID:
    row = DocumentHeld(child_id=child_of(office, case_id), kind=kind, state=state, **values)
    office.add(row)
    return row.id


def states(office: Office, case_id: UUID, *codes: str) -> list[str]:
    return [office.step(case_id, code).state for code in codes]


class TestWhenItApplies:
    """A paper is recorded as missing, or was."""

    def test_with_the_papers_in_hand_there_is_no_such_lane(self, office: Office) -> None:
        case_id = office.open_case()
        paper(office, case_id, "BIRTH_CERT", "HELD")
        paper(office, case_id, "SCHOOL_FILE", "MISSING")

        for code in LANE:
            assert office.step(case_id, code).why == "papers_in_hand"

    @pytest.mark.parametrize(
        ("kind", "state"),
        [
            ("BIRTH_CERT", "MISSING"),
            ("BIRTH_CERT", "APPLIED"),
            ("PASSPORT", "EMPLOYER"),
            ("ID", "MISSING"),
            ("NONE", "MISSING"),
        ],
    )
    def test_a_missing_paper_opens_it(self, office: Office, kind: str, state: str) -> None:
        case_id = office.open_case()

        paper(office, case_id, kind, state)

        assert office.step(case_id, "P10").state in (OPEN, DONE)

    def test_a_school_that_asks_for_the_certificate_opens_it(self, office: Office) -> None:
        case_id = office.open_case()

        office.add(Schooling(case_id=case_id, absent=True, barriers=("NO_BIRTH_CERT",)))

        assert states(office, case_id, "P10", "P20", "P40") == [OPEN, OPEN, BLOCKED]

    def test_a_citizenship_that_is_not_determined_opens_it(self, office: Office) -> None:
        case_id = office.open_case(child={"citizenship": "UNDETERMINED"})
        assert states(office, case_id, "P45", "P20") == [OPEN, NOT_APPLICABLE]

        office.act(case_id, "CITIZENSHIP_DETERMINED")

        assert office.step(case_id, "P45").state == DONE


class TestBirth:
    """The copy of the birth record is valid meanwhile; the certificate ends the lane."""

    def test_the_copy_does_not_wait_for_the_application(self, office: Office) -> None:
        case_id = office.open_case()

        paper(office, case_id, "BIRTH_CERT", "MISSING")

        step = office.step(case_id, "P20")
        assert (step.state, step.responsible) == (OPEN, "KG.CIVREG")
        assert office.step(case_id, "P40").why == "waits_step:P10"

    def test_from_missing_to_issued(self, office: Office) -> None:
        case_id = office.open_case()
        paper_id = paper(office, case_id, "BIRTH_CERT", "MISSING")

        office.change(DocumentHeld, paper_id, state="APPLIED", applied_on=date(2026, 11, 12))
        assert states(office, case_id, "P10", "P20", "P40") == [DONE, OPEN, OPEN]
        due = office.step(case_id, "P40").due_at
        assert due is not None
        assert due.date() == date(2026, 12, 12)

        paper(office, case_id, "BIRTH_RECORD_COPY", "ISSUED", issued_on=date(2026, 11, 13))
        assert states(office, case_id, "P20", "P40") == [DONE, OPEN]

        office.change(DocumentHeld, paper_id, state="ISSUED", issued_on=date(2026, 12, 1))
        assert states(office, case_id, "P10", "P20", "P40") == [DONE, DONE, DONE]
        done = office.step(case_id, "P40").done_at
        assert done is not None
        assert done.date() == date(2026, 12, 1)

    def test_every_missing_paper_has_to_be_applied_for(self, office: Office) -> None:
        case_id = office.open_case()
        paper(office, case_id, "BIRTH_CERT", "APPLIED", applied_on=date(2026, 11, 10))

        passport = paper(office, case_id, "PASSPORT", "MISSING")
        assert office.step(case_id, "P10").state == OPEN

        office.change(DocumentHeld, passport, state="APPLIED", applied_on=date(2026, 11, 11))
        assert office.step(case_id, "P10").state == DONE

    def test_the_latest_row_of_a_paper_counts(self, office: Office) -> None:
        case_id = office.open_case()
        paper(office, case_id, "BIRTH_CERT", "MISSING")
        office.forward(days=1)

        paper(office, case_id, "BIRTH_CERT", "ISSUED", issued_on=date(2026, 11, 11))

        assert office.step(case_id, "P40").state == DONE


def test_a_certificate_that_is_lost_again_opens_its_step_and_names_it(office: Office) -> None:
    case_id = office.open_case()
    paper(office, case_id, "BIRTH_CERT", "ISSUED", issued_on=date(2026, 11, 10))
    assert office.step(case_id, "P40").state == DONE
    office.forward(days=1)

    paper(office, case_id, "BIRTH_CERT", "MISSING")

    assert "reopened:birth_proof_held_again" in office.step(case_id, "P20").why
    assert "reopened:paper_applied_again" in office.step(case_id, "P10").why
    assert "reopened:birth_cert_held_again" in office.step(case_id, "P40").why


def test_an_identity_paper_is_issued_after_its_application(office: Office) -> None:
    case_id = office.open_case()
    paper_id = paper(office, case_id, "ID", "MISSING")
    assert states(office, case_id, "P40", "P50") == [NOT_APPLICABLE, BLOCKED]
    office.act(case_id, "PAPERS_APPLIED")
    assert office.step(case_id, "P50").state == OPEN

    office.change(DocumentHeld, paper_id, state="ISSUED", issued_on=date(2026, 11, 20))

    assert office.step(case_id, "P50").state == DONE


def test_an_obstacle_is_a_step_until_it_is_settled(office: Office) -> None:
    case_id = office.open_case()
    paper_id = paper(office, case_id, "BIRTH_CERT", "MISSING")
    assert office.step(case_id, "P30").why == "no_obstacle"

    office.change(DocumentHeld, paper_id, obstacle="the mother has no papers")
    assert office.step(case_id, "P30").state == OPEN

    office.act(case_id, "PAPERS_OBSTACLE_CLEARED")
    assert office.step(case_id, "P30").state == DONE


def test_papers_kept_by_an_employer_are_asked_back_within_three_days(office: Office) -> None:
    case_id = office.open_case()
    assert office.step(case_id, "P05").why == "papers_in_hand"

    paper(office, case_id, "PASSPORT", "EMPLOYER")
    step = office.step(case_id, "P05")
    assert step.due_at is not None
    assert (step.state, step.responsible, step.due_at.date()) == (
        OPEN,
        "KG.MOIA",
        date(2026, 11, 13),
    )

    office.act(case_id, "PAPERS_GIVEN_BACK")
    assert office.step(case_id, "P05").state == DONE


def test_a_record_asked_for_abroad_is_followed_until_it_comes(office: Office) -> None:
    case_id = office.open_case()
    paper(office, case_id, "BIRTH_CERT", "MISSING")

    office.act(case_id, "PAPERS_ASKED_ABROAD")
    assert office.step(case_id, "P25").state == OPEN

    office.act(case_id, "PAPERS_CAME_FROM_ABROAD")
    assert office.step(case_id, "P25").state == DONE


def test_a_change_of_citizenship_derives_the_lane_again(office: Office) -> None:
    case_id = office.open_case(child={"citizenship": "UNDETERMINED"})

    office.change(Child, child_of(office, case_id), citizenship="KG")

    assert office.step(case_id, "P45").why == "papers_in_hand"


def test_a_closed_case_and_an_adult_have_no_such_lane(kg: Pack) -> None:
    for fact, why in (("case_closed", "case_closed"), ("finding_out_of_scope", "adult")):
        facts = {"papers_needed": True, fact: True}

        assert assess(kg, facts, {"detected_at": START}, START).step("P10").why == why
