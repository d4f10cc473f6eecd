"""Two versions of one record come together without a text getting lost."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.merging import Keep, Side, changed_by, merged

NAMES = ("Бакыт Шаблонов", "Жылдыз Макетова")
TEXT = st.one_of(st.none(), st.sampled_from(["", "а", "б"]), st.text(max_size=20))
RECORD = st.fixed_dictionaries({name: TEXT for name in ("place", "note", "phone")})


@given(base=RECORD, mine=RECORD, theirs=RECORD, keeps=st.lists(st.sampled_from(Keep), min_size=3))
def test_no_text_that_differs_from_both_others_is_dropped_unasked(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any], keeps: list[Keep]
) -> None:
    choices = dict(zip(base, keeps, strict=False))
    result = merged(base, mine, theirs, choices, NAMES)
    assert result.keys() == mine.keys()
    for name, keep in choices.items():
        if mine[name] != base[name] and mine[name] != theirs[name]:
            lost = result[name] != mine[name] and str(mine[name]).strip() not in str(result[name])
            assert not lost or (keep is Keep.THEIRS and theirs[name] != base[name])
        if theirs[name] != base[name] and mine[name] != theirs[name]:
            lost = result[name] != theirs[name]
            lost = lost and str(theirs[name]).strip() not in str(result[name])
            assert not lost or (keep is Keep.MINE and mine[name] != base[name])


@given(base=RECORD, mine=RECORD, theirs=RECORD)
def test_what_both_changed_is_never_settled_without_a_person(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    both = [n for n in base if changed_by(base[n], mine[n], theirs[n]) is Side.BOTH]
    if both:
        with pytest.raises(KeyError):
            merged(base, mine, theirs, {}, NAMES)
    else:
        result = merged(base, mine, theirs, {}, NAMES)
        for name in base:
            assert result[name] == (mine if mine[name] != base[name] else theirs)[name]


def test_both_texts_stand_one_below_the_other_under_their_names() -> None:
    found = merged({"note": "."}, {"note": "Моё"}, {"note": "Их"}, {"note": Keep.BOTH}, NAMES)
    assert found["note"] == "[Бакыт Шаблонов]\nИх\n\n[Жылдыз Макетова]\nМоё"


def test_a_field_that_the_other_version_does_not_have_stays_mine() -> None:
    assert merged({"a": 1}, {"a": 2, "b": 3}, {"a": 1}, {}, NAMES) == {"a": 2, "b": 3}
