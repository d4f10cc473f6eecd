"""The lines of a raid sheet as typed, and as the values of persons found."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from services.errors import InvalidInput
from services.intake.ages import parse_age
from services.intake.changes import needs_no_case

NAME, AGE, SEX, ACTIVITY, SCHOOL, WITH, HANDED, SIGNS = range(8)
COLUMN_OF = {
    "family_name": NAME,
    "given_name": NAME,
    "age": AGE,
    "age_from": AGE,
    "age_to": AGE,
    "sex": SEX,
    "activity": ACTIVITY,
    "in_school_hours": SCHOOL,
    "accompanied_by": WITH,
    "handed_to": HANDED,
    "exploitation": SIGNS,
}
"""The cell in which a field of *person_found* is typed."""

DANGER, PAPERS = "DANGER", "PAPERS"
YES, NO = "YES", "NO"
YOUNG = 14


@dataclass(frozen=True, slots=True)
class Line:
    """One child of the sheet. ``cells`` are the seven typed cells; ``signs`` codes of
    *exploitation* and the marks DANGER and PAPERS; ``case_id`` the known case it belongs to."""

    cells: tuple[str, ...] = ("",) * SIGNS
    signs: tuple[str, ...] = ()
    case_id: UUID | None = None
    asked: tuple[UUID, ...] = field(default=())

    @property
    def readable(self) -> bool:
        """Whether the age can be read; an empty one means not known."""
        try:
            parse_age(self.cells[AGE])
        except InvalidInput:
            return False
        return True

    @property
    def opens_case(self) -> bool:
        """Whether saving opens a case: not for a known one, nor for an adult without a sign."""
        if self.case_id is not None:
            return False
        return not self.readable or not needs_no_case(self.values())

    @property
    def empty(self) -> bool:
        """Whether nothing was typed in it."""
        return not any(self.cells) and not self.signs

    def with_cell(self, column: int, text: str) -> "Line":
        """The line with another text in one cell. Another name is perhaps another child: the link
        to a known case is dropped, and look-alikes are asked about anew."""
        cells = (*self.cells[:column], text.strip(), *self.cells[column + 1 :])
        if column == NAME and cells[NAME] != self.cells[NAME]:
            return replace(self, cells=cells, asked=(), case_id=None)
        return replace(self, cells=cells)

    def names(self) -> tuple[str | None, str | None]:
        """Family name and given name: the first word, and the rest."""
        family, _blank, given = self.cells[NAME].partition(" ")
        return family or None, given.strip() or None

    def youngest(self) -> int | None:
        """The lowest age that is typed, in years; None where none can be read."""
        try:
            return parse_age(self.cells[AGE])[0]
        except InvalidInput:
            return None

    def values(self) -> dict[str, Any]:
        """The values of *person_found*. Raises InvalidInput({"age": …})."""
        family, given = self.names()
        low, high, estimated = parse_age(self.cells[AGE])
        exploitation = tuple(code for code in self.signs if code not in (DANGER, PAPERS))
        return {
            "family_name": family,
            "given_name": given,
            "age_from": low,
            "age_to": high,
            "age_estimated": estimated if low is not None else None,
            "sex": self.cells[SEX] or None,
            "activity": self.cells[ACTIVITY] or None,
            "in_school_hours": {YES: True, NO: False}.get(self.cells[SCHOOL]),
            "accompanied_by": self.cells[WITH] or None,
            "handed_to": self.cells[HANDED] or None,
            "danger": True if DANGER in self.signs else None,
            "papers_held": True if PAPERS in self.signs else None,
            "exploitation": exploitation or None,
            "case_id": self.case_id,
        }

    def seen(self) -> dict[str, Any]:
        """The values as far as they can be read yet: an age half typed is not known."""
        return (self if self.readable else self.with_cell(AGE, "")).values()

    def packed(self) -> dict[str, Any]:
        """The line as plain data, for a draft."""
        return {
            "cells": list(self.cells),
            "signs": list(self.signs),
            "case_id": self.case_id,
            "asked": list(self.asked),
        }


def unpacked(data: Mapping[str, Any]) -> Line:
    """A line from a draft."""
    return Line(
        tuple(data["cells"]),
        tuple(data["signs"]),
        data.get("case_id"),
        tuple(data.get("asked", ())),
    )


def persons(lines: Sequence[Line]) -> list[dict[str, Any]]:
    """The values of every line that holds something. Raises InvalidInput with ``row.age``."""
    found: list[dict[str, Any]] = []
    errors: dict[str, str] = {}
    for number, line in enumerate(line for line in lines if not line.empty):
        try:
            found.append(line.values())
        except InvalidInput as error:
            errors |= {f"{number}.{name}": code for name, code in error.fields.items()}
    if errors:
        raise InvalidInput(errors)
    return found
