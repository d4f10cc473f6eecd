"""The key file: the right secret opens it, and no altered byte goes unnoticed."""

import json
import secrets
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from services.errors import StorageError
from services.storage import keyfile
from services.storage.kdf import calibrate
from services.storage.keyfile import FLOOR, Kdf, KeyFile, Secrets

CHEAP = Kdf(64 * 1024, 1, 1)

VAULT = UUID("22222222-2222-4222-8222-222222222222")
PERSON, OTHER = uuid4(), uuid4()
DATA_KEY = bytes(range(32))
HELD = Secrets(DATA_KEY, b"l" * 32)

FIRST_FORMAT = (
    b"KAMKOR KEYS 1\n"
    b'{"slots":[{"kdf":["argon2id",65536,3,4],"kind":"person","nonce":"drd60YJu1nfMrwP'
    b'R","salt":"cH5WZTR4WiFBuov2ejDOWA==","user":"11111111-1111-4111-8111-11111111111'
    b'1","wrapped":"hW1tOSjU68uMmL8YgFMUpkLbZxNATlI3Zs971zuefffnN1XtnwYxCPoAtJjqv1vQ"}'
    b',{"kdf":["argon2id",65536,3,4],"kind":"recovery","nonce":"TNsUk5kF2YNPitt1","sal'
    b't":"Edf6MVfPcrypmuSf7tMu0Q==","user":null,"wrapped":"D+fC2p0Ai7fLGhf0GgsTJtY53tR'
    b'NM7+cUcvTIKLtZSjtuCN25a1K/jYQNHUPP+IU"}],"training":false,"vault":"22222222-2222'
    b'-4222-8222-222222222222"}'
    b"\n5d0a9b8ac0969d845b8fcab284e492a696a927ef92c0c89eb203975bf96c27ad\n"
)
"""A key file that the first release wrote, with the same secrets as ``raw``."""


@pytest.fixture(scope="module")
def raw() -> bytes:
    """A key file of one person and one recovery slot."""
    slots = (
        keyfile.make_slot(VAULT, HELD, "үлгү сөз үй тоо", PERSON, CHEAP),
        keyfile.make_slot(VAULT, HELD, "RECOVERY", None, CHEAP),
    )
    return keyfile.encode(KeyFile(VAULT, False, slots), HELD)


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
    for place in range(part * 16, len(raw), 131):
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
    for length in [*range(0, len(raw), 97), len(raw) - 1, len(raw) - 2]:
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
    stranger = Secrets(secrets.token_bytes(32), secrets.token_bytes(32))
    mine = keyfile.make_slot(VAULT, stranger, "my own words here", OTHER, FLOOR)
    forged = keyfile.encode(replace(keys, slots=(*keys.slots, mine)), stranger)
    with pytest.raises(StorageError, match="keyfile_damaged"):
        keyfile.unlock(keyfile.decode(forged), "үлгү сөз үй тоо")
    # the stranger's own words open the stranger's key, which opens no vault of ours
    assert keyfile.unlock(keyfile.decode(forged), "my own words here").data_key != DATA_KEY


def test_a_data_key_sealed_to_a_person_by_a_stranger_is_refused(raw):
    keys = keyfile.decode(raw)
    stranger = Secrets(secrets.token_bytes(32), secrets.token_bytes(32))
    slots = keyfile.finish(keyfile.prepare(keys.slots, stranger.data), moved=True)
    forged = keyfile.decode(keyfile.encode(replace(keys, slots=slots), stranger))
    with pytest.raises(StorageError, match="keyfile_damaged"):
        keyfile.unlock(forged, "үлгү сөз үй тоо")


def test_an_identity_opens_a_slot_named_for_it_and_only_a_trusted_file():
    identity, other = keyfile.new_identity(), keyfile.new_identity()
    public = keyfile.public_of(identity)
    slots = (
        keyfile.make_named_slot(HELD, uuid4(), public, emergency=True),
        keyfile.make_named_slot(HELD, PERSON, public),
        keyfile.make_named_slot(HELD, None, keyfile.public_of(other)),
    )
    keys = keyfile.decode(keyfile.encode(KeyFile(VAULT, False, slots), HELD))
    opened = keyfile.unlock_with_identity(keys, identity, PERSON, lasting=HELD.lasting)
    assert (opened.data_key, opened.slot.kind) == (DATA_KEY, keyfile.PERSON)
    recovered = keyfile.unlock_with_identity(keys, other, None, lasting=HELD.lasting)
    assert recovered.data_key == DATA_KEY
    for wrong, person in ((other, PERSON), (identity, OTHER), (identity, None)):
        with pytest.raises(StorageError, match="vault_wrong_passphrase"):
            keyfile.unlock_with_identity(keys, wrong, person, lasting=HELD.lasting)
    with pytest.raises(StorageError, match="keyfile_damaged"):
        keyfile.unlock_with_identity(keys, identity, PERSON, lasting=b"x" * 32)
    with pytest.raises(StorageError, match="vault_wrong_passphrase"):
        keyfile.unlock(keys, "")


def test_a_phrase_for_one_use_opens_until_its_time_and_is_a_wrong_one_after():
    until = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
    slot = keyfile.make_slot(VAULT, HELD, "five words for once", PERSON, FLOOR, until=until)
    keys = keyfile.decode(keyfile.encode(KeyFile(VAULT, False, (slot,)), HELD))
    opened = keyfile.unlock(keys, "five words for once", now=until - timedelta(seconds=1))
    assert (opened.slot.kind, opened.data_key) == (keyfile.ONCE, DATA_KEY)
    for moment in (until, until + timedelta(days=400)):
        with pytest.raises(StorageError, match="vault_wrong_passphrase"):
            keyfile.unlock(keys, "five words for once", now=moment)
    longer = replace(slot, until=until + timedelta(days=1))
    with pytest.raises(StorageError, match="vault_wrong_passphrase"):
        keyfile.unlock(
            replace(keys, slots=(longer,)), "five words for once", now=until - timedelta(days=1)
        )


def test_the_audit_key_outlives_the_data_key_and_the_key_of_the_file_does_not():
    later = Secrets(b"n" * 32, HELD.lasting)
    for label in ("audit", "attachments", "ledger", "sealed"):
        assert keyfile.key_for(HELD, label) == keyfile.key_for(later, label)
    for label in ("db", "backup", "slot-mac"):
        assert keyfile.key_for(HELD, label) != keyfile.key_for(later, label)


def test_a_key_file_of_the_first_format_gives_the_keys_it_always_gave():
    first = keyfile.decode(FIRST_FORMAT)
    for secret, recovery in (("үлгү сөз үй тоо", False), ("RECOVERY", True)):
        opened = keyfile.unlock(first, secret, recovery=recovery)
        assert (opened.data_key, opened.identity) == (DATA_KEY, "")
        for label in ("db", "audit", "backup"):
            assert keyfile.key_for(opened.keys, label) == keyfile.derive(DATA_KEY, label)


def test_no_flipped_byte_of_the_first_format_opens():
    for place in range(0, len(FIRST_FORMAT), 23):
        mutant = bytearray(FIRST_FORMAT)
        mutant[place] ^= 1 << place % 8
        assert not _opens(bytes(mutant)), place


def test_slots_of_the_first_format_are_renewed_one_by_one_and_stop_a_rotation_until_then():
    first = keyfile.decode(FIRST_FORMAT)
    opened = keyfile.unlock(first, "үлгү сөз үй тоо")
    with pytest.raises(StorageError, match="rotation_waits") as waits:
        keyfile.prepare(first.slots, b"n" * 32)
    assert waits.value.details == {"count": 1}
    identity = keyfile.new_identity()
    slots = keyfile.renewed(first, opened, identity)
    mixed = keyfile.decode(keyfile.encode(replace(first, slots=slots), opened.keys))
    assert keyfile.unlock(mixed, "үлгү сөз үй тоо").identity == identity
    old = keyfile.unlock(mixed, "RECOVERY", recovery=True)
    assert old.keys == opened.keys
    with pytest.raises(StorageError, match="rotation_waits_recovery"):
        keyfile.prepare(mixed.slots, b"n" * 32)
    both = keyfile.renewed(mixed, old, keyfile.new_identity())
    assert all(slot.next for slot in keyfile.prepare(both, b"n" * 32))


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


@pytest.mark.parametrize("part", ["salt", "nonce", "wrapped", "public", "sealed", "next"])
@pytest.mark.parametrize("text", ["", "AAA", "A" * 8400, "%%%", 5, None])
def test_a_slot_part_of_another_size_is_called_damaged(raw, part, text):
    start, end = raw.index(b"{"), raw.rindex(b"}") + 1
    body = json.loads(raw[start:end])
    body["slots"][0][part] = text
    with pytest.raises(StorageError, match="keyfile_damaged"):
        keyfile.decode(raw[:start] + json.dumps(body).encode() + raw[end:])


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": "stranger"},
        {"kind": "recovery"},
        {"kind": "emergency"},
        {"kind": "once"},
        {"user": None},
        {"user": "x"},
        {"kdf": None},
        {"until": "2026-03-04T09:30:00+00:00"},
        {"kind": "once", "until": "2026-03-04T09:30:00"},
        {"more": 1},
    ],
)
def test_a_slot_of_an_unknown_shape_is_called_damaged(raw, changes):
    start, end = raw.index(b"{"), raw.rindex(b"}") + 1
    body = json.loads(raw[start:end])
    body["slots"][0] |= changes
    with pytest.raises(StorageError, match="keyfile_damaged"):
        keyfile.decode(raw[:start] + json.dumps(body).encode() + raw[end:])


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"KAMKOR KEYS 1\n",
        b"KAMKOR KEYS 2\n",
        b"\x00" * 500,
        b"KAMKOR KEYS 1\n" + b"[" * 100_000 + b"\n" * 70,
        b"KAMKOR KEYS 2\n" + b"[" * 100_000 + b"\n" * 70,
    ],
)
def test_what_is_no_key_file_is_called_damaged(bad):
    with pytest.raises(StorageError, match="keyfile_damaged"):
        keyfile.decode(bad)


def test_a_key_file_of_a_later_program_is_called_newer(raw):
    with pytest.raises(StorageError, match="keyfile_newer"):
        keyfile.decode(raw.replace(b"KAMKOR KEYS 2", b"KAMKOR KEYS 3", 1))


def test_each_use_has_a_key_of_its_own():
    labels = ("db", "audit", "attachments", "slot-mac", "backup")
    keys = {keyfile.derive(DATA_KEY, label) for label in labels}
    assert len(keys) == len(labels)
    assert all(len(key) == 32 for key in keys)
    assert keyfile.derive(DATA_KEY, "db") == keyfile.derive(DATA_KEY, "db")


def test_the_calibrated_cost_is_never_below_the_floor():
    assert calibrate(target=0.0) == FLOOR
    cost = calibrate(target=0.3)
    assert cost.within_bounds
    assert (cost.memory, cost.passes) >= (FLOOR.memory, FLOOR.passes)


def test_a_cost_below_the_floor_cannot_be_used():
    with pytest.raises(ValueError):
        keyfile.make_slot(VAULT, HELD, "x", PERSON, Kdf(memory=1024))


def test_the_file_is_replaced_whole_or_not_at_all(tmp_path):
    path = tmp_path / "a-keys"
    keyfile.write_atomically(path, b"old")
    keyfile.write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(FileNotFoundError):
        keyfile.write_atomically(tmp_path / "gone" / "a-keys", b"x")


@pytest.mark.parametrize("who", [PERSON, None])
def test_second_slot_in_the_name_of_a_person_or_of_the_recovery_key_is_refused(raw, who):
    keys = keyfile.decode(raw)
    public = keyfile.public_of(keyfile.new_identity())
    for emergency in (False, True):
        if who is None and emergency:
            continue
        planted = keyfile.make_named_slot(HELD, who, public, emergency=emergency)
        forged = keyfile.encode(replace(keys, slots=(*keys.slots, planted), lasting=b""), HELD)
        with pytest.raises(StorageError, match="keyfile_damaged"):
            keyfile.decode(forged)
