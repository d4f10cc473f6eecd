"""A case opened in error lies in the bin: seen by nobody, brought back by a supervisor."""

import datetime as dt
from uuid import UUID

import pytest
from sqlmodel import select

from models.referral import Referral
from services.cases import CaseFilters
from services.errors import InvalidInput, NotAllowed, RuleViolation
from services.workspace import Workspace
from tests.conftest import SUPERVISOR_ID, WORKER_ID, FakeClock
from tests.factories import open_case

FAMILY = "Корзинин"


@pytest.fixture
def binned(workspace: Workspace) -> UUID:
    case_id = open_case(workspace, family=FAMILY, given="Азат")
    workspace.bin.put(case_id, "открыто дважды")
    return case_id


@pytest.mark.parametrize("person", [WORKER_ID, SUPERVISOR_ID])
def test_no_list_count_or_search_knows_it(workspace: Workspace, binned: UUID, person: UUID) -> None:
    workspace.sign_in(person)
    with workspace.db.read() as session:
        from models.case import Case

        number = session.exec(select(Case.number)).one()
    assert workspace.cases.find_ids("", CaseFilters(open=None)) == []
    assert workspace.cases.find_ids() == []
    counts = workspace.cases.counts()
    assert (counts.open, counts.mine, counts.closed, counts.overdue) == (0, 0, 0, 0)
    assert workspace.search.find(FAMILY) == []
    assert workspace.search.find(number) == []
    assert workspace.cases.find_ids(number) == []
    board = workspace.today.queue(everyone=True)
    assert board.overdue + board.soon + board.week + board.waiting == ()
    assert (board.counts.overdue, board.counts.soon, board.counts.week) == (0, 0, 0)
    with pytest.raises(NotAllowed, match="case_binned"):
        workspace.cases.page(binned)


def test_it_is_no_candidate_of_the_commission(workspace: Workspace, binned: UUID) -> None:
    workspace.sign_in(SUPERVISOR_ID)
    assert binned not in {row.case_id for row in workspace.commission.candidates()}


def test_the_supervisor_sees_why_and_brings_it_back(workspace: Workspace, binned: UUID) -> None:
    workspace.sign_in(SUPERVISOR_ID)
    (row,) = workspace.bin.list()
    assert (row.case_id, row.reason, row.binned_by) == (
        binned, "открыто дважды", "Жылдыз Макетова",
    )  # fmt: skip
    workspace.bin.restore(binned)
    assert workspace.bin.list() == []
    assert workspace.cases.find_ids() == [binned]
    assert [hit.case_id for hit in workspace.search.find(FAMILY)] == [binned]


def test_a_worker_does_not_bring_it_back(workspace: Workspace, binned: UUID) -> None:
    with pytest.raises(NotAllowed):
        workspace.bin.restore(binned)


def test_undo_brings_back_what_was_put_there_by_mistake(workspace: Workspace, binned: UUID) -> None:
    workspace.history.undo()
    assert workspace.cases.find_ids() == [binned]


def test_it_needs_a_reason(workspace: Workspace) -> None:
    case_id = open_case(workspace)
    with pytest.raises(InvalidInput):
        workspace.bin.put(case_id, "  ")


def test_a_case_of_which_something_was_sent_is_no_mistake(workspace: Workspace) -> None:
    case_id = open_case(workspace)
    with workspace.db.write("x", reversible=False) as session:
        session.add(Referral(case_id=case_id, sent_at=workspace.clock()))
    with pytest.raises(RuleViolation, match="bin_case_lived"):
        workspace.bin.put(case_id, "ошибка")


def test_after_a_month_it_is_due_for_erasure(
    workspace: Workspace, binned: UUID, clock: FakeClock
) -> None:
    workspace.sign_in(SUPERVISOR_ID)
    term = workspace.retention.term(binned)
    assert term is not None
    assert term.period.category == "BINNED"
    assert term.until == dt.date(2026, 12, 17)
    clock.set(dt.datetime(2026, 12, 17, 3, tzinfo=dt.UTC))
    assert [row.term.subject for row in workspace.retention.calendar() if row.due] == [binned]
    assert workspace.erasure.plan(binned).refused == ""
