"""A new recovery key of the office, and what becomes of the sealed cases that know the old one."""

import pytest

from services.errors import StorageError
from services.storage.recovery import new_recovery_key
from services.storage.vault import Vault
from services.workspace import Workspace
from tests.sealed_bench import CHEAP, LEAD, NAMED, NEED, OTHER, Bench, bench, sealed_files, sealing

__all__ = ["bench", "sealed_files"]


def with_key(bench: Bench, named: object = NAMED) -> tuple[Workspace, str]:
    """An office whose recovery key opens its sealed cases too."""
    workspace = bench.open(LEAD)
    key = workspace.vault.replace_recovery_key(kdf=CHEAP)
    sealing(workspace).create([named], recovery_key=key)
    return workspace, key


def opens_sealed(bench: Bench, key: str) -> bool:
    """Whether a recovery key of the office, at rest, opens the sealed cases."""
    main = Vault.open_with_recovery(bench.path, key)
    path = bench.path.with_name("example-sealed.kamkor")
    try:
        Vault.open_with_identity(path, main.identity, None, trust=main.key("sealed")).close()
    except StorageError:
        return False
    finally:
        main.close()
    return True


def test_new_key_of_the_office_opens_the_sealed_cases_that_knew_the_old_one(bench: Bench) -> None:
    workspace, _old = with_key(bench)
    assert sealing(workspace).recovery == "KNOWN"
    inside = sealing(workspace).inside.vault
    before = inside.key("db")
    key = workspace.keys.draw()
    assert workspace.keys.replace_recovery(key) == "KNOWN"
    assert inside.key("db") != before
    bench.close()
    assert opens_sealed(bench, key)


def test_sealed_cases_that_knew_no_recovery_key_learn_none_by_themselves(bench: Bench) -> None:
    workspace = bench.open(LEAD)
    sealing(workspace).create([NAMED])
    key = workspace.keys.draw()
    assert workspace.keys.replace_recovery(key) == "UNKNOWN"
    bench.close()
    assert not opens_sealed(bench, key)


def test_supervisor_who_is_not_named_is_told_that_sealed_cases_know_the_old_key(
    bench: Bench,
) -> None:
    with_key(bench)
    other = bench.open(NEED)
    assert sealing(other).inside is None
    key = other.keys.draw()
    assert other.keys.replace_recovery(key) == "OLD"
    lead = bench.open(LEAD)
    assert sealing(lead).recovery == "OLD"
    sealing(lead).know_recovery(key)
    assert sealing(lead).recovery == "KNOWN"
    bench.close()
    assert opens_sealed(bench, key)


def test_recovery_key_can_be_made_known_to_the_sealed_cases_later(bench: Bench) -> None:
    workspace = bench.open(LEAD)
    key = workspace.vault.replace_recovery_key(kdf=CHEAP)
    sealing(workspace).create([NAMED])
    with pytest.raises(StorageError, match="recovery_key_wrong"):
        sealing(workspace).know_recovery(new_recovery_key())
    assert sealing(workspace).recovery == "UNKNOWN"
    sealing(workspace).know_recovery(key)
    assert sealing(workspace).recovery == "KNOWN"


def test_worker_makes_no_key_known_to_the_sealed_cases(bench: Bench) -> None:
    _workspace, key = with_key(bench, OTHER)
    worker = bench.open(OTHER)
    with pytest.raises(Exception, match="role_not_enough"):
        sealing(worker).know_recovery(key)


def test_new_data_key_is_not_skipped_when_the_first_try_broke_off(bench: Bench) -> None:
    """Only with it does the old paper open nothing that is written later."""
    with_key(bench)
    other = bench.open(NEED)
    key = other.keys.draw()
    other.keys.replace_recovery(key)
    lead = bench.open(LEAD)
    inside = sealing(lead).inside.vault
    before = inside.key("db")
    in_the_way = inside.path.with_name(f"{inside.path.name}-rotation.part")
    in_the_way.mkdir()
    with pytest.raises(StorageError):
        sealing(lead).know_recovery(key)
    assert sealing(lead).recovery == "OLD"
    in_the_way.rmdir()
    sealing(lead).know_recovery(key)
    assert sealing(lead).recovery == "KNOWN"
    assert inside.key("db") != before
