"""An old backup of one vault beside the present other one: nothing is lost and nothing comes back."""

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from models.case import Case
from services.errors import RuleViolation, StorageError
from services.storage.backup import restore
from services.storage.copies import find_copies
from services.storage.erased import ledger_path
from services.workspace import Workspace
from tests.factories import open_case
from tests.sealed_bench import (
    CANARY,
    LEAD,
    NAMED,
    NEED,
    OTHER,
    WORDS,
    Bench,
    make_office,
    sealed_office,
    sealing,
)


def note(workspace: Workspace, case_id: UUID, text: str) -> None:
    workspace.records.add("case_narrative", {"kind": "NOTE", "text": text}, case_id=case_id)


def notes(workspace: Workspace, case_id: UUID) -> set[str]:
    from sqlmodel import select

    from models.registry import RECORDS

    model: Any = RECORDS["case_narrative"]
    with workspace.db.read() as session:
        return set(session.exec(select(model.text).where(model.case_id == case_id)))


def holds(workspace: Workspace | None, case_id: UUID) -> bool:
    assert workspace is not None
    with workspace.db.read() as session:
        return session.get(Case, case_id) is not None


def old_backup(workspace: Workspace) -> Path:
    """A backup of the office made now."""
    return workspace.backups.run().path


def sealed_copy(workspace: Workspace) -> Path:
    """A new backup of the sealed cases."""
    workspace.backups.run()
    return sealing(workspace).copies()[0].path


def put_back(bench: Bench, backup: Path, *, ledger: bool = True) -> None:
    """Put the office's vault of an old backup where the present one lies."""
    bench.close()
    for left in (bench.path, Path(f"{bench.path}-keys")):
        left.unlink()
    if not ledger:
        for one in bench.path.parent.rglob("*-erased"):
            one.unlink()
        assert not ledger_path(bench.path).exists()
    restore(backup, bench.path.parent, WORDS[LEAD])


def test_a_copy_of_both_is_saved_in_one_run_and_noted_in_each(bench: Bench) -> None:
    workspace = sealed_office(bench)
    case_id = open_case(workspace, family_name=CANARY)
    sealing(workspace).seal(case_id)
    bench.clock.forward(hours=1)  # type: ignore[attr-defined]
    report = workspace.backups.run()
    inside = workspace.sealed
    assert inside is not None
    stems = {copy.stem for copy in find_copies([report.path.parent])}
    assert stems == {"example", "example-sealed"}
    assert workspace.backups.log()[0].reason == inside.backups.log()[0].reason == "BY_HAND"
    assert (workspace.backups.log()[0].cases, inside.backups.log()[0].cases) == (0, 1)


def test_the_copy_at_close_is_of_both_and_due_for_a_change_in_either(
    bench: Bench, clock: Any
) -> None:
    workspace = sealed_office(bench)
    inside = workspace.sealed
    assert inside is not None
    clock.forward(days=1)
    workspace.backups.daily()
    clock.forward(days=1)
    case_id = open_case(inside, knows="TEAM", family_name=CANARY)
    clock.forward(minutes=1)
    assert workspace.backups.daily_due()
    workspace.backups.daily()
    assert not workspace.backups.daily_due()
    assert inside.backups.log()[0].reason == "DAILY"
    clock.forward(days=1)
    note(inside, case_id, "later")
    assert workspace.backups.daily_due()


def test_the_chosen_folder_is_that_of_both(bench: Bench, tmp_path: Path) -> None:
    workspace = sealed_office(bench)
    workspace.backups.chosen = str(tmp_path / "stick")
    inside = workspace.sealed
    assert inside is not None
    assert inside.backups.folder == tmp_path / "stick"


def test_who_is_not_named_saves_the_office_alone(bench: Bench) -> None:
    sealed_office(bench)
    report = bench.open(OTHER).backups.run()
    assert {copy.stem for copy in find_copies([report.path.parent])} == {"example"}


@pytest.mark.parametrize("ledger", [True, False])
def test_an_old_backup_of_the_office_brings_back_no_sealed_case(bench: Bench, ledger: bool) -> None:
    """What was written among the sealed ones since stays, with the ledger beside or without it."""
    workspace = sealed_office(bench)
    case_id = open_case(workspace, family_name=CANARY)
    note(workspace, case_id, "before")
    backup = old_backup(workspace)
    bench.clock.forward(minutes=2)  # type: ignore[attr-defined]
    sealing(workspace).seal(case_id)
    assert workspace.sealed is not None
    note(workspace.sealed, case_id, "since")
    put_back(bench, backup, ledger=ledger)
    bench.clock.forward(hours=1)  # type: ignore[attr-defined]
    again = bench.open(LEAD)
    assert not holds(again, case_id)
    assert holds(again.sealed, case_id)
    assert again.sealed is not None
    assert notes(again.sealed, case_id) == {"before", "since"}
    assert again.sealed.cases.page(case_id).header.sensitivity == "SEALED"
    assert [stub.case_id for stub in sealing(again).stubs()] == [case_id]


def test_what_was_written_into_the_office_after_that_is_carried_over(bench: Bench) -> None:
    workspace = sealed_office(bench)
    case_id = open_case(workspace, family_name=CANARY)
    backup = old_backup(workspace)
    sealing(workspace).seal(case_id)
    put_back(bench, backup)
    away = bench.path.with_name("example-sealed.kamkor")
    away.rename(away.with_name("elsewhere"))
    alone = bench.open(LEAD)
    note(alone, case_id, "while the sealed file was elsewhere")
    bench.close()
    away.with_name("elsewhere").rename(away)
    again = bench.open(LEAD)
    assert again.sealed is not None
    assert not holds(again, case_id)
    assert notes(again.sealed, case_id) == {"while the sealed file was elsewhere"}


def test_without_the_sealed_file_the_case_stays_and_is_kept_close(bench: Bench) -> None:
    workspace = sealed_office(bench)
    case_id = open_case(workspace, family_name=CANARY)
    backup = old_backup(workspace)
    sealing(workspace).seal(case_id)
    put_back(bench, backup)
    for left in bench.path.parent.glob("example-sealed*"):
        left.unlink()
    again = bench.open(LEAD)
    assert sealing(again).state == "NONE"
    assert holds(again, case_id)
    other = bench.open(OTHER)
    assert other.search.find(CANARY) == []


def test_a_backup_of_the_sealed_cases_opens_with_the_identity_of_who_was_named(
    bench: Bench,
) -> None:
    workspace = sealed_office(bench)
    case_id = open_case(workspace, family_name=CANARY)
    sealing(workspace).seal(case_id)
    workspace.backups.run()
    path = sealing(workspace).path
    bench.close()
    path.write_bytes(path.read_bytes()[:9000])
    again = bench.open(LEAD)
    copy = sealing(again).copies()[0]
    assert copy.stem == "example-sealed"
    inside = sealing(again).restore(copy.path)
    assert holds(inside, case_id)
    assert [one.stat().st_size for one in path.parent.glob("damaged-*-example-sealed.kamkor")] == [
        9000
    ]
    bench.close()
    assert holds(bench.open(NAMED).sealed, case_id)


def test_a_backup_is_never_put_over_a_whole_vault(bench: Bench) -> None:
    workspace = sealed_office(bench)
    workspace.backups.run()
    copy = sealing(workspace).copies()[0]
    with pytest.raises(RuleViolation, match="seal_vault_exists"):
        sealing(workspace).restore(copy.path)
    need = bench.open(NEED)
    assert need.confirmation.valid
    with pytest.raises(RuleViolation, match="seal_vault_exists"):
        sealing(need).restore(copy.path)


def test_who_was_not_named_restores_nothing_and_puts_nothing_aside(bench: Bench) -> None:
    workspace = bench.open(LEAD)
    sealing(workspace).create([NAMED])
    copy = sealing(workspace).copies() or [workspace.backups.run()]
    beside = sealing(workspace).copies()[0].path
    assert copy
    path = sealing(workspace).path
    bench.close()
    for left in (path, Path(f"{path}-keys")):
        left.unlink()
    need = bench.open(NEED)
    with pytest.raises(StorageError, match="seal_backup_not_yours"):
        sealing(need).restore(beside)
    assert not path.exists()


@pytest.mark.parametrize("part", [0.2, 0.6, 0.95])
def test_a_damaged_backup_leaves_the_damaged_vault_where_it_is(bench: Bench, part: float) -> None:
    workspace = sealed_office(bench)
    copy = sealed_copy(workspace)
    path = sealing(workspace).path
    bench.close()
    path.write_bytes(path.read_bytes()[:9000])
    raw = bytearray(copy.read_bytes())
    raw[int(len(raw) * part)] ^= 1
    copy.write_bytes(bytes(raw))
    again = bench.open(LEAD)
    with pytest.raises(StorageError):
        sealing(again).restore(copy)
    assert path.stat().st_size == 9000
    assert sealing(again).state == "FAULT"


def test_the_office_s_own_backup_is_no_backup_of_the_sealed_cases(bench: Bench) -> None:
    workspace = bench.open(LEAD)
    backup = old_backup(workspace)
    with pytest.raises(StorageError, match="seal_backup_not_yours"):
        sealing(workspace).restore(backup)
    assert sealing(workspace).state == "NONE"


def test_a_sealed_case_newer_than_the_restored_backup_is_named_as_missing(bench: Bench) -> None:
    workspace = sealed_office(bench)
    copy = sealed_copy(workspace)
    case_id = open_case(workspace, family_name=CANARY)
    sealing(workspace).seal(case_id)
    number = sealing(workspace).stubs()[0].number
    path = sealing(workspace).path
    bench.close()
    path.write_bytes(b"")
    again = bench.open(LEAD)
    sealing(again).restore(copy)
    assert [stub.number for stub in sealing(again).missing()] == [number]


def test_who_leaves_loses_the_sealed_cases_with_the_office(bench: Bench) -> None:
    workspace = sealed_office(bench)
    inside = workspace.sealed
    assert inside is not None
    before = inside.vault.key("db")
    workspace.people.leave(NAMED)
    assert NAMED not in inside.vault.user_ids
    assert inside.vault.key("db") != before
    assert sealing(workspace).left() == []


def test_who_left_while_it_was_shut_is_taken_out_by_somebody_who_is_named(bench: Bench) -> None:
    sealed_office(bench)
    bench.open(NEED).people.leave(NAMED)
    lead = bench.open(LEAD)
    assert [one.id for one in sealing(lead).left()] == [NAMED]
    sealing(lead).unname(NAMED)
    assert sealing(lead).left() == []
    assert lead.sealed is not None
    assert NAMED not in lead.sealed.vault.user_ids


def test_nobody_is_named_who_reads_no_cases(bench: Bench) -> None:
    from models.user import User

    workspace = sealed_office(bench)
    with workspace.db.write("user_changed", reversible=False) as session:
        user = session.get(User, OTHER)
        assert user is not None
        user.role = "ADMINISTRATOR"
    with pytest.raises(RuleViolation, match="seal_reads_no_cases"):
        sealing(workspace).name(OTHER)


def test_a_vault_of_another_office_is_not_taken_for_this_one_s(
    bench: Bench, tmp_path: Path
) -> None:
    workspace = sealed_office(bench)
    copy = sealed_copy(workspace)
    elsewhere = Bench(
        make_office(tmp_path / "elsewhere") / "example.kamkor",
        bench.clock,
        tmp_path / "elsewhere-sealed",
    )
    try:
        with pytest.raises(StorageError, match="seal_backup_not_yours"):
            sealing(elsewhere.open(LEAD)).restore(copy)
    finally:
        elsewhere.close()


def lost(bench: Bench, path: Path, *, keys: bool) -> None:
    """The sealed vault is broken, with its key file or without."""
    bench.close()
    path.write_bytes(b"")
    if not keys:
        Path(f"{path}-keys").unlink()


@pytest.mark.parametrize("keys", [True, False])
def test_who_was_taken_out_since_does_not_come_back_with_an_old_backup(
    bench: Bench, keys: bool
) -> None:
    workspace = sealed_office(bench)
    copy = sealed_copy(workspace)
    bench.clock.forward(minutes=1)  # type: ignore[attr-defined]
    sealing(workspace).unname(NAMED)
    path = sealing(workspace).path
    lost(bench, path, keys=keys)
    again = bench.open(LEAD)
    inside = sealing(again).restore(copy)
    assert sealing(again).taken_out_again == ("Жылдыз Макетова",)
    assert set(inside.vault.user_ids) == {LEAD, NEED}
    bench.close()
    assert bench.open(LEAD).sealed is not None
    assert bench.open(NAMED).sealed is None


def test_the_key_of_an_old_backup_opens_nothing_after_it_was_restored_without_somebody(
    bench: Bench,
) -> None:
    workspace = sealed_office(bench)
    assert workspace.sealed is not None
    before = workspace.sealed.vault.key("db")
    copy = sealed_copy(workspace)
    sealing(workspace).unname(NAMED)
    lost(bench, sealing(workspace).path, keys=False)
    inside = sealing(bench.open(LEAD)).restore(copy)
    assert inside.vault.key("db") != before


def test_who_may_open_them_only_in_an_emergency_since_is_not_named_again_by_a_backup(
    bench: Bench,
) -> None:
    workspace = sealed_office(bench)
    sealing(workspace).name(NEED)
    copy = sealed_copy(workspace)
    sealing(workspace).name(NEED, in_need=True)
    lost(bench, sealing(workspace).path, keys=False)
    again = bench.open(LEAD)
    inside = sealing(again).restore(copy)
    assert sealing(again).taken_out_again == ("Үлгү Мисалбекова",)
    assert NEED not in inside.vault.user_ids


def test_who_was_taken_out_does_not_let_themselves_in_again_with_an_old_backup(
    bench: Bench,
) -> None:
    workspace = sealed_office(bench)
    sealing(workspace).name(NEED)
    copy = sealed_copy(workspace)
    sealing(workspace).unname(NEED)
    path = sealing(workspace).path
    lost(bench, path, keys=False)
    with pytest.raises(RuleViolation, match="seal_ended_since"):
        sealing(bench.open(NEED)).restore(copy)
    assert path.read_bytes() == b""
    assert sealing(bench.open(LEAD)).restore(copy) is not None


def test_who_was_named_again_since_stays_named_after_a_restore(bench: Bench) -> None:
    workspace = sealed_office(bench)
    sealing(workspace).unname(NAMED)
    sealing(workspace).name(NAMED)
    bench.clock.forward(minutes=1)  # type: ignore[attr-defined]
    copy = sealed_copy(workspace)
    lost(bench, sealing(workspace).path, keys=True)
    again = bench.open(LEAD)
    inside = sealing(again).restore(copy)
    assert sealing(again).taken_out_again == ()
    assert NAMED in inside.vault.user_ids


def test_who_left_the_office_since_does_not_come_back_with_an_old_backup(bench: Bench) -> None:
    workspace = sealed_office(bench)
    copy = sealed_copy(workspace)
    path = sealing(workspace).path
    lost(bench, path, keys=False)
    again = bench.open(LEAD)
    again.people.leave(NAMED)
    inside = sealing(again).restore(copy)
    assert NAMED not in inside.vault.user_ids


def test_the_key_file_that_lies_there_tells_too_who_was_taken_out(bench: Bench) -> None:
    """Where the office's own vault came out of a backup as well, its journal has forgotten it."""
    workspace = sealed_office(bench)
    assert workspace.sealed is not None
    copy = sealed_copy(workspace)
    workspace.sealed.vault.remove_slot(NAMED)
    lost(bench, sealing(workspace).path, keys=True)
    again = bench.open(LEAD)
    inside = sealing(again).restore(copy)
    assert sealing(again).taken_out_again == ("Жылдыз Макетова",)
    assert NAMED not in inside.vault.user_ids


def test_who_opens_them_in_an_emergency_only_lets_nobody_in_again_with_a_backup(
    bench: Bench,
) -> None:
    workspace = sealed_office(bench)
    copy = sealed_copy(workspace)
    sealing(workspace).unname(NAMED)
    lost(bench, sealing(workspace).path, keys=False)
    need = bench.open(NEED)
    assert sealing(need).restore(copy) is None
    assert sealing(need).state == "EMERGENCY"
    assert sealing(need).taken_out_again == ("Жылдыз Макетова",)
    assert bench.open(NAMED).sealed is None
    lead = bench.open(LEAD)
    assert lead.sealed is not None
    assert NAMED not in lead.sealed.vault.user_ids


@pytest.mark.parametrize("keys", [True, False])
def test_who_restores_from_a_day_on_which_they_were_named_needs_a_reason_still(
    bench: Bench, keys: bool
) -> None:
    workspace = sealed_office(bench)
    sealing(workspace).name(NEED)
    copy = sealed_copy(workspace)
    sealing(workspace).name(NEED, in_need=True)
    lost(bench, sealing(workspace).path, keys=keys)
    need = bench.open(NEED)
    assert sealing(need).restore(copy) is None
    assert sealing(need).state == "EMERGENCY"
    assert sealing(need).taken_out_again == ()
    assert bench.open(LEAD).sealed is not None


def test_whose_access_ended_stands_in_the_journal_though_the_new_key_failed(bench: Bench) -> None:
    workspace = sealed_office(bench)
    copy = sealed_copy(workspace)
    bench.clock.forward(minutes=1)  # type: ignore[attr-defined]
    path = sealing(workspace).path
    in_the_way = path.with_name(f"{path.name}-rotation.part")
    in_the_way.mkdir()
    with pytest.raises(StorageError):
        sealing(workspace).unname(NAMED)
    in_the_way.rmdir()
    lost(bench, path, keys=False)
    again = bench.open(LEAD)
    assert NAMED not in sealing(again).restore(copy).vault.user_ids
