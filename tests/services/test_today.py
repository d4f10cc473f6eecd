"""My day: late, due, waiting, changed."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from models.case import Case
from models.referral import Referral
from services.storage.vault import Vault
from services.today import TodayBoard
from tests.conftest import OTHER_WORKER_ID, SUPERVISOR_ID, FakeClock
from tests.factories import open_case, record_raid

if TYPE_CHECKING:
    from services.workspace import Workspace


def steps(rows: Any) -> set[tuple[UUID, str]]:
    """Case and step of each row."""
    return {(row.case_id, row.step) for row in rows}


def due_rows(board: TodayBoard) -> list[Any]:
    """Every row with a date."""
    return [*board.overdue, *board.soon, *board.week]


def test_new_case_brings_its_steps_in_order_of_time(workspace: "Workspace") -> None:
    case_id = open_case(workspace)
    board = workspace.today.queue()
    assert board.overdue == ()
    assert {row.case_id for row in board.soon} == {case_id}
    dates = [row.due_at for row in due_rows(board)]
    assert dates == sorted(dates)
    assert all(row.name == "Кулунбаев Азат" for row in due_rows(board))


def test_groups_are_parted_at_the_midnights_of_the_office(
    workspace: "Workspace", clock: FakeClock
) -> None:
    open_case(workspace)
    zone = workspace.pack.timezone
    today = clock.now.astimezone(zone).date()
    board = workspace.today.queue()
    for row in board.soon:
        assert row.due_at.astimezone(zone).date() <= today + timedelta(days=1)
    for row in board.week:
        day = row.due_at.astimezone(zone).date()
        assert today + timedelta(days=2) <= day < today + timedelta(days=7)


def test_step_is_late_one_second_after_its_time_without_any_saving(
    workspace: "Workspace", clock: FakeClock
) -> None:
    open_case(workspace)
    first = workspace.today.queue().soon[0]
    clock.set(first.due_at)
    assert workspace.today.queue().overdue == ()
    clock.forward(seconds=1)
    overdue = workspace.today.queue().overdue
    assert (first.case_id, first.step) in steps(overdue)
    assert all(row.late for row in overdue)
    assert workspace.today.overdue_count() == len(overdue)


def test_figures_count_what_the_lists_hold(workspace: "Workspace", clock: FakeClock) -> None:
    for _ in range(3):
        open_case(workspace)
    clock.forward(days=2)
    board = workspace.today.queue()
    assert board.counts.overdue == len(board.overdue) > 0
    assert board.counts.soon == len(board.soon)
    assert board.counts.week == len(board.week)
    assert board.counts.waiting == len(board.waiting)
    short = workspace.today.queue(limit=1)
    assert len(short.overdue) == 1
    assert short.counts == board.counts


def test_queue_holds_my_cases_and_a_supervisors_team(
    workspace: "Workspace", sign_in_as: Callable[[UUID], None]
) -> None:
    case_id = open_case(workspace)
    sign_in_as(OTHER_WORKER_ID)
    assert due_rows(workspace.today.queue()) == []
    assert due_rows(workspace.today.queue(everyone=True)) == []
    sign_in_as(SUPERVISOR_ID)
    assert {row.case_id for row in due_rows(workspace.today.queue())} == {case_id}


def test_supervisor_sees_no_name_of_a_case_kept_from_them(
    workspace: "Workspace", sign_in_as: Callable[[UUID], None]
) -> None:
    case_id = open_case(workspace, knows="TEAM")
    with workspace.db.write("case_file_changed") as session:
        case = session.get(Case, case_id)
        assert case is not None
        case.supervisor_id = None
    sign_in_as(SUPERVISOR_ID)
    assert due_rows(workspace.today.queue()) == []
    rows = due_rows(workspace.today.queue(everyone=True))
    told = {(row.kept, row.name, row.step, row.responsible, row.source) for row in rows}
    assert told == {(True, "", "", "", "")}


def test_closed_case_asks_for_nothing(workspace: "Workspace", clock: FakeClock) -> None:
    case_id = open_case(workspace)
    with workspace.db.write("case_file_changed") as session:
        case = session.get(Case, case_id)
        assert case is not None
        case.closed_at = clock.now
    board = workspace.today.queue()
    assert due_rows(board) == []
    assert board.counts.overdue == board.counts.soon == board.counts.week == 0


def send(workspace: "Workspace", case_id: UUID, at: datetime, **values: Any) -> UUID:
    """A referral that was sent."""
    referral = Referral(
        case_id=case_id, to_agency="KG.TU", service="LEGAL", need="help", sent_at=at, **values
    )
    with workspace.db.write("referral_added") as session:
        session.add(referral)
    return referral.id


def test_referral_without_a_receipt_is_waited_for(workspace: "Workspace", clock: FakeClock) -> None:
    case_id = open_case(workspace)
    before = workspace.today.queue().counts.waiting
    waited = send(workspace, case_id, clock.now)
    send(workspace, case_id, clock.now, received_at=clock.now)
    send(workspace, case_id, clock.now, ended_at=clock.now)
    send(workspace, case_id, clock.now, recalled_at=clock.now)
    board = workspace.today.queue()
    assert [row.record_id for row in board.waiting if row.state == "REFERRAL"] == [waited]
    assert board.counts.waiting == before + 1


def test_what_others_did_since_my_last_visit_is_told_once_for_each_of_their_acts(
    workspace: "Workspace", clock: FakeClock, sign_in_as: Callable[[UUID], None]
) -> None:
    case_id = open_case(workspace)
    mine = workspace.actor()
    assert mine is not None
    clock.forward(hours=1)
    sign_in_as(OTHER_WORKER_ID)
    child_id = workspace.cases.header(case_id).child_id
    workspace.records.change("child", child_id, {"phone": "000", "address": "Пример 0"}, 1)
    workspace.records.add("case_narrative", {"kind": "NOTE", "text": "x"}, case_id=case_id)
    workspace.trail.case_seen(case_id)
    sign_in_as(mine.id)
    changes = workspace.today.queue().changes
    assert [(row.action, row.record) for row in changes] == [
        ("case_narrative_added", "case_narrative"),
        ("child_changed", "child"),
    ]
    assert {(row.who, row.name, row.case_id) for row in changes} == {
        ("Бакыт Шаблонов", "Кулунбаев Азат", case_id)
    }


def test_a_change_of_a_case_with_a_narrow_circle_is_told_without_the_name(
    workspace: "Workspace", clock: FakeClock, sign_in_as: Callable[[UUID], None]
) -> None:
    case_id = record_raid(workspace, knows="TEAM", readers=(OTHER_WORKER_ID,)).case_ids[0]
    mine = workspace.actor()
    assert mine is not None
    clock.forward(hours=1)
    sign_in_as(OTHER_WORKER_ID)
    workspace.records.add("case_narrative", {"kind": "NOTE", "text": "x"}, case_id=case_id)
    sign_in_as(mine.id)
    [change] = workspace.today.queue().changes
    assert (change.name, change.number) == ("", workspace.cases.header(case_id).number)


def test_changes_in_cases_kept_from_me_are_not_told(
    workspace: "Workspace", sign_in_as: Callable[[UUID], None]
) -> None:
    case_id = open_case(workspace, knows="TEAM")
    workspace.records.add("case_narrative", {"kind": "NOTE", "text": "x"}, case_id=case_id)
    sign_in_as(OTHER_WORKER_ID)
    assert workspace.today.queue().changes == ()


def test_last_visit_is_remembered_across_a_restart(
    workspace: "Workspace", clock: FakeClock
) -> None:
    from services.workspace import open_workspace

    open_case(workspace)
    left = clock.now
    path = workspace.vault.path
    workspace.close()
    clock.forward(days=2)
    vault = Vault.open(path, "four quiet example words")
    try:
        assert open_workspace(vault, clock).today.queue().since == left
    finally:
        vault.close()
