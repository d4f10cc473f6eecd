"""The law engine behind JSON."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from services.errors import AppError, PackError
from services.law.check_input import check_json
from services.messages import ERRORS

_FILE = Path(__file__).resolve().parents[2] / "data" / "law-examples.json"
KG = [example for example in json.loads(_FILE.read_text("utf-8")) if example["pack"] == "kg"]


def test_list_of_all_examples_gives_a_list_of_their_findings() -> None:
    asked = [
        example["facts"] | ({"options": example["options"]} if "options" in example else {})
        for example in KG
    ]
    answered = json.loads(check_json(json.dumps(asked)))
    assert len(answered) == len(KG)
    for example, result in zip(KG, answered, strict=True):
        assert result["law"] == "KG-2025"
        assert {f["code"] for f in result["findings"]} == set(example["findings"])
        assert result["unknown"] == example.get("unknown", [])
        bands = {f["code"]: f["band"] for f in result["findings"] if "band" in f}
        assert bands == example.get("bands", {})


def test_object_gives_an_object_with_text_and_source() -> None:
    result = json.loads(check_json('{"age": 12, "contract": false}'))
    first = result["findings"][0]
    assert first["code"] == "F_AGE"
    assert first["text"].startswith("Below the age")
    assert first["source"] == "Labour Code, Art. 14"
    assert "medical" in result["unknown"]


def test_words_can_be_asked_for_in_kyrgyz() -> None:
    result = json.loads(check_json('{"age": 12}', language="ky"))
    assert result["findings"][0]["source"].startswith("Эмгек кодекси")


def test_empty_object_is_all_unknown() -> None:
    result = json.loads(check_json("{}"))
    assert [finding["code"] for finding in result["findings"]] == ["AGE_UNKNOWN"]
    assert result["unknown"]


@pytest.mark.parametrize(
    ("text", "code", "key"),
    [
        ("", "law_input_not_json", None),
        ("{", "law_input_not_json", None),
        ("[" * 100_000, "law_input_not_json", None),
        ("1" * 5000, "law_input_not_json", None),
        ("3", "law_input_wrong_type", "facts"),
        ("null", "law_input_wrong_type", "facts"),
        ("[3]", "law_input_wrong_type", "1"),
        ('{"agee": 3}', "law_input_wrong_key", "agee"),
        ('{"age_known": true}', "law_input_wrong_key", "age_known"),
        ('{"sector_marked_hazardous": false}', "law_input_wrong_key", "sector_marked_hazardous"),
        ('{"age": 3, "age": 16}', "law_input_wrong_key", "age"),
        ('{"age": "15"}', "law_input_wrong_type", "age"),
        ('{"age": 15.5}', "law_input_wrong_type", "age"),
        ('{"age": true}', "law_input_wrong_type", "age"),
        ('{"age": -1}', "law_input_wrong_type", "age"),
        ('{"night": 1}', "law_input_wrong_type", "night"),
        ('{"night": "yes"}', "law_input_wrong_type", "night"),
        ('{"hours_day": 25}', "law_input_wrong_type", "hours_day"),
        ('{"hours_day": true}', "law_input_wrong_type", "hours_day"),
        ('{"hours_day": NaN}', "law_input_wrong_type", "NaN"),
        ('{"hours_week": 1' + "0" * 400 + "}", "law_input_wrong_type", "hours_week"),
        ('{"sector": "AG.MOON"}', "law_input_wrong_type", "sector"),
        ('{"hazards": "HZ.TOXIC"}', "law_input_wrong_type", "hazards"),
        ('{"hazards": ["TOXIC"]}', "law_input_wrong_type", "hazards"),
        ('{"exploitation": [["debt"]]}', "law_input_wrong_type", "exploitation"),
        ('{"options": []}', "law_input_wrong_type", "options"),
        ('{"options": {"lenient": true}}', "law_input_wrong_key", "options.lenient"),
        ('{"options": {"student_route15": 1}}', "law_input_wrong_type", "options.student_route15"),
    ],
)
def test_wrong_input_is_refused_and_named(text: str, code: str, key: str | None) -> None:
    with pytest.raises(AppError) as refused:
        check_json(text)
    assert refused.value.code == code
    assert refused.value.details.get("key") == key
    assert code in ERRORS
    ERRORS[code].format(**refused.value.details)


def test_day_before_the_table_is_refused_in_words() -> None:
    with pytest.raises(AppError) as refused:
        check_json("{}", on=date(2003, 1, 1))
    assert refused.value.code == "law_no_table"
    assert "2003-01-01" in ERRORS["law_no_table"].format(**refused.value.details)


def test_unknown_pack_is_refused() -> None:
    with pytest.raises(PackError):
        check_json("{}", pack_code="zz")


@pytest.mark.parametrize("options", [None, {}, {"student_route15": False}])
def test_no_option_is_the_strict_reading(options: dict[str, Any] | None) -> None:
    facts = next(example for example in KG if example["n"] == "8b")["facts"]
    result = json.loads(check_json(json.dumps({**facts, "options": options})))
    assert [finding["code"] for finding in result["findings"]] == ["F_PERMIT"]
