"""The law table against the worked examples of the domain brief."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from services.errors import AppError
from services.law import check
from services.packs import Pack
from services.packs.loader import load_pack
from services.packs.text import REQUIRED_LANGUAGES

_FILE = Path(__file__).resolve().parents[2] / "data" / "law-examples.json"
_NUMBERS = ("hours_week", "hours_day", "load_kg")
EXAMPLES = json.loads(_FILE.read_text("utf-8"))
KG = [example for example in EXAMPLES if example["pack"] == "kg"]


def typed(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Facts of a JSON file with the types that the engine takes."""
    return {
        name: tuple(value)
        if isinstance(value, list)
        else float(value)
        if name in _NUMBERS and value is not None
        else value
        for name, value in facts.items()
    }


@pytest.mark.parametrize("example", EXAMPLES, ids=[str(example["n"]) for example in EXAMPLES])
def test_worked_example_has_exactly_its_findings(example: dict[str, Any]) -> None:
    pack = load_pack(example["pack"])
    result = check(pack, typed(example["facts"]), options=example.get("options"))
    assert sorted(result.codes) == sorted(example["findings"])
    assert list(result.unknown) == example.get("unknown", [])
    bands = {finding.code: list(finding.band) for finding in result.findings if finding.band}
    assert bands == example.get("bands", {})


BENIGN = typed(KG[0]["facts"])


def test_table_has_every_row_of_the_brief(pack: Pack) -> None:
    rows = {int(rule.row) for rule in pack.laws[-1].rules}
    # row 19 is the exception of rows 3, 4 and 12–14; row 25 is what is left when nothing stands
    assert rows == set(range(1, 25)) - {19}
    with_exception = {rule.row for rule in pack.laws[-1].rules if rule.unless}
    assert {"3", "4", "12", "13", "14"} <= with_exception


@pytest.mark.parametrize("row", ["night", "overtime", "rest_day"])
def test_creative_exception_clears_when_all_of_it_is_known_true(pack: Pack, row: str) -> None:
    creative = {"creative": True, "creative_permit": True, "written_consent": True}
    facts = {**BENIGN, row: True}
    assert check(pack, facts).codes != ("OK",)
    assert check(pack, {**facts, **creative}).codes == ("OK",)
    for part in creative:
        assert check(pack, {**facts, **creative, part: False}).codes != ("OK",)
        result = check(pack, {**facts, **creative, part: None})
        assert "OK" not in result.codes
        assert part in result.unknown


def test_creative_work_below_age_needs_the_supervisors_decision(pack: Pack) -> None:
    facts = {
        **BENIGN, "age": 12, "student": True,
        "creative": True, "creative_permit": True, "written_consent": True,
    }  # fmt: skip
    assert check(pack, facts).codes == ("F_AGE",)
    assert check(pack, facts, options={"creative_age_decision": True}).codes == ("OK",)


def test_seven_day_week_is_no_better_than_a_six_day_week(pack: Pack) -> None:
    facts = {**BENIGN, "age": 17, "hours_week": 36.0, "hours_day": 6.5}
    assert check(pack, {**facts, "days_week": 6}).codes == ("F_DAY",)
    assert check(pack, {**facts, "days_week": 7}).codes == ("F_DAY",)


def test_nothing_known_lists_all_that_matters_and_finds_only_the_unknown_age(pack: Pack) -> None:
    result = check(pack, {})
    assert result.codes == ("AGE_UNKNOWN",)
    assert "contract" in result.unknown
    assert "exploitation" in result.unknown
    # asked only once something depends on them
    assert "creative" not in result.unknown
    assert "creative_permit" not in result.unknown


def test_fact_that_cannot_change_anything_is_not_asked(pack: Pack) -> None:
    # five hours are too long for a six-day week and for a school day, not for a five-day week
    facts = {**BENIGN, "age": 15, "student": True, "hours_week": 20.0, "hours_day": 6.0}
    result = check(pack, {**facts, "days_week": None, "school_in_session": None})
    assert result.codes == ("F_DAY",)
    assert result.unknown == ()
    result = check(pack, {**facts, "hours_day": 4.5, "days_week": None})
    assert result.codes == ()
    assert result.unknown == ("days_week",)


@pytest.mark.parametrize(
    ("changed", "code", "last_age"),
    [
        ({"night": True}, "F_NIGHT", 17),
        ({"overtime": True}, "F_OT", 17),
        ({"rest_day": True}, "F_REST", 17),
        ({"sector": "IN.COAL"}, "F_HAZ", 17),
        ({"sector": "AG.COTTON"}, "HAZ_CHECK", 17),
        ({"load_kg": 0.5}, "LOAD_CHECK", 17),
        ({"medical": False}, "F_MED", 17),
        ({"contract": False}, "F_CONTRACT", 17),
        ({"exploitation": ("slavery",)}, "WFCL_A", 17),
        ({"exploitation": ("pornography",)}, "EMERG", 17),
        ({"exploitation": ("organised_begging",)}, "WFCL_C", 17),
        ({"danger": True}, "EMERG", 17),
        ({"absent_from_school": True}, "EDU", 17),
        ({"student": False}, "EDU", 15),
        ({"in_school_hours": True}, "EDU", 15),
        ({"in_school_hours": True}, "F_SCHOOL", 15),
        ({"written_consent": False}, "F_CONSENT", 15),
        ({"permit": False}, "F_PERMIT", 15),
        ({"light_work": False}, "F_AGE", 14),
        ({"hours_week": 24.5}, "F_WEEK", 15),
        ({"hours_week": 36.5}, "F_WEEK", 17),
    ],
)
def test_protection_lasts_to_its_last_year_of_age(
    pack: Pack, changed: dict[str, Any], code: str, last_age: int
) -> None:
    facts = {**BENIGN, "student": True, **changed}
    assert code in check(pack, {**facts, "age": last_age}).codes
    assert code not in check(pack, {**facts, "age": last_age + 1}).codes


@pytest.mark.parametrize(
    ("age", "term", "days", "limit"),
    [
        (15, False, 5, 5.0),
        (15, False, 6, 4.0),
        (15, True, 5, 2.5),
        (15, True, 6, 2.5),
        (17, False, 5, 7.0),
        (17, False, 6, 6.0),
        (17, True, 5, 3.5),
        (17, True, 6, 3.5),
    ],
)
def test_day_limit_is_kept_at_the_limit_and_broken_above(
    pack: Pack, age: int, term: bool, days: int, limit: float
) -> None:
    facts = {**BENIGN, "age": age, "student": True, "school_in_session": term, "days_week": days}
    facts["hours_week"] = 10.0
    assert check(pack, {**facts, "hours_day": limit}).codes == ("OK",)
    assert check(pack, {**facts, "hours_day": limit + 0.25}).codes == ("F_DAY",)


def test_hazard_check_stands_while_hazards_are_unknown(pack: Pack) -> None:
    result = check(pack, {**BENIGN, "sector": "AG.COTTON", "hazards": None})
    assert result.codes == ("HAZ_CHECK",)
    assert result.unknown == ("hazards",)
    result = check(pack, {**BENIGN, "sector": "AG.COTTON", "hazards": ("HZ.TOXIC",)})
    assert result.codes == ("F_HAZ", "WFCL_D")


def test_hazard_that_is_no_heading_of_the_law_asks_for_a_check(pack: Pack) -> None:
    result = check(pack, {**BENIGN, "hazards": ("HZ.R190.HEIGHTS",)})
    assert result.codes == ("HAZ_CHECK",)


def test_consent_and_household_never_cure_a_worst_form(pack: Pack) -> None:
    facts = {**BENIGN, "sector": "SV.DOMESTIC", "written_consent": True, "exploitation": ("debt",)}
    assert set(check(pack, facts).codes) == {"WFCL_A", "TIP_SCREEN", "CRIM"}


def test_worst_form_suppresses_hours_in_print_and_keeps_them_in_data(pack: Pack) -> None:
    facts = {**BENIGN, "hours_week": 60.0, "night": True, "contract": False}
    plain = {f.code: f.suppressed_in_print for f in check(pack, facts).findings}
    worst = check(pack, {**facts, "exploitation": ("forced",)})
    marked = {f.code: f.suppressed_in_print for f in worst.findings}
    assert not any(plain.values())
    assert {code for code, hidden in marked.items() if hidden} == {"F_WEEK", "F_NIGHT"}
    assert plain.keys() < marked.keys()


@pytest.mark.parametrize(
    ("low", "high", "bands"),
    [
        (None, None, {"14-15"}),
        (13, 15, {"14-15"}),
        (14, 15, {"14-15"}),
        (15, 17, {"14-15"}),
        (16, 19, set()),
        (None, 15, {"14-15"}),
    ],
)
def test_stated_range_runs_the_bands_it_touches(
    pack: Pack, low: int | None, high: int | None, bands: set[str]
) -> None:
    facts = {**BENIGN, "age": None, "age_from": low, "age_to": high, "student": True}
    result = check(pack, {**facts, "hours_week": 25.0, "hours_day": 5.0})
    week = [finding for finding in result.findings if finding.code == "F_WEEK"]
    assert {band for finding in week for band in finding.band} == bands
    assert "AGE_UNKNOWN" in result.codes


def test_stated_range_below_fourteen_is_too_young_in_its_band(pack: Pack) -> None:
    facts = {**BENIGN, "age": None, "age_from": 10, "age_to": 12, "student": True}
    found = {finding.code: finding.band for finding in check(pack, facts).findings}
    assert found == {"AGE_UNKNOWN": (), "F_AGE": ("0-13",)}


def test_child_alone_has_no_findings_on_work(pack: Pack) -> None:
    facts = {"age": 13, "student": False, "danger": True, "exploitation": ("debt",)}
    result = check(pack, facts, scopes=("child",))
    assert set(result.codes) == {"WFCL_A", "TIP_SCREEN", "CRIM", "EDU", "EMERG"}
    assert result.unknown == ()


def test_table_is_chosen_by_the_day(pack: Pack) -> None:
    assert check(pack, BENIGN, on=date(2026, 11, 1)).law == "KG-2025"
    assert check(pack, BENIGN, on=date(2025, 1, 22)).law == "KG-2004"
    assert check(pack, BENIGN, on=date(2025, 1, 23)).law == "KG-2025"
    with pytest.raises(AppError) as refused:
        check(pack, BENIGN, on=date(2003, 12, 31))
    assert refused.value.code == "law_no_table"
    assert refused.value.details["on"] == "2003-12-31"


def test_unknown_option_is_refused(pack: Pack) -> None:
    with pytest.raises(AppError) as refused:
        check(pack, BENIGN, options={"no_such_reading": True})
    assert refused.value.code == "law_unknown_option"


def test_ok_never_says_lawful(pack: Pack) -> None:
    words = " ".join(pack.findings["OK"].text[language] for language in REQUIRED_LANGUAGES)
    assert "recorded facts" in words
    assert "lawful" not in words.lower()
    assert "законн" not in words.lower()
