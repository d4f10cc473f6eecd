"""The table of fields: one entry describes a field for forms, papers, search, export and sealing.

The entry stands where the column stands (``field(...)`` in a record's class) and is read back
from the table's metadata, so that a new field is one line here and one migration.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Boolean, Date, Integer, String, Text, Uuid
from sqlmodel import Field, SQLModel

from models.types import CodeSet, Hundredths, UtcDateTime


class Kind(StrEnum):
    """What a field holds; ``None`` always means *not known*."""

    TEXT = "text"
    NAME = "name"
    NARRATIVE = "narrative"
    WHOLE = "whole"
    NUMBER = "number"
    DATE = "date"
    MOMENT = "moment"
    YES_NO = "yes_no"
    CODE = "code"
    CODES = "codes"
    LINK = "link"


class Sensitivity(StrEnum):
    """What a field gives away; reader profiles list what they may see."""

    PROCEDURE = "procedure"
    IDENTITY = "identity"
    BIRTH = "birth"
    CONTACT = "contact"
    FAMILY = "family"
    SCHOOL = "school"
    WORK = "work"
    HEALTH = "health"
    EXPLOITATION = "exploitation"
    SEXUAL_VIOLENCE = "sexual_violence"
    STATEMENT = "statement"
    SUSPECT = "suspect"
    SAFETY = "safety"
    SOURCE = "source"
    SPECIAL = "special"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: ``label`` and ``help`` are English source texts of the context *fields*.

    ``required_when`` and ``shown_when`` name another field of the record and the codes
    ("YES"/"NO" for a yes-or-no field) with which the rule holds.
    """

    label: str
    kind: Kind
    sensitivity: Sensitivity
    codes: str = ""
    help: str = ""
    unit: str = ""
    searchable: bool = False
    required: bool = False
    required_when: tuple[str, tuple[str, ...]] | None = None
    shown_when: tuple[str, tuple[str, ...]] | None = None
    minimum: float | None = None
    maximum: float | None = None
    in_form: bool = True
    record: str = ""
    name: str = ""


_COLUMN_TYPES: dict[Kind, Any] = {
    Kind.TEXT: String,
    Kind.NAME: String,
    Kind.NARRATIVE: Text,
    Kind.WHOLE: Integer,
    Kind.NUMBER: Hundredths,
    Kind.DATE: Date,
    Kind.MOMENT: UtcDateTime,
    Kind.YES_NO: Boolean(create_constraint=False),
    Kind.CODE: String,
    Kind.CODES: CodeSet,
    Kind.LINK: Uuid,
}


def field(
    label: str,
    kind: Kind,
    sensitivity: Sensitivity = Sensitivity.PROCEDURE,
    *,
    default: Any = None,
    foreign_key: str | None = None,
    index: bool = False,
    **rest: Any,
) -> Any:
    """Declare a column together with its entry in the table of fields.

    ``rest`` holds further attributes of FieldSpec. Every field may stay unknown in the store;
    ``required`` is asked of a form, so that an old or imported row never becomes unreadable.
    """
    spec = FieldSpec(label=label, kind=kind, sensitivity=sensitivity, **rest)
    options: dict[str, Any] = {"foreign_key": foreign_key} if foreign_key else {}
    return Field(
        default=default,
        sa_type=_COLUMN_TYPES[kind],
        nullable=True,
        index=index,
        sa_column_kwargs={"info": {"spec": spec}},
        **options,
    )


@cache
def fields_of(record: str) -> dict[str, FieldSpec]:
    """The entries of one record by column name, in form order. Raises KeyError for no such table."""
    import models.registry  # noqa: F401  every table must be declared before it is looked up

    table = SQLModel.metadata.tables[record]
    return {
        column.name: replace(column.info["spec"], record=record, name=column.name)
        for column in table.columns
        if "spec" in column.info
    }


def all_fields() -> Iterator[FieldSpec]:
    """Every entry of every record, table by table in alphabetical order."""
    import models.registry  # noqa: F401

    for record in sorted(SQLModel.metadata.tables):
        yield from fields_of(record).values()
