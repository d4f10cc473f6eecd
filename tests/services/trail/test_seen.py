"""Who saw what, who was refused, who locked and unlocked: all of it is entered."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from services.errors import NotAllowed
from services.storage.tries import note_failure
from services.trail import TrailFilter
from tests.conftest import OTHER_WORKER_ID, SUPERVISOR_ID, WORKER_ID, FakeClock
from tests.documents.asking import wanted
from tests.factories import open_case

if TYPE_CHECKING:
    from services.trail import TrailEntry
    from services.workspace import Workspace


@pytest.fixture
def told(
    workspace: "Workspace", sign_in_as: Callable[[UUID], None]
) -> "Callable[..., list[TrailEntry]]":
    """The entries of one action as the supervisor reads them, the oldest first."""

    def read(action: str) -> "list[TrailEntry]":
        before = workspace.actor()
        sign_in_as(SUPERVISOR_ID)
        found = workspace.trail.entries(TrailFilter(), limit=500)
        sign_in_as(before.id if before else WORKER_ID)
        return [entry for entry in reversed(found) if entry.action == action]

    return read


def test_a_case_is_entered_once_an_hour_however_often_it_is_opened(workspace, clock, told):
    case_id = open_case(workspace)
    for _ in range(5):
        workspace.trail.case_seen(case_id)
        clock.forward(minutes=10)
    assert len(told("case_seen")) == 1
    clock.forward(minutes=11)
    workspace.trail.case_seen(case_id)
    seen = told("case_seen")
    assert len(seen) == 2
    assert {entry.case_id for entry in seen} == {case_id}
    assert {entry.who for entry in seen} == {"Жылдыз Макетова"}
    assert seen[0].number.startswith("KG-26-7Q4-")


def test_each_person_and_each_sitting_is_entered_of_its_own(workspace, sign_in_as, told):
    case_id = open_case(workspace)
    workspace.trail.case_seen(case_id)
    sign_in_as(OTHER_WORKER_ID)
    workspace.trail.case_seen(case_id)
    sign_in_as(WORKER_ID)
    workspace.trail.note_lock()
    workspace.trail.note_unlock()
    workspace.trail.case_seen(case_id)
    who = [entry.actor_id for entry in told("case_seen")]
    assert who == [WORKER_ID, OTHER_WORKER_ID, WORKER_ID]


def test_a_clock_put_back_hides_no_second_look(workspace, clock, told):
    case_id = open_case(workspace)
    workspace.trail.case_seen(case_id)
    clock.forward(days=-1)
    workspace.trail.case_seen(case_id)
    assert len(told("case_seen")) == 2


def test_a_refused_look_at_a_kept_case_is_entered_with_its_reason(workspace, sign_in_as, told):
    kept = open_case(workspace, knows="SUPERVISOR")
    sign_in_as(OTHER_WORKER_ID)
    with pytest.raises(NotAllowed):
        workspace.trail.case_seen(kept)
    (entry,) = [one for one in told("read") if one.case_id == kept]
    assert entry.refused
    assert entry.result == "REFUSED:case_kept"
    assert told("case_seen") == []


def test_a_preview_is_entered_once_and_names_its_paper(workspace, told):
    case_id = open_case(workspace)
    for reader in ("SUPERVISOR", "CASE_WORKER", "SUPERVISOR"):
        workspace.papers.preview(wanted(case_id, reader))
    workspace.papers.preview(wanted(case_id, document="D03"))
    previewed = told("paper_previewed")
    assert [entry.fields for entry in previewed] == [("D15",), ("D03",)]


def test_a_printed_paper_is_entered_with_its_number(workspace, told):
    case_id = open_case(workspace)
    issued = workspace.papers.issue(wanted(case_id))
    (entry,) = [one for one in told("paper_printed") if one.record == "printed_document"]
    assert (entry.document, entry.paper) == ("D15", issued.number)


def test_lock_and_unlock_are_entered(workspace, told):
    workspace.trail.note_lock()
    workspace.trail.note_unlock()
    assert len(told("vault_locked")) == len(told("vault_unlocked")) == 1


def test_failed_unlocks_are_entered_at_the_next_unlock_with_their_own_times(office, clock):
    first = clock.now - timedelta(hours=9)
    for hours in (0, 1):
        note_failure(office.path, first + timedelta(hours=hours))
    workspace = office.open()
    workspace.sign_in(SUPERVISOR_ID)
    entries = workspace.trail.entries(TrailFilter(group="UNLOCK"))
    failed = [entry for entry in reversed(entries) if entry.action == "unlock_failed"]
    assert [entry.result for entry in failed] == [
        "AT:2026-11-16T18:00:00Z",
        "AT:2026-11-16T19:00:00Z",
    ]
    assert {entry.at for entry in failed} == {clock.now}
    workspace.close()
    again = office.open()
    again.sign_in(SUPERVISOR_ID)
    entries = again.trail.entries(TrailFilter(group="UNLOCK"))
    assert sum(entry.action == "unlock_failed" for entry in entries) == 2


def test_very_many_failed_unlocks_are_summed_up(workspace, clock: FakeClock, told):
    workspace.trail.note_failures([clock.now - timedelta(minutes=n) for n in range(70)])
    results = [entry.result for entry in told("unlock_failed")]
    assert results[0] == "BEFORE:20"
    assert len(results) == 51
    assert results[-1] == "AT:2026-11-17T03:00:00Z"
