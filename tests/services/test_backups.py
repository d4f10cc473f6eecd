"""Backups as a person knows them: made, noted, missed when late, thinned, tried, and gone back to."""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from sqlmodel import select

from models.audit import AuditEntry
from models.case import Case
from services.backups import LATE_DAYS, REHEARSE_DAYS, Backups
from services.errors import NotAllowed, StorageError
from services.storage import copies, keyfile
from services.storage.copies import PART, SUFFIX
from services.storage.vault import Vault
from tests.conftest import ADMINISTRATOR_ID, PASSPHRASE, START, SUPERVISOR_ID, FakeClock
from tests.factories import open_case

if TYPE_CHECKING:
    from services.workspace import Workspace


@pytest.fixture
def since_start(workspace: "Workspace", monkeypatch: pytest.MonkeyPatch) -> None:
    """The vault was made when the clock of the tests begins, not when the tests ran."""
    monkeypatch.setattr(Backups, "_made_at", lambda _self: START)


def results(workspace: "Workspace", action: str) -> list[str]:
    with workspace.db.read() as session:
        rows = session.exec(select(AuditEntry).where(AuditEntry.action == action)).all()
    return [row.result for row in rows]


def test_a_good_copy_is_noted_in_the_log_and_in_the_journal(
    workspace: "Workspace", backups: Backups, stick: Path
) -> None:
    open_case(workspace)
    report = backups.run()
    assert list(stick.iterdir()) == [report.path]
    (run,) = backups.log()
    assert (run.reason, run.file, run.cases, run.failure) == ("BY_HAND", report.path.name, 1, "")
    assert results(workspace, "backup_saved") == ["OK"]


def test_a_copy_that_fails_is_noted_with_its_reason_and_counts_as_none(
    workspace: "Workspace", backups: Backups, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StorageError, match="disk_error"):
        backups.run(tmp_path / "file" / "inside")
    state = backups.state()
    assert state.last is None
    assert state.failed is not None
    assert state.failed.failure == "disk_error"
    assert results(workspace, "backup_saved") == ["disk_error"]


def test_a_copy_that_is_stopped_leaves_no_file_and_no_note(backups: Backups, stick: Path) -> None:
    with pytest.raises(StorageError, match="backup_cancelled"):
        backups.run(cancelled=lambda: True)
    assert list(stick.iterdir()) == []
    assert backups.log() == []


def test_without_a_chosen_folder_copies_lie_beside_the_vault_and_that_is_said(
    workspace: "Workspace",
) -> None:
    report = workspace.backups.run()
    assert report.path.parent == workspace.vault.path.parent / "backups"
    state = workspace.backups.state()
    assert (state.chosen, state.beside) == (False, "SAME_DISK")


def test_a_folder_that_is_gone_is_not_reachable(backups: Backups, tmp_path: Path) -> None:
    assert backups.state().reachable
    backups.chosen = str(tmp_path / "not" / "there")
    assert not backups.state().reachable
    assert not backups.daily_due()


def test_before_a_step_that_cannot_be_taken_back_a_copy_is_made_even_without_the_stick(
    workspace: "Workspace", backups: Backups, tmp_path: Path
) -> None:
    backups.chosen = str(tmp_path / "not" / "there")
    report = backups.before("REKEY")
    assert report.path.parent == workspace.vault.path.parent / "backups"
    assert backups.log()[0].reason == "REKEY"


@pytest.mark.usefixtures("since_start")
def test_after_three_days_without_a_copy_the_banner_says_so(
    workspace: "Workspace", backups: Backups, clock: FakeClock
) -> None:
    open_case(workspace)
    backups.run()
    open_case(workspace)
    clock.forward(days=LATE_DAYS - 1)
    assert backups.banner() is None
    clock.forward(days=1)
    state = backups.banner()
    assert state is not None
    assert state.days == LATE_DAYS
    backups.run()
    assert backups.banner() is None


@pytest.mark.usefixtures("since_start")
def test_a_copy_of_all_that_there_is_does_not_grow_old(
    workspace: "Workspace", backups: Backups, clock: FakeClock
) -> None:
    open_case(workspace)
    backups.run()
    clock.forward(days=30)
    assert backups.banner() is None


@pytest.mark.usefixtures("since_start")
def test_a_vault_that_never_had_a_copy_is_late_too(backups: Backups, clock: FakeClock) -> None:
    clock.forward(days=LATE_DAYS)
    state = backups.banner()
    assert state is not None
    assert state.days is None


@pytest.mark.usefixtures("since_start")
def test_a_failed_copy_does_not_take_the_banner_away(
    workspace: "Workspace", backups: Backups, clock: FakeClock, tmp_path: Path
) -> None:
    clock.forward(days=LATE_DAYS)
    (tmp_path / "file").touch()
    with pytest.raises(StorageError):
        backups.run(tmp_path / "file" / "inside")
    assert backups.banner() is not None


@pytest.mark.usefixtures("since_start")
def test_the_banner_is_for_those_who_may_save(
    backups: Backups, clock: FakeClock, sign_in_as: Callable[[UUID | None], None]
) -> None:
    clock.forward(days=LATE_DAYS)
    for person in (SUPERVISOR_ID, ADMINISTRATOR_ID):
        sign_in_as(person)
        assert backups.banner() is not None
    sign_in_as(None)
    assert backups.banner() is None
    with pytest.raises(NotAllowed):
        backups.run()


def test_a_clock_set_back_does_not_hide_that_copies_are_missing(
    workspace: "Workspace", backups: Backups, clock: FakeClock
) -> None:
    clock.forward(days=400)
    backups.run()
    clock.set(START)
    assert backups.state().last is None


def test_the_daily_copy_is_due_once_a_day_and_only_for_something_new(
    workspace: "Workspace", backups: Backups, clock: FakeClock
) -> None:
    open_case(workspace)
    assert backups.daily_due()
    backups.daily()
    assert backups.log()[0].reason == "DAILY"
    assert not backups.daily_due()
    clock.forward(days=1)
    assert not backups.daily_due()
    open_case(workspace)
    assert backups.daily_due()


def test_the_daily_copy_never_raises_and_gives_up_after_its_time(
    workspace: "Workspace", backups: Backups, monkeypatch: pytest.MonkeyPatch, stick: Path
) -> None:
    monkeypatch.setattr("services.backups.DAILY_SECONDS", -1.0)
    backups.daily()
    assert backups.log()[0].failure == "backup_too_long"
    assert list(stick.iterdir()) == []


def test_no_daily_copy_onto_a_disk_without_room(
    workspace: "Workspace", backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_case(workspace)
    monkeypatch.setattr("services.backups._ROOM", 10.0**12)
    assert not backups.daily_due()


def test_older_copies_are_thinned_and_others_files_never_touched(
    workspace: "Workspace", backups: Backups, stick: Path, clock: FakeClock
) -> None:
    strangers = [
        stick / f"example-20240101-080000{SUFFIX}",
        stick / f"other-20240101-080000{SUFFIX}",
        stick / "notes.txt",
        stick / f"example{SUFFIX}",
    ]
    for stranger in strangers:
        stranger.write_bytes(b"not ours")
    future = stick / f"example-20991231-080000{SUFFIX}"
    for _day in range(40):
        report = backups.run()
        clock.forward(days=1)
    future.write_bytes(report.path.read_bytes())
    backups.run()
    kept = copies.find_copies([stick], workspace.vault.vault_id)
    assert 9 <= len(kept) <= 7 + 4 + 2 + 2
    assert all(stranger.exists() for stranger in [*strangers, future])


def test_a_copy_of_another_vault_with_the_same_name_stays(
    workspace: "Workspace", backups: Backups, stick: Path, tmp_path: Path, clock: FakeClock
) -> None:
    from services.storage.backup import save_backup

    other = Vault.create(tmp_path / "elsewhere" / "example" if (tmp_path / "elsewhere").mkdir()
                         is None else tmp_path, PASSPHRASE, kdf=keyfile.FLOOR).vault  # fmt: skip
    foreign = save_backup(other, stick, now=START - timedelta(days=900)).path
    other.close()
    for _ in range(6):
        backups.run()
        clock.forward(days=1)
    assert foreign.exists()


def test_every_vault_that_belongs_to_this_one_is_saved_in_the_same_run(
    workspace: "Workspace", backups: Backups, stick: Path, tmp_path: Path, clock: FakeClock
) -> None:
    from services.workspace import create_office

    folder = tmp_path / "beside"
    folder.mkdir()
    made = Vault.create(folder / "example-sealed", PASSPHRASE, kdf=keyfile.FLOOR).vault
    sealed = create_office(made, {"name": "Example Office"}, "Example", clock=clock)
    backups.companions.append(sealed.backups)
    backups.run()
    assert sorted(path.name.split("-2026")[0] for path in stick.iterdir()) == [
        "example",
        "example-sealed",
    ]
    assert sealed.backups.log()[0].reason == "BY_HAND"
    sealed.close()


def test_the_kept_copies_say_how_many_cases_are_in_them(
    workspace: "Workspace", backups: Backups, clock: FakeClock
) -> None:
    open_case(workspace)
    backups.run()
    clock.forward(hours=1)
    open_case(workspace)
    backups.run(reason="IMPORT")
    assert [(kept.cases, kept.reason) for kept in backups.kept()] == [(2, "IMPORT"), (1, "BY_HAND")]


def test_a_backup_is_held_against_the_present_vault(
    workspace: "Workspace", backups: Backups
) -> None:
    from services.storage.backup import look_into

    open_case(workspace)
    report = backups.run()
    open_case(workspace)
    contents = look_into(report.path, PASSPHRASE)
    assert contents.cases == 1
    found = backups.compare(contents)
    assert (found.same_vault, found.cases_now) == (True, 2)
    assert found.entries_since


def test_a_trial_restore_counts_looks_and_leaves_no_trace(
    workspace: "Workspace", backups: Backups
) -> None:
    open_case(workspace)
    report = backups.run()
    before = sorted(path.name for path in workspace.vault.path.parent.rglob("*"))
    found = backups.rehearse(report.path, PASSPHRASE)
    assert (found.cases, found.derived) == (1, True)
    assert sorted(path.name for path in workspace.vault.path.parent.rglob("*")) == before
    assert results(workspace, "backup_rehearsed") == ["OK"]
    assert backups.state().last_rehearsal is not None


def test_a_trial_of_a_damaged_copy_is_noted_and_leaves_no_trace(
    workspace: "Workspace", backups: Backups
) -> None:
    report = backups.run()
    content = bytearray(report.path.read_bytes())
    content[len(content) // 2] ^= 1
    report.path.write_bytes(content)
    with pytest.raises(StorageError, match="backup_damaged"):
        backups.rehearse(report.path, PASSPHRASE)
    assert results(workspace, "backup_rehearsed") == ["backup_damaged"]
    assert list(workspace.vault.path.parent.glob(f"*{PART}")) == []
    assert backups.state().last_rehearsal is None


def test_a_trial_with_a_wrong_passphrase_is_no_trial(
    workspace: "Workspace", backups: Backups
) -> None:
    report = backups.run()
    with pytest.raises(StorageError, match="vault_wrong_passphrase"):
        backups.rehearse(report.path, "not the right words at all")
    assert results(workspace, "backup_rehearsed") == []


@pytest.mark.usefixtures("since_start")
def test_a_trial_is_suggested_once_a_quarter(
    backups: Backups, workspace: "Workspace", clock: FakeClock
) -> None:
    report = backups.run()
    assert not backups.state().rehearsal_due
    clock.forward(days=REHEARSE_DAYS)
    assert backups.state().rehearsal_due
    backups.rehearse(report.path, PASSPHRASE)
    assert not backups.state().rehearsal_due


def test_what_a_killed_copy_left_is_taken_away_a_day_later(
    backups: Backups, workspace: "Workspace", stick: Path, clock: FakeClock
) -> None:
    fresh, old = stick / f"0a1b2c3d{PART}", stick / f"1a2b3c4d{PART}"
    trial = workspace.vault.path.parent / f"2a3b4c5d{PART}"
    for folder in (trial,):
        folder.mkdir()
        (folder / "rehearsal.kamkor").touch()
    for left in (fresh, old):
        left.write_bytes(b"half")
    now = clock().timestamp()
    os.utime(fresh, (now, now))
    for left in (old, trial):
        os.utime(left, (now - 2 * 86400,) * 2)
    backups.run()
    assert fresh.exists()
    assert not old.exists()
    assert not trial.exists()


def test_a_salvaged_office_can_work_on(
    workspace: "Workspace", backups: Backups, clock: FakeClock
) -> None:
    from services.damage import rescue
    from services.workspace import open_workspace

    case_id = open_case(workspace)
    path = workspace.vault.path
    workspace.close()
    before = path.read_bytes()
    found = rescue(path, PASSPHRASE, clock=clock)
    assert path.read_bytes() == before
    assert found.journal_lost == 0
    again = open_workspace(Vault.open(found.salvage.path, PASSPHRASE), clock)
    assert again.cases.page(case_id).header.number
    assert again.search.find("KG") or again.cases.find_ids("")
    assert results(again, "vault_salvaged") == ["LOST_CASES:0"]
    assert again.db.verify_audit().ok
    again.close()


def test_a_salvage_without_the_office_and_its_people_can_still_be_opened(
    workspace: "Workspace", clock: FakeClock
) -> None:
    from services.damage import rescue
    from services.workspace import open_workspace

    open_case(workspace)
    with workspace.vault.engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        roots = [
            row[0]
            for row in connection.exec_driver_sql(
                "SELECT rootpage FROM sqlite_master WHERE name IN ('office', 'user_account')"
            )
        ]
    path = workspace.vault.path
    workspace.close()
    content = bytearray(path.read_bytes())
    for root in roots:
        content[(root - 1) * 4096 + 500] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(StorageError, match="vault_damaged"):
        Vault.open(path, PASSPHRASE)
    found = rescue(path, PASSPHRASE, clock=clock)
    again = open_workspace(Vault.open(found.salvage.path, PASSPHRASE), clock)
    actor = again.actor()
    assert actor is not None
    assert actor.role == "SUPERVISOR"
    with again.db.read() as session:
        assert len(session.exec(select(Case)).all()) == 1
    again.close()


def test_the_backups_of_a_damaged_vault_are_found_newest_first(
    workspace: "Workspace", backups: Backups, clock: FakeClock, stick: Path
) -> None:
    from services.damage import last_copies

    first = backups.run().path
    clock.forward(days=1)
    second = backups.run(workspace.vault.path.parent / "backups").path
    path = workspace.vault.path
    workspace.close()
    expected = [second, first]
    assert [copy.path for copy in last_copies(path, str(stick))] == expected
    path.write_bytes(b"")
    assert [copy.path for copy in last_copies(path, str(stick))] == expected
    keyfile.key_path(path).unlink()
    path.unlink()
    assert [copy.path for copy in last_copies(path, str(stick))] == expected
