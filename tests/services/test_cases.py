"""The list of cases and the page of one."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest

from models.act import Act
from models.case import Case
from models.derived import CaseStep
from models.situation import SafetyNote
from services.cases import TIMELINE_EVENTS, CaseFilters, CaseSort
from services.cases.page import StepRow, lanes_of, next_steps
from services.errors import Conflict, NotAllowed, NotFound, RuleViolation
from tests.conftest import (
    ADMINISTRATOR_ID,
    OTHER_WORKER_ID,
    SUPERVISOR_ID,
    WORKER_ID,
    FakeClock,
)
from tests.factories import call, open_case, person, raid, record_raid

if TYPE_CHECKING:
    from services.workspace import Workspace


def change_case(workspace: "Workspace", case_id: UUID, **values: Any) -> None:
    """Change a case as the services of the procedure do."""
    with workspace.db.write("case_file_changed") as session:
        case = session.get(Case, case_id)
        assert case is not None
        for name, value in values.items():
            setattr(case, name, value)


def test_row_shows_who_where_and_what_is_next(workspace: "Workspace") -> None:
    case_id = open_case(workspace)
    row = workspace.cases.rows([case_id])[case_id]
    assert row.name == "Кулунбаев Азат"
    assert (row.age_low, row.age_high, row.sex) == (13, 13, "MALE")
    assert (row.channel, row.place) == ("RAID", "рынок «Пример», ряд 4")
    assert row.next_step in workspace.pack.steps
    assert row.worker == "Жылдыз Макетова"
    assert row.mine
    assert row.open
    assert not row.kept


def test_rows_of_cases_that_are_gone_are_left_out(workspace: "Workspace") -> None:
    assert workspace.cases.rows([uuid4()]) == {}
    assert workspace.cases.rows([]) == {}


def test_lateness_follows_the_clock_alone(workspace: "Workspace", clock: FakeClock) -> None:
    case_id = open_case(workspace)
    due = workspace.cases.rows([case_id])[case_id].next_due_at
    assert due is not None
    clock.set(due)
    assert not workspace.cases.rows([case_id])[case_id].late
    assert workspace.cases.find_ids("", CaseFilters(overdue=True)) == []
    clock.forward(seconds=1)
    assert workspace.cases.rows([case_id])[case_id].late
    assert workspace.cases.find_ids("", CaseFilters(overdue=True)) == [case_id]
    assert workspace.cases.counts().overdue == 1


def test_cases_stand_in_the_order_asked_for(workspace: "Workspace", clock: FakeClock) -> None:
    first = open_case(workspace, family="Яков")
    clock.forward(days=1)
    second = open_case(workspace, family="Өмүров")
    clock.forward(days=1)
    third = open_case(workspace, family="Орозов")
    assert workspace.cases.find_ids(sort="newest") == [third, second, first]
    assert workspace.cases.find_ids(sort="name") == [third, second, first]
    assert workspace.cases.find_ids(sort="due") == [first, second, third]
    change_case(workspace, first, closed_at=clock.now)
    assert workspace.cases.find_ids(sort="due") == [second, third]


def test_filters_narrow_the_list(workspace: "Workspace", clock: FakeClock) -> None:
    raided, high, other, closed = (open_case(workspace) for _ in range(4))
    change_case(workspace, high, risk="HIGH", region=next(iter(workspace.pack.lists["region"])))
    change_case(workspace, other, worker_id=OTHER_WORKER_ID)
    change_case(workspace, closed, closed_at=clock.now)
    called = workspace.intake.record(
        call(workspace, trafficking=True), [], [person()], knows="OFFICE", open_cases=True
    ).case_ids[0]

    def matching(**filters: Any) -> set[UUID]:
        return set(workspace.cases.find_ids("", CaseFilters(**filters)))

    assert matching() == {raided, high, other, called}
    assert matching(open=None) == {raided, high, other, called, closed}
    assert matching(open=False) == {closed}
    assert matching(mine=True) == {raided, high, called}
    assert matching(risk="HIGH") == {high}
    assert matching(region=next(iter(workspace.pack.lists["region"]))) == {high}
    assert matching(channel="HOTLINE") == {called}
    assert matching(worker_id=OTHER_WORKER_ID) == {other}
    assert matching(track="NRM") == {called}
    assert workspace.cases.count(CaseFilters(track="NRM")) == 1


def test_chips_count_what_their_lists_hold(workspace: "Workspace", clock: FakeClock) -> None:
    for _ in range(3):
        open_case(workspace)
    high = open_case(workspace)
    change_case(workspace, high, risk="HIGH", worker_id=OTHER_WORKER_ID)
    change_case(workspace, open_case(workspace), closed_at=clock.now)
    clock.forward(days=30)
    counts = workspace.cases.counts()
    cases = workspace.cases
    assert counts.open == cases.count(CaseFilters()) == 4
    assert counts.closed == cases.count(CaseFilters(open=False)) == 1
    assert counts.mine == cases.count(CaseFilters(mine=True)) == 3
    assert counts.high_risk == cases.count(CaseFilters(risk="HIGH")) == 1
    assert counts.overdue == cases.count(CaseFilters(overdue=True)) == 4
    assert counts.overdue_mine == cases.count(CaseFilters(overdue=True, mine=True)) == 3
    assert counts.by_channel == {"RAID": 4}


def test_words_and_filters_work_together(workspace: "Workspace") -> None:
    mine = open_case(workspace, family="Образцов")
    other = open_case(workspace, family="Образцова", sex="FEMALE")
    change_case(workspace, other, worker_id=OTHER_WORKER_ID)
    assert set(workspace.cases.find_ids("obrazts")) == {mine, other}
    assert workspace.cases.find_ids("obrazts", CaseFilters(mine=True)) == [mine]
    assert workspace.cases.find_ids("обрасцов", CaseFilters(mine=True)) == [mine]
    assert workspace.cases.find_ids("никтотакой") == []
    assert workspace.cases.find_ids("—") == []


def test_kept_case_stands_in_the_list_of_others_as_a_number_only(
    workspace: "Workspace", sign_in_as: Callable[[UUID], None]
) -> None:
    kept = open_case(workspace, knows="TEAM", family="Абаев")
    change_case(workspace, kept, risk="HIGH")
    shown = open_case(workspace, family="Яков")
    sign_in_as(OTHER_WORKER_ID)
    assert workspace.cases.find_ids(sort=CaseSort.NAME) == [shown, kept]
    row = workspace.cases.rows([kept])[kept]
    assert row.kept
    assert row.number
    telling = (
        row.name,
        row.place,
        row.risk,
        row.channel,
        row.sensitivity,
        row.worker,
        row.next_step,
    )
    assert set(telling) == {""}
    assert (row.age_low, row.detected_at, row.opened_at, row.worker_id) == (None, None, None, None)
    for filters in (
        CaseFilters(risk="HIGH"),
        CaseFilters(channel="RAID"),
        CaseFilters(overdue=True),
    ):
        assert kept not in workspace.cases.find_ids("", filters)
    assert workspace.cases.find_ids("абаев") == []
    assert workspace.cases.find_ids(row.number) == [kept]
    counts = workspace.cases.counts()
    assert (counts.open, counts.high_risk) == (2, 0)


def test_page_of_a_kept_case_is_closed_to_others(
    workspace: "Workspace", sign_in_as: Callable[[UUID], None]
) -> None:
    kept = open_case(workspace, knows="SUPERVISOR")
    sign_in_as(OTHER_WORKER_ID)
    for read in (
        workspace.cases.page,
        workspace.cases.header,
        workspace.cases.timeline,
        workspace.trail.case_entries,
        workspace.cases.readers,
        workspace.trail.case_seen,
    ):
        with pytest.raises(NotAllowed):
            read(kept)
    sign_in_as(SUPERVISOR_ID)
    assert workspace.cases.page(kept).header.name == "Азат Кулунбаев"


def test_reader_is_let_in_and_shut_out_again(
    workspace: "Workspace", sign_in_as: Callable[[UUID], None]
) -> None:
    kept = open_case(workspace, knows="TEAM")
    workspace.cases.set_readers(kept, "TEAM", [OTHER_WORKER_ID])
    assert workspace.cases.readers(kept) == (OTHER_WORKER_ID,)
    sign_in_as(OTHER_WORKER_ID)
    assert workspace.cases.header(kept).name
    sign_in_as(WORKER_ID)
    workspace.cases.set_readers(kept, "TEAM", [])
    sign_in_as(OTHER_WORKER_ID)
    with pytest.raises(NotAllowed):
        workspace.cases.header(kept)


def test_page_brings_everything_of_the_overview(workspace: "Workspace", clock: FakeClock) -> None:
    result = record_raid(workspace, person(), person("Тестов", "Бек"))
    case_id = result.case_ids[0]
    page = workspace.cases.page(case_id)
    assert page.header.name == "Азат Кулунбаев"
    assert page.header.age.low == 13
    assert page.header.intake_number == result.number
    assert page.header.raid_cases == 1
    assert page.header.worker == "Жылдыз Макетова"
    assert [lane.track for lane in page.lanes] == [track.code for track in workspace.pack.tracks]
    steps = [step.step for lane in page.lanes for step in lane.steps]
    assert steps == list(workspace.pack.steps)
    assert page.findings
    assert page.unknown
    assert page.rights
    assert page.counts["work"] == 1
    assert page.counts["family"] == 0
    assert [event.event for event in page.events][:1]


def test_page_of_no_case_is_not_found(workspace: "Workspace") -> None:
    with pytest.raises(NotFound):
        workspace.cases.page(uuid4())
    with pytest.raises(NotFound):
        workspace.cases.header(uuid4())


def test_safety_note_shows_until_it_has_ended(workspace: "Workspace", clock: FakeClock) -> None:
    case_id = open_case(workspace)
    today = clock.now.date()
    with workspace.db.write("safety_note_added") as session:
        session.add(SafetyNote(case_id=case_id, text="now"))
        session.add(SafetyNote(case_id=case_id, text="old", ended_on=today))
        session.add(SafetyNote(case_id=case_id, text="until later", ended_on=today + timedelta(1)))
    lines = workspace.cases.page(case_id).safety
    assert [line.text for line in lines] == ["now", "until later"]
    assert lines[0].set_by == "Жылдыз Макетова"


def step(
    code: str, state: str, due: int | None = None, why: str = "", track: str = "SOC"
) -> StepRow:
    """A step due some hours from a fixed moment."""
    from tests.conftest import START

    due_at = None if due is None else START + timedelta(hours=due)
    late = state == "OPEN" and due is not None and due < 0
    return StepRow(track, code, 1, state, late, due_at, None, "", why, "")


def test_next_steps_begin_with_the_most_urgent_and_leave_out_what_is_ahead() -> None:
    steps = [
        step("ahead", "BLOCKED", why="waits_step:S30"),
        step("held", "BLOCKED", why="held:asylum"),
        step("dateless", "OPEN"),
        step("later", "OPEN", 50),
        step("late", "OPEN", -5),
        step("soon", "OPEN", 5),
        step("done", "DONE"),
        step("not", "NOT_APPLICABLE"),
    ]
    assert [row.step for row in next_steps(steps)] == ["late", "soon", "later", "dateless", "held"]


def test_lane_that_does_not_apply_says_why() -> None:
    steps = [
        step("N10", "DONE", track="NRM"),
        step("N20", "NOT_APPLICABLE", why="not_suspected", track="NRM"),
        step("S10", "OPEN"),
    ]
    lanes = lanes_of(steps, ["SOC", "NRM"])
    assert [(lane.track, lane.applies, lane.why) for lane in lanes] == [
        ("SOC", True, ""),
        ("NRM", False, "not_suspected"),
    ]


def test_chronology_holds_every_dated_record_newest_first(
    workspace: "Workspace", clock: FakeClock
) -> None:
    case_id = open_case(workspace)
    clock.forward(days=1)
    kind = next(iter(workspace.pack.lists["act"]))
    with workspace.db.write("act_added") as session:
        session.add(Act(case_id=case_id, kind=kind, happened_at=clock.now))
    rows = workspace.cases.timeline(case_id)
    assert rows[0].event == "act"
    assert {"found", "case_opened", "work_seen"} <= {row.event for row in rows}
    assert rows[0].args["kind"] == kind
    assert rows[0].who == "Жылдыз Макетова"
    assert [row.at for row in rows] == sorted((row.at for row in rows), reverse=True)
    assert {row.event for row in rows} <= set(TIMELINE_EVENTS)


def test_sentence_of_every_event_names_fields_that_its_rows_carry() -> None:
    from string import Formatter

    from services.cases.timeline import _SOURCES

    carried = {event: set(fields) for event, _, _, fields in _SOURCES}
    assert set(carried) == set(TIMELINE_EVENTS)
    for event, sentence in TIMELINE_EVENTS.items():
        named = {name for _, name, _, _ in Formatter().parse(sentence) if name}
        assert named <= carried[event], event


def test_history_names_fields_and_never_values(workspace: "Workspace") -> None:
    case_id = open_case(workspace)
    child_id = workspace.cases.header(case_id).child_id
    workspace.records.change("child", child_id, {"address": "Секретная улица"}, 1)
    rows = workspace.trail.case_entries(case_id)
    assert (rows[0].action, rows[0].fields, rows[0].who) == (
        "child_changed",
        ("address",),
        "Жылдыз Макетова",
    )
    assert "Секретная" not in repr(rows)


def test_case_goes_to_another_worker_and_supervisor(workspace: "Workspace") -> None:
    case_id = open_case(workspace)
    workspace.cases.assign(case_id, OTHER_WORKER_ID, SUPERVISOR_ID, 1)
    header = workspace.cases.header(case_id)
    assert (header.worker, header.supervisor_id) == ("Бакыт Шаблонов", SUPERVISOR_ID)
    with pytest.raises(Conflict):
        workspace.cases.assign(case_id, WORKER_ID, None, 1)
    with pytest.raises(RuleViolation, match="no_such_worker"):
        workspace.cases.assign(case_id, uuid4(), None, 2)
    with pytest.raises(RuleViolation, match="no_such_supervisor"):
        workspace.cases.assign(case_id, WORKER_ID, OTHER_WORKER_ID, 2)
    assert workspace.cases.header(case_id).worker == "Бакыт Шаблонов"
    assert ADMINISTRATOR_ID not in [worker for worker, _ in workspace.cases.workers()]


def test_derived_steps_are_undone_with_the_raid(workspace: "Workspace") -> None:
    record_raid(workspace, event=raid(workspace))
    workspace.history.undo()
    with workspace.db.read() as session:
        assert session.execute(CaseStep.__table__.select()).all() == []  # type: ignore[attr-defined]
    assert workspace.cases.find_ids("", CaseFilters(open=None)) == []
