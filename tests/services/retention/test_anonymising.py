"""An anonymised case still counts, and says nothing of anybody."""

from collections.abc import Callable
from uuid import UUID

import pytest
from sqlmodel import col, select

from models.case import Case
from models.child import Child, FamilyMember
from models.consent import Consent
from models.derived import CaseState
from models.fields import Kind, Sensitivity, all_fields
from models.intake import PersonFound
from models.retention import ErasureEntry
from services.anonymising import RULES, Treatment, treatment
from services.errors import NotAllowed
from services.law.age import age_on
from services.workspace import Workspace
from tests.conftest import SUPERVISOR_ID, WORKER_ID, FakeClock

from .conftest import CANARY, LATIN, dump
from .test_erasing import second_case_of_the_child

Agreed = Callable[[str, UUID], UUID]


@pytest.fixture
def anonymised(
    workspace: Workspace, lived: UUID, agreed: Agreed, clock: FakeClock
) -> Callable[[], UUID]:
    def do() -> UUID:
        clock.forward(days=31 * 60)
        workspace.sign_in(SUPERVISOR_ID)
        workspace.trail.confirm_clock()
        workspace.erasure.anonymise(agreed("ANONYMISE", lived))
        return lived

    return do


def test_every_kind_and_class_of_field_has_exactly_one_rule() -> None:
    for kind in Kind:
        for sensitivity in Sensitivity:
            found = [r for (kinds, s), r in RULES.items() if kind in kinds and s is sensitivity]
            assert len(found) == 1, (kind, sensitivity)


def test_no_typed_word_of_any_field_is_ever_kept() -> None:
    typed = [f for f in all_fields() if f.kind in (Kind.TEXT, Kind.NAME, Kind.NARRATIVE)]
    assert typed
    assert {treatment(spec) for spec in typed} == {Treatment.CLEAR}


def test_what_statistics_count_is_as_it_was(
    workspace: Workspace, lived: UUID, anonymised: Callable[[], UUID]
) -> None:
    before = figures(workspace, lived)
    anonymised()
    assert figures(workspace, lived) == before
    assert before["age"] == (13, 13)


def test_no_page_holds_a_word_of_the_case_and_its_number_stays(
    workspace: Workspace, lived: UUID, anonymised: Callable[[], UUID]
) -> None:
    number = workspace.cases.header(lived).number
    anonymised()

    content = dump(workspace)
    assert CANARY.encode() not in content
    assert LATIN[2:].encode() not in content
    assert number.encode() in content
    assert workspace.search.find(CANARY) == []
    with workspace.db.read() as session:
        child = session.exec(select(Child)).one()
        assert (child.family_name, child.birth_date, child.personal_number) == (None, None, None)
        line = session.exec(select(PersonFound)).one()
        assert line.family_name is None
        assert line.age_from == 13
        assert session.exec(select(ErasureEntry.kind)).one() == "ANONYMISE"
    assert workspace.trail.verify().ok


def test_only_months_are_left_of_days(workspace: Workspace, anonymised: Callable[[], UUID]) -> None:
    case_id = anonymised()
    zone = workspace.pack.timezone
    with workspace.db.read() as session:
        case = session.get(Case, case_id)
        assert case is not None
        assert case.detected_at is not None
        found = case.detected_at.astimezone(zone)
        assert (found.year, found.month, found.day, found.hour) == (2026, 11, 1, 12)
        assert case.closed_at is not None
        assert case.closed_at >= case.opened_at
        assert case.anonymised_at == workspace.clock()


def test_a_child_with_another_case_keeps_its_name_there(
    workspace: Workspace, lived: UUID, anonymised: Callable[[], UUID]
) -> None:
    second = second_case_of_the_child(workspace, lived)
    before = figures(workspace, lived)
    anonymised()

    with workspace.db.read() as session:
        case, other = session.get(Case, lived), session.get(Case, second)
        assert case is not None
        assert other is not None
        assert case.child_id != other.child_id
        named = session.get(Child, other.child_id)
        nameless = session.get(Child, case.child_id)
        assert named is not None
        assert (named.family_name or "").startswith(CANARY)
        assert nameless is not None
        assert nameless.family_name is None
        assert session.exec(select(FamilyMember.child_id)).all() == [other.child_id]
        assert session.exec(select(Consent.member_id)).all() == [None]
    assert figures(workspace, lived) == before


def test_nothing_can_be_written_into_it_any_more(
    workspace: Workspace, anonymised: Callable[[], UUID]
) -> None:
    case_id = anonymised()
    workspace.sign_in(WORKER_ID)
    with pytest.raises(NotAllowed, match="case_anonymised"):
        workspace.records.add("case_narrative", {"kind": "NOTE", "text": "x"}, case_id=case_id)


def figures(workspace: Workspace, case_id: UUID) -> dict[str, object]:
    """What is counted of a case: by place, way in, child and month."""
    zone = workspace.pack.timezone
    with workspace.db.read() as session:
        case = session.get(Case, case_id)
        assert case is not None
        assert case.closed_at is not None
        child = session.get(Child, case.child_id)
        state = session.exec(select(CaseState).where(col(CaseState.case_id) == case_id)).one()
        assert child is not None
        assert case.detected_at is not None
        age = age_on(child.model_dump(), case.detected_at.astimezone(zone).date())
        return {
            "age": (age.low, age.high),
            "sex": child.sex,
            "citizenship": child.citizenship,
            "region": case.region,
            "channel": case.channel,
            "risk": case.risk,
            "reason": case.closure_reason,
            "months": [
                f"{moment.astimezone(zone):%Y-%m}"
                for moment in (case.detected_at, case.opened_at, case.closed_at)
                if moment is not None
            ],
            "stage": state.stage,
            "open": state.open_case,
        }
