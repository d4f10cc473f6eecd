"""What is asked of an intake event before anything is stored."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from services.errors import InvalidInput
from services.packs.model import Pack
from services.validation import Values, validated

HOTLINE = "HOTLINE"
CALL_FLAGS = ("child_labour", "worst_form", "trafficking")
"""A call is not saved before the three are answered; *don't know* (None) is an answer."""
LINKED = "LINKED"
WITHOUT_CASE = ("NOT_A_CHILD", "ADVICE", "INFORMATION", "NOT_CONFIRMED", "HOAX")
OPENED = "CASE_OPENED"

LINK = "case_id"
ADULT_FROM = 18


def checked_event(
    event: Values, knows: str, pack: Pack, now: datetime, *, open_cases: bool
) -> dict[str, Any]:
    """The event's values as they may be stored. Raises InvalidInput."""
    errors: dict[str, str] = {}
    clean: dict[str, Any] = {}
    try:
        clean = validated("intake_event", {**event, "knows": knows or None}, pack, now=now)
    except InvalidInput as error:
        errors.update(error.fields)
    if not knows:
        errors["knows"] = "required"
    if event.get("channel") == HOTLINE:
        errors.update({name: "required" for name in CALL_FLAGS if name not in event})
        if not event.get("topic"):
            errors.setdefault("topic", "required")
    if open_cases and event.get("outcome") in WITHOUT_CASE:
        errors["outcome"] = "outcome_needs_no_case"
    if event.get("channel") == HOTLINE and not open_cases and not event.get("outcome"):
        errors.setdefault("outcome", "required")
    if errors:
        raise InvalidInput(errors)
    return clean


def checked_persons(
    persons: Sequence[Values], outcome: str | None, pack: Pack, now: datetime, *, open_cases: bool
) -> list[dict[str, Any]]:
    """Each person's values; errors carry the row: ``3.age_to``. Raises InvalidInput."""
    errors: dict[str, str] = {}
    clean: list[dict[str, Any]] = []
    for row, person in enumerate(persons):
        values = {name: value for name, value in person.items() if name != LINK}
        try:
            checked = validated("person_found", values, pack, now=now)
            clean.append({**checked, LINK: person.get(LINK)})
        except InvalidInput as error:
            errors.update({f"{row}.{name}": code for name, code in error.fields.items()})
    if open_cases and not persons:
        errors["persons"] = "person_needed"
    if outcome == LINKED and not any(person.get(LINK) for person in persons):
        errors["case_id"] = "case_needed"
    if errors:
        raise InvalidInput(errors)
    return clean


def is_adult(person: Mapping[str, Any]) -> bool:
    """Whether the stated age can only be 18 or more; an estimate of 18 may still be a child."""
    low = person.get("age_from")
    if low is None:
        return False
    return bool(low >= ADULT_FROM and not (person.get("age_estimated") and low <= ADULT_FROM + 2))
