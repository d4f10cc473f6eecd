"""Values are checked against the table of fields before they are stored."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.fields import all_fields
from models.registry import RECORDS
from services import messages
from services.errors import InvalidInput
from services.packs.loader import load_pack
from services.packs.model import Pack
from services.validation import MAXIMUM_LENGTH, validated

NOW = datetime(2026, 11, 17, 3, 0, tzinfo=UTC)


def refusal(
    record: str, values: dict[str, Any], pack: Pack, *, partial: bool = True
) -> dict[str, str]:
    """The field errors of these values."""
    with pytest.raises(InvalidInput) as refused:
        validated(record, values, pack, partial, now=NOW)
    return refused.value.fields


def test_text_is_trimmed_composed_and_kept_on_one_line(pack: Pack) -> None:
    values = {"family_name": "  Иванои\u0306  \n Образцов\x00 "}
    assert validated("child", values, pack, True) == {"family_name": "Иваной Образцов"}


def test_account_keeps_its_lines(pack: Pack) -> None:
    clean = validated("act", {"note": " one\r\ntwo\n"}, pack, True)
    assert clean == {"note": "one\ntwo"}


def test_empty_text_is_not_known(pack: Pack) -> None:
    assert validated("child", {"phone": "   "}, pack, True) == {"phone": None}


@pytest.mark.parametrize(
    ("record", "field", "value", "code"),
    [
        ("child", "family_name", 7, "wrong_type"),
        ("child", "family_name", "я" * 201, "too_long"),
        ("child", "address", "я" * 501, "too_long"),
        ("act", "note", "я" * 100_001, "too_long"),
        ("child", "age_from", True, "wrong_type"),
        ("child", "age_from", 13.0, "wrong_type"),
        ("child", "age_from", -1, "too_small"),
        ("child", "age_from", 121, "too_large"),
        ("work_situation", "hours_day", 4.5, "wrong_type"),
        ("work_situation", "hours_day", Decimal("24.01"), "too_large"),
        ("work_situation", "hours_day", Decimal("4.505"), "too_precise"),
        ("work_situation", "hours_day", Decimal("NaN"), "wrong_type"),
        ("child", "birth_date", datetime(2010, 1, 1, tzinfo=UTC), "wrong_type"),
        ("child", "birth_date", date(1899, 12, 31), "too_early"),
        ("child", "birth_date", date(2026, 11, 18), "in_future"),
        ("act", "happened_at", datetime(2026, 1, 1), "wrong_type"),
        ("act", "happened_at", date(2026, 1, 1), "wrong_type"),
        ("child", "interpreter", 1, "wrong_type"),
        ("child", "sex", "мальчик", "unknown_code"),
        ("work_situation", "hazards", ("HZ.NO_SUCH",), "unknown_code"),
        ("work_situation", "hazards", "HZ.NIGHTCLUB", "wrong_type"),
        ("child", "version", 3, "unknown_field"),
        ("child", "no_such_field", "x", "unknown_field"),
    ],
)
def test_value_that_does_not_fit_is_refused(
    record: str, field: str, value: Any, code: str, pack: Pack
) -> None:
    assert refusal(record, {field: value}, pack) == {field: code}


def test_moment_of_any_zone_is_stored_in_utc(pack: Pack) -> None:
    bishkek = datetime(2026, 11, 17, 9, 0, tzinfo=pack.timezone)
    assert validated("act", {"happened_at": bishkek}, pack, True)["happened_at"] == NOW


def test_codes_are_stored_once_and_sorted(pack: Pack) -> None:
    codes = list(pack.lists["hazard"])[:2]
    clean = validated("work_situation", {"hazards": [codes[1], codes[0], codes[1]]}, pack, True)
    assert clean["hazards"] == tuple(sorted(codes))


def test_nothing_ticked_is_not_the_same_as_not_known(pack: Pack) -> None:
    assert validated("work_situation", {"hazards": ()}, pack, True)["hazards"] == ()
    assert validated("work_situation", {"hazards": None}, pack, True)["hazards"] is None


def test_form_that_submits_whole_must_name_what_is_required(pack: Pack) -> None:
    assert refusal("family_member", {}, pack, partial=False) == {"name": "required"}


def test_absent_field_of_a_form_takes_its_default(pack: Pack) -> None:
    clean = validated("plan", {}, pack)
    assert clean["kind"] == "CHILD"
    assert clean["situation"] is None


def test_field_required_by_another_is_asked_for(pack: Pack) -> None:
    values = {
        "basis": "CONSENT",
        "share_with": tuple(pack.lists["share_with"])[:1],
        "given_at": NOW,
    }
    assert refusal("consent", values, pack, partial=False) == {"giver": "required"}


def test_hidden_field_loses_its_value(pack: Pack) -> None:
    clean = validated("child", {"disability": False, "disability_note": "old text"}, pack)
    assert clean["disability_note"] is None


def test_end_before_beginning_is_refused(pack: Pack) -> None:
    assert refusal("child", {"age_from": 15, "age_to": 13}, pack) == {"age_to": "range_reversed"}
    dates = {"starts_on": date(2026, 5, 2), "due_on": date(2026, 5, 1)}
    assert refusal("measure", dates, pack) == {"due_on": "range_reversed"}


def test_link_is_an_id(pack: Pack) -> None:
    link = uuid4()
    assert validated("consent", {"member_id": link}, pack, True) == {"member_id": link}
    assert refusal("consent", {"member_id": 4.2}, pack) == {"member_id": "wrong_type"}


def test_every_code_list_of_the_records_is_in_the_pack(pack: Pack) -> None:
    assert {spec.codes for spec in all_fields() if spec.codes} <= set(pack.lists)


def test_every_rule_of_a_field_names_a_field_and_codes_of_its_record(pack: Pack) -> None:
    for spec in all_fields():
        for rule in (spec.required_when, spec.shown_when):
            if rule is not None:
                assert rule[0] in RECORDS[spec.record].model_fields


ANYTHING = st.one_of(
    st.none(),
    st.text(max_size=30),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.decimals(),
    st.dates(),
    st.datetimes(),
    st.datetimes(timezones=st.just(UTC)),
    st.lists(st.text(max_size=5), max_size=3),
    st.uuids(),
)
SPECS = list(all_fields())


@given(st.sampled_from(SPECS), ANYTHING)
def test_any_value_is_stored_clean_or_refused_with_a_known_code(spec: Any, value: Any) -> None:
    errors: dict[str, str] = {}
    clean: dict[str, Any] = {}
    try:
        clean = validated(spec.record, {spec.name: value}, load_pack(), True, now=NOW)
    except InvalidInput as refused:
        errors = refused.fields
    assert set(errors) <= {spec.name}
    assert set(errors.values()) <= set(messages.FIELD_ERRORS)
    assert validated(spec.record, clean, load_pack(), True, now=NOW) == clean


@given(st.text(max_size=700))
def test_stored_text_can_be_written_to_a_file(text: str) -> None:
    try:
        clean = validated("child", {"address": text}, load_pack(), True, now=NOW)["address"]
    except InvalidInput:
        return
    if clean is not None:
        clean.encode("utf-8")
        assert clean == clean.strip()
        assert len(clean) <= MAXIMUM_LENGTH["text"]  # type: ignore[index]


def test_birth_today_is_no_birth_in_the_future(pack: Pack) -> None:
    today = NOW.date()
    assert validated("child", {"birth_date": today}, pack, True, now=NOW)
    assert refusal("child", {"birth_date": today + timedelta(days=1)}, pack)
