"""What was erased does not come back with a backup, and a cleaning cut off is ended."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from sqlmodel import select

from models.case import Case, CaseReader
from models.child import Child
from models.retention import ErasureEntry
from services.erasure_ledger import SEALED
from services.errors import StorageError
from services.removal import take_out
from services.storage.backup import restore
from services.storage.erased import copy_path, ledger_path
from services.storage.vault import Vault
from services.workspace import Workspace, open_workspace
from tests.conftest import PASSPHRASE, SUPERVISOR_ID, FakeClock

from .conftest import CANARY, dump

Agreed = Callable[[str, UUID], UUID]


@pytest.fixture
def years_later(
    workspace: Workspace, lived: UUID, agreed: Agreed, clock: FakeClock
) -> Callable[[str], UUID]:
    """The case's time is over and two people agreed: ``years_later("ERASE")`` is the request."""

    def ask(kind: str) -> UUID:
        clock.forward(days=31 * 60)
        workspace.sign_in(SUPERVISOR_ID)
        workspace.trail.confirm_clock()
        return agreed(kind, lived)

    return ask


@pytest.mark.parametrize("kind", ["ERASE", "ANONYMISE"])
def test_an_older_backup_put_back_loses_the_case_again_before_anybody_sees_it(
    workspace: Workspace,
    lived: UUID,
    years_later: Callable[[str], UUID],
    tmp_path: Path,
    clock: FakeClock,
    kind: str,
) -> None:
    request = years_later(kind)
    older = workspace.backups.run(tmp_path / "usb").path
    verb = workspace.erasure.erase if kind == "ERASE" else workspace.erasure.anonymise
    verb(request)
    workspace.backups.run(tmp_path / "usb")
    workspace.close()

    (tmp_path / "elsewhere").mkdir()
    path = restore(older, tmp_path / "elsewhere", PASSPHRASE)
    assert ledger_path(path).is_file()
    again = open_workspace(Vault.open(path, PASSPHRASE), clock)
    try:
        assert again.erased_again == 1
        with again.db.read() as session:
            children = session.exec(select(Child)).all()
            assert [child.family_name for child in children] == [None] * (kind == "ANONYMISE")
            entry = session.exec(select(ErasureEntry)).one()
            assert entry.case_id == lived
            assert entry.cleaned_at is not None
        assert CANARY.encode() not in dump(again)
        again.sign_in(SUPERVISOR_ID)
        assert again.trail.verify().ok
    finally:
        again.close()


def test_a_longer_file_that_is_no_ledger_keeps_no_erased_case(
    workspace: Workspace,
    lived: UUID,
    years_later: Callable[[str], UUID],
    tmp_path: Path,
    clock: FakeClock,
) -> None:
    request = years_later("ERASE")
    older = workspace.backups.run(tmp_path / "usb").path
    workspace.erasure.erase(request)
    workspace.backups.run(tmp_path / "usb")
    name = workspace.vault.path.name
    workspace.close()
    (tmp_path / "elsewhere").mkdir()
    laid = ledger_path(tmp_path / "elsewhere" / name)
    laid.write_text("nothing that was ever sealed\n" * 500, "utf-8")
    again = open_workspace(
        Vault.open(restore(older, tmp_path / "elsewhere", PASSPHRASE), PASSPHRASE), clock
    )
    try:
        assert again.erased_again == 1
        assert again.erasure.ledger_damaged
        assert [path.name for path in laid.parent.glob("*-carried")] == []
    finally:
        again.close()


def test_a_second_opening_takes_nothing_out(
    workspace: Workspace, lived: UUID, years_later: Callable[[str], UUID], clock: FakeClock
) -> None:
    workspace.erasure.erase(years_later("ERASE"))
    workspace.close()
    again = open_workspace(Vault.open(workspace.vault.path, PASSPHRASE), clock)
    assert again.erased_again == 0
    again.close()


def test_the_ledger_names_nobody(
    workspace: Workspace, lived: UUID, years_later: Callable[[str], UUID]
) -> None:
    number = workspace.cases.header(lived).number
    workspace.erasure.erase(years_later("ERASE"))

    content = ledger_path(workspace.vault.path).read_text("utf-8")
    assert number in content
    assert CANARY not in content
    assert "Образцова" not in content
    copy = copy_path(workspace.backups.folder, workspace.vault.vault_id)
    assert copy.read_text("utf-8") == content


def test_a_ledger_that_somebody_wrote_into_takes_no_case_away(
    workspace: Workspace, lived: UUID, years_later: Callable[[str], UUID], clock: FakeClock
) -> None:
    request = years_later("ERASE")
    workspace.erasure.erase(request)
    path = ledger_path(workspace.vault.path)
    path.write_text(path.read_text("utf-8").replace('"rows":', '"rows":1'), "utf-8")
    assert workspace.finish_erasures() == 0
    assert workspace.erasure.ledger_damaged


def test_a_cleaning_that_the_disk_refused_is_ended_by_the_next_opening(
    workspace: Workspace, lived: UUID, years_later: Callable[[str], UUID], clock: FakeClock
) -> None:
    request = years_later("ERASE")
    folder = workspace.vault.path.parent / "backups"
    folder.write_text("a file where the folder of backups should be")
    with pytest.raises(StorageError, match="erasure_uncleaned"):
        workspace.erasure.erase(request)
    with workspace.db.read() as session:
        assert session.exec(select(Case)).all() == []
        assert session.exec(select(ErasureEntry)).one().cleaned_at is None
    workspace.close()
    folder.unlink()

    again = open_workspace(Vault.open(workspace.vault.path, PASSPHRASE), clock)
    try:
        with again.db.read() as session:
            assert session.exec(select(ErasureEntry)).one().cleaned_at is not None
        assert CANARY.encode() not in dump(again)
    finally:
        again.close()


def test_the_old_key_opens_nothing_that_is_left(
    workspace: Workspace, lived: UUID, years_later: Callable[[str], UUID]
) -> None:
    old = workspace.vault.key("db")
    workspace.erasure.erase(years_later("ERASE"))
    assert workspace.vault.key("db") != old


def test_a_case_that_was_sealed_away_comes_back_kept_close_and_is_never_lost(
    workspace: Workspace, lived: UUID, tmp_path: Path, clock: FakeClock
) -> None:
    older = workspace.backups.run(tmp_path / "usb").path
    with workspace.db.write("case_sealed", reversible=False) as session:
        take_out(session, [lived], kind=SEALED, at=clock())
    workspace.erasure.clean()
    workspace.close()

    (tmp_path / "elsewhere").mkdir()
    path = restore(older, tmp_path / "elsewhere", PASSPHRASE)
    ledger_path(path).write_bytes(ledger_path(workspace.vault.path).read_bytes())
    again = open_workspace(Vault.open(path, PASSPHRASE), clock)
    try:
        with again.db.read() as session:
            case = session.get(Case, lived)
            assert case is not None
            assert case.knows == "SUPERVISOR"
            assert session.exec(select(CaseReader)).all() == []
    finally:
        again.close()
