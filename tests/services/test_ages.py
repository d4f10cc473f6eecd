"""Ages as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import InvalidInput
from services.intake.ages import age_words, parse_age

READ = {
    "13": (13, 13, False),
    " 13 лет ": (13, 13, False),
    "13 жаш": (13, 13, False),
    "≈16": (16, 16, True),
    "≈ 16": (16, 16, True),
    "~16": (16, 16, True),
    "около 16 лет": (16, 16, True),
    "about 16": (16, 16, True),
    "16?": (16, 16, True),
    "13-15": (13, 15, True),
    "13–15": (13, 15, True),
    "13 — 15 лет": (13, 15, True),
    "0": (0, 0, False),
    "": (None, None, False),
    "?": (None, None, False),
}


@pytest.mark.parametrize(("text", "age"), READ.items())
def test_age_is_read(text: str, age: tuple[int | None, int | None, bool]) -> None:
    assert parse_age(text) == age


@pytest.mark.parametrize("text", ["15-13", "abc", "-5", "1300", "13.5", "12 13", "121", "1२"])
def test_what_is_no_age_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        parse_age(text)
    assert refused.value.fields == {"age": "age_unreadable"}


@given(st.integers(0, 120), st.integers(0, 120), st.booleans())
def test_age_in_words_reads_back(first: int, second: int, estimated: bool) -> None:
    low, high = sorted((first, second))
    written = age_words(low, high, estimated or low != high)
    assert parse_age(written) == (low, high, estimated or low != high)


@given(st.text(max_size=12))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        low, high, _ = parse_age(text)
    except InvalidInput:
        return
    assert (low is None) == (high is None)
    assert low is None or 0 <= low <= (high or 0) <= 120
