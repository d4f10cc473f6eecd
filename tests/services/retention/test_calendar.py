"""The calendar of what is kept: sums in plain sight, holds, decisions, periods of the office."""

import datetime as dt
from collections.abc import Callable
from uuid import UUID

import pytest
from sqlmodel import select

from models.derived import CaseFinding
from models.retention import RetentionReview
from services.errors import InvalidInput, NotAllowed, RuleViolation
from services.workspace import Workspace
from tests.conftest import SUPERVISOR_ID, WORKER_ID, FakeClock
from tests.factories import open_case

from .test_erasing import close


@pytest.fixture
def closed(workspace: Workspace) -> UUID:
    """A case closed on 17 November 2026; the supervisor is at the keyboard."""
    case_id = open_case(workspace)
    close(workspace, case_id)
    workspace.sign_in(SUPERVISOR_ID)
    return case_id


@pytest.fixture
def day(workspace: Workspace, clock: FakeClock) -> Callable[[int, int, int], None]:
    """Go to a day, and say that the date is right."""

    def go(year: int, month: int, number: int) -> None:
        clock.set(dt.datetime(year, month, number, 3, tzinfo=dt.UTC))
        workspace.trail.confirm_clock()

    return go


def due(workspace: Workspace) -> list[UUID]:
    return [row.term.subject for row in workspace.retention.calendar() if row.due]


def test_the_sum_is_the_closing_and_the_months_of_the_category(
    workspace: Workspace, closed: UUID
) -> None:
    term = workspace.retention.term(closed)
    assert term is not None
    assert (term.period.category, term.period.months) == ("CLOSED_ORDINARY", 60)
    assert (term.begins, term.until) == (dt.date(2026, 11, 17), dt.date(2031, 11, 17))


def test_it_is_due_on_its_day_and_not_the_day_before(
    workspace: Workspace, closed: UUID, day: Callable[[int, int, int], None]
) -> None:
    day(2031, 11, 16)
    assert due(workspace) == []
    assert [row.term.subject for row in workspace.retention.calendar()] == [closed]
    day(2031, 11, 17)
    assert due(workspace) == [closed]


def test_signs_of_trafficking_are_kept_longest(workspace: Workspace, closed: UUID) -> None:
    with workspace.db.write("x", reversible=False) as session:
        for place, code in enumerate(("WFCL_D", "TIP_CHILD"), 90):
            session.add(CaseFinding(case_id=closed, position=place, code=code))
    term = workspace.retention.term(closed)
    assert term is not None
    assert term.period.category == "CLOSED_TRAFFICKING"


def test_an_open_case_has_no_term(workspace: Workspace) -> None:
    case_id = open_case(workspace)
    workspace.sign_in(SUPERVISOR_ID)
    assert workspace.retention.term(case_id) is None


def test_the_office_puts_its_own_period_with_its_ground(workspace: Workspace, closed: UUID) -> None:
    workspace.retention.set_period("CLOSED_ORDINARY", 36, "приказ 12")
    term = workspace.retention.term(closed)
    assert term is not None
    assert term.until == dt.date(2029, 11, 17)
    (row,) = (r for r in workspace.retention.periods() if r.category == "CLOSED_ORDINARY")
    assert (row.months, row.pack_months, row.ground, row.own) == (36, 60, "приказ 12", True)
    workspace.retention.drop_period("CLOSED_ORDINARY")
    term = workspace.retention.term(closed)
    assert term is not None
    assert term.until == dt.date(2031, 11, 17)


def test_a_period_without_a_ground_or_by_a_worker_is_refused(workspace: Workspace) -> None:
    with pytest.raises(NotAllowed):
        workspace.retention.set_period("CLOSED_ORDINARY", 36, "приказ")
    workspace.sign_in(SUPERVISOR_ID)
    with pytest.raises(InvalidInput) as refused:
        workspace.retention.set_period("CLOSED_ORDINARY", 36, " ")
    assert refused.value.fields == {"ground": "required"}


def test_a_hold_takes_it_off_the_list_until_it_is_lifted(
    workspace: Workspace, closed: UUID, day: Callable[[int, int, int], None]
) -> None:
    day(2031, 12, 1)
    hold = workspace.retention.hold(closed, "жалоба в прокуратуру")
    assert due(workspace) == []
    with pytest.raises(RuleViolation, match="held_already"):
        workspace.retention.hold(closed, "ещё раз")
    with pytest.raises(RuleViolation, match="case_on_hold"):
        workspace.retention.review(closed, "ERASE", "срок вышел")
    workspace.retention.lift(hold, "жалоба рассмотрена")
    assert due(workspace) == [closed]
    (row,) = workspace.retention.holds()
    assert (row.reason, row.lifted_reason) == ("жалоба в прокуратуру", "жалоба рассмотрена")


def test_keeping_it_longer_moves_the_day(
    workspace: Workspace, closed: UUID, day: Callable[[int, int, int], None]
) -> None:
    day(2031, 12, 1)
    workspace.retention.review(closed, "KEEP", "идёт суд", dt.date(2033, 1, 1))
    assert due(workspace) == []
    term = workspace.retention.term(closed)
    assert term is not None
    assert term.until == dt.date(2033, 1, 1)
    day(2033, 1, 1)
    assert due(workspace) == [closed]


def test_keeping_needs_a_day_that_is_still_to_come(
    workspace: Workspace, closed: UUID, day: Callable[[int, int, int], None]
) -> None:
    day(2031, 12, 1)
    for until, code in ((None, "required"), (dt.date(2031, 12, 1), "not_after_today")):
        with pytest.raises(InvalidInput) as refused:
            workspace.retention.review(closed, "KEEP", "суд", until)
        assert refused.value.fields == {"keep_until": code}


def test_deciding_to_erase_asks_a_second_person_and_erases_nothing(
    workspace: Workspace, closed: UUID, day: Callable[[int, int, int], None]
) -> None:
    day(2031, 12, 1)
    request = workspace.retention.review(closed, "ERASE", "срок вышел")
    (row,) = workspace.retention.calendar()
    assert row.request is not None
    assert row.request.id == request
    assert workspace.retention.due_count() == 0
    with workspace.db.read() as session:
        assert session.exec(select(RetentionReview.decision)).one() == "ERASE"
    with pytest.raises(RuleViolation, match="asked_already"):
        workspace.retention.review(closed, "ERASE", "срок вышел")


def test_nothing_is_decided_before_its_time(workspace: Workspace, closed: UUID) -> None:
    with pytest.raises(RuleViolation) as refused:
        workspace.retention.review(closed, "ERASE", "место нужно")
    assert (refused.value.code, refused.value.details["until"]) == ("not_due", "17.11.2031")


def test_a_clock_that_jumped_makes_nothing_due_until_somebody_says_it_is_right(
    workspace: Workspace, closed: UUID, clock: FakeClock
) -> None:
    clock.forward(days=3650)
    assert workspace.retention.clock_is_doubtful()
    assert due(workspace) == []
    with pytest.raises(RuleViolation, match="clock_doubtful"):
        workspace.retention.review(closed, "ERASE", "срок вышел")
    workspace.trail.confirm_clock()
    assert due(workspace) == [closed]


def test_a_worker_sees_no_calendar(workspace: Workspace, closed: UUID) -> None:
    workspace.sign_in(WORKER_ID)
    for look in (workspace.retention.calendar, workspace.retention.holds, workspace.bin.list):
        with pytest.raises(NotAllowed):
            look()


@pytest.mark.parametrize("number", range(26, 32))
def test_at_the_end_of_a_month_no_case_is_overlooked(
    workspace: Workspace, clock: FakeClock, number: int
) -> None:
    clock.set(dt.datetime(2027, 3, number, 3, tzinfo=dt.UTC))
    case_id = open_case(workspace)
    close(workspace, case_id)
    workspace.sign_in(SUPERVISOR_ID)
    workspace.retention.set_period("CLOSED_ORDINARY", 11, "приказ")
    term = workspace.retention.term(case_id)
    assert term is not None
    assert term.until == dt.date(2028, 2, min(number, 29))
    clock.set(dt.datetime.combine(term.until, dt.time(3), dt.UTC))
    workspace.trail.confirm_clock()
    assert due(workspace) == [case_id]
