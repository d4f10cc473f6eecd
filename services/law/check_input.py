"""The law engine behind JSON: facts of one job, or a list of them, in; findings out."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from services.errors import AppError
from services.law.engine import Finding, check, law_on
from services.packs.laws import LawTable
from services.packs.loader import load_pack
from services.packs.model import Fact, Pack
from services.packs.text import pick

INPUTS = (
    "age",
    "student",
    "school_in_session",
    "in_school_hours",
    "hours_week",
    "hours_day",
    "days_week",
    "light_work",
    "sector",
    "hazards",
    "night",
    "overtime",
    "rest_day",
    "load_kg",
    "contract",
    "written_consent",
    "permit",
    "medical",
    "creative",
    "creative_permit",
    "absent_from_school",
    "exploitation",
    "danger",
)
OPTIONS = "options"


def check_json(
    text: str, pack_code: str = "kg", on: date | None = None, language: str = "en"
) -> str:
    """Check the facts in ``text`` and return the results as JSON.

    An object gives an object, a list a list. Each result holds law, findings (code, text, source
    and, for an unknown age, band) and unknown. ``on`` chooses the law table, ``language`` the
    wording. Raises AppError: law_input_not_json, law_input_wrong_key, law_input_wrong_type,
    law_no_table; PackError for a pack that is missing or wrong.
    """
    pack = load_pack(pack_code)
    table = law_on(pack, on)
    read = _read(text)
    if isinstance(read, list):
        result: Any = [
            _check_one(pack, table, entry, on, language, str(number))
            for number, entry in enumerate(read, 1)
        ]
    else:
        result = _check_one(pack, table, read, on, language, "")
    return json.dumps(result, ensure_ascii=False, indent=2)


def _read(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 0)
        raise AppError("law_input_not_json", line=line) from error


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise AppError("law_input_wrong_key", key=key)
        found[key] = value
    return found


def _refuse_constant(name: str) -> Any:
    raise AppError("law_input_wrong_type", key=name)


def _check_one(
    pack: Pack, table: LawTable, entry: Any, on: date | None, language: str, place: str
) -> dict[str, Any]:
    if not isinstance(entry, dict):
        raise AppError("law_input_wrong_type", key=place or "facts")
    facts = {
        key: typed_value(pack, pack.facts[key], value)
        for key, value in entry.items()
        if key != OPTIONS and _known_key(key)
    }
    result = check(pack, facts, on=on, options=_options(table, entry.get(OPTIONS)))
    return {
        "law": result.law,
        "findings": [_finding(finding, language) for finding in result.findings],
        "unknown": list(result.unknown),
    }


def _known_key(key: str) -> bool:
    if key not in INPUTS:
        raise AppError("law_input_wrong_key", key=key)
    return True


def _options(table: LawTable, given: Any) -> Mapping[str, bool]:
    if given is None:
        return {}
    if not isinstance(given, dict):
        raise AppError("law_input_wrong_type", key=OPTIONS)
    for name, value in given.items():
        if name not in table.options:
            raise AppError("law_input_wrong_key", key=f"{OPTIONS}.{name}")
        if not isinstance(value, bool):
            raise AppError("law_input_wrong_type", key=f"{OPTIONS}.{name}")
    return given


def typed_value(pack: Pack, fact: Fact, value: Any) -> Any:
    """One value as the engine takes it; a whole number of hours becomes a decimal one.

    Raises AppError law_input_wrong_type for a value that does not fit the fact.
    """
    if value is None:
        return None
    if fact.type == "number" and isinstance(value, int) and not isinstance(value, bool):
        value = _decimal(fact, value)
    if fact.type == "codes" and isinstance(value, list):
        value = tuple(value)
    try:
        fact.check(value)
    except TypeError as error:
        raise AppError("law_input_wrong_type", key=fact.name) from error
    if not (_known_codes(pack, fact, value) and _in_range(fact, value)):
        raise AppError("law_input_wrong_type", key=fact.name)
    return value


def _decimal(fact: Fact, value: int) -> float:
    try:
        return float(value)
    except OverflowError as error:
        raise AppError("law_input_wrong_type", key=fact.name) from error


def _known_codes(pack: Pack, fact: Fact, value: Any) -> bool:
    if fact.type not in ("code", "codes"):
        return True
    codes = value if fact.type == "codes" else (value,)
    known = pack.lists.get(fact.list_name, {})
    return all(isinstance(code, str) and code in known for code in codes)


def _in_range(fact: Fact, value: Any) -> bool:
    if fact.minimum is not None and value < fact.minimum:
        return False
    return fact.maximum is None or bool(value <= fact.maximum)


def _finding(finding: Finding, language: str) -> dict[str, Any]:
    written: dict[str, Any] = {
        "code": finding.code,
        "text": pick(finding.text, language),
        "source": pick(finding.source, language),
    }
    if finding.band:
        written["band"] = list(finding.band)
    return written
