"""The key file: the right secret opens it, and no altered byte goes unnoticed."""

import json
import secrets
import unicodedata
from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from services.errors import StorageError
from services.storage import keyfile
from services.storage.keyfile import FLOOR, Kdf, KeyFile

VAULT = UUID("22222222-2222-4222-8222-222222222222")
PERSON, OTHER = uuid4(), uuid4()
DATA_KEY = bytes(range(32))


@pytest.fixture(scope="module")
def raw() -> bytes:
    """A key file of one person and one recovery slot."""
    slots = (
        keyfile.make_slot(VAULT, DATA_KEY, "үлгү сөз үй тоо", PERSON, FLOOR),
        keyfile.make_slot(VAULT, DATA_KEY, "RECOVERY", None, FLOOR),
    )
    return keyfile.encode(KeyFile(VAULT, False, slots), DATA_KEY)


def test_the_passphrase_gives_the_data_key_and_the_person(raw):
    opened = keyfile.unlock(keyfile.decode(raw), "үлгү сөз үй тоо")
    assert (opened.data_key, opened.user_id) == (DATA_KEY, PERSON)


def test_the_recovery_key_gives_the_data_key_and_no_person(raw):
    opened = keyfile.unlock(keyfile.decode(raw), "RECOVERY", recovery=True)
    assert (opened.data_key, opened.user_id) == (DATA_KEY, None)


def test_a_passphrase_typed_on_another_keyboard_opens_too(raw):
    decomposed = unicodedata.normalize("NFD", "үлгү сөз үй тоо")
    assert decomposed != "үлгү сөз үй тоо"
    assert keyfile.unlock(keyfile.decode(raw), decomposed).data_key == DATA_KEY


@pytest.mark.parametrize(
    ("secret", "recovery", "code"),
    [
        ("үлгү сөз үй Тоо", False, "vault_wrong_passphrase"),
        ("", False, "vault_wrong_passphrase"),
        ("RECOVERY", False, "vault_wrong_passphrase"),
        ("үлгү сөз үй тоо", True, "recovery_key_wrong"),
    ],
)
def test_a_wrong_secret_opens_nothing(raw, secret, recovery, code):
    with pytest.raises(StorageError, match=code):
        keyfile.unlock(keyfile.decode(raw), secret, recovery=recovery)


def test_nothing_readable_about_people_or_keys_is_in_the_file(raw):
    assert DATA_KEY not in raw
    assert DATA_KEY.hex().encode() not in raw
    assert "үлгү".encode() not in raw


def _opens(mutant: bytes) -> bool:
    try:
        opened = keyfile.unlock(keyfile.decode(mutant), "үлгү сөз үй тоо")
    except StorageError:
        return False
    return opened.data_key is not None


@pytest.mark.parametrize("part", range(8))
def test_no_flipped_bit_of_a_sample_opens(raw, part):
    for place in range(part * 5, len(raw), 41):
        mutant = bytearray(raw)
        mutant[place] ^= 1 << (place + part) % 8
        assert not _opens(bytes(mutant)), place


@pytest.mark.full
@pytest.mark.timeout(900)
@pytest.mark.parametrize("bit", [0, 5])
def test_no_flipped_bit_of_any_byte_opens(raw, bit):
    for place in range(len(raw)):
        mutant = bytearray(raw)
        mutant[place] ^= 1 << bit
        assert not _opens(bytes(mutant)), place


def test_no_shortened_or_lengthened_file_opens(raw):
    for length in [*range(0, len(raw), 29), len(raw) - 1, len(raw) - 2]:
        assert not _opens(raw[:length]), length
    for more in (b"\n", b"0", b"\x00", raw):
        assert not _opens(raw + more)


def test_a_slot_taken_from_another_vault_opens_nothing(raw):
    keys = replace(keyfile.decode(raw), vault_id=uuid4())
    with pytest.raises(StorageError, match="vault_wrong_passphrase"):
        keyfile.unlock(keys, "үлгү сөз үй тоо")


def test_a_slot_given_to_another_person_opens_nothing(raw):
    keys = keyfile.decode(raw)
    forged = replace(keys, slots=(replace(keys.slots[0], user_id=OTHER),))
    with pytest.raises(StorageError, match="vault_wrong_passphrase"):
        keyfile.unlock(forged, "үлгү сөз үй тоо")


def test_a_slot_added_without_the_data_key_is_refused(raw):
    keys = keyfile.decode(raw)
    mine = keyfile.make_slot(VAULT, secrets.token_bytes(32), "my own words here", OTHER, FLOOR)
    forged = keyfile.encode(replace(keys, slots=(*keys.slots, mine)), secrets.token_bytes(32))
    for secret in ("my own words here", "үлгү сөз үй тоо"):
        with pytest.raises(StorageError, match="keyfile_damaged"):
            keyfile.unlock(keyfile.decode(forged), secret)


@pytest.mark.parametrize(
    "kdf",
    [
        ["argon2id", 8, 3, 4],
        ["argon2id", 65535, 3, 4],
        ["argon2id", 1024 * 1024 + 1, 3, 4],
        ["argon2id", 65536, 0, 4],
        ["argon2id", 65536, 11, 4],
        ["argon2id", 65536, 3, 9],
        ["argon2id", 65536, 3, 0],
        ["argon2id", "65536", 3, 4],
        ["argon2id", True, 3, 4],
        ["argon2i", 65536, 3, 4],
    ],
)
def test_costs_out_of_bounds_are_refused_before_any_work(raw, kdf):
    start = raw.index(b"{")
    body = json.loads(raw[start : raw.rindex(b"}") + 1])
    body["slots"][0]["kdf"] = kdf
    forged = raw[:start] + json.dumps(body).encode() + raw[raw.rindex(b"}") + 1 :]
    with pytest.raises(StorageError, match="keyfile_damaged"):
        keyfile.decode(forged)


@pytest.mark.parametrize("part", ["salt", "nonce", "wrapped"])
@pytest.mark.parametrize("text", ["", "AAAA", "A" * 400, "%%%"])
def test_a_slot_part_of_another_size_is_called_damaged(raw, part, text):
    start, end = raw.index(b"{"), raw.rindex(b"}") + 1
    body = json.loads(raw[start:end])
    body["slots"][0][part] = text
    with pytest.raises(StorageError, match="keyfile_damaged"):
        keyfile.decode(raw[:start] + json.dumps(body).encode() + raw[end:])


@pytest.mark.parametrize(
    "bad",
    [b"", b"KAMKOR KEYS 1\n", b"\x00" * 500, b"KAMKOR KEYS 1\n" + b"[" * 100_000 + b"\n" * 70],
)
def test_what_is_no_key_file_is_called_damaged(bad):
    with pytest.raises(StorageError, match="keyfile_damaged"):
        keyfile.decode(bad)


def test_a_key_file_of_a_later_program_is_called_newer(raw):
    with pytest.raises(StorageError, match="keyfile_newer"):
        keyfile.decode(raw.replace(b"KAMKOR KEYS 1", b"KAMKOR KEYS 2", 1))


def test_each_use_has_a_key_of_its_own():
    labels = ("db", "audit", "attachments", "slot-mac", "backup")
    keys = {keyfile.derive(DATA_KEY, label) for label in labels}
    assert len(keys) == len(labels)
    assert all(len(key) == 32 for key in keys)
    assert keyfile.derive(DATA_KEY, "db") == keyfile.derive(DATA_KEY, "db")


def test_the_calibrated_cost_is_never_below_the_floor():
    assert keyfile.calibrate(target=0.0) == FLOOR
    cost = keyfile.calibrate(target=0.3)
    assert cost.within_bounds
    assert (cost.memory, cost.passes) >= (FLOOR.memory, FLOOR.passes)


def test_a_cost_below_the_floor_cannot_be_used():
    with pytest.raises(ValueError):
        keyfile.make_slot(VAULT, DATA_KEY, "x", PERSON, Kdf(memory=1024))


def test_the_file_is_replaced_whole_or_not_at_all(tmp_path):
    path = tmp_path / "a-keys"
    keyfile.write_atomically(path, b"old")
    keyfile.write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(FileNotFoundError):
        keyfile.write_atomically(tmp_path / "gone" / "a-keys", b"x")
