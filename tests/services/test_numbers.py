"""Numbers are read aloud and typed again: every slip must be noticed."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from services.errors import InvalidInput
from services.numbers import ALPHABET, Number, check_character, new_vault_code, parse_number

numbers = st.builds(
    Number,
    pack=st.sampled_from(["KG", "KZ", "TJ"]),
    year=st.integers(20, 99),
    vault=st.text(ALPHABET, min_size=3, max_size=3),
    letter=st.sampled_from(["", "N", "R", "D", "S"]),
    sequence=st.integers(1, 9_999_999),
)


@given(numbers)
def test_printed_number_reads_back(number: Number) -> None:
    assert parse_number(str(number)) == number


@given(numbers, st.data())
def test_any_one_wrong_character_is_noticed(number: Number, data: st.DataObject) -> None:
    plain = str(number).replace("-", "")
    place = data.draw(st.integers(0, len(plain) - 1))
    wrong = data.draw(st.sampled_from(ALPHABET))
    assume(wrong != plain[place])
    typed = plain[:place] + wrong + plain[place + 1 :]
    assert check_character(typed[:-1]) != typed[-1]


@given(numbers, st.data())
def test_any_two_exchanged_characters_are_noticed(number: Number, data: st.DataObject) -> None:
    plain = str(number).replace("-", "")
    first = data.draw(st.integers(0, len(plain) - 2))
    second = data.draw(st.integers(first + 1, len(plain) - 1))
    assume(plain[first] != plain[second])
    swapped = list(plain)
    swapped[first], swapped[second] = swapped[second], swapped[first]
    assert check_character("".join(swapped[:-1])) != swapped[-1]


@given(numbers)
def test_lower_case_and_missing_dashes_are_understood(number: Number) -> None:
    assert parse_number(str(number).replace("-", " ").lower()) == number


@given(numbers)
def test_cyrillic_letters_that_look_alike_are_understood(number: Number) -> None:
    typed = str(number).translate(str.maketrans("ABEKMHPCTYX", "АВЕКМНРСТУХ"))
    assert parse_number(typed) == number


def test_letter_o_for_zero_is_understood() -> None:
    number = Number("KG", 26, "7Q4", "", 42)
    assert parse_number(str(number).replace("00042", "OOO42")) == number


def test_wrong_check_character_is_named() -> None:
    right = str(Number("KG", 26, "7Q4", "", 42))
    wrong = right[:-1] + ("A" if right[-1] != "A" else "B")
    with pytest.raises(InvalidInput) as refused:
        parse_number(wrong)
    assert refused.value.fields == {"number": "number_check_wrong"}


@pytest.mark.parametrize("text", ["", "42", "KG-26", "Айгүл", "KG-26-7Q4-00042"])
def test_text_that_is_no_whole_number_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        parse_number(text)
    assert refused.value.fields == {"number": "number_incomplete"}


def test_vault_code_avoids_characters_that_are_mistaken_for_each_other() -> None:
    for _ in range(300):
        code = new_vault_code()
        assert len(code) == 3
        assert not set(code) & set("ILOU")
        assert not code.isalpha()
        assert not code.isdigit()
