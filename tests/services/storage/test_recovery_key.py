"""The recovery key: read from paper, typed by a tired person, on any keyboard layout."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import StorageError
from services.storage.passphrase import check_passphrase
from services.storage.recovery import GROUPS, new_recovery_key, read_recovery_key

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_a_new_key_is_eight_groups_of_five_and_never_the_same():
    key = new_recovery_key()
    assert [len(group) for group in key.split("-")] == [5] * GROUPS
    assert len({new_recovery_key() for _ in range(50)}) == 50
    assert read_recovery_key(key) == key


def test_case_spaces_and_dashes_do_not_matter():
    key = new_recovery_key()
    assert read_recovery_key(key.lower().replace("-", " \n")) == key
    assert read_recovery_key(key.replace("-", "—")) == key


def test_look_alikes_of_either_alphabet_are_understood():
    alike = str.maketrans("01ABCEHKMPTXYV", "OlАВСЕНКМРТХУU")
    for _ in range(30):
        key = new_recovery_key()
        assert read_recovery_key(key.translate(alike)) == key
        assert read_recovery_key(key.translate(alike).lower()) == key


@given(place=st.integers(0, 5 * GROUPS - 1), other=st.sampled_from(ALPHABET))
def test_one_wrong_character_names_its_group(place, other):
    key = new_recovery_key().replace("-", "")
    if key[place] == other:
        return
    typed = key[:place] + other + key[place + 1 :]
    with pytest.raises(StorageError, match="recovery_key_group") as wrong:
        read_recovery_key(typed)
    assert wrong.value.details == {"group": place // 5 + 1}


def test_two_neighbours_exchanged_are_noticed():
    for _ in range(40):
        key = new_recovery_key()
        for place in range(4):
            if key[place] != key[place + 1]:
                typed = key[:place] + key[place + 1] + key[place] + key[place + 2 :]
                with pytest.raises(StorageError, match="recovery_key_group"):
                    read_recovery_key(typed)


def test_two_groups_exchanged_are_noticed():
    groups = new_recovery_key().split("-")
    groups[1], groups[2] = groups[2], groups[1]
    with pytest.raises(StorageError, match="recovery_key_group") as wrong:
        read_recovery_key("-".join(groups))
    assert wrong.value.details == {"group": 2}


@pytest.mark.parametrize("typed", ["", "7", "A" * 39, "A" * 41, "-" * 40])
def test_a_key_of_the_wrong_length_says_how_many_are_missing(typed):
    with pytest.raises(StorageError, match="recovery_key_length") as wrong:
        read_recovery_key(typed)
    assert wrong.value.details["expected"] == 40


@pytest.mark.parametrize("letter", ["Ж", "Ң", "٣", "ß"])
def test_a_letter_that_no_key_has_names_its_group(letter):
    key = new_recovery_key()
    with pytest.raises(StorageError) as wrong:
        read_recovery_key(key[:6] + letter + key[7:])
    assert wrong.value.code in ("recovery_key_group", "recovery_key_length")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "passphrase_short"),
        ("кыска сөз", "passphrase_short"),
        ("сөз сөз сөз сөз", "passphrase_repeats"),
        ("үй ат сөз тоо", None),
        ("ат ат ат ат", "passphrase_short"),
        ("жайлоодогу боз үй", None),
        ("Quiet7Apricot!x", None),
        ("aaaaaaaaaaaaaaaaaaaa", "passphrase_repeats"),
        ("123456789012345", "passphrase_common"),
        ("Password Password", "passphrase_common"),
        ("ПАРОЛЬпарольПароль", "passphrase_common"),
    ],
)
def test_a_passphrase_is_long_or_several_words_and_not_well_known(text, code):
    assert check_passphrase(text) == code
