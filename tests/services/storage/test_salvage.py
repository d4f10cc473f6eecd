"""A damaged vault is never written to; what can be read of it is saved, and the rest is counted."""

import hashlib
import random
import shutil
import struct
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlmodel import select

from models.case import Case, CaseNarrative
from models.child import Child, FamilyMember
from services.errors import StorageError
from services.storage import keyfile
from services.storage.backup import save_backup
from services.storage.copies import PART
from services.storage.engine import PAGE_BYTES, connect
from services.storage.pages import Pages
from services.storage.salvage import SalvageReport, salvage
from services.storage.salvage_scan import ScannedFile, shapes_of
from services.storage.vault import Vault

from .conftest import PASSPHRASE, database_of

LONG = "Жүк ташыган. " * 700
"""A text that needs several pages of its own."""


@dataclass(frozen=True)
class Filled:
    """A closed vault with a number of cases in it."""

    path: Path
    cases: int


def fill(folder: Path, cases: int, made_vault: Any) -> Filled:
    shutil.copytree(made_vault.path.parent, folder)
    vault = Vault.open(folder / made_vault.path.name, PASSPHRASE)
    database = database_of(vault)
    for start in range(0, cases, 100):
        with database.write("cases_opened") as session:
            for number in range(start, min(start + 100, cases)):
                child = Child(family_name=f"Образцова {number}")
                opened = datetime(2026, 3, 1, tzinfo=UTC)
                case = Case(number=f"KG-26-EXAM-{number:05}-X", opened_at=opened, child_id=child.id)
                note = CaseNarrative(
                    case_id=case.id, kind="NOTE", text=LONG if number % 7 == 0 else "Short note"
                )
                member = FamilyMember(child_id=child.id, name="Example Relative")
                session.add_all([child, case, note, member])
    vault.close()
    return Filled(vault.path, cases + 1)


@pytest.fixture(scope="module")
def small(made_vault, tmp_path_factory) -> Filled:
    return fill(tmp_path_factory.mktemp("small") / "office", 60, made_vault)


@pytest.fixture(scope="module")
def large(made_vault, tmp_path_factory) -> Filled:
    return fill(tmp_path_factory.mktemp("large") / "office", 300, made_vault)


def copy_of(filled: Filled, tmp_path: Path) -> Path:
    shutil.copytree(filled.path.parent, tmp_path / "office")
    return tmp_path / "office" / filled.path.name


def digests(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if "salvaged" not in path.name
    }


def broken(path: Path, *pages: int) -> None:
    """Break these pages (counted from 1) so that their seals do not hold."""
    content = bytearray(path.read_bytes())
    for page in pages:
        place = (page - 1) * PAGE_BYTES + 1000
        content[place : place + 16] = bytes(16)
    path.write_bytes(content)


def pages_of(path: Path, table: str) -> list[int]:
    """The pages of one table: its root and what hangs below it."""
    keys = keyfile.read(keyfile.key_path(path))
    data_key = keyfile.unlock(keys, PASSPHRASE).data_key
    connection = connect(path, keyfile.derive(data_key, "db"), keys.vault_id.bytes, frozen=True)
    try:
        found = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
        ).fetchone()
    finally:
        connection.close()
    return [found[0]]


def leaves_of(path: Path, table: str) -> list[int]:
    """The pages on which the rows of one table lie."""
    keys = keyfile.read(keyfile.key_path(path))
    key, salt = keyfile.derive(keyfile.unlock(keys, PASSPHRASE).data_key, "db"), keys.vault_id.bytes
    connection = connect(path, key, salt, frozen=True)
    with (
        closing(connection),
        closing(ScannedFile(path, [key], salt, shapes_of(connection))) as scan,
    ):
        return list(scan.leaves[table])


def opens(report: SalvageReport) -> Vault:
    vault = Vault.open(report.path, PASSPHRASE)
    assert vault.check() == ()
    return vault


def saved_or_said_so(path: Path) -> SalvageReport | None:
    """Salvage: either a sound vault, or the words that nothing can be read; never the file itself."""
    before = digests(path.parent)
    try:
        report = salvage(path, PASSPHRASE)
    except StorageError as error:
        report, code = None, error.code
    else:
        code = ""
    assert code in ("", "salvage_nothing")
    assert digests(path.parent) == before
    assert [left.name for left in path.parent.iterdir() if left.name.endswith(PART)] == []
    if report is not None:
        opens(report).close()
    return report


def test_a_sound_vault_is_saved_whole(small, tmp_path):
    path = copy_of(small, tmp_path)
    report = saved_or_said_so(path)
    assert report is not None
    assert report.path.name == "office-salvaged.kamkor"
    assert report.of("case_file").saved == small.cases
    assert (report.lost, report.uncertain) == (0, False)
    restored = opens(report)
    assert database_of(restored).verify_audit().ok
    assert restored.vault_id == keyfile.read(keyfile.key_path(path)).vault_id
    restored.close()


def test_a_second_salvage_does_not_touch_the_first(small, tmp_path):
    path = copy_of(small, tmp_path)
    first, second = salvage(path, PASSPHRASE), salvage(path, PASSPHRASE)
    assert [first.path.name, second.path.name] == [
        "office-salvaged.kamkor",
        "office-salvaged-2.kamkor",
    ]


def test_one_broken_page_costs_no_more_than_its_own_rows(large, tmp_path):
    path = copy_of(large, tmp_path)
    pages = path.stat().st_size // PAGE_BYTES
    broken(path, pages - 5)
    report = saved_or_said_so(path)
    assert report is not None
    assert report.saved > 0.97 * (report.saved + report.lost)


def test_a_long_text_on_a_broken_page_costs_the_text_and_not_the_note(small, tmp_path):
    path = copy_of(small, tmp_path)
    vault = Vault.open(path, PASSPHRASE)
    with database_of(vault).write("x") as session:
        session.add(Child(family_name="Узунов", address=LONG * 20))
    vault.close()
    broken(path, path.stat().st_size // PAGE_BYTES - 20)
    report = saved_or_said_so(path)
    assert report is not None
    assert (report.of("child").holes, report.of("child").lost) == (1, 0)
    restored = opens(report)
    with database_of(restored).read() as session:
        child = session.exec(select(Child).where(Child.family_name == "Узунов")).one()
    restored.close()
    assert child.address is None


def test_a_table_whose_root_is_broken_is_saved_leaf_by_leaf(large, tmp_path):
    path = copy_of(large, tmp_path)
    broken(path, *pages_of(path, "case_narrative"))
    report = saved_or_said_so(path)
    assert report is not None
    assert (report.of("case_narrative").saved, report.of("case_narrative").lost) == (
        large.cases - 1,
        0,
    )
    assert report.of("case_file").lost == 0


def schema_pages(path: Path) -> list[int]:
    """The pages that tell the tables: the first of the file, and those below it."""
    keys = keyfile.read(keyfile.key_path(path))
    key = keyfile.derive(keyfile.unlock(keys, PASSPHRASE).data_key, "db")
    pages = Pages(path, key, keys.vault_id.bytes)
    first = pages.page(1)
    pages.close()
    assert first is not None
    assert first[100] == 5, "the list of tables is longer than one page"
    (cells,) = struct.unpack_from(">H", first, 103)
    places = struct.unpack_from(f">{cells}H", first, 112)
    below = [struct.unpack_from(">I", first, place)[0] for place in places]
    return [1, *below, struct.unpack_from(">I", first, 108)[0]]


@pytest.mark.parametrize("which", [slice(0, 1), slice(3, 4), slice(0, None)])
def test_a_vault_whose_list_of_tables_is_broken_is_saved_page_by_page(large, tmp_path, which):
    """The first page, one below it, all of them: every case is there with its texts, its journal."""
    path = copy_of(large, tmp_path)
    whole = salvage(path, PASSPHRASE)
    broken(path, *schema_pages(path)[which])
    report = saved_or_said_so(path)
    assert report is not None
    for name in ("case_file", "child", "case_narrative", "family_member", "audit_entry"):
        assert report.of(name).saved == whole.of(name).saved, name
    assert (report.saved, report.uncertain) == (whole.saved, True)
    assert (
        sum(table.holes + table.left_out + table.unlinked for table in report.tables.values()) == 0
    )
    restored = opens(report)
    assert database_of(restored).verify_audit().ok
    with database_of(restored).read() as session:
        texts = set(session.exec(select(CaseNarrative.text)))
    restored.close()
    assert texts >= {LONG, "Short note"}


def test_what_was_removed_does_not_come_back_from_a_page_that_still_holds_it(small, tmp_path):
    path = copy_of(small, tmp_path)
    vault = Vault.open(path, PASSPHRASE)
    with vault.engine.connect() as connection:
        row = connection.exec_driver_sql("SELECT * FROM family_member LIMIT 1").one()
    with database_of(vault).write("x") as session:
        session.delete(session.get(FamilyMember, UUID(row.id)))
    with vault.engine.begin() as connection:
        marks = ", ".join("?" * len(row))
        connection.exec_driver_sql(f"INSERT INTO family_member VALUES ({marks})", tuple(row))
    vault.close()
    assert salvage(path, PASSPHRASE).of("family_member").saved == small.cases - 1
    broken(path, 1)
    report = saved_or_said_so(path)
    assert report is not None
    assert report.of("family_member").saved == small.cases - 2


def test_with_its_list_of_tables_broken_a_vault_gives_what_its_journal_file_holds(small, tmp_path):
    """What was saved last lies in the file beside, and was never folded in."""
    path = copy_of(small, tmp_path)
    vault = Vault.open(path, PASSPHRASE)
    with database_of(vault).write("x") as session:
        session.add(Child(family_name="Соңку"))
    kept = {one: one.read_bytes() for one in (path, path.with_name(path.name + "-wal"))}
    vault.close()
    for one, content in kept.items():
        one.write_bytes(content)
    broken(path, 1)
    report = saved_or_said_so(path)
    assert report is not None
    restored = opens(report)
    with database_of(restored).read() as session:
        assert "Соңку" in set(session.exec(select(Child.family_name)))
    restored.close()


def test_cases_that_cannot_be_read_are_counted_and_nothing_points_to_them(large, tmp_path):
    path = copy_of(large, tmp_path)
    leaves = leaves_of(path, "case_file")
    broken(path, *pages_of(path, "case_file"), *leaves)
    assert len(leaves) > 5
    report = saved_or_said_so(path)
    assert report is not None
    assert report.of("case_file").lost == large.cases
    assert report.of("case_narrative").left_out == large.cases - 1
    assert report.of("child").saved == large.cases


def test_a_truncated_vault_gives_what_is_left_or_says_that_nothing_is(large, tmp_path):
    path = copy_of(large, tmp_path)
    whole = path.read_bytes()
    kept = []
    for part in (0.99, 0.5, 0.01):
        path.write_bytes(whole[: int(len(whole) * part)])
        report = saved_or_said_so(path)
        kept.append(report.saved if report else 0)
        if report:
            report.path.unlink()
            keyfile.key_path(report.path).unlink()
    assert kept == sorted(kept, reverse=True)
    assert kept[0] > 0


def test_an_empty_file_has_nothing_to_save(small, tmp_path):
    path = copy_of(small, tmp_path)
    path.write_bytes(b"")
    assert saved_or_said_so(path) is None


def test_a_broken_journal_does_not_hide_what_the_file_holds(small, tmp_path):
    path = copy_of(small, tmp_path)
    vault = Vault.open(path, PASSPHRASE)
    with database_of(vault).write("x") as session:
        session.add(Child(family_name="Соңку"))
    journal = path.with_name(path.name + "-wal")
    saved = journal.read_bytes()
    vault.close()
    mutant = bytearray(saved)
    mutant[len(mutant) // 2] ^= 1
    journal.write_bytes(mutant)
    report = saved_or_said_so(path)
    assert report is not None
    assert report.of("case_file").saved == small.cases


def test_without_its_key_file_a_vault_is_saved_with_that_of_a_backup(small, tmp_path):
    path = copy_of(small, tmp_path)
    vault = Vault.open(path, PASSPHRASE)
    saved = save_backup(vault, tmp_path)
    vault.close()
    keyfile.key_path(path).unlink()
    with pytest.raises(StorageError, match="salvage_no_keys"):
        salvage(path, PASSPHRASE)
    report = salvage(path, PASSPHRASE, folders=[tmp_path])
    assert report.keys_from == saved.path
    assert report.of("case_file").saved == small.cases
    opens(report).close()


def test_a_broken_salt_is_no_loss_where_the_key_file_knows_it(small, tmp_path):
    path = copy_of(small, tmp_path)
    content = bytearray(path.read_bytes())
    content[3] ^= 0xFF
    path.write_bytes(content)
    report = saved_or_said_so(path)
    assert report is not None
    assert report.lost == 0


def test_a_wrong_passphrase_saves_nothing(small, tmp_path):
    path = copy_of(small, tmp_path)
    before = digests(path.parent)
    with pytest.raises(StorageError, match="vault_wrong_passphrase"):
        salvage(path, "not the right words at all")
    assert digests(path.parent) == before


def test_the_recovery_key_saves_too(small, tmp_path, made_vault):
    path = copy_of(small, tmp_path)
    report = salvage(path, made_vault.recovery_key, recovery=True)
    Vault.open_with_recovery(report.path, made_vault.recovery_key).close()


def test_a_salvage_that_is_stopped_leaves_nothing(small, tmp_path):
    path = copy_of(small, tmp_path)
    before = digests(path.parent)
    with pytest.raises(StorageError, match="backup_cancelled"):
        salvage(path, PASSPHRASE, cancelled=lambda: True)
    assert {item.name for item in path.parent.iterdir()} == set(before)


@pytest.mark.parametrize("seed", range(3))
def test_pages_broken_at_random_cost_no_byte_of_the_original(small, tmp_path, seed):
    damage_at_random(small, tmp_path, random.Random(seed))


@pytest.mark.full
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", range(60))
def test_many_pages_broken_at_random(small, large, tmp_path, seed):
    rolled = random.Random(1000 + seed)
    damage_at_random(rolled.choice([small, large]), tmp_path, rolled)


def damage_at_random(filled: Filled, tmp_path: Path, rolled: random.Random) -> None:
    path = copy_of(filled, tmp_path)
    pages = path.stat().st_size // PAGE_BYTES
    share = rolled.choice([1 / pages, 0.01, 0.05, 0.3])
    chosen = rolled.sample(range(1, pages + 1), max(1, int(pages * share)))
    broken(path, *chosen)
    report = saved_or_said_so(path)
    if report is not None and len(chosen) == 1:
        assert report.saved > 0
