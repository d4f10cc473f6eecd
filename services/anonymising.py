"""Taking out of a case whom it is about: what statistics need stays, and nothing else.

One table of rules says what becomes of a field by what it holds and what it gives away. Whoever
adds a field has a rule for it at once; a new kind or class of fields without a rule fails a test.
"""

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Table, select
from sqlmodel import Session, SQLModel

from models.case import Case
from models.child import Child
from models.fields import FieldSpec, Kind, Sensitivity, fields_of
from services.belongings import Belongings, belongings_of
from services.casework import found
from services.law.age import age_on
from services.removal import forget, remove_records, rewrite

S = Sensitivity


class Treatment(StrEnum):
    """What becomes of a field: it stays, only its month stays, or nothing of it."""

    KEEP = "keep"
    MONTH = "month"
    CLEAR = "clear"


WORDS = frozenset({Kind.TEXT, Kind.NAME, Kind.NARRATIVE, Kind.LINK})
DAYS = frozenset({Kind.DATE, Kind.MOMENT})
ANSWERS = frozenset({Kind.CODE, Kind.CODES, Kind.YES_NO, Kind.WHOLE, Kind.NUMBER})

_OF_A_PERSON = frozenset({S.IDENTITY, S.BIRTH, S.FAMILY, S.SPECIAL, S.SOURCE})
RULES: Mapping[tuple[frozenset[Kind], Sensitivity], Treatment] = {
    **{(WORDS, sensitivity): Treatment.CLEAR for sensitivity in S},
    **{
        (DAYS, sensitivity): Treatment.CLEAR if sensitivity in _OF_A_PERSON else Treatment.MONTH
        for sensitivity in S
    },
    **{
        (ANSWERS, sensitivity): (
            Treatment.CLEAR if sensitivity in (S.SPECIAL, S.SOURCE) else Treatment.KEEP
        )
        for sensitivity in S
    },
}
"""Typed words may name anybody and never stay. A code, a number or a yes says nothing alone, but for
who reported and what is special; a day is kept as its month, and not at all where it is somebody's."""

RARE = frozenset({("child", "languages")})
"""Answers that tell one child from others in a small place."""

WITHOUT_REST = frozenset(
    {"attachment", "case_narrative", "case_reader", "legal_hold", "retention_review", "safety_note"}
)
"""Records of which nothing is left without their words: they go."""


def treatment(spec: FieldSpec) -> Treatment:
    """What becomes of a field when its case is anonymised."""
    if (spec.record, spec.name) in RARE:
        return Treatment.CLEAR
    return next(
        rule
        for (kinds, sensitivity), rule in RULES.items()
        if spec.kind in kinds and spec.sensitivity is sensitivity
    )


def anonymise_case(session: Session, case_id: UUID, at: datetime, zone: tzinfo) -> Belongings:
    """Take out who a case is about, inside an irreversible write; returns what belonged to it.

    A child with another case keeps its identity there: this case gets a child row of its own that
    holds only what is kept. Raises NotFound.
    """
    case = found(session, Case, case_id)
    belongings = belongings_of(session, [case_id])
    forget(session)
    known = _known_of_child(session, case, zone)
    _remove_wordless(session, belongings)
    for table, ids in belongings.rows.items():
        if table not in WITHOUT_REST:
            for row_id in ids:
                _treat(session, table, row_id, zone)
    _settle_child(session, case, known, belongings)
    for paper in belongings.papers:
        rewrite(session, _table("printed_document"), paper, {"purpose": ""})
    rewrite(session, _table("case_file"), case_id, {"anonymised_at": at})
    return belongings


def _known_of_child(session: Session, case: Case, zone: tzinfo) -> dict[str, Any]:
    """Of the child: sex, citizenship and other answers, and the age in years when it was found."""
    child = found(session, Child, case.child_id)
    day = (case.detected_at or case.opened_at).astimezone(zone).date()
    age = age_on(child.model_dump(), day)
    kept = {
        name: getattr(child, name)
        for name, spec in fields_of("child").items()
        if treatment(spec) is Treatment.KEEP
    }
    return kept | {
        "age_from": age.low,
        "age_to": age.high,
        "age_estimated": False if age.known is not None else child.age_estimated,
        "age_stated_on": day.replace(day=1),
        "birth_date_estimated": None,
    }


def _remove_wordless(session: Session, belongings: Belongings) -> None:
    """Remove what holds words only, the drafts and the pictures; silence the requests."""
    rows = {table: ids for table, ids in belongings.rows.items() if table in WITHOUT_REST}
    remove_records(
        session,
        Belongings(
            cases=belongings.cases,
            children=belongings.children,
            rows=rows,
            contents=belongings.contents,
            drafts=belongings.drafts,
        ),
    )


def _settle_child(
    session: Session, case: Case, known: Mapping[str, Any], belongings: Belongings
) -> None:
    if "child" in belongings.rows:
        rewrite(session, _table("child"), case.child_id, known)
        return
    own = Child(id=uuid4(), **known)
    session.add(own)
    session.flush()
    rewrite(session, _table("case_file"), case.id, {"child_id": own.id})
    for name, ids in belongings.rows.items():
        for column in _links_to_family(_table(name)):
            for row_id in ids:
                rewrite(session, _table(name), row_id, {column: None})


def _links_to_family(table: Table) -> list[str]:
    return [
        column.name
        for column in table.columns
        for key in column.foreign_keys
        if key.target_fullname == "family_member.id" and column.nullable
    ]


def _treat(session: Session, name: str, row_id: UUID, zone: tzinfo) -> None:
    table = _table(name)
    row = session.connection().execute(select(table).where(table.c.id == row_id)).mappings().first()
    if row is None:
        return
    changed: dict[str, Any] = {"created_at": _month(row["created_at"], zone)}
    for field, spec in fields_of(name).items():
        value = row[field]
        rule = treatment(spec)
        if value is None or rule is Treatment.KEEP:
            continue
        changed[field] = _month(value, zone) if rule is Treatment.MONTH else None
    rewrite(session, table, row_id, changed)


def _month(value: Any, zone: tzinfo) -> Any:
    """The first day of the month of a day; of a moment, noon of that day where the office is."""
    if isinstance(value, datetime):
        local = value.astimezone(zone)
        return datetime(local.year, local.month, 1, 12, tzinfo=zone)
    return value.replace(day=1) if isinstance(value, date) else value


def _table(name: str) -> Table:
    return SQLModel.metadata.tables[name]
