"""Every vault that cannot be opened is called by its name, and left exactly as it was found."""

import os
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

import services.messages as messages
from services.errors import StorageError
from services.storage import keyfile
from services.storage.engine import connect
from services.storage.vault import Vault

from .conftest import PASSPHRASE, Made
from .folders import state, untouched

ROOT = Path(__file__).parents[3]


def refused(made: Made, code: str, passphrase: str = PASSPHRASE) -> None:
    """Opening is refused with this code, in words that exist, and nothing is written."""
    with untouched(made.path.parent), pytest.raises(StorageError) as error:
        Vault.open(made.path, passphrase)
    assert error.value.code == code
    assert error.value.code in messages.ERRORS


def alter(path: Path, place: int, bits: int = 0x01) -> None:
    """Flip bits of one byte; a negative place counts from the end."""
    content = bytearray(path.read_bytes())
    content[place] ^= bits
    path.write_bytes(content)


def test_a_wrong_passphrase(vault_copy):
    before = state(vault_copy.path.parent)
    with pytest.raises(StorageError, match="vault_wrong_passphrase"):
        Vault.open(vault_copy.path, "four quiet example word")
    after = state(vault_copy.path.parent)
    # nothing is written but the time of the try, and it tells nothing else
    content, _ = after.pop("office.kamkor-tries")
    assert after == before
    assert datetime.fromisoformat(content.decode().strip()).tzinfo is not None


def test_a_wrong_recovery_key_is_refused_before_the_file_is_touched(vault_copy, made_vault):
    key = vault_copy.recovery_key
    last = key[-6:-1].replace("-", "")
    with untouched(vault_copy.path.parent), pytest.raises(StorageError) as error:
        Vault.open_with_recovery(vault_copy.path, key.replace(last, "0" * len(last)) + "0")
    assert error.value.code in ("recovery_key_group", "recovery_key_length")


def test_a_missing_vault(vault_copy):
    vault_copy.path.unlink()
    refused(vault_copy, "vault_missing")


def test_a_folder_in_place_of_the_vault(tmp_path):
    (tmp_path / "office.kamkor").mkdir()
    with pytest.raises(StorageError, match="vault_missing"):
        Vault.open(tmp_path / "office.kamkor", PASSPHRASE)


def test_an_empty_vault(vault_copy):
    vault_copy.path.write_bytes(b"")
    refused(vault_copy, "vault_empty")


def test_a_plain_database(vault_copy):
    vault_copy.path.write_bytes(b"SQLite format 3\x00" + bytes(4080))
    refused(vault_copy, "vault_not_encrypted")


def test_a_missing_key_file(vault_copy):
    keyfile.key_path(vault_copy.path).unlink()
    refused(vault_copy, "keyfile_missing")


@pytest.mark.parametrize("place", [5, 60, 200, -3])
def test_a_damaged_key_file(vault_copy, place):
    keys = keyfile.key_path(vault_copy.path)
    alter(keys, place)
    with untouched(vault_copy.path.parent), pytest.raises(StorageError) as error:
        Vault.open(vault_copy.path, PASSPHRASE)
    assert error.value.code in ("keyfile_damaged", "vault_wrong_passphrase", "keyfile_foreign")


def test_a_huge_key_file(vault_copy):
    with keyfile.key_path(vault_copy.path).open("ab") as file:
        file.write(bytes(300_000))
    refused(vault_copy, "keyfile_damaged")


def test_the_key_file_of_another_vault(vault_copy, tmp_path):
    other = Vault.create(tmp_path / "other", PASSPHRASE, kdf=keyfile.FLOOR).vault
    other.close()
    shutil.copyfile(other.key_path, keyfile.key_path(vault_copy.path))
    refused(vault_copy, "keyfile_foreign")


def test_a_vault_put_beside_a_key_file_with_its_first_bytes_forged(vault_copy, tmp_path):
    other = Vault.create(tmp_path / "other", PASSPHRASE, kdf=keyfile.FLOOR).vault
    other.close()
    start = vault_copy.path.read_bytes()[:16]
    vault_copy.path.write_bytes(start + other.path.read_bytes()[16:])
    refused(vault_copy, "vault_damaged")


@pytest.mark.parametrize("place", [16, 17, 100, 4000, 5000, 40_000, -1, -4096, -5000])
def test_one_flipped_bit(vault_copy, place):
    alter(vault_copy.path, place)
    refused(vault_copy, "vault_damaged")


def test_a_flipped_bit_in_the_salt(vault_copy):
    alter(vault_copy.path, 7)
    refused(vault_copy, "keyfile_foreign")


@pytest.mark.parametrize("cut", [1, 2048, 4096, 40_960])
def test_a_truncated_vault(vault_copy, cut):
    content = vault_copy.path.read_bytes()
    vault_copy.path.write_bytes(content[:-cut])
    refused(vault_copy, "vault_damaged")


@pytest.mark.parametrize("size", [1, 16, 4095, 4096, 8192])
def test_almost_nothing_left_of_a_vault(vault_copy, size):
    vault_copy.path.write_bytes(vault_copy.path.read_bytes()[:size])
    with untouched(vault_copy.path.parent), pytest.raises(StorageError) as error:
        Vault.open(vault_copy.path, PASSPHRASE)
    assert error.value.code in ("vault_damaged", "keyfile_foreign")


def test_the_right_slot_with_a_file_of_another_key(vault_copy):
    content = vault_copy.path.read_bytes()
    vault_copy.path.write_bytes(content[:16] + os.urandom(len(content) - 16))
    refused(vault_copy, "vault_damaged")


@pytest.mark.parametrize("revision", ["9999", "", "x'; DROP TABLE child; --"])
def test_a_vault_of_a_newer_program(vault_copy, revision):
    raw(vault_copy, "UPDATE alembic_version SET version_num = ?", revision)
    refused(vault_copy, "vault_newer")


def test_a_vault_that_says_it_is_another(vault_copy):
    raw(vault_copy, "UPDATE vault_info SET id = ?", "0" * 32)
    refused(vault_copy, "keyfile_foreign")


def test_a_vault_open_elsewhere(vault_copy):
    holder = Vault.open(vault_copy.path, PASSPHRASE)
    refused(vault_copy, "vault_in_use")
    holder.close()


_AS_NOBODY = """
import os, sys
from pathlib import Path
sys.dont_write_bytecode = True
from services.errors import StorageError
import services.storage.keyfile, services.storage.inspection, services.storage.engine
import services.storage.faults, services.storage.vault, argon2.low_level
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
import cryptography.hazmat.primitives.kdf.hkdf, cryptography.exceptions
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    services.storage.vault.Vault.open(Path(sys.argv[1]), sys.argv[2])
except StorageError as error:
    print(error.code)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps its rights elsewhere")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_vault_that_may_not_be_written(vault_copy, what):
    folder = vault_copy.path.parent
    for file in folder.iterdir():
        file.chmod(0o444 if what == "file" else 0o666)
    folder.chmod(0o777 if what == "file" else 0o555)
    for parent in folder.parents[:4]:
        if parent.stat().st_uid == os.geteuid() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o011)
    with untouched(folder):
        ended = subprocess.run(
            [sys.executable, "-c", _AS_NOBODY, str(vault_copy.path), PASSPHRASE],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    folder.chmod(0o777)
    assert (ended.stdout.strip(), ended.stderr) == ("vault_read_only", "")


def test_every_code_of_the_storage_has_words_without_blame():
    from services.storage.words import STORAGE_ERRORS

    for code, sentence in STORAGE_ERRORS.items():
        assert messages.ERRORS[code] == sentence
        assert "!" not in sentence
        assert "please" not in sentence.lower()


def raw(made: Made, statement: str, value: str) -> None:
    """Change a closed vault with its own key, as a newer program or a forger could."""
    keys = keyfile.read(keyfile.key_path(made.path))
    data_key = keyfile.unlock(keys, PASSPHRASE).data_key
    connection = connect(made.path, keyfile.derive(data_key, "db"), keys.vault_id.bytes)
    connection.execute(statement, (value,))
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()
