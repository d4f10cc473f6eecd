"""The return to school over real records: barriers, who removes each, enrolment, attendance."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from models.case import Case
from models.child import DocumentHeld, FamilyMember
from models.closure import Outcome
from models.situation import Schooling
from services.packs.model import Pack
from services.pathway.engine import BLOCKED, DONE, NOT_APPLICABLE, OPEN, assess

from .conftest import START, Office

REMOVERS = {
    "NO_BIRTH_CERT": ("E20A", "KG.CIVREG"),
    "NO_GUARDIAN_PAPER": ("E20B", "KG.COURT"),
    "NO_RESIDENCE_REG": ("E20C", "KG.CIVREG"),
    "LANDLORD_REFUSED_REG": ("E20D", "KG.LSG"),
    "MIGRATION_STATUS": ("E20E", "KG.MLSSM"),
    "DISABILITY": ("E20F", "KG.MOES"),
    "RELIGIOUS_REFUSAL": ("E20G", "KG.CAC"),
    "STREET": ("E20H", "KG.TU"),
    "RURAL_DISTANCE": ("E20I", "KG.LSG"),
    "COST": ("E20J", "KG.TU"),
    "WORK": ("E20K", "KG.LABINSP"),
    "DISTANCE_LEARNING_LACK": ("E20L", "KG.MOES"),
    "OTHER": ("E20M", "KG.TU"),
}
PARTS = {code for code, _ in REMOVERS.values()}


def out_of_school(office: Office, **values: Any) -> tuple[UUID, UUID]:
    """A child that misses school; returns case and schooling record."""
    case_id = office.open_case()
    row = Schooling(case_id=case_id, **{"absent": True, "enrolled": False, **values})
    office.add(row)
    return case_id, row.id


def child_of(office: Office, case_id: UUID) -> UUID:
    with office.db.read() as session:
        return session.get(Case, case_id).child_id


def states(office: Office, case_id: UUID, *codes: str) -> list[str]:
    return [office.step(case_id, code).state for code in codes]


class TestWhenItApplies:
    """Only a child that is out of school, or was, has this lane."""

    @pytest.mark.parametrize("values", [{}, {"enrolled": True, "absent": False, "grade": "7"}])
    def test_a_child_at_school_has_no_such_lane(
        self, office: Office, values: dict[str, Any]
    ) -> None:
        case_id = office.open_case()
        if values:
            office.add(Schooling(case_id=case_id, **values))

        step = office.step(case_id, "E10")
        assert (step.state, step.why) == (NOT_APPLICABLE, "in_school")
        assert not office.case_state(case_id).unknown.count("barrier")

    @pytest.mark.parametrize(
        "values",
        [{"absent": True}, {"barriers": ("COST",)}, {"planned_on": date(2026, 12, 1)}],
    )
    def test_a_record_that_tells_of_it_opens_the_lane(
        self, office: Office, values: dict[str, Any]
    ) -> None:
        case_id = office.open_case()

        office.add(Schooling(case_id=case_id, **values))

        assert office.step(case_id, "E10").state in (OPEN, DONE)

    def test_a_child_of_school_age_that_is_no_pupil_opens_it_by_law(self, office: Office) -> None:
        case_id = office.open_case()

        office.add(Schooling(case_id=case_id, enrolled=False))

        step = office.step(case_id, "E10")
        assert (step.state, step.why) == (OPEN, "applies:finding_edu")

    def test_a_closed_case_drops_it(self, office: Office) -> None:
        case_id, _ = out_of_school(office)

        office.change(Case, case_id, closed_at=START, closure_reason="GOALS_MET")

        assert office.step(case_id, "E10").why == "case_closed"


class TestBarriers:
    """Each barrier that was named says who removes it."""

    def test_naming_them_is_the_first_thing_and_due_in_five_working_days(
        self, office: Office
    ) -> None:
        case_id, schooling = out_of_school(office)
        first = office.step(case_id, "E10")
        assert first.due_at is not None
        assert first.due_at.date() == date(2026, 11, 17)
        assert office.step(case_id, "E20").why == "waits_step:E10"
        assert office.step(case_id, "E30").why == "waits_step:E10"

        office.change(Schooling, schooling, barriers=("COST",))

        assert states(office, case_id, "E10", "E20", "E30") == [DONE, OPEN, OPEN]

    @pytest.mark.parametrize("barrier", REMOVERS)
    def test_each_barrier_opens_one_part_that_names_its_remover(
        self, office: Office, barrier: str
    ) -> None:
        case_id, _ = out_of_school(office, barriers=(barrier,))
        part, remover = REMOVERS[barrier]

        step = office.step(case_id, part)

        assert (step.state, step.responsible) == (OPEN, remover)
        others = PARTS - {part}
        assert set(states(office, case_id, *others)) == {NOT_APPLICABLE}

    @pytest.mark.parametrize("barrier", REMOVERS)
    def test_each_is_removed_by_its_own_result_and_the_step_with_the_last(
        self, office: Office, barrier: str
    ) -> None:
        other = "STREET" if barrier != "STREET" else "COST"
        case_id, _ = out_of_school(office, barriers=(barrier, other))

        office.act(case_id, "SCHOOL_BARRIER_REMOVED", outcome=barrier)
        assert states(office, case_id, REMOVERS[barrier][0], "E20") == [DONE, OPEN]
        assert office.step(case_id, REMOVERS[other][0]).state == OPEN

        office.act(case_id, "SCHOOL_BARRIER_REMOVED", outcome=other)
        assert office.step(case_id, "E20").done_at == START

    def test_every_barrier_of_the_list_has_its_part(self, kg: Pack) -> None:
        assert set(REMOVERS) == set(kg.lists["school_barrier"])
        assert {code for code, step in kg.steps.items() if step.part_of == "E20"} == PARTS

    def test_a_birth_record_copy_removes_the_first_barrier(self, office: Office) -> None:
        case_id, _ = out_of_school(office, barriers=("NO_BIRTH_CERT",))

        office.add(
            DocumentHeld(
                child_id=child_of(office, case_id), kind="BIRTH_RECORD_COPY", state="ISSUED"
            )
        )

        assert office.step(case_id, "E20A").state == DONE

    def test_a_guardian_of_the_court_removes_the_second(self, office: Office) -> None:
        case_id, _ = out_of_school(office, barriers=("NO_GUARDIAN_PAPER",))
        child = child_of(office, case_id)
        office.add(
            FamilyMember(child_id=child, name="x", relation="MOTHER", whereabouts="MIGRANT_ABROAD")
        )

        office.add(FamilyMember(child_id=child, name="y", legal_basis="COURT_GUARDIAN"))

        assert office.step(case_id, "E20B").state == DONE

    def test_an_edited_list_still_asks_for_what_was_added(self, office: Office) -> None:
        case_id, schooling = out_of_school(office, barriers=("COST",))

        office.change(Schooling, schooling, barriers=("COST", "WORK"))

        assert office.step(case_id, "E20K").state == OPEN

    def test_another_barrier_after_the_last_was_removed_opens_the_step_and_names_it(
        self, office: Office
    ) -> None:
        case_id, _ = out_of_school(office, barriers=("COST",))
        office.act(case_id, "SCHOOL_BARRIER_REMOVED", outcome="COST")
        assert office.step(case_id, "E20").state == DONE
        office.forward(days=1)

        office.add(Schooling(case_id=case_id, barriers=("WORK",)))

        step = office.step(case_id, "E20")
        assert step.state == OPEN
        assert "reopened:barrier_added" in step.why


class TestEnrolment:
    """A place is asked for at once; a refusal is appealed."""

    def test_it_does_not_wait_for_the_papers(self, office: Office) -> None:
        case_id, _ = out_of_school(office, barriers=("NO_BIRTH_CERT",))
        assert states(office, case_id, "E20A", "E30") == [OPEN, OPEN]

        office.act(case_id, "SCHOOL_ENROLLED")

        assert office.step(case_id, "E30").state == DONE
        assert office.step(case_id, "E40").state == OPEN

    def test_a_refusal_opens_the_appeal_and_a_place_ends_it(self, office: Office) -> None:
        case_id, _ = out_of_school(office, barriers=("NO_RESIDENCE_REG",))
        assert office.step(case_id, "E35").why == "no_refusal"

        office.act(case_id, "SCHOOL_REFUSED", reason="no registration")
        appeal = office.step(case_id, "E35")
        assert appeal.state == OPEN
        assert appeal.due_at is not None
        assert appeal.due_at.date() == date(2026, 11, 20)

        office.act(case_id, "SCHOOL_ENROLLED")
        assert office.step(case_id, "E35").state == NOT_APPLICABLE

    def test_a_place_that_is_lost_opens_it_and_names_it(self, office: Office) -> None:
        case_id, schooling = out_of_school(office, barriers=("COST",))
        office.change(Schooling, schooling, enrolled=True)
        assert office.step(case_id, "E30").state == DONE
        office.forward(days=1)

        office.add(Schooling(case_id=case_id, enrolled=False))

        assert "reopened:place_lost" in office.step(case_id, "E30").why


class TestAttendance:
    """Back at school, the school confirms it; missing lessons again opens it again and says why."""

    def back(self, office: Office) -> tuple[UUID, UUID]:
        case_id, schooling = out_of_school(office, barriers=("COST",))
        office.change(Schooling, schooling, enrolled=True, returned_on=date(2026, 11, 16))
        return case_id, schooling

    def test_a_planned_day_is_the_limit_of_the_return(self, office: Office) -> None:
        case_id, schooling = out_of_school(office, barriers=("COST",))
        office.act(case_id, "SCHOOL_ENROLLED")

        office.change(Schooling, schooling, planned_on=date(2026, 11, 23))

        step = office.step(case_id, "E40")
        assert step.due_at is not None
        assert (step.due_at.date(), step.source) == (date(2026, 11, 23), "PLAN")

    def test_the_return_ends_barriers_and_enrolment(self, office: Office) -> None:
        case_id, _ = self.back(office)

        assert states(office, case_id, "E20", "E30", "E40") == [DONE, DONE, DONE]
        assert office.step(case_id, "E20J").why == "back_at_school"
        assert office.step(case_id, "E50").state == OPEN

    @pytest.mark.parametrize(("outcome", "state"), [("ATTENDS", DONE), ("MISSES", BLOCKED)])
    def test_the_check_at_the_school_decides(
        self, office: Office, outcome: str, state: str
    ) -> None:
        case_id, _ = self.back(office)
        office.forward(days=20)

        office.act(case_id, "ATTENDANCE_VERIFIED", outcome=outcome)

        assert office.step(case_id, "E50").state == state

    def test_missing_lessons_again_reopens_the_return_and_names_it(self, office: Office) -> None:
        case_id, _ = self.back(office)
        office.forward(days=20)

        office.act(case_id, "ATTENDANCE_VERIFIED", outcome="MISSES")

        step = office.step(case_id, "E40")
        assert step.state == OPEN
        assert "reopened:misses_again" in step.why

    def test_a_later_record_of_absence_reopens_it_too(self, office: Office) -> None:
        case_id, _ = self.back(office)
        office.forward(days=40)

        office.add(Schooling(case_id=case_id, absent=True))

        assert "reopened:misses_again" in office.step(case_id, "E40").why

    def test_an_outcome_confirmed_by_a_second_person_verifies_it(self, office: Office) -> None:
        case_id, _ = self.back(office)
        at = office.forward(days=20)

        office.add(
            Outcome(
                case_id=case_id, kind="SCHOOL", reached_on=at.date(), evidence="x",
                verified_at=at, confirmed=True,
            )
        )  # fmt: skip

        step = office.step(case_id, "E50")
        assert (step.state, step.done_at) == (DONE, at)


def test_from_facts_alone_the_whole_lane_runs_to_its_end(kg: Pack) -> None:
    moments = {"detected_at": START, "school_known_at": START}
    facts: dict[str, Any] = {"out_of_school": True}
    opened = []
    for fact in (
        "barriers_named",
        "barriers_removed",
        "school_enrolled",
        "school_returned",
        "attendance_verified",
    ):
        lane = [
            s
            for s in assess(kg, facts, moments, START + timedelta(days=1)).steps
            if s.track == "EDU"
        ]
        opened.append(next(step.code for step in lane if step.state == OPEN))
        facts[fact] = True
    final = assess(kg, facts, moments, START)

    assert opened == ["E10", "E20", "E30", "E40", "E50"]
    assert all(final.step(code).state == DONE for code in ("E10", "E20", "E30", "E40", "E50"))
