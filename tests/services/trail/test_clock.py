"""Whatever the clock does, the journal keeps its order, and a wrong date is noticed (test 18)."""

from datetime import UTC, datetime, timedelta

import pytest

from services.trail import ClockState, TrailFilter
from tests.conftest import START, SUPERVISOR_ID
from tests.factories import open_case

LEAP = datetime(2028, 2, 29, 23, 59, tzinfo=UTC)
MOVES = [
    START - timedelta(days=1),
    START + timedelta(days=3653),
    datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC),
    datetime(2026, 10, 25, 1, 0, tzinfo=UTC),
    LEAP,
    LEAP + timedelta(minutes=2),
    START,
]


def test_entries_keep_their_order_by_number_through_every_leap_of_the_clock(workspace, clock):
    case_id = open_case(workspace)
    for moment in MOVES:
        clock.set(moment)
        workspace.records.add("case_narrative", {"kind": "NOTE", "text": "x"}, case_id=case_id)
    workspace.sign_in(SUPERVISOR_ID)
    entries = workspace.trail.entries(TrailFilter(case_id=case_id))
    noted = [entry for entry in reversed(entries) if entry.action == "case_narrative_added"]
    assert [entry.at for entry in noted] == MOVES
    numbers = [entry.sequence for entry in noted]
    assert numbers == sorted(numbers)
    assert workspace.trail.verify().ok


def test_days_are_those_of_the_office(workspace, clock):
    zone = workspace.pack.timezone
    clock.set(datetime(2028, 2, 28, 18, 30, tzinfo=UTC))  # half past midnight in Bishkek
    case_id = open_case(workspace)
    workspace.sign_in(SUPERVISOR_ID)
    day = clock.now.astimezone(zone).date()
    assert (day.month, day.day) == (2, 29)
    found = workspace.trail.entries(TrailFilter(case_id=case_id, since=day, until=day))
    assert found
    before = day - timedelta(days=1)
    assert workspace.trail.entries(TrailFilter(case_id=case_id, until=before)) == []


def test_a_clock_behind_the_journal_is_noticed_until_it_is_right_again(workspace, clock):
    trail = workspace.trail
    assert trail.clock_doubt().state is ClockState.WELL
    workspace.db.note("search_rebuilt")
    clock.forward(days=-1)
    doubt = trail.clock_doubt()
    assert (doubt.state, doubt.last) == (ClockState.BEHIND, START)
    workspace.db.note("search_rebuilt")
    assert trail.clock_doubt().state is ClockState.BEHIND
    clock.set(START + timedelta(hours=1))
    assert not trail.clock_is_doubtful()


def test_a_clock_put_right_by_minutes_raises_no_doubt(workspace, clock):
    clock.forward(minutes=-5)
    assert workspace.trail.clock_doubt().state is not ClockState.BEHIND


def test_a_clock_that_jumped_ahead_is_doubted_until_somebody_confirms_the_date(office, clock):
    office.sitting()
    clock.forward(days=3653)
    workspace = office.open()
    doubt = workspace.trail.clock_doubt()
    assert (doubt.state, doubt.last) == (ClockState.AHEAD, START)
    workspace.close()
    clock.forward(hours=1)
    workspace = office.open()
    assert workspace.trail.clock_is_doubtful(), "the next sitting must not forget it"
    workspace.sign_in(SUPERVISOR_ID)
    workspace.trail.confirm_clock()
    assert not workspace.trail.clock_is_doubtful()
    workspace.close()
    assert not office.open().trail.clock_is_doubtful()


def test_a_clock_set_right_after_a_jump_is_behind_until_it_is_confirmed(office, clock):
    office.sitting()
    clock.forward(days=3653)
    office.sitting()
    clock.set(START + timedelta(days=1))
    workspace = office.open()
    assert workspace.trail.clock_doubt().state is ClockState.BEHIND
    workspace.sign_in(SUPERVISOR_ID)
    workspace.trail.confirm_clock()
    assert not workspace.trail.clock_is_doubtful()


@pytest.mark.parametrize("days", [0, 30, 89])
def test_a_holiday_raises_no_doubt(office, clock, days):
    office.sitting()
    clock.forward(days=days)
    assert not office.open().trail.clock_is_doubtful()
