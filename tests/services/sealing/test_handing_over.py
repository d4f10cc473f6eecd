"""Who leaves hands the sealed cases over too, and nobody learns of them who may not know."""

from uuid import UUID

import pytest
from sqlmodel import select

from models.audit import AuditEntry
from models.case import Case
from services.errors import NotAllowed, RuleViolation
from services.workspace import Workspace
from tests.factories import open_case
from tests.sealed_bench import CANARY, LEAD, NAMED, NEED, OTHER, Bench, sealed_office, sealing


def sealed_case_of(bench: Bench, keeper: UUID) -> tuple[Workspace, UUID]:
    """The office with one sealed case that this person works on."""
    workspace = sealed_office(bench)
    case_id = open_case(workspace, family_name=CANARY)
    sealing(workspace).seal(case_id, [NAMED])
    give(workspace, case_id, keeper)
    return workspace, case_id


def give(workspace: Workspace, case_id: UUID, keeper: UUID) -> None:
    assert workspace.sealed is not None
    with workspace.sealed.db.write("case_file_changed", reversible=False) as session:
        case = session.get(Case, case_id)
        assert case is not None
        case.worker_id = keeper


def keeper_of(workspace: Workspace, case_id: UUID) -> UUID | None:
    (keeper,) = [one.keeper_id for one in sealing(workspace).stubs() if one.case_id == case_id]
    return keeper


def test_nobody_who_keeps_a_sealed_case_goes_before_it_is_handed_over(bench: Bench) -> None:
    workspace, case_id = sealed_case_of(bench, NAMED)
    with pytest.raises(RuleViolation, match="sealed_to_hand_over"):
        workspace.people.leave(NAMED)
    assert next(row for row in workspace.people.list() if row.id == NAMED).active
    assert [one.case_id for one in sealing(workspace).kept_by(NAMED)] == [case_id]
    assert sealing(workspace).takers(NAMED) == [(LEAD, "Нурила Образцова")]
    assert sealing(workspace).hand_over(NAMED, LEAD) == 1
    assert keeper_of(workspace, case_id) == LEAD
    workspace.people.leave(NAMED)
    assert workspace.sealed is not None
    assert NAMED not in workspace.sealed.vault.user_ids


def test_nobody_who_keeps_a_sealed_case_gets_a_role_that_reads_none(bench: Bench) -> None:
    workspace, _case = sealed_case_of(bench, NAMED)
    version = next(row.version for row in workspace.people.list() if row.id == NAMED)
    with pytest.raises(RuleViolation, match="sealed_to_hand_over"):
        workspace.people.change(NAMED, {"role": "AUDITOR"}, version)


def test_sealed_cases_go_only_to_somebody_who_is_named(bench: Bench) -> None:
    workspace, case_id = sealed_case_of(bench, NAMED)
    for stranger in (OTHER, NEED):
        with pytest.raises(RuleViolation, match="seal_not_named"):
            sealing(workspace).hand_over(NAMED, stranger)
    assert keeper_of(workspace, case_id) == NAMED


def test_nobody_takes_over_a_sealed_case_that_is_kept_from_them(bench: Bench) -> None:
    workspace = sealed_office(bench)
    assert workspace.sealed is not None
    case_id = open_case(workspace.sealed, knows="TEAM", family_name=CANARY)
    give(workspace, case_id, NAMED)
    with workspace.sealed.db.write("case_file_changed", reversible=False) as session:
        case = session.get(Case, case_id)
        assert case is not None
        case.supervisor_id = None
    (kept,) = sealing(workspace).kept_by(NAMED)
    assert kept.kept
    with pytest.raises(NotAllowed, match="kept_from_you"):
        sealing(workspace).hand_over(NAMED, LEAD)
    with workspace.sealed.db.read() as session:
        query = select(AuditEntry.result).where(AuditEntry.action == "cases_handed_over")
        assert list(session.scalars(query)) == ["REFUSED:kept_from_you"]


def test_who_is_not_named_sees_the_numbers_alone_and_asks_somebody_who_is(bench: Bench) -> None:
    workspace, _case = sealed_case_of(bench, NAMED)
    number = sealing(workspace).stubs()[0].number
    outside = bench.open(NEED)
    (seen,) = sealing(outside).kept_by(NAMED)
    assert (seen.number, seen.kept) == (number, True)
    assert sealing(outside).takers(NAMED) == []
    with pytest.raises(RuleViolation, match="sealed_to_hand_over"):
        outside.people.leave(NAMED)
    with pytest.raises(RuleViolation, match="seal_no_vault"):
        sealing(outside).hand_over(NAMED, LEAD)


def test_a_key_that_must_go_today_goes_and_the_cases_are_handed_over_later(bench: Bench) -> None:
    _workspace, case_id = sealed_case_of(bench, NAMED)
    bench.open(NEED).people.leave(NAMED, sealed_later=True)
    named = bench.open(LEAD)
    assert NAMED not in named.vault.user_ids
    assert [one.case_id for one in sealing(named).kept_by(NAMED)] == [case_id]
    assert sealing(named).hand_over(NAMED, LEAD) == 1
    assert keeper_of(named, case_id) == LEAD


def test_an_office_whose_sealed_cases_are_gone_can_still_let_people_go(bench: Bench) -> None:
    workspace, _case = sealed_case_of(bench, NAMED)
    path = sealing(workspace).path
    bench.close()
    for left in path.parent.glob("example-sealed*"):
        left.unlink()
    bench.open(LEAD).people.leave(NAMED)
