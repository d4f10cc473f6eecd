"""Values checked against the table of fields before they are stored."""

import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from models.fields import FieldSpec, Kind, fields_of
from models.registry import RECORDS
from services.clock import system_clock
from services.errors import InvalidInput
from services.packs.model import Pack

Values = Mapping[str, Any]
"""A record's values by column name, in the Python types of their kinds; None is *not known*."""

MAXIMUM_LENGTH = {Kind.TEXT: 500, Kind.NAME: 200, Kind.NARRATIVE: 100_000, Kind.CODE: 100}
EARLIEST = date(1900, 1, 1)
RANGES = (
    ("age_from", "age_to"),
    ("started_on", "ended_on"),
    ("starts_on", "due_on"),
    ("starts_on", "ends_on"),
    ("applied_on", "issued_on"),
    ("received_at", "ended_at"),
)
"""Pairs of fields of which the second may not lie before the first."""

_LOOKED_AT = 4
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Signs that turn the order of letters around, and the mark of byte order: a text that holds them
reads otherwise than it is stored."""
_NEVER_FUTURE = ("birth_date", "applied_on", "issued_on", "returned_on")


class _Wrong(ValueError):
    """The code of what is wrong with one value."""


def validated(
    record: str,
    values: Values,
    pack: Pack,
    partial: bool = False,
    *,
    now: datetime | None = None,
) -> dict[str, Any]:
    """The values as they may be stored: trimmed, NFC, of the exact type, within their limits.

    A form submits whole: fields of the form that are absent take the record's default, and
    required ones are asked for. With ``partial`` only what was given is looked at. A field that
    its rule hides (``shown_when``) loses its value. Raises InvalidInput({field: code}) with the
    codes of ``messages.FIELD_ERRORS``; KeyError for a record that does not exist.
    """
    specs = fields_of(record)
    errors: dict[str, str] = {}
    clean: dict[str, Any] = {}
    today = (now or system_clock()).astimezone(pack.timezone).date()
    for name, value in values.items():
        try:
            clean[name] = _checked(record, name, specs.get(name), value, pack, today)
        except _Wrong as wrong:
            errors[name] = str(wrong)
    if not partial:
        _fill(record, specs, clean, errors)
        _hide(specs, clean)
    _ask_required(specs, clean, errors, partial)
    _compare(clean, errors)
    if errors:
        raise InvalidInput(errors)
    return clean


def one_line(text: str) -> str:
    """A name or a short text as it is kept: NFC, on one line, single spaces, of visible letters.

    Line ends and tabs become spaces. Control characters (NUL among them), lone surrogates,
    noncharacters and invisible signs (Unicode category Cf: zero width, direction, joiners) are
    left out, so that two names that look alike are alike.
    """
    plain = "".join(letter for letter in " ".join(text.split()) if _is_visible(letter))
    return " ".join(unicodedata.normalize("NFC", plain).split())


def several_lines(text: str) -> str:
    """A long text as it is kept: NFC, lines and tabs and joiners as typed.

    Left out are control characters, lone surrogates, noncharacters, and the signs that turn the
    order of letters around.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = "".join(
        letter
        for letter in lines
        if letter in "\n\t"
        or _is_visible(letter)
        or (unicodedata.category(letter) == "Cf" and letter not in _TURNING)
    )
    return unicodedata.normalize("NFC", plain).strip()


def _is_visible(letter: str) -> bool:
    if unicodedata.category(letter) in ("Cc", "Cf", "Cs"):
        return False
    code = ord(letter)
    return code & 0xFFFE != 0xFFFE and not 0xFDD0 <= code <= 0xFDEF


def rule_holds(rule: tuple[str, tuple[str, ...]] | None, values: Values) -> bool:
    """Whether a ``required_when`` or ``shown_when`` rule holds for these values."""
    if rule is None:
        return False
    name, codes = rule
    value = values.get(name)
    if isinstance(value, bool):
        value = "YES" if value else "NO"
    if isinstance(value, tuple | list):
        return any(code in codes for code in value)
    return value in codes


def _checked(
    record: str, name: str, spec: FieldSpec | None, value: Any, pack: Pack, today: date
) -> Any:
    if spec is None:
        return _checked_column(record, name, value)
    if value is None:
        return None
    clean = _CHECKS[spec.kind](value, spec, pack)
    if isinstance(clean, date) and name in _NEVER_FUTURE and clean > today:
        raise _Wrong("in_future")
    return clean


def _checked_column(record: str, name: str, value: Any) -> Any:
    """A column that no form shows: a link or a place in a list."""
    column = RECORDS[record].model_fields.get(name)
    if column is None or name in ("id", "version") or name.startswith(("created_", "changed_")):
        raise _Wrong("unknown_field")
    if value is not None and not isinstance(value, UUID | int | str):
        raise _Wrong("wrong_type")
    return value


def _text(value: Any, spec: FieldSpec, _pack: Pack) -> str | None:
    if not isinstance(value, str):
        raise _Wrong("wrong_type")
    most = MAXIMUM_LENGTH[spec.kind]
    if len(value) > _LOOKED_AT * most:
        # more than cleaning could ever bring down: not worth looking at letter by letter
        raise _Wrong("too_long")
    clean = several_lines(value) if spec.kind is Kind.NARRATIVE else one_line(value)
    if len(clean) > most:
        raise _Wrong("too_long")
    return clean or None


def _whole(value: Any, spec: FieldSpec, _pack: Pack) -> int:
    if type(value) is not int:
        raise _Wrong("wrong_type")
    _within(value, spec)
    return value


def _number(value: Any, spec: FieldSpec, _pack: Pack) -> Decimal:
    if type(value) not in (Decimal, int):
        raise _Wrong("wrong_type")
    number = Decimal(value)
    if not number.is_finite():
        raise _Wrong("wrong_type")
    _within(number, spec)
    if number != number.quantize(Decimal("0.01")):
        raise _Wrong("too_precise")
    return number


def _within(value: int | Decimal, spec: FieldSpec) -> None:
    limit = 2**31 if spec.kind is Kind.WHOLE else 2**31 // 100
    if value < (-limit if spec.minimum is None else spec.minimum):
        raise _Wrong("too_small")
    if value > (limit if spec.maximum is None else spec.maximum):
        raise _Wrong("too_large")


def _date(value: Any, _spec: FieldSpec, _pack: Pack) -> date:
    if type(value) is not date:
        raise _Wrong("wrong_type")
    if value < EARLIEST:
        raise _Wrong("too_early")
    return value


def _moment(value: Any, _spec: FieldSpec, _pack: Pack) -> datetime:
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise _Wrong("wrong_type")
    if value.date() < EARLIEST:
        raise _Wrong("too_early")
    return value.astimezone(UTC)


def _yes_no(value: Any, _spec: FieldSpec, _pack: Pack) -> bool:
    if not isinstance(value, bool):
        raise _Wrong("wrong_type")
    return value


def _code(value: Any, spec: FieldSpec, pack: Pack) -> str | None:
    if not isinstance(value, str):
        raise _Wrong("wrong_type")
    if not value:
        return None
    if value not in pack.lists.get(spec.codes, {}):
        raise _Wrong("unknown_code")
    return value


def _codes(value: Any, spec: FieldSpec, pack: Pack) -> tuple[str, ...]:
    if not isinstance(value, tuple | list | set | frozenset):
        raise _Wrong("wrong_type")
    known = pack.lists.get(spec.codes, {})
    if any(not isinstance(code, str) or code not in known for code in value):
        raise _Wrong("unknown_code")
    return tuple(sorted(set(value)))


def _link(value: Any, _spec: FieldSpec, _pack: Pack) -> UUID:
    if not isinstance(value, UUID):
        raise _Wrong("wrong_type")
    return value


_CHECKS: dict[Kind, Callable[[Any, FieldSpec, Pack], Any]] = {
    Kind.TEXT: _text,
    Kind.NAME: _text,
    Kind.NARRATIVE: _text,
    Kind.WHOLE: _whole,
    Kind.NUMBER: _number,
    Kind.DATE: _date,
    Kind.MOMENT: _moment,
    Kind.YES_NO: _yes_no,
    Kind.CODE: _code,
    Kind.CODES: _codes,
    Kind.LINK: _link,
}


def _fill(
    record: str, specs: Mapping[str, FieldSpec], clean: dict[str, Any], errors: Mapping[str, str]
) -> None:
    columns = RECORDS[record].model_fields
    for name, spec in specs.items():
        if spec.in_form and name not in clean and name not in errors:
            default = columns[name].get_default()
            clean[name] = default if isinstance(default, str | int | bool | tuple) else None


def _hide(specs: Mapping[str, FieldSpec], clean: dict[str, Any]) -> None:
    for name, spec in specs.items():
        if name in clean and spec.shown_when and not rule_holds(spec.shown_when, clean):
            clean[name] = None


def _ask_required(
    specs: Mapping[str, FieldSpec], clean: Values, errors: dict[str, str], partial: bool
) -> None:
    for name, spec in specs.items():
        if name not in clean or clean[name] is not None:
            continue
        needed = spec.required or (not partial and rule_holds(spec.required_when, clean))
        if needed:
            errors.setdefault(name, "required")


def _compare(clean: Values, errors: dict[str, str]) -> None:
    for first, second in RANGES:
        start, end = clean.get(first), clean.get(second)
        if start is not None and end is not None and end < start:
            errors.setdefault(second, "range_reversed")
